"""The tier table with its buttons, and a choice of whose tiers it shows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from calculator.language import tr
from calculator.parameters import KINDS
from calculator.problems import ScenarioError
from calculator.scenario import Scenario
from ui.inputs.block import Block
from ui.inputs.memory import Memory
from ui.inputs.origin_sign import SIGN_WIDTH
from ui.inputs.own_tiers import OwnTiers
from ui.inputs.paths import full_path
from ui.inputs.rearranging import MOST_TIERS, with_tier_added, with_tier_removed
from ui.inputs.requests import Requests
from ui.inputs.row import problem_label
from ui.inputs.row_label import LABEL_WIDTH
from ui.inputs.row_spec import tier_parameters, words_of
from ui.inputs.segments import Segments
from ui.inputs.tier_delegate import TierDelegate
from ui.inputs.tier_header import NAME_HEIGHT, ROW_HEIGHT, TierHeader
from ui.inputs.tier_table_model import NAME_ROW, TOLD, TierTableModel
from ui.inputs.wanted import RowKey, Wanted
from ui.inputs.wording import sentence
from ui.plain_label import plain_label

_MARGINS = 16
_NARROWEST = 58
"""Pixels of a column below which the table scrolls sideways in itself."""


class TierBlock(Block):
    """The tiers of one model at a time."""

    def __init__(self, scenario: Scenario, memory: Memory, requests: Requests) -> None:
        super().__init__()
        self._scenario, self._memory, self._requests = scenario, memory, requests
        self._segments: Segments | None = None
        self._refusal = ""
        self._new_column: int | None = None
        self._wanted = Wanted()
        self.table = TierTableModel(requests)
        self.view = self._make_view()
        self._note = plain_label(level="label")
        self._problem = problem_label(self)
        self._add = self._button(tr("Add a tier below"), self._add_tier)
        self._remove = self._button(tr("Remove this tier"), self._remove_tier)
        buttons = QHBoxLayout()
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(4)
        buttons.addWidget(self._add)
        buttons.addWidget(self._remove)
        buttons.addStretch()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 8, 0, 0)
        self._column.setSpacing(4)
        self._column.addWidget(self._note)
        self._column.addWidget(self.view)
        self._column.addWidget(self._problem)
        self._own = OwnTiers(requests)
        self._column.addWidget(self._own)
        self._column.addLayout(buttons)
        self.table.problems_changed.connect(self._show_problems)
        self.table.modelReset.connect(self._arrange)
        self.table.dataChanged.connect(self._fit)

    def _make_view(self) -> QTableView:
        view = QTableView()
        view.setModel(self.table)
        view.setItemDelegate(TierDelegate(self.table, view))
        view.setVerticalHeader(TierHeader(self.table, view))
        view.horizontalHeader().hide()
        view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        triggers = QAbstractItemView.EditTrigger
        view.setEditTriggers(
            triggers.DoubleClicked | triggers.SelectedClicked | triggers.EditKeyPressed | triggers.AnyKeyPressed
        )
        view.setTabKeyNavigation(False)
        view.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        view.setProperty("tiers", "true")
        view.viewport().installEventFilter(self)
        view.installEventFilter(self)
        view.selectionModel().currentChanged.connect(self._enable_buttons)
        return view

    def _button(self, text: str, do: object) -> QPushButton:
        button = QPushButton(text)
        button.setProperty("quiet", "true")
        button.setProperty("small", "true")
        button.clicked.connect(do)
        return button

    # --- what the group asks for ------------------------------------------------------------

    def search(self, wanted: Wanted) -> bool:
        """Show the rows that are *wanted*."""
        self._wanted = wanted
        self._found = not wanted or self._hide_rows() > 0
        if not wanted:
            self._hide_rows()
        self._fit()
        self.setVisible(self.is_shown)
        return self.is_shown

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the Tab key visits in it, in order."""
        segments = self._segments.tab_stops if self._segments else []
        return [*segments, self.view, *self._own.tab_stops, self._add, self._remove]

    def show_places(self, places: Sequence[int], scenario: Scenario) -> None:
        """Show the tiers of one of the models at *places*."""
        self._scenario = scenario
        if self._segments is not None:
            self._column.removeWidget(self._segments)
            self._segments.deleteLater()
            self._segments = None
        with_tiers = [place for place in places if scenario.models[place].channel is not None]
        self.set_relevant(relevant=bool(with_tiers))
        if not with_tiers:
            return
        place = self._memory.tiers_of if self._memory.tiers_of in with_tiers else with_tiers[0]
        if len(with_tiers) > 1:
            names = [(other, scenario.models[other].name) for other in with_tiers]
            self._segments = Segments("tiers_of", names, place)
            self._segments.chosen.connect(self._choose)
            self._column.insertWidget(0, self._segments)
        self._show(place)

    def refresh(self, scenario: Scenario, *, forget: bool) -> None:
        """Show *scenario*."""
        self._scenario = scenario
        if not self._relevant:
            return
        self._refusal = ""
        self.table.show(scenario, self.table.place, forget=forget)
        self._show_note()
        self._own.show_cells(self.table.own)
        self._show_problems()
        self._enable_buttons()

    def refuse(self, path: str, sentence: str) -> bool:
        """Say why *path* was not set."""
        return self._relevant and self.table.refuse(path, sentence)

    def focus_on(self, path: str) -> bool:
        """Let the keyboard edit *path*."""
        head, dot, _ = path.partition(".channel.tiers.")
        place = head.removeprefix("models.")
        if not dot or not self._relevant or not place.isdecimal():
            return False
        if int(place) != self.table.place and self._segments is not None:
            self._choose(int(place))
        index = self.table.index_of(path)
        if index is None:
            return False
        self.view.setCurrentIndex(index)
        self.view.setFocus(Qt.FocusReason.OtherFocusReason)
        return True

    # --- what a person does -----------------------------------------------------------------

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """The context menu of a cell; columns as wide as there is room for."""
        if watched is self.view and event.type() == QEvent.Type.Resize:
            self._fit()
        if event.type() == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent) and self._asks(event):
            return True
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            index = self.view.currentIndex() if by_key else self.view.indexAt(event.pos())
            if index.isValid():
                self.view.setCurrentIndex(index)
                corner = self.view.visualRect(index).center()
                where = self.view.viewport().mapToGlobal(corner) if by_key else event.globalPos()
                self._requests.menu_asked.emit(self.table.path(index), None, where)
            return True
        return super().eventFilter(watched, event)

    def _asks(self, event: QMouseEvent) -> bool:
        """Whether it is a sign that was clicked: then its origin is told."""
        index = self.view.indexAt(event.position().toPoint())
        told = index.data(TOLD) if index.isValid() else None
        area = self.view.visualRect(index)
        if told is None or event.button() != Qt.MouseButton.LeftButton or event.position().x() > area.x() + SIGN_WIDTH:
            return False
        self.view.setCurrentIndex(index)
        self._requests.origin_asked.emit(told.origin.path, self.view.viewport().mapToGlobal(area.bottomLeft()))
        return True

    def _choose(self, place: int) -> None:
        self._memory.tiers_of = place
        if self._segments is not None:
            self._segments.choose(place)
        self._show(place)

    def _add_tier(self) -> None:
        self._change_tiers(self._current + 1, self._current)

    def _remove_tier(self) -> None:
        self._change_tiers(max(0, self._current - 1), None)

    def _change_tiers(self, next_column: int, above: int | None) -> None:
        place = self.table.place
        try:
            if above is None:
                after = with_tier_removed(self._scenario, place, self._current)
            else:
                after = with_tier_added(self._scenario, place, above)
        except ScenarioError as error:
            self._refusal = " ".join(sentence(problem.reason) for problem in error.problems)
            self._show_problems()
            return
        row = max(0, self.view.currentIndex().row())
        self._requests.scenario_set.emit(after, "")
        self.view.setCurrentIndex(self.table.index(row, min(next_column, self.table.columnCount() - 1)))

    # --- inside -----------------------------------------------------------------------------

    @property
    def _current(self) -> int:
        index = self.view.currentIndex()
        return index.column() if index.isValid() else self.table.columnCount() - 1

    def _show(self, place: int) -> None:
        self.table.show(self._scenario, place)
        self.view.setObjectName(full_path(place, "channel.tiers"))
        model = self._scenario.models[place]
        self.view.setAccessibleName(tr("Tiers of {model}").format(model=model.name))
        self._show_note()
        self._own.show_cells(self.table.own)
        self._show_problems()
        self._arrange()
        self._enable_buttons()

    def _show_note(self) -> None:
        model = self._scenario.models[self.table.place]
        count, rows = model.tier_count, len(model.tiers)
        if count < rows:
            text = tr("Runs with {count} of these {rows} tiers; see Number of tiers.")
        elif count > rows:
            text = tr("Runs with {count} tiers made of these {rows}; see Number of tiers.")
        else:
            text = ""
        self._note.setText(text.format(count=count, rows=rows))
        self._note.setVisible(bool(text))

    def _show_problems(self) -> None:
        lines = [*self.table.problems, *([self._refusal] if self._refusal else [])]
        is_new = bool(lines) and self._problem.text() != "\n".join(lines)
        self._problem.setText("\n".join(lines))
        self._problem.setVisible(bool(lines))
        if is_new:
            self._requests.sight_asked.emit(self._problem)

    def _enable_buttons(self, _now: QModelIndex | None = None, _before: QModelIndex | None = None) -> None:
        tiers = self.table.columnCount()
        self._add.setEnabled(tiers < MOST_TIERS)
        self._add.setToolTip("" if tiers < MOST_TIERS else tr("There can be at most 12 tiers."))
        self._remove.setEnabled(tiers > 1)
        self._remove.setToolTip("" if tiers > 1 else tr("A model with agents needs at least one tier."))

    def _hide_rows(self) -> int:
        found = 0
        for row in range(self.table.rowCount()):
            parameter = self.table.parameter(row)
            if parameter is None:
                continue
            words = words_of(parameter, f"channel.tiers.{self.table.names[row]}", "channel")
            hidden = not self._wanted.takes(words, _keys(self.table.names[row]))
            self.view.setRowHidden(row, hidden)
            found += not hidden
        return found

    def _arrange(self) -> None:
        self._hide_rows()
        self._fit()
        if not self.view.currentIndex().isValid() and self.table.columnCount():
            flag = QItemSelectionModel.SelectionFlag.NoUpdate
            self.view.setAutoScroll(False)  # one begins to read at the first tier
            self.view.selectionModel().setCurrentIndex(self.table.index(NAME_ROW, self.table.columnCount() - 1), flag)
            self.view.setAutoScroll(True)
            self.view.horizontalScrollBar().setValue(0)

    def _needed(self) -> int:
        """How wide a column must be for every number to be read."""
        metrics = self.view.fontMetrics()
        return _MARGINS + max(
            metrics.horizontalAdvance(self.table.index(row, column).data())
            for row in range(NAME_ROW + 1, self.table.rowCount())
            for column in range(self.table.columnCount())
        )

    def _fit(self, *_changed: object) -> None:
        columns = self.table.columnCount()
        if not columns:
            return
        room = self.view.width() - LABEL_WIDTH - 2
        width = max(_NARROWEST, room // columns, self._needed())
        for column in range(columns):
            self.view.setColumnWidth(column, width)
        rows = sum(not self.view.isRowHidden(row) for row in range(self.table.rowCount()))
        sideways = 12 if width * columns > room else 0
        self.view.setRowHeight(NAME_ROW, NAME_HEIGHT)
        self.view.setFixedHeight((rows - 1) * ROW_HEIGHT + NAME_HEIGHT + 2 + sideways)


def _keys(name: str) -> frozenset[RowKey]:
    return frozenset({(False, f"channel.tiers.*.{name}")})


def tier_words() -> list[tuple[str, frozenset[RowKey]]]:
    """What a search can find the rows of the table by, and what they set."""
    parameters = {name: found for kind in KINDS for name, found in tier_parameters(kind).items()}
    return [
        (words_of(parameter, f"channel.tiers.{name}", "channel"), _keys(name)) for name, parameter in parameters.items()
    ]
