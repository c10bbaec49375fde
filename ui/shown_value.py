"""Values of parameters in a few figures."""

from __future__ import annotations

from calculator import figures
from calculator.amounts import unit_at
from calculator.scenario import Scenario
from calculator.units import with_unit


def shown_value(scenario: Scenario, path: str, value: float) -> str:
    """*value* of the parameter at *path* with its unit, in a few figures: ``¥100``, ``17.6 %``, ``24 months``."""
    unit = unit_at(scenario, path)
    return with_unit(figures.short(value, unit), value, unit)
