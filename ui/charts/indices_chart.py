"""A chart of Sobol indices: a bar a row for all that an input causes, in it a darker one for what it causes alone."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen

from calculator.language import tr
from ui import theme
from ui.charts.indices_drawing import Estimate, IndicesDrawing, share_text
from ui.charts.rows import AXIS, GAP, RowChart, Rows
from ui.lettering import text_width, write

SIGN = 9
"""Pixels of the square that says which bar a column of numbers belongs to."""
_LIGHT = 0.62
_TICK, _HALO = 3, 3


class IndexRows(Rows):
    """The bars, and right of them both shares as numbers."""

    def __init__(self) -> None:
        super().__init__()
        self.drawing = IndicesDrawing()

    def show_drawing(self, drawing: IndicesDrawing) -> None:
        """Paint *drawing* from now on."""
        self.drawing = drawing
        rows = drawing.rows
        self.show_rows([row.name for row in rows], [row.hint for row in rows], drawing.extent, "share")

    def beside(self) -> tuple[int, int]:
        """Nothing on the left, both columns of numbers on the right."""
        return 0, sum(self._columns()) + GAP

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """The heads of both columns, which are the key to the bars too."""
        super().paintEvent(event)
        if not self.drawing.rows:
            return
        painter, right = QPainter(self), self.width()
        second = self._columns()[1]
        self._paint_head(painter, tr("with others"), right, light=True)
        self._paint_head(painter, tr("alone"), right - second, light=False)

    def paint_row(self, painter: QPainter, number: int, line: QRect) -> None:
        """Both bars with their bounds, and both numbers."""
        row, colour = self.drawing.rows[number], theme.current().model(self.drawing.model)
        left, top, height = self.frame().left(), line.top() + 3, line.height() - 6
        whole = QRectF(left, top, round(self.at(max(0.0, row.total.share))) - left, height)
        split = top + round(height * 0.42)
        part = QRectF(left, split, round(self.at(max(0.0, row.alone.share))) - left, top + height - split)
        painter.fillRect(whole, theme.mix(colour, QColor(theme.current().ground), _LIGHT))
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if whole.width() >= 2:  # noqa: PLR2004  (a frame has two sides)
            painter.drawRect(whole.adjusted(0, 0, -1, -1))
        painter.fillRect(part, colour)
        self._paint_bounds(painter, row.total, round((top + split) / 2))
        self._paint_bounds(painter, row.alone, round((split + top + height) / 2))
        right, second = self.width(), self._columns()[1]
        for share, end, ink in (
            (row.total.share, right, theme.current().secondary),
            (row.alone.share, right - second, theme.current().ink),
        ):
            write(painter, line.adjusted(0, 0, end - line.width(), 0), share_text(share), theme.TEXT, ink, right=True)

    def _columns(self) -> tuple[int, int]:
        """The widths of the columns of numbers, with the gap before each."""
        first, second = (
            text_width(text, theme.LABEL) + SIGN + 5 + 2 * GAP for text in (tr("alone"), tr("with others"))
        )
        return first, second

    def _paint_head(self, painter: QPainter, text: str, right: int, *, light: bool) -> None:
        colour, colours = theme.current().model(self.drawing.model), theme.current()
        line = QRect(0, 0, right, AXIS - 4)
        write(painter, line, text, theme.LABEL, colours.secondary, right=True)
        sign = QRectF(right - text_width(text, theme.LABEL) - SIGN - 5, (AXIS - 4 - SIGN) // 2 + 1, SIGN, SIGN)
        painter.fillRect(sign, theme.mix(colour, QColor(colours.ground), _LIGHT) if light else colour)
        painter.setPen(QPen(colour, 1))
        painter.drawRect(sign.adjusted(0, 0, -1, -1))

    def _paint_bounds(self, painter: QPainter, estimate: Estimate, y: int) -> None:
        """A thin line between the bounds, to be seen on any of the bars."""
        low, high = round(self.at(max(0.0, estimate.low))), round(self.at(max(0.0, estimate.high)))
        if high <= low:
            return
        for colour, width in ((theme.current().ground, _HALO), (theme.current().ink, 1)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(low, y, high, y)
            for end in (low, high):
                painter.drawLine(end, y - _TICK, end, y + _TICK)


class IndicesChart(RowChart):
    """Shows one :class:`IndicesDrawing`."""

    def __init__(self, name: str) -> None:
        self.bars = IndexRows()
        super().__init__(name, self.bars)
        self.drawing = IndicesDrawing()

    def show_drawing(self, drawing: IndicesDrawing) -> None:
        """Draw *drawing* from now on."""
        self.drawing = drawing
        self.bars.show_drawing(drawing)
        self.show_words(drawing.title, warning=drawing.warning, notes=drawing.notes, summary=drawing.summary)
