"""A chart of divided strips, named directly; mouse and arrow keys read out every piece."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QToolTip, QVBoxLayout, QWidget

from ui import theme
from ui.charts.bars import Bar, Fill, paint_bar, readable_on
from ui.charts.chart import spoken_title
from ui.charts.chart_label import ChartLabel
from ui.charts.copying import Copying
from ui.charts.strip_layout import BAR, COUNTED, LINE, SWATCH, PlacedPart, placed
from ui.charts.strips import Piece, Strip, StripDrawing
from ui.focus_ring import FocusRing
from ui.hover_text import hover_text
from ui.plain_label import plain_label

HEADING, GAP = 16, 6
"""Pixels: the height of a heading, and between two strips."""


class StripChart(QWidget):
    """Shows one :class:`StripDrawing`; what it cannot show it says in words."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.drawing = StripDrawing()
        self.about = ""
        self.title, self._note, self._empty = ChartLabel(), ChartLabel(theme.LABEL), plain_label(level="secondary")
        self._note.setProperty("level", "label")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.strips = Strips()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for widget in (self.title, self.strips, self._empty, self._note):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setMinimumWidth(160)
        self.setFocusProxy(self.strips)
        Copying(self, self.title)
        theme.CHOICE.changed.connect(self.recolour)
        self.recolour()

    def show_drawing(self, drawing: StripDrawing) -> None:
        """Draw *drawing* from now on."""
        self.drawing = drawing
        for label, text in ((self.title, drawing.title), (self._note, drawing.note), (self._empty, drawing.empty)):
            label.setText(text)
            label.setVisible(bool(text))
        self.strips.setVisible(not drawing.empty)
        self.strips.show_drawing(drawing)
        for widget in (self, self.strips):
            widget.setAccessibleName(spoken_title(drawing.title, self.about))
            widget.setAccessibleDescription(drawing.summary)

    def recolour(self) -> None:
        """Take over the theme in use."""
        self.strips.update()


class Strips(QWidget):
    """The strips themselves."""

    def __init__(self) -> None:
        super().__init__()
        self._drawing = StripDrawing()
        self._read = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        FocusRing(self)

    def show_drawing(self, drawing: StripDrawing) -> None:
        """Draw the strips of *drawing* from now on."""
        self._drawing, self._read = drawing, -1
        self.setFixedHeight(sum(_height(strip) for strip in drawing.strips) or LINE)
        self.update()

    def parts(self) -> list[PlacedPart]:
        """Every part in its place, strip by strip."""
        found: list[PlacedPart] = []
        top, metrics = 0.0, QFontMetricsF(theme.font(theme.LABEL))
        for strip in self._drawing.strips:
            start = top + (HEADING if strip.heading else 0)
            found += placed(strip, start, self.width(), strip.lines, metrics)
            top += _height(strip)
        return found

    def hint_at(self, place: QPointF) -> str:
        """What is told of the piece, or of the name, at *place*; nothing where there is none."""
        number = self._number_at(place)
        return self._pieces()[number][0].hint if number >= 0 else ""

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Headings, pieces, names, and what is being read out."""
        painter, colours, top = QPainter(self), theme.current(), 0.0
        painter.setFont(theme.font(theme.LABEL))
        for strip in self._drawing.strips:
            painter.setPen(QColor(colours.secondary))
            painter.drawText(QRectF(0, top, self.width(), HEADING), Qt.AlignmentFlag.AlignVCenter, strip.heading)
            top += _height(strip)
        for part in self.parts():
            _paint_part(painter, part)
        if self._read >= 0:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.ink), 2))
            painter.drawRect(self._pieces()[self._read][1].adjusted(1, 1, -1, -1))

    # --- reading out --------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Read out the piece under the mouse."""
        self._read_out(self._number_at(event.position()), event.globalPosition().toPoint())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Nothing is under the mouse any more."""
        self._read_out(-1)
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Reached by keyboard, the first piece is read out."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._step_to(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Read nothing out any more."""
        super().focusOutEvent(event)
        self._read_out(-1)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Left and right read out the next piece, Escape ends that."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and self._drawing.strips:
            self._step_to(self._read + steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape and self._read >= 0:
            self._read_out(-1)
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The read-out needs no waiting for Qt's own."""
        return True if isinstance(event, QHelpEvent) else super().event(event)

    def _pieces(self) -> list[tuple[Piece, QRectF]]:
        return [piece for part in self.parts() for piece in part.pieces]

    def _step_to(self, number: int) -> None:
        pieces = self._pieces()
        if pieces:
            number = max(0, min(len(pieces) - 1, number))
            self._read_out(number, self.mapToGlobal(pieces[number][1].bottomLeft().toPoint()))

    def _read_out(self, number: int, where: QPoint | None = None) -> None:
        if number != self._read:
            self._read = number
            self.update()
        if number >= 0 and where is not None:
            QToolTip.showText(where, hover_text(*self._pieces()[number][0].hint.split("\n")), self)
        else:
            QToolTip.hideText()

    def _number_at(self, place: QPointF) -> int:
        """The piece at *place*; at a name, the first of its pieces."""
        first = 0
        for part in self.parts():
            for number, (_, room) in enumerate(part.pieces, first):
                if room.contains(place):
                    return number
            if part.key is not None and part.key.contains(place) and not part.words.startswith(COUNTED):
                return first
            first += len(part.pieces)
        return -1


def _height(strip: Strip) -> int:
    return (HEADING if strip.heading else 0) + BAR + 3 + strip.lines * LINE + GAP


def _paint_part(painter: QPainter, part: PlacedPart) -> None:
    colours, bars = theme.current(), [Bar(0, 1, 0, 1, piece.colour, piece.fill) for piece, _ in part.pieces]
    for bar, (_, room) in zip(bars, part.pieces, strict=True):
        paint_bar(painter, room.adjusted(0, 0, -1 if room.width() > 2 else 0, 0), bar)  # noqa: PLR2004  (a sliver)
    if part.inside:
        words = QRectF(0, 0, QFontMetricsF(painter.font()).horizontalAdvance(part.inside) + 6, LINE)
        words.moveCenter(part.room.center())
        below = (bar for bar, (_, room) in zip(bars, part.pieces, strict=True) if room.right() >= words.center().x())
        middle = next(below, bars[-1])
        if middle.fill is Fill.HATCHED:
            painter.fillRect(words, QColor(colours.ground))
        painter.setPen(readable_on(middle))
        painter.drawText(part.room, Qt.AlignmentFlag.AlignCenter, part.inside)
    if part.key is not None:
        counted = part.words.startswith(COUNTED)
        if not counted:
            swatch = QRectF(part.key.left(), round(part.key.center().y() - SWATCH / 2), SWATCH, SWATCH)
            paint_bar(painter, swatch, bars[0])
        painter.setPen(QColor(colours.secondary if counted else colours.ink))
        words = part.key.adjusted(0 if counted else SWATCH + 4, 0, 2, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, part.words)
