"""The keys of a distribution as a form has them: which there are, what they mean, and numbers to begin with."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Any

from calculator.distribution import SCORE_OF_P95, Distribution, Lognormal, Normal, Pert, Triangular
from calculator.language import QT_TRANSLATE_NOOP
from calculator.parameters import Parameter
from ui.uncertainty.density import density

POINTS = ("p5", "p95")
KEYS: dict[str, tuple[str, ...]] = {
    "uniform": ("low", "high"),
    "triangular": ("low", "mode", "high"),
    "pert": ("low", "mode", "high"),
    "normal": ("mean", "sd"),
    "lognormal": ("median", "sigma"),
    "beta": ("alpha", "beta", "low", "high"),
    "samples": ("values",),
}
"""The keys of each distribution, where it is not given by its 5 % and 95 % points."""
BY_POINTS = ("uniform", "normal", "lognormal")
"""The distributions that can be given by those points."""

LABELS = {
    "low": QT_TRANSLATE_NOOP("Uncertainty", "Lowest (low)"),
    "mode": QT_TRANSLATE_NOOP("Uncertainty", "Most likely (mode)"),
    "high": QT_TRANSLATE_NOOP("Uncertainty", "Highest (high)"),
    "p5": QT_TRANSLATE_NOOP("Uncertainty", "5 % lie below (p5)"),
    "p95": QT_TRANSLATE_NOOP("Uncertainty", "95 % lie below (p95)"),
    "mean": QT_TRANSLATE_NOOP("Uncertainty", "Mean"),
    "sd": QT_TRANSLATE_NOOP("Uncertainty", "Standard deviation (sd)"),
    "median": QT_TRANSLATE_NOOP("Uncertainty", "Median"),
    "sigma": QT_TRANSLATE_NOOP("Uncertainty", "Spread of the logarithm (sigma)"),
    "alpha": QT_TRANSLATE_NOOP("Uncertainty", "First shape (alpha)"),
    "beta": QT_TRANSLATE_NOOP("Uncertainty", "Second shape (beta)"),
    "values": QT_TRANSLATE_NOOP("Uncertainty", "Values"),
}
WAYS = (
    QT_TRANSLATE_NOOP("Uncertainty", "by its own numbers"),
    QT_TRANSLATE_NOOP("Uncertainty", "by its 5 % and 95 % points"),
)
KIND_MEANINGS = {
    "uniform": QT_TRANSLATE_NOOP("Uncertainty", "Every value between two ends is equally likely."),
    "triangular": QT_TRANSLATE_NOOP("Uncertainty", "Most likely at one value, falling in straight lines to two ends."),
    "pert": QT_TRANSLATE_NOOP("Uncertainty", "Like the triangle, but rounder: the ends are rarer."),
    "normal": QT_TRANSLATE_NOOP("Uncertainty", "The bell curve: many small and independent causes added up."),
    "lognormal": QT_TRANSLATE_NOOP("Uncertainty", "Always above 0, with a long tail upwards: causes that multiply."),
    "beta": QT_TRANSLATE_NOOP("Uncertainty", "Between two ends, with two numbers for its shape."),
    "samples": QT_TRANSLATE_NOOP("Uncertainty", "One of several values, each with the same chance: measurements."),
}

_ABOUT = 0.2
"""How far to each side a value may lie of which nothing is known, as a share of it."""
_STEEPEST = 20
"""The 95 % point over the 5 % point of a lognormal distribution for values that may be 0."""


@dataclass(frozen=True)
class Outline:
    """What is kept when one distribution takes the place of another."""

    low: float
    mode: float
    high: float
    p5: float
    median: float
    p95: float


def table_of(distribution: Distribution) -> dict[str, Any]:
    """The keys and numbers of *distribution*, without its name."""
    table = distribution.model_dump(exclude_none=True)
    table.pop("distribution")
    return {key: list(value) if isinstance(value, tuple) else value for key, value in table.items()}


def keys_of(kind: str, *, by_points: bool) -> tuple[str, ...]:
    """The keys of a distribution of that *kind*."""
    return POINTS if by_points and kind in BY_POINTS else KEYS[kind]


def converted(distribution: Distribution, parameter: Parameter, kind: str, *, by_points: bool) -> dict[str, Any]:
    """The keys and numbers of a distribution of that *kind* that is much like *distribution*."""
    shape = _outline(distribution, parameter)
    numbers: dict[str, Any] = _numbers(shape, kind, by_points=by_points)
    span = shape.p95 - shape.p5 or abs(shape.median) or 1.0
    neat = {key: _neat(value, span) for key, value in numbers.items() if key not in ("alpha", "beta", "sigma")}
    neat |= {key: round(value, 2) for key, value in numbers.items() if key in ("alpha", "beta")}
    neat |= {key: float(f"{value:.2g}") for key, value in numbers.items() if key == "sigma"}
    if kind == "samples":
        return {"values": sorted(set(neat.values()))}
    return {key: neat[key] for key in keys_of(kind, by_points=by_points)}


def first_guess(parameter: Parameter, today: float) -> dict[str, Any]:
    """A distribution for a value of which nothing is known yet: a fifth to each side of *today*'s."""
    if not math.isfinite(today):
        today = sum(parameter.slider) / 2
    room = abs(today) * _ABOUT or (parameter.slider[1] - parameter.slider[0]) * _ABOUT
    if parameter.whole:
        today, room = round(today), max(1.0, round(room))
    low, high = today - room, today + room
    if parameter.low is not None:
        low = max(low, parameter.low)
    if parameter.high is not None:
        high = min(high, parameter.high)
    span = high - low
    return {
        "distribution": "triangular",
        "low": _neat(low, span),
        "mode": min(max(today, _neat(low, span)), _neat(high, span)),
        "high": _neat(high, span),
    }


