"""Goods and money of a model, against a month worked by hand, the worked cases and the laws of both."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given

import calculator
from calculator import Scenario
from calculator.books import so_far
from calculator.flows import Flows, flows, flows_of
from calculator.inputs import Array
from calculator.statement import statement
from tests.calculator.scenarios import scenarios
from tests.calculator.test_cases import CASES, NAMES, expected_models
from tests.calculator.worked_month import flows_of_month, rounded


def case(name: str) -> list[tuple[Scenario, int, Flows, dict[str, Any]]]:
    """Every model of a case: scenario, place, our flows, and the figures worked out by other means."""
    scenario, _ = calculator.load(CASES / f"{name}.toml")
    models = calculator.simulate(scenario).models
    wanted = expected_models(name)
    return [(scenario, place, flows(model), wanted[place]) for place, model in enumerate(models)]


def first_flows(scenario: Scenario) -> Flows:
    return flows(calculator.simulate(scenario).models[0])


def total(amounts: dict[str, Array]) -> float:
    return float(sum(amount[0] for amount in amounts.values()))


def assert_same(left: Array | float, right: Array | float, *origins: Array | float) -> None:
    """Equal but for a billionth of the largest number that either came from."""
    largest = max(float(np.abs(np.nan_to_num(some)).max(initial=0.0)) for some in (left, right, *origins))
    np.testing.assert_allclose(left, right, rtol=0, atol=1e-9 * largest)


def figure(found: Flows, name: str) -> float:
    return float(np.nan_to_num(found.model.summary[name][0]))


# --- where the goods went ---------------------------------------------------------------------


def test_twenty_units_made_are_found_again() -> None:
    assert rounded(flows_of_month().goods.parts()) == {
        "consumers": 6.0,
        "own_use": 2.0,
        "liquidated": 1.5,
        "brand_stock": 3.0,
        "tier_stock 1": 6.0,
        "dead 1": 1.5,
    }


def test_of_returned_units_those_that_cannot_be_sold_again_are_scrapped() -> None:
    goods = flows_of_month(costs={"return_rate": 0.5, "resalable_share": 1 / 3}).goods
    assert goods.consumers[0] == pytest.approx(3)
    assert goods.scrapped[0] == pytest.approx(2)


def test_own_use_on_commission_is_told_apart_from_what_consumers_keep() -> None:
    """3 customers and 2 agents order a unit each; a fifth of all comes back as new."""
    tier = {"initial_agents": 2.0, "own_use": 1.0, "contacts_per_month": 1.5}
    found = flows_of_month(
        kind="commission",
        acquisition={"reachable_people": 1e30},
        channel={"commission": [0.1], "tiers": [tier]},
        costs={"return_rate": 0.2},
    )
    assert rounded(found.goods.parts()) == {"consumers": 2.4, "own_use": 1.6}
    assert rounded(found.money.paid) == {"consumers": 240.0, "own_use": 160.0}


@pytest.mark.parametrize("name", NAMES)
def test_the_goods_of_a_case_are_where_its_figures_say(name: str) -> None:
    for scenario, place, found, wanted in case(name):
        model, summary, tiers = scenario.models[place], wanted["summary"], wanted["tiers"][1:]
        costs, goods = model.costs, found.goods
        sold = summary["gmv"] / summary["consumer_price"]
        parts = {
            "brand_stock": wanted["tiers"][0]["closing_stock"],
            "scrapped": costs.return_rate * (1 - costs.resalable_share) * sold,
            "consumers": summary["sell_through"],
        }
        if model.kind == "stocked":
            assert model.channel is not None
            parts["own_use"] = sum(tier["own_use"] for tier in tiers)
            parts["liquidated"] = model.channel.liquidation_share * sum(tier["left"] for tier in tiers)
            for number, tier in enumerate(tiers, 1):
                parts[f"tier_stock {number}"], parts[f"dead {number}"] = tier["closing_stock"], tier["dead"]
        elif model.kind == "commission":
            parts["own_use"] = (summary["own_use_share"] or 0.0) * summary["sell_through"]
            parts["consumers"] -= parts["own_use"]
        for key, units in goods.parts().items():
            assert_same(units[0], parts.get(key, 0.0), summary["units_made"])
        assert_same(sum(parts.values()), summary["units_made"])


@given(scenarios())
def test_every_unit_made_is_in_one_place(scenario: Scenario) -> None:
    goods = first_flows(scenario).goods
    assert_same(total(goods.parts()), goods.made)
    assert all((units >= 0).all() for units in goods.parts().values())
    shares = [goods.share(units)[0] for units in goods.parts().values()]
    assert np.isnan(shares).all() if goods.made[0] < 1e-6 else sum(shares) == pytest.approx(1)


# --- where the money went ---------------------------------------------------------------------


def test_the_money_of_a_month_comes_from_consumers_and_agents_and_goes_to_goods_costs_and_the_brand() -> None:
    money = flows_of_month().money
    assert rounded(money.sources()) == {"consumers": 615.0, "own_use": 100.0, "tier 1": 129.0}
    assert rounded(money.uses()) == {
        "goods_consumers": 150.0,
        "goods_own_use": 40.0,
        "goods_left_over": 210.0,
        "acquisition": 30.0,
        "fulfilment": 12.0,
        "running cost": 8.0,
        "brand": 394.0,
    }
    assert money.per_yuan()["tier 1"][0] == pytest.approx(-129 / 715)


@pytest.mark.parametrize("name", NAMES)
def test_the_money_of_a_case_is_that_of_its_ledger(name: str) -> None:
    for scenario, place, found, wanted in case(name):
        book, money, summary = wanted["ledger"], found.money, wanted["summary"]
        from_consumers = sum(row["amount"] for row in book if row["payer"] == "consumers")
        assert_same(total(money.paid), from_consumers)
        if found.model.kind == "stocked":
            assert_same(money.paid["own_use"], sum(row["amount"] for row in book if row["reason"] == "own use"))
        outside = sum(row["amount"] for row in book if row["payee"] in ("outside", "consumers"))
        assert_same(total(money.costs), outside)
        assert_same(money.earned["brand"], summary["brand_profit"], outside, from_consumers)
        for number, tier in enumerate(wanted["tiers"][1:], 1):
            deposits = sum(
                row["amount"] * (1 if row["payee"] == "brand" else -1)
                for row in book
                if row["reason"] == "deposit" and f"tier {number}" in (row["payer"], row["payee"])
            )
            assert_same(money.earned[f"tier {number}"], tier["cash"] + deposits, outside, from_consumers)
        cost = scenario.product_of(place).unit_cost
        assert cost is not None
        kept = found.goods.consumers + found.goods.liquidated + found.goods.own_use
        made = sum(row["amount"] for row in book if row["reason"] == "goods made")
        assert_same(money.costs["goods_left_over"], made - cost * kept, made)


@given(scenarios())
def test_as_much_money_is_used_as_there_are_sources_to_the_fen(scenario: Scenario) -> None:
    found = first_flows(scenario)
    money, amounts = found.money, list(found.model.ledger.values())
    assert_same(total(money.sources()), total(money.uses()), *(so_far(each) for each in amounts))
    assert_same(money.earned["brand"][0], figure(found, "brand_profit"), *amounts)
    assert_same(money.channel[0], figure(found, "channel_profit"), *amounts)
    sides = money.sources() | money.costs
    assert_same(total(sides), sum(abs(float(amount[0])) for amount in sides.values()))  # none below zero


# --- goods over time --------------------------------------------------------------------------


def test_what_was_put_into_the_channel_and_did_not_reach_a_consumer_is_the_gap() -> None:
    over_time = flows_of_month().over_time
    assert over_time.put_in[0, 0] == pytest.approx(17)
    assert over_time.reached[0, 0] == pytest.approx(7.5)
    assert over_time.gap[0, 0] == pytest.approx(9.5)


@given(scenarios())
def test_the_gap_is_on_hand_used_by_agents_or_dead_in_every_month(scenario: Scenario) -> None:
    found = first_flows(scenario)
    goods, made = found.over_time, so_far(found.model.months["units_made"])
    assert_same(goods.gap, goods.on_hand + so_far(goods.own_use) + so_far(goods.dead), made)
    if found.model.kind == "stocked" and goods.put_in.sum() > 1e-3:
        gap = figure(found, "stranded_share") * goods.put_in.sum()
        assert_same(goods.gap[-1], gap, goods.put_in, so_far(goods.sell_in))


# --- the two books ----------------------------------------------------------------------------


def test_the_brand_holds_deposits_that_it_owes() -> None:
    books = flows_of_month().books
    assert books.brand[0, 0] == pytest.approx(405)
    assert books.system[0, 0] == pytest.approx(265)
    assert books.deposits[0, 0] == pytest.approx(11)
    assert books.earned[0, 0] == pytest.approx(394)


@given(scenarios())
def test_the_books_end_where_the_summary_does(scenario: Scenario) -> None:
    found = first_flows(scenario)
    books, amounts = found.books, [so_far(each) for each in found.model.ledger.values()]
    assert_same(books.deposits[-1], figure(found, "deposits_held"), *amounts)
    assert (books.deposits >= 0).all()
    assert_same(books.earned.sum(), figure(found, "brand_profit"), *amounts)
    from_consumers = sum(
        (each if payer == "consumers" else -each for (payer, payee, _), each in found.model.ledger.items()
         if payer == "consumers" or payee in ("consumers", "outside")),
        np.zeros_like(books.brand),
    )  # fmt: skip
    assert_same(books.system, from_consumers, *amounts)


# --- what an agent is worth -------------------------------------------------------------------


def test_an_agent_is_worth_the_margin_on_what_it_took_less_what_it_was_given() -> None:
    """Of 20 units sold in for 50 each, 9.5 strand: 9.5/20 of a margin of 600; 3 come back at 40 and are worth 20."""
    worth = flows_of_month().worth
    assert rounded(worth.lines) == {
        "margin": 157.5,
        "margin_stranded": 142.5,
        "join_fees": 7.0,
        "buy_back": -30.0,
        "rebate": -50.0,
    }
    assert worth.total[0] == pytest.approx(227)


def test_on_commission_an_agent_is_worth_the_margin_on_what_it_sold_less_its_commission() -> None:
    """10 units for 100 that cost 20, a tenth of it commission, one agent of two sells."""
    tiers = [{"initial_agents": 1.0, "retail_weight": 0.0}, {"initial_agents": 1.0, "contacts_per_month": 10.0}]
    worth = flows_of_month(
        kind="commission",
        acquisition={"reachable_people": 1e30},
        channel={"commission": [0.1], "pack_cost": 4.0, "tiers": tiers},
        costs={},
    ).worth
    assert rounded(worth.lines) == {"margin": 400.0, "commission": -50.0, "joining_gifts": -4.0}


def test_what_carries_no_commission_is_not_sold_by_agents() -> None:
    """Of social commerce's margin on all that is sold agents have the 66.4 % that they brought."""
    result = calculator.simulate(calculator.load_preset())
    brand = {key: amounts.sum() for key, amounts in statement(result.models[1], "brand").items()}
    net = sum(brand[key] for key in ("sales", "sales_tax", "cost_of_goods_sold", "fulfilment", "payment_fee"))
    worth, joined = flows_of(result, 1).worth, figure(flows_of(result, 1), "agents_ever")
    assert worth.lines["margin"][0] == pytest.approx(0.664 * net / joined)
    assert worth.total[0] == pytest.approx((0.664 * net + brand["commission"]) / joined)


