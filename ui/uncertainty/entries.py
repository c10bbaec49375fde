"""The uncertain values of a scenario as one reads them in a list: what each is called, where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from calculator.amounts import unit_at
from calculator.axis import parameter_at, parameter_name
from calculator.distribution import Distribution
from calculator.language import tr
from calculator.parameters import Parameter, declared
from calculator.scenario import Scenario
from calculator.uncertainty import uncertain_values
from ui.inputs.parameter_choices import EVERY, EVERY_PLACE
from ui.inputs.paths import SHARED, split_path
from ui.inputs.row_spec import BASES, GROUPS, words_of
from ui.inputs.units import unit_beside
from ui.inputs.wording import DISTRIBUTIONS

DOUBLE_ARROW = "↔"


@dataclass(frozen=True)
class Entry:
    """One uncertain value, declared for ``path``: ``models.*.…`` is one draw for all models.

    ``place`` is its model, ``EVERY_PLACE`` all of them, ``SHARED`` none in particular; ``unused`` says
    why no run draws it, where that is so; ``words`` is what a search finds it by. ``unit`` is that of its
    numbers, ``unit_beside`` what stands beside its name.
    """

    path: str
    distribution: Distribution
    parameter: Parameter
    name: str
    unit: str
    unit_beside: str
    place: int
    unused: str
    is_correlated: bool
    words: str


def entries(scenario: Scenario) -> list[Entry]:
    """All of them: those of all models first, then model by model, then the shared ones."""
    drawn = {value.path for value in uncertain_values(scenario)}
    correlated = {path for pair in scenario.correlations for path in pair.between}
    found = [
        _entry(scenario, path, distribution, is_drawn=path in drawn, is_correlated=path in correlated)
        for path, distribution in _declared(scenario)
    ]
    return sorted(found, key=lambda entry: _order(scenario, entry))


def distribution_at(scenario: Scenario, path: str) -> Distribution | None:
    """The distribution declared for the full *path*; the scenario's own word goes before the model's."""
    return dict(_declared(scenario)).get(path)


def _declared(scenario: Scenario) -> Iterator[tuple[str, Distribution]]:
    """Full paths and distributions, the one that counts last."""
    for place, model in enumerate(scenario.models):
        yield from ((f"models.{place}.{path}", each) for path, each in model.uncertainty.items())
    yield from scenario.uncertainty.items()


def _entry(scenario: Scenario, path: str, distribution: Distribution, *, is_drawn: bool, is_correlated: bool) -> Entry:
    place, inner = place_of(path)
    parameter = parameter_at(path)
    group = inner.partition(".")[0] if "." in inner else "scenario"
    kind = DISTRIBUTIONS[distribution.distribution]
    correlated = tr("correlated")
    marks = f"{DOUBLE_ARROW} {correlated}" if is_correlated else ""
    words = [words_of(parameter, path, group), parameter_name(scenario, path), kind, tr(kind), marks]
    return Entry(
        path=path,
        distribution=distribution,
        parameter=parameter,
        name=parameter_name(scenario, path, with_model=False),
        unit=unit_at(scenario, path),
        unit_beside=_unit_beside(scenario, path, parameter),
        place=place,
        unused="" if is_drawn else _why_unused(scenario, path),
        is_correlated=is_correlated,
        words=" ".join(words).casefold(),
    )


def _unit_beside(scenario: Scenario, path: str, parameter: Parameter) -> str:
    if parameter.unit == "ratio" and unit_at(scenario, path) == "share":
        return tr(BASES["list_share"])
    return unit_beside(tr(parameter.label), parameter)


def _why_unused(scenario: Scenario, path: str) -> str:
    if scenario.same_product and ".product." in path:
        return tr("not drawn: all models sell the shared product")
    return tr("not drawn: the draw for all models stands in its place")


def place_of(path: str) -> tuple[int, str]:
    """The place of the model at *path*, or ``EVERY_PLACE`` or ``SHARED``, and the path inside it."""
    return (EVERY_PLACE, path.removeprefix(EVERY)) if path.startswith(EVERY) else split_path(path)


def _order(scenario: Scenario, entry: Entry) -> tuple[int, int, list[int], int]:
    """By model, group and tier, and then as declared."""
    inner = place_of(entry.path)[1]
    places = [EVERY_PLACE, *range(len(scenario.models)), SHARED]
    group = inner.partition(".")[0] if "." in inner else "scenario"
    numbers = [int(part) for part in inner.split(".") if part.isdecimal()]
    pattern = ".".join("*" if part.isdecimal() else part for part in entry.path.split("."))
    return places.index(entry.place), GROUPS.index(group), numbers, list(declared(Scenario)).index(pattern)
