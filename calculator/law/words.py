"""The facts of a model in words: what each is called, its threshold, its figure, and a sentence with its numbers."""

from __future__ import annotations

import math
from collections.abc import Callable

import numpy as np

from calculator import figures, language
from calculator.inputs import Array
from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.law.facts import BELOW, NEAR, OVER, Exposure, Fact
from calculator.law.rules import ANY, AT_LEAST, Rule, law

TITLES = {
    "levels": QT_TRANSLATE_NOOP("Law", "Legal levels, organiser included"),
    "people": QT_TRANSLATE_NOOP("Law", "People, organiser included"),
    "filing": QT_TRANSLATE_NOOP("Law", "Criminal filing: people and levels"),
    "many_people": QT_TRANSLATE_NOOP("Law", "People, for a serious case"),
    "much_money": QT_TRANSLATE_NOOP("Law", "Entry money, all together"),
    "entry_fee": QT_TRANSLATE_NOOP("Law", "Entry money a head, dearest tier"),
    "head_pay": QT_TRANSLATE_NOOP("Law", "Pay for recruiting"),
    "recruiting_income": QT_TRANSLATE_NOOP("Law", "Income from recruiting, narrow to wide"),
    "team_pay": QT_TRANSLATE_NOOP("Law", "Pay on the sales of others (team pay)"),
    "reward_share": QT_TRANSLATE_NOOP("Law", "Rewards, of all consumer sales"),
    "tier_reward_share": QT_TRANSLATE_NOOP("Law", "Rewards of one tier, of its own sales"),
    "wechat_levels": QT_TRANSLATE_NOOP("Law", "Levels that earn on a sale"),
    "sharing": QT_TRANSLATE_NOOP("Law", "Commissions out of one order"),
}
"""What each fact is called."""
CONSEQUENCES = {
    "criminal": QT_TRANSLATE_NOOP("Law", "Criminal law"),
    "administrative": QT_TRANSLATE_NOOP("Law", "Administrative law"),
    "platform": QT_TRANSLATE_NOOP("Law", "Platforms"),
}
"""The headings of the facts, by what follows from a rule."""
_NAMES = {
    "fee": QT_TRANSLATE_NOOP("Law", "fee {amount}"),
    "deposit": QT_TRANSLATE_NOOP("Law", "deposit {amount}, which counts although it is paid back"),
    "opening_order": QT_TRANSLATE_NOOP("Law", "compulsory opening order {amount}"),
    "upline": QT_TRANSLATE_NOOP("Law", "commissions from the second level on {amount}"),
    "rebate": QT_TRANSLATE_NOOP("Law", "rebates on goods passed on {amount}"),
    "recruiting": QT_TRANSLATE_NOOP("Law", "rewards for recruits {amount}"),
    "step": QT_TRANSLATE_NOOP("Law", "price differences on goods sold to the tiers below {amount}"),
}

_ENTRY = {
    "fee": QT_TRANSLATE_NOOP("Law", "fee {amount}"),
    "deposit": QT_TRANSLATE_NOOP("Law", "deposit {amount}"),
    "opening_order": QT_TRANSLATE_NOOP("Law", "compulsory opening order {amount}"),
}


def title(key: str) -> str:
    """What the fact *key* is called."""
    return tr(TITLES[key])


def head() -> str:
    """What must be read before anything else."""
    return tr(
        "Information, not legal advice: a figure past a threshold is no verdict, one below it no clearance. "
        "Two levels protect nobody either: in 2022 a two-level plan with 5 distributors and 4 items sold was fined."
    )


def threshold_text(rule: Rule) -> str:
    """The threshold of *rule* with its comparison: ``3 levels or more``."""
    if rule.comparison == ANY:
        return tr("any amount")
    if rule.unit == "counts":
        return tr("30 people and 3 levels, both")
    words = tr("{amount} or more") if rule.comparison == AT_LEAST else tr("more than {amount}")
    return words.format(amount=_amount(rule.threshold, rule.unit))


def short_threshold(fact: Fact) -> str:
    """The threshold of *fact* as a chart over time names it."""
    words = tr("{amount} paid in") if fact.key == "much_money" else "{amount}"
    return words.format(amount=_amount(fact.rule.threshold, fact.rule.unit))


def as_of() -> str:
    """The day on which the rules were last checked, and what is known of a revision."""
    words = tr("Rules as of {date}, in our own words; what was not verified is said with each.")
    return words.format(date=law().checked.isoformat())


def counts(exposure: Exposure, draw: int = 0) -> tuple[tuple[str, str], ...]:
    """The three counts that are easily confused, each with its name; a dash where there is none."""
    levels = exposure.commission_levels
    has_agents = exposure.kind != "direct"
    return (
        (tr("Tiers"), str(exposure.tier_count) if has_agents else figures.NOTHING),
        (tr("Commission levels"), figures.NOTHING if levels is None else str(levels)),
        (tr("Legal levels"), f"{exposure.legal_levels[-1, draw]:.0f}" if has_agents else figures.NOTHING),
    )


