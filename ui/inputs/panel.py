"""The left part of the window: every input of the open scenario."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QInputDialog,
    QScrollArea,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from calculator.language import tr
from calculator.origins import origin_of, stated_source, values_before, with_source
from calculator.parameters import KIND_LABELS, declaration
from calculator.problems import Problem
from calculator.scenario import Scenario
from ui import theme
from ui.inputs.copying import can_be_set, same_in_every_model, with_whole_lists
from ui.inputs.edit_menu import edit_menu
from ui.inputs.form import Form
from ui.inputs.look import inputs_style
from ui.inputs.memory import Memory
from ui.inputs.model_drag import Dragged, ModelHandle, drag
from ui.inputs.model_header import ModelHeader
from ui.inputs.number_field import NumberField
from ui.inputs.open_scenario import OpenScenario
from ui.inputs.origin_filter import OriginFilter
from ui.inputs.origin_panel import OriginPanel
from ui.inputs.paths import SHARED, split_path
from ui.inputs.rearranging import MOST_MODELS, with_model_duplicated, with_model_removed, with_model_renamed
from ui.inputs.requests import Requests
from ui.inputs.row import GAP
from ui.inputs.row_label import LABEL_WIDTH
from ui.inputs.search_field import SearchField
from ui.inputs.segments import Segments
from ui.inputs.tab_order import keep_tab_order
from ui.inputs.tier_delegate import TierDelegate
from ui.inputs.tier_table_model import TierTableModel
from ui.inputs.wording import label_of, sentence
from ui.plain_label import plain_label

WIDTH_OF_ONE, WIDTH_OF_THREE = 300, 470
MOST_COLUMNS = 3
_SCROLL_BAR = 10


class InputPanel(QWidget):
    """Shows the session's scenario and puts what a person changes into it.

    Loading a preset or a file into a column is only asked for: ``preset_requested`` and
    ``file_requested`` carry its place, which is one behind the last where a column is to be added;
    ``model_dropped`` also carries the model of another scenario that was dropped there.
    """

    preset_requested = Signal(int)
    file_requested = Signal(int)
    model_dropped = Signal(int, object)
    copy_requested = Signal(int)
    paste_requested = Signal(int)

    def __init__(self, session: OpenScenario, memory: Memory | None = None) -> None:
        super().__init__()
        self._session = session
        self._memory = memory or Memory()
        self._wants_one = False
        self._is_editing = False
        self._structure: tuple[object, ...] = ()
        self._segments: Segments | None = None
        self._headers: dict[int, ModelHeader] = {}
        self._form: Form | None = None
        self._requests = Requests(self)
        self.setFont(theme.font())
        self.setStyleSheet(inputs_style(theme.current()))
        self._make_frame()
        self._connect()
        self._build()

    # --- what the window asks for -------------------------------------------------------------

    @property
    def memory(self) -> Memory:
        """What is open and shown, for the panel that takes its place."""
        return self._memory

    @property
    def shown_model(self) -> int:
        """The model that is shown, or was last, when they are shown one at a time."""
        return self._memory.shown_model

    @property
    def is_single(self) -> bool:
        """Whether models are shown one at a time."""
        return self._wants_one or len(self._session.scenario.models) > MOST_COLUMNS

    def set_columns(self, single: bool) -> None:  # noqa: FBT001  (there is only this question)
        """Show one model at a time, or all side by side (never more than three)."""
        if single != self._wants_one:
            self._wants_one = single
            self._arrange()

    def show_model(self, place: int) -> None:
        """Show the model at *place*, where they are shown one at a time."""
        if place != self._memory.shown_model:
            self._memory.shown_model = place
            self._arrange()

    def set_all_open(self, *, opened: bool = True) -> None:
        """Open or close all groups."""
        self.form.set_all_open(opened=opened)

    def focus_search(self) -> None:
        """Let the keyboard search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def focus_on(self, path: str) -> bool:
        """Show the input at *path*, whatever hides it now, and let the keyboard edit it."""
        place, _ = split_path(path)
        self.search.clear()
        self._origins.show_all()
        if self.is_single and place >= 0:
            self.show_model(place)
        if not self.form.focus_on(path):
            return False
        if (focused := self._focused()) is not None:
            self._scroll.ensureWidgetVisible(focused, 0, 40)
        return True

    def column_in_use(self) -> int | None:
        """The column that the keyboard is in, or the only one shown; ``None`` where several are."""
        widget = self._focused()
        while widget is not None and widget is not self:
            names = (widget.objectName().removeprefix("header."), split_path(widget.objectName())[0])
            if names[0].isdecimal():
                return int(names[0])
            if names[1] != SHARED:
                return names[1]
            widget = widget.parentWidget()
        count = len(self._session.scenario.models)
        return self.shown_model if self.is_single or count == 1 else None

    def finish_typing(self) -> bool:
        """Take what is being typed, as if Enter had been pressed; ``False`` where it cannot be taken.

        What cannot be taken stays where it is, with the focus and the sentence that says why.
        """
        focused = self.window().focusWidget()
        if focused is None or not self.isAncestorOf(focused):
            return True
        if isinstance(header := focused.parentWidget(), ModelHeader):
            header.finish_renaming()
            return True
        if (table := _table_around(focused)) is not None:
            view, delegate = table
            return delegate.finish(focused, view)
        if isinstance(focused, NumberField):
            focused.finish()
            return not focused.problem
        return True

    @property
    def form(self) -> Form:
        """The rows."""
        if self._form is None:
            raise AssertionError("the panel has been built")
        return self._form

    # --- making it ----------------------------------------------------------------------------

    def _make_frame(self) -> None:
        self.search = SearchField()
        self.search.textChanged.connect(self._search)
        self._origins = OriginFilter(self)
        self._origins.changed.connect(self._search)
        self._head = QWidget()
        self._head_grid = QGridLayout(self._head)
        self._head_grid.setContentsMargins(0, 0, 0, 0)
        self._head_grid.setHorizontalSpacing(GAP)
        self._head_grid.setVerticalSpacing(4)
        self._nothing = plain_label(level="secondary")
        self._nothing.setContentsMargins(8, 16, 8, 0)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setTextFormat(Qt.TextFormat.PlainText)
        self._nothing.hide()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self._scroll.verticalScrollBar().rangeChanged.connect(self._enable_bar)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        fixed = QVBoxLayout()
        fixed.setContentsMargins(8, 8, 8 + _SCROLL_BAR, 0)
        fixed.setSpacing(8)
        fixed.addWidget(self.search)
        fixed.addWidget(self._head)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(fixed)
        layout.addWidget(self._nothing, 1)
        layout.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self._session.scenario_changed.connect(self._follow)
        self._session.refused.connect(self._show_refusal)
        self._requests.value_set.connect(self._set_value)
        self._requests.values_set.connect(self._set_values)
        self._requests.scenario_set.connect(self._set_scenario)
        self._requests.same_asked.connect(self._make_same)
        self._requests.menu_asked.connect(self._open_menu)
        self._requests.sight_asked.connect(self._show_soon)
        self._requests.back_asked.connect(self._go_back)
        self._ordering = QTimer(self)  # once for all that comes in one step
        self._ordering.setInterval(0)
        self._ordering.setSingleShot(True)
        self._ordering.timeout.connect(self._keep_tab_order)
        self._requests.tab_order_changed.connect(self._ordering.start)
        self._requests.origin_asked.connect(self._tell_origin)
        keys = QShortcut(QKeySequence("Ctrl+I"), self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self._tell_focused)
        theme.CHOICE.changed.connect(self._take_theme)

    def _build(self) -> None:
        """Make headers and rows for the structure that the scenario has now."""
        scenario = self._session.scenario
        focused = self._focused()
        name, position = focused.objectName() if focused else "", self._scroll.verticalScrollBar().value()
        if self._form is not None:
            self._forget_typing()
        self._structure = _structure(scenario)
        self._memory.shown_model = min(self._memory.shown_model, len(scenario.models) - 1)
        self._make_head(scenario)
        self._origins.build(scenario)
        old = self._scroll.takeWidget()
        if old is not None:
            old.hide()
            old.deleteLater()
        self._form = Form(scenario, self._memory, self._requests)
        self._arrange()
        self._scroll.setWidget(self._form)
        self._keep_tab_order()
        if self.search.text() or self._origins.rows is not None:
            self._search()
        if name and (again := self.findChild(QWidget, name)) is not None:
            again.setFocus(Qt.FocusReason.OtherFocusReason)
        self._scroll.verticalScrollBar().setValue(position)

    def _make_head(self, scenario: Scenario) -> None:
        for old in (self._segments, *self._headers.values()):
            if old is not None:
                self._head_grid.removeWidget(old)
                old.hide()
                old.deleteLater()
        names = [model.name for model in scenario.models]
        self._segments = Segments("shown_model", list(enumerate(names)), self._memory.shown_model)
        self._segments.chosen.connect(self.show_model)
        self._headers = {}
        for place, model in enumerate(scenario.models):
            several = len(names) > 1
            kind = tr(KIND_LABELS[model.kind])
            header = ModelHeader(place, model.name, kind, removable=several, addable=len(names) < MOST_MODELS)
            header.preset_asked.connect(self.preset_requested)
            header.file_asked.connect(self.file_requested)
            header.new_preset_asked.connect(partial(self.preset_requested.emit, len(names)))
            header.new_file_asked.connect(partial(self.file_requested.emit, len(names)))
            header.copy_asked.connect(self.copy_requested)
            header.paste_asked.connect(self.paste_requested)
            header.renamed.connect(self._rename)
            header.duplicated.connect(self._duplicate)
            header.removed.connect(self._remove)
            handle = ModelHandle(header, place)
            handle.wanted.connect(self._drag)
            handle.dropped.connect(self._take_dropped)
            self._headers[place] = header

    def _drag(self, place: int) -> None:
        drag(self._headers[place], self._session.scenario, place)

    def _take_dropped(self, place: int, dragged: Dragged) -> None:
        """Ask for a model of another scenario to be put here; one's own stays where it is."""
        if dragged[0] != self._session.scenario:
            self.model_dropped.emit(place, dragged)

    def _arrange(self) -> None:
        """Put the models into columns, or one of them alone."""
        places = [self._memory.shown_model] if self.is_single else list(self._headers)
        grid = self._head_grid
        if self._segments is not None:
            self._segments.choose(self._memory.shown_model)
            grid.addWidget(self._segments, 0, 0, 1, 1 + max(1, len(places)))
            self._segments.setVisible(self.is_single and len(self._headers) > 1)
        for header in self._headers.values():
            grid.removeWidget(header)
            header.hide()
        for column in range(1, grid.columnCount()):
            grid.setColumnStretch(column, 0)
        for column, place in enumerate(places, 1):
            first = 0 if self.is_single else column
            grid.addWidget(self._headers[place], 1, first, 1, 2 if self.is_single else 1)
            grid.setColumnStretch(column, 1)
            self._headers[place].show()
        grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self.setMinimumWidth(WIDTH_OF_ONE if len(places) == 1 else WIDTH_OF_THREE)
        self._origins.arrange(grid, places, single=self.is_single)
        self.form.show_places(places)
        self._keep_tab_order()

    def _keep_tab_order(self) -> None:
        if not self.isAncestorOf(self.form):  # it is being built, and asked again when it stands in the panel
            return
        headers = [one.button for one in self._headers.values() if self.isAncestorOf(one)]
        segments = self._segments.tab_stops if self._segments else []
        # the counts last: one comes to type
        keep_tab_order([self.search, *segments, *headers, *self.form.tab_stops, *self._origins.tab_stops])

    # --- following the session ----------------------------------------------------------------

    def _follow(self) -> None:
        session = self._session
        scenario = session.scenario
        # only where another one was opened are there no steps and nothing that differs
        if session.undo_stack.count() == 0 and scenario is session.saved:
            self._forget_typing()
        if _structure(scenario) == self._structure:
            self.form.refresh(scenario, forget=not self._is_editing)
            self._origins.follow(scenario)
        else:
            self._build()

    def _forget_typing(self) -> None:
        """Let what is being typed go, lest it be taken for another scenario when the field is left."""
        focused = self.window().focusWidget()
        if focused is not None and self.isAncestorOf(focused) and (table := _table_around(focused)) is not None:
            table[1].forget(focused)
        for header in self._headers.values():
            header.forget_renaming()
        for field in self.findChildren(NumberField):
            field.forget()

    def _enable_bar(self, _least: int, most: int) -> None:
        self._scroll.verticalScrollBar().setEnabled(most > 0)

    def _show_soon(self, widget: QWidget) -> None:
        """Scroll to *widget* once what was just shown has its place."""
        QTimer.singleShot(0, widget, partial(self._scroll_to, widget))

    def _scroll_to(self, widget: QWidget) -> None:
        if widget.isVisible() and self._scroll.isAncestorOf(widget):
            self._scroll.ensureWidgetVisible(widget, 0, 8)

    def _show_refusal(self, path: str, problems: Iterable[Problem]) -> None:
        words = " ".join(_said(self._session.scenario, problem, path) for problem in problems)
        if path and not self.form.refuse(path, words):
            self.form.refresh(self._session.scenario, forget=True)

    def _take_theme(self) -> None:
        self.setStyleSheet(inputs_style(theme.current()))
        self.update()

    # --- what a person asks for ---------------------------------------------------------------

    def _set_value(self, path: str, value: Any, gesture: int | None) -> None:
        whole = with_whole_lists(self._session.scenario, {path: value})
        self._edit(lambda: self._session.set_values(whole, "", path, gesture))

    def _set_values(self, values: dict[str, Any], text: str, path: str) -> None:
        whole = with_whole_lists(self._session.scenario, values)
        self._edit(lambda: self._session.set_values(whole, text, path))

    def _set_scenario(self, scenario: Scenario, text: str) -> None:
        self._edit(lambda: self._session.change(scenario, text))

    def _edit(self, do: Callable[[], object]) -> None:
        self._is_editing = True
        try:
            do()
        finally:
            self._is_editing = False

    def _make_same(self, path: str) -> None:
        values = same_in_every_model(self._session.scenario, path)
        if values:
            self._set_values(values, "", path)

    def _go_back(self, path: str) -> None:
        scenario = self._session.scenario
        self._edit(lambda: self._session.set_values(values_before(scenario, path), "", path))

    def _tell_origin(self, path: str, where: QPoint) -> None:
        go_back, write = partial(self._go_back, path), partial(self._write_source, path)
        OriginPanel(self._session.scenario, path, go_back, write, self).open_at(where)

    def _write_source(self, path: str) -> None:
        """Let a person say where the value at *path* comes from."""
        scenario, name = self._session.scenario, label_of(path)
        known = stated_source(origin_of(scenario, path), scenario)
        question = tr("Where does this value come from? Begin with “Assumption:” where it is a guess.")
        text, agreed = QInputDialog.getMultiLineText(self, tr("Source of {name}").format(name=name), question, known)
        if agreed and text.strip() != known:
            self._set_values(with_source(scenario, path, text), "", path)

    def _open_menu(self, path: str, field: NumberField | None, where: QPoint) -> None:
        if field is not None and path:
            field.finish()
        session = self._session
        tell = partial(self._tell_origin, path, where)
        edit_menu(session.scenario, session.saved, path, field, self._set_values, tell, self).popup(where)

    def _tell_focused(self) -> None:
        """Tell where the value comes from that the keyboard edits now."""
        focused = self._focused()
        if focused is None:
            return
        if isinstance(focused, QTableView) and isinstance(table := focused.model(), TierTableModel):
            index = focused.currentIndex()
            path = table.path(index) if index.isValid() and table.parameter(index.row()) else ""
            corner = focused.viewport().mapToGlobal(focused.visualRect(index).bottomLeft())
        else:
            path = focused.objectName().removesuffix(".slider")
            corner = focused.mapToGlobal(focused.rect().bottomLeft())
        if can_be_set(self._session.scenario, path):
            self._tell_origin(path, corner)

    def _search(self, _text: str = "") -> None:
        text = self.search.text()
        found = self.form.search(text, self._origins.rows)
        words = tr("Nothing is called “{text}”. Names, meanings, units and paths are searched, in both languages.")
        self._nothing.setText(words.format(text=text.strip()))
        self._nothing.setVisible(not found)
        self._scroll.setVisible(found)

    def _rename(self, place: int, name: str) -> None:
        after = with_model_renamed(self._session.scenario, place, name)
        self._set_scenario(after, "")

    def _duplicate(self, place: int) -> None:
        self.finish_typing()
        name = self._session.scenario.models[place].name
        after = with_model_duplicated(self._session.scenario, place)
        self._set_scenario(after, tr("Duplicate {name}").format(name=name))

    def _remove(self, place: int) -> None:
        self.finish_typing()
        name = self._session.scenario.models[place].name
        after = with_model_removed(self._session.scenario, place)
        self._set_scenario(after, tr("Remove {name}").format(name=name))

    def _focused(self) -> QWidget | None:
        focused = QApplication.focusWidget()
        return focused if focused is not None and self.isAncestorOf(focused) else None


