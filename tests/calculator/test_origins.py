"""Where values come from, and what an edit by a person does to it."""

from __future__ import annotations

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator import language, preset_file, presets
from calculator import origins as origins_module
from calculator.assignments import assign
from calculator.origins import origin_of, origins, own_values, source_of_new, values_before
from calculator.scenario import Scenario
from calculator.stated_range import range_left, stated_range
from tests.calculator.scenarios import TEXTS

CAC = "models.1.acquisition.cac"
ODD_SOURCES = ["", "A (b) c)", "（引）", "自定：x", "x\ny ", "was 3 (a)", "a); source: b", "；出处："]
"""Sources that look like parts of the mark that is put around them."""


@pytest.fixture
def three() -> Scenario:
    return presets.load_preset("three-models")


def edited(scenario: Scenario, path: str, value: Any) -> Scenario:
    return scenario.with_values(own_values(scenario, {path: value}))


def undone(scenario: Scenario, path: str) -> Scenario:
    return scenario.with_values(own_values(scenario, values_before(scenario, path)))


def with_source(scenario: Scenario, inner: str, text: str) -> Scenario:
    return scenario.with_values({"models.1.sources": {**scenario.models[1].sources, inner: text}})


@pytest.mark.parametrize("word", ["假设:", "假设：", "Assumption:", "assumption: ", " Assumption："])
def test_an_assumption_begins_with_the_word_in_either_language(three: Scenario, word: str) -> None:
    origin = origin_of(with_source(three, "acquisition.cac", f"{word}we guess"), CAC)

    assert (origin.kind, origin.text) == ("assumed", "we guess")


def test_a_source_is_told_as_it_stands_in_the_file(three: Scenario) -> None:
    origin = origin_of(with_source(three, "acquisition.cac", "An article (2016)"), CAC)

    assert (origin.kind, origin.text, origin.can_go_back) == ("sourced", "An article (2016)", False)


def test_what_the_file_says_without_a_source_and_what_it_leaves_out_are_told_apart(three: Scenario) -> None:
    bare = three.with_values({"models.1.sources": {}, "models.1.costs.return_cost": None})

    assert origin_of(bare, CAC).kind == "unsourced"
    assert origin_of(bare, "models.1.costs.return_cost").kind == "default"
    assert origin_of(bare, "models.1.channel.tier_count").kind == "default"


def test_an_edit_no_longer_cites_the_article_for_the_new_value(three: Scenario) -> None:
    before = with_source(three, "acquisition.cac", "An article (2016): 100 yuan")

    after = edited(before, CAC, 140.0)

    assert after.models[1].sources["acquisition.cac"] == "Own value; was 100 (An article (2016): 100 yuan)"
    origin = origin_of(after, CAC)
    assert (origin.kind, origin.was, origin.text) == ("own", 100, "An article (2016): 100 yuan")


def test_the_mark_is_chinese_in_chinese_and_understood_in_english(three: Scenario) -> None:
    language.use("zh")
    after = edited(with_source(three, "acquisition.cac", "假设:约百元"), CAC, 140.0)
    language.use("en")

    assert after.models[1].sources["acquisition.cac"] == "自定：原为 100（假设:约百元）"
    assert origin_of(after, CAC).was == 100
    assert undone(after, CAC).models[1].sources["acquisition.cac"] == "假设:约百元"


def test_many_edits_remember_the_first_value_and_its_source(three: Scenario) -> None:
    after = edited(edited(edited(three, CAC, 140.0), CAC, 160.0), CAC, 33.3)

    assert origin_of(after, CAC).was == three.value(CAC)
    assert undone(after, CAC) == three


def test_typing_the_old_value_again_is_going_back(three: Scenario) -> None:
    assert edited(edited(three, CAC, 140.0), CAC, three.value(CAC)) == three


@given(
    source=st.none() | TEXTS | st.sampled_from(ODD_SOURCES),
    old=st.floats(0.01, 1e300, allow_nan=False),
    new=st.floats(0.01, 1e300, allow_nan=False),
    code=st.sampled_from(["en", "zh"]),
)
def test_going_back_restores_the_exact_number_and_source(source: str | None, old: float, new: float, code: str) -> None:
    scenario = presets.load_preset("three-models").with_values({CAC: old, "models.1.sources": {}})
    if source is not None:
        scenario = with_source(scenario, "acquisition.cac", source)
    language.use(code)
    after = edited(scenario, CAC, new)
    saved = preset_file.parse(preset_file.dump(after))
    language.use("en")

    assert saved == after
    assert undone(saved, CAC) == scenario if new != old else after == scenario


def test_what_was_left_to_its_default_is_left_to_it_again(three: Scenario) -> None:
    path = "models.1.channel.tier_count"
    after = edited(three, path, 5)

    assert origin_of(after, path).was == len(three.models[1].tiers)
    assert origin_of(after, path).was_default
    for back in (undone(after, path), edited(after, path, 2)):
        assert back == three
        assert back.value(path) is None


def test_a_default_that_follows_another_value_is_compared_with_what_it_is_now(three: Scenario) -> None:
    path = "models.1.acquisition.budget_months"
    after = edited(edited(three, path, 12), "months", 36)

    assert edited(after, path, 24).value(path) == 24
    assert edited(after, path, 36).value(path) is None


def test_choices_and_the_mark_up_with_its_basis_go_back_together(three: Scenario) -> None:
    head = "models.1.price."
    after = three.with_values(own_values(three, {f"{head}basis": "cost_multiple", f"{head}value": 3.75}))

    assert origin_of(after, f"{head}basis").was == "list_share"
    assert undone(after, f"{head}value") == three
    assert undone(after, f"{head}basis") == three


