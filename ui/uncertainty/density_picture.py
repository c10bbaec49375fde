"""Paints the shape of a distribution: filled, with its median and the 90 % around it."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from ui import theme
from ui.uncertainty.density import Density

_OUTSIDE, _INSIDE = 0.86, 0.62
"""How much of the ground there is in the colour beyond the 90 % and within."""
_WIDEST_STICK = 7


def paint_density(painter: QPainter, area: QRectF, shape: Density, colour: QColor, *, ground: QColor) -> None:
    """Paint *shape* over the width of *area*, standing on its lower edge."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if shape.sticks:
        _paint_sticks(painter, area, shape, colour)
    else:
        _paint_outline(painter, area, shape, colour, ground)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setPen(QPen(QColor(theme.current().secondary), 1))
    bottom = round(area.bottom())
    painter.drawLine(round(area.left()), bottom, round(area.right()), bottom)
    painter.restore()


def x_of(area: QRectF, shape: Density, value: float) -> float:
    """Where across *area* the *value* lies."""
    low, high = shape.edges[0], shape.edges[-1]
    return float(area.left() + (value - low) / ((high - low) or 1.0) * area.width())


def _paint_outline(painter: QPainter, area: QRectF, shape: Density, colour: QColor, ground: QColor) -> None:
    x = np.concatenate([[shape.edges[0]], shape.middles, [shape.edges[-1]]])
    heights = np.concatenate([[shape.heights[0]], shape.heights, [shape.heights[-1]]])
    for low, high, part in (
        (shape.edges[0], shape.p5, _OUTSIDE), (shape.p5, shape.p95, _INSIDE), (shape.p95, shape.edges[-1], _OUTSIDE)
    ):  # fmt: skip
        inside = (x > low) & (x < high)
        across = np.concatenate([[low], x[inside], [high]])
        up = np.concatenate([[np.interp(low, x, heights)], heights[inside], [np.interp(high, x, heights)]])
        points = [QPointF(x_of(area, shape, low), area.bottom())]
        points += [_point(area, shape, *each) for each in zip(across, up, strict=True)]
        points.append(QPointF(x_of(area, shape, high), area.bottom()))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.mix(colour, ground, part))
        painter.drawPolygon(QPolygonF(points))
    painter.setPen(QPen(colour, 1.2))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(QPolygonF([_point(area, shape, *each) for each in zip(x, heights, strict=True)]))
    top = _point(area, shape, shape.median, float(np.interp(shape.median, x, heights)))
    painter.setPen(QPen(colour, 1.6))
    painter.drawLine(QPointF(top.x(), area.bottom()), top)


def _paint_sticks(painter: QPainter, area: QRectF, shape: Density, colour: QColor) -> None:
    width = min(_WIDEST_STICK, max(1.0, 0.6 * area.width() / len(shape.heights)))
    for value, height in zip(shape.middles, shape.heights, strict=True):
        x = x_of(area, shape, value)
        top = area.bottom() - height * area.height()
        painter.fillRect(QRectF(x - width / 2, top, width, area.bottom() - top), colour)


def _point(area: QRectF, shape: Density, value: float, height: float) -> QPointF:
    return QPointF(x_of(area, shape, value), area.bottom() - height * area.height())
