"""Published figures and how each is computed again, read from the files beside this module.

A file has ``[[groups]]``, ``[[checks]]``, small ``[scenarios.NAME]`` that no preset shows, and under
``[[omitted]]`` what is published but not checked, and why. ``*_en`` is the English of the text before it.
A published value is written as printed, so that its digits say how exact it is.
"""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from calculator import language
from calculator.bilingual import Bilingual
from calculator.language import tr
from calculator.presets import load_preset
from calculator.problems import Problem, ScenarioError, must_be
from calculator.scenario import Scenario

FOLDER = Path(__file__).parent
CLOSED_FORM, TABLE, CALIBRATED, COMPARED = KINDS = ("closed form", "published table", "calibrated", "compared")
EQUAL, MORE, LESS, WITHIN = RULES = ("equal", "more than", "less than", "within")
NOTHING = Bilingual("", "")


@dataclass(frozen=True)
class Case:
    """One published value, as it is printed, and what the scenario is changed to for it.

    ``rule`` says when a computed value agrees: ``equal`` within ``tolerance``, ``more than`` and ``less than``
    it, ``within`` it and ``upper``. ``at`` counts months or tiers from 1.
    """

    printed: str
    name: Bilingual = NOTHING
    rule: str = EQUAL
    upper: str = ""
    tolerance: float = 0.0
    at: int = 1
    changes: Mapping[str, Any] = field(default_factory=dict)

    @property
    def value(self) -> float:
        """The published value."""
        return float(self.printed)

    @property
    def decimals(self) -> int:
        """Decimals that are printed."""
        return _decimals(self.printed)


@dataclass(frozen=True)
class Check:
    """One published figure, or a table of one kind of figure, and how the engine comes to the same.

    ``figure`` names a formula, or a table and column of the results (``months.orders``). It is computed
    from ``preset`` or from the small ``scenario``, or from ``data`` alone. ``why`` tells of a tolerance
    wider than the digits printed, ``how`` how it is computed, ``note`` what else to know.
    """

    id: str
    group: str
    kind: str
    name: Bilingual
    figure: str
    cases: tuple[Case, ...]
    how: Bilingual
    source: Bilingual
    unit: str = ""
    preset: str = ""
    scenario: str = ""
    data: tuple[float, ...] = ()
    why: Bilingual = NOTHING
    note: Bilingual = NOTHING


@dataclass(frozen=True)
class Group:
    """Checks on one matter."""

    id: str
    name: Bilingual


@dataclass(frozen=True)
class Omitted:
    """A published figure that is not checked, and why."""

    name: Bilingual
    reason: Bilingual


@dataclass(frozen=True)
class Published:
    """Everything that is checked, in order; ``scenarios`` are tables as in a scenario file."""

    groups: tuple[Group, ...]
    checks: tuple[Check, ...]
    scenarios: Mapping[str, Mapping[str, Any]]
    omitted: tuple[Omitted, ...] = ()

    def of_group(self, group: str) -> tuple[Check, ...]:
        """The checks of one group."""
        return tuple(check for check in self.checks if check.group == group)

    def scenario_of(self, check: Check) -> Scenario | None:
        """What *check* is computed from before a case changes it, in the language in use; None where from data alone.

        Raises :class:`ScenarioError` where the data name what is not there.
        """
        if check.preset:
            return load_preset(check.preset)
        return Scenario.parse(_small_scenario(self.scenarios[check.scenario])) if check.scenario else None


@cache
def published() -> Published:
    """What comes with the program; raises :class:`ScenarioError` where a file is not as it must be."""
    return parse({file.name: file.read_text(encoding="utf-8") for file in sorted(FOLDER.glob("*.toml"))})


def parse(files: Mapping[str, str]) -> Published:
    """What *files*, texts by name, say; raises :class:`ScenarioError` with all that is wrong in them."""
    groups: list[Group] = []
    checks: list[Check] = []
    scenarios: dict[str, Mapping[str, Any]] = {}
    omitted: list[Omitted] = []
    problems: list[Problem] = []
    for name, text in files.items():
        read = _Reader(name, problems)
        try:
            data = tomllib.loads(text)
        except tomllib.TOMLDecodeError as error:
            problems.append(Problem("", str(error), file=name))
            continue
        groups += [read.group(table, f"groups.{place}") for place, table in enumerate(data.get("groups", ()))]
        checks += [read.check(table, f"checks.{place}") for place, table in enumerate(data.get("checks", ()))]
        omitted += [read.omission(table, f"omitted.{place}") for place, table in enumerate(data.get("omitted", ()))]
        scenarios |= data.get("scenarios", {})
    problems += _unknown_names(groups, checks, scenarios)
    if problems:
        raise ScenarioError(problems)
    return Published(tuple(groups), tuple(checks), scenarios, tuple(omitted))


