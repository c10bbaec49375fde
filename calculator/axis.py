"""The values of one parameter that a question tries one after the other."""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from calculator.inputs import Array
from calculator.language import tr
from calculator.parameters import Parameter, declaration, value_at
from calculator.problems import Problem, ScenarioError, must_be
from calculator.rules import HIGHEST_LIST_SHARE, exists, no_agents, unknown_path
from calculator.scenario import Scenario
from calculator.tables import plain

MOST = 10_000
"""Values that an axis may have."""


@dataclass(frozen=True)
class Axis:
    """``count`` values of the parameter at ``path`` from ``low`` to ``high``, evenly apart or in even ratios (``log``).

    Whole-number parameters take every whole number once.
    """

    path: str
    low: float
    high: float
    count: int
    log: bool = False

    def values(self) -> Array:
        """The values, rising, (count,) or fewer where whole numbers repeat."""
        apart = np.geomspace if self.log else np.linspace
        values: Array = apart(self.low, self.high, self.count)
        return np.unique(np.round(values)) if parameter_at(self.path).whole else values

    def check(self, scenario: Scenario) -> None:
        """Raise :class:`ScenarioError` where *scenario* has no such parameter or may not take all of the values."""
        if not exists(scenario, self.path):
            raise ScenarioError([missing(scenario, self.path)])
        problems = [
            Problem(self.path, must_be(parameter_at(self.path).allowed), end)
            for end in (self.low, self.high)
            if not parameter_at(self.path).allows(end)
        ]
        if scenario.same_product and ".product." in self.path:
            name = self.path.rpartition(".")[2]
            reason = tr("all models sell the shared product: only {path} matters").format(path=f"product.{name}")
            problems.append(Problem(self.path, reason))
        if reason := mixed_bases(scenario, self.path):
            problems.append(Problem(self.path, reason))
        if self.low >= self.high:
            problems.append(Problem(self.path, tr("the lower end must be below the upper one"), self.low))
        if not 2 <= self.count <= MOST:  # noqa: PLR2004  (both ends)
            reason = must_be(tr("from {least} to {most} values").format(least=2, most=f"{MOST:,}"))
            problems.append(Problem(self.path, reason, self.count))
        if self.log and self.low <= 0:
            problems.append(Problem(self.path, tr("even ratios need a lower end above 0"), self.low))
        if problems:
            raise ScenarioError(problems)


def parameter_at(path: str) -> Parameter:
    """What is declared for the full *path*, which must exist."""
    parameter = declaration(Scenario, path)
    if parameter is None:
        raise ScenarioError([unknown_path(Scenario, path)])
    return parameter


def missing(scenario: Scenario, path: str) -> Problem:
    """Why *scenario* has no parameter at *path*."""
    parameter, parts = declaration(Scenario, path), path.split(".")
    if parameter is None:
        return unknown_path(Scenario, path)
    if parts[0] == "product":
        return Problem(path, tr("there is no shared product: each model has its own"))
    if "*" in parts[2:]:
        return Problem(path, tr("a * stands for all models only: name one place, from 0"))
    return _missing_in_models(scenario, path, parameter)


def _missing_in_models(scenario: Scenario, path: str, parameter: Parameter) -> Problem:
    parts = path.split(".")
    if parts[1] != "*" and int(parts[1]) >= len(scenario.models):
        return _beyond(path, parts[1], len(scenario.models))
    models = scenario.models if parts[1] == "*" else (scenario.models[int(parts[1])],)
    suited = [model for model in models if model.kind in parameter.kinds and model.channel is not None]
    for depth, part in enumerate(parts[2:], 2):
        if suited and part.isdecimal():
            return _beyond(path, part, max(len(value_at(model, ".".join(parts[2:depth]))) for model in suited))
    if len(models) == 1 and parts[2] == "channel" and models[0].channel is None:
        return Problem(path, no_agents())
    if len(models) == 1:
        kinds, kind = " / ".join(parameter.kinds), models[0].kind
        return Problem(path, tr("belongs to {kinds}, not to a {kind} model").format(kinds=kinds, kind=kind))
    return Problem(path, tr("no model of this scenario has it"))


