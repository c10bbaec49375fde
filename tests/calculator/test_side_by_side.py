"""Two models beside each other: inputs in use, where they differ, and the difference of the results."""

import math

import pytest

from calculator import Scenario, load_preset, simulate
from calculator.parameters import walk
from calculator.side_by_side import InputPair, Side, SideBySide, side_by_side


def beside(left: Side, right: Side) -> SideBySide:
    return side_by_side(left, right, (simulate(left.scenario), simulate(right.scenario)))


def pair(found: SideBySide, inner: str) -> InputPair:
    (one,) = [each for each in found.inputs if each.inner == inner]
    return one


@pytest.fixture
def three() -> Scenario:
    return load_preset()


def test_a_model_differs_in_nothing_from_itself(three: Scenario) -> None:
    found = beside(Side(three, 1), Side(three, 1))
    assert found.inputs
    assert not found.differing.inputs
    assert not found.differing.results


def test_every_input_of_a_model_is_there_once(three: Scenario) -> None:
    for place, model in enumerate(three.models):
        found = beside(Side(three, place), Side(three, place))
        listed = [each.inner for each in found.inputs]
        assert len(listed) == len(set(listed))
        missing = {path for path, _, value in walk(model) if value is not None} - set(listed)
        kinds_of_others = {path for path in missing if "acquisition.agent_cac" in path or "channel" in path}
        assert missing == kinds_of_others


def test_one_change_is_one_differing_input_and_moves_the_results_as_two_runs_do(three: Scenario) -> None:
    dearer = three.with_values({"models.1.acquisition.cac": 150.0})
    found = beside(Side(three, 1), Side(dearer, 1)).differing
    (only,) = found.inputs
    assert (only.inner, only.values, only.texts) == ("acquisition.cac", (100.0, 150.0), ("¥100", "¥150"))
    assert only.sources[0] == three.models[1].sources["acquisition.cac"]
    profit = next(each for each in found.results if each.column == "brand_profit")
    before, after = (simulate(each).models[1].summary["brand_profit"][0] for each in (three, dearer))
    assert profit.difference == after - before
    assert profit.relative == pytest.approx((after - before) / abs(before))


def test_values_are_those_in_use_not_those_in_the_file(three: Scenario) -> None:
    found = beside(Side(three, 0), Side(three.with_values({"same_product": False}), 1))
    assert pair(found, "product.unit_cost").values == (39.6, 89.1)
    assert pair(found, "acquisition.budget_months").values == (24.0, 24.0)
    assert pair(found, "channel.tier_count").values == (5.0, 2.0)


def test_what_a_kind_of_model_has_not_is_no_difference_where_the_other_leaves_it_at_its_default(
    three: Scenario,
) -> None:
    found = beside(Side(three, 0), Side(three, 2))
    assert pair(found, "channel.buyback_share").values == (0.0, None)
    assert not pair(found, "channel.buyback_share").differs
    assert pair(found, "channel.recruit_reward").differs
    assert pair(found, "channel.tiers.0.price_share").differs
    assert pair(found, "kind").differs


def test_a_tier_is_called_by_its_name_where_both_agree_on_it(three: Scenario) -> None:
    same = beside(Side(three, 0), Side(three, 0))
    assert pair(same, "channel.tiers.0.deposit").name == "Deposit · General"
    other = beside(Side(three, 0), Side(three, 1))
    assert pair(other, "channel.tiers.0.deposit").name == "Deposit · tier 1"
    assert pair(other, "channel.tiers.4.deposit").name == "Deposit · Drop-ship"


def test_shares_differ_by_percentage_points_and_nothing_by_nothing(three: Scenario) -> None:
    found = beside(Side(three, 0), Side(three, 1))
    losing = next(each for each in found.results if each.column == "losing_share")
    assert losing.texts[2].endswith("pp")
    stranded = next(each for each in found.results if each.column == "stranded_share")
    assert math.isnan(stranded.difference)
    assert stranded.texts[1:] == ("–", "–")


def test_results_in_months_say_so(three: Scenario) -> None:
    found = beside(Side(three, 1), Side(three, 2))
    payback = next(each for each in found.results if each.column == "payback_months")
    assert payback.texts == ("1 month", "1 month", "0 months")


def test_the_table_has_every_row_once(three: Scenario) -> None:
    found = beside(Side(three, 0), Side(three, 1))
    assert len(found.frame) == len(found.inputs) + len(found.results)
    assert found.frame.loc["acquisition.cac", "right"] == 100
