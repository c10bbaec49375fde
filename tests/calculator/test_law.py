"""Exposure to the law: figures against thresholds, worked out by hand and from the ledger month by month."""

from __future__ import annotations

import dataclasses
import re
import tomllib
from datetime import date
from typing import Any

import numpy as np
import pytest

from calculator import Scenario, ScenarioError, language, load_preset, presets, simulate
from calculator.bilingual import Bilingual
from calculator.law import BELOW, NEAR, NOT_APPLICABLE, OVER, Exposure, crossings, exposure, law
from calculator.law.facts import FACTS, graded
from calculator.law.rules import COMPARISONS, CONSEQUENCES, FILE, UNITS, Note, Rule, parse
from calculator.law.sentences import SENTENCES, sentence
from calculator.law.words import TITLES, head, month_text, threshold_text, title, value_text

LADDER: dict[str, Any] = {
    "founders_per_month": 0,
    "agent_pool": 1e15,
    "recruit_reward": 0.1,
    "tiers": [
        {"price_share": 0.5, "opening_order": 10, "join_fee": 100, "deposit": 200, "initial_agents": 4},
        {"price_share": 0.8, "opening_order": 5, "recruits_per_month": 1},
    ],
}
"""Four agents pay ¥100 + ¥200 + 10 · ¥50 = ¥800 in month 1; each brings one a month, who pays 5 · ¥80 = ¥400.

Month t so has 4 + 4·t agents."""
SHOPS: dict[str, Any] = {
    "agent_pool": 1e15,
    "commission": [0.2, 0.1],
    "tiers": [{"initial_agents": 3}, {"initial_agents": 6}],
}
"""Three above six, all selling alike: a third and two thirds of the sales."""


def scenario(channel: dict[str, Any] | None, kind: str = "stocked", months: int = 12, **sections: Any) -> Scenario:
    """One model at ¥100 a unit, without customers unless *sections* say so."""
    model: dict[str, Any] = {
        "name": "M",
        "kind": kind,
        "product": {"unit_cost": 10, "list_price": 100},
        "price": {"basis": "list_share", "value": 1},
        **sections,
    }
    return Scenario.parse(
        {"format": 1, "months": months, "models": [model | ({"channel": channel} if channel else {})]}
    )


def exposed(model: Scenario, place: int = 0) -> Exposure:
    return exposure(simulate(model), place)


def changed(channel: dict[str, Any], **changes: Any) -> dict[str, Any]:
    return {**channel, **changes}


# --- the rules --------------------------------------------------------------------------------


def test_every_rule_of_the_file_has_every_field() -> None:
    data = tomllib.loads(FILE.read_text(encoding="utf-8"))
    assert data["checked"] == date(2026, 11, 22)
    for kind, tables in ((Rule, data["rules"]), (Note, data["notes"])):
        for table in tables:
            for field in dataclasses.fields(kind):
                for name in (field.name, f"{field.name}_en")[: 2 if field.type == "Bilingual" else 1]:
                    assert table[name] not in ("", None), (table["id"], name)
    assert {rule["comparison"] for rule in data["rules"]} == set(COMPARISONS)
    assert {rule["consequence"] for rule in data["rules"]} == set(CONSEQUENCES)
    assert {rule["unit"] for rule in data["rules"]} == set(UNITS)


def test_no_rule_was_checked_before_it_was_in_force_or_after_the_file() -> None:
    assert all(rule.in_force < rule.checked <= law().checked for rule in law().rules.values())


def test_the_thresholds_are_those_of_the_law() -> None:
    of = {rule.id: (rule.comparison, rule.threshold) for rule in law().rules.values()}
    assert of["levels"] == ("at_least", 3)
    assert of["people"] == ("at_least", 30)
    assert of["many_people"] == ("at_least", 120)
    assert of["much_money"] == ("at_least", 2_500_000)
    assert of["reward_cap"] == of["sharing_cap"] == ("at_most", 0.3)
    assert of["wechat_levels"] == ("at_least", 3)
    assert all(of[name][0] == "any" for name in ("head_pay", "entry_fee", "team_pay"))