def test_one_level_of_commission_is_marked_and_goes_back_alone(three: Scenario) -> None:
    path, levels = "models.1.channel.commission", [*three.value("models.1.channel.commission")]
    changed = [levels[0] + 0.01, *levels[1:]]

    after = edited(three, path, changed)

    assert {each for each, origin in origins(after).items() if origin.kind == "own"} == {f"{path}.0"}
    assert undone(after, f"{path}.0") == three
    assert origin_of(edited(three, path, [*levels, 0.01]), f"{path}.{len(levels)}").kind == "own"
    assert edited(edited(three, path, [*levels, 0.01]), path, levels) == three


def test_the_horizon_and_the_shared_product_have_sources_too(three: Scenario) -> None:
    after = three.with_values(own_values(three, {"months": 36, "product.unit_cost": 50.0}))

    assert after.sources["months"] == f"Own value; was 24 ({three.sources['months']})"
    assert origin_of(three, "product.unit_cost").kind == "sourced"  # as that of the models, which sell the same
    assert origin_of(after, "product.unit_cost").was == 39.6
    assert undone(undone(after, "months"), "product.unit_cost") == three


def test_a_product_that_becomes_the_shared_one_brings_its_sources(three: Scenario) -> None:
    own = three.with_values({"same_product": False, "product": None})
    product = own.product_of(0).model_dump(exclude_none=True)

    shared = own.with_values(own_values(own, {"same_product": True, "product": product}))

    assert shared.sources["product.unit_cost"] == three.models[0].sources["product.unit_cost"]


def test_every_model_is_marked_where_all_are_set(three: Scenario) -> None:
    after = edited(three, "models.*.retention.repurchase_rate", 0.4)

    assert [origin_of(after, f"models.{place}.retention.repurchase_rate").was for place in range(3)] == [
        model.retention.repurchase_rate for model in three.models
    ]


def test_draws_and_sweeps_touch_no_source(three: Scenario) -> None:
    assert three.with_values({CAC: 140.0}).models[1].sources == three.models[1].sources


def test_a_change_on_the_command_line_is_somebodys_own(three: Scenario) -> None:
    assert origin_of(assign(three, [f"{CAC}=140"]), CAC).was == three.value(CAC)
    assert assign(assign(three, [f"{CAC}=140"]), [f"{CAC}={three.value(CAC)}"]) == three


def test_a_mark_that_names_no_number_cannot_go_back(three: Scenario) -> None:
    for words in ("自定：原为 很少", "自定：自己店里的数", "Own value: from our shop"):
        vague = origin_of(with_source(three, "acquisition.cac", words), CAC)
        assert (vague.kind, vague.can_go_back) == ("own", False)
    new = origin_of(with_source(three, "acquisition.cac", source_of_new()), CAC)
    assert (new.kind, new.can_go_back) == ("own", False)
    assert values_before(three, CAC) == {}


def test_a_person_says_where_the_own_value_comes_from_and_can_still_go_back(three: Scenario) -> None:
    after = edited(three, CAC, 140.0)

    told = after.with_values(origins_module.with_source(after, CAC, "Our shop, 2025 (ads); source: the  books)"))

    origin = origin_of(told, CAC)
    assert (origin.kind, origin.was, origin.said) == ("own", 100, "Our shop, 2025 (ads), the books)")
    assert origin.text == three.models[1].sources["acquisition.cac"]
    assert undone(told, CAC) == three
    assert origin_of(edited(told, CAC, 150.0), CAC).said == ""  # it was said of another value


def test_a_value_without_a_source_can_be_given_one_and_lose_it_again(three: Scenario) -> None:
    bare = three.with_values({"models.1.sources": {}})

    given_one = bare.with_values(origins_module.with_source(bare, CAC, "Assumption: as our rivals"))

    assert origin_of(given_one, CAC).kind == "assumed"
    assert given_one.with_values(origins_module.with_source(given_one, CAC, " ")) == bare


def test_only_values_that_a_run_uses_are_counted(three: Scenario) -> None:
    paths = set(origins(three))

    assert "models.0.product.unit_cost" not in paths  # all sell the shared one
    assert "models.0.retention.alpha" not in paths  # the curve has no shapes
    assert {"product.unit_cost", "models.0.retention.curve", "models.1.price.basis", "months"} <= paths


def test_a_value_outside_of_its_stated_range_is_noticed(three: Scenario) -> None:
    scenario = three.with_values({"models.1.uncertainty": {}, "uncertainty": {}})
    stated = {
        "uniform": {"distribution": "uniform", "low": 50.0, "high": 200.0},
        "normal": {"distribution": "normal", "p5": 50.0, "p95": 200.0},
        "samples": {"distribution": "samples", "values": [200.0, 50.0, 90.0]},
    }
    for distribution in stated.values():
        ranged = scenario.with_values({"models.1.uncertainty": {"acquisition.cac": distribution}})
        assert stated_range(ranged, CAC) == (50, 200)
        assert range_left(edited(ranged, CAC, 200.0), CAC) is None
        assert range_left(edited(ranged, CAC, 201.0), CAC) == (50, 200)
    assert range_left(edited(scenario, CAC, 201.0), CAC) is None


def test_the_spread_of_a_lognormal_is_told_by_its_outer_twentieths(three: Scenario) -> None:
    from scipy.stats import lognorm

    stated = {"distribution": "lognormal", "median": 100.0, "sigma": 0.3}
    ranged = three.with_values({"uncertainty": {"models.*.acquisition.cac": stated}})

    assert stated_range(ranged, CAC) == pytest.approx(lognorm(0.3, scale=100).ppf([0.05, 0.95]))
