"""One painting of a map: cells, axes, lines, crosses and every text where it covers no other."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QImage, QPainter, QPen, QPolygonF

from calculator.language import tr
from calculator.metric import TIED
from ui import theme
from ui.charts.area_names import room_in
from ui.charts.map_drawing import Areas, Contour, Cross, MapAxis, MapDrawing
from ui.charts.ticks import tick_texts, ticks

TICK = 4
"""Pixels of the short lines beside the numbers of an axis."""
BETWEEN_COLUMNS, BETWEEN_ROWS = 76, 44
"""Pixels from one number of an axis to the next, at least."""
MOST_NUMBERS = 12
CROSS, HALO = 7, 3
"""Pixels from the middle of a cross to its ends, and of the ground around lines."""
LONGEST_LABEL = 180
GRAIN = 4
"""Pixels to the cell where room for names is looked for."""


class MapPainting:
    """Paints a drawing with both axes into *frame*; knows which pixels already carry text."""

    def __init__(self, painter: QPainter, drawing: MapDrawing, x: MapAxis, y: MapAxis, frame: QRectF) -> None:
        self._painter, self._drawing, self._x, self._y = painter, drawing, x, y
        self._frame = frame
        self._colours = theme.current()
        self._metrics = QFontMetricsF(theme.font(theme.LABEL))
        self._taken: list[QRectF] = []
        painter.setFont(theme.font(theme.LABEL))

    def paint(self, cells: QImage) -> None:
        """Everything of the drawing over its *cells*."""
        painter = self._painter
        painter.drawImage(self._frame.topLeft(), cells)
        self._paint_axes()
        painter.save()
        painter.setClipRect(self._frame)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_contours()
        for cross in self._drawing.crosses:
            self._paint_cross(cross)
        for cross in self._drawing.crosses:
            self._paint_label(cross)
        for contour in self._drawing.contours:
            if contour.label:
                self._name_contour(contour)
        if isinstance(self._drawing.layer, Areas):
            self._name_areas(self._drawing.layer)
        painter.restore()

    def point(self, x: float, y: float) -> QPointF:
        """Where two values lie."""
        frame = self._frame
        return QPointF(
            frame.left() + self._x.part(x) * frame.width(), frame.bottom() - self._y.part(y) * frame.height()
        )

    # --- axes -----------------------------------------------------------------------------------

    def _paint_axes(self) -> None:
        painter, frame = self._painter, self._frame
        painter.setPen(QPen(QColor(self._colours.secondary), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(frame.adjusted(-0.5, -0.5, 0.5, 0.5))
        height = self._metrics.height()
        for value, text in _numbers(self._x, frame.width(), BETWEEN_COLUMNS):
            x = round(self.point(value, self._y.low).x()) + 0.5
            painter.drawLine(QPointF(x, frame.bottom()), QPointF(x, frame.bottom() + TICK))
            width = self._metrics.horizontalAdvance(text)
            left = min(max(x - width / 2, frame.left() - 24), frame.right() + 24 - width)
            self._write(QRectF(left, frame.bottom() + TICK + 1, width, height), text, self._colours.secondary)
        for value, text in _numbers(self._y, frame.height(), BETWEEN_ROWS):
            y = round(self.point(self._x.low, value).y()) + 0.5
            painter.drawLine(QPointF(frame.left() - TICK, y), QPointF(frame.left(), y))
            width = self._metrics.horizontalAdvance(text)
            spot = QRectF(frame.left() - TICK - 3 - width, y - height / 2, width, height)
            self._write(spot, text, self._colours.secondary)

    # --- lines and crosses ------------------------------------------------------------------------

    def _paint_contours(self) -> None:
        """The ground around all lines first, so that no line is cut by another one's."""
        ground, ink = QColor(self._colours.ground), QColor(self._colours.ink)
        ground.setAlphaF(0.75)
        lines = [
            (contour, QPolygonF([self.point(x, y) for x, y in contour.points.tolist()]))
            for contour in self._drawing.contours
        ]
        for contour, line in lines:
            self._painter.setPen(_pen(ground, _width(contour) + HALO))
            self._painter.drawPolyline(line)
        for contour, line in lines:
            pen = _pen(ink, _width(contour))
            if contour.minor:
                pen.setDashPattern([4, 3])
            self._painter.setPen(pen)
            self._painter.drawPolyline(line)

    def _paint_cross(self, cross: Cross) -> None:
        if not self._is_inside(cross):
            return
        middle = self.point(cross.x, cross.y)
        colour = QColor(self._colours.ink) if cross.model is None else self._colours.model(cross.model)
        for pen in (QPen(QColor(self._colours.ground), 2.2 + HALO), QPen(colour, 2.2)):
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            self._painter.setPen(pen)
            for tilt in (-1, 1):
                reach = QPointF(CROSS, CROSS * tilt)
                self._painter.drawLine(middle - reach, middle + reach)

    def _is_inside(self, cross: Cross) -> bool:
        return 0 <= self._x.part(cross.x) <= 1 and 0 <= self._y.part(cross.y) <= 1

    # --- texts ----------------------------------------------------------------------------------

    def _paint_label(self, cross: Cross) -> None:
        frame = self._frame
        across, up = self._x.part(cross.x), self._y.part(cross.y)
        arrow = "←" if across < 0 else "→" if across > 1 else "↓" if up < 0 else "↑" if up > 1 else ""
        text = f"{self._elided(cross.label)} {arrow}".strip()
        width, height = self._metrics.horizontalAdvance(text) + 8, self._metrics.height() + 2
        middle = QPointF(
            frame.left() + min(max(across, 0), 1) * frame.width(), frame.bottom() - min(max(up, 0), 1) * frame.height()
        )
        if not arrow:
            self._taken.append(QRectF(middle.x() - CROSS, middle.y() - CROSS, 2 * CROSS, 2 * CROSS))
        away = 4 if arrow else CROSS + 4
        spots = [
            QRectF(middle.x() + away, middle.y() - height / 2, width, height),
            QRectF(middle.x() - away - width, middle.y() - height / 2, width, height),
            QRectF(middle.x() - width / 2, middle.y() - away - height, width, height),
            QRectF(middle.x() - width / 2, middle.y() + away, width, height),
        ]
        spots += [spots[0].translated(0, shift) for shift in (-18, 18, -36, 36)]
        spot = self._free(spots) or self._inside(spots[0])
        self._taken.append(spot)
        colour = self._colours.ink if cross.model is None else self._colours.model_text(cross.model).name()
        self._label(spot, text, colour)

    def _name_contour(self, contour: Contour) -> None:
        width, height = self._metrics.horizontalAdvance(contour.label) + 8, self._metrics.height()
        points = [self.point(x, y) for x, y in contour.points.tolist()]
        spots = []
        for part in (0.5, 0.35, 0.65, 0.2, 0.8):
            at = points[round(part * (len(points) - 1))]
            spots.append(self._inside(QRectF(at.x() - width / 2, at.y() - height / 2, width, height)))
        spot = self._free(spots)
        if spot is not None:
            self._taken.append(spot)
            self._label(spot, contour.label, self._colours.ink)

    def _name_areas(self, areas: Areas) -> None:
        wide, high = int(self._frame.width()) // GRAIN, int(self._frame.height()) // GRAIN
        if not wide or not high:
            return
        columns = self._x.cells((np.arange(wide) + 0.5) / wide)
        rows = self._y.cells(1 - (np.arange(high) + 0.5) / high)
        winners = areas.winners[np.ix_(columns, rows)]
        free = np.ones(winners.shape, dtype=bool)
        for spot in self._taken:
            left, top = spot.left() - self._frame.left(), spot.top() - self._frame.top()
            right, bottom = left + spot.width(), top + spot.height()
            free[_from(left) : _to(right), _from(top) : _to(bottom)] = False
        names = [*enumerate(map(self._elided, areas.names)), (TIED, tr("level"))]
        for place, name in names:
            width, height = self._metrics.horizontalAdvance(name) + 12, self._metrics.height() + 2
            corner = room_in((winners == place) & free, _to(width), _to(height))
            if corner is not None:
                left, top = self._frame.left() + corner[0] * GRAIN, self._frame.top() + corner[1] * GRAIN
                self._label(QRectF(left, top, width, height), name, self._colours.ink)

    def _elided(self, text: str) -> str:
        return self._metrics.elidedText(text, Qt.TextElideMode.ElideRight, LONGEST_LABEL)

    def _label(self, spot: QRectF, text: str, colour: str) -> None:
        ground = QColor(self._colours.ground)
        ground.setAlphaF(0.88)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(ground)
        self._painter.drawRoundedRect(spot, 3, 3)
        self._write(spot, text, colour)

    def _write(self, spot: QRectF, text: str, colour: str) -> None:
        self._painter.setPen(QColor(colour))
        self._painter.drawText(spot, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)

    def _free(self, spots: Iterable[QRectF]) -> QRectF | None:
        """The first of *spots* that lies in the frame and covers no other text."""
        for spot in spots:
            if self._frame.contains(spot) and not any(spot.intersects(other) for other in self._taken):
                return spot
        return None

    def _inside(self, spot: QRectF) -> QRectF:
        """*spot*, moved into the frame."""
        frame = self._frame.adjusted(2, 2, -2, -2)
        spot.moveLeft(max(frame.left(), min(spot.left(), frame.right() - spot.width())))
        spot.moveTop(max(frame.top(), min(spot.top(), frame.bottom() - spot.height())))
        return spot


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    return pen


def _width(contour: Contour) -> float:
    return 1.0 if contour.minor else 1.6


def _numbers(axis: MapAxis, pixels: float, apart: int) -> list[tuple[float, str]]:
    """The values at which *axis* is numbered, with their texts."""
    values = ticks(axis.low, axis.high, min(MOST_NUMBERS, max(2, int(pixels // apart))), log=axis.log, whole=axis.whole)
    return list(zip(values, tick_texts(values, axis.unit), strict=True))


def _from(pixels: float) -> int:
    return max(0, int(pixels // GRAIN))


def _to(pixels: float) -> int:
    return max(0, int(-(-pixels // GRAIN)))


def width_of_numbers(axis: MapAxis, pixels: float) -> float:
    """The pixels that the numbers beside a vertical *axis* so long take."""
    metrics = QFontMetricsF(theme.font(theme.LABEL))
    texts = [text for _, text in _numbers(axis, pixels, BETWEEN_ROWS)]
    return TICK + 3 + max((metrics.horizontalAdvance(text) for text in texts), default=0.0)
