"""Curves over real numbers: what a chart of them shows, as finished numbers."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np

from calculator.inputs import Array

CLIP_FROM = 4.0
"""A chart shows its outliers unless they would press all the rest into less than one part in so many."""
_CORE = (0.05, 0.95)
_HEADROOM = 0.06
_NEAR_ZERO = 0.4


@dataclass(frozen=True)
class Scale:
    """What an axis measures: its name, the unit its numbers are shown in, and whether only whole numbers mean anything.

    ``reading`` is how a number of it is read out (``month {number}``).
    """

    name: str = ""
    unit: str = ""
    whole: bool = False
    reading: str = "{number}"

    @property
    def number_unit(self) -> str:
        """The unit that shapes its numbers: money and shares only, for the rest stands beside its name."""
        return self.unit if self.unit.startswith(("¥", "share")) else ""


@dataclass(frozen=True, eq=False)
class Curve:
    """A line through the points (x, y), x rising; NaN in y is a gap.

    It has the colour and dashes of ``model``, or the ink's where that is ``None``; ``label`` stands at its end.
    ``quiet`` lines are thin, for comparison; points are shown where they are few, unless it is ``smooth``.
    """

    x: Array
    y: Array
    model: int | None = None
    label: str = ""
    quiet: bool = False
    smooth: bool = False


@dataclass(frozen=True, eq=False)
class Band:
    """The area between two curves, the lighter the smaller its ``weight`` (0 … 1); ``label`` is for its read-out.

    What ``adds_up`` is an amount on top of another: its height is read out, and its label stands at its end.
    """

    x: Array
    low: Array
    high: Array
    model: int | None = None
    weight: float = 0.2
    label: str = ""
    adds_up: bool = False


@dataclass(frozen=True)
class Mark:
    """A point to be seen, with a label beside it."""

    x: float
    y: float
    label: str = ""
    model: int | None = None


@dataclass(frozen=True)
class Rule:
    """A straight line across the chart at one value: a target (of y), or today's value (of x)."""

    value: float
    label: str = ""


@dataclass(frozen=True)
class Zone:
    """Values of x that are set off from the rest, from ``low`` to ``high``; ``label`` stands in it at the foot."""

    low: float
    high: float
    label: str = ""
    model: int | None = None


@dataclass(frozen=True)
class Milestone:
    """A month in which something happens: a fine line with a short ``label``, all of it in the read-out as ``text``."""

    month: float
    label: str
    text: str = ""


@dataclass(frozen=True, eq=False)
class CurveDrawing:
    """Everything that a chart of curves shows: finished numbers, no thinking left.

    ``title`` states the point, ``summary`` says it all for those who cannot see; ``empty`` says in words why
    there is nothing; ``note`` stands below the chart. ``show`` are values of y that must be in sight beside
    the curves themselves.
    """

    title: str = ""
    x: Scale = Scale()
    y: Scale = Scale()
    curves: tuple[Curve, ...] = ()
    bands: tuple[Band, ...] = ()
    zones: tuple[Zone, ...] = ()
    marks: tuple[Mark, ...] = ()
    uprights: tuple[Rule, ...] = ()
    levels: tuple[Rule, ...] = ()
    milestones: tuple[Milestone, ...] = ()
    empty: str = ""
    summary: str = ""
    note: str = ""
    show: tuple[float, ...] = field(default=())

    @property
    def x_range(self) -> tuple[float, float]:
        """The ends of what is drawn."""
        along = [curve.x for curve in self.curves] + [band.x for band in self.bands]
        ends = [float(end) for x in along if len(x) for end in x[[0, -1]]]
        return (min(ends), max(ends)) if ends and min(ends) < max(ends) else (0.0, 1.0)

    @property
    def y_range(self) -> tuple[float, float]:
        """The lowest and highest value in sight."""
        values = [curve.y for curve in self.curves] + [end for band in self.bands for end in (band.low, band.high)]
        wanted = [rule.value for rule in self.levels] + [mark.y for mark in self.marks] + list(self.show)
        return readable_range(np.concatenate(values) if values else np.zeros(0), tuple(wanted))


def readable_range(values: Array, wanted: tuple[float, ...] = ()) -> tuple[float, float]:
    """The range that shows *values* well, and all of *wanted*: outliers are left out where they flatten the rest.

    Zero is in sight where it is near.
    """
    sound = values[np.isfinite(values)]
    must = np.array([value for value in wanted if np.isfinite(value)])
    if not len(sound) and not len(must):
        return 0.0, 1.0
    both = np.concatenate([sound, must])
    low, high = float(both.min()), float(both.max())
    core = np.concatenate([np.quantile(sound, _CORE) if len(sound) else sound, must])
    inner_low, inner_high = float(core.min()), float(core.max())
    span = inner_high - inner_low
    if span > 0 and high - low > CLIP_FROM * span:
        low, high = max(low, inner_low - span / 4), min(high, inner_high + span / 4)
    if 0 < low < _NEAR_ZERO * high:
        low = 0.0
    elif _NEAR_ZERO * low < high < 0:
        high = 0.0
    room = (high - low) * _HEADROOM or abs(high) * _HEADROOM or 1.0
    return (low if low == 0 else low - room), (high if high == 0 else high + room)


def thinned(x: Array, y: Array, columns: int) -> tuple[Array, Array]:
    """No more than four points in each of so many *columns* that look the same: first, lowest, highest, last.

    A column in which all of y is missing stays a gap.
    """
    if len(x) <= 4 * columns or columns < 1:
        return x, y
    edges = np.unique(np.linspace(0, len(x), columns + 1).astype(int))
    starts, ends = edges[:-1], edges[1:] - 1
    low = np.where(np.isnan(y), np.inf, y)
    high = np.where(np.isnan(y), -np.inf, y)
    width = int(np.diff(edges).max())
    chosen = [starts, ends]
    for filled, pick in ((low, np.argmin), (high, np.argmax)):
        padding = np.inf if pick is np.argmin else -np.inf
        table = np.full((len(starts), width), padding)
        rows = np.repeat(np.arange(len(starts)), np.diff(edges))
        table[rows, np.arange(len(x)) - starts[rows]] = filled
        chosen.append(starts + pick(table, axis=1))
    places = np.unique(np.concatenate(chosen))
    return x[places], y[places]


def last_value(y: Array) -> float:
    """The value at the end of a curve: its last one that is there."""
    sound = y[np.isfinite(y)]
    return float(sound[-1]) if len(sound) else float("nan")


def value_at(x: Array, y: Array, wanted: float) -> float | None:
    """y at *wanted*, if x has that value; a gap is NaN."""
    place = int(np.abs(x - wanted).argmin()) if len(x) else -1
    return float(y[place]) if place >= 0 and np.isclose(x[place], wanted, rtol=1e-9, atol=0) else None
