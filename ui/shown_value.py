"""Values of parameters in a few figures."""

from __future__ import annotations

from math import isfinite

from calculator import figures
from calculator.amounts import unit_at
from calculator.language import tr
from calculator.scenario import Scenario

_ALONE = ("¥", "share", "ratio", "elasticity", "shape", "weight")
"""How the units begin that do not stand after the number."""


def shown_value(scenario: Scenario, path: str, value: float) -> str:
    """*value* of the parameter at *path* with its unit, in a few figures: ``¥100``, ``17.6 %``, ``24 months``."""
    unit = unit_at(scenario, path)
    number = figures.short(value, unit)
    return number if not isfinite(value) or unit.startswith(_ALONE) else f"{number} {tr(unit)}"
