"""A drawing of curves, painted: grid, areas, lines, marks, and the words that cover none of them."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPen, QTransform

from calculator.inputs import Array
from ui import theme
from ui.charts.curve_axes import RealAxis
from ui.charts.curves import Band, Curve, CurveDrawing, Mark, Rule, Zone, thinned, value_at
from ui.charts.line_style import ink_pen, model_pen
from ui.charts.milestones import milestone_spots

DOTS_UP_TO = 40
"""Points of a curve up to which each is shown: few points are few runs, not a line."""
RESTLESS = 30
"""Times up and down the whole chart from which on a curve is drawn as thin as can be."""
_DOT, _MARK = 2.2, 4.5
_GAP = 3


class Picture(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph ships no types
    """Paints a :class:`CurveDrawing` inside a plot, over the faint lines of its axes."""

    def __init__(self, left: RealAxis, bottom: RealAxis) -> None:
        super().__init__()
        self._left, self._bottom = left, bottom
        self._drawing = CurveDrawing()
        self.pointed: float | None = None

    def show_drawing(self, drawing: CurveDrawing) -> None:
        """Paint *drawing* from now on."""
        self.prepareGeometryChange()
        self._drawing, self.pointed = drawing, None
        self.update()

    def point_at(self, x: float | None) -> None:
        """Show which values are being read out."""
        if x != self.pointed:
            self.pointed = x
            self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802  (Qt's name)
        """The whole view: labels may stand anywhere in it."""
        box = self.getViewBox()
        return box.viewRect() if box is not None else QRectF(0, 0, 1, 1)

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Grid, bands, rules, curves, marks, and the values pointed at."""
        view, device = self.boundingRect(), painter.worldTransform()
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setFont(theme.font(theme.LABEL))
        canvas = _Canvas(painter, device, view)
        painter.setClipRect(canvas.frame)
        for zone in self._drawing.zones:
            canvas.zone(zone)
        size = canvas.frame.size()
        canvas.grid(
            _level(self._left.tickValues(view.top(), view.bottom(), size.height())),
            _level(self._bottom.tickValues(view.left(), view.right(), size.width())),
        )
        canvas.shapes(self._drawing)
        if self.pointed is not None:
            canvas.reading(self._drawing, self.pointed)
        canvas.labels(self._drawing)
        painter.restore()


def _level(levels: list[Any]) -> list[float]:
    return list(levels[0][1]) if levels else []


