"""Two models beside each other: every input and every result, and where they differ."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from calculator.amounts import amount
from calculator.differences import CHOICE_LABELS, VALUE_LABELS
from calculator.figures import short
from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.outcomes import SUMMARY
from calculator.parameters import Section, declared
from calculator.rules import has_parameter
from calculator.scenario import Model, Scenario
from calculator.sections import SECTION_LABELS, Acquisition, Channel, Tier
from calculator.tables import marked, plain
from calculator.units import with_unit

if TYPE_CHECKING:
    import pandas as pd

    from calculator.result import Result

CHOICES = ("kind", "price.basis", "retention.curve")
"""What is chosen from a list and is no number, by path inside a model."""
GROUPS = ("scenario", "kind", "price", "product", "acquisition", "retention", "channel", "tiers", "costs")
"""The inputs in the order of a table; tiers come tier by tier."""
GROUP_LABELS = {
    **SECTION_LABELS,
    "scenario": QT_TRANSLATE_NOOP("Section", "Scenario"),
    "kind": QT_TRANSLATE_NOOP("Section", "Model"),
    "tiers": CHOICE_LABELS["channel.tiers"],
}
_OF_ALL = {path: parameter for path, parameter in declared(Scenario).items() if "." not in path}
"""What belongs to the whole scenario: horizon, discounting."""
_TIERS, _LEVELS = "channel.tiers.*.", "channel.commission.*"

Value = float | str | None


@dataclass(frozen=True)
class Side:
    """Model ``place`` of ``scenario``, one of the two that are compared."""

    scenario: Scenario
    place: int

    @property
    def model(self) -> Model:
        """The model itself."""
        return self.scenario.models[self.place]

    @property
    def name(self) -> str:
        """What it is called in its scenario."""
        return self.scenario.model_name(self.place)

    def path(self, inner: str) -> str:
        """The full path of what is called *inner* inside a model; what belongs to the whole scenario keeps its own."""
        return inner if inner in _OF_ALL else f"models.{self.place}.{inner}"

    def value(self, inner: str) -> Value:
        """What the model runs with at *inner*, defaults filled in; ``None`` where it has no such input."""
        if inner in CHOICES:
            section, _, name = inner.rpartition(".")
            chosen: str = getattr(getattr(self.model, section) if section else self.model, name)
            return chosen
        if inner not in _OF_ALL and not self._has(inner):
            return None
        number = self.scenario.number(self.path(inner))
        return None if math.isnan(number) else number

    def text(self, inner: str) -> str:
        """The same as people read it: ``¥100``, ``71.8 %``; a dash where there is no such input."""
        value = self.value(inner)
        if value is None:
            return "–"
        return tr(VALUE_LABELS[value]) if isinstance(value, str) else amount(self.scenario, self.path(inner), value)

    def source(self, inner: str) -> str:
        """Where its value comes from, as far as the file says."""
        return self.model.sources.get(inner, "")

    def _has(self, inner: str) -> bool:
        if not has_parameter(self.model, inner):
            return False
        parts = inner.split(".")
        if self.model.channel and inner.startswith("channel.commission."):
            return int(parts[2]) < len(self.model.channel.commission)
        return not inner.startswith("channel.tiers.") or int(parts[2]) < len(self.model.tiers)


@dataclass(frozen=True)
class InputPair:
    """One input of two models: ``values`` in use, ``texts`` as people read them, ``sources``; left side first."""

    inner: str
    group: str
    name: str
    values: tuple[Value, Value]
    texts: tuple[str, str]
    sources: tuple[str, str]

    @property
    def differs(self) -> bool:
        """Whether the two models run with something else here; a default beside no such input is nothing else."""
        left, right = self.values
        if None in (left, right):
            default = _default(self.inner)
            return default is None or default not in (left, right)
        return left != right


@dataclass(frozen=True)
class ResultPair:
    """One column of the summary for two models, and ``difference`` = right − left; NaN where one has no meaning."""

    column: str
    values: tuple[float, float]

    @property
    def name(self) -> str:
        """What the column is called."""
        return tr(SUMMARY[self.column].label)

    @property
    def unit(self) -> str:
        """The unit of both values."""
        return SUMMARY[self.column].unit

    @property
    def texts(self) -> tuple[str, str, str]:
        """Left, right and their difference as people read them; shares differ by percentage points."""
        left, right = (_read(value, self.unit) for value in self.values)
        if self.unit != "share" or math.isnan(self.difference):
            return left, right, _read(self.difference, self.unit)
        points = short(self.difference * 100)
        return left, right, tr("{number} pp").format(number=points)

    @property
    def difference(self) -> float:
        """Right − left."""
        return self.values[1] - self.values[0]

    @property
    def relative(self) -> float:
        """(right − left) / |left|; NaN where left is 0 or without meaning."""
        left, right = self.values
        return (right - left) / abs(left) if left else math.nan

    @property
    def differs(self) -> bool:
        """Whether the two read differently; two without meaning do not."""
        left, right = self.values
        return left != right and not (math.isnan(left) and math.isnan(right))


@dataclass(frozen=True)
class SideBySide:
    """Two models with the inputs and the results in which they are compared; ``total`` counts all their inputs."""

    left: Side
    right: Side
    inputs: tuple[InputPair, ...]
    results: tuple[ResultPair, ...]
    total: int

    @property
    def differing(self) -> SideBySide:
        """The same with only what differs."""
        inputs = tuple(pair for pair in self.inputs if pair.differs)
        results = tuple(pair for pair in self.results if pair.differs)
        return SideBySide(self.left, self.right, inputs, results, self.total)

    @property
    def frame(self) -> pd.DataFrame:
        """Inputs and results under one another: path or column, what it is called, left, right, sources."""
        import pandas as pd

        rows = [[each.inner, each.name, *map(_cell, each.values + each.sources)] for each in self.inputs]  # noqa: PD011
        rows += [[each.column, each.name, *each.values, "", ""] for each in self.results]  # noqa: PD011
        columns = ["path", "name", "left", "right", "source_left", "source_right"]
        return pd.DataFrame(rows, columns=columns).set_index("path")


def _cell(value: Value) -> Value:
    return marked(value) if isinstance(value, str) else value


def _read(value: float, unit: str) -> str:
    """*value* as people read it; months say so, as their rows' names do not."""
    text = short(value, unit)
    return with_unit(text, value, unit) if unit == "months" else text


