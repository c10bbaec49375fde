"""What the page of risk shows of many draws, worked out in the background: no widget is involved."""

from __future__ import annotations

import time
from dataclasses import dataclass

import numpy as np

from calculator.blocks import processors
from calculator.inputs import Array
from calculator.metric import Metric, Wins
from calculator.progress import Tell
from calculator.risk import WORTH_WINNING, Risk, Running, Spread, risk
from calculator.scenario import Scenario
from calculator.simulate import simulate

MOST_COLUMNS = 120
"""Columns that the spread of a figure is drawn in, where there are draws enough to fill them."""
_COLUMNS_OF_ROOT = 3
TELLING = 10_000
"""Draws from which on their time tells how long more of them take; fewer are mostly preparations."""
TYPICAL = 2e-7
"""Seconds that a draw takes for every model and month on a plain computer."""
_MOST_WHOLE = 150
"""Different whole numbers up to which each has a column of its own."""


@dataclass(frozen=True, eq=False)
class ModelReading:
    """One model: the spread of the figure, the shares of draws in each column, the mean of more and more draws.

    The chances are shares of the draws that have a value, NaN where none has; ``unpriced`` is the share of
    draws without an LTV : CAC.
    """

    spread: Spread
    columns: Array
    running: Running
    today: float
    brand_loses: float
    agents_lose: float
    poor: float
    unpriced: float


@dataclass(frozen=True, eq=False)
class Reading:
    """Everything that is shown of ``risk`` for one ``column`` of the summary.

    ``best`` is in which share of the draws each model is the best, two or more are, or none has a value;
    ``edges`` are those of the columns, the same for all models; ``seconds`` the time that a draw took.
    """

    risk: Risk
    column: str
    best: Wins
    edges: Array
    models: tuple[ModelReading, ...]
    seconds: float

    @property
    def scenario(self) -> Scenario:
        """The scenario that it is about."""
        return self.risk.scenario

    @property
    def tiers(self) -> tuple[int, ...]:
        """How many tiers each model has."""
        return tuple(len(losing) for losing in self.risk.tier_losing)


def draw(scenario: Scenario, column: str, count: int, method: str, seed: int, tell: Tell) -> Reading:
    """Run *scenario* in *count* draws and read *column* off them.

    Raises :class:`ScenarioError` where that cannot be.
    """
    _load_scipy()
    began = time.perf_counter()
    drawn = risk(scenario, count, method=method, seed=seed, columns=(column,), processes=processors(), tell=tell)
    seconds = (time.perf_counter() - began) / drawn.draws
    if drawn.draws < TELLING:
        seconds = TYPICAL * len(scenario.models) * scenario.months
    return read(drawn, column, seconds)


def read(drawn: Risk, column: str, seconds: float) -> Reading:
    """What there is to say of *column* in the draws that there are."""
    today = simulate(drawn.scenario, detail=False)
    places = range(len(drawn.models))
    metrics = [Metric(column, place) for place in places]
    spreads = [drawn.spread(metric) for metric in metrics]
    edges = edges_of([model[column] for model in drawn.models], spreads)
    models = tuple(
        ModelReading(
            spread=spreads[place],
            columns=shares_in(drawn.models[place][column], edges),
            running=drawn.running(metrics[place]),
            today=float(today.models[place].summary[column][0]),
            brand_loses=drawn.chance_below(Metric("brand_profit", place), 0.0),
            agents_lose=drawn.chance_below(Metric("channel_profit", place), 0.0)
            if len(drawn.tier_losing[place])
            else float("nan"),
            poor=drawn.chance_below(Metric("ltv_to_cac", place), WORTH_WINNING),
            unpriced=float(np.isnan(drawn.models[place]["ltv_to_cac"]).mean()),
        )
        for place in places
    )
    return Reading(drawn, column, drawn.best(column), edges, models, seconds)


def edges_of(values: list[Array], spreads: list[Spread]) -> Array:
    """The edges of the columns: from the lowest P1 of a model to the highest P99, whole numbers each in its own."""
    ends = [end for spread in spreads for end in (spread.percentiles[1], spread.percentiles[99]) if np.isfinite(end)]
    if not ends:
        return np.array([0.0, 1.0])
    low, high = min(ends), max(ends)
    if high - low <= _MOST_WHOLE and all(np.array_equal(each, np.round(each), equal_nan=True) for each in values):
        return np.arange(round(low), round(high) + 2, dtype=float) - 0.5
    room = (high - low) / 50 or abs(high) / 10 or 1.0
    columns = min(MOST_COLUMNS, round(_COLUMNS_OF_ROOT * len(values[0]) ** (1 / 3)))
    edges: Array = np.linspace(low - room, high + room, max(2, columns) + 1)
    return edges


def shares_in(values: Array, edges: Array) -> Array:
    """The share of *values* in each column, of those that there are; nothing where there are none."""
    some = values[~np.isnan(values)]
    if not len(some):
        return np.zeros(0)
    counts: Array = np.histogram(some, edges)[0] / len(some)
    return counts


def _load_scipy() -> None:
    """Have scipy loaded before the clock starts."""
    import scipy.stats  # noqa: F401
