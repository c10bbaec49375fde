"""The whole report, from its title to the table of all inputs."""

from __future__ import annotations

import base64
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from calculator import __version__, figures, language
from calculator.axis import parameter_name
from calculator.comparison import heading
from calculator.language import tr
from calculator.origin_words import outside_words
from calculator.origins import origins, values_in_use
from calculator.outcomes import CAVEATS
from calculator.parameters import KIND_LABELS, declaration
from calculator.report.figures import cards, colour, statements, summary_table
from calculator.report.inputs import changes, input_tables, legend
from calculator.report.markup import Html, element, paragraphs, together
from calculator.report.style import STYLE
from calculator.result import Result
from calculator.scenario import Scenario
from calculator.tables import plain
from calculator.warnings import warnings

ANY_WIDTH = 10_000
"""Places of a line that is never broken."""
POLICY = "default-src 'none'; img-src data:; style-src 'unsafe-inline'"
"""What a browser may load: nothing from anywhere."""


@dataclass(frozen=True)
class Picture:
    """A chart of one model as PNG, and what it says in words."""

    place: int
    words: str
    png: bytes


@dataclass(frozen=True)
class Row:
    """The same chart of every model under one ``title``; ``legend`` is a PNG as well, ``words`` what it says."""

    title: str
    words: str
    legend: bytes
    pictures: tuple[Picture, ...]


def report(result: Result, rows: Sequence[Row] = ()) -> str:
    """The report of *result* in the language in use: one HTML file that needs nothing else, to be read and printed."""
    scenario = result.scenario
    title = plain(scenario.title) or tr("Untitled scenario")
    parts = [
        _head(scenario, title),
        element("h2", tr("What decides")),
        cards(result),
        *_part(tr("What was changed"), changes(scenario)),
        *_part(tr("To mind"), _to_mind(scenario)),
        *(part for row in rows for part in _charts(scenario, row)),
        *_part(tr("The models"), _about(scenario)),
        element("h2", tr("All figures")),
        summary_table(result),
        element(
            "p",
            tr("{dash} has no meaning there: a ratio to nothing, or a month that never comes.").format(
                dash=figures.NOTHING
            ),
            class_="legend",
        ),
        element("h2", tr("Profit and loss")),
        statements(result),
        element("h2", tr("What it rests on")),
        element("p", tr("Every value that the models ran with, and where it comes from."), class_="lead"),
        legend(),
        input_tables(scenario),
        element("h2", tr("What the model does not do")),
        element("ul", *(element("li", tr(caveat)) for caveat in CAVEATS)),
        element("footer", _made_by()),
    ]
    head = together(
        Html('<meta charset="utf-8">'),
        Html('<meta name="viewport" content="width=device-width, initial-scale=1">'),
        Html(f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'),
        element("title", title),
        element("style", Html(STYLE)),
    )
    code = {"zh": "zh-CN"}.get(language.current(), language.current())
    whole = element("html", element("head", head), "\n", element("body", *(part + "\n" for part in parts)), lang=code)
    return f"<!DOCTYPE html>\n{whole}\n"


def _head(scenario: Scenario, title: str) -> Html:
    _, about, *_ = heading(scenario, [], ANY_WIDTH)
    return element(
        "header",
        element("div", _made_by(), class_="made"),
        element("h1", title),
        element("p", about, class_="lead"),
        _notes(scenario, scenario.notes),
    )


def _made_by() -> str:
    today = date.today().isoformat()  # noqa: DTZ011  (the reader's own calendar day is meant)
    return tr("Tierwise {version} · {date}").format(version=__version__, date=today)


def _part(title: str, content: Html) -> Iterator[Html]:
    if content:
        yield element("h2", title)
        yield content


def _charts(scenario: Scenario, row: Row) -> Iterator[Html]:
    yield element("h2", row.title)
    yield element("div", _image(row.legend, row.words), class_="chart-legend")
    shown = (_figure(scenario, picture) for picture in row.pictures)
    yield element("div", *shown, class_=f"charts columns-{columns(len(row.pictures))}")


def columns(count: int) -> int:
    """How many of *count* charts stand side by side."""
    return 2 if count in (1, 2, 4) else 3


def _figure(scenario: Scenario, picture: Picture) -> Html:
    name = scenario.model_name(picture.place)
    caption = element("figcaption", element("span", name, class_="model"))
    return element("figure", caption, _image(picture.png, f"{name}: {picture.words}"), style=colour(picture.place))


def _image(png: bytes, words: str) -> Html:
    data = base64.b64encode(png).decode("ascii")
    return Html(f'<img alt="{escape(words)}" src="data:image/png;base64,{data}">')


def _about(scenario: Scenario) -> Html:
    """What the scenario says of each model."""
    told = []
    for place, model in enumerate(scenario.models):
        name = element("span", scenario.model_name(place), class_="model")
        kind = element("span", f" · {tr(KIND_LABELS[model.kind])}", class_="unit")
        told.append(
            element("div", element("h3", name, kind), _notes(scenario, model.notes, place), style=colour(place))
        )
    return together(*told)


def _notes(scenario: Scenario, notes: str, place: int | None = None) -> Html:
    """The *notes* of the scenario or of model *place*, and whether values were changed since they were written."""
    changed = sum(origin.kind == "own" for origin in origins(scenario, place).values())
    if not notes or not changed:
        return paragraphs(notes)
    words = tr("1 value was changed since this was written.")
    if changed > 1:
        words = tr("{count} values were changed since this was written.").format(count=changed)
    return together(element("p", words, class_="warning"), paragraphs(notes))


def _to_mind(scenario: Scenario) -> Html:
    """What a person may want to know before believing it."""
    words = tr("{name}: {value}")
    said = [words.format(name=scenario.model_name(place), value=sentence) for place, sentence in warnings(scenario)]
    numbers = [path for path in values_in_use(scenario) if declaration(Scenario, path) is not None]
    outside = {path: told for path in numbers if (told := outside_words(scenario, path))}
    said += [
        tr("{sentence}.").format(sentence=words.format(name=parameter_name(scenario, path), value=left))
        for path, left in outside.items()
    ]
    return element("ul", *(element("li", each, class_="warning") for each in said)) if said else Html("")
