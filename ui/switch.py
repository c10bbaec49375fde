"""A switch between a few views: buttons side by side of which one is down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget

from ui import theme


class Switch(QWidget):
    """One button for each of *texts* with its meaning; ``turned`` carries the place of the one that was clicked."""

    turned = Signal(int)

    def __init__(self, name: str, texts: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setObjectName(name)
        self._meanings = [meaning for _, meaning in texts]
        self._group = QButtonGroup(self)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(4)
        bold = theme.font()
        bold.setWeight(QFont.Weight.DemiBold)
        for place, (text, meaning) in enumerate(texts):
            button = QPushButton(text)
            button.setObjectName(f"{name}.{place}")
            button.setToolTip(meaning)
            button.setCheckable(True)
            button.setMinimumWidth(QFontMetrics(bold).horizontalAdvance(text) + 26)  # chosen, its text is wider
            self._group.addButton(button, place)
            line.addWidget(button)
        self.turn(0)
        self._group.idClicked.connect(self.turned)

    @property
    def place(self) -> int:
        """The place of the button that is down."""
        return self._group.checkedId()

    def turn(self, place: int) -> None:
        """Put the button at *place* down, without telling."""
        self._group.button(place).setChecked(True)

    def allow(self, place: int, refusal: str = "") -> None:
        """Let the button at *place* be pressed, or tell under the mouse why it cannot be: *refusal*."""
        button = self._group.button(place)
        button.setEnabled(not refusal)
        button.setToolTip(refusal or self._meanings[place])

    def offer(self, place: int, *, offered: bool) -> None:
        """Whether the button at *place* is there at all."""
        self._group.button(place).setVisible(offered)
