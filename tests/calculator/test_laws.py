"""What must hold whatever the numbers are: nothing is lost, nothing comes from nowhere."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given

import calculator
from calculator import ModelResult, Scenario
from calculator.inputs import Array
from calculator.sections import Channel
from calculator.statement import statement
from tests.calculator.scenarios import scenarios

pytestmark = pytest.mark.filterwarnings("error::RuntimeWarning")
"""Nothing is divided by zero, overflows or becomes NaN on the way."""

WITH_AGENTS = ("stocked", "commission")


def run(scenario: Scenario) -> ModelResult:
    return calculator.simulate(scenario).models[0]


def figure(model: ModelResult, name: str) -> float:
    return float(model.summary[name][0])


def rounding(*numbers: Array | float) -> float:
    """What a sum of *numbers* may be off by: a billionth of the largest."""
    assert not any(np.isinf(some).any() for some in numbers)
    return 1e-9 * max(float(np.abs(np.nan_to_num(some)).max(initial=0.0)) for some in numbers)


def assert_equal(left: Array | float, right: Array | float, *origins: Array | float) -> None:
    """Equal to the rounding of both sides and of the numbers that they came from."""
    np.testing.assert_allclose(left, right, rtol=0, atol=rounding(left, right, *origins))


def assert_never_negative(numbers: Array, *origins: Array | float) -> None:
    assert (numbers >= -rounding(numbers, *origins)).all()


def so_far(flow: Array) -> Array:
    """The sum of *flow* from the first month to each."""
    total: Array = np.cumsum(flow, axis=0)
    return total


def opening(closing: Array) -> Array:
    """What there is at the start of each month, by what there is at the end."""
    return np.concatenate([np.zeros_like(closing[:1]), closing[:-1]])


def channel_of(scenario: Scenario) -> Channel:
    channel = scenario.models[0].channel
    assert channel is not None
    return channel


def churn(scenario: Scenario) -> Array:
    """The churn of each running tier, (tiers, 1): the rows from the bottom, the top one repeated."""
    rows, count = scenario.models[0].tiers, scenario.models[0].tier_count
    return np.array([[rows[max(0, len(rows) - count + k)].churn_rate] for k in range(count)])


@given(scenarios(WITH_AGENTS))
def test_everyone_who_joined_a_tier_is_in_it_or_has_left(scenario: Scenario) -> None:
    model = run(scenario)
    joiners, agents = model.tier_months["joiners"], model.tier_months["agents"]
    leavers = churn(scenario) * (opening(agents) + joiners)
    assert_equal(so_far(joiners), agents + so_far(leavers))
    assert_never_negative(joiners)
    assert_equal(figure(model, "agents_ever"), joiners.sum())
    assert_equal(figure(model, "agents_now"), agents[-1].sum(), joiners.sum())


@given(scenarios())
def test_no_more_people_are_reached_or_recruited_than_there_are(scenario: Scenario) -> None:
    model, reachable = run(scenario), scenario.models[0].acquisition.reachable_people
    assert_never_negative(reachable - model.months["reach"], reachable)
    assert_equal(model.months["reach"], so_far(model.months["leads"]))
    if model.tier_names:
        joiners = model.tier_months["joiners"].sum()
        initial = sum(tier.initial_agents for tier in scenario.models[0].tiers)
        assert joiners <= (max(channel_of(scenario).agent_pool, initial)) * (1 + 1e-9)


@given(scenarios(("stocked",)))
def test_the_stock_of_a_tier_is_what_came_in_less_what_went_out(scenario: Scenario) -> None:
    table = run(scenario).tier_months
    came = table["opening_stock"] + table["received"] + table["returned"]
    went = table["passed_down"] + table["sold"] + table["own_use"] + table["left"]
    assert_equal(table["closing_stock"], came - went, came)
    assert_equal(table["opening_stock"], opening(table["closing_stock"]))
    assert_never_negative(table["closing_stock"], came)
    assert_equal(table["passed_down"].sum(axis=1) + run(scenario).months["sell_in"], table["received"].sum(axis=1))


@given(scenarios(("stocked",)))
def test_every_unit_of_a_stocked_model_is_somewhere(scenario: Scenario) -> None:
    model, channel = run(scenario), channel_of(scenario)
    months, tiers = model.months, {name: table.sum(axis=1) for name, table in model.tier_months.items()}
    scrapped = tiers["sold"] - months["sell_through"] - tiers["returned"]
    liquidated = channel.liquidation_share * tiers["left"]
    bought_back = channel.buyback_share * tiers["left"]
    assert_equal(tiers["left"], tiers["dead"] + liquidated + bought_back)
    gone = months["sell_through"] + tiers["own_use"] + scrapped + tiers["dead"] + liquidated
    made = so_far(months["units_made"])
    assert_equal(made, months["brand_stock"] + months["channel_stock"] + so_far(gone))
    assert_equal(months["brand_stock"], made + so_far(bought_back - months["sell_in"]), made)
    assert_equal(months["channel_stock"], tiers["closing_stock"])


@given(scenarios(("commission", "direct")))
def test_every_unit_that_the_brand_ships_itself_is_somewhere(scenario: Scenario) -> None:
    model, costs = run(scenario), scenario.models[0].costs
    months = model.months
    per_order = scenario.product_of(0).units_per_order
    assert per_order is not None
    sold = per_order * months["orders"]
    scrapped = costs.return_rate * (1 - costs.resalable_share) * sold
    assert_equal(so_far(months["units_made"]), months["brand_stock"] + so_far(months["sell_through"] + scrapped))
    assert_equal(months["sell_through"], (1 - costs.return_rate) * sold, sold)
    assert_never_negative(months["brand_stock"], sold)


@given(scenarios())
def test_money_only_changes_hands(scenario: Scenario) -> None:
    model = run(scenario)
    nothing = np.zeros_like(model.months["leads"])
    net = dict.fromkeys((*model.accounts, "consumers", "outside"), nothing)
    for (payer, payee, _), amounts in model.ledger.items():
        net[payer] = net[payer] - amounts
        net[payee] = net[payee] + amounts
    everything = sum((np.abs(amounts) for amounts in model.ledger.values()), nothing)
    assert_equal(net["brand"], model.months["brand_cash_flow"], everything)
    for k, tier in enumerate(model.accounts[1:]):
        assert_equal(net[tier], model.tier_months["cash_flow"][:, k], everything)
    held = model.months["brand_cash_flow"] + model.months["channel_cash_flow"]
    assert_equal(held, -(net["consumers"] + net["outside"]), everything)
    assert_equal(figure(model, "system_cash"), held.sum(), everything)
    for amounts in model.ledger.values():
        assert_never_negative(amounts, everything)


@given(scenarios(("stocked",)))
def test_stranded_goods_are_in_stock_dead_or_used_by_agents(scenario: Scenario) -> None:
    model, channel = run(scenario), channel_of(scenario)
    tiers = {name: table.sum() for name, table in model.tier_months.items()}
    taken = figure(model, "sell_in") - channel.buyback_share * tiers["left"]
    stranded = figure(model, "channel_stock") + tiers["dead"] + tiers["own_use"]
    if taken >= 1e-6:
        assert_equal(figure(model, "stranded_share") * taken, stranded, figure(model, "sell_in"))
        assert_equal(figure(model, "own_use_share") * taken, tiers["own_use"])
    else:
        assert np.isnan(figure(model, "stranded_share"))


@given(scenarios())
def test_the_price_is_split_without_remainder(scenario: Scenario) -> None:
    model = run(scenario)
    parts = dict(model.price_split)
    price = parts.pop("price")
    assert price == figure(model, "consumer_price")
    sold = figure(model, "gmv") / price
    if np.isnan(parts["goods"]):
        assert np.isnan(list(parts.values())).all()
        assert sold < 1.001e-6 or scenario.models[0].costs.return_rate > 1 - 1e-6
    else:
        assert_equal(sum(parts.values()), price, *parts.values())


@given(scenarios(("stocked",)))
def test_the_steps_of_the_ladder_reach_from_cost_to_consumer_price(scenario: Scenario) -> None:
    model, cost = run(scenario), scenario.product_of(0).unit_cost
    assert cost is not None
    steps = model.tiers["margin_per_unit"]
    assert_equal(steps.sum(), figure(model, "consumer_price") - cost, steps)


@given(scenarios())
def test_what_accounts_earn_on_a_customer_adds_up_to_the_customers_value(scenario: Scenario) -> None:
    model = run(scenario)
    assert_equal(figure(model, "ltv"), model.tiers["ltv"].sum(), model.tiers["ltv"])
    assert_equal(figure(model, "ltv_brand"), model.tiers["ltv"][0, 0])


@given(scenarios(WITH_AGENTS))
def test_the_profits_of_all_joiners_add_up_to_the_agents_profit(scenario: Scenario) -> None:
    model = run(scenario)
    joiners, flows = model.tier_months["joiners"], model.tier_months["cash_flow"]
    assume(np.isfinite(model.cohorts).all())  # a tier of 1e-300 agents can earn more a head than a number holds
    earned = joiners * model.cohorts
    assert_equal(earned.sum(), figure(model, "channel_profit"), earned, flows)


def test_of_a_tier_that_nearly_everybody_leaves_the_rest_stays_exactly() -> None:
    """What is left can still be the only seller: its profit a head is as exact as its number."""
    churn_rate, first = 1 - 2.0**-53, 0.11897
    tiers = [{"price_share": 1.0, "initial_agents": first, "churn_rate": churn_rate}]
    model = {"name": "", "kind": "stocked", "product": {"unit_cost": 1.0, "list_price": 2.0}}
    model |= {"price": {"basis": "list_share", "value": 1.0}, "channel": {"tiers": tiers}}
    agents = run(Scenario.parse({"months": 3, "models": [model]})).tier_months["agents"]
    assert agents.ravel().tolist() == pytest.approx(
        [first * 2.0 ** (-53 * month) for month in (1, 2, 3)], rel=1e-9, abs=0
    )


@given(scenarios())
def test_a_statement_ends_in_the_cash_flow_of_the_months(scenario: Scenario) -> None:
    model = run(scenario)
    cost, stock = scenario.product_of(0).unit_cost, model.months["brand_stock"][-1]
    assert cost is not None
    brand, agents = statement(model, "brand"), statement(model, "agents")
    assert_equal(brand["cash_flow"], model.months["brand_cash_flow"], *brand.values())
    assert_equal(agents["cash_flow"], model.months["channel_cash_flow"], *agents.values())
    profit = figure(model, "brand_profit") + cost * stock[0]
    assert_equal(brand["profit"].sum(), profit, so_far(brand["profit"]), *brand.values())
    profit = figure(model, "channel_profit")
    assert_equal(agents["profit"].sum(), profit, so_far(agents["profit"]), *agents.values())


@given(scenarios())
def test_the_summary_adds_up_the_months(scenario: Scenario) -> None:
    model = run(scenario)
    for name in ("orders", "leads", "new_customers", "units_made", "sell_in", "sell_through"):
        assert_equal(figure(model, name), model.months[name].sum())
    of_brand, of_tiers = model.months["brand_cash_flow"], model.tier_months["cash_flow"]
    assert_equal(figure(model, "brand_cash"), of_brand.sum(), of_brand)
    assert_equal(figure(model, "channel_cash"), model.months["channel_cash_flow"].sum(), of_tiers)
    for name in ("joiners", "received", "sold", "own_use", "left", "dead"):
        assert_equal(model.tiers[name][1:], model.tier_months[name].sum(axis=0))
    assert_equal(model.tiers["cash"][1:], of_tiers.sum(axis=0), of_tiers)


@given(scenarios())
def test_the_brands_cash_is_judged_month_by_month(scenario: Scenario) -> None:
    model = run(scenario)
    flows = model.months["brand_cash_flow"][:, 0].tolist()
    cash, lowest, even_since, present = 0.0, 0.0, 1, 0.0
    for month, flow in enumerate(flows, 1):
        cash += flow
        lowest = min(lowest, cash)
        even_since = even_since if cash >= -0.005 else month + 1
        present += flow / (1 + scenario.monthly_discount_rate) ** month
    owed = figure(model, "deposits_held")
    present -= owed / (1 + scenario.monthly_discount_rate) ** scenario.months
    assert_equal(figure(model, "brand_profit"), cash - owed, np.array(flows))
    assert_equal(figure(model, "peak_cash_need"), -lowest, np.array(flows))
    assert_equal(figure(model, "brand_npv"), present, np.array(flows))
    assert_equal(figure(model, "break_even_month"), even_since if even_since <= len(flows) else np.nan)


@given(scenarios())
def test_money_may_be_counted_in_another_currency(scenario: Scenario) -> None:
    """All amounts in quarters of a yuan: money is four times as much, everything else the same."""
    amounts = {
        path: 4 * value
        for path, parameter, value in scenario.parameters()
        if parameter.unit.startswith("¥") and value is not None
    }
    model, other = run(scenario), run(scenario.with_values(amounts))
    for name in model.months:
        assert_equal(other.months[name], (4 if name.endswith("cash_flow") else 1) * model.months[name])
    assert_equal(other.cohorts, 4 * model.cohorts)
    for name in ("gmv", "ltv", "ltv_brand", "blended_cac", "full_cac", "brand_npv", "peak_cash_need", "channel_profit"):
        assert_equal(figure(other, name), 4 * figure(model, name))
