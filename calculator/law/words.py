"""The facts of a model in words: what each is called, its threshold, its figure and its month."""

from __future__ import annotations

import math

from calculator import figures
from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.law.facts import Fact
from calculator.law.rules import ANY, AT_LEAST, Rule, law
from calculator.law.standing import Exposure
from calculator.units import in_months

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
        both = [quantity(law().rules[name].threshold, name) for name in ("people", "levels")]
        return tr("{people} and {levels}, both").format(people=both[0], levels=both[1])
    words = tr("{amount} or more") if rule.comparison == AT_LEAST else tr("more than {amount}")
    return words.format(amount=quantity(rule.threshold, rule.unit))


def short_threshold(fact: Fact) -> str:
    """The threshold of *fact* as a chart over time names it."""
    words = tr("{amount} paid in") if fact.key == "much_money" else "{amount}"
    return words.format(amount=quantity(fact.rule.threshold, fact.rule.unit))


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
        shares = narrow_to_wide(fact, draw)
        return shares["narrow"] if len(set(shares.values())) == 1 else tr("{narrow} to {wide}").format(**shares)
    text = quantity(value, fact.rule.unit)
    highest, _ = fact.highest(draw)
    if fact.rule.unit == "share" and fact.grades[-1, draw] < fact.standing(draw):
        return tr("{value}, once {highest}").format(value=text, highest=quantity(highest, "share"))
    as_threshold = text == quantity(fact.rule.threshold, fact.rule.unit)
    if as_threshold and not math.isclose(value, fact.rule.threshold, rel_tol=1e-9) and fact.rule.comparison != ANY:
        return figures.full(value, fact.rule.unit)
    return text


def month_text(fact: Fact, draw: int = 0) -> str:
    """The month in which the threshold is first reached, in words."""
    month = fact.month(draw)
    if month is not None:
        return tr("from month {month}").format(month=month)
    return tr("not within {months}").format(months=in_months(len(fact.by_month))) if fact.applies else ""


def standing_rule() -> str:
    """What the four standings mean."""
    return tr(
        "Near: within 20 % below the threshold, of levels one below it. Over: reached, the number itself included "
        "(a cap: passed). The standing is the worst of all months, the figure that at the end. People are expected "
        "values: a tier counts as soon as part of a person is expected there."
    )


def quantity(value: float, unit: str) -> str:
    """*value* with its unit: ``30 people``, ``3 levels``, ``¥2.5 M``, ``30 %``."""
    if unit == "share":
        return tr("∞ (no sales)") if math.isinf(value) else figures.percent(value)
    count = figures.short(value, "people") if unit == "people" else f"{value:.0f}"
    if unit == "people":
        return tr("1 person") if count == "1" else tr("{count} people").format(count=count)
    if unit == "levels":
        return tr("1 level") if count == "1" else tr("{count} levels").format(count=count)
    return figures.short(value, unit)


def narrow_to_wide(fact: Fact, draw: int) -> dict[str, str]:
    """The narrow and the wide share of income from recruiting."""
    return {reading: figures.percent(float(fact.parts[reading][draw])) for reading in ("narrow", "wide")}
