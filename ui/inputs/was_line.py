"""What an own value was, in grey, with a button that brings it back."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QEnterEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from calculator.language import tr
from ui import theme
from ui.hover_text import hover_text

LINE, _BUTTON = 18, 18


class BackButton(QAbstractButton):
    """An arrow that turns back."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFixedSize(_BUTTON, _BUTTON)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """Show that it can be pressed."""
        super().enterEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  (Qt's name)
        """Three quarters of a circle, against the clock."""
        colours = theme.current()
        ink = QColor(colours.ink if self.underMouse() or self.hasFocus() else colours.secondary)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, radius = QPointF(self.width() / 2, self.height() / 2 + 0.5), 4.0
        arc = QPainterPath(middle + QPointF(-radius, 0))
        arc.arcTo(QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius), 180, 270)
        painter.setPen(QPen(ink, 1.4))
        painter.drawPath(arc)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink)
        tip = middle + QPointF(0, -radius)
        painter.drawPolygon(QPolygonF([tip + QPointF(0.5, -3), tip + QPointF(0.5, 3), tip + QPointF(-4, 0)]))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.models[1]), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)
        painter.end()


class WasLine(QWidget):
    """``was 100``, right-aligned under the value that it was, and the way back; under it what is odd."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = self._remark = ""
        self.button = BackButton(self)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def text(self) -> str:
        """What can be read."""
        return f"{self._text}\n{self._remark}" if self._remark else self._text

    def show_words(self, text: str, remark: str, action: str) -> None:
        """Show *text*, a *remark* under it, and let the button say what its *action* is."""
        if (text, remark) != (self._text, self._remark):
            self._text, self._remark = text, remark
            self.updateGeometry()
            self.update()
        self.button.setVisible(bool(action))
        self.button.setAccessibleName(action)
        self.button.setToolTip(action)
        self.setAccessibleName(self.text)
        self.setToolTip(hover_text(*self.text.split("\n")))

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """One line, or two."""
        return QSize(80, LINE + (LINE - 3 if self._remark else 0))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, ARG002  (Qt's name)
        """Keep the button at the right end."""
        self.button.move(self.width() - _BUTTON, 0)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  (Qt's name)
        """The words."""
        colours, font = theme.current(), theme.font(theme.LABEL)
        painter = QPainter(self)
        painter.setFont(font)
        lines = [(self._text, 0, colours.secondary), (self._remark, LINE - 3, colours.warning)]
        for text, top, colour in lines:
            room = self.width() - (_BUTTON + 2 if top == 0 and self.button.isVisibleTo(self) else 4)
            painter.setPen(QColor(colour))
            shown = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(QRectF(0, top, room, LINE), flags, shown)
        painter.end()


def back_words(name: str, value: str) -> str:
    """What the button does, in words."""
    return tr("{name}: back to {value}").format(name=name, value=value)
