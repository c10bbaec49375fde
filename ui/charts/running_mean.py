"""The mean of more and more draws, with its error: whether enough were made."""

from __future__ import annotations

from calculator import figures
from calculator.language import tr
from calculator.risk import Running
from ui.charts.curves import Band, Curve, CurveDrawing, Scale

ERRORS = 1.96
"""Standard errors to each side of the mean between which it lies in 95 of 100 cases."""


def running_drawing(name: str, place: int, running: Running, unit: str) -> CurveDrawing:
    """The running mean of the model called *name*, of numbers in *unit*."""
    if not len(running.counts):
        return CurveDrawing(title=name, empty=tr("The figure has no value in any draw."))
    counts = running.counts.astype(float)
    low, high = running.means - ERRORS * running.errors, running.means + ERRORS * running.errors
    mean, error = figures.short(float(running.means[-1]), unit), figures.short(ERRORS * float(running.errors[-1]), unit)
    title = tr("{name}: {mean} ± {error}").format(name=name, mean=mean, error=error)
    return CurveDrawing(
        title=title,
        x=Scale(tr("draws"), "draws", whole=True, reading=tr("{number} draws")),
        y=Scale("", unit),
        curves=(Curve(counts, running.means, place),),
        bands=(Band(counts, low, high, place, 0.2, tr("± 1.96 standard errors")),),
        summary=title,
    )
