"""How a figure spreads over many draws, model by model on one scale: shape, mean, the 90 % in the middle, today."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QHelpEvent, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from calculator import figures
from calculator.inputs import Array
from ui import theme
from ui.charts.chart_label import ChartLabel
from ui.charts.copying import Copying
from ui.charts.ticks import tick_texts, ticks
from ui.hover_text import hover_text

WIDEST_NAME, ROW, LETTERS, FOOT, SIDE, GAP = 120, 76, 19, 20, 12, 8
APART = 90
"""Pixels from one number of the axis to the next, at least."""
_FILL = 0.72
_DOT = 4.0


@dataclass(frozen=True, eq=False)
class SpreadRow:
    """One model: the chance of each column (highest 1, none where nothing has a value), and what is marked.

    ``words`` says what cannot be drawn; ``hint`` everything, for the box under the mouse.
    """

    name: str
    place: int
    heights: Array
    mean: float
    p5: float
    p95: float
    today: float
    words: str = ""
    hint: str = ""


@dataclass(frozen=True, eq=False)
class SpreadDrawing:
    """All models over the same ``edges`` of columns, of numbers in ``unit``."""

    title: str
    edges: Array
    unit: str
    rows: tuple[SpreadRow, ...]
    summary: str = ""


class SpreadChart(QWidget):
    """A titled row of shapes, one a model, over one axis."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.drawing: SpreadDrawing | None = None
        self.title, self._rows = ChartLabel(), _Rows()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.title)
        layout.addWidget(self._rows)
        layout.addStretch(1)
        Copying(self, self.title)

    def show_drawing(self, drawing: SpreadDrawing) -> None:
        """Draw *drawing* from now on."""
        self.drawing = drawing
        self.title.setText(drawing.title)
        self._rows.show_drawing(drawing)
        self.setAccessibleName(drawing.title)
        self.setAccessibleDescription(drawing.summary)

    def hint_at(self, place: QPoint) -> str:
        """What can be read at *place* of the widget."""
        return self._rows.hint_at(self._rows.mapFrom(self, place))