def test_the_case_with_two_levels_is_told_with_its_numbers() -> None:
    note = law().notes["two_levels"].content
    for number in ("12\u202f%", "13\u202f%", "3\u202f%", "5", "4", "5000"):
        assert number in note.zh
        assert number in note.en.replace(",", "")


def test_a_field_that_is_missing_unknown_or_wrong_is_named() -> None:
    places = {key: f"rules.{number}" for number, key in enumerate(law().rules)}
    text = with_field("people", "threshold", "true\nthreshhold = 30")
    text = with_field("head_pay", "comparison", '"more"', text)
    with pytest.raises(ScenarioError) as error:
        parse(text)
    assert {problem.path for problem in error.value.problems} == {
        f"{places['head_pay']}.comparison",
        f"{places['people']}.threshold",
        f"{places['people']}.threshhold",
    }
    assert all(problem.file == "law.toml" for problem in error.value.problems)


def with_field(rule: str, field: str, value: str, text: str = "") -> str:
    """The file of the rules (or this *text* of it) with another *value* in one field of *rule*."""
    before, start, after = (text or FILE.read_text(encoding="utf-8")).partition(f'id = "{rule}"\n')
    changed, count = re.subn(f"(?m)^{field} = .*$", f"{field} = {value}", after, count=1)
    assert start
    assert count
    return before + start + changed


def test_every_fact_has_its_rule_its_title_its_count_and_its_sentence() -> None:
    models = [exposed(scenario(LADDER)), exposed(scenario(SHOPS, "commission"))]
    known = {
        "TITLES in words.py": set(TITLES),
        "SENTENCES in sentences.py": set(SENTENCES),
        "what counting.py counts": {fact.key for model in models for fact in model.facts if fact.applies},
    }
    apart = {where: set(FACTS) ^ keys for where, keys in known.items() if keys != set(FACTS)}
    assert not apart, f"facts that are not both in FACTS of facts.py and there: {apart}"
    assert set(FACTS.values()) == set(law().rules), "FACTS in facts.py and law.toml name different rules"


@pytest.mark.parametrize(
    ("rule", "values", "expected"),
    [
        ("people", [1, 23.9, 24, 29.9, 30, 31], [BELOW, BELOW, NEAR, NEAR, OVER, OVER]),
        ("levels", [1, 2, 3, 4], [BELOW, NEAR, OVER, OVER]),
        ("reward_cap", [0, 0.239, 0.24, 0.3, 0.301, np.inf], [BELOW, BELOW, NEAR, NEAR, OVER, OVER]),
        ("much_money", [0, 1.99e6, 2e6, 2.5e6], [BELOW, BELOW, NEAR, OVER]),
        ("entry_fee", [0, 0.004, 1], [BELOW, BELOW, OVER]),
        ("people", [np.nan], [BELOW]),
    ],
)
def test_a_threshold_of_so_many_or_more_includes_the_number_and_a_cap_allows_it(
    rule: str, values: list[float], expected: list[int]
) -> None:
    assert graded(np.array(values), law().rules[rule]).tolist() == expected


# --- worked by hand ---------------------------------------------------------------------------


def test_people_are_counted_with_the_organiser_and_with_those_who_left() -> None:
    found = exposed(scenario(LADDER)).fact("people")
    assert found.by_month[:, 0] == pytest.approx([1 + 4 + 4 * month for month in range(1, 13)])
    assert found.month() == 7  # 33 of 30
    assert exposed(scenario(LADDER, months=6)).fact("people").standing() == NEAR  # 29
    leaving = changed(LADDER, tiers=[{**tier, "churn_rate": 1} for tier in LADDER["tiers"]])
    left = exposed(scenario(leaving)).fact("people")
    assert left.value() == pytest.approx(9)
    assert left.parts["now"][0] == pytest.approx(1)