def _table_around(editor: QWidget) -> tuple[QTableView, TierDelegate] | None:
    """The tier table in one of whose cells *editor* stands."""
    viewport = editor.parentWidget()
    view = viewport.parentWidget() if viewport is not None else None
    if isinstance(view, QTableView) and isinstance(delegate := view.itemDelegate(), TierDelegate):
        return view, delegate
    return None


def _structure(scenario: Scenario) -> tuple[object, ...]:
    """What the rows, headers and tooltips depend on beside the values; the tier table looks by itself."""
    models = [
        (
            model.name,
            model.kind,
            len(model.channel.commission) if model.channel else 0,
            _outside_tiers(model.uncertainty),
        )
        for model in scenario.models
    ]
    return (models, scenario.product is None, _outside_tiers(scenario.uncertainty))


def _outside_tiers(table: Mapping[str, object]) -> dict[str, object]:
    return {path: found for path, found in table.items() if "channel.tiers." not in path}


def _said(scenario: Scenario, problem: Problem, path: str) -> str:
    """What *problem* says under the input for *path*: with a name where it stands somewhere else."""
    words = sentence(problem.reason)
    place, _ = split_path(problem.path)
    names = [scenario.models[place].name] if place not in (SHARED, split_path(path)[0]) else []
    if problem.path != path and declaration(Scenario, problem.path) is not None:
        names.append(label_of(problem.path))
    return tr("{name}: {value}").format(name=tr(", ").join(names), value=words) if names else words
