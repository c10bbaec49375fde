"""Many draws, batch after batch: the summary of every model, with progress and a way to stop."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calculator.draws import broken_rules, in_bounds
from calculator.inputs import STRUCTURE, Array
from calculator.outcomes import SUMMARY
from calculator.progress import Tell, carry_on
from calculator.scenario import Scenario
from calculator.simulate import reads, run

BATCH, STRUCTURES = 10_000, 16
"""Draws, and different structures among them, between two looks at whether to go on."""


@dataclass(frozen=True)
class Batches:
    """The summaries of many draws: ``models`` maps columns to (draws,), model by model.

    A draw in which a model breaks a rule between parameters is NaN for that model, ``broken`` (models,
    draws) is true there and ``gaps`` has the reasons. Models that were not asked for are NaN, and so
    are the draws that were still to come when the work was stopped (``complete`` is false then).
    """

    models: tuple[dict[str, Array], ...]
    broken: NDArray[np.bool_]
    gaps: tuple[str, ...]
    complete: bool


def in_batches(
    scenario: Scenario,
    draws: Mapping[str, ArrayLike],
    tell: Tell = carry_on,
    *,
    places: Collection[int] | None = None,
) -> Batches:
    """Run the models at *places* (or all) with *draws*, full paths or ``models.*`` to arrays (draws,), batch by batch.

    Draws of the same structure run together. Raises :class:`ScenarioError` for a path that does not
    exist and a value out of bounds.
    """
    arrays, count = in_bounds(scenario, draws)
    asked = range(len(scenario.models)) if places is None else places
    read = {place: {path: values for path, values in arrays.items() if reads(place, path)} for place in asked}
    broken, gaps = _broken(scenario, arrays, asked, count)
    order = np.flatnonzero(~broken[list(asked)].all(axis=0))
    shaping = [arrays[path] for path in _shaping(asked) if path in arrays]
    if shaping:
        order = order[np.lexsort([values[order] for values in shaping])]
    models = tuple({name: np.full(count, np.nan) for name in SUMMARY} for _ in scenario.models)
    for start, end in pairwise(_cuts([values[order] for values in shaping], len(order))):
        if not tell(start / len(order)):
            return Batches(models, broken, gaps, complete=False)
        for place in asked:
            chosen = order[start:end]
            chosen = chosen[~broken[place, chosen]]
            if not len(chosen):
                continue
            some = {path: values[chosen] for path, values in read[place].items()}
            for name, values in run(scenario, place, some, len(chosen), detail=False).summary.items():
                models[place][name][chosen] = values
    tell(1.0)
    return Batches(models, broken, gaps, complete=True)


def _shaping(places: Collection[int]) -> list[str]:
    own = [f"models.{place}.{tail}" for place in places for tail in STRUCTURE]
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


def _broken(
    scenario: Scenario, arrays: Mapping[str, Array], places: Collection[int], count: int
) -> tuple[NDArray[np.bool_], tuple[str, ...]]:
    """Which draws break a rule of which model, (models, draws), and those rules."""
    broken, gaps = np.zeros((len(scenario.models), count), dtype=bool), {}
    for place in places:
        for path, draws, reason in broken_rules(scenario, arrays, [place]):
            broken[place] |= draws
            gaps[f"{path}: {reason}"] = True
    return broken, tuple(gaps)
