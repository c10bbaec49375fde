"""How sure one is of a value: the distributions that a scenario file can give a parameter.

Declared and checked here; a distribution is truncated at the bounds of its parameter when it
is drawn from.
"""

from __future__ import annotations

from typing import Annotated, Literal, Self

import numpy as np
from pydantic import BeforeValidator, Field, model_validator

from calculator.language import tr
from calculator.parameters import Parameter, Section

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


class _ThreePoint(Section):
    low: float
    mode: float
    high: float

    @model_validator(mode="after")
    def _fits(self) -> Self:
        if not self.low <= self.mode <= self.high or self.low == self.high:
            raise DistributionError(tr("low, mode and high must rise"))
        return self


class Triangular(_ThreePoint):
    """Most likely at ``mode``, falling in straight lines to ``low`` and ``high``."""

    distribution: Literal["triangular"] = "triangular"


class Pert(_ThreePoint):
    """The beta distribution of shape 4 between ``low`` and ``high``, most likely at ``mode``."""

    distribution: Literal["pert"] = "pert"


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


class Samples(Section):
    """One of ``values``, each with the same chance."""

    distribution: Literal["samples"] = "samples"
    values: Annotated[Values, Field(min_length=1)]


Distribution = Annotated[
    Uniform | Triangular | Pert | Normal | Lognormal | Beta | Samples, Field(discriminator="distribution")
]


DISTRIBUTIONS: dict[str, type[Section]] = {
    section.model_fields["distribution"].default: section
    for section in (Uniform, Triangular, Pert, Normal, Lognormal, Beta, Samples)
}
"""The distributions by name."""


def can_give(distribution: Distribution, parameter: Parameter) -> bool:
    """Whether *distribution* gives values that *parameter* allows at all."""
    if isinstance(distribution, Samples):
        values = np.array(distribution.values)
        return bool(parameter.allows_all(np.round(values) if parameter.whole else values).any())
    lowest, highest = support(distribution)
    below = parameter.high is None or lowest < parameter.high
    return below and (parameter.low is None or highest > parameter.low)


def support(distribution: Distribution) -> tuple[float, float]:
    """The lowest and highest value that *distribution* can give, before truncation."""
    lowest, highest = -float("inf"), float("inf")
    match distribution:
        case Uniform(low=None, p5=float(p5), p95=float(p95)):
            margin = (p95 - p5) / 18  # the 5 % beyond each point, of a range of which 90 % lie between
            lowest, highest = p5 - margin, p95 + margin
        case Uniform(low=float(low), high=float(high)) | Triangular(low=low, high=high):
            lowest, highest = low, high
        case Pert(low=low, high=high) | Beta(low=low, high=high):
            lowest, highest = low, high
        case Lognormal():
            lowest = 0.0
        case Samples(values=values):
            lowest, highest = min(values), max(values)
    return lowest, highest