def test_legal_levels_are_the_tiers_that_somebody_joined_and_the_organisers_own() -> None:
    third = {"price_share": 0.9, "recruits_per_month": 1}  # recruited by those who were there the month before
    found = exposed(scenario(changed(LADDER, tiers=[*LADDER["tiers"], third])))
    assert found.legal_levels[:, 0].tolist() == [3] + [4] * 11
    assert (found.fact("levels").month(), found.fact("levels").standing()) == (1, OVER)
    alone = changed(LADDER, tiers=LADDER["tiers"][:1])
    assert exposed(scenario(alone)).fact("levels").standing() == NEAR
    nobody = changed(LADDER, tiers=[{**tier, "initial_agents": 0} for tier in LADDER["tiers"]])
    assert exposed(scenario(nobody)).legal_levels.max() == 1


def test_the_three_counts_are_three() -> None:
    five, shops, direct = (exposed(load_preset(), place) for place in range(3))
    counted = [(each.tier_count, each.commission_levels, each.legal_levels[-1, 0]) for each in (five, shops, direct)]
    assert counted == [(5, None, 6), (2, 2, 3), (0, None, 1)]
    no_second = scenario(changed(SHOPS, commission=[0.2, 0, 0.1]), "commission")
    assert exposed(no_second).commission_levels == 2


def test_a_filing_takes_people_and_levels_together() -> None:
    found = exposed(scenario(LADDER)).fact("filing")
    assert found.by_month[:, 0].tolist() == [1] * 6 + [2] * 6
    assert found.month() == 7
    assert "both counts are reached" in sentence(exposed(scenario(LADDER)), found)
    many = changed(LADDER, tiers=[{**LADDER["tiers"][0], "initial_agents": 1000}])
    alone = exposed(scenario(many))
    assert alone.fact("people").standing() == OVER
    assert alone.fact("filing").standing() == NEAR  # two levels: one below
    assert alone.fact("filing").month() is None


def test_entry_money_is_fee_deposit_and_opening_order() -> None:
    found = exposed(scenario(LADDER))
    assert found.fact("entry_fee").value() == pytest.approx(800)
    parts = {name: amounts[:, 0].tolist() for name, amounts in found.fact("entry_fee").parts.items()}
    assert parts == {"fee": [100, 0], "deposit": [200, 0], "opening_order": [500, 400], "monthly": [0, 0]}
    money = found.fact("much_money")
    assert money.by_month[:, 0] == pytest.approx([3200 + 1600 * month for month in range(1, 13)])
    assert [money.parts[name][0] for name in ("fee", "deposit", "opening_order")] == pytest.approx(
        [400, 800, 2000 + 12 * 1600]
    )
    # what reaches the brand: fees and deposits, and ¥50 for each of the 12 · 20 units that the second tier ordered
    assert money.parts["all_paid"][0] == pytest.approx(400 + 800 + 50 * 12 * 20)


def test_a_deposit_alone_is_paid_to_join_and_counts_at_two_and_a_half_million() -> None:
    tier = {"price_share": 0.5, "deposit": 1000, "initial_agents": 2500, "churn_rate": 1}
    found = exposed(scenario(changed(LADDER, tiers=[tier], recruit_reward=0)))
    assert found.fact("much_money").value() == pytest.approx(2.5e6)
    assert found.fact("much_money").standing() == OVER
    assert found.fact("entry_fee").month() == 1
    assert "paid back" in sentence(found, found.fact("entry_fee"))


def test_what_must_be_bought_every_month_is_told_but_is_no_entry_money() -> None:
    monthly = changed(LADDER, tiers=[{**LADDER["tiers"][0], "minimum_order": 3}])
    found = exposed(scenario(monthly))
    assert found.fact("entry_fee").value() == pytest.approx(800)
    assert "up to ¥150 a head" in sentence(found, found.fact("entry_fee"))


def test_a_plan_that_nobody_has_joined_says_what_joining_would_cost() -> None:
    nobody = changed(LADDER, tiers=[{**tier, "initial_agents": 0} for tier in LADDER["tiers"]])
    found = exposed(scenario(nobody))
    assert found.fact("entry_fee").standing() == BELOW
    assert "¥800 (fee ¥100, deposit ¥200, compulsory opening order ¥500)" in sentence(found, found.fact("entry_fee"))
    assert sentence(found, found.fact("much_money")) == "Nothing was paid to join."
    assert value_text(found.fact("people")) == "1 person"


