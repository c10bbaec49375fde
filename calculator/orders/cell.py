"""What one cell of a table of orders means: a day, an amount of money, or a name."""

from __future__ import annotations

import math
import re
import unicodedata
from datetime import date
from typing import Any

EPOCH = date(1970, 1, 1).toordinal()
"""The day 0 of all days here."""
EARLIEST = date(1995, 1, 1).toordinal() - EPOCH
"""No order is older: nobody sold online before."""
BEIJING = 8 * 3600
"""Seconds by which Beijing is ahead of the time that Unix counts."""

UnsureDay = tuple[int, int, int]
"""Two numbers of which one is the day and one the month, and the year."""

_WEEKDAY = r"\(?(?:星期|周|礼拜)[一二三四五六日天]\)?"
_CLOCK = (
    r"(?:上午|下午|[AaPp][Mm])?\s*\d{1,2}(?:[:时点]\d{1,2}(?:[:分]\d{1,2}秒?(?:[.,]\d+)?|分)?|[时点])"
    r"\s*(?:上午|下午|[AaPp][Mm])?\s*(?:Z|[A-Z]{3,4})?\s*(?:[+-]\d{2}(?::?\d{2})?)?\s*\(?[A-Z]{0,4}\)?"
)
_TIME = re.compile(rf"(?:{_WEEKDAY})?\s*(?:{_CLOCK})?")
_YEAR_FIRST = re.compile(r"(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?(?!\d)|年(\d{1,2})月(?:(\d{1,2})[日号]|(?!\d)))")
_COMPACT = re.compile(r"((?:19|20)\d{2})(\d{2})(\d{2})(?:\s*T?\d{4}(?:\d{2})?)?")
_YEAR_LAST = re.compile(r"(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})(?!\d)")
_MONTH_NAMED = re.compile(
    r"(?:(\d{1,2})[-/. ]([A-Za-z]{3,9})\.?[-/., ]+|([A-Za-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?,? )(\d{4}|\d{2})(?!\d)"
)
_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_NUMBER = re.compile(r"\d+(?:\.\d*)?")
_SERIALS = (34_700, 80_000)
"""Days as spreadsheets count them, from 1995 to 2119."""
_SERIAL_OF_EPOCH = 25_569
_SECONDS, _MILLISECONDS = (8e8, 5e9), (8e11, 5e12)
"""Unix times from 1995 to 2128."""

_PLAIN = re.compile(r"[+-]?\d+(?:\.\d+)?")
_GROUPED = re.compile(r"[+-]?(?:\d+|\d{1,3}(?:,\d{3})+)?(?:\.\d*)?")
_CURRENCY = re.compile(r"人民币|RMB|CNY|HK\$|US\$|[¥$€£元圆]", re.IGNORECASE)
_TEN_THOUSAND = "万"

_NOBODY = frozenset(
    ("", "-", "--", "—", "/", "null", "none", "nan", "n/a", "na", "无", "匿名", "\\n", "#n/a", "undefined")
)
_NOTHING_BACK = re.compile(
    r"无|没有|未|不|部分|换|待|中$|申请|关闭|撤销|取消|拒绝|否|^none$|^no?\b|^false$|partial|pending|cancel|reject",
    re.IGNORECASE,
)
_ALL_BACK = re.compile(
    r"退款成功|退款完成|已退款|全额退|退货退款|已退|^refunded$|fully refunded|^y(?:es)?$|^true$|^是$", re.IGNORECASE
)
_TOTAL = re.compile(
    r"(?:本页|当页|全部)?(?:合\s*计|总\s*计|小计|共计|汇总)(?:[\W\d].*)?|(?:grand |sub-?)?totals?\W*", re.IGNORECASE
)
_SHORTENED = re.compile(r"\d(?:\.\d+)?[Ee]\+\d{2}")
_EXACT_UP_TO = 10**15
"""From here on a spreadsheet no longer keeps every digit of a number."""
WRAPPED = "=\"'"


def day_of(cell: Any) -> int | UnsureDay | None:  # noqa: PLR0911  (one for every form)
    """The day of *cell* in days since 1970-01-01; three numbers where day and month may be either; else ``None``.

    A time of day and a time zone are left aside: what counts is the day that is written. Numbers are
    days as spreadsheets count them, days like 20240131, or Unix times (read as Beijing time).
    """
    if isinstance(cell, date):
        return cell.toordinal() - EPOCH
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int | float):
        return _numbered(float(cell))
    if not isinstance(cell, str):
        return None
    text = unwrapped(unicodedata.normalize("NFKC", cell))
    if found := _YEAR_FIRST.match(text):
        year, month, day, month_zh, day_zh = found.groups()
        rest = text[found.end() :].removeprefix("T").strip()
        return _day(int(year), int(month or month_zh), int(day or day_zh or 1)) if _is_time(rest) else None
    if found := _COMPACT.fullmatch(text):
        return _day(*map(int, found.groups()))
    if (found := _COMPACT.match(text)) and text[8:9] in (" ", "T") and _is_time(text[9:].strip()):
        return _day(*map(int, found.groups()[:3]))
    if found := _YEAR_LAST.match(text):
        first, second, year = map(int, found.groups())
        return (first, second, year) if _is_time(text[found.end() :].strip(" ,")) else None
    if found := _MONTH_NAMED.match(text):
        return _month_named(*found.groups()) if _is_time(text[found.end() :].strip(" ,")) else None
    return _numbered(float(text)) if _NUMBER.fullmatch(text) else None


