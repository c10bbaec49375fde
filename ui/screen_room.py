"""How large a window may be so that all of it is seen."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QWidget

TITLE_BAR = 40
"""Pixels that the system may put above a window; nobody knows how many before it is shown."""


def within_screen(window: QWidget, width: int, height: int) -> QSize:
    """The size wanted, no larger than what the screen of *window* has room for."""
    room = window.screen().availableGeometry()
    return QSize(min(width, room.width()), min(height, room.height() - TITLE_BAR))
