"""How well colours stand off from one another, as WCAG 2 measures it, and colours that do so enough."""

from __future__ import annotations

from functools import cache

from PySide6.QtGui import QColor

TEXT = 4.5
"""The contrast that text needs at least (WCAG 2.1, 1.4.3, level AA)."""
MARK = 3.0
"""That of signs, marks of charts and edges of fields, and of large text (1.4.11 and 1.4.3, level AA)."""
_STEPS = 50


def contrast(one: QColor, other: QColor) -> float:
    """How far two colours are apart, from 1 (the same) to 21 (black and white): (L₁ + 0.05) / (L₂ + 0.05), L₁ ≥ L₂."""
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def luminance(colour: QColor) -> float:
    """The relative luminance of *colour*, 0 (black) … 1 (white): 0.2126 R + 0.7152 G + 0.0722 B, each made linear."""
    red, green, blue = (_linear(part) for part in (colour.red(), colour.green(), colour.blue()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def letters_on(colour: QColor) -> QColor:
    """White, or near black, or black: the first in which text on *colour* reads well enough, 4.5 : 1."""
    return QColor(_letters(colour.rgb()))


def distinct(colour: QColor, ground: QColor, least: float = MARK) -> QColor:
    """*colour* where it stands off enough from *ground*, else so much of black or white in it as it needs."""
    return QColor(_distinct(colour.rgb(), ground.rgb(), least))


def _linear(part: int) -> float:
    share, straight_to = part / 255, 0.04045
    return share / 12.92 if share <= straight_to else ((share + 0.055) / 1.055) ** 2.4


@cache
def _letters(rgb: int) -> str:
    on = QColor(rgb)
    return next((name for name in ("#FFFFFF", "#1E1E1C") if contrast(QColor(name), on) >= TEXT), "#000000")


@cache
def _distinct(rgb: int, ground_rgb: int, least: float) -> str:
    colour, ground = QColor(rgb), QColor(ground_rgb)
    black, white = QColor("#000000"), QColor("#FFFFFF")
    away = max(black, white, key=lambda end: contrast(ground, end))
    for step in range(_STEPS + 1):
        part = step / _STEPS
        mixed = QColor.fromRgbF(
            colour.redF() + (away.redF() - colour.redF()) * part,
            colour.greenF() + (away.greenF() - colour.greenF()) * part,
            colour.blueF() + (away.blueF() - colour.blueF()) * part,
        )
        if contrast(mixed, ground) >= least:
            return mixed.name()
    return away.name()
