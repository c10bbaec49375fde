"""Every text that a widget shows, says or paints, wherever it keeps it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, Qt
from PySide6.QtGui import QAction, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QTabBar,
    QTreeView,
    QWidget,
)

ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole, Qt.ItemDataRole.AccessibleTextRole)
MOST_ROWS = 200


def words_of(root: QWidget) -> Iterator[tuple[str, str]]:
    """Where a text is kept, and the text, of *root* and all in it that is in sight."""
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.isVisible():
            for text in _texts(widget):
                if text.strip():
                    yield f"{type(widget).__name__} {widget.objectName()}", plain(text)


def plain(text: str) -> str:
    """*text* without its markup."""
    if not re.search(r"<\w+[^>]*>", text):
        return text
    document = QTextDocument()
    document.setHtml(text)
    return document.toPlainText()


def _texts(widget: QWidget) -> Iterator[str]:
    yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis())
    yield from (widget.accessibleName(), widget.accessibleDescription(), widget.windowTitle())
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QGroupBox | QMenu):
        yield widget.title()
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QTabBar):
        for place in range(widget.count()):
            yield from (widget.tabText(place), widget.tabToolTip(place))
    yield from _of_list(widget)
    for action in widget.actions():
        yield from _of_action(action)


def _of_list(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QComboBox):
        yield from _cells(widget.model())
    if isinstance(widget, QAbstractItemView) and not isinstance(widget, QHeaderView) and widget.model() is not None:
        yield from _cells(widget.model())
        if not (isinstance(widget, QTreeView) and widget.isHeaderHidden()):
            for place in range(min(MOST_ROWS, widget.model().columnCount())):
                yield str(widget.model().headerData(place, Qt.Orientation.Horizontal) or "")


def _of_action(action: QAction) -> Iterator[str]:
    yield action.text().replace("&", "")
    yield action.toolTip().replace("&", "")
    menu = action.menu()
    if isinstance(menu, QMenu):
        for inner in menu.actions():
            yield from _of_action(inner)


def _cells(model: QAbstractItemModel) -> Iterator[str]:
    for row in range(min(MOST_ROWS, model.rowCount())):
        for column in range(model.columnCount()):
            for role in ROLES:
                yield str(model.data(model.index(row, column), role) or "")
