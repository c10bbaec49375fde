"""What a chart is drawn from, as rows of cells with headings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

from calculator.language import tr
from ui.charts.bars import Bar, Drawing
from ui.charts.cohort_drawing import CohortDrawing
from ui.charts.curves import CurveDrawing
from ui.charts.map_drawing import Areas, MapDrawing, Shades
from ui.charts.spread import SpreadDrawing
from ui.charts.strips import StripDrawing
from ui.charts.tornado_drawing import TornadoDrawing

Cell = str | float | None
Rows = list[list[Cell]]


def copied_numbers(drawing: object) -> Rows:
    """The numbers that *drawing* shows, exactly; none where it shows none or they are not known."""
    kinds: tuple[tuple[type, Callable[[Any], Rows]], ...] = (
        (Drawing, _bars),
        (CurveDrawing, _curves),
        (StripDrawing, _strips),
        (MapDrawing, _map),
        (CohortDrawing, _cohorts),
        (TornadoDrawing, _tornado),
        (SpreadDrawing, _spread),
    )
    for kind, rows in kinds:
        if isinstance(drawing, kind) and not getattr(drawing, "empty", ""):
            return rows(drawing)
    return []


def _bars(drawing: Drawing) -> Rows:
    """A line for each bar, and for each point of a line."""
    rows: Rows = [["", tr("value"), tr("in words")]] if drawing.bars or drawing.lines else []
    for bar in drawing.bars:
        rows.append([_category(drawing.categories, bar.left, bar.right), _size(bar), bar.hint or bar.label])
    for line in drawing.lines:
        for x, y in line.points:
            rows.append([_category(drawing.categories, x, x), float(y), line.hint or line.label])
    return rows


def _size(bar: Bar) -> float:
    """The length of a bar; below zero where it lies there."""
    return float(bar.low - bar.high if bar.high <= 0 and bar.low < 0 else bar.high - bar.low)


def _category(names: Sequence[str], left: float, right: float) -> str:
    place = int((left + right) / 2)
    return names[place] if 0 <= place < len(names) else ""


def _curves(drawing: CurveDrawing) -> Rows:
    """A line for each x, a column for each curve and for both ends of each band."""
    columns: list[tuple[str, Any, Any]] = [(curve.label, curve.x, curve.y) for curve in drawing.curves]
    for band in drawing.bands:
        columns += [(tr("lower end"), band.x, band.low), (tr("upper end"), band.x, band.high)]
    if not columns:
        return []
    numbers = [dict(zip(np.asarray(x).tolist(), np.asarray(y).tolist(), strict=True)) for _, x, y in columns]
    places = sorted({x for known in numbers for x in known})
    headings: list[Cell] = [drawing.x.name or "x", *(label or drawing.y.name for label, _, _ in columns)]
    return [headings, *([x, *(known.get(x) for known in numbers)] for x in places)]


def _strips(drawing: StripDrawing) -> Rows:
    """A line for each part of each strip."""
    lines: Rows = [[strip.heading, part.name, part.size] for strip in drawing.strips for part in strip.parts]
    return [[drawing.title, "", tr("value")], *lines] if lines else []


def _map(drawing: MapDrawing) -> Rows:
    """A table of the cells, the values of one input across and those of the other down, as on the map."""
    x, y, layer = drawing.x, drawing.y, drawing.layer
    if x is None or y is None or layer is None:
        return []
    rows: Rows = [[f"{y.title} ↓  {x.title} →", *map(float, x.values)]]
    for row in reversed(range(len(y.values))):
        cells = [_map_cell(layer, column, row) for column in range(len(x.values))]
        rows.append([float(y.values[row]), *cells])
    return rows


def _map_cell(layer: Shades | Areas, column: int, row: int) -> Cell:
    if isinstance(layer, Shades):
        return float(layer.values[column, row])
    winner = int(layer.winners[column, row])
    return layer.names[winner] if winner >= 0 else None


def _cohorts(drawing: CohortDrawing) -> Rows:
    """A line for each group: joining month, tier, people, profit per joiner."""
    rows: Rows = [[tr("joining month"), tr("tier"), tr("joined"), tr("profit per joiner")]]
    for month in range(drawing.months):
        for tier, name in enumerate(drawing.tiers):
            if drawing.number[month, tier] > 0:
                people, profit = float(drawing.number[month, tier]), float(drawing.profit[month, tier])
                rows.append([month + 1, name, people, profit])
    return rows


def _tornado(drawing: TornadoDrawing) -> Rows:
    """A line for each input: the values tried, and the figure at either."""
    lines: Rows = [[row.name, row.owner, row.tried[0], row.low, row.tried[1], row.high] for row in drawing.rows]
    heads: list[Cell] = [
        tr("Input"), tr("Model"), tr("low value"), tr("figure there"), tr("high value"), tr("figure there"),
    ]  # fmt: skip
    return [heads, *lines] if lines else []


def _spread(drawing: SpreadDrawing) -> Rows:
    """A line for each model: mean, ends and the value today."""
    lines: Rows = [[row.name, row.mean, row.p5, row.p95, row.today] for row in drawing.rows]
    return [["", tr("Mean"), "P5", "P95", tr("today")], *lines] if lines else []
