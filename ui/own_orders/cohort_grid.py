"""Cohorts by month of first order, and the share of each that orders in the months after, as a map of colours."""

from __future__ import annotations

from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView

from calculator import figures
from calculator.cohort_table import CohortTable
from calculator.language import tr
from ui import theme
from ui.charts.colour_scale import ColourScale
from ui.contrast import letters_on
from ui.own_orders.table import ReadTable

COLUMN_WIDTH = 56
_Index = QModelIndex | QPersistentModelIndex


class CohortGrid(ReadTable):
    """A row a cohort, all together at the top; the darker a cell, the more of the cohort order in that month."""

    def __init__(self, name: str = "own.cohorts") -> None:
        super().__init__(name, tr("Share of each cohort that orders in the months after the first order"))
        self._cells = _Model()
        self.setModel(self._cells)
        header = self.horizontalHeader()
        header.setDefaultSectionSize(COLUMN_WIDTH)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        theme.CHOICE.changed.connect(self._cells.repaint)

    def show_table(self, table: CohortTable) -> None:
        """Show *table*."""
        self._cells.show_table(table)
        self.setColumnWidth(0, COLUMN_WIDTH + 24)
        self.setAccessibleDescription(summary(table))


def summary(table: CohortTable) -> str:
    """What the grid shows, in a sentence."""
    curve = table.curve
    words = tr("{customers} customers in {cohorts} cohorts; {first} order in month 1, {last} in month {month}")
    last = len(curve) - 1
    return words.format(
        customers=f"{table.customers:,}",
        cohorts=len(table.sizes),
        first=figures.percent(float(curve[min(1, last)])),
        last=figures.percent(float(curve[last])),
        month=last,
    )


class _Model(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._table: CohortTable | None = None
        self._shares = np.zeros((0, 0))
        self._colours = np.zeros((0, 0, 3), np.uint8)

    def show_table(self, table: CohortTable) -> None:
        self.beginResetModel()
        self._table = table
        self._shares = np.vstack([table.curve, table.shares])[:, 1:]
        self._colour()
        self.endResetModel()

    def repaint(self) -> None:
        """Take over the theme in use."""
        self._colour()
        if self._table is not None:
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))

    def _colour(self) -> None:
        known = self._shares[np.isfinite(self._shares)]
        high = float(np.quantile(known, 0.98)) if known.size else 1.0  # one small cohort must not pale all others
        self._colours = ColourScale(0.0, high or 1.0).colours(np.nan_to_num(np.minimum(self._shares, high or 1.0)))

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's name and way)
        return 0 if parent.isValid() else len(self._shares)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() or self._table is None else 1 + self._shares.shape[1]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: PLR0911  (one a role)
        table, row, age = self._table, index.row(), index.column()
        if table is None:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.FontRole:
            return theme.font(theme.LABEL)
        if age == 0:
            size = table.customers if row == 0 else int(table.sizes[row - 1])
            return f"{size:,}" if role == Qt.ItemDataRole.DisplayRole else None
        share = float(self._shares[row, age - 1])
        if not np.isfinite(share):
            return None
        colour = QColor(*(int(part) for part in self._colours[row, age - 1]))
        if role == Qt.ItemDataRole.DisplayRole:
            return figures.percent(share)
        if role == Qt.ItemDataRole.BackgroundRole:
            return colour
        if role == Qt.ItemDataRole.ForegroundRole:
            return letters_on(colour)
        if role in (Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole):
            return self._words(table, row, age, share)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        if role != Qt.ItemDataRole.DisplayRole or self._table is None:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return tr("customers") if section == 0 else str(section)
        return tr("all") if section == 0 else self._table.names[section - 1]

    @staticmethod
    def _words(table: CohortTable, row: int, age: int, share: float) -> str:
        if row == 0:
            size, active, name = int(table.observed[age]), float(np.nansum(table.active[:, age])), tr("all")
        else:
            size, active, name = int(table.sizes[row - 1]), float(table.active[row - 1, age]), table.names[row - 1]
        words = tr("First order {cohort}, month {age} after it: {active} of {size} customers ordered, {share}")
        return words.format(
            cohort=name, age=age, active=f"{round(active):,}", size=f"{size:,}", share=figures.percent(share)
        )
