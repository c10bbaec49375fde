"""The small box that reads out one cell of a map."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from ui import theme
from ui.charts.map_drawing import Row

MARGIN, GAP, SIGN = 8, 20, 8
LONGEST_NAME = 260
AWAY = 14
"""Pixels from the cell to the box."""


def paint_reading(painter: QPainter, rows: Sequence[Row], hint: str, at: QPointF, room: QRectF) -> None:
    """Paint *rows* and below them the *hint* into a box beside *at*, inside *room*."""
    colours = theme.current()
    plain, bold, small = theme.font(), theme.font(bold=True), theme.font(theme.LABEL)
    name_metrics, value_metrics, small_metrics = QFontMetricsF(plain), QFontMetricsF(bold), QFontMetricsF(small)
    names = [name_metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, LONGEST_NAME) for row in rows]
    left = SIGN + 6 if any(row.model is not None for row in rows) else 0
    widths = [
        left + name_metrics.horizontalAdvance(name) + GAP + value_metrics.horizontalAdvance(row.value)
        for name, row in zip(names, rows, strict=True)
    ]
    width = max([*widths, small_metrics.horizontalAdvance(hint)]) + 2 * MARGIN
    line = name_metrics.height() + 2
    height = len(rows) * line + small_metrics.height() + 4 + 2 * MARGIN
    box = _beside(at, width, height, room)
    painter.setPen(QPen(QColor(colours.secondary), 1))
    painter.setBrush(QColor(colours.surface))
    painter.drawRoundedRect(box, 4, 4)
    y = box.top() + MARGIN
    for name, row in zip(names, rows, strict=True):
        spot = QRectF(box.left() + MARGIN, y, width - 2 * MARGIN, line)
        if row.model is not None:
            painter.fillRect(QRectF(spot.left(), y + (line - SIGN) / 2, SIGN, SIGN), colours.model(row.model))
        painter.setFont(bold if row.is_best else plain)
        painter.setPen(QColor(colours.ink))
        painter.drawText(spot, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, row.value)
        painter.setPen(QColor(colours.ink if row.is_best else colours.secondary))
        painter.drawText(spot.adjusted(left, 0, 0, 0), Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, name)
        y += line
    painter.setFont(small)
    painter.setPen(QColor(colours.secondary))
    painter.drawText(QRectF(box.left() + MARGIN, y + 4, width, small_metrics.height()), 0, hint)


def _beside(at: QPointF, width: float, height: float, room: QRectF) -> QRectF:
    """A box right of and below *at*, or on the other side where there is no room."""
    x = at.x() + AWAY if at.x() + AWAY + width <= room.right() else at.x() - AWAY - width
    y = at.y() + AWAY if at.y() + AWAY + height <= room.bottom() else at.y() - AWAY - height
    return QRectF(max(room.left(), min(x, room.right() - width)), max(room.top(), y), width, height)
