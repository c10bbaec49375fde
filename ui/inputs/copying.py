"""One input's value for every model, and the value it had when the scenario was saved: edits by path."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from calculator.rules import exists, has_parameter
from calculator.scenario import Model, Scenario
from ui.inputs.paths import SHARED, full_path, split_path
from ui.inputs.states import AGENT_CAC, CAC, MARKUP, cost_path

CHOICES = ("retention.curve",)
"""What every model has and is chosen from a list."""

Edits = dict[str, Any]


def same_in_every_model(scenario: Scenario, path: str) -> Edits:
    """The edits that give every model what the one in *path* has there, where it has such a thing."""
    place, inner = split_path(path)
    if place == SHARED:
        return {}
    value = scenario.value(path)
    edits: Edits = {}
    for other, model in enumerate(scenario.models):
        if other == place:
            continue
        if inner == MARKUP:
            price = scenario.models[place].price
            edits |= {full_path(other, "price.basis"): price.basis, full_path(other, MARKUP): price.value}
        elif (target := _target(scenario.models[place], model, inner)) is not None:
            edits[full_path(other, target)] = value
    return {target: new for target, new in edits.items() if scenario.value(target) != new}


def _target(model: Model, other: Model, inner: str) -> str | None:
    if inner in (CAC, AGENT_CAC) and inner == cost_path(model):
        inner = cost_path(other)  # whoever pays it there
    return inner if inner in CHOICES or has_parameter(other, inner) else None


def same_in_every_tier(scenario: Scenario, path: str) -> Edits:
    """The edits that give every tier of a model what the tier in *path* has there."""
    head, _, tail = path.partition(".channel.tiers.")
    _, _, name = tail.partition(".")
    if not name or name == "name":
        return {}
    value = scenario.value(path)
    places = range(len(scenario.models[split_path(path)[0]].tiers))
    edits = {f"{head}.channel.tiers.{place}.{name}": value for place in places}
    return {target: new for target, new in edits.items() if scenario.value(target) != new}


def back_to_saved(scenario: Scenario, saved: Scenario, path: str) -> Edits:
    """The edits that give *path* the value it had in *saved*; none where it has it, or never had one."""
    paths = [path]
    place, inner = split_path(path)
    if inner == MARKUP:
        paths.append(full_path(place, "price.basis"))
    try:
        before = {one: saved.value(one) for one in paths}
    except (AttributeError, IndexError):
        return {}
    return {one: value for one, value in before.items() if scenario.value(one) != value}


def with_whole_lists(scenario: Scenario, edits: Mapping[str, Any]) -> Edits:
    """*edits* with those of single levels of commission put together to whole lists."""
    whole: Edits = {}
    for path, value in edits.items():
        head, dot, tail = path.rpartition(".channel.commission.")
        if dot and tail.isdecimal():
            listed = whole.setdefault(f"{head}.channel.commission", list(scenario.value(path.rpartition(".")[0])))
            listed[int(tail)] = value
        else:
            whole[path] = value
    return whole


def can_be_set(scenario: Scenario, path: str) -> bool:
    """Whether *path* names something that *scenario* has."""
    return exists(scenario, path) or split_path(path)[1] in (*CHOICES, "price.basis")
