"""Which uncertain values move together: rank correlations by way of a Gaussian copula."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from typing import Annotated

import numpy as np
from numpy.typing import NDArray
from pydantic import BeforeValidator, Field

from calculator.language import tr
from calculator.parameters import Section, nearest
from calculator.problems import Problem

Array = NDArray[np.float64]

ROUNDING = 1e-9
"""How far below zero rounding alone may bring an eigenvalue."""
NEAR = 1e-6
"""How exactly the nearest possible correlation is found."""


class Correlation(Section):
    """The correlation of the normal scores of two uncertain parameters."""

    between: Annotated[
        tuple[str, str], BeforeValidator(lambda value: tuple(value) if isinstance(value, list) else value)
    ]
    value: Annotated[float, Field(ge=-1, le=1)]


def correlation_problems(correlations: Sequence[Correlation], uncertain: Sequence[str]) -> Iterator[Problem]:
    """What is wrong with *correlations*, given the full paths of all *uncertain* parameters.

    A set of correlations is possible when its matrix has no negative eigenvalue; what no
    correlation names is independent. The first pair that those before it do not allow is named,
    with the nearest value that they do.
    """
    if not correlations:
        return
    matrix = np.eye(len(uncertain))
    seen: set[frozenset[str]] = set()
    for place, correlation in enumerate(correlations):
        path = f"correlations.{place}"
        unknown = [name for name in correlation.between if name not in uncertain]
        for name in unknown:
            alike = nearest(name, uncertain)
            reason = tr("{name} has no uncertainty to correlate").format(name=name)
            yield Problem(path, reason + tr("; did you mean {name}?").format(name=alike) if alike else reason)
        if unknown:
            continue
        pair = frozenset(correlation.between)
        if len(pair) == 1:
            yield Problem(path, tr("a parameter cannot be correlated with itself"))
            continue
        if pair in seen:
            yield Problem(path, tr("these two are correlated already"))
            continue
        seen.add(pair)
        first, second = (uncertain.index(name) for name in correlation.between)
        nearest_possible = _towards(matrix, first, second, correlation.value)
        if nearest_possible != correlation.value:
            yield _impossible(path, correlation, nearest_possible)
            return
        matrix[first, second] = matrix[second, first] = correlation.value


def _towards(matrix: Array, first: int, second: int, wanted: float) -> float:
    """The correlation nearest to *wanted* that the rest of *matrix*, in which the two are independent, allows."""

    def is_possible(value: float) -> bool:
        tried = matrix.copy()
        tried[first, second] = tried[second, first] = value
        return bool(np.linalg.eigvalsh(tried).min() >= -ROUNDING)

    if is_possible(wanted):
        return wanted
    possible, impossible = 0.0, wanted
    while abs(impossible - possible) > NEAR:
        middle = (possible + impossible) / 2
        possible, impossible = (middle, impossible) if is_possible(middle) else (possible, middle)
    return possible


def _impossible(path: str, correlation: Correlation, possible: float) -> Problem:
    shown = f"{math.floor(abs(possible) * 1000) / 1000 * math.copysign(1, possible):g}"
    if correlation.value > 0:
        reason = tr("no joint distribution has this correlation of {pair} beside those before it: at most {bound}")
    else:
        reason = tr("no joint distribution has this correlation of {pair} beside those before it: at least {bound}")
    return Problem(path, reason.format(pair=" / ".join(correlation.between), bound=shown), correlation.value)
