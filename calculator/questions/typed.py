"""Numbers as people type them after an option: ``16,384``, ``1e4``, ``20%``."""

from __future__ import annotations

import math
import re
from collections.abc import Callable

from calculator.language import tr
from calculator.problems import Problem, ScenarioError, must_be

_THOUSANDS = re.compile(r"[+-]?\d{1,3}(,\d{3})+(\.\d*)?")


def number(option: str) -> Callable[[str], float]:
    """What reads the number typed for *option*; it raises :class:`ScenarioError` where there is none."""

    def read(text: str) -> float:
        value = _number(text)
        if not math.isfinite(value):
            raise ScenarioError([Problem(option, must_be(tr("a number")), text)])
        return value

    return read


def whole(option: str, least: int | None = None) -> Callable[[str], int]:
    """What reads the whole number, not below *least*, typed for *option*; it raises :class:`ScenarioError`."""

    def read(text: str) -> int:
        value = math.nan if text.strip().endswith(("%", "％")) else _number(text)
        if not value.is_integer() or (least is not None and value < least):
            words = tr("a whole number")
            if least is not None:
                words = tr("{noun} {limits}").format(noun=words, limits=tr("at least {bound}").format(bound=least))
            raise ScenarioError([Problem(option, must_be(words), text)])
        return int(text) if text.strip().lstrip("+-").isdecimal() else int(value)  # beyond what a float holds

    return read


def share(option: str) -> Callable[[str], float]:
    """What reads the share between 0 and 1, or the percentage, typed for *option*."""

    def read(text: str) -> float:
        value = _number(text)
        if not 0 < value < 1:
            raise ScenarioError([Problem(option, must_be(share_allowed()), text)])
        return value

    return read


def share_allowed() -> str:
    """Which shares of itself a value can be moved by, in words."""
    return tr("a share above 0 and below 1, such as 0.2 or 20%")


def _number(text: str) -> float:
    """The number that *text* means, infinite or NaN where it means none."""
    plain = text.strip().replace("−", "-").replace("％", "%")
    if _THOUSANDS.fullmatch(plain.removesuffix("%")):
        plain = plain.replace(",", "")
    try:
        return float(plain[:-1]) / 100 if plain.endswith("%") else float(plain)
    except ValueError:
        return math.nan