def _unknown_names(groups: Sequence[Group], checks: Sequence[Check], scenarios: Mapping[str, Any]) -> list[Problem]:
    """What a check is said to belong to or to be computed from, and is not there."""
    known = {group.id for group in groups}
    choices = [(check, "group", check.group, known) for check in checks]
    choices += [(check, "kind", check.kind, set(KINDS)) for check in checks]
    choices += [(check, "scenario", check.scenario, set(scenarios)) for check in checks if check.scenario]
    choices += [(check, "rule", case.rule, set(RULES)) for check in checks for case in check.cases]
    return [
        Problem(f"{check.id}.{name}", must_be(tr("one of {names}").format(names=", ".join(sorted(allowed)))), value)
        for check, name, value, allowed in choices
        if value not in allowed
    ]


class _Reader:
    """Takes the tables of one file apart; what is wrong with them is added to *problems*."""

    def __init__(self, file: str, problems: list[Problem]) -> None:
        self._file, self._problems = file, problems

    def group(self, table: Mapping[str, Any], place: str) -> Group:
        rest = dict(table)
        found = Group(self._text(rest, "id", place), self._both(rest, "name", place))
        self._refuse(rest, place)
        return found

    def omission(self, table: Mapping[str, Any], place: str) -> Omitted:
        rest = dict(table)
        found = Omitted(self._both(rest, "name", place), self._both(rest, "reason", place))
        self._refuse(rest, place)
        return found

    def check(self, table: Mapping[str, Any], place: str) -> Check:
        rest = dict(table)
        place = str(rest.get("id", place))
        said: dict[str, Any] = {name: self._text(rest, name, place) for name in ("id", "group", "kind", "figure")}
        said |= {name: self._both(rest, name, place) for name in ("name", "how", "source")}
        said |= {name: self._both(rest, name, place) for name in ("why", "note") if name in rest}
        said |= {name: str(rest.pop(name)) for name in ("unit", "preset", "scenario") if name in rest}
        said["data"] = tuple(map(float, rest.pop("data", ())))
        found = Check(cases=self._cases(rest, place), **said)
        self._refuse(rest, place)
        return found

    def _cases(self, rest: dict[str, Any], place: str) -> tuple[Case, ...]:
        """The cases of a check: those listed, one for each value of a list, or the check itself."""
        names = ("published", "rule", "to", "tolerance", "at", "set")
        own: dict[str, Any] = {name: rest.pop(name) for name in names if name in rest}
        if "cases" in rest:
            return tuple(self._case({**own, **case}, f"{place}.cases.{n}") for n, case in enumerate(rest.pop("cases")))
        values, zh, en = own.get("published"), rest.pop("each", ""), rest.pop("each_en", "")
        if not isinstance(values, list):
            return (self._case(own, place),)
        first = own.get("at", 1)
        return tuple(
            self._case(
                {**own, "published": value, "at": at, "name": zh.format(number=at), "name_en": en.format(number=at)},
                place,
            )
            for at, value in enumerate(values, first)
        )

    def _case(self, table: Mapping[str, Any], place: str) -> Case:
        rest = dict(table)
        printed, upper = self._text(rest, "published", place), str(rest.pop("to", ""))
        for text in filter(None, (printed, upper)):
            if not _is_number(text):
                self._wrong(f"{place}.published", must_be(tr("a number")), text)
        name = str(rest.pop("name", ""))
        case = Case(
            printed=printed,
            name=Bilingual(name, str(rest.pop("name_en", name))),
            rule=str(rest.pop("rule", EQUAL)),
            upper=upper,
            tolerance=float(rest.pop("tolerance", 0.5 * 10.0 ** -_decimals(printed))),
            at=int(rest.pop("at", 1)),
            changes=rest.pop("set", {}),
        )
        self._refuse(rest, place)
        return case

    def _text(self, rest: dict[str, Any], name: str, place: str) -> str:
        value = rest.pop(name, None)
        if not isinstance(value, str) or not value.strip():
            self._wrong(f"{place}.{name}", must_be(tr("text")), value)
        return str(value)

    def _both(self, rest: dict[str, Any], name: str, place: str) -> Bilingual:
        return Bilingual(self._text(rest, name, place), self._text(rest, f"{name}_en", place))

    def _refuse(self, rest: Mapping[str, Any], place: str) -> None:
        """Name everything that nobody has taken."""
        for name in rest:
            self._wrong(f"{place}.{name}", tr("unknown key"))

    def _wrong(self, place: str, reason: str, value: object = None) -> None:
        self._problems.append(Problem(place, reason, value, self._file))


def _small_scenario(table: Mapping[str, Any]) -> dict[str, Any]:
    """A table of the files as a scenario file has it, its title in the language in use."""
    rest = dict(table)
    zh, en = rest.pop("title"), rest.pop("title_en")
    title = zh if language.current() == "zh" else en
    models = [{"name": title, **model} for model in rest.pop("models")]
    return {"format": 1, "title": title, **rest, "models": models}


def _decimals(text: str) -> int:
    return len(text.partition(".")[2])


def _is_number(text: str) -> bool:
    try:
        float(text)
    except ValueError:
        return False
    return True
