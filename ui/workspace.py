"""One open scenario in the window: its inputs on the left, its pages on the right."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSplitter, QVBoxLayout, QWidget

from calculator.language import QT_TRANSLATE_NOOP, tr
from ui import settings
from ui.page_tabs import PageTabs
from ui.pages.comparison import ComparisonPage
from ui.pages.more_pages import MORE_PAGES
from ui.session import Session

if TYPE_CHECKING:
    from ui.column_actions import ColumnActions
    from ui.inputs.memory import Memory
    from ui.inputs.model_drag import Dragged
    from ui.inputs.panel import InputPanel
    from ui.on_disk.disk_bar import DiskBar
    from ui.on_disk.file_watch import FileWatch
    from ui.pages.page import LazyPage, Page
    from ui.pages.statement import StatementPage
    from ui.provenance import ProvenancePanel

WIDE = 1300
"""Pixels from which on the inputs of all models stand side by side."""
SINGLE_WIDTH, COLUMNS_WIDTH = 300, 472
"""Pixels of the inputs of one model, and of three side by side."""
FIRST_PAGES = (QT_TRANSLATE_NOOP("Page", "Compare"), QT_TRANSLATE_NOOP("Page", "Statement"))


class Workspace(QWidget):
    """Inputs, pages, and what they need of one session.

    The charts are made first; inputs and the other pages follow when they are painted.
    ``opening`` carries what a page asks to have opened; ``gallery_wanted`` that the presets are to be shown,
    ``saving`` that the scenario is to be saved;
    ``page_changed`` tells that another page is in sight, ``furnished`` that everything is there.
    """

    opening = Signal(object)
    gallery_wanted = Signal()
    saving = Signal()
    page_changed = Signal()
    furnished = Signal()

    columns: ColumnActions
    statement: StatementPage
    provenance: ProvenancePanel

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        session.setParent(self)
        session.scenario_changed.connect(self._arrange)
        self._lazy: list[LazyPage] = []
        self._chosen: list[object] = []
        self._memory: Memory | None = None
        self._splitter: QSplitter | None = None
        self._watch: FileWatch | None = None
        self._disk_bar: DiskBar | None = None
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)
        self._build_charts()

    def build(self) -> None:
        """Make everything that carries words anew; done when the language changes."""
        page, view = self.pages.currentIndex(), self.comparison.view
        statement = self.statement.choices() if self._inputs is not None else None
        self._chosen = [lazy.choices() for lazy in self._lazy]
        self._memory = self._inputs.memory if self._inputs is not None else self._memory
        self.session.retell_steps()
        self._build_charts()
        self.comparison.look(view)
        self.furnish()
        if statement is not None:
            self.statement.choose(statement)
        with QSignalBlocker(self):  # it is the same page as before
            self.pages.setCurrentIndex(page)

    def _build_charts(self) -> None:
        """The charts first: the rest follows when they are painted."""
        self.comparison = ComparisonPage(self.session)
        self.comparison.painted.connect(self._furnish_once)
        self.pages = PageTabs()
        self.pages.currentChanged.connect(self._tell_page)
        self.pages.addTab(self.comparison, tr(FIRST_PAGES[0]))
        old, self._splitter = self._splitter, QSplitter(Qt.Orientation.Horizontal)
        self._splitter.setChildrenCollapsible(False)
        self._splitter.setHandleWidth(1)
        self._inputs: InputPanel | None = None
        self._width_of_inputs = 0
        self._splitter.addWidget(QWidget())  # keeps the room of the inputs until they are made
        self._splitter.addWidget(self.pages)
        self._splitter.setStretchFactor(1, 1)
        self._splitter.splitterMoved.connect(self._remember_width)
        if old is not None:
            self._room.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._room.addWidget(self._splitter, 1)
        self._arrange()

    def _tell_page(self) -> None:
        self.page_changed.emit()

    def _furnish_once(self) -> None:
        if self._inputs is None:
            self.furnish()
            self.furnished.emit()

    def furnish(self) -> None:
        """Add the inputs and the other pages."""
        from ui.column_actions import ColumnActions
        from ui.inputs.panel import InputPanel
        from ui.pages.statement import StatementPage
        from ui.provenance import ProvenancePanel

        self.columns = ColumnActions(self.session, self.pages)
        inputs = InputPanel(self.session, self._memory)
        inputs.preset_requested.connect(self.columns.ask_for_preset)
        inputs.file_requested.connect(self.columns.ask_for_file)
        inputs.model_dropped.connect(self._put_dropped)
        inputs.copy_requested.connect(self.columns.copy)
        inputs.paste_requested.connect(self.columns.paste)
        self.statement = StatementPage(self.session)
        self.provenance = ProvenancePanel(self.session, self.pages)
        self.comparison.asked.connect(self.provenance.show_figure)
        gallery = QPushButton(tr("Presets…"))
        gallery.setObjectName("open_gallery")
        gallery.setToolTip(tr("Every way of selling that the program knows, and your own files"))
        gallery.clicked.connect(self.gallery_wanted)
        self.pages.set_corner(gallery)
        self.pages.addTab(self.statement, tr(FIRST_PAGES[1]))
        self._add_lazy_pages()
        room = self._splitter.replaceWidget(0, inputs) if self._splitter is not None else None
        if room is not None:
            room.deleteLater()
        self._inputs = inputs
        self._arrange()
        self._watch_file()

    @property
    def watch(self) -> FileWatch:
        """What notices that the file is changed by another program."""
        if self._watch is None:
            from ui.on_disk.file_watch import FileWatch

            self._watch = FileWatch(self.session, self)
        return self._watch

    def _watch_file(self) -> None:
        from ui.on_disk.disk_bar import DiskBar

        if self._disk_bar is not None:
            self._room.removeWidget(self._disk_bar)
            self._disk_bar.hide()
            self._disk_bar.deleteLater()
        self._disk_bar = DiskBar(self.session, self.watch)
        self._disk_bar.saving.connect(self.saving)
        self._room.insertWidget(0, self._disk_bar)

    def add_model(self, dragged: Dragged) -> None:
        """Add a model of another scenario as one column more."""
        if dragged[0] != self.session.scenario:
            self._put_dropped(len(self.session.scenario.models), dragged)

    def _put_dropped(self, place: int, dragged: Dragged) -> None:
        self.columns.put(place, *dragged)

    def _add_lazy_pages(self) -> None:
        """Room for the pages that are made when they are first looked at, with what was chosen on them before."""
        from ui.pages.page import LazyPage

        self._lazy = []
        for number, more in enumerate(MORE_PAGES):
            chosen = self._chosen[number] if number < len(self._chosen) else None
            self._lazy.append(LazyPage(partial(more.make, self.session), chosen))
            self._lazy[-1].opening.connect(self.opening)
            self.pages.addTab(self._lazy[-1], tr(more.title), tr(more.group) if more.group else "")

    @property
    def page(self) -> Page | None:
        """The page being looked at, if it is one of those that are made when first looked at."""
        return getattr(self.pages.currentWidget(), "page", None)

    @property
    def inputs(self) -> InputPanel | None:
        """The panel of inputs, once it is made."""
        return self._inputs

    def copy_column(self) -> None:
        """Copy the column that the keyboard is in; asked for where that is none."""
        if (place := self._column_in_use()) is not None:
            self.columns.copy(place)

    def paste_column(self) -> None:
        """Paste into the column that the keyboard is in; asked for where that is none."""
        if (place := self._column_in_use()) is not None:
            self.columns.paste(place)

    def _column_in_use(self) -> int | None:
        if self._inputs is None or not self.finish_typing():
            return None
        place = self._inputs.column_in_use()
        return self.columns.ask_which() if place is None else place

    def finish_typing(self) -> bool:
        """Take what is being typed; ``False`` where it cannot be taken."""
        if self._inputs is not None and not self._inputs.finish_typing():
            return False
        return self.page is None or self.page.finish_typing()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """One model's inputs at a time where the window is narrow."""
        super().resizeEvent(event)
        self._arrange()

    def _remember_width(self, width: int) -> None:
        if self._inputs is not None:
            self._width_of_inputs = width
            settings.remember_width_of_inputs(width, single=self._inputs.is_single)

    def _arrange(self) -> None:
        single = self.width() < WIDE
        if self._inputs is not None:
            self._inputs.set_columns(single=single)
            single = self._inputs.is_single
        width = settings.width_of_inputs(single=single) or (SINGLE_WIDTH if single else COLUMNS_WIDTH)
        if self._width_of_inputs != width and self._splitter is not None:
            self._width_of_inputs = width
            self._splitter.setSizes([width, max(1, self.width() - width)])
