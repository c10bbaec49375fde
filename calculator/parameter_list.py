"""Everything that can be set, as text: path, unit, bounds, default and meaning."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from calculator.language import tr
from calculator.parameter_words import bounds_words, choices, default_words
from calculator.parameters import KINDS, Parameter, declared, nearest
from calculator.problems import Problem, ScenarioError
from calculator.rules import did_you_mean
from calculator.scenario import Scenario
from calculator.tables import GAP, display_width, wrap

INDENT = "    "
SHORTEST_DEFAULT = 12
"""Places that the last column needs to be readable."""


def parameter_list(word: str, width: int) -> Iterator[str]:
    """Every parameter that has *word* in its path, label, unit or meaning, line by line.

    Raises :class:`ScenarioError` where there is none.
    """
    known = declared(Scenario)
    chosen = {path: parameter for path, parameter in known.items() if _mentions(path, parameter, word)}
    switches = {path: names for path, names in choices().items() if word.lower() in path.lower()}
    if not chosen and not switches:
        alike = nearest(word, {path.rpartition(".")[2] for path in known})
        raise ScenarioError([Problem(word, tr("no parameter is called so or speaks of it") + did_you_mean(alike))])
    if chosen:
        yield from _table(chosen, width)
    if chosen and switches:
        yield ""
    for path, names in switches.items():
        yield f"{path} = {' | '.join(names)}"


def _table(chosen: Mapping[str, Parameter], width: int) -> Iterator[str]:
    """A line of path, unit, bounds and default for each parameter, its meaning indented below."""
    heads = [_head(path, parameter) for path, parameter in chosen.items()]
    titles = (tr("path"), tr("unit"), tr("allowed"), tr("default"))
    room = [max(map(display_width, column)) + GAP for column in list(zip(titles, *heads, strict=True))[:-1]]
    narrow = sum(room) + SHORTEST_DEFAULT > width
    if narrow:  # the path gets a line of its own
        room = [len(INDENT), *room[1:]]
    else:
        yield from _cells(titles, room, width)
    for (path, *rest), parameter in zip(heads, chosen.values(), strict=True):
        yield ""
        if narrow:
            yield path
        yield from _cells(("" if narrow else path, *rest), room, width)
        yield from wrap(_meaning(parameter), width, first=INDENT, rest=INDENT)


def _cells(cells: Sequence[str], room: Sequence[int], width: int) -> list[str]:
    *left, last = cells
    start = "".join(cell + " " * (places - display_width(cell)) for cell, places in zip(left, room, strict=True))
    return wrap(last, max(width, sum(room) + SHORTEST_DEFAULT), first=start, rest=" " * sum(room))


def _mentions(path: str, parameter: Parameter, word: str) -> bool:
    texts = (path, parameter.label, parameter.unit, parameter.help)
    return any(word.lower() in text.lower() for text in (*texts, *map(tr, texts)))


def _head(path: str, parameter: Parameter) -> tuple[str, str, str, str]:
    return path, tr(parameter.unit), bounds_words(parameter), default_words(path, parameter)


def _meaning(parameter: Parameter) -> str:
    meaning = f"{tr(parameter.label)}: {tr(parameter.help)}"
    if parameter.kinds == KINDS:
        return meaning
    only = tr("Only {kinds}.").format(kinds=", ".join(parameter.kinds))
    return f"{meaning} {only}"
