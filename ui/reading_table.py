"""A table to read and to copy from."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QTableView

from calculator.language import tr


def for_reading(table: QTableView, row_height: int, copy: Callable[[], None]) -> None:
    """Have nothing of *table* edited, Tab leave it, and what is selected copied by *copy* (Ctrl+C, or its menu)."""
    table.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
    table.setShowGrid(False)
    table.setTabKeyNavigation(False)
    table.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
    table.verticalHeader().setDefaultSectionSize(row_height)
    for text, keys, do in (
        (tr("Copy"), QKeySequence.StandardKey.Copy, copy),
        (tr("Select all"), QKeySequence.StandardKey.SelectAll, table.selectAll),
    ):
        action = QAction(text, table)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(do)
        table.addAction(action)
    table.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
