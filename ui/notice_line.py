"""One quiet line at the foot of the window, for what one should know but need not answer."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy

from calculator.language import tr
from ui import theme
from ui.plain_label import plain_label

BRIEFLY = 10_000
"""Milliseconds for which the line tells what has been done."""


class NoticeLine(QFrame):
    """Empty and out of sight until something is said; it goes when that no longer holds, or with its button.

    What is said briefly goes by itself and leaves what was said before.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("notice_line")
        self._lasting = ""
        self._is_brief = False
        self._brief = QTimer(self)
        self._brief.setSingleShot(True)
        self._brief.setInterval(BRIEFLY)
        self._brief.timeout.connect(self._put_away)
        self.setProperty("notice", "foot")
        self._text = plain_label(level="warning", name="notice_line.text")
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._close = QPushButton()
        self._close.setObjectName("notice_line.close")
        self._close.setProperty("quiet", "true")
        self._close.clicked.connect(self._put_away)
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
        self._lasting = text
        self._show(text, "warning")

    def say_briefly(self, text: str) -> None:
        """Say for some seconds *text* about what has been done."""
        self._show(text, "secondary", brief=True)
        self._brief.start()

    def _put_away(self) -> None:
        """Away with what was said briefly, else with what lasts."""
        self.say(self._lasting if self._is_brief else "")

    def _show(self, text: str, level: str, *, brief: bool = False) -> None:
        self._is_brief = brief
        self._brief.stop()
        self._text.setProperty("level", level)
        self._text.style().polish(self._text)
        self._text.setText(text)
        self._close.setText(tr("All right"))
        self.setAccessibleName(text)
        self.setVisible(bool(text))