def _outline(distribution: Distribution, parameter: Parameter) -> Outline:
    shape = density(distribution, parameter)
    low, high = float(shape.edges[0]), float(shape.edges[-1])
    if shape.sticks:
        low, high = float(shape.middles[0]), float(shape.middles[-1])
    if isinstance(distribution, Triangular | Pert):
        low, high = distribution.ends
        mode = distribution.mode
    elif isinstance(distribution, Normal):
        mode = distribution.mean_and_sd[0]
    elif isinstance(distribution, Lognormal):
        mean, sd = distribution.of_logarithm.mean_and_sd
        mode = math.exp(mean - sd**2)
    else:
        mode = shape.median
    if low == high:
        low, high = low - 0.5, high + 0.5
    return Outline(low, min(max(mode, low), high), high, shape.p5, shape.median, shape.p95)


def _numbers(shape: Outline, kind: str, *, by_points: bool) -> dict[str, float]:
    p5, p95 = (shape.p5, shape.p95) if shape.p5 < shape.p95 else (shape.low, shape.high)
    if kind == "lognormal":
        p95 = p95 if p95 > 0 else 1.0
        p5 = max(p5, p95 / _STEEPEST)
        if p5 >= p95:
            p5 = p95 / 2
    if by_points and kind in BY_POINTS:
        return {"p5": p5, "p95": p95}
    part = (shape.mode - shape.low) / (shape.high - shape.low)
    score = 2 * SCORE_OF_P95
    ratio = p95 / p5 if 0 < p5 < p95 else 1.0
    by_kind = {
        "normal": {"mean": (p5 + p95) / 2, "sd": (p95 - p5) / score},
        "lognormal": {"median": p5 * math.sqrt(ratio), "sigma": math.log(ratio) / score},
        "beta": {"alpha": 1 + 4 * part, "beta": 5 - 4 * part, "low": shape.low, "high": shape.high},
        "samples": {"first": p5, "second": shape.median, "third": p95},
    }
    return by_kind.get(kind, {"low": shape.low, "mode": shape.mode, "high": shape.high})


def _neat(value: float, span: float) -> float:
    """*value* rounded to a hundredth of *span* or finer."""
    return float(f"{round(value, 3 - math.ceil(math.log10(span))):.12g}")
