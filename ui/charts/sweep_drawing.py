"""What a chart of a sweep shows: a figure of every model over the values of one parameter."""

from __future__ import annotations

import math

import numpy as np

from calculator import figures
from calculator.amounts import unit_at
from calculator.axis import parameter_at, parameter_name
from calculator.inputs import Array
from calculator.language import tr
from calculator.metric import Metric
from calculator.outcomes import CAVEATS, SUMMARY
from calculator.scenario import Scenario
from calculator.sweep import Sweep
from ui.charts.curves import Curve, CurveDrawing, Mark, Rule, Scale, Zone
from ui.shown_value import shown_value

MOST_CROSSINGS = 6


def sweep_drawing(sweep: Sweep, metric: Metric, zone: Zone | None = None) -> CurveDrawing:
    """The figure of *metric* for every model over the parameter of *sweep*, and where models change places.

    A *zone* sets the likely values off. Crossings are those of the metric's model with the others
    (with the one it is compared with, where there is one).
    """
    scenario, path, values = sweep.scenario, sweep.axes[0].path, sweep.values[0]
    columns = [model[metric.column] for model in sweep.models]
    curves = tuple(
        Curve(values, column, place, scenario.model_name(place))
        for place, column in enumerate(columns)
        if np.isfinite(column).any()
    )
    if not curves:
        empty = tr("{figure} has no value at any of these values.").format(figure=metric.label(scenario))
        return CurveDrawing(title=parameter_name(scenario, path), empty=empty)
    ties = _ties(metric, columns, values)[:MOST_CROSSINGS]
    turns = _turns(metric, columns[metric.model], values)[:MOST_CROSSINGS]
    points = [(x, y) for x, y, _ in ties] + turns
    named = {shown_value(scenario, path, x): (x, y) for x, y in reversed(points)}  # two models may be alike
    marks = tuple(Mark(x, y, text, metric.model) for text, (x, y) in named.items())
    title = _title(sweep, metric, ties, turns)
    return CurveDrawing(
        title=title,
        x=parameter_scale(scenario, path),
        y=figure_scale(metric.column),
        curves=curves,
        zones=() if zone is None else (zone,),
        marks=marks,
        uprights=today_rule(scenario, path, values),
        summary=title,
        note=caveat_of(scenario, path),
    )


def caveat_of(scenario: Scenario, path: str) -> str:
    """What the model leaves out that bears on other values of the parameter at *path*; nothing for most."""
    places = [int(full.split(".")[1]) for full in scenario.expand({path: None}) if full.startswith("models.")]
    if path.endswith(".price.value") and any(scenario.models[place].kind == "stocked" for place in places):
        return tr(CAVEATS[1])
    return tr(CAVEATS[3]) if path.endswith(".channel.tier_count") else ""


def parameter_scale(scenario: Scenario, path: str) -> Scale:
    """The axis of the parameter at *path*: its name and unit."""
    parameter, unit = parameter_at(path), unit_at(scenario, path)
    name = parameter_name(scenario, path)
    beside = "" if unit in ("", "ratio") or unit.startswith("share") else tr(unit)
    named = tr("{name}, {unit}").format(name=name, unit=beside) if beside else name
    return Scale(named, unit, parameter.whole, f"{tr(parameter.label)} ")


def figure_scale(column: str) -> Scale:
    """The axis of the figure in *column* of the summary: its name and unit."""
    outcome = SUMMARY[column]
    name = tr(outcome.label)
    if outcome.unit in ("ratio", "share", "¥"):
        return Scale(name, outcome.unit)
    return Scale(tr("{name}, {unit}").format(name=name, unit=tr(outcome.unit)), outcome.unit)


def today_rule(scenario: Scenario, path: str, values: Array) -> tuple[Rule, ...]:
    """A line at the value that the scenario has today; none where several models differ or it is out of sight."""
    numbers = {scenario.number(full) for full in scenario.expand({path: None})}
    today = numbers.pop()
    if numbers or not math.isfinite(today) or not values[0] <= today <= values[-1]:
        return ()
    return (Rule(today, tr("today {value}").format(value=shown_value(scenario, path, today))),)


def crossings_of(x: Array, y: Array, level: Array | float = 0.0) -> list[tuple[float, float]]:
    """Where the polyline through (x, y) passes *level*, as points on it; gaps pass nothing."""
    off = y - level
    found = []
    for place in np.flatnonzero(off[:-1] * off[1:] < 0):
        part = off[place] / (off[place] - off[place + 1])
        found.append(
            (float(x[place] + part * (x[place + 1] - x[place])), float(y[place] + part * (y[place + 1] - y[place])))
        )
    return found


Tie = tuple[float, float, int]
"""The parameter's value and the figure where two models are equal, and the other model."""


def _ties(metric: Metric, columns: list[Array], values: Array) -> list[Tie]:
    others = [metric.minus] if metric.minus is not None else [p for p in range(len(columns)) if p != metric.model]
    return sorted(
        (x, y, other) for other in others for x, y in crossings_of(values, columns[metric.model], columns[other])
    )


def _turns(metric: Metric, column: Array, values: Array) -> list[tuple[float, float]]:
    """Where money turns from loss to gain or back."""
    return crossings_of(values, column) if metric.unit.startswith("¥") and metric.minus is None else []


def _title(sweep: Sweep, metric: Metric, ties: list[Tie], turns: list[tuple[float, float]]) -> str:
    """The point of the chart: where the figure turns, where the model changes places, else how far it goes."""
    scenario, path = sweep.scenario, sweep.axes[0].path
    model, values = scenario.model_name(metric.model), sweep.values[0]
    column = sweep.models[metric.model][metric.column]
    figure = tr(SUMMARY[metric.column].label)
    today = scenario.number(path)
    if turns:
        x = min((x for x, _ in turns), key=lambda x: abs(x - today))
        words = tr("{figure} of {model} passes ¥0 at {value}")
        return words.format(figure=figure, model=model, value=shown_value(scenario, path, x))
    if ties:
        x, _, other = min(ties, key=lambda tie: abs(tie[0] - today))
        return tr("{figure}: {model} and {other} change places at {value}").format(
            figure=figure, model=model, other=scenario.model_name(other), value=shown_value(scenario, path, x)
        )
    known = np.flatnonzero(np.isfinite(column))
    if not len(known):
        return tr("{figure} of {model}: no value here").format(figure=figure, model=model)
    first, last = known[0], known[-1]
    if metric.minus is not None:
        above = column[first] > sweep.models[metric.minus][metric.column][first]
        words = tr("{figure}: {model} stays above {other}") if above else tr("{figure}: {model} stays below {other}")
        return words.format(figure=figure, model=model, other=scenario.model_name(metric.minus))
    return tr("{figure} of {model}: {low} at {first}, {high} at {last}").format(
        figure=figure,
        model=model,
        low=figures.short(float(column[first]), metric.unit),
        high=figures.short(float(column[last]), metric.unit),
        first=shown_value(scenario, path, float(values[first])),
        last=shown_value(scenario, path, float(values[last])),
    )
