"""A table to read and copy from: no editing, few lines, the selection as text for a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtWidgets import QTableView

from ui.clipboard import copy_lines
from ui.reading_table import for_reading

ROW_HEIGHT = 26


class ReadTable(QTableView):
    """Shows a model; Ctrl+C copies what is selected, tab-separated, with the headings above."""

    def __init__(self, name: str, meaning: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(meaning)
        for_reading(self, ROW_HEIGHT, self.copy)
        self.setWordWrap(False)

    def copy(self) -> None:
        """Put the selection on the clipboard."""
        copy_lines(self.selected_text())

    def selected_text(self) -> str:
        """The selected cells as tab-separated text, with the names of rows and columns."""
        model: QAbstractItemModel = self.model()
        chosen = {(index.row(), index.column()): index.data() for index in self.selectedIndexes()}
        rows, columns = (sorted({place[axis] for place in chosen}) for axis in (0, 1))
        named = [model.headerData(column, Qt.Orientation.Horizontal) for column in columns]
        lines = ["\t".join(["", *map(_plain, named)])]
        for row in rows:
            cells = [model.headerData(row, Qt.Orientation.Vertical), *(chosen.get((row, column)) for column in columns)]
            lines.append("\t".join(map(_plain, cells)))
        return "\n".join(lines) if chosen else ""


def _plain(cell: object) -> str:
    return "" if cell is None else " ".join(str(cell).split())
