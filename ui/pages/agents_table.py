"""The numbers of the agents tier by tier, to be copied into a spreadsheet."""

from __future__ import annotations

import math
from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from calculator import figures
from calculator.agents_side import AgentsSide
from calculator.language import tr
from ui import theme
from ui.clipboard import copy_lines
from ui.reading_table import for_reading

ROW_HEIGHT, LEAST_COLUMN = 26, 62
_VALUE = Qt.ItemDataRole.UserRole

Column = tuple[str, str, Sequence[float]]
"""What stands above a column, its unit, and a number for each tier."""


class AgentsTable(QTableWidget):
    """A row a tier: people, who loses, what they paid in and got out, profit, recovery, income from recruiting."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("agents.table")
        self.setAccessibleName(tr("Numbers"))
        self._side: AgentsSide | None = None
        self._months_behind = 1
        for_reading(self, ROW_HEIGHT, self.copy)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setMinimumSectionSize(LEAST_COLUMN)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_side(self, side: AgentsSide, months_behind: int) -> None:
        """Show the numbers of *side*, of those with so many months behind them."""
        self._side, self._months_behind = side, months_behind
        columns = tier_columns(side, months_behind)
        self.setColumnCount(len(columns))
        self.setRowCount(len(side.tiers))
        for row, name in enumerate(side.tiers):
            self.setVerticalHeaderItem(row, QTableWidgetItem(name))
        for place, (heading, unit, values) in enumerate(columns):
            item = QTableWidgetItem(heading)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setToolTip(heading.replace("\n", " "))
            self.setHorizontalHeaderItem(place, item)
            for row, value in enumerate(values):
                self.setItem(row, place, _cell(float(value), unit))
        self.setFixedHeight(self.sizeHint().height())

    def copy(self) -> None:
        """Put the selection on the clipboard as tab-separated text."""
        if self._side is None:
            return
        chosen = {(item.row(), item.column()) for item in self.selectedItems()}
        if chosen:
            rows, columns = (sorted({place[axis] for place in chosen}) for axis in (0, 1))
            copy_lines(tier_text(self._side, self._months_behind, rows, columns, chosen))

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As high as its rows."""
        bar = self.horizontalScrollBar().sizeHint().height()
        height = self.horizontalHeader().sizeHint().height() + self.rowCount() * ROW_HEIGHT + bar + 2
        return QSize(super().sizeHint().width(), height)


def tier_columns(side: AgentsSide, months_behind: int) -> list[Column]:
    """The columns of the table."""
    joined, stocked = side.joined, side.kind == "stocked"
    paying = np.where(joined.entry > 0, 1.0, np.nan)  # who pays nothing has nothing to recover
    columns: list[Column] = [
        (tr("joined"), "people", joined.people(months_behind).tolist()),
        (tr("lose"), "share", joined.losing_by_tier(months_behind).tolist()),
        (tr("paid in"), "¥", joined.entry.tolist()),
        (tr("got out"), "¥", joined.takings_by_tier(months_behind).tolist()),
        (tr("profit\nper joiner"), "¥", joined.profit_by_tier(months_behind).tolist()),
    ]
    if stocked:
        columns.append((tr("with stock\nat cost"), "¥", joined.profit_with_stock_by_tier(months_behind).tolist()))
    columns += [
        (tr("recovered"), "share", (paying * joined.recovered_share(months_behind)).tolist()),
        (tr("half after\n… months"), "months", (paying * joined.median_recovery(months_behind)).tolist()),
        (tr("from recruits:\nrewards"), "share", side.income.recruiting_share_by_tier("narrow").tolist()),
        (tr("with opening\norders"), "share", side.income.recruiting_share_by_tier("wide").tolist()),
    ]
    return columns


def tier_text(
    side: AgentsSide,
    months_behind: int,
    rows: Sequence[int] | None = None,
    columns: Sequence[int] | None = None,
    chosen: set[tuple[int, int]] | None = None,
) -> str:
    """The table, or its *chosen* cells, as tab-separated text in full figures with the names of rows and columns."""
    shown = tier_columns(side, months_behind)
    rows = range(len(side.tiers)) if rows is None else rows
    columns = range(len(shown)) if columns is None else columns
    lines = ["\t".join(["", *(shown[column][0].replace("\n", " ") for column in columns)])]
    for row in rows:
        cells = [
            _plain(shown[column][2][row]) if chosen is None or (row, column) in chosen else "" for column in columns
        ]
        lines.append("\t".join([side.tiers[row], *cells]))
    return "\n".join(lines)


def cohort_text(side: AgentsSide, months_behind: int) -> str:
    """Every joining month and tier, a line each, as tab-separated text in full figures."""
    joined = side.joined
    recovered, counted = joined.months_to_recover, joined.counted(months_behind)
    headings = (
        tr("joining month"), tr("tier"), tr("joined"), tr("paid in"), tr("got out"), tr("profit per joiner"),
        tr("with stock at cost"), tr("months to recover"),
    )  # fmt: skip
    lines = ["\t".join(headings)]
    for month in range(joined.months):
        for tier, name in enumerate(side.tiers):
            if counted[month, tier]:
                place = month, tier
                numbers = (
                    joined.number[place], joined.entry[tier], joined.takings[place], joined.profit[place],
                    joined.profit_with_stock[place], recovered[place],
                )  # fmt: skip
                lines.append("\t".join([str(month + 1), name, *(_plain(float(number)) for number in numbers)]))
    return "\n".join(lines)


def _cell(value: float, unit: str) -> QTableWidgetItem:
    text = figures.percent(value, whole=True) if unit == "share" else figures.short(value, unit)
    item = QTableWidgetItem(text)
    item.setData(_VALUE, value)
    item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    item.setToolTip(figures.exact(value, unit))
    item.setForeground(QColor(theme.current().ink))
    item.setFont(theme.font(theme.LABEL))
    return item


def _plain(value: float) -> str:
    """*value* as a spreadsheet reads it; nothing where there is none."""
    return "" if math.isnan(value) else f"{value:.12g}"
