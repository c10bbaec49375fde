"""What the figures of a scenario rest on and nobody has shown: assumptions, own values, values without a source."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from calculator.differences import CHOICE_LABELS
from calculator.language import tr
from calculator.origin_words import value_now, was_words
from calculator.origins import KINDS, OriginKind, ValueOrigin, default_of, origins
from calculator.parameters import declaration, pattern_of
from calculator.scenario import Scenario
from calculator.tables import plain

LISTED: tuple[OriginKind, ...] = ("own", "unsourced", "assumed")
"""What is listed: all that rests neither on a source nor on a default of the program."""


@dataclass(frozen=True)
class Assumption:
    """One line: ``place`` is the model's, ``None`` where it holds for all of them.

    A tier table's row is one line: ``name`` Churn, ``value`` 7 % / 8 % / 10 %. ``was`` says what an own value was.
    """

    place: int | None
    kind: OriginKind
    name: str
    value: str
    was: str = ""

    @property
    def text(self) -> str:
        """Name, value and what it was, on one line."""
        return f"{self.name} {self.value_and_was}"

    @property
    def value_and_was(self) -> str:
        """The value, and what it was."""
        return tr("{value} ({note})").format(value=self.value, note=self.was) if self.was else self.value


def assumptions(scenario: Scenario, places: Iterable[int] | None = None) -> tuple[Assumption, ...]:
    """What the figures of the models at *places* (of all) rest on, own values first, then model by model.

    All that have a source are left out, and what equals the program's default unless it is called an assumption.
    What is the same in all of several models is listed once.
    """
    chosen = tuple(range(len(scenario.models))) if places is None else tuple(dict.fromkeys(places))
    found = [
        replace(line, place=None if place == _EVERY else line.place)
        for place in (_EVERY, *chosen)
        for line in _of_place(scenario, place)
    ]
    if len(chosen) > 1:
        found = list(_gathered(found, len(chosen)))
    rank: dict[int | None, int] = {None: -1}
    rank.update({place: number for number, place in enumerate(chosen)})
    return tuple(sorted(found, key=lambda line: (line.kind != "own", rank[line.place], KINDS.index(line.kind))))


_EVERY = -1


def _of_place(scenario: Scenario, place: int) -> Iterator[Assumption]:
    """The lines of one model, or (``_EVERY``) of what belongs to none in particular."""
    rows: dict[str, list[ValueOrigin]] = {}
    for path, origin in origins(scenario, place).items():
        if _place(path) == place:
            rows.setdefault(pattern_of(path), []).append(origin)
    for row in rows.values():
        yield from _lines(scenario, place, row)


def _lines(scenario: Scenario, place: int, row: Sequence[ValueOrigin]) -> Iterator[Assumption]:
    """The lines of what one parameter is in a model, tier by tier where it has several values."""
    for origin in row:
        if origin.kind == "own":
            name = _name(scenario, row, [origin])
            yield Assumption(place, "own", name, value_now(scenario, origin.path), was_words(scenario, origin))
    for kind in LISTED[1:]:
        same = [origin for origin in row if origin.kind == kind]
        if kind == "unsourced" and all(scenario.value(each.path) == default_of(scenario, each.path) for each in same):
            continue
        if same:
            values = [value_now(scenario, origin.path) for origin in same]
            yield Assumption(place, kind, _name(scenario, row, same), _together(values))


def _together(values: Sequence[str]) -> str:
    """``7 % / 8 %``, ``0.5 / 0.6 orders/month``: the same value once, and the same unit once."""
    if len(set(values)) == 1:
        return values[0]
    parts = [value.partition(" ") for value in values]
    if len({unit for _, _, unit in parts}) > 1:
        return " / ".join(values)
    return f"{' / '.join(number for number, _, _ in parts)} {parts[0][2]}".rstrip()


def _name(scenario: Scenario, row: Sequence[ValueOrigin], some: Sequence[ValueOrigin]) -> str:
    """What the parameter of *row* is called, and the tiers or levels meant, where they are not all."""
    parameter = declaration(Scenario, some[0].path)
    _, _, inner = some[0].path.removeprefix("models.").partition(".")
    label = tr(parameter.label) if parameter is not None else tr(CHOICE_LABELS[inner])
    if len(some) == len(row):
        return label
    names = []
    for origin in some:
        _, place, _, _, number, *_ = origin.path.split(".")
        if ".commission." in origin.path:
            names.append(tr("level {level}").format(level=int(number) + 1))
        else:
            named = plain(scenario.models[int(place)].tiers[int(number)].name)
            names.append(named or tr("tier {number}").format(number=int(number) + 1))
    return tr("{name} ({list})").format(name=label, list=tr(", ").join(names))


def _gathered(lines: Sequence[Assumption], count: int) -> Iterator[Assumption]:
    """*lines* with those that are the same in all *count* models told once."""
    alike: dict[Assumption, int] = {}
    for line in lines:
        if line.place is not None:
            common = replace(line, place=None)
            alike[common] = alike.get(common, 0) + 1
    told = set()
    for line in lines:
        common = replace(line, place=None)
        if line.place is None or alike[common] < count:
            yield line
        elif common not in told:
            told.add(common)
            yield common


def _place(path: str) -> int:
    head, _, tail = path.partition(".")
    return int(tail.partition(".")[0]) if head == "models" else _EVERY
