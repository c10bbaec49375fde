"""Units as the inputs show them: shares are entered in percent."""

from __future__ import annotations

from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.parameters import Parameter

IN_PERCENT = {
    "share of buying price": QT_TRANSLATE_NOOP("Unit", "% of buying price"),
    "share of consumer price": QT_TRANSLATE_NOOP("Unit", "% of consumer price"),
    "share of first buyers": QT_TRANSLATE_NOOP("Unit", "% of first buyers"),
    "share of joining fee": QT_TRANSLATE_NOOP("Unit", "% of joining fee"),
    "share of leavers' stock": QT_TRANSLATE_NOOP("Unit", "% of leavers' stock"),
    "share of net price": QT_TRANSLATE_NOOP("Unit", "% of net price"),
    "share of opening order": QT_TRANSLATE_NOOP("Unit", "% of opening order"),
    "share of own purchases": QT_TRANSLATE_NOOP("Unit", "% of own purchases"),
    "share of places": QT_TRANSLATE_NOOP("Unit", "% of places"),
    "share of returns": QT_TRANSLATE_NOOP("Unit", "% of returns"),
    "share of sales": QT_TRANSLATE_NOOP("Unit", "% of sales"),
    "share of stock value/month": QT_TRANSLATE_NOOP("Unit", "% of stock value/month"),
    "share of takings": QT_TRANSLATE_NOOP("Unit", "% of takings"),
    "share of units": QT_TRANSLATE_NOOP("Unit", "% of units"),
    "share/month": QT_TRANSLATE_NOOP("Unit", "%/month"),
}
"""What stands beside a share, by the unit that its parameter declares."""


def shown_unit(parameter: Parameter) -> str:
    """The unit that stands beside the number, in the language in use."""
    return tr(IN_PERCENT.get(parameter.unit, parameter.unit))


def unit_beside(name: str, parameter: Parameter) -> str:
    """The unit that stands beside *name*; none for a choice, or where the name says it already."""
    unit = "" if parameter.unit in ("", "ratio") else shown_unit(parameter)
    return "" if unit.casefold() in name.casefold() else unit
