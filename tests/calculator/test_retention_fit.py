"""Fits of drop-out and frequency: against brute force, known parameters and published values."""

from itertools import product
from math import log

import numpy as np
import pytest

from calculator.cohort_table import CohortTable, cohort_table, month_of
from calculator.inputs import Array
from calculator.orders.bad_rows import BadRows
from calculator.orders.order_list import Orders
from calculator.own_retention import understood
from calculator.problems import ScenarioError
from calculator.retention_fit import GEOMETRIC, SHIFTED, RetentionFit, better, fit_retention
from calculator.survival_fit import fit_survival, survival_series

HIGH_END = (1, 0.869, 0.743, 0.653, 0.593, 0.551, 0.517, 0.491)
REGULAR = (1, 0.631, 0.468, 0.382, 0.326, 0.289, 0.262, 0.241)


def simulated(drop_out: Array, seed: int, *, months: int = 20, p: float = 0.4, more: float = 0.3) -> Orders:
    """Orders of customers who leave with their own *drop_out* a month, and else order in a month with chance p."""
    random = np.random.default_rng(seed)
    count = len(drop_out)
    joined = random.integers(0, months, count)
    life = random.geometric(drop_out) - 1
    customer, month = [np.arange(count)], [joined]
    for age in range(1, months):
        orders = (age <= life) & (joined + age < months) & (random.random(count) < p)
        times = np.where(orders, 1 + random.poisson(more, count), 0)
        customer.append(np.repeat(np.arange(count), times))
        month.append(np.repeat(joined + age, times))
    who, when = np.concatenate(customer), np.concatenate(month)
    day = (np.datetime64("2022-01", "M") + when.astype("m8[M]")).astype("M8[D]").astype(np.int64)
    return Orders("simulated", who, day, np.ones(len(who)), BadRows(()), len(who))


def cohorts(orders: Orders, months: int = 20) -> CohortTable:
    return cohort_table(orders, last=month_of("2022-01", "") + months - 1)


def fitted(orders: Orders, kind: str) -> RetentionFit:
    found = fit_retention(cohorts(orders), kind)
    assert found is not None
    return found


def test_the_likelihood_is_that_of_adding_up_every_way_to_leave() -> None:
    orders = simulated(np.full(60, 0.2), seed=5, months=6)
    table = cohorts(orders, 6)
    fit = fit_retention(table, GEOMETRIC)
    assert fit is not None
    r, p = fit.monthly_survival.value, fit.active_share.value
    month = (orders.day.astype("M8[D]").astype("M8[M]") - np.datetime64("2022-01", "M")).astype(int)
    total = 0.0
    for customer in range(60):
        mine = sorted(set(month[orders.customer == customer].tolist()))
        ordered = [start + mine[0] in mine for start in range(1, 6 - mine[0])]
        ways = 0.0
        for life in range(len(ordered) + 1):
            chance = r**life * (1 - r if life < len(ordered) else 1)
            for age, did in enumerate(ordered):
                chance *= (p if did else 1 - p) if age < life else not did
            ways += chance
        total += log(ways)
    assert fit.log_likelihood == pytest.approx(total)
    assert fit.aic == pytest.approx(4 - 2 * total)


def test_no_other_values_make_the_data_more_likely() -> None:
    table = cohorts(simulated(np.full(500, 0.15), seed=2))
    fit = fit_retention(table, GEOMETRIC)
    assert fit is not None
    counts = table.last_seen
    silent = int((counts * np.arange(20)).sum()) - table.repeats

    def log_likelihood(r: float, p: float) -> float:
        total = table.repeats * log(p) + silent * log(1 - p)
        for n, t in product(range(20), range(20)):
            if counts[n, t]:
                left = sum((r * (1 - p)) ** i * (1 - r) for i in range(n - t)) + (r * (1 - p)) ** (n - t)
                total += counts[n, t] * log(r**t * left)
        return total

    grid = [log_likelihood(r, p) for r in np.linspace(0.8, 0.9, 21) for p in np.linspace(0.3, 0.5, 21)]
    assert log_likelihood(fit.monthly_survival.value, fit.active_share.value) >= max(grid)


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_known_geometric_parameters_are_recovered(seed: int) -> None:
    fit = fitted(simulated(np.full(6000, 0.15), seed), GEOMETRIC)
    for found, truth in ((fit.monthly_survival, 0.85), (fit.active_share, 0.4), (fit.orders_per_month, 0.4 * 1.3)):
        assert abs(found.value - truth) < 3 * found.error
        assert found.low < found.value < found.high
    assert not list(fit.warnings())