def _month_named(day: str | None, month: str | None, month_us: str | None, day_us: str | None, year: str) -> int | None:
    word = (month or month_us or "").lower()
    number = next((place for place, name in enumerate(_MONTHS, 1) if name.startswith(word)), None)
    whole = int(year) if len(year) > 2 else 2000 + int(year)  # noqa: PLR2004
    return None if number is None else _day(whole, number, int(day or day_us or 1))


def settled(unsure: UnsureDay, *, day_first: bool) -> int | None:
    """The day that *unsure* means."""
    first, second, year = unsure
    return _day(year, second, first) if day_first else _day(year, first, second)


def is_time(text: str) -> bool:
    """Whether *text* after a day is a time of day, or nothing."""
    return _is_time(text.strip())


def _is_time(text: str) -> bool:
    return not text or _TIME.fullmatch(text) is not None


def _day(year: int, month: int, day: int) -> int | None:
    try:
        return date(year, month, day).toordinal() - EPOCH
    except ValueError:
        return None


def _numbered(number: float) -> int | None:
    if _SERIALS[0] <= number < _SERIALS[1]:
        return int(number) - _SERIAL_OF_EPOCH
    if number.is_integer() and (found := _COMPACT.fullmatch(str(int(number)))):
        return _day(*map(int, found.groups()))
    for (low, high), unit in ((_SECONDS, 1), (_MILLISECONDS, 1000)):
        if low <= number < high:
            return int((number / unit + BEIJING) // 86_400)
    return None


def amount_of(cell: Any) -> float | None:
    """The money in *cell* (``¥1,234.50``, ``1,234元``, ``(12.00)``, ``1.2万``, full-width digits); else ``None``.

    Commas must stand between thousands: ``12,50`` may be 12.5 or 1,250 and is neither.
    """
    if isinstance(cell, bool):
        return None
    if isinstance(cell, int | float):
        return float(cell) if math.isfinite(cell) else None
    if not isinstance(cell, str):
        return None
    if _PLAIN.fullmatch(cell):
        return float(cell)
    text = unwrapped(unicodedata.normalize("NFKC", cell)).replace("−", "-").replace("–", "-")
    text = "".join(_CURRENCY.sub("", text).split())
    factor = 1.0
    if text.startswith("(") and text.endswith(")"):
        factor, text = -1.0, text[1:-1]
    if text.endswith(_TEN_THOUSAND):
        factor, text = factor * 1e4, text[:-1]
    if not any(letter.isdigit() for letter in text) or not _GROUPED.fullmatch(text):
        return None
    return factor * float(text.replace(",", ""))


def refund_of(cell: Any) -> float | None:
    """The money that *cell* says went back: an amount, ``inf`` for all of it, 0 for nothing; else ``None``.

    Shops write words into such a column: ``无退款申请`` beside amounts, or ``退款成功`` in one of its own. Words of
    a part (``部分退款``) name no sum, and take nothing off.
    """
    amount = amount_of(cell)
    if amount is not None:
        return abs(amount)
    text = name_of(cell)
    if not text or _NOTHING_BACK.search(text):
        return 0.0
    return math.inf if _ALL_BACK.search(text) else None


def is_total(cell: Any) -> bool:
    """Whether *cell*, where a customer should stand, says that the row adds up the others."""
    return isinstance(cell, str) and _TOTAL.fullmatch(unwrapped(unicodedata.normalize("NFKC", cell))) is not None


def name_of(cell: Any) -> str:
    """Who or what *cell* names, without what spreadsheets wrap around a number; nothing where it names nobody."""
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    text = unwrapped(str(cell))
    return "" if text.lower() in _NOBODY else text


def is_shortened(cell: Any) -> bool:
    """Whether a spreadsheet has cut off digits of the number in *cell*: 1.38E+10, or one beyond 15 digits."""
    if isinstance(cell, int | float) and not isinstance(cell, bool):
        return abs(cell) >= _EXACT_UP_TO
    return isinstance(cell, str) and _SHORTENED.fullmatch(cell.strip()) is not None


def unwrapped(text: str) -> str:
    """*text* without blanks, and without the ``="…"`` or ``'`` by which exports keep a number a text."""
    text = text.strip("\ufeff \t\r\n\u3000\u00a0")
    if text.startswith('="') and text.endswith('"'):
        text = text[2:-1].strip()
    return text.removeprefix("'").strip('"').strip()
