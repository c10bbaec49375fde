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
from calculator.figures import percent
from calculator.json_result import figure
from calculator.language import tr
from calculator.metric import Metric, metric_named
from calculator.outcomes import LESS_IS_BETTER, SUMMARY
from calculator.problems import Problem, ScenarioError
from calculator.progress import Tell
from calculator.questions.answer import Answer, add_forms, numbers
from calculator.questions.sweep import add_over, axes_of
from calculator.scenario import Scenario
from calculator.tables import Table, wrap
from calculator.winner import WinnerMap, level_text, rule_text, winner_map

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
        remark=_remark(found),
    )


def _remark(found: WinnerMap) -> str:
    if not found.sweep.complete:
        return tr("Stopped: the cells without a figure were not computed.")
    return "" if found.complete else tr("Stopped before borders and rules were known.")


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
    if found.rules:
        yield ""
    for rule in found.rules:
        yield from wrap(rule_text(scenario, rule), width, rest="  ")
    if level := level_text(found):
        yield from wrap(level, width, rest="  ")
    yield ""
    won = tr("wins in this part of the map") if found.sweep.complete else tr("wins in this part of the cells computed")
    rows = [(scenario.model_name(place), percent(share)) for place, share in enumerate(found.wins.alone.tolist())]
    rows += [
        (name, percent(share))
        for name, share in ((tr("level"), found.wins.level), (tr("none"), found.wins.none))
        if share
    ]
    yield from Table((won, ""), tuple(rows)).lines(width)
    if found.today.best:
        yield ""
        yield from wrap(_today(found), width)
    for gap in found.sweep.gaps:
        yield from wrap(tr("Without a figure: {reason}").format(reason=gap), width)


def _today(found: WinnerMap) -> str:
    scenario, (x, y), today = found.sweep.scenario, found.sweep.axes, found.today
    names, alone = tr(", ").join(map(scenario.model_name, today.best)), len(today.best) == 1
    if math.isnan(today.x) or math.isnan(today.y):
        words = tr("As the scenario stands, with values that differ from model to model, {name} wins.")
        if not alone:
            words = tr("As the scenario stands, with values that differ from model to model, these are level: {name}.")
        return words.format(name=names)
    words = tr("As the scenario stands, at {x} and {y}, {name} wins.")
    if not alone:
        words = tr("As the scenario stands, at {x} and {y}, these are level: {name}.")
    return words.format(x=amount(scenario, x.path, today.x), y=amount(scenario, y.path, today.y), name=names)


def _data(found: WinnerMap) -> dict[str, Any]:
    scenario = found.sweep.scenario
    return {
        "figure": found.column,
        "axes": [
            {"path": axis.path, "values": numbers(values)}
            for axis, values in zip(found.sweep.axes, found.sweep.values, strict=True)
        ],
        "winners": found.winners.tolist(),
        "shares": {
            "models": numbers(found.wins.alone),
            "level": figure(found.wins.level),
            "none": figure(found.wins.none),
        },
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
        "complete": found.complete,
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
