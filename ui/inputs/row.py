"""A row: a name at the left, one cell per model shown, and room for what is wrong."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtWidgets import QGridLayout, QLabel, QSizePolicy, QWidget

from calculator.language import tr
from calculator.scenario import Scenario
from ui.inputs.block import Block
from ui.inputs.cell import Cell
from ui.inputs.number_cell import NumberCell
from ui.inputs.paths import SHARED
from ui.inputs.requests import Requests
from ui.inputs.row_label import LABEL_WIDTH, RowLabel
from ui.inputs.row_spec import RowSpec, has_row
from ui.inputs.states import AGENT_CAC, CAC
from ui.inputs.wanted import RowKey
from ui.inputs.was_line import WasLine
from ui.inputs.wording import tooltip
from ui.plain_label import plain_label

GAP = 6
MakeCell = Callable[[RowSpec, int, Scenario, Requests], Cell]


class Row(Block):
    """One parameter of every model that has it; cells are made when their model is first shown."""

    def __init__(self, spec: RowSpec, make_cell: MakeCell, scenario: Scenario, requests: Requests) -> None:
        super().__init__()
        self.spec = spec
        self.cells: dict[int, Cell] = {}
        self._make_cell, self._requests = make_cell, requests
        self._names = tuple(model.name for model in scenario.models)
        self._shown: list[int] = []
        self._problem_label: QLabel | None = None
        self._was_lines: dict[int, WasLine] = {}
        several = len(scenario.models) > 1 and not spec.shared
        self.label = RowLabel(spec.name, spec.unit, several=several, tall=self._is_tall)
        self.label.same_asked.connect(self.ask_for_same)
        self.label.setToolTip(tooltip(scenario, SHARED, spec.inner, spec.parameter, spec.unit))
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(2)
        self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self._align = Qt.AlignmentFlag.AlignTop if self._is_tall else Qt.AlignmentFlag(0)
        self._grid.addWidget(self.label, 0, 0, self._align)

    _is_tall = False

    @property
    def words(self) -> str:
        """What a search can find it by."""
        return self.spec.words

    @property
    def keys(self) -> frozenset[RowKey]:
        """What it sets."""
        return frozenset({(self.spec.shared, self.spec.inner)})

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the Tab key visits in it, in order."""
        return [stop for place in self._shown for stop in self.cells[place].tab_stops]

    @property
    def ways_back(self) -> list[QWidget]:
        """The buttons that bring back what values were."""
        return [self._was_lines[place].button for place in self._shown if place in self._was_lines]

    def show_places(self, places: Sequence[int], scenario: Scenario) -> None:
        """Show the models at *places* in columns of the same width."""
        wanted = [SHARED] if self.spec.shared else list(places)
        if wanted != self._shown:
            for place in self._shown:
                self.cells[place].widget.hide()
                self._grid.removeWidget(self.cells[place].widget)
            for column in range(1, self._grid.columnCount()):
                self._grid.setColumnStretch(column, 0)
            for column, place in enumerate(wanted, 1):
                self._grid.addWidget(self._cell(place, scenario).widget, 0, column, self._align)
                self._grid.setColumnStretch(column, 1)
                self.cells[place].widget.show()
            self._shown = wanted
            self._show_problems()
            self._show_was()
        # a dash says something beside the numbers of other models, and nothing alone
        self.set_relevant(relevant=len(wanted) > 1 or self._is_tall or has_row(scenario, wanted[0], self.spec))

    def refresh(self, scenario: Scenario, *, forget: bool) -> None:
        """Show *scenario*."""
        for cell in self.cells.values():
            cell.refresh(scenario, forget=forget)
        self._show_was()

    def refuse(self, path: str, sentence: str) -> bool:
        """Say why *path* was not set."""
        return any(cell.refuse(path, sentence) for cell in self.cells.values())

    def focus_on(self, path: str) -> bool:
        """Let the keyboard edit *path*."""
        found = next((cell for cell in self.cells.values() if cell.path == path), None)
        if found is not None:
            found.set_focus()
        return found is not None

    def ask_for_same(self) -> None:
        """Ask that all models have what the column one is editing has, else the first."""
        path = self._chosen_path()
        if path:
            self._requests.same_asked.emit(path)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  (Qt's name)
        """The menu of the row: for the column one points at, else for the one that ``=`` would take."""
        cells = [self.cells[place] for place in self._shown]
        pointed_at = [cell.path for cell in cells if cell.path and cell.widget.geometry().contains(event.pos())]
        self._requests.menu_asked.emit(*pointed_at or [self._chosen_path()], None, event.globalPos())

    def _chosen_path(self) -> str:
        shown = [self.cells[place] for place in self._shown if self.cells[place].path]
        focused = [cell for cell in shown if cell.has_focus]
        chosen = next(iter(focused + shown), None)
        if chosen is None:
            return ""
        chosen.finish()
        return chosen.path

    def _cell(self, place: int, scenario: Scenario) -> Cell:
        if place not in self.cells:
            self.cells[place] = cell = self._make_cell(self.spec, place, scenario, self._requests)
            if isinstance(cell, NumberCell):
                cell.field.problem_changed.connect(self._show_problems)
            cell.refresh(scenario, forget=False)
        return self.cells[place]

    def _show_was(self) -> None:
        """Under each own value what it was, and the way back."""
        for place, cell in self.cells.items():
            told = cell.told
            wanted = place in self._shown and told is not None and bool(told.was or told.remark)
            line = self._was_lines.get(place)
            if not wanted or told is None:
                if line is not None:
                    line.hide()
                continue
            if line is None:
                line = self._was_lines[place] = WasLine(self)
                line.button.clicked.connect(partial(self._ask_for_back, place))
                self._requests.tab_order_changed.emit()
            column = 1 + self._shown.index(place)
            if not cell.take_below(line):
                self._grid.addWidget(line, 1, column)
            line.show_words(told.was, told.remark, told.action)
            line.show()

    def _ask_for_back(self, place: int) -> None:
        cell = self.cells[place]
        if cell.told is not None:
            cell.set_focus()
            self._requests.back_asked.emit(cell.told.origin.path)

    def _show_problems(self) -> None:
        wrong = {place: cell.problem for place in self._shown if (cell := self.cells[place]).problem}
        if not wrong and self._problem_label is None:
            return
        if self._problem_label is None:
            self._problem_label = problem_label(self)
        named = len(self._shown) > 1
        words = tr("{name}: {value}") if named else "{value}"
        lines = [words.format(name=self._names[place], value=problem) for place, problem in wrong.items()]
        self._problem_label.setText("\n".join(lines))
        self._grid.removeWidget(self._problem_label)
        self._grid.addWidget(self._problem_label, 2, 0, 1, 1 + len(self._shown))
        self._problem_label.setVisible(bool(wrong))


class TallRow(Row):
    """A row at the top, with sliders."""

    _is_tall = True

    @property
    def keys(self) -> frozenset[RowKey]:
        """What it sets: the cost of a customer, whoever pays it, is one row."""
        return frozenset(
            (False, inner) for inner in ((CAC, AGENT_CAC) if self.spec.inner == CAC else (self.spec.inner,))
        )


def problem_label(parent: QWidget) -> QLabel:
    """A label for sentences about what is wrong."""
    label = plain_label(level="error")
    label.setParent(parent)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
