"""``tierwise tornado``: which inputs move a figure most."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from calculator import figures
from calculator.amounts import unit_at
from calculator.comparison import heading
from calculator.json_result import figure
from calculator.language import tr
from calculator.metric import Metric
from calculator.progress import Tell
from calculator.questions.answer import Answer, add_forms, add_metric, input_name, metric_data, metric_of, shown
from calculator.scenario import Scenario
from calculator.tables import Table, wrap
from calculator.tornado import Tornado, tornado

if TYPE_CHECKING:
    import pandas as pd

NAME = "tornado"
TAKES_CHANGES = True
SHOWN = 15


def purpose() -> str:
    """What the command is for, in one line."""
    return tr("which inputs move a figure most, each from its low to its high value")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it takes."""
    add_metric(parser, "brand_profit")
    parser.add_argument(
        "--assume",
        type=float,
        metavar="SHARE",
        help=tr("move inputs without an uncertainty too, by this share of themselves up and down: 0.2 for ±20 %%"),
    )
    parser.add_argument(
        "--top",
        type=int,
        default=SHOWN,
        metavar="N",
        help=tr("how many inputs to print (default: {count})").format(count=SHOWN),
    )
    add_forms(parser)


def answer(scenario: Scenario, options: argparse.Namespace, tell: Tell) -> Answer:
    """The inputs, the largest swing first."""
    metric = metric_of(scenario, options)
    found = tornado(scenario, without=options.assume, places=metric.models, tell=tell)
    return Answer(
        scenario=scenario,
        lines=lambda width: _lines(found, metric, options, width),
        data=_data(found, metric),
        frame=lambda: _frame(found, metric),
        picture=found,
        metrics=(metric,),
        most=max(0, options.top),
        remark="" if found.complete else tr("Stopped: some inputs were not tried."),
    )


def _lines(found: Tornado, metric: Metric, options: argparse.Namespace, width: int) -> Iterator[str]:
    scenario = found.scenario
    yield from heading(scenario, options.changes, width)
    yield ""
    base = shown(metric.of(found.base), metric)
    yield from wrap(tr("{figure}: {value} as it is").format(figure=metric.label(scenario), value=base), width)
    bars = found.bars(metric)
    rows = [
        (
            input_name(scenario, bar.entry.path, metric) + ("*" if bar.entry.assumed else ""),
            _span(*(figures.short(end, unit_at(scenario, bar.entry.path)) for end in (bar.entry.low, bar.entry.high))),
            _span(shown(bar.low, metric), shown(bar.high, metric)),
            shown(bar.swing, metric),
        )
        for bar in bars[: max(0, options.top)]
    ]
    if rows:
        headers = ("", tr("from … to"), tr("makes of it"), tr("swing"))
        yield from Table(headers, tuple(rows), even=False).lines(width)
    else:
        yield from wrap(tr("No uncertain input moves it."), width)
    if len(bars) > len(rows):
        yield tr("… and {count} more that move it less").format(count=len(bars) - len(rows))
    if any(bar.entry.assumed for bar in bars):
        yield from wrap(tr("* nobody stated a range: assumed"), width)
    if found.without and options.assume is None:
        sentence = tr("{count} inputs have no stated uncertainty and were not moved; --assume 0.2 moves them by 20 %.")
        yield from wrap(sentence.format(count=len(found.without)), width)
    for gap in found.gaps:
        yield from wrap(tr("Without a figure: {reason}").format(reason=gap), width)


def _span(low: str, high: str) -> str:
    return f"{low} … {high}"


def _data(found: Tornado, metric: Metric) -> dict[str, Any]:
    return {
        "metric": metric_data(metric),
        "base": figure(metric.of(found.base)),
        "inputs": [{**row, **{end: figure(row[end]) for end in ("result_low", "result_high")}}
                   for row in _rows(found, metric)],
        "unmoved": [entry.path for entry in found.unmoved(metric)],
        "without_uncertainty": list(found.without),
        "gaps": list(found.gaps),
        "complete": found.complete,
    }  # fmt: skip


def _frame(found: Tornado, metric: Metric) -> pd.DataFrame:
    import pandas as pd

    return pd.DataFrame(_rows(found, metric)).set_index("path") if found.bars(metric) else pd.DataFrame()


def _rows(found: Tornado, metric: Metric) -> list[dict[str, Any]]:
    return [
        {
            "path": bar.entry.path,
            "low": bar.entry.low,
            "high": bar.entry.high,
            "assumed": bar.entry.assumed,
            "result_low": bar.low,
            "result_high": bar.high,
            "swing": bar.swing,
        }
        for bar in found.bars(metric)
    ]
