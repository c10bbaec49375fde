"""What differs between two scenarios of the same models, as far as it changes figures."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from calculator import figures
from calculator.amounts import amount
from calculator.axis import parameter_name
from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.parameters import KIND_LABELS, declaration, parameters_of, walk
from calculator.scenario import Model, Scenario
from calculator.sections import SECTION_LABELS, Acquisition

CHOICE_LABELS = {
    "kind": QT_TRANSLATE_NOOP("Choice", "Kind of model"),
    "price.basis": QT_TRANSLATE_NOOP("Choice", "Basis of the price"),
    "retention.curve": QT_TRANSLATE_NOOP("Parameter", "Survival curve"),
    "channel.tiers": QT_TRANSLATE_NOOP("Choice", "Table of tiers"),
    "channel.commission": QT_TRANSLATE_NOOP("Parameter", "Commission"),
    "same_product": QT_TRANSLATE_NOOP("Choice", "One product for all models"),
    **SECTION_LABELS,
}
"""What is called how that is no single number, by its path inside a model or the scenario."""

VALUE_LABELS = {
    **KIND_LABELS,
    "cost_multiple": QT_TRANSLATE_NOOP("Basis", "on cost"),
    "list_share": QT_TRANSLATE_NOOP("Basis", "% of list price"),
    "geometric": QT_TRANSLATE_NOOP("Curve", "geometric"),
    "shifted_beta_geometric": QT_TRANSLATE_NOOP("Curve", "shifted beta-geometric"),
}
"""What the choices are called."""

CURVE = ("retention.curve", "retention.repurchase_rate", "retention.alpha", "retention.beta")
"""A survival curve and its shapes, which mean nothing to the other curve."""
PRICE = ("price.basis", "price.value")
"""A mark-up means nothing without what it is of."""


@dataclass(frozen=True)
class Difference:
    """What stands at ``path`` before and after: a number, a word, a table; ``None`` where the file is silent.

    ``drawn``: it is a number both times and can be given to a run as a draw.
    """

    path: str
    before: Any
    after: Any
    drawn: bool = False

    @property
    def place(self) -> int | None:
        """The number of the model that it belongs to; ``None`` where it belongs to all."""
        head, _, tail = self.path.partition(".")
        return int(tail.partition(".")[0]) if head == "models" else None

    @property
    def inside(self) -> str:
        """The path inside the model, or the whole path."""
        return self.path if self.place is None else self.path.split(".", 2)[2]


Together = tuple[Difference, ...]
"""Differences that mean nothing one without the other."""


def differences(before: Scenario, after: Scenario) -> list[Together]:
    """What differs, by path: numbers one by one; what is no number with all that hangs on it.

    Another kind of model comes with its channel, another basis with the mark-up, another survival
    curve with its shapes, a tier table of another length as a whole. Texts, sources and
    uncertainty are left out: they change no figure.
    """
    found = [*_choices(before, after)]
    covered = tuple(each.path for together in found for each in together)
    new = {path: value for path, _, value in walk(after)}
    for path, _, value in walk(before):
        if path in new and new[path] != value and not any(f"{path}.".startswith(f"{each}.") for each in covered):
            number = value is not None and new[path] is not None
            found.append((Difference(path, value, new[path], drawn=number),))
    return sorted(found, key=lambda together: together[0].path)


def _choices(before: Scenario, after: Scenario) -> Iterator[Together]:
    """The differences that are no numbers."""
    data = before.data(), after.data()
    if before.same_product != after.same_product:
        yield _together(data, "", ["same_product"])
    if (before.product is None) != (after.product is None):
        yield _together(data, "", ["product"])
    for place, (old, new) in enumerate(zip(before.models, after.models, strict=True)):
        prefix = f"models.{place}."
        if old.kind != new.kind:
            yield _together(data, prefix, ["kind", "channel", *_foreign(old, new)])
        elif old.channel and new.channel:
            if len(old.tiers) != len(new.tiers):
                yield _together(data, prefix, ["channel.tiers"])
            if len(old.channel.commission) != len(new.channel.commission):
                yield _together(data, prefix, ["channel.commission"])
        if old.price.basis != new.price.basis:
            yield _together(data, prefix, PRICE)
        if old.retention.curve != new.retention.curve:
            yield _together(data, prefix, CURVE)


def _foreign(old: Model, new: Model) -> list[str]:
    """The keys of the acquisition that only one of both kinds has."""
    return [
        f"acquisition.{name}"
        for name, parameter in parameters_of(Acquisition).items()
        if (old.kind in parameter.kinds) != (new.kind in parameter.kinds)
    ]


def _together(data: tuple[Mapping[str, Any], Mapping[str, Any]], prefix: str, paths: Sequence[str]) -> Together:
    values = [(prefix + path, *(_in_table(table, prefix + path) for table in data)) for path in paths]
    return tuple(Difference(path, old, new) for path, old, new in values if old != new)


def _in_table(table: Any, path: str) -> Any:
    """What a file has at *path*; ``None`` where it has nothing."""
    for part in path.split("."):
        table = table[int(part)] if isinstance(table, list) else (table or {}).get(part)
    return table


def label(together: Together, scenario: Scenario) -> str:
    """What differs, in words: ``CAC · 社交电商``, ``Buying price · 传统微商`` (of several tiers)."""
    if len(together) == 1 and declaration(Scenario, together[0].path):
        return parameter_name(scenario, together[0].path)
    names = dict.fromkeys(_name(each) for each in together)
    places = dict.fromkeys(each.place for each in together if each.place is not None)
    models = [scenario.model_name(place) for place in places] if len(scenario.models) > 1 else []
    return " · ".join([tr(", ").join(names), *([", ".join(models)] if models else [])])


def _name(difference: Difference) -> str:
    parameter = declaration(Scenario, difference.path)
    if parameter is not None:
        return tr(parameter.label)
    return tr(CHOICE_LABELS[difference.inside])


def shown(difference: Difference, before: Scenario, after: Scenario) -> tuple[str, str]:
    """What stood there before and what stands there after, as people read it: ``¥100``, ``¥120``."""
    return _shown(difference, difference.before, before), _shown(difference, difference.after, after)


def _shown(difference: Difference, value: Any, scenario: Scenario) -> str:
    value = scenario.value(difference.path) if value is None else value
    if value is None and declaration(Scenario, difference.path):
        number = scenario.number(difference.path)  # what a run takes in its place
        value = None if math.isnan(number) else number
    if value is None:
        return tr("not given")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, int | float):
        return amount(scenario, difference.path, value)
    if isinstance(value, str):
        return tr(VALUE_LABELS[value])
    if difference.inside == "channel.commission":
        return tr(", ").join(figures.exact(level, "share") for level in value) or tr("none")
    tiers = value if isinstance(value, list) else value.get("tiers")
    return tr("given") if tiers is None else _tiers(len(tiers))


def _tiers(count: int) -> str:
    return tr("1 tier") if count == 1 else tr("{count} tiers").format(count=count)
