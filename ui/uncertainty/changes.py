"""Edits of what is uncertain: each takes a scenario and gives the one after it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from calculator.scenario import Scenario
from ui.inputs.paths import SHARED, split_path


def with_distribution(scenario: Scenario, path: str, table: Mapping[str, Any]) -> Scenario:
    """*scenario* with the distribution of *table* for the full *path*, where the file has it or best keeps it.

    Raises :class:`ScenarioError` where it cannot be.
    """
    data = scenario.data()
    place, inner = split_path(path)
    if place == SHARED or path in scenario.uncertainty:
        data.setdefault("uncertainty", {})[path] = dict(table)
    else:
        data["models"][place].setdefault("uncertainty", {})[inner] = dict(table)
    return Scenario.parse(data)


def without(scenario: Scenario, path: str) -> Scenario:
    """*scenario* in which the value at the full *path* is certain, and correlated with nothing."""
    data = scenario.data()
    place, inner = split_path(path)
    _take_out(data, path)
    if place != SHARED:
        _take_out(data["models"][place], inner)
    kept = [pair for pair in data.get("correlations", []) if path not in pair["between"]]
    return _with_correlations(data, kept)


def _take_out(table: dict[str, Any], path: str) -> None:
    """Take the distribution for *path* out of the uncertainty of *table*, which goes when it is empty."""
    distributions = table.get("uncertainty", {})
    distributions.pop(path, None)
    if not distributions:
        table.pop("uncertainty", None)


def with_correlation(scenario: Scenario, first: str, second: str, value: float) -> Scenario:
    """*scenario* in which the uncertain values at two paths have the correlation *value*.

    Raises :class:`ScenarioError` where no joint distribution has it.
    """
    data = scenario.data()
    pairs = list(data.get("correlations", []))
    for pair in pairs:
        if set(pair["between"]) == {first, second}:
            pair["value"] = value
            break
    else:
        pairs.append({"between": [first, second], "value": value})
    return _with_correlations(data, pairs)


def without_correlation(scenario: Scenario, first: str, second: str) -> Scenario:
    """*scenario* in which the values at two paths are independent."""
    data = scenario.data()
    kept = [pair for pair in data.get("correlations", []) if set(pair["between"]) != {first, second}]
    return _with_correlations(data, kept)


def _with_correlations(data: dict[str, Any], pairs: list[dict[str, Any]]) -> Scenario:
    if pairs:
        data["correlations"] = pairs
    else:
        data.pop("correlations", None)  # an empty list would stand at the end of the file
    return Scenario.parse(data)
