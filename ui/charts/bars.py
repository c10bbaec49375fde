"""The bars and lines of a chart, painted in pixels so that text, hatching and rules stay crisp."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from enum import Enum
from functools import cached_property
from itertools import pairwise
from typing import Any

import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPen, QTransform

from ui import theme
from ui.contrast import TEXT, distinct, letters_on

SWATCH = 7
"""Pixels of the coloured square before a name."""
GAP = 3
"""Pixels between texts side by side, at least."""


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
    """A text, after a swatch of its colour, that names what lies at (x, y) and is *size* high."""

    x: float
    y: float
    text: str
    swatch: QColor
    size: float = 0.0


@dataclass(frozen=True)
class Drawing:
    """Everything that a chart shows, in its own units: finished numbers, no thinking left.

    ``briefs`` stand in for the names of categories where there is no room for them, or for those of
    ``fellows``, the categories of the chart above or below that is to be lettered alike; ``fuller`` where
    there is room for more. ``slot`` is the width in pixels beyond which a category's bars grow no wider
    (0: no limit).
    """

    categories: tuple[str, ...] = ()
    briefs: tuple[str, ...] = ()
    fellows: tuple[str, ...] = ()
    fuller: tuple[str, ...] = ()
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
            paint_bar(painter, self._rectangle(bar), bar)
        painter.setPen(QPen(QColor(theme.current().secondary), 1))
        self._horizontal(0.0)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=True)
        for line in drawing.lines:
            self._paint_line(line)
        for line in drawing.lines:
            if line.label:
                self._paint_line_label(line)
        for bar in drawing.bars:
            self._paint_inside(bar)
        self._paint_labels()
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
        pen = QPen(distinct(line.colour, QColor(theme.current().ground)), line.width)
        if line.dashed:
            pen.setDashPattern([4, 3])
        self._painter.setPen(pen)
        self._painter.drawPolyline([self._point(*point) for point in line.points])

    def _paint_inside(self, bar: Bar) -> None:
        rectangle, painter = self._rectangle(bar), self._painter
        width = self._metrics.horizontalAdvance(bar.inside)
        if bar.inside and rectangle.height() >= self._line_height + 2 and rectangle.width() >= width + 4:
            spot = QRectF(0, 0, width + 2, self._line_height)
            spot.moveCenter(rectangle.center())
            if bar.fill is Fill.SOLID and self._is_crossed(spot):
                painter.fillRect(spot, bar.colour)
            painter.setPen(readable_on(bar))
            painter.drawText(rectangle, Qt.AlignmentFlag.AlignCenter, bar.inside)

    def _paint_labels(self) -> None:
        """What the bars say at their ends; where room is short the light ones fall silent first."""
        labelled = sorted((bar for bar in self._drawing.bars if bar.label), key=lambda bar: bar.fill is Fill.LIGHT)
        tight = {int(bar.left) for bar in labelled if bar.brief and self._is_tight(bar)}
        for bar in labelled:
            wordings = [bar.label, bar.brief] if bar.brief else [bar.label]
            if int(bar.left) in tight:
                wordings = wordings[-1:]
            for text, moves in [*((text, 0) for text in wordings), *((text, 1) for text in wordings)]:
                step = -self._line_height if bar.high >= bar.low else self._line_height
                free = self._free(self._label_spot(bar, text).translated(0, moves * step))
                if free is not None:
                    self._text(free, text, QColor(theme.current().ink), Qt.AlignmentFlag.AlignHCenter)
                    break

    def _is_tight(self, bar: Bar) -> bool:
        """Whether the label is much wider than its bar, or runs into that of the bar beside it."""
        spot = self._label_spot(bar, bar.label)
        if spot.width() > 1.15 * self._rectangle(bar).width():
            return True
        beside = [other for other in self._drawing.bars if int(other.left) == int(bar.left) and other is not bar]
        return any(_meet(spot, self._label_spot(other, other.label)) for other in beside if other.label)

    def _label_spot(self, bar: Bar, text: str) -> QRectF:
        rectangle, width = self._rectangle(bar), self._metrics.horizontalAdvance(text)
        top = rectangle.top() - self._line_height - 2 if bar.high >= bar.low else rectangle.bottom() + 2
        return QRectF(rectangle.center().x() - width / 2, top, width, self._line_height)

    def _paint_line_label(self, line: Line) -> None:
        end = self._point(*line.points[-1])
        width = self._metrics.horizontalAdvance(line.label) + 2
        above = QRectF(end.x() - width, end.y() - self._line_height - 3, width, self._line_height)
        below = above.translated(0, self._line_height + 5)
        spots = [above, below, above.translated(0, -self._line_height), below.translated(0, self._line_height)]
        for spot in sorted(spots[:2], key=self._is_crossed) + spots[2:]:
            free = self._free(spot)
            if free is not None:
                colour = distinct(line.colour, QColor(theme.current().ground), TEXT)
                self._text(free, line.label, colour, Qt.AlignmentFlag.AlignRight)
                return

    def _paint_notes(self) -> None:
        """Names beside their parts, off the lines; where there are too many, the thinnest are only counted."""
        notes = sorted(self._drawing.notes, key=lambda note: note.y)
        count = len(notes)
        centres = self._centres(notes)
        while centres is None and len(notes) > 1:
            kept = [note for note in notes if note.swatch.isValid()]
            kept.remove(min(kept, key=lambda note: note.size))
            last = kept[-1] if kept else notes[-1]
            notes = [*kept, Note(last.x, last.y, f"… +{count - len(kept)}", QColor())]
            centres = self._centres(notes)
        for note, centre in zip(notes, centres or (), strict=False):
            spot, text = self._note_spot(note, centre), self._note_text(note)
            self._taken.append(spot)
            words = spot.adjusted(SWATCH + 4, 0, 0, 0)
            self._text(words, text, QColor(theme.current().ink), Qt.AlignmentFlag.AlignLeft, margin=SWATCH + 6)
            if note.swatch.isValid():
                swatch = QRectF(spot.left(), round(spot.center().y() - SWATCH / 2), SWATCH, SWATCH)
                self._painter.fillRect(swatch, note.swatch)

    def _centres(self, notes: Sequence[Note]) -> list[float] | None:
        """How high each of *notes* stands, lowest first; across a line only where it must be."""
        for barriers in ([*self._taken, *(stroke for _, stroke in self._level_strokes())], self._taken):
            wanted = [self._point(note.x, note.y).y() for note in notes]
            for upwards in (True, False):
                wanted, fits = self._spread(notes, wanted, barriers, upwards=upwards)
                if fits:
                    return wanted
        return None

    def _spread(
        self, notes: Sequence[Note], wanted: Sequence[float], barriers: Sequence[QRectF], *, upwards: bool
    ) -> tuple[list[float], bool]:
        """One pass over *notes* from the bottom or the top, each as near as can be to where it is wanted."""
        height = self._line_height + 1
        top, bottom = self.frame.top() + height / 2, self.frame.bottom() - height / 2
        bound, sign = (bottom, 1) if upwards else (top, -1)
        centres: list[float] = []
        order = range(len(notes)) if upwards else reversed(range(len(notes)))
        for number in order:
            start = sign * min(sign * wanted[number], sign * bound)
            places = [start, *(barrier.top() - height / 2 for barrier in barriers)]
            places += [barrier.bottom() + height / 2 for barrier in barriers]
            free = [
                place
                for place in places
                if sign * place <= sign * bound
                and not any(_meet(self._note_spot(notes[number], place), barrier) for barrier in barriers)
            ]
            centre = min(free, key=lambda place: abs(place - start)) if free else start
            centres.append(centre)
            bound = centre - sign * height
        fits = all(top - 1 <= centre <= bottom + 1 for centre in centres)
        return (centres if upwards else centres[::-1]), fits

    def _note_text(self, note: Note) -> str:
        room = self.frame.right() - self._point(note.x, note.y).x() - SWATCH - 6
        return self._metrics.elidedText(note.text, Qt.TextElideMode.ElideRight, room)

    def _note_spot(self, note: Note, centre: float) -> QRectF:
        width, height = self._metrics.horizontalAdvance(self._note_text(note)) + SWATCH + 4, self._line_height + 1
        return QRectF(self._point(note.x, note.y).x(), centre - height / 2, width, height)

    def _level_strokes(self) -> list[tuple[Line, QRectF]]:
        """The lines that keep to one level, as thin rectangles."""
        strokes = []
        for line in self._drawing.lines:
            if len({y for _, y in line.points}) == 1:
                box = QRectF(self._point(*line.points[0]), self._point(*line.points[-1])).normalized()
                strokes.append((line, box.adjusted(0, -line.width / 2 - 0.5, 0, line.width / 2 + 0.5)))
        return strokes

    def _is_crossed(self, spot: QRectF) -> bool:
        """Whether a line runs through *spot*."""
        return any(stretch.intersects(spot) for stretch in self._stretches)

    @cached_property
    def _stretches(self) -> list[QRectF]:
        """What each straight piece of each line takes, a pixel to every side."""
        lines = [[self._point(*point) for point in line.points] for line in self._drawing.lines]
        pieces = [piece for points in lines for piece in pairwise(points)]
        return [QRectF(*ends).normalized().adjusted(-1, -1, 1, 1) for ends in pieces]

    def _text(self, spot: QRectF, text: str, colour: QColor, side: Qt.AlignmentFlag, margin: float = 2) -> None:
        """*text* on the colour of the ground: opaque over a line, which is interrupted *margin* before it."""
        ground = QColor(theme.current().ground)
        crossed = self._is_crossed(spot)
        ground.setAlphaF(1.0 if crossed else 0.75)
        self._painter.fillRect(spot.adjusted(-margin, 0, 2, 0) if crossed else spot, ground)
        self._painter.setPen(colour)
        flags = side | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip
        self._painter.drawText(spot, flags, text)

    def _free(self, spot: QRectF) -> QRectF | None:
        """*spot*, moved into the frame sideways, where it covers no text; ``None`` where it does."""
        spot.moveLeft(max(self.frame.left(), min(spot.left(), self.frame.right() - spot.width())))
        if spot.top() < self.frame.top() - 1 or spot.bottom() > self.frame.bottom() + 1:
            return None
        if any(_meet(spot, other) for other in self._taken):
            return None
        self._taken.append(spot)
        return spot


def _meet(spot: QRectF, other: QRectF) -> bool:
    """Whether two texts would read as one: closer than ``GAP`` side by side, or one over the other."""
    return spot.adjusted(-GAP, 0.5, GAP, -0.5).intersects(other)


def paint_bar(painter: QPainter, rectangle: QRectF, bar: Bar) -> None:
    """Fill *rectangle* as *bar* is filled."""
    """*bar* as a filled *rectangle* of whole pixels."""
    ground = QColor(theme.current().ground)
    if rectangle.height() == 0 or not bar.colour.alpha():
        return
    edge = distinct(bar.colour, ground)
    if bar.fill is Fill.SOLID:
        painter.fillRect(rectangle, bar.colour)
        if edge != bar.colour:
            _frame(painter, rectangle, edge)
        return
    painter.fillRect(rectangle, theme.mix(bar.colour, ground, 0.78 if bar.fill is Fill.LIGHT else 0.9))
    if bar.fill is Fill.HATCHED:
        painter.fillRect(rectangle, QBrush(edge, Qt.BrushStyle.BDiagPattern))
    _frame(painter, rectangle, edge)


def _frame(painter: QPainter, rectangle: QRectF, colour: QColor) -> None:
    painter.setPen(QPen(colour, 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRect(rectangle.adjusted(0, 0, -1, -1))


def readable_on(bar: Bar) -> QColor:
    """The colour of letters that read on *bar*."""
    if bar.fill is not Fill.SOLID:
        return QColor(theme.current().ink)
    return letters_on(bar.colour)


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
