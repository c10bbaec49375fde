"""Published figures beside what the engine computes: that they agree, and that nothing would agree by itself."""

from __future__ import annotations

import dataclasses
import json
import math
import re
import tomllib
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from calculator import ScenarioError, language, load_preset, presets, simulate
from calculator.bilingual import Bilingual
from calculator.published import Case, Check, Verified, parse, published, verification, verify
from calculator.published.checks import CALIBRATED, CLOSED_FORM, COMPARED, FOLDER, KINDS, TABLE, WITHIN
from calculator.published.formulas import FORMULAS, figure
from calculator.published.given import Given
from calculator.published.verification import Runs, verified
from calculator.published.words import headline, row_texts, tolerance_text, value_texts
from calculator.published_list import checked, published_csv, published_data, published_text
from tests.calculator.person import Person

CHECKS = {check.id: check for check in published().checks}
FILES = {file.name: file.read_text(encoding="utf-8") for file in sorted(FOLDER.glob("*.toml"))}


def row(name: str) -> Verified:
    return next(row for row in verification().rows if row.check.id == name)


def again(check: Check, **changes: Any) -> Verified:
    """*check* with something else said of it, computed anew."""
    return verified(dataclasses.replace(check, **changes), Runs(published()))


# --- that they agree ----------------------------------------------------------------------------


@pytest.mark.parametrize("name", [check.id for check in published().checks if check.kind != COMPARED])
def test_the_engine_computes_what_is_published(name: str) -> None:
    for each in row(name).computed:
        assert each.agrees, (str(each.case.name), each.case.printed, each.value)


@pytest.mark.parametrize("name", [check.id for check in published().checks if check.kind == COMPARED])
def test_a_figure_that_is_only_compared_is_computed_and_not_judged(name: str) -> None:
    assert all(math.isfinite(each.value) for each in row(name).computed)
    assert row(name).passes is None


@pytest.mark.parametrize("name", [check.id for check in published().checks if check.kind != COMPARED])
def test_a_check_whose_published_value_is_another_fails(name: str) -> None:
    """Each value moved well beyond what it may be off by: up, and for a bound or range on to where it excludes."""
    for each in row(name).computed:
        case = each.case
        other = case.value + max(3 * case.tolerance, 0.03 * abs(case.value))
        if case.rule == "more than":
            other = each.value + 1
        moved = dataclasses.replace(case, printed=repr(other))
        if case.rule == WITHIN:
            moved = dataclasses.replace(case, printed=repr(2 * each.value), upper=repr(3 * each.value))
        assert again(CHECKS[name], cases=(moved,)).passes is False, str(case.name)


def test_every_figure_that_a_closed_form_gives_can_be_worked_out_by_hand() -> None:
    """The published values of closed forms by their formulas, which neither engine nor data compute."""
    r, i = np.array([0.6, 0.7, 0.8, 0.9]), 0.1
    swing = 1 + 2 / np.array([3, 1, 6]) + 2 / np.array([3, 1, 6]) ** 2
    adopters = [0.03]
    while len(adopters) < 6:
        adopters.append(adopters[-1] + (0.03 + 0.38 * adopters[-1]) * (1 - adopters[-1]))
    filtered = np.array([1 + 1 / 3, 0, 0, -1 / 3])
    twice = np.convolve(filtered, filtered)
    expected: dict[str, Any] = {
        "referral_series": [100 * (1.25 ** (g + 1) - 1) / 0.25 for g in (1, 2, 3, 5, 10)],
        "bass": adopters,
        "orders_per_customer": [3, 3, 3, 5, 1, 1 + 3 * 0.6 / 0.4],
        "margin_multiple": r / (1 + i - r),
        "value_in_orders": (1 + i) / (1 + i - r),
        "recruiting_paths": [math.comb(10, k) * 0.3**k for k in range(5)],
        "pyramid_bottom": [b ** (k - 1) * (b - 1) / (b**k - 1) for b, k in ((2, 3), (3, 4), (2, 6))],
        "one_tier_sell_through": [1.5 / (0.15 * 100)],
        "order_swing_one_tier": [*swing, 1 + 4 / 3 + 8 / 9],
        "order_swing_three_tiers": [
            (each**2).sum() for each in (filtered, twice, np.convolve(twice, filtered))
        ],
        "both_at_once": [0.1 - 0.2],
    }  # fmt: skip
    for name, values in expected.items():
        cases = CHECKS[name].cases
        for case, value in zip(cases, values, strict=True):
            assert abs(case.value - value) <= case.tolerance * (1 + 1e-9), (name, case.printed, value)


# --- that the values come from the engine ---------------------------------------------------------

