"""The tornado: every bar is what a run with that one change gives."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import calculator
from calculator import Scenario, ScenarioError
from calculator.metric import Metric
from calculator.outcomes import SUMMARY
from calculator.tornado import Bar, Entry, Tornado, tornado
from tests.calculator.tables import put, table
from tests.calculator.telling import Told

CAC, BUDGET = "models.0.acquisition.cac", "models.0.acquisition.monthly_budget"
PROFIT = Metric("brand_profit", 0)


def uniform(low: float, high: float) -> dict[str, Any]:
    return {"distribution": "uniform", "low": low, "high": high}


def direct(uncertainty: dict[str, Any], **sections: dict[str, Any]) -> Scenario:
    """One model without agents, 10 months, that spends ¥1,000 a month on customers of ¥50 each."""
    data = table("direct") | {"months": 10, "uncertainty": uncertainty}
    data["models"][0] |= {"acquisition": {"monthly_budget": 1000.0, "cac": 50.0, "reachable_people": 1e30}} | sections
    return Scenario.parse(data)


def entry(found: Tornado, path: str) -> Entry:
    (one,) = (each for each in found.entries if each.path == path)
    return one


def bar(found: Tornado, path: str, metric: Metric = PROFIT) -> Bar:
    (one,) = (each for each in found.bars(metric) if each.entry.path == path)
    return one


def alone(scenario: Scenario, each: Entry, value: float) -> list[dict[str, float]]:
    """The summaries of a run with one change; all NaN where a file could not hold it."""
    try:
        changed = scenario.with_values({path: int(value) if value.is_integer() else value for path in each.paths})
    except ScenarioError:
        return [dict.fromkeys(SUMMARY, np.nan) for _ in scenario.models]
    result = calculator.simulate(changed, detail=False)
    return [{name: float(values[0]) for name, values in model.summary.items()} for model in result.models]


def assert_same(got: dict[str, float], wanted: dict[str, float]) -> None:
    for name in SUMMARY:
        assert got[name] == pytest.approx(wanted[name], rel=1e-9, abs=1e-6, nan_ok=True), name


def test_every_bar_is_what_a_run_with_that_one_change_gives() -> None:
    scenario = calculator.load_preset("three-models").with_values({"months": 6})
    found = tornado(scenario, without=0.2)
    assert len(found.entries) > 100
    structural = [each for each in found.entries if each.path.endswith(("months", "tier_count", "price.value"))]
    for each in [*found.entries[::9], *structural]:
        for value, models in ((each.low, each.models_low), (each.high, each.models_high)):
            for got, wanted in zip(models, alone(scenario, each, value), strict=True):
                assert_same(got, wanted)


def test_the_base_is_the_scenario_as_it_stands() -> None:
    scenario = calculator.load_preset("three-models")
    result = calculator.simulate(scenario)
    for got, model in zip(tornado(scenario).base, result.models, strict=True):
        assert_same(got, {name: float(values[0]) for name, values in model.summary.items()})


def test_a_scenario_without_uncertainty_has_a_base_and_no_bars() -> None:
    found = tornado(direct({}))
    assert found.entries == ()
    assert found.base[0]["brand_profit"] == pytest.approx(200 * (100 - 20) - 10_000)
    assert found.complete


@pytest.mark.parametrize(
    ("distribution", "low", "high"),
    [
        (uniform(50, 150), 55, 145),
        (uniform(-50, 150), 7.5, 142.5),  # only what lies above 0 can be drawn
        ({"distribution": "triangular", "low": 0, "mode": 0, "high": 100}, 100 - 95**0.5 * 10, 100 - 5**0.5 * 10),
        ({"distribution": "normal", "p5": 80, "p95": 120}, 80, 120),
    ],
)
def test_an_input_goes_to_its_5_and_95_percent_points(distribution: dict[str, Any], low: float, high: float) -> None:
    only = entry(tornado(direct({CAC: distribution})), CAC)
    assert (only.low, only.high) == pytest.approx((low, high), rel=1e-6)
    assert not only.assumed


def test_bars_are_ranked_by_their_swing() -> None:
    """Profit is 10·budget·(80/cac − 1): a swing of 10·90·0.6 for the budget, 10·1000·80·(1/41 − 1/59) for the CAC."""
    found = tornado(direct({BUDGET: uniform(950, 1050), CAC: uniform(40, 60)}))
    assert [each.entry.path for each in found.bars(PROFIT)] == [CAC, BUDGET]
    assert bar(found, BUDGET).swing == pytest.approx(10 * 90 * 0.6)
    assert bar(found, CAC).swing == pytest.approx(10_000 * 80 * (1 / 41 - 1 / 59))
    assert bar(found, CAC).low > bar(found, CAC).base > bar(found, CAC).high


def test_another_metric_is_read_from_the_same_run() -> None:
    found = tornado(direct({BUDGET: uniform(950, 1050), CAC: uniform(40, 60)}))
    assert [each.entry.path for each in found.bars(Metric("blended_cac", 0))] == [CAC]
    assert [each.path for each in found.unmoved(Metric("blended_cac", 0))] == [BUDGET]
    assert found.unmoved(PROFIT) == []


def test_a_metric_that_peaks_in_between_has_a_bar_up_to_its_peak() -> None:
    """Profit from (P − c)·P^−3 per order is largest at P = 1.5·c: both ends lie below the base."""
    price = {"basis": "cost_multiple", "value": 1.5, "price_response": 3.0, "reference_price": 30.0}
    acquisition = {"organic_leads": 100.0, "conversion_rate": 0.01}
    found = tornado(direct({"models.0.price.value": uniform(1.2, 1.8)}, price=price, acquisition=acquisition))
    only = bar(found, "models.0.price.value")
    assert max(only.low, only.high) < only.base
    assert only.swing == only.base - min(only.low, only.high)


def test_one_entry_for_all_models_moves_them_together() -> None:
    data = table("direct")
    data["models"] = [*data["models"], *table("commission")["models"]]
    for model in data["models"]:
        model["acquisition"] = {"monthly_budget": 1000.0, "reachable_people": 1e12}
    data["models"][0]["uncertainty"] = {"acquisition.cac": uniform(1, 2)}
    data["uncertainty"] = {"models.*.acquisition.cac": uniform(50, 150)}
    found = tornado(Scenario.parse(data))
    assert [each.path for each in found.entries] == ["models.*.acquisition.cac"]
    for place in (0, 1):
        only = bar(found, "models.*.acquisition.cac", Metric("blended_cac", place))
        assert (only.base, only.low, only.high) == pytest.approx((100, 55, 145), rel=1e-6)
    assert found.bars(Metric("blended_cac", 0, minus=1)) == []


def test_what_follows_another_input_goes_on_following_it() -> None:
    """The file leaves the months of budget open, so it is spent over the whole horizon, whatever that is."""
    scenario = direct({"months": uniform(4, 16), "models.0.acquisition.budget_months": uniform(0, 8)})
    found = tornado(scenario)
    months, budget = entry(found, "months"), entry(found, "models.0.acquisition.budget_months")
    assert (months.low, months.high) == (5, 15)
    assert bar(found, "months").low == pytest.approx(5 * 600)
    assert bar(found, "months").high == pytest.approx(15 * 600)
    assert bar(found, budget.path).low == pytest.approx(budget.low * 600)


def test_a_model_goes_on_selling_the_shared_product_where_its_own_is_open() -> None:
    data = direct({}).data()
    data["product"] = data["models"][0].pop("product")
    data["uncertainty"] = {path: uniform(10, 30) for path in ("product.unit_cost", "models.0.product.unit_cost")}
    found = tornado(Scenario.parse(data))
    shared, own = (bar(found, path) for path in ("product.unit_cost", "models.0.product.unit_cost"))
    assert shared.low == own.low == pytest.approx(200 * (100 - 11) - 10_000)
    assert shared.high == own.high == pytest.approx(200 * (100 - 29) - 10_000)


def test_inputs_without_uncertainty_are_listed_and_can_be_tried() -> None:
    scenario = direct({CAC: uniform(40, 60)})
    stated, tried = tornado(scenario), tornado(scenario, without=0.2)
    assert [each.path for each in stated.entries] == [CAC]
    assert stated.without == tried.without
    assert {each.path for each in tried.entries if each.assumed} == set(tried.without)
    assert CAC not in stated.without
    budget = entry(tried, BUDGET)
    assert (budget.low, budget.high) == (800, 1200)
    conversion = entry(tried, "models.0.acquisition.conversion_rate")
    assert (conversion.low, conversion.high) == (0.8, 1.0)
    generations = entry(tried, "models.0.acquisition.referral_generations")
    assert (generations.low, generations.high) == (0, 1)
    months = entry(tornado(scenario.with_values({"months": 2}), without=0.2), "months")
    assert (months.low, months.high) == (1, 3)


def test_a_shared_product_that_every_model_overrides_is_not_in_use() -> None:
    data = direct({}).data() | {"product": {"unit_cost": 1.0, "list_price": 2.0}}
    assert "product.unit_cost" not in tornado(Scenario.parse(data)).without
    del data["models"][0]["product"]["unit_cost"]
    assert "product.unit_cost" in tornado(Scenario.parse(data)).without


@pytest.mark.parametrize(
    "path",
    [
        "models.0.acquisition.word_of_mouth",  # a share of 0 is 0
        "models.0.price.reference_price",  # has no number
        "models.0.retention.alpha",  # belongs to the other curve
        "models.0.acquisition.agent_cac",  # belongs to models with agents
        "models.0.product.units_per_order",  # the shared product's counts
    ],
)
def test_what_no_run_reads_is_not_said_to_lack_an_uncertainty(path: str) -> None:
    data = direct({}).data() | {"product": {"unit_cost": 1.0, "list_price": 2.0}, "same_product": True}
    without = tornado(Scenario.parse(data)).without
    assert path not in without
    assert {"product.unit_cost", "product.units_per_order", "models.0.retention.repurchase_rate"} - set(without) == {
        "models.0.retention.repurchase_rate"  # 0 as well
    }


def test_an_end_that_breaks_a_rule_has_no_value_and_the_rule_is_told() -> None:
    data = table() | {"uncertainty": {"models.0.channel.tiers.0.price_share": uniform(0.1, 0.9)}}
    data["models"][0]["channel"]["founders_per_month"] = 2.0
    data["models"][0]["channel"]["tiers"][0]["opening_order"] = 10.0
    found = tornado(Scenario.parse(data))
    (only,) = found.bars(PROFIT)
    assert np.isnan(only.high)
    assert only.swing == only.base - only.low > 0
    assert found.gaps == ("models.0.channel.tiers.1.price_share: price shares must rise from tier to tier",)


def test_an_end_without_meaning_leaves_the_other_end() -> None:
    """A month brings ¥600 before fixed cost: from there on the launch is never paid back."""
    costs = {"launch_cost": 1000.0, "fixed_cost": 100.0}
    found = tornado(direct({"models.0.costs.fixed_cost": uniform(0, 1000)}, costs=costs))
    only = bar(found, "models.0.costs.fixed_cost", Metric("break_even_month", 0))
    assert (only.base, only.low) == (2, 2)
    assert np.isnan(only.high)
    assert only.swing == 0


def test_an_entry_that_breaks_every_rule_is_not_called_unmoved() -> None:
    data = put(table(), "uncertainty/models.0.price.value", uniform(1.6, 2))
    found = tornado(Scenario.parse(data))
    assert found.unmoved(PROFIT) == []


def test_the_order_of_the_file_makes_no_difference() -> None:
    scenario = calculator.load_preset("three-models").with_values({"months": 3})
    data = scenario.data()
    for model in data["models"]:
        model["uncertainty"] = dict(reversed(model["uncertainty"].items()))
        for name in ("acquisition", "costs"):
            model[name] = dict(reversed(model[name].items()))
    straight, reverse = tornado(scenario), tornado(Scenario.parse(dict(reversed(data.items()))))
    assert repr(straight.entries) == repr(reverse.entries)  # figures without meaning are not equal to themselves
    assert straight.without == reverse.without


def test_only_what_reaches_the_models_asked_for_is_moved() -> None:
    data = table("direct")
    data["models"] = data["models"] * 2
    data["uncertainty"] = {
        f"models.{place}.acquisition.cac": uniform(50, 150) for place in (0, 1)
    } | {"monthly_discount_rate": uniform(0, 0.1), "models.*.costs.fixed_cost": uniform(0, 1)}  # fmt: skip
    found = tornado(Scenario.parse(data), without=0.2, places=[1])
    assert CAC not in {each.path for each in found.entries}
    paths = {each.path for each in found.entries}
    assert {"models.1.acquisition.cac", "models.*.costs.fixed_cost", "monthly_discount_rate", "months"} <= paths
    assert not [path for path in found.without if path.startswith("models.0.")]


@pytest.mark.parametrize("share", [-0.2, 0.0, 1.0, 5.0, float("nan"), float("inf")])
def test_only_a_share_can_be_assumed(share: float) -> None:
    with pytest.raises(ScenarioError, match="must be a share above 0 and below 1"):
        tornado(direct({}), without=share)


def test_what_is_0_today_is_listed_apart() -> None:
    scenario = direct({CAC: uniform(40, 60)})
    found = tornado(scenario)
    assert "models.0.acquisition.word_of_mouth" in found.at_zero
    assert not set(found.at_zero) & set(found.without)
    assert {scenario.number(path) for path in found.at_zero} == {0}


def test_what_a_stop_came_before_is_not_said_to_move_nothing() -> None:
    found = tornado(direct({CAC: uniform(40, 60)}), tell=lambda _: False)
    assert found.bars(PROFIT) == []
    assert found.unmoved(PROFIT) == []


def test_work_is_told_and_can_be_stopped() -> None:
    scenario = direct({CAC: uniform(40, 60), "models.0.acquisition.budget_months": uniform(0, 8)})
    told = Told()
    found = tornado(scenario, tell=told)
    assert told.shares == sorted(told.shares)
    assert told.shares[0] == 0
    assert told.shares[-1] == pytest.approx(1)
    assert found.complete
    stopped = tornado(scenario, tell=lambda share: share == 0)
    assert not stopped.complete
    assert not np.isnan(entry(stopped, CAC).models_low[0]["brand_profit"])
    assert np.isnan(entry(stopped, "models.0.acquisition.budget_months").models_low[0]["brand_profit"])
