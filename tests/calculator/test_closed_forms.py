"""The engine against formulas and published tables that it does not itself contain."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

import calculator
from calculator import ModelResult, Scenario
from calculator.agents import Agents
from calculator.goods import StockedGoods
from calculator.inputs import Array, inputs_of

ENDLESS = 1e30
"""So many people that nothing is ever saturated."""


def model(kind: str = "direct", months: int = 24, top: dict[str, Any] | None = None, **sections: Any) -> Scenario:
    """A scenario of one model: goods cost 20, sell for 100, and nothing else costs anything."""
    described = {
        "name": "model",
        "kind": kind,
        "product": {"unit_cost": 20.0, "list_price": 100.0},
        "price": {"basis": "list_share", "value": 1.0},
        **sections,
    }
    return Scenario.parse({"format": 1, "months": months, **(top or {}), "models": [described]})


def run(scenario: Scenario) -> ModelResult:
    return calculator.simulate(scenario).models[0]


@pytest.mark.parametrize(
    ("generations", "leads"), [(1, 225.0), (2, 381.25), (3, 576.5625), (5, 1125.8789), (10, 4256.6129)]
)
def test_referral_adds_up_a_geometric_series(generations: int, leads: float) -> None:
    acquisition = {
        "starting_leads": 100.0,
        "referral_ratio": 1.25,
        "referral_generations": generations,
        "reachable_people": ENDLESS,
    }
    result = run(model(acquisition=acquisition))
    assert result.summary["leads"][0] == pytest.approx(leads, abs=5e-5)
    assert result.summary["leads"][0] == pytest.approx(100 * (1.25 ** (generations + 1) - 1) / 0.25, rel=1e-12)


def test_adoption_follows_bass() -> None:
    innovation, imitation, market = 0.03, 0.38, 1_000_000.0
    acquisition = {
        "organic_leads": innovation * market,
        "word_of_mouth": imitation,
        "reachable_people": market,
    }
    retention = {"repurchase_rate": 1.0, "orders_per_month": 0.0}
    adopters = run(model(acquisition=acquisition, retention=retention)).months["active_customers"][:, 0]
    assert (adopters[:6] / market).round(4).tolist() == [0.0300, 0.0702, 0.1228, 0.1901, 0.2729, 0.3701]
    before = np.concatenate([[0.0], adopters[:-1]])
    adopting = (innovation + imitation * before / market) * (market - before)
    np.testing.assert_allclose(adopters, before + adopting, rtol=1e-12)


def test_a_steady_flow_of_customers_settles() -> None:
    acquisition = {"organic_leads": 100.0, "reachable_people": ENDLESS}
    retention = {"repurchase_rate": 2 / 3, "orders_per_month": 0.5}
    months = run(model(months=120, acquisition=acquisition, retention=retention)).months
    assert months["active_customers"][-1, 0] == pytest.approx(500)
    assert months["orders"][-1, 0] == pytest.approx(300)


@pytest.mark.parametrize("frequency", [0.2, 0.5, 1.0])
@pytest.mark.parametrize("repurchase", [0.0, 0.3, 0.8])
def test_customers_order_as_often_as_repurchase_says_whatever_the_pace(repurchase: float, frequency: float) -> None:
    retention = {"repurchase_rate": repurchase, "orders_per_month": frequency}
    result = run(model(top={"ltv_months": 600}, retention=retention))
    assert result.summary["orders_per_customer"][0] == pytest.approx(1 / (1 - repurchase), rel=1e-6)


def test_more_than_an_order_a_month_multiplies_the_repeat_orders() -> None:
    retention = {"repurchase_rate": 0.6, "orders_per_month": 3.0}
    result = run(model(top={"ltv_months": 600}, retention=retention))
    assert result.summary["orders_per_customer"][0] == pytest.approx(1 + 3 * 0.6 / 0.4)


def test_a_price_above_the_reference_price_costs_first_and_repeat_orders() -> None:
    """A quarter dearer at a price response of 2: 0.64 of the conversion and of the order frequency."""
    people = {"organic_leads": 100.0, "conversion_rate": 0.5, "reachable_people": ENDLESS}
    retention = {"repurchase_rate": 0.5, "orders_per_month": 1.0}
    price = {"basis": "list_share", "value": 1.25, "price_response": 2.0, "reference_price": 100.0}
    result = run(model(months=1, top={"ltv_months": 600}, price=price, acquisition=people, retention=retention))
    assert result.summary["new_customers"][0] == pytest.approx(100 * 0.5 * 0.64)
    assert result.summary["orders_per_customer"][0] == pytest.approx(1 + 0.64 * 0.5 / 0.5)


@pytest.mark.parametrize("recruits", [0.3, 1.0])
def test_recruiting_without_leaving_counts_paths_down_the_tiers(recruits: float) -> None:
    months, count = 10, 5
    tiers = [{"recruits_per_month": recruits} for _ in range(count)]
    tiers[0] = {"initial_agents": 1.0}
    result = run(model("commission", months, channel={"agent_pool": ENDLESS, "tiers": tiers}))
    counted = [math.comb(months, k) * recruits**k for k in range(count)]
    np.testing.assert_allclose(result.tier_months["agents"][-1, :, 0], counted, rtol=1e-12)


def test_nine_units_in_ten_never_reach_a_consumer() -> None:
    """One tier, opening order 100, churn 15 %, 1.5 units sold per agent and month: 1.5 / (0.15 · 100) = 10 %."""
    tier = {
        "price_share": 0.5,
        "opening_order": 100.0,
        "churn_rate": 0.15,
        "contacts_per_month": 1.5,
    }
    channel = {"founders_per_month": 10.0, "agent_pool": ENDLESS, "tiers": [tier]}
    scenario = model("stocked", 120, channel=channel, acquisition={"reachable_people": ENDLESS})
    lately = {name: values[-12:].sum() for name, values in run(scenario).months.items()}
    assert lately["sell_through"] / lately["sell_in"] == pytest.approx(0.1, rel=1e-6)


@pytest.mark.parametrize(("stays", "multiple"), [(0.6, 1.20), (0.7, 1.75), (0.8, 2.67), (0.9, 4.50)])
def test_customer_value_has_the_multiples_of_gupta_and_lehmann(stays: float, multiple: float) -> None:
    """Margin multiple r / (1 + i − r) at 10 %, the first order excluded; (1 + i) / (1 + i − r) with it."""
    top = {"monthly_discount_rate": 0.1, "ltv_months": 600}
    acquisition = {"organic_leads": 1.0}
    retention = {"repurchase_rate": stays, "orders_per_month": 1.0}
    value = run(model(top=top, acquisition=acquisition, retention=retention)).summary["ltv_brand"][0]
    margin = 100.0 - 20.0
    assert round(value / margin - 1, 2) == multiple
    assert value / margin == pytest.approx(1.1 / (1.1 - stays))


def test_retention_follows_the_shifted_beta_geometric_of_fader_and_hardie() -> None:
    retention = {"curve": "shifted_beta_geometric", "alpha": 0.668, "beta": 3.806, "orders_per_month": 0.0}
    scenario = model(acquisition={"starting_leads": 1.0}, retention=retention)
    still_there = run(scenario).months["active_customers"][1:13, 0]
    assert still_there.round(4).tolist() == [
        0.8507, 0.7469, 0.6698, 0.6100, 0.5619, 0.5223, 0.4889, 0.4605, 0.4358, 0.4142, 0.3951, 0.3780,
    ]  # fmt: skip


@pytest.mark.parametrize(("counted", "expected"), [(60, 5.9177), (600, 5.9226)])
def test_the_discounted_lifetime_is_that_of_fader_and_hardie(counted: int, expected: float) -> None:
    """One order a month with a margin of 80, at 10 %: value / margin is the discounted expected lifetime."""
    retention = {"curve": "shifted_beta_geometric", "alpha": 0.668, "beta": 3.806, "orders_per_month": 1.0}
    top = {"monthly_discount_rate": 0.1, "ltv_months": counted}
    result = run(model(top=top, acquisition={"organic_leads": 1.0}, retention=retention))
    assert round(result.summary["ltv_brand"][0] / 80, 4) == expected


def orders_after_one_unit_more(months: int, cover: float, tiers: int = 1) -> Array:
    """How the orders of each tier change, month by month, when consumers once take one unit more."""
    rows: list[dict[str, float]] = [
        {"price_share": (k + 1) / tiers, "initial_agents": 1.0, "cover_months": cover, "retail_weight": 0.0}
        for k in range(tiers)
    ]
    rows[-1]["retail_weight"] = 1.0
    inputs = inputs_of(model("stocked", channel={"smoothing_months": months, "tiers": rows}), 0, {}, 1)
    agents, goods = Agents(inputs), StockedGoods(inputs)
    agents.recruit(1)
    demand = np.full(60, 1000.0)  # so much that no order is ever cut off at zero
    demand[30] += 1
    orders = []
    for quantity in demand:
        goods.move(agents, np.array([quantity]))
        orders.append(goods.received[:, 0] - 1000)
    return np.array(orders[24:])


@pytest.mark.parametrize("cover", [0.5, 1.0, 2.0])
@pytest.mark.parametrize("months", [1, 3, 6])
def test_ordering_up_to_a_forecast_swings_as_chen_and_others_say(months: int, cover: float) -> None:
    """On independent demand, variance of orders / variance of demand = 1 + 2w/p + 2w²/p²."""
    changes = orders_after_one_unit_more(months, cover)
    assert (changes**2).sum() == pytest.approx(1 + 2 * cover / months + 2 * (cover / months) ** 2)


def test_the_swing_grows_from_tier_to_tier() -> None:
    swings = (orders_after_one_unit_more(3, 1.0, tiers=3) ** 2).sum(axis=0)
    assert swings[::-1].round(4).tolist() == [1.8889, 3.9630, 8.9781]


@pytest.mark.parametrize(("branches", "tiers"), [(2, 3), (3, 4), (5, 6)])
def test_most_of_a_full_pyramid_stands_at_the_bottom(branches: int, tiers: int) -> None:
    """Everyone recruits b people before leaving: b^(K−1)·(b−1) / (b^K − 1) of all stand in the last tier.

    Half leave each month, so a recruiter is there for one more month on average and finds b in it.
    """
    row = {"recruits_per_month": float(branches), "churn_rate": 0.5}
    channel = {
        "founders_per_month": 1.0,
        "founding_months": 1,
        "agent_pool": ENDLESS,
        "tiers": [row] * tiers,
    }
    joiners = run(model("commission", 120, channel=channel)).tiers["joiners"][1:, 0]
    share = branches ** (tiers - 1) * (branches - 1) / (branches**tiers - 1)
    assert joiners[-1] / joiners.sum() == pytest.approx(share)