MOVING: dict[str, dict[str, Any]] = {
    "referral_series": {"models.0.acquisition.referral_ratio": 1.2},
    "bass": {"models.0.acquisition.word_of_mouth": 0.3},
    "shifted_beta_geometric": {"models.0.retention.alpha": 0.7},
    "expected_lifetime": {"monthly_discount_rate": 0.12},
    "order_swing_three_tiers": {"models.0.channel.tiers.0.cover_months": 0.5},
    "one_tier_sell_through": {"models.0.channel.tiers.0.churn_rate": 0.2},
    "stranded": {"models.0.acquisition.conversion_rate": 0.02},
    "second_month_sales": {"models.0.product.list_price": 198, "models.0.price.reference_price": 178.2},
    "pdd_first_year_spend": {"models.0.retention.orders_per_month": 2.5},
    "pdd_take_rate": {"models.0.product.unit_cost": 40},
    "launch_takings": {"models.0.channel.tiers.0.initial_agents": 50},
    "leader_income": {"models.0.retention.orders_per_month": 4},
    "yunji_own_orders": {"models.0.channel.tiers.1.own_use": 1},
    "herbalife_others": {"models.0.channel.tiers.4.churn_rate": 0.1},
    "top_hundredth": {"models.0.channel.tiers.0.contacts_per_month": 300},
    "yatsen_margin": {"models.0.product.unit_cost": 80},
    "cac_of_social_commerce": {"models.0.acquisition.cac": 150},
    "parcel": {"models.0.costs.fulfilment_cost": 8},
}


@pytest.mark.parametrize("name", MOVING)
def test_another_input_gives_another_figure(name: str) -> None:
    check = CHECKS[name]
    base = published().scenario_of(check)
    assert base is not None
    changed = [{**case.changes, **MOVING[name]} for case in check.cases]
    moved = again(check, cases=tuple(map(_changed, check.cases, changed)))
    differing = [
        a.value != pytest.approx(b.value, rel=1e-6) for a, b in zip(moved.computed, row(name).computed, strict=True)
    ]
    assert any(differing)


def _changed(case: Case, changes: dict[str, Any]) -> Case:
    return dataclasses.replace(case, changes=changes)


def test_fitted_shapes_come_from_the_series_in_the_data() -> None:
    check = CHECKS["fit_high_end"]
    other = again(check, data=tuple(share if place < 7 else 0.4 for place, share in enumerate(check.data)))
    assert other.passes is False


def test_the_figures_of_the_presets_are_those_of_a_run_of_them() -> None:
    """The same by the results' own columns and the ledger, without the formulas."""
    tcm = simulate(load_preset("enterprise-community"))
    assert row("second_month_sales").computed[0].value == pytest.approx(tcm.models[0].months["orders"][1, 0] * 180)
    leaders = simulate(load_preset("neighbourhood-group-buying")).models[0]
    paid = leaders.summary["commission_paid"][0] / leaders.months["agents"].sum()
    assert row("leader_income").computed[0].value == pytest.approx(paid)
    members = simulate(load_preset("membership-s2b2c"))
    fees = members.ledger.query("reason == 'join fee'").amount.sum()
    sales = members.ledger.query("reason == 'consumer sales'").amount.sum()
    assert row("yunji_fees_share").computed[0].value == pytest.approx(fees / (fees + sales))
    stranded = simulate(load_preset("weishang-five-tiers").with_values({"months": 12})).models[0].summary
    assert row("stranded_by_horizon").computed[0].value == stranded["stranded_share"][0]


def test_a_year_of_leaving_is_twelve_months_of_churn() -> None:
    churn = np.array([tier.churn_rate for tier in load_preset("weishang-five-tiers").models[0].tiers])
    gone = figure(Given(load_preset("weishang-five-tiers")), "gone_within_a_year")
    np.testing.assert_allclose(gone, 1 - (1 - churn) ** 12)


def test_a_run_is_shared_by_the_checks_of_one_scenario() -> None:
    runs = Runs(published())
    first, second = (runs.given(CHECKS[name], CHECKS[name].cases[0]) for name in ("stranded", "parcel"))
    assert first is second
    other = CHECKS["stranded_by_horizon"]
    assert runs.given(other, other.cases[0]) is not first


# --- what is said ---------------------------------------------------------------------------------


def test_the_headline_counts_values_by_what_their_agreement_means() -> None:
    count = {kind: sum(len(check.cases) for check in published().checks if check.kind == kind) for kind in KINDS}
    proofs = count[CLOSED_FORM] + count[TABLE]
    assert headline(verification()) == (
        f"{proofs} of {proofs} figures of closed forms and published tables agree to the digits printed. "
        f"{count[CALIBRATED]} figures are calibrated: no proof. "
        f"{count[COMPARED]} figures are compared: nothing was tuned to them."
    )