def _beyond(path: str, place: str, count: int) -> Problem:
    """The problem that *path* names a *place* behind the end of a list of *count*."""
    if not count:
        return Problem(path, tr("there is no place {place}: the list is empty").format(place=place))
    return Problem(path, tr("there is no place {place}: the last one is {last}").format(place=place, last=count - 1))


def mixed_bases(scenario: Scenario, path: str) -> str:
    """Why one number at *path* cannot be the price of all models; nothing where it can."""
    if path != "models.*.price.value":
        return ""
    names: dict[str, list[str]] = {}
    for place, model in enumerate(scenario.models):
        names.setdefault(model.price.basis, []).append(scenario.model_name(place))
    if len(names) == 1:
        return ""
    reason = tr(
        "one number cannot be the price of all: for {multiples} it is a multiple of the cost, "
        "for {shares} a share of the list price; change one model's, such as {path}"
    )
    multiples, shares = (", ".join(names[basis]) for basis in ("cost_multiple", "list_share"))
    return reason.format(multiples=multiples, shares=shares, path="models.0.price.value")


def number_today(scenario: Scenario, path: str) -> float:
    """The number that a run takes at *path* as *scenario* stands; NaN where the models of ``models.*`` differ."""
    numbers = {scenario.number(full) for full in scenario.expand({path: None})}
    return numbers.pop() if len(numbers) == 1 else math.nan


def parameter_name(scenario: Scenario, path: str, *, with_model: bool = True) -> str:
    """What the parameter at *path* is called: ``Churn · tier 2 Agent · 传统微商``, ``CAC · all models``."""
    parts = [tr(parameter_at(path).label)]
    head, _, tail = path.partition(".")
    place, _, inner = tail.partition(".") if head == "models" else ("", "", "")
    match inner.split("."):
        case ["channel", "commission", level]:
            parts = [tr("{name}, level {level}").format(name=parts[0], level=int(level) + 1)]
        case ["channel", "tiers", row, _]:
            name = scenario.models[int(place)].tiers[int(row)].name if place != "*" else ""
            parts.append(plain(name) or tr("tier {number}").format(number=int(row) + 1))
    if with_model and head == "models" and len(scenario.models) > 1:
        parts.append(tr("all models") if place == "*" else scenario.model_name(int(place)))
    return " · ".join(parts)


def usual_axis(scenario: Scenario, path: str, count: int) -> Axis:
    """The values of the parameter at *path* worth trying where nobody says which: its usual range, today's inside."""
    if not exists(scenario, path):
        raise ScenarioError([missing(scenario, path)])
    parameter = parameter_at(path)
    today = [number for full in scenario.expand({path: None}) if math.isfinite(number := scenario.number(full))]
    low, high = parameter.slider
    if path.endswith(".price.value") and _has_list_share(scenario, path):
        high = HIGHEST_LIST_SHARE
    if parameter.low is not None and parameter.low_open and low <= parameter.low:
        low = parameter.low + (high - parameter.low) / 100
    if parameter.high is not None and parameter.high_open and high >= parameter.high:
        high = parameter.high - (parameter.high - low) / 100
    return Axis(path, min([low, *today]), max([high, *today]), count)


def _has_list_share(scenario: Scenario, path: str) -> bool:
    return any(
        scenario.models[int(each.split(".")[1])].price.basis == "list_share" for each in scenario.expand({path: 0})
    )


def typed_axis(scenario: Scenario, text: str, count: int) -> Axis:
    """The axis that *text* means: ``PATH`` for its usual range, ``PATH=LOW:HIGH``, ``…:COUNT``, ``…:log``.

    Raises :class:`ScenarioError` where it means none.
    """
    path, equals, span = (part.strip() for part in text.partition("="))
    if not exists(scenario, path):
        raise ScenarioError([missing(scenario, path)])
    if not equals:
        return usual_axis(scenario, path, count)
    parts = [part.strip() for part in span.split(":")]
    log = parts[-1] == "log"
    try:
        low, high, *rest = parts[: len(parts) - log]
        axis = Axis(path, float(low), float(high), int(rest[0]) if rest else count, log)
        if rest[1:]:
            raise ValueError(rest)  # noqa: TRY301  (one sentence for all that cannot be read)
    except ValueError:
        raise ScenarioError([Problem(path, must_be("LOW:HIGH, LOW:HIGH:COUNT, LOW:HIGH:COUNT:log"), span)]) from None
    axis.check(scenario)
    return axis
