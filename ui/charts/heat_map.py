"""A map of two parameters: cells to read with mouse or keys and to choose from, under a title, over its notes."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetricsF,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from calculator.language import tr
from ui import theme
from ui.charts.chart_label import ChartLabel
from ui.charts.copying import Copying
from ui.charts.map_drawing import MapAxis, MapDrawing
from ui.charts.map_key import KEY_WIDTH, MapKey
from ui.charts.map_painting import MapPainting, width_of_numbers
from ui.charts.map_raster import raster
from ui.charts.reading_box import paint_reading
from ui.plain_label import plain_label

TOP, BOTTOM, SIDE, BEFORE_KEY = 26, 42, 8, 16
"""Pixels around the frame of a map for its axes' titles and numbers, and between it and its key."""
LEAST_LEFT = 48
STRIDE = 10
"""Cells that Page up, Page down and the arrows with Control go."""
STILL = 4
"""Pixels that the mouse may move between press and release of a click."""
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
    Qt.Key.Key_PageUp: (0, STRIDE),
    Qt.Key.Key_PageDown: (0, -STRIDE),
}
_TAKING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class MapField(QWidget):
    """The map itself, with both axes and its key.

    The mouse or the arrow keys read out a cell; a click, Enter or Space emits ``taken`` with the
    cell's two values.
    """

    taken = Signal(float, float)

    def __init__(self) -> None:
        super().__init__()
        self.drawing = MapDrawing()
        self._cell: tuple[int, int] | None = None
        self._by_key = False
        self._pressed: QPointF | None = None
        self._is_stale = False
        self._image = QImage()
        self._image_for: object = None
        self.setMinimumSize(360, 220)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        theme.CHOICE.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As large as there is room for."""
        return QSize(760, 460)

    def show_drawing(self, drawing: MapDrawing) -> None:
        """Draw *drawing* from now on; what is read out stays at its values as far as these are still there."""
        read = self.reading_at
        self.drawing, self._cell, self._image_for = drawing, None, None
        if read is not None and drawing.x is not None and drawing.y is not None:
            across, up = drawing.x.part(read[0]), drawing.y.part(read[1])
            if 0 <= across <= 1 and 0 <= up <= 1:
                self._cell = (drawing.x.cell(read[0]), drawing.y.cell(read[1]))
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self._tell()

    def set_stale(self, *, stale: bool) -> None:
        """Dim the map while another one is being computed."""
        if stale != self._is_stale:
            self._is_stale = stale
            self.update()

    @property
    def reading_at(self) -> tuple[float, float] | None:
        """The two values that are read out."""
        if self._cell is None or self.drawing.x is None or self.drawing.y is None:
            return None
        return self.drawing.x.offered(self._cell[0]), self.drawing.y.offered(self._cell[1])

    @property
    def reading(self) -> str:
        """What is read out, in one line."""
        rows = self.drawing.read(*self._cell) if self._cell is not None else ()
        return "; ".join(f"{row.name}: {row.value}" for row in rows)

    def frame(self) -> QRectF:
        """The pixels of the cells."""
        left = float(LEAST_LEFT)
        if self.drawing.y is not None:
            left = max(left, width_of_numbers(self.drawing.y, self.height() - TOP - BOTTOM) + 4)
        width = self.width() - left - KEY_WIDTH - BEFORE_KEY - SIDE
        return QRectF(round(left), TOP, max(40, round(width)), max(40, self.height() - TOP - BOTTOM))

    def point(self, x: float, y: float) -> QPointF:
        """Where two values lie in the widget."""
        frame, drawing = self.frame(), self.drawing
        if drawing.x is None or drawing.y is None:
            return frame.center()
        return QPointF(
            frame.left() + drawing.x.part(x) * frame.width(), frame.bottom() - drawing.y.part(y) * frame.height()
        )

    # --- painting -------------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Cells, axes, key, and over them what is read out."""
        x, y = self.drawing.x, self.drawing.y
        if x is None or y is None or self.drawing.empty:
            return
        painter, frame = QPainter(self), self.frame()
        ratio = painter.deviceTransform().m11()  # of the picture, where this is painted into one
        painter.drawImage(0, 0, self._painted(x, y, frame, ratio))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.current().models[1]), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(frame.adjusted(-1, -1, 1, 1))
        if self._cell is not None:
            self._paint_reading(painter, x, y, frame)

    def _painted(self, x: MapAxis, y: MapAxis, frame: QRectF, ratio: float) -> QImage:
        """All but what changes under the mouse, which must follow it at once."""
        wanted = (self.size(), ratio, theme.current().name, self._is_stale)
        if self._image_for == wanted:
            return self._image
        self._image_for = wanted
        image = self._image = QImage(self.size() * ratio, QImage.Format.Format_RGB32)
        image.setDevicePixelRatio(ratio)
        image.fill(QColor(theme.current().ground))
        painter = QPainter(image)
        cells = raster(self.drawing, int(frame.width()), int(frame.height()), ratio)
        MapPainting(painter, self.drawing, x, y, frame).paint(cells)
        self._paint_titles(painter, x, y, frame)
        area = QRectF(frame.right() + BEFORE_KEY, frame.top() - 4, KEY_WIDTH, frame.height() + BOTTOM)
        MapKey(painter, self.drawing, area, ratio).paint()
        if self._is_stale:
            veil = QColor(theme.current().ground)
            veil.setAlphaF(0.5)
            painter.fillRect(self.rect(), veil)
        painter.end()
        return image

    def _paint_titles(self, painter: QPainter, x: MapAxis, y: MapAxis, frame: QRectF) -> None:
        font = theme.font(theme.LABEL)
        metrics = QFontMetricsF(font)
        painter.setFont(font)
        painter.setPen(QColor(theme.current().ink))
        for title, sign, spot, side in (
            (y.title, "↑", QRectF(0, 0, frame.right(), TOP - 8), Qt.AlignmentFlag.AlignLeft),
            (x.title, "→", QRectF(0, self.height() - 18, frame.right(), 18), Qt.AlignmentFlag.AlignRight),
        ):
            room = spot.width() - metrics.horizontalAdvance(f"{sign} ")
            words = metrics.elidedText(title, Qt.TextElideMode.ElideRight, room)
            text = f"{sign} {words}" if side == Qt.AlignmentFlag.AlignLeft else f"{words} {sign}"
            painter.drawText(spot, side | Qt.AlignmentFlag.AlignVCenter, text)

    def _paint_reading(self, painter: QPainter, x: MapAxis, y: MapAxis, frame: QRectF) -> None:
        if self._cell is None:
            return
        at = self.point(float(x.values[self._cell[0]]), float(y.values[self._cell[1]]))
        for colour, width in ((theme.current().ground, 3), (theme.current().ink, 1)):
            painter.setPen(QPen(QColor(colour), width))
            painter.drawLine(QPointF(at.x(), frame.top()), QPointF(at.x(), frame.bottom()))
            painter.drawLine(QPointF(frame.left(), at.y()), QPointF(frame.right(), at.y()))
        hint = tr("Enter takes these values") if self._by_key else tr("Click takes these values")
        paint_reading(painter, self.drawing.read(*self._cell), hint, at, QRectF(self.rect()))

    # --- mouse and keys -------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Read out what lies under the mouse."""
        self._read(self._cell_at(event.position()), by_key=False)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Read out nothing once the mouse is gone."""
        super().leaveEvent(event)
        if not self._by_key:
            self._read(None, by_key=False)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """The beginning of a click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed = event.position()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Take the values under the mouse where it was pressed there."""
        pressed, self._pressed = self._pressed, None
        if pressed is None or (event.position() - pressed).manhattanLength() > STILL:
            return
        self._read(self._cell_at(event.position()), by_key=False)
        self._take()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Arrows read on, Enter takes, Escape ends the reading."""
        key = Qt.Key(event.key())
        if key in _STEPS:
            self._walk(*_STEPS[key], far=bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier))
        elif key in _TAKING and self._cell is not None:
            self._take()
        elif key == Qt.Key.Key_Escape and self._cell is not None:
            self._read(None, by_key=False)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """What the keys read out goes with the ring."""
        super().focusOutEvent(event)
        self._read(None, by_key=False)

    def _cell_at(self, place: QPointF) -> tuple[int, int] | None:
        frame, x, y = self.frame(), self.drawing.x, self.drawing.y
        if x is None or y is None or self.drawing.empty or not frame.contains(place):
            return None
        across = (place.x() - frame.left()) / frame.width()
        up = (frame.bottom() - place.y()) / frame.height()
        return x.cell(x.value(across)), y.cell(y.value(up))

    def _walk(self, across: int, up: int, *, far: bool) -> None:
        x, y = self.drawing.x, self.drawing.y
        if x is None or y is None or self.drawing.empty:
            return
        if self._cell is None:
            crosses = [(cross.x, cross.y) for cross in self.drawing.crosses]
            inside = [(a, b) for a, b in crosses if 0 <= x.part(a) <= 1 and 0 <= y.part(b) <= 1]
            start = inside[0] if inside else (x.value(0.5), y.value(0.5))
            self._read((x.cell(start[0]), y.cell(start[1])), by_key=True)
            return
        step = STRIDE if far else 1
        last = (len(x.values) - 1, len(y.values) - 1)
        column, row = self._cell[0] + step * across, self._cell[1] + step * up
        self._read((min(max(0, column), last[0]), min(max(0, row), last[1])), by_key=True)

    def _read(self, cell: tuple[int, int] | None, *, by_key: bool) -> None:
        self._by_key = by_key
        if cell != self._cell:
            self._cell = cell
            if cell is None:
                self.unsetCursor()
            else:
                self.setCursor(Qt.CursorShape.CrossCursor)
            self._tell()

    def _take(self) -> None:
        values = self.reading_at
        if values is not None:
            self.taken.emit(*values)

    def _tell(self) -> None:
        self.setAccessibleName(self.drawing.title)
        self.setAccessibleDescription(self.reading or self.drawing.summary)
        self.update()


