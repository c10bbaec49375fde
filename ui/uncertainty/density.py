"""The shape of a distribution, as the numbers that a small picture of it is drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

import numpy as np

from calculator.distribution import Distribution, Samples, chances, quantiles
from calculator.inputs import Array
from calculator.parameters import Parameter

COLUMNS = 64
"""Columns that a continuous distribution is drawn in."""
MOST_STICKS = 60
"""Different values up to which each is drawn by itself."""
TAIL = 1e-3
"""What is left out at each end of a distribution without ends."""


@dataclass(frozen=True, eq=False)
class Density:
    """How often values occur: ``edges`` of columns and the chance of each (heights up to 1, the highest column).

    ``sticks`` says that each column stands for the one value in its middle. ``p5``, ``median`` and
    ``p95`` are the points below which 5, 50 and 95 % of the values lie.
    """

    edges: Array
    heights: Array
    sticks: bool
    p5: float
    median: float
    p95: float

    @property
    def middles(self) -> Array:
        """The middle of each column."""
        middles: Array = (self.edges[1:] + self.edges[:-1]) / 2
        return middles


@lru_cache(maxsize=2048)
def density(distribution: Distribution, parameter: Parameter) -> Density:
    """The shape of *distribution* within the bounds of *parameter*."""
    p5, median, p95 = quantiles(distribution, parameter, np.array([0.05, 0.5, 0.95]))
    edges, sticks = _edges(distribution, parameter)
    found = chances(distribution, parameter, edges)
    return Density(edges, found / (found.max() or 1.0), sticks, float(p5), float(median), float(p95))


def _edges(distribution: Distribution, parameter: Parameter) -> tuple[Array, bool]:
    if isinstance(distribution, Samples):
        values = np.unique(quantiles(distribution, parameter, np.linspace(0, 1, 4 * len(distribution.values) + 1)))
        if len(values) <= MOST_STICKS:
            return _around(values), True
    low, high = quantiles(distribution, parameter, np.array([TAIL, 1 - TAIL]))
    lowest, highest = distribution.ends
    if np.isfinite(highest):
        low = lowest if parameter.low is None else max(lowest, parameter.low)
        high = highest if parameter.high is None else min(highest, parameter.high)
    if parameter.whole:
        low, high = round(low), round(high)
        if high - low < MOST_STICKS:
            return np.arange(low, high + 2) - 0.5, True
    return np.linspace(low, high, COLUMNS + 1), False


def _around(values: Array) -> Array:
    """Edges between *values*, and as far beyond the first and the last as to their neighbours."""
    if len(values) == 1:
        room = abs(values[0]) / 2 or 0.5
        return np.array([values[0] - room, values[0] + room])
    between = (values[1:] + values[:-1]) / 2
    return np.concatenate([[2 * values[0] - between[0]], between, [2 * values[-1] - between[-1]]])
