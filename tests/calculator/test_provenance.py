"""The lines of an explanation make the figure, for every figure of every case and preset."""

from __future__ import annotations

import math
from collections import Counter
from pathlib import Path

import pytest

import calculator
from calculator import Result, Scenario, language, presets
from calculator.outcomes import SUMMARY
from calculator.provenance import Explanation, Group, Line, explain, meaning, tier_name

CASES = Path(__file__).parents[1] / "cases"
NAMES = (*sorted(path.stem for path in CASES.glob("*.toml")), *presets.names())
SUMS = ("brand_cash", "brand_profit", "channel_cash", "channel_profit", "channel_profit_with_stock", "system_cash",
        "brand_npv", "deposits_held", "commission_paid", "channel_stock", "channel_stock_value", "dead_stock",
        "agents_ever", "agents_now", "ltv", "ltv_brand", "ltv_less_cac", "orders", "leads", "units_made",
        "new_customers", "sell_in", "sell_through", "orders_per_customer")  # fmt: skip


def result_of(name: str) -> Result:
    path = CASES / f"{name}.toml"
    return calculator.simulate(calculator.load(path)[0] if path.exists() else calculator.load_preset(name))


def three_models() -> Result:
    return calculator.simulate(calculator.load_preset())


def group(explanation: Explanation, title: str) -> Group:
    return next(each for each in explanation.derivation.groups if each.title == title)


def leaves(explanation: Explanation) -> list[Line]:
    """The lines that have no parts, and the parts of those that have."""
    lines = [line for each in explanation.derivation.groups for line in each.lines]
    return [leaf for line in lines for leaf in (line.parts or (line,))]


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_comes_out_of_its_lines(name: str) -> None:
    result = result_of(name)
    wrong = [
        (model.name, column)
        for place, model in enumerate(result.models)
        for column in SUMMARY
        if not explain(result, place, column).adds_up
    ]
    assert wrong == []


@pytest.mark.parametrize("name", NAMES)
def test_a_sum_is_the_sum_of_its_smallest_lines(name: str) -> None:
    result = result_of(name)
    for place, model in enumerate(result.models):
        for column in SUMS:
            amounts = [line.amount for line in leaves(explain(result, place, column))]
            figure = float(model.summary[column][0])
            largest = max(map(abs, amounts), default=0.0)
            if math.isnan(figure):
                assert any(math.isnan(amount) for amount in amounts)
            else:
                assert math.fsum(amounts) == pytest.approx(figure, rel=1e-9, abs=1e-9 * largest), (model.name, column)


@pytest.mark.parametrize("name", NAMES)
def test_a_figure_without_meaning_says_why(name: str) -> None:
    result = result_of(name)
    for place in range(len(result.models)):
        for column in SUMMARY:
            explanation = explain(result, place, column)
            if math.isnan(explanation.value):
                assert explanation.derivation.remark, (place, column)


@pytest.mark.parametrize("column", ["brand_profit", "channel_profit"])
@pytest.mark.parametrize("place", [0, 1])
def test_every_payment_across_the_border_is_in_the_profit_once(place: int, column: str) -> None:
    result = three_models()
    model = result.models[place]
    side = {"brand"} if column == "brand_profit" else {f"tier {k}" for k in range(1, 13)}
    expected: Counter[float] = Counter()
    for (payer, payee, _), amounts in model.ledger.items():
        if (payer in side) != (payee in side):
            expected[round(float(amounts.sum()) * (1 if payee in side else -1), 4)] += 1
    explanation = explain(result, place, column)
    shown = Counter(
        round(leaf.amount, 4)
        for each in explanation.derivation.groups[:2]
        for line in each.lines
        for leaf in (line.parts or (line,))
    )
    assert shown == expected


def test_payments_say_who_pays_whom() -> None:
    explanation = explain(three_models(), 0, "brand_profit")
    goods = group(explanation, "In").lines[0]
    assert (goods.label, goods.note) == ("Goods", f"{tier_name(three_models().models[0], 1)} → brand")
    recruiting = next(line for line in group(explanation, "Out").lines if line.label == "Recruiting")
    assert recruiting.note == "brand → agents"
    assert len(recruiting.parts) == 4
    assert recruiting.amount == pytest.approx(sum(part.amount for part in recruiting.parts))


def test_what_agents_pay_one_another_is_left_out_and_said() -> None:
    result = three_models()
    within = sum(
        float(amounts.sum())
        for (payer, payee, _), amounts in result.models[0].ledger.items()
        if payer.startswith("tier") and payee.startswith("tier")
    )
    assert within > 1e7
    assert "¥23.6\u202fM, cancels out" in explain(result, 0, "channel_profit").derivation.remark
    assert explain(result, 1, "channel_profit").derivation.remark == ""


