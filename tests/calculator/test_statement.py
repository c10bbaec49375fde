"""The profit and loss, line by line, against months worked out by hand."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import calculator
from calculator import ModelResult, Scenario, ledger
from calculator.statement import LINES, statement


def month_of(kind: str, **sections: Any) -> Scenario:
    """One month of a model whose goods cost 20 and sell for 100."""
    described = {
        "name": "model",
        "kind": kind,
        "product": {"unit_cost": 20.0, "list_price": 100.0},
        "price": {"basis": "list_share", "value": 1.0},
        **sections,
    }
    return Scenario.parse({"months": 1, "models": [described]})


def first_month(kind: str, **sections: Any) -> ModelResult:
    return calculator.simulate(month_of(kind, **sections)).models[0]


def lines(model: ModelResult, side: str) -> dict[str, float]:
    """The lines that are not zero."""
    return {key: round(float(amounts[0, 0]), 6) for key, amounts in statement(model, side).items() if amounts[0, 0]}


def test_a_brand_that_sells_itself() -> None:
    """10 people come, 2 are bought for 200; 12 orders, 1.2 units come back, 0.6 of them as new.

    A stock for one month is built up as well: 23.4 units are made, 12 are left.
    """
    model = first_month(
        "direct",
        acquisition={"organic_leads": 10.0, "monthly_budget": 200.0, "reachable_people": 1e30},
        costs={
            "return_rate": 0.1,
            "resalable_share": 0.5,
            "return_cost": 3.0,
            "fulfilment_cost": 5.0,
            "payment_fee": 0.02,
            "sales_tax_rate": 0.25,
            "group_size": 10.0,
            "group_cost": 50.0,
            "fixed_cost": 100.0,
            "launch_cost": 40.0,
            "brand_cover_months": 1.0,
            "holding_cost_rate": 0.01,
        },
    )
    assert lines(model, "brand") == {
        "sales": 1080.0,
        "sales_tax": -216.0,
        "cost_of_goods_sold": -228.0,
        "cm1": 636.0,
        "fulfilment": -63.6,
        "payment_fee": -24.0,
        "cm2": 548.4,
        "acquisition": -200.0,
        "community": -60.0,
        "cm3": 288.4,
        "fixed_cost": -140.0,
        "holding_cost": -2.4,
        "profit": 146.0,
        "rise_of_stock": -240.0,
        "cash_flow": -94.0,
    }
    assert lines(model, "agents") == {}


def test_a_brand_and_agents_who_hold_stock() -> None:
    """Two agents join with 10 units each, sell 6, use 2; one leaves with half of the 12 that are left."""
    tier = {
        "price_share": 0.5,
        "opening_order": 10.0,
        "join_fee": 7.0,
        "deposit": 11.0,
        "initial_agents": 2.0,
        "churn_rate": 0.5,
        "contacts_per_month": 3.0,
        "running_cost": 4.0,
        "own_use": 1.0,
        "purchase_rebate": 0.1,
    }
    model = first_month(
        "stocked",
        acquisition={"agent_cac": 5.0, "reachable_people": 1e30},
        channel={
            "buyback_share": 0.5,
            "buyback_price": 0.8,
            "liquidation_share": 0.25,
            "liquidation_price": 0.1,
            "tiers": [tier],
        },
        costs={"fulfilment_cost": 2.0},
    )
    assert lines(model, "agents") == {
        "consumer_sales": 600.0,
        "own_use": 100.0,
        "liquidation": 15.0,
        "buy_back": 120.0,
        "goods_bought": -1000.0,
        "cm1": -165.0,
        "fulfilment": -12.0,
        "rebate": 100.0,
        "cm2": -77.0,
        "acquisition": -30.0,
        "cm3": -107.0,
        "running_cost": -8.0,
        "join_fees": -14.0,
        "profit": -129.0,
        "deposits_paid": -22.0,
        "deposits_returned": 11.0,
        "cash_flow": -140.0,
    }
    assert lines(model, "brand") == {
        "sales": 1000.0,
        "buy_back": -120.0,
        "cost_of_goods_sold": -340.0,
        "cm1": 540.0,
        "rebate": -100.0,
        "cm2": 440.0,
        "cm3": 440.0,
        "join_fees": 14.0,
        "profit": 454.0,
        "deposits_received": 22.0,
        "deposits_returned": -11.0,
        "rise_of_stock": -60.0,
        "cash_flow": 405.0,
    }


def test_goods_and_rewards_between_tiers() -> None:
    """One agent above recruits one below, who buys 5 units through it at 60: 50 of that go up."""
    tiers = [
        {"price_share": 0.5, "initial_agents": 1.0, "retail_weight": 0.0},
        {"price_share": 0.6, "opening_order": 5.0, "join_fee": 10.0, "recruits_per_month": 1.0},
    ]
    channel = {
        "agent_pool": 1e30,
        "recruiter_fee_share": 0.3,
        "recruit_reward": 0.1,
        "pack_cost": 2.0,
        "tiers": tiers,
    }
    model = first_month("stocked", channel=channel)
    assert lines(model, "agents") == {
        "goods_sold_down": 300.0,
        "goods_bought": -550.0,
        "cm1": -250.0,
        "cm2": -250.0,
        "recruiting": 33.0,
        "cm3": -217.0,
        "join_fees": -10.0,
        "profit": -227.0,
        "cash_flow": -227.0,
    }
    brand = lines(model, "brand")
    assert (brand["sales"], brand["recruiting"], brand["joining_gifts"]) == (250.0, -33.0, -4.0)


def test_agents_on_commission() -> None:
    """100 of 10 units net of nothing: 12 % to the seller, 3 % to the tier above, on half of the sales."""
    tiers = [{"initial_agents": 1.0, "retail_weight": 0.0}, {"initial_agents": 1.0, "contacts_per_month": 10.0}]
    channel = {"commission": [0.12, 0.03], "attribution": 0.5, "tiers": tiers}
    model = first_month("commission", acquisition={"reachable_people": 1e30}, channel=channel)
    assert lines(model, "brand")["commission"] == -75.0
    assert lines(model, "agents") == {"commission": 75.0, "cm2": 75.0, "cm3": 75.0, "profit": 75.0, "cash_flow": 75.0}
    assert model.tiers["cash"][1:, 0].tolist() == pytest.approx([15.0, 60.0])


ALONE: list[tuple[str, dict[str, float], str, str, float]] = [
    ("direct", {"costs.fulfilment_cost": 5.0}, "brand", "fulfilment", -50.0),
    ("direct", {"costs.return_cost": 3.0}, "brand", "fulfilment", -3.0),
    ("direct", {"costs.payment_fee": 0.02}, "brand", "payment_fee", -20.0),
    ("direct", {"costs.sales_tax_rate": 0.25}, "brand", "sales_tax", -180.0),
    ("direct", {"costs.fixed_cost": 7.0}, "brand", "fixed_cost", -7.0),
    ("direct", {"costs.launch_cost": 7.0}, "brand", "fixed_cost", -7.0),
    ("direct", {"costs.group_cost": 500.0}, "brand", "community", -10.0),
    ("direct", {"acquisition.monthly_budget": 200.0}, "brand", "acquisition", -200.0),
    ("stocked", {"costs.fulfilment_cost": 5.0}, "agents", "fulfilment", -50.0),
    ("stocked", {"costs.return_cost": 3.0}, "agents", "fulfilment", -3.0),
    ("stocked", {"costs.payment_fee": 0.02}, "agents", "payment_fee", -20.0),
    ("stocked", {"costs.sales_tax_rate": 0.25}, "agents", "sales_tax", -180.0),
    ("stocked", {"costs.holding_cost_rate": 0.1}, "agents", "holding_cost", -27.5),
    ("stocked", {"acquisition.agent_cac": 5.0}, "agents", "acquisition", -50.0),
    ("stocked", {"channel.pack_cost": 2.0}, "brand", "joining_gifts", -4.0),
    ("stocked", {"channel.buyback_share": 0.5}, "agents", "buy_back", 137.5),
    ("stocked", {"channel.liquidation_share": 0.5, "channel.liquidation_price": 0.2}, "agents", "liquidation", 55.0),
    ("stocked", {"channel.tiers.0.join_fee": 7.0}, "agents", "join_fees", -14.0),
    ("stocked", {"channel.tiers.0.deposit": 11.0}, "agents", "deposits_paid", -22.0),
    ("stocked", {"channel.tiers.0.running_cost": 4.0}, "agents", "running_cost", -8.0),
    ("stocked", {"channel.tiers.0.purchase_rebate": 0.1}, "agents", "rebate", 100.0),
    ("stocked", {"channel.tiers.0.own_use": 1.0}, "agents", "own_use", 100.0),
    ("stocked", {"channel.tiers.0.minimum_order": 8.0}, "agents", "goods_bought", -1800.0),
]


@pytest.mark.parametrize(
    ("kind", "values", "side", "line", "amount"),
    ALONE,
    ids=[f"{kind} {list(values)[-1]}" for kind, values, *_ in ALONE],
)
def test_each_cost_and_reward_stands_on_its_own(
    kind: str, values: dict[str, float], side: str, line: str, amount: float
) -> None:
    """10 orders, 1 comes back. Agents: 2 with 10 units each at 50, of which 11 are left; one leaves."""
    tier = {
        "price_share": 0.5,
        "opening_order": 10.0,
        "initial_agents": 2.0,
        "churn_rate": 0.5,
        "contacts_per_month": 5.0,
    }
    people: dict[str, Any] = {"acquisition": {"reachable_people": 1e30}}
    if kind == "stocked":
        people["channel"] = {"tiers": [tier]}
    else:
        people["acquisition"]["organic_leads"] = 10.0
    scenario = month_of(kind, costs={"return_rate": 0.1}, **people)
    changed = scenario.with_values({f"models.0.{path}": value for path, value in values.items()})
    assert lines(calculator.simulate(changed).models[0], side)[line] == amount
    assert lines(calculator.simulate(scenario).models[0], side).get(line) != amount


@pytest.mark.parametrize("side", LINES)
def test_each_total_is_the_sum_of_the_plain_lines_above_it(side: str) -> None:
    for model in calculator.simulate(calculator.load_preset()).models:
        amounts, so_far = statement(model, side), 0.0
        for line in LINES[side]:
            if line.is_total:
                assert amounts[line.key].sum() == pytest.approx(so_far)
            else:
                so_far += amounts[line.key].sum()


def everything_paid() -> tuple[ModelResult, ...]:
    """The models of the preset, every parameter that is 0 there a fifth up its slider."""
    preset, values = calculator.load_preset(), {}
    for path, parameter, value in preset.parameters():
        if value == 0:
            lowest, highest = parameter.slider
            usual = lowest + (highest - lowest) / 5
            values[path] = round(usual) if parameter.whole else usual
    return calculator.simulate(preset.with_values(values)).models


def test_whatever_the_ledger_can_post_stands_in_the_statements_to_the_fen() -> None:
    constants = {name: value for name, value in vars(ledger).items() if name.isupper() and isinstance(value, str)}
    reasons = {value for name, value in constants.items() if name not in ("BRAND", "TIERS", "CONSUMERS", "OUTSIDE")}
    paid = set()
    for model in everything_paid():
        paid |= {reason for (_, _, reason), amounts in model.ledger.items() if amounts.any()}
        for side, flow in (("brand", "brand_cash_flow"), ("agents", "channel_cash_flow")):
            total = statement(model, side)["cash_flow"]
            np.testing.assert_allclose(total, model.months[flow], rtol=1e-9, atol=0.01, err_msg=f"{model.kind}, {side}")
    assert paid == reasons, "not every reason of calculator/ledger.py is paid here, so nothing is shown of it"
