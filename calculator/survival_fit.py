"""Curves fitted to a survival series: how many of the customers of the start are left after each period."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from calculator import survival
from calculator.distribution import SCORE_OF_P95
from calculator.language import tr
from calculator.problems import Problem, ScenarioError
from calculator.retention_fit import GEOMETRIC, HIGHEST, LOWEST, Estimate

Array = NDArray[np.float64]

_STEP = 1e-4


@dataclass(frozen=True, eq=False)
class SurvivalSeries:
    """Shares of the start that are left after 0, 1, … periods of ``months`` months, of ``customers`` (0: unknown)."""

    shares: Array
    months: int = 1
    customers: int = 0


@dataclass(frozen=True, eq=False)
class SurvivalFit:
    """A curve fitted to a series by maximum likelihood of the losses of each period and of those left.

    ``values`` are r, or α and β, in months; their errors are NaN where the number of customers is unknown.
    ``curve`` is S at the periods of the series. The log-likelihood is that of one customer where it is unknown.
    """

    kind: str
    series: SurvivalSeries
    values: dict[str, Estimate]
    correlation: float
    log_likelihood: float
    curve: Array

    @property
    def aic(self) -> float:
        """Akaike's criterion, of use where the number of customers is known."""
        return 2 * len(self.values) - 2 * self.log_likelihood


def survival_series(values: Sequence[float], *, months: int = 1, customers: int = 0) -> SurvivalSeries:
    """The series of *values*, shares that begin with 1 or 100 (%), or numbers of customers.

    Raises :class:`ScenarioError` where it rises, ends below 0, or is too short.
    """
    numbers = np.asarray(values, dtype=float)
    if len(numbers) < 3:  # noqa: PLR2004  (two periods, for two numbers)
        raise _unfit(tr("needs the start and at least two periods after it"))
    if not np.isfinite(numbers).all() or numbers[0] <= 0 or (numbers < 0).any():
        raise _unfit(tr("must be numbers that begin above 0 and never fall below it"))
    if (np.diff(numbers) > 0).any():
        place = int(np.argmax(np.diff(numbers) > 0)) + 1
        reason = tr("must not rise: {after} follows {before}")
        raise _unfit(reason.format(after=f"{numbers[place]:g}", before=f"{numbers[place - 1]:g}"))
    if numbers[-1] == numbers[0]:
        raise _unfit(tr("must fall: nobody is lost in it"))
    counted = numbers[0] not in (1, 100) and bool((numbers == np.round(numbers)).all())
    return SurvivalSeries(numbers / numbers[0], months, customers or (round(float(numbers[0])) if counted else 0))


def fit_survival(series: SurvivalSeries, kind: str) -> SurvivalFit:
    """The curve of that *kind* that makes *series* most likely.

    ln L = n·[Σ (s_{k−1} − s_k) ln(S_{k−1} − S_k) + s_K ln S_K].

    S_k is the curve after k periods of so many months, so that a yearly series gives a monthly curve.
    High End of Fader & Hardie (2007) gives α = .668, β = 3.806 in its own periods.
    """
    from scipy.optimize import minimize

    count = 1 if kind == GEOMETRIC else 2

    def loss(place: Array) -> float:
        return -_log_likelihood(series.shares, _curve(kind, place, series))

    starts = [np.full(count, start) for start in (-1.0, 0.0, 2.0)]
    options = {"xatol": 1e-9, "fatol": 1e-13, "maxiter": 4000, "maxfev": 4000}
    bounds = [(LOWEST, HIGHEST)] * count
    found = min(
        (minimize(loss, start, method="Nelder-Mead", bounds=bounds, options=options) for start in starts),
        key=lambda each: float(each.fun),
    )
    place = np.asarray(found.x, dtype=float)
    covariance = _covariance(loss, place, series.customers)
    names = ("monthly_survival",) if kind == GEOMETRIC else ("alpha", "beta")
    spreads = np.sqrt(np.diag(covariance))
    values = {name: _estimate(kind, place[at], float(spreads[at])) for at, name in enumerate(names)}
    together = float(covariance[0, -1] / (spreads[0] * spreads[-1]))
    size = max(1, series.customers)
    return SurvivalFit(kind, series, values, together, -float(found.fun) * size, _curve(kind, place, series))


def _curve(kind: str, place: Array, series: SurvivalSeries) -> Array:
    months = (len(series.shares) - 1) * series.months + 1
    if kind == GEOMETRIC:
        alive = survival.geometric(1 / (1 + float(np.exp(-place[0]))), months)
    else:
        alive = survival.shifted_beta_geometric(float(np.exp(place[0])), float(np.exp(place[1])), months)
    return alive[:: series.months]


def _log_likelihood(shares: Array, alive: Array) -> float:
    lost, left = -np.diff(shares), shares[-1]
    chances = np.maximum(-np.diff(alive), 1e-300)
    return float((lost * np.log(chances)).sum() + left * np.log(max(alive[-1], 1e-300)))


def _covariance(loss: Callable[[Array], float], place: Array, customers: int) -> Array:
    count = len(place)
    nowhere = np.full((count, count), np.nan)
    if not customers or (np.abs(place) > HIGHEST - 0.1).any():
        return nowhere
    information = np.empty((count, count))
    steps = np.eye(count) * _STEP
    for one in range(count):
        for other in range(count):
            a, b = steps[one], steps[other]
            corners = loss(place + a + b) - loss(place + a - b) - loss(place - a + b) + loss(place - a - b)
            information[one, other] = customers * corners / (4 * _STEP**2)
    if np.linalg.eigvalsh(information).min() <= 0:
        return nowhere
    return np.asarray(np.linalg.inv(information), dtype=np.float64)


def _estimate(kind: str, place: float, spread: float) -> Estimate:
    def back(value: float) -> float:
        return float(1 / (1 + np.exp(-value)) if kind == GEOMETRIC else np.exp(value))

    value = back(place)
    slope = value * (1 - value) if kind == GEOMETRIC else value
    return Estimate(value, slope * spread, back(place - SCORE_OF_P95 * spread), back(place + SCORE_OF_P95 * spread))


def _unfit(reason: str) -> ScenarioError:
    return ScenarioError([Problem("--survival", reason)])
