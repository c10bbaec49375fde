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


def better(column: str, values: Array) -> NDArray[np.intp]:
    """Which model is best by *column*, given its *values*, (models, …): its number; −1 where none has a value.

    The first of equals is best.
    """
    wished = -values if column in LESS_IS_BETTER else values
    ranked = np.where(np.isnan(wished), -np.inf, wished)
    return np.where(np.isnan(values).all(axis=0), -1, ranked.argmax(axis=0))


def metric_named(scenario: Scenario, column: str, model: str = "", minus: str = "") -> Metric:
    """The metric that these words mean: a column, and models by name or by number as in paths (0 is the first).

    Without a *model* the first one is meant. Raises :class:`ScenarioError` for unknown ones.
    """
    if column not in SUMMARY:
        reason = tr("unknown figure") + did_you_mean(nearest(column, SUMMARY))
        raise ScenarioError([Problem("--metric", reason, column)])
    place = model_named(scenario, model, "--model") if model else 0
    other = model_named(scenario, minus, "--minus") if minus else None
    if place == other:
        raise ScenarioError([Problem("--minus", tr("must be another model than the one it is taken from"), minus)])
    return Metric(column, place, other)


def model_named(scenario: Scenario, name: str, where: str = "--model") -> int:
    """The number of the model called *name*, or of that number; *where* it was asked for is told if there is none."""
    names = [model.name for model in scenario.models]
    if name in names:
        return names.index(name)
    if name.isdecimal() and int(name) < len(names):
        return int(name)
    numbered = ", ".join(f"{place} {scenario.model_name(place)}" for place in range(len(names)))
    raise ScenarioError([Problem(where, tr("must be one of the models: {names}").format(names=numbered), name)])
