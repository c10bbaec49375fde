"""Lifetime value: what one customer is worth to brand and tiers, against what winning it costs."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor

from calculator import figures
from calculator.language import tr
from calculator.result import ModelResult
from calculator.value import HALF_A_FEN
from ui import theme
from ui.charts.bars import Bar, Drawing, Line, Note, extent_of
from ui.charts.margin import account_name

BAR, NAMES, LINES = (0.05, 0.30), 0.33, (0.02, 0.99)
"""Where across the chart the bar, the names of its parts and the lines stand."""


def lifetime_drawing(model: ModelResult, place: int) -> Drawing:
    """The chart of *model*, shown in column *place*: ¥ per customer."""
    if not float(model.summary["new_customers"][0]):
        return Drawing(title=tr("Lifetime value"), empty=tr("Nobody became a customer."))
    bars, notes = _stack(model, place)
    blended, full = (float(model.summary[name][0]) for name in ("blended_cac", "full_cac"))
    lines = _cost_lines(blended, full)
    worth, cost = float(model.summary["ltv"][0]), full
    words = tr("A customer is worth {worth}") if np.isnan(cost) else tr("A customer is worth {worth} and costs {cost}")
    title = words.format(worth=figures.short(worth, "¥"), cost=figures.short(cost, "¥"))
    parts = tr("; ").join(note.text for note in notes)
    return Drawing(
        categories=("",),
        bars=tuple(bars),
        lines=tuple(lines),
        notes=tuple(notes),
        title=title,
        summary=tr("{title}: {parts}").format(title=title, parts=parts),
        unit="¥",
        slot=0.0,
        extent=extent_of(bars, lines),
    )


def _stack(model: ModelResult, place: int) -> tuple[list[Bar], list[Note]]:
    bars, notes = [], []
    above = below = 0.0
    for number, account in enumerate(model.accounts):
        amount = float(model.tiers["ltv"][number, 0])
        if not amount:
            continue
        name = account_name(model, account)
        start = above if amount > 0 else below
        colour = theme.current().tier(place, number, len(model.tier_names))
        hint = f"{name}: {figures.exact(amount, '¥')}"
        bars.append(Bar(*BAR, start, start + amount, colour, hint=hint))
        notes.append(Note(NAMES, start + amount / 2, f"{name} {figures.short(amount, '¥')}", colour, abs(amount)))
        above, below = max(above, start + amount), min(below, start + amount)
    return bars, notes


def _cost_lines(blended: float, full: float) -> list[Line]:
    ink, secondary = QColor(theme.current().ink), QColor(theme.current().secondary)
    lines = []
    same = abs(blended - full) < HALF_A_FEN
    wanted = [(blended, tr("CAC {cost}") if same else tr("brand's CAC {cost}"), ink, False)]
    if not same:
        wanted.append((full, tr("CAC of all {cost}"), secondary, True))
    for cost, words, colour, dashed in wanted:
        if not np.isnan(cost):
            label = words.format(cost=figures.short(cost, "¥"))
            hint = words.format(cost=figures.exact(cost, "¥"))
            lines.append(Line(((LINES[0], cost), (LINES[1], cost)), colour, dashed, label, hint, 1.5))
    return lines
