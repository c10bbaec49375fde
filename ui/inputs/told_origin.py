"""Where the value of an input comes from, as the input tells it."""

from __future__ import annotations

from dataclasses import dataclass

from calculator.language import tr
from calculator.origin_words import KIND_LABELS
from calculator.origins import ValueOrigin, origin_of
from calculator.parameters import declaration
from calculator.scenario import Scenario
from calculator.stated_range import range_left
from ui.inputs.paths import split_path
from ui.inputs.shown_number import shown_number
from ui.inputs.was_line import back_words
from ui.inputs.wording import CHOICE_NAMES, label_of


@dataclass(frozen=True)
class Told:
    """An origin with its words.

    What it is called, what the value was, what is odd, what the way back does, and the value before alone.
    """

    origin: ValueOrigin
    words: str
    was: str = ""
    remark: str = ""
    action: str = ""
    before: str = ""


def told_of(scenario: Scenario, path: str) -> Told:
    """What the input for the full *path* tells of its value."""
    origin = origin_of(scenario, path)
    words = tr(KIND_LABELS[origin.kind])
    if origin.kind != "own":
        return Told(origin, words)
    left = range_left(scenario, path)
    low, high = ("", "") if left is None else (short_value(scenario, path, end) for end in left)
    remark = tr("outside {low}–{high}").format(low=low, high=high) if left else ""
    if not origin.can_go_back:
        return Told(origin, words, remark=remark)
    before = short_value(scenario, path, origin.was)
    action = back_words(label_of(path), before)
    return Told(origin, words, tr("was {value}").format(value=before), remark, action, before)


def short_value(scenario: Scenario, path: str, value: object) -> str:
    """*value* as the input for *path* shows it: the unit stands beside the input."""
    if not isinstance(value, int | float):
        return tr(CHOICE_NAMES[value]) if isinstance(value, str) and value in CHOICE_NAMES else tr("empty")
    parameter = declaration(Scenario, path)
    if split_path(path)[1] == "price.value":
        if _basis_before(scenario, path) == "list_share":
            return f"{shown_number(value, percent=True, grouped=True)}\u202f%"
        return f"1:{shown_number(value, grouped=True)}"
    percent = parameter is not None and parameter.is_share
    number = shown_number(value, percent=percent, grouped=True)
    money = parameter is not None and parameter.unit.startswith("¥")
    return f"{number}\u202f%" if percent else f"¥{number}" if money else number


def _basis_before(scenario: Scenario, path: str) -> str:
    """The basis that a mark-up had before it was changed."""
    basis = path.removesuffix("value") + "basis"
    origin = origin_of(scenario, basis)
    return str(origin.was if origin.kind == "own" else scenario.value(basis))
