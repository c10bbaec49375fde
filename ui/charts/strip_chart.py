"""A chart of divided strips: names on the parts where they fit, below the strip where they do not."""

from __future__ import annotations

from dataclasses import dataclass

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
from PySide6.QtWidgets import QLabel, QToolTip, QVBoxLayout, QWidget

from ui import theme
from ui.charts.bars import Bar, paint_bar, readable_on
from ui.charts.chart import ElidedLabel
from ui.charts.strips import Part, Strip, StripDrawing
from ui.hover_text import hover_text

BAR, HEADING, LINE, GAP = 22, 16, 15, 6
"""Pixels: the height of a strip, of its heading, of a line of names, and between two strips."""
SWATCH, APART = 8, 12
LEAST_PART = 1.0
"""Pixels that a part has at least, however small: what is there can be seen and pointed at."""


@dataclass(frozen=True)
class _Spot:
    """Where a part is painted, and where its words stand: on it, or below in the key."""

    part: Part
    bar: QRectF
    inside: str = ""
    key: QRectF | None = None
    words: str = ""


class StripChart(QWidget):
    """Shows one :class:`StripDrawing`; mouse and arrow keys read out its parts."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.drawing = StripDrawing()
        self._title, self._note = ElidedLabel(), ElidedLabel()
        self._title.setProperty("level", "title")
        self._note.setProperty("level", "label")
        self.strips = _Strips()
        self._empty = QLabel()
        self._empty.setProperty("level", "secondary")
        self._empty.setWordWrap(True)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        for widget in (self._title, self.strips, self._empty, self._note):
            layout.addWidget(widget)
        layout.addStretch(1)
        self.setMinimumWidth(160)
        self.setFocusProxy(self.strips)
        theme.CHOICE.changed.connect(self.recolour)
        self.recolour()

    def show_drawing(self, drawing: StripDrawing) -> None:
        """Draw *drawing* from now on, on a scale of its own."""
        self.drawing = drawing
        self._title.setText(drawing.title)
        self._note.setText(drawing.note)
        self._note.setVisible(bool(drawing.note))
        self._empty.setText(drawing.empty)
        self._empty.setVisible(bool(drawing.empty))
        self.strips.setVisible(not drawing.empty)
        self.strips.show_drawing(drawing)
        for widget in (self, self.strips):
            widget.setAccessibleName(drawing.title)
            widget.setAccessibleDescription(drawing.summary)

    def set_extent(self, extent: float) -> None:
        """Draw to the scale on which a strip of *extent* fills the width."""
        self.strips.set_extent(extent)

    def recolour(self) -> None:
        """Take over the theme in use."""
        self._title.setFont(theme.font(theme.TEXT))
        self.strips.update()


class _Strips(QWidget):
    """The strips themselves."""

    def __init__(self) -> None:
        super().__init__()
        self._drawing, self._extent = StripDrawing(), 1.0
        self._read = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_drawing(self, drawing: StripDrawing) -> None:
        self._drawing, self._extent, self._read = drawing, drawing.extent, -1
        self.setFixedHeight(sum(_height(strip, drawing.lines) for strip in drawing.strips) or LINE)
        self.update()

    def set_extent(self, extent: float) -> None:
        self._extent = extent
        self.update()

    def spots(self) -> list[_Spot]:
        """Every part in its place, strip by strip."""
        found: list[_Spot] = []
        top = 0.0
        for strip in self._drawing.strips:
            start = top + (HEADING if strip.heading else 0)
            found += self._laid_out(strip, start)
            top += _height(strip, self._drawing.lines)
        return found

    def hint_at(self, place: QPointF) -> str:
        """What is told of the part at *place*; nothing where there is none."""
        number = self._number_at(place)
        return self.spots()[number].part.hint if number >= 0 else ""

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Headings, parts, and their names."""
        painter, colours = QPainter(self), theme.current()
        painter.setFont(theme.font(theme.LABEL))
        top = 0.0
        for strip in self._drawing.strips:
            if strip.heading:
                painter.setPen(QColor(colours.secondary))
                spot = QRectF(0, top, self.width(), HEADING)
                painter.drawText(spot, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, strip.heading)
            top += _height(strip, self._drawing.lines)
        for number, spot_of_part in enumerate(self.spots()):
            _paint(painter, spot_of_part, is_read=number == self._read)

    def _laid_out(self, strip: Strip, top: float) -> list[_Spot]:
        parts = [part for part in strip.parts if part.size > 0]
        bars = self._bars(parts, top)
        metrics = QFontMetricsF(theme.font(theme.LABEL))
        inside = [_fitting(part, bar.width(), metrics) for part, bar in zip(parts, bars, strict=True)]
        outside = [number for number, part in enumerate(parts) if inside[number] != part.words]
        below = self._key([parts[number] for number in outside], top + BAR + 3, metrics)
        keys = {outside[number]: spot for number, spot in below.items()}
        return [
            _Spot(part, bar, words, *keys.get(number, (None, "")))
            for number, (part, bar, words) in enumerate(zip(parts, bars, inside, strict=True))
        ]

    def _bars(self, parts: list[Part], top: float) -> list[QRectF]:
        """Where *parts* lie: each at least a sliver, the others giving way."""
        whole = self.width() * sum(part.size for part in parts) / (self._extent or 1.0)
        sizes = [whole * part.size / (sum(each.size for each in parts) or 1.0) for part in parts]
        slivers = [max(LEAST_PART, size) for size in sizes]
        excess = sum(slivers) - whole
        if slivers and excess > 0:
            slivers[slivers.index(max(slivers))] -= excess
        left, bars = 0.0, []
        for size in slivers:
            bars.append(QRectF(round(left), top, max(1, round(left + size) - round(left)), BAR))
            left += size
        return bars

    def _key(self, parts: list[Part], top: float, metrics: QFontMetricsF) -> dict[int, tuple[QRectF, str]]:
        """Words of *parts* by their number, in lines; where there are too many, the smallest are only counted."""
        for left_out in range(len(parts) + 1):
            smallest = sorted(range(len(parts)), key=lambda number: parts[number].size)[:left_out]
            words = {number: part.words for number, part in enumerate(parts) if number not in smallest}
            if left_out:
                words[smallest[-1]] = f"… +{left_out}"
            placed = self._in_lines(words, top, metrics)
            if placed is not None:
                return placed
        return {}

    def _in_lines(
        self, words: dict[int, str], top: float, metrics: QFontMetricsF
    ) -> dict[int, tuple[QRectF, str]] | None:
        placed: dict[int, tuple[QRectF, str]] = {}
        left, line, more = 0.0, 0, [number for number, text in words.items() if text.startswith("… +")]
        for number in [*(number for number in words if number not in more), *more]:
            text = metrics.elidedText(words[number], Qt.TextElideMode.ElideRight, self.width() - SWATCH - 6)
            width = SWATCH + 4 + metrics.horizontalAdvance(text) + 1
            if left and left + width > self.width():
                left, line = 0.0, line + 1
            if line >= self._drawing.lines:
                return None
            placed[number] = (QRectF(left, top + line * LINE, width, LINE), text)
            left += width + APART
        return placed

    # --- reading out --------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Read out the part under the mouse."""
        self._read_out(self._number_at(event.position()), event.globalPosition().toPoint())

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Nothing is under the mouse any more."""
        self._read_out(-1, QPoint())
        super().leaveEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Reached by keyboard, the first part is read out."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._step_to(0)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Read nothing out any more."""
        super().focusOutEvent(event)
        self._read_out(-1, QPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Left and right read out the next part, Escape ends that."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() in steps and self._drawing.strips:
            self._step_to(self._read + steps[Qt.Key(event.key())])
        elif event.key() == Qt.Key.Key_Escape and self._read >= 0:
            self._read_out(-1, QPoint())
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The read-out needs no waiting for Qt's own."""
        return True if isinstance(event, QHelpEvent) else super().event(event)

    def _step_to(self, number: int) -> None:
        spots = self.spots()
        if spots:
            number = max(0, min(len(spots) - 1, number))
            self._read_out(number, self.mapToGlobal(spots[number].bar.bottomLeft().toPoint()))

    def _read_out(self, number: int, where: QPoint) -> None:
        if number != self._read:
            self._read = number
            self.update()
        if number >= 0:
            QToolTip.showText(where, hover_text(*self.spots()[number].part.hint.split("\n")), self)
        else:
            QToolTip.hideText()

    def _number_at(self, place: QPointF) -> int:
        for number, spot in enumerate(self.spots()):
            if spot.bar.contains(place) or (spot.key is not None and spot.key.contains(place)):
                return number
        return -1


def _height(strip: Strip, lines: int) -> int:
    return (HEADING if strip.heading else 0) + BAR + 3 + lines * LINE + GAP


def _fitting(part: Part, width: float, metrics: QFontMetricsF) -> str:
    """As much of the words of *part* as stand on it: all, its value, or nothing."""
    for text in (part.words, part.value):
        if metrics.horizontalAdvance(text) + 8 <= width:
            return text
    return ""


def _paint(painter: QPainter, spot: _Spot, *, is_read: bool) -> None:
    colours, part = theme.current(), spot.part
    bar = Bar(0, 1, 0, 1, part.colour, part.fill)
    room = spot.bar.adjusted(0, 0, -1 if spot.bar.width() > 2 else 0, 0)  # noqa: PLR2004  (a gap, not all of a sliver)
    paint_bar(painter, room, bar)
    if spot.inside:
        words = QRectF(0, 0, QFontMetricsF(painter.font()).horizontalAdvance(spot.inside) + 4, LINE)
        words.moveCenter(room.center())
        if part.fill.value == "hatched":
            painter.fillRect(words, QColor(colours.ground))
        painter.setPen(readable_on(bar))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, spot.inside)
    if spot.key is not None:
        counted = spot.words.startswith("… +")
        if not counted:
            swatch = QRectF(spot.key.left(), round(spot.key.center().y() - SWATCH / 2), SWATCH, SWATCH)
            paint_bar(painter, swatch, bar)
        painter.setPen(QColor(colours.secondary if counted else colours.ink))
        left = 0 if counted else SWATCH + 4
        painter.drawText(spot.key.adjusted(left, 0, 2, 0), Qt.AlignmentFlag.AlignVCenter, spot.words)
    if is_read:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(QColor(colours.ink), 2))
        painter.drawRect(spot.bar.adjusted(0, 0, -1, -1))
