"""How sure one is of a value: the distributions that a scenario file can give a parameter.

Each knows the share of its values below a value (``share_below``, its distribution function F) and
the value below which a share lies (``value_at``, its quantile function). :func:`quantiles` draws
from it within the bounds of its parameter.
"""

from __future__ import annotations

import math
from typing import Annotated, Literal, Self

import numpy as np
from numpy.typing import NDArray
from pydantic import BeforeValidator, Field, model_validator

from calculator.beta_quantile import beta_quantile
from calculator.language import tr
from calculator.parameters import Parameter, Section

Array = NDArray[np.float64]

SCORE_OF_P95 = 1.6448536269514722
"""The 95 % point of the standard normal distribution."""
LEAST_CHANCE = 1e-6
"""A distribution of which less than this lies within the bounds of its parameter is refused."""
LARGEST = float(np.finfo(float).max)
"""What is drawn where a distribution reaches beyond all numbers."""
SMALLEST_SHARE = 1e-12
"""How near to the ends of a distribution one can draw."""

Values = Annotated[tuple[float, ...], BeforeValidator(lambda value: tuple(value) if isinstance(value, list) else value)]


class DistributionError(ValueError):
    """The keys of a distribution do not fit together."""


def _one_of_two_pairs(first: tuple[object, object], p5: float | None, p95: float | None, names: str) -> None:
    by_name, by_points = [value is not None for value in first], [p5 is not None, p95 is not None]
    complete = (all(by_name) and not any(by_points)) or (all(by_points) and not any(by_name))
    if not complete:
        raise DistributionError(tr("give either {names} or p5 and p95").format(names=names))
    if p5 is not None and p95 is not None and p5 >= p95:
        raise DistributionError(tr("p5 must be below p95"))


class Uniform(Section):
    """Every value between ``low`` and ``high`` is equally likely (or by the 5 % and 95 % points)."""

    distribution: Literal["uniform"] = "uniform"
    low: float | None = None
    high: float | None = None
    p5: float | None = None
    p95: float | None = None

    @model_validator(mode="after")
    def _fits(self) -> Self:
        _one_of_two_pairs((self.low, self.high), self.p5, self.p95, "low and high")
        if self.low is not None and self.high is not None and self.low >= self.high:
            raise DistributionError(tr("low must be below high"))
        return self

    @property
    def ends(self) -> tuple[float, float]:
        """The lowest and the highest value."""
        if self.p5 is not None and self.p95 is not None:
            margin = (self.p95 - self.p5) / 18  # the 5 % beyond each point, of a range of which 90 % lie between
            return self.p5 - margin, self.p95 + margin
        assert self.low is not None and self.high is not None  # noqa: PT018, S101  (one of the two pairs is there)
        return self.low, self.high

    def share_below(self, values: Array) -> Array:
        """F(x) = (x − low) / (high − low)."""
        low, high = self.ends
        return np.clip((values - low) / (high - low), 0.0, 1.0)

    def value_at(self, shares: Array) -> Array:
        """low + u·(high − low)."""
        low, high = self.ends
        return low + shares * (high - low)


class _ThreePoint(Section):
    low: float
    mode: float
    high: float

    @property
    def ends(self) -> tuple[float, float]:
        """The lowest and the highest value."""
        return self.low, self.high

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if not self.low <= self.mode <= self.high or self.low == self.high:
            raise DistributionError(tr("low, mode and high must rise"))
        return self


class Triangular(_ThreePoint):
    """Most likely at ``mode``, falling in straight lines to ``low`` and ``high``."""

    distribution: Literal["triangular"] = "triangular"

    def share_below(self, values: Array) -> Array:
        """F(x) = (x−low)² / ((high−low)(mode−low)) up to the mode, 1 − (high−x)² / ((high−low)(high−mode)) above it."""
        width, rise, fall = self.high - self.low, self.mode - self.low, self.high - self.mode
        inside = np.clip(values, self.low, self.high)
        rising = (inside - self.low) ** 2 / (width * rise) if rise else np.zeros_like(inside)
        falling = 1 - (self.high - inside) ** 2 / (width * fall) if fall else np.ones_like(inside)
        return np.where(inside < self.mode, rising, falling)

    def value_at(self, shares: Array) -> Array:
        """The inverse of F, piece by piece."""
        width, rise, fall = self.high - self.low, self.mode - self.low, self.high - self.mode
        return np.where(
            shares * width < rise,
            self.low + np.sqrt(shares * width * rise),
            self.high - np.sqrt((1 - shares) * width * fall),
        )


