"""``tierwise sweep``: a figure over the values of one parameter, or of two."""

from __future__ import annotations

import argparse
import math
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from calculator.amounts import amounts
from calculator.axis import Axis, parameter_name, typed_axis
from calculator.comparison import heading
from calculator.language import tr
from calculator.metric import Metric
from calculator.outcomes import DECIDING, SUMMARY
from calculator.problems import Problem, ScenarioError
from calculator.progress import Tell
from calculator.questions.answer import (
    Answer,
    add_forms,
    add_metric,
    figure_name,
    metric_data,
    metrics_of,
    names_of,
    numbers,
    shown,
)
from calculator.scenario import Scenario
from calculator.sweep import Sweep, sweep
from calculator.tables import Table, wrap

if TYPE_CHECKING:
    import pandas as pd

NAME = "sweep"
TAKES_CHANGES = True
MOST_NUMBERS = 1_000_000
"""Numbers up to which every figure of every model is written; of larger sweeps only some figures are."""
VALUES = {True: (11, 7), False: (101, 41)}
"""Values of one axis, and of each of two, where they are printed and where they go to a file."""


def purpose() -> str:
    """What the command is for, in one line."""
    return tr("a figure of every model over a range of one parameter, or of two")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it takes."""
    add_over(parser)
    add_metric(parser, "brand_profit")
    add_forms(parser)


def add_over(parser: argparse.ArgumentParser) -> None:
    """Add ``--over``, once or twice."""
    parser.add_argument(
        "--over",
        action="append",
        required=True,
        metavar="PATH[=LOW:HIGH[:COUNT][:log]]",
        help=tr(
            "the parameter to change, such as models.1.acquisition.cac=20:200 or models.*.costs.return_rate=0:0.3:7; "
            "without a range its usual one; twice for two parameters"
        ),
    )


def axes_of(scenario: Scenario, options: argparse.Namespace, counts: tuple[int, int]) -> list[Axis]:
    """The one or two axes in *options*, with so many values each where none are typed."""
    if len(options.over) > 2:  # noqa: PLR2004  (a table has rows and columns)
        raise ScenarioError([Problem("--over", tr("at most two parameters can be changed at once"))])
    count = counts[len(options.over) - 1]
    return [typed_axis(scenario, text, count) for text in options.over]


def is_printed(options: argparse.Namespace) -> bool:
    """Whether the answer goes to the terminal as text."""
    return not (options.json or options.csv or options.png)


def answer(scenario: Scenario, options: argparse.Namespace, tell: Tell) -> Answer:
    """The figure in every cell."""
    metrics = metrics_of(scenario, options)
    axes = axes_of(scenario, options, VALUES[is_printed(options)])
    found = sweep(scenario, axes, tell)
    columns = _columns(found, options.metric)
    kept = tr("Of so many cells only these figures are written: {names}.").format(names=", ".join(columns))
    return Answer(
        scenario=scenario,
        lines=lambda width: _lines(found, metrics, options.changes, width),
        data=_data(found, metrics, columns) if options.json else {},  # large: not for nothing
        frame=lambda: _frame(found, metrics, columns),
        picture=found,
        metrics=tuple(metrics),
        note="" if len(columns) == len(SUMMARY) else kept,
        remark="" if found.complete else tr("Stopped: the cells without a figure were not computed."),
    )


def _lines(found: Sweep, metrics: Sequence[Metric], changes: list[str], width: int) -> Iterator[str]:
    scenario = found.scenario
    yield from heading(scenario, changes, width)
    yield ""
    names = names_of(scenario, metrics)
    labels = [amounts(scenario, axis.path, values) for axis, values in zip(found.axes, found.values, strict=True)]
    rows_named = parameter_name(scenario, found.axes[0].path)
    if len(found.axes) == 1:
        yield from wrap(figure_name(metrics[0]), width)
        cells = [found.metric(metric) for metric in metrics]
        rows = [
            (label, *(shown(column[number], metric) for column, metric in zip(cells, metrics, strict=True)))
            for number, label in enumerate(labels[0])
        ]
        yield from Table((rows_named, *names), tuple(rows)).lines(width)
    else:
        across = parameter_name(scenario, found.axes[1].path)
        for name, metric in zip(names, metrics, strict=True):
            title = tr("{figure}, {name}: down {rows}, across {columns}")
            yield from wrap(title.format(figure=figure_name(metric), name=name, rows=rows_named, columns=across), width)
            rows = [
                (label, *(shown(value, metric) for value in row))
                for label, row in zip(labels[0], found.metric(metric), strict=True)
            ]
            yield from Table(("", *labels[1]), tuple(rows)).lines(width)
            yield ""
    for gap in dict.fromkeys(gap for metric in metrics for gap in found.gaps_of(metric)):
        yield from wrap(tr("Without a figure: {reason}").format(reason=gap), width)


def _columns(found: Sweep, asked: str) -> tuple[str, ...]:
    """The figures to be written: all, of a large sweep those that decide and the one *asked* for, or that alone."""
    cells = len(found.models) * math.prod(map(len, found.values))
    for columns in (tuple(SUMMARY), tuple(dict.fromkeys((asked, *DECIDING)))):
        if cells * len(columns) <= MOST_NUMBERS:
            return columns
    return (asked,)


def _frame(found: Sweep, metrics: Sequence[Metric], columns: Sequence[str]) -> pd.DataFrame:
    """A row a model and cell; where a lead was asked for, it has a column of its own in the rows of its model."""
    table = found.frame[list(columns)]
    for metric in metrics:
        if metric.minus is not None:
            rows = table.index.get_level_values("model") == metric.model
            table = table.assign(**{f"{metric.column}_minus_{metric.minus}": math.nan})
            table.loc[rows, table.columns[-1]] = found.metric(metric).ravel()
    return table


def _data(found: Sweep, metrics: Sequence[Metric], columns: Sequence[str]) -> dict[str, Any]:
    return {
        "axes": [
            {"path": axis.path, "values": numbers(values)}
            for axis, values in zip(found.axes, found.values, strict=True)
        ],
        "metrics": [metric_data(metric) | {"cells": numbers(found.metric(metric))} for metric in metrics],
        "columns": list(columns),
        "models": [
            {"name": model.name, "summary": {name: numbers(summary[name]) for name in columns}}
            for model, summary in zip(found.scenario.models, found.models, strict=True)
        ],
        "gaps": list(found.gaps),
        "complete": found.complete,
    }
