"""Values of parameters and figures as sentences say them: with their unit, shares in percent."""

from __future__ import annotations

import math

from calculator import figures
from calculator.axis import parameter_at
from calculator.language import tr
from calculator.scenario import Scenario

_ALONE = ("¥", "share", "ratio", "elasticity", "shape", "weight", "tiers", "generations")
"""How the units begin that do not stand after the number: in it already, or in the name of what it is."""


def amount(scenario: Scenario, path: str, value: float) -> str:
    """*value* of the parameter at the full *path* (``models.*`` too), exact: ``¥78.34``, ``62.1 %``, ``24 months``."""
    unit = unit_at(scenario, path)
    text = figures.exact(value, unit)
    if unit.startswith(("¥", "share")) and "." in text:
        number, space, percent = text.partition("\u202f")
        text = number.rstrip("0").rstrip(".") + space + percent
    return with_unit(text, value, unit)


def figure_amount(value: float, unit: str) -> str:
    """*value* of a figure of the results, in three or four figures: ``¥1.26 M``, ``89.5 %``, ``12 months``."""
    text = figures.short(value, unit)
    if unit == "month" and not math.isnan(value):
        return tr("month {number}").format(number=text)
    return with_unit(text, value, unit)


def unit_at(scenario: Scenario, path: str) -> str:
    """The unit of the parameter at *path*; a mark-up on the list price is a share."""
    if path.endswith(".price.value"):
        models = [scenario.models[int(each.split(".")[1])] for each in scenario.expand({path: None})]
        if all(model.price.basis == "list_share" for model in models):
            return "share"
    return parameter_at(path).unit


def with_unit(text: str, value: float, unit: str) -> str:
    """*text*, which shows *value*, with its *unit* behind it unless it says so itself."""
    if unit == "months" and value == 1:
        return tr("1 month")
    return text if math.isnan(value) or not unit or unit.startswith(_ALONE) else f"{text} {tr(unit)}"
