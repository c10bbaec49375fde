"""A table of two models beside each other: rows in groups, what differs in bold, a selection can be copied."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from ui import theme
from ui.clipboard import copy_lines
from ui.hover_text import hover_text
from ui.lettering import text_width
from ui.reading_table import for_reading

ROW_HEIGHT, AROUND, LEAST_CELL, MOST_CELL, LEAST_NAME = 24, 24, 64, 320, 150
READABLE_CELL = 200
"""Pixels of a cell beyond which a text may be cut where tables stand beside one another."""


@dataclass(frozen=True)
class PairRow:
    """One row: a name, a cell for each column, and what is said of it below the table; no cells make a heading.

    ``copied`` are the cells for a spreadsheet, where these are others.
    """

    name: str
    cells: tuple[str, ...] = ()
    differs: bool = False
    key: str = ""
    meaning: str = ""
    copied: tuple[str, ...] = ()


class PairTable(QTableWidget):
    """Names on the left, cells on the right; ``row_chosen`` carries the key of the row that the keyboard is on."""

    row_chosen = Signal(str)

    def __init__(self, name: str, meaning: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(meaning)
        self._rows: tuple[PairRow, ...] = ()
        self._headings: tuple[str, ...] = ()
        for_reading(self, ROW_HEIGHT, self.copy)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.setSelectionBehavior(QTableWidget.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QTableWidget.ScrollMode.ScrollPerPixel)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setTextElideMode(Qt.TextElideMode.ElideRight)
        self.currentCellChanged.connect(self._tell_row)

    def show_rows(self, headings: Sequence[str], rows: Sequence[PairRow], colours: Sequence[QColor | None]) -> None:
        """Show *rows* under *headings*, of which some have the colour of their model."""
        chosen = self.chosen_key
        self._rows, self._headings = tuple(rows), tuple(headings)
        self.clearSpans()
        self.setColumnCount(len(headings))
        self.setRowCount(len(rows))
        for column, heading in enumerate(headings):
            item = QTableWidgetItem(heading)
            side = Qt.AlignmentFlag.AlignLeft if column == 0 else Qt.AlignmentFlag.AlignRight
            item.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            colour = colours[column] if column < len(colours) else None
            if colour is not None:
                item.setForeground(colour)
            item.setToolTip(hover_text(heading))
            self.setHorizontalHeaderItem(column, item)
        for number, row in enumerate(self._rows):
            self._fill(number, row)
        self._fit()
        if chosen:
            self._choose(chosen)

    @property
    def chosen_key(self) -> str:
        """The key of the row that the keyboard is on; empty where it is on none."""
        place = self.currentRow()
        return self._rows[place].key if 0 <= place < len(self._rows) else ""

    @property
    def whole_width(self) -> int:
        """Pixels that all names and cells need to be read in full, as far as cells may be that wide."""
        bar = self.verticalScrollBar().sizeHint().width() + 2 * self.frameWidth() + AROUND
        return self._names_width() + sum(min(READABLE_CELL, width) for width in self._cell_widths()) + bar

    def copy(self) -> None:
        """Put the chosen rows on the clipboard as tab-separated text."""
        copy_lines(self.selected_text())

    def selected_text(self) -> str:
        """The chosen rows as tab-separated text under the headings; nothing where none is chosen."""
        chosen = sorted({index.row() for index in self.selectedIndexes()})
        return self._text([self._rows[number] for number in chosen]) if chosen else ""

    def whole_text(self) -> str:
        """All rows in the same way."""
        return self._text(self._rows)

    def _text(self, rows: Sequence[PairRow]) -> str:
        return "\n".join(
            "\t".join(line) for line in [self._headings, *((row.name, *(row.copied or row.cells)) for row in rows)]
        )

    def _fill(self, number: int, row: PairRow) -> None:
        colours = theme.current()
        name = QTableWidgetItem(row.name)
        name.setToolTip(hover_text(row.meaning or row.name))
        self.setItem(number, 0, name)
        if not row.cells:
            self.setSpan(number, 0, 1, self.columnCount())
            name.setFont(theme.font(theme.LABEL, bold=True))
            name.setForeground(QColor(colours.secondary))
            name.setFlags(Qt.ItemFlag.ItemIsEnabled)
            return
        for column, text in enumerate(row.cells, 1):
            item = QTableWidgetItem(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setForeground(QColor(colours.ink if row.differs else colours.secondary))
            item.setFont(theme.font())
            item.setToolTip(hover_text(text))
            self.setItem(number, column, item)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Share out the width anew."""
        super().resizeEvent(event)
        if self._rows:
            self._fit()

    def _fit(self) -> None:
        """Cells as wide as their longest text, as far as the names keep some room; names get the rest."""
        header, cells = self.horizontalHeader(), self.columnCount() - 1
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        wanted, room = [min(MOST_CELL, width) for width in self._cell_widths()], self.viewport().width()
        most = MOST_CELL
        if self._names_width() + sum(wanted) > room:
            most = max(LEAST_CELL, (room - LEAST_NAME) // cells)
        for column, width in enumerate(wanted, 1):
            self.setColumnWidth(column, min(most, width))
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)

    def _names_width(self) -> int:
        return max((text_width(row.name, theme.TEXT) for row in self._rows), default=0) + AROUND

    def _cell_widths(self) -> list[int]:
        """Pixels that the longest text of each column of cells needs."""
        widths = []
        for column in range(1, len(self._headings)):
            cells = max((text_width(row.cells[column - 1], theme.TEXT) for row in self._rows if row.cells), default=0)
            heading = text_width(
                self._headings[column], theme.TEXT
            )  # the style cuts by this size what it writes smaller
            widths.append(max(LEAST_CELL, max(cells, heading) + AROUND))
        return widths

    def _choose(self, key: str) -> None:
        for number, row in enumerate(self._rows):
            if row.key == key:
                self.setCurrentCell(number, 0)
                return

    def _tell_row(self) -> None:
        self.row_chosen.emit(self.chosen_key)
