"""The months in which a model reaches thresholds of the law, for charts over time."""

from __future__ import annotations

from dataclasses import dataclass

from calculator.language import tr
from calculator.law.standing import Exposure
from calculator.law.words import short_threshold, threshold_text, title

SHOWN = ("levels", "people", "many_people", "much_money")
"""Facts that grow until they reach their threshold: the others begin with the first joiner, or are shares."""


@dataclass(frozen=True)
class Crossing:
    """A month (from 1) in which thresholds are reached: a short label for a chart, and it all in words."""

    month: int
    label: str
    text: str


def crossings(exposure: Exposure, draw: int = 0) -> list[Crossing]:
    """The months in which *exposure* reaches a threshold, in their order, all of one month together."""
    by_month: dict[int, list[str]] = {}
    for key in SHOWN:
        month = exposure.fact(key).month(draw)
        if month is not None:
            by_month.setdefault(month, []).append(key)
    found = []
    for month, keys in sorted(by_month.items()):
        facts = [exposure.fact(key) for key in keys]
        label = " + ".join(short_threshold(fact) for fact in facts)
        words = [
            tr("{threshold}: {what} ({article})").format(
                threshold=threshold_text(fact.rule), what=title(fact.key), article=fact.rule.short
            )
            for fact in facts
        ]
        text = tr("Month {month} reaches {facts}").format(month=month, facts=tr("; ").join(words))
        found.append(Crossing(month, label, text))
    return found
