"""What the figures of a customer are made of: what one brings, and what winning one costs."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from calculator import figures, value
from calculator import ledger as book
from calculator.explanation import Derivation, Group, Line, added, divided
from calculator.language import tr
from calculator.outcomes import ACCOUNTS, SUMMARY
from calculator.provenance.case import Case, side_of
from calculator.provenance.lines import figure_group, line_of, monthly, sentence


def _ltv_brand(case: Case) -> Group:
    """Discounted contribution of one customer, less what keeping him in a group costs."""
    contribution = float(case.model.tiers["contribution_per_unit"][0, 0]) * float(case.inputs.product.units_per_order)
    orders = float(case.life.discounted_orders[0])
    months, cost = float(case.life.discounted_months[0]), float(np.asarray(case.inputs.group_cost))
    note = tr("{amount} an order × {orders} discounted orders")
    lines = [
        Line(tr("Contribution of orders"), contribution * orders,
             note.format(amount=figures.exact(contribution, "¥"), orders=figures.exact(orders))),
    ]  # fmt: skip
    if cost:
        note = tr("{amount} a month × {months} discounted months")
        lines.append(
            Line(tr("Community"), -cost * months,
                 note.format(amount=figures.exact(cost, "¥"), months=figures.exact(months)))
        )  # fmt: skip
    return Group(tr("LTV of the brand"), "¥/customer", tuple(lines))


def _acquisition(case: Case, payer: str, payee: str) -> float:
    return sum(
        float(amounts[:, 0].sum())
        for (a, b, reason), amounts in case.model.ledger.items()
        if reason == book.ACQUISITION and side_of(a) == payer and b == payee
    )


def _spent_on(case: Case, column: str) -> Line:
    """What winning customers cost in all, by kind of CAC."""
    if column == "cac_media":
        return Line(tr("Advertising and subsidies"), _acquisition(case, "brand", "outside"))
    if column == "cac_referral":
        return Line(tr("Referral rewards"), _acquisition(case, "brand", "consumers"))
    if column == "cac_pool":
        pool = float(case.months("pool").sum()) * float(np.asarray(case.inputs.group_cost))
        return Line(tr("Community cost of those who have not bought yet"), pool)
    return Line(tr("What agents paid to win customers"), _acquisition(case, "agents", "outside"))


_CAC = ("cac_media", "cac_referral", "cac_pool")


def _cac(*columns: str) -> Callable[[Case], Derivation]:
    """Spending over new customers."""

    def derive(case: Case) -> Derivation:
        new = figure_group(case, "new_customers")
        spent = Group(tr("Spent to win customers"), "¥", tuple(_spent_on(case, column) for column in columns))
        return divided(spent, new, "¥/customer", tr("Nobody bought.") if new.total < value.TINY else "")

    return derive


def _cac_per_customer(case: Case, *, full: bool) -> Group:
    lines = [line_of(column, case.figure(column)) for column in _CAC]
    if full:
        new = case.figure("new_customers")
        agents = _spent_on(case, "cac_agents").amount
        lines.append(Line(tr("CAC, agents"), agents / new if new >= value.TINY else math.nan))
    return Group(tr(SUMMARY["full_cac" if full else "blended_cac"].label), "¥/customer", tuple(lines))


def _ltv(case: Case) -> Group:
    names = [tr(ACCOUNTS["brand"]), *(case.tier_name(tier) for tier in range(1, len(case.model.tier_names) + 1))]
    lines = (Line(sentence(name), float(ltv)) for name, ltv in zip(names, case.model.tiers["ltv"][:, 0], strict=True))
    return Group(tr("LTV, brand and agents"), "¥/customer", tuple(lines))


def _why_no_ratio(cac: Group) -> str:
    if math.isnan(cac.total):
        return tr("Nobody bought, so there is no cost of winning a customer.")
    return tr("Winning customers costs nothing, so there is nothing to divide by.") if cac.total < value.TINY else ""


def _ltv_to_cac(case: Case) -> Derivation:
    cac = _cac_per_customer(case, full=False)
    return divided(_ltv_brand(case), cac, "ratio", _why_no_ratio(cac))


def _ltv_to_full_cac(case: Case) -> Derivation:
    cac = _cac_per_customer(case, full=True)
    return divided(_ltv(case), cac, "ratio", _why_no_ratio(cac))


def _ltv_less_cac(case: Case) -> Derivation:
    cac = _cac_per_customer(case, full=False)
    costs = Group(cac.title, cac.unit, tuple(Line(line.label, -line.amount) for line in cac.lines))
    return added([_ltv_brand(case), costs], "¥/customer", tr("Nobody bought.") if math.isnan(cac.total) else "")


def _orders_per_customer(case: Case) -> Derivation:
    later = float(case.life.orders_per_customer[0]) - 1
    lines = (Line(tr("First order"), 1.0), Line(tr("Repeat orders"), later))
    return added([Group(tr("Orders of one customer"), "orders", lines)], "orders")


def _payback(case: Case) -> Derivation:
    cac = _cac_per_customer(case, full=False)
    units, group_cost = float(case.inputs.product.units_per_order), float(np.asarray(case.inputs.group_cost))
    per_order = float(case.model.tiers["contribution_per_unit"][0, 0]) * units
    orders = np.full(case.inputs.ltv_months, float(np.asarray(case.life.frequency)))
    orders[0] = 1.0
    brought = case.life.present[:, 0] * (orders * per_order - group_cost)
    enough = np.flatnonzero(np.cumsum(brought) >= cac.total - value.HALF_A_FEN)
    if not cac.total >= value.TINY:
        return Derivation((cac,), math.nan, remark=_why_no_ratio(cac))
    month = int(enough[0]) + 1 if enough.size else 0
    shown = month or len(brought)
    title = tr("What a customer brings the brand up to month {month}").format(month=shown)
    group = Group(title, "¥/customer", monthly(brought[:shown]))
    sentence = tr("{brought} is enough to pay {cost}.") if month else tr("{brought} never pays {cost}.")
    remark = sentence.format(brought=figures.exact(group.total, "¥"), cost=figures.exact(cac.total, "¥"))
    return Derivation((group, cac), float(month) if month else math.nan, remark=remark)


CUSTOMERS: dict[str, Callable[[Case], Derivation]] = {
    "orders_per_customer": _orders_per_customer,
    "ltv": lambda case: added([_ltv(case)], "¥/customer"),
    "ltv_brand": lambda case: added([_ltv_brand(case)], "¥/customer"),
    **{column: _cac(column) for column in _CAC},
    "blended_cac": _cac(*_CAC),
    "full_cac": _cac(*_CAC, "cac_agents"),
    "ltv_to_cac": _ltv_to_cac,
    "ltv_less_cac": _ltv_less_cac,
    "ltv_to_full_cac": _ltv_to_full_cac,
    "payback_months": _payback,
}