class _Canvas:
    """One painting: knows the pixels, and which of them already carry text."""

    def __init__(self, painter: QPainter, device: QTransform, view: QRectF) -> None:
        self._painter, self._device = painter, device
        self.frame = device.mapRect(view)
        self._metrics = QFontMetricsF(theme.font(theme.LABEL))
        self._taken: list[QRectF] = []
        self._walls: list[float] = []
        self._drawn: list[tuple[Array, Array]] = []

    def grid(self, rows: list[float], columns: list[float]) -> None:
        """Few and faint lines, the zero line a little stronger."""
        painter, colours = self._painter, theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        painter.setPen(QPen(QColor(colours.rule), 1))
        for value in rows:
            painter.setPen(QPen(QColor(colours.secondary if value == 0 else colours.rule), 1))
            y = round(self._at(0, value).y())
            painter.drawLine(QPointF(self.frame.left(), y), QPointF(self.frame.right(), y))
        painter.setPen(QPen(QColor(colours.rule), 1))
        bottom = self.frame.bottom() - 1
        painter.drawLine(QPointF(self.frame.left(), bottom), QPointF(self.frame.right(), bottom))
        for value in columns:
            x = round(self._at(value, 0).x())
            painter.drawLine(QPointF(x, bottom - 4), QPointF(x, bottom))

    def shapes(self, drawing: CurveDrawing) -> None:
        """Everything but text, in the order in which it may cover what lies below."""
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for band in drawing.bands:
            self.band(band)
        for rule in drawing.uprights:
            self.upright(rule.value, ink_pen(secondary=True, dashes=(2, 3)))
        for stone in drawing.milestones:
            self.upright(stone.month, ink_pen(secondary=True, width=1))
        for rule in drawing.levels:
            self.level(rule)
        for curve in drawing.curves:
            self.curve(curve)
        for mark in drawing.marks:
            self.dot(mark.x, mark.y, mark.model, _MARK)

    def reading(self, drawing: CurveDrawing, x: float) -> None:
        """What is being read out: a line at *x*, and a dot on every curve."""
        self.upright(x, ink_pen(secondary=True, width=1))
        for curve in drawing.curves:
            value = value_at(curve.x, curve.y, x)
            if value is not None and np.isfinite(value):
                self.dot(x, value, curve.model, _MARK - 1)

    def zone(self, zone: Zone) -> None:
        """A light ground from top to bottom."""
        colours = theme.current()
        light = theme.mix(QColor(colours.ground), _colour(zone.model), 0.1) if zone.model is not None else colours.hover
        left, right = self._at(zone.low, 0).x(), self._at(zone.high, 0).x()
        area = QRectF(left, self.frame.top(), max(1.0, right - left), self.frame.height()).intersected(self.frame)
        self._painter.fillRect(area, QColor(light))

    def band(self, band: Band) -> None:
        """The area of *band*, interrupted where an end is missing."""
        ground, colour = QColor(theme.current().ground), _colour(band.model)
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(theme.mix(ground, colour, band.weight))
        sound = np.isfinite(band.low) & np.isfinite(band.high)
        edges = np.flatnonzero(np.diff(np.concatenate([[0], sound.astype(int), [0]])))
        for start, end in zip(edges[::2], edges[1::2], strict=True):
            x, low = self._pixels(band.x[start:end], band.low[start:end])
            _, high = self._pixels(band.x[start:end], band.high[start:end])
            path = pg.arrayToQPath(np.concatenate([x, x[::-1]]), np.concatenate([low, high[::-1]]))
            self._painter.drawPath(path)

    def curve(self, curve: Curve) -> None:
        """The line of *curve*, its gaps left open; each point where they are few or stand alone."""
        x, y = thinned(curve.x, curve.y, max(1, round(self.frame.width())))
        across, down = self._pixels(x, y)
        travel = float(np.nansum(np.abs(np.diff(down))))
        width = 1.2 if curve.quiet else 2.0
        if travel > RESTLESS * self.frame.height():
            width = 1.0  # broad strokes to and fro take a second
        pen = model_pen(curve.model, width) if curve.model is not None else ink_pen(width=width)
        self._painter.setPen(pen)
        self._painter.setBrush(Qt.BrushStyle.NoBrush)
        self._drawn.append((across, down))
        sound = np.isfinite(down)
        path: QPainterPath = pg.arrayToQPath(across, down, connect="finite", finiteCheck=True)
        self._painter.drawPath(path)
        beside = np.concatenate([[False], sound, [False]])
        alone = sound & ~beside[:-2] & ~beside[2:]
        few = len(curve.x) <= DOTS_UP_TO and not (curve.quiet or curve.smooth)
        for place in np.flatnonzero(sound if few else alone):
            self._circle(QPointF(across[place], down[place]), _DOT, _colour(curve.model))

    def upright(self, value: float, pen: QPen) -> None:
        """A line from top to bottom."""
        x = self._at(value, 0).x()
        self._painter.setPen(pen)
        self._painter.drawLine(QPointF(x, self.frame.top()), QPointF(x, self.frame.bottom()))

    def level(self, rule: Rule) -> None:
        """A line from left to right."""
        y = self._at(0, rule.value).y()
        self._painter.setPen(ink_pen(dashes=(6, 4)))
        self._painter.drawLine(QPointF(self.frame.left(), y), QPointF(self.frame.right(), y))

    def dot(self, x: float, y: float, model: int | None, radius: float) -> None:
        """A filled circle that stands off from the lines."""
        self._circle(self._at(x, y), radius, _colour(model), rim=True)

    def labels(self, drawing: CurveDrawing) -> None:
        """What marks and rules say, where it covers nothing."""
        self._walls = [self._at(rule.value, 0).x() for rule in drawing.uprights]
        walls = [self._at(stone.month, 0).x() for stone in drawing.milestones]
        self._walls += walls
        for stone, spot in milestone_spots(drawing.milestones, walls, self.frame, self._metrics):
            self._write(stone.label, [spot], QColor(theme.current().ink))
        for mark in drawing.marks:
            if mark.label:
                self._label_mark(mark)
        for rule in drawing.uprights:
            if rule.label:
                x = self._at(rule.value, 0).x()
                width, height = self._size(rule.label)
                right = QRectF(x + 4, self.frame.top() + 1, width, height)
                left = right.translated(-width - 8, 0)
                lowest = self.frame.height() - height - 6
                lower = [spot.translated(0, way) for way in (height + 1, lowest) for spot in (right, left)]
                self._write(rule.label, [right, left, *lower], QColor(theme.current().secondary))
        for zone in drawing.zones:
            if zone.label:
                self._label_zone(zone)
        for rule in drawing.levels:
            if rule.label:
                y = self._at(0, rule.value).y()
                width, height = self._size(rule.label)
                above = QRectF(self.frame.left() + 6, y - height - 1, width, height)
                spots = [above, above.translated(0, height + 2)]
                far = self.frame.width() - width - 12
                spots += [spot.translated(far, 0) for spot in spots]
                self._write(rule.label, spots, QColor(theme.current().ink))

    def _label_zone(self, zone: Zone) -> None:
        width, height = self._size(zone.label)
        ends = [min(max(self._at(end, 0).x(), self.frame.left()), self.frame.right()) for end in (zone.low, zone.high)]
        room = ends[1] - ends[0] - width - 8
        if room < 0:
            return
        foot, top = self.frame.bottom() - height - 5, self.frame.top() + 2
        for y in (foot, top):
            for part in (0.5, 0.0, 1.0):
                spot = QRectF(ends[0] + 4 + part * room, y, width, height)
                if not self._is_crossed(spot) and not any(spot.intersects(other) for other in self._taken):
                    self._taken.append(spot)
                    self._painter.setPen(QColor(theme.current().secondary))
                    self._painter.drawText(spot, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, zone.label)
                    return

    def _label_mark(self, mark: Mark) -> None:
        point = self._at(mark.x, mark.y)
        width, height = self._size(mark.label)
        right = QRectF(point.x() + 7, point.y() - height - 3, width, height)
        spots = [right, right.translated(-width - 14, 0)]
        spots += [spot.translated(0, height + 6) for spot in spots]
        spots += [spot.translated(0, -height) for spot in spots[:2]]
        if any(self._is_free(spot) for spot in spots):  # else it is read out under the mouse
            self._write(mark.label, spots, QColor(theme.current().ink))

    def _size(self, text: str) -> tuple[float, float]:
        return self._metrics.horizontalAdvance(text) + 2, self._metrics.height()

    def _write(self, text: str, spots: list[QRectF], colour: QColor) -> None:
        """*text* in the first of *spots* that lies in the frame and covers neither text nor, if it can be, a line."""
        free = [spot for spot in spots if self._is_free(spot)]
        clear = [spot for spot in free if not self._is_crossed(spot)]
        if free:
            spot = (clear or free)[0]
        else:
            spot = QRectF(spots[0])
            spot.moveLeft(max(self.frame.left(), min(spot.left(), self.frame.right() - spot.width())))
            spot.moveTop(max(self.frame.top(), min(spot.top(), self.frame.bottom() - spot.height())))
        self._taken.append(spot)
        if self._is_crossed(spot):
            ground = QColor(theme.current().ground)
            ground.setAlphaF(0.8)
            self._painter.fillRect(spot, ground)
        self._painter.setPen(colour)
        self._painter.drawText(spot, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)

    def _is_free(self, spot: QRectF) -> bool:
        """Whether *spot* lies in the frame and away from all other texts."""
        wider = spot.adjusted(-_GAP, 0, _GAP, 0)
        return self.frame.contains(spot) and not any(wider.intersects(other) for other in self._taken)

    def _is_crossed(self, spot: QRectF) -> bool:
        """Whether a curve or an upright line runs through *spot*."""
        if any(spot.left() <= wall <= spot.right() for wall in self._walls):
            return True
        for across, down in self._drawn:
            ends = np.interp([spot.left(), spot.right()], across, down)
            inside = down[(across >= spot.left()) & (across <= spot.right())]
            heights = np.concatenate([ends, inside])
            heights = heights[np.isfinite(heights)]
            if len(heights) and heights.min() <= spot.bottom() and heights.max() >= spot.top():
                return True
        return False

    def _circle(self, centre: QPointF, radius: float, colour: QColor, *, rim: bool = False) -> None:
        self._painter.setPen(QPen(QColor(theme.current().ground), 1.5) if rim else Qt.PenStyle.NoPen)
        self._painter.setBrush(colour)
        self._painter.drawEllipse(centre, radius, radius)

    def _at(self, x: float, y: float) -> QPointF:
        return self._device.map(QPointF(x, y))

    def _pixels(self, x: Array, y: Array) -> tuple[Array, Array]:
        """Where points lie; far beyond the frame they only keep their direction, as painters want moderate numbers."""
        across = x * self._device.m11() + self._device.dx()
        down = y * self._device.m22() + self._device.dy()
        high = self.frame.height()
        return across, np.clip(down, self.frame.top() - 20 * high, self.frame.bottom() + 20 * high)


def _colour(model: int | None) -> QColor:
    return QColor(theme.current().ink) if model is None else theme.current().model(model)
