"""What many draws say, in words."""

from __future__ import annotations

import math

import numpy as np

from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.outcomes import LESS_IS_BETTER, SUMMARY
from calculator.risk import Spread
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
    rows = scenario.models[place].tiers
    number = tr("tier {number}").format(number=tier + 1)
    name = rows[tier].name if len(rows) == tiers else ""
    return tr("{number} ({name})").format(number=number, name=name) if name else number


def best_title(reading: Reading) -> str:
    """Who is best most often."""
    if reading.best[-1] == 1:
        return tr("No model has a value in any draw")
    place = int(reading.best[:-1].argmax())
    words = tr("{model} is best in {share} of the draws")
    return words.format(model=reading.scenario.model_name(place), share=chance(float(reading.best[place])))


def wish(reading: Reading) -> str:
    """Which values of the figure are best."""
    if reading.column in LESS_IS_BETTER:
        return tr("the lowest value is best · of equal ones that of the first model")
    return tr("the highest value is best · of equal ones that of the first model")


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
    else:
        parts.append(tr("LTV : CAC below 3 in {share}").format(share=chance(model.poor)))
        if model.unpriced:
            parts.append(tr("no LTV : CAC in {share}").format(share=chance(model.unpriced)))
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
    if least != worst and chance(float(losing[least])) != chance(float(losing[worst])):
        words = tr("Least often in {tier}: {share}.")
        tier = tier_name(reading.scenario, place, least, tiers)
        least_often = words.format(tier=tier, share=chance(float(losing[least])))
        said = tr("{worst} {least}").format(worst=said, least=least_often)
    return said


def draws_sentence(reading: Reading) -> str:
    """How many draws of what the page shows."""
    drawn = reading.risk
    method = tr(METHODS[drawn.method])
    if drawn.complete:
        return tr("{draws} draws ({method}, seed {seed})").format(
            draws=f"{drawn.draws:,}", method=method, seed=drawn.seed
        )
    return tr("stopped: {draws} of {wanted} draws ({method}, seed {seed})").format(
        draws=f"{drawn.draws:,}", wanted=f"{drawn.wanted:,}", method=method, seed=drawn.seed
    )


def about(seconds: float) -> str:
    """How long something will take, roughly."""
    if seconds < 1:
        return tr("less than 1 s")
    if seconds < 90:  # noqa: PLR2004  (as with the time left)
        return tr("about {seconds} s").format(seconds=round(seconds))
    return tr("about {minutes} min").format(minutes=round(seconds / 60))