def test_a_missed_calibration_is_said() -> None:
    missed = again(CHECKS["stranded"], cases=(dataclasses.replace(CHECKS["stranded"].cases[0], printed="0.70"),))
    found = dataclasses.replace(verification(), rows=(missed,))
    assert headline(found) == "1 figures are calibrated: no proof; 1 of them are missed."
    assert not found.passes
    assert row_texts(missed).verdict == "✗ differs"


@pytest.mark.parametrize(
    ("name", "published_text", "computed", "difference", "verdict"),
    [
        ("second_month_sales", "> ¥900\u202fk", "¥906\u202fk", "+0.7\u202f%", "✓ as calibrated"),
        ("stranded", "90\u202f%", "89.5\u202f%", "−0.5 points", "✓ as calibrated"),
        ("leader_income", "¥1,600–3,200", "¥2,644", "within", "✓ as calibrated"),
        ("pdd_first_year_spend", "¥1,126.9", "¥1,117.8", "−0.8\u202f%", "✓ as calibrated"),
        ("pdd_cac", "¥77", "¥76.9", "<\u202f0.1\u202f%", "✓ as calibrated"),
        ("steady_orders", "300.000", "300.00000", "0", "✓ agrees"),
        ("both_at_once", "−10.00\u202f%", "−10.0000\u202f%", "0", "✓ agrees"),
        ("yunji_commission", "5–20\u202f%", "14.8\u202f%", "within", "✓ as calibrated"),
        ("promised_sales", "¥100\u202fM", "¥6.11\u202fM", "−93.9\u202f%", "not judged"),
        ("huasheng_commission", "¥21", "¥697.1", "× 33", "not judged"),
        ("shifted_beta_geometric", "0.8507 … 0.3780", "0.850693 … 0.378040", "≤ 0.000049", "✓ 12 of 12"),
        ("stranded_by_horizon", "90\u202f%", "98.6 … 86.8\u202f%", "−5.9 … +8.6 points", "not judged"),
    ],
)  # fmt: skip
def test_a_row_says_it_as_people_read_it(
    name: str, published_text: str, computed: str, difference: str, verdict: str
) -> None:
    texts = row_texts(row(name))
    assert (texts.published, texts.computed, texts.difference, texts.verdict) == (
        published_text, computed, difference, verdict,
    )  # fmt: skip


def test_how_far_a_value_may_be_off_is_said_with_its_reason() -> None:
    assert tolerance_text(CHECKS["bass"]) == "Allowed: half of the last digit printed."
    assert "nearly 90 %" in tolerance_text(CHECKS["stranded"])
    assert tolerance_text(CHECKS["second_month_sales"]) == "It must be above the published value."
    assert tolerance_text(CHECKS["leader_income"]) == "It must be within the published range."
    assert tolerance_text(CHECKS["top_hundredth"]) == ""


def test_a_tolerance_wider_than_the_digits_printed_has_a_reason() -> None:
    for check in CHECKS.values():
        for case in check.cases:
            if check.kind != COMPARED and case.tolerance > 0.5 * 10.0**-case.decimals * (1 + 1e-9):
                assert check.why.en, check.id


def test_a_value_without_a_number_is_a_dash() -> None:
    check = CHECKS["tst_branching"]
    none = again(check, cases=(dataclasses.replace(check.cases[0], at=1),))
    assert value_texts(check, none.computed[0]).computed == "–"
    assert value_texts(check, none.computed[0]).difference == "–"
    assert none.computed[0].agrees is False


# --- the data ---------------------------------------------------------------------------------------


def test_every_text_is_there_in_both_languages() -> None:
    data = published()
    for each in (*data.groups, *data.checks, *data.omitted, *(case for check in data.checks for case in check.cases)):
        for name, text in vars(each).items():
            if isinstance(text, Bilingual):
                place = getattr(each, "id", str(each)), name
                assert bool(text.zh) == bool(text.en), place
                assert not re.search("[\u4e00-\u9fff]", re.sub("《[^》]*》", "", text.en)), place
    for scenario in data.scenarios.values():
        assert scenario["title"], scenario["title_en"]


def test_every_check_has_a_source_and_a_way_and_every_group_has_checks() -> None:
    data = published()
    assert len(CHECKS) == len(data.checks)
    assert {check.group for check in data.checks} == {group.id for group in data.groups}
    for check in data.checks:
        assert check.source.zh, check.id
        assert check.how.zh, check.id
        assert check.kind in (CLOSED_FORM, TABLE) or check.preset, check.id
    assert {scenario for check in data.checks if (scenario := check.scenario)} == set(data.scenarios)


def test_every_formula_is_used_and_every_preset_exists() -> None:
    used = {check.figure for check in CHECKS.values()}
    assert set(FORMULAS) == {name for name in used if "." not in name}
    assert {check.preset for check in CHECKS.values()} - {""} <= set(presets.names())


