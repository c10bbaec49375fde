"""Texts of help in both languages, with names in braces that stand for other topics."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from calculator.bilingual import Bilingual

FOLDER = Path(__file__).parent
_REFERENCE = re.compile(r"\{([a-z]+\.[^{}]+)\}")


@cache
def table(name: str) -> Mapping[str, Any]:
    """Everything in the file of help called *name*."""
    return tomllib.loads((FOLDER / f"{name}.toml").read_text(encoding="utf-8"))


def text(entry: Mapping[str, Any], name: str) -> Bilingual:
    """The text *name* of *entry*; its English is under ``<name>_en``, and where that is missing the same."""
    own = str(entry.get(name, ""))
    return Bilingual(zh=own, en=str(entry.get(f"{name}_en", own)))


def references(words: str) -> Iterator[str]:
    """The topics that *words* name in braces."""
    return iter(_REFERENCE.findall(words))


def filled(words: str, show: Callable[[str], str]) -> str:
    """*words* with what *show* makes of each topic in place of the braces."""
    return _REFERENCE.sub(lambda match: show(match[1]), words)
