"""Inventory per tier: what is on hand, what was lost with leavers, what agents used up themselves."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor

from calculator import figures
from calculator.inputs import Array
from calculator.language import tr
from calculator.result import ModelResult
from ui import theme
from ui.charts.bars import Bar, Drawing, Fill, Line, extent_of
from ui.charts.margin import account_name, briefs

LEFT, RIGHT = 0.14, 0.86


def inventory_drawing(model: ModelResult, place: int, *, in_money: bool) -> Drawing:
    """The chart of *model*, shown in column *place*: units at the end, or ¥ at what each tier paid."""
    unit = "¥" if in_money else "units"
    prices = model.tiers["price"][:, 0] if in_money else np.ones(1 + len(model.tier_names))
    prices = np.nan_to_num(prices)
    bars: list[Bar] = []
    lines: list[Line] = []
    for number, account in enumerate(model.accounts):
        colour = theme.current().tier(place, number, len(model.tier_names))
        on_hand, dead, used = (
            float(np.nan_to_num(model.tiers[column][number, 0])) * prices[number]
            for column in ("closing_stock", "dead", "own_use")
        )
        name = account_name(model, account)
        bars += _stack(number, colour, name, (on_hand, dead, used), unit)
        history = model.months["brand_stock"] if number == 0 else model.tier_months["closing_stock"][:, number - 1]
        if history.any():
            lines.append(_way_there(number, history[:, 0] * prices[number], colour))
    if not any(bar.high for bar in bars):
        return Drawing(title=tr("Inventory"), empty=tr("Nobody holds any stock at the end."), unit=unit)
    return Drawing(
        categories=tuple(account_name(model, account) for account in model.accounts),
        briefs=briefs(model),
        fellows=(tr("costs"), *(account_name(model, account) for account in model.accounts)),
        bars=tuple(bars),
        lines=tuple(lines),
        title=_title(model),
        summary=_summary(model),
        unit=unit,
        extent=extent_of(bars, lines),
    )


def _title(model: ModelResult) -> str:
    stranded = float(model.summary["stranded_share"][0])
    if not np.isnan(stranded):
        share = figures.short(stranded, "share")
        return tr("{share} never reached a consumer").format(share=share)
    if model.kind == "stocked":
        return tr("The brand sold nothing to agents")
    return tr("Only the brand holds stock")


def _stack(category: int, colour: QColor, name: str, amounts: tuple[float, float, float], unit: str) -> list[Bar]:
    on_hand, dead, used = amounts
    show = figures.exact
    hint = tr("{name}\non hand: {on_hand}\nlost with leavers: {dead}\nown use: {used}").format(
        name=name, on_hand=show(on_hand, unit), dead=show(dead, unit), used=show(used, unit)
    )
    bars: list[Bar] = []
    base, several = 0.0, sum(amount > 0 for amount in amounts) > 1
    for amount, fill in ((on_hand, Fill.SOLID), (dead, Fill.HATCHED), (used, Fill.LIGHT)):
        if amount > 0:
            text = figures.short(amount)
            bars.append(
                Bar(category + LEFT, category + RIGHT, base, base + amount, colour, fill,
                    inside=text if several and fill is Fill.SOLID else "", hint=hint)
            )  # fmt: skip
        base += max(0.0, amount)
    total = Bar(category + LEFT, category + RIGHT, base, base, colour, label=figures.short(base), hint=hint)
    return [*bars, total]


def _way_there(category: int, history: Array, colour: QColor) -> Line:
    """The stock month by month, across the width of the category and in the chart's own scale."""
    steps = np.linspace(category + LEFT, category + RIGHT, len(history))
    ink = theme.mix(colour, QColor(theme.current().ink), 0.55)
    points = tuple((float(x), float(y)) for x, y in zip(steps, history, strict=True))
    return Line(points if len(points) > 1 else points * 2, ink, width=1.0)


def _summary(model: ModelResult) -> str:
    rows = [
        tr("{name}: {stock} on hand").format(
            name=account_name(model, account), stock=figures.short(float(model.tiers["closing_stock"][number, 0]))
        )
        for number, account in enumerate(model.accounts)
    ]
    return tr("{title}, in units. {parts}").format(title=_title(model), parts=tr("; ").join(rows))
