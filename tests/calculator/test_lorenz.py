"""The Lorenz curve against what can be counted person by person."""

from __future__ import annotations

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator.inputs import Array
from calculator.lorenz import Lorenz

AMOUNTS = st.floats(-100, 1000).map(lambda amount: round(amount, 2))
GROUPS = st.lists(st.tuples(st.integers(1, 9), AMOUNTS), min_size=1, max_size=6)


def curve(groups: list[tuple[int, float]]) -> Lorenz:
    people, each = np.array(groups, dtype=float).T
    return Lorenz.of(people, each)


def persons(groups: list[tuple[int, float]]) -> Array:
    """What each person got, one by one, the most first."""
    each = [amount for people, amount in groups for _ in range(people)]
    return np.array(sorted(each, reverse=True))


@given(GROUPS)
def test_gini_is_half_the_mean_difference_of_two_people_over_the_mean(groups: list[tuple[int, float]]) -> None:
    each, found = persons(groups), curve(groups)
    if each.sum() < 1:
        assert math.isnan(found.gini) == (each.sum() < 1e-6)
        return
    pairwise = np.abs(each[:, None] - each[None, :]).mean() / (2 * each.mean())
    assert found.gini == pytest.approx(pairwise)


@given(GROUPS)
def test_the_share_of_the_top_is_that_of_the_people_who_got_most(groups: list[tuple[int, float]]) -> None:
    each, found = persons(groups), curve(groups)
    if each.sum() < 1:
        return
    for count in range(len(each) + 1):
        top = found.share_of_top(count / len(each))
        assert top == pytest.approx(each[:count].sum() / each.sum(), abs=1e-9)


def test_half_is_held_by_as_few_people_as_can_be() -> None:
    found = curve([(90, 0.0), (9, 50.0), (1, 450.0)])  # the one has half of 900
    assert found.fewest_with(0.5) == pytest.approx(0.01)
    assert found.fewest_with(0.75) == pytest.approx(0.01 + 0.09 / 2)
    assert found.fewest_with(1.0) == pytest.approx(0.1)


def test_who_got_less_than_nothing_bends_the_curve_below_zero() -> None:
    found = curve([(1, -10.0), (1, 0.0), (2, 30.0)])
    assert found.amount_shares.tolist() == pytest.approx([0, -0.2, -0.2, 1.0])
    assert found.below_nothing == pytest.approx(0.25)
    assert found.share_of_top(0.5) == pytest.approx(1.2)
    assert found.fewest_with(1.0) == pytest.approx(0.5 / 1.2)
    assert found.gini == pytest.approx(
        np.abs(np.subtract.outer(*[persons([(1, -10.0), (1, 0), (2, 30.0)])] * 2)).mean() / 25
    )


def test_alike_is_zero_and_nothing_at_all_has_no_curve() -> None:
    assert curve([(3, 5.0), (4, 5.0)]).gini == pytest.approx(0)
    for empty in (Lorenz.of(np.zeros(0), np.zeros(0)), curve([(5, 0.0)]), curve([(5, -3.0), (1, 2.0)])):
        assert not empty.is_meant
        assert math.isnan(empty.gini)
        assert math.isnan(empty.share_of_top(0.1))
        assert math.isnan(empty.fewest_with(0.5))
