"""Where each value of a scenario comes from: a source, an assumption, the person at work, or nowhere.

The texts of ``sources`` say it. An edit by a person marks the source of what it changes: ``Own value; was
100 (the source it had)``. Setting it back takes the mark away, so that the scenario is what it was.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import Any, Literal

from calculator import language
from calculator.parameters import declaration, value_at
from calculator.rules import CHOICES
from calculator.scenario import Scenario

OriginKind = Literal["own", "unsourced", "assumed", "sourced", "default"]
KINDS: tuple[OriginKind, ...] = ("own", "unsourced", "assumed", "sourced", "default")
"""The user's own, no source given, an assumption, a source, left to its default."""

ASSUMPTION = re.compile(r"\s*(?:假设|assumption)\s*[:：]\s*", re.IGNORECASE)
"""How the source of an assumption begins."""
_OWN = re.compile(
    r"\s*(?:自定[:：]\s*原为|Own value; was) *(?P<default>默认值 |the default )?(?P<was>.+?)"
    r"(?:\s*[（(](?P<source>.*)[)）])?\s*",
    re.DOTALL,
)
_CALLED_OWN = re.compile(r"\s*(?:自定|Own value)\s*[:：;；]\s*", re.IGNORECASE)
_SAID = re.compile(r"(?:；出处：|; source: )")
"""What stands before the source that a person gave for the own value."""
LARGEST_WHOLE = 2**53
"""Whole numbers below this are written without a decimal point."""
_NOTHING = {"en": "nothing", "zh": "空"}
_MARKS = {  # read again in both languages, whichever is in use: they stand in files, not in the catalogues
    "en": ("Own value; was ", "the default ", " ({source})", "; source: "),
    "zh": ("自定：原为 ", "默认值 ", "（{source}）", "；出处："),
}


@dataclass(frozen=True)
class ValueOrigin:
    """Where one value comes from.

    ``text`` is what the file says of it, without the word that makes it an assumption. For the
    user's own value it is what the source said before, ``was`` the value before (``None`` where there
    was none or nobody knows), ``was_default`` tells that it was left to its default, and ``said`` is the
    source that the user gave for the new one.
    """

    path: str
    kind: OriginKind
    text: str = ""
    was: Any = None
    was_default: bool = False
    said: str = ""

    @property
    def can_go_back(self) -> bool:
        """Whether it is known what the value was."""
        return self.kind == "own" and (self.was is not None or self.was_default)


def origin_of(scenario: Scenario, path: str) -> ValueOrigin:
    """Where the value at the full *path* comes from."""
    text = _source(scenario, path)
    if not text and path.startswith("product."):
        text = _source_of_twin(scenario, path, _at(scenario, path))
    if text:
        return _read(path, text)
    return ValueOrigin(path, "unsourced" if _is_given(scenario, path) else "default")


def origins(scenario: Scenario, only: int | None = None) -> dict[str, ValueOrigin]:
    """Where every value that *scenario* runs with comes from, by full path: numbers, bases and curves.

    Where *only* names a model, what that model and all of them run with.
    """
    return {path: origin_of(scenario, path) for path in values_in_use(scenario, only)}


def values_in_use(scenario: Scenario, only: int | None = None) -> Iterator[str]:
    """The paths of all numbers and choices that *scenario*, or *only* one of its models, has and runs with."""
    for path, _, _ in scenario.parameters():
        place, inner = _split(path)
        if place is not None and only not in (None, place):
            continue
        if place is not None and inner == "price.value":
            yield f"models.{place}.price.basis"
        if place is not None and inner == "retention.repurchase_rate":
            yield f"models.{place}.retention.curve"
        if _is_used(scenario, path):
            yield path


def _is_used(scenario: Scenario, path: str) -> bool:
    place, inner = _split(path)
    if math.isnan(scenario.number(path)):
        return False
    if place is None:
        return not inner.startswith("product.") or scenario.product is not None
    model, first = scenario.models[place], "channel.tiers.0.recruits_per_month"
    geometric = model.retention.curve == "geometric"
    unused = {
        "retention.alpha": geometric,
        "retention.beta": geometric,
        "retention.repurchase_rate": not geometric,
        "price.reference_price": model.price.price_response == 0,
        first: len(model.tiers) > 1,
    }
    return not (unused.get(inner) or (scenario.same_product and inner.startswith("product.")))


# --- what an edit does -------------------------------------------------------------------------


