"""The charts of the page of agents: from one model's agents to finished drawings."""

from __future__ import annotations

import math
from functools import partial

import numpy as np

from calculator.agents_side import AgentsSide
from calculator.agents_words import headline, listed, people, recovery_words
from calculator.figures import closed_up, exact, percent, short
from calculator.language import tr
from calculator.units import with_unit
from calculator.value import HALF_A_FEN
from ui import theme
from ui.charts.bars import Bar, Drawing, Fill, extent_of
from ui.charts.cohort_drawing import CohortDrawing
from ui.charts.curves import Curve, CurveDrawing, Mark, Rule, Scale

FIRST, SECOND, WHOLE = (0.08, 0.49), (0.51, 0.92), (0.16, 0.84)
"""Where in a category two bars stand, or one alone."""
MOST_NAMES = 3
"""Tiers that a title names; of more it tells how many they are."""


def cohorts(side: AgentsSide, months_behind: int) -> CohortDrawing:
    """Profit per joiner by joining month and tier."""
    joined = side.joined
    losing = joined.losing_by_tier(months_behind)
    pairs = zip(joined.people(months_behind), losing, strict=True)
    return CohortDrawing(
        tiers=side.tiers,
        profit=joined.profit,
        number=joined.number,
        counted=joined.counted(months_behind),
        loses=joined.loses,
        headers=(tr("joined"), tr("lose")),
        notes=tuple((people(float(each)), percent(float(share), whole=True)) for each, share in pairs),
        read=partial(cohort_words, side),
        title=map_title(side),
        summary=headline(side, months_behind),
        empty="" if joined.people().sum() > 0 else headline(side),
    )


def map_title(side: AgentsSide) -> str:
    """When it was good to join, as the map shows it."""
    losing = side.joined.loses.any()
    earning = any(side.joined.earning_months(tier) for tier in range(len(side.tiers)))
    if losing and earning:
        return tr("When somebody joined decides: profit per joiner by joining month and tier")
    return tr("Profit per joiner by joining month and tier")


def cohort_words(side: AgentsSide, month: int, tier: int) -> tuple[str, ...]:
    """What became of those who joined *tier* in *month* (both from 0), line by line."""
    joined = side.joined
    where = tr("{tier}, joined in month {month}").format(tier=side.tiers[tier], month=month + 1)
    if joined.number[month, tier] <= 0:
        return where, tr("nobody joined")
    recovered = float(joined.months_to_recover[month, tier])
    lines = [
        where,
        closed_up(tr("joined: {people}").format(people=people(float(joined.number[month, tier])))),
        tr("paid in: {amount}").format(amount=exact(float(joined.entry[tier]), "¥")),
        tr("got out by the end of month {month}: {amount}").format(
            month=joined.months, amount=exact(float(joined.takings[month, tier]), "¥")
        ),
        tr("profit per joiner: {amount}").format(amount=exact(float(joined.profit[month, tier]), "¥")),
    ]
    if side.kind == "stocked":
        amount = exact(float(joined.profit_with_stock[month, tier]), "¥")
        lines.append(tr("with unsold stock at cost: {amount}").format(amount=amount))
    if joined.entry[tier] > 0:
        months = recovery_words(recovered, float(joined.entry[tier]))
        lines.append(tr("months to recover: {months}").format(months=months))
    return tuple(lines)


def profits(side: AgentsSide, months_behind: int) -> Drawing:
    """Profit per joiner by tier, unsold stock at nothing and at cost."""
    joined, count = side.joined, len(side.tiers)
    at_nothing, at_cost = joined.profit_by_tier(months_behind), joined.profit_with_stock_by_tier(months_behind)
    is_stocked = side.kind == "stocked"
    bars = []
    for tier, name in enumerate(side.tiers):
        if math.isnan(at_nothing[tier]):
            continue
        colour = theme.current().tier(side.place, tier + 1, count)
        hint = [name, tr("unsold stock at nothing: {amount}").format(amount=exact(float(at_nothing[tier]), "¥"))]
        if is_stocked:
            hint.append(tr("unsold stock at cost: {amount}").format(amount=exact(float(at_cost[tier]), "¥")))
        kinds = [(FIRST if is_stocked else WHOLE, at_nothing, Fill.SOLID)]
        kinds += [(SECOND, at_cost, Fill.HATCHED)] if is_stocked else []
        for (left, right), values, fill in kinds:
            value = float(values[tier])
            label = short(value, "¥").replace("¥", "")
            bars.append(
                Bar(
                    tier + left, tier + right, 0.0, value, colour, fill,
                    label=label, hint="\n".join(hint),
                )
            )  # fmt: skip
    return Drawing(
        categories=side.tiers,
        briefs=_briefs(side),
        bars=tuple(bars),
        title=_profits_title(side, months_behind),
        empty="" if bars else headline(side, months_behind),
        summary=tr("; ").join(bar.hint.replace("\n", tr(", ")) for bar in bars if bar.fill is Fill.SOLID),
        extent=extent_of(bars, ()),
    )


