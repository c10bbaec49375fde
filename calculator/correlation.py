"""Which uncertain values move together: rank correlations by way of a Gaussian copula."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Annotated

import numpy as np
from pydantic import BeforeValidator, Field

from calculator.language import tr
from calculator.parameters import Section, nearest
from calculator.problems import Problem

ROUNDING = 1e-9
"""How far below zero rounding alone may bring an eigenvalue."""


class Correlation(Section):
    """The correlation of the normal scores of two uncertain parameters."""

    between: Annotated[
        tuple[str, str], BeforeValidator(lambda value: tuple(value) if isinstance(value, list) else value)
    ]
    value: Annotated[float, Field(ge=-1, le=1)]


def correlation_problems(correlations: Sequence[Correlation], uncertain: Sequence[str]) -> Iterator[Problem]:
    """What is wrong with *correlations*, given the full paths of all *uncertain* parameters.

    A set of correlations is possible when its matrix has no negative eigenvalue; what no
    correlation names is independent.
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
    if np.linalg.eigvalsh(matrix).min(initial=0.0) < -ROUNDING:
        yield Problem("correlations", tr("no joint distribution has all of these correlations"))