def test_pay_for_recruiting_is_what_the_ledger_calls_so() -> None:
    found = exposed(scenario(LADDER)).fact("head_pay")
    assert found.by_month[:, 0] == pytest.approx([160 * month for month in range(1, 13)])
    assert found.month() == 1
    assert exposed(scenario(changed(LADDER, recruit_reward=0))).fact("head_pay").standing() == BELOW


def test_income_from_recruiting_is_near_where_only_the_wide_reading_finds_any() -> None:
    found = exposed(scenario(LADDER)).fact("recruiting_income")
    # rewards of ¥8 and a margin of ¥30 a unit, and no consumer: all of it comes from recruits
    assert [found.parts[reading][0] for reading in ("narrow", "wide")] == pytest.approx([8 / 38, 1])
    assert (found.standing(), found.month()) == (OVER, 1)
    steps_alone = exposed(scenario(changed(LADDER, recruit_reward=0))).fact("recruiting_income")
    assert (steps_alone.standing(), steps_alone.month(), value_text(steps_alone)) == (
        NEAR,
        None,
        "0\u202f% to 100\u202f%",
    )
    assert exposed(scenario(SHOPS, "commission", **BUYERS)).fact("recruiting_income").standing() == BELOW


def test_team_pay_is_told_kind_by_kind() -> None:
    found = exposed(scenario(LADDER)).fact("team_pay")
    parts = {name: amounts[0] for name, amounts in found.parts.items()}
    assert parts == pytest.approx({"upline": 0, "passed_on": 0, "opening_reward": 12 * 160, "step": 12 * 20 * 30})
    assert found.month() == 1
    rebated = changed(LADDER, tiers=[{**LADDER["tiers"][0], "purchase_rebate": 0.1}, LADDER["tiers"][1]])
    rebates = exposed(scenario(rebated)).fact("team_pay").parts["passed_on"][0]
    assert rebates == pytest.approx(0.1 * 50 * 12 * 20)  # on the 20 units a month that go to the second tier
    steps_alone = exposed(scenario(changed(LADDER, recruit_reward=0)))
    assert "for the authority to judge" in sentence(steps_alone, steps_alone.fact("team_pay"))


BUYERS: dict[str, Any] = {"acquisition": {"organic_leads": 90, "conversion_rate": 1, "reachable_people": 1e15}}
"""Ninety units a month at ¥100."""


def test_a_share_of_joining_fees_is_pay_for_heads_and_no_team_pay() -> None:
    """Each month four join for 5 · ¥80 and a fee of ¥50: rewards of ¥160 on orders, and half of ¥200 for heads."""
    paying = [LADDER["tiers"][0], {**LADDER["tiers"][1], "join_fee": 50}]
    both = exposed(scenario(changed(LADDER, tiers=paying, recruiter_fee_share=0.5)))
    assert both.fact("head_pay").value() == pytest.approx(12 * (160 + 100))
    assert both.fact("team_pay").parts["opening_reward"][0] == pytest.approx(12 * 160)
    members = [{"initial_agents": 2}, {"initial_agents": 1, "join_fee": 99}]
    plan = changed(SHOPS, commission=[0.1], recruiter_fee_share=0.5, tiers=members)
    fees_alone = exposed(scenario(plan, "commission"))
    assert fees_alone.fact("head_pay").value() == pytest.approx(0.5 * 99)
    assert (fees_alone.fact("head_pay").standing(), fees_alone.fact("team_pay").standing()) == (OVER, BELOW)


def test_the_share_of_income_from_recruiting_is_a_share() -> None:
    found = exposed(load_preset())
    assert (found.fact("recruiting_income").unit, found.fact("head_pay").unit) == ("share", "¥")


