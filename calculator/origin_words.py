"""What is said of where values come from."""

from __future__ import annotations

import math

from calculator.amounts import amount
from calculator.axis import parameter_name
from calculator.differences import VALUE_LABELS
from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.origins import ValueOrigin
from calculator.scenario import Scenario
from calculator.stated_range import range_left
from calculator.uncertainty import own_but_drawn

MOST_NAMED = 4
"""Values that a sentence names."""
KIND_LABELS = {
    "own": QT_TRANSLATE_NOOP("Origin", "own value"),
    "unsourced": QT_TRANSLATE_NOOP("Origin", "no source given"),
    "assumed": QT_TRANSLATE_NOOP("Origin", "assumption"),
    "sourced": QT_TRANSLATE_NOOP("Origin", "sourced"),
    "default": QT_TRANSLATE_NOOP("Origin", "default"),
}
"""What one value is called by where it comes from."""

COUNTED_LABELS = {
    "own": QT_TRANSLATE_NOOP("Origin", "own"),
    "unsourced": QT_TRANSLATE_NOOP("Origin", "no source"),
    "assumed": QT_TRANSLATE_NOOP("Origin", "assumed"),
    "sourced": QT_TRANSLATE_NOOP("Origin", "sourced"),
    "default": QT_TRANSLATE_NOOP("Origin", "default"),
}
"""The same behind a number of them."""

MARKS = {"own": "▌", "unsourced": "?", "assumed": "○", "sourced": "●", "default": "–"}
"""The signs for them where they are written and not painted."""


def counted(kind: str, count: int) -> str:
    """How many values are of this *kind*: ``51 assumed``."""
    return tr("{count} {kind}").format(count=count, kind=tr(COUNTED_LABELS[kind]))


def drawn_words(scenario: Scenario) -> str:
    """Which own values draws do not use, and what can be done about it; nothing where there are none."""
    paths = own_but_drawn(scenario)
    if not paths:
        return ""
    names = [parameter_name(scenario, path) for path in paths[:MOST_NAMED]]
    if len(paths) > MOST_NAMED:
        names.append(tr("{count} more").format(count=len(paths) - MOST_NAMED))
    words = tr(
        "Own values are not used here but drawn from the ranges stated before: {names}. Make them certain, or state "
        "ranges of your own."
    )
    return words.format(names=tr(", ").join(names))


def value_words(scenario: Scenario, path: str, value: object) -> str:
    """*value* at *path* as people read it; ``not given`` where there is none."""
    if isinstance(value, str):
        return tr(VALUE_LABELS[value]) if value in VALUE_LABELS else value
    if isinstance(value, int | float) and not math.isnan(value):
        return amount(scenario, path, value)
    return tr("not given")


def value_now(scenario: Scenario, path: str) -> str:
    """What a run takes at *path*, as people read it."""
    value = scenario.value(path)
    return value_words(scenario, path, value if isinstance(value, str) else scenario.number(path))


def was_words(scenario: Scenario, origin: ValueOrigin) -> str:
    """What an own value was: ``was ¥100``; empty where that is not known."""
    if not origin.can_go_back:
        return ""
    before = value_words(scenario, origin.path, origin.was)
    return (tr("was {value}, the default") if origin.was_default else tr("was {value}")).format(value=before)


def outside_words(scenario: Scenario, path: str) -> str:
    """That the value at *path* lies outside of the range stated for it; empty where it does not."""
    left = range_left(scenario, path)
    if left is None:
        return ""
    low, high = (amount(scenario, path, end) for end in left)
    return tr("outside its stated range, {low} to {high}").format(low=low, high=high)
