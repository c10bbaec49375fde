"""A line on the terminal that tells how far long work is, and Ctrl-C as a way to stop it with what is done."""

from __future__ import annotations

import math
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from calculator.language import tr
from calculator.tables import display_width

WIDTH = 24
"""Places of the bar itself."""
PATIENCE = 0.5
"""Seconds of work before anything is shown."""
EVERY = 0.1
"""Seconds between two looks of the bar."""


class ProgressBar:
    """Told the share done, it shows a bar with the time left on stderr, where that is a terminal.

    The first Ctrl-C while it is open makes it answer that the work shall stop (``stopped``); the second
    one interrupts as ever.
    """

    def __init__(self) -> None:
        self.stopped = False
        self._begun = time.monotonic()
        self._shown_at = 0.0
        self._width = 0

    def tell(self, done: float) -> bool:
        """Show that *done* of the work is done; whether to go on."""
        now = time.monotonic()
        if _is_terminal() and now - self._begun > PATIENCE and now - self._shown_at > EVERY:
            self._shown_at = now
            full = round(WIDTH * done)
            left = (now - self._begun) * (1 - done) / done if done > 0 else math.nan
            self._show(f"{'█' * full}{'░' * (WIDTH - full)} {done:4.0%}{_time_left(left)}")
        return not self.stopped

    def clear(self) -> None:
        """Take the bar away."""
        if self._width:
            self._show("")

    def stop(self, _: int, __: FrameType | None) -> None:
        """Stop soon; interrupt at once when asked for again."""
        if self.stopped:
            raise KeyboardInterrupt
        self.stopped = True

    def _show(self, text: str) -> None:
        width = display_width(text)
        sys.stderr.write(f"\r{text}{' ' * max(0, self._width - width)}" + ("\r" if not text else ""))
        sys.stderr.flush()
        self._width = width


@contextmanager
def progress_bar() -> Iterator[ProgressBar]:
    """A progress bar for the work inside, which Ctrl-C asks to stop."""
    bar = ProgressBar()
    before = signal.signal(signal.SIGINT, bar.stop)
    try:
        yield bar
    finally:
        signal.signal(signal.SIGINT, before)
        bar.clear()


def _is_terminal() -> bool:
    return sys.stderr is not None and sys.stderr.isatty()


def _time_left(seconds: float) -> str:
    if math.isnan(seconds):  # nothing is done yet
        return ""
    return "  " + tr("{seconds} s left").format(seconds=max(1, round(seconds)))
