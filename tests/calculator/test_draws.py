"""Many draws at once: each as if it were alone, and none that a scenario file could not hold."""

from __future__ import annotations

import fnmatch
import importlib
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import calculator
from calculator import Scenario, ScenarioError
from calculator.draws import checked
from tests.calculator.comparing import columns, disagreements
from tests.calculator.scenarios import numbers, scenarios

COUNT = 3
SHAPING = ("months", "ltv_months", "tier_count", "smoothing_months", "referral_generations")
"""Whole numbers that decide how large the tables are."""
MONTH_LOOP = importlib.import_module("calculator.simulate")

Draws = dict[str, list[float]]


@st.composite
def drawn(draw: st.DrawFn) -> tuple[Scenario, Draws]:
    """A scenario, and draws of any of its parameters."""
    scenario = draw(scenarios(most_models=2))
    parameters = {path: parameter for path, parameter, _ in scenario.parameters()}
    shaping = [path for path in parameters if path.endswith(SHAPING)]
    paths = draw(st.lists(st.sampled_from(sorted(parameters)), max_size=6, unique=True))
    paths += draw(st.lists(st.sampled_from(shaping), max_size=2, unique=True))
    return scenario, {path: draw(st.lists(numbers(parameters[path]), min_size=COUNT, max_size=COUNT)) for path in paths}


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
def test_many_draws_give_what_each_gives_alone(example: tuple[Scenario, Draws]) -> None:
    scenario, draws = example
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


PRESET = calculator.load_preset("three-models")
UNPRICED = PRESET.with_values({f"models.*.price.{name}": None for name in ("reference_price", "price_response")})
"""What may respond to its price only with another value set."""


BETWEEN = (
    "models.?.price.*",
    "models.0.channel.tiers.*.price_share",
    "models.1.channel.commission.*",
    "models.0.channel.[bl]*_share",
    "*",
)
"""Numbers that a rule holds between, and all of them."""


@st.composite
def drawn_once(draw: st.DrawFn, pattern: str) -> dict[str, float]:
    """One draw of a few numbers of the preset whose paths are of *pattern*."""
    parameters = {path: parameter for path, parameter, _ in PRESET.parameters()}
    paths = st.sampled_from(fnmatch.filter(parameters, pattern))
    chosen = draw(st.lists(paths, min_size=1, max_size=4, unique=True))
    return {path: draw(numbers(parameters[path])) for path in chosen}


@pytest.mark.parametrize("pattern", BETWEEN)
@settings(max_examples=30)
@given(st.sampled_from([PRESET, UNPRICED]), st.data())
def test_a_draw_is_refused_exactly_where_a_file_with_its_values_is(
    pattern: str, scenario: Scenario, data: st.DataObject
) -> None:
    values = data.draw(drawn_once(pattern))
    assert refuses(lambda: scenario.with_values(values)) == refuses(lambda: checked(scenario, values))


def refuses(reading: Callable[[], object]) -> bool:
    try:
        reading()
    except ScenarioError:
        return True
    return False


@pytest.fixture(scope="module")
def scenario() -> Scenario:
    return calculator.load_preset("three-models")