def test_commissions_from_the_second_level_on_are_team_pay() -> None:
    found = exposed(scenario(SHOPS, "commission", **BUYERS))
    # of ¥9,000 a month the six sell two thirds, and ten percent of that goes to those above
    assert found.fact("team_pay").parts["upline"][0] == pytest.approx(12 * 0.1 * 6000)
    one = exposed(scenario(changed(SHOPS, commission=[0.2]), "commission", **BUYERS))
    assert one.fact("team_pay").standing() == BELOW
    assert sentence(one, one.fact("team_pay")) == "Nobody earns on what others below buy or sell."


def test_rewards_are_held_against_what_consumers_paid_and_against_a_tiers_own_sales() -> None:
    found = exposed(scenario(SHOPS, "commission", **BUYERS))
    assert found.fact("reward_share").value() == pytest.approx((0.2 * 9000 + 0.1 * 6000) / 9000)
    assert found.fact("reward_share").standing() == NEAR
    assert found.fact("tier_reward_share").value() == pytest.approx((0.2 * 3000 + 0.1 * 6000) / 3000)
    assert found.fact("tier_reward_share").standing() == OVER
    only_recruits = exposed(scenario(LADDER)).fact("reward_share")  # rewards, and no consumer at all
    assert (only_recruits.value(), only_recruits.standing(), only_recruits.month()) == (np.inf, OVER, 1)
    assert value_text(only_recruits) == "∞ (no sales)"


def test_rewards_above_the_cap_for_a_time_keep_the_fact_over_and_say_when() -> None:
    found = exposed(load_preset()).fact("reward_share")
    assert found.standing() == OVER
    assert graded(found.by_month[-1:], found.rule).tolist() == [[BELOW]]
    highest = int(found.by_month[:, 0].argmax()) + 1
    assert f"Highest in month {highest}" in sentence(exposed(load_preset()), found)


def test_wechat_counts_the_levels_that_earn_on_a_sale() -> None:
    two = exposed(scenario(SHOPS, "commission")).fact("wechat_levels")
    assert (two.value(), two.standing()) == (2, NEAR)
    three = changed(SHOPS, commission=[0.1, 0, 0.05], tiers=[{"initial_agents": 1}] * 3)
    assert exposed(scenario(three, "commission")).fact("wechat_levels").standing() == OVER
    short = changed(SHOPS, commission=[0.1, 0.05, 0.02])  # nobody is there to get the third
    assert exposed(scenario(short, "commission")).fact("wechat_levels").value() == 2
    fee = {"initial_agents": 1, "join_fee": 99}
    for_fees = changed(SHOPS, commission=[0.1], recruiter_fee_share=0.5, tiers=[fee, fee])
    assert exposed(scenario(for_fees, "commission")).fact("wechat_levels").value() == 2


def test_the_commissions_of_one_order_are_held_against_what_can_be_shared() -> None:
    found = exposed(scenario(SHOPS, "commission"))
    assert found.fact("sharing").value() == pytest.approx(0.3)
    assert found.fact("sharing").standing() == NEAR  # exactly 30 % is allowed
    more = exposed(scenario(changed(SHOPS, commission=[0.2, 0.11]), "commission"))
    assert more.fact("sharing").standing() == OVER


def test_a_model_without_agents_has_no_fact_and_says_why() -> None:
    direct = exposed(load_preset(), 2)
    assert {fact.standing() for fact in direct.facts} == {NOT_APPLICABLE}
    for fact in direct.facts:
        assert (value_text(fact), month_text(fact), fact.month()) == ("–", "", None)
        assert sentence(direct, fact).startswith("No agents")
        assert "¥5 for each person they bring" in sentence(direct, fact)
    assert crossings(direct) == []


def test_stock_holding_agents_share_no_order() -> None:
    found = exposed(scenario(LADDER))
    assert found.fact("sharing").standing() == NOT_APPLICABLE
    assert "difference between two prices" in sentence(found, found.fact("sharing"))


# --- the whole --------------------------------------------------------------------------------