def side_by_side(left: Side, right: Side, results: tuple[Result, Result]) -> SideBySide:
    """Every input that at least one of the two models has, in the order of :data:`GROUPS`, and every result.

    *results* are those of the scenarios of both sides.
    """
    inputs = []
    for inner, group, name in _inputs(left, right):
        values = left.value(inner), right.value(inner)
        if values != (None, None):
            texts, sources = (left.text(inner), right.text(inner)), (left.source(inner), right.source(inner))
            inputs.append(InputPair(inner, group, name, values, texts, sources))
    inputs.sort(key=lambda pair: GROUPS.index(pair.group))
    rows = [result.models[side.place].summary for result, side in zip(results, (left, right), strict=True)]
    outcomes = [ResultPair(column, (float(rows[0][column][0]), float(rows[1][column][0]))) for column in SUMMARY]
    return SideBySide(left, right, tuple(inputs), tuple(outcomes), len(inputs))


def _default(inner: str) -> Value:
    """What stands at *inner* where a file is silent, of the inputs that not every kind of model has."""
    section: type[Section] = Acquisition
    if inner.startswith("channel."):
        section = Tier if inner.startswith("channel.tiers.") else Channel
    field = section.model_fields.get(inner.rpartition(".")[2])
    default: Value = field.default if field is not None and not field.is_required() else None
    return default


def _inputs(left: Side, right: Side) -> Iterator[tuple[str, str, str]]:
    """Path inside the model, group and name of everything that the models or their scenarios may have."""
    for inner, parameter in _OF_ALL.items():
        yield inner, "scenario", tr(parameter.label)
    for inner in CHOICES:
        yield inner, inner.partition(".")[0], tr(CHOICE_LABELS[inner])
    for inner, parameter in declared(Model).items():
        if inner == _LEVELS:
            yield from _levels(left, right)
        elif not inner.startswith(_TIERS):
            yield inner, inner.partition(".")[0], tr(parameter.label)
    for tier in range(max(len(left.model.tiers), len(right.model.tiers))):
        name = _tier_name(tier, left, right)
        for inner, parameter in declared(Model).items():
            if inner.startswith(_TIERS):
                yield inner.replace("*", str(tier)), "tiers", f"{tr(parameter.label)} · {name}"


def _levels(left: Side, right: Side) -> Iterator[tuple[str, str, str]]:
    label = tr(declared(Model)[_LEVELS].label)
    longest = max(len(side.model.channel.commission) if side.model.channel else 0 for side in (left, right))
    for level in range(longest):
        words = tr("{name}, level {level}").format(name=label, level=level + 1)
        yield f"channel.commission.{level}", "channel", words


def _tier_name(tier: int, left: Side, right: Side) -> str:
    """The tier's name where both models that have it agree, else its number."""
    names = {plain(side.model.tiers[tier].name) for side in (left, right) if tier < len(side.model.tiers)}
    name = next(iter(names)) if len(names) == 1 else ""
    return name or tr("tier {number}").format(number=tier + 1)
