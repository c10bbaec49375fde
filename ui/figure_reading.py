"""How a figure of the summary reads in the window: as a number, a month, or in words where it has no meaning."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass

from calculator import figures, value
from calculator.language import tr
from calculator.outcomes import SUMMARY
from calculator.result import ModelResult
from calculator.units import in_months

OF_AGENTS = frozenset(
    {"channel_profit", "channel_profit_with_stock", "losing_share", "losing_share_12", "ltv_to_full_cac"}
)
"""Figures that a model without agents does not have."""


@dataclass(frozen=True)
class Reading:
    """One figure as it is read.

    ``texts`` say the same in ever fewer words, for ever less room. ``number`` is NaN where the
    figure has none; ``is_answer`` tells a finding ("never") from the lack of one ("–").
    """

    texts: tuple[str, ...]
    number: float
    exact: str
    is_answer: bool = True


@dataclass(frozen=True)
class Change:
    """What a figure was before the last edit, in ever fewer words, never a bare number; empty if it reads the same."""

    texts: tuple[str, ...] = ()
    arrow: str = ""


def read(model: ModelResult, column: str, ltv_months: int | None = None) -> Reading:
    """The figure *column* of *model*; *ltv_months* is how far a customer's value is counted."""
    summary = {name: float(values[0]) for name, values in model.summary.items()}
    return read_figure(summary, column, model.kind, len(model.months["leads"]), ltv_months)


def read_figure(
    summary: Mapping[str, float], column: str, kind: str, months: int, ltv_months: int | None = None
) -> Reading:
    """The figure *column* of one run over so many *months* of a model of that *kind*."""
    number = summary[column]
    if kind == "direct" and column in OF_AGENTS:
        return Reading((tr("no agents"), figures.NOTHING), math.nan, tr("no agents"), is_answer=False)
    if math.isnan(number):
        return _without_meaning(summary, column, kind, months, ltv_months)
    unit = SUMMARY[column].unit
    if unit in ("month", "months"):
        month = tr("month {number}").format(number=figures.short(number, unit))
        return Reading((month, figures.short(number, unit)), number, month)
    return Reading((figures.short(number, unit),), number, figures.exact(number, unit))


def change(now: Reading, before: Reading | None) -> Change:
    """What the figure was, with the way it went since; nothing where the two read the same."""
    if before is None or before.texts[-1] == now.texts[-1]:
        return Change()
    arrow = ""
    if not math.isnan(now.number) and not math.isnan(before.number):
        arrow = "▲" if now.number > before.number else "▼"
    short = before.texts if before.is_answer and not math.isnan(before.number) else before.texts[-1:]
    return Change(tuple(tr("prior: {value}").format(value=text) for text in short), arrow)


def _without_meaning(
    summary: Mapping[str, float], column: str, kind: str, months: int, ltv_months: int | None
) -> Reading:
    if column == "payback_months" and summary["blended_cac"] >= value.TINY:
        within = [] if ltv_months is None else [tr("never within {months}").format(months=in_months(ltv_months))]
        return _answer(*within, tr("never"))
    if column == "break_even_month":
        return _answer(tr("not within {months}").format(months=in_months(months)), tr("not yet"))
    return _nothing(*_reasons(summary, column, kind))


def _reasons(summary: Mapping[str, float], column: str, kind: str) -> tuple[str, ...]:
    """Why the figure has no meaning, in ever fewer words."""
    if column in ("ltv_to_cac", "ltv_to_full_cac"):
        if math.isnan(summary["blended_cac"]):
            return (tr("nobody buys"),)
        return (tr("the brand pays nothing"), tr("pays nothing")) if column == "ltv_to_cac" else (tr("nobody pays"),)
    if column == "stranded_share":
        return (tr("agents take no goods") if kind == "stocked" else tr("no stock with agents"),)
    return (tr("nobody joined"),) if column in ("losing_share", "losing_share_12") else ()


def _answer(*texts: str) -> Reading:
    return Reading(texts, math.nan, texts[0])


def _nothing(*reasons: str) -> Reading:
    """A dash with its reason, as long as there is room for one."""
    texts = [f"{figures.NOTHING} {reason}" for reason in reasons]
    return Reading((*texts, figures.NOTHING), math.nan, texts[0] if texts else figures.NOTHING, is_answer=False)
