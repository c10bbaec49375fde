"""Values of parameters and figures as sentences say them: with their unit, shares in percent."""

from __future__ import annotations

import math
from collections.abc import Iterable
from itertools import pairwise

from calculator import figures
from calculator.axis import parameter_at
from calculator.language import tr
from calculator.scenario import Scenario
from calculator.units import with_unit

LEAST, MOST = 4, 17
"""Figures that a value is told in at least, and all that a number has."""
DECIMALS = 2
"""Decimals of money and of percents that are told at least."""
SMALL = 1e-6
"""Below this, numbers are told by powers of ten."""


def amount(scenario: Scenario, path: str, value: float, least: int = LEAST) -> str:
    """*value* of the parameter at the full *path* (``models.*`` too): ``¥78.34``, ``62.1 %``, ``24 months``.

    Money to the fen, shares to a hundredth of a percent, other numbers in six figures, and all in at *least*
    so many figures; zeros at the end are left out.
    """
    unit = unit_at(scenario, path)
    return with_unit(_number(float(value), unit, least), value, unit)


def amounts(scenario: Scenario, path: str, values: Iterable[float]) -> list[str]:
    """The same for several *values*, in as many figures as it takes to tell how far apart they are."""
    known = [float(value) for value in values]
    rising = sorted({value for value in known if math.isfinite(value)})
    near = max((max(abs(before), abs(after)) / (after - before) for before, after in pairwise(rising)), default=1.0)
    needed = 2 + math.ceil(math.log10(min(near, 10.0**MOST)))
    return [amount(scenario, path, value, min(max(LEAST, needed), MOST)) for value in known]


def _number(value: float, unit: str, least: int) -> str:
    is_share = unit.startswith("share")
    size = abs(value) * (100 if is_share else 1)
    if not math.isfinite(size) or size == 0 or size >= figures.HUGE:
        return figures.short(value, unit)
    decimals = least - 1 - math.floor(math.log10(size))
    if size < SMALL:
        text = figures.scientific(size, least)
    elif is_share or unit.startswith("¥"):
        text = f"{size:,.{max(DECIMALS, decimals)}f}"
    else:
        text = f"{size:,.{0 if size.is_integer() else max(0, decimals, decimals + 6 - least)}f}"
    text = text.rstrip("0").rstrip(".") if "." in text and "e" not in text else text
    before = ("−" if value < 0 else "") + ("¥" if unit.startswith("¥") else "")
    return before + text + ("\u202f%" if is_share else "")


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
