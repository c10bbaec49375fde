"""What many draws say, in words."""

from __future__ import annotations

import math

import numpy as np

from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.outcomes import LESS_IS_BETTER, SUMMARY
from calculator.risk import Spread, tier_names
from calculator.sampling import BLOCK
from calculator.scenario import Scenario
from ui.chance import chance
from ui.pages.risk_reading import Reading

METHODS = {
    "sobol": QT_TRANSLATE_NOOP("Sampling", "Sobol"),
    "latin": QT_TRANSLATE_NOOP("Sampling", "Latin hypercube"),
    "plain": QT_TRANSLATE_NOOP("Sampling", "plain"),
}
METHOD_MEANINGS = {
    "sobol": QT_TRANSLATE_NOOP(
        "Sampling", "Draws that fill the space of all values as evenly as can be: the fewest are enough."
    ),
    "latin": QT_TRANSLATE_NOOP(
        "Sampling", "Every value is drawn evenly over its range, but not all combinations of values."
    ),
    "plain": QT_TRANSLATE_NOOP(
        "Sampling", "Every draw is thrown for itself, as with dice: slow, but its error is exact."
    ),
}


def tier_name(scenario: Scenario, place: int, tier: int, tiers: int) -> str:
    """*tier* (from 0) of so many in words, with its name where the file gives one: ``tier 5 (代发)``."""
    number = tr("tier {number}").format(number=tier + 1)
    name = tier_names(scenario, place, tiers)[tier]
    return tr("{number} ({name})").format(number=number, name=name) if name else number


def best_title(reading: Reading) -> str:
    """Who is best most often, or that mostly two or more are level."""
    best = reading.best
    if best.none == 1:
        return tr("No model has a value in any draw")
    place = int(best.alone.argmax())
    if best.level > best.alone[place]:
        return tr("Two or more models are level in {share} of the draws").format(share=chance(best.level))
    words = tr("{model} is best in {share} of the draws")
    return words.format(model=reading.scenario.model_name(place), share=chance(float(best.alone[place])))


def wish(reading: Reading) -> str:
    """Which values of the figure are best."""
    is_less = reading.column in LESS_IS_BETTER
    words = tr("the lowest value is best") if is_less else tr("the highest value is best")
    if reading.best.level:
        words = tr("{wish} · level: two or more models have it").format(wish=words)
    return words


def spread_title(reading: Reading) -> str:
    """What the chart of spreads shows."""
    return tr("{figure}: how far it spreads").format(figure=tr(SUMMARY[reading.column].label))


def chances_of(reading: Reading, place: int) -> str:
    """How likely brand and agents of model *place* lose, and how its customers pay, in one line."""
    model = reading.models[place]
    parts = [tr("brand loses in {share} of the draws").format(share=chance(model.brand_loses))]
    if not math.isnan(model.agents_lose):
        parts.append(tr("agents together lose in {share}").format(share=chance(model.agents_lose)))
    if model.unpriced == 1:
        parts.append(tr("no LTV : CAC (the brand pays nothing for customers)"))
    elif model.unpriced:
        parts.append(tr("LTV : CAC below 3 in {share} of those that have one").format(share=chance(model.poor)))
        parts.append(tr("no LTV : CAC in {share}").format(share=chance(model.unpriced)))
    else:
        parts.append(tr("LTV : CAC below 3 in {share}").format(share=chance(model.poor)))
    return tr("; ").join(parts)


def missing_words(spread: Spread) -> str:
    """Of which share of draws the figure has no value; nothing where it has one in all."""
    missing = spread.missing
    if missing == 1:
        return tr("no value in any draw")
    return tr("no value in {share} of the draws").format(share=chance(missing)) if missing else ""


def losing_sentence(reading: Reading, place: int) -> str:
    """Who of the agents of model *place* is most and who least likely to lose."""
    losing = reading.risk.tier_losing[place]
    name, tiers = reading.scenario.model_name(place), len(losing)
    joined = np.flatnonzero(~np.isnan(losing))
    if not len(joined):
        return tr("{model}: nobody joins in any draw.").format(model=name)
    worst = int(joined[losing[joined].argmax()])
    least = int(joined[losing[joined].argmin()])
    if losing[worst] == 0:
        return tr("{model}: nobody who joins loses in any draw.").format(model=name)
    words = tr("Under these assumptions someone who joins {model} in {tier} loses in {share} of the cases.")
    said = words.format(
        model=name, tier=tier_name(reading.scenario, place, worst, tiers), share=chance(float(losing[worst]))
    )
    idle = 1 - float(reading.risk.tier_joined[place][worst])
    if idle:
        words = tr("{sentence} This is of the draws in which somebody joins it; in {share} nobody does.")
        said = words.format(sentence=said, share=chance(idle))
    if least != worst and chance(float(losing[least])) != chance(float(losing[worst])):
        words = tr("Least often in {tier}: {share}.")
        tier = tier_name(reading.scenario, place, least, tiers)
        least_often = words.format(tier=tier, share=chance(float(losing[least])))
        said = tr("{worst} {least}").format(worst=said, least=least_often)
    return said


def draws_sentence(reading: Reading) -> str:
    """How many draws of what the page shows."""
    drawn = reading.risk
    words = (
        tr("{draws} draws ({method}, seed {seed})")
        if drawn.complete
        else tr("stopped: {draws} of {wanted} draws ({method}, seed {seed})")
    )
    parts = [
        words.format(
            draws=f"{drawn.draws:,}", wanted=f"{drawn.wanted:,}", method=tr(METHODS[drawn.method]), seed=drawn.seed
        )
    ]
    if drawn.draws > BLOCK:
        parts.append(tr("cash by month of the first {count}").format(count=f"{BLOCK:,}"))
    if any(counts.min() < counts.max() for counts in drawn.fan_draws):
        parts.append(tr("in later months only of those that last as long"))
    return tr("; ").join(parts)


def about(seconds: float) -> str:
    """How long something will take, roughly."""
    if seconds < 1:
        return tr("less than 1 s")
    if seconds < 90:  # noqa: PLR2004  (as with the time left)
        return tr("about {seconds} s").format(seconds=round(seconds))
    return tr("about {minutes} min").format(minutes=round(seconds / 60))
