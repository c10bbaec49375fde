"""The words of the program, in both languages, and the page of documentation that lists them."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from itertools import groupby

from calculator.bilingual import Bilingual
from calculator.help.texts import table, text

_HEAD = """# Glossary · 术语表

<!-- Written by tools/glossary.py from calculator/help/glossary.toml. -->

One word for one thing, in the program, its files and its documentation. Where an everyday word means two things in \
this trade, the last column says which word not to use.
"""
_COLUMNS = "| English | 中文 | Meaning | 含义 | Not to be called |\n|---|---|---|---|---|"


@dataclass(frozen=True)
class Term:
    """One word: its name, its meaning, and what the thing is not to be called, in both languages."""

    group: Bilingual
    name: Bilingual
    meaning: Bilingual
    not_called: Bilingual

    @property
    def short(self) -> str:
        """The name in the language in use, without what stands behind it in brackets."""
        return str(self.name).partition("（")[0]


@cache
def glossary() -> Mapping[str, Term]:
    """All terms by their English name in small letters and hyphens, in order."""
    terms = (
        Term(text(entry, "group"), text(entry, "name"), text(entry, "meaning"), text(entry, "not"))
        for entry in table("glossary")["terms"]
    )
    return {key_of(term.name.en): term for term in terms}


def key_of(name: str) -> str:
    """The key of the term called *name* in English: ``own use`` is ``own-use``."""
    return re.sub("[^a-z0-9]+", "-", name.lower())


def glossary_page() -> str:
    """``docs/glossary.md``: a table for each group, both languages beside each other."""
    parts = [_HEAD]
    for group, terms in groupby(glossary().values(), key=lambda term: term.group):
        rows = (
            f"| {term.name.en} | {term.name.zh} | {term.meaning.en} | {term.meaning.zh} "
            f"| {term.not_called.en}; {term.not_called.zh} |"
            for term in terms
        )
        parts.append("\n".join([f"## {group.en} · {group.zh}", "", _COLUMNS, *rows, ""]))
    return "\n".join(parts)
