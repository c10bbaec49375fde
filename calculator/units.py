"""The units that parameters and results come in, marked for translation in one place, and numbers with them.

They are declared as plain words beside each number; ``tr(unit)`` shows them.
"""

from __future__ import annotations

import math

from calculator.language import QT_TRANSLATE_NOOP, tr

UNITS = (
    QT_TRANSLATE_NOOP("Unit", "¥"),
    QT_TRANSLATE_NOOP("Unit", "¥/agent-month"),
    QT_TRANSLATE_NOOP("Unit", "¥/customer"),
    QT_TRANSLATE_NOOP("Unit", "¥/group-month"),
    QT_TRANSLATE_NOOP("Unit", "¥/joiner"),
    QT_TRANSLATE_NOOP("Unit", "¥/month"),
    QT_TRANSLATE_NOOP("Unit", "¥/order"),
    QT_TRANSLATE_NOOP("Unit", "¥/person"),
    QT_TRANSLATE_NOOP("Unit", "¥/referred lead"),
    QT_TRANSLATE_NOOP("Unit", "¥/unit"),
    QT_TRANSLATE_NOOP("Unit", "agents/month"),
    QT_TRANSLATE_NOOP("Unit", "elasticity"),
    QT_TRANSLATE_NOOP("Unit", "generations"),
    QT_TRANSLATE_NOOP("Unit", "leads"),
    QT_TRANSLATE_NOOP("Unit", "leads/agent-month"),
    QT_TRANSLATE_NOOP("Unit", "leads/buyer-month"),
    QT_TRANSLATE_NOOP("Unit", "leads/lead"),
    QT_TRANSLATE_NOOP("Unit", "leads/month"),
    QT_TRANSLATE_NOOP("Unit", "month"),
    QT_TRANSLATE_NOOP("Unit", "months"),
    QT_TRANSLATE_NOOP("Unit", "orders"),
    QT_TRANSLATE_NOOP("Unit", "orders/month"),
    QT_TRANSLATE_NOOP("Unit", "people"),
    QT_TRANSLATE_NOOP("Unit", "per agent above and month"),
    QT_TRANSLATE_NOOP("Unit", "ratio"),
    QT_TRANSLATE_NOOP("Unit", "shape"),
    QT_TRANSLATE_NOOP("Unit", "share"),
    QT_TRANSLATE_NOOP("Unit", "share of buying price"),
    QT_TRANSLATE_NOOP("Unit", "share of consumer price"),
    QT_TRANSLATE_NOOP("Unit", "share of first buyers"),
    QT_TRANSLATE_NOOP("Unit", "share of joining fee"),
    QT_TRANSLATE_NOOP("Unit", "share of leavers' stock"),
    QT_TRANSLATE_NOOP("Unit", "share of net price"),
    QT_TRANSLATE_NOOP("Unit", "share of opening order"),
    QT_TRANSLATE_NOOP("Unit", "share of own purchases"),
    QT_TRANSLATE_NOOP("Unit", "share of places"),
    QT_TRANSLATE_NOOP("Unit", "share of returns"),
    QT_TRANSLATE_NOOP("Unit", "share of sales"),
    QT_TRANSLATE_NOOP("Unit", "share of stock value/month"),
    QT_TRANSLATE_NOOP("Unit", "share of takings"),
    QT_TRANSLATE_NOOP("Unit", "share of units"),
    QT_TRANSLATE_NOOP("Unit", "share/month"),
    QT_TRANSLATE_NOOP("Unit", "tiers"),
    QT_TRANSLATE_NOOP("Unit", "units"),
    QT_TRANSLATE_NOOP("Unit", "units/agent-month"),
    QT_TRANSLATE_NOOP("Unit", "units/order"),
    QT_TRANSLATE_NOOP("Unit", "weight"),
)

_ALONE = ("¥", "share", "ratio", "elasticity", "shape", "weight", "tiers", "generations")
"""How the units begin that do not stand after the number: in it already, or in the name of what it is."""
_ONE = {
    "months": QT_TRANSLATE_NOOP("Unit", "1 month"),
    "people": QT_TRANSLATE_NOOP("Unit", "1 person"),
    "units": QT_TRANSLATE_NOOP("Unit", "1 unit"),
    "orders": QT_TRANSLATE_NOOP("Unit", "1 order"),
    "leads": QT_TRANSLATE_NOOP("Unit", "1 lead"),
}
"""Units of which one is told in the singular."""


def with_unit(text: str, value: float, unit: str) -> str:
    """*text*, which shows *value*, with its *unit* behind it unless it says so itself."""
    if value == 1 and unit in _ONE:
        return tr(_ONE[unit])
    return text if math.isnan(value) or not unit or unit.startswith(_ALONE) else f"{text} {tr(unit)}"


def in_months(count: int) -> str:
    """So many months, in words: ``1 month``, ``24 months``."""
    return with_unit(str(count), count, "months")
