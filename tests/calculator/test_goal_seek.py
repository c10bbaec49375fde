"""Which value of a parameter brings a figure to a target, against formulas and brute force."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

import calculator
from calculator import Scenario, ScenarioError
from calculator.goal_seek import Goal, goal_seek, sentences
from calculator.metric import Metric

CAC, PRICE, UNIT_COST = "models.0.acquisition.cac", "models.0.price.value", "product.unit_cost"
LTV_TO_CAC, PROFIT = Metric("ltv_to_cac", 0), Metric("brand_profit", 0)


def one_model(**sections: Any) -> Scenario:
    """A shop without agents: goods cost 20 and sell for 100; paid customers, no end of people."""
    described = {
        "name": "shop",
        "kind": "direct",
        "price": {"basis": "list_share", "value": 1.0},
        "acquisition": {"monthly_budget": 1000.0, "cac": 100.0, "reachable_people": 1e30},
        **sections,
    }
    return Scenario.parse(
        {"format": 1, "months": 24, "product": {"unit_cost": 20.0, "list_price": 100.0}, "models": [described]}
    )


def sensitive() -> Scenario:
    """A shop that loses orders with the square of its price.

    Of 1000 people a month 5 % buy at ¥100, so that the profit of a month is 500,000·(P − 20)/P² − 5000.
    """
    return one_model(
        price={"basis": "list_share", "value": 1.0, "price_response": 2.0, "reference_price": 100.0},
        acquisition={"organic_leads": 1000.0, "conversion_rate": 0.05, "reachable_people": 1e30},
        costs={"fixed_cost": 5000.0},
    )


def with_value(scenario: Scenario, path: str, value: float, metric: Metric) -> float:
    """What *metric* is with this one *value* changed."""
    return float(metric.in_result(calculator.simulate(scenario.with_values({path: value})))[0])


def values(goal: Goal) -> list[float]:
    return [crossing.value for crossing in goal.crossings]


def spaced(lines: list[str]) -> list[str]:
    """*lines* with a plain blank between number and unit."""
    return [line.replace("\u202f", " ") for line in lines]


def test_the_highest_cac_that_pays_three_times_is_a_third_of_the_margin() -> None:
    """Whoever buys once leaves 100 − 20 = ¥80."""
    goal = goal_seek(one_model(), CAC, LTV_TO_CAC, 3.0)
    (only,) = goal.crossings
    assert only.value == pytest.approx(80 / 3, rel=1e-9)
    assert only.metric_value == pytest.approx(3)
    assert only.before > 3 > only.after
    assert goal.reached == ((1.0, only.value),)
    assert goal.today.value == 100
    assert goal.today.metric_value == pytest.approx(0.8)


def test_a_shop_earns_between_two_prices() -> None:
    """500,000·(P − 20)/P² = 5000 where P² − 100·P + 2000 = 0."""
    low, high = (50 - math.sqrt(500)) / 100, (50 + math.sqrt(500)) / 100
    goal = goal_seek(sensitive(), PRICE, PROFIT, low=0.25)
    assert values(goal) == pytest.approx([low, high], rel=1e-9)
    assert goal.reached == (tuple(values(goal)),)


def test_the_highest_profit_is_only_just_reached() -> None:
    """(P − 20)/P² is largest at P = 40: 24 months of 500,000/80 − 5000."""
    highest = 24 * (500_000 / 80 - 5000)
    goal = goal_seek(sensitive(), PRICE, PROFIT, highest, low=0.25)
    assert values(goal) == pytest.approx([0.4], abs=1e-5)
    beyond = goal_seek(sensitive(), PRICE, PROFIT, highest + 1, low=0.25)
    assert not beyond.crossings
    assert not beyond.reached
    assert beyond.nearest.value == pytest.approx(0.4, abs=1e-5)
    assert beyond.nearest.metric_value == pytest.approx(highest)
    assert beyond.nearest_end == ""


def test_a_month_of_payback_is_a_jump_between_whole_months() -> None:
    """Each month brings 0.8 of the orders of the month before and ¥80 an order: paid back after n of them."""
    loyal = one_model(retention={"repurchase_rate": 0.8, "orders_per_month": 1.0})
    loyal = loyal.with_values({"monthly_discount_rate": 0.0})
    payback = Metric("payback_months", 0)
    earned = 80 * np.cumsum(0.8 ** np.arange(60))
    between = goal_seek(loyal, CAC, payback, 3.5)
    (only,) = between.crossings
    assert only.kind == "jumps"
    assert only.value == pytest.approx(earned[2], abs=0.006)  # half a fen of patience
    assert (only.before, only.metric_value, only.after) == (3, 3, 4)
    assert between.reached == ((1.0, only.value),)
    on_it = goal_seek(loyal, CAC, payback, 3.0)
    (stretch,) = on_it.crossings
    assert stretch.kind == "stretch"
    assert (stretch.value, stretch.until) == pytest.approx((earned[1], earned[2]), abs=0.006)
    assert (stretch.before, stretch.after) == (2, 4)
    ((first, last),) = on_it.missing
    assert first == pytest.approx(earned[-1], abs=0.006)
    assert last == 1000


@pytest.mark.parametrize("target", [2.0, 5.5, 11.0, 23.0])
def test_break_even_within_some_months_is_what_trying_every_cost_says(target: float) -> None:
    scenario, metric = calculator.load_preset(), Metric("break_even_month", 1)
    costs = np.linspace(1, 100, 2000)
    tried = metric.in_result(calculator.simulate(scenario, {UNIT_COST: costs}, detail=False))
    goal = goal_seek(scenario, UNIT_COST, metric, target, low=1.0, high=100.0)
    within = [(costs >= first) & (costs <= last) for first, last in goal.reached]
    np.testing.assert_array_equal(np.any(within, axis=0), tried <= target)
    missing = [(costs >= first) & (costs <= last) for first, last in goal.missing]
    np.testing.assert_array_equal(np.any(missing, axis=0), np.isnan(tried))


def test_the_edge_of_what_has_a_value_is_exact() -> None:
    """A brand that breaks even within the horizon has at its end no less than half a fen below nothing."""
    scenario = calculator.load_preset()
    never = goal_seek(scenario, UNIT_COST, Metric("break_even_month", 1), 100.0)
    (edge,) = values(goal_seek(scenario, UNIT_COST, Metric("brand_cash", 1), -0.005))
    assert never.missing[0][0] == pytest.approx(edge, rel=1e-9)


def test_people_referred_are_enough_from_a_generation_on() -> None:
    """Of 100 leads, each of whom brings 1.25, there are 225, 381.25 and 576.56 by generation 1, 2 and 3."""
    people = {"starting_leads": 100.0, "referral_ratio": 1.25, "reachable_people": 1e30}
    path, leads = "models.0.acquisition.referral_generations", Metric("leads", 0)
    between = goal_seek(one_model(acquisition=people), path, leads, 500.0)
    (only,) = between.crossings
    assert (only.kind, only.value) == ("jumps", 3)
    assert (only.before, only.after) == pytest.approx((381.25, 576.5625))
    assert between.reached == ((3.0, 12.0),)
    (met,) = goal_seek(one_model(acquisition=people), path, leads, 381.25).crossings
    assert (met.kind, met.value) == ("meets", 2)


def test_every_number_of_tiers_is_tried() -> None:
    scenario, path = calculator.load_preset(), "models.0.channel.tier_count"
    tried = {count: with_value(scenario, path, count, PROFIT) for count in range(1, 13)}
    target = (tried[7] + tried[8]) / 2
    goal = goal_seek(scenario, path, PROFIT, target)
    reached = [count for count in tried if any(first <= count <= last for first, last in goal.reached)]
    assert reached == [count for count in tried if tried[count] >= target]
    assert goal.nearest.value == min(tried, key=lambda count: abs(tried[count] - target))


@pytest.mark.parametrize(
    ("path", "metric"),
    [
        ("models.2.retention.repurchase_rate", Metric("ltv_brand", 2, 1)),
        ("models.2.retention.repurchase_rate", Metric("ltv_to_cac", 2, 1)),
        ("models.*.acquisition.cac", Metric("ltv_less_cac", 1, 2)),
        ("models.0.price.value", Metric("brand_profit", 1, 0)),
    ],
)
def test_two_models_tie_where_both_have_the_same_figure(path: str, metric: Metric) -> None:
    scenario = calculator.load_preset()
    goal = goal_seek(scenario, path, metric)
    assert goal.crossings
    for tie in goal.crossings:
        result = calculator.simulate(scenario.with_values({path: tie.value}))
        first, second = (float(result.models[place].summary[metric.column][0]) for place in metric.models)
        assert first == pytest.approx(second, rel=1e-6)
        assert {tie.before > 0, tie.after > 0} == {True, False}


def test_social_commerce_is_worth_its_cac_up_to_some_price() -> None:
    scenario, path, metric = calculator.load_preset(), "models.1.acquisition.cac", Metric("ltv_to_cac", 1)
    (highest,) = values(goal_seek(scenario, path, metric, 3.0))
    assert with_value(scenario, path, highest, metric) == pytest.approx(3, rel=1e-9)
    assert with_value(scenario, path, highest * 1.01, metric) < 3


def test_less_of_what_is_bad_is_what_one_wishes() -> None:
    goal = goal_seek(one_model(), CAC, Metric("blended_cac", 0), 50.0)
    ((first, last),) = goal.reached
    assert first == 1
    assert last == pytest.approx(50, rel=1e-9)


def test_out_of_reach_the_nearest_end_is_told() -> None:
    never = goal_seek(one_model(), CAC, LTV_TO_CAC, 5.0, low=20.0, high=200.0)
    assert (never.crossings, never.reached) == ((), ())
    assert never.nearest.value == 20
    assert never.nearest.metric_value == pytest.approx(4)
    assert never.nearest_end == "low"
    always = goal_seek(one_model(), CAC, LTV_TO_CAC, 0.2, low=20.0, high=200.0)
    assert (always.crossings, always.reached) == ((), ((20.0, 200.0),))
    assert always.nearest_end == "high"


def test_a_parameter_that_makes_no_difference_is_called_so() -> None:
    goal = goal_seek(one_model(), "models.0.retention.alpha", PROFIT, 1.0)
    assert goal.flat
    assert not goal.crossings
    assert goal.nearest.value == goal.today.value
    assert not goal_seek(one_model(), CAC, PROFIT).flat


def test_values_that_break_a_rule_are_left_out_and_told() -> None:
    scenario = calculator.load_preset()
    goal = goal_seek(scenario, "models.0.channel.tiers.1.price_share", PROFIT)
    (above, below) = (scenario.models[0].tiers[row].price_share for row in (0, 2))
    ((first, last),) = goal.reached
    assert [first, last] == pytest.approx([above, below], rel=1e-9)
    assert [edge for stretch in goal.missing for edge in stretch] == pytest.approx([0.01, above, below, 1.0], rel=1e-9)
    assert {gap.partition(": ")[2] for gap in goal.gaps} == {"price shares must rise from tier to tier"}


def test_a_search_that_is_stopped_has_found_nothing() -> None:
    told: list[float] = []

    def stop_at_half(share: float) -> bool:
        told.append(share)
        return share < 0.5

    goal = goal_seek(one_model(), CAC, LTV_TO_CAC, 3.0, tell=stop_at_half)
    assert not goal.complete
    assert not goal.crossings
    assert told == sorted(told)
    assert "stopped" in sentences(goal, one_model())[-1]


@pytest.mark.parametrize(
    ("path", "asked", "said"),
    [
        ("models.0.acquisition.cacc", {}, "unknown parameter; did you mean models.*.acquisition.cac?"),
        ("models.3.acquisition.cac", {}, "there is no place 3: the last one is 0"),
        ("models.0.channel.tier_count", {}, "a direct model has no agents"),
        (CAC, {"low": 50.0, "high": 20.0}, "the lower end must be below the upper one"),
        (CAC, {"low": 0.0}, "must be a number above 0"),
        (CAC, {"target": math.nan}, "must be a finite number"),
        ("models.0.acquisition.budget_months", {"high": 1e6}, "must be from 2 to 10,000 values"),
    ],
)
def test_a_question_without_an_answer_is_told(path: str, asked: dict[str, Any], said: str) -> None:
    with pytest.raises(ScenarioError) as caught:
        goal_seek(one_model(), path, LTV_TO_CAC, **asked)
    assert said in str(caught.value)


SAID = [
    (CAC, LTV_TO_CAC, 3.0, {}, "LTV : CAC of the brand is at least 3 for Customer acquisition cost up to ¥26.67."),
    (
        CAC,
        Metric("blended_cac", 0),
        50.0,
        {},
        "CAC of the brand is at most ¥50 for Customer acquisition cost up to ¥50.",
    ),
    (PRICE, PROFIT, 0.0, {"low": 0.25}, "Brand's profit is at least ¥0 for Mark-up from 27.64 % to 72.36 %."),
    (PRICE, PROFIT, 0.0, {"low": 0.5}, "Brand's profit is at least ¥0 for Mark-up up to 72.36 %."),
    (PRICE, PROFIT, 1e6, {"low": 0.5}, "comes nearest at the lower end, 50 %: ¥24 k."),
    (PRICE, PROFIT, 3e4, {"low": 0.25}, "for Mark-up only at 40 %."),
    (PRICE, PROFIT, 3e4, {"low": 0.25}, "At 40 % it only just touches ¥30 k."),
    (
        "models.0.retention.alpha",
        PROFIT,
        0.0,
        {},
        "Alpha makes no difference: Brand's profit is −¥24 k all the way from",
    ),
    ("months", Metric("orders", 0), 600.0, {}, "Orders is at least 600 orders for Horizon from 12 months on."),
]


@pytest.mark.parametrize(("path", "metric", "target", "ends", "said"), SAID)
def test_the_answer_is_said_in_words(path: str, metric: Metric, target: float, ends: dict[str, Any], said: str) -> None:
    scenario = one_model() if path == CAC else sensitive()
    spoken = spaced(sentences(goal_seek(scenario, path, metric, target, **ends), scenario))
    assert spoken[0].startswith("Today: ")
    assert any(said in each for each in spoken[1:]), spoken


def test_two_ranges_are_said_one_after_the_other() -> None:
    data = sensitive().data()
    scenario = Scenario.parse(
        {**data, "models": [*data["models"], {**data["models"][0], "name": "idle", "acquisition": {}, "costs": {}}]}
    )
    goal = goal_seek(scenario, PRICE, Metric("brand_profit", 1, 0), low=0.25)
    said = "Idle is ahead of shop or level in Brand's profit for Mark-up · shop up to 27.64 % or from 72.36 % on."
    assert said in spaced(sentences(goal, scenario))


def test_a_figure_without_a_value_in_a_part_of_the_range_is_not_called_unmoved() -> None:
    goal = goal_seek(sensitive(), PRICE, Metric("break_even_month", 0), 1.0, low=0.25)
    assert not goal.flat
    assert [round(edge, 4) for edge in goal.missing[0]] == [0.25, 0.2764]


def test_a_tie_is_said_as_who_is_ahead() -> None:
    scenario = calculator.load_preset()
    rate = goal_seek(scenario, "models.2.retention.repurchase_rate", Metric("ltv_brand", 2, 1))
    ahead = "Community is ahead of Social commerce or level in LTV of the brand for Repurchase rate · Community"
    assert f"{ahead} from {rate.crossings[0].value * 100:.2f} % on." in spaced(sentences(rate, scenario))


def test_jumps_stretches_and_gaps_are_said_too() -> None:
    scenario, metric = calculator.load_preset(), Metric("break_even_month", 1)
    between = " ".join(sentences(goal_seek(scenario, UNIT_COST, metric, 12.5), scenario))
    assert "it jumps from month 12 to month 13" in between
    assert "It has no value from ¥55.59 to ¥1,000." in between
    on_it = " ".join(sentences(goal_seek(scenario, UNIT_COST, metric, 12.0), scenario))
    assert "it is exactly month 12." in on_it
    ladder = sentences(goal_seek(scenario, "models.0.channel.tiers.1.price_share", PROFIT), scenario)
    assert any(each.startswith("Some of these values are not possible: ") for each in ladder)


def test_all_crossings_stand_in_a_table() -> None:
    goal = goal_seek(sensitive(), PRICE, PROFIT, low=0.25)
    assert goal.frame["from"].tolist() == values(goal)
    assert goal.frame["kind"].tolist() == ["meets", "meets"]
    assert list(goal.frame.columns) == ["kind", "from", "until", "metric", "before", "after"]
    empty = goal_seek(sensitive(), PRICE, PROFIT, 1e9)
    assert empty.frame.empty


def test_a_gap_at_the_very_end_of_the_range_is_one_value() -> None:
    """Without a budget nobody is won, so that there is no CAC; the least budget wins somebody."""
    goal = goal_seek(one_model(), "models.0.acquisition.monthly_budget", Metric("blended_cac", 0), 50.0)
    assert goal.missing
    assert "It has no value at ¥0." in sentences(goal, one_model())


def test_a_narrow_range_is_told_in_as_many_figures_as_it_takes() -> None:
    goal = goal_seek(one_model(), CAC, Metric("blended_cac", 0), 50.0001, low=50.0, high=50.0004)
    (only,) = values(goal)
    assert only == pytest.approx(50.0001)
    assert any("up to ¥50.0001." in each for each in sentences(goal, one_model()))


@pytest.mark.parametrize("high", [1e4, 1e13, 1e20])
def test_the_width_of_the_range_does_not_move_a_crossing(high: float) -> None:
    """A customer is worth 80 at once; he costs what he costs."""
    (value,) = values(goal_seek(one_model(), CAC, LTV_TO_CAC, 3.0, low=1.0, high=high))
    assert value == pytest.approx(80 / 3, rel=1e-9)


def test_models_that_the_figure_is_not_about_are_not_run_and_their_rules_do_not_matter() -> None:
    """Above 0.4 the agents of one model would give up more than they have, never those of the other."""
    first = one_model(price={"basis": "cost_multiple", "value": 5.0}).data()
    second = {**first["models"][0], "name": "other", "channel": None}
    ladder = [{"price_share": 0.4, "initial_agents": 1.0}, {"price_share": 0.6}]
    second |= {"kind": "stocked", "channel": {"buyback_share": 0.6, "tiers": ladder}}
    third = {**second, "name": "third", "channel": {"liquidation_share": 0.0, "tiers": ladder}}
    scenario = Scenario.parse({**first, "models": [*first["models"], second, third]})
    path = "models.*.channel.liquidation_share"
    one, other = (goal_seek(scenario, path, Metric("channel_profit", place)) for place in (1, 2))
    assert one.gaps
    assert one.missing
    assert all(gap.startswith("models.1.") for gap in one.gaps)
    assert not other.gaps
    assert not other.missing


def test_values_that_differ_from_model_to_model_are_not_told_as_one() -> None:
    data = one_model().data()
    data["models"] = [{**data["models"][0], "name": name, "acquisition": {"cac": cac}}
                      for name, cac in (("a", 40.0), ("b", 60.0))]  # fmt: skip
    scenario = Scenario.parse(data)
    goal = goal_seek(scenario, "models.*.acquisition.cac", Metric("ltv_brand", 1), 1.0)
    assert math.isnan(goal.today.value)
    assert sentences(goal, scenario)[0].startswith("Today: Customer acquisition cost · all models differs from model")
