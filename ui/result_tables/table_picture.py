"""A table of results as a picture: its rows as they are shown, from the first on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from calculator.language import tr
from calculator.result_tables import Column, ResultTable, Rows
from calculator.table_rows import Order
from ui import theme
from ui.picture import Picture
from ui.plain_label import plain_label
from ui.result_tables.cells import Cells
from ui.result_tables.grid import ROW_HEIGHT, Grid
from ui.result_tables.totals import TotalsGrid

MOST_ROWS = 100
"""A picture of more rows can no longer be read."""
LEAST_WIDTH, AROUND = 640, 2
"""Pixels of a picture at least, and those that the style sheet keeps free around the rows."""


def table_picture(
    table: ResultTable, rows: Rows, columns: Sequence[Column], order: Order, widths: Mapping[str, int]
) -> Picture:
    """*rows* of *table* with these *columns*, in the widths that they have on the page."""
    make = partial(_Sheet, table, rows, columns, order, widths)
    sheet = make()
    size = sheet.wanted_size
    sheet.deleteLater()
    return Picture(f"table-{table.name}", table.title, make, size, table.title)


class _Sheet(QWidget):
    """The table with what its rows come to, or with a line that says how many rows are left out."""

    def __init__(
        self, table: ResultTable, rows: Rows, columns: Sequence[Column], order: Order, widths: Mapping[str, int]
    ) -> None:
        super().__init__()
        shown = rows[:MOST_ROWS]
        self._grid = Grid(Cells())
        self._totals = TotalsGrid(self._grid)
        for view in (self._grid, self._totals.grid):
            view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            view.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._grid.cells.show(table, shown, columns)
        self._grid.arrange(order, widths)
        self._rest = plain_label(
            tr("The first {count} of {all} rows").format(count=f"{len(shown):,}", all=f"{len(rows):,}"),
            "label",
            wraps=False,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        for part in (self._grid, self._totals, self._rest):
            row = QHBoxLayout()
            row.addWidget(part, 1)
            row.addStretch(0)
            layout.addLayout(row)
        layout.addStretch(1)
        is_whole = len(shown) == len(rows)
        self._rest.setHidden(is_whole)
        if is_whole:
            self._totals.show_totals(table, rows, columns)
        else:
            self._totals.hide()
        frame = 2 * self._grid.frameWidth() + AROUND
        self._grid.setFixedHeight(self._grid.heads.sizeHint().height() + len(shown) * ROW_HEIGHT + frame)
        for wide in (self._grid, self._totals):
            wide.setMaximumWidth(sum(self._grid.columnWidth(place) for place in range(len(columns))) + frame)

    @property
    def wanted_size(self) -> tuple[int, int]:
        """Pixels for every column and every row."""
        self.ensurePolished()
        below = 0 if self._totals.isHidden() else self._totals.sizeHint().height()
        rest = 0 if self._rest.isHidden() else 3 * theme.GRID
        height = self._grid.minimumHeight() + below + rest
        return max(LEAST_WIDTH, self._grid.maximumWidth()), height
