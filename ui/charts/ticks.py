"""The round values at which an axis is numbered."""

from __future__ import annotations

import math

from calculator import figures

_STEPS = (1, 2, 5, 10)
_SLACK = 1e-9


def ticks(low: float, high: float, most: int, *, log: bool = False, whole: bool = False) -> list[float]:
    """At most *most* round values from *low* to *high*: 1, 2 or 5 times a power of ten apart, or (*log*) such values.

    Both ends must be above 0 for *log*; *whole* numbers are never split.
    """
    if high <= low or most < 1:
        return []
    if log and high / low >= 10:  # noqa: PLR2004  (within one decade even distances read better)
        return _in_ratios(low, high, most)
    return _evenly_apart(low, high, most, least=1.0 if whole else 0.0)


def tick_texts(values: list[float], unit: str) -> list[str]:
    """*values* as people read them; in full where in short two of them would read the same."""
    short = [figures.short(value, unit) for value in values]
    return short if len(set(short)) == len(short) else [figures.full(value, unit) for value in values]


def _evenly_apart(low: float, high: float, most: int, least: float) -> list[float]:
    wanted = max((high - low) / most, least)
    power = 10.0 ** math.floor(math.log10(wanted))
    for step in (power * nice for nice in _STEPS):
        first, last = math.ceil(low / step - _SLACK), math.floor(high / step + _SLACK)
        if step >= wanted * (1 - _SLACK) and last - first < most:
            return [float(f"{number * step:.12g}") for number in range(first, last + 1)]
    return []


def _in_ratios(low: float, high: float, most: int) -> list[float]:
    first, last = math.floor(math.log10(low)), math.floor(math.log10(high) + _SLACK)
    for parts in ((1, 2, 5), (1, 3), (1,)):
        values = [float(f"{part}e{power}") for power in range(first, last + 1) for part in parts]
        inside = [value for value in values if low * (1 - _SLACK) <= value <= high * (1 + _SLACK)]
        if len(inside) <= most:
            return inside
    apart = math.ceil((last - first + 1) / most)
    return [float(f"1e{power}") for power in range(-(-first // apart) * apart, last + 1, apart) if low <= 10.0**power]
