"""Curves in words, for those who do not see them."""

from __future__ import annotations

import numpy as np

from calculator import figures
from calculator.language import tr
from ui.charts.curves import CurveDrawing

MOST = 12
"""More curves than this are a cloud, of which the chart's own summary tells."""


def curve_words(drawing: CurveDrawing) -> list[str]:
    """A line for every curve: where it begins, where it ends, and its lowest and highest value."""
    if drawing.empty or len(drawing.curves) > MOST:
        return []
    lines = []
    for curve in drawing.curves:
        sound = np.isfinite(curve.y)
        if not sound.any():
            continue
        x, y = curve.x[sound], curve.y[sound]
        ends = [figures.exact(float(end), drawing.x.unit) for end in (x[0], x[-1])]
        first, last, low, high = (
            figures.short(float(value), drawing.y.unit) for value in (y[0], y[-1], y.min(), y.max())
        )
        words = tr("{first} at {start}, {last} at {end}; lowest {low}, highest {high}").format(
            first=first, last=last, low=low, high=high, start=ends[0], end=ends[1]
        )
        lines.append(tr("{name}: {value}").format(name=curve.label, value=words) if curve.label else words)
    return lines