class Pert(_ThreePoint):
    """The beta distribution of shape 4 between ``low`` and ``high``, most likely at ``mode``."""

    distribution: Literal["pert"] = "pert"

    @property
    def as_beta(self) -> Beta:
        """alpha = 1 + 4·(mode−low)/(high−low), beta = 1 + 4·(high−mode)/(high−low)."""
        part = (self.mode - self.low) / (self.high - self.low)
        return Beta(alpha=1 + 4 * part, beta=5 - 4 * part, low=self.low, high=self.high)

    def share_below(self, values: Array) -> Array:
        """That of the beta distribution."""
        return self.as_beta.share_below(values)

    def value_at(self, shares: Array) -> Array:
        """That of the beta distribution."""
        return self.as_beta.value_at(shares)


class Normal(Section):
    """The normal distribution by mean and standard deviation (or by its 5 % and 95 % points)."""

    distribution: Literal["normal"] = "normal"
    mean: float | None = None
    sd: Annotated[float, Field(gt=0)] | None = None
    p5: float | None = None
    p95: float | None = None

    @model_validator(mode="after")
    def _fits(self) -> Self:
        _one_of_two_pairs((self.mean, self.sd), self.p5, self.p95, "mean and sd")
        return self

    @property
    def ends(self) -> tuple[float, float]:
        """Without limits."""
        return -float("inf"), float("inf")

    @property
    def mean_and_sd(self) -> tuple[float, float]:
        """Mean and standard deviation, from p5 and p95 where these are given."""
        if self.p5 is not None and self.p95 is not None:
            return (self.p5 + self.p95) / 2, (self.p95 - self.p5) / (2 * SCORE_OF_P95)
        assert self.mean is not None and self.sd is not None  # noqa: PT018, S101  (one of the two pairs is there)
        return self.mean, self.sd

    def share_below(self, values: Array) -> Array:
        """F(x) = Φ((x − mean) / sd)."""
        from scipy.special import ndtr

        mean, sd = self.mean_and_sd
        return _array(ndtr((values - mean) / sd))

    def value_at(self, shares: Array) -> Array:
        """mean + sd·Φ⁻¹(u)."""
        from scipy.special import ndtri

        mean, sd = self.mean_and_sd
        return _array(mean + sd * ndtri(shares))


class Lognormal(Section):
    """The logarithm is normal with mean ln(``median``) and standard deviation ``sigma`` (or p5, p95)."""

    distribution: Literal["lognormal"] = "lognormal"
    median: Annotated[float, Field(gt=0)] | None = None
    sigma: Annotated[float, Field(gt=0)] | None = None
    p5: Annotated[float, Field(gt=0)] | None = None
    p95: Annotated[float, Field(gt=0)] | None = None

    @model_validator(mode="after")
    def _fits(self) -> Self:
        _one_of_two_pairs((self.median, self.sigma), self.p5, self.p95, "median and sigma")
        return self

    @property
    def ends(self) -> tuple[float, float]:
        """Above 0, without an upper limit."""
        return 0.0, float("inf")

    @property
    def of_logarithm(self) -> Normal:
        """The normal distribution of ln x."""
        if self.p5 is not None and self.p95 is not None:
            return Normal(p5=math.log(self.p5), p95=math.log(self.p95))
        assert self.median is not None and self.sigma is not None  # noqa: PT018, S101  (one of the pairs is there)
        return Normal(mean=math.log(self.median), sd=self.sigma)

    def share_below(self, values: Array) -> Array:
        """F(x) = Φ((ln x − ln median) / sigma)."""
        with np.errstate(divide="ignore"):
            return self.of_logarithm.share_below(np.log(np.maximum(values, 0.0)))

    def value_at(self, shares: Array) -> Array:
        """median·exp(sigma·Φ⁻¹(u))."""
        return np.exp(self.of_logarithm.value_at(shares))


class Beta(Section):
    """The beta distribution of shape ``alpha``, ``beta``, stretched from 0 … 1 to ``low`` … ``high``."""

    distribution: Literal["beta"] = "beta"
    alpha: Annotated[float, Field(gt=0)]
    beta: Annotated[float, Field(gt=0)]
    low: float = 0.0
    high: float = 1.0

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if self.low >= self.high:
            raise DistributionError(tr("low must be below high"))
        return self

    @property
    def ends(self) -> tuple[float, float]:
        """The lowest and the highest value."""
        return self.low, self.high

    def share_below(self, values: Array) -> Array:
        """The regularised incomplete beta function of (x − low) / (high − low)."""
        from scipy.special import betainc

        part = np.clip((values - self.low) / (self.high - self.low), 0.0, 1.0)
        return _array(betainc(self.alpha, self.beta, part))

    def value_at(self, shares: Array) -> Array:
        """low + (high − low) × the inverse of the regularised incomplete beta function."""
        return self.low + (self.high - self.low) * beta_quantile(self.alpha, self.beta, shares)


