"""Drop-out and frequency estimated from months with and without an order: geometric and shifted beta-geometric.

Nobody tells a shop that he left. So drop-out is estimated together with the chance p that a customer who is
still there orders in a month: of one seen last in month t of n, either he left after t, after t + 1, …, or he
is there and ordered nothing since. With the share S(j) that is still there j months after the first order,

    L(x, t, n) = p^x (1−p)^(t−x) · [ Σ_{i=t}^{n−1} (1−p)^(i−t) (S(i) − S(i+1)) + (1−p)^(n−t) S(n) ],

x the months with an order. With S of one drop-out rate this is the geometric curve, with drop-out rates that
differ between customers like a beta distribution the BG part of BG/BB (Fader, Hardie & Shang 2010) with one
p for all.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from calculator import figures, survival
from calculator.cohort_table import CohortTable
from calculator.distribution import SCORE_OF_P95
from calculator.language import tr

Array = NDArray[np.float64]

GEOMETRIC, SHIFTED = "geometric", "shifted_beta_geometric"
FEW_CUSTOMERS, FEW_MONTHS = 100, 4
"""Below these, a fit says little."""
POOR_CURVE, POOR_AGAIN = 0.2, 0.05
"""How far a fit may lie from the data: of the curve, as a part of it; of those who ever come again, in shares."""
CLEARLY = 2.0
"""By how much the AIC must be lower for the curve with one number more."""
LOWEST, HIGHEST = -9.0, 9.0
"""Between these the logarithms and log-odds of the estimates are searched."""
_EDGE = 0.5
_STEP = 1e-4
_DRAWS, _SEED = 500, 1


@dataclass(frozen=True)
class Estimate:
    """A fitted number, its standard error, and the ends of its 90 % interval; NaN where it cannot be told."""

    value: float
    error: float
    low: float
    high: float


@dataclass(frozen=True, eq=False)
class RetentionFit:
    """One of the two curves, fitted to a :class:`CohortTable`.

    ``shape`` holds log-odds of r, or the logarithms of α and β; after it comes the log-odds of p, and the
    logarithm of the orders in a month with one. ``covariance`` is theirs (from the observed information),
    NaN where the data do not hold them. ``curve`` is the share expected to order in month j, p·S(j), with
    the ends of its 90 % band.
    """

    kind: str
    table: CohortTable
    place: Array
    covariance: Array
    log_likelihood: float
    curve: Array
    curve_low: Array
    curve_high: Array
    again: float
    at_edge: bool

    @property
    def aic(self) -> float:
        """Akaike's criterion: 2·(numbers fitted) − 2·(log-likelihood)."""
        return 2 * (len(self.place) - 1) - 2 * self.log_likelihood

    @property
    def survival(self) -> Array:
        """S(j) as far as there are data."""
        return _survival(self.kind, self.place, len(self.table.sizes))

    @property
    def monthly_survival(self) -> Estimate:
        """r of the geometric curve."""
        return self.estimate(lambda place: float(_share(place[0])), _odds, _share)

    @property
    def alpha(self) -> Estimate:
        """α of the shifted beta-geometric curve."""
        return self.estimate(lambda place: float(np.exp(place[0])), _log, _exp)

    @property
    def beta(self) -> Estimate:
        """β of the shifted beta-geometric curve."""
        return self.estimate(lambda place: float(np.exp(place[1])), _log, _exp)

    @property
    def active_share(self) -> Estimate:
        """p: the chance that a customer who is still there orders in a month."""
        return self.estimate(lambda place: float(_share(place[-2])), _odds, _share)

    @property
    def orders_per_month(self) -> Estimate:
        """ν = p · orders in a month with one."""
        return self.estimate(_orders_per_month, _log, _exp)

    @property
    def repurchase_rate(self) -> Estimate:
        """R that gives the model r with this ν (geometric): see :func:`calculator.survival.repurchase_rate`."""
        return self.estimate(_repurchase, _odds, _share)

    def estimate(
        self, read: Callable[[Array], float], there: Callable[[float], float], back: Callable[[float], float]
    ) -> Estimate:
        """What *read* makes of the fitted numbers, with a normal interval on the scale that *there* goes to."""
        value = read(self.place)
        slope = _slopes(lambda place: there(read(place)), self.place)
        variance = float(slope @ self.covariance @ slope)
        if not np.isfinite(variance) or variance < 0 or not np.isfinite(there(value)):
            return Estimate(value, float("nan"), float("nan"), float("nan"))
        spread = float(np.sqrt(variance))
        middle = there(value)
        natural = _slopes(read, self.place)
        error = float(np.sqrt(max(0.0, float(natural @ self.covariance @ natural))))
        ends = (float(back(middle + side * SCORE_OF_P95 * spread)) for side in (-1, 1))
        return Estimate(value, error, *ends)

    @property
    def model_values(self) -> dict[str, Estimate]:
        """What a model takes of it, by path inside its ``retention``."""
        if self.kind == GEOMETRIC:
            return {"repurchase_rate": self.repurchase_rate, "orders_per_month": self.orders_per_month}
        return {"alpha": self.alpha, "beta": self.beta, "orders_per_month": self.orders_per_month}

    @property
    def correlations(self) -> dict[tuple[str, str], float]:
        """How these move together: correlations of their log-odds or logarithms, as the normal scores of a model's."""
        reads: dict[str, Callable[[Array], float]] = {
            "repurchase_rate": lambda place: _odds(_repurchase(place)),
            "alpha": lambda place: float(place[0]),
            "beta": lambda place: float(place[1]),
            "orders_per_month": lambda place: float(np.log(_orders_per_month(place))),
        }
        names = list(self.model_values)
        slopes = np.array([_slopes(reads[name], self.place) for name in names])
        covariance = slopes @ self.covariance @ slopes.T
        if not np.isfinite(covariance).all() or (np.diag(covariance) <= 0).any():
            return {}
        scale = np.sqrt(np.diag(covariance))
        return {
            (names[one], names[other]): float(np.clip(covariance[one, other] / scale[one] / scale[other], -1, 1))
            for one in range(len(names))
            for other in range(one)
        }

    def warnings(self) -> Iterator[str]:
        """What speaks against relying on it, in sentences."""
        table = self.table
        months = len(table.sizes) - 1
        if table.customers < FEW_CUSTOMERS:
            yield tr("Only {count} customers: with fewer than {least} the fit says little.").format(
                count=table.customers, least=FEW_CUSTOMERS
            )
        if months < FEW_MONTHS:
            yield tr(
                "Only {count} complete months after the first: with fewer than {least} the fit says little."
            ).format(count=months, least=FEW_MONTHS)
        if self.at_edge and self.kind == SHIFTED:
            yield tr("Drop-out does not differ between customers as far as the data tell: take the geometric curve.")
        elif self.at_edge:
            yield tr("The data do not tell drop-out from rare orders: an estimate lies at the end of what is possible.")
        elif not np.isfinite(self.covariance).all():
            yield tr("The data do not say how sure the estimates are.")
        if self.misfit > POOR_CURVE:
            yield tr("The fit is poor: it lies {share} of the curve from the data on average.").format(
                share=figures.percent(self.misfit, whole=True)
            )
        if abs(self.again - table.again) > POOR_AGAIN:
            yield tr(
                "The fit is poor: by it {fitted} of the customers would have come again, {observed} did. "
                "Customers differ more than the curve knows."
            ).format(fitted=figures.percent(self.again), observed=figures.percent(table.again))

    @property
    def misfit(self) -> float:
        """Σ_j n_j |data − fit| / Σ_j n_j data over the months j ≥ 1, n_j the customers observed in them."""
        weight, data = self.table.observed[1:], self.table.curve[1:]
        total = float((weight * data).sum())
        return float((weight * np.abs(data - self.curve[1:])).sum()) / total if total else float("nan")


