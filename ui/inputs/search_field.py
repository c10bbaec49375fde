"""Where one types what one is looking for."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from calculator.language import tr


class SearchField(QLineEdit):
    """A line that Escape clears."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("search")
        self.setPlaceholderText(tr("Search inputs…"))
        self.setAccessibleName(tr("Search inputs…"))
        self.setClearButtonEnabled(True)
        self.setAcceptDrops(False)  # a file dropped here is for the window

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Clear on Escape."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)
