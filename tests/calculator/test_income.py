"""Where agents' income comes from, by hand and against the ledger."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given

import calculator
from calculator import Scenario
from calculator.income import income, recruiting_share
from calculator.inputs import Array
from tests.calculator.scenarios import scenarios
from tests.calculator.tables import put, table


def one_month(opening_order: float) -> dict[str, Any]:
    """One agent recruits one below in the only month; each sells 2 units at ¥100, bought at ¥30 and ¥60."""
    data = table()
    for path, value in {
        "months": 1,
        "models.0.acquisition.conversion_rate": 1.0,
        "models.0.channel.recruit_reward": 0.1,
        "models.0.channel.tiers.0.initial_agents": 1.0,
        "models.0.channel.tiers.0.contacts_per_month": 2.0,
        "models.0.channel.tiers.1.contacts_per_month": 2.0,
        "models.0.channel.tiers.1.recruits_per_month": 1.0,
        "models.0.channel.tiers.1.opening_order": opening_order,
        "models.0.channel.agent_pool": 1e12,
        "models.0.acquisition.reachable_people": 1e12,
    }.items():
        data = put(data, path, value)
    return data


def test_an_opening_order_that_nobody_bought_is_income_from_recruiting() -> None:
    found = income(calculator.simulate(Scenario.parse(one_month(10.0))), 0)
    assert found.own_sales == pytest.approx([2 * 70, 2 * 40], rel=1e-6)
    assert found.sold_through == pytest.approx([2 * 30, 0], rel=1e-6)  # two of the ten reached consumers
    assert found.opening_orders == pytest.approx([8 * 30, 0], rel=1e-6)
    assert found.rewards == pytest.approx([0.1 * 10 * 60, 0], rel=1e-6)
    assert found.stocked_up == pytest.approx([0, 0], abs=1e-4)
    assert found.recruiting_share("narrow") == pytest.approx(60 / 580, rel=1e-6)
    assert found.recruiting_share("wide") == pytest.approx(300 / 580, rel=1e-6)
    assert found.recruiting_share_by_tier("wide") == pytest.approx([300 / 500, 0], rel=1e-6)


def test_an_opening_order_that_is_sold_to_consumers_is_not() -> None:
    result = calculator.simulate(Scenario.parse(one_month(2.0)))
    found = income(result, 0)
    assert found.opening_orders == pytest.approx([0, 0], abs=1e-4)
    assert found.from_consumers == pytest.approx([2 * 70 + 2 * 30, 2 * 40], rel=1e-6)
    assert recruiting_share(result, 0) == recruiting_share(result, 0, "narrow") == pytest.approx(12 / 292, rel=1e-6)


def test_an_opening_order_that_a_leaver_dumped_on_consumers_is_not_from_recruiting_either() -> None:
    data = put(one_month(10.0), "models.0.channel.liquidation_share", 0.5)
    found = income(calculator.simulate(Scenario.parse(put(data, "models.0.channel.tiers.1.churn_rate", 0.5))), 0)
    # of the ten 2 are sold, 4 leave with an agent, 2 of them to consumers
    assert found.sold_through == pytest.approx([4 * 30, 0], rel=1e-6)
    assert found.opening_orders == pytest.approx([6 * 30, 0], rel=1e-6)


def test_stock_built_up_without_recruits_is_neither() -> None:
    data = put(one_month(0.0), "models.0.channel.tiers.1.cover_months", 3.0)
    found = income(calculator.simulate(Scenario.parse(data)), 0)
    assert found.stocked_up == pytest.approx([3 * 2 * 30, 0], rel=1e-6)
    assert found.other("wide") == pytest.approx(found.stocked_up)
    assert found.from_recruits("wide") == pytest.approx([0, 0], abs=1e-4)


def test_opening_orders_of_recruits_further_down_pass_every_tier_above() -> None:
    data = one_month(10.0)
    data["models"][0]["channel"]["tiers"].append({"price_share": 0.9, "opening_order": 5.0, "initial_agents": 1.0})
    found = income(calculator.simulate(Scenario.parse(data)), 0)
    # of 4 units sold to consumers a third each; tier 2 opens with 10 and passes 5 on, from these 10
    sold = 4 / 3
    assert found.sold_through == pytest.approx([2 * sold * 30, sold * 30, 0], rel=1e-6)
    assert found.opening_orders == pytest.approx([(10 - 2 * sold) * 30, (5 - sold) * 30, 0], rel=1e-6)
    assert found.stocked_up == pytest.approx([0, 0, 0], abs=1e-4)


def test_what_comes_from_consumers_is_the_contribution_of_the_units_sold() -> None:
    for name, place in (("weishang-five-tiers", 0), ("social-commerce", 0)):
        model = (result := calculator.simulate(calculator.load_preset(name))).models[place]
        units = model.summary["gmv"][0] / model.summary["consumer_price"][0]
        assert income(result, place).from_consumers == pytest.approx(
            model.tiers["contribution_per_unit"][1:, 0] * units
        )


@given(scenarios(("stocked",)))
def test_margins_on_goods_are_those_of_the_ledger(scenario: Scenario) -> None:
    model = (result := calculator.simulate(scenario)).models[0]
    found, tiers = income(result, 0), range(1, len(model.tier_names) + 1)
    goods = np.array([paid(model.ledger, f"tier {tier}", "goods") for tier in tiers])
    passed = model.tier_months["passed_down"][:, :, 0].sum(axis=0)
    margins = goods - model.tiers["price"][1:, 0] * passed
    parts = found.sold_through + found.opening_orders + found.stocked_up
    assert parts == pytest.approx(margins, rel=1e-6, abs=1e-6 * (1 + goods.max()))
    for part in (found.sold_through, found.opening_orders, found.stocked_up):
        assert (part >= -1e-6 * (1 + goods.max())).all()


def paid(ledger: dict[tuple[str, str, str], Array], payee: str, reason: str) -> float:
    return sum(float(amounts.sum()) for (_, to, why), amounts in ledger.items() if (to, why) == (payee, reason))


def test_without_agents_or_income_there_is_no_share() -> None:
    for kind in ("direct", "stocked", "commission"):
        result = calculator.simulate(Scenario.parse(table(kind)))
        assert math.isnan(recruiting_share(result, 0))
