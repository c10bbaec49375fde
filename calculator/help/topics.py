"""What help says about one thing in the window: an input, a figure, a line, a page, a chart, a word."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from calculator.help.glossary import glossary, key_of
from calculator.help.texts import table, text
from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.outcomes import SUMMARY
from calculator.parameter_words import bounds_words, choices, default_words
from calculator.parameters import KIND_LABELS, KINDS, Parameter, declared, pattern_of
from calculator.provenance import meaning
from calculator.scenario import Scenario
from calculator.statement import LINES
from calculator.statement_meanings import line_meaning

KIND_NAMES = {
    "input": QT_TRANSLATE_NOOP("Help", "Input"),
    "figure": QT_TRANSLATE_NOOP("Help", "Figure"),
    "statement": QT_TRANSLATE_NOOP("Help", "Line of the statement"),
    "page": QT_TRANSLATE_NOOP("Help", "Page"),
    "chart": QT_TRANSLATE_NOOP("Help", "Chart"),
    "term": QT_TRANSLATE_NOOP("Help", "Word"),
}
"""The kinds of topics, by the first part of their keys."""


@dataclass(frozen=True)
class Topic:
    """One thing explained, in the language in use.

    ``key`` is its kind and name (``input.acquisition.cac``); ``formula`` and ``note`` may hold the keys of other
    topics in braces. ``facts`` are pairs of a name and a value, ``terms`` keys of the glossary, ``see`` other topics.
    """

    key: str
    title: str
    unit: str = ""
    meaning: str = ""
    formula: str = ""
    note: str = ""
    facts: tuple[tuple[str, str], ...] = ()
    terms: tuple[str, ...] = ()
    see: tuple[str, ...] = ()

    @property
    def kind(self) -> str:
        """The first part of the key."""
        return self.key.partition(".")[0]


def topic(key: str) -> Topic | None:
    """What help says of *key*; ``None`` where there is no such topic."""
    kind, _, name = key.partition(".")
    make = _MAKERS.get(kind)
    return make(name) if make is not None and name in names_of(kind) else None


@cache
def names_of(kind: str) -> tuple[str, ...]:
    """The names of all topics of *kind*, in the order in which they are declared."""
    names: dict[str, Callable[[], Iterator[str]]] = {
        "input": lambda: iter({**dict.fromkeys(parameters()), **dict.fromkeys(table("inputs"))}),
        "figure": lambda: iter(SUMMARY),
        "statement": lambda: (f"{side}.{line.key}" for side, lines in LINES.items() for line in lines),
        "page": lambda: iter(table("pages")),
        "chart": lambda: iter(table("charts")),
        "term": lambda: iter(glossary()),
    }
    return tuple(names[kind]()) if kind in names else ()


def all_topics() -> Iterator[Topic]:
    """Every topic: inputs, figures, lines of the statement, pages, charts, words."""
    for kind in KIND_NAMES:
        for name in names_of(kind):
            found = topic(f"{kind}.{name}")
            if found is not None:
                yield found


@cache
def parameters() -> Mapping[str, tuple[str, Parameter]]:
    """Path and declaration of every parameter by the name that help has for it."""
    found: dict[str, tuple[str, Parameter]] = {}
    for path, parameter in declared(Scenario).items():
        found.setdefault(input_name(path), (path, parameter))
    return found


def input_name(path: str) -> str:
    """What help calls the input at *path*: the path inside its model, without places in lists."""
    parts = pattern_of(path).split(".")
    return ".".join(part for part in (parts[1:] if parts[0] == "models" else parts) if part != "*")


def named_in(term: str) -> tuple[str, ...]:
    """The inputs, figures, pages and charts whose help names the *term* (its key)."""
    kinds = ("input", "figure", "page", "chart")
    entries = ((f"{kind}.{name}", entry) for kind in kinds for name, entry in table(f"{kind}s").items())
    return tuple(key for key, entry in entries if term in _terms(entry))


# --- by kind ------------------------------------------------------------------------------------


def _input(name: str) -> Topic:
    entry = table("inputs").get(name, {})
    path, parameter = parameters().get(name, ("", None))
    if parameter is None:
        return _written(f"input.{name}", entry, "meaning", facts=_choice_facts(name))
    return Topic(
        f"input.{name}",
        tr(parameter.label),
        tr(parameter.unit),
        tr(parameter.help),
        str(text(entry, "formula")),
        str(text(entry, "note")),
        _facts(name, path, parameter),
        _terms(entry),
        tuple(entry.get("see", ())),
    )


def _facts(name: str, path: str, parameter: Parameter) -> tuple[tuple[str, str], ...]:
    allowed = bounds_words(parameter)
    if parameter.is_share:
        allowed = tr("{bounds}; in the window in percent").format(bounds=allowed)
    facts = [(tr("Allowed"), allowed), (tr("Default"), default_words(path, parameter)), (tr("In the file"), name)]
    if parameter.kinds != KINDS:
        kinds = tr("; ").join(f"{kind} ({tr(KIND_LABELS[kind])})" for kind in parameter.kinds)
        facts.append((tr("Only in"), kinds))
    return tuple(facts)


def _choice_facts(name: str) -> tuple[tuple[str, str], ...]:
    words = next((words for path, words in choices().items() if input_name(path) == name), ())
    allowed = ((tr("Allowed"), " | ".join(words)),) if words else ()
    return (*allowed, (tr("In the file"), name))


def _figure(name: str) -> Topic:
    entry, outcome = table("figures").get(name, {}), SUMMARY[name]
    title = tr(outcome.label)
    if name == "losing_share_12":  # it continues the sentence of the figure before it
        title = f"{tr(SUMMARY['losing_share'].label)} {title}"
    return Topic(
        f"figure.{name}",
        title,
        tr(outcome.unit),
        meaning(name),
        str(text(entry, "formula")),
        str(text(entry, "note")),
        ((tr("By name"), name),),
        _terms(entry),
        tuple(entry.get("see", ())),
    )


def _line(name: str) -> Topic:
    side, _, key = name.partition(".")
    lines = LINES[side]
    place = next(number for number, line in enumerate(lines) if line.key == key)
    formula, note = "", ""
    if lines[place].is_total:
        first = max((number for number in range(place) if lines[number].is_total), default=0)
        formula = " + ".join(f"{{statement.{side}.{line.key}}}" for line in lines[first:place])
        note = tr("Costs carry a minus, so everything is added.")
    owner = tr("Brand") if side == "brand" else tr("Agents")
    terms = _terms({"terms": table("statement")["terms"].get(key, ())})
    label, meaning_of_line = tr(lines[place].label), line_meaning(side, key)
    return Topic(
        f"statement.{name}", label, f"{owner} · ¥", meaning_of_line, formula, note, (), terms, ("page.statement",)
    )  # fmt: skip


def _page(name: str) -> Topic:
    return _written(f"page.{name}", table("pages")[name], "answers")


def _chart(name: str) -> Topic:
    return _written(f"chart.{name}", table("charts")[name], "answers")


def _term(name: str) -> Topic:
    term = glossary()[name]
    other = term.name.zh if str(term.name) == term.name.en else term.name.en
    facts = ((tr("In the other language"), other), (tr("Not to be called"), str(term.not_called)))
    return Topic(f"term.{name}", str(term.name), meaning=str(term.meaning), facts=facts, see=named_in(name))


def _written(
    key: str, entry: Mapping[str, Any], meaning_name: str, facts: tuple[tuple[str, str], ...] = ()
) -> Topic:  # fmt: skip
    """A topic all of whose words are in a file of help."""
    note = text(entry, "reading" if "reading" in entry else "note")
    return Topic(
        key,
        str(text(entry, "name")),
        "",
        str(text(entry, meaning_name)),
        str(text(entry, "formula")),
        str(note),
        facts,
        _terms(entry),
        tuple(entry.get("see", ())),
    )


def _terms(entry: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(key_of(term) for term in entry.get("terms", ()))


_MAKERS: Mapping[str, Callable[[str], Topic]] = {
    "input": _input,
    "figure": _figure,
    "statement": _line,
    "page": _page,
    "chart": _chart,
    "term": _term,
}
