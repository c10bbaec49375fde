"""Cohorts by month of first order, counted by hand."""

import numpy as np
import pytest

from calculator.cohort_table import CohortTable, cohort_table, month_of
from calculator.orders.bad_rows import BadRows
from calculator.orders.order_list import Orders
from calculator.problems import ScenarioError


def orders(*placed: tuple[int, str]) -> Orders:
    """Orders of ¥10 by customer and day."""
    days = np.array([day for _, day in placed], "M8[D]").astype(np.int64)
    customers = np.array([customer for customer, _ in placed], np.int64)
    return Orders("test", customers, days, np.full(len(placed), 10.0), BadRows(()), len(placed))


DAILY = [(900 + day, f"2024-04-{day:02d}") for day in range(1, 31)]
"""A new customer every day of April, so that April is complete."""
PLACED = [
    *((1, day) for day in ("2024-01-03", "2024-01-20", "2024-03-01", "2024-03-02")),
    (2, "2024-01-31"),
    *((3, day) for day in ("2024-02-10", "2024-03-10", "2024-04-10")),
]


def table(*more: tuple[int, str]) -> CohortTable:
    return cohort_table(orders(*PLACED, *DAILY, *more))


def test_cohorts_and_their_months_are_those_counted_by_hand() -> None:
    found = table()
    assert found.names == ["2024-01", "2024-02", "2024-03", "2024-04"]
    assert found.sizes.tolist() == [2, 1, 0, 30]
    nan = float("nan")
    np.testing.assert_equal(found.active[:2], [[2, 0, 1, 0], [1, 1, 1, nan]])
    np.testing.assert_equal(found.orders[:2], [[3, 0, 2, 0], [1, 1, 1, nan]])


def test_the_curve_counts_only_those_whose_month_is_over() -> None:
    found = table()
    assert found.observed.tolist() == [33, 3, 3, 2]
    assert found.curve.tolist() == pytest.approx([1, 1 / 3, 2 / 3, 0])
    assert found.again == pytest.approx(2 / 3)


def test_orders_in_a_month_with_one_leave_the_first_month_out() -> None:
    found = table()
    assert found.orders_per_active_month == pytest.approx(4 / 3)
    counts = np.array([2, 1, 1])
    assert found.orders_per_active_month_error == pytest.approx(counts.std() / np.sqrt(3))
    assert found.orders_in_first_month == pytest.approx(34 / 33)


def test_an_incomplete_last_month_is_cut_and_said() -> None:
    found = table((1, "2024-05-02"), (4, "2024-05-09"))
    assert found.names[-1] == "2024-04"
    assert found.left_out == 2
    assert any("cut after 2024-04" in note for note in found.notes())


def test_a_small_shop_need_not_sell_on_the_last_day_of_a_month() -> None:
    placed = [(number, f"2024-{1 + number // 4:02d}-{(3, 10, 17, 24)[number % 4]:02d}") for number in range(16)]
    assert cohort_table(orders(*placed)).names[-1] == "2024-04"


def test_a_begin_leaves_out_the_customers_from_before() -> None:
    found = cohort_table(orders(*PLACED, *DAILY), first=month_of("2024-02", "--from"))
    assert found.customers == 31
    assert found.left_out == 5


def test_a_first_month_full_of_old_customers_is_noticed() -> None:
    placed = [(number, "2024-01-05") for number in range(100)]
    placed += [(100 + number, f"2024-{2 + number % 4:02d}-28") for number in range(40)]
    found = cohort_table(orders(*placed), last=month_of("2024-05", "--until"))
    assert any("seems to begin after the shop did" in note for note in found.notes())


def test_a_time_without_first_orders_is_refused() -> None:
    with pytest.raises(ScenarioError, match="from 2024-06 to 2024-07"):
        cohort_table(orders(*PLACED), first=month_of("2024-06", "--from"), last=month_of("2024-07", "--until"))
    with pytest.raises(ScenarioError, match="2024-06"):
        month_of("June", "--from")