def rule_lines(rule: Rule) -> tuple[tuple[str, str], ...]:
    """Everything about *rule*, line by line: what it is, and the text."""
    return (
        (tr("Article"), str(rule.article)),
        (tr("In our words"), str(rule.content)),
        (
            tr("Dates"),
            tr("in force since {since}, checked {checked}").format(since=rule.in_force, checked=rule.checked),
        ),
        (tr("Not verified"), str(rule.unverified)),
        (tr("Source"), str(rule.source)),
    )


def value_text(fact: Fact, draw: int = 0) -> str:
    """The figure of *fact* at the end of the horizon, as it is shown; a dash where it does not apply."""
    if not fact.applies:
        return figures.NOTHING
    value = fact.value(draw)
    if fact.rule.unit == "counts":
        return (tr("neither"), tr("one of the two"), tr("both"))[round(value)]
    if fact.key == "recruiting_income":
        shares = _shares(fact, draw)
        return shares["narrow"] if len(set(shares.values())) == 1 else tr("{narrow} to {wide}").format(**shares)
    text = _amount(value, fact.rule.unit)
    highest, _ = fact.highest(draw)
    if fact.rule.unit == "share" and fact.grades[-1, draw] < fact.standing(draw):
        return tr("{value}, once {highest}").format(value=text, highest=_amount(highest, "share"))
    as_threshold = text == _amount(fact.rule.threshold, fact.rule.unit)
    if as_threshold and not math.isclose(value, fact.rule.threshold, rel_tol=1e-9) and fact.rule.comparison != ANY:
        return figures.full(value, fact.rule.unit)
    return text


def month_text(fact: Fact, draw: int = 0) -> str:
    """The month in which the threshold is first reached, in words."""
    month = fact.month(draw)
    if month is not None:
        return tr("from month {month}").format(month=month)
    return tr("not within {months} months").format(months=len(fact.by_month)) if fact.applies else ""


def sentence(exposure: Exposure, fact: Fact, draw: int = 0) -> str:
    """*fact* with the numbers it is made of, or why it does not apply."""
    if fact.applies:
        return _SENTENCES[fact.key](exposure, fact, draw)
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


def standing_rule() -> str:
    """What the four standings mean."""
    return tr(
        "Near: within 20 % below the threshold, of levels one below it. Over: reached, the number itself included "
        "(a cap: passed). The standing is the worst of all months, the figure that at the end. People are expected "
        "values: a tier counts as soon as part of a person is expected there."
    )


# --- sentences --------------------------------------------------------------------------------


def _levels(_: Exposure, fact: Fact, draw: int) -> str:
    words = tr("{layers} tiers that somebody has joined and the organiser’s own level make {levels}.")
    return words.format(layers=f"{fact.parts['layers'][draw]:.0f}", levels=f"{fact.value(draw):.0f}")


def _people(_: Exposure, fact: Fact, draw: int) -> str:
    words = tr("{ever} in all, leavers included; {now} at the end.")
    ever, now = (figures.short(number, "people") for number in (fact.value(draw), fact.parts["now"][draw]))
    return words.format(ever=ever, now=now)


def _filing(_: Exposure, fact: Fact, draw: int) -> str:
    people, levels = figures.short(fact.parts["people"][draw], "people"), f"{fact.parts['levels'][draw]:.0f}"
    words = tr("{people} people and {levels} levels: both counts are reached. Whether it is a crime depends on more.")
    if fact.standing(draw) != OVER:
        words = tr("{people} people and {levels} levels: not both counts are reached.")
    return words.format(people=people, levels=levels)


def _money(_: Exposure, fact: Fact, draw: int) -> str:
    everything = tr("Opening orders go to the tier above; the brand itself got {amount} from agents in all.")
    everything = everything.format(amount=figures.short(float(fact.parts["all_paid"][draw]), "¥"))
    parts = _list(fact, ("fee", "deposit", "opening_order"), draw)
    words = tr("Paid in: {parts}.").format(parts=parts) if parts else tr("Joining costs nothing.")
    return _together(words, everything)


def _entry(exposure: Exposure, fact: Fact, draw: int) -> str:
    tiers = []
    for number, name in enumerate(tier_names(exposure)):
        amounts = {part: float(_column(values, draw)[number]) for part, values in fact.parts.items()}
        if not any(amounts.values()):
            tiers.append(tr("{tier} nothing").format(tier=name))
            continue
        parts = tr(", ").join(
            tr(_ENTRY[part]).format(amount=figures.short(amount, "¥")) for part, amount in amounts.items() if amount
        )
        together = figures.short(sum(amounts.values()), "¥")
        tiers.append(tr("{tier} {amount} ({parts})").format(tier=name, amount=together, parts=parts))
    if not fact.value(draw):
        return tr("Joining costs nothing.")
    words = tr("To join: {tiers}.").format(tiers=tr("; ").join(tiers))
    if not _column(fact.parts["deposit"], draw).any():
        return words
    return _together(words, tr("A deposit counts although it is paid back: it must be paid to join."))


