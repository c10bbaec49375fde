"""The axes of a chart of curves: numbers along its edges, names at the ends of its lines."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ui import theme
from ui.charts.curves import Band, Curve, Scale, last_value
from ui.charts.ticks import tick_texts, ticks

LEAST_LEFT, BOTTOM_EDGE = 40, 20
ROW, COLUMN, MOST_ROWS, LEAST_TICKS = 48, 90, 8, 3
"""Pixels between two numbers of an axis, about, and how many of them the left one has at most."""
WIDEST_LABEL, LABEL_GAP = 150, 8


class RealAxis(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph ships no types
    """Numbers along an edge: few, faint, and as people read them."""

    def __init__(self, edge: str) -> None:
        super().__init__(edge)
        self._scale = Scale()
        self.enableAutoSIPrefix(enable=False)
        self.setStyle(tickLength=0, tickTextOffset=6, maxTickLevel=0)
        if edge == "bottom":
            self.setHeight(BOTTOM_EDGE)

    def show_scale(self, scale: Scale, low: float, high: float) -> None:
        """Number the values from *low* to *high* of *scale*; the left edge is as wide as they need."""
        self._scale = scale
        if self.orientation == "left":
            metrics = QFontMetricsF(theme.font(theme.LABEL))
            texts = self.tickStrings(ticks(low, high, MOST_ROWS), 1.0, 1.0)
            widest = max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
            self.setWidth(max(LEAST_LEFT, round(widest) + 12))
        self.picture = None
        self.update()

    def tickValues(self, minVal: float, maxVal: float, size: float) -> list[Any]:  # noqa: N802, N803  (its names)
        """A handful of round values, none so near an edge that its number would be cut."""
        metrics = QFontMetricsF(theme.font(theme.LABEL))
        upright = self.orientation == "left"
        letters = metrics.height() if upright else metrics.horizontalAdvance("0000")
        edge = letters / 2 * (maxVal - minVal) / max(1.0, size)
        most = max(LEAST_TICKS, round(min(MOST_ROWS, size / ROW) if upright else size / COLUMN))
        while True:
            values = ticks(minVal, maxVal, most, whole=self._scale.whole)
            inside = [value for value in values if value == 0 or minVal + edge <= value <= maxVal - edge]
            if len(inside) > 1 or 1.2 * most * letters > size:
                return [(1.0, inside)]  # a single number would say nothing of the scale
            most += 1

    def tickStrings(self, values: list[float], scale: float, spacing: float) -> list[str]:  # noqa: ARG002, N802
        """¥1.26 M, 126 万, 15 %."""
        return tick_texts(values, self._scale.number_unit)

    def recolour(self) -> None:
        """Take over the theme in use."""
        colours = theme.current()
        self.setPen(QPen(QColor(colours.rule), 0))
        self.setTextPen(QColor(colours.secondary))
        self.setTickFont(theme.font(theme.LABEL))


class EndLabels(pg.AxisItem):  # type: ignore[misc]  # pyqtgraph ships no types
    """The names of the curves, each beside its end and no two over one another."""

    def __init__(self) -> None:
        super().__init__("right")
        self.enableAutoSIPrefix(enable=False)
        self._ends: list[tuple[str, float, int | None]] = []

    def name(self, curves: tuple[Curve, ...], bands: tuple[Band, ...] = ()) -> None:
        """Name *curves*, as far as they have labels and any value, and those of *bands* that add up."""
        self._ends = [(curve.label, last_value(curve.y), curve.model) for curve in curves if curve.label]
        self._ends += [
            (band.label, (last_value(band.low) + last_value(band.high)) / 2, band.model)
            for band in bands
            if band.adds_up and band.label
        ]
        self._ends = [end for end in self._ends if np.isfinite(end[1])]
        metrics = QFontMetricsF(theme.font(theme.LABEL))
        widest = max((metrics.horizontalAdvance(text) for text, _, _ in self._ends), default=0.0)
        self.setWidth(round(min(widest, WIDEST_LABEL)) + LABEL_GAP + 2 if self._ends else LABEL_GAP)
        self.update()

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Every name in its colour."""
        box = self.linkedView()
        if box is None or not self._ends:
            return
        metrics = QFontMetricsF(theme.font(theme.LABEL))
        painter.setFont(theme.font(theme.LABEL))
        height, line = float(self.size().height()), metrics.height() - 1
        low, high = box.viewRange()[1]
        room = self.size().width() - LABEL_GAP
        ends = sorted(self._ends, key=lambda end: -end[1])
        wanted = [(1 - (min(max(y, low), high) - low) / ((high - low) or 1)) * height for _, y, _ in ends]
        for (text, _y, model), middle in zip(ends, spread(wanted, line, height), strict=True):
            painter.setPen(theme.current().model_text(model) if model is not None else QColor(theme.current().ink))
            elided = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
            spot = QRectF(LABEL_GAP, middle - line / 2, room, line)
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, elided)


def spread(wanted: list[float], line: float, height: float) -> list[float]:
    """Places near the *wanted* ones (rising), at least a *line* apart and within the *height* where that can be."""
    places: list[float] = []
    for number, place in enumerate(wanted):
        least = line / 2 if not places else places[-1] + line
        rest = len(wanted) - number - 1
        places.append(max(least, min(place, height - line / 2 - rest * line)))
    return places
