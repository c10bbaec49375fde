"""A figure over the values of one parameter, known the better the nearer it comes to a target."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import groupby, pairwise
from typing import Any, Literal

import numpy as np
from numpy.typing import NDArray

from calculator.axis import Axis
from calculator.inputs import Array

FIRST = 200
"""Values of the first grid, twice: evenly apart, and in even ratios."""
NEXT = 400
"""Values of each further round; so many cost little more than one."""
LEAST_SHARE = 1e-6
"""Where even ratios begin, of the upper end, if the lower one is 0."""

EXACT, EXACT_DIP = 1e-10, 1e-8
"""How near to each other values are tried at a crossing, and at an extreme.

This and the next two are shares of the range, or of the value where that is less (but of no less than
a thousandth of the range, where this begins at 0).
"""
NARROW, STRETCH = 1e-5, 1e-4
"""Changes of side that are nearer to each other count as one; so wide is a stretch at least."""
NOISE = 1e-12
"""What rounding may do to a figure, of the figure."""
NOISE_OF_SUMS = 1e-15
"""What it may do to one that is a sum of far larger amounts, of how far that usually is from the target."""
MOST_DIPS = 20
"""Dips towards the target that are followed at once."""

Kind = Literal["meets", "jumps", "stretch"]


@dataclass(frozen=True)
class Point:
    """A ``value`` of the parameter and the metric there; NaN where there is none."""

    value: float
    metric_value: float


@dataclass(frozen=True)
class Crossing:
    """Where the metric is on one side of the target before and on the other, or on it, after.

    ``kind``: ``meets`` the target at ``value``; ``jumps`` past it there (``value`` is then the first
    or last one on the side that one wishes); is on it all along the ``stretch`` from ``value`` to ``until``.
    ``before`` and ``after`` are the metric just below ``value`` and just above ``until``, NaN where the
    range ends there or the metric has no value.
    """

    value: float
    metric_value: float
    kind: Kind
    until: float
    before: float
    after: float


def first_values(axis: Axis, today: float) -> Array:
    """Values evenly apart and in even ratios, and today's."""
    values = [np.linspace(axis.low, axis.high, FIRST)]
    start = axis.low if axis.low > 0 else axis.high * LEAST_SHARE
    if 0 < start < axis.high:
        values.append(np.geomspace(start, axis.high, FIRST).clip(axis.low, axis.high))
    if axis.low <= today <= axis.high:
        values.append(np.array([today]))
    return np.unique(np.concatenate(values))


NO_VALUE = 2
"""The side on which the metric has no value; the others are −1 below, 0 on and 1 above the target."""


@dataclass(frozen=True)
class Run:
    """Neighbouring points on one ``side`` of the target, from number ``first`` to ``last``."""

    side: int
    first: int
    last: int


