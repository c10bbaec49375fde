"""What became of those who joined, in words."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence

import numpy as np

from calculator.agents_side import AgentsSide
from calculator.figures import NOTHING, closed_up, percent, short
from calculator.joiners import MONTHS_BEHIND, Joiners
from calculator.language import tr
from calculator.units import in_months
from calculator.value import TINY

WHOLE_FROM = 10
"""People from which on they are told as whole ones."""


def people(number: float) -> str:
    """So many people: whole ones from ten on, for what is expected need not be whole."""
    return short(round(number) if number >= WHOLE_FROM else number, "people")


def headline(side: AgentsSide, months_behind: int = 1) -> str:
    """How many of the counted joiners lose, in one line."""
    if not side.tiers:
        return tr("{model} has no agents").format(model=side.name)
    joined = side.joined
    everybody, share = float(joined.people(months_behind).sum()), joined.losing_share(months_behind)
    if math.isnan(share):
        if joined.people().sum() < TINY:
            return tr("Nobody joins {model}").format(model=side.name)
        return tr("Nobody has {months} behind them yet").format(months=in_months(months_behind))
    told = people(everybody)
    words = tr("{share} of the {people} who joined are in joining months that lose")
    if share == 0:
        words = tr("None of the {people} who joined are in joining months that lose")
        if told == "1":
            words = tr("The one who joined did not lose by it")
    elif share == 1:
        words = tr("All {people} who joined are in joining months that lose")
        if told == "1":
            words = tr("The one who joined lost by it")
    return closed_up(words.format(share=percent(share, whole=True), people=told))


def story(side: AgentsSide, months_behind: int = 1) -> list[str]:
    """Who earned, how unequally, and what from, sentence by sentence; or why nobody did."""
    if not side.tiers:
        return [tr("The brand sells without them, so nobody pays to join and nobody can lose by it.")]
    if side.joined.people().sum() < TINY:
        return [tr("No tier has agents to begin with, and the brand recruits none.")]
    if math.isnan(side.joined.losing_share(months_behind)):
        if months_behind <= side.joined.months:
            return []
        words = tr("The horizon is {months}: count those with fewer months behind them.")
        return [words.format(months=in_months(side.joined.months))]
    return [
        sentence
        for sentence in (
            _other_share(side.joined, months_behind),
            who_earned(side, months_behind),
            half_of_takings(side.joined, months_behind),
            income_sentence(side, months_behind),
        )
        if sentence
    ]


def who_earned(side: AgentsSide, months_behind: int = 1) -> str:
    """Which joining months of which tiers earned, of those counted."""
    joined, never, always, partly = side.joined, [], [], []
    all_counted = months_behind <= 1
    for tier, name in enumerate(side.tiers):
        counted = joined.counted(months_behind)[:, tier]
        earned = joined.earning_months(tier, months_behind)
        if not counted.any():
            continue
        if not earned:
            never.append(name)
        elif len(earned) == counted.sum() and all_counted:
            always.append(name)
        else:
            words = tr("{tier} who joined in {months}")
            partly.append(words.format(tier=name, months=months_in_words(earned)))
    if not partly and not always:
        return tr("No joining month of any tier earned.") if all_counted else tr("None of these joining months earned.")
    if not never and (not partly if all_counted else _all_earned(joined, months_behind)):
        words = tr("Every joining month of every tier earned.")
        return words if all_counted else tr("All of these joining months earned.")
    earning = [*(tr("all who joined {tier}").format(tier=name) for name in always), *partly]
    said = tr("Who earned: {groups}.").format(groups=tr("; ").join(earning))
    if never:
        words = tr("{earned} Nobody in {tiers}.") if all_counted else tr("{earned} Of those counted nobody in {tiers}.")
        said = words.format(earned=said, tiers=listed(never))
    return said


def _all_earned(joined: Joiners, months_behind: int) -> bool:
    earned = sum(len(joined.earning_months(tier, months_behind)) for tier in range(len(joined.tier_names)))
    return earned == int(joined.counted(months_behind).sum())


def half_of_takings(joined: Joiners, months_behind: int = 1) -> str:
    """To how few of the joiners half of all takings went."""
    curve = joined.lorenz(months_behind)
    if not curve.is_meant:
        return tr("Taken together they got nothing out.")
    few = curve.fewest_with(0.5)
    return tr("Half of all takings went to {share} of them.").format(share=percent(few, whole=True))


def income_sentence(side: AgentsSide, months_behind: int = 1) -> str:
    """How much of the income came from recruiting, in both readings: that of everybody, whoever is counted."""
    sentence = _from_recruiting(side)
    return (
        tr("For all who joined: {sentence}").format(sentence=sentence) if sentence and months_behind > 1 else sentence
    )


def _from_recruiting(side: AgentsSide) -> str:
    wide, narrow = side.income.recruiting_share("wide"), side.income.recruiting_share("narrow")
    if math.isnan(wide):
        return ""
    if wide == narrow == 0:
        return tr("None of their income came from recruiting.")
    if narrow == 0:
        words = tr("{share} of their income came from recruiting: margins on opening orders that no consumer bought.")
        return words.format(share=percent(wide, whole=True))
    if percent(wide, whole=True) == percent(narrow, whole=True):
        return tr("{share} of their income came from recruiting.").format(share=percent(wide, whole=True))
    words = tr(
        "{wide} of their income came from recruiting: rewards {narrow}, the rest margins on opening orders "
        "that no consumer bought."
    )
    return words.format(wide=percent(wide, whole=True), narrow=percent(narrow, whole=True))


def caveats(side: AgentsSide) -> Iterator[str]:
    """What to mind with these figures."""
    yield tr(
        "All agents of a tier earn the same per head in a month: a group that loses is one whose average does, "
        "and single people differ more than groups do."
    )
    yield tr(
        "Late joiners have had less time to earn; unsold stock counts as nothing and deposits as paid back. "
        "Takings are what a joiner got out before the entry money is taken off."
    )
    if side.kind == "stocked":
        yield tr(
            "From recruiting: rewards, fee shares, and margins on recruits' opening orders as far as no consumer "
            "bought these goods. Goods sold down that consumers bought in the end count as from consumers."
        )


def paragraph(sentences: Sequence[str]) -> str:
    """*sentences* one after the other."""
    said = sentences[0] if sentences else ""
    for sentence in sentences[1:]:
        said = tr("{first} {second}").format(first=said, second=sentence)
    return said


def months_in_words(months: Sequence[int]) -> str:
    """Joining months in order, runs of them as from … to: ``months 1–14, 16``."""
    runs: list[list[int]] = []
    for month in months:
        if runs and month == runs[-1][-1] + 1:
            runs[-1].append(month)
        else:
            runs.append([month])
    parts = [f"{run[0]}–{run[-1]}" if len(run) > 1 else str(run[0]) for run in runs]
    if len(months) == 1:
        return tr("month {number}").format(number=parts[0])
    return tr("months {numbers}").format(numbers=tr(", ").join(parts))


def listed(names: Sequence[str]) -> str:
    """*names* as a list in a sentence: ``A, B and C``."""
    if len(names) == 1:
        return names[0]
    return tr("{names} and {last}").format(names=tr(", ").join(names[:-1]), last=names[-1])


def recovery_words(months: float, entry: float) -> str:
    """*months* to recover the *entry* money, or that it never happened; nothing where nothing was paid in."""
    if entry < TINY:
        return NOTHING
    return tr("never") if np.isnan(months) else short(float(months), "months")


def _other_share(joined: Joiners, months_behind: int) -> str:
    """The share of those with a year behind them beside that of all, or the other way round."""
    other = MONTHS_BEHIND if months_behind == 1 else 1
    share, told = joined.losing_share(other), people(float(joined.people(other).sum()))
    if math.isnan(share) or percent(share, whole=True) == percent(joined.losing_share(months_behind), whole=True):
        return ""
    numbers = {"share": percent(share, whole=True), "people": told, "months": MONTHS_BEHIND}
    if other == 1:
        return closed_up(tr("Of all {people} who joined it is {share}.").format(**numbers))
    return closed_up(tr("Of the {people} with at least {months} months behind them it is {share}.").format(**numbers))
