"""The window: puts inputs, pages and menus together and hands on what they ask for."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import (
    QAction,
    QActionGroup,
    QCloseEvent,
    QDragEnterEvent,
    QDropEvent,
    QKeySequence,
    QResizeEvent,
)
from PySide6.QtWidgets import QMainWindow, QMenu, QMenuBar, QMessageBox, QPushButton, QSplitter, QWidget

from calculator import __version__, language
from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.problems import Problem, ScenarioError
from ui import settings, theme
from ui.file_actions import FileActions
from ui.page_tabs import PageTabs
from ui.pages.comparison import ComparisonPage
from ui.pages.more_pages import MORE_PAGES
from ui.problems_dialog import tell
from ui.session import Session

if TYPE_CHECKING:
    from calculator.scenario import Scenario
    from ui.inputs.panel import InputPanel
    from ui.pages.page import LazyPage, Page

WIDE = 1300
"""Pixels from which on the inputs of all models stand side by side."""
SINGLE_WIDTH, COLUMNS_WIDTH = 300, 472
"""Pixels of the inputs of one model, and of three side by side."""
THEMES = ("system", "light", "dark")
PAGE_KEYS = "1234567890"
"""With Ctrl they show the first ten pages."""
FIRST_PAGES = (QT_TRANSLATE_NOOP("Page", "Compare"), QT_TRANSLATE_NOOP("Page", "Statement"))


class MainWindow(QMainWindow):
    """Inputs on the left, pages on the right, one session behind both."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        session.setParent(self)
        self.files = FileActions(session, self)
        self.setAcceptDrops(True)
        self.setMinimumSize(960, 600)
        session.origin_changed.connect(self._show_origin)
        session.failed.connect(self._tell_failure)
        session.scenario_changed.connect(self._arrange)
        self._lazy: list[LazyPage] = []
        self._chosen: list[object] = []
        self._build_charts()
        stored = settings.geometry()
        if stored is None or not self.restoreGeometry(stored):
            self.resize(1440, 900)

    def build(self) -> None:
        """Make everything that carries words anew; done when the language changes."""
        page, view = self.pages.currentIndex(), self.comparison.view
        self._chosen = [lazy.choices() for lazy in self._lazy]
        self._build_charts()
        self.comparison.look(view)
        self.furnish()
        self.pages.setCurrentIndex(page)

    def _build_charts(self) -> None:
        """The charts first: the rest of the window follows when they are painted."""
        self.comparison = ComparisonPage(self.session)
        self.comparison.painted.connect(self._furnish_once)
        self.pages = PageTabs()
        self.pages.addTab(self.comparison, tr(FIRST_PAGES[0]))
        self._splitter = QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._inputs: InputPanel | None = None
        self._width_of_inputs = 0
        self._splitter.addWidget(QWidget())  # keeps the room of the inputs until they are made
        self._splitter.addWidget(self.pages)
        self._splitter.setStretchFactor(1, 1)
        old = self.takeCentralWidget()
        if old is not None:
            old.deleteLater()
        self.setCentralWidget(self._splitter)
        self._build_menus()
        self._show_origin()
        self._arrange()

    def _furnish_once(self) -> None:
        if self._inputs is None:
            self.furnish()

    def furnish(self) -> None:
        """Add inputs, the other pages and the menus."""
        from ui.column_actions import ColumnActions
        from ui.inputs.panel import InputPanel
        from ui.pages.statement import StatementPage
        from ui.provenance import ProvenancePanel

        self.columns = ColumnActions(self.session, self.pages)
        inputs = InputPanel(self.session)
        inputs.preset_requested.connect(self.columns.ask_for_preset)
        inputs.file_requested.connect(self.columns.ask_for_file)
        self.statement = StatementPage(self.session)
        self.provenance = ProvenancePanel(self.session, self.pages)
        self.comparison.asked.connect(self.provenance.show_figure)
        gallery = QPushButton(tr("Presets…"))
        gallery.setObjectName("open_gallery")
        gallery.setToolTip(tr("Every way of selling that the program knows, and your own files"))
        gallery.clicked.connect(self.show_gallery)
        self.pages.set_corner(gallery)
        self.pages.addTab(self.statement, tr(FIRST_PAGES[1]))
        self._add_lazy_pages()
        room = self._splitter.replaceWidget(0, inputs)
        if room is not None:
            room.deleteLater()
        self._inputs = inputs
        self._arrange()

    def _add_lazy_pages(self) -> None:
        """Room for the pages that are made when they are first looked at, with what was chosen on them before."""
        from ui.pages.page import LazyPage

        self._lazy = []
        for number, more in enumerate(MORE_PAGES):
            chosen = self._chosen[number] if number < len(self._chosen) else None
            self._lazy.append(LazyPage(partial(more.make, self.session), chosen))
            self._lazy[-1].opening.connect(self._open_asked)
            self.pages.addTab(self._lazy[-1], tr(more.title), tr(more.group) if more.group else "")

    @property
    def page(self) -> Page | None:
        """The page being looked at, if it is one of those that are made when first looked at."""
        return getattr(self.pages.currentWidget(), "page", None)

    # --- menus ------------------------------------------------------------------------------

    def _build_menus(self) -> None:
        bar = QMenuBar()
        self.setMenuBar(bar)
        self._build_file_menu(bar.addMenu(tr("&File")))
        edit = bar.addMenu(tr("&Edit"))
        stack = self.session.undo_stack
        for action, keys in (
            (stack.createUndoAction(edit, tr("Undo")), QKeySequence.StandardKey.Undo),
            (stack.createRedoAction(edit, tr("Redo")), QKeySequence.StandardKey.Redo),
        ):
            action.setShortcuts(keys)
            edit.addAction(action)
        view = bar.addMenu(tr("&View"))
        pages = QActionGroup(view)
        pages.triggered.connect(self._show_page)
        for number, name in enumerate((*FIRST_PAGES, *(more.title for more in MORE_PAGES))):
            shown = pages.addAction(view.addAction(tr(name)))
            shown.setData(number)
            if number < len(PAGE_KEYS):
                shown.setShortcut(QKeySequence(f"Ctrl+{PAGE_KEYS[number]}"))
        view.addSeparator()
        languages = _choices(view.addMenu(tr("Language")), language.LANGUAGES, language.current())
        languages.triggered.connect(self._choose_language)
        names = dict(zip(THEMES, (tr("As the system"), tr("Light"), tr("Dark")), strict=True))
        _choices(view.addMenu(tr("Theme")), names, settings.theme_chosen()).triggered.connect(_choose_theme)
        self._add(bar.addMenu(tr("&Help")), tr("About Tierwise"), self._about)

    def _build_file_menu(self, menu: QMenu) -> None:
        keys = QKeySequence.StandardKey
        self._add(menu, tr("New"), self.files.new, keys.New)
        self._add(menu, tr("Open…"), self.files.ask_and_open, keys.Open)
        self._recent = menu.addMenu(tr("Open recent"))
        self._recent.aboutToShow.connect(self._fill_recent)
        self._recent.triggered.connect(self._open_named)
        self._add(menu, tr("Presets…"), self.show_gallery, QKeySequence("Ctrl+Shift+O"))
        menu.addSeparator()
        self._add(menu, tr("Save"), self.files.save, keys.Save)
        self._add(menu, tr("Save as…"), self.files.save_as, keys.SaveAs)
        self._add(menu, tr("Export a picture…"), self.export, QKeySequence("Ctrl+E"))
        self._add(menu, tr("Save a report…"), self.save_report)
        menu.addSeparator()
        self._add(menu, tr("Quit"), self.close, keys.Quit)

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
            self._recent.addAction(f"{path.name}  ({path.parent})").setData(str(path))
        if not files:
            self._recent.addAction(tr("No file yet")).setEnabled(False)

    def _open_named(self, action: QAction) -> None:
        self.files.open(action.data())

    def _open_asked(self, wanted: str | Scenario) -> None:
        """Open what a page asks for, and show it."""
        if self.files.open(wanted) if isinstance(wanted, str) else self.files.show(wanted):
            self.pages.setCurrentIndex(0)

    def _show_page(self, action: QAction) -> None:
        self.pages.setCurrentIndex(action.data())

    def _choose_language(self, action: QAction) -> None:
        self.speak(action.data())

    # --- what menus and pages ask for ---------------------------------------------------------

    def speak(self, code: str) -> None:
        """Speak language *code* from now on, the running window included."""
        if code == language.current():
            return
        language.use(code)
        settings.choose_language(code)
        theme.speak_qt(code)
        origin = self.session.origin
        if origin.preset and not self.session.is_changed and not self.session.undo_stack.count():
            self.files.open(origin.preset)
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

        scenario, original = self.session.scenario, self.session.origin.text
        offered = self.page.pictures() if self.page is not None else []
        pictures = (
            PagePictures(scenario, offered, original) if offered else Pictures(scenario, original, self.comparison.view)
        )
        dialog = ExportDialog(self.session, pictures, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def save_report(self) -> None:
        """Ask where to, and write everything there is to say of the scenario."""
        if self.finish_typing():
            from ui.report_action import ask_and_save_report

            ask_and_save_report(self.session, self)

    def finish_typing(self) -> bool:
        """Take what is being typed; ``False`` where it cannot be taken."""
        if self._inputs is not None and not self._inputs.finish_typing():
            return False
        return self.page is None or self.page.finish_typing()

    def _tell_failure(self, error: Exception) -> None:
        if not isinstance(error, ScenarioError):
            error = ScenarioError([Problem("", f"{type(error).__name__}: {error}")])
        tell(tr("Could not be computed"), error, self)

    def _about(self) -> None:
        words = tr("Compares ways of selling through people: who earns, who pays, and where the goods lie.")
        QMessageBox.about(self, tr("About Tierwise"), f"<b>Tierwise 层算 {__version__}</b><p>{words}</p>")

    def _show_origin(self) -> None:
        self.setWindowTitle(f"{self.session.title}[*] – Tierwise")
        self.setWindowModified(self.session.is_changed)

    def _arrange(self) -> None:
        single = self.width() < WIDE
        if self._inputs is not None:
            self._inputs.set_columns(single=single)
            single = self._inputs.is_single
        width = SINGLE_WIDTH if single else COLUMNS_WIDTH
        if self._width_of_inputs != width:
            self._width_of_inputs = width
            self._splitter.setSizes([width, max(1, self.width() - width)])

    # --- the window's own events --------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """One model's inputs at a time where the window is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """Take scenario files and exported pictures."""
        if any(Path(url.toLocalFile()).suffix.lower() in (".toml", ".png") for url in event.mimeData().urls()):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  (Qt's name)
        """Open what was dropped."""
        urls = event.mimeData().urls()
        if urls:
            event.acceptProposedAction()
            self.files.open(urls[0].toLocalFile())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Follow the system from light to dark."""
        if event.type() == QEvent.Type.ThemeChange:
            theme.CHOICE.follow_system()
        super().changeEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802  (Qt's name)
        """Ask before unsaved changes go."""
        if not self.files.may_leave():
            event.ignore()
            return
        settings.remember_geometry(self.saveGeometry())
        self.session.close()
        event.accept()


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
