"""Sweeps, their axes, and the batches they are computed in: every cell as if it were alone."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

import calculator
from calculator import Scenario, ScenarioError
from calculator.axis import MOST, Axis, number_today, parameter_name, typed_axis, usual_axis
from calculator.batches import in_batches
from calculator.metric import Metric
from calculator.outcomes import SUMMARY
from calculator.sweep import MOST_CELLS, Sweep, sweep
from tests.calculator.tables import table
from tests.calculator.telling import Told

CAC, RATE = "models.*.acquisition.cac", "models.2.retention.repurchase_rate"


@pytest.fixture(scope="module")
def scenario() -> Scenario:
    return calculator.load_preset("three-models").with_values({"months": 6})


def cells(found: Sweep) -> list[tuple[tuple[int, ...], dict[str, float]]]:
    """Every cell's place, and the values that it stands for."""
    places = itertools.product(*(range(len(values)) for values in found.values))
    paths = [axis.path for axis in found.axes]
    return [
        (place, {path: float(values[k]) for path, values, k in zip(paths, found.values, place, strict=True)})
        for place in places
    ]


def whole(values: dict[str, float]) -> dict[str, float]:
    return {path: int(value) if value.is_integer() else value for path, value in values.items()}


def assert_each_cell_is_what_a_run_alone_gives(found: Sweep) -> None:
    for place, values in cells(found):
        alone = calculator.simulate(found.scenario.with_values(whole(values)), detail=False)
        for many, single in zip(found.models, alone.models, strict=True):
            for name in SUMMARY:
                wanted = float(single.summary[name][0])
                assert many[name][place] == pytest.approx(wanted, rel=1e-9, abs=1e-6, nan_ok=True), (values, name)


SWEPT = [
    (Axis(CAC, 20, 200, 3), Axis(RATE, 0.1, 0.9, 3)),
    (Axis("models.0.channel.tier_count", 1, 7, 4), Axis("models.0.channel.tiers.1.deposit", 0, 9000, 3)),
    (Axis("months", 1, 9, 5),),
    (Axis("models.*.channel.smoothing_months", 1, 5, 3), Axis("models.*.channel.tier_count", 2, 4, 3)),
    (Axis("models.1.channel.commission.0", 0.05, 0.5, 4),),
    (Axis("product.unit_cost", 10, 100, 4, log=True),),
]


@pytest.mark.parametrize("axes", SWEPT)
def test_every_cell_is_what_a_run_of_its_own_gives(scenario: Scenario, axes: tuple[Axis, ...]) -> None:
    assert_each_cell_is_what_a_run_alone_gives(sweep(scenario, axes))


def test_shares_are_taken_of_the_values_of_each_cell(scenario: Scenario) -> None:
    """A price of 75 % of the list price follows the list price; a mark-up on the cost does not."""
    found = sweep(scenario, (Axis("product.list_price", 100, 300, 5),))
    assert found.models[1]["consumer_price"] == pytest.approx(0.75 * found.values[0])
    assert np.ptp(found.models[0]["consumer_price"]) == 0


def test_what_lasts_the_whole_horizon_follows_it() -> None:
    data = table("direct")
    data["models"][0]["acquisition"] = {"monthly_budget": 1000.0, "cac": 50.0, "reachable_people": 1e30}
    open_ended = Scenario.parse(data)
    months = Axis("months", 1, 30, 30)
    found = sweep(open_ended, (months,))
    assert found.models[0]["new_customers"] == pytest.approx(20 * months.values())
    limited = sweep(open_ended.with_values({"models.0.acquisition.budget_months": 12}), (months,))
    assert limited.models[0]["new_customers"] == pytest.approx(20 * np.minimum(12, months.values()))


def test_a_parameter_of_all_models_has_one_value_in_each_cell() -> None:
    """The models may differ today; in the sweep they do not."""
    data = table("direct")
    data["models"] *= 2
    for place, model in enumerate(data["models"]):
        data["models"][place] = model | {"acquisition": {"monthly_budget": 1000.0, "cac": 10.0 + place}}
    found = sweep(Scenario.parse(data), (Axis(CAC, 20, 200, 5),))
    assert (found.models[0]["blended_cac"] == found.models[1]["blended_cac"]).all()


