"""What the colours and patterns of a map mean: a bar with numbers, or the models with their shares of the map."""

from __future__ import annotations

import math

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen

from calculator import figures
from calculator.language import tr
from calculator.metric import TIED
from ui import theme
from ui.charts.colour_scale import ColourScale
from ui.charts.map_drawing import Areas, MapDrawing, Shades
from ui.charts.map_raster import hatched_image, swatch_image
from ui.charts.ticks import tick_texts, ticks

KEY_WIDTH = 136
"""Pixels right of a map for its key."""
BAR, LONGEST_BAR = 14, 280
SWATCH, LINE = 14, 16
BETWEEN_NUMBERS = 34


class MapKey:
    """Paints the key of *drawing* into *area*, from its top down."""

    def __init__(self, painter: QPainter, drawing: MapDrawing, area: QRectF, ratio: float) -> None:
        self._painter, self._drawing, self._area, self._ratio = painter, drawing, area, ratio
        self._metrics = QFontMetricsF(theme.font(theme.LABEL))
        self._y = area.top()
        painter.setFont(theme.font(theme.LABEL))

    def paint(self) -> None:
        """The meaning of every colour first, then that of the hatching."""
        layer, hatches = self._drawing.layer, self._hatches()
        if isinstance(layer, Shades):
            room = self._area.height() - sum(self._height(text) + 6 for _, text in hatches) - 16
            self._paint_bar(layer, min(LONGEST_BAR, room))
        elif layer is not None:
            self._paint_models(layer)
        for image, text in hatches:
            self._paint_entry(image, text, theme.current().secondary)

    def _hatches(self) -> list[tuple[QImage, str]]:
        drawing, found = self._drawing, []
        if drawing.missing:
            found.append((hatched_image(SWATCH, self._ratio, forbidden=False), drawing.missing))
        if drawing.forbidden.any():
            found.append((hatched_image(SWATCH, self._ratio, forbidden=True), tr("not allowed")))
        return found

    def _paint_bar(self, shades: Shades, length: float) -> None:
        scale, painter = shades.scale, self._painter
        painter.setPen(QColor(theme.current().ink))
        painter.drawText(QRectF(self._area.left(), self._y - LINE, self._area.width(), LINE), 0, shades.unit_words)
        bar = QRectF(self._area.left(), self._y + 4, BAR, max(40.0, length))
        steps = scale.values(np.linspace(1.0, 0.0, max(2, round(bar.height()))))
        colours = scale.colours(steps)
        packed = np.zeros((len(steps), 1, 4), dtype=np.uint8)
        packed[:, 0, :3] = colours[:, ::-1]
        painter.drawImage(bar, QImage(packed.tobytes(), 1, len(steps), 4, QImage.Format.Format_RGB32))
        painter.setPen(QPen(QColor(theme.current().secondary), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar.adjusted(-0.5, -0.5, 0.5, 0.5))
        for value, text, is_middle in _bar_numbers(scale, shades.unit, bar.height()):
            y = round(bar.bottom() - float(scale.parts(np.array(value))) * bar.height())
            colour = theme.current().ink if is_middle else theme.current().secondary
            painter.setPen(QPen(QColor(colour), 1))
            painter.drawLine(QPointF(bar.left() if is_middle else bar.right(), y), QPointF(bar.right() + 4, y))
            spot = QRectF(bar.right() + 8, y - LINE / 2, self._area.right() - bar.right() - 8, LINE)
            painter.drawText(spot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        self._y = bar.bottom() + 16

    def _paint_models(self, areas: Areas) -> None:
        for place, (name, remark) in enumerate(zip(areas.names, areas.remarks, strict=True)):
            short = self._metrics.elidedText(name, Qt.TextElideMode.ElideRight, self._area.width() - SWATCH - 7)
            self._paint_entry(swatch_image(place, SWATCH, self._ratio), f"{short}\n{remark}", theme.current().ink)
        if areas.level:
            words = f"{tr('level')}\n{areas.level}"
            self._paint_entry(swatch_image(TIED, SWATCH, self._ratio), words, theme.current().ink)
        self._paint_entry(None, tr("fainter: a smaller lead"), theme.current().secondary)

    def _paint_entry(self, image: QImage | None, text: str, colour: str) -> None:
        painter, left = self._painter, self._area.left()
        if image is not None:
            square = QRectF(left, self._y + 1, SWATCH, SWATCH)
            painter.drawImage(square.topLeft(), image)
            painter.setPen(QPen(QColor(theme.current().secondary), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(square.adjusted(-0.5, -0.5, 0.5, 0.5))
            left += SWATCH + 7
        height = self._height(text)
        painter.setPen(QColor(colour))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
        painter.drawText(QRectF(left, self._y, self._area.right() - left, height), flags, text)
        self._y += height + 6

    def _height(self, text: str) -> float:
        width = self._area.width() - SWATCH - 7
        return self._metrics.boundingRect(QRectF(0, 0, width, 1000), Qt.TextFlag.TextWordWrap, text).height()


def _bar_numbers(scale: ColourScale, unit: str, length: float) -> list[tuple[float, str, bool]]:
    """The numbers beside the bar: the middle, and round ones that stand clear of it and of one another."""
    if scale.high <= scale.low:
        return [(scale.low, figures.short(scale.low, unit), False)]
    shown = [] if scale.middle is None else [scale.middle]
    for value in _round_numbers(scale, length):
        part = float(scale.parts(np.array(value)))
        if all(abs(part - float(scale.parts(np.array(other)))) * length >= LINE for other in shown):
            shown.append(value)
    texts = tick_texts(shown, unit)
    return [(value, text, value == scale.middle) for value, text in zip(shown, texts, strict=True)]


def _round_numbers(scale: ColourScale, length: float) -> list[float]:
    """Round numbers on the bar, the roundest first where it is bent."""
    even = ticks(scale.low, scale.high, max(2, int(length // BETWEEN_NUMBERS)))
    if not scale.bend:
        return even
    largest = max(abs(scale.low), abs(scale.high))
    powers = range(math.floor(math.log10(largest)), math.floor(math.log10(scale.bend)) - 2, -1)
    sizes = [float(f"{digit}e{power}") for digit in (1, 5, 2) for power in powers]
    return [each for each in (0.0, *sizes, *(-size for size in sizes), *even) if scale.low <= each <= scale.high]
