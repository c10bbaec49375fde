"""What stands otherwise in one scenario than in another, texts and sources included: what saving would overwrite."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from calculator.amounts import amount, amounts
from calculator.axis import parameter_name
from calculator.differences import CHOICE_LABELS, VALUE_LABELS
from calculator.figures import exact, short
from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.origins import origin_of
from calculator.parameters import declaration
from calculator.scenario import Scenario
from calculator.tables import plain

TEXT_LABELS = {
    "title": QT_TRANSLATE_NOOP("File", "Title"),
    "name": QT_TRANSLATE_NOOP("File", "Name"),
    "notes": QT_TRANSLATE_NOOP("File", "Notes"),
    "correlations": QT_TRANSLATE_NOOP("File", "Correlations"),
}
"""What the keys are called that hold no number and no choice."""

TABLE_LABELS = {
    "sources": QT_TRANSLATE_NOOP("File", "Source: {name}"),
    "uncertainty": QT_TRANSLATE_NOOP("File", "How sure: {name}"),
}
"""What is said of a value in tables of their own."""

SEEN, BEFORE = 16, 8
"""Letters that two texts may share at their beginning, and that are shown of it where they share more."""

_MISSING = object()


@dataclass(frozen=True)
class FileDifference:
    """One thing that stands otherwise: its ``path``, what it is called, and what stands there on either side."""

    path: str
    name: str
    left: str
    right: str


def file_differences(left: Scenario, right: Scenario) -> list[FileDifference]:
    """All that stands in *left* and not so in *right*, in the order of the file.

    Models of one name belong together wherever they stand, the others by their order. Unlike
    :func:`calculator.differences.differences` it also tells names, notes, sources and uncertainty, which
    change no figure but can be lost, and it takes scenarios of different models.
    """
    tables = left.data(), right.data()
    models = tables[0].pop("models", []), tables[1].pop("models", [])
    found = list(_differing(*tables, _Sides(left, right, "", "")))
    for before, after in _pairs([each["name"] for each in models[0]], [each["name"] for each in models[1]]):
        old, new = ("" if place is None else f"models.{place}." for place in (before, after))
        sides = _Sides(left, right, old, new)
        if before is None or after is None:
            place, scenario = (after, right) if before is None else (before, left)
            name = tr("Model “{name}”").format(name=scenario.model_name(place or 0))
            there = tr("there"), "–"
            texts = there if after is None else there[::-1]
            found.append(FileDifference(f"models.{place}", name, *texts))
        else:
            found += _differing(models[0][before], models[1][after], sides)
            if before != after:
                name = sides.name("", tr("Place of the model"))
                found.append(FileDifference(new.rstrip("."), name, str(before + 1), str(after + 1)))
    return found


@dataclass(frozen=True)
class _Sides:
    """Both scenarios, and the beginnings of the paths of what is being compared in them."""

    left: Scenario
    right: Scenario
    old: str
    new: str

    def name(self, inner: str, label: str = "") -> str:
        """What stands at *inner* called, with its model where there are several."""
        scenario, prefix = (self.right, self.new) if self._is_right(inner) else (self.left, self.old)
        if not label and declaration(Scenario, prefix + inner) is not None:
            return parameter_name(scenario, prefix + inner)
        words = [label or _label(inner)]
        place = prefix.removeprefix("models.").rstrip(".")
        if place and len(scenario.models) > 1:
            words.append(scenario.model_name(int(place)))
        return " · ".join(words)

    def _is_right(self, inner: str) -> bool:
        try:
            self.right.value(self.new + inner.split(".sources", 1)[0])
        except (AttributeError, IndexError, ValueError):
            return False
        return True

    def is_edit(self, inner: str) -> bool:
        """Whether the value at *inner* itself differs and says on one side that it is the user's own."""
        try:
            values = self.left.value(self.old + inner), self.right.value(self.new + inner)
        except (AttributeError, IndexError, ValueError):
            return False
        kinds = origin_of(self.left, self.old + inner).kind, origin_of(self.right, self.new + inner).kind
        return values[0] != values[1] and "own" in kinds

    def shown(self, inner: str, values: Sequence[Any]) -> tuple[str, str]:
        """Both values as people read them, numbers in as many figures as it takes to tell them apart."""
        path = self.new + inner
        if declaration(Scenario, path) is not None and all(_is_number(value) for value in values):
            before, after = amounts(self.right, path, values)
            if before != after:
                return before, after
        texts = _shown(self.left, self.old + inner, values[0]), _shown(self.right, path, values[1])
        return _apart(*texts) if texts[0] != texts[1] else (str(values[0]), str(values[1]))