class _Rows(QWidget):
    """The shapes and the axis, painted in pixels."""

    def __init__(self) -> None:
        super().__init__()
        self._drawing: SpreadDrawing | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.CHOICE.changed.connect(self.update)

    def show_drawing(self, drawing: SpreadDrawing) -> None:
        """Paint *drawing* from now on."""
        self._drawing = drawing
        self.setFixedHeight(len(drawing.rows) * ROW + FOOT)
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As high as its rows."""
        return QSize(420, self.minimumHeight())

    def hint_at(self, place: QPoint) -> str:
        """Everything that is known of the model whose row lies at *place*."""
        if self._drawing is None or not self._drawing.rows:
            return ""
        row = int(place.y() // self._row_height())
        return self._drawing.rows[row].hint if 0 <= row < len(self._drawing.rows) else ""

    def event(self, event: QEvent) -> bool:
        """The exact numbers under the mouse."""
        if isinstance(event, QHelpEvent):
            hint = self.hint_at(event.pos())
            QToolTip.showText(event.globalPos(), hover_text(*hint.split("\n")) if hint else "", self)
            return True
        return super().event(event)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Grid, then row by row."""
        drawing = self._drawing
        if drawing is None or not drawing.rows:
            return
        painter = QPainter(self)
        painter.setFont(theme.font(theme.LABEL))
        names = self._width_of_names(drawing)
        area = QRectF(names + GAP, 0, self.width() - names - GAP - SIDE, self.height() - FOOT)
        self._paint_axis(painter, area, drawing)
        height = self._row_height()
        for number, row in enumerate(drawing.rows):
            self._paint_row(painter, QRectF(area.left(), number * height, area.width(), height), row)
        painter.end()

    def _row_height(self) -> float:
        rows = len(self._drawing.rows) if self._drawing else 1
        return (self.height() - FOOT) / max(1, rows)

    @staticmethod
    def _width_of_names(drawing: SpreadDrawing) -> float:
        metrics = QFontMetricsF(theme.font(theme.LABEL))
        return min(WIDEST_NAME, max(metrics.horizontalAdvance(row.name) for row in drawing.rows))

    def _x(self, area: QRectF, value: float) -> float:
        assert self._drawing is not None  # noqa: S101  (it is being painted)
        low, high = self._drawing.edges[0], self._drawing.edges[-1]
        return float(area.left() + (value - low) / ((high - low) or 1.0) * area.width())

    def _paint_axis(self, painter: QPainter, area: QRectF, drawing: SpreadDrawing) -> None:
        colours = theme.current()
        low, high = float(drawing.edges[0]), float(drawing.edges[-1])
        values = ticks(low, high, max(2, int(area.width() / APART)))
        metrics = QFontMetricsF(theme.font(theme.LABEL))
        for value, text in zip(values, tick_texts(values, drawing.unit), strict=True):
            x = round(self._x(area, value))
            painter.setPen(QPen(QColor(colours.secondary if value == 0 else colours.rule), 1))
            painter.drawLine(QPointF(x, area.top()), QPointF(x, area.bottom()))
            width = metrics.horizontalAdvance(text)
            left = max(0.0, min(x - width / 2, self.width() - width))
            painter.setPen(QColor(colours.secondary))
            painter.drawText(QPointF(left, self.height() - 5), text)

    def _paint_row(self, painter: QPainter, box: QRectF, row: SpreadRow) -> None:
        colours = theme.current()
        colour, ground = colours.model(row.place), QColor(colours.ground)
        metrics = QFontMetricsF(theme.font(theme.LABEL))
        base = box.bottom() - LETTERS - 3
        painter.setPen(QColor(colours.ink))
        name = metrics.elidedText(row.name, Qt.TextElideMode.ElideRight, box.left() - GAP)
        painter.drawText(QPointF(0, base - 2), name)
        painter.setPen(QPen(QColor(colours.rule), 1))
        painter.drawLine(QPointF(box.left(), round(base)), QPointF(box.right(), round(base)))
        if len(row.heights):
            painter.save()
            painter.setClipRect(box)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_shape(painter, box, base, row, theme.mix(colour, ground, _FILL))
            self._paint_marks(painter, box, base, row)
            painter.restore()
            self._paint_numbers(painter, box, row)
        if row.words:
            painter.setPen(QColor(colours.secondary))
            room = box.adjusted(4, 2, -4, 0)
            painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop, row.words)

    def _paint_shape(self, painter: QPainter, box: QRectF, base: float, row: SpreadRow, fill: QColor) -> None:
        assert self._drawing is not None  # noqa: S101  (it is being painted)
        edges, room = self._drawing.edges, base - box.top() - 6
        across = np.repeat(edges, 2)[1:-1]
        up = np.repeat(row.heights, 2)
        outline = [QPointF(self._x(box, x), base - height * room) for x, height in zip(across, up, strict=True)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        first, last = QPointF(outline[0].x(), base), QPointF(outline[-1].x(), base)
        painter.drawPolygon(QPolygonF([first, *outline, last]))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(theme.current().model(row.place), 1))
        painter.drawPolyline(QPolygonF([first, *outline, last]))

    def _paint_marks(self, painter: QPainter, box: QRectF, base: float, row: SpreadRow) -> None:
        """The 90 % in the middle as a thick line, the mean as a dot, today's value as a dashed line."""
        colours = theme.current()
        colour = colours.model(row.place)
        if np.isfinite(row.today):
            x = self._x(box, row.today)
            painter.setPen(QPen(QColor(colours.ink), 1.2, Qt.PenStyle.DashLine))
            painter.drawLine(QPointF(x, box.top() + 6), QPointF(x, base))
        pen = QPen(colour, 4)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        painter.drawLine(QPointF(self._x(box, row.p5), base), QPointF(self._x(box, row.p95), base))
        painter.setPen(QPen(QColor(colours.ground), 1.5))
        painter.setBrush(colour)
        painter.drawEllipse(QPointF(self._x(box, row.mean), base), _DOT + 1, _DOT + 1)

    def _paint_numbers(self, painter: QPainter, box: QRectF, row: SpreadRow) -> None:
        """Mean, P5 and P95 below their marks, none over another one."""
        assert self._drawing is not None  # noqa: S101  (it is being painted)
        colours, unit = theme.current(), self._drawing.unit
        metrics = QFontMetricsF(theme.font(theme.LABEL))
        line = box.bottom() - 4
        texts = {value: figures.short(value, unit) for value in (row.mean, row.p5, row.p95)}
        width = metrics.horizontalAdvance(texts[row.mean])
        left = max(box.left(), min(self._x(box, row.mean) - width / 2, box.right() - width))
        self._write(painter, left, line, texts[row.mean], colours.ink)
        if row.p5 == row.p95:
            return
        before = metrics.horizontalAdvance(texts[row.p5])
        start = min(self._x(box, row.p5) - before / 2, left - GAP - before)
        if start >= 0:
            self._write(painter, start, line, texts[row.p5], colours.secondary)
        after = metrics.horizontalAdvance(texts[row.p95])
        start = min(max(self._x(box, row.p95) - after / 2, left + width + GAP), self.width() - after)
        if start >= left + width + GAP:
            self._write(painter, start, line, texts[row.p95], colours.secondary)

    @staticmethod
    def _write(painter: QPainter, left: float, line: float, text: str, colour: str) -> None:
        """*text* on the ground, so that no line runs through it."""
        metrics = QFontMetricsF(theme.font(theme.LABEL))
        box = QRectF(left - 2, line - metrics.ascent(), metrics.horizontalAdvance(text) + 4, metrics.height() - 1)
        painter.fillRect(box, QColor(theme.current().ground))
        painter.setPen(QColor(colour))
        painter.drawText(QPointF(left, line), text)
