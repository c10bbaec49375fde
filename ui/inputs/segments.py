"""A choice among models, side by side in their colours."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from ui import theme
from ui.hover_text import hover_text

_IN_A_LINE = 4
_AIR, _MOST = 8, 140
"""Pixels beside a name, and beyond which a long one gets no more room than others."""


class Segment(QAbstractButton):
    """One model: its name over a rule in its colour."""

    def __init__(self, name: str, place: int) -> None:
        super().__init__()
        self.place = place
        self.setText(name)
        self.setToolTip(hover_text(name))
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """One line of text, the rule, and air."""
        return QSize(60, 28)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802, ARG002  (Qt's name)
        """Bold and in full colour where it is the chosen one."""
        colours = theme.current()
        colour, ground = colours.model(self.place), QColor(colours.ground)
        chosen = self.isChecked()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        area = QRectF(self.rect())
        if chosen or self.underMouse():
            painter.fillRect(area, QColor(colours.surface if chosen else colours.hover))
        painter.fillRect(
            QRectF(0, area.bottom() - 3, area.width(), 3), colour if chosen else theme.mix(colour, ground, 0.6)
        )
        font = theme.font(theme.LABEL, bold=chosen)
        painter.setFont(font)
        painter.setPen(QColor(colours.ink if chosen else colours.secondary))
        text = QFontMetrics(font).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width() - _AIR)
        painter.drawText(area.adjusted(4, 0, -4, -3), Qt.AlignmentFlag.AlignCenter, text)
        if self.hasFocus():
            painter.setPen(QPen(colour, 2))
            painter.drawRect(area.adjusted(1, 1, -1, -1))
        painter.end()


class Segments(QWidget):
    """One of several models; ``chosen`` carries the place of the one that a person picks."""

    chosen = Signal(int)

    def __init__(self, name: str, names: Sequence[tuple[int, str]], shown: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self._group = QButtonGroup(self)
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        lines = -(-len(names) // _IN_A_LINE)
        in_a_line = -(-len(names) // lines) if lines else 1
        for number, (place, model) in enumerate(names):
            segment = Segment(model, place)
            segment.setObjectName(f"{name}.{place}")
            segment.setAccessibleName(model)
            self._group.addButton(segment, place)
            layout.addWidget(segment, number // in_a_line, number % in_a_line)
            needed = min(_MOST, QFontMetrics(theme.font(theme.LABEL, bold=True)).horizontalAdvance(model) + 2 * _AIR)
            layout.setColumnStretch(number % in_a_line, needed if lines == 1 else 1)
        self.choose(shown)
        self._group.idClicked.connect(self.chosen)

    def choose(self, place: int) -> None:
        """Show *place* as the chosen one."""
        if (button := self._group.button(place)) is not None:
            button.setChecked(True)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the Tab key visits in it, in order."""
        return list(self._group.buttons())

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Left and right choose as well."""
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(Qt.Key(event.key()))
        buttons = self._group.buttons()
        checked = self._group.checkedButton()
        if step is None or checked is None:
            super().keyPressEvent(event)
            return
        chosen = buttons[(buttons.index(checked) + step) % len(buttons)]
        chosen.setFocus(Qt.FocusReason.OtherFocusReason)
        chosen.click()
