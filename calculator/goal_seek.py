"""Goal seek: the values of one parameter at which a figure reaches a target, or where two models tie."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property, reduce
from typing import TYPE_CHECKING, Literal

import numpy as np

from calculator.amounts import amount, amounts, figure_amount
from calculator.axis import Axis, number_today, parameter_at, parameter_name, usual_axis
from calculator.batches import in_batches
from calculator.curve import NO_VALUE, Crossing, Curve, Point, first_values
from calculator.language import tr
from calculator.metric import Metric
from calculator.outcomes import SUMMARY
from calculator.problems import Problem, ScenarioError, must_be
from calculator.progress import Tell, carry_on
from calculator.scenario import Scenario

if TYPE_CHECKING:
    import pandas as pd

MOST_ROUNDS = 40
"""Rounds after which the search ends whatever is still open; five are usual."""
RESOLVED = 1e-9
"""Of an end of the range: values nearer to it are told as the end itself."""
NOWHERE = Point(math.nan, math.nan)


@dataclass(frozen=True)
class Goal:
    """Where ``metric`` reaches ``target`` as the parameter at ``path`` runs from ``low`` to ``high``.

    ``crossings`` are all such values, rising. ``reached`` are the ranges, from and until, in which the
    metric is at the target or on the side of it that one wishes; ``missing`` those in which it has no
    value, for which ``gaps`` has the rules that break there. ``nearest`` is where the metric comes
    nearest to the target (of several such values the one nearest to today's), ``today`` what holds now
    (without a value where it differs from model to model).
    ``flat``: the parameter makes no difference. A stopped search (not ``complete``) has found nothing.
    """

    path: str
    metric: Metric
    target: float
    low: float
    high: float
    crossings: tuple[Crossing, ...]
    reached: tuple[tuple[float, float], ...]
    missing: tuple[tuple[float, float], ...]
    nearest: Point
    today: Point
    flat: bool
    gaps: tuple[str, ...]
    complete: bool

    @property
    def nearest_end(self) -> Literal["low", "high", ""]:
        """Which end of the range the metric comes nearest to the target at, if it is one."""
        return "low" if self.nearest.value == self.low else "high" if self.nearest.value == self.high else ""

    @cached_property
    def frame(self) -> pd.DataFrame:
        """One row a crossing: ``kind``, ``from``, ``until``, the ``metric`` there, ``before`` and ``after``."""
        import pandas as pd

        columns = ["kind", "from", "until", "metric", "before", "after"]
        rows = [(c.kind, c.value, c.until, c.metric_value, c.before, c.after) for c in self.crossings]
        return pd.DataFrame(rows, columns=columns)


def goal_seek(
    scenario: Scenario,
    path: str,
    metric: Metric,
    target: float = 0.0,
    *,
    low: float | None = None,
    high: float | None = None,
    tell: Tell = carry_on,
) -> Goal:
    """Every value of the parameter at *path* from *low* to *high* at which *metric* reaches *target*.

    Without *low* or *high* the parameter's usual range ends there. A grid over the range is made finer
    round by round wherever the metric changes sides, loses its value or comes near to the target,
    until a crossing is known to ``EXACT``. Two crossings closer together than the grid are found where
    the metric dips towards the target between them. Whole-number parameters are tried value by value.

    Raises :class:`ScenarioError` where the scenario has no such parameter or may not take such values.
    """
    if not math.isfinite(target):
        raise ScenarioError([Problem("target", must_be(tr("a finite number")), target)])
    axis = _axis(scenario, path, low, high)
    now = in_batches(scenario, {"months": [scenario.months]}, places=metric.models)
    today = Point(number_today(scenario, path), float(metric.of(now.models)[0]))
    whole = parameter_at(path).whole
    curve = Curve(target, axis.low, axis.high, whole)
    gaps: dict[str, bool] = {}
    rounds = 0

    def tell_round(share: float) -> bool:
        return tell(1 - 0.5 ** (rounds + share))

    values = axis.values() if whole else first_values(axis, today.value)
    while values.size and rounds < MOST_ROUNDS:
        done = in_batches(scenario, {path: values}, tell_round, places=metric.models)
        if not done.complete:
            asked = path, metric, target, axis.low, axis.high
            return Goal(*asked, (), (), (), NOWHERE, today, flat=False, gaps=(), complete=False)
        gaps |= dict.fromkeys(done.gaps, True)
        parts = [Metric(metric.column, place).of(done.models) for place in metric.models]
        curve = curve.with_points(values, metric.of(done.models), np.max(np.abs(parts), axis=0))
        rounds += 1
        values = curve.worth_trying()
    tell(1.0)
    wished = -1 if metric.less_is_better else 1
    return Goal(
        path, metric, target, axis.low, axis.high,
        crossings=tuple(curve.crossings(wished)),
        reached=tuple(curve.ranges(0, wished)),
        missing=tuple(curve.ranges(NO_VALUE)),
        nearest=curve.nearest(today.value),
        today=today,
        flat=curve.flat,
        gaps=tuple(gaps),
        complete=True,
    )  # fmt: skip


def _axis(scenario: Scenario, path: str, low: float | None, high: float | None) -> Axis:
    usual = usual_axis(scenario, path, 2)
    lowest, highest = usual.low if low is None else low, usual.high if high is None else high
    every = parameter_at(path).whole and highest > lowest
    count = int(min(highest - lowest, 1e9)) + 1 if every else 2
    axis = Axis(path, float(lowest), float(highest), count)
    axis.check(scenario)
    return axis


def sentences(goal: Goal, scenario: Scenario) -> list[str]:
    """*goal* in plain words: what holds today, where the target is reached, and what happens there."""

    def value(number: float) -> str:
        return amount(scenario, goal.path, _settled(goal, number))

    def span(first: float, last: float) -> tuple[str, str]:
        low, high = amounts(scenario, goal.path, [_settled(goal, first), _settled(goal, last)])
        return low, high

    name, figure = parameter_name(scenario, goal.path), goal.metric.label(scenario)
    ends = {"low": value(goal.low), "high": value(goal.high)}
    differs = goal.path.startswith("models.*.") and math.isnan(goal.today.value)
    words = (
        tr("Today: {name} differs from model to model, {figure} is {number}.")
        if differs
        else tr("Today: {name} is {value}, {figure} is {number}.")
    )
    today = {"value": value(goal.today.value), "number": _number(goal, goal.today.metric_value)}
    said = [words.format(name=name, figure=figure, **today)]
    at = {"value": value(goal.nearest.value), "number": _number(goal, goal.nearest.metric_value)}
    claim = _claim(goal, scenario)
    if not goal.complete:
        return [*said, tr("The search was stopped before it was done.")]
    if math.isnan(goal.nearest.value):
        said.append(tr("{figure} has no value anywhere from {low} to {high}.").format(figure=figure, **ends))
    elif goal.flat:
        words = tr("{name} makes no difference: {figure} is {number} all the way from {low} to {high}.")
        said.append(words.format(name=name, figure=figure, number=at["number"], **ends))
    elif not goal.reached:
        words = tr("From {low} to {high} it never happens that {claim}; it comes nearest at {where}: {number}.")
        said.append(words.format(claim=claim, where=_where(goal, at["value"]), **at, **ends))
    elif goal.reached == ((goal.low, goal.high),):
        words = tr("{claim} all the way from {low} to {high}; it comes nearest to that limit at {where}: {number}.")
        said.append(_capital(words.format(claim=claim, where=_where(goal, at["value"]), **at, **ends)))
    else:
        ranges = [_range(goal, *span(first, last), first, last) for first, last in goal.reached]
        either = reduce(lambda first, second: tr("{first} or {second}").format(first=first, second=second), ranges)
        said.append(_capital(tr("{claim} for {name} {ranges}.").format(claim=claim, name=name, ranges=either)))
    said += _events(goal, scenario)
    if not goal.flat and not math.isnan(goal.nearest.value):
        for first, last in goal.missing:
            start, end = span(first, last)
            words = (
                tr("It has no value at {value}.") if start == end else tr("It has no value from {value} to {until}.")
            )
            said.append(words.format(value=start, until=end))
    return said + [tr("Some of these values are not possible: {reason}.").format(reason=gap) for gap in goal.gaps]


def _settled(goal: Goal, value: float) -> float:
    """*value*, or the end of the range if no search can tell the two apart."""
    for end in (goal.low, goal.high):
        if abs(value - end) <= RESOLVED * (end or goal.high):
            return end
    return value


def _claim(goal: Goal, scenario: Scenario) -> str:
    """What one wishes to be true."""
    metric = goal.metric
    if metric.minus is not None and goal.target == 0:
        first, second = (scenario.model_name(place) for place in metric.models)
        words = tr("{first} is ahead of {second} or level in {figure}")
        return words.format(first=first, second=second, figure=tr(SUMMARY[metric.column].label))
    words = tr("{figure} is at most {target}") if metric.less_is_better else tr("{figure} is at least {target}")
    return words.format(figure=metric.label(scenario), target=_number(goal, goal.target))


def _where(goal: Goal, value: str) -> str:
    if goal.nearest_end:
        words = tr("the lower end, {value}") if goal.nearest_end == "low" else tr("the upper end, {value}")
        return words.format(value=value)
    return value


def _range(goal: Goal, value: str, until: str, first: float, last: float) -> str:
    if value == until:
        words = tr("only at {value}")
    elif _settled(goal, first) == goal.low:
        words = tr("up to {until}")
    elif _settled(goal, last) == goal.high:
        words = tr("from {value} on")
    else:
        words = tr("from {value} to {until}")
    return words.format(value=value, until=until)


def _events(goal: Goal, scenario: Scenario) -> Iterator[str]:
    """What the ranges do not say of the crossings: jumps, stretches, mere touches."""
    for crossing in goal.crossings:
        if crossing.kind == "stretch" and not goal.flat:
            words = tr("From {value} to {until} it is exactly {target}.")
        elif crossing.kind == "jumps" and not parameter_at(goal.path).whole:
            words = tr("At {value} it jumps from {before} to {after}.")
        elif (crossing.before - goal.target) * (crossing.after - goal.target) > 0:
            words = tr("At {value} it only just touches {target}.")
        else:
            continue
        value, until = amounts(scenario, goal.path, [crossing.value, crossing.until])
        yield words.format(
            value=value,
            until=until,
            before=_number(goal, crossing.before),
            after=_number(goal, crossing.after),
            target=_number(goal, goal.target),
        )


def _number(goal: Goal, value: float) -> str:
    return figure_amount(value, goal.metric.unit)


def _capital(sentence: str) -> str:
    return sentence[:1].upper() + sentence[1:]
