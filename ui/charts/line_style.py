"""How the line of a model is drawn: its colour, and dashes for those who do not see colours."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPen

from ui import theme

DASHES: tuple[tuple[float, ...], ...] = (
    (), (7, 3), (1.5, 2.5), (8, 3, 1.5, 3), (14, 4), (8, 3, 1.5, 3, 1.5, 3), (3.5, 3.5), (14, 3, 4, 3),
)  # fmt: skip
"""Dashes and gaps by model, in widths of the line; the first model's is drawn through."""


def model_pen(place: int, width: float = 2.0) -> QPen:
    """The pen that draws the lines of the model in column *place*."""
    pen = QPen(theme.current().model(place), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    dashes = DASHES[place % len(DASHES)]
    if dashes:
        pen.setDashPattern(list(dashes))
    return pen


def ink_pen(*, secondary: bool = False, width: float = 1.2, dashes: tuple[float, ...] = ()) -> QPen:
    """A pen in the colour of the text."""
    colours = theme.current()
    pen = QPen(QColor(colours.secondary if secondary else colours.ink), width)
    if dashes:
        pen.setDashPattern(list(dashes))
    return pen
