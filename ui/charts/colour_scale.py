"""The colours of a heat map: perceptually even and readable by the colour-blind."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import numpy as np
import pyqtgraph as pg
from numpy.typing import NDArray

from calculator.inputs import Array
from ui import theme

Lab = tuple[float, float, float]

TWO_SIGNED: dict[str, tuple[Lab, Lab, Lab]] = {
    "light": ((44, 3, -45), (95, 0, 2), (44, 14, 53)),
    "dark": ((72, -6, -42), (17, 0, -1), (72, 10, 48)),
}
"""By theme: the lower end (blue), the middle (next to the ground) and the upper end (gold) in CIELAB.

Straight lines in that space are steps that look even, and nothing is told by red against green.
"""
ONE_SIGNED: dict[str, tuple[Lab, Lab]] = {
    "light": ((95, 0, 2), (34, -12, -26)),
    "dark": ((17, 0, -1), (80, -20, -16)),
}
"""By theme: from next to the ground to deep (on a dark ground, light) petrol."""
FAR = 4
"""Times the median distance from the middle that the farthest value may lie off before the scale is bent."""

Colours = NDArray[np.uint8]


@dataclass(frozen=True)
class ColourScale:
    """Colours for the values from ``low`` to ``high``; with a ``middle``, blue below it and gold above it.

    Even steps of colour are even steps of value. A scale that is bent (``bend`` > 0) widens what lies
    within about ``bend`` of ``origin``, the middle or an end, and narrows the rest, as logarithms do:
    its steps are even in arcsinh((value − origin) / bend).
    """

    low: float
    high: float
    middle: float | None = None
    origin: float = 0.0
    bend: float = 0.0

    def parts(self, values: Array) -> Array:
        """How far from ``low`` to ``high`` the colours of *values* lie, 0 … 1."""
        low, high = (float(self._even(np.array(end))) for end in (self.low, self.high))
        if high <= low:
            return np.full(np.shape(values), 0.5)
        parts: Array = (self._even(values) - low) / (high - low)
        return parts

    def values(self, parts: Array) -> Array:
        """The values so far from ``low`` to ``high``."""
        low, high = (float(self._even(np.array(end))) for end in (self.low, self.high))
        even = low + parts * (high - low)
        return self.origin + self.bend * np.sinh(even) if self.bend else even

    def colours(self, values: Array) -> Colours:
        """The colour of each value, (…, 3) red, green and blue; NaN has that of the lower end."""
        if self.middle is None:
            table, parts = _table(ONE_SIGNED[theme.current().name]), self.parts(values)
        else:
            table = _table(TWO_SIGNED[theme.current().name])
            low, middle, high = (float(self._even(np.array(each))) for each in (self.low, self.middle, self.high))
            reach = max(high - middle, middle - low) or 1.0
            parts = 0.5 + (self._even(values) - middle) / (2 * reach)
        places = np.clip(np.nan_to_num(parts), 0, 1) * (len(table) - 1)
        chosen: Colours = table[np.round(places).astype(int)]
        return chosen

    def _even(self, values: Array) -> Array:
        return np.arcsinh((values - self.origin) / self.bend) if self.bend else values


def colour_scale(values: Array, level: float | None) -> ColourScale:
    """The scale for *values* (NaN where there are none), around *level* where there are values on both sides of it.

    A few far-off values must not make all others look alike: where they lie more than ``FAR`` times
    as far off as half of the values do, the scale is bent.
    """
    known = values[np.isfinite(values)]
    if not known.size:
        return ColourScale(0.0, 1.0)
    low, high = float(known.min()), float(known.max())
    middle = level if level is not None and low < level < high else None
    nearer_end = low if np.median(known) - low <= high - np.median(known) else high
    origin = nearer_end if middle is None else middle
    off = np.abs(known - origin)
    usual = float(np.median(off[off > 0])) if (off > 0).any() else 0.0
    return ColourScale(low, high, middle, origin, usual if off.max() > FAR * usual else 0.0)


@cache
def _table(corners: tuple[Lab, ...]) -> Colours:
    """257 colours on the straight lines between the *corners*."""
    places = np.linspace(0, len(corners) - 1, 257)
    axes = [np.interp(places, np.arange(len(corners)), along) for along in zip(*corners, strict=True)]
    return np.array([pg.functions.CIELabColor(*lab).getRgb()[:3] for lab in zip(*axes, strict=True)], dtype=np.uint8)
