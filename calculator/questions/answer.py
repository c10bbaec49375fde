"""An answer in every form that it can be kept in, and the arguments that many questions share."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from calculator import figures
from calculator.axis import parameter_name
from calculator.inputs import Array
from calculator.json_result import figure
from calculator.language import tr
from calculator.metric import Metric, metric_named
from calculator.outcomes import SUMMARY
from calculator.scenario import Scenario
from calculator.tables import shortened

if TYPE_CHECKING:
    import pandas as pd

LONGEST_NAME = 40
"""Places that the name of a parameter may take in a table."""


@dataclass(frozen=True)
class Answer:
    """What a question comes to.

    ``lines`` for a terminal of some width, ``data`` for JSON, ``frame`` for CSV; ``picture`` is what
    a chart is drawn from, with the ``metrics`` shown (one, or one a model), the scenario ``before``
    where it is about a change, and no more than ``most`` rows where it ranks. ``note`` says what files
    and JSON leave out, ``remark`` what is missing after a stop.
    """

    scenario: Scenario
    lines: Callable[[int], Iterator[str]]
    data: dict[str, Any]
    frame: Callable[[], pd.DataFrame]
    picture: object
    metrics: tuple[Metric, ...]
    before: Scenario | None = None
    most: int | None = None
    note: str = ""
    remark: str = ""


def add_metric(parser: argparse.ArgumentParser, default: str) -> None:
    """Add ``--metric``, ``--model`` and ``--minus``."""
    parser.add_argument(
        "--metric",
        default=default,
        metavar="FIGURE",
        help=tr("the figure asked about, by its name in the summary, such as {names} (default: {default})").format(
            names="brand_profit, ltv_to_cac, losing_share", default=default
        ),
    )
    parser.add_argument(
        "--model", default="", metavar="MODEL", help=tr("the model, by name or number as in paths (0 is the first)")
    )
    parser.add_argument(
        "--minus", default="", metavar="MODEL", help=tr("ask for the lead over this model instead of the figure itself")
    )


def add_forms(parser: argparse.ArgumentParser) -> None:
    """Add ``--json``, ``--csv`` and ``--png``."""
    parser.add_argument("--json", action="store_true", help=tr("print JSON instead of a table"))
    parser.add_argument("--csv", type=Path, metavar="FILE", help=tr("write a CSV file instead of printing"))
    parser.add_argument("--png", type=Path, metavar="FILE", help=tr("draw a picture instead of printing"))


def metric_of(scenario: Scenario, options: argparse.Namespace) -> Metric:
    """The metric that *options* ask for."""
    return metric_named(scenario, options.metric, options.model, options.minus)


def metrics_of(scenario: Scenario, options: argparse.Namespace) -> list[Metric]:
    """The metric that *options* ask for; without a model, that of every model."""
    if options.model or options.minus:
        return [metric_of(scenario, options)]
    metric_named(scenario, options.metric)
    return [Metric(options.metric, place) for place in range(len(scenario.models))]


def names_of(scenario: Scenario, metrics: Sequence[Metric]) -> list[str]:
    """What stands over the columns of *metrics*: the models they look at."""
    return [" − ".join(scenario.model_name(place) for place in metric.models) for metric in metrics]


def shown(value: float, metric: Metric) -> str:
    """*value* of *metric* as in the printed comparison."""
    return figures.short(float(value), metric.unit)


def figure_name(metric: Metric) -> str:
    """What the figure is called, with its unit where the number does not show it."""
    outcome = SUMMARY[metric.column]
    silent = outcome.unit in ("¥", "share", "ratio")
    return tr(outcome.label) if silent else f"{tr(outcome.label)} ({tr(outcome.unit)})"


def input_name(scenario: Scenario, path: str, metric: Metric) -> str:
    """What the input at *path* is called in a table; without its model where *metric* looks at that one only."""
    only = metric.minus is None and path.startswith(f"models.{metric.model}.")
    return shortened(parameter_name(scenario, path, with_model=not only), LONGEST_NAME)


def numbers(values: Array) -> list[Any]:
    """*values* of any shape as lists for JSON, None where there is no number."""
    if values.ndim > 1:
        return [numbers(row) for row in values]
    return [figure(value) for value in values]


def metric_data(metric: Metric) -> dict[str, Any]:
    """*metric* for JSON."""
    return {"figure": metric.column, "model": metric.model, "minus": metric.minus, "unit": metric.unit}
