"""What the figures of money are made of: the payments of the ledger."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from calculator import figures, value
from calculator import ledger as book
from calculator.explanation import Derivation, Group, Line, added, divided
from calculator.inputs import Array
from calculator.language import tr
from calculator.outcomes import SUMMARY
from calculator.provenance.case import Case, side_of
from calculator.provenance.lines import figure_group, monthly, per_tier, sentence

_BRAND, _AGENTS = frozenset({"brand"}), frozenset({"agents"})


def payments(case: Case, sides: frozenset[str], weights: Array, until: int | None = None) -> list[Group]:
    """What all others paid to *sides*, and what *sides* paid to all others, by reason.

    Each month counts by its weight, months after *until* not at all. What the sides pay one
    another is left out: it cancels.
    """
    flows: dict[tuple[bool, str, str, str], list[Line]] = {}
    for (payer, payee, reason), amounts in case.model.ledger.items():
        comes_in = side_of(payee) in sides
        if comes_in == (side_of(payer) in sides):
            continue
        amount = float((amounts[:until, 0] * weights[:until]).sum())
        if amount:
            note = f"{case.account(payer)} → {case.account(payee)}"
            part = Line(sentence(tr(reason)), amount if comes_in else -amount, note)
            flows.setdefault((comes_in, reason, side_of(payer), side_of(payee)), []).append(part)
    return [
        Group(tr("In"), "¥", _by_reason(case, flows, comes_in=True)),
        Group(tr("Out"), "¥", _by_reason(case, flows, comes_in=False)),
    ]


def _by_reason(case: Case, flows: dict[tuple[bool, str, str, str], list[Line]], *, comes_in: bool) -> tuple[Line, ...]:
    """The flows of one direction, the largest first."""
    lines = [
        _together(case, parts, payer, payee)
        for (inwards, _, payer, payee), parts in flows.items()
        if inwards == comes_in
    ]
    return tuple(sorted(lines, key=lambda line: -abs(line.amount)))


def _together(case: Case, parts: list[Line], payer: str, payee: str) -> Line:
    """The same payment of several tiers as one line, with theirs as parts."""
    if len(parts) == 1:
        return parts[0]
    note = f"{case.account(payer)} → {case.account(payee)}"
    return Line(parts[0].label, math.fsum(part.amount for part in parts), note, tuple(parts))


def _cash(case: Case, sides: frozenset[str]) -> list[Group]:
    return payments(case, sides, np.ones(case.horizon))


def _among_agents(case: Case) -> str:
    """What agents pay one another, where they do."""
    amount = sum(
        float(amounts[:, 0].sum())
        for (payer, payee, _), amounts in case.model.ledger.items()
        if side_of(payer) == side_of(payee) == "agents"
    )
    if not amount:
        return ""
    sentence = tr("What agents paid one another for goods, {amount}, cancels out and is left out.")
    return sentence.format(amount=figures.short(amount, "¥"))


def _deposits(case: Case, sign: int) -> Group:
    held = np.zeros(0)
    if case.inputs.tier_count:
        held = (case.inputs.tiers.deposit[:, 0]) * case.tiers("agents")[-1]
    title = tr("Deposits owed to agents at the end") if sign < 0 else tr("Deposits still to come back")
    return Group(title, "¥", tuple(line for line in per_tier(case, sign * held) if line.amount))


def _brand_cash(case: Case) -> Derivation:
    return added(_cash(case, _BRAND), "¥")


def _brand_profit(case: Case) -> Derivation:
    return added([*_cash(case, _BRAND), _deposits(case, -1)], "¥")


def _brand_npv(case: Case) -> Derivation:
    rate = float(np.asarray(case.inputs.discount_rate))
    weights = (1 + rate) ** -np.arange(1.0, case.horizon + 1)
    owed = _deposits(case, -1)
    now = tuple(Line(line.label, line.amount * float(weights[-1])) for line in owed.lines)
    remark = tr("Every payment is discounted to the start, by {rate} a month.").format(
        rate=figures.short(rate, "share")
    )
    return added([*payments(case, _BRAND, weights), Group(owed.title, "¥", now)], "¥", remark)


def _channel_cash(case: Case) -> Derivation:
    return added(_cash(case, _AGENTS), "¥", _among_agents(case))


def _channel_profit(case: Case) -> Derivation:
    return added([*_cash(case, _AGENTS), _deposits(case, +1)], "¥", _among_agents(case))


def _channel_profit_with_stock(case: Case) -> Derivation:
    stock = Group(tr("Unsold stock, at what agents paid"), "¥", per_tier(case, case.tiers("stock_value")[-1]))
    groups = [*_cash(case, _AGENTS), _deposits(case, +1)]
    return added([*groups, stock] if case.model.kind == "stocked" else groups, "¥", _among_agents(case))


def _system_cash(case: Case) -> Derivation:
    return added(_cash(case, _BRAND | _AGENTS), "¥", tr("What brand and agents pay one another cancels out."))


def _commission(case: Case) -> Derivation:
    paid = [
        Line(case.account(payee), float(amounts[:, 0].sum()), f"{case.account(payer)} → {case.account(payee)}")
        for (payer, payee, reason), amounts in case.model.ledger.items()
        if reason == book.COMMISSION
    ]
    return added([Group(tr("Commission by tier"), "¥", tuple(paid))], "¥")


def _peak_cash(case: Case) -> Derivation:
    month = int(np.argmin(case.cumulative)) + 1
    groups = payments(case, _BRAND, np.ones(case.horizon), until=month)
    sofar = added(groups, "¥")
    if case.cumulative[month - 1] >= 0:
        remark = tr("The brand's cumulative cash never falls below zero; it is lowest in month {month}.")
    else:
        remark = tr("Payments up to month {month}, where the brand's cumulative cash is lowest.")
    made = max(0.0, -sofar.made)
    return Derivation(sofar.groups, made, sofar.arithmetic, sofar.scale, remark.format(month=month))


def _break_even(case: Case) -> Derivation:
    below = np.flatnonzero(case.cumulative < -value.HALF_A_FEN)
    month = int(below[-1]) + 2 if below.size else 1
    never = month > case.horizon
    shown = min(month, case.horizon)
    flows = monthly(case.months("brand_cash_flow")[:shown])
    group = Group(tr("The brand's cash flow up to month {month}").format(month=shown), "¥", flows)
    if never:
        lacking = figures.short(-float(case.cumulative[-1]), "¥")
        remark = tr("In month {month} the brand is still {amount} short.").format(month=case.horizon, amount=lacking)
        return Derivation((group,), math.nan, remark=remark)
    remark = tr("From month {month} on, cumulative cash stays at or above zero.").format(month=month)
    return Derivation((group,), float(month), remark=remark)


def _over(above: str, below: str, column: str) -> Callable[[Case], Derivation]:
    def derive(case: Case) -> Derivation:
        return divided(figure_group(case, above), figure_group(case, below), SUMMARY[column].unit)

    return derive


MONEY: dict[str, Callable[[Case], Derivation]] = {
    "brand_cash": _brand_cash,
    "deposits_held": lambda case: added([_deposits(case, +1)], "¥"),
    "brand_profit": _brand_profit,
    "channel_cash": _channel_cash,
    "channel_profit": _channel_profit,
    "channel_profit_with_stock": _channel_profit_with_stock,
    "system_cash": _system_cash,
    "brand_npv": _brand_npv,
    "peak_cash_need": _peak_cash,
    "return_on_peak_cash": _over("brand_profit", "peak_cash_need", "return_on_peak_cash"),
    "break_even_month": _break_even,
    "profit_per_joiner": _over("channel_profit", "agents_ever", "profit_per_joiner"),
    "commission_paid": _commission,
}
