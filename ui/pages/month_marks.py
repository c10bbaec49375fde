"""What the charts over time mark: months in which something happens that one should know of."""

from __future__ import annotations

from calculator.language import tr
from calculator.law import crossings, exposures
from calculator.result import Result
from ui.charts.curves import Milestone


def month_marks(result: Result) -> list[tuple[Milestone, ...]]:
    """The marks of every model of *result*, by month, with a short label for the chart and it all in words.

    They are the months in which thresholds of the law on pyramid selling are reached.
    """
    return [
        tuple(Milestone(crossing.month, crossing.label, crossing.text) for crossing in crossings(model))
        for model in exposures(result).models
    ]


def marks_meaning() -> str:
    """What the marks are, in a few words."""
    return tr("upright lines: thresholds of the law on pyramid selling")
