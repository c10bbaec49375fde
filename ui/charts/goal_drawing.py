"""What a chart of a goal shows: the figure over the parameter, the target, and where it is reached."""

from __future__ import annotations

import math

import numpy as np

from calculator.amounts import figure_amount
from calculator.goal_seek import Goal, sentences
from calculator.language import tr
from calculator.sweep import Sweep
from ui.charts.curves import Curve, CurveDrawing, Mark, Rule, Zone
from ui.charts.sweep_drawing import caveat_of, figure_scale, parameter_scale, today_rule
from ui.shown_value import shown_value

MOST_MARKS = 12


def goal_drawing(goal: Goal, sweep: Sweep) -> CurveDrawing:
    """The curve of *goal*'s figure through *sweep*, the ranges in which the target is reached set off.

    Where one model is to be level with another, both of their curves are shown in place of the lead.
    """
    scenario, metric, values = sweep.scenario, goal.metric, sweep.values[0]
    said = sentences(goal, scenario)
    levels = is_tie(goal)
    if math.isnan(goal.nearest.value):
        return CurveDrawing(title=metric.label(scenario), empty=said[1])
    if levels:
        curves = tuple(
            Curve(values, sweep.models[place][metric.column], place, scenario.model_name(place))
            for place in metric.models
        )
    else:
        name = tr("lead") if metric.minus is not None else scenario.model_name(metric.model)
        curves = (Curve(values, sweep.metric(metric), metric.model, name),)
    marks = tuple(
        Mark(
            crossing.value,
            _height(goal, sweep, crossing.value),
            shown_value(scenario, goal.path, crossing.value),
            metric.model,
        )
        for crossing in goal.crossings[:MOST_MARKS]
    )
    target = Rule(goal.target, tr("target {value}").format(value=figure_amount(goal.target, metric.unit)))
    return CurveDrawing(
        title=said[1],
        x=parameter_scale(scenario, goal.path),
        y=figure_scale(metric.column),
        curves=curves,
        zones=tuple(Zone(low, high, tr("reached"), metric.model) for low, high in goal.reached if low < high),
        marks=marks,
        levels=() if levels else (target,),
        uprights=today_rule(scenario, goal.path, values),
        summary=" ".join(said),
        note=caveat_of(scenario, goal.path),
    )


def is_tie(goal: Goal) -> bool:
    """Whether the goal is that one model is level with another."""
    return goal.metric.minus is not None and goal.target == 0


def _height(goal: Goal, sweep: Sweep, value: float) -> float:
    """Where the mark of a crossing at *value* stands: on the target, or where both models meet."""
    if not is_tie(goal):
        return goal.target
    return float(np.interp(value, sweep.values[0], sweep.models[goal.metric.model][goal.metric.column]))