def own_values(scenario: Scenario, values: Mapping[str, Any]) -> dict[str, Any]:
    """*values* for :meth:`Scenario.with_values` as an edit by a person: with the sources that say so.

    A value that is set back to what it was gets the source it had then. Raises :class:`ScenarioError`
    where ``models.*`` stands for nothing.
    """
    edits = scenario.expand(values)
    sources: dict[str, dict[str, str]] = {}
    for path, value in list(edits.items()):
        for each, new in _single_values(scenario, path, value):
            place, inner = _split(each)
            table = "sources" if place is None else f"models.{place}.sources"
            if table in values:
                continue
            known = sources.setdefault(table, dict(value_at(scenario, table)))
            if _mark(scenario, each, new, known, inner) and each in edits:
                edits[each] = None
    changed = {table: texts for table, texts in sources.items() if texts != value_at(scenario, table)}
    return {**edits, **changed}


def values_before(scenario: Scenario, path: str) -> dict[str, Any]:
    """The values that undo what a person did to the value at *path*; none where that is not known.

    A mark-up goes back together with its basis, which it means nothing without.
    """
    head, _, _ = path.rpartition(".")
    together = [f"{head}.basis", f"{head}.value"] if head.endswith(".price") else []
    paths = together if path in together else [path]
    found = {each: origin for each in paths if (origin := origin_of(scenario, each)).can_go_back}
    if path not in found:
        return {}
    before = {each: None if origin.was_default else origin.was for each, origin in found.items()}
    section, _, level = path.rpartition(".")
    if section.endswith(".commission"):
        levels = list(scenario.value(section))
        levels[int(level)] = before[path]
        return {section: levels}
    return before


def with_source(scenario: Scenario, path: str, text: str) -> dict[str, Any]:
    """The edit by which *text* is said to be the source of the value at *path*; an empty one takes it away.

    What an own value was, and its source then, stay.
    """
    place, inner = _split(path)
    table = "sources" if place is None else f"models.{place}.sources"
    sources = dict(value_at(scenario, table))
    text = " ".join(text.split())
    mark = _own(path, sources.get(inner, ""))
    if mark is not None:
        sources[inner] = replace(mark, said=text).text
    elif text:
        sources[inner] = text
    else:
        sources.pop(inner, None)
    return {table: sources}


def stated_source(origin: ValueOrigin, scenario: Scenario) -> str:
    """What a person would edit as the source of the value: all of it but the mark of an edit."""
    return origin.said if origin.kind == "own" else _source(scenario, origin.path)


def source_of_new() -> str:
    """The source of a value that a person put where there was none."""
    return _Own(None, was_default=False, source=None).text


def _single_values(scenario: Scenario, path: str, value: Any) -> Iterator[tuple[str, Any]]:
    """The numbers and choices that an edit of *path* gives, one by one."""
    place, inner = _split(path)
    if isinstance(value, list | tuple) and declaration(Scenario, f"{path}.0") is not None:
        known = _at(scenario, path) or ()
        yield from ((f"{path}.{number}", new) for number, new in enumerate(value))
        yield from ((f"{path}.{number}", None) for number in range(len(value), len(known)))
    elif isinstance(value, Mapping) and path == "product":
        yield from ((f"product.{name}", new) for name, new in value.items())
    elif declaration(Scenario, path) is not None or (place is not None and inner in CHOICES):
        yield path, value


def _mark(scenario: Scenario, path: str, new: Any, sources: dict[str, str], inner: str) -> bool:
    """Bring *sources* to the value *new* of *path*; whether that is to be left to its default again."""
    section, _, name = path.rpartition(".")
    if new is None and section.endswith(".commission"):
        sources.pop(inner, None)
        return False
    if path.startswith("product.") and scenario.product is None:
        if source := _source_of_twin(scenario, path, new):
            sources[inner] = source
        return False
    mark = _own(path, sources.get(inner, ""))
    follows = mark is None and _at(scenario, path) is None  # set, it would no longer follow the other value
    if mark is None:
        default = not _is_given(scenario, path)
        was = default_of(scenario, path) if default else _at(scenario, path)
        mark = _Own(was, default, sources.get(inner))
    elif mark.was_default and name in _FOLLOWING:
        mark = replace(mark, was=default_of(scenario, path))
    is_back = mark.was_default if new is None else new == mark.was and not follows
    if not is_back:
        sources[inner] = replace(mark, said="").text  # what was said was said of another value
    elif mark.source is None:
        sources.pop(inner, None)
    else:
        sources[inner] = mark.source
    return is_back and mark.was_default


