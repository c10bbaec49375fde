"""Many draws, batch after batch: the summary of every model, with progress and a way to stop."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calculator.draws import broken_rules
from calculator.inputs import STRUCTURE, Array
from calculator.outcomes import SUMMARY
from calculator.progress import Tell, carry_on
from calculator.scenario import Scenario
from calculator.simulate import simulate

BATCH, STRUCTURES = 10_000, 16
"""Draws, and different structures among them, between two looks at whether to go on."""


@dataclass(frozen=True)
class Batches:
    """The summaries of many draws: ``models`` maps columns to (draws,), model by model.

    Draws that break a rule between parameters are NaN, and ``gaps`` has the reasons; so are those
    that were still to come when the work was stopped (``complete`` is false then).
    """

    models: tuple[dict[str, Array], ...]
    gaps: tuple[str, ...]
    complete: bool


def in_batches(scenario: Scenario, draws: Mapping[str, ArrayLike], tell: Tell = carry_on) -> Batches:
    """Run *scenario* with *draws* (full paths or ``models.*`` to arrays of one length) batch by batch.

    Every value must be in the bounds of its parameter. Draws of the same structure run together.
    """
    arrays = {path: np.asarray(values, dtype=float) for path, values in scenario.expand(draws).items()}
    count = len(next(iter(arrays.values())))
    sound, gaps = _sound(scenario, arrays, count)
    order = np.flatnonzero(sound)
    shaping = [arrays[path] for path in _shaping(scenario) if path in arrays]
    if shaping:
        order = order[np.lexsort([values[order] for values in shaping])]
    models = tuple({name: np.full(count, np.nan) for name in SUMMARY} for _ in scenario.models)
    for start, end in pairwise(_cuts([values[order] for values in shaping], len(order))):
        if not tell(start / len(order)):
            return Batches(models, gaps, complete=False)
        chosen = order[start:end]
        result = simulate(scenario, {path: values[chosen] for path, values in arrays.items()}, detail=False)
        for summary, model in zip(models, result.models, strict=True):
            for name, values in model.summary.items():
                summary[name][chosen] = values
    tell(1.0)
    return Batches(models, gaps, complete=True)


def _shaping(scenario: Scenario) -> list[str]:
    own = [f"models.{place}.{tail}" for place in range(len(scenario.models)) for tail in STRUCTURE]
    return ["months", "ltv_months", *own]


def _cuts(shaping: Sequence[Array], count: int) -> list[int]:
    """Where one batch ends and the next begins, given the structures of the draws in their order."""
    differs = np.zeros(count, dtype=bool)
    for values in shaping:
        differs[1:] |= values[1:] != values[:-1]
    structure, cuts = differs.cumsum(), [0]
    while cuts[-1] < count:
        enough = int(np.searchsorted(structure, structure[cuts[-1]] + STRUCTURES))
        cuts.append(min(cuts[-1] + BATCH, enough))
    return cuts


def _sound(scenario: Scenario, arrays: Mapping[str, Array], count: int) -> tuple[NDArray[np.bool_], tuple[str, ...]]:
    """Which draws break no rule, and the rules that the others break."""
    sound, gaps = np.ones(count, dtype=bool), {}
    for path, broken, reason in broken_rules(scenario, arrays):
        sound &= ~broken
        gaps[f"{path}: {reason}"] = True
    return sound, tuple(gaps)