def test_peak_cash_is_the_cash_up_to_its_month() -> None:
    result = three_models()
    explanation = explain(result, 2, "peak_cash_need")
    flows = result.models[2].months["brand_cash_flow"][:, 0].cumsum()
    month = int(flows.argmin()) + 1
    assert f"month {month}" in explanation.derivation.remark
    assert math.fsum(leaf.amount for leaf in leaves(explanation)) == pytest.approx(-explanation.value)


def test_peak_cash_of_a_brand_that_needs_none_says_so() -> None:
    explanation = explain(three_models(), 0, "peak_cash_need")
    assert (explanation.value, explanation.derivation.made) == (0.0, 0.0)
    assert "never falls below zero" in explanation.derivation.remark


@pytest.mark.parametrize("name", NAMES)
def test_units_that_never_reached_a_consumer_are_found_again(name: str) -> None:
    result = result_of(name)
    for place, model in enumerate(result.models):
        explanation = explain(result, place, "stranded_share")
        if model.kind == "stocked":
            taken, reached, rest = explanation.derivation.groups
            assert rest.total == pytest.approx(taken.total - reached.total, rel=1e-9, abs=1e-9 * taken.total)


def test_losing_agents_are_counted_by_tier() -> None:
    result = three_models()
    explanation = explain(result, 0, "losing_share")
    lose, everyone = explanation.derivation.groups
    assert [line.label for line in lose.lines] == list(result.models[0].tier_names)
    assert all(few.amount <= all_.amount for few, all_ in zip(lose.lines, everyone.lines, strict=True))
    assert everyone.total == pytest.approx(float(result.models[0].summary["agents_ever"][0]))
    assert lose.lines[0].note.endswith("joined in months 15–24")


def test_the_parts_of_the_ratio_are_ltv_and_cac() -> None:
    result = three_models()
    ltv, cac = explain(result, 2, "ltv_to_cac").derivation.groups
    summary = result.models[2].summary
    assert ltv.total == pytest.approx(float(summary["ltv_brand"][0]), rel=1e-9)
    assert [line.amount for line in cac.lines] == [
        float(summary[column][0]) for column in ("cac_media", "cac_referral", "cac_pool")
    ]


def test_many_months_are_listed_by_the_year() -> None:
    result = calculator.simulate(calculator.load_preset().with_values({"months": 120}))
    (by_month,) = explain(result, 2, "orders").derivation.groups
    assert [line.label for line in by_month.lines][:2] == ["months 1–12", "months 13–24"]
    assert len(by_month.lines) == 10
    assert all(len(line.parts) == 12 for line in by_month.lines)


def test_rows_are_groups_lines_parts_and_the_figure() -> None:
    explanation = explain(three_models(), 0, "brand_profit")
    rows = list(explanation.rows())
    assert rows[0][0] == "In"
    assert rows[-1] == ("Brand's profit", "", explanation.value)
    top = tier_name(three_models().models[0], 1)
    assert ("  Deposit", f"{top} → brand") in {(label, note) for label, note, _ in rows}


def test_a_meaning_that_goes_on_from_another_stands_alone() -> None:
    assert meaning("losing_share_12").startswith(meaning("losing_share"))
    assert explain(three_models(), 0, "losing_share_12").label == "Agents who lose … of those in for 12 months"


@pytest.mark.parametrize(
    ("place", "column", "words"),
    [
        (0, "brand_profit", "higher price flatters the brand"),
        (0, "channel_profit", "although most may lose"),
        (0, "losing_share", "joining months whose average loses"),
        (2, "brand_profit", "Input tax is not modelled"),
    ],
)
def test_caveats_come_with_the_figures_they_bear_on(place: int, column: str, words: str) -> None:
    assert any(words in caveat for caveat in explain(three_models(), place, column).caveats)


def test_without_agents_no_caveat_speaks_of_them() -> None:
    result = three_models()
    assert not [c for column in SUMMARY for c in explain(result, 2, column).caveats if "agents" in c.lower()]


def test_tiers_without_a_name_of_their_own_go_by_number() -> None:
    scenario = calculator.load_preset().with_values({"models.0.channel.tier_count": 3})
    model = calculator.simulate(scenario).models[0]
    assert tier_name(model, 2) == "tier 2"


def test_only_a_single_run_with_detail_is_explained() -> None:
    scenario: Scenario = calculator.load_preset()
    with pytest.raises(ValueError, match="single run"):
        explain(calculator.simulate(scenario, {"models.0.price.value": [4.0, 5.0]}), 0, "brand_profit")
    with pytest.raises(ValueError, match="detail"):
        explain(calculator.simulate(scenario, detail=False), 0, "brand_profit")
    with pytest.raises(KeyError):
        explain(three_models(), 0, "profit")


def test_numbers_in_sentences_follow_the_language() -> None:
    result = three_models()
    language.use("zh")
    try:
        assert "万" in explain(result, 0, "channel_profit").derivation.remark
    finally:
        language.use("en")
