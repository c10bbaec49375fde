"""A ring around a widget that paints none itself, while the keyboard is on it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QFocusEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from ui import theme

WIDTH, GAP = 2, 4
"""Pixels: how broad the ring is, and how far outside its widget it ends."""
_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)


class FocusRing(QWidget):
    """Lies around a widget, lets the mouse through, and is seen while that is reached by keyboard.

    It belongs to the widget; only while it is seen it belongs to what the widget lies in, to have room around it.
    """

    def __init__(self, around: QWidget) -> None:
        super().__init__(around)
        self._around = around
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        around.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """Come with the focus, go with it, and stay as large as what it lies around."""
        kind = event.type()
        if kind == QEvent.Type.FocusIn and isinstance(event, QFocusEvent) and event.reason() in _BY_KEYBOARD:
            self.setParent(self._around.parentWidget() or self._around)
            self._lie_around()
            self.show()
        elif kind in (QEvent.Type.FocusOut, QEvent.Type.Hide) and not self.isHidden():
            self.hide()
            self.setParent(self._around)
        elif kind in (QEvent.Type.Resize, QEvent.Type.Move) and not self.isHidden():
            self._lie_around()
        return super().eventFilter(watched, event)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """The ring."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.current().models[1]), WIDTH))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)

    def _lie_around(self) -> None:
        outer = self.parentWidget()
        if outer is None or outer is self._around:
            self.setGeometry(self._around.rect())
        else:
            self.setGeometry(self._around.geometry().adjusted(-GAP, -GAP, GAP, GAP) & outer.rect())
        self.raise_()
