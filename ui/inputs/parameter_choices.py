"""Every parameter that a question can be about, by path: what it is called, where it stands, what it is today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite

from calculator import figures
from calculator.axis import parameter_at
from calculator.language import tr
from calculator.parameters import Parameter
from calculator.rules import has_parameter
from calculator.scenario import Scenario
from ui.inputs.paths import SHARED, split_path
from ui.inputs.row_spec import GROUPS, words_of
from ui.inputs.states import plain_state
from ui.inputs.units import shown_unit

EVERY = "models.*."
"""How paths begin that mean all models at once."""
EVERY_PLACE = -2


@dataclass(frozen=True)
class ParameterChoice:
    """One parameter: ``place`` is its model, ``EVERY_PLACE`` all of them, ``SHARED`` none in particular.

    ``today`` is the number that a run takes, as people read it; ``words`` is what a search finds it by.
    """

    path: str
    name: str
    place: int
    group: str
    today: str
    words: str


def parameter_choices(scenario: Scenario) -> list[ParameterChoice]:
    """All that have a number and a use: those of all models first, then model by model, then the shared ones."""
    own = [(path, parameter) for path, parameter, _ in scenario.parameters() if _is_in_use(scenario, path)]
    every: dict[str, Parameter] = {}
    for path, parameter in own:
        place, inner = split_path(path)
        shared_by = (
            0 if place == SHARED or ".tiers." in inner else sum(has_parameter(m, inner) for m in scenario.models)
        )
        if shared_by > 1:
            every[EVERY + inner] = parameter
    found = [_choice(scenario, path, parameter) for path, parameter in [*every.items(), *own]]
    places = [EVERY_PLACE, *range(len(scenario.models)), SHARED]
    return sorted(found, key=lambda choice: (places.index(choice.place), GROUPS.index(choice.group)))


def parameter_name(scenario: Scenario, path: str, *, with_model: bool = True) -> str:
    """What the parameter at *path* is called: ``Churn · tier 2 Agent · 传统微商``, ``CAC · all models``."""
    parameter = parameter_at(path)
    place, inner = _place_of(path)
    parts = [tr(parameter.label)]
    if inner.startswith("channel.commission."):
        level = int(inner.rpartition(".")[2]) + 1
        parts = [tr("{name}, level {level}").format(name=parts[0], level=level)]
    elif inner.startswith("channel.tiers."):
        parts.append(_tier_name(scenario, place, int(inner.split(".")[2])))
    if with_model and place == EVERY_PLACE:
        parts.append(tr("all models"))
    elif with_model and place != SHARED and len(scenario.models) > 1:
        parts.append(scenario.models[place].name)
    return " · ".join(parts)


def shown_value(parameter: Parameter, value: float, *, exactly: bool = False) -> str:
    """*value* of *parameter* with its unit, as people read it: ``¥100``, ``18 %``, ``24 months``."""
    if not isfinite(value):
        return figures.NOTHING
    number = (figures.exact if exactly else figures.short)(value, parameter.unit)
    if parameter.unit.startswith(("¥", "share")) or parameter.unit in ("", "ratio", "shape", "weight", "elasticity"):
        return number
    return f"{number} {shown_unit(parameter)}"


def _choice(scenario: Scenario, path: str, parameter: Parameter) -> ParameterChoice:
    place, inner = _place_of(path)
    group = inner.partition(".")[0] if "." in inner else "scenario"
    name = parameter_name(scenario, path, with_model=False)
    words = f"{words_of(parameter, path, group)} {parameter_name(scenario, path)}".casefold()
    today = "" if place == EVERY_PLACE else shown_value(parameter, scenario.number(path))
    return ParameterChoice(path, name, place, group, today, words)


def _place_of(path: str) -> tuple[int, str]:
    if path.startswith(EVERY):
        return EVERY_PLACE, path.removeprefix(EVERY)
    return split_path(path)


def _tier_name(scenario: Scenario, place: int, tier: int) -> str:
    tiers = scenario.models[place].tiers if place >= 0 else ()
    name = tiers[tier].name if tier < len(tiers) else ""
    return name or tr("tier {number}").format(number=tier + 1)


def _is_in_use(scenario: Scenario, path: str) -> bool:
    place, inner = split_path(path)
    if not isfinite(scenario.number(path)):
        return False
    if place == SHARED:
        return not path.startswith("product.") or scenario.product is not None
    state = plain_state(scenario, place, inner)
    return state.elsewhere or not state.off


def in_groups(choices: list[ParameterChoice]) -> Iterator[tuple[int, list[ParameterChoice]]]:
    """*choices* by place, in their order."""
    for place in dict.fromkeys(choice.place for choice in choices):
        yield place, [choice for choice in choices if choice.place == place]
