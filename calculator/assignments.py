"""What ``--set PATH=VALUE`` changes in a scenario."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Iterator, Sequence
from typing import Any

from calculator.language import tr
from calculator.origins import own_values
from calculator.parameters import declaration, list_place
from calculator.problems import Problem, ScenarioError
from calculator.rules import CHOICES, no_agents, unknown_path
from calculator.scenario import Scenario


def assign(scenario: Scenario, assignments: Sequence[str]) -> Scenario:
    """*scenario* with every ``path=value`` of *assignments* carried out together, later ones last.

    A ``*`` in a path stands for every model or tier that has the parameter. Values are read as in
    a scenario file, bare words as text; their sources then say that they are somebody's own. Raises
    :class:`ScenarioError` with every problem.
    """
    problems: list[Problem] = []
    values: dict[str, Any] = {}
    named = {path for assignment in assignments for path in _paths(scenario, assignment.partition("=")[0].strip())}
    for assignment in assignments:
        path, equals, text = (part.strip() for part in assignment.partition("="))
        if not equals or not path or not text:
            problems.append(Problem(assignment, tr("must be PATH=VALUE")))
            continue
        paths = _paths(scenario, path)
        problem = _unknown(path) if not paths else _misplaced(scenario, paths[0], _value(text), named)
        if problem is None:
            values.update(dict.fromkeys(paths, _value(text)))
        else:
            problems.append(problem)
    try:
        changed = scenario.with_values(own_values(scenario, values)) if values else scenario
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


def _misplaced(scenario: Scenario, path: str, value: Any, named: Collection[str]) -> Problem | None:
    """The problem that there is no place *path* to put *value* in, if that is so.

    *named* are all the paths to change: with another kind, a model may get agents.
    """
    parts = path.split(".")
    for depth, part in enumerate(parts):
        place = list_place(part)
        row = () if place is None else _row(scenario, parts[:depth])
        if row and place is not None and place >= len(row):
            reason = tr("there is no place {place}: the last one is {last}")
            return Problem(path, reason.format(place=part, last=len(row) - 1))
    if _lacks_agents(scenario, path) and f"models.{parts[1]}.kind" not in named:
        return Problem(path, no_agents())
    nowhere = unknown_path(Scenario, path)
    try:
        scenario.with_values({path: value})
    except ScenarioError as error:
        return nowhere if nowhere in error.problems else None
    return None


def _lacks_agents(scenario: Scenario, path: str) -> bool:
    """Whether *path* is one of agents, in a model that has none."""
    found = re.fullmatch(r"models\.([0-9]+)\.channel\..+", path)
    if found is None:
        return False
    known = any(declaration(Scenario, each) is not None for each in (path, f"{path}.0"))
    return known and scenario.models[int(found[1])].kind == "direct"


def _row(scenario: Scenario, parts: Sequence[str]) -> tuple[Any, ...]:
    """The models, tiers or levels at a path; nothing where it leads elsewhere or nowhere."""
    try:
        found = scenario.value(".".join(parts))
    except (AttributeError, IndexError):
        return ()
    return found if isinstance(found, tuple) else ()
