"""Numbers of one column: all with the decimals that its size asks for, so that their points stand in line."""

from __future__ import annotations

import math

import numpy as np
from numpy.typing import NDArray

from calculator import figures

WHOLE_FROM, TENTHS_FROM = 1000, 100
"""Columns with numbers of this size show whole numbers, and tenths."""


def decimals(values: NDArray[np.float64], unit: str) -> int:
    """How many decimals a column of *values* in *unit* shows: none where all are whole."""
    known = np.abs(values[np.isfinite(values)])
    if unit.startswith("share"):
        return 1
    if not known.size or (known == np.round(known)).all():
        return 0
    largest = float(known.max())
    if largest >= WHOLE_FROM and "/" not in unit:
        return 0
    return 1 if largest >= TENTHS_FROM and not unit.startswith("¥") else 2


def shown(value: float, unit: str, places: int) -> str:
    """*value* with so many decimals, thousands apart, and no sign for ¥; nothing is 0, next to nothing has more."""
    if not math.isfinite(value) or abs(value) >= figures.HUGE:
        return figures.short(value)
    if value == 0:
        return "0"
    size = abs(value) * (100 if unit.startswith("share") else 1)
    text = f"{size:,.{places}f}"
    if not text.strip("0."):
        return figures.short(value, "share" if unit.startswith("share") else "")
    sign = "−" if value < 0 else ""
    return f"{sign}{text}\u202f%" if unit.startswith("share") else sign + text
