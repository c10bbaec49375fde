"""A table to read and copy from: no editing, few lines, the selection as text for a spreadsheet."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QTableView

from calculator.language import tr
from ui.clipboard import copy_lines

ROW_HEIGHT = 26


class ReadTable(QTableView):
    """Shows a model; Ctrl+C copies what is selected, tab-separated, with the headings above."""

    def __init__(self, name: str, meaning: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(meaning)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        for text, keys, do in (
            (tr("Copy"), QKeySequence.StandardKey.Copy, self.copy),
            (tr("Select all"), QKeySequence.StandardKey.SelectAll, self.selectAll),
        ):
            action = QAction(text, self)
            action.setShortcut(keys)
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
            action.triggered.connect(do)
            self.addAction(action)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)

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
