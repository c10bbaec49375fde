"""One quiet line at the foot of the window, for what one should know but need not answer."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy

from calculator.language import tr
from ui import theme
from ui.plain_label import plain_label


class NoticeLine(QFrame):
    """Empty and out of sight until something is said; it goes when that no longer holds, or with its button."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice_line")
        self.setProperty("notice", "foot")
        self._text = plain_label(level="warning", name="notice_line.text")
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._close = QPushButton()
        self._close.setObjectName("notice_line.close")
        self._close.setProperty("quiet", "true")
        self._close.clicked.connect(self.hide)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * theme.GRID, 2, theme.GRID, 2)
        line.setSpacing(theme.GRID)
        line.addWidget(self._text, 1)
        line.addWidget(self._close)
        self.hide()

    @property
    def text(self) -> str:
        """What it says; nothing while it is out of sight."""
        return "" if self.isHidden() else self._text.text()

    def say(self, text: str) -> None:
        """Say *text*; nothing takes the line away."""
        self._text.setText(text)
        self._close.setText(tr("All right"))
        self.setAccessibleName(text)
        self.setVisible(bool(text))
