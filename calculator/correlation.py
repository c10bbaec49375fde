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
    correlation names is independent. Where they are not possible, the pair that breaks them is
    named, with the nearest value that the others allow.
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
        matrix[first, second] = matrix[second, first] = correlation.value
    if _lowest(matrix) < -ROUNDING:
        yield _impossible(matrix, correlations, uncertain)


def _lowest(matrix: Array) -> float:
    """The smallest eigenvalue of *matrix*: below zero where no joint distribution has these correlations."""
    return float(np.linalg.eigvalsh(matrix).min())


def _impossible(matrix: Array, correlations: Sequence[Correlation], uncertain: Sequence[str]) -> Problem:
    """The pair that breaks *matrix*, and what it may be if all others stay as they are.

    With v the eigenvector of the negative eigenvalue Σ vᵢvⱼCᵢⱼ, it is the pair whose term is lowest.
    """
    vector = np.linalg.eigh(matrix)[1][:, 0]
    places = [tuple(uncertain.index(name) for name in each.between) for each in correlations]
    terms = [vector[first] * vector[second] * matrix[first, second] for first, second in places]
    number = max(place for place, term in enumerate(terms) if term <= min(terms) + NEAR)  # of equals the last
    broken = correlations[number]
    bound = _nearest_possible(matrix, *places[number])
    reason = tr("no joint distribution has all of these correlations; {pair} breaks them")
    if bound is not None and broken.value > 0:
        reason = tr("no joint distribution has all of these correlations; {pair} breaks them: at most {bound}")
    elif bound is not None:
        reason = tr("no joint distribution has all of these correlations; {pair} breaks them: at least {bound}")
    return Problem(f"correlations.{number}", reason.format(pair=" / ".join(broken.between), bound=bound), broken.value)


def _nearest_possible(matrix: Array, first: int, second: int) -> str | None:
    """The value nearest to the one of this pair that all others of *matrix* allow, if there is one.

    The smallest eigenvalue is concave in the value: highest at one place, falling to both sides.
    """

    def lowest(value: float) -> float:
        tried = matrix.copy()
        tried[first, second] = tried[second, first] = value
        return _lowest(tried)

    left, right = -1.0, 1.0
    while right - left > NEAR:
        third = (right - left) / 3
        left, right = (left + third, right) if lowest(left + third) < lowest(right - third) else (left, right - third)
    possible, impossible = (left + right) / 2, float(matrix[first, second])
    if lowest(possible) < -ROUNDING:
        return None
    while abs(impossible - possible) > NEAR:
        middle = (possible + impossible) / 2
        possible, impossible = (middle, impossible) if lowest(middle) >= -ROUNDING else (possible, middle)
    upper = impossible > possible
    return f"{(math.floor(possible * 1000 + 0.01) if upper else math.ceil(possible * 1000 - 0.01)) / 1000:g}"
