"""The cells of a map as pixels: colours, patterns, and hatching where there is nothing to colour."""

from __future__ import annotations

from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray
from PySide6.QtGui import QColor, QImage

from calculator.inputs import Array
from calculator.metric import NONE, TIED
from ui import theme
from ui.charts.hatching import Mask, Pixels, level, no_value, not_allowed, pattern
from ui.charts.map_drawing import Areas, MapAxis, MapDrawing, Shades

FAINTEST, FULLEST = 0.80, 0.42
"""How much ground is mixed into the colour of the best model where its lead is smallest, and where it is largest."""
EVEN = 0.80
"""The same where several models are best."""
DARKER, COVER = 0.4, 0.4
"""How much ink is mixed into the colour of a pattern's lines, and how much of these covers the fill."""

Cell = TypeVar("Cell", bound=np.generic)
Packed = NDArray[np.uint32]
"""Colours as four bytes: blue, green, red and nothing."""


def raster(drawing: MapDrawing, width: int, height: int, ratio: float = 1.0) -> QImage:
    """The cells of *drawing* on *width* × *height* points, *ratio* pixels to the point."""
    if drawing.x is None or drawing.y is None or drawing.layer is None:
        return QImage()
    across, down = round(width * ratio), round(height * ratio)
    columns, rows = _cells(drawing.x, across), _cells(drawing.y, down)[::-1]
    x, y = _points(across, ratio), _points(down, ratio)[:, np.newaxis]

    def shown(cells: NDArray[Cell]) -> NDArray[Cell]:
        return cells.T[rows[:, np.newaxis], columns]

    if isinstance(drawing.layer, Shades):
        pixels = shown(_packed(drawing.layer.scale.colours(drawing.layer.values)))
        missing = ~np.isfinite(drawing.layer.values)
    else:
        fills, lines = _areas(drawing.layer)
        pixels, winners = shown(fills), shown(drawing.layer.winners)
        for place in np.unique(drawing.layer.winners[drawing.layer.winners != NONE]).tolist():
            drawn = (winners == place) & _pattern(place, x, y)
            pixels[drawn] = shown(lines)[drawn]
        missing = drawing.layer.winners == NONE
    if missing.any():
        forbidden = shown(drawing.forbidden & missing)
        _hatch(pixels, shown(missing & ~drawing.forbidden), no_value(x, y))
        _hatch(pixels, forbidden, not_allowed(x, y))
    return _image(pixels, ratio)


def swatch_image(place: int, size: int, ratio: float = 1.0) -> QImage:
    """A square in colour and pattern of the model in column *place*, or of cells in which several are best."""
    x = _points(round(size * ratio), ratio)
    fills, lines = _areas(Areas(np.full((1, 1), place), np.ones((1, 1)), ("",) * (place + 1), ()))
    return _image(np.where(_pattern(place, x, x[:, np.newaxis]), lines, fills), ratio)


def hatched_image(size: int, ratio: float = 1.0, *, forbidden: bool) -> QImage:
    """A square hatched as cells without a value, or as those that break a rule."""
    x = _points(round(size * ratio), ratio)
    pixels = np.zeros((len(x), len(x)), dtype=np.uint32)
    hatching = not_allowed if forbidden else no_value
    _hatch(pixels, np.ones(pixels.shape, dtype=bool), hatching(x, x[:, np.newaxis]))
    return _image(pixels, ratio)


def _cells(axis: MapAxis, pixels: int) -> NDArray[np.intp]:
    """The cell under each of so many pixels along *axis*."""
    return axis.cells((np.arange(pixels) + 0.5) / pixels)


def _points(pixels: int, ratio: float) -> Pixels:
    """The point in which each of so many pixels lies."""
    return np.floor(np.arange(pixels) / ratio).astype(np.int32)


def _pattern(place: int, x: Pixels, y: Pixels) -> Mask:
    return level(x, y) if place == TIED else pattern(place, x, y)


def _areas(areas: Areas) -> tuple[Packed, Packed]:
    """The fill of every cell that somebody wins or in which several are level, and the lines on it."""
    ground, ink = _rgb(QColor(theme.current().ground)), _rgb(QColor(theme.current().ink))
    models = [theme.current().model(place) for place in range(len(areas.names))]
    colours = np.array([_rgb(colour) for colour in (*models, QColor(theme.current().secondary))])
    is_level = areas.winners == TIED
    own = colours[np.where(is_level, len(models), areas.winners)]
    faint = np.where(is_level, EVEN, FAINTEST + (FULLEST - FAINTEST) * areas.strength)
    fills = own + (ground - own) * faint[..., np.newaxis]
    lines = own + (ink - own) * DARKER
    return _packed(fills), _packed(fills + (lines - fills) * COVER)


def _hatch(pixels: Packed, where: Mask, lines: Mask) -> None:
    ground, line = _packed(np.array([_rgb(QColor(name)) for name in (theme.current().ground, _hatching_colour())]))
    pixels[where] = ground
    pixels[where & lines] = line


def _hatching_colour() -> str:
    return theme.current().neutrals[0]


def _rgb(colour: QColor) -> Array:
    return np.array([colour.red(), colour.green(), colour.blue()], dtype=float)


def _packed(colours: NDArray[Any]) -> Packed:
    """Red, green and blue, (…, 3), as one number each."""
    red, green, blue = np.moveaxis(np.round(colours).astype(np.uint32), -1, 0)
    packed: Packed = np.uint32(0xFF000000) | red << 16 | green << 8 | blue
    return packed


def _image(pixels: Packed, ratio: float) -> QImage:
    high, wide = pixels.shape
    image = QImage(np.ascontiguousarray(pixels).tobytes(), wide, high, 4 * wide, QImage.Format.Format_RGB32).copy()
    image.setDevicePixelRatio(ratio)
    return image
