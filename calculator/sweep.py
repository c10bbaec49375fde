"""A sweep: every model's results over a range of one parameter, or of two at once."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from calculator.axis import Axis
from calculator.batches import in_batches
from calculator.inputs import Array
from calculator.language import tr
from calculator.metric import Metric
from calculator.problems import Problem, ScenarioError
from calculator.progress import Tell, carry_on
from calculator.scenario import Scenario

if TYPE_CHECKING:
    import pandas as pd

MOST_CELLS = 250_000
"""Cells that two axes may have together: every column of every model is kept for each."""


@dataclass(frozen=True)
class Sweep:
    """The results over one or two axes.

    ``values`` are the values along each axis; ``models`` maps the columns of the summary to arrays
    of the shape of the axes, model by model. A model is NaN in the cells in which it breaks a rule
    between parameters: ``broken`` is true there, model by model, and ``gaps`` has the rules. So are
    all in the cells that a stop came before (``complete`` is false then).
    """

    scenario: Scenario
    axes: tuple[Axis, ...]
    values: tuple[Array, ...]
    models: tuple[dict[str, Array], ...]
    broken: tuple[NDArray[np.bool_], ...]
    gaps: tuple[str, ...]
    complete: bool

    def metric(self, metric: Metric) -> Array:
        """*metric* in every cell, in the shape of the axes."""
        return metric.of(self.models)

    def forbidden(self, metric: Metric) -> NDArray[np.bool_]:
        """The cells in which a model that *metric* looks at breaks a rule, in the shape of the axes."""
        forbidden: NDArray[np.bool_] = np.any([self.broken[place] for place in metric.models], axis=0)
        return forbidden

    def gaps_of(self, metric: Metric) -> tuple[str, ...]:
        """The rules that models break which *metric* looks at."""
        own = tuple(f"models.{place}." for place in metric.models)
        return tuple(gap for gap in self.gaps if gap.startswith(own))

    @cached_property
    def frame(self) -> pd.DataFrame:
        """One row a model and cell, indexed by model, name and the parameters' paths: the summary's columns."""
        import pandas as pd

        grid = [cells.ravel() for cells in np.meshgrid(*self.values, indexing="ij")]
        tables = []
        for place, (model, summary) in enumerate(zip(self.scenario.models, self.models, strict=True)):
            keys = {"model": place, "name": model.name}
            cells = dict(zip((axis.path for axis in self.axes), grid, strict=True))
            tables.append(pd.DataFrame({**keys, **cells, **{name: each.ravel() for name, each in summary.items()}}))
        return pd.concat(tables).set_index(["model", "name", *(axis.path for axis in self.axes)])


def sweep(scenario: Scenario, axes: Sequence[Axis], tell: Tell = carry_on) -> Sweep:
    """Run *scenario* for every value of one axis, or every pair of values of two.

    Everything else stays as it is, shares included: a share is applied again in every cell, to
    the values of that cell. Raises :class:`ScenarioError` for an axis that the scenario cannot take.
    """
    for axis in axes:
        axis.check(scenario)
    expanded = [set(scenario.expand({axis.path: None})) for axis in axes]
    if len(axes) > 1 and expanded[0] & expanded[1]:
        raise ScenarioError([Problem(axes[1].path, tr("the two axes must be different parameters"))])
    values = tuple(axis.values() for axis in axes)
    cells = math.prod(map(len, values))
    if cells > MOST_CELLS:
        reason = tr("both axes together have {cells} cells; at most {most} are allowed")
        raise ScenarioError([Problem(axes[-1].path, reason.format(cells=f"{cells:,}", most=f"{MOST_CELLS:,}"))])
    grid = np.meshgrid(*values, indexing="ij")
    draws = {axis.path: each.ravel() for axis, each in zip(axes, grid, strict=True)}
    done = in_batches(scenario, draws, tell)
    shape = grid[0].shape
    models = tuple({name: column.reshape(shape) for name, column in model.items()} for model in done.models)
    broken = tuple(each.reshape(shape) for each in done.broken)
    return Sweep(scenario, tuple(axes), values, models, broken, done.gaps, done.complete)
