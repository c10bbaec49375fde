"""Tables: every result of every model, to be sorted, filtered, copied and exported."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint, QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QStackedLayout, QVBoxLayout, QWidget

from calculator import preset_file
from calculator.language import tr
from calculator.problems import ScenarioError
from calculator.result import Result
from calculator.result_tables import ResultTable, result_table
from calculator.scenario import Scenario
from calculator.simulate import simulate
from calculator.table_columns import TABLES
from calculator.table_rows import Filters, Order, Shown, shown, visible
from calculator.table_text import comma_separated
from calculator.turned_table import TURNED, turned
from ui import theme
from ui.calm_combo_box import CalmComboBox
from ui.elided_label import ElidedLabel
from ui.file_dialog import ask_where_to_save
from ui.pages.page import Page
from ui.picture import Picture
from ui.problems_dialog import tell
from ui.result_tables.cells import Cells
from ui.result_tables.clipboard import put_on_clipboard
from ui.result_tables.column_list import ColumnList
from ui.result_tables.filter_line import FilterLine
from ui.result_tables.grid import Grid
from ui.result_tables.table_picture import table_picture
from ui.result_tables.totals import TotalsGrid
from ui.session import Session

A_ROW_A_MODEL = ("summary", "price_split", "take_home")
"""The tables that can have a column a model instead."""
BYTE_ORDER_MARK = "\ufeff"
"""What has Excel read the file as UTF-8."""


@dataclass(frozen=True)
class Choices:
    """Table, whether its models stand side by side, filters, and for each table order, hidden columns and widths."""

    table: str = "months"
    side_by_side: bool = True
    filters: Filters = field(default_factory=Filters)
    orders: Mapping[str, Order] = field(default_factory=dict)
    hidden: Mapping[str, frozenset[str]] = field(default_factory=dict)
    widths: Mapping[str, Mapping[str, int]] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class Made:
    """A table, and the result that it was made of."""

    result: Result
    table: ResultTable


class TablesPage(Page):
    """One table at a time, of all models together."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._choices = Choices()
        self._made: Made | None = None
        self._shown: Shown | None = None
        self.tables = CalmComboBox()
        self.tables.setObjectName("tables.table")
        self.tables.setAccessibleName(tr("Table"))
        self.tables.setSizeAdjustPolicy(CalmComboBox.SizeAdjustPolicy.AdjustToContents)
        for name, title in TABLES.items():
            self.tables.addItem(tr(title.name), name)
            self.tables.setItemData(self.tables.count() - 1, tr(title.rows), Qt.ItemDataRole.ToolTipRole)
        self.tables.setMaxVisibleItems(len(TABLES))
        self.side_by_side = QCheckBox(tr("Models side by side"))
        self.side_by_side.setObjectName("tables.side_by_side")
        self._meaning = ElidedLabel()
        self._meaning.setProperty("level", "secondary")
        self.columns = _button("tables.columns", tr("Columns…"))
        self._copy = _button("tables.copy", tr("Copy all"))
        self._copy.setToolTip(tr("All rows shown, as cells for a spreadsheet; Ctrl+C copies the selected ones"))
        self._export = _button("tables.export", tr("Export CSV…"))
        self.filter_line = FilterLine()
        self.grid = Grid(Cells())
        self.grid.setObjectName("tables.grid")
        self.totals = TotalsGrid(self.grid)
        self.column_list = ColumnList(self)
        self._count = QLabel()
        self._count.setObjectName("tables.count")
        self._empty = QLabel()
        self._empty.setObjectName("tables.empty")
        self._lay_out()
        self._connect()
        self.choose(self._choices)

    def refresh(self) -> None:
        """Make the table of the scenario as it is now."""
        scenario, known = self.session.scenario, self.session.result
        name, turns = self._choices.table, self._turns
        self.job_line.work(lambda _: _make(scenario, known, name, turns=turns), tr("Making the table"))

    def pictures(self) -> list[Picture]:
        """The table as it is shown, from its first row on."""
        self.wait()
        if self._made is None or self._shown is None or not len(self._shown.rows):
            return []
        widths = self._choices.widths.get(self._key, {})
        return [table_picture(self._made.table, self._shown.rows, self.grid.cells.columns, self._order, widths)]

    def choices(self) -> Choices:
        """What was chosen."""
        return replace(self._choices, filters=self.filter_line.filters)

    def choose(self, choices: Any) -> None:
        """Choose it again."""
        self._choices = choices
        self.filter_line.choose(choices.filters)
        with QSignalBlocker(self.tables), QSignalBlocker(self.side_by_side):
            self.tables.setCurrentIndex(self.tables.findData(choices.table))
            self.side_by_side.setChecked(choices.side_by_side)
        self.side_by_side.setVisible(choices.table in A_ROW_A_MODEL)
        self._meaning.setText(tr(TABLES[choices.table].rows))

    # --- what is asked for --------------------------------------------------------------------

    def sort(self, name: str, way: str) -> None:
        """Sort by column *name*: ``up``, ``down``, ``not``, or ``next`` of the three."""
        order = self._order
        if way == "next":
            way = ("not" if order.descending else "down") if order.column == name else "up"
        wanted = Order() if way == "not" else Order(name, descending=way == "down")
        self._remember(orders={**self._choices.orders, self._key: wanted})

    def hide_column(self, name: str) -> None:
        """Hide column *name*, unless it is the last one."""
        if len(self.grid.cells.columns) > 1:
            self.hide_columns(self._hidden | {name})

    def hide_columns(self, hidden: frozenset[str]) -> None:
        """Hide the columns of these names, and no others."""
        self._remember(hidden={**self._choices.hidden, self._key: hidden})

    def choose_columns(self) -> None:
        """Open the list of columns."""
        if self._made is not None:
            corner = self.columns.mapToGlobal(QPoint(0, self.columns.height() + 2))
            self.column_list.open(self._made.table.columns, self._hidden, corner)

    def copy_all(self) -> None:
        """Put all rows that are shown on the clipboard."""
        if self._shown is not None:
            columns = list(self.grid.cells.columns)
            put_on_clipboard(columns, self._shown.rows)
            sentence = tr("Copied (rows × columns): {rows} × {columns}")
            self.job_line.say(sentence.format(rows=f"{len(self._shown.rows):,}", columns=len(columns)))

    def export(self, path: Path) -> None:
        """Write what is shown to *path* as CSV; what hinders it is told."""
        if self._shown is None:
            return
        try:
            preset_file.save(path, BYTE_ORDER_MARK + comma_separated(self.grid.cells.columns, self._shown.rows))
        except ScenarioError as error:
            tell(tr("Not saved"), error, self.window())
        else:
            self.job_line.say(tr("Saved as {name}").format(name=path.name))

    # --- parts ----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(theme.GRID)
        top.addWidget(self.tables)
        top.addWidget(self.side_by_side)
        top.addWidget(self._meaning, 1)
        for button in (self.columns, self._copy, self._export):
            top.addWidget(button)
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._empty.setProperty("level", "secondary")
        table = QWidget()
        below = QVBoxLayout(table)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(0)
        below.addWidget(self.grid, 1)
        below.addWidget(self.totals)
        room = QWidget()
        self._either = QStackedLayout(room)
        self._either.addWidget(table)
        self._either.addWidget(self._empty)
        foot = QHBoxLayout()
        foot.setContentsMargins(0, 0, 0, 0)
        self._count.setProperty("level", "secondary")
        foot.addWidget(self._count)
        foot.addWidget(self.job_line, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 0)
        layout.setSpacing(theme.GRID)
        layout.addLayout(top)
        layout.addWidget(self.filter_line)
        layout.addWidget(room, 1)
        layout.addLayout(foot)

    def _connect(self) -> None:
        self.tables.activated.connect(self._choose_table)
        self.side_by_side.toggled.connect(self._turn)
        self.filter_line.changed.connect(self._show)
        self.columns.clicked.connect(self.choose_columns)
        self._copy.clicked.connect(self.copy_all)
        self._export.clicked.connect(self._ask_where)
        self.grid.sort_asked.connect(self.sort)
        self.grid.hide_asked.connect(self.hide_column)
        self.grid.columns_asked.connect(self.choose_columns)
        self.grid.width_chosen.connect(self._take_width)
        self.column_list.changed.connect(self.hide_columns)
        self.background.done.connect(self._take)

    @property
    def _turns(self) -> bool:
        """Whether the table is to have a column a model."""
        return self._choices.side_by_side and self._choices.table in A_ROW_A_MODEL

    @property
    def _key(self) -> str:
        """By which what is chosen for the table is kept."""
        return self._choices.table + (TURNED if self._turns else "")

    @property
    def _order(self) -> Order:
        return self._choices.orders.get(self._key, Order())

    @property
    def _hidden(self) -> frozenset[str]:
        return self._choices.hidden.get(self._key, frozenset())

    def _remember(self, **changes: Any) -> None:
        self._choices = replace(self._choices, **changes)
        self._show()

    def _choose_table(self) -> None:
        self._choices = replace(self._choices, table=self.tables.currentData())
        self.side_by_side.setVisible(self._choices.table in A_ROW_A_MODEL)
        self._meaning.setText(tr(TABLES[self._choices.table].rows))
        self.refresh()

    def _turn(self) -> None:
        self._choices = replace(self._choices, side_by_side=self.side_by_side.isChecked())
        self.refresh()

    def _take_width(self, name: str, width: int) -> None:
        table = self._key
        widths = {**self._choices.widths.get(table, {}), name: width}
        self._choices = replace(self._choices, widths={**self._choices.widths, table: widths})
        self.totals.follow()

    # --- work -------------------------------------------------------------------------------------

    def _take(self, made: Made) -> None:
        is_other = self._made is None or self._made.table.name != made.table.name
        self._made = made
        self.filter_line.show_table(made.table, made.result.scenario.months)
        self._show()
        if is_other:
            self.grid.scrollToTop()
            self.grid.horizontalScrollBar().setValue(0)

    def _show(self) -> None:
        """The rows that are asked for, in their order, and what they add up to."""
        if self._made is None:
            return
        table = self._made.table
        self._shown = shown(table, self.filter_line.filters, self._order)
        columns = visible(self._shown, table, self._hidden)
        self.grid.cells.show(table, self._shown.rows, columns)
        self.grid.arrange(self._order, self._choices.widths.get(self._key, {}))
        self.totals.show_totals(table, self._shown.rows, columns)
        self._say_count(table, len(self._shown.rows), len(table.columns) - len(columns))

    def _say_count(self, table: ResultTable, left: int, hidden: int) -> None:
        of_all = tr("1 row") if table.rows == 1 else tr("{all} rows")
        words = of_all if left == table.rows else tr("{shown} of {all} rows")
        text = words.format(shown=f"{left:,}", all=f"{table.rows:,}")
        if hidden:
            text += " · " + (
                tr("1 column hidden") if hidden == 1 else tr("{count} columns hidden").format(count=hidden)
            )
        self._count.setText(text)
        self.grid.setAccessibleName(tr(", ").join((table.title, text)))
        column = table.column(self._order.column)
        way = tr("largest first: {column}") if self._order.descending else tr("smallest first: {column}")
        self.grid.setAccessibleDescription(way.format(column=column.label) if column else "")
        self._either.setCurrentIndex(0 if left else 1)
        if not left:
            self._empty.setText(_why_empty(table, filtered=table.rows > 0))
        for button in (self._copy, self._export):
            button.setEnabled(left > 0)

    def _ask_where(self) -> None:
        title = self.session.title.removesuffix(".toml")
        kinds, beside = tr("Tables (*.csv)"), self.session.origin.path
        name = f"{title} {tr(TABLES[self._choices.table].name)}.csv"
        path = ask_where_to_save(self.window(), tr("Export the table"), name, kinds, ".csv", beside)
        if path is not None:
            self.export(path)


def _make(scenario: Scenario, known: Result | None, name: str, *, turns: bool) -> Made:
    result = simulate(scenario, known=known)
    table = result_table(result, name)
    return Made(result, turned(table) if turns else table)


def _why_empty(table: ResultTable, *, filtered: bool) -> str:
    if filtered:
        return tr("No row fits all filters.")
    if table.name in ("tier_months", "cohorts"):
        return tr("No model here has agents, so there is nothing by tier.")
    return tr("There are no rows: nothing was paid.")


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    return button