def fit_retention(table: CohortTable, kind: str) -> RetentionFit | None:
    """The curve of that *kind* that makes the data of *table* most likely; ``None`` where nobody ordered again."""
    from scipy.optimize import minimize

    if not table.repeats or len(table.sizes) < 2:  # noqa: PLR2004
        return None
    starts = [(1.0, -1.0), (3.0, -2.0), (-0.5, 0.5)] if kind == GEOMETRIC else [(0.0, 1.0, -1.0), (-0.5, 0.5, 0.0)]

    def loss(place: Array) -> float:
        return -_log_likelihood(table, kind, place)

    bounds = [(LOWEST, HIGHEST)] * len(starts[0])
    found = min(
        (minimize(loss, start, method="L-BFGS-B", bounds=bounds) for start in starts), key=lambda each: each.fun
    )
    place = np.asarray(found.x, dtype=float)
    at_edge = bool((np.abs(place) > HIGHEST - _EDGE).any())
    covariance = np.full((len(place) + 1,) * 2, np.nan)
    if not at_edge and (own := _inverse(_curvature(loss, place))) is not None:
        covariance[:] = 0.0
        covariance[:-1, :-1] = own
        covariance[-1, -1] = (table.orders_per_active_month_error / table.orders_per_active_month) ** 2
    place = np.append(place, np.log(table.orders_per_active_month))
    months = len(table.sizes)
    low, high = _band(kind, place, covariance, months)
    return RetentionFit(
        kind,
        table,
        place,
        covariance,
        -float(found.fun),
        _expected(kind, place, months),
        low,
        high,
        _expected_again(table, kind, place),
        at_edge,
    )


