"""Every figure of the summary that can be asked about, as text: name, unit and meaning."""

from __future__ import annotations

from collections.abc import Iterator

from calculator.language import tr
from calculator.outcomes import SUMMARY, Outcome
from calculator.parameters import nearest
from calculator.problems import Problem, ScenarioError
from calculator.rules import did_you_mean
from calculator.tables import GAP, display_width, wrap

INDENT = "    "


def figure_list(word: str, width: int) -> Iterator[str]:
    """Every figure that has *word* in its name, label, unit or meaning, line by line.

    Raises :class:`ScenarioError` where there is none.
    """
    chosen = {name: outcome for name, outcome in SUMMARY.items() if _mentions(name, outcome, word)}
    if not chosen:
        reason = tr("no figure is called so or speaks of it") + did_you_mean(nearest(word, SUMMARY))
        raise ScenarioError([Problem(word, reason)])
    room = max(map(display_width, chosen)) + GAP
    for number, (name, outcome) in enumerate(chosen.items()):
        if number:
            yield ""
        yield f"{name}{' ' * (room - display_width(name))}{tr(outcome.unit)}"
        meaning = f"{tr(outcome.label)}: {tr(outcome.meaning)}" if outcome.meaning else tr(outcome.label)
        yield from wrap(meaning, width, first=INDENT, rest=INDENT)


def _mentions(name: str, outcome: Outcome, word: str) -> bool:
    texts = (outcome.label, outcome.unit, outcome.meaning)
    return any(word.lower() in text.lower() for text in (name, *texts, *map(tr, texts)))
