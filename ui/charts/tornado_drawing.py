"""What a tornado chart shows: for every input a bar from what its low value makes of a figure to what its high one."""

from __future__ import annotations

import math
from dataclasses import dataclass

from calculator import figures
from calculator.amounts import amount, unit_at
from calculator.axis import parameter_name
from calculator.language import tr
from calculator.metric import Metric
from calculator.scenario import Scenario
from calculator.tornado import Bar, Entry, Tornado

FIRST = 12
"""Bars shown at first."""
LEADING = 3
"""Inputs that the title names."""


@dataclass(frozen=True)
class TornadoRow:
    """One bar: ``low`` and ``high`` are the figure where the input has its low and its high value (NaN: none).

    ``tried`` are these two values as people read them, ``owner`` the model that the input belongs to if it is
    not the one asked about, and ``model`` its place (``None``: no single one); ``assumed`` marks a range that
    nobody stated.
    """

    path: str
    name: str
    owner: str
    model: int | None
    low: float
    high: float
    tried: tuple[str, str]
    assumed: bool
    hint: str


@dataclass(frozen=True)
class TornadoDrawing:
    """Everything that a tornado chart shows: finished numbers and words, the largest bar first."""

    title: str = ""
    empty: str = ""
    summary: str = ""
    unit: str = ""
    model: int = 0
    base: float = math.nan
    rows: tuple[TornadoRow, ...] = ()

    @property
    def extent(self) -> tuple[float, float]:
        """The lowest and the highest value of the figure in any row."""
        values = [value for row in self.rows for value in (row.low, row.high)] + [self.base]
        known = [value for value in values if math.isfinite(value)]
        low, high = (min(known), max(known)) if known else (0.0, 1.0)
        return (low, high) if low < high else (low - 1.0, high + 1.0)


def tornado_drawing(tornado: Tornado, metric: Metric, most: int | None = FIRST) -> TornadoDrawing:
    """The inputs that move *metric* most, no more than *most* of them (``None``: all)."""
    scenario, bars = tornado.scenario, tornado.bars(metric)
    bars = [bar for bar in bars if math.isfinite(bar.low) or math.isfinite(bar.high)]
    label = metric.label(scenario)
    if not bars:
        return TornadoDrawing(title=label, empty=_why_empty(tornado, metric))
    rows = tuple(_row(scenario, metric, bar) for bar in bars[:most])
    names = tr(", ").join(_full_name(row) for row in rows[:LEADING])
    title = tr("{figure}: moved most by {inputs}").format(figure=label, inputs=names)
    return TornadoDrawing(
        title=title,
        summary=tr("; ").join([title, *(row.hint.replace("\n", tr(", ")) for row in rows)]),
        unit=metric.unit,
        model=metric.model,
        base=metric_today(tornado, metric),
        rows=rows,
    )


def metric_today(tornado: Tornado, metric: Metric) -> float:
    """The figure with every input as it is."""
    return float(metric.of(tornado.base))


def movers(tornado: Tornado, metric: Metric) -> int:
    """How many inputs move *metric* at all."""
    return sum(math.isfinite(bar.low) or math.isfinite(bar.high) for bar in tornado.bars(metric))


def _why_empty(tornado: Tornado, metric: Metric) -> str:
    figure = metric.label(tornado.scenario)
    if not tornado.entries:
        return tr("No input has a range of values yet, so nothing can be moved.")
    if not math.isfinite(metric_today(tornado, metric)):
        return tr("{figure} has no value here, whatever the inputs are.").format(figure=figure)
    return tr("Of the inputs with a range ({count}) none moves {figure}.").format(
        count=len(tornado.entries), figure=figure
    )


def _row(scenario: Scenario, metric: Metric, bar: Bar) -> TornadoRow:
    entry = bar.entry
    name = parameter_name(scenario, entry.path, with_model=False)
    owner, model = _owner(scenario, entry.path)
    unit = unit_at(scenario, entry.path)
    tried = tuple(figures.short(value, unit) for value in (entry.low, entry.high))
    hint = _hint(scenario, metric, bar, " · ".join(part for part in (name, owner) if part))
    if metric.minus is None and model == metric.model:
        owner = ""
    return TornadoRow(entry.path, name, owner, model, bar.low, bar.high, (tried[0], tried[1]), entry.assumed, hint)


def _full_name(row: TornadoRow) -> str:
    return f"{row.name} ({row.owner})" if row.owner else row.name


def _owner(scenario: Scenario, path: str) -> tuple[str, int | None]:
    """What the model at *path* is called, and its place; nothing for what belongs to no single one."""
    head, place, *_ = [*path.split("."), ""]
    if head != "models" or len(scenario.models) == 1:
        return "", None
    return (tr("all models"), None) if place == "*" else (scenario.model_name(int(place)), int(place))


def _hint(scenario: Scenario, metric: Metric, bar: Bar, name: str) -> str:
    entry = bar.entry
    lines = [name + (f" ({tr('±20 % assumed')})" if entry.assumed else "")]
    for value, result in ((entry.low, bar.low), (_today(scenario, entry), bar.base), (entry.high, bar.high)):
        words = tr("at {value}: {result}")
        if value == _today(scenario, entry) and result is bar.base:
            words = tr("today, at {value}: {result}")
        number = figures.exact(result, metric.unit)
        lines.append(words.format(value=amount(scenario, entry.path, value), result=number))
    return "\n".join(lines)


def _today(scenario: Scenario, entry: Entry) -> float:
    return scenario.number(entry.paths[0])
