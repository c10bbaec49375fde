"""What a scenario's figures rest on without a source, as pictures and reports list it."""

from __future__ import annotations

import pytest

from calculator import language, presets
from calculator.assumptions import Assumption, assumptions
from calculator.origins import origins, own_values
from calculator.parameters import declaration
from calculator.scenario import Scenario


@pytest.fixture
def three() -> Scenario:
    return presets.load_preset("three-models")


def named(lines: tuple[Assumption, ...], name: str) -> list[Assumption]:
    return [line for line in lines if line.name == name]


def test_own_values_come_first_and_say_what_they_were(three: Scenario) -> None:
    edited = three.with_values(own_values(three, {"models.2.costs.fixed_cost": 5e4, "models.1.acquisition.cac": 140.0}))

    first, second, *rest = assumptions(edited)

    assert first == Assumption(1, "own", "Customer acquisition cost", "¥140", "was ¥100")
    assert second == Assumption(2, "own", "Fixed cost", "¥50,000", "was ¥100,000")
    assert all(line.kind != "own" for line in rest)


def test_what_has_a_source_or_is_left_to_its_default_is_not_listed(three: Scenario) -> None:
    lines = assumptions(three)

    assert not named(lines, "Recruiting reward")  # a company's rules
    assert not named(lines, "Payment fee")  # nobody set it
    assert {line.kind for line in lines} == {"assumed"}


def test_every_assumption_is_in_a_line(three: Scenario) -> None:
    assumed = [path for path, origin in origins(three).items() if origin.kind == "assumed"]

    for place in range(3):
        inside = [path for path in assumed if path.startswith(f"models.{place}.")]
        names = {line.name.partition(" (")[0] for line in assumptions(three, [place])}
        for path in inside:
            parameter = declaration(Scenario, path)
            assert parameter is None or parameter.label in names


def test_the_tiers_share_a_line(three: Scenario) -> None:
    (contacts,) = named(assumptions(three, [0]), "Contacts")
    (own_use,) = named(assumptions(three, [0]), "Own use")

    assert contacts.value == "30 leads/agent-month"
    assert own_use.value == "0.2 units/agent-month"
    (recruits,) = named(assumptions(three, [0]), "Recruits")
    assert recruits.value == "0.5 / 0.5 / 0.6 / 0.7 per agent above and month"


def test_where_only_some_tiers_are_meant_they_are_named(three: Scenario) -> None:
    sources = {**three.models[0].sources, "channel.tiers.1.own_use": "Counted, 2020"}
    lines = assumptions(three.with_values({"models.0.sources": sources}), [0])

    assert named(lines, "Own use (General, Second, Special, Drop-ship)")


def test_what_is_the_same_in_all_models_is_told_once_for_all(three: Scenario) -> None:
    (response,) = named(assumptions(three), "Price response")

    assert response.place is None
    assert [line.place for line in named(assumptions(three, [1]), "Price response")] == [1]


def test_only_the_models_asked_for_are_listed(three: Scenario) -> None:
    assert {line.place for line in assumptions(three, [2])} <= {None, 2}


def test_a_value_without_any_source_is_listed_as_such(three: Scenario) -> None:
    bare = three.with_values({"models.2.sources": {}})

    (cac,) = named(assumptions(bare, [2]), "Customer acquisition cost")
    assert cac.kind == "unsourced"


def test_chinese_lines_have_chinese_brackets_and_commas() -> None:
    language.use("zh")
    three = presets.load_preset("three-models")
    try:
        edited = three.with_values(own_values(three, {"models.1.acquisition.cac": 140.0}))
        first, *rest = assumptions(edited)
        assert first.text == "获客成本 CAC ¥140（原为 ¥100）"
        assert any(line.name == "流失率（一级、二级、特约）" for line in rest)
    finally:
        language.use("en")
