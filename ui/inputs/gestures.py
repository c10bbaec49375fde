"""Numbers for gestures: edits that carry the same number are undone as one step."""

from __future__ import annotations

import itertools

_numbers = itertools.count(1)


def new_gesture() -> int:
    """A number that no gesture has had yet."""
    return next(_numbers)
