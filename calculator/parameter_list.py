"""Everything that can be set, as text: path, unit, bounds, default and meaning."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import get_args

from pydantic.fields import FieldInfo

from calculator.language import tr
from calculator.parameters import KINDS, Parameter, Section, declared, nearest, section_class
from calculator.problems import Problem, ScenarioError
from calculator.rules import CHOICES, did_you_mean
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
    switches = {path: names for path, names in _choices().items() if word.lower() in path.lower()}
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
    return path, tr(parameter.unit), _bounds(parameter), _default(path, parameter)


def _bounds(parameter: Parameter) -> str:
    """The bounds in few places: ``0 … 1``, ``> 0``, ``> 0, < 1``, whole numbers marked."""
    low, high = parameter.low, parameter.high
    if low is not None and high is not None and not parameter.low_open and not parameter.high_open:
        limits = [f"{low:g} … {high:g}"]
    else:
        limits = [] if low is None else [f"{'>' if parameter.low_open else '≥'} {low:g}"]
        limits += [] if high is None else [f"{'<' if parameter.high_open else '≤'} {high:g}"]
    return ", ".join([*limits, tr("whole")] if parameter.whole else limits)


def _default(path: str, parameter: Parameter) -> str:
    """What holds where a file does not say: a number, or the words that the declaration gives."""
    if parameter.default:
        return tr(parameter.default)
    value = _field(path).default
    return f"{value:.12g}" if isinstance(value, int | float) else tr("required")


def _meaning(parameter: Parameter) -> str:
    meaning = f"{tr(parameter.label)}: {tr(parameter.help)}"
    if parameter.kinds == KINDS:
        return meaning
    only = tr("Only {kinds}.").format(kinds=", ".join(parameter.kinds))
    return f"{meaning} {only}"


def _choices() -> dict[str, tuple[str, ...]]:
    """What is chosen by a word, not a number, with the words there are."""
    words = {f"models.*.{path}": get_args(_field(f"models.*.{path}").annotation) for path in CHOICES}
    return {"same_product": ("true", "false"), **words}


def _field(path: str) -> FieldInfo:
    section: type[Section] = Scenario
    *parents, name = (part for part in path.split(".") if part != "*")
    for parent in parents:
        inner = section_class(section.model_fields[parent].annotation)
        if inner is None:
            raise KeyError(path)
        section = inner
    return section.model_fields[name]
