"""``tierwise tornado``: which inputs move a figure most."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from calculator import figures
from calculator.amounts import unit_at
from calculator.axis import parameter_at, parameter_name
from calculator.comparison import heading
from calculator.json_result import figure
from calculator.language import tr
from calculator.metric import Metric
from calculator.progress import Tell
from calculator.questions.answer import Answer, add_forms, add_metric, input_name, metric_data, metric_of, shown
from calculator.questions.typed import share, whole
from calculator.scenario import Scenario
from calculator.tables import Table, wrap
from calculator.tornado import Bar, Tornado, tornado

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
        type=share("--assume"),
        metavar="SHARE",
        help=tr("move inputs without an uncertainty too, by this share of themselves up and down: 0.2 for ±20 %%"),
    )
    parser.add_argument(
        "--top",
        type=whole("--top", least=1),
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
        most=options.top,
        remark="" if found.complete else tr("Stopped: some inputs were not tried."),
    )


def _lines(found: Tornado, metric: Metric, options: argparse.Namespace, width: int) -> Iterator[str]:
    scenario, bars = found.scenario, found.bars(metric)
    yield from heading(scenario, options.changes, width)
    yield ""
    if not bars and not found.complete:
        return
    base = shown(metric.of(found.base), metric)
    yield from wrap(tr("{figure}: {value} as it is").format(figure=metric.label(scenario), value=base), width)
    rows = [
        (
            input_name(scenario, bar.entry.path, metric) + ("*" if bar.entry.assumed else ""),
            _span(*(figures.short(end, unit_at(scenario, bar.entry.path)) for end in (bar.entry.low, bar.entry.high))),
            _span(shown(bar.low, metric), shown(bar.high, metric)),
            shown(bar.swing, metric),
        )
        for bar in bars[: options.top]
    ]
    if rows:
        headers = ("", tr("from … to"), tr("makes of it"), tr("swing"))
        yield from Table(headers, tuple(rows), even=False).lines(width)
    elif found.entries:
        yield from wrap(tr("No uncertain input moves it."), width)
    else:
        yield from wrap(tr("No input has a stated uncertainty."), width)
    yield from _notes(found, bars, options, width)
    yield from _not_moved(found, metric, width, moves=options.assume is None)
    own = tuple(f"models.{place}." for place in metric.models)
    for gap in (gap for gap in found.gaps if gap.startswith(own)):
        yield from wrap(tr("Without a figure: {reason}").format(reason=gap), width)


def _notes(found: Tornado, bars: list[Bar], options: argparse.Namespace, width: int) -> Iterator[str]:
    """What is to be known of the table of *bars*."""
    if len(bars) > options.top:
        yield tr("… and {count} more that move it less").format(count=len(bars) - options.top)
    if any(bar.base < min(bar.low, bar.high) or bar.base > max(bar.low, bar.high) for bar in bars[: options.top]):
        yield from wrap(tr("Where the figure as it is lies beyond both ends, the swing reaches to it."), width)
    assumed = [entry for entry in found.entries if entry.assumed]
    if assumed:
        words = tr("* nobody stated a range: assumed ±{share}")
        if any(parameter_at(entry.path).whole for entry in assumed):
            words = tr("* nobody stated a range: assumed ±{share}, whole numbers by at least 1")
        yield from wrap(words.format(share=figures.short(options.assume, "share")), width)


def _not_moved(found: Tornado, metric: Metric, width: int, *, moves: bool) -> Iterator[str]:
    """The inputs that no range was tried for; *moves* where a share of themselves would move the first of them."""
    if found.without and moves:
        yield ""
        yield from wrap(tr("Not moved, as nobody stated an uncertainty (--assume 0.2 moves them by 20 %):"), width)
        yield from _names(found, found.without, metric, width)
    if found.at_zero:
        yield ""
        yield from wrap(tr("Not moved, as they are 0 today and nobody stated an uncertainty:"), width)
        yield from _names(found, found.at_zero, metric, width)


def _names(found: Tornado, paths: Sequence[str], metric: Metric, width: int) -> Iterator[str]:
    """What is called by *paths*, in a paragraph for each model and one for what all have together."""
    scenario = found.scenario
    for place in (None, *metric.models):
        head = "models." if place is None else f"models.{place}."
        own = [path for path in paths if path.startswith(head) == (place is not None)]
        if own:
            names = tr(", ").join(parameter_name(scenario, path, with_model=False) for path in own)
            shared = place is None or len(metric.models) == 1
            words = names if shared else tr("{name}: {value}").format(name=scenario.model_name(place or 0), value=names)
            yield from wrap(words, width, first="  ", rest="    ")


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
        "without_uncertainty_at_zero": list(found.at_zero),
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