class HeatMap(QWidget):
    """A titled map with its notes; what it cannot show it says in words."""

    taken = Signal(float, float)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.title = ChartLabel()
        self.field = MapField()
        self.field.setObjectName(f"{name}.field")
        self.field.taken.connect(self.taken)
        self._empty = plain_label(level="secondary", name=f"{name}.empty")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._notes = plain_label(name=f"{name}.notes")
        self._remarks = plain_label(level="label", name=f"{name}.remarks")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addWidget(self.field, 1)
        layout.addWidget(self._empty, 1)
        layout.addWidget(self._notes)
        layout.addWidget(self._remarks)
        self.show_drawing(MapDrawing())
        Copying(self, self.title)

    @property
    def drawing(self) -> MapDrawing:
        """What is drawn."""
        return self.field.drawing

    def show_drawing(self, drawing: MapDrawing) -> None:
        """Draw *drawing* from now on."""
        self.field.show_drawing(drawing)
        self.title.setText(drawing.title)
        self.field.setVisible(not drawing.empty)
        self._empty.setText(drawing.empty)
        self._empty.setVisible(bool(drawing.empty))
        for label, sentences in ((self._notes, drawing.notes), (self._remarks, drawing.remarks)):
            label.setText("\n".join(sentences))
            label.setVisible(bool(sentences))

    def say(self, words: str) -> None:
        """Say *words* in place of a map."""
        self.show_drawing(replace(MapDrawing(), empty=words))

    def set_stale(self, *, stale: bool) -> None:
        """Dim the map while another one is being computed."""
        self.field.set_stale(stale=stale)
