"""Every input of the report: its value, where it comes from, what it was, how sure it is."""

from __future__ import annotations

from collections.abc import Iterable

from calculator.amounts import amount
from calculator.assumptions import LISTED
from calculator.axis import parameter_name
from calculator.differences import CHOICE_LABELS
from calculator.language import tr
from calculator.origin_words import KIND_LABELS, counted, outside_words, value_now, was_words
from calculator.origins import KINDS, OriginKind, ValueOrigin, origins
from calculator.parameters import declaration
from calculator.report.figures import colour
from calculator.report.markup import Html, element, linked, together
from calculator.scenario import Scenario
from calculator.sections import SECTION_LABELS
from calculator.stated_range import stated_range

EVERY = -1
"""The place of what belongs to no single model."""


def legend() -> Html:
    """What the signs mean."""
    entries = (element("span", sign(kind), tr(KIND_LABELS[kind]), class_="entry") for kind in reversed(KINDS))
    return element("p", *entries, class_="legend")


def sign(kind: OriginKind) -> Html:
    """The sign of *kind*, told apart by its shape."""
    return element("span", element("i", "?" if kind == "unsourced" else "", class_=kind), class_="sign")


def input_tables(scenario: Scenario) -> Html:
    """A table of the inputs that all models share, then one for each model."""
    found = origins(scenario)
    parts = []
    for place in (EVERY, *range(len(scenario.models))):
        own = [origin for path, origin in found.items() if _place(path) == place]
        if not own:
            continue
        name = tr("All models") if place == EVERY else scenario.model_name(place)
        heading = element("h3", element("span", name, class_="" if place == EVERY else "model"))
        style = "" if place == EVERY else colour(place)
        parts.append(element("div", heading, _counts(own), _table(scenario, own), style=style))
    return together(*parts)


def changes(scenario: Scenario) -> Html:
    """The user's own values with what they were; nothing where there are none."""
    own = [origin for origin in origins(scenario).values() if origin.kind == LISTED[0]]
    if not own:
        return Html("")
    rows = [
        element(
            "tr",
            element("th", sign("own"), _full_name(scenario, origin.path), scope="row"),
            element("td", value_now(scenario, origin.path), class_="number"),
            element("td", was_words(scenario, origin) or tr("it was set by hand"), class_="before"),
            element("td", linked(origin.text)),
            style="" if _place(origin.path) == EVERY else colour(_place(origin.path)),
        )
        for origin in own
    ]
    names = (tr("Input"), tr("Value"), tr("Before"), tr("Source of the value before"))
    head = [element("th", name, class_="number" if number == 1 else "") for number, name in enumerate(names)]
    return element("table", element("thead", element("tr", *head)), element("tbody", *rows))


def _counts(found: Iterable[ValueOrigin]) -> Html:
    kinds = [origin.kind for origin in found]
    entries = [
        element("span", sign(kind), counted(kind, kinds.count(kind)), class_="entry")
        for kind in reversed(KINDS)
        if kind in kinds
    ]
    return element("p", *entries, class_="legend")


def _table(scenario: Scenario, found: list[ValueOrigin]) -> Html:
    names = (tr("Input"), tr("Value"), tr("Origin"), tr("Stated range"), tr("Source"))
    columns = [element("col", class_=name) for name in ("name", "value", "origin", "range", "source")]
    head = element("tr", *(element("th", name, scope="col") for name in names))
    rows, section = [], ""
    for origin in found:
        here = _section(origin.path)
        if here != section:
            section = here
            rows.append(element("tr", element("th", here, colspan=len(names)), class_="part"))
        rows.append(_row(scenario, origin))
    body = element("tbody", *rows)
    return element("table", element("colgroup", *columns), element("thead", head), body, class_="inputs")


def _row(scenario: Scenario, origin: ValueOrigin) -> Html:
    was = was_words(scenario, origin)
    stated = stated_range(scenario, origin.path) if declaration(Scenario, origin.path) is not None else None
    range_ = "" if stated is None else " – ".join(amount(scenario, origin.path, end) for end in stated)
    odd = outside_words(scenario, origin.path) if stated is not None else ""
    kind = together(sign(origin.kind), tr(KIND_LABELS[origin.kind]))
    before = tr("of the value before: {source}").format(source=origin.text) if was and origin.text else origin.text
    source = "; ".join(part for part in (origin.said, before) if part)
    return element(
        "tr",
        element("th", _name(scenario, origin.path), scope="row"),
        element("td", value_now(scenario, origin.path)),
        element("td", kind, element("span", was, class_="was") if was else ""),
        element("td", range_, element("span", odd, class_="odd") if odd else ""),
        element("td", linked(source)),
        class_=origin.kind if origin.kind in ("own", "default") else "",
    )


def _name(scenario: Scenario, path: str) -> str:
    if declaration(Scenario, path) is None:
        return tr(CHOICE_LABELS[_inner(path)])
    return parameter_name(scenario, path, with_model=False)


def _full_name(scenario: Scenario, path: str) -> str:
    place = _place(path)
    several = place != EVERY and len(scenario.models) > 1
    return f"{_name(scenario, path)} · {scenario.model_name(place)}" if several else _name(scenario, path)


def _section(path: str) -> str:
    head, dot, _ = _inner(path).partition(".")
    return tr(SECTION_LABELS[head]) if dot else tr("Scenario")


def _inner(path: str) -> str:
    return path.split(".", 2)[2] if path.startswith("models.") else path


def _place(path: str) -> int:
    head, _, tail = path.partition(".")
    return int(tail.partition(".")[0]) if head == "models" else EVERY
