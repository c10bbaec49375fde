"""``tierwise differ``: two models beside each other, in their inputs and in their results."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from functools import partial
from itertools import groupby
from typing import Any

from calculator.figures import percent
from calculator.json_result import figure
from calculator.language import tr
from calculator.metric import model_named
from calculator.named_scenario import named_scenario
from calculator.problems import Problem, ScenarioError
from calculator.progress import Tell
from calculator.questions.answer import LONGEST_NAME, Answer, add_forms
from calculator.scenario import Scenario
from calculator.side_by_side import GROUP_LABELS, Side, SideBySide, side_by_side
from calculator.simulate import simulate
from calculator.tables import Row, Table, shortened, wrap

LONGEST_TEXT = 26
"""Places that a name of a model or a choice may take in a column."""

NAME = "differ"
TAKES_CHANGES = True


def purpose() -> str:
    """What the command is for, in one line."""
    return tr("what differs between two models, of one file or of two: inputs with their sources, and results")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it takes."""
    number = tr("the model, by name or number as in paths (0 is the first)")
    parser.add_argument(
        "other", nargs="?", default="", metavar="OTHER", help=tr("the other file or preset (default: the same)")
    )
    parser.add_argument("--model", default="", metavar="MODEL", help=number)
    parser.add_argument("--to", metavar="FILE|PRESET", help=tr("the same as OTHER"))
    parser.add_argument("--to-model", default="", metavar="MODEL", help=tr("the other model, in the same way"))
    parser.add_argument("--all", action="store_true", help=tr("also what is the same in both"))
    add_forms(parser)


def answer(scenario: Scenario, options: argparse.Namespace, tell: Tell) -> Answer:  # noqa: ARG001  (quick enough)
    """Inputs and results of both models."""
    left, right = _sides(scenario, options)
    found = side_by_side(left, right, (simulate(left.scenario), simulate(right.scenario)))
    shown = found if options.all else found.differing
    return Answer(
        scenario=scenario,
        lines=partial(_lines, shown),
        data=_data(shown),
        frame=lambda: shown.frame,
        picture=shown,
        metrics=(),
    )


def _sides(scenario: Scenario, options: argparse.Namespace) -> tuple[Side, Side]:
    """The models that *options* name; without names the first, and the same or next one of the other file."""
    if options.other and options.to:
        raise ScenarioError([Problem("--to", tr("the other file is named twice"), value=options.to)])
    named = options.other or options.to
    other = named_scenario(named) if named else scenario
    left = model_named(scenario, options.model) if options.model else 0
    if options.to_model:
        right = model_named(other, options.to_model, "--to-model")
    elif named:
        right = min(left, len(other.models) - 1)
    else:
        right = 1 if left == 0 else 0
    if right >= len(other.models) or (other is scenario and left == right):
        raise ScenarioError([Problem("--to-model", tr("nothing to compare with: name another model or file"))])
    return Side(scenario, left), Side(other, right)


def _lines(found: SideBySide, width: int) -> Iterator[str]:
    names = [shortened(side.name, LONGEST_TEXT) for side in (found.left, found.right)]
    if not found.inputs:
        yield from wrap(tr("All inputs of both models are the same."), width)
    else:
        rows: list[Row] = []
        for group, members in groupby(found.inputs, lambda pair: pair.group):
            rows.append(tr(GROUP_LABELS[group]))
            for pair in members:
                texts = [shortened(text, LONGEST_TEXT) for text in pair.texts]
                rows.append((shortened(pair.name, LONGEST_NAME), *texts))
        yield from Table((tr("Inputs"), *names), tuple(rows), even=False).lines(width)
    yield ""
    cells: list[Row] = []
    cells += [(result.name, *result.texts, percent(result.relative)) for result in found.results]
    if not cells:
        yield from wrap(tr("All results of both models are the same."), width)
        return
    headers = (tr("Results"), *names, tr("difference"), tr("relative"))
    yield from Table(headers, tuple(cells), even=False).lines(width)


def _data(found: SideBySide) -> dict[str, Any]:
    return {
        "models": [found.left.name, found.right.name],
        "inputs": [
            {"path": pair.inner, "name": pair.name, "values": pair.values, "sources": pair.sources}
            for pair in found.inputs
        ],
        "results": [
            {
                "figure": result.column,
                "values": list(map(figure, result.values)),
                "difference": figure(result.difference),
                "unit": result.unit,
            }
            for result in found.results
        ],
    }