def _pairs(old: Sequence[str], new: Sequence[str]) -> Iterator[tuple[int | None, int | None]]:
    """Which model of the one file is which of the other."""
    partner = {new.index(name): old.index(name) for name in new if new.count(name) == 1 == old.count(name)}
    left_over = [place for place in range(len(old)) if place not in partner.values()]
    for place in range(len(new)):
        yield partner[place] if place in partner else left_over.pop(0) if left_over else None, place
    yield from ((place, None) for place in left_over)


def _differing(old: Any, new: Any, sides: _Sides, inner: str = "") -> Iterator[FileDifference]:
    """The differences of two tables, lists or values at *inner*."""
    if old == new and type(old) is type(new):
        return
    head = inner.rpartition(".")[2]
    if head in TABLE_LABELS:
        yield from _in_tables(old, new, sides, inner)
    elif isinstance(old, Mapping) and isinstance(new, Mapping):
        for key in dict.fromkeys([*old, *new]):
            path = f"{inner}.{key}" if inner else key
            yield from _differing(old.get(key, _MISSING), new.get(key, _MISSING), sides, path)
    elif _is_rows(old) and _is_rows(new) and head != "correlations":
        for place in range(max(len(old), len(new))):
            before, after = (rows[place] if place < len(rows) else _MISSING for rows in (old, new))
            yield from _differing(before, after, sides, f"{inner}.{place}")
    elif isinstance(old, Mapping) and new is _MISSING and not _is_row(inner):
        yield from _differing(old, {}, sides, inner)
    elif isinstance(new, Mapping) and old is _MISSING and not _is_row(inner):
        yield from _differing({}, new, sides, inner)
    else:
        yield FileDifference((sides.new or sides.old) + inner, sides.name(inner), *sides.shown(inner, (old, new)))


def _in_tables(old: Any, new: Any, sides: _Sides, inner: str) -> Iterator[FileDifference]:
    """The differences of what is said of values, by the path of the value."""
    old, new = ({} if table is _MISSING else table for table in (old, new))
    words = tr(TABLE_LABELS[inner])
    for path in dict.fromkeys([*old, *new]):
        pair = old.get(path), new.get(path)
        if pair[0] != pair[1] and not (inner == "sources" and sides.is_edit(path)):
            name = words.format(name=sides.name(path))
            texts = _apart(_said(pair[0]), _said(pair[1]))
            yield FileDifference(f"{sides.new or sides.old}{inner}.{path}", name, *texts)


def _apart(left: str, right: str) -> tuple[str, str]:
    """Two long texts from shortly before where they begin to differ: their ends are cut where there is no room."""
    same = next((place for place, (old, new) in enumerate(zip(left, right, strict=False)) if old != new), None)
    same = min(len(left), len(right)) if same is None else same
    if same <= SEEN:
        return left, right
    start = same - BEFORE
    return f"…{left[start:]}", f"…{right[start:]}"


def _is_number(value: Any) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_rows(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(row, Mapping) for row in value)


def _is_row(inner: str) -> bool:
    return inner.rpartition(".")[2].isdecimal()


def _label(inner: str) -> str:
    """What is called how that is no parameter."""
    if inner in CHOICE_LABELS:
        return tr(CHOICE_LABELS[inner])
    *parents, last = inner.split(".")
    if last.isdecimal() and parents[-1:] == ["tiers"]:
        return tr("Tier {number}").format(number=int(last) + 1)
    if last == "name" and parents[-2:-1] == ["tiers"]:
        return tr("Name of tier {number}").format(number=int(parents[-1]) + 1)
    return tr(TEXT_LABELS[last]) if last in TEXT_LABELS else inner


def _shown(scenario: Scenario, path: str, value: Any) -> str:
    if value is _MISSING:
        return tr("not given")
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if _is_number(value) and declaration(Scenario, path) is not None:
        return amount(scenario, path, value)
    if isinstance(value, list) and path.endswith(".commission"):
        return ", ".join(exact(level, "share") for level in value) or tr("none")
    if isinstance(value, str) and value in VALUE_LABELS:
        return tr(VALUE_LABELS[value])
    return _said(value)


def _said(value: Any) -> str:
    """A text or a small table, on one line."""
    if value is None:
        return "–"
    if isinstance(value, Mapping):
        name = plain(str(value.get("name") or value.get("distribution") or ""))
        rest = [f"{key} {_said(each)}" for key, each in value.items() if key not in {"name", "distribution"}]
        return name if value.get("name") else " ".join([name, ", ".join(rest)]).strip()
    if isinstance(value, list):
        return "; ".join(map(_said, value)) or "–"
    if isinstance(value, int | float):
        return short(value)
    return plain(str(value)) or "–"
