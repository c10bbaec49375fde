"""The charts of the page of risk: from a reading to finished drawings."""

from __future__ import annotations

from calculator import figures
from calculator.language import tr
from calculator.outcomes import SUMMARY
from ui.charts.bars import Drawing
from ui.charts.best import best_drawing
from ui.charts.curves import CurveDrawing
from ui.charts.fan import fan_drawing, fan_extent
from ui.charts.losing import losing_drawing
from ui.charts.running_mean import running_drawing
from ui.charts.spread import SpreadDrawing, SpreadRow
from ui.pages.risk_reading import Reading
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
        summary="; ".join(row.hint.replace("\n", ", ") for row in rows),
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
    tiers, rows = reading.tiers[place], reading.scenario.models[place].tiers
    own = [row.name for row in rows] if len(rows) == tiers else [""] * tiers
    return tuple(name or tr("tier {number}").format(number=number + 1) for number, name in enumerate(own))


def _spread_row(reading: Reading, place: int, unit: str) -> SpreadRow:
    model = reading.models[place]
    spread, words = model.spread, missing_words(reading, place)
    heights = model.columns / (model.columns.max() or 1.0) if len(model.columns) else model.columns
    if spread.sd == 0 and not words:
        words = tr("the same in all draws")
    numbers = {
        tr("Mean"): spread.mean,
        tr("Standard deviation"): spread.sd,
        **{f"P{number}": value for number, value in spread.percentiles.items()},
        tr("With today's values"): model.today,
    }
    lines = [
        tr("{name}: {value}").format(name=what, value=figures.exact(value, unit)) for what, value in numbers.items()
    ]
    name = reading.scenario.model_name(place)
    return SpreadRow(
        name=name,
        place=place,
        heights=heights,
        mean=spread.mean,
        p5=spread.percentiles[5],
        p95=spread.percentiles[95],
        today=model.today if reading.edges[0] <= model.today <= reading.edges[-1] else float("nan"),
        words=words,
        hint="\n".join([name, *lines, *([words] if words else [])]),
    )
