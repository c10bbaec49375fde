"""Draws of the uncertain values of a scenario: plain, in a Latin hypercube, or along a Sobol sequence.

Every draw is a point of the unit cube, one share for each uncertain value, turned into values by
their quantile functions. Correlations act on the normal scores of the shares (a Gaussian copula).
"""

from __future__ import annotations

import zlib

import numpy as np
from numpy.typing import NDArray

from calculator.inputs import Array
from calculator.language import tr
from calculator.problems import Problem, ScenarioError
from calculator.scenario import Scenario
from calculator.uncertainty import UncertainValue, uncertain_values

METHODS = ("sobol", "latin", "plain")
BLOCK = 2**15
"""Draws made together: one Latin hypercube each, and a power of two, as a Sobol sequence wants it."""
INSIDE = 1e-15
"""How near to the ends of the unit interval a share may come: its normal score stays finite."""


class Sampler:
    """The draws of one scenario, block by block.

    Raises :class:`ScenarioError` where nothing is uncertain or correlations fall on one value.
    """

    def __init__(self, scenario: Scenario, method: str = "sobol", seed: int = 1) -> None:
        self.values = uncertain_values(scenario)
        if not self.values:
            raise ScenarioError([Problem("uncertainty", tr("nothing is uncertain: give a value a distribution first"))])
        if method not in METHODS:
            raise ValueError(f"no such method: {method}")
        self._method, self._seed = method, seed
        self._correlated, self._factor = _copula(scenario, self.values)

    def draws(self, first: int, count: int) -> dict[str, Array]:
        """Draws number *first* … *first* + *count* − 1 by full path, each (count,).

        *first* must be a multiple of ``BLOCK`` and *count* at most that.
        """
        shares = self.shares(first, count)
        drawn: dict[str, Array] = {}
        for value, share in zip(self.values, shares, strict=True):
            values = value.values(share)
            drawn.update(dict.fromkeys(value.paths, values))
        return drawn

    def shares(self, first: int, count: int) -> Array:
        """The shares behind the same draws, correlated, (uncertain values, count)."""
        if first % BLOCK or not 0 < count <= BLOCK:
            raise ValueError(f"draws come in blocks of {BLOCK}")
        points = np.clip(self._points(first, count), INSIDE, 1 - INSIDE)
        if len(self._correlated):
            from scipy.special import ndtr, ndtri

            points[self._correlated] = ndtr(self._factor @ ndtri(points[self._correlated]))
        return points

    def _points(self, first: int, count: int) -> Array:
        """Independent points of the unit cube, (uncertain values, count).

        But for Sobol's, where all belong together, each value has a stream of its own: another
        one more or less changes none of the others.
        """
        if self._method == "sobol":
            from scipy.stats import qmc

            sequence = qmc.Sobol(len(self.values), scramble=True, rng=self._seed)
            if first:
                sequence.fast_forward(first)
            points: Array = sequence.random(1 << (count - 1).bit_length())[:count].T
            return np.ascontiguousarray(points)
        return np.stack([self._stream(value, first // BLOCK, count) for value in self.values])

    def _stream(self, value: UncertainValue, block: int, count: int) -> Array:
        generator = np.random.default_rng([self._seed, zlib.crc32(value.path.encode()), block])
        if self._method == "plain":
            return generator.random(count)
        from scipy.stats import qmc

        points: Array = qmc.LatinHypercube(1, rng=generator).random(count)[:, 0]
        return points


def _copula(scenario: Scenario, values: tuple[UncertainValue, ...]) -> tuple[NDArray[np.intp], Array]:
    """The places of the correlated *values*, and the factor that gives their normal scores the correlations.

    With the matrix C = V·diag(λ)·Vᵀ the factor is V·diag(√λ)·Vᵀ, the one root that does not
    depend on the order of the values, and exists where C is singular.
    """
    place_of = {full: place for place, value in enumerate(values) for full in (value.path, *value.paths)}
    matrix, seen = np.eye(len(values)), set()
    for number, correlation in enumerate(scenario.correlations):
        if scenario.same_product and any(".product." in path for path in correlation.between):
            continue  # with a product that nobody sells
        pair = frozenset(place_of[path] for path in correlation.between if path in place_of)
        if len(pair) < 2 or pair in seen:  # noqa: PLR2004  (two make a pair)
            reason = tr("an entry for all models stands for one of the two, so they cannot be correlated like that")
            raise ScenarioError([Problem(f"correlations.{number}", reason, correlation.between)])
        seen.add(pair)
        first, second = pair
        matrix[first, second] = matrix[second, first] = correlation.value
    correlated = np.flatnonzero((matrix != np.eye(len(values))).any(axis=0))
    size, axes = np.linalg.eigh(matrix[np.ix_(correlated, correlated)])
    return correlated, (axes * np.sqrt(np.maximum(size, 0.0))) @ axes.T
