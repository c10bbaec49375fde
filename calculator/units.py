"""The units that parameters and results come in, marked for translation in one place.

They are declared as plain words beside each number; ``tr(unit)`` shows them.
"""

from __future__ import annotations

from calculator.language import QT_TRANSLATE_NOOP

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
