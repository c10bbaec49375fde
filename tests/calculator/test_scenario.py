"""What a scenario accepts, and what it says about what it does not accept."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any, get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

import calculator
from calculator import Scenario, ScenarioError
from calculator.assignments import assign
from calculator.axis import typed_axis
from calculator.parameters import Parameter, declared
from calculator.sections import Kind
from tests.calculator.scenarios import ANYTHING, described_scenarios
from tests.calculator.tables import complaints, put, table

NAN, INFINITY = float("nan"), float("inf")


@pytest.mark.parametrize("kind", ["stocked", "commission", "direct"])
def test_the_least_file_of_each_kind_is_accepted(kind: Kind) -> None:
    assert Scenario.parse(table(kind)).models[0].kind == kind


CAC = "models.0.acquisition.cac"
SAID = [
    (CAC, "dear", "'dear': must be a number above 0"),
    (CAC, True, "true: must be a number above 0"),
    (CAC, NAN, "nan: must be a number above 0"),
    (CAC, INFINITY, "inf: must be a number above 0"),
    (CAC, -INFINITY, "-inf: must be a number above 0"),
    (CAC, 0, "0: must be a number above 0"),
    (CAC, [30.0], "[30.0]: must be a number above 0"),
    (CAC, {"low": 3}, "{'low': 3}: must be a number above 0"),
    ("models.0.acquisition.budget_months", 1.5, "1.5: must be a whole number at least 0"),
    ("models.0.acquisition.referral_generations", 13, "13: must be a whole number at least 0 and at most 12"),
    ("models.0.acquisition.conversion_rate", 0, "0: must be a number above 0 and at most 1"),
    ("models.0.channel.tiers.1.price_share", 1.1, "1.1: must be a number above 0 and at most 1"),
    ("models.0.channel.tiers.1.price_share", 0.3, "0.3: must be above the 0.3 of the tier above it"),
    ("models.0.channel.tier_count", 13, "13: must be a whole number at least 1 and at most 12"),
    ("models.0.channel.tiers", [], "[]: must be a list of at least 1"),
    ("models.0.channel.tiers", 3, "3: must be a list"),
    ("models.0.channel", 3, "3: must be a table"),
    ("models.0.kind", "pyramid", "'pyramid': must be one of 'stocked', 'commission' or 'direct'"),
    ("models.0.price.basis", "mood", "'mood': must be one of 'cost_multiple' or 'list_share'"),
    ("models.0.price.value", 1.6, "1.6: a share of the list price must be at most 1.5"),
    ("models.0.name", 3, "3: must be text"),
    ("models.0", "model", "'model': must be a table"),
    ("models", [], "[]: must be a list of at least 1"),
    ("months", 0, "0: must be a whole number at least 1 and at most 120"),
    ("months", 24.0, "24.0: must be a whole number at least 1 and at most 120"),
    ("same_product", 1, "1: must be true or false"),
]


@pytest.mark.parametrize(("path", "value", "said"), SAID, ids=[f"{path} = {value}" for path, value, _ in SAID])
def test_a_wrong_value_is_told_with_its_place_and_what_is_allowed(path: str, value: object, said: str) -> None:
    assert complaints(put(table(), path, value)) == [f"{path} = {said}"]


MISSING = [
    ("models.0.name", "must be given"),
    ("models.0.kind", "must be given"),
    ("models.0.price", "must be given"),
    ("models.0.price.value", "must be a number above 0 and at most 100"),
    ("models.0.product.unit_cost", "must be a number above 0"),
    ("models.0.channel", "a stocked model needs at least one tier"),
    ("models.0.channel.tiers", "must be given"),
    ("models.0.channel.tiers.1.price_share", "every tier that holds stock needs its buying price"),
]


@pytest.mark.parametrize(("path", "said"), MISSING)
def test_what_is_missing_is_told(path: str, said: str) -> None:
    data = table()
    place: Any = data
    *parents, last = path.split(".")
    for part in parents:
        place = place[int(part)] if isinstance(place, list) else place[part]
    del place[last]
    assert complaints(data) == [f"{path}: missing: {said}"]


def test_eight_models_and_twelve_tiers_are_the_most() -> None:
    data = table("commission")
    data["models"] *= 8
    data["models"][0]["channel"]["tiers"] *= 6
    assert Scenario.parse(data)
    more_tiers = put(data, "models.0.channel.tiers", [{}] * 13)
    assert complaints(more_tiers)[0].endswith("must be a list of at most 12")
    assert complaints({**data, "models": data["models"] + data["models"][:1]})[0].endswith(
        "must be a list of at most 8"
    )


def test_a_price_response_needs_its_reference_price() -> None:
    said = "models.0.price.reference_price: missing: a price response needs the price it was observed at"
    assert complaints(put(table(), "models.0.price.price_response", 1.0)) == [said]


UNKNOWN = [
    ("monts", "months"),
    ("models.0.aquisition", "acquisition"),
    ("models.0.acquisition.cacc", "cac"),
    ("models.0.channel.tiers.0.price_shares", "price_share"),
    ("models.0.costs.fixed_costs", "fixed_cost"),
]


@pytest.mark.parametrize(("path", "meant"), UNKNOWN)
def test_an_unknown_key_is_told_with_the_nearest_known(path: str, meant: str) -> None:
    assert complaints(put(table(), path, 1)) == [f"{path}: unknown key; did you mean {meant}?"]


def test_a_key_like_no_other_is_just_unknown() -> None:
    assert complaints(put(table(), "models.0.costs.zzzzzzzz", 1)) == ["models.0.costs.zzzzzzzz: unknown key"]


FOREIGN = [
    ("commission", "channel.tiers.0.price_share", 0.5, "belongs to stocked"),
    ("commission", "channel.recruit_reward", 0.5, "belongs to stocked"),
    ("stocked", "channel.commission", [0.5], "belongs to commission"),
    ("stocked", "channel.attribution", 0.5, "belongs to commission"),
    ("direct", "acquisition.agent_cac", 5.0, "belongs to stocked / commission"),
]


@pytest.mark.parametrize(("kind", "path", "value", "said"), FOREIGN)
def test_keys_of_another_kind_are_refused(kind: Kind, path: str, value: object, said: str) -> None:
    expected = f"models.0.{path} = {value}: {said}, not to a {kind} model"
    assert complaints(put(table(kind), f"models.0.{path}", value)) == [expected]


def test_a_direct_model_has_no_channel() -> None:
    said = "models.0.channel: a direct model has no agents: remove the channel or change the kind"
    assert complaints(put(table("direct"), "models.0.channel", {"tiers": [{}]})) == [said]


def test_shares_of_one_whole_stay_within_it() -> None:
    data = put(table("commission"), "models.0.channel.commission", [0.6, 0.4])
    assert complaints(data) == ["models.0.channel.commission = [0.6, 0.4]: all levels together must stay below 1"]
    data = put(table(), "models.0.channel.buyback_share", 0.6)
    reason = "buy-back and liquidation together must be at most 1 (buy-back is 0.6)"
    data = put(data, "models.0.channel.liquidation_share", 0.5)
    assert complaints(data) == [f"models.0.channel.liquidation_share = 0.5: {reason}"]
    assert Scenario.parse(put(data, "models.0.channel.liquidation_share", 0.4))


def test_one_product_for_all_must_be_there() -> None:
    said = "product: missing: same_product needs a shared product"
    assert complaints({**table(), "same_product": True}) == [said]


def test_a_models_own_product_overrides_the_shared_one_key_by_key() -> None:
    data = put(table(), "product", {"unit_cost": 5.0, "list_price": 50.0, "units_per_order": 2.0})
    data["models"][0]["product"] = {"list_price": 80.0}
    product = Scenario.parse(data).product_of(0)
    assert (product.unit_cost, product.list_price, product.units_per_order) == (5.0, 80.0, 2.0)
    product = Scenario.parse({**data, "same_product": True}).product_of(0)
    assert (product.unit_cost, product.list_price, product.units_per_order) == (5.0, 50.0, 2.0)


def test_every_problem_is_reported_at_once() -> None:
    data = put(table(), CAC, -1)
    data = put(data, "models.0.costs.return_rate", 2)
    data = put(data, "models.0.channel.tiers.0.churn", 0.1)
    assert complaints(data) == [
        "models.0.acquisition.cac = -1: must be a number above 0",
        "models.0.channel.tiers.0.churn: unknown key; did you mean churn_rate?",
        "models.0.costs.return_rate = 2: must be a number at least 0 and at most 1",
    ]


def test_a_problem_takes_one_line_whatever_the_key_and_the_value() -> None:
    assert complaints(put(table(), "models.0.costs.a\nb", 1)) == ["models.0.costs.a\\nb: unknown key"]
    (line,) = complaints(put(table(), CAC, "dear\n" * 100))
    assert len(line) < 150


def test_a_source_belongs_to_a_parameter_or_a_choice() -> None:
    assert Scenario.parse(put(table(), "models/0/sources/price.basis", "a book"))
    assert complaints(put(table(), "models/0/sources/acquisition.cacc", "a book")) == [
        "models.0.sources.acquisition.cacc: unknown parameter; did you mean acquisition.cac?"
    ]


def test_a_source_is_text_even_where_it_is_called_like_a_number() -> None:
    assert complaints(put(table(), "sources", {"months": 120})) == ["sources.months = 120: must be text"]
    assert complaints(put(table(), "models.0.sources", {"price": 3})) == ["models.0.sources.price = 3: must be text"]


def test_what_nobody_said_of_a_product_is_not_stated() -> None:
    data = put(table(), "product", {"unit_cost": 5.0, "list_price": 50.0})
    data["models"][0]["product"] = {"list_price": 80.0}
    assert Scenario.parse(data).stated_product_of(0) == {"unit_cost": 5.0, "list_price": 80.0}


def test_a_value_can_be_replaced_and_taken_out_again() -> None:
    scenario = Scenario.parse(table())
    changed = scenario.with_values({CAC: 30.0, "models.0.channel.tiers.1.churn_rate": 0.2, "months": 12})
    assert (changed.value(CAC), changed.models[0].tiers[1].churn_rate, changed.months) == (30.0, 0.2, 12)
    assert scenario == Scenario.parse(table())
    assert changed.with_values({CAC: None}).value(CAC) == 100.0
    assert CAC not in str(changed.with_values({CAC: None}).data())


def test_a_level_of_commission_can_be_replaced() -> None:
    scenario = Scenario.parse(put(table("commission"), "models.0.channel.commission", [0.2, 0.1]))
    assert scenario.with_values({"models.0.channel.commission.1": 0.05}).value("models.0.channel.commission.1") == 0.05


def test_a_star_stands_for_every_model_that_has_the_parameter() -> None:
    data = table()
    data["models"] += table("commission")["models"] + table("direct")["models"]
    scenario = Scenario.parse(data)
    changed = scenario.with_values({"models.*.acquisition.agent_cac": 7.0})
    assert [model.acquisition.agent_cac for model in changed.models] == [7.0, 7.0, 0.0]
    assert set(scenario.expand({"models.*.price.value": 1.0, "months": 3})) == {
        "models.0.price.value", "models.1.price.value", "models.2.price.value", "months",
    }  # fmt: skip


@pytest.mark.parametrize(
    "path",
    [
        "", ".", "nothing", "models", "models.0", "models.7.acquisition.cac", "models.-1.acquisition.cac",
        "models.x.acquisition.cac", "models.0.acquisition.cacc", "models.0.channel.commission.0",
        "models.*.channel.attribution", "models.*.nothing", "models.0.channel.tiers.*.churn_rate",
        "models.².price.value",
    ],
)  # fmt: skip
@pytest.mark.parametrize("value", [0.5, None, "x"])
def test_a_path_that_leads_nowhere_is_refused(path: str, value: object) -> None:
    scenario = Scenario.parse(table())
    with pytest.raises(ScenarioError):
        scenario.with_values({path: value})


PARTS = sorted({part for path in declared(Scenario) for part in path.split(".")} | {"0", "1", "-1", "x", "", "data"})


@given(st.lists(st.sampled_from(PARTS), max_size=5).map(".".join), ANYTHING)
def test_any_value_at_any_path_gives_a_scenario_or_a_complaint(path: str, value: object) -> None:
    for kind in get_args(Kind):
        before = Scenario.parse(table(kind))
        try:
            after = before.with_values({path: value})
        except ScenarioError:
            continue
        assert isinstance(after, Scenario)


@given(described_scenarios())
def test_the_data_of_a_scenario_gives_it_back(scenario: Scenario) -> None:
    assert Scenario.parse(scenario.data()) == scenario


@given(described_scenarios(), st.data())
def test_every_parameter_can_be_set_to_what_it_is(scenario: Scenario, data: st.DataObject) -> None:
    values = {path: value for path, _, value in scenario.parameters() if value is not None}
    chosen = data.draw(st.sampled_from(sorted(values)))
    assert scenario.with_values({chosen: values[chosen]}) == scenario


@pytest.mark.parametrize("path", sorted(declared(Scenario)))
def test_every_parameter_says_what_it_is(path: str) -> None:
    parameter = declared(Scenario)[path]
    assert parameter.label
    assert parameter.help.endswith(".")
    lowest, highest = parameter.slider
    assert lowest < highest
    assert all(within(parameter, end) for end in (lowest, highest))


def within(parameter: Parameter, value: float) -> bool:
    """Whether *value* is allowed, or is an open bound itself."""
    return parameter.allows(value) or value in (parameter.low, parameter.high)


def test_the_example_in_the_packages_own_words_is_true() -> None:
    scenario = calculator.load_preset("three-models")
    result = calculator.simulate(scenario.with_values({"models.1.acquisition.cac": 120.0}))
    assert round(float(result.models[1].summary["ltv_to_cac"][0]), 2) == 2.46


NO_PLACES = ["models.01.acquisition.cac", "models.٠.acquisition.cac", "models.².acquisition.cac",
             "models.-1.acquisition.cac", "models.0.channel.tiers.01.deposit", "models.0.channel.tiers.-1.deposit",
             "models.1.channel.commission.00", "models.99999999999999999999.acquisition.cac"]  # fmt: skip


@pytest.mark.parametrize("path", NO_PLACES)
def test_a_value_has_one_path_only(path: str) -> None:
    """What looks like another way to write a place in a list must not silently change nothing."""
    scenario = calculator.load_preset("three-models")
    data = scenario.data()
    data["uncertainty"] = {path: {"distribution": "uniform", "low": 0.1, "high": 0.2}}
    refused: list[Callable[[], object]] = [
        partial(scenario.with_values, {path: 0.1}),
        partial(calculator.simulate, scenario, {path: [0.1]}),
        partial(assign, scenario, [f"{path}=0.1"]),
        partial(typed_axis, scenario, f"{path}=0.1:0.2", 5),
        partial(Scenario.parse, data),
    ]
    for attempt in refused:
        with pytest.raises(ScenarioError) as caught:
            attempt()
        assert path in str(caught.value)
