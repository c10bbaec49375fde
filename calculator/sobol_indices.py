"""How much of a figure's uncertainty each uncertain value causes: Sobol indices, first order and total."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from calculator.axis import parameter_name
from calculator.batches import in_batches
from calculator.draws import broken_rules
from calculator.inputs import Array
from calculator.language import tr
from calculator.metric import Metric
from calculator.problems import Problem, ScenarioError
from calculator.progress import Tell, carry_on
from calculator.sampling import INSIDE
from calculator.scenario import Scenario
from calculator.uncertainty import UncertainValue, uncertain_values

if TYPE_CHECKING:
    import pandas as pd

FIRST_STAGE, MOST = 2**8, 2**20
"""Base points of the first stage, and the most that can be asked for; every stage doubles them."""
CONFIDENCE = 0.95
RESAMPLES = 200
"""Bootstrap samples behind the confidence bounds."""


@dataclass(frozen=True)
class Indices:
    """The Sobol indices of ``metric`` for the uncertain values at ``paths``, each array (paths,).

    ``first`` is the share of the variance that the value causes by itself, Var(E[y|xᵢ]) / Var(y);
    ``total`` the share that would go if all others were known, 1 − Var(E[y|x₋ᵢ]) / Var(y), what it
    does together with others included. ``…_low`` and ``…_high`` are 95 % bounds by bootstrap.
    ``correlated`` names the paths whose correlations were left out: where there are any, the
    indices mislead. ``base`` points were done, ``base``·(paths + 2) runs.
    """

    metric: Metric
    paths: tuple[str, ...]
    first: Array
    first_low: Array
    first_high: Array
    total: Array
    total_low: Array
    total_high: Array
    correlated: tuple[str, ...]
    base: int
    complete: bool

    def warning(self, scenario: Scenario) -> str:
        """What to mind where inputs of *scenario* are correlated; empty otherwise."""
        if not self.correlated:
            return ""
        return tr(
            "{paths} are correlated in the scenario. The indices are computed as if they were not, and mislead: "
            "what belongs to one may be credited to the other."
        ).format(paths=tr(", ").join(parameter_name(scenario, path) for path in self.correlated))

    @property
    def frame(self) -> pd.DataFrame:
        """One row an uncertain value, the largest total first: both indices with their bounds."""
        import pandas as pd

        columns = ("first", "first_low", "first_high", "total", "total_low", "total_high")
        table = pd.DataFrame({name: getattr(self, name) for name in columns}, index=pd.Index(self.paths, name="path"))
        return table.sort_values("total", ascending=False, kind="stable")


def sobol_indices(
    scenario: Scenario, metric: Metric, base: int = 2**11, *, seed: int = 1, tell: Tell = carry_on
) -> Indices:
    """The Sobol indices of *metric* for every uncertain value that can touch its models.

    By the estimators of Saltelli et al. (2010) as SciPy has them, from *base* points (a power of
    two) of a scrambled Sobol sequence, in stages that double: a stop leaves the last whole stage.

    Raises :class:`ScenarioError` where nothing is uncertain, where the metric does not vary or has
    no value in some draws, and for the first draw that breaks a rule between parameters.
    """
    _check_base(base)
    values = [value for value in uncertain_values(scenario) if _touches(value, metric)]
    if not values:
        raise ScenarioError([Problem("uncertainty", tr("nothing that this figure depends on is uncertain"))])
    outcomes: Array = np.empty((len(values) + 2, 0))
    for start, end in _stages(base):
        shown = _part_of_the_whole(tell, start, end, base)
        points = _points(len(values), start, end, seed)
        stage = _outcomes(scenario, metric, values, points, start * (len(values) + 2), shown)
        if stage is None:
            if not start:
                raise ScenarioError([Problem("", tr("stopped before there was anything to tell"))])
            break
        outcomes = np.concatenate([outcomes, stage], axis=1)
    return _indices(scenario, metric, values, outcomes, seed, base)


def _check_base(base: int) -> None:
    if not FIRST_STAGE <= base <= MOST or base & (base - 1):
        reason = tr("must be a power of two from {least} to {most}").format(least=FIRST_STAGE, most=f"{MOST:,}")
        raise ScenarioError([Problem("base", reason, base)])


def _touches(value: UncertainValue, metric: Metric) -> bool:
    heads = tuple(f"models.{place}." for place in metric.models)
    return any(path.startswith(heads) or not path.startswith("models.") for path in value.paths)


def _stages(base: int) -> list[tuple[int, int]]:
    ends = [FIRST_STAGE]
    while ends[-1] < base:
        ends.append(2 * ends[-1])
    return list(zip([0, *ends], ends, strict=False))


def _part_of_the_whole(tell: Tell, start: int, end: int, base: int) -> Tell:
    return lambda done: tell((start + done * (end - start)) / base)


def _points(count: int, start: int, end: int, seed: int) -> Array:
    """Points number *start* … *end* − 1 of two independent cubes A and B, (2, count, points)."""
    from scipy.stats import qmc

    sequence = qmc.Sobol(2 * count, scramble=True, rng=seed)
    if start:
        sequence.fast_forward(start)
    points: Array = sequence.random(end - start).T
    return np.clip(points, INSIDE, 1 - INSIDE).reshape(2, count, end - start)


def _outcomes(
    scenario: Scenario, metric: Metric, values: list[UncertainValue], points: Array, first: int, tell: Tell
) -> Array | None:
    """The metric at A, at B, and at A with one value after the other from B, (2 + values, points); None if stopped.

    The *first* of these draws has that number.
    """
    size = points.shape[2]
    draws: dict[str, Array] = {}
    for place, value in enumerate(values):
        at_a, at_b = value.values(points[0, place]), value.values(points[1, place])
        column = np.tile(at_a, len(values) + 2).reshape(-1, size)
        column[1] = column[2 + place] = at_b
        draws.update(dict.fromkeys(value.paths, column.ravel()))
    problems = [
        Problem(path, tr("draw {number}: {reason}").format(number=first + int(np.argmax(broken)), reason=reason))
        for path, broken, reason in broken_rules(scenario, draws, metric.models)
    ]
    if problems:
        raise ScenarioError(problems)
    done = in_batches(scenario, draws, tell, places=metric.models)
    if not done.complete:
        return None
    outcomes = metric.of(done.models)
    if (missing := np.isnan(outcomes).mean()) > 0:
        reason = tr("has no value in {share} of the draws, so its variance has no parts: choose another figure")
        raise ScenarioError([Problem(metric.column, reason.format(share=f"{missing:.1%}"))])
    return outcomes.reshape(-1, size)


def _indices(
    scenario: Scenario, metric: Metric, values: list[UncertainValue], outcomes: Array, seed: int, base: int
) -> Indices:
    if np.ptp(outcomes) == 0:
        raise ScenarioError([Problem(metric.column, tr("does not vary with anything that is uncertain"))])
    around = outcomes - outcomes[0].mean()  # large means leave the variance its digits
    found, generator = _estimates(around), np.random.default_rng(seed)
    resampled = np.stack([
        _estimates(around[:, generator.integers(around.shape[1], size=around.shape[1])]) for _ in range(RESAMPLES)
    ])  # fmt: skip
    low, high = np.percentile(resampled, (50 - 50 * CONFIDENCE, 50 + 50 * CONFIDENCE), axis=0)
    own = {path for value in values for path in (value.path, *value.paths)}
    pairs = [each.between for each in scenario.correlations if each.value and own.issuperset(each.between)]
    return Indices(
        metric=metric,
        paths=tuple(value.path for value in values),
        first=found[0],
        first_low=low[0],
        first_high=high[0],
        total=found[1],
        total_low=low[1],
        total_high=high[1],
        correlated=tuple(dict.fromkeys(path for pair in pairs for path in pair)),
        base=outcomes.shape[1],
        complete=outcomes.shape[1] == base,
    )


def _estimates(outcomes: Array) -> Array:
    """First-order and total indices from the outcomes at A, B and their mixtures, (2, values)."""
    from scipy.stats import sobol_indices as estimate

    mixtures = np.concatenate([outcomes[2:], outcomes[:1]])  # SciPy wants two at least: a last one that does nothing
    parts = {"f_A": outcomes[None, 0].copy(), "f_B": outcomes[None, 1].copy(), "f_AB": mixtures[:, None]}
    found = estimate(func=parts, n=outcomes.shape[1])
    return np.stack([np.ravel(found.first_order), np.ravel(found.total_order)])[:, :-1]
