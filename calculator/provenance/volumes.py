"""What the figures of goods and people are made of: months, tiers, and where goods ended up."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence

import numpy as np

from calculator import figures, value
from calculator.explanation import Derivation, Group, Line, added, divided
from calculator.inputs import Array
from calculator.language import tr
from calculator.outcomes import SUMMARY
from calculator.provenance.case import Case
from calculator.provenance.lines import figure_group, line_of, monthly, per_tier


def _by_month(name: str) -> Callable[[Case], Derivation]:
    def derive(case: Case) -> Derivation:
        unit = SUMMARY[name].unit
        return added([Group(tr("By month"), unit, monthly(case.months(name)))], unit)

    return derive


def _by_tier(column: str, amounts: Callable[[Case], Array]) -> Callable[[Case], Derivation]:
    def derive(case: Case) -> Derivation:
        unit = SUMMARY[column].unit
        return added([Group(tr("By tier"), unit, per_tier(case, amounts(case)))], unit)

    return derive


def _price(case: Case) -> Derivation:
    basis, factor = case.price_rule
    on_cost = basis == "cost_multiple"
    base = float(case.inputs.product.unit_cost if on_cost else case.inputs.product.list_price)
    times = Line(tr("Mark-up") if on_cost else tr("Share of the list price"), factor)
    of = Line(tr("Unit cost") if on_cost else tr("List price"), base)
    groups = (Group(times.label, "ratio" if on_cost else "share", (times,)), Group(of.label, "¥/unit", (of,)))
    made = factor * base
    shown = figures.exact(factor, groups[0].unit)
    return Derivation(groups, made, f"{shown} × {figures.exact(base, '¥')} = {figures.exact(made, '¥')}", made)


def _gmv(case: Case) -> Derivation:
    price, sold = case.figure("consumer_price"), case.units_sold
    groups = (
        Group(tr("Units sold, returns included"), "units", (Line(tr("Units sold"), sold),)),
        figure_group(case, "consumer_price"),
    )
    made = price * sold
    arithmetic = f"{figures.exact(sold)} × {figures.exact(price, '¥')} = {figures.exact(made, '¥')}"
    return Derivation(groups, made, arithmetic, made)


def _taken(case: Case) -> Group:
    """What agents took from the brand and did not give back."""
    back = float(np.asarray(case.inputs.channel.buyback_share)) * float(case.tiers("left").sum())
    lines = (line_of("sell_in", case.figure("sell_in")), Line(tr("Bought back by the brand"), 0.0 - back))
    return Group(tr("Taken by agents"), "units", lines)


def _stranded(case: Case) -> Derivation:
    if case.model.kind != "stocked":
        return Derivation((), math.nan, remark=tr("Only where agents buy and hold stock can goods be stranded."))
    inputs, taken = case.inputs, _taken(case)
    scrapped = inputs.costs.return_rate * (1 - inputs.costs.resalable_share) * float(case.tiers("sold").sum())
    liquidated = inputs.channel.liquidation_share * float(case.tiers("left").sum())
    reached = Group(
        tr("Reached a consumer"), "units",
        (
            line_of("sell_through", case.figure("sell_through")),
            Line(tr("Returned and scrapped"), float(scrapped)),
            Line(tr("Dumped by leavers at a discount"), float(liquidated)),
        ),
    )  # fmt: skip
    rest = Group(
        tr("Never reached a consumer"), "units",
        (
            Line(tr("Still with agents"), case.figure("channel_stock")),
            Line(tr("Dead, with agents who left"), case.figure("dead_stock")),
            Line(tr("Agents' own use"), float(case.tiers("own_use").sum())),
        ),
    )  # fmt: skip
    groups = (taken, reached, rest)
    if taken.total < value.TINY:
        return Derivation(groups, math.nan, remark=tr("Agents took no goods."))
    made = 1 - reached.total / taken.total
    over = f"{figures.exact(reached.total)} ÷ {figures.exact(taken.total)}"
    return Derivation(groups, made, f"1 − {over} = {figures.exact(made, 'share')}", 1.0)


def _own_use(case: Case) -> Derivation:
    if case.model.kind == "stocked":
        used, of = case.tiers("own_use"), _taken(case)
    elif case.model.kind == "commission":
        used = case.inputs.tiers.own_use[:, 0] * case.agents_at_work
        of = Group(tr("Units sold"), "units", (Line(tr("Units sold, agents' own use in it"), case.units_sold),))
    else:
        return Derivation((), math.nan, remark=tr("There are no agents."))
    above = Group(tr("Used up by agents themselves"), "units", per_tier(case, used.sum(axis=0)))
    return divided(above, of, "share")


def _stock_lasts(case: Case) -> Derivation:
    if case.model.kind != "stocked":
        return Derivation((), math.nan, remark=tr("Agents hold no stock."))
    stock = Group(tr("Channel stock"), "units", per_tier(case, case.tiers("closing_stock")[-1]))
    lately = case.months("sell_through")[-3:]
    first = case.horizon - len(lately) + 1
    lines = tuple(
        Line(tr("month {number}").format(number=first + place), float(amount) / len(lately), tr("its part of the mean"))
        for place, amount in enumerate(lately)
    )
    return divided(stock, Group(tr("Mean sell-through of the last months"), "units", lines), "months")


def _losing(case: Case, until: int) -> Derivation:
    if not case.inputs.tier_count:
        return Derivation((), math.nan, remark=tr("There are no agents."))
    joiners, profits = case.tiers("joiners")[:until], case.model.cohorts[:until, :, 0]
    losers = np.where(profits < -value.HALF_A_FEN, joiners, 0.0)
    lose = Group(tr("Joined where the average loses"), "people", _joined(case, losers, profits, with_months=True))
    everyone = Group(tr("All who joined"), "people", _joined(case, joiners, profits, with_months=False))
    remark = ""
    if everyone.total < value.TINY:
        remark = tr("Nobody joined.") if until == case.horizon else tr("Nobody joined early enough.")
    return divided(lose, everyone, "share", remark)


def _joined(case: Case, joiners: Array, profits: Array, *, with_months: bool) -> tuple[Line, ...]:
    """Those who joined, by tier, with what they came away with on average, and when they joined."""
    lines = []
    for tier in range(1, joiners.shape[1] + 1):
        people = joiners[:, tier - 1]
        total = float(people.sum())
        note = ""
        if total >= value.TINY:
            each = figures.short(float((people * profits[:, tier - 1]).sum()) / total, "¥")
            note = tr("{amount} each").format(amount=each)
            if with_months:
                when = _spans([int(month) + 1 for month in np.flatnonzero(people > 0)])
                note = tr("{amount} each, joined in months {months}").format(amount=each, months=when)
        lines.append(Line(case.tier_name(tier), total, note))
    return tuple(lines)


def _spans(months: Sequence[int]) -> str:
    """``1–3, 7, 9–24``; months that follow one another as one span."""
    spans: list[list[int]] = []
    for month in months:
        if spans and month == spans[-1][1] + 1:
            spans[-1][1] = month
        else:
            spans.append([month, month])
    return tr(", ").join(str(first) if first == last else f"{first}–{last}" for first, last in spans)


VOLUMES: dict[str, Callable[[Case], Derivation]] = {
    **{name: _by_month(name) for name in ("orders", "new_customers", "leads", "units_made", "sell_in", "sell_through")},
    "consumer_price": _price,
    "gmv": _gmv,
    "stranded_share": _stranded,
    "own_use_share": _own_use,
    "channel_stock": _by_tier("channel_stock", lambda case: case.tiers("closing_stock")[-1]),
    "channel_stock_value": _by_tier("channel_stock_value", lambda case: case.tiers("stock_value")[-1]),
    "channel_stock_months": _stock_lasts,
    "dead_stock": _by_tier("dead_stock", lambda case: case.tiers("dead").sum(axis=0)),
    "agents_ever": _by_tier("agents_ever", lambda case: case.tiers("joiners").sum(axis=0)),
    "agents_now": _by_tier("agents_now", lambda case: case.tiers("agents")[-1]),
    "losing_share": lambda case: _losing(case, case.horizon),
    "losing_share_12": lambda case: _losing(case, max(0, case.horizon - 11)),
}
