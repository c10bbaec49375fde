"""What a map of joining months and tiers shows, as finished numbers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from calculator.inputs import Array
from ui.charts.colour_scale import FAR, ColourScale


def _none() -> Array:
    return np.zeros((0, 0))


@dataclass(frozen=True, eq=False)
class CohortDrawing:
    """Profit per joiner by joining month and tier: arrays are (months, tiers), the top tier first.

    ``number`` of people who joined, ``counted`` the groups that are coloured (the others are grey), ``notes``
    what stands right of each tier under ``headers``, ``read`` what is told of a month and a tier (both from 0).
    ``title`` states the point, ``summary`` says it all for those who cannot see, ``empty`` why there is nothing.
    """

    tiers: tuple[str, ...] = ()
    profit: Array = field(default_factory=_none)
    number: Array = field(default_factory=_none)
    counted: NDArray[np.bool_] = field(default_factory=lambda: np.zeros((0, 0), dtype=bool))
    loses: NDArray[np.bool_] = field(default_factory=lambda: np.zeros((0, 0), dtype=bool))
    headers: tuple[str, ...] = ()
    notes: tuple[tuple[str, ...], ...] = ()
    read: Callable[[int, int], tuple[str, ...]] = lambda _month, _tier: ()
    title: str = ""
    summary: str = ""
    empty: str = ""

    @property
    def months(self) -> int:
        """How many joining months there are."""
        return len(self.profit)

    @property
    def scale(self) -> ColourScale:
        """Blue for losses and gold for gains, as far apart from 0 as the largest of either."""
        off = np.abs(self.profit[self.counted])
        largest = float(off.max(initial=0.0)) or 1.0
        some = off[off > 0]
        usual = float(np.median(some)) if some.size else 0.0
        return ColourScale(-largest, largest, 0.0, 0.0, usual if largest > FAR * usual else 0.0)
