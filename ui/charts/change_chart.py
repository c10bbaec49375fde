"""A waterfall of a change: rows from the figure before, step by step, to the figure after."""

from __future__ import annotations

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFontMetrics, QPainter, QPen

from calculator import figures
from calculator.language import tr
from ui import theme
from ui.charts.change_drawing import ChangeDrawing
from ui.charts.input_name import InputName
from ui.charts.rows import GAP, RowChart, Rows
from ui.lettering import elided, text_width, write

WIDEST_VALUES, VALUES_FROM = 220, 640
"""Pixels that old and new values may take, and the width of the chart from which on there is room for them."""
HALVINGS, EDGE = 12, 20
_LIGHT, _PALE = 0.62, 0.9


class ChangeRows(Rows):
    """The figure before, the steps, the figure after."""

    def __init__(self) -> None:
        super().__init__()
        self.drawing = ChangeDrawing()

    def show_drawing(self, drawing: ChangeDrawing) -> None:
        """Paint *drawing* from now on."""
        self.drawing = drawing
        if not drawing.steps:
            return
        ends = ((tr("Before"), drawing.before), (tr("After"), drawing.after))
        before, after = (f"{name}\n{figures.exact(value, drawing.unit)}" for name, value in ends)
        self.show_rows(
            [InputName(tr("Before")), *(step.name for step in drawing.steps), InputName(tr("After"))],
            [before, *(step.hint for step in drawing.steps), after],
            drawing.extent,
            drawing.unit,
        )

    def beside(self) -> tuple[int, int]:
        """Old and new values on the left, and on both sides the room that the labels need beyond the bars."""
        left, right = self.names_width() + self._values_width(), self.width()
        low, high = self.extent
        labels = [(*label, (label[0] - low) / (high - low)) for label in self.labels()]

        def starts(width: float) -> tuple[float, float]:
            """Where a frame of this *width* may start at the earliest and at the latest."""
            first = [left + room - part * width for _, room, is_left, part in labels if is_left]
            last = [right - room - part * width for _, room, is_left, part in labels if not is_left]
            return max(left, *first, left), min(right - EDGE - width, *last, right - EDGE - width)

        fits, too_wide = 0.0, float(right - left)
        for _ in range(HALVINGS):
            width = (fits + too_wide) / 2
            earliest, latest = starts(width)
            fits, too_wide = (width, too_wide) if earliest <= latest else (fits, width)
        start = max(self.names_width(), round(starts(fits)[0]))
        return start - self.names_width(), right - start - round(fits)

    def paint_row(self, painter: QPainter, number: int, line: QRect) -> None:
        """A total, or a step from where the last one ended."""
        drawing = self.drawing
        if number == 0:
            self._paint_total(painter, drawing.before, line)
        elif number > len(drawing.steps):
            self._paint_total(painter, drawing.after, line)
        else:
            self._paint_step(painter, number - 1, line)
        levels = [drawing.before, *(step.end for step in drawing.steps)]
        if number < len(levels):
            x = round(self.at(levels[number]))
            painter.setPen(QPen(QColor(theme.current().secondary), 1))
            painter.drawLine(x, line.bottom() - 3, x, line.bottom() + 4)

    def labels(self) -> list[tuple[float, int, bool]]:
        """Beside which value each label stands, the pixels it needs, and whether that is on the left."""
        drawing = self.drawing
        found = [
            (value, text_width(figures.short(value, drawing.unit), theme.TEXT) + 2 * GAP, self._is_left(value))
            for value in (drawing.before, drawing.after)
        ]
        found += [
            (step.end, text_width(step.label, theme.TEXT) + GAP + 2, step.end < step.start) for step in drawing.steps
        ]
        return found

    def _is_left(self, total: float) -> bool:
        return self.drawing.stands_on_zero and total < 0

    def _values_width(self) -> int:
        if self.width() < VALUES_FROM:
            return 0
        widest = max((text_width(step.values, theme.LABEL) for step in self.drawing.steps), default=0)
        return min(WIDEST_VALUES, widest + 2) + 2 * GAP

    def _paint_total(self, painter: QPainter, value: float, line: QRect) -> None:
        x, colour = round(self.at(value)), theme.current().model(self.drawing.model)
        if self.drawing.stands_on_zero:
            zero = round(self.at(0.0))
            painter.fillRect(QRect(min(x, zero), line.top() + 4, abs(x - zero), line.height() - 8), colour)
        else:
            painter.fillRect(QRect(x - 2, line.top() + 3, 4, line.height() - 6), colour)
        text = figures.short(value, self.drawing.unit)
        self._write_beside(painter, text, x, line, left=self._is_left(value), bold=True)

    def _paint_step(self, painter: QPainter, number: int, line: QRect) -> None:
        step, colours = self.drawing.steps[number], theme.current()
        colour, ground = colours.model(self.drawing.model), QColor(colours.ground)
        start, end = round(self.at(step.start)), round(self.at(step.end))
        rises = step.end >= step.start
        bar = QRectF(min(start, end), line.top() + 4, max(1, abs(end - start)), line.height() - 8)
        painter.fillRect(bar, theme.mix(colour, ground, _LIGHT if rises else _PALE))
        if not rises:
            painter.fillRect(bar, QBrush(colour, Qt.BrushStyle.BDiagPattern))
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(bar.adjusted(0, 0, -1, -1))
        self._write_beside(painter, step.label, end, line, left=not rises)
        width = self._values_width()
        if width:
            room = QRect(self.names_width(), line.top(), width - 2 * GAP, line.height())
            text = elided(step.values, theme.LABEL, room.width())
            write(painter, room, text, theme.LABEL, colours.secondary, right=True)

    def _write_beside(
        self, painter: QPainter, text: str, x: int, line: QRect, *, left: bool, bold: bool = False
    ) -> None:
        """*text* beside the pixel *x*, on the ground, so that no line runs through it."""
        width = QFontMetrics(theme.font(theme.TEXT, bold=bold)).horizontalAdvance(text)
        room = QRect(x - GAP - width if left else x + GAP, line.top(), width, line.height())
        painter.fillRect(room.adjusted(-2, 4, 2, -4), QColor(self.ground_of(line)))
        write(painter, room, text, theme.TEXT, theme.current().ink, bold=bold)


class ChangeChart(RowChart):
    """Shows one :class:`ChangeDrawing`."""

    def __init__(self, name: str) -> None:
        self.bars = ChangeRows()
        super().__init__(name, self.bars)
        self.drawing = ChangeDrawing()

    def show_drawing(self, drawing: ChangeDrawing) -> None:
        """Draw *drawing* from now on."""
        self.drawing = drawing
        self.bars.show_drawing(drawing)
        self.show_words(drawing.title, empty=drawing.empty, notes=drawing.notes, summary=drawing.summary)