@given(scenarios(("stocked",)))
def test_all_agents_together_are_worth_the_brands_profit_but_for_what_customers_and_the_firm_cost(
    scenario: Scenario,
) -> None:
    found = first_flows(scenario)
    joined = figure(found, "agents_ever")
    if joined < 1e-6:
        assert np.isnan(found.worth.total[0])
        return
    brand = statement(found.model, "brand")
    others = sum(brand[key].sum() for key in ("acquisition", "community", "fixed_cost", "holding_cost"))
    assert_same(
        found.worth.total[0] * joined, brand["profit"].sum() - others, *(so_far(each) for each in brand.values())
    )


def test_without_agents_none_is_worth_anything_and_a_customer_still_is() -> None:
    (model,) = [model for model in calculator.simulate(calculator.load_preset()).models if model.kind == "direct"]
    worth = flows(model).worth
    assert np.isnan(worth.total[0])
    assert worth.customer[0] == model.summary["ltv_brand"][0]


def test_a_run_without_detail_has_no_flows() -> None:
    brief = calculator.simulate(calculator.load_preset(), detail=False).models[0]
    with pytest.raises(ValueError, match="only the summary"):
        flows(brief)


def test_draws_have_the_flows_of_single_runs() -> None:
    scenario = calculator.load_preset()
    together = flows(calculator.simulate(scenario, {"models.0.acquisition.cac": [100.0, 200.0]}).models[0])
    alone = flows(calculator.simulate(scenario.with_values({"models.0.acquisition.cac": 200.0})).models[0])
    for key, units in alone.goods.parts().items():
        assert_same(together.goods.parts()[key][1], units[0])
    for key, amount in alone.money.went.items():
        assert_same(together.money.went[key][1], amount[0])
    assert_same(together.books.system[:, 1], alone.books.system[:, 0])