def test_the_order_of_the_axes_turns_the_map(scenario: Scenario) -> None:
    first, second = Axis(CAC, 20, 200, 3), Axis("models.0.channel.tier_count", 3, 6, 4)
    one, other = sweep(scenario, (first, second)), sweep(scenario, (second, first))
    metric = Metric("brand_profit", 0, minus=1)
    assert one.metric(metric).shape == (3, 4)
    assert one.metric(metric) == pytest.approx(other.metric(metric).T)


def test_a_cell_that_breaks_a_rule_is_empty_and_the_rule_is_told(scenario: Scenario) -> None:
    """The second tier buys at 38 %: the first must pay less."""
    found = sweep(scenario, (Axis("models.0.channel.tiers.0.price_share", 0.2, 0.56, 10),))
    profit = found.metric(Metric("brand_profit", 0))
    assert (np.isnan(profit) == (found.values[0] >= 0.38)).all()
    assert found.gaps == ("models.0.channel.tiers.1.price_share: price shares must rise from tier to tier",)
    assert found.complete


def test_a_sweep_of_nothing_but_broken_rules_is_empty(scenario: Scenario) -> None:
    found = sweep(scenario, (Axis("models.1.price.value", 2, 3, 3),))
    assert np.isnan(found.models[1]["consumer_price"]).all()
    assert found.gaps == ("models.1.price.value: a share of the list price must be at most 1.5",)


def test_a_rule_that_one_model_breaks_says_nothing_of_the_others(scenario: Scenario) -> None:
    """Above 1 the buy-back and the liquidation of the first model are too much together, not those of the others."""
    both = scenario.with_values({"models.0.channel.buyback_share": 0.5, "months": 2})
    axes = Axis("models.0.channel.liquidation_share", 0.1, 0.9, 5), Axis("product.unit_cost", 20, 40, 2)
    found = sweep(both, axes)
    too_much = found.values[0] > 0.5
    for place in range(3):
        alone = [found.models[place]["brand_profit"][row] for row in range(5)]
        assert (np.isnan(alone).all(axis=1) == (too_much & (place == 0))).all()
        forbidden = found.forbidden(Metric("brand_profit", place))
        assert (forbidden == (too_much & (place == 0))[:, None]).all()
    assert found.forbidden(Metric("brand_profit", 1, minus=0)).any()
    assert len(found.gaps_of(Metric("brand_profit", 0))) == 1
    assert found.gaps_of(Metric("brand_profit", 1)) == ()


