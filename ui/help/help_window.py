"""A window with the pages of help, beside the one that works."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QListWidgetItem, QMainWindow

from calculator.language import tr
from ui import theme
from ui.help.guides import guide_html
from ui.help.help_menu import GUIDES
from ui.help.help_view import HelpView

SIZE = QSize(900, 680)
LIST_WIDTH = 210


class HelpWindow(QDialog):
    """The guides at the left, the text at the right; the window behind it stays free to use."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self.setObjectName("help.window")
        self.setWindowTitle(tr("Tierwise help"))
        self.setModal(False)
        self.resize(SIZE)
        self.list = QListWidget()
        self.list.setObjectName("help.guides")
        self.list.setAccessibleName(tr("Pages of help"))
        self.list.setFixedWidth(LIST_WIDTH)
        self.list.setStyleSheet("QListView::item { padding: 5px 8px; }")
        for key, name in GUIDES.items():
            item = QListWidgetItem(tr(name))
            item.setData(Qt.ItemDataRole.UserRole, key)
            self.list.addItem(item)
        self.view = HelpView(self._guide)
        self.list.currentRowChanged.connect(self._choose)
        self.view.moved.connect(self._mark)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, 2 * theme.GRID, theme.GRID, theme.GRID)
        layout.setSpacing(3 * theme.GRID)
        layout.addWidget(self.list)
        layout.addWidget(self.view, 1)

    def show_guide(self, key: str) -> None:
        """Show the guide, or the topic, at *key*, and come to the front."""
        self.view.show_key(key)
        self.show()
        self.raise_()
        self.activateWindow()
        self.view.browser.setFocus()

    def _guide(self, key: str) -> str:
        window = self.parentWidget()
        assert isinstance(window, QMainWindow)  # noqa: S101  (made with it)
        return guide_html(key, window)

    def _choose(self, row: int) -> None:
        item = self.list.item(row)
        if item is not None:
            self.view.show_key(item.data(Qt.ItemDataRole.UserRole))

    def _mark(self, key: str) -> None:
        """Mark the guide in sight; none while a topic is read."""
        self.list.blockSignals(True)  # noqa: FBT003  (Qt's parameter)
        keys = list(GUIDES)
        self.list.setCurrentRow(keys.index(key) if key in keys else -1)
        self.list.blockSignals(False)  # noqa: FBT003
