"""The figure that a question is about: a column of the summary of one model, or its lead over another model's."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from calculator.inputs import Array
from calculator.language import tr
from calculator.outcomes import LESS_IS_BETTER, SUMMARY
from calculator.parameters import nearest
from calculator.problems import Problem, ScenarioError
from calculator.result import Result
from calculator.rules import did_you_mean
from calculator.scenario import Scenario
from calculator.tables import plain

NONE, TIED = -1, -2
"""In place of the number of the best model: that none has a value, and that two or more are equally good."""
ROUNDING = 1e-9
"""Of the better of two results: by how little they may differ and still count as equal."""

Figure = TypeVar("Figure", float, Array)
"""A number, or an array of them."""
Summaries = Sequence[Mapping[str, Figure]]
"""The summary of every model: columns by name, numbers or arrays of any one shape."""


@dataclass(frozen=True)
class Metric:
    """``column`` of the summary of model number ``model``, less that of model ``minus`` where one is given."""

    column: str
    model: int
    minus: int | None = None

    def of(self, summaries: Summaries[Figure]) -> Figure:
        """The metric in *summaries*: as many numbers as these hold; NaN where it has no meaning."""
        value = summaries[self.model][self.column]
        return value if self.minus is None else value - summaries[self.minus][self.column]

    def in_result(self, result: Result) -> Array:
        """The metric in *result*, (draws,)."""
        return self.of([model.summary for model in result.models])

    @property
    def models(self) -> tuple[int, ...]:
        """The numbers of the models that it looks at."""
        return (self.model,) if self.minus is None else (self.model, self.minus)

    @property
    def unit(self) -> str:
        """The unit of its numbers."""
        return SUMMARY[self.column].unit

    @property
    def less_is_better(self) -> bool:
        """Whether one wishes it small."""
        return self.column in LESS_IS_BETTER

    def label(self, scenario: Scenario) -> str:
        """What it is, in words: ``LTV of the brand · 社群营销 − 社交电商``."""
        figure = tr(SUMMARY[self.column].label)
        if len(scenario.models) == 1:
            return figure
        return f"{figure} · {' − '.join(scenario.model_name(place) for place in self.models)}"


@dataclass(frozen=True)
class Wins:
    """In which share of draws or of cells each model ``alone`` is best, and where that cannot be said of any.

    ``tied`` is the share in which a model is best together with others, both (models,); ``level`` that
    in which two or more are the best, ``none`` that in which none has a value. Those alone, ``level``
    and ``none`` add up to 1.
    """

    alone: Array
    tied: Array
    level: float
    none: float


def best_of(column: str, values: Array) -> NDArray[np.bool_]:
    """Which models are the best by *column*, given its *values*, (models, …): several where they are equal.

    Results within ``ROUNDING`` of the best one are equal to it; one without a value is never among them.
    """
    wished = -values if column in LESS_IS_BETTER else values
    ranked = np.where(np.isnan(wished), -np.inf, wished)
    highest = ranked.max(axis=0)
    rounding = ROUNDING * np.where(np.isfinite(highest), np.abs(highest), 0.0)
    best: NDArray[np.bool_] = (ranked >= highest - rounding) & ~np.isnan(values)
    return best


def better(column: str, values: Array) -> NDArray[np.intp]:
    """The number of the best model by *column*, given its *values*, (models, …); ``TIED``, or ``NONE`` without any."""
    best = best_of(column, values)
    count = best.sum(axis=0)
    return np.where(count > 1, TIED, np.where(count, best.argmax(axis=0), NONE))


def wins(best: NDArray[np.bool_]) -> Wins:
    """How often each model is *best*, (models, draws or cells); NaN where there are none."""
    if not best.size:
        nothing = np.full(len(best), np.nan)
        return Wins(nothing, nothing, float("nan"), float("nan"))
    count = best.sum(axis=0)
    alone, tied = ((best & where).mean(axis=1) for where in (count == 1, count > 1))
    return Wins(alone, tied, float((count > 1).mean()), float((count == 0).mean()))


def metric_named(scenario: Scenario, column: str, model: str = "", minus: str = "") -> Metric:
    """The metric that these words mean: a column, and models by name or by number as in paths (0 is the first).

    Without a *model* the first one is meant. Raises :class:`ScenarioError` for unknown ones.
    """
    if column not in SUMMARY:
        reason = tr("unknown figure") + did_you_mean(nearest(column, SUMMARY))
        reason += tr(" (“tierwise figures” lists them all)")
        raise ScenarioError([Problem("--metric", reason, column)])
    place = model_named(scenario, model, "--model") if model else 0
    other = model_named(scenario, minus, "--minus") if minus else None
    if place == other:
        raise ScenarioError([Problem("--minus", tr("must be another model than the one it is taken from"), minus)])
    return Metric(column, place, other)


def model_named(scenario: Scenario, name: str, where: str = "--model") -> int:
    """The number of the model called *name*, or of that number; *where* it was asked for is told if there is none.

    A model may be called as in the file, as it is displayed, or by name and number: ``Agents (0)``.
    Raises :class:`ScenarioError` where no model is meant, or more than one could be.
    """
    shown = [scenario.model_name(place) for place in range(len(scenario.models))]
    numbered = [f"{each.removesuffix(f' ({place})')} ({place})" for place, each in enumerate(shown)]
    called = [
        {plain(model.name), displayed, with_number} - {""}
        for model, displayed, with_number in zip(scenario.models, shown, numbered, strict=True)
    ]
    meant = [place for place, names in enumerate(called) if plain(name) in names or name == str(place)]
    if len(meant) == 1:
        return meant[0]
    if meant:
        reason = tr("may mean {names}: write name and number as here")
        reason = reason.format(names=tr(", ").join(numbered[place] for place in meant))
    else:
        everyone = ", ".join(f"{place} {displayed}" for place, displayed in enumerate(shown))
        reason = tr("must be one of the models: {names}").format(names=everyone)
    raise ScenarioError([Problem(where, reason, name)])
