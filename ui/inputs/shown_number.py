"""Numbers as an input shows them: six significant figures, and never fewer than all whole digits."""

from __future__ import annotations

import math

_FIGURES = 6
_LARGEST, _SMALLEST = 1e12, 1e-6


def shown_number(value: float, *, percent: bool = False, grouped: bool = False) -> str:
    """*value* to be read or typed over: ``17.6`` for 0.176 in *percent*, ``100,000`` when *grouped*."""
    number = value * 100 if percent else value
    if not math.isfinite(number):
        return ""
    size = abs(number)
    if number and not _SMALLEST <= size < _LARGEST:
        mantissa, _, power = f"{number:.{_FIGURES - 1}e}".partition("e")
        return f"{_short(mantissa)}e{int(power)}"
    decimals = max(0, _FIGURES - 1 - math.floor(math.log10(size))) if number else 0
    return _short(f"{number:{',' if grouped else ''}.{decimals}f}")


def _short(text: str) -> str:
    short = text.rstrip("0").rstrip(".") if "." in text else text
    return "0" if short == "-0" else short