class Samples(Section):
    """One of ``values``, each with the same chance."""

    distribution: Literal["samples"] = "samples"
    values: Annotated[Values, Field(min_length=1)]

    @property
    def ends(self) -> tuple[float, float]:
        """The lowest and the highest value."""
        return min(self.values), max(self.values)


Continuous = Uniform | Triangular | Pert | Normal | Lognormal | Beta
Distribution = Annotated[Continuous | Samples, Field(discriminator="distribution")]


DISTRIBUTIONS: dict[str, type[Section]] = {
    section.model_fields["distribution"].default: section
    for section in (Uniform, Triangular, Pert, Normal, Lognormal, Beta, Samples)
}
"""The distributions by name."""


def can_give(distribution: Distribution, parameter: Parameter) -> bool:
    """Whether *distribution* gives values that *parameter* allows, with a chance worth speaking of."""
    if isinstance(distribution, Samples):
        return bool(_allowed_samples(distribution, parameter).size)
    lowest, highest = distribution.ends
    if (parameter.high is not None and lowest >= parameter.high) or (
        parameter.low is not None and highest <= parameter.low
    ):
        return False
    if (parameter.low is None or lowest >= parameter.low) and (parameter.high is None or highest <= parameter.high):
        return True  # told without scipy, which takes long to load
    below, above = _truncation(distribution, parameter)
    return above - below >= LEAST_CHANCE


def quantiles(distribution: Distribution, parameter: Parameter, shares: Array) -> Array:
    """The values below which *shares* of *distribution* lie once it is truncated at the bounds of *parameter*.

    F⁻¹(F(a) + u·(F(b) − F(a))) between the bounds a and b; whole numbers are rounded. Samples out
    of bounds have no chance, all others the same. Rising in *shares*, so that correlated shares
    give correlated values.
    """
    if isinstance(distribution, Samples):
        values = _allowed_samples(distribution, parameter)
        chosen: Array = values[np.minimum((shares * len(values)).astype(int), len(values) - 1)]
        return chosen
    below, above = _truncation(distribution, parameter)
    inner = np.clip(shares, SMALLEST_SHARE, 1 - SMALLEST_SHARE)
    with np.errstate(over="ignore"):
        drawn: Array = np.clip(distribution.value_at(below + inner * (above - below)), -LARGEST, LARGEST)
    if parameter.whole:
        drawn = np.round(drawn)
    if parameter.low is not None:
        drawn = np.maximum(drawn, np.nextafter(parameter.low, np.inf) if parameter.low_open else parameter.low)
    if parameter.high is not None:
        drawn = np.minimum(drawn, np.nextafter(parameter.high, -np.inf) if parameter.high_open else parameter.high)
    return drawn


def chances(distribution: Distribution, parameter: Parameter, edges: Array) -> Array:
    """The chance of a value between each two neighbouring *edges*, within the bounds of *parameter*, (edges − 1,)."""
    if isinstance(distribution, Samples):
        values = _allowed_samples(distribution, parameter)
        return _array(np.histogram(values, edges)[0] / len(values))
    below, above = _truncation(distribution, parameter)
    shares = np.clip(distribution.share_below(np.asarray(edges, dtype=float)), below, above)
    return _array(np.diff(shares) / (above - below))


def _truncation(distribution: Continuous, parameter: Parameter) -> tuple[float, float]:
    """F at the bounds of *parameter*."""
    low = -np.inf if parameter.low is None else parameter.low
    high = np.inf if parameter.high is None else parameter.high
    lowest, highest = distribution.ends
    below = distribution.share_below(np.array([low]))[0] if low > lowest else 0.0
    above = distribution.share_below(np.array([high]))[0] if high < highest else 1.0
    return float(below), float(above)


def _allowed_samples(samples: Samples, parameter: Parameter) -> Array:
    """The values of *samples* that *parameter* allows, rising."""
    values = np.sort(np.array(samples.values))
    values = np.round(values) if parameter.whole else values
    return _array(values[parameter.allows_all(values)])


def _array(values: object) -> Array:
    return np.asarray(values, dtype=float)
