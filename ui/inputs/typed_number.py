"""Numbers as people type them: ``1:5``, ``75 %``, ``7.5折``, ``12万``, ``1.2k``, ``¥100``, １２３."""

from __future__ import annotations

import re
import unicodedata
from decimal import Decimal

_SCALES = {
    "": "1", "x": "1", "倍": "1",
    "k": "1e3", "千": "1e3", "w": "1e4", "万": "1e4", "百万": "1e6", "m": "1e6", "千万": "1e7", "亿": "1e8",
    "b": "1e9", "万亿": "1e12", "t": "1e12",
}  # fmt: skip
_NUMBER = re.compile(
    r"""
    (?P<sign>[+-]?) ¥? (?P<late_sign>[+-]?)
    (?P<digits>\d{1,3}(?:,\d{3})+(?:\.\d*)? | \d+\.?\d* | \.\d+) (?P<power>e[+-]?\d{1,3})?
    (?P<scale>%|折|万亿|千万|百万|亿|万|千|倍|[kwmbtx])? (?:元|人|件|个月|月|单|级)?
    """,
    re.VERBOSE,
)
_LARGEST_POWER = 300
_MOST_TENTHS = 10


def read_number(text: str, *, percent: bool = False) -> float:
    """The number that *text* means; a bare number is one in percent where *percent* is asked for.

    ``a:b`` is b divided by a, ``折`` are tenths of the list price. Raises ``ValueError`` where
    *text* is no number.
    """
    plain = _plain(text)
    first, colon, second = plain.partition(":")
    if colon:
        divisor, dividend = _value(first), _value(second)
        if not divisor:
            raise ValueError(f"no number: {text}")
        return float(dividend / divisor)
    found = _match(plain)
    value = _value(plain)
    if percent and found["scale"] not in ("%", "折", "倍", "x"):
        value /= 100
    return float(value)


def _plain(text: str) -> str:
    narrow = unicodedata.normalize("NFKC", text).replace("−", "-").replace("。", ".").lower()
    return re.sub(r"\s", "", narrow)


def _match(plain: str) -> re.Match[str]:
    found = _NUMBER.fullmatch(plain)
    if found is None or (found["sign"] and found["late_sign"]):
        raise ValueError(f"no number: {plain}")
    return found


def _value(plain: str) -> Decimal:
    found = _match(plain)
    power = int((found["power"] or "e0")[1:])
    if abs(power) > _LARGEST_POWER:
        raise ValueError(f"no number: {plain}")
    value = Decimal(found["digits"].replace(",", "")).scaleb(power)
    if "-" in (found["sign"], found["late_sign"]):
        value = -value
    scale = found["scale"] or ""
    if scale == "%":
        return value / 100
    if scale == "折":  # 7.5折 and 75折 both mean 75 % of the price
        return value / (10 if abs(value) <= _MOST_TENTHS else 100)
    return value * Decimal(_SCALES[scale])
