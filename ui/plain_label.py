"""Labels for words that are shown as they are written, whatever characters a name in them holds."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel


def plain_label(
    text: str = "", level: str = "", *, name: str = "", wraps: bool = True, selectable: bool = False
) -> QLabel:
    """A label that says *text* in the type of *level*: ``<`` is a sign like any other."""
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setObjectName(name)
    label.setProperty("level", level)
    label.setWordWrap(wraps)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
