"""``tierwise explain``: why a figure differs between two scenarios."""

from __future__ import annotations

import argparse
import math
from collections.abc import Iterator
from typing import Any

from calculator.assignments import assign
from calculator.change import Change, Part, change
from calculator.comparison import heading
from calculator.differences import label
from calculator.differences import shown as shown_difference
from calculator.figures import percent
from calculator.json_result import figure
from calculator.language import tr
from calculator.named_scenario import named_scenario
from calculator.problems import Problem, ScenarioError
from calculator.progress import Tell
from calculator.questions.answer import Answer, add_forms, add_metric, metric_data, metric_of, shown
from calculator.scenario import Scenario
from calculator.tables import Row, Table, wrap

NAME = "explain"
TAKES_CHANGES = False  # what --set changes is what is to be explained


def purpose() -> str:
    """What the command is for, in one line."""
    return tr("why a figure changed: the share of each changed parameter in the difference")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it takes."""
    parser.add_argument(
        "--to",
        metavar="FILE|PRESET",
        help=tr("the scenario after the change; without it the same one with what --set changes"),
    )
    add_metric(parser, "brand_profit")
    add_forms(parser)


def answer(scenario: Scenario, options: argparse.Namespace, tell: Tell) -> Answer:
    """Each changed parameter's share of the difference."""
    if not options.to and not options.changes:
        raise ScenarioError([Problem("--to", tr("nothing to compare with: give --to FILE, --set PATH=VALUE or both"))])
    after = assign(named_scenario(options.to) if options.to else scenario, options.changes)
    metric = metric_of(scenario, options)
    found = change(scenario, after, metric, tell=tell)
    return Answer(
        scenario=after,
        lines=lambda width: _lines(scenario, after, found, options.changes, width),
        data=_data(found),
        frame=lambda: found.frame,
        picture=found,
        metrics=(metric,),
        before=scenario,
        remark="" if found.complete else tr("Stopped before the shares were known."),
    )


def _lines(before: Scenario, after: Scenario, found: Change, changes: list[str], width: int) -> Iterator[str]:
    yield from heading(after, changes, width)
    yield ""
    if not found.complete:
        return
    metric, difference = found.metric, found.after - found.before
    words = tr("{figure}: {before} before, {after} after, a difference of {difference}")
    yield from wrap(
        words.format(
            figure=metric.label(after),
            before=shown(found.before, metric),
            after=shown(found.after, metric),
            difference=shown(difference, metric),
        ),
        width,
    )
    if not any(part.share or part.error for part in found.parts):
        yield from wrap(tr("Nothing that the figure depends on was changed."), width)
        return
    rows: list[Row] = []
    for part in found.parts:
        if part.share or part.error:
            error = f" ± {shown(part.error, metric)}" if found.sampled else ""
            of_all = percent(part.share / difference if difference else math.nan)
            share = shown(part.share, metric) + error
            rows.append((label(part.differences, after), _values(part, before, after), share, of_all))
    without = len(found.parts) - len(rows)
    rows.append((tr("together"), "", shown(difference, metric), percent(1.0 if difference else math.nan)))
    headers = ("", tr("before → after"), tr("causes"), tr("of the difference"))
    yield from Table(headers, tuple(rows), even=False).lines(width)
    if without == 1:
        yield from wrap(tr("One more was changed and makes no difference."), width)
    elif without:
        yield from wrap(tr("{count} more were changed and make no difference.").format(count=without), width)
    if found.sampled:
        yield from wrap(tr("So many changes that orders were drawn: each share with its standard error."), width)


def _values(part: Part, before: Scenario, after: Scenario) -> str:
    """What stood there and what stands there now, where one place changed."""
    if len(part.differences) > 1:
        return tr("{count} values").format(count=len(part.differences))
    return " → ".join(shown_difference(part.differences[0], before, after))


def _data(found: Change) -> dict[str, Any]:
    return {
        "metric": metric_data(found.metric),
        "before": figure(found.before),
        "after": figure(found.after),
        "parts": [{"paths": list(part.paths), "share": part.share, "error": part.error} for part in found.parts],
        "sampled": found.sampled,
        "complete": found.complete,
    }
