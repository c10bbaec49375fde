"""Numbers for gestures: edits that carry the same number are undone as one step."""

from __future__ import annotations

import itertools
import time

PAUSE = 1.0
"""Seconds without a step after which the next one begins another gesture."""

_numbers = itertools.count(1)


def new_gesture() -> int:
    """A number that no gesture has had yet."""
    return next(_numbers)


class Burst:
    """Steps by wheel or key that follow each other quickly: one gesture, as a drag is."""

    def __init__(self) -> None:
        self._gesture: int | None = None
        self._last = 0.0

    def step(self) -> int:
        """The gesture that a step made now belongs to."""
        now = time.monotonic()
        if self._gesture is None or now - self._last > PAUSE:
            self._gesture = new_gesture()
        self._last = now
        return self._gesture

    def end(self) -> None:
        """Let the next step begin another gesture."""
        self._gesture = None
