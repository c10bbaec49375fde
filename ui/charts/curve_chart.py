"""A chart of curves: a title that states the point, real axes, names at the ends of the lines, exact read-out."""

from __future__ import annotations

from typing import Any

import numpy as np
import pyqtgraph as pg
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QFontMetricsF, QKeyEvent, QPainter, QPainterPath, QPen, QTransform
from PySide6.QtWidgets import QLabel, QToolTip, QVBoxLayout, QWidget

from calculator import figures
from calculator.inputs import Array
from calculator.language import tr
from ui import theme
from ui.charts.chart import ElidedLabel, spoken_title
from ui.charts.copying import Copying
from ui.charts.curve_words import curve_words
from ui.charts.curves import Band, Curve, CurveDrawing, Mark, Rule, Scale, Zone, thinned
from ui.charts.line_style import ink_pen, model_pen
from ui.charts.milestones import milestone_spots
from ui.charts.ticks import tick_texts, ticks
from ui.focus_ring import FocusRing
from ui.hover_text import hover_text

LEAST_LEFT, BOTTOM_EDGE = 40, 20
ROW, COLUMN, MOST_ROWS, LEAST_TICKS = 48, 90, 8, 3
"""Pixels between two numbers of an axis, about, and how many of them the left one has at most."""
WIDEST_LABEL, LABEL_GAP = 150, 8
DOTS_UP_TO = 40
"""Points of a curve up to which each is shown: few points are few runs, not a line."""
RESTLESS = 30
"""Times up and down the whole chart from which on a curve is drawn as thin as can be."""
_DOT, _MARK = 2.2, 4.5
_GAP = 3


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
        return tick_texts(values, _number_shape(self._scale.unit))

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
        self._ends = [(curve.label, _last(curve.y), curve.model) for curve in curves if curve.label]
        self._ends += [
            (band.label, (_last(band.low) + _last(band.high)) / 2, band.model)
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


class CurveChart(QWidget):
    """Shows one :class:`CurveDrawing`; what it cannot show it says in words.

    The mouse, or the arrow keys, read out the exact numbers at one x.
    """

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.drawing = CurveDrawing()
        self.about = ""
        self._title, self._y_name, self._x_name, self._note = (ElidedLabel() for _ in range(4))
        self._title.setProperty("level", "title")
        self._x_name.setAlignment(Qt.AlignmentFlag.AlignRight)
        for label in (self._y_name, self._x_name, self._note):
            label.setProperty("level", "label")
        self._bottom, self._left, self._ends = RealAxis("bottom"), RealAxis("left"), EndLabels()
        axes = {"left": self._left, "bottom": self._bottom, "right": self._ends}
        self._plot = pg.PlotWidget(axisItems=axes, enableMenu=False)
        self._plot.showAxis("right")
        self._plot.hideButtons()
        self._plot.setMouseEnabled(x=False, y=False)
        self._plot.setFrameShape(self._plot.Shape.NoFrame)
        self._plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._plot.getViewBox().setDefaultPadding(0.0)
        self._plot.getPlotItem().layout.setContentsMargins(0, 2, 0, 0)
        self._picture = _Picture(self._left, self._bottom)
        self._plot.addItem(self._picture, ignoreBounds=True)
        self._plot.scene().sigMouseMoved.connect(self._follow_mouse)
        self._empty = QLabel(self._plot)
        self._empty.setProperty("level", "secondary")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self._title)
        layout.addWidget(self._y_name)
        layout.addWidget(self._plot, 1)
        layout.addWidget(self._x_name)
        layout.addWidget(self._note)
        self.setMinimumSize(220, 180)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        FocusRing(self)
        Copying(self, self._title)
        theme.CHOICE.changed.connect(self.recolour)
        self.recolour()

    def show_drawing(self, drawing: CurveDrawing) -> None:
        """Draw *drawing* from now on."""
        self.drawing = drawing
        self._title.setText(drawing.title)
        self._title.setVisible(bool(drawing.title))
        self._y_name.setText(drawing.y.name)
        self._note.setText(drawing.note)
        self._note.setVisible(bool(drawing.note))
        self._x_name.setText(drawing.x.name)
        self._plot.getPlotItem().setVisible(not drawing.empty)  # first: what is hidden takes no new width
        self._left.show_scale(drawing.y, *drawing.y_range)
        self._bottom.show_scale(drawing.x, *drawing.x_range)
        self._ends.name(drawing.curves, drawing.bands)
        self._picture.show_drawing(drawing)
        self._plot.setXRange(*drawing.x_range, padding=0)
        self._plot.setYRange(*drawing.y_range, padding=0)
        self._empty.setText(drawing.empty)
        self._empty.setVisible(bool(drawing.empty))
        for label in (self._y_name, self._x_name):
            label.setVisible(bool(label.text()) and not drawing.empty)
        measured = " · ".join(name for name in (drawing.y.name, drawing.x.name) if name)
        self.setAccessibleName(spoken_title(drawing.title or measured, self.about))
        self.setAccessibleDescription("\n".join(filter(None, (drawing.summary, *curve_words(drawing)))))

    def recolour(self) -> None:
        """Take over the theme in use."""
        self._plot.setBackground(theme.current().ground)
        for axis in (self._left, self._bottom):
            axis.recolour()
        self._title.setFont(theme.font(theme.TEXT))
        self._ends.setPen(QPen(Qt.PenStyle.NoPen))
        self._ends.update()
        self._picture.update()

    def read_out(self, x: float) -> str:
        """The exact numbers at the drawn value nearest to *x*, line by line; nothing where nothing is drawn."""
        nearest = self._nearest(x)
        if nearest is None:
            return ""
        drawing = self.drawing
        lines = [f"{drawing.x.prefix}{figures.exact(nearest, _number_shape(drawing.x.unit))}"]
        for curve in drawing.curves:
            value = _at(curve.x, curve.y, nearest)
            if value is not None:
                number = figures.exact(value, drawing.y.unit)
                lines.append(tr("{name}: {value}").format(name=curve.label, value=number) if curve.label else number)
        for band in drawing.bands:
            low, high = (_at(band.x, side, nearest) for side in (band.low, band.high))
            if low is not None and high is not None:
                span = f"{figures.exact(low, drawing.y.unit)} … {figures.exact(high, drawing.y.unit)}"
                if band.adds_up:
                    span = figures.exact(high - low, drawing.y.unit)
                lines.append(tr("{name}: {value}").format(name=band.label, value=span) if band.label else span)
        lines += [stone.text or stone.label for stone in drawing.milestones if stone.month == nearest]
        return "\n".join(lines)

    def resizeEvent(self, event: Any) -> None:  # noqa: N802  (Qt's name)
        """Keep the words of an empty chart in its middle."""
        super().resizeEvent(event)
        self._empty.setGeometry(self._plot.rect().adjusted(24, 8, -24, -8))

    def leaveEvent(self, event: Any) -> None:  # noqa: N802  (Qt's name)
        """Read nothing out any more."""
        super().leaveEvent(event)
        self._picture.point_at(None)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Reached by keyboard, it shows where the reading begins: at today's value."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._point_at(self._start)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Read nothing out any more."""
        super().focusOutEvent(event)
        self._point_at(None)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Left and right read out the next value, Escape ends that."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and self.drawing.curves and not self.drawing.empty:
            x = self.drawing.curves[0].x
            now = self._picture.pointed
            place = int(np.abs(x - (self._start if now is None else now)).argmin())
            self._point_at(float(x[max(0, min(len(x) - 1, place + steps[Qt.Key(event.key())]))]))
        elif event.key() == Qt.Key.Key_Escape and self._picture.pointed is not None:
            self._point_at(None)
        else:
            super().keyPressEvent(event)

    @property
    def _start(self) -> float:
        """Where the keyboard begins to read."""
        drawing = self.drawing
        return drawing.uprights[0].value if drawing.uprights else drawing.x_range[0]

    def _follow_mouse(self, place: QPointF) -> None:
        box = self._plot.getViewBox()
        inside = box.sceneBoundingRect().contains(place) and not self.drawing.empty
        self._point_at(box.mapSceneToView(place).x() if inside else None, place)

    def _point_at(self, x: float | None, where: QPointF | None = None) -> None:
        nearest = None if x is None else self._nearest(x)
        self._picture.point_at(nearest)
        if nearest is None:
            QToolTip.hideText()
            return
        box = self._plot.getViewBox()
        spot = where or box.mapViewToScene(QPointF(nearest, sum(self.drawing.y_range) / 2))
        place = self._plot.mapToGlobal(self._plot.mapFromScene(spot))
        QToolTip.showText(place, hover_text(*self.read_out(nearest).split("\n")), self._plot)

    def _nearest(self, x: float) -> float | None:
        along = [curve.x for curve in self.drawing.curves] + [band.x for band in self.drawing.bands]
        points = next((x for x in along if len(x)), None)
        if points is None or self.drawing.empty:
            return None
        return float(points[np.abs(points - x).argmin()])


def _last(y: Array) -> float:
    """The value at the end of a curve: its last one that is there."""
    sound = y[np.isfinite(y)]
    return float(sound[-1]) if len(sound) else float("nan")


def _at(x: Array, y: Array, wanted: float) -> float | None:
    """y at *wanted*, if x has that value; a gap is NaN."""
    place = int(np.abs(x - wanted).argmin()) if len(x) else -1
    return float(y[place]) if place >= 0 and np.isclose(x[place], wanted, rtol=1e-9, atol=0) else None


def _number_shape(unit: str) -> str:
    """What shapes the numbers of an axis: money and shares only, for the rest stands beside its name."""
    return unit if unit.startswith(("¥", "share")) else ""


class _Picture(pg.GraphicsObject):  # type: ignore[misc]  # pyqtgraph ships no types
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
            value = _at(curve.x, curve.y, x)
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
