"""What a page is computing: how far it is, how long it will still take, and a way to stop it."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QHBoxLayout, QProgressBar, QPushButton, QWidget

from calculator.language import tr
from calculator.progress import Tell
from ui.background import Background
from ui.elided_label import ElidedLabel
from ui.failure_words import reason

PATIENCE = 300
"""Milliseconds of work that pass unmentioned."""
HEIGHT = 32
_STEPS = 1000
_MINUTE = 90
"""Seconds from which on the time left is told in minutes."""


class JobLine(QWidget):
    """One line under a page: empty while nothing takes long, so that nothing moves when work begins.

    It starts the long jobs of its page on the ``background`` given, and tells what came of them
    where that is not a result: stopped, or not possible.
    """

    def __init__(self, background: Background) -> None:
        super().__init__()
        self._background = background
        self._began = 0.0
        self._is_stopped = False
        self._folds = False
        self._done = 0.0
        self._what = ""
        self._bar = QProgressBar()
        self._bar.setRange(0, _STEPS)
        self._bar.setTextVisible(False)
        self._bar.setFixedSize(160, 6)
        self._text = ElidedLabel()
        self._text.setObjectName("job.text")
        self._text.setProperty("level", "secondary")
        self._stop = QPushButton(tr("Stop"))
        self._stop.setObjectName("job.stop")
        self._stop.clicked.connect(self.stop)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 2, 16, 2)
        line.setSpacing(12)
        line.addWidget(self._bar, 0, Qt.AlignmentFlag.AlignVCenter)
        line.addWidget(self._text, 1)
        line.addWidget(self._stop)
        self.setFixedHeight(HEIGHT)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(PATIENCE)
        self._patience.timeout.connect(self._appear)
        background.progress.connect(self._show_progress)
        background.done.connect(self._end)
        background.failed.connect(self._tell_failure)
        self._show_work(working=False)

    @property
    def text(self) -> str:
        """What the line says; nothing while it is empty."""
        return self._text.text()

    @property
    def is_working(self) -> bool:
        """Whether the line shows work that can be stopped."""
        return self._stop.isVisibleTo(self)

    def work(self, function: Callable[[Tell], Any], what: str) -> None:
        """Run *function* on the background, called *what* (``Sweeping 300 values``)."""
        self._what, self._done, self._is_stopped = what, 0.0, False
        self._began = time.monotonic()
        if self.is_working:
            self._show_progress(0.0)
        elif not self._patience.isActive():
            self._text.setText("")
            self._patience.start()
        self._background.work(function)

    def stop(self) -> None:
        """Have the work end with what is there by now."""
        self._is_stopped = True
        self._background.stop_running()
        self._end()

    def forget(self) -> None:
        """Let no outcome come of what is being computed, and say nothing any more."""
        self._background.forget()
        self._is_stopped = False
        self._end()

    def say(self, text: str, level: str = "secondary") -> None:
        """Say *text*, until the next work begins."""
        self._text.setProperty("level", level)
        self._text.style().polish(self._text)
        self._text.setText(text)
        self._fold()

    def fold_while_empty(self) -> None:
        """Take no room while there is nothing to say; for pages that scroll, on which nothing moves by it."""
        self._folds = True
        self._fold()

    def _fold(self) -> None:
        if self._folds:
            self.setVisible(bool(self._text.text()) or self._stop.isVisibleTo(self))

    def _appear(self) -> None:
        if self._background.is_busy:
            self._show_work(working=True)
            self._show_progress(self._done)

    def _show_progress(self, done: float) -> None:
        self._done = done
        if self.is_working and not self._is_stopped:
            self._bar.setValue(round(done * _STEPS))
            left = time_left(time.monotonic() - self._began, done)
            self.say(tr("{what} · {left}").format(what=self._what, left=left) if left else self._what)

    def _end(self, _: object = None) -> None:
        self._patience.stop()
        self._show_work(working=False)
        self.say(tr("Stopped at {share} %").format(share=round(self._done * 100)) if self._is_stopped else "")

    def _tell_failure(self, error: Exception) -> None:
        self._end()
        self.say(tr("Could not be computed: {reason}").format(reason=reason(error)), "error")

    def _show_work(self, *, working: bool) -> None:
        self._bar.setVisible(working)
        self._stop.setVisible(working)
        self._bar.setValue(0)
        self._fold()


def time_left(spent: float, done: float) -> str:
    """How long work will still take, in words, after *spent* seconds for the share *done*; nothing at the start."""
    if done <= 0 or done >= 1:
        return ""
    seconds = spent * (1 - done) / done
    if seconds < 1:
        return tr("less than a second left")
    if seconds < _MINUTE:
        return tr("about {seconds} s left").format(seconds=round(seconds))
    return tr("about {minutes} min left").format(minutes=round(seconds / 60))