@pytest.mark.parametrize("spoken", language.LANGUAGES)
def test_small_scenarios_are_whole_scenarios_in_either_language(spoken: str) -> None:
    language.use(spoken)
    for check in CHECKS.values():
        if check.scenario:
            scenario = published().scenario_of(check)
            assert scenario is not None
            table = published().scenarios[check.scenario]
            assert scenario.title == table["title" if spoken == "zh" else "title_en"]


GOOD = FILES["2-articles.toml"]


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ('group = "articles"', 'group = "nowhere"', "first_month_orders.group"),
        ('kind = "calibrated"', 'kind = "guessed"', "one of calibrated, closed form, compared, published table"),
        ('published = "4000"', 'published = "many"', "must be a number"),
        ('rule = "more than"', 'rule = "about"', "rule"),
        ('unit = "orders"', 'units = "orders"', "units: unknown key"),
        ('name_en = "Cishengtang: orders in month 1"', "", "name_en"),
        ('how = "第 1 个月的订单；8 万位老客 × 每月成交 5 %"', "", "first_month_orders.how"),
        ("[[groups]]", "[[groups]", "2-articles.toml"),
    ],
)
def test_what_is_wrong_with_a_file_is_named(old: str, new: str, said: str) -> None:
    assert old in GOOD
    with pytest.raises(ScenarioError) as caught:
        parse({"2-articles.toml": GOOD.replace(old, new, 1)})
    assert said in str(caught.value)


def test_the_files_are_plain_toml() -> None:
    for text in FILES.values():
        assert set(tomllib.loads(text)) <= {"groups", "checks", "scenarios", "omitted"}


# --- the command --------------------------------------------------------------------------------------


def test_the_list_has_every_check_with_its_source() -> None:
    text = re.sub(r"\s+", "", "".join(published_text(verification(), 100)))
    for check in CHECKS.values():
        assert re.sub(r"\s+", "", str(check.name)) in text, check.id
        assert re.sub(r"\s+", "", str(check.source)) in text, check.id
    for omitted in published().omitted:
        assert re.sub(r"\s+", "", str(omitted.reason)) in text


@pytest.mark.parametrize("group", ["yunji", "Yunji and membership", "云集与会员制"])
def test_one_group_is_chosen_by_id_or_name(group: str) -> None:
    assert {row.check.group for row in checked(group).rows} == {"yunji"}


def test_an_unknown_group_names_the_nearest() -> None:
    with pytest.raises(ScenarioError, match="did you mean pinduoduo"):
        checked("pinduodu")


def test_json_has_the_numbers_as_computed() -> None:
    data = json.loads(json.dumps(published_data(verification()), allow_nan=False))
    assert data["passes"] is True
    stranded = next(check for check in data["checks"] if check["id"] == "stranded")
    assert stranded["kind"] == "calibrated"
    assert stranded["values"][0]["computed"] == row("stranded").computed[0].value
    assert len(data["checks"]) == len(CHECKS)


def test_csv_has_a_row_a_value() -> None:
    import csv

    rows = list(csv.DictReader(published_csv(verification()).splitlines()))
    assert len(rows) == sum(len(check.cases) for check in CHECKS.values())
    assert {row["id"] for row in rows} == set(CHECKS)
    found = next(row for row in rows if row["id"] == "pdd_first_year_spend")
    assert (found["published"], found["kind"], found["preset"]) == ("1126.9", "calibrated", "group-buying-platform")


def test_verify_succeeds(person: Person) -> None:
    code, out, err = person.types("verify", "--group", "goods", "--language", "en")
    assert (code, err) == (0, "")
    assert "✓ closed form" in out


def test_verify_speaks_chinese(person: Person) -> None:
    code, out, _ = person.types("verify", "--group", "costs", "--language", "zh")
    assert code == 0
    assert "履约、退货与获客成本" in out


def test_verify_fails_where_a_figure_is_not_what_is_published(monkeypatch: pytest.MonkeyPatch, person: Person) -> None:
    wrong = parse({"2-articles.toml": GOOD.replace('published = "4000"', 'published = "4100"')})
    monkeypatch.setattr("calculator.published_list.published", lambda: wrong)
    code, out, _ = person.types("verify", "--language", "en")
    assert code == 1
    assert "✗ calibrated" in out
    assert verify(parse({"2-articles.toml": GOOD})).passes


def test_verify_writes_csv(tmp_path: Path, person: Person) -> None:
    file = tmp_path / "published.csv"
    code, out, _ = person.types("verify", "--group", "costs", "--csv", str(file), "--language", "en")
    assert (code, out.strip()) == (0, str(file))
    assert file.read_text(encoding="utf-8-sig").startswith("id,group,name,case,kind")


def test_verify_refuses_an_unknown_group(person: Person) -> None:
    told = person.is_told("verify", "--group", "costes", "--language", "en")
    assert "did you mean costs?" in told[0]
