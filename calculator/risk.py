"""How sure the results are: many draws of the uncertain values, and what becomes of every model in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from calculator.draws import broken_rules
from calculator.inputs import Array
from calculator.language import tr
from calculator.metric import Metric, better
from calculator.outcomes import DECIDING, SUMMARY
from calculator.problems import Problem, ScenarioError
from calculator.progress import Tell, carry_on
from calculator.sampling import BLOCK, METHODS, Sampler
from calculator.scenario import Scenario
from calculator.simulate import simulate

if TYPE_CHECKING:
    import pandas as pd

MOST = 10_000_000
"""Draws that can be asked for."""
ALL_COLUMNS_UP_TO = 100_000
"""From more draws on, only the columns that decide and those asked for are kept."""
PERCENTILES = (1, 5, 10, 25, 50, 75, 90, 95, 99)
FAN = (5, 25, 50, 75, 95)
"""The percentiles of a fan, in whose middle lies the median."""
FAN_DRAWS = BLOCK
"""The first draws, of which the fans are made: enough for their percentiles to hold still."""
WORTH_WINNING = 3.0
"""LTV : CAC below which a customer is commonly held to cost too much."""


@dataclass(frozen=True)
class Spread:
    """The spread of one metric: of the draws that have a value; ``missing`` is the share of those that have none.

    ``standard_error`` is that of the mean, sd/√n: right for plain sampling, an upper bound in
    practice for Latin hypercube and Sobol draws.
    """

    mean: float
    sd: float
    standard_error: float
    percentiles: dict[int, float]
    missing: float


@dataclass(frozen=True)
class Running:
    """The mean of the first draws, for more and more of them, with its standard error; each (points,)."""

    counts: NDArray[np.intp]
    means: Array
    errors: Array


@dataclass(frozen=True)
class Risk:
    """What became of every model in many draws.

    ``models`` maps columns of the summary to (draws,), model by model. ``tier_losing`` is for each
    model and tier the chance that someone who joins it loses: the mean share of its joiners in
    losing cohorts; ``tier_mostly_losing`` the share of draws in which more than half of them lose.
    ``fans`` is each model's cumulative brand cash, (months, percentiles of ``FAN``). ``draws`` of
    the ``wanted`` draws were done; fewer where the work was stopped.
    """

    scenario: Scenario
    method: str
    seed: int
    wanted: int
    draws: int
    models: tuple[dict[str, Array], ...]
    tier_losing: tuple[Array, ...]
    tier_mostly_losing: tuple[Array, ...]
    fans: tuple[Array, ...]

    @property
    def complete(self) -> bool:
        """Whether all draws were done."""
        return self.draws == self.wanted

    def values(self, metric: Metric) -> Array:
        """*metric* in every draw, (draws,)."""
        return metric.of(self.models)

    def spread(self, metric: Metric) -> Spread:
        """Mean, standard deviation, standard error and percentiles of *metric*."""
        values = self.values(metric)
        some = values[~np.isnan(values)]
        if not len(some):
            nothing = dict.fromkeys(PERCENTILES, float("nan"))
            return Spread(float("nan"), float("nan"), float("nan"), nothing, 1.0)
        sd = float(some.std(ddof=1)) if len(some) > 1 else 0.0
        points = np.percentile(some, PERCENTILES)
        return Spread(
            mean=float(some.mean()),
            sd=sd,
            standard_error=sd / len(some) ** 0.5,
            percentiles=dict(zip(PERCENTILES, map(float, points), strict=True)),
            missing=1 - len(some) / len(values),
        )

    def chance_below(self, metric: Metric, level: float) -> float:
        """The share of draws in which *metric* is below *level*, of those that have a value; NaN without any."""
        values = self.values(metric)
        some = values[~np.isnan(values)]
        return float((some < level).mean()) if len(some) else float("nan")

    def best(self, column: str) -> Array:
        """The share of draws in which each model is the best by *column*, and last that in which none has a value."""
        winners = better(column, np.stack([model[column] for model in self.models]))
        counts = np.bincount(np.where(winners < 0, len(self.models), winners), minlength=len(self.models) + 1)
        return counts / self.draws

    def running(self, metric: Metric, points: int = 200) -> Running:
        """The mean of the first n draws of *metric* that have a value, at some *points* up to all of them."""
        values = self.values(metric)
        some = values[~np.isnan(values)]
        if not len(some):
            return Running(np.zeros(0, dtype=np.intp), np.zeros(0), np.zeros(0))
        counts = np.unique(np.linspace(min(2, len(some)), len(some), points).astype(np.intp))
        around = some - some[0]  # large means leave the variance its digits
        sums, squares = around.cumsum()[counts - 1], (around**2).cumsum()[counts - 1]
        variances = np.maximum(0.0, squares - sums**2 / counts) / np.maximum(1, counts - 1)
        return Running(counts, some[0] + sums / counts, np.sqrt(variances / counts))

    @property
    def frame(self) -> pd.DataFrame:
        """One row a model and column: mean, sd, standard error, percentiles, share missing, chance below 0."""
        import pandas as pd

        rows: list[dict[str, Any]] = []
        for place, model in enumerate(self.scenario.models):
            for column in self.models[place]:
                metric = Metric(column, place)
                spread = self.spread(metric)
                rows.append({
                    "model": place,
                    "name": model.name,
                    "column": column,
                    "mean": spread.mean,
                    "sd": spread.sd,
                    "standard_error": spread.standard_error,
                    **{f"p{number}": value for number, value in spread.percentiles.items()},
                    "missing": spread.missing,
                    "below_0": self.chance_below(metric, 0.0),
                })  # fmt: skip
        return pd.DataFrame(rows).set_index(["model", "name", "column"])


def risk(
    scenario: Scenario,
    count: int = 2**14,
    *,
    method: str = "sobol",
    seed: int = 1,
    columns: Sequence[str] = (),
    tell: Tell = carry_on,
) -> Risk:
    """Run *scenario* in *count* draws of its uncertain values.

    *method* is ``sobol`` (a scrambled Sobol sequence), ``latin`` (a Latin hypercube for every
    ``BLOCK`` draws) or ``plain``; the same *seed* gives the same digits. Up to
    ``ALL_COLUMNS_UP_TO`` draws every column of the summary is kept, above that those that decide
    and *columns*. A stop leaves the draws that are done.

    Raises :class:`ScenarioError` where nothing is uncertain, and for the first draw that breaks a
    rule between parameters, with its number.
    """
    _check(count, method)
    kept = tuple(SUMMARY) if count <= ALL_COLUMNS_UP_TO else tuple(dict.fromkeys((*DECIDING, *columns)))
    sampler = Sampler(scenario, method, seed)
    parts: list[_Part] = []
    for first in range(0, count, BLOCK):
        if parts and not tell(first / count):
            break
        parts.append(_part(scenario, sampler.draws(first, min(BLOCK, count - first)), first, kept))
    else:
        tell(1.0)
    return _merged(scenario, method, seed, count, parts)


@dataclass(frozen=True)
class _Part:
    """What one block of draws leaves behind: columns, and for each tier the sums that its chances are made of."""

    models: tuple[dict[str, Array], ...]
    brand_cash: tuple[Array, ...]
    losing: tuple[Array, ...]
    """For each model (losing share summed, draws mostly losing, draws with joiners) × tiers."""


def _part(scenario: Scenario, draws: Mapping[str, Array], first: int, kept: Sequence[str]) -> _Part:
    problems = [
        Problem(path, tr("draw {number}: {reason}").format(number=first + int(np.argmax(broken)), reason=reason))
        for path, broken, reason in broken_rules(scenario, draws)
    ]
    if problems:
        raise ScenarioError(problems)
    result = simulate(scenario, draws, detail=False, chances=True)
    return _Part(
        models=tuple({name: model.summary[name] for name in kept} for model in result.models),
        brand_cash=tuple(model.chances["brand_cash"] for model in result.models) if first < FAN_DRAWS else (),
        losing=tuple(_losing(model.chances.get("losing_share", np.zeros((0, 1)))) for model in result.models),
    )


def _losing(shares: Array) -> Array:
    joined = ~np.isnan(shares)
    return np.stack([np.nansum(shares, axis=1), (shares > 0.5).sum(axis=1), joined.sum(axis=1)])  # noqa: PLR2004


def _merged(scenario: Scenario, method: str, seed: int, wanted: int, parts: Sequence[_Part]) -> Risk:
    places = range(len(scenario.models))
    models = tuple(
        {name: np.concatenate([part.models[place][name] for part in parts]) for name in parts[0].models[place]}
        for place in places
    )
    losing, mostly = [], []
    for place in places:
        tiers = max(part.losing[place].shape[1] for part in parts)
        sums = sum(np.pad(part.losing[place], ((0, 0), (0, tiers - part.losing[place].shape[1]))) for part in parts)
        shares, mostly_losing, joined = np.asarray(sums, dtype=float)
        joined = np.where(joined > 0, joined, np.nan)
        losing.append(shares / joined)
        mostly.append(mostly_losing / joined)
    return Risk(
        scenario=scenario,
        method=method,
        seed=seed,
        wanted=wanted,
        draws=len(models[0][DECIDING[0]]),
        models=models,
        tier_losing=tuple(losing),
        tier_mostly_losing=tuple(mostly),
        fans=tuple(np.nanpercentile(cash, FAN, axis=1).T for cash in parts[0].brand_cash),
    )


def _check(count: int, method: str) -> None:
    problems = []
    if not 2 <= count <= MOST:  # noqa: PLR2004  (a spread needs two)
        reason = tr("must be from {least} to {most} draws").format(least=2, most=f"{MOST:,}")
        problems.append(Problem("draws", reason, count))
    if method not in METHODS:
        problems.append(Problem("method", tr("must be one of {names}").format(names=", ".join(METHODS)), method))
    if problems:
        raise ScenarioError(problems)
