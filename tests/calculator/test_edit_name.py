"""Every edit has a name that says what changed, from what, to what, and where."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from calculator import Scenario, language, load_preset
from calculator.edit_name import edit_name, short_name
from calculator.origins import own_values, with_source


@pytest.fixture(autouse=True)
def english() -> Iterator[None]:
    language.use("en")
    yield
    language.use("en")


def three() -> Scenario:
    return load_preset("three-models")


def alone(preset: str) -> Scenario:
    return load_preset(preset)


def named(before: Scenario, values: dict[str, Any]) -> str:
    """What it is called when a person sets *values*, with the marks that this leaves at their sources."""
    return edit_name(before, before.with_values(own_values(before, values)))


def with_data(scenario: Scenario, change: Any) -> Scenario:
    data = scenario.data()
    data["models"] = list(data["models"])
    change(data)
    return Scenario.parse(data)


@pytest.mark.parametrize(
    ("values", "name"),
    [
        ({"models.1.acquisition.cac": 85}, "Social commerce · Customer acquisition cost ¥100 → ¥85"),
        ({"models.1.acquisition.cac": 100.0001}, "Social commerce · Customer acquisition cost ¥100 → ¥100.0001"),
        ({"months": 36}, "Horizon 24 → 36 months"),
        ({"months": 1}, "Horizon 24 months → 1 month"),
        ({"product.unit_cost": 10}, "Unit cost ¥39.6 → ¥10"),
        ({"models.0.channel.tiers.1.price_share": 0.4}, "WeChat agents · Buying price · First 38 % → 40 %"),
        ({"models.*.retention.repurchase_rate": 0.4}, "Repurchase rate in every model → 40 %"),
        (
            {"models.0.retention.repurchase_rate": 0.4, "models.1.retention.repurchase_rate": 0.3},
            "Repurchase rate in 2 models",
        ),
        (
            {"models.0.channel.tiers.1.opening_order": 38, "models.0.channel.tiers.2.opening_order": 38},
            "WeChat agents · Opening order in 2 tiers → 38 units",
        ),
        (
            {"models.1.acquisition.cac": 85, "models.1.retention.repurchase_rate": 0.1},
            "Social commerce · Customer acquisition cost ¥100 → ¥85, Repurchase rate 50 % → 10 %",
        ),
        ({"models.1.acquisition.cac": 85, "models.0.retention.repurchase_rate": 0.1, "months": 12}, "3 inputs"),
        (
            {"models.*.retention.repurchase_rate": 0.4, "models.*.costs.payment_fee": 0.01},
            "Payment and platform fees in every model → 1 %, Repurchase rate in every model → 40 %",
        ),
        ({"same_product": False}, "Each model its own product"),
        (
            {"models.0.price.basis": "list_share", "models.0.price.value": 0.7},
            "WeChat agents · Basis of the price: on cost → % of list price",
        ),
        ({"models.1.channel.commission": [0.1]}, "Social commerce · Remove level 2 of commission"),
    ],
)
def test_an_edit_is_called_after_what_changed(values: dict[str, Any], name: str) -> None:
    assert named(three(), values).replace("\u202f", " ") == name


def test_a_scenario_of_one_model_does_not_name_it() -> None:
    scenario = alone("social-commerce")
    before = scenario.value("models.0.acquisition.cac")
    assert named(scenario, {"models.0.acquisition.cac": before / 2}).startswith("Customer acquisition cost ¥")


def test_it_is_told_in_the_language_in_use() -> None:
    language.use("zh")
    assert named(three(), {"months": 36}) == "期限 24 → 36 个月"


def test_what_was_left_open_is_told_by_what_held_in_its_place() -> None:
    assert named(three(), {"models.1.channel.tier_count": 1}) == "Social commerce · Number of tiers 2 → 1"


def test_tiers_that_come_go_or_move_are_named() -> None:
    before = three()

    def without(data: Any) -> None:
        del data["models"][0]["channel"]["tiers"][2]
        data["models"][0]["sources"] = {}
        data["models"][0]["uncertainty"] = {}

    after = with_data(before, without)
    gone = before.models[0].tiers[2].name
    assert edit_name(before, after) == f"WeChat agents · Remove tier {gone}"
    assert edit_name(after, before) == f"WeChat agents · Add tier {gone}"


def test_models_that_come_go_or_move_are_named() -> None:
    before = three()
    after = with_data(before, lambda data: data["models"].pop(1))
    assert edit_name(before, after) == "Remove Social commerce"
    assert edit_name(after, before) == "Add Social commerce"

    def turn(data: Any) -> None:
        data["models"].reverse()
        data.pop("uncertainty", None)

    assert edit_name(before, with_data(before, turn)) == "Reorder the models"


def test_names_sources_and_uncertainty_change_no_figure_and_have_names_too() -> None:
    before = three()
    renamed = with_data(before, lambda data: data["models"][1].update(name="Shop & friends"))
    assert edit_name(before, renamed) == "Rename Social commerce to Shop & friends"
    sourced = before.with_values(with_source(before, "models.1.acquisition.cac", "Our books"))
    assert edit_name(before, sourced) == "Source of Social commerce · Customer acquisition cost"
    table = dict(before.models[1].uncertainty)
    path = next(iter(table))
    certain = with_data(before, lambda data: data["models"][1]["uncertainty"].pop(path))
    assert edit_name(before, certain).startswith("Uncertainty of Social commerce · ")


def test_another_kind_of_model_is_one_thing() -> None:
    before = three()

    def direct(data: Any) -> None:
        data["models"][0].update(kind="direct", sources={}, uncertainty={})
        data["models"][0].pop("channel")
        data["models"][0]["acquisition"] = {"cac": 50.0, "monthly_budget": 1000.0}

    after = with_data(before, direct)
    assert "WeChat agents" in edit_name(before, after)


def test_nothing_changed_has_no_name() -> None:
    assert edit_name(three(), three()) == ""


def test_long_names_are_cut_and_put_on_one_line() -> None:
    assert short_name("a\nb") == "a b"
    assert len(short_name("x" * 100)) == 24
    assert short_name("x" * 100).endswith("…")
