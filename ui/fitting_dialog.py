"""A dialog as high as its sentences need at its width: Qt gives them the height of other line breaks."""

from __future__ import annotations

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QWidget


class FittingDialog(QDialog):
    """Of a fixed width at first; no sentence in it is cut off."""

    def __init__(self, width: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumWidth(width)

    def fit(self) -> None:
        """Be as high as everything in it takes now."""
        for child in self.findChildren(QWidget):
            child.ensurePolished()  # before that it would be measured in another size of type
        layout = self.layout()
        if layout is None:
            return
        layout.invalidate()
        width = max(self.minimumWidth(), layout.minimumSize().width())
        height = layout.totalHeightForWidth(width)
        self.setMinimumHeight(height)
        self.resize(max(width, self.width()) if self.isVisible() else width, height)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Measure when fonts and style are known."""
        super().showEvent(event)
        self.fit()
