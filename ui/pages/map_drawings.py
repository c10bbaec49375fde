"""What the map shows of a sweep over two parameters: the values of a figure, or which model is best by it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from calculator import figures
from calculator.amounts import figure_amount, unit_at
from calculator.axis import Axis, parameter_at, parameter_name
from calculator.inputs import Array
from calculator.language import tr
from calculator.metric import NONE, TIED, Metric, Wins, best_of
from calculator.outcomes import CAVEATS, LESS_IS_BETTER, SUMMARY
from calculator.parameters import declaration
from calculator.rules import has_parameter
from calculator.scenario import Scenario
from calculator.sweep import Sweep
from calculator.winner import WinnerMap, contour, level_text, rule_text
from ui.charts.cell_edges import cell_edges
from ui.charts.colour_scale import FAR, colour_scale
from ui.charts.map_drawing import Areas, Contour, Cross, MapAxis, MapDrawing, Row, Shades
from ui.figure_reading import read_figure
from ui.inputs.parameter_choices import EVERY
from ui.inputs.units import shown_unit
from ui.shown_value import shown_value

RATIOS = ("ltv_to_cac", "ltv_to_full_cac")
ENOUGH, EVEN = 3.0, 1.0
"""A customer should be worth three times what winning one costs; at once that much nothing is left."""
PROFITS = (
    "brand_profit", "brand_cash", "brand_npv", "channel_profit", "channel_profit_with_stock", "channel_cash",
    "system_cash", "profit_per_joiner", "return_on_peak_cash", "ltv_less_cac",
)  # fmt: skip
"""Figures that break even at 0."""
NAMED_TOGETHER, MOST_RULES = 2, 3
"""Models at one point that are named, and rules that are told, before they are only counted."""
LOOKED_AT = 60
"""Cells without a value that are asked for their reason."""


def value_drawing(scenario: Scenario, swept: Sweep, metric: Metric, today: float) -> MapDrawing:
    """The map of *metric*, whose value *today* is known (else NaN)."""
    x, y = (map_axis(scenario, axis, values) for axis, values in zip(swept.axes, swept.values, strict=True))
    values, forbidden = swept.metric(metric), swept.forbidden(metric)
    label, level = metric.label(scenario), level_of(metric)
    missing = _missing(scenario, swept, metric.models, metric.column, ~np.isfinite(values) & ~forbidden)
    if not np.isfinite(values).any():
        return MapDrawing(title=label, empty=_why_empty(scenario, swept, missing, forbidden))
    crosses = crosses_of(scenario, swept.axes, metric.models)
    if len(crosses) == 1 and np.isfinite(today):
        words = tr("today {value}").format(value=figure_amount(today, metric.unit))
        crosses = (Cross(crosses[0].x, crosses[0].y, words),)
    title = _value_title(scenario, metric, values, level)
    return MapDrawing(
        title=title,
        x=x,
        y=y,
        layer=Shades(values, colour_scale(values, level), metric.unit, _unit_words(metric.unit)),
        forbidden=forbidden,
        missing=missing,
        contours=tuple(_contours(x, y, values, metric)),
        crosses=crosses,
        read=lambda column, row: _rows(scenario, swept, (x, y), metric, (column, row)),
        remarks=(*rules_broken(scenario, swept.gaps_of(metric)), *_caveats(scenario, swept.axes)),
        summary=tr("; ").join([title, _range_words(values, metric.unit), *_sides(x, y)]),
    )


def winner_drawing(scenario: Scenario, found: WinnerMap) -> MapDrawing:
    """The map of the model that is best by a figure."""
    swept, column = found.sweep, found.column
    x, y = (map_axis(scenario, axis, values) for axis, values in zip(swept.axes, swept.values, strict=True))
    figure, forbidden = tr(SUMMARY[column].label), np.all(swept.broken, axis=0)
    everyone = tuple(range(len(scenario.models)))
    missing = _missing(scenario, swept, everyone, column, (found.winners == NONE) & ~forbidden)
    if (found.winners == NONE).all():
        return MapDrawing(title=figure, empty=_why_empty(scenario, swept, missing, forbidden))
    names, level = tuple(map(scenario.model_name, everyone)), found.wins.level
    title, rules = (
        _winner_title(figure, names, found.wins),
        [rule_text(scenario, each) for each in found.rules if each.wins],
    )
    level_on = tr("on {share}").format(share=_share(level)) if level else ""
    return MapDrawing(
        title=title,
        x=x,
        y=y,
        layer=Areas(found.winners, _strength(found), names, tuple(map(_best_on, found.wins.alone.tolist())), level_on),
        forbidden=forbidden,
        missing=missing,
        contours=_borders(x, y, found),
        crosses=crosses_of(scenario, swept.axes, everyone),
        read=lambda across, up: _rows(scenario, swept, (x, y), Metric(column, 0), (across, up)),
        notes=tuple(filter(None, (*rules, level_text(found)))),
        remarks=(*rules_broken(scenario, swept.gaps), *_caveats(scenario, swept.axes)),
        summary=tr("; ").join([title, *rules, *_sides(x, y)]),
    )


def map_axis(scenario: Scenario, axis: Axis, values: Array) -> MapAxis:
    """One side of the map, named and with its unit."""
    parameter = parameter_at(axis.path)
    name, unit = parameter_name(scenario, axis.path), unit_at(scenario, axis.path)
    words = shown_unit(replace(parameter, unit=unit))
    is_said = unit in ("", "ratio", "share") or words.casefold() in name.casefold()
    title = name if is_said else tr("{name}, {unit}").format(name=name, unit=words)
    return MapAxis(title, unit, values, axis.low, axis.high, axis.log, parameter.whole)


def _range_words(values: Array, unit: str) -> str:
    low, high = (figures.short(float(end), unit) for end in (np.nanmin(values), np.nanmax(values)))
    return tr("lowest {low}, highest {high}").format(low=low, high=high)


def _sides(*sides: MapAxis) -> list[str]:
    """From which value to which each side of the map goes."""
    words = tr("{name}: {low} … {high}")
    return [
        words.format(name=side.title, low=figures.exact(side.low, side.unit), high=figures.exact(side.high, side.unit))
        for side in sides
    ]


def level_of(metric: Metric) -> float | None:
    """Where *metric* turns from bad to good; ``None`` for figures that have no such level."""
    if metric.minus is not None or metric.column in PROFITS:
        return 0.0
    if metric.column in RATIOS:
        return ENOUGH
    return 0.0 if metric.unit.startswith("¥") else None


def crosses_of(scenario: Scenario, axes: Sequence[Axis], models: Sequence[int]) -> tuple[Cross, ...]:
    """Where *models* stand today: one cross where they stand together, else one for each place."""
    places: dict[tuple[float, float], list[int]] = {}
    for place in models:
        paths = [_of_model(scenario, axis.path, place) for axis in axes]
        if None not in paths:
            spot = (scenario.number(paths[0] or ""), scenario.number(paths[1] or ""))
            if np.isfinite(spot).all():
                places.setdefault(spot, []).append(place)
    if len(places) == 1:
        ((across, up),) = places
        return (Cross(across, up, tr("today")),)
    found = []
    for (across, up), members in places.items():
        names = tr(", ").join(scenario.model_name(place) for place in members)
        label = tr("{models} today").format(models=names)
        if len(members) > NAMED_TOGETHER:
            label = tr("{count} models today").format(count=len(members))
        found.append(Cross(across, up, label, members[0] if len(members) == 1 else None))
    return tuple(found)


def _of_model(scenario: Scenario, path: str, place: int) -> str | None:
    """*path* with the model in the place of ``*``; ``None`` where that model has no such parameter."""
    if not path.startswith(EVERY):
        return path
    inner = path.removeprefix(EVERY)
    return f"models.{place}.{inner}" if has_parameter(scenario.models[place], inner) else None


def _contours(x: MapAxis, y: MapAxis, values: Array, metric: Metric) -> list[Contour]:
    level = level_of(metric)
    if level is None:
        return []
    if metric.minus is not None:
        words = tr("equal")
    elif metric.column in RATIOS:
        words = "{figure} = {number}"
        words = words.format(figure="LTV : CAC", number=figures.short(level))
    else:
        words = tr("break-even") if metric.column in PROFITS else figures.short(level, metric.unit)
    found = _lines(x, y, values, level, words)
    if metric.column in RATIOS and metric.minus is None:
        found += _lines(x, y, values, EVEN, f"LTV : CAC = {figures.short(EVEN)}", minor=True)
    return found


def _lines(x: MapAxis, y: MapAxis, values: Array, level: float, words: str, *, minor: bool = False) -> list[Contour]:
    """All lines at *level*, the longest with the words."""
    if min(values.shape) < 2:  # noqa: PLR2004  (nothing lies between single cells)
        return []
    if x.whole or y.whole:  # between whole numbers there is nothing that a curve could be about
        known = np.isfinite(values)
        lines = cell_edges(np.where(known, values >= level, -1).astype(np.intp), x.edges, y.edges)
    else:
        lines = contour(x.values, y.values, values, level)
    lines.sort(key=lambda line: _length(line, x, y), reverse=True)
    return [Contour(line, "" if number else words, minor) for number, line in enumerate(lines)]


def _length(points: Array, x: MapAxis, y: MapAxis) -> float:
    """How long a line is on the map."""
    places = np.array([(x.part(across), y.part(up)) for across, up in points.tolist()])
    return float(np.hypot(*np.diff(places, axis=0).T).sum())


def _borders(x: MapAxis, y: MapAxis, found: WinnerMap) -> tuple[Contour, ...]:
    """What parts the areas: lines between two that win, the edges of cells around those that are level."""
    level = found.winners == TIED
    if x.whole or y.whole:
        sides = np.where(level, len(found.sweep.models), found.winners)
        return tuple(Contour(line) for line in cell_edges(sides, x.edges, y.edges))
    around = cell_edges(np.where(found.winners == NONE, NONE, level), x.edges, y.edges)
    return tuple(Contour(line) for line in (*(border.points for border in found.borders), *around))


def _strength(found: WinnerMap) -> Array:
    """How far the best model leads the next one, 0 … 1; 1 where no other has a value."""
    column = found.column
    values = np.stack([model[column] for model in found.sweep.models])
    if len(values) == 1:
        return np.ones(values.shape[1:])
    wished = np.where(np.isnan(values), -np.inf, -values if column in LESS_IS_BETTER else values)
    next_best, best = np.sort(wished, axis=0)[-2:]
    with np.errstate(invalid="ignore"):
        lead = best - next_best
    known = lead[np.isfinite(lead) & (found.winners >= 0)]
    middle = float(np.median(known)) if known.size else 0.0
    full = FAR / 2 * middle or (float(known.max()) if known.size else 0.0) or 1.0
    strength: Array = np.nan_to_num(np.clip(lead / full, 0, 1), nan=0.0)
    return strength


# --- words ----------------------------------------------------------------------------------------


def _value_title(scenario: Scenario, metric: Metric, values: Array, level: float | None) -> str:
    label, known = metric.label(scenario), values[np.isfinite(values)]
    if known.min() == known.max():
        words = tr("{figure}: {value} everywhere on the map")
        return words.format(figure=label, value=figure_amount(float(known[0]), metric.unit))
    is_judged = metric.minus is not None or metric.column in (*PROFITS, *RATIOS)
    if level is None or not is_judged:
        low, high = (figure_amount(float(end), metric.unit) for end in (known.min(), known.max()))
        return tr("{figure}: from {low} to {high} on the map").format(figure=label, low=low, high=high)
    good = values < level if metric.minus is not None and metric.less_is_better else values >= level
    share = _share_words(good)
    if metric.minus is not None:
        first, second = (scenario.model_name(place) for place in metric.models)
        words = tr("{figure}: {first} ahead of {second} {where}")
        return words.format(figure=tr(SUMMARY[metric.column].label), first=first, second=second, where=share)
    if metric.column in RATIOS:
        return tr("{figure}: 3 or more {where}").format(figure=label, where=share)
    return tr("{figure}: at or above break-even {where}").format(figure=label, where=share)


def _unit_words(unit: str) -> str:
    return "" if unit in ("¥", "ratio") or unit.startswith("share") else tr(unit)


def _share_words(good: NDArray[np.bool_]) -> str:
    if good.all():
        return tr("everywhere on the map")
    if not good.any():
        return tr("nowhere on the map")
    return tr("on {share} of the map").format(share=_share(float(good.mean())))


def _share(share: float) -> str:
    return figures.percent(share, whole=True)


def _best_on(share: float) -> str:
    return tr("best on {share}").format(share=_share(share)) if share else tr("best nowhere")


def _winner_title(figure: str, names: Sequence[str], wins: Wins) -> str:
    first = int(np.argmax(wins.alone))
    share = max(wins.level, float(wins.alone[first]))
    where = tr("everywhere on the map") if share == 1 else tr("on {share} of the map").format(share=_share(share))
    if wins.level == share:
        return tr("{figure}: level {where}").format(figure=figure, where=where)
    words = tr("{figure}: {model} best {where}")
    return words.format(figure=figure, model=names[first], where=where)


def _rows(
    scenario: Scenario, swept: Sweep, sides: tuple[MapAxis, MapAxis], metric: Metric, cell: tuple[int, int]
) -> tuple[Row, ...]:
    """What the box says of a cell: both values, the figure of every model, the best of them marked."""
    rows = []
    for axis, side, place in zip(swept.axes, sides, cell, strict=True):
        text = shown_value(scenario, axis.path, side.offered(place))
        rows.append(Row(parameter_name(scenario, axis.path), text))
    values = np.array([model[metric.column][cell] for model in swept.models])
    best = best_of(metric.column, values) & (len(values) > 1)
    for place, is_best in enumerate(best.tolist()):
        text = _reading(scenario, swept, place, metric.column, cell)
        if is_best and best.sum() > 1:
            text = tr("{value} · level").format(value=text)
        rows.append(Row(scenario.model_name(place), text, place, is_best))
    if metric.minus is not None:
        lead = float(swept.metric(metric)[cell])
        name = tr("Lead of {first}").format(first=scenario.model_name(metric.model))
        rows.append(Row(name, figures.short(lead, metric.unit)))
    return tuple(rows)


def _reading(scenario: Scenario, swept: Sweep, place: int, column: str, cell: tuple[int, int]) -> str:
    """The figure of one model in one cell as it is read, in words where it has no meaning."""
    if np.isnan(swept.models[place]["consumer_price"][cell]):
        return tr("not allowed") if swept.broken[place][cell] else tr("not computed")
    summary = {name: float(values[cell]) for name, values in swept.models[place].items()}
    months = scenario.months
    for axis, values, number in zip(swept.axes, swept.values, cell, strict=True):
        months = int(values[number]) if axis.path == "months" else months
    reading = read_figure(summary, column, scenario.models[place].kind, months, scenario.ltv_months)
    return reading.texts[0]


def _missing(scenario: Scenario, swept: Sweep, models: Sequence[int], column: str, without: NDArray[np.bool_]) -> str:
    """Why the cells *without* a value have none, in a few words; nothing where there are no such cells."""
    cells = np.argwhere(without)
    if not len(cells):
        return ""
    if not swept.complete:
        return tr("not computed")
    chosen = cells[np.unique(np.linspace(0, len(cells) - 1, LOOKED_AT).astype(int))].tolist()
    reasons = {
        _reading(scenario, swept, place, column, (across, up)).removeprefix(f"{figures.NOTHING} ")
        for across, up in chosen
        for place in models
        if np.isnan(swept.models[place][column][across, up])
    }
    reasons.discard(figures.NOTHING)
    return reasons.pop() if len(reasons) == 1 else tr("no value")


def _why_empty(scenario: Scenario, swept: Sweep, missing: str, forbidden: NDArray[np.bool_]) -> str:
    if forbidden.all():
        return "\n".join([tr("None of these pairs of values is allowed."), *rules_broken(scenario, swept.gaps)])
    return tr("There is no value anywhere on this map: {reason}.").format(reason=missing)


def rules_broken(scenario: Scenario, gaps: Sequence[str]) -> tuple[str, ...]:
    """The rules that leave *gaps*, in words."""
    told = [tr("Not allowed: {rule}").format(rule=_rule_words(scenario, gap)) for gap in gaps[:MOST_RULES]]
    more = len(gaps) - len(told)
    return (*told, tr("… and {count} more rules").format(count=more)) if more > 0 else tuple(told)


def _caveats(scenario: Scenario, axes: Sequence[Axis]) -> tuple[str, ...]:
    """What the model leaves out, where one of the axes is about it."""
    paths = [axis.path for axis in axes]
    stocked = any(model.kind == "stocked" for model in scenario.models)
    found = []
    if stocked and any(path.endswith(".price.value") for path in paths):
        found.append(tr(CAVEATS[1]))
    if any(path.endswith(".tier_count") for path in paths):
        found.append(tr(CAVEATS[3]))
    return tuple(found)


def _rule_words(scenario: Scenario, gap: str) -> str:
    path, _, reason = gap.partition(": ")
    return tr("{name}: {reason}").format(name=_place_words(scenario, path), reason=reason)


def _place_words(scenario: Scenario, path: str) -> str:
    if declaration(Scenario, path) is not None:
        return parameter_name(scenario, path)
    place = path.split(".")[1] if path.startswith("models.") else ""
    return scenario.model_name(int(place)) if place.isdecimal() else path