def better(geometric: RetentionFit, shifted: RetentionFit) -> RetentionFit:
    """The one to take: the shifted beta-geometric curve where its AIC is clearly lower and it can be told."""
    return shifted if shifted.aic + CLEARLY < geometric.aic and not shifted.at_edge else geometric


def _log_likelihood(table: CohortTable, kind: str, place: Array) -> float:
    p = _share(place[-1])
    seen = _seen_last(_survival(kind, np.append(place, 0.0), len(table.sizes)), p)
    silent = int((table.last_seen * np.arange(len(table.sizes))).sum()) - table.repeats
    counts = table.last_seen.T
    told = counts > 0
    return float(
        table.repeats * np.log(p)
        + silent * np.log1p(-p)
        + (counts[told] * np.log(np.maximum(seen[told], 1e-300))).sum()
    )


def _seen_last(alive: Array, p: float) -> Array:
    """The bracket of L for every t (rows) and n ≥ t (columns).

    A(n, n) = S(n), A(t, n) = S(t) − S(t+1) + (1−p)·A(t+1, n).
    """
    months = len(alive)
    seen = np.zeros((months, months))
    for age in range(months - 1, -1, -1):
        seen[age, age] = alive[age]
        if age + 1 < months:
            seen[age, age + 1 :] = alive[age] - alive[age + 1] + (1 - p) * seen[age + 1, age + 1 :]
    return seen


def _survival(kind: str, place: Array, months: int) -> Array:
    if kind == GEOMETRIC:
        return survival.geometric(float(_share(place[0])), months)
    return survival.shifted_beta_geometric(float(np.exp(place[0])), float(np.exp(place[1])), months)


def _expected(kind: str, place: Array, months: int) -> Array:
    """p·S(j), and 1 in the month of the first order."""
    curve = float(_share(place[-2])) * _survival(kind, place, months)
    curve[0] = 1.0
    return curve


def _expected_again(table: CohortTable, kind: str, place: Array) -> float:
    """The share of customers who by the fit would have ordered in any of the months observed."""
    never = _seen_last(_survival(kind, place, len(table.sizes)), float(_share(place[-2])))[0]
    weight = table.last_seen.sum(axis=1)[1:]
    return 1 - float((weight * never[1:]).sum() / weight.sum()) if weight.sum() else float("nan")


def _band(kind: str, place: Array, covariance: Array, months: int) -> tuple[Array, Array]:
    """The 5 % and 95 % points of the curve over what the estimates may be."""
    if not np.isfinite(covariance).all():
        return np.full(months, np.nan), np.full(months, np.nan)
    draws = np.random.default_rng(_SEED).multivariate_normal(place, covariance, _DRAWS)
    curves = np.array([_expected(kind, draw, months) for draw in draws])
    low, high = np.quantile(curves, (0.05, 0.95), axis=0)
    return low, high


def _curvature(loss: Callable[[Array], float], place: Array) -> Array:
    """The second derivatives of *loss* at *place*: the observed information."""
    count = len(place)
    steps = np.eye(count) * _STEP
    matrix = np.empty((count, count))
    for one in range(count):
        for other in range(one + 1):
            a, b = steps[one], steps[other]
            corners = loss(place + a + b) - loss(place + a - b) - loss(place - a + b) + loss(place - a - b)
            matrix[one, other] = matrix[other, one] = corners / (4 * _STEP**2)
    return matrix


def _inverse(information: Array) -> Array | None:
    """The covariance; ``None`` where the information has a direction without any."""
    if not np.isfinite(information).all() or np.linalg.eigvalsh(information).min() <= 0:
        return None
    return np.asarray(np.linalg.inv(information))


def _slopes(read: Callable[[Array], float], place: Array) -> Array:
    steps = np.eye(len(place)) * _STEP
    return np.array([(read(place + step) - read(place - step)) / (2 * _STEP) for step in steps])


def _orders_per_month(place: Array) -> float:
    return float(_share(place[-2]) * np.exp(place[-1]))


def _repurchase(place: Array) -> float:
    return survival.repurchase_rate(float(_share(place[0])), _orders_per_month(place))


def _log(value: float) -> float:
    return float(np.log(value))


def _exp(value: float) -> float:
    return float(np.exp(value))


def _share(odds: float) -> float:
    return float(1 / (1 + np.exp(-odds)))


def _odds(share: float) -> float:
    with np.errstate(divide="ignore"):
        return float(np.log(share) - np.log1p(-share))