@pytest.mark.parametrize("place", [0, 1])
def test_the_month_of_crossing_is_that_of_a_plain_search(place: int) -> None:
    result = simulate(load_preset())
    model, found = result.models[place], exposure(result, place)
    joined = model.tier_months["joiners"][:, :, 0]

    def first(reached: Any) -> int | None:
        for month in range(1, len(joined) + 1):
            if reached(month):
                return month
        return None

    def people(month: int) -> float:
        return 1 + sum(float(joined[before, tier]) for before in range(month) for tier in range(joined.shape[1]))

    def levels(month: int) -> int:
        return 1 + sum(any(joined[before, tier] > 0 for before in range(month)) for tier in range(joined.shape[1]))

    def paid(month: int) -> float:
        tiers = result.scenario.models[place].tiers
        price = float(model.summary["consumer_price"][0])
        each = [t.join_fee + t.deposit + t.opening_order * (t.price_share or 0) * price for t in tiers]
        return sum(float(joined[before, tier]) * each[tier] for before in range(month) for tier in range(len(each)))

    assert found.fact("people").month() == first(lambda month: people(month) >= 30)
    assert found.fact("many_people").month() == first(lambda month: people(month) >= 120)
    assert found.fact("levels").month() == first(lambda month: levels(month) >= 3)
    assert found.fact("filing").month() == first(lambda month: levels(month) >= 3 and people(month) >= 30)
    assert found.fact("much_money").month() == first(lambda month: paid(month) >= 2.5e6)


def test_many_draws_stand_as_each_of_them_alone() -> None:
    path = "models.0.channel.tiers.0.deposit"
    draws = {
        path: np.array([0.0, 5_000.0, 400_000.0]),
        "models.0.channel.founders_per_month": np.array([1.0, 4.0, 9.0]),
    }
    base = load_preset()
    many = exposure(simulate(base, draws), 0, draws)
    for number in range(3):
        alone = exposed(base.with_values({name: float(values[number]) for name, values in draws.items()}))
        for fact in alone.facts:
            together = many.fact(fact.key)
            if fact.key == "recruiting_income":
                assert "not in many draws" in sentence(many, together, number)
                continue
            assert (together.standing(number), together.month(number)) == (fact.standing(), fact.month()), fact.key
            assert sentence(many, together, number) == sentence(alone, fact)


def test_crossings_tell_the_months_for_a_chart_those_of_one_month_together() -> None:
    found = exposed(load_preset())
    told = crossings(found)
    assert [crossing.month for crossing in told] == sorted({crossing.month for crossing in told})
    by_month = {crossing.month: crossing for crossing in told}
    thirty = found.fact("people").month()
    assert thirty is not None
    assert "30 people" in by_month[thirty].label
    assert "30 people or more" in by_month[thirty].text
    together = crossings(exposed(load_preset(), 1))
    assert [each.label for each in together] == ["3 levels + 30 people + 120 people"]


@pytest.mark.parametrize("name", presets.names())
@pytest.mark.parametrize("code", ["en", "zh"])
def test_every_preset_has_every_fact_in_both_languages(name: str, code: str) -> None:
    language.use(code)
    opened = load_preset(name)
    result = simulate(opened)
    for place in range(len(opened.models)):
        found = exposure(result, place)
        for fact in found.facts:
            texts = (title(fact.key), threshold_text(fact.rule), value_text(fact), sentence(found, fact))
            assert all(text and "{" not in text and "nan" not in text for text in texts), texts


@pytest.mark.parametrize("code", ["en", "zh"])
def test_nothing_says_that_a_model_need_not_fear(code: str) -> None:
    language.use(code)
    texts = [head()]
    opened = load_preset()
    for place in range(3):
        found = exposed(opened, place)
        texts += [sentence(found, fact) for fact in found.facts]
    everything = [*law().rules.values(), *law().notes.values()]
    texts += [str(value) for each in everything for value in vars(each).values() if isinstance(value, Bilingual)]
    for text in texts:
        assert "安全" not in text
        assert "safe" not in text.lower()
        assert "合法" not in text
        assert "green" not in text.lower()


def test_the_months_are_needed() -> None:
    opened = load_preset()
    with pytest.raises(ValueError, match="detail"):
        exposure(simulate(opened, detail=False), 0)
