"""Patterns that tell areas apart without colour, as masks of pixels."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]
Pixels = NDArray[np.int32]

APART = 9
"""Pixels from one line of a pattern to the next."""
EQUAL = 9
"""Pixels from one row of signs of equality to the next."""


def _rising(x: Pixels, y: Pixels) -> Mask:
    return (x + y) % APART < 1


def _falling(x: Pixels, y: Pixels) -> Mask:
    return (x - y) % APART < 1


def _level(x: Pixels, y: Pixels) -> Mask:
    return (y % APART < 1) & (x > -1)


def _upright(x: Pixels, y: Pixels) -> Mask:
    return (x % APART < 1) & (y > -1)


def _dotted(x: Pixels, y: Pixels) -> Mask:
    return ((x + y // APART % 2 * (APART // 2)) % APART < 2) & (y % APART < 2)  # noqa: PLR2004  (dots of two pixels)


def _checked(x: Pixels, y: Pixels) -> Mask:
    return _level(x, y) | _upright(x, y)


def _crossed(x: Pixels, y: Pixels) -> Mask:
    return _rising(x, y) | _falling(x, y)


def _dashed(x: Pixels, y: Pixels) -> Mask:
    return (y % APART < 1) & ((x + y // APART % 2 * APART) % (2 * APART) < APART)


_PATTERNS: tuple[Callable[[Pixels, Pixels], Mask], ...] = (
    _rising, _dotted, _level, _falling, _upright, _checked, _dashed, _crossed,
)  # fmt: skip


def pattern(place: int, x: Pixels, y: Pixels) -> Mask:
    """Where the pattern of the model in column *place* is drawn, at the pixels *x* and *y* (of any one shape)."""
    return _PATTERNS[place % len(_PATTERNS)](x, y)


def level(x: Pixels, y: Pixels) -> Mask:
    """The pattern of cells in which several models are best: signs of equality."""
    row = y // EQUAL
    return ((y % EQUAL) % 3 < 1) & (y % EQUAL < 4) & ((x + row % 2 * EQUAL) % (2 * EQUAL) < 7)  # noqa: PLR2004


def no_value(x: Pixels, y: Pixels) -> Mask:
    """The pattern of cells without a value."""
    return (x + y) % 6 < 1


def not_allowed(x: Pixels, y: Pixels) -> Mask:
    """The pattern of cells that break a rule."""
    return ((x + y) % 6 < 1) | ((x - y) % 6 < 1)
