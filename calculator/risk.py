"""How sure the results are: many draws of the uncertain values, and what becomes of every model in them."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from calculator.blocks import Task, blocks
from calculator.inputs import Array
from calculator.language import tr
from calculator.metric import Metric, Wins, best_of, wins
from calculator.outcomes import DECIDING, SUMMARY
from calculator.problems import Problem, ScenarioError, must_be
from calculator.progress import Tell, carry_on
from calculator.sampling import METHODS, Sampler
from calculator.scenario import Scenario
from calculator.tables import plain
from calculator.uncertainty import uncertain_values

if TYPE_CHECKING:
    import pandas as pd

MOST, MOST_TOGETHER = 2_000_000, 8_000_000
"""Draws that can be asked for, and draws times models: more would need several GB of memory."""
ALL_COLUMNS_UP_TO = 100_000
"""From more draws on, only the columns that decide and those asked for are kept."""
PERCENTILES = (1, 5, 10, 25, 50, 75, 90, 95, 99)
FAN = (5, 25, 50, 75, 95)
"""The percentiles of a fan, in whose middle lies the median."""
HALF = 0.5
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
    losing cohorts; ``tier_mostly_losing`` the share of draws in which more than half of them lose; both
    of the draws in which somebody joins it at all, whose share is ``tier_joined``.
    ``fans`` is each model's cumulative brand cash, (months, percentiles of ``FAN``), of the first
    ``BLOCK`` draws: enough for the percentiles to hold still. ``fan_draws``, (months,), says how many
    of them last as long: fewer and fewer where the horizon is uncertain. ``draws`` of the ``wanted``
    draws were done; fewer where the work was stopped.
    """

    scenario: Scenario
    method: str
    seed: int
    wanted: int
    draws: int
    models: tuple[dict[str, Array], ...]
    tier_losing: tuple[Array, ...]
    tier_mostly_losing: tuple[Array, ...]
    tier_joined: tuple[Array, ...]
    fans: tuple[Array, ...]
    fan_draws: tuple[NDArray[np.intp], ...]

    @property
    def complete(self) -> bool:
        """Whether all draws were done."""
        return self.draws == self.wanted

    @property
    def keeps_all(self) -> bool:
        """Whether every column of the summary is kept, and not only those that decide or were asked for."""
        return len(self.models[0]) == len(SUMMARY)

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

    def best(self, column: str) -> Wins:
        """In which share of the draws each model is best by *column*, several are, or none has a value."""
        return wins(best_of(column, np.stack([model[column] for model in self.models])))

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

    def numbers(self, metric: Metric) -> dict[str, float]:
        """Mean, sd, standard error, percentiles, share missing and chance below 0 of *metric*, by name."""
        spread = self.spread(metric)
        return {
            "mean": spread.mean,
            "sd": spread.sd,
            "standard_error": spread.standard_error,
            **{f"p{number}": value for number, value in spread.percentiles.items()},
            "missing": spread.missing,
            "below_0": self.chance_below(metric, 0.0),
        }

    @property
    def frame(self) -> pd.DataFrame:
        """One row a model and column: mean, sd, standard error, percentiles, share missing, chance below 0."""
        import pandas as pd

        rows = [
            {"model": place, "name": model.name, "column": column, **self.numbers(Metric(column, place))}
            for place, model in enumerate(self.scenario.models)
            for column in self.models[place]
        ]
        return pd.DataFrame(rows).set_index(["model", "name", "column"])