def _profits_title(side: AgentsSide, months_behind: int) -> str:
    """Whether tiers earn on average, with stock at nothing and at cost."""
    by_tier = side.joined.profit_by_tier(months_behind)
    known = by_tier[~np.isnan(by_tier)]
    if not known.size:
        return tr("Profit per joiner by tier")
    gaining = [name for name, profit in zip(side.tiers, by_tier, strict=True) if profit > HALF_A_FEN]
    if not gaining and not (known < -HALF_A_FEN).any():
        words = tr("On average a joiner of no tier gains or loses")
    elif len(gaining) == known.size:
        words = tr("On average a joiner of every tier gains")
        if known.size < by_tier.size:
            words = tr("On average {tiers} gain: nobody else is counted").format(tiers=_few(gaining, by_tier.size))
    elif not gaining:
        words = tr("On average a joiner of no tier gains")
        if (known < -HALF_A_FEN).all() and known.size == by_tier.size:
            words = tr("On average a joiner of every tier loses")
    else:
        words = tr("On average only {tiers} gain").format(tiers=_few(gaining, known.size))
    return tr("{sentence} (stock at nothing)").format(sentence=words) if side.kind == "stocked" else words


def _few(names: list[str], count: int) -> str:
    """*names* in a title; how many of *count* tiers they are where there are too many to name."""
    if len(names) <= MOST_NAMES:
        return listed(names)
    return tr("{number} of {count} tiers").format(number=len(names), count=count)


def incomes(side: AgentsSide) -> Drawing:
    """Where income came from by tier and in all, each as parts of its whole."""
    earned, count = side.income, len(side.tiers)
    kinds = (
        (earned.from_consumers, Fill.SOLID, tr("consumers")),
        (earned.from_recruits(), Fill.HATCHED, tr("recruits")),
        (earned.other(), Fill.LIGHT, tr("other")),
    )
    names = (*side.tiers, tr("all agents")) if count > 1 else side.tiers
    bars, hints = [], []
    for number, name in enumerate(names):
        of_all = number == count
        brought = [np.maximum(values, 0.0) for values, _, _ in kinds]  # as in the share of the title
        amounts = [float(values.sum() if of_all else values[number]) for values in brought]
        whole = sum(amounts)
        if whole <= 0:
            continue
        colour = theme.current().tier(side.place, 0 if of_all else number + 1, count)
        hint = [name]
        for (_, _, source), amount in zip(kinds, amounts, strict=True):
            value = tr("{amount} ({share})").format(amount=exact(amount, "¥"), share=percent(amount / whole))
            hint.append(tr("{name}: {value}").format(name=source, value=value))
        rewards = float(earned.rewards.sum() if of_all else earned.rewards[number])
        hint.append(tr("of it rewards and fee shares: {amount}").format(amount=exact(rewards, "¥")))
        hints.append(tr(", ").join(hint))
        low, last = 0.0, max(place for place, amount in enumerate(amounts) if amount > 0)
        for place, (amount, (_, fill, _)) in enumerate(zip(amounts, kinds, strict=True)):
            part = amount / whole
            if part > 0:
                label = short(whole, "¥") if place == last else ""
                bars.append(
                    Bar(
                        number + WHOLE[0], number + WHOLE[1], low, low + part, colour, fill,
                        label=label, brief=label.replace("¥", ""),
                        inside=percent(part, whole=True), hint="\n".join(hint),
                    )
                )  # fmt: skip
            low += part
    return Drawing(
        categories=names,
        briefs=(*_briefs(side), tr("all"))[: len(names)],
        bars=tuple(bars),
        title=_income_title(side),
        empty="" if bars else tr("The agents have no income."),
        summary=tr("; ").join(hints),
        unit="share",
        extent=(0.0, 1.0),
    )


def _income_title(side: AgentsSide) -> str:
    wide = side.income.recruiting_share()
    if math.isnan(wide):
        return tr("Income by source")
    if wide == 0:
        return tr("None of the income came from recruits")
    return tr("{share} of income came from recruits").format(share=percent(wide, whole=True))


