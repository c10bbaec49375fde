"""What ``--set PATH=VALUE`` changes in a scenario."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator, Sequence
from typing import Any

from calculator.language import tr
from calculator.parameters import declaration
from calculator.problems import Problem, ScenarioError
from calculator.rules import CHOICES, unknown_path
from calculator.scenario import Scenario


def assign(scenario: Scenario, assignments: Sequence[str]) -> Scenario:
    """*scenario* with every ``path=value`` of *assignments* carried out together, later ones last.

    A ``*`` in a path stands for every model or tier that has the parameter. Values are read as in
    a scenario file, bare words as text. Raises :class:`ScenarioError` with every problem.
    """
    problems: list[Problem] = []
    values: dict[str, Any] = {}
    for assignment in assignments:
        path, equals, text = (part.strip() for part in assignment.partition("="))
        if not equals or not path or not text:
            problems.append(Problem(assignment, tr("must be PATH=VALUE")))
            continue
        paths = _paths(scenario, path)
        problem = _unknown(path) if not paths else _misplaced(scenario, paths[0], _value(text))
        if problem is None:
            values.update(dict.fromkeys(paths, _value(text)))
        else:
            problems.append(problem)
    try:
        changed = scenario.with_values(values) if values else scenario
    except ScenarioError as error:
        problems += error.problems
    if problems:
        raise ScenarioError(problems)
    return changed


def _value(text: str) -> Any:
    try:
        table = tomllib.loads(f"value = {text}")
    except tomllib.TOMLDecodeError:
        return text
    return table["value"] if len(table) == 1 else text


def _paths(scenario: Scenario, path: str) -> list[str]:
    """*path* written out for every place that it stands for."""
    if "*" not in path:
        return [path]
    pattern = re.compile(re.escape(path).replace(r"\*", r"\d+"))
    return [known for known in _known(scenario) if pattern.fullmatch(known)]


def _known(scenario: Scenario) -> Iterator[str]:
    for path, _, _ in scenario.parameters():
        yield path
    for place in range(len(scenario.models)):
        yield from (f"models.{place}.{choice}" for choice in CHOICES)


def _unknown(path: str) -> Problem:
    """Why a *path* stands for nothing in this scenario."""
    if declaration(Scenario, path) is None:
        return unknown_path(Scenario, path)
    return Problem(path, tr("no model of this scenario has it"))


def _misplaced(scenario: Scenario, path: str, value: Any) -> Problem | None:
    """The problem that there is no place *path* to put *value* in, if that is so."""
    parts = path.split(".")
    for depth, part in enumerate(parts):
        row = _row(scenario, parts[:depth]) if part.isdigit() else ()
        if row and int(part) >= len(row):
            reason = tr("there is no place {place}: the last one is {last}")
            return Problem(path, reason.format(place=part, last=len(row) - 1))
    nowhere = unknown_path(Scenario, path)
    try:
        scenario.with_values({path: value})
    except ScenarioError as error:
        return nowhere if nowhere in error.problems else None
    return None


def _row(scenario: Scenario, parts: Sequence[str]) -> tuple[Any, ...]:
    """The models, tiers or levels at a path; nothing where it leads elsewhere or nowhere."""
    try:
        found = scenario.value(".".join(parts))
    except (AttributeError, IndexError):
        return ()
    return found if isinstance(found, tuple) else ()
