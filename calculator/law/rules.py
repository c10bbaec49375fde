"""What the law and platforms say, read from ``law.toml``: rules with their thresholds, and notes beside them."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from calculator.bilingual import Bilingual
from calculator.language import tr
from calculator.problems import Problem, ScenarioError, must_be

FILE = Path(__file__).with_name("law.toml")
AT_LEAST, AT_MOST, ANY = "at_least", "at_most", "any"
COMPARISONS = (AT_LEAST, AT_MOST, ANY)
CONSEQUENCES = ("criminal", "administrative", "platform")
UNITS = ("people", "levels", "counts", "¥", "share")


@dataclass(frozen=True)
class Rule:
    """One rule, in our own words, with the threshold that a figure is held against.

    ``comparison``: ``at_least`` is reached by the number itself, ``at_most`` is passed only beyond it,
    ``any`` by anything above nothing. ``consequence`` is criminal, administrative or the platform's;
    ``checked`` is the day it was looked up, ``unverified`` what was not verified then.
    """

    id: str
    name: Bilingual
    article: Bilingual
    short: Bilingual
    content: Bilingual
    threshold: float
    unit: str
    comparison: str
    in_force: date
    checked: date
    unverified: Bilingual
    source: Bilingual
    consequence: str


@dataclass(frozen=True)
class Note:
    """A case, or a duty, that no threshold says."""

    id: str
    name: Bilingual
    content: Bilingual
    source: Bilingual


@dataclass(frozen=True)
class Law:
    """Every rule and note by its id, and the day on which the whole was last checked."""

    checked: date
    rules: Mapping[str, Rule]
    notes: Mapping[str, Note]


@cache
def law() -> Law:
    """The rules that come with the program; raises :class:`ScenarioError` where their file is not as it must be."""
    return parse(FILE.read_text(encoding="utf-8"))


def parse(text: str) -> Law:
    """The rules in the *text* of a file such as ``law.toml``.

    Raises :class:`ScenarioError` with every field that is missing, unknown or not what it may be.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise ScenarioError([Problem("", str(error), file=FILE.name)]) from None
    problems: list[Problem] = []
    rules = [_entry(Rule, table, f"rules.{number}", problems) for number, table in enumerate(data.get("rules", ()))]
    notes = [_entry(Note, table, f"notes.{number}", problems) for number, table in enumerate(data.get("notes", ()))]
    if not isinstance(data.get("checked"), date):
        problems.append(Problem("checked", must_be(tr("a date")), data.get("checked")))
    if problems:
        raise ScenarioError(problems).in_file(FILE.name)
    return Law(data["checked"], {rule.id: rule for rule in rules}, {note.id: note for note in notes})


def _entry(kind: type[Any], table: Mapping[str, Any], place: str, problems: list[Problem]) -> Any:
    """*table* as an entry of this *kind*; what is wrong with it is added to *problems*."""
    values: dict[str, Any] = {}
    known: set[str] = set()
    for field in fields(kind):
        names = (field.name, f"{field.name}_en") if field.type == "Bilingual" else (field.name,)
        known.update(names)
        found = [table.get(name) for name in names]
        for name, value in zip(names, found, strict=True):
            if allowed := _wanted(field.name, str(field.type), value):
                problems.append(Problem(f"{place}.{name}", must_be(allowed), value))
        values[field.name] = Bilingual(*map(str, found)) if len(found) > 1 else found[0]
    problems += [Problem(f"{place}.{name}", tr("unknown key")) for name in table if name not in known]
    return kind(**values)


def _wanted(name: str, kind: str, value: Any) -> str:
    """What a field must be, where its *value* is something else."""
    choices = {"comparison": COMPARISONS, "consequence": CONSEQUENCES, "unit": UNITS}.get(name)
    if choices is not None:
        return "" if value in choices else tr("one of {names}").format(names=", ".join(choices))
    if kind == "date":
        return "" if isinstance(value, date) else tr("a date")
    if kind == "float":
        return "" if isinstance(value, int | float) and not isinstance(value, bool) else tr("a number")
    return "" if isinstance(value, str) and value.strip() else tr("text")
