"""Finding topics of help by words, in either language."""

from __future__ import annotations

from functools import cache

from calculator import language
from calculator.help.glossary import glossary
from calculator.help.texts import table, text
from calculator.help.topics import Topic, all_topics, parameters
from calculator.outcomes import SUMMARY
from calculator.statement import LINES

MOST = 40
_EXACT, _BEGINS, _IN_NAME, _ELSEWHERE = range(4)


def find(words: str) -> list[Topic]:
    """The topics that have all *words* in their names, words to avoid, path or meaning; the best first.

    A word that a thing is *not* to be called finds it as well. At most ``MOST``.
    """
    wanted = words.casefold().split()
    if not wanted:
        return []
    ranked = []
    for found, names, everything in _searched(language.current()):
        if all(word in everything for word in wanted):
            ranked.append((_rank(" ".join(wanted), names), found))
    ranked.sort(key=lambda pair: pair[0])  # stable: within a rank inputs, figures … in order
    return [found for _, found in ranked[:MOST]]


@cache
def _searched(_: str) -> list[tuple[Topic, list[str], str]]:
    """Every topic in the language in use, its names, and all that it can be found by."""
    searched = []
    for found in all_topics():
        names = [name.casefold() for name in (found.title, *_other_names(found)) if name]
        searched.append((found, names, " ".join([*names, found.key.casefold(), found.meaning.casefold()])))
    return searched


def _rank(wanted: str, names: list[str]) -> int:
    if wanted in names:
        return _EXACT
    if any(name.startswith(wanted) for name in names):
        return _BEGINS
    return _IN_NAME if any(wanted in name for name in names) else _ELSEWHERE


def _other_names(topic: Topic) -> tuple[str, ...]:
    """What *topic* is called in the other language, and what it is not to be called."""
    kind, _, name = topic.key.partition(".")
    if kind == "term":
        term = glossary()[name]
        return term.name.en, term.name.zh.partition("（")[0], term.name.zh, term.not_called.en, term.not_called.zh
    if kind in ("page", "chart"):
        title = text(table(f"{kind}s")[name], "name")
        return title.en, title.zh
    if kind == "input" and name in parameters():
        return (parameters()[name][1].label,)
    if kind == "statement":
        side, _, key = name.partition(".")
        return tuple(line.label for line in LINES[side] if line.key == key)
    return (SUMMARY[name].label,) if kind == "figure" else ()
