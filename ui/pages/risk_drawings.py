"""The charts of the page of risk: from a reading to finished drawings."""

from __future__ import annotations

import numpy as np

from calculator import figures
from calculator.inputs import Array
from calculator.language import tr
from calculator.metric import Metric
from calculator.outcomes import SUMMARY
from calculator.risk import Spread, tier_names
from ui.chance import chance
from ui.charts.bars import Drawing
from ui.charts.best import best_drawing
from ui.charts.curves import CurveDrawing
from ui.charts.fan import fan_drawing, fan_extent
from ui.charts.losing import losing_drawing
from ui.charts.running_mean import running_drawing
from ui.charts.spread import SpreadDrawing, SpreadRow
from ui.pages.risk_reading import Reading, edges_of, shares_in
from ui.pages.risk_words import best_title, missing_words, spread_title


def names(reading: Reading) -> tuple[str, ...]:
    """What the models are called."""
    return tuple(reading.scenario.model_name(place) for place in range(len(reading.models)))


def best(reading: Reading) -> Drawing:
    """Who is best how often."""
    return best_drawing(best_title(reading), names(reading), reading.best)


def spreads(reading: Reading) -> SpreadDrawing:
    """How far the figure spreads, model by model."""
    unit = SUMMARY[reading.column].unit
    rows = tuple(_spread_row(reading, place, unit) for place in range(len(reading.models)))
    return SpreadDrawing(
        title=spread_title(reading),
        edges=reading.edges,
        unit=unit,
        rows=rows,
        summary=tr("; ").join(row.hint.replace("\n", tr(", ")) for row in rows),
    )


def fans(reading: Reading) -> list[CurveDrawing]:
    """The brand's cash month by month, one drawing a model, all on one scale."""
    drawn = reading.risk.fans
    show = fan_extent(drawn)
    return [fan_drawing(name, place, drawn[place], show) for place, name in enumerate(names(reading))]


def losing(reading: Reading) -> list[Drawing]:
    """Who of the agents loses, one drawing a model that has agents."""
    drawn = reading.risk
    return [
        losing_drawing(
            name, place, _tier_names(reading, place), drawn.tier_losing[place], drawn.tier_mostly_losing[place]
        )
        for place, name in enumerate(names(reading))
        if reading.tiers[place]
    ]


def running(reading: Reading) -> list[CurveDrawing]:
    """The mean of more and more draws, one drawing a model."""
    unit = SUMMARY[reading.column].unit
    return [
        running_drawing(name, place, reading.models[place].running, unit) for place, name in enumerate(names(reading))
    ]


def _tier_names(reading: Reading, place: int) -> tuple[str, ...]:
    """The names of the tiers that the model runs with."""
    own = tier_names(reading.scenario, place, reading.tiers[place])
    return tuple(name or tr("tier {number}").format(number=number + 1) for number, name in enumerate(own))


def lead(reading: Reading, metric: Metric) -> SpreadDrawing:
    """How far one model is ahead of another, and in how many draws."""
    values, spread = metric.of(reading.risk.models), reading.risk.spread(metric)
    edges = edges_of([values], [spread])
    first, second = (reading.scenario.model_name(place) for place in metric.models)
    known = values[~np.isnan(values)]
    title = metric.label(reading.scenario)
    if len(known):
        ahead = float((known < 0 if metric.less_is_better else known > 0).mean())
        words = tr("{figure}: {first} ahead of {second} in {share} of the draws")
        title = words.format(figure=tr(SUMMARY[metric.column].label), first=first, second=second, share=chance(ahead))
    today = metric.of([{metric.column: model.today} for model in reading.models])
    row = _row(tr("lead"), metric.model, spread, shares_in(values, edges), today, edges, metric.unit)
    return SpreadDrawing(title, edges, metric.unit, (row,), row.hint.replace("\n", tr(", ")))


def _spread_row(reading: Reading, place: int, unit: str) -> SpreadRow:
    model, name = reading.models[place], reading.scenario.model_name(place)
    return _row(name, place, model.spread, model.columns, model.today, reading.edges, unit)


def _row(name: str, place: int, spread: Spread, columns: Array, today: float, edges: Array, unit: str) -> SpreadRow:
    words = missing_words(spread)
    heights = columns / (columns.max() or 1.0) if len(columns) else columns
    if spread.sd == 0 and not words:
        words = tr("the same in all draws")
    numbers = {
        tr("Mean"): spread.mean,
        tr("Standard deviation"): spread.sd,
        **{f"P{number}": value for number, value in spread.percentiles.items()},
        tr("With today's values"): today,
    }
    lines = [
        tr("{name}: {value}").format(name=what, value=figures.exact(value, unit)) for what, value in numbers.items()
    ]
    return SpreadRow(
        name=name,
        place=place,
        heights=heights,
        mean=spread.mean,
        p5=spread.percentiles[5],
        p95=spread.percentiles[95],
        today=today if edges[0] <= today <= edges[-1] else float("nan"),
        words=words,
        hint="\n".join([name, *lines, *([words] if words else [])]),
    )
