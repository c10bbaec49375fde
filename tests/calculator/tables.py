"""The least that a scenario file needs, changes to it, and what is said about it."""

from __future__ import annotations

from copy import deepcopy
from typing import Any

import pytest

from calculator import Scenario, ScenarioError
from calculator.sections import Kind


def table(kind: Kind = "stocked") -> dict[str, Any]:
    """A file's tables with one model of *kind*; the least that is needed."""
    model: dict[str, Any] = {
        "name": "model",
        "kind": kind,
        "product": {"unit_cost": 20.0, "list_price": 100.0},
        "price": {"basis": "list_share", "value": 1.0},
        "acquisition": {},
        "costs": {},
        "sources": {},
        "uncertainty": {},
    }
    tiers: dict[str, list[dict[str, Any]]] = {
        "stocked": [{"price_share": 0.3}, {"price_share": 0.6}],
        "commission": [{}, {}],
    }
    if kind != "direct":
        model["channel"] = {"tiers": tiers[kind]}
    return {"format": 1, "models": [model]}


def put(data: dict[str, Any], path: str, value: Any) -> dict[str, Any]:
    """*data* with *value* at *path*; the keys of sources and uncertainty are paths themselves."""
    changed: Any = deepcopy(data)
    place = changed
    *parents, last = path.split("/") if "/" in path else path.split(".")
    for part in parents:
        place = place[int(part)] if isinstance(place, list) else place.setdefault(part, {})
    place[int(last) if isinstance(place, list) else last] = value
    tables: dict[str, Any] = changed
    return tables


def complaints(data: dict[str, Any]) -> list[str]:
    """What is said about *data*, one line a problem."""
    with pytest.raises(ScenarioError) as caught:
        Scenario.parse(data)
    lines = str(caught.value).splitlines()
    assert len(lines) == len(caught.value.problems)
    return lines
