"""``tierwise sobol``: how much of a figure's uncertainty each input causes."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import Any

from calculator.comparison import heading
from calculator.figures import percent
from calculator.inputs import Array
from calculator.language import tr
from calculator.progress import Tell
from calculator.questions.answer import (
    Answer,
    add_forms,
    add_metric,
    input_name,
    metric_data,
    metric_of,
    numbers,
)
from calculator.questions.typed import whole
from calculator.scenario import Scenario
from calculator.sobol_indices import Indices, sobol_indices
from calculator.tables import Table, wrap

NAME = "sobol"
TAKES_CHANGES = True
BASE, SHOWN = 2**11, 15
WHOLE = 0.995
"""The share of the variance from which on it is all of it, as far as these estimates can tell."""


def purpose() -> str:
    """What the command is for, in one line."""
    return tr("how much of a figure's variance each uncertain input causes (Sobol indices)")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it takes."""
    add_metric(parser, "brand_profit")
    parser.add_argument(
        "--base",
        type=whole("--base"),
        default=BASE,
        metavar="N",
        help=tr("base points, a power of two; N × (inputs + 2) runs (default: {count})").format(count=BASE),
    )
    add_seed(parser)
    add_forms(parser)


def add_seed(parser: argparse.ArgumentParser) -> None:
    """Add ``--seed``."""
    parser.add_argument(
        "--seed",
        type=whole("--seed", least=0),
        default=1,
        metavar="N",
        help=tr("the same seed gives the same digits (default: 1)"),
    )


def answer(scenario: Scenario, options: argparse.Namespace, tell: Tell) -> Answer:
    """Both indices of every input, the largest total first."""
    metric = metric_of(scenario, options)
    found = sobol_indices(scenario, metric, options.base, seed=options.seed, tell=tell)
    return Answer(
        scenario=scenario,
        lines=lambda width: _lines(scenario, found, options.changes, width),
        data=_data(found),
        frame=lambda: found.frame,
        picture=found,
        metrics=(metric,),
        most=SHOWN,
        remark="" if found.complete else tr("Stopped: from {count} base points.").format(count=found.base),
    )


def _lines(scenario: Scenario, found: Indices, changes: list[str], width: int) -> Iterator[str]:
    yield from heading(scenario, changes, width)
    yield ""
    yield from wrap(found.metric.label(scenario), width)
    order = sorted(range(len(found.paths)), key=lambda place: -found.total[place])
    rows = [
        (
            input_name(scenario, found.paths[place], found.metric),
            percent(found.first[place]),
            _bounds(found.first_low[place], found.first_high[place]),
            percent(found.total[place]),
            _bounds(found.total_low[place], found.total_high[place]),
        )
        for place in order[:SHOWN]
    ]
    headers = ("", tr("alone"), tr("95 % between"), tr("with others"), tr("95 % between"))
    yield from Table(headers, tuple(rows), even=False).lines(width)
    if len(order) > SHOWN:
        yield tr("… and {count} more that cause less").format(count=len(order) - SHOWN)
    alone = float(found.first.sum())
    if alone < WHOLE:
        words = tr("By themselves all inputs cause {share} of the variance; the rest they cause together.")
        yield from wrap(words.format(share=percent(max(0.0, alone))), width)
    else:
        words = tr("Each input acts by itself: next to nothing of the variance comes from several together.")
        yield from wrap(words, width)
    if found.correlated:
        yield from wrap(found.warning(scenario), width)


def _bounds(low: float, high: float) -> str:
    return f"{percent(low)} … {percent(high)}"


def _data(found: Indices) -> dict[str, Any]:
    columns: dict[str, Array] = {
        name: getattr(found, name) for name in ("first", "first_low", "first_high", "total", "total_low", "total_high")
    }
    return {
        "metric": metric_data(found.metric),
        "inputs": {
            path: {name: numbers(values)[place] for name, values in columns.items()}
            for place, path in enumerate(found.paths)
        },
        "correlated": list(found.correlated),
        "base": found.base,
        "complete": found.complete,
    }