def risk(
    scenario: Scenario,
    count: int = 2**14,
    *,
    method: str = "sobol",
    seed: int = 1,
    columns: Sequence[str] = (),
    processes: int = 1,
    tell: Tell = carry_on,
) -> Risk:
    """Run *scenario* in *count* draws of its uncertain values.

    *method* is ``sobol`` (a scrambled Sobol sequence), ``latin`` (a Latin hypercube for every
    ``BLOCK`` draws) or ``plain``; the same *seed* gives the same digits. Up to
    ``ALL_COLUMNS_UP_TO`` draws every column of the summary is kept, above that those that decide
    and *columns*. Very many draws are spread over *processes* (a script that asks for several needs
    the usual ``if __name__ == "__main__"``). A stop leaves the draws that are done.

    Raises :class:`ScenarioError` where nothing is uncertain, for more draws than fit into memory, and
    for the first draw that breaks a rule between parameters, with its number; ``ValueError`` for *columns*
    that there are none of.
    """
    _check(scenario, count, method, seed)
    if unknown := set(columns) - set(SUMMARY):
        raise ValueError(f"no columns of the summary: {', '.join(sorted(unknown))}")
    kept = tuple(SUMMARY) if count <= ALL_COLUMNS_UP_TO else tuple(dict.fromkeys((*DECIDING, *columns)))
    Sampler(scenario, method, seed)  # tells what cannot be drawn before anything is begun
    places = range(len(scenario.models))
    models = tuple({name: np.empty(count) for name in kept} for _ in places)
    losing = [np.zeros((3, 0)) for _ in places]
    fans: tuple[Array, ...] = ()
    fan_draws: tuple[NDArray[np.intp], ...] = ()
    done = 0
    with closing(blocks(Task(scenario, count, method, seed, kept), processes)) as coming:
        for block in coming:
            if block is not None:
                size = len(block.columns[0][kept[0]])
                for place in places:
                    for name, values in block.columns[place].items():
                        models[place][name][done : done + size] = values
                    losing[place] = _added(losing[place], block.losing[place])
                if not done:
                    fans = tuple(np.nanpercentile(cash, FAN, axis=1).T for cash in block.brand_cash)
                    fan_draws = tuple((~np.isnan(cash)).sum(axis=1) for cash in block.brand_cash)
                done += size
            if done < count and not tell(done / count):
                break
    if done == count:
        tell(1.0)
    chances = [each[:2] / np.where(each[2] > 0, each[2], np.nan) for each in losing]
    return Risk(
        scenario=scenario,
        method=method,
        seed=seed,
        wanted=count,
        draws=done,
        models=tuple({name: values[:done] for name, values in model.items()} for model in models),
        tier_losing=tuple(shares for shares, _ in chances),
        tier_mostly_losing=tuple(mostly for _, mostly in chances),
        tier_joined=tuple(each[2] / done for each in losing),
        fans=fans,
        fan_draws=fan_draws,
    )


def _added(sums: Array, shares: Array) -> Array:
    """*sums*, (3, tiers), and those of a block whose losing *shares* are (tiers, draws).

    They are of the shares, of the draws in which most of a tier lose, and of those in which it has joiners.
    """
    joined = ~np.isnan(shares)
    more = np.stack([np.nansum(shares, axis=1), (shares > HALF).sum(axis=1), joined.sum(axis=1)])
    added = np.zeros((3, max(sums.shape[1], more.shape[1])))
    added[:, : sums.shape[1]] += sums
    added[:, : more.shape[1]] += more
    return added


def tier_names(scenario: Scenario, place: int, count: int) -> tuple[str, ...]:
    """The names of the *count* tiers that model *place* runs with; "" where the file's rows are not these.

    A run with another number of tiers has a ladder of its own; where the number is drawn, there are many.
    """
    rows = scenario.models[place].tiers
    drawn = {path for value in uncertain_values(scenario) for path in value.paths}
    if len(rows) != count or f"models.{place}.channel.tier_count" in drawn:
        return ("",) * count
    return tuple(plain(row.name) for row in rows)


def _check(scenario: Scenario, count: int, method: str, seed: int) -> None:
    problems = []
    models = len(scenario.models)
    most = min(MOST, MOST_TOGETHER // models)
    if not 2 <= count <= most:  # noqa: PLR2004  (a spread needs two)
        reason = tr("must be from {least} to {most} draws: more might not fit into memory")
        problems.append(Problem("draws", reason.format(least=2, most=f"{most:,}"), count))
    if method not in METHODS:
        problems.append(Problem("method", tr("must be one of {names}").format(names=", ".join(METHODS)), method))
    if seed < 0:
        problems.append(Problem("seed", must_be(tr("at least {bound}").format(bound=0)), seed))
    if problems:
        raise ScenarioError(problems)