@dataclass(frozen=True)
class Curve:
    """The metric at all values tried so far, rising; ``sizes`` are the largest numbers that it is made of."""

    target: float
    low: float
    high: float
    whole: bool
    values: Array = field(default_factory=lambda: np.empty(0))
    metric: Array = field(default_factory=lambda: np.empty(0))
    sizes: Array = field(default_factory=lambda: np.empty(0))
    usual: float = 0.0
    """How far the metric usually is from the target, over the first grid."""

    def with_points(self, values: Array, metric: Array, sizes: Array) -> Curve:
        """The curve with some more points."""
        usual = self.usual
        if not self.values.size:
            off = np.abs(metric - self.target)
            usual = float(np.median(off[np.isfinite(off)])) if np.isfinite(off).any() else 0.0
        together = np.concatenate([self.values, values])
        order = np.argsort(together)
        return replace(
            self,
            values=together[order],
            metric=np.concatenate([self.metric, metric])[order],
            sizes=np.concatenate([self.sizes, sizes])[order],
            usual=usual,
        )

    @cached_property
    def off(self) -> Array:
        """How far the metric is above the target."""
        with np.errstate(over="ignore"):  # further away than numbers reach
            return self.metric - self.target

    @cached_property
    def distance(self) -> Array:
        """How far the metric is from the target; infinite where it has no value."""
        return np.where(np.isnan(self.off), np.inf, np.abs(self.off))

    @cached_property
    def noise(self) -> Array:
        """What is as good as nothing between two values of the metric."""
        sizes = np.where(np.isfinite(self.sizes), self.sizes, 0.0)
        noise: Array = np.maximum(NOISE * np.maximum(sizes, abs(self.target)), NOISE_OF_SUMS * self.usual)
        return noise

    @cached_property
    def sides(self) -> NDArray[np.int_]:
        """On which side of the target each point is; on it, where it changes sides to and fro within ``NARROW``."""
        sides = np.where(self.distance <= self.noise, 0, np.sign(self.off))
        sides = np.where(np.isnan(self.off), NO_VALUE, sides).astype(int)
        if not self.whole:
            changes = np.flatnonzero((sides[1:] != sides[:-1]) & (sides[1:] != NO_VALUE) & (sides[:-1] != NO_VALUE))
            for change, following in pairwise(changes):
                if self.values[following] - self.values[change + 1] <= self.near(change, NARROW):
                    between = sides[change + 1 : following + 1]
                    between[between != NO_VALUE] = 0
        return sides

    @cached_property
    def runs(self) -> list[Run]:
        """The points in runs of one side; a narrow run on the target is its point nearest to it."""
        starts = np.flatnonzero(np.append(True, self.sides[1:] != self.sides[:-1]))
        ends = np.append(starts[1:], len(self.sides)) - 1
        return [self._run(int(first), int(last)) for first, last in zip(starts, ends, strict=True)]

    def _run(self, first: int, last: int) -> Run:
        side = int(self.sides[first])
        if side == 0 and not self.whole and self.values[last] - self.values[first] <= self.near(last, STRETCH):
            first = last = first + int(np.argmin(self.distance[first : last + 1]))
        return Run(side, first, last)

    @cached_property
    def flat(self) -> bool:
        """Whether the metric has one and the same value everywhere."""
        lowest, highest = self.metric.min(), self.metric.max()
        return bool(lowest == highest or highest - lowest <= 2 * self.noise.max())

    def near(self, places: int | np.integer[Any] | NDArray[np.int_], share: float) -> Array:
        """*share* of the range, or of the values of these points where that is less."""
        span = self.high - self.low
        size = np.abs(self.values[places])
        near: Array = share * np.minimum(span, size if self.low > 0 else np.maximum(size, span / 1000))
        return near

    def worth_trying(self) -> Array:
        """New values between the points where a crossing or an edge, or a dip towards the target, is to be found."""
        if self.whole:
            return np.empty(0)
        left = np.arange(len(self.values) - 1)
        apart = np.diff(self.values)
        wanted = (self.sides[1:] != self.sides[:-1]) & (apart > self.near(left, EXACT))
        dips = np.array([place for place in self._beside_dips() if 0 <= place < len(apart)], dtype=int)
        wanted[dips[apart[dips] > self.near(dips, EXACT_DIP)]] = True
        places = np.flatnonzero(wanted)
        if not places.size:
            return np.empty(0)
        count = max(7, NEXT // len(places))
        between = np.linspace(self.values[places], self.values[places + 1], count + 2)[1:-1]
        return np.setdiff1d(between, self.values)

    def _beside_dips(self) -> Iterator[int]:
        """The intervals on either side of every dip towards the target that may hide a crossing.

        A dip is a point (or several that are equal) nearer to the target than those around. No curve
        that bends evenly, or has one kink, falls further between two points than it does from the next.
        Where the target is not reached at all, the lowest dip is followed to see how near it comes.
        """
        starts = np.flatnonzero(np.append(True, self.off[1:] != self.off[:-1]))
        ends = np.append(starts[1:], len(self.off)) - 1
        distance = self.distance[starts]
        around = np.pad(distance, 1, constant_values=np.inf)
        before, after = around[:-2], around[2:]
        is_dip = (distance < before) & (distance < after) & (self.sides[starts] != 0)
        beside = np.stack([before, after])
        steepest = np.where(np.isfinite(beside), beside, 0.0).max(axis=0) - np.where(is_dip, distance, 0.0)
        found = np.flatnonzero(is_dip & (distance / 2 <= steepest))
        found = found[np.argsort(distance[found])][:MOST_DIPS]
        if not (self._reaches or self.flat or np.isinf(distance).all()):
            found = np.append(found, np.argmin(distance))
        for run in found:
            yield int(starts[run]) - 1
            yield int(ends[run])

    @property
    def _reaches(self) -> bool:
        """Whether the metric is known to reach the target or to pass it somewhere."""
        sides = [run.side for run in self.runs]
        return 0 in sides or any({one, other} == {-1, 1} for one, other in pairwise(sides))

    def crossings(self, wished: int) -> Iterator[Crossing]:
        """Every crossing, rising; a jump is told by its point on the side that is *wished*."""
        for place, run in enumerate(self.runs):
            following = self.runs[place + 1] if place + 1 < len(self.runs) else None
            if run.side == 0:
                before = float(self.metric[self.runs[place - 1].last]) if place else math.nan
                after = float(self.metric[following.first]) if following else math.nan
                yield self._crossing(
                    run.first, run.last, "meets" if run.first == run.last else "stretch", before, after
                )
            elif following and {run.side, following.side} == {-1, 1}:
                at = run.last if run.side == wished else following.first
                kind: Kind = "jumps" if self._jumps(run.last) else "meets"
                yield self._crossing(at, at, kind, float(self.metric[run.last]), float(self.metric[following.first]))

    def _crossing(self, first: int, last: int, kind: Kind, before: float, after: float) -> Crossing:
        value, until = float(self.values[first]), float(self.values[last])
        return Crossing(value, float(self.metric[first]), kind, until, before, after)

    def _jumps(self, place: int) -> bool:
        """Whether the metric jumps between this point and the next: its step there is most of that around."""
        if self.whole:
            return True
        width = self.values[place + 1] - self.values[place]
        ends = [self.values[place] - 50 * width, self.values[place + 1] + 50 * width]
        first, last = np.searchsorted(self.values, ends)
        around = self.off[max(0, first - 1) : last + 1]
        step = abs(self.off[place + 1] - self.off[place])
        return bool(step > max(1000 * self.noise[place], (np.nanmax(around) - np.nanmin(around)) / 2))

    def ranges(self, *sides: int) -> Iterator[tuple[float, float]]:
        """From and until of every stretch on these *sides* of the target."""
        for there, group in groupby(self.runs, key=lambda run: run.side in sides):
            if there:
                runs = list(group)
                yield float(self.values[runs[0].first]), float(self.values[runs[-1].last])

    def nearest(self, today: float) -> Point:
        """Where the metric comes nearest to the target; of several such points the one nearest to *today*."""
        if np.isinf(self.distance).all():
            return Point(math.nan, math.nan)
        places = np.flatnonzero(self.distance == self.distance.min())
        at = places[np.argmin(np.abs(self.values[places] - today))] if math.isfinite(today) else places[0]
        return Point(float(self.values[at]), float(self.metric[at]))
