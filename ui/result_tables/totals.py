"""What the rows in sight add up to, a row a model, under the columns of their table."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calculator.language import tr
from calculator.result_tables import Column, Numbers, ResultTable, Rows, Words
from calculator.table_rows import Order, totals
from ui import theme
from ui.plain_label import plain_label
from ui.result_tables.cells import Cells
from ui.result_tables.grid import ROW_HEIGHT, Grid

MOST_ROWS = 4


class TotalsGrid(QWidget):
    """Totals below *grid*, scrolled sideways with it; empty where adding has no meaning, gone where nothing adds."""

    def __init__(self, grid: Grid) -> None:
        super().__init__()
        self._above = grid
        why = tr("Adding these rows has no meaning: averages and prices, stocks of several months, sums of sums.")
        self.grid = Grid(Cells("", why))
        self.grid.setObjectName("tables.totals")
        self.grid.heads.hide()
        self.grid.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        name = plain_label(tr("Totals of the rows shown"), "label", wraps=False)
        self.grid.setAccessibleName(name.text())
        self._room = QVBoxLayout(self)
        self._room.setSpacing(4)
        self._room.addWidget(name)
        self._room.addWidget(self.grid)
        grid.verticalScrollBar().rangeChanged.connect(self._keep_width)
        self.grid.verticalScrollBar().rangeChanged.connect(self._keep_width)
        self._keep_width()
        grid.horizontalScrollBar().valueChanged.connect(self.grid.horizontalScrollBar().setValue)
        self.grid.horizontalScrollBar().valueChanged.connect(grid.horizontalScrollBar().setValue)

    def show_totals(self, table: ResultTable, rows: Rows, columns: Sequence[Column]) -> None:
        """What *rows* of *table* come to in *columns*; nothing where no column adds up."""
        found = totals(table, rows)
        names = {column.name for column in columns}
        added = [name for name in found[0].sums if name in names] if found else []
        sums = {name: np.array([total.sums[name] for total in found]) for name in added}
        self.setVisible(any(not np.isnan(values).all() for values in sums.values()))
        if self.isHidden():
            return
        places = np.array([total.model for total in found], dtype=np.intp)
        cells = tuple(_summed(column, places, sums) for column in columns)
        model = _models(table.keys[0], places)
        cells = tuple(model if column.name == "model" else column for column in cells)
        numbers = tuple(column for column in cells if isinstance(column, Numbers))
        made = ResultTable(table.name, table.title, "", len(places), (model,), numbers)
        self.grid.cells.show(made, np.arange(len(places)), cells, self._above.cells.decimals)
        self.follow()
        frame = 2 * self.grid.frameWidth()
        self.grid.setFixedHeight(min(MOST_ROWS, len(places)) * ROW_HEIGHT + frame)

    def follow(self) -> None:
        """Take over the widths of the columns above."""
        above = self._above
        widths = {column.name: above.columnWidth(place) for place, column in enumerate(above.cells.columns)}
        self.grid.arrange(Order(), widths)
        self.grid.horizontalScrollBar().setValue(above.horizontalScrollBar().value())

    def _keep_width(self) -> None:
        """As wide inside as the table above, whichever of the two has a scroll bar."""
        bars = [view.verticalScrollBar() for view in (self._above, self.grid)]
        above, below = (bar.maximum() > 0 for bar in bars)
        self._room.setContentsMargins(0, theme.GRID, bars[0].sizeHint().width() if above and not below else 0, 0)


def _summed(column: Column, models: Rows, sums: dict[str, np.ndarray]) -> Column:
    """*column* with the totals in place of its cells; what rows are about is left blank."""
    if isinstance(column, Numbers):
        return Numbers(column.name, column.label, sums[column.name], column.unit, column.meaning, column.adds_over)
    return Words(column.name, column.label, np.zeros(len(models), dtype=np.intp), ("",), ("",), {})


def _models(column: Words, places: Rows) -> Words:
    return Words(column.name, column.label, places, column.keys, column.words, column.choices)
