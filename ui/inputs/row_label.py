"""The left end of a row: what the row is called, its unit, and the sign that makes all models the same."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolButton, QWidget

from calculator.language import tr
from ui import theme
from ui.inputs.two_tone_text import TwoToneText

LABEL_WIDTH = 132
_SIGN = 18


class RowLabel(QWidget):
    """Name and unit, and at its right end a small ``=`` where there are several models."""

    same_asked = Signal()

    def __init__(
        self, name: str, unit: str, *, several: bool, tall: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._tall = tall
        self._text = TwoToneText(name, unit, theme.font(theme.LABEL))
        self.setAccessibleName(self._text.text)
        self.setFixedWidth(LABEL_WIDTH)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Preferred)
        self._sign: QToolButton | None = None
        if several:
            self._sign = QToolButton(self)
            self._sign.setText("=")
            self._sign.setProperty("sign", "true")
            self._sign.setToolTip(tr("Same in every model"))
            self._sign.setAccessibleName(f"{name}: {tr('Same in every model')}")
            self._sign.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            self._sign.clicked.connect(self.same_asked)

    @property
    def _text_width(self) -> int:
        return LABEL_WIDTH - (_SIGN + 2 if self._sign else 0)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As high as its lines need."""
        least = 48 if self._tall else 26
        return QSize(LABEL_WIDTH, max(least, round(self._text.height(self._text_width))))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """No line is cut off where there is little room."""
        return self.sizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802, ARG002  (Qt's name)
        """Keep the sign at the right end."""
        if self._sign:
            top = 26 if self._tall else (self.height() - _SIGN) // 2  # beside the number, not the slider
            self._sign.setGeometry(self.width() - _SIGN, top, _SIGN, _SIGN)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  (Qt's name)
        """The name in ink, the unit in grey."""
        colours = theme.current()
        painter = QPainter(self)
        area = QRectF(0, 3 if self._tall else 0, self._text_width, self.height())
        self._text.paint(painter, area, QColor(colours.ink), QColor(colours.secondary), top=self._tall)
        painter.end()