@pytest.mark.parametrize("seed", [1, 2, 3, 4])
def test_known_drop_out_that_differs_between_customers_is_recovered(seed: int) -> None:
    drop_out = np.random.default_rng(100 + seed).beta(0.7, 3.0, 6000)
    fit = fitted(simulated(drop_out, seed), SHIFTED)
    for found, truth in ((fit.alpha, 0.7), (fit.beta, 3.0), (fit.active_share, 0.4)):
        assert abs(found.value - truth) < 3 * found.error
    assert not list(fit.warnings())


def test_ninety_percent_intervals_hold_the_truth_about_so_often() -> None:
    held = 0
    for seed in range(40):
        low_high = fitted(simulated(np.full(400, 0.2), 1000 + seed), GEOMETRIC).monthly_survival
        held += low_high.low < 0.8 < low_high.high
    assert 30 <= held <= 40


def test_the_better_curve_is_the_one_that_the_data_come_from() -> None:
    for drop_out, kind in ((np.full(6000, 0.15), GEOMETRIC), (np.random.default_rng(9).beta(0.7, 3.0, 6000), SHIFTED)):
        orders = simulated(drop_out, 3)
        assert better(fitted(orders, GEOMETRIC), fitted(orders, SHIFTED)).kind == kind


def test_a_poor_fit_says_so() -> None:
    drop_out = np.random.default_rng(9).beta(0.3, 1.0, 6000)
    assert any("The fit is poor" in words for words in fitted(simulated(drop_out, 3), GEOMETRIC).warnings())


def test_too_few_data_say_so() -> None:
    table = cohorts(simulated(np.full(60, 0.15), seed=1, months=4), 4)
    fit = fit_retention(table, GEOMETRIC)
    assert fit is not None
    words = " ".join(fit.warnings())
    assert "Only 60 customers" in words
    assert "Only 3 complete months" in words


def test_nobody_who_ordered_again_gives_no_curve() -> None:
    orders = simulated(np.full(50, 0.2), seed=1, p=0.0)
    found = understood(orders, last=month_of("2023-08", ""))
    assert found.best is None
    assert any("Nobody ordered again" in words for words in found.warnings())


@pytest.mark.parametrize(("series", "alpha", "beta"), [(HIGH_END, 0.668, 3.806), (REGULAR, 0.704, 1.182)])
def test_the_published_series_give_the_published_shapes(series: tuple[float, ...], alpha: float, beta: float) -> None:
    fit = fit_survival(survival_series(series), SHIFTED)
    assert fit.values["alpha"].value == pytest.approx(alpha, abs=5e-4)
    assert fit.values["beta"].value == pytest.approx(beta, abs=5e-4)


def test_percent_numbers_and_shares_are_the_same_series() -> None:
    fits = [
        fit_survival(survival_series([scale * share for share in HIGH_END]), SHIFTED).values["alpha"].value
        for scale in (1, 100, 1000)
    ]
    assert fits == pytest.approx([fits[0]] * 3)
    assert survival_series([1000 * share for share in HIGH_END]).customers == 1000
    assert survival_series([100 * share for share in HIGH_END]).customers == 0


def test_one_drop_out_rate_of_a_series_is_losses_over_those_at_risk() -> None:
    fit = fit_survival(survival_series(REGULAR, customers=1000), GEOMETRIC)
    at_risk, left = sum(REGULAR[:-1]), REGULAR[0] - REGULAR[-1]
    stays = 1 - left / at_risk
    assert fit.values["monthly_survival"].value == pytest.approx(stays, abs=1e-6)
    error = np.sqrt(stays * (1 - stays) / (1000 * at_risk))
    assert fit.values["monthly_survival"].error == pytest.approx(error, rel=1e-3)


def test_a_yearly_series_gives_a_monthly_curve_through_the_same_years() -> None:
    yearly = fit_survival(survival_series(HIGH_END, months=12), SHIFTED)
    assert yearly.curve == pytest.approx(HIGH_END, abs=0.02)
    assert yearly.values["beta"].value > 30


@pytest.mark.parametrize(
    "values", [[1, 0.5], [1, 0.5, 0.6], [1, 1, 1], [0, 0, 0], [1, -0.1, -0.2], [1, float("nan"), 0]]
)
def test_what_is_no_survival_series_is_refused(values: list[float]) -> None:
    with pytest.raises(ScenarioError):
        survival_series(values)


def test_a_period_in_which_nobody_is_lost_is_part_of_a_series() -> None:
    assert survival_series([1, 0.8, 0.8, 0.5]).shares.tolist() == [1, 0.8, 0.8, 0.5]
