"""What has no place in a text in Chinese, and what in one in English."""

from __future__ import annotations

import re

from calculator.arguments import COMMANDS, PROGRAM

KEYWORDS = frozenset({
    PROGRAM, *COMMANDS, "kind", "log", "name", "stocked", "commission", "direct", "geometric", "pinduoduo", "customer",
    "date", "amount", "pp", "csv", "xlsx", "toml", "png", "tsv",
})  # fmt: skip
"""Typed, not read: commands, their choices, and what stands in files."""
NAMES = (
    "Journal of Interactive Marketing", "Management Science", "Rest of World", "Third Bridge", "English", "Tierwise",
    "Simchi-Levi", "Sobol",
)  # fmt: skip
"""Names of several words, or that may stand alone."""
_CHINESE = re.compile(r"[\u3400-\u9fff\uff00-\uff5e\u3001-\u303f]")
_WORD = re.compile(r"[A-Za-z][A-Za-z'’-]*[A-Za-z]")
_QUOTED = re.compile(r"“[^”]*”|‘[^’]*’|《[^》]*》")
_TYPED = re.compile(
    r"\S*[A-Za-z0-9*][._/\\][A-Za-z0-9*]\S*|--[a-z-]+|\{[a-z_,]+\}|'[^'\n]*'|\bCtrl\+\S+|\b\w*_\w*\b|\.[a-z]{2,4}\b"
)
"""Paths, addresses, file names, options and choices, as one types them."""
_BETWEEN_LANGUAGES = re.compile(r"公通字|\d+号|郑立鹏|简体中文|层算")
"""Numbers of Chinese documents, a name, and what the language and the program call themselves."""


def english_in(text: str) -> list[str]:
    """The words in *text*, which is to be Chinese, that are English and not names, abbreviations, or typed."""
    rest = _TYPED.sub(" ", _QUOTED.sub("，", text))
    for name in NAMES:
        rest = rest.replace(name, " ")
    found = []
    for line in rest.splitlines():
        words = [word for word in _WORD.findall(line) if not word.isupper() and word not in KEYWORDS]
        is_chinese = bool(_CHINESE.search(line)) or "(19" in line or "(20" in line  # a citation: names and a year
        found += [word for word in words if word[0].islower() or not is_chinese]
    return found


def sentences_in(text: str) -> list[str]:
    """What of *text*, which is to be Chinese beside things to be typed, is two English words or more in a row."""
    rest = _TYPED.sub(" ; ", _QUOTED.sub(" ; ", text))
    for name in NAMES:
        rest = rest.replace(name, " ; ")
    runs = re.findall(rf"{_WORD.pattern}(?:,? {_WORD.pattern})+", rest)
    return [run for run in runs if any(word[0].islower() and word not in KEYWORDS for word in _WORD.findall(run))]


def chinese_in(text: str) -> list[str]:
    """The Chinese characters in *text*, which is to be English, but for titles in 《》 and names of documents."""
    return _CHINESE.findall(_BETWEEN_LANGUAGES.sub("", _QUOTED.sub("", text)))