_FOLLOWING = ("tier_count", "budget_months", "founding_months", "unit_cost", "list_price", "units_per_order")
"""What is left to other values, which may have changed since."""


def default_of(scenario: Scenario, path: str) -> Any:
    """What holds for *path* where the scenario is silent; ``None`` where nothing does."""
    place, inner = _split(path)
    head, _, name = path.rpartition(".")
    if place is not None and inner.startswith("product."):
        shared = None if scenario.product is None else getattr(scenario.product, name)
        return 1.0 if shared is None and name == "units_per_order" else shared
    if name == "tier_count" and place is not None:
        return len(scenario.models[place].tiers)
    if name in ("budget_months", "founding_months"):
        return scenario.months
    if path == "product.units_per_order":
        return 1.0
    section = value_at(scenario, head) if head else scenario
    fields = {} if section is None or isinstance(section, tuple) else type(section).model_fields
    return fields[name].default if name in fields and not fields[name].is_required() else None


# --- how it is written -------------------------------------------------------------------------


@dataclass(frozen=True)
class _Own:
    """What the mark of an edit says: the value before, its source (``None``: it had none), and that of the new one."""

    was: Any
    was_default: bool
    source: str | None
    said: str = ""

    @property
    def text(self) -> str:
        """The mark in the language in use."""
        start, by_default, behind, before_said = _MARKS[language.current()]
        word = _NOTHING[language.current()] if self.was is None else _written(self.was)
        end = "" if self.source is None else behind.format(source=self.source)
        if self.said or _SAID.search(end):  # the last of them ends the mark
            end += before_said + _SAID.sub(", ", self.said)
        return start + (by_default if self.was_default else "") + word + end


def _written(value: Any) -> str:
    if isinstance(value, str):
        return value
    return repr(int(value)) if float(value).is_integer() and abs(value) < LARGEST_WHOLE else repr(float(value))


def _own(path: str, text: str) -> _Own | None:
    """The mark that *text* is; ``None`` where it is none."""
    ends = [found.start() for found in _SAID.finditer(text)]
    head, said = (text[: ends[-1]], _SAID.sub("", text[ends[-1] :], count=1)) if ends else (text, "")
    found = _OWN.fullmatch(head)
    if found is None:
        return None
    was = None if found["was"] in _NOTHING.values() else _value(found["was"])
    if isinstance(was, str) and declaration(Scenario, path) is not None:
        return None
    return _Own(was, bool(found["default"]), found["source"], said)


def _read(path: str, text: str) -> ValueOrigin:
    if own := _own(path, text):
        return ValueOrigin(path, "own", own.source or "", own.was, own.was_default, own.said)
    if found := _CALLED_OWN.match(text):
        return ValueOrigin(path, "own", said=text[found.end() :])
    if found := ASSUMPTION.match(text):
        return ValueOrigin(path, "assumed", text[found.end() :])
    return ValueOrigin(path, "sourced", text)


def _value(word: str) -> Any:
    try:
        value = json.loads(word)
    except ValueError:
        return word
    return value if isinstance(value, int | float) else word


# --- where things stand ------------------------------------------------------------------------


def _split(path: str) -> tuple[int | None, str]:
    """The model's place and the path inside it; no place for what belongs to all."""
    head, _, tail = path.partition(".")
    place, _, inner = tail.partition(".")
    return (int(place), inner) if head == "models" and place.isdecimal() else (None, path)


def _source(scenario: Scenario, path: str) -> str:
    place, inner = _split(path)
    return (scenario.sources if place is None else scenario.models[place].sources).get(inner, "").strip()


def _source_of_twin(scenario: Scenario, path: str, value: Any) -> str:
    """The source of the same *value* of a model's own product, for the shared one at *path*."""
    twins = [f"models.{place}.{path}" for place in range(len(scenario.models))] if value is not None else []
    return next((text for each in twins if _at(scenario, each) == value and (text := _source(scenario, each))), "")


def _at(scenario: Scenario, path: str) -> Any:
    try:
        return scenario.value(path)
    except (AttributeError, IndexError, ValueError):
        return None


def _is_given(scenario: Scenario, path: str) -> bool:
    """Whether the scenario itself has a value at *path*."""
    head, _, name = path.rpartition(".")
    try:
        section = value_at(scenario, head) if head else scenario
    except (AttributeError, IndexError, ValueError):
        return False
    if isinstance(section, tuple):
        return name.isdecimal() and int(name) < len(section)
    return section is not None and name in section.model_fields_set and getattr(section, name) is not None
