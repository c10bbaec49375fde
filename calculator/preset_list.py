"""The presets that come with the program, as text."""

from __future__ import annotations

from collections.abc import Iterator

from calculator.language import tr
from calculator.parameters import KIND_LABELS, nearest
from calculator.presets import found, names
from calculator.problems import Problem, ScenarioError
from calculator.rules import did_you_mean
from calculator.tables import plain, wrap

INDENT = "    "


def preset_list(word: str, width: int) -> Iterator[str]:
    """Name, title, line, kinds and tags of every preset whose card has *word*, line by line.

    Raises :class:`ScenarioError` where there is none.
    """
    cards = found(word)
    if not cards:
        reason = tr("no preset is called so or speaks of it") + did_you_mean(nearest(word, names()))
        raise ScenarioError([Problem(word, reason)])
    for number, card in enumerate(cards):
        if number:
            yield ""
        yield card.name
        kinds = "; ".join(tr(KIND_LABELS[kind]) for kind in dict.fromkeys(card.kinds))
        for line in (card.title, card.line, kinds, " · ".join(card.tags)):
            yield from wrap(plain(line), width, first=INDENT, rest=INDENT)
