"""Fans: how a running total may go on, by month, with the middle half and the middle 90 % of many draws."""

from __future__ import annotations

import numpy as np

from calculator import figures
from calculator.inputs import Array
from calculator.language import tr
from ui.charts.curves import Band, Curve, CurveDrawing, Scale

WIDE, NARROW = 0.16, 0.34
"""How much of the model's colour the bands of the middle 90 % and of the middle half have."""


def fan_drawing(name: str, place: int, fan: Array, show: tuple[float, ...]) -> CurveDrawing:
    """The fan of the model called *name*: *fan* is (months, 5, 25, 50, 75 and 95 % points), in ¥.

    *show* are values that must be in sight: fans side by side share one scale.
    """
    months = np.arange(1, len(fan) + 1, dtype=float)
    low, quarter, median, three_quarters, high = fan.T
    ends = {share: figures.short(float(fan[-1, column]), "¥") for column, share in enumerate((5, 25, 50, 75, 95))}
    summary = tr("{name}, at the end: half of the draws below {median}, 5 % below {low}, 95 % below {high}")
    return CurveDrawing(
        title=tr("{name}: median {median}").format(name=name, median=ends[50]),
        x=Scale(tr("month"), "months", whole=True, reading=tr("month {number}")),
        y=Scale("", "¥"),
        curves=(
            Curve(months, high, place, tr("P95"), quiet=True),
            Curve(months, median, place, tr("median")),
            Curve(months, low, place, tr("P5"), quiet=True),
        ),
        bands=(
            Band(months, low, high, place, WIDE, tr("90 % of the draws")),
            Band(months, quarter, three_quarters, place, NARROW, tr("half of the draws")),
        ),
        summary=summary.format(name=name, median=ends[50], low=ends[5], high=ends[95]),
        show=(0.0, *show),
    )


def fan_extent(fans: tuple[Array, ...]) -> tuple[float, ...]:
    """The lowest and highest value of all *fans*, for a scale that they share."""
    return (min(float(fan.min()) for fan in fans), max(float(fan.max()) for fan in fans)) if fans else ()
