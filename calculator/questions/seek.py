"""``tierwise seek``: at which value a figure reaches a target, or two models tie."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from calculator.axis import typed_axis
from calculator.comparison import heading
from calculator.goal_seek import Goal, goal_seek, sentences
from calculator.json_result import figure
from calculator.language import tr
from calculator.problems import Problem, ScenarioError, must_be
from calculator.progress import Tell
from calculator.questions.answer import Answer, add_forms, add_metric, metric_data, metric_of
from calculator.questions.typed import number
from calculator.scenario import Scenario
from calculator.tables import wrap

NAME = "seek"
TAKES_CHANGES = True


def purpose() -> str:
    """What the command is for, in one line."""
    return tr("the values of a parameter at which a figure reaches a target, or two models tie")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it takes."""
    parser.add_argument(
        "--change",
        required=True,
        metavar="PATH[=LOW:HIGH]",
        help=tr("the parameter to change, and from where to where; without a range its usual one"),
    )
    parser.add_argument(
        "--target",
        type=number("--target"),
        default=0.0,
        metavar="NUMBER",
        help=tr("what the figure is to reach (default: 0)"),
    )
    add_metric(parser, "brand_profit")
    add_forms(parser)


def answer(scenario: Scenario, options: argparse.Namespace, tell: Tell) -> Answer:
    """Every crossing, and in words where the target is reached."""
    metric = metric_of(scenario, options)
    _, equals, span = options.change.partition("=")
    if equals and span.count(":") != 1:  # every value in between is looked at: there are none to count
        raise ScenarioError([Problem("--change", must_be("PATH, PATH=LOW:HIGH"), options.change)])
    axis = typed_axis(scenario, options.change, 2)
    found = goal_seek(scenario, axis.path, metric, options.target, low=axis.low, high=axis.high, tell=tell)
    return Answer(
        scenario=scenario,
        lines=lambda width: _lines(scenario, found, options.changes, width),
        data=_data(scenario, found),
        frame=lambda: found.frame,
        picture=found,
        metrics=(metric,),
        remark="" if found.complete else tr("Stopped before anything was found."),
    )


def _lines(scenario: Scenario, found: Goal, changes: list[str], width: int) -> Iterator[str]:
    yield from heading(scenario, changes, width)
    yield ""
    if found.complete:
        for sentence in sentences(found, scenario):
            yield from wrap(sentence, width)


def _data(scenario: Scenario, found: Goal) -> dict[str, Any]:
    return {
        "path": found.path,
        "metric": metric_data(found.metric),
        "target": found.target,
        "low": found.low,
        "high": found.high,
        "crossings": [
            {
                "kind": crossing.kind,
                "from": crossing.value,
                "until": crossing.until,
                "before": figure(crossing.before),
                "after": figure(crossing.after),
            }
            for crossing in found.crossings
        ],
        "reached": [list(span) for span in found.reached],
        "nearest": {"value": figure(found.nearest.value), "metric": figure(found.nearest.metric_value)},
        "today": {"value": figure(found.today.value), "metric": figure(found.today.metric_value)},
        "words": sentences(found, scenario) if found.complete else [],
        "complete": found.complete,
    }
