"""``tierwise winner``: which model wins where."""

from __future__ import annotations

import argparse
import math
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from calculator.amounts import amount
from calculator.axis import parameter_name
from calculator.comparison import heading
from calculator.language import tr
from calculator.metric import Metric, metric_named
from calculator.outcomes import LESS_IS_BETTER, SUMMARY
from calculator.problems import Problem, ScenarioError
from calculator.progress import Tell
from calculator.questions.answer import Answer, add_forms, numbers, percent
from calculator.questions.sweep import add_over, axes_of
from calculator.scenario import Scenario
from calculator.tables import Table, wrap
from calculator.winner import WinnerMap, rule_text, winner_map

if TYPE_CHECKING:
    import pandas as pd

NAME = "winner"
TAKES_CHANGES = True
VALUES = 81


def purpose() -> str:
    """What the command is for, in one line."""
    return tr("which model wins where, over two parameters, with a rule in words")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it takes."""
    add_over(parser)
    parser.add_argument(
        "--metric",
        default="brand_profit",
        metavar="FIGURE",
        help=tr("the figure that the models compete in (default: brand_profit)"),
    )
    add_forms(parser)


def answer(scenario: Scenario, options: argparse.Namespace, tell: Tell) -> Answer:
    """Who wins where, and the rules."""
    metric_named(scenario, options.metric)
    axes = axes_of(scenario, options, (VALUES, VALUES))
    if len(axes) != 2:  # noqa: PLR2004  (a map has two sides)
        raise ScenarioError([Problem("--over", tr("a map needs two parameters: give --over twice"))])
    found = winner_map(scenario, axes[0], axes[1], options.metric, tell)
    return Answer(
        scenario=scenario,
        lines=lambda width: _lines(found, options.changes, width),
        data=_data(found),
        frame=lambda: _frame(found),
        picture=found,
        metrics=tuple(Metric(options.metric, place) for place in range(len(scenario.models))),
        remark="" if found.sweep.complete else tr("Stopped: the cells without a figure were not computed."),
    )


def _lines(found: WinnerMap, changes: list[str], width: int) -> Iterator[str]:
    scenario, (x, y) = found.sweep.scenario, found.sweep.axes
    yield from heading(scenario, changes, width)
    yield ""
    figure = tr(SUMMARY[found.column].label)
    wish = tr("{figure}: less is better") if found.column in LESS_IS_BETTER else tr("{figure}: more is better")
    yield from wrap(wish.format(figure=figure), width)
    for axis in (x, y):
        span = tr("{name} from {low} to {high}").format(
            name=parameter_name(scenario, axis.path),
            low=amount(scenario, axis.path, axis.low),
            high=amount(scenario, axis.path, axis.high),
        )
        yield from wrap(span, width)
    yield ""
    for rule in found.rules:
        yield from wrap(rule_text(scenario, rule), width, rest="  ")
    yield ""
    names = [*(scenario.model_name(place) for place in range(len(scenario.models))), tr("none")]
    shares = [float((found.winners == place).mean()) for place in (*range(len(scenario.models)), -1)]
    rows = [(name, percent(share)) for name, share in zip(names, shares, strict=True) if share or name != names[-1]]
    yield from Table((tr("wins in this part of the map"), ""), tuple(rows)).lines(width)
    if found.today.winner >= 0:
        yield ""
        yield from wrap(_today(found), width)
    for gap in found.sweep.gaps:
        yield from wrap(tr("Without a figure: {reason}").format(reason=gap), width)


def _today(found: WinnerMap) -> str:
    scenario, (x, y), today = found.sweep.scenario, found.sweep.axes, found.today
    if math.isnan(today.x) or math.isnan(today.y):
        words = tr("As the scenario stands, with values that differ from model to model, {name} wins.")
        return words.format(name=scenario.model_name(today.winner))
    words = tr("As the scenario stands, at {x} and {y}, {name} wins.")
    return words.format(
        x=amount(scenario, x.path, today.x),
        y=amount(scenario, y.path, today.y),
        name=scenario.model_name(today.winner),
    )


def _data(found: WinnerMap) -> dict[str, Any]:
    scenario = found.sweep.scenario
    return {
        "figure": found.column,
        "axes": [
            {"path": axis.path, "values": numbers(values)}
            for axis, values in zip(found.sweep.axes, found.sweep.values, strict=True)
        ],
        "winners": found.winners.tolist(),
        "borders": [
            {"first": border.first, "second": border.second, "points": numbers(border.points)}
            for border in found.borders
        ],
        "rules": [
            {
                "model": rule.model,
                "conditions": [vars(condition) for condition in rule.conditions],
                "right": rule.right,
                "words": rule_text(scenario, rule),
            }
            for rule in found.rules
        ],
        "gaps": list(found.sweep.gaps),
        "complete": found.sweep.complete,
    }


def _frame(found: WinnerMap) -> pd.DataFrame:
    """One row a cell: both values, the winner's number, and the figure of every model."""
    import pandas as pd

    swept = found.sweep
    grid = np.meshgrid(*swept.values, indexing="ij")  # noqa: PD011  (no DataFrame)
    columns = {axis.path: cells.ravel() for axis, cells in zip(swept.axes, grid, strict=True)}
    figures = {
        f"models.{place}.{found.column}": summary[found.column].ravel() for place, summary in enumerate(swept.models)
    }
    return pd.DataFrame({**columns, "winner": found.winners.ravel(), **figures}).set_index(list(columns))
