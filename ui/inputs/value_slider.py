"""A slider over the values in which a parameter mostly lies, in the colour of its model."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QWidget

from ui import theme
from ui.inputs.gestures import Burst, new_gesture
from ui.inputs.scale import Scale

_HANDLE = 7
"""Radius of the handle, in pixels."""


class ValueSlider(QSlider):
    """Chooses a value by hand; the number field beside it takes those beyond its ends.

    ``moved`` carries the value and the number of the gesture: a drag is one gesture, and so are
    steps by wheel or key that follow each other quickly. ``let_go`` is emitted when a drag ends.
    """

    moved = Signal(float, int)
    let_go = Signal()

    def __init__(self, scale: Scale, place: int, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._place = place
        self._gesture: int | None = None
        self._burst = Burst()
        self._grip = 0.0
        self._empty = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.set_scale(scale)
        self.sliderPressed.connect(self._begin)
        self.sliderReleased.connect(self._end)
        self.valueChanged.connect(self._move)

    def set_scale(self, scale: Scale) -> None:
        """Choose among other values from now on."""
        self.scale = scale
        with QSignalBlocker(self):
            self.setRange(0, scale.places)
            self.setPageStep(max(1, scale.places // 10))

    def show_value(self, value: float | None) -> None:
        """Put the handle where *value* is, at an end where it lies beyond (``None``: no handle)."""
        self._empty = value is None
        if not self.isSliderDown():
            with QSignalBlocker(self):
                self.setValue(0 if value is None else self.scale.place_of(value))
        self.update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """High enough for the handle and its ring."""
        return QSize(84, 20)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Wide enough to be of use."""
        return QSize(40, 20)

    # --- gestures ---------------------------------------------------------------------------

    def _begin(self) -> None:
        self._gesture = new_gesture()

    def _end(self) -> None:
        self._gesture = None
        self._burst.end()
        self.let_go.emit()

    def _move(self, place: int) -> None:
        self.moved.emit(self.scale.value_at(place), self._gesture or self._burst.step())

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Take the handle, or bring it to where the groove was pressed."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self._grip = event.position().x() - self._handle_x()
        self.setSliderDown(True)
        if abs(self._grip) > _HANDLE:
            self._grip = 0.0
            self._follow(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Move the handle along."""
        if self.isSliderDown():
            self._follow(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Let the handle go."""
        if self.isSliderDown() and event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        """Move only where the slider has the focus; else the panel scrolls."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """What is done when one comes back is another gesture."""
        super().focusOutEvent(event)
        self._burst.end()

    def _follow(self, event: QMouseEvent) -> None:
        part = (event.position().x() - self._grip - self._left) / max(1.0, self._length)
        self.setSliderPosition(round(min(1.0, max(0.0, part)) * self.maximum()))

    # --- picture ----------------------------------------------------------------------------

    @property
    def _left(self) -> float:
        return _HANDLE + 2.0

    @property
    def _length(self) -> float:
        return self.width() - 2 * self._left

    def _handle_x(self) -> float:
        return self._left + self._length * self.sliderPosition() / max(1, self.maximum())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  (Qt's name)
        """A groove, its part up to the value in the model's colour, and the handle."""
        colours = theme.current()
        colour = colours.model(self._place) if self.isEnabled() else QColor(colours.rule)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        middle, x = self.height() / 2, self._handle_x()
        painter.setBrush(QColor(colours.rule))
        painter.drawRoundedRect(QRectF(1, middle - 1.5, self.width() - 2, 3), 1.5, 1.5)
        if not self._empty:
            painter.setBrush(theme.mix(colour, QColor(colours.ground), 0.35))
            painter.drawRoundedRect(QRectF(1, middle - 1.5, x - 1, 3), 1.5, 1.5)
            self._paint_handle(painter, QPointF(x, middle), colour)
        painter.end()

    def _paint_handle(self, painter: QPainter, middle: QPointF, colour: QColor) -> None:
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colour, 2))
            painter.drawEllipse(middle, _HANDLE + 1.0, _HANDLE + 1.0)
        painter.setPen(QPen(colour, 2))
        painter.setBrush(colour if self.isSliderDown() or self.underMouse() else QColor(theme.current().surface))
        painter.drawEllipse(middle, _HANDLE - 2.0, _HANDLE - 2.0)
