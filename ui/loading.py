"""Ctrl-C while the program is still being loaded."""

from __future__ import annotations

import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

INTERRUPTED = 130
"""The exit code after Ctrl-C, as of any program."""


@contextmanager
def loading() -> Iterator[None]:
    """End the program at once and without a word where Ctrl-C comes inside: there is nothing yet to clear up.

    An import that an exception interrupts may turn it into another one.
    """
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, lambda *_: os._exit(INTERRUPTED))
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
