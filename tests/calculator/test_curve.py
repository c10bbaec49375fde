"""Crossings of curves that are known: all of them, exactly, whatever the curve does elsewhere."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator.axis import Axis
from calculator.curve import NO_VALUE, Crossing, Curve, first_values
from calculator.inputs import Array

Function = Callable[[Array], Array]


def traced(function: Function, target: float = 0.0, low: float = 0.0, high: float = 1000.0) -> Curve:
    """The curve of *function*, as fine as it becomes; values are tried in a few rounds."""
    curve = Curve(target, low, high, whole=False)
    values = first_values(Axis("models.0.acquisition.monthly_budget", low, high, 2), math.nan)
    rounds = 0
    while values.size:
        with np.errstate(invalid="ignore", divide="ignore"):
            heights = function(values)
        curve = curve.with_points(values, heights, np.abs(heights))
        values = curve.worth_trying()
        rounds += 1
        assert rounds < 12
    return curve


def crossings(function: Function, target: float = 0.0, low: float = 0.0, high: float = 1000.0) -> list[Crossing]:
    return list(traced(function, target, low, high).crossings(1))


@given(
    st.lists(st.floats(5, 995), min_size=1, max_size=8).filter(lambda roots: min(np.diff(sorted(roots)), default=9) > 3)
)
def test_every_crossing_of_a_curve_is_found(roots: list[float]) -> None:
    found = crossings(lambda values: np.prod([(values - root) / 100 for root in roots], axis=0))
    np.testing.assert_allclose([each.value for each in found], sorted(roots), atol=1e-7)
    assert {each.kind for each in found} == {"meets"}
    directions = [each.after > each.before for each in found]
    assert directions[::-1] == [place % 2 == 0 for place in range(len(roots))]


@given(
    st.lists(st.floats(5, 995), min_size=1, max_size=8).filter(lambda edges: min(np.diff(sorted(edges)), default=9) > 6)
)
def test_every_jump_past_the_target_is_found(edges: list[float]) -> None:
    found = crossings(lambda values: (-1.0) ** np.searchsorted(sorted(edges), values) + values / 1e5)
    np.testing.assert_allclose([each.value for each in found], sorted(edges), atol=1e-7)
    assert {each.kind for each in found} == {"jumps"}


@pytest.mark.parametrize("apart", [1.0, 0.1, 0.02])
def test_two_crossings_between_two_points_of_the_grid_are_found(apart: float) -> None:
    low, high = 333.33, 333.33 + apart
    found = crossings(lambda values: 1 + (values - low) * (values - high), target=1.0)
    assert [each.value for each in found] == pytest.approx([low, high], abs=1e-7)


@pytest.mark.parametrize("sign", [-1.0, 1.0])
def test_an_extreme_that_only_touches_the_target_is_found(sign: float) -> None:
    (only,) = crossings(lambda values: 50 + sign * (values - 123.4567) ** 2 / 1e4, target=50.0)
    assert only.value == pytest.approx(123.4567, abs=1e-3)
    assert only.kind == "meets"
    assert (only.before - 50) * sign > 0
    assert (only.after - 50) * sign > 0


def test_a_stretch_on_the_target_is_told_from_end_to_end() -> None:
    (only,) = crossings(lambda values: np.floor(values / 37.1), target=5.0)
    assert only.kind == "stretch"
    assert (only.value, only.until) == pytest.approx((5 * 37.1, 6 * 37.1), abs=1e-7)
    assert (only.before, only.after) == (4, 6)


def test_a_crossing_just_before_the_curve_ends_is_found() -> None:
    curve = traced(lambda values: np.log(400.0001 - values) + 10)
    (only,) = curve.crossings(1)
    assert only.value == pytest.approx(400.0001 - math.exp(-10), abs=1e-7)
    ((first, last),) = curve.ranges(NO_VALUE)
    assert first == pytest.approx(400.0001, abs=1e-7)
    assert last == 1000


def test_no_crossing_is_made_of_a_gap() -> None:
    assert not crossings(lambda values: np.where(np.abs(values - 500) < 20, np.nan, values - 500))


def test_a_pole_is_jumped_over() -> None:
    (only,) = crossings(lambda values: 1 / (values - 333.33))
    assert only.kind == "jumps"
    assert only.value == pytest.approx(333.33, abs=1e-7)


@pytest.mark.parametrize("crossing", [1001.0, 1234.5, 2e5, 9.9e7])
@pytest.mark.parametrize(("low", "high"), [(1e3, 1e8), (1.0, 1e13), (1e-6, 1e20), (1e-290, 1e300)])
def test_a_huge_range_hides_no_small_crossing(crossing: float, low: float, high: float) -> None:
    (only,) = crossings(lambda values: 1e8 - crossing / values * 1e8, low=low, high=high)
    assert only.value == pytest.approx(crossing, rel=1e-9)


def test_two_crossings_near_the_lower_end_of_a_huge_range_are_found() -> None:
    found = crossings(lambda values: np.log(values / 183.28) * np.log(values / 171.5), low=1.0, high=1e20)
    assert [each.value for each in found] == pytest.approx([171.5, 183.28], rel=1e-9)


def test_two_crossings_next_to_a_lower_end_of_nothing_are_found() -> None:
    found = crossings(lambda values: (values - 0.0123) * (values - 0.0456))
    assert [each.value for each in found] == pytest.approx([0.0123, 0.0456], abs=1e-7)


def test_a_crossing_at_an_end_of_the_range_has_nothing_beyond() -> None:
    (first,) = crossings(lambda values: values)
    assert (first.value, first.after > 0) == (0, True)
    assert math.isnan(first.before)
    (last,) = crossings(lambda values: 1000 - values)
    assert (last.value, last.before > 0) == (1000, True)
    assert math.isnan(last.after)


def test_rounding_around_a_crossing_makes_no_second_one() -> None:
    found = crossings(lambda values: 1e6 + (values - 333.3) * 1e-3 + 1e-9 * np.sin(values * 1e15), target=1e6)
    assert len(found) == 1
    assert found[0].value == pytest.approx(333.3, abs=0.01)


def test_where_the_target_is_out_of_reach_the_nearest_extreme_is_told() -> None:
    curve = traced(lambda values: 7 + (values - 444.444) ** 2 / 1e4)
    assert not list(curve.crossings(1))
    nearest = curve.nearest(today=100.0)
    assert nearest.value == pytest.approx(444.444, abs=1e-2)
    assert nearest.metric_value == pytest.approx(7)


def test_of_equally_near_values_the_one_nearest_to_todays_is_told() -> None:
    level = traced(lambda values: np.maximum(5.0, values - 600))
    assert level.nearest(today=0.0).value == 0
    assert level.nearest(today=1000.0).value == pytest.approx(605, abs=1e-4)


def test_a_curve_without_any_value_is_nowhere_near() -> None:
    curve = traced(lambda values: values * np.nan)
    assert not list(curve.crossings(1))
    assert math.isnan(curve.nearest(1.0).value)
    assert list(curve.ranges(NO_VALUE)) == [(0.0, 1000.0)]
    assert not curve.flat