def test_a_stop_leaves_what_was_not_computed_empty(scenario: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("calculator.batches.BATCH", 4)
    found = sweep(scenario, (Axis(CAC, 20, 200, 10),), tell=lambda share: share == 0)
    assert not found.complete
    assert np.isnan(found.models[1]["brand_profit"]).tolist() == [False] * 4 + [True] * 6


def test_work_done_is_told_from_nothing_to_all(scenario: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("calculator.batches.BATCH", 4)
    told = Told()
    found = sweep(scenario, (Axis(CAC, 20, 200, 10),), tell=told)
    assert found.complete
    assert told.shares == pytest.approx([0, 0.4, 0.8, 1])


def test_the_size_of_a_batch_makes_no_difference(scenario: Scenario, monkeypatch: pytest.MonkeyPatch) -> None:
    axes = Axis("models.0.channel.tier_count", 3, 6, 4), Axis("models.0.channel.tiers.0.price_share", 0.2, 0.4, 5)
    at_once = sweep(scenario, axes)
    monkeypatch.setattr("calculator.batches.BATCH", 3)
    in_threes = sweep(scenario, axes)
    for one, other in zip(at_once.models, in_threes.models, strict=True):
        for name in SUMMARY:
            assert one[name] == pytest.approx(other[name], rel=1e-12, nan_ok=True)


def test_batches_take_draws_in_any_order_of_structure(scenario: Scenario) -> None:
    months = [6.0, 2.0, 6.0, 4.0, 2.0]
    together = in_batches(scenario, {"months": months, CAC: [50.0, 60.0, 70.0, 80.0, 90.0]})
    for number, count in enumerate(months):
        alone = in_batches(scenario, {"months": [count], CAC: [50.0 + 10 * number]})
        profit = alone.models[1]["brand_profit"][0]
        assert together.models[1]["brand_profit"][number] == pytest.approx(profit)


def test_the_frame_has_a_row_for_each_model_and_cell(scenario: Scenario) -> None:
    found = sweep(scenario, (Axis(CAC, 20, 200, 3), Axis(RATE, 0, 1, 2)))
    assert found.frame.shape == (3 * 3 * 2, len(SUMMARY))
    assert found.frame.index.names == ["model", "name", CAC, RATE]
    row = found.frame.xs((1, 110.0, 1.0), level=("model", CAC, RATE))
    assert row["brand_profit"].tolist() == [found.models[1]["brand_profit"][1, 1]]


def complaint(scenario: Scenario, *axes: Axis) -> str:
    with pytest.raises(ScenarioError) as caught:
        sweep(scenario, axes)
    return str(caught.value)


COMPLAINTS = [
    ((Axis("models.0.acquisition.cacc", 1, 2, 2),),
     "models.0.acquisition.cacc: unknown parameter; did you mean models.*.acquisition.cac?"),
    ((Axis("models.2.channel.attribution", 0, 1, 2),),
     "models.2.channel.attribution: a direct model has no agents: remove the channel or change the kind"),
    ((Axis("models.1.channel.buyback_share", 0, 1, 2),),
     "models.1.channel.buyback_share: belongs to stocked, not to a commission model"),
    ((Axis("models.*.channel.tiers.7.own_use", 0, 1, 2),),
     "models.*.channel.tiers.7.own_use: there is no place 7: the last one is 4"),
    ((Axis("models.1.channel.tiers.2.own_use", 0, 1, 2),),
     "models.1.channel.tiers.2.own_use: there is no place 2: the last one is 1"),
    ((Axis("models.0.channel.tiers.*.own_use", 0, 1, 2),),
     "models.0.channel.tiers.*.own_use: a * stands for all models only: name one place, from 0"),
    ((Axis("models.3.acquisition.cac", 1, 2, 2),),
     "models.3.acquisition.cac: there is no place 3: the last one is 2"),
    ((Axis(CAC, 0, 2, 2),), f"{CAC} = 0: must be a number above 0"),
    ((Axis(RATE, 0, 1.5, 2),), f"{RATE} = 1.5: must be a number at least 0 and at most 1"),
    ((Axis("months", 1, 12.5, 2),), "months = 12.5: must be a whole number at least 1 and at most 120"),
    ((Axis(CAC, float("nan"), 2, 2),), f"{CAC} = nan: must be a number above 0"),
    ((Axis(CAC, 2, 2, 2),), f"{CAC} = 2: the lower end must be below the upper one"),
    ((Axis(CAC, 1, 2, 1),), f"{CAC} = 1: must be from 2 to 10,000 values"),
    ((Axis(CAC, 1, 2, MOST + 1),), f"{CAC} = 10001: must be from 2 to 10,000 values"),
    ((Axis(RATE, 0, 1, 2, log=True),), f"{RATE} = 0: even ratios need a lower end above 0"),
    ((Axis("models.1.product.unit_cost", 1, 2, 2),),
     "models.1.product.unit_cost: all models sell the shared product: only product.unit_cost matters"),
    ((Axis(CAC, 1, 2, 2), Axis("models.1.acquisition.cac", 1, 2, 2)),
     "models.1.acquisition.cac: the two axes must be different parameters"),
    ((Axis(CAC, 1, 2, 501), Axis(RATE, 0, 1, 500)),
     f"{RATE}: both axes together have 250,500 cells; at most {MOST_CELLS:,} are allowed"),
]  # fmt: skip


@pytest.mark.parametrize(("axes", "said"), COMPLAINTS)
def test_an_axis_that_cannot_be_is_told(scenario: Scenario, axes: tuple[Axis, ...], said: str) -> None:
    assert complaint(scenario, *axes) == said


def test_values_lie_evenly_apart_or_in_even_ratios() -> None:
    assert Axis(CAC, 10, 30, 5).values().tolist() == [10, 15, 20, 25, 30]
    ratios = Axis(CAC, 0.7, 70, 5, log=True).values()
    assert ratios[1:] / ratios[:-1] == pytest.approx(100**0.25)
    assert (ratios[0], ratios[-1]) == (0.7, 70)


def test_a_whole_number_comes_once() -> None:
    assert Axis("months", 1, 5, 30).values().tolist() == [1, 2, 3, 4, 5]
    assert Axis("months", 1, 100, 4, log=True).values().tolist() == [1, 5, 22, 100]


TYPED = [
    ("months=1:12", Axis("months", 1, 12, 7)),
    (" months = 1 : 12 : 3 ", Axis("months", 1, 12, 3)),
    ("months=1:12:log", Axis("months", 1, 12, 7, log=True)),
    ("months=1:12:3:log", Axis("months", 1, 12, 3, log=True)),
    ("months", Axis("months", 1, 60, 7)),
    (f"{CAC}=1e1:2.5e2", Axis(CAC, 10, 250, 7)),
]


@pytest.mark.parametrize(("text", "axis"), TYPED)
def test_an_axis_can_be_typed(scenario: Scenario, text: str, axis: Axis) -> None:
    assert typed_axis(scenario, text, 7) == axis


WRONG = [
    ("months=", "months = '': must be LOW:HIGH, LOW:HIGH:COUNT, LOW:HIGH:COUNT:log"),
    ("months=1", "months = '1': must be LOW:HIGH, LOW:HIGH:COUNT, LOW:HIGH:COUNT:log"),
    ("months=1:2:3:4", "months = '1:2:3:4': must be LOW:HIGH, LOW:HIGH:COUNT, LOW:HIGH:COUNT:log"),
    ("months=one:2", "months = 'one:2': must be LOW:HIGH, LOW:HIGH:COUNT, LOW:HIGH:COUNT:log"),
    ("months=0:12", "months = 0.0: must be a whole number at least 1 and at most 120"),
    ("moths=1:12", "moths: unknown parameter; did you mean months?"),
    ("", "unknown parameter"),
]


@pytest.mark.parametrize(("text", "said"), WRONG)
def test_what_is_no_axis_is_told(scenario: Scenario, text: str, said: str) -> None:
    with pytest.raises(ScenarioError) as caught:
        typed_axis(scenario, text, 7)
    assert str(caught.value) == said


@pytest.mark.parametrize("name", ["three-models", "weishang-five-tiers", "community-marketing"])
def test_the_usual_values_of_every_parameter_can_be_swept_and_include_todays(name: str) -> None:
    scenario = calculator.load_preset(name).with_values({"same_product": False})
    for path, _, _ in scenario.parameters():
        axis = usual_axis(scenario, path, 5)
        axis.check(scenario)
        today = scenario.number(path)
        assert np.isnan(today) or axis.low <= today <= axis.high


def test_the_usual_values_of_a_share_of_the_list_price_break_no_rule(scenario: Scenario) -> None:
    assert sweep(scenario, (usual_axis(scenario, "models.1.price.value", 5),)).gaps == ()
    assert usual_axis(scenario, "models.0.price.value", 5).high == 10


def test_the_usual_values_reach_as_far_as_todays(scenario: Scenario) -> None:
    rare = scenario.with_values({"models.0.channel.tiers.0.price_share": 0.001, RATE: 0.5, "months": 100})
    assert usual_axis(rare, "models.0.channel.tiers.0.price_share", 5).low == 0.001
    assert usual_axis(rare, "months", 5).high == 100


def test_prices_on_different_bases_are_not_changed_by_one_number(scenario: Scenario) -> None:
    said = complaint(scenario, Axis("models.*.price.value", 0.5, 1.5, 3))
    on_cost, on_list = said.index("a multiple of the cost"), said.index("a share of the list price")
    names = [said.index(scenario.model_name(place)) for place in range(3)]
    assert names[0] < on_cost < names[1] < names[2] < on_list
    alike = scenario.with_values({"models.0.price.basis": "list_share", "models.0.price.value": 1.0})
    assert sweep(alike, (Axis("models.*.price.value", 0.5, 1.5, 3),)).gaps == ()


def test_the_usual_values_for_all_models_include_what_each_has_today(scenario: Scenario) -> None:
    apart = scenario.with_values({"models.1.acquisition.cac": 5000.0, "models.2.acquisition.cac": 0.001})
    axis = usual_axis(apart, CAC, 5)
    assert (axis.low, axis.high) == (0.001, 5000)
    assert np.isnan(number_today(apart, CAC))
    assert number_today(apart.with_values({CAC: 70.0}), CAC) == 70


def test_a_parameter_that_is_not_there_has_no_usual_values(scenario: Scenario) -> None:
    with pytest.raises(ScenarioError, match=r"models\.9\.acquisition\.cac: there is no place 9: the last one is 2"):
        usual_axis(scenario, "models.9.acquisition.cac", 5)


def two_models() -> Scenario:
    data = table("stocked")
    data["models"] += table("commission")["models"]
    data["models"][0] |= {"name": "A"}
    data["models"][1] |= {"name": ""}
    data["models"][0]["channel"]["tiers"][1]["name"] = "Seller"
    data["models"][1]["channel"]["commission"] = [0.1, 0.2]
    return Scenario.parse(data)


NAMES = [
    ("months", "Horizon"),
    (CAC, "Customer acquisition cost · all models"),
    ("models.0.acquisition.cac", "Customer acquisition cost · A"),
    ("models.1.acquisition.cac", "Customer acquisition cost · model 2"),
    ("models.0.channel.tiers.0.churn_rate", "Churn · tier 1 · A"),
    ("models.0.channel.tiers.1.churn_rate", "Churn · Seller · A"),
    ("models.*.channel.tiers.1.churn_rate", "Churn · tier 2 · all models"),
    ("models.1.channel.commission.1", "Commission, level 2 · model 2"),
]


@pytest.mark.parametrize(("path", "name"), NAMES)
def test_a_parameter_is_called_by_what_and_whose_it_is(path: str, name: str) -> None:
    assert parameter_name(two_models(), path) == name


def test_the_model_needs_no_name_where_there_is_only_one() -> None:
    one = Scenario.parse(table())
    assert parameter_name(one, "models.0.acquisition.cac") == "Customer acquisition cost"
    assert parameter_name(two_models(), CAC, with_model=False) == "Customer acquisition cost"


def own_product(**values: Any) -> Scenario:
    data = two_models().data() | {"product": {"unit_cost": 1.0, "list_price": 2.0}, "months": 7}
    del data["models"][1]["product"]
    return Scenario.parse(data | values)


NUMBERS = [
    ("months", 7),
    ("product.unit_cost", 1),
    ("product.units_per_order", 1),
    ("models.0.product.unit_cost", 20),
    ("models.1.product.unit_cost", 1),
    ("models.1.product.units_per_order", 1),
    ("models.0.acquisition.budget_months", 7),
    ("models.*.channel.founding_months", 7),
    ("models.0.channel.tier_count", 2),
    ("models.*.channel.commission.0", 0.1),
    ("models.0.channel.tiers.1.price_share", 0.6),
    ("models.0.price.reference_price", float("nan")),
]


@pytest.mark.parametrize(("path", "number"), NUMBERS)
def test_a_number_that_the_file_leaves_open_is_what_a_run_takes(path: str, number: float) -> None:
    assert own_product().number(path) == pytest.approx(number, nan_ok=True)


def test_a_number_that_the_file_has_is_itself() -> None:
    values = {
        "models.0.acquisition.budget_months": 3,
        "models.1.channel.tier_count": 4,
        "models.0.product.unit_cost": 9.0,
    }
    scenario = own_product().with_values(values)
    assert {path: scenario.number(path) for path in values} == values


def test_a_product_that_is_not_sold_has_the_numbers_of_the_one_that_is() -> None:
    assert own_product(same_product=True).number("models.0.product.unit_cost") == 1


def test_every_number_of_a_scenario_can_be_run_as_a_draw_without_a_change(scenario: Scenario) -> None:
    base = in_batches(scenario, {"months": [scenario.number("months")]}).models
    paths = [path for path, _, _ in scenario.parameters() if np.isfinite(scenario.number(path))]
    assert len(paths) > 100
    drawn = in_batches(scenario, {path: [scenario.number(path)] for path in paths}).models
    for one, other in zip(base, drawn, strict=True):
        for name in SUMMARY:
            assert one[name] == pytest.approx(other[name], rel=1e-9, nan_ok=True)
