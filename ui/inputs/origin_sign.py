"""The small signs that tell where a value comes from, told apart by their shape."""

from __future__ import annotations

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from calculator.origins import OriginKind
from ui import theme
from ui.hover_text import hover_text
from ui.inputs.paths import SHARED
from ui.inputs.told_origin import Told

SIGN_WIDTH = 14
"""Pixels at the left end of an input that belong to its sign."""
_DOT, _RING, _BAR, _DASH = 5.0, 6.0, 3.0, 5.0


def paint_sign(painter: QPainter, area: QRectF, kind: OriginKind, place: int) -> None:
    """Paint the sign of *kind* in the middle of *area*: bar, question mark, ring, dot, or a faint dash."""
    colours, middle = theme.current(), area.center()
    grey = QColor(colours.secondary)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    match kind:
        case "own":
            colour = grey if place == SHARED else colours.model(place)
            painter.fillRect(QRectF(middle.x() - _BAR / 2, area.top(), _BAR, area.height()), colour)
        case "unsourced":
            painter.setPen(QColor(colours.warning))
            painter.setFont(theme.font(theme.LABEL, bold=True))
            painter.drawText(area, Qt.AlignmentFlag.AlignCenter, "?")
        case "assumed":
            painter.setPen(QPen(grey, 1.2))
            painter.drawEllipse(middle, _RING / 2, _RING / 2)
        case "sourced":
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(grey)
            painter.drawEllipse(middle, _DOT / 2, _DOT / 2)
        case _:
            painter.setPen(QPen(QColor(colours.rule), 1.2))
            half = QPointF(_DASH / 2, 0)
            painter.drawLine(middle - half, middle + half)
    painter.restore()


class Signed(Protocol):
    """A field that can have a sign at its left end."""

    sign: OriginSign | None

    def make_room(self, *, signed: bool) -> None:
        """Leave room at the left end where there is a sign."""

    def bear(self, sign: OriginSign) -> None:
        """Have *sign* at its left end."""


def tell_origin(field: Signed, told: Told | None, make: Callable[[], OriginSign]) -> None:
    """Let *field* show what is *told* of its value; its sign is made when there is first something to tell."""
    sign = field.sign
    if sign is None:
        if told is None:
            return
        sign = make()
        field.bear(sign)
    sign.show_told(told)
    field.make_room(signed=told is not None)


class OriginSign(QWidget):
    """The sign at the left end of an input; ``asked`` with the path and a place on the screen when it is clicked."""

    asked = Signal(str, object)

    def __init__(self, place: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind: OriginKind = "default"
        self._path = ""
        self._place = place
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()

    def show_told(self, told: Told | None) -> None:
        """Show the sign of what is *told* of a value; nothing where there is nothing to tell."""
        self.setVisible(told is not None)
        if told is not None:
            self.kind, self._path = told.origin.kind, told.origin.path
            self.setAccessibleName(told.words)
            self.setToolTip(hover_text(*told.words.split("\n")))
            self.update()

    def lay(self, height: int) -> None:
        """Stand at the left end of an input of this *height*."""
        self.setGeometry(0, 0, SIGN_WIDTH, height)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As wide as all signs."""
        return QSize(SIGN_WIDTH, 24)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Tell more."""
        event.accept()
        self.asked.emit(self._path, self.mapToGlobal(self.rect().bottomLeft()))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  (Qt's name)
        """The sign."""
        painter = QPainter(self)
        area = QRectF(0, 3, 7, self.height() - 6) if self.kind == "own" else QRectF(1, 0, SIGN_WIDTH - 2, self.height())
        paint_sign(painter, area, self.kind, self._place)
        painter.end()