def takings(side: AgentsSide, months_behind: int) -> CurveDrawing:
    """The Lorenz curve of what joiners got out."""
    curve = side.joined.lorenz(months_behind)
    if not curve.is_meant:
        counts = bool((side.joined.people(months_behind) > 0).any())
        words = tr("There is no curve where all joiners together got nothing out.")
        words = words if counts else headline(side, months_behind)
        return CurveDrawing(title=tr("How takings are shared out"), empty=words, summary=words)
    few, top = curve.fewest_with(0.5), curve.share_of_top(0.1)
    note = tr("Gini {gini}, between groups: single people differ more").format(gini=f"{curve.gini:.2f}")
    title = tr("Half of all takings went to {share} of joiners").format(share=percent(few, whole=True))
    tops = [(part, curve.share_of_top(part)) for part in (0.01, 0.1)]
    said = [
        tr("the top {part} have {share} of all takings").format(
            part=percent(part, whole=True), share=percent(share, whole=True)
        )
        for part, share in tops
    ]
    if curve.below_nothing > 0:
        words = tr("{share} got less than nothing: the curve runs below zero")
        note = tr("{first} · {second}").format(
            first=note, second=words.format(share=percent(curve.below_nothing, whole=True))
        )
    x = curve.people_shares
    return CurveDrawing(
        title=title,
        x=Scale(tr("share of joiners, those who got least first"), "share"),
        y=Scale(tr("share of all takings"), "share"),
        curves=(
            Curve(np.array([0.0, 1.0]), np.array([0.0, 1.0]), label=tr("all got the same"), quiet=True),
            Curve(x, curve.amount_shares, side.place),
        ),
        marks=(
            Mark(1 - few, 0.5, tr("half"), side.place),
            Mark(0.9, 1 - top, tr("top 10 %: {share}").format(share=percent(top, whole=True)), side.place),
        ),
        levels=(Rule(0.0),) if curve.below_nothing > 0 else (),
        summary=tr("; ").join([title, *said, note]),
        note=note,
    )


def recoveries(side: AgentsSide, months_behind: int) -> Drawing:
    """The share of the joiners of each tier who had back what they paid in, and after how many months half had."""
    joined, count = side.joined, len(side.tiers)
    shares, medians = joined.recovered_share(months_behind), joined.median_recovery(months_behind)
    bars = []
    paying = joined.entry > 0
    for tier, name in enumerate(side.tiers):
        share, median = float(shares[tier]), float(medians[tier])
        if math.isnan(share) or not paying[tier]:
            continue
        after = tr("more than half never") if math.isnan(median) else _after(median)
        bars.append(
            Bar(
                tier + WHOLE[0], tier + WHOLE[1], 0.0, share,
                theme.current().tier(side.place, tier + 1, count),
                label=percent(share, whole=True),
                inside="" if math.isnan(median) else short(median, "months"),
                hint=tr("{name}\nhad it all back: {share}\nhalf of them: {after}").format(
                    name=name, share=percent(share), after=after
                ),
            )
        )  # fmt: skip
    return Drawing(
        categories=side.tiers,
        briefs=_briefs(side),
        bars=tuple(bars),
        title=_recovery_title(side, months_behind),
        empty=_no_recovery(side, months_behind) if not bars else "",
        summary=tr("; ").join(bar.hint.replace("\n", tr(", ")) for bar in bars),
        unit="share",
        extent=(0.0, 1.0),
    )


def _after(months: float) -> str:
    return tr("after {time}").format(time=with_unit(short(months, "months"), months, "months"))


def _recovery_title(side: AgentsSide, months_behind: int) -> str:
    medians, shares = side.joined.median_recovery(months_behind), side.joined.recovered_share(months_behind)
    known = ~np.isnan(shares) & (side.joined.entry > 0)
    back = [name for name, median, there in zip(side.tiers, medians, known, strict=True) if there and median > 0]
    if not known.any():
        return tr("Months to recover what was paid in")
    if not back:
        return tr("In no tier do half have back what they paid in")
    if len(back) == known.sum():
        paying = int(np.count_nonzero(side.joined.entry > 0))
        words = tr("Of those counted in {tiers} half have back what they paid in")
        return (
            tr("In every tier half have back what they paid in")
            if known.sum() == paying
            else words.format(tiers=_few(back, paying))
        )
    return tr("Only in {tiers} do half have back what they paid in").format(tiers=_few(back, int(known.sum())))


def _no_recovery(side: AgentsSide, months_behind: int) -> str:
    if (side.joined.people(months_behind) > 0).any():
        return tr("Nobody pays anything to join: there is nothing to recover.")
    return headline(side, months_behind)


def balance(side: AgentsSide, month: int, tier: int) -> CurveDrawing:
    """Where a joiner of *tier* and *month* (both from 0) stands at the end of each month."""
    stands = side.joined.balance(month + 1, tier)
    along = np.arange(1.0, len(stands) + 1)
    start = -float(side.joined.entry[tier])
    recovered = float(side.joined.months_to_recover[month, tier])
    marks: tuple[Mark, ...] = ()
    if start < 0 and not math.isnan(recovered):
        label = tr("month {number}").format(number=short(recovered, "months"))
        marks = (Mark(recovered, float(stands[int(recovered) - 1]), label, side.place),)
    return CurveDrawing(
        title=tr("Balance of one joiner, month by month"),
        x=Scale(tr("months since joining"), "months", whole=True, reading=tr("month {number}")),
        y=Scale("", "¥"),
        curves=(Curve(np.concatenate([[0.0], along]), np.concatenate([[start], stands]), side.place),),
        levels=(Rule(0.0),),
        marks=marks,
        show=(-start / 8,),
        summary=tr("from {start} to {end}").format(start=short(start, "¥"), end=short(float(stands[-1]), "¥")),
    )


def _briefs(side: AgentsSide) -> tuple[str, ...]:
    return tuple(str(number + 1) for number in range(len(side.tiers)))
