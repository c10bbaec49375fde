"""The range that a scenario states for a value, and whether the value lies within it."""

from __future__ import annotations

import math

from calculator.distribution import SCORE_OF_P95, Distribution, Lognormal, Normal
from calculator.scenario import Scenario


def distribution_at(scenario: Scenario, path: str) -> Distribution | None:
    """The distribution stated for the full *path*; the scenario's own word goes before the model's."""
    found = scenario.uncertainty.get(path)
    head, _, tail = path.partition(".")
    if found is None and head == "models":
        place, _, inner = tail.partition(".")
        found = scenario.uncertainty.get(f"models.*.{inner}") or scenario.models[int(place)].uncertainty.get(inner)
    return found


def stated_range(scenario: Scenario, path: str) -> tuple[float, float] | None:
    """From where to where the value at *path* may lie, as stated; ``None`` where nothing is.

    The 5 % and the 95 % point of a distribution that has no ends.
    """
    distribution = distribution_at(scenario, path)
    return None if distribution is None else _ends(distribution)


def _ends(distribution: Distribution) -> tuple[float, float]:
    if isinstance(distribution, Lognormal):
        low, high = _ends(distribution.of_logarithm)
        return math.exp(low), math.exp(high)
    if not isinstance(distribution, Normal):
        return distribution.ends
    if distribution.p5 is not None and distribution.p95 is not None:
        return distribution.p5, distribution.p95
    assert distribution.mean is not None and distribution.sd is not None  # noqa: PT018, S101  (one pair is there)
    half = SCORE_OF_P95 * distribution.sd
    return distribution.mean - half, distribution.mean + half


def range_left(scenario: Scenario, path: str) -> tuple[float, float] | None:
    """The range stated for *path*, where the value lies outside of it."""
    stated = stated_range(scenario, path)
    return None if stated is None or stated[0] <= scenario.number(path) <= stated[1] else stated