def test_the_size_of_a_chunk_makes_no_difference(scenario: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    random = np.random.default_rng(1)
    draws = {
        "models.*.acquisition.cac": random.uniform(50, 200, 23),
        "models.0.channel.tier_count": random.integers(3, 6, 23),
        "product.unit_cost": random.uniform(20, 60, 23),
        "months": random.integers(12, 14, 23),
    }
    at_once = calculator.simulate(scenario, draws)
    monkeypatch.setattr(MONTH_LOOP, "CHUNK", 3)
    in_chunks = calculator.simulate(scenario, draws)
    for whole, parts in zip(at_once.models, in_chunks.models, strict=True):
        for number in range(23):
            assert list(disagreements(columns(parts, number), columns(whole, number), noise=1e-13)) == []


def test_a_tier_may_be_there_in_some_draws_and_not_in_others(scenario: Scenario) -> None:
    stocked = scenario.with_values({"models.0.channel.tiers.2.minimum_order": 1.0, "models.0.costs.return_rate": 0.1})
    draws = {
        "models.0.channel.founders_per_month": [0.0, 0.0, 4.0, 4.0],
        "models.0.channel.tiers.1.recruits_per_month": [0.5, 0.5, 0.0, 0.5],
        "models.0.channel.tiers.2.initial_agents": [0.0, 3.0, 3.0, 0.0],
        "models.0.channel.tiers.2.churn_rate": [1.0, 0.1, 1.0, 0.1],
        "models.0.channel.tiers.4.initial_agents": [2.0, 0.0, 2.0, 0.0],
    }
    together = calculator.simulate(stocked, draws).models[0]
    for number in range(4):
        alone = calculator.simulate(stocked.with_values(one(draws, number))).models[0]
        assert list(disagreements(columns(together, number), columns(alone), noise=1e-13)) == []


def test_draws_of_every_kind_of_structure_stand_in_one_table(scenario: Scenario) -> None:
    draws = {"months": [12, 24, 12], "models.0.channel.tier_count": [5, 2, 3]}
    months = calculator.simulate(scenario, draws).models[0]
    assert months.months["leads"].shape == (24, 3)
    assert months.tiers["cash"].shape == (1 + 5, 3)
    assert np.isnan(months.months["leads"][12:, [0, 2]]).all()
    assert not np.isnan(months.months["leads"][:, 1]).any()
    assert np.isnan(months.tiers["cash"][3:, 1]).all()


def test_a_levels_of_commission_can_be_drawn(scenario: Scenario) -> None:
    paid = calculator.simulate(scenario, {"models.1.channel.commission.0": [0.0, 0.12]}).models[1]
    alone = calculator.simulate(scenario).models[1]
    assert paid.summary["commission_paid"][0] < paid.summary["commission_paid"][1]
    assert paid.summary["commission_paid"][1] == pytest.approx(alone.summary["commission_paid"][0])


def test_a_models_own_product_can_be_drawn_over_the_shared_one(scenario: Scenario) -> None:
    own = scenario.with_values({"same_product": False, "models.0.product.unit_cost": None})
    drawn_cost = calculator.simulate(own, {"models.0.product.unit_cost": [10.0, 50.0]}).models[0]
    assert drawn_cost.tiers["price"][0].tolist() == [10.0, 50.0]


def complaints(scenario: Scenario, draws: Draws) -> list[str]:
    with pytest.raises(ScenarioError) as caught:
        calculator.simulate(scenario, draws)
    return str(caught.value).splitlines()


def test_a_draw_out_of_bounds_is_told_by_its_number(scenario: Scenario) -> None:
    draws: Draws = {"months": [12, 0, 121], "models.2.costs.return_rate": [0.1, 0.2, np.nan]}
    assert complaints(scenario, draws) == [
        "months = 0.0: draw 1: must be a whole number at least 1 and at most 120",
        "models.2.costs.return_rate = nan: draw 2: must be a number at least 0 and at most 1",
    ]


@pytest.mark.parametrize("value", [12.5, np.inf, -1.0])
def test_a_draw_that_is_no_whole_number_of_months_is_refused(scenario: Scenario, value: float) -> None:
    assert "draw 1: must be a whole number" in complaints(scenario, {"months": [12, value]})[0]


RULES = [
    (
        {"models.0.channel.tiers.1.price_share": [0.35, 0.35, 0.29]},
        "models.0.channel.tiers.1.price_share: draw 2: price shares must rise from tier to tier",
    ),
    (
        {"models.0.channel.tier_count": [1, 2, 3], "models.0.channel.tiers.4.price_share": [0.6, 0.5, 0.6]},
        "models.0.channel.tiers.4.price_share: draw 1: price shares must rise from tier to tier",
    ),
    (
        {"models.1.channel.commission.0": [0.1, 0.5, 0.2], "models.1.channel.commission.1": [0.1, 0.5, 0.1]},
        "models.1.channel.commission: draw 1: all levels together must stay below 1",
    ),
    (
        {"models.0.channel.buyback_share": [0.5, 0.6], "models.0.channel.liquidation_share": [0.5, 0.5]},
        "models.0.channel: draw 1: buy-back and liquidation must be at most 1 together",
    ),
    (
        {"models.1.price.value": [1.5, 1.6]},
        "models.1.price.value: draw 1: a share of the list price must be at most 1.5",
    ),
]


@pytest.mark.parametrize(("draws", "said"), RULES)
def test_a_draw_that_breaks_a_rule_is_told_by_its_number(scenario: Scenario, draws: Draws, said: str) -> None:
    assert complaints(scenario, draws) == [said]


def test_a_drawn_price_response_needs_a_reference_price(scenario: Scenario) -> None:
    unpriced = scenario.with_values({"models.0.price.price_response": None, "models.0.price.reference_price": None})
    assert calculator.simulate(unpriced, {"models.0.price.price_response": [0.0]})
    said = "draw 1: missing: a price response needs the price it was observed at"
    assert complaints(unpriced, {"models.0.price.price_response": [0.0, 1.0]}) == [
        f"models.0.price.reference_price: {said}"
    ]


def test_the_number_of_a_draw_is_its_own_in_any_chunk(scenario: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(MONTH_LOOP, "CHUNK", 2)
    draws: Draws = {
        "models.0.channel.tiers.1.price_share": [0.35, 0.35, 0.35, 0.29, 0.35],
        "models.0.channel.tier_count": [3.0, 4.0, 5.0, 5.0, 3.0],
    }
    assert "draw 3: " in complaints(scenario, draws)[0]


@pytest.mark.parametrize(
    "path",
    [
        "models.0.acquisition.cacc", "models.3.acquisition.cac", "models.-1.acquisition.cac", "cac", "",
        "models.2.channel.attribution", "models.*.nothing", "models.1.channel.commission.2", "models.0.name",
        "models.1.channel.commission.*", "models.0.channel.tiers.5.deposit", "models.².acquisition.cac",
    ],
)  # fmt: skip
def test_a_path_that_leads_nowhere_is_refused(scenario: Scenario, path: str) -> None:
    assert complaints(scenario, {path: [1.0]})


@pytest.mark.parametrize("lengths", [(1, 2), (0, 0), (3, 0)])
def test_draws_must_be_of_one_length(scenario: Scenario, lengths: tuple[int, int]) -> None:
    draws = {"months": np.full(lengths[0], 12), "models.*.acquisition.cac": np.full(lengths[1], 100.0)}
    with pytest.raises(ValueError, match="draws must be lists of one length"):
        calculator.simulate(scenario, draws)


def test_draws_must_not_be_tables(scenario: Scenario) -> None:
    with pytest.raises(ValueError, match="draws must be lists of one length"):
        calculator.simulate(scenario, {"models.*.acquisition.cac": np.full((2, 2), 100.0)})


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("path", ["acquisition.cac", "acquisition.monthly_budget", "acquisition.organic_leads"])
def test_what_no_number_can_hold_is_no_matter_for_the_other_draws(scenario: Scenario, path: str) -> None:
    usual = scenario.number(f"models.1.{path}")
    both = calculator.simulate(scenario, {f"models.1.{path}": [1e-308, usual, 1e308]}, detail=False).models[1]
    alone = calculator.simulate(scenario, detail=False).models[1]
    assert both.summary["brand_profit"][1] == pytest.approx(alone.summary["brand_profit"][0])


def test_chances_are_refused_where_there_would_be_none() -> None:
    scenario = calculator.load_preset()
    with pytest.raises(ValueError, match="without detail"):
        calculator.simulate(scenario, chances=True)
    with pytest.raises(ValueError, match="without detail"):
        calculator.simulate(scenario, detail=False, chances=True, known=calculator.simulate(scenario))
