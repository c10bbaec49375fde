"""Every parameter that a question can be about, by path: what it is called, where it stands, what it is today."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from math import isfinite

from calculator.axis import mixed_bases, parameter_name
from calculator.parameters import Parameter
from calculator.rules import has_parameter
from calculator.scenario import Scenario
from ui.inputs.paths import SHARED, split_path
from ui.inputs.row_spec import GROUPS, words_of
from ui.inputs.states import plain_state
from ui.shown_value import shown_value

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
        if shared_by > 1 and not mixed_bases(scenario, EVERY + inner):
            every[EVERY + inner] = parameter
    found = [_choice(scenario, path, parameter) for path, parameter in [*every.items(), *own]]
    places = [EVERY_PLACE, *range(len(scenario.models)), SHARED]
    return sorted(found, key=lambda choice: (places.index(choice.place), GROUPS.index(choice.group)))


def _choice(scenario: Scenario, path: str, parameter: Parameter) -> ParameterChoice:
    place, inner = _place_of(path)
    group = inner.partition(".")[0] if "." in inner else "scenario"
    name = parameter_name(scenario, path, with_model=False)
    words = f"{words_of(parameter, path, group)} {parameter_name(scenario, path)}".casefold()
    numbers = {scenario.number(full) for full in scenario.expand({path: None})}
    today = shown_value(scenario, path, numbers.pop()) if len(numbers) == 1 else ""
    return ParameterChoice(path, name, place, group, today, words)


def _place_of(path: str) -> tuple[int, str]:
    if path.startswith(EVERY):
        return EVERY_PLACE, path.removeprefix(EVERY)
    return split_path(path)


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
