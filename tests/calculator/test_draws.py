"""Many draws at once: each as if it were alone, and none that a scenario file could not hold."""

from __future__ import annotations

import importlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

import calculator
from calculator import Scenario, ScenarioError
from tests.calculator.comparing import columns, disagreements
from tests.calculator.scenarios import numbers, scenarios

COUNT = 5
month_loop = importlib.import_module("calculator.simulate")

Draws = dict[str, list[float]]


@st.composite
def drawn(draw: st.DrawFn) -> tuple[Scenario, Draws]:
    """A scenario, and draws of any of its parameters."""
    scenario = draw(scenarios(most_models=2))
    parameters = {path: parameter for path, parameter, _ in scenario.parameters()}
    paths = draw(st.lists(st.sampled_from(sorted(parameters)), max_size=6, unique=True))
    shaping = [path for path in parameters if path.rpartition(".")[2] in SHAPING]
    paths += draw(st.lists(st.sampled_from(shaping), max_size=2, unique=True))
    return scenario, {path: draw(st.lists(numbers(parameters[path]), min_size=COUNT, max_size=COUNT)) for path in paths}


SHAPING = ("months", "ltv_months", "tier_count", "smoothing_months", "referral_generations")
"""Whole numbers that decide how large the tables are."""


def one(draws: Draws, number: int) -> dict[str, float]:
    return {path: values[number] for path, values in draws.items()}


def refused(scenario: Scenario, draws: Draws) -> list[int]:
    """The draws that a scenario file could not hold."""
    found = []
    for number in range(COUNT):
        try:
            scenario.with_values(one(draws, number))
        except ScenarioError:
            found.append(number)
    return found


@given(drawn())
def test_many_draws_give_what_each_gives_alone(given_: tuple[Scenario, Draws]) -> None:
    scenario, draws = given_
    broken = refused(scenario, draws)
    if broken:
        with pytest.raises(ScenarioError, match=f"draw {broken[0]}: "):
            calculator.simulate(scenario, draws)
        return
    together = calculator.simulate(scenario, draws)
    for number in range(COUNT if draws else 1):
        alone = calculator.simulate(scenario.with_values(one(draws, number)))
        for many, single in zip(together.models, alone.models, strict=True):
            assert list(disagreements(columns(many, number, like=single), columns(single), noise=1e-13)) == []
