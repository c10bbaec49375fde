"""How wide text and tables may become in a wide window: beyond that the eye loses the line."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

READING_WIDTH = 1280
"""Pixels that rows of a table, and lines of text, have at most."""


def kept_readable(widget: QWidget, most: int = READING_WIDTH) -> QHBoxLayout:
    """*widget* at the left of its row, *most* pixels wide; what is left over stays empty."""
    widget.setMaximumWidth(most)
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(0)
    row.addWidget(widget, 1)
    row.addStretch(0)
    return row
