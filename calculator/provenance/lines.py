"""Lines that several explanations have: by month, by tier, and another figure as a line."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence

from calculator.explanation import Group, Line
from calculator.inputs import Array
from calculator.language import tr
from calculator.outcomes import SUMMARY
from calculator.provenance.case import Case

YEAR = 12
FEW_MONTHS = 24
"""Up to so many months are listed one by one, more by the year."""


def line_of(column: str, amount: float, note: str = "") -> Line:
    """A line called as the results call *column*."""
    return Line(tr(SUMMARY[column].label), amount, note)


def figure_group(case: Case, column: str) -> Group:
    """Another figure of the summary as the only line of a group."""
    label = tr(SUMMARY[column].label)
    return Group(label, SUMMARY[column].unit, (line_of(column, case.figure(column)),))


def monthly(amounts: Sequence[float] | Array) -> tuple[Line, ...]:
    """One line a month; by the year, with its months as parts, where there are many."""
    lines = tuple(
        Line(tr("month {number}").format(number=number), float(amount)) for number, amount in enumerate(amounts, 1)
    )
    if len(lines) <= FEW_MONTHS:
        return lines
    years = []
    for start in range(0, len(lines), YEAR):
        parts = lines[start : start + YEAR]
        label = tr("months {first}–{last}").format(first=start + 1, last=start + len(parts))
        years.append(Line(label, math.fsum(part.amount for part in parts), parts=parts))
    return tuple(years)


def per_tier(case: Case, amounts: Iterable[float]) -> tuple[Line, ...]:
    """One line a tier, the top first."""
    return tuple(Line(case.tier_name(tier), float(amount)) for tier, amount in enumerate(amounts, 1))


def sentence(text: str) -> str:
    """*text* as it stands at the start of a line."""
    return text[:1].upper() + text[1:]
