"""Which values of a scenario are uncertain, and where each draw of them goes."""

from __future__ import annotations

from dataclasses import dataclass

from calculator.axis import parameter_at
from calculator.distribution import Distribution, quantiles
from calculator.inputs import Array
from calculator.origins import origin_of
from calculator.parameters import Parameter
from calculator.scenario import Scenario


@dataclass(frozen=True)
class UncertainValue:
    """One draw: the ``path`` it is declared for, the full ``paths`` it goes to, and its distribution."""

    path: str
    paths: tuple[str, ...]
    distribution: Distribution
    parameter: Parameter

    def values(self, shares: Array) -> Array:
        """The values below which *shares* of it lie, within the bounds of the parameter."""
        return quantiles(self.distribution, self.parameter, shares)


def uncertain_values(scenario: Scenario) -> tuple[UncertainValue, ...]:
    """The uncertain values of *scenario*, ordered by path so that their order in the file does not matter.

    An entry of ``[uncertainty]`` for one model overrides one for ``models.*``, and both override the
    models' own. Where all models sell the shared product, their own products have no say.
    """
    declared: dict[str, Distribution] = {}
    for place, model in enumerate(scenario.models):
        declared.update({f"models.{place}.{path}": each for path, each in model.uncertainty.items()})
    for_all = {path: each for path, each in scenario.uncertainty.items() if path.startswith("models.*.")}
    single = {path: each for path, each in scenario.uncertainty.items() if path not in for_all}
    targets: dict[str, tuple[str, Distribution]] = {path: (path, each) for path, each in declared.items()}
    for path, each in for_all.items():
        targets.update(dict.fromkeys(scenario.expand({path: None}), (path, each)))
    targets.update({path: (path, each) for path, each in single.items()})
    if scenario.same_product:
        targets = {full: each for full, each in targets.items() if ".product." not in full}
    found: dict[str, list[str]] = {}
    for full, (path, _) in targets.items():
        found.setdefault(path, []).append(full)
    distributions = declared | scenario.uncertainty
    return tuple(
        UncertainValue(path, tuple(sorted(found[path])), distributions[path], parameter_at(path))
        for path in sorted(found)
    )


def own_but_drawn(scenario: Scenario) -> tuple[str, ...]:
    """The full paths of values that somebody set himself, and that draws replace by the ranges stated for them."""
    paths = sorted(path for value in uncertain_values(scenario) for path in value.paths)
    return tuple(path for path in paths if origin_of(scenario, path).kind == "own")


def ranges_of(scenario: Scenario, place: int) -> dict[str, Distribution]:
    """The distributions that values of model *place* are drawn from, by path inside the model."""
    inside = f"models.{place}."
    return {
        path.removeprefix(inside): value.distribution
        for value in uncertain_values(scenario)
        for path in value.paths
        if path.startswith(inside)
    }
