"""What is odd about a scenario."""

import pytest

from calculator import load_preset, simulate
from calculator.warnings import warnings

REACTS = "Conversion and orders are"


def about_demand(values: dict[str, object]) -> list[tuple[int, str]]:
    found = warnings(load_preset().with_values(values))
    return [(place, sentence) for place, sentence in found if REACTS in sentence]


def test_a_price_far_from_its_reference_says_what_that_makes_of_demand() -> None:
    scenario = load_preset().with_values({"product.unit_cost": 12.0, "product.list_price": 128.0})
    told = about_demand({"product.unit_cost": 12.0, "product.list_price": 128.0})
    assert [place for place, _ in told] == [0, 1, 2]
    factor = (60 / 198) ** -1.5
    expected = f"{REACTS} {factor:.2f} times what is stated: it sells at ¥60, its reference price is ¥198"
    assert told[0][1].startswith(expected)
    at_reference = scenario.with_values({"models.0.price.reference_price": 60.0})
    assert not [place for place, sentence in warnings(at_reference) if place == 0 and REACTS in sentence]
    orders = [simulate(each).models[0].summary["orders_per_customer"][0] for each in (scenario, at_reference)]
    assert orders[0] > orders[1]  # what the sentence warns of


@pytest.mark.parametrize("response", [0.0, 0.05])
def test_a_price_that_hardly_moves_demand_is_not_worth_a_word(response: float) -> None:
    assert not about_demand({"product.unit_cost": 12.0, "models.*.price.price_response": response})
