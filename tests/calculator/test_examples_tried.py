"""What the property tests try: examples in which people come, join, buy and pay, or the laws would show little."""

from __future__ import annotations

from functools import cache
from typing import Annotated, Any

import pytest
from hypothesis import given, settings
from hypothesis.strategies import SearchStrategy

import calculator
from calculator import Scenario
from calculator.parameters import KINDS, Parameter, Section, declared, pattern_of
from tests.calculator.scenarios import scenarios, tables

FIXED = settings.get_profile("fixed")
MOST, SOME = FIXED.max_examples * 6 // 10, FIXED.max_examples // 8
"""So many of the examples of the fixed profile; about one in three of these is new in every number."""
WITH_AGENTS = ("stocked", "commission")


def examples(strategy: SearchStrategy[Any]) -> list[Any]:
    """What the fixed profile tries of *strategy*."""
    found: list[Any] = []

    @FIXED
    @given(strategy)
    def note(example: Any) -> None:
        found.append(example)

    note()
    return found


@cache
def tried(kind: str) -> list[Scenario]:
    return examples(scenarios((kind,)))


def values_at(scenario: Scenario) -> dict[str, set[float]]:
    """The values that *scenario* gives its parameters, all tiers together."""
    found: dict[str, set[float]] = {}
    for path, _, value in scenario.parameters():
        if value is not None:
            found.setdefault(pattern_of(path), set()).add(value)
    return found


def of_kind(kind: str) -> dict[str, Parameter]:
    """What a model of *kind* can set, and the scenario above it but for the product that models may share."""
    outside = ("product.", "models.*.channel.") if kind == "direct" else ("product.",)
    return {
        path: parameter
        for path, parameter in declared(Scenario).items()
        if kind in parameter.kinds and not path.startswith(outside)
    }


@pytest.mark.parametrize("kind", KINDS)
def test_every_parameter_is_tried_with_several_values_and_is_above_zero_in_some_examples(kind: str) -> None:
    found = [values_at(scenario) for scenario in tried(kind)]
    for path in of_kind(kind):
        values = [example.get(path, set()) for example in found]
        assert len(set().union(*values)) > 2, path
        assert sum(any(value > 0 for value in some) for some in values) >= SOME, path


@pytest.mark.parametrize("kind", KINDS)
def test_an_amount_of_money_is_above_zero_more_often_than_not(kind: str) -> None:
    amounts = [path for path, each in of_kind(kind).items() if each.unit.startswith("¥")]
    found = [values_at(scenario) for scenario in tried(kind)]
    paid = [any(value > 0 for value in example.get(path, ())) for example in found for path in amounts]
    assert sum(paid) > len(paid) / 2


@pytest.mark.parametrize("kind", KINDS)
def test_in_most_examples_people_come_and_buy(kind: str) -> None:
    summaries = [calculator.simulate(scenario, detail=False).models[0].summary for scenario in tried(kind)]
    for name in ("leads", "new_customers", "gmv"):
        assert sum(summary[name][0] > 0 for summary in summaries) >= MOST, name
    if kind in WITH_AGENTS:
        assert sum(summary["agents_ever"][0] > 0 for summary in summaries) >= MOST


@pytest.mark.parametrize("kind", KINDS)
def test_most_bounds_are_tried_too(kind: str) -> None:
    found = [values_at(scenario) for scenario in tried(kind)]
    reached = []
    for path, parameter in of_kind(kind).items():
        values = set().union(*(example.get(path, set()) for example in found))
        ends = ((parameter.low, parameter.low_open), (parameter.high, parameter.high_open))
        reached += [end in values for end, is_open in ends if end is not None and not is_open]
    assert sum(reached) > len(reached) * 2 / 3


def test_a_parameter_that_is_new_is_tried_without_more_ado() -> None:
    class New(Section):
        surprise: Annotated[float, Parameter("Surprise", "¥/month", "Nobody has thought of it yet.")] = 0.0

    found = [table.get("surprise", 0.0) for table in examples(tables(New, "direct"))]
    assert sum(value > 0 for value in found) > len(found) / 2
    assert 0 in found
