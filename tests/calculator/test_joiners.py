"""Who of those who joined earns and who loses, against one joiner followed month by month."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given

import calculator
from calculator import Result, Scenario
from calculator.joiners import joiners
from tests.calculator.scenarios import scenarios
from tests.calculator.tables import put, table

CASES = Path(__file__).parents[1] / "cases"
WITH_AGENTS = ("stocked", "commission")


@pytest.fixture(scope="module")
def five_tiers() -> Result:
    return calculator.simulate(calculator.load_preset("weishang-five-tiers"))


def diary(result: Result, month: int, tier: int) -> list[float]:
    """Where somebody who joined then and there stands at the end of each month, by plain bookkeeping.

    From the file, the table by month and tier and the ledger alone: this month's money of the tier apart from
    entry money, shared among all at work, as far as our joiner is still among them.
    """
    model, file = result.models[0], result.scenario.models[0]
    own, name = file.tiers[tier], f"tier {tier + 1}"
    product, consumers_pay = result.scenario.product_of(0), file.price.value
    consumers_pay *= (product.unit_cost if file.price.basis == "cost_multiple" else product.list_price) or 0.0
    price = consumers_pay * (own.price_share or 0.0)
    paid_in = own.join_fee + own.deposit + own.opening_order * price
    balance, still_there, agents, stands = -paid_in, 1.0, 0.0, []
    for now in range(result.scenario.months):
        joined = float(model.tier_months["joiners"][now, tier, 0])
        at_work = agents + joined
        agents = float(model.tier_months["agents"][now, tier, 0])
        if now < month - 1:
            continue
        got = sum(float(amounts[now, 0]) for (_, payee, _), amounts in model.ledger.items() if payee == name)
        spent = sum(float(amounts[now, 0]) for (payer, _, _), amounts in model.ledger.items() if payer == name)
        balance += still_there * (got - spent + joined * paid_in) / at_work
        still_there *= 1 - own.churn_rate
        stands.append(balance + still_there * own.deposit)
    return stands


@pytest.mark.parametrize(("month", "tier"), [(1, 0), (6, 0), (20, 0), (2, 1), (13, 1), (9, 2), (13, 3), (24, 4)])
def test_profit_and_months_to_recover_are_those_of_a_joiner_who_keeps_a_diary(
    five_tiers: Result, month: int, tier: int
) -> None:
    found, stands = joiners(five_tiers, 0), diary(five_tiers, month, tier)
    assert found.profit[month - 1, tier] == pytest.approx(stands[-1])
    assert found.balance(month, tier) == pytest.approx(np.array(stands))
    short = [number for number, stand in enumerate(stands, 1) if stand < -0.005]
    even = max(short, default=0) + 1 if stands[-1] >= -0.005 else math.nan
    assert found.months_to_recover[month - 1, tier] == pytest.approx(even, nan_ok=True)


def test_the_article_s_agents_early_top_agents_gain_and_late_ones_lose(five_tiers: Result) -> None:
    found = joiners(five_tiers, 0)
    assert found.losing_share() == pytest.approx(0.94, abs=0.005)
    assert found.losing_share(12) == pytest.approx(0.56, abs=0.005)
    assert found.earning_months(0) == list(range(1, 15))
    assert found.earning_months(3) == found.earning_months(4) == []


def test_twelve_months_behind_are_those_of_the_summary(five_tiers: Result) -> None:
    for path in sorted(CASES.glob("*.toml")):
        scenario, _ = calculator.load(path)
        result = calculator.simulate(scenario)
        for place, model in enumerate(result.models):
            found = joiners(result, place)
            for months, column in ((1, "losing_share"), (12, "losing_share_12")):
                expected = float(model.summary[column][0])
                assert found.losing_share(months) == pytest.approx(expected, abs=1e-9, nan_ok=True), path.stem


@given(scenarios(WITH_AGENTS))
def test_all_profits_together_are_the_channel_s_with_stock_and_without(scenario: Scenario) -> None:
    result = calculator.simulate(scenario)
    model, found = result.models[0], joiners(result, 0)
    largest = max(float(np.abs(amounts).max()) for amounts in model.ledger.values()) if model.ledger else 1.0
    for profit, column in (
        (found.profit, "channel_profit"),
        (found.profit_with_stock, "channel_profit_with_stock"),
    ):
        together = float((found.number * profit).sum())
        assert together == pytest.approx(float(model.summary[column][0]), rel=1e-6, abs=1e-6 * max(1.0, largest))


@given(scenarios(WITH_AGENTS))
def test_who_ends_without_a_loss_has_recovered_and_nobody_else(scenario: Scenario) -> None:
    found = joiners(calculator.simulate(scenario), 0)
    recovered = found.months_to_recover
    ended_well, ended_badly = (found.number > 0) & (found.profit >= 0), found.profit < -0.01
    last = np.arange(found.months, 0, -1)[:, None]
    assert not np.isnan(recovered[ended_well]).any()
    assert np.isnan(recovered[ended_badly]).all()
    assert (np.isnan(recovered) | ((recovered >= 1) & (recovered <= last))).all()


def test_the_median_waits_for_half_of_the_people_not_half_of_the_groups(five_tiers: Result) -> None:
    found = joiners(five_tiers, 0)
    waits = found.months_to_recover
    for behind in (1, 12):
        for tier, median in enumerate(found.median_recovery(behind)):
            groups = range(found.months - behind + 1)
            back = sorted((waits[month, tier], found.number[month, tier]) for month in groups if waits[month, tier] > 0)
            people, half = 0.0, sum(found.number[month, tier] for month in groups) / 2
            expected = math.nan
            for wait, number in back:
                people += number
                if people >= half:
                    expected = wait
                    break
            assert median == pytest.approx(expected, nan_ok=True)


def test_by_tier_profit_weighs_with_people(five_tiers: Result) -> None:
    found, model = joiners(five_tiers, 0), five_tiers.models[0]
    own = model.tiers["cash"][1:, 0] + np.array([5000, 3000, 0, 0, 0]) * model.tiers["agents"][1:, 0]
    assert found.profit_by_tier() == pytest.approx(own / model.tiers["joiners"][1:, 0])
    with_stock = (own + model.tiers["stock_value"][1:, 0]) / model.tiers["joiners"][1:, 0]
    assert found.profit_with_stock_by_tier() == pytest.approx(with_stock)


def test_nobody_and_nothing_are_no_error() -> None:
    none = joiners(calculator.simulate(Scenario.parse(table())), 0)
    assert none.people().tolist() == [0, 0]
    assert math.isnan(none.losing_share())
    assert np.isnan(none.median_recovery()).all()
    assert not none.lorenz().is_meant
    direct = joiners(calculator.simulate(Scenario.parse(table("direct"))), 0)
    assert direct.tier_names == ()
    assert math.isnan(direct.losing_share())


def test_who_had_it_all_back_and_spent_it_again_has_not_recovered() -> None:
    """A commission of ¥90 in the first month, ¥30 of running cost in each: 60, 30, 0, −30, so that all is lost."""
    data = table("commission")
    for path, value in {
        "months": 3,
        "models.0.acquisition.starting_leads": 9.0,
        "models.0.acquisition.conversion_rate": 1.0,
        "models.0.acquisition.reachable_people": 1e15,
        "models.0.channel.commission": [0.1],
        "models.0.channel.tiers.0.initial_agents": 1.0,
        "models.0.channel.tiers.0.running_cost": 30.0,
    }.items():
        data = put(data, path, value)
    kept = joiners(calculator.simulate(Scenario.parse(data)), 0)
    assert kept.balance(1, 0) == pytest.approx([60, 30, 0], abs=1e-6)
    assert kept.months_to_recover[0, 0] == 1
    assert kept.earning_months(0) == []  # nothing lost, nothing earned
    lost = joiners(calculator.simulate(Scenario.parse(put(data, "months", 4))), 0)
    assert math.isnan(lost.months_to_recover[0, 0])
    assert lost.recovered_share()[0] == 0 == 1 - lost.losing_by_tier()[0]


def test_who_pays_nothing_to_join_has_it_back_at_once_and_who_leaves_a_deposit_too() -> None:
    data = put(table(), "models.0.channel.tiers.0.initial_agents", 3.0)
    for deposit in (0.0, 500.0):
        scenario = Scenario.parse(put(data, "models.0.channel.tiers.0.deposit", deposit))
        found = joiners(calculator.simulate(scenario), 0)
        assert found.months_to_recover[0, 0] == 1
        assert found.profit[0, 0] == pytest.approx(0)


def test_many_draws_have_no_joining_months_to_look_at() -> None:
    many = calculator.simulate(calculator.load_preset(), {"models.0.acquisition.cac": [90.0, 110.0]})
    with pytest.raises(ValueError, match="one run"):
        joiners(many, 0)
