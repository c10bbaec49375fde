"""Scenarios with models, tiers or levels put in or taken out; what refers to them by number moves along."""

from __future__ import annotations

import copy
from collections.abc import Callable, Mapping
from typing import Any

from calculator.language import tr
from calculator.origins import own_values, source_of_new
from calculator.scenario import Scenario
from ui.inputs.paths import full_path

MOST_MODELS = 8
MOST_TIERS = 12

Data = dict[str, Any]
NewPaths = Callable[[str], list[str]]
"""What a path is called afterwards: nothing for what is gone, twice for what was copied."""


def with_model_duplicated(scenario: Scenario, place: int) -> Scenario:
    """Model *place* twice, the copy to the right of it."""
    data = _data(scenario)
    twin = copy.deepcopy(data["models"][place])
    twin["name"] = _free_name(scenario, twin["name"])
    data["models"].insert(place + 1, twin)

    def rename(path: str) -> list[str]:
        number, tail = _number_after(path, "models.")
        if number is None or number < place:
            return [path]
        moved = f"models.{number + 1}.{tail}"
        return [path, moved] if number == place else [moved]

    _rename(data, rename)
    return Scenario.parse(data)


def with_model_removed(scenario: Scenario, place: int) -> Scenario:
    """All models but the one at *place*."""
    data = _data(scenario)
    del data["models"][place]
    _rename(data, lambda path: _closed_up(path, "models.", place))
    return _without_orphans(scenario, data)


def with_model_renamed(scenario: Scenario, place: int, name: str) -> Scenario:
    """Model *place* under another name."""
    data = _data(scenario)
    data["models"][place]["name"] = name
    return Scenario.parse(data)


def with_tier_added(scenario: Scenario, place: int, above: int) -> Scenario:
    """Model *place* with one more tier below tier *above*, like it, priced between its neighbours.

    Raises :class:`ScenarioError` where no price is left between them.
    """
    data = _data(scenario)
    channel = data["models"][place]["channel"]
    tiers = channel["tiers"]
    new = {**copy.deepcopy(tiers[above]), "name": tr("New tier")}
    new.pop("initial_agents", None)
    if "price_share" in new:
        below = tiers[above + 1]["price_share"] if above + 1 < len(tiers) else 1.0
        new["price_share"] = float(f"{(tiers[above]['price_share'] + below) / 2:.6g}")
    if channel.get("tier_count") == len(tiers):
        del channel["tier_count"]  # it meant all of them
    tiers.insert(above + 1, new)
    added = {f"channel.tiers.{above + 1}.{name}": source_of_new() for name in new if name != "name"}
    prefix = f"models.{place}.channel.tiers."
    _rename(data, lambda path: _opened_up(path, prefix, above))
    _rename_inside(data["models"][place], lambda path: _opened_up(path, "channel.tiers.", above))
    data["models"][place].setdefault("sources", {}).update(added)
    return Scenario.parse(data)


def with_tier_removed(scenario: Scenario, place: int, tier: int) -> Scenario:
    """Model *place* without one of its tiers."""
    data = _data(scenario)
    channel = data["models"][place]["channel"]
    if channel.get("tier_count") == len(channel["tiers"]):
        del channel["tier_count"]
    del channel["tiers"][tier]
    _rename(data, lambda path: _closed_up(path, f"models.{place}.channel.tiers.", tier))
    _rename_inside(data["models"][place], lambda path: _closed_up(path, "channel.tiers.", tier))
    return _without_orphans(scenario, data)


def with_level_added(scenario: Scenario, place: int) -> Scenario:
    """Model *place* with one more level of commission: half the last one."""
    levels = list(scenario.value(full_path(place, "channel.commission")))
    new = levels[-1] / 2 if levels else 0.1
    levels.append(float(f"{min(new, (1 - sum(levels)) / 2):.4g}"))
    return scenario.with_values(own_values(scenario, {full_path(place, "channel.commission"): levels}))


def with_level_removed(scenario: Scenario, place: int) -> Scenario:
    """Model *place* without its last level of commission."""
    data = _data(scenario)
    channel = data["models"][place]["channel"]
    last = len(channel["commission"]) - 1
    channel["commission"] = list(channel["commission"])[:last]
    _rename(data, lambda path: _closed_up(path, f"models.{place}.channel.commission.", last))
    _rename_inside(data["models"][place], lambda path: _closed_up(path, "channel.commission.", last))
    return _without_orphans(scenario, data)


def _data(scenario: Scenario) -> Data:
    data = scenario.data()
    data["models"] = list(data["models"])
    for model in data["models"]:
        if "channel" in model:
            model["channel"]["tiers"] = list(model["channel"]["tiers"])
    return data


def _free_name(scenario: Scenario, name: str) -> str:
    taken = {model.name for model in scenario.models}
    number = 2
    while f"{name} {number}" in taken:
        number += 1
    return f"{name} {number}"


def _number_after(path: str, prefix: str) -> tuple[int | None, str]:
    if not path.startswith(prefix):
        return None, ""
    number, _, tail = path.removeprefix(prefix).partition(".")
    return (int(number), tail) if number.isdecimal() else (None, "")


def _moved(prefix: str, number: int, tail: str) -> list[str]:
    return [f"{prefix}{number}.{tail}" if tail else f"{prefix}{number}"]


def _closed_up(path: str, prefix: str, gone: int) -> list[str]:
    number, tail = _number_after(path, prefix)
    if number is None or number < gone:
        return [path]
    return [] if number == gone else _moved(prefix, number - 1, tail)


def _opened_up(path: str, prefix: str, above: int) -> list[str]:
    number, tail = _number_after(path, prefix)
    return [path] if number is None or number <= above else _moved(prefix, number + 1, tail)


def _renamed(table: Mapping[str, Any], rename: NewPaths) -> Data:
    return {new: copy.deepcopy(value) for path, value in table.items() for new in rename(path)}


def _rename(data: Data, rename: NewPaths) -> None:
    if "uncertainty" in data:
        data["uncertainty"] = _renamed(data["uncertainty"], rename)
    if "correlations" in data:
        pairs = []
        for correlation in data["correlations"]:
            firsts, seconds = (rename(path) for path in correlation["between"])
            # a copied model's values go together as those of the original do, not with them
            pairs += [{**correlation, "between": pair} for pair in zip(firsts, seconds, strict=False)]
        data["correlations"] = pairs


def _rename_inside(model: Data, rename: NewPaths) -> None:
    for table in ("sources", "uncertainty"):
        if table in model:
            model[table] = _renamed(model[table], rename)


def _without_orphans(scenario: Scenario, data: Data) -> Scenario:
    """The scenario of *data* less uncertainties of ``models.*`` that no model is left for."""
    from calculator.problems import ScenarioError

    try:
        return Scenario.parse(data)
    except ScenarioError as error:
        gone = [problem.path.removeprefix("uncertainty.") for problem in error.problems]
        if not set(gone) & set(scenario.uncertainty):
            raise
        _rename(data, lambda path: [] if path in gone else [path])
        return Scenario.parse(data)
