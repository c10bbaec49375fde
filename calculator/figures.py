"""Numbers as people read them: ¥1.26 M or 126 万, 89.5 %, −7.75, and a dash where there is no meaning."""

from __future__ import annotations

import math
import re

from calculator import language

NOTHING = "–"
COUNTED = ("¥", "units", "people", "orders", "month")
"""How the units begin in which less than ``NEXT_TO_NOTHING`` is shown as 0."""
NEXT_TO_NOTHING, DECIMALS = 5e-4, 4
FOUR_FIGURES, FOUR_UP_TO = 1000, 10_000
"""Between these, short numbers have four figures instead of three."""
HUGE = 1e16
"""From here on numbers are told by powers of ten."""
NEARLY, NEARLY_OF_FOUR = 0.9995, 0.99995
"""The part of a power of ten from which on three figures, or four, read as all of it."""
CERTAIN, ROUND = 1e-3, 1e-2
"""How near to none or all a share is no longer told exactly, and how near tenths of a percent are told."""
_SCALES = {
    "en": ((1e12, 1e12, "T"), (1e9, 1e9, "B"), (1e6, 1e6, "M"), (1e4, 1e3, "k")),
    "zh": ((1e12, 1e12, "万亿"), (1e8, 1e8, "亿"), (1e4, 1e4, "万")),
}
"""From which size on, in units of how much, called what."""


def short(value: float, unit: str = "") -> str:
    """*value* in three or four figures: ``¥1.26 M``, ``126 万``, ``89.5 %``, ``2.65``.

    *unit* decides the shape: ``¥…`` puts the sign first, ``share…`` shows percent, ``month`` and
    ``months`` whole numbers; anything else is a plain number (its unit stands beside it, in grey).
    No more than four decimals; counts and money below half a thousandth are 0.
    """
    if value is None or math.isnan(value):
        return NOTHING
    if math.isinf(value):
        return _signed(value, "∞", unit)
    if unit.startswith("share"):
        return _signed(value, f"{_figures(abs(value) * 100, 3)}\u202f%", "")
    size = abs(value)
    if size < NEXT_TO_NOTHING and unit.startswith(COUNTED):
        return _signed(0.0, "0", unit)
    for threshold, scale, word in _SCALES[language.current()] if size < HUGE else ():
        if size >= threshold * (NEARLY if threshold > FOUR_UP_TO else NEARLY_OF_FOUR):
            return _signed(value, f"{_figures(size / scale, 3)}\u202f{word}", unit)
    return _signed(value, _figures(size, 4 if size >= FOUR_FIGURES else 3), unit)


def exact(value: float, unit: str = "") -> str:
    """*value* to the fen (money), a tenth of a percent's tenth (shares) or six figures, thousands apart."""
    if value is None or math.isnan(value):
        return NOTHING
    if math.isinf(value):
        return _signed(value, "∞", unit)
    if abs(value) >= HUGE:
        return _signed(value, scientific(abs(value), 6), unit)
    if unit.startswith("share"):
        return _signed(value, f"{abs(value) * 100:,.2f}\u202f%", "")
    if unit.startswith("¥"):
        return _signed(value, f"{abs(value):,.2f}", unit)
    digits = 0 if float(value).is_integer() else max(0, 5 - math.floor(math.log10(max(abs(value), 1e-9))))
    text = f"{abs(value):,.{min(digits, 9)}f}"
    return _signed(value, text.rstrip("0").rstrip(".") if "." in text else text, unit)


def price(value: float) -> str:
    """A price as on a tag: ``¥148.5``, to the fen where it has any."""
    text = exact(value, "¥")
    return text.rstrip("0").rstrip(".") if "." in text else text


def full(value: float, unit: str = "") -> str:
    """*value* with every decimal that it has: ``¥140``, ``62.25 %``, ``1,250,000``."""
    if abs(value) >= HUGE:
        return _signed(value, scientific(abs(value), 15), unit)
    share = unit.startswith("share")
    text = f"{abs(value) * (100 if share else 1):,.10f}".rstrip("0").rstrip(".")
    return _signed(value, f"{text}\u202f%", "") if share else _signed(value, text, unit)


def percent(share: float, *, whole: bool = False) -> str:
    """*share* in percent, to a tenth: ``62.5 %``; ``< 0.1 %`` and ``> 99.9 %`` where it is not quite none or all.

    With *whole* in whole percents but near either end: ``62 %``, ``99.6 %``.
    """
    if math.isnan(share):
        return NOTHING
    if end := next_to(share):
        return f"{'<' if share < CERTAIN else '>'}\u202f{end}"
    rounded = round(share * 100, 0 if whole and ROUND <= share <= 1 - ROUND else 1)
    return f"{'−' if rounded < 0 else ''}{abs(rounded):,.1f}".removesuffix(".0") + "\u202f%"


def next_to(share: float) -> str:
    """The last share that is told, where *share* lies beyond it and is yet neither none nor all; else nothing."""
    if 0 < share < CERTAIN:
        return percent(CERTAIN)
    return percent(1 - CERTAIN) if 1 - CERTAIN < share < 1 else ""


def closed_up(text: str) -> str:
    """*text* without the space between 万 or 亿 and the Chinese word that is counted: 4.99 万名."""
    return re.sub("(?<=[万亿]) (?=[\u4e00-\u9fff])", "", text)


def scientific(size: float, figures: int) -> str:
    """*size* (not negative) in up to so many figures and a power of ten: ``1.5e18``, as one would type it."""
    mantissa, _, power = f"{size:.{figures - 1}e}".partition("e")
    return f"{mantissa.rstrip('0').rstrip('.') if '.' in mantissa else mantissa}e{int(power)}"


def change(now: float, before: float, unit: str = "") -> str:
    """How far *now* is from *before*, with an arrow; nothing where they read the same."""
    if now is None or before is None or math.isnan(now) or math.isnan(before):
        return ""
    if short(now, unit) == short(before, unit):
        return ""
    arrow, difference = "▲" if now > before else "▼", short(abs(now - before), unit)
    return f"{arrow}{difference}" if difference != short(0.0, unit) else ""


def _figures(size: float, figures: int) -> str:
    """*size* (not negative) rounded to so many figures, without trailing zeros after the point."""
    if size == 0:
        return "0"
    if size >= HUGE:
        return scientific(size, figures)
    decimals = figures - 1 - math.floor(math.log10(size))
    rounded = round(size, decimals)
    if decimals <= 0:
        return f"{rounded:,.0f}"
    text = f"{rounded:,.{min(decimals, DECIMALS)}f}"
    return text.rstrip("0").rstrip(".")


def _signed(value: float, text: str, unit: str) -> str:
    sign = "−" if value < 0 and text.strip("0.%,\u202f") else ""
    return f"{sign}{'¥' if unit.startswith('¥') else ''}{text}"
