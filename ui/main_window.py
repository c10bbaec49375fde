"""The window: the open scenarios, each with its workspace, and the menus over them."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QUndoGroup,
)
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QStackedWidget, QVBoxLayout, QWidget

from calculator import language
from calculator.language import tr
from calculator.problems import ScenarioError
from ui import chinese_font, settings, theme
from ui.documents import Documents, is_untouched, name_of
from ui.file_actions import FileActions, read
from ui.help.help_menu import HelpMenu
from ui.notice_line import NoticeLine
from ui.page_tabs import PageTabs
from ui.pages.comparison import ComparisonPage
from ui.pages.more_pages import MORE_PAGES
from ui.problems_dialog import tell
from ui.scenario_tabs import ScenarioTabs
from ui.screen_room import within_screen
from ui.session import Session
from ui.workspace import FIRST_PAGES, Workspace

if TYPE_CHECKING:
    from calculator.scenario import Scenario
    from ui.column_actions import ColumnActions
    from ui.inputs.model_drag import Dragged
    from ui.inputs.panel import InputPanel
    from ui.last_time import Remembering
    from ui.pages.page import Page
    from ui.pages.statement import StatementPage
    from ui.provenance import ProvenancePanel
    from ui.recovery.recovery import Recovery

THEMES = ("system", "light", "dark")
PAGE_KEYS = "1234567890"
"""With Ctrl they show the first ten pages."""


class MainWindow(QMainWindow):
    """A workspace for every open scenario, one of them in sight, and the tabs that tell them apart.

    ``page_changed`` tells that another page of a scenario is in sight.
    """

    page_changed = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.documents = Documents(self)
        self.files = FileActions(self)
        self._undo = QUndoGroup(self)
        self.help = HelpMenu(self)
        self.recovery: Recovery | None = None
        self._remembering: Remembering | None = None
        self._workspaces: dict[Session, Workspace] = {}
        self._stack = QStackedWidget()
        self.tabs = ScenarioTabs(self.documents)
        self.tabs.closing.connect(self.files.close)
        self.tabs.dropped.connect(self._take_dropped)
        central = QWidget()
        layout = QVBoxLayout(central)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.tabs)
        layout.addWidget(self._stack, 1)
        self.notice = NoticeLine()
        layout.addWidget(self.notice)
        self.setCentralWidget(central)
        self.setAcceptDrops(True)
        self.setMinimumSize(960, 600)
        self.documents.added.connect(self._add_workspace)
        self.documents.removed.connect(self._remove_workspace)
        self.documents.current_changed.connect(self._show_workspace)
        self.documents.renamed.connect(self._show_origin)
        self.page_changed.connect(self._explain_page)
        self.documents.add(session)
        self.comparison.painted.connect(self.help.open_as_before)
        self._build_menus()
        stored = settings.geometry()
        if stored is None or not self.restoreGeometry(stored):
            self.resize(within_screen(self, 1440, 900))

    # --- the scenario in sight ------------------------------------------------------------------

    @property
    def session(self) -> Session:
        """The scenario in sight."""
        return self.documents.current

    @property
    def workspace(self) -> Workspace:
        """Its inputs and pages."""
        return self._workspaces[self.session]

    @property
    def pages(self) -> PageTabs:
        """Its pages."""
        return self.workspace.pages

    @property
    def comparison(self) -> ComparisonPage:
        """Its comparison."""
        return self.workspace.comparison

    @property
    def statement(self) -> StatementPage:
        """Its statement."""
        return self.workspace.statement

    @property
    def provenance(self) -> ProvenancePanel:
        """Where its figures come from."""
        return self.workspace.provenance

    @property
    def columns(self) -> ColumnActions:
        """What can be put into its columns."""
        return self.workspace.columns

    @property
    def inputs(self) -> InputPanel | None:
        """Its inputs, once they are made."""
        return self.workspace.inputs

    @property
    def page(self) -> Page | None:
        """The page being looked at, if it is one of those that are made when first looked at."""
        return self.workspace.page

    def furnish(self) -> None:
        """Add inputs and the other pages to the workspace in sight."""
        self.workspace.furnish()

    def build(self) -> None:
        """Make everything that carries words anew; done when the language changes."""
        for workspace in self._workspaces.values():
            workspace.build()
        self.tabs.refresh()
        self._build_menus()
        self._show_origin()

    def _add_workspace(self, session: Session) -> None:
        workspace = Workspace(session)
        workspace.opening.connect(self._open_asked)
        workspace.gallery_wanted.connect(self.show_gallery)
        workspace.saving.connect(self.files.save)
        workspace.page_changed.connect(self.page_changed)
        workspace.furnished.connect(self._keep_safe)
        session.failed.connect(self._tell_failure)
        self._undo.addStack(session.undo_stack)
        self._workspaces[session] = workspace
        self._stack.addWidget(workspace)

    def _keep_safe(self) -> None:
        """The first time that a workspace is complete: what a crash left, and what was looked at last."""
        if self.recovery is None:
            from ui import last_time
            from ui.recovery.recovery import Recovery

            last_time.show_page(self)
            self._remembering = last_time.Remembering(self)
            self.recovery = Recovery(self.documents, self)
            self.recovery.troubled.connect(self.notice.say)
            self.recovery.offer(self)

    def open_the_rest(self) -> None:
        """Open what else was open when the window was last closed."""
        from ui.last_time import open_the_rest

        open_the_rest(self)

    def _remove_workspace(self, session: Session) -> None:
        workspace = self._workspaces.pop(session)
        self._undo.removeStack(session.undo_stack)
        self._stack.removeWidget(workspace)
        workspace.deleteLater()

    def _take_dropped(self, session: Session, dragged: Dragged) -> None:
        self._workspaces[session].add_model(dragged)

    def _show_workspace(self, session: Session) -> None:
        self._undo.setActiveStack(session.undo_stack)
        self._stack.setCurrentWidget(self._workspaces[session])
        self._show_origin()

    # --- menus ------------------------------------------------------------------------------

    def _build_menus(self) -> None:
        bar = QMenuBar()
        self.setMenuBar(bar)
        self._build_file_menu(bar.addMenu(tr("&File")))
        edit = bar.addMenu(tr("&Edit"))
        for action, keys in (
            (self._undo.createUndoAction(edit, tr("Undo")), QKeySequence.StandardKey.Undo),
            (self._undo.createRedoAction(edit, tr("Redo")), QKeySequence.StandardKey.Redo),
        ):
            action.setShortcuts(keys)
            edit.addAction(action)
        edit.addSeparator()
        self._add(edit, tr("Find an input"), self._find_input, QKeySequence.StandardKey.Find)
        self._add(edit, tr("Copy column"), self._copy_column, QKeySequence("Ctrl+Shift+C"))
        self._add(edit, tr("Paste column"), self._paste_column, QKeySequence("Ctrl+Shift+V"))
        view = bar.addMenu(tr("&View"))
        pages = QActionGroup(view)
        pages.triggered.connect(self._show_page)
        for number, name in enumerate((*FIRST_PAGES, *(more.title for more in MORE_PAGES))):
            shown = pages.addAction(view.addAction(tr(name)))
            shown.setData(number)
            if number < len(PAGE_KEYS):
                shown.setShortcut(QKeySequence(f"Ctrl+{PAGE_KEYS[number]}"))
        view.addSeparator()
        languages = _choices(view.addMenu(tr("Language")), chinese_font.language_names(), language.current())
        languages.triggered.connect(self._choose_language)
        names = dict(zip(THEMES, (tr("As the system"), tr("Light"), tr("Dark")), strict=True))
        _choices(view.addMenu(tr("Theme")), names, settings.theme_chosen()).triggered.connect(_choose_theme)
        menu = bar.addMenu(tr("&Help"))
        self.help.fill(menu)
        self._add(menu, tr("About Tierwise"), self._about)
        menu.actions()[-1].setMenuRole(QAction.MenuRole.AboutRole)  # macOS knows it by its English name only

    def _build_file_menu(self, menu: QMenu) -> None:
        keys = QKeySequence.StandardKey
        self._add(menu, tr("New"), self.files.new, keys.New)
        self._add(menu, tr("Open…"), self.files.ask_and_open, keys.Open)
        self._recent = menu.addMenu(tr("Open recent"))
        self._recent.aboutToShow.connect(self._fill_recent)
        self._recent.triggered.connect(self._open_named)
        self._add(menu, tr("Presets…"), self.show_gallery, QKeySequence("Ctrl+Shift+O"))
        menu.addSeparator()
        self._add(menu, tr("Duplicate"), self._duplicate, QKeySequence("Ctrl+Shift+D"))
        self._add(menu, tr("Rename…"), self.tabs.ask_for_name)
        self._add(menu, tr("Close"), self.close_scenario, keys.Close)
        menu.addSeparator()
        self._add(menu, tr("Save"), self.files.save, keys.Save)
        self._add(menu, tr("Save as…"), self.files.save_as, keys.SaveAs)
        self._add(menu, tr("Export a picture…"), self.export, QKeySequence("Ctrl+E"))
        self._add(menu, tr("Save a report…"), self.save_report)
        menu.addSeparator()
        self._add(menu, tr("Quit"), self.close, keys.Quit)
        menu.actions()[-1].setMenuRole(QAction.MenuRole.QuitRole)

    def _add(self, menu: QMenu, text: str, do: Callable[[], object], keys: object = None) -> None:
        action = menu.addAction(text)
        if isinstance(keys, QKeySequence.StandardKey):
            action.setShortcuts(keys)
        elif isinstance(keys, QKeySequence):
            action.setShortcut(keys)
        action.triggered.connect(do)  # no lambda around it: that would keep a closed window alive

    def _fill_recent(self) -> None:
        self._recent.clear()
        files = settings.recent_files()
        for path in files:
            self._recent.addAction(f"{path.name}  ({path.parent})".replace("&", "&&")).setData(str(path))
        if not files:
            self._recent.addAction(tr("No file yet")).setEnabled(False)

    def _open_named(self, action: QAction) -> None:
        self.files.open(action.data())

    def _duplicate(self) -> None:
        if self.finish_typing():
            self.documents.duplicate(self.session)

    def close_scenario(self) -> None:
        """Close the scenario in sight; with the last one the window."""
        if len(self.documents.sessions) > 1:
            self.files.close(self.session)
        else:
            self.close()

    def _open_asked(self, wanted: str | Scenario) -> None:
        """Open what a page asks for, and show it."""
        if self.files.open(wanted) if isinstance(wanted, str) else self.files.show(wanted):
            self.pages.setCurrentIndex(0)

    def _show_page(self, action: QAction) -> None:
        self.pages.setCurrentIndex(action.data())

    def _explain_page(self) -> None:
        self.help.explain(self.pages)

    def _choose_language(self, action: QAction) -> None:
        self.speak(action.data())

    # --- what menus and pages ask for ---------------------------------------------------------

    def speak(self, code: str) -> None:
        """Speak language *code* from now on, the running window included."""
        if code == language.current():
            return
        if chinese_font.readable(code) != code:
            chinese_font.refuse(self)
            self._build_menus()  # the entry that was clicked is not what is spoken
            return
        self.finish_typing()  # the fields are made anew
        language.use(code)
        settings.choose_language(code)
        theme.speak_qt(code)
        for session in self.documents.sessions:
            if session.origin.preset and is_untouched(session):
                session.open(*read(session.origin.preset))
        self.build()

    def show_gallery(self) -> None:
        """Show the presets and one's own files as cards."""
        from ui.gallery.gallery import Gallery

        gallery = Gallery(self.session, self)
        gallery.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        gallery.opened.connect(self.files.open)
        gallery.put.connect(self.columns.load)
        gallery.open()

    def export(self) -> None:
        """Ask what to export, and where to."""
        if not self.finish_typing():
            return
        from ui.export import PagePictures, Pictures
        from ui.export_dialog import ExportDialog
        from ui.pages.page import Page
        from ui.pages.statement import StatementPage

        scenario, original = self.session.scenario, self.session.origin.text
        shown = self.page or self.pages.currentWidget()
        offered = shown.pictures() if isinstance(shown, Page | StatementPage) else []
        pictures = (
            PagePictures(scenario, offered, original) if offered else Pictures(scenario, original, self.comparison.view)
        )
        dialog = ExportDialog(self.session, pictures, self)
        dialog.saved.connect(self.notice.say_briefly)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def save_report(self) -> None:
        """Ask where to, and write everything there is to say of the scenario."""
        if self.finish_typing():
            from ui.report_action import ask_and_save_report

            if said := ask_and_save_report(self.session, self):
                self.notice.say_briefly(said)

    def _find_input(self) -> None:
        if self.inputs is not None:
            self.inputs.focus_search()

    def _copy_column(self) -> None:
        self.workspace.copy_column()

    def _paste_column(self) -> None:
        self.workspace.paste_column()

    def finish_typing(self) -> bool:
        """Take what is being typed; ``False`` where it cannot be taken."""
        return self.workspace.finish_typing()

    def _tell_failure(self, error: Exception) -> None:
        if isinstance(error, ScenarioError):  # whatever else it may be reaches the top by itself
            tell(tr("Could not be computed"), error, self)

    def _about(self) -> None:
        from ui.about import show_about

        show_about(self)

    def _show_origin(self) -> None:
        session = self.session
        name = session.title if session.origin.path else name_of(session)
        self.setWindowTitle(f"{name}[*] – Tierwise")
        self.setWindowModified(session.is_changed)

    # --- the window's own events --------------------------------------------------------------

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """Take scenario files and exported pictures."""
        if _scenarios_among(event.mimeData()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  (Qt's name)
        """Open every scenario and picture that was dropped."""
        if names := _scenarios_among(event.mimeData()):
            event.acceptProposedAction()
            for name in names:
                self.files.open(name)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Follow the system from light to dark."""
        if event.type() == QEvent.Type.ThemeChange:
            theme.CHOICE.follow_system()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  (Qt's name)
        """Ask before unsaved changes go."""
        if not all(self.files.may_leave(session) for session in self.documents.sessions):
            event.ignore()
            return
        if self._remembering is not None:
            self._remembering.keep()
        if self.recovery is not None:
            self.recovery.close()
        for session in self.documents.sessions:
            session.close()
        event.accept()


def _scenarios_among(data: QMimeData) -> list[str]:
    """The files in *data* that may be opened here: by their endings scenarios and pictures."""
    names = [url.toLocalFile() for url in data.urls()]
    return [name for name in names if Path(name).suffix.lower() in (".toml", ".png")]


def _choices(menu: QMenu, choices: dict[str, str], chosen: str) -> QActionGroup:
    """Entries of *menu* of which one is checked; each carries its code."""
    group = QActionGroup(menu)
    for code, text in choices.items():
        action = group.addAction(menu.addAction(text))
        action.setData(code)
        action.setCheckable(True)
        action.setChecked(code == chosen)
    return group


def _choose_theme(action: QAction) -> None:
    settings.choose_theme(action.data())
    theme.CHOICE.choose(action.data())
