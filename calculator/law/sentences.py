"""Every fact in a sentence with the numbers it is made of, or why it does not apply."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from calculator import figures, language
from calculator.inputs import Array
from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.law.facts import BELOW, NEAR, OVER, Fact
from calculator.law.standing import Exposure
from calculator.law.words import narrow_to_wide, quantity

_NAMES = {
    "fee": QT_TRANSLATE_NOOP("Law", "fee {amount}"),
    "deposit": QT_TRANSLATE_NOOP("Law", "deposit {amount}, which counts although it is paid back"),
    "opening_order": QT_TRANSLATE_NOOP("Law", "compulsory opening order {amount}"),
    "commission": QT_TRANSLATE_NOOP("Law", "commissions {amount}"),
    "rebate": QT_TRANSLATE_NOOP("Law", "rebates {amount}"),
    "upline": QT_TRANSLATE_NOOP("Law", "commissions from the second level on {amount}"),
    "passed_on": QT_TRANSLATE_NOOP("Law", "rebates on goods passed on {amount}"),
    "recruiting": QT_TRANSLATE_NOOP("Law", "rewards for recruits {amount}"),
    "opening_reward": QT_TRANSLATE_NOOP("Law", "rewards on recruits’ opening orders {amount}"),
    "step": QT_TRANSLATE_NOOP("Law", "price differences on goods sold to the tiers below {amount}"),
}

_ENTRY = {
    "fee": QT_TRANSLATE_NOOP("Law", "fee {amount}"),
    "deposit": QT_TRANSLATE_NOOP("Law", "deposit {amount}"),
    "opening_order": QT_TRANSLATE_NOOP("Law", "compulsory opening order {amount}"),
}


def sentence(exposure: Exposure, fact: Fact, draw: int = 0) -> str:
    """*fact* with the numbers it is made of, or why it does not apply."""
    if fact.applies:
        return SENTENCES[fact.key](exposure, fact, draw)
    if fact.key == "recruiting_income" and exposure.kind != "direct":
        return tr("Income by source is looked at in one run, not in many draws.")
    if exposure.kind != "direct":
        return tr("Agents earn the difference between two prices: nothing is shared out of an order when it is paid.")
    words = tr("No agents: nobody joins, is recruited or is paid for selling.")
    if exposure.referral_reward:
        reward = figures.short(exposure.referral_reward, "¥")
        referral = tr("Consumers get {reward} for each person they bring; that is counted nowhere here.")
        words = _together(words, referral.format(reward=reward))
    return words


def tier_names(exposure: Exposure) -> list[str]:
    """What the tiers are called, by their number where they have no name."""
    return [
        tr("tier {number}").format(number=number) if name in ("", f"tier {number}") else name
        for number, name in enumerate(exposure.tier_names, 1)
    ]


def _levels(_: Exposure, fact: Fact, draw: int) -> str:
    layers = round(fact.parts["layers"][draw])
    if layers == 0:
        return tr("Nobody has joined: there is the organiser’s own level alone.")
    words = tr("{layers} tiers that somebody has joined and the organiser’s own level make {levels}.")
    if layers == 1:
        words = tr("1 tier that somebody has joined and the organiser’s own level make {levels}.")
    return words.format(layers=layers, levels=f"{fact.value(draw):.0f}")


def _people(_: Exposure, fact: Fact, draw: int) -> str:
    words = tr("{ever} in all, leavers included; {now} at the end.")
    ever, now = (figures.short(number, "people") for number in (fact.value(draw), fact.parts["now"][draw]))
    return words.format(ever=ever, now=now)


def _filing(_: Exposure, fact: Fact, draw: int) -> str:
    counts = {part: quantity(float(fact.parts[part][draw]), part) for part in ("people", "levels")}
    words = tr("{people} and {levels}: both counts are reached. Whether it is a crime depends on more.")
    if fact.standing(draw) != OVER:
        words = tr("{people} and {levels}: not both counts are reached.")
    return words.format(**counts)


def _money(_: Exposure, fact: Fact, draw: int) -> str:
    parts = _list(fact, ("fee", "deposit", "opening_order"), draw)
    if not parts:
        return tr("Nothing was paid to join.")
    words = tr("Paid in: {parts}.").format(parts=parts)
    if not fact.parts["opening_order"][draw]:
        return words
    everything = tr("Opening orders go to the tier above; the brand itself got {amount} from agents in all.")
    return _together(words, everything.format(amount=figures.short(float(fact.parts["all_paid"][draw]), "¥")))


def _entry(exposure: Exposure, fact: Fact, draw: int) -> str:
    amounts = {part: _column(fact.parts[part], draw) for part in _ENTRY}
    tiers = []
    for number, name in enumerate(tier_names(exposure)):
        own = {part: float(column[number]) for part, column in amounts.items() if column[number]}
        parts = tr(", ").join(tr(_ENTRY[part]).format(amount=figures.short(each, "¥")) for part, each in own.items())
        words = tr("{tier} {amount} ({parts})") if own else tr("{tier} nothing")
        tiers.append(words.format(tier=name, amount=figures.short(sum(own.values()), "¥"), parts=parts))
    words = tr("To join: {tiers}.").format(tiers=tr("; ").join(tiers))
    if not any(column.any() for column in amounts.values()):
        words = tr("Joining costs nothing.")
    elif amounts["deposit"].any():
        words = _together(words, tr("A deposit counts although it is paid back: it must be paid to join."))
    monthly = float(_column(fact.parts["monthly"], draw).max())
    if not monthly:
        return words
    later = tr("Later every agent must buy every month, up to {amount} a head: that is not counted here.")
    return _together(words, later.format(amount=figures.short(monthly, "¥")))


def _heads(_: Exposure, fact: Fact, draw: int) -> str:
    got, rewards = fact.value(draw), float(fact.parts["rewards"][draw])
    if fact.standing(draw) == BELOW:
        return tr("Nobody is paid for bringing agents in.")
    words = tr("{amount} for bringing agents in, {share} of all rewards that the brand paid agents.")
    return words.format(amount=figures.short(got, "¥"), share=figures.percent(got / rewards))


def _recruiting(_: Exposure, fact: Fact, draw: int) -> str:
    narrow, wide = (float(fact.parts[reading][draw]) for reading in ("narrow", "wide"))
    if not wide:
        return tr("Nothing of what agents earn comes from recruiting.")
    if not narrow:
        words = tr("Only the wide reading finds any: {wide} is the margin on opening orders that no consumer bought.")
        return words.format(wide=figures.percent(wide))
    if narrow == wide:
        words = tr("{narrow} of what agents earn is rewards for recruits and shares of their fees.")
        return words.format(narrow=figures.percent(narrow))
    words = tr(
        "{narrow} of what agents earn is rewards for recruits, {wide} with the margin on recruits’ opening orders "
        "that no consumer bought."
    )
    return words.format(**narrow_to_wide(fact, draw))


def _team(_: Exposure, fact: Fact, draw: int) -> str:
    parts = _list(fact, ("upline", "passed_on", "opening_reward", "step"), draw)
    if not parts:
        return tr("Nobody earns on what others below buy or sell.")
    words = tr("It has: {parts}.").format(parts=parts)
    if not _list(fact, ("upline", "passed_on", "opening_reward"), draw):
        words = _together(words, tr("Whether a price difference is such pay is for the authority to judge."))
    return words


def _rewards(_: Exposure, fact: Fact, draw: int) -> str:
    paid = _list(fact, ("commission", "rebate", "recruiting"), draw)
    if not paid:
        return tr("The brand pays agents no commission, rebate or reward.")
    sales = figures.short(float(fact.parts["sales"][draw]), "¥")
    words = tr("Paid to agents: {parts}; consumers paid {sales}.")
    return _together(words.format(parts=paid, sales=sales), _highest(fact, draw))


def _tier_rewards(exposure: Exposure, fact: Fact, draw: int) -> str:
    shares = _column(fact.parts["shares"], draw)
    listed = tr("; ").join(
        f"{name} {quantity(float(share), 'share')}" for name, share in zip(tier_names(exposure), shares, strict=True)
    )
    return _together(tr("Of its own sales to consumers: {tiers}.").format(tiers=listed), _highest(fact, draw))


def _wechat(_: Exposure, fact: Fact, draw: int) -> str:
    plan, layers = (f"{fact.parts[part][draw]:.0f}" for part in ("plan", "layers"))
    words = tr("Levels that the plan pays: {plan}; tiers that somebody has joined: {layers}.")
    return words.format(plan=plan, layers=layers)


def _sharing(_: Exposure, fact: Fact, draw: int) -> str:
    words = tr("All levels of one order add up to {share} of it.")
    return words.format(share=quantity(fact.value(draw), "share"))


SENTENCES: dict[str, Callable[[Exposure, Fact, int], str]] = {
    "levels": _levels, "people": _people, "filing": _filing, "many_people": _people, "much_money": _money,
    "entry_fee": _entry, "head_pay": _heads, "recruiting_income": _recruiting, "team_pay": _team,
    "reward_share": _rewards, "tier_reward_share": _tier_rewards, "wechat_levels": _wechat, "sharing": _sharing,
}  # fmt: skip
"""What tells each fact, by its key."""


def _highest(fact: Fact, draw: int) -> str:
    """The highest figure, where it is not the last one and decides how the fact stands."""
    highest, month = fact.highest(draw)
    if fact.grades[-1, draw] == fact.standing(draw) or fact.standing(draw) < NEAR:
        return ""
    return tr("Highest in month {month}: {share}.").format(month=month, share=quantity(highest, "share"))


def _list(fact: Fact, parts: tuple[str, ...], draw: int) -> str:
    """The *parts* of a fact that are not nothing, with their amounts."""
    amounts = {part: float(fact.parts[part][draw]) for part in parts}
    return tr("; ").join(
        tr(_NAMES[part]).format(amount=figures.short(amount, "¥")) for part, amount in amounts.items() if amount
    )


def _together(*sentences: str) -> str:
    """*sentences* one after the other, apart as the language in use has it."""
    return ("" if language.current() == "zh" else " ").join(sentence for sentence in sentences if sentence)


def _column(values: Array, draw: int) -> Array:
    """The (tiers,) of one draw, of an array that may hold them once for all draws."""
    column: Array = np.asarray(values)[:, min(draw, values.shape[1] - 1)]
    return column
