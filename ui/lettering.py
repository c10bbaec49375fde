"""Text painted by hand: in the three sizes, on shared base lines, as many words as there is room for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter

from ui import theme

TRIANGLE = 11
"""Pixels that a triangle takes with the gap before it."""


def write(
    painter: QPainter, room: QRect, text: str, size: int, colour: str, *, right: bool = False, bold: bool = False
) -> int:
    """Write *text* in the middle of *room*'s height; the pixel where it ends.

    All sizes share one base line per row, as they would in print.
    """
    font = theme.font(size, bold=bold)
    painter.setFont(font)
    painter.setPen(QColor(colour))
    width = QFontMetrics(font).horizontalAdvance(text)
    x = room.right() + 1 - width if right else room.left()
    painter.drawText(x, base_line(room, size), text)
    return x + width


def base_line(room: QRect, size: int) -> int:
    """The base line of a row, that of the larger type where two sizes share it."""
    larger = size if size == theme.FIGURE else theme.TEXT
    return room.top() + (room.height() + round(larger * 0.72)) // 2


def draw_triangle(painter: QPainter, colours: theme.Theme, left: int, base: int, *, up: bool) -> None:
    """A triangle of 7 × 6 pixels on the base line; fonts have it in very different sizes."""
    tip, foot = (base - 6, base) if up else (base, base - 6)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colours.secondary))
    painter.drawPolygon([QPointF(left, foot), QPointF(left + 7, foot), QPointF(left + 3.5, tip)])


def text_width(text: str, size: int) -> int:
    """The width of *text* in pixels."""
    return QFontMetrics(theme.font(size)).horizontalAdvance(text)


def elided(text: str, size: int, room: int) -> str:
    """*text*, ending in … where it has too little room."""
    return QFontMetrics(theme.font(size)).elidedText(text, Qt.TextElideMode.ElideRight, room)


def first_fitting(texts: Sequence[str], size: int, room: int) -> str:
    """The first of *texts* that fits into *room* pixels; what fits of the last where none does."""
    metrics = QFontMetrics(theme.font(size))
    for text in texts:
        if metrics.horizontalAdvance(text) <= room:
            return text
    return metrics.elidedText(texts[-1], Qt.TextElideMode.ElideRight, room)
