"""What would be overwritten: everything that stands otherwise in one file than in the other."""

from itertools import pairwise
from typing import Any

import pytest

from calculator import Scenario, load_preset, presets
from calculator.file_differences import FileDifference, file_differences

CAC = "models.1.acquisition.cac"


def edited(path: str, value: Any) -> Scenario:
    return load_preset().with_values({path: value})


def only(differences: list[FileDifference]) -> FileDifference:
    (found,) = differences
    return found


@pytest.mark.parametrize("name", presets.names())
def test_a_file_beside_itself_differs_in_nothing(name: str) -> None:
    assert file_differences(load_preset(name), load_preset(name)) == []


def test_a_number_is_told_with_its_name_its_model_and_both_values() -> None:
    found = only(file_differences(load_preset(), edited(CAC, 77.0)))
    assert found == FileDifference(CAC, "Customer acquisition cost · Social commerce", "¥100", "¥77")


def test_every_single_number_of_the_scenario_is_noticed() -> None:
    before = load_preset()
    for path, parameter, value in before.parameters():
        if value is None or value == parameter.low or path.endswith("price_share"):
            continue
        lower = value - 1 if parameter.whole else value * (1 - 1e-9)
        after = before.with_values({path: lower})
        found = only(file_differences(before, after))
        assert path.startswith(found.path)
        assert found.left != found.right


def test_names_notes_and_sources_count_too_though_they_change_no_figure() -> None:
    before = load_preset()
    for path, value in (("title", "Other"), ("models.0.notes", "mine"), ("models.2.sources", {})):
        assert file_differences(before, before.with_values({path: value}))


def test_the_mark_of_an_own_value_is_not_told_beside_the_value() -> None:
    values = {
        CAC: 77.0,
        "models.1.sources": {**load_preset().models[1].sources, "acquisition.cac": "Own value; was 100"},
    }
    assert only(file_differences(load_preset(), load_preset().with_values(values))).path == CAC


def test_a_source_that_changed_with_no_value_is_told() -> None:
    sources = {**load_preset().models[1].sources, "acquisition.cac": "a new study"}
    found = only(file_differences(load_preset(), edited("models.1.sources", sources)))
    assert found.name == "Source: Customer acquisition cost · Social commerce"
    assert found.right == "a new study"


def test_a_model_that_moved_is_one_line_and_not_two_models() -> None:
    before = load_preset()
    data = before.data()
    data.pop("uncertainty", None)
    data.pop("correlations", None)
    first = Scenario.parse(data)
    data = first.data()
    data["models"] = data["models"][::-1]
    found = file_differences(first, Scenario.parse(data))
    assert [(each.left, each.right) for each in found] == [("3", "1"), ("1", "3")]


def test_a_model_that_only_one_file_has_is_one_line() -> None:
    data = load_preset("social-commerce").data()
    one = Scenario.parse(data)
    data["models"] = [*data["models"], {**data["models"][0], "name": "Second shop"}]
    two = Scenario.parse(data)
    assert only(file_differences(one, two)) == FileDifference("models.1", "Model “Second shop”", "–", "there")
    assert only(file_differences(two, one)) == FileDifference("models.1", "Model “Second shop”", "there", "–")


def test_a_tier_that_only_one_file_has_is_one_line() -> None:
    before = Scenario.parse({**load_preset("social-commerce").data()})
    data = before.data()
    data["models"][0]["channel"]["tiers"].append({"name": "Newcomer"})
    found = file_differences(before, Scenario.parse(data))
    assert [each.right for each in found if each.name.startswith("Tier ")] == ["Newcomer"]


def test_any_two_presets_can_be_compared() -> None:
    names = presets.names()
    for left, right in pairwise(names):
        before, after = load_preset(left), load_preset(right)
        there = file_differences(before, after)
        assert there
        assert all(each.left != each.right for each in there)


def test_long_texts_are_told_from_where_they_begin_to_differ() -> None:
    before = edited("models.1.notes", "Sold in groups of parents since the autumn of 2023.")
    after = edited("models.1.notes", "Sold in groups of parents since the autumn of 2024.")
    found = only(file_differences(before, after))
    assert (found.left, found.right) == ("…n of 2023.", "…n of 2024.")
