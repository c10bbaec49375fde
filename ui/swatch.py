"""The small bar in a model's colour that stands before its name in a list."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap


def swatch(colour: QColor) -> QIcon:
    """A bar of *colour*, 4 × 10 pixels."""
    pixmap = QPixmap(QSize(10, 10))
    pixmap.fill(QColor("transparent"))
    painter = QPainter(pixmap)
    painter.fillRect(0, 0, 4, 10, colour)
    painter.end()
    return QIcon(pixmap)
