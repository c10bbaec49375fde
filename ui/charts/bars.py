"""The bars and lines of a chart, painted in pixels so that text, hatching and rules stay crisp."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QTransform

from ui import theme

SWATCH = 7
"""Pixels of the coloured square before a name."""
LIGHT_FROM = 0.58
"""The lightness of a colour from which on dark letters read better on it than white ones."""


class Fill(Enum):
    """How a bar is filled: told apart without colour too."""

    SOLID = "solid"
    LIGHT = "light"
    HATCHED = "hatched"


@dataclass(frozen=True)
class Bar:
    """A bar from *low* to *high* between two places on the axis of categories (one each 0, 1, 2 …).

    ``label`` stands at the bar's end, or ``brief`` where the bar is narrow; ``inside`` in its
    middle where there is room, ``hint`` in the box under the mouse.
    """

    left: float
    right: float
    low: float
    high: float
    colour: QColor
    fill: Fill = Fill.SOLID
    label: str = ""
    brief: str = ""
    inside: str = ""
    hint: str = ""


@dataclass(frozen=True)
class Line:
    """A polyline through *points*; ``label`` stands at its right end."""

    points: tuple[tuple[float, float], ...]
    colour: QColor
    dashed: bool = False
    label: str = ""
    hint: str = ""
    width: float = 1.2


@dataclass(frozen=True)
class Note:
    """A text, after a swatch of its colour, that names what lies at (x, y)."""

    x: float
    y: float
    text: str
    swatch: QColor


@dataclass(frozen=True)
class Drawing:
    """Everything that a chart shows, in its own units: finished numbers, no thinking left.

    ``briefs`` stand in for the names of categories where there is no room for them; ``slot`` is the
    width in pixels beyond which a category's bars grow no wider (0: no limit).
    """

    categories: tuple[str, ...] = ()
    briefs: tuple[str, ...] = ()
    bars: tuple[Bar, ...] = ()
    lines: tuple[Line, ...] = ()
    notes: tuple[Note, ...] = ()
    title: str = ""
    empty: str = ""
    summary: str = ""
    unit: str = "¥"
    slot: float = 120.0
    extent: tuple[float, float] = field(default=(0.0, 1.0))


class Picture(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph ships no types
    """Paints a :class:`Drawing` inside a plot, over the faint lines of *axis*."""

    def __init__(self, axis: pg.AxisItem) -> None:
        super().__init__()
        self._axis = axis
        self._drawing = Drawing()

    def show_drawing(self, drawing: Drawing) -> None:
        """Paint *drawing* from now on."""
        self.prepareGeometryChange()
        self._drawing = drawing
        self.update()

    def boundingRect(self) -> QRectF:  # noqa: N802  (Qt's name)
        """The whole view: labels may stand anywhere in it."""
        box = self.getViewBox()
        return box.viewRect() if box is not None else QRectF(0, 0, 1, 1)

    def paint(self, painter: QPainter, *_: Any) -> None:
        """Bars first, lines over them, then every text where it covers no other."""
        view = self.boundingRect()
        canvas = _Canvas(painter, painter.worldTransform(), view, self._drawing)
        painter.save()
        painter.setWorldTransform(QTransform())
        painter.setFont(theme.font(theme.LABEL))
        painter.setClipRect(canvas.frame)
        canvas.paint_grid(self._axis.tickValues(view.top(), view.bottom(), canvas.frame.height()))
        canvas.paint_all()
        painter.restore()

    def hint_at(self, x: float, y: float, reach: float) -> str:
        """What lies at (x, y) of the plot, exactly; a line counts within *reach* of it."""
        for line in self._drawing.lines:
            if line.hint and _distance(line, x, y) <= reach:
                return line.hint
        for bar in reversed(self._drawing.bars):
            low, high = min(bar.low, bar.high), max(bar.low, bar.high)
            if bar.left <= x <= bar.right and low - reach <= y <= high + reach:
                return bar.hint
        return ""


class _Canvas:
    """One painting of a drawing: knows the pixels, and which of them already carry text."""

    def __init__(self, painter: QPainter, device: QTransform, view: QRectF, drawing: Drawing) -> None:
        self._painter, self._device, self._drawing = painter, device, drawing
        self.frame = device.mapRect(view)
        painter.setFont(theme.font(theme.LABEL))
        self._metrics = QFontMetricsF(theme.font(theme.LABEL))
        self._line_height = self._metrics.ascent() + 1
        self._taken: list[QRectF] = []
        wide = self.frame.width() / max(1, len(drawing.categories))
        self._shrink = min(1.0, drawing.slot / wide) if drawing.slot else 1.0

    def paint_grid(self, levels: list[Any]) -> None:
        """Few and faint lines, and the zero line a little stronger."""
        self._painter.setPen(QPen(QColor(theme.current().rule), 1))
        for value in levels[0][1] if levels else ():
            self._horizontal(float(value))

    def paint_all(self) -> None:
        """Everything of the drawing, in the order in which it may cover what lies below."""
        drawing, painter = self._drawing, self._painter
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        for bar in drawing.bars:
            _paint_bar(painter, self._rectangle(bar), bar)
        painter.setPen(QPen(QColor(theme.current().secondary), 1))
        self._horizontal(0.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        for line in drawing.lines:
            self._paint_line(line)
        for line in drawing.lines:
            if line.label:
                self._paint_line_label(line)
        for bar in drawing.bars:
            self._paint_labels(bar)
        self._paint_notes()

    def _point(self, x: float, y: float) -> QPointF:
        centre = int(x) + 0.5
        return self._device.map(QPointF(centre + (x - centre) * self._shrink, y))

    def _rectangle(self, bar: Bar) -> QRectF:
        # the right edge may lie on the next category's border: measure it from the left one's
        centre = int(bar.left) + 0.5
        right = centre + (bar.right - centre) * self._shrink
        first, last = self._point(bar.left, bar.low), self._device.map(QPointF(right, bar.high))
        left, top = round(first.x()), round(min(first.y(), last.y()))
        height = round(max(first.y(), last.y())) - top
        return QRectF(left, top, max(1, round(last.x()) - left), height)

    def _horizontal(self, value: float) -> None:
        y = round(self._device.map(QPointF(0, value)).y())
        self._painter.drawLine(QPointF(self.frame.left(), y), QPointF(self.frame.right(), y))

    def _paint_line(self, line: Line) -> None:
        pen = QPen(line.colour, line.width)
        if line.dashed:
            pen.setDashPattern([4, 3])
        self._painter.setPen(pen)
        self._painter.drawPolyline([self._point(*point) for point in line.points])

    def _paint_labels(self, bar: Bar) -> None:
        rectangle, painter = self._rectangle(bar), self._painter
        width = self._metrics.horizontalAdvance(bar.inside)
        if bar.inside and rectangle.height() >= self._line_height + 2 and rectangle.width() >= width + 4:
            painter.setPen(_readable_on(bar))
            painter.drawText(rectangle, Qt.AlignmentFlag.AlignCenter, bar.inside)
        if bar.label:
            label = bar.label
            if bar.brief and self._metrics.horizontalAdvance(label) > 1.15 * rectangle.width():
                label = bar.brief
            width = self._metrics.horizontalAdvance(label)
            upwards = bar.high >= bar.low
            top = rectangle.top() - self._line_height - 2 if upwards else rectangle.bottom() + 2
            spot = QRectF(rectangle.center().x() - width / 2, top, width, self._line_height)
            free = self._free(spot, -self._line_height if upwards else self._line_height)
            if free is not None:
                self._text(free, label, QColor(theme.current().ink), Qt.AlignmentFlag.AlignHCenter)

    def _paint_line_label(self, line: Line) -> None:
        end = self._point(*line.points[-1])
        width = self._metrics.horizontalAdvance(line.label) + 2
        above = QRectF(end.x() - width, end.y() - self._line_height - 3, width, self._line_height)
        below = above.translated(0, self._line_height + 5)
        for start, step in ((above, -self._line_height), (below, self._line_height)):
            free = self._free(start, step)
            if free is not None:
                self._text(free, line.label, line.colour, Qt.AlignmentFlag.AlignRight)
                return

    def _paint_notes(self) -> None:
        """Names beside their parts, pushed apart where the parts are thin, the lowest first."""
        notes = sorted(self._drawing.notes, key=lambda note: note.y)
        height = self._line_height + 1
        centres: list[float] = []
        lowest = self.frame.bottom() - height / 2
        for note in notes:
            wanted = self._point(note.x, note.y).y()
            lowest = min(wanted, lowest if not centres else centres[-1] - height)
            centres.append(lowest)
        overflow = self.frame.top() + height / 2 - centres[-1] if centres else 0.0
        if overflow > 0:
            centres = [min(centre + overflow, self.frame.bottom() - height / 2) for centre in centres]
        for note, centre in zip(notes, centres, strict=True):
            left = self._point(note.x, note.y).x()
            text = self._metrics.elidedText(
                note.text, Qt.TextElideMode.ElideRight, self.frame.right() - left - SWATCH - 6
            )
            width = self._metrics.horizontalAdvance(text) + SWATCH + 4
            free = self._free(QRectF(left, centre - height / 2, width, height), 0.0)
            if free is not None:
                self._text(
                    free.adjusted(SWATCH + 4, 0, 0, 0), text, QColor(theme.current().ink), Qt.AlignmentFlag.AlignLeft
                )
                swatch = QRectF(free.left(), round(free.center().y() - SWATCH / 2), SWATCH, SWATCH)
                self._painter.fillRect(swatch, note.swatch)

    def _text(self, spot: QRectF, text: str, colour: QColor, side: Qt.AlignmentFlag) -> None:
        ground = QColor(theme.current().ground)
        ground.setAlphaF(0.75)
        self._painter.fillRect(spot, ground)
        self._painter.setPen(colour)
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        self._painter.drawText(spot, flags, text)

    def _free(self, spot: QRectF, step: float, tries: int = 1) -> QRectF | None:
        """*spot*, moved by *step* until it covers no text and lies in the frame; ``None`` if it cannot."""
        spot.moveLeft(max(self.frame.left(), min(spot.left(), self.frame.right() - spot.width())))
        for _ in range(tries + 1):
            clear = not any(spot.adjusted(1, 0, -1, 0).intersects(other) for other in self._taken)
            if clear and spot.top() >= self.frame.top() - 1 and spot.bottom() <= self.frame.bottom() + 1:
                self._taken.append(spot)
                return spot
            spot = spot.translated(0, step)
        return None


def _paint_bar(painter: QPainter, rectangle: QRectF, bar: Bar) -> None:
    ground = QColor(theme.current().ground)
    if rectangle.height() == 0:
        return
    if bar.fill is Fill.SOLID:
        painter.fillRect(rectangle, bar.colour)
        return
    painter.fillRect(rectangle, theme.mix(bar.colour, ground, 0.78 if bar.fill is Fill.LIGHT else 0.9))
    if bar.fill is Fill.HATCHED:
        painter.fillRect(rectangle, QBrush(bar.colour, Qt.BrushStyle.BDiagPattern))
    painter.setPen(QPen(bar.colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rectangle.adjusted(0, 0, -1, -1))


def _readable_on(bar: Bar) -> QColor:
    if bar.fill is not Fill.SOLID:
        return QColor(theme.current().ink)
    return QColor("#FFFFFF") if bar.colour.lightnessF() < LIGHT_FROM else QColor("#1E1E1C")


def _distance(line: Line, x: float, y: float) -> float:
    for (left, start), (right, end) in zip(line.points, line.points[1:], strict=False):
        if left <= x <= right:
            part = (x - left) / (right - left) if right > left else 0.0
            return abs(start + (end - start) * part - y)
    return float("inf")


def extent_of(bars: Sequence[Bar], lines: Sequence[Line]) -> tuple[float, float]:
    """The lowest and highest value shown, zero always among them."""
    values = [0.0, *(value for bar in bars for value in (bar.low, bar.high))]
    values += [y for line in lines for _, y in line.points]
    return min(values), max(values)