def _heads(_: Exposure, fact: Fact, draw: int) -> str:
    got, rewards = fact.value(draw), float(fact.parts["rewards"][draw])
    if fact.standing(draw) == BELOW:
        return tr("Nobody is paid for bringing agents in.")
    words = tr("{amount} for bringing agents in, {share} of all rewards that the brand paid agents.")
    return words.format(amount=figures.short(got, "¥"), share=figures.percent(got / rewards))


def _recruiting(_: Exposure, fact: Fact, draw: int) -> str:
    words = tr(
        "{narrow} of what agents earn is rewards for recruits, {wide} with the margin on recruits’ opening orders "
        "that no consumer bought."
    )
    return words.format(**_shares(fact, draw))


def _team(_: Exposure, fact: Fact, draw: int) -> str:
    parts = _list(fact, ("upline", "rebate", "recruiting", "step"), draw)
    if not parts:
        return tr("Nobody earns on what others below buy or sell.")
    words = tr("It has: {parts}.").format(parts=parts)
    if not _list(fact, ("upline", "rebate", "recruiting"), draw):
        words = _together(words, tr("Whether a price difference is such pay is for the authority to judge."))
    return words


def _rewards(_: Exposure, fact: Fact, draw: int) -> str:
    kinds = {name: figures.short(float(fact.parts[name][draw]), "¥") for name in ("commission", "rebate", "recruiting")}
    sales = figures.short(float(fact.parts["sales"][draw]), "¥")
    words = tr("Commissions {commission}, rebates {rebate}, rewards for recruits {recruiting}; consumers paid {sales}.")
    return _together(words.format(sales=sales, **kinds), _highest(fact, draw))


def _tier_rewards(exposure: Exposure, fact: Fact, draw: int) -> str:
    shares = _column(fact.parts["shares"], draw)
    listed = tr("; ").join(
        f"{name} {_amount(float(share), 'share')}" for name, share in zip(tier_names(exposure), shares, strict=True)
    )
    return _together(tr("Of its own sales to consumers: {tiers}.").format(tiers=listed), _highest(fact, draw))


def _wechat(_: Exposure, fact: Fact, draw: int) -> str:
    plan, layers = (f"{fact.parts[part][draw]:.0f}" for part in ("plan", "layers"))
    words = tr("The plan pays {plan} levels; {layers} tiers have been joined.")
    return words.format(plan=plan, layers=layers)


def _sharing(_: Exposure, fact: Fact, draw: int) -> str:
    words = tr("All levels of one order add up to {share} of it.")
    return words.format(share=_amount(fact.value(draw), "share"))


_SENTENCES: dict[str, Callable[[Exposure, Fact, int], str]] = {
    "levels": _levels, "people": _people, "filing": _filing, "many_people": _people, "much_money": _money,
    "entry_fee": _entry, "head_pay": _heads, "recruiting_income": _recruiting, "team_pay": _team,
    "reward_share": _rewards, "tier_reward_share": _tier_rewards, "wechat_levels": _wechat, "sharing": _sharing,
}  # fmt: skip


def _highest(fact: Fact, draw: int) -> str:
    """The highest figure, where it is not the last one and decides how the fact stands."""
    highest, month = fact.highest(draw)
    if fact.grades[-1, draw] == fact.standing(draw) or fact.standing(draw) < NEAR:
        return ""
    return tr("Highest in month {month}: {share}.").format(month=month, share=_amount(highest, "share"))


def _list(fact: Fact, parts: tuple[str, ...], draw: int) -> str:
    """The *parts* of a fact that are not nothing, with their amounts."""
    amounts = {part: float(fact.parts[part][draw]) for part in parts}
    return tr("; ").join(
        tr(_NAMES[part]).format(amount=figures.short(amount, "¥")) for part, amount in amounts.items() if amount
    )


def _shares(fact: Fact, draw: int) -> dict[str, str]:
    """The narrow and the wide share of income from recruiting."""
    return {reading: figures.percent(float(fact.parts[reading][draw])) for reading in ("narrow", "wide")}


def _together(*sentences: str) -> str:
    """*sentences* one after the other, apart as the language in use has it."""
    return ("" if language.current() == "zh" else " ").join(sentence for sentence in sentences if sentence)


def _column(values: Array, draw: int) -> Array:
    """The (tiers,) of one draw, of an array that may hold them once for all draws."""
    column: Array = np.asarray(values)[:, min(draw, values.shape[1] - 1)]
    return column


def _amount(value: float, unit: str) -> str:
    """*value* with its unit: ``30 people``, ``3 levels``, ``¥2.5 M``, ``30 %``."""
    if unit == "share":
        return figures.short(value, "share") if math.isinf(value) else figures.percent(value)
    if unit == "people":
        return tr("{count} people").format(count=figures.short(value, "people"))
    if unit == "levels":
        return tr("{count} levels").format(count=f"{value:.0f}")
    return figures.short(value, unit)
