"""The report: complete, in both languages, escaped, and needing nothing but itself."""

from __future__ import annotations

import base64
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest

from calculator import __version__, language, presets, simulate
from calculator.command_line import run
from calculator.origins import origins, own_values
from calculator.outcomes import CAVEATS, SUMMARY
from calculator.report import Picture, Row, report
from calculator.report.markup import Html, element, linked
from calculator.scenario import Scenario
from calculator.tables import plain

VOID = {"meta", "img", "col"}


class Reader(HTMLParser):
    """What a browser reads: texts, tables, addresses; and whether every element is closed."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: list[str] = []
        self.addresses: list[str] = []
        self.rows: list[list[str]] = []
        self.texts: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element begins."""
        self.tags.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in ("src", "href")]
        if tag not in VOID:
            self.open.append(tag)
        if tag == "tr":
            self.rows.append([])
        elif tag in ("td", "th"):
            self.rows[-1].append("")

    def handle_endtag(self, tag: str) -> None:
        """An element ends: the one that began last."""
        if tag not in VOID:
            assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        """Text, in a cell or elsewhere."""
        self.texts.append(data)
        if {"td", "th"} & set(self.open):
            self.rows[-1][-1] += data

    @property
    def text(self) -> str:
        """All that can be read."""
        return " ".join(self.texts)


@pytest.fixture(scope="module")
def edited() -> Scenario:
    three = presets.load_preset("three-models")
    return three.with_values(own_values(three, {"models.1.acquisition.cac": 140.0}))


@pytest.fixture(scope="module")
def page(edited: Scenario) -> Reader:
    return Reader(report(simulate(edited)))


def row(page: Reader, start: str) -> list[str]:
    return next(cells for cells in page.rows if cells and cells[0].startswith(start))


def test_it_is_well_formed_and_loads_nothing(page: Reader) -> None:
    assert page.open == []
    assert not {"script", "link", "iframe"} & set(page.tags)
    assert not page.addresses


def test_it_says_what_it_is_about_and_when_it_was_made(page: Reader, edited: Scenario) -> None:
    assert f"Tierwise {__version__} · 20" in page.text
    assert edited.title in page.texts
    assert "all models sell one product" in page.text
    assert [model.name in page.text for model in edited.models] == [True] * 3


def test_every_figure_of_the_summary_and_all_caveats_are_in_it(page: Reader) -> None:
    labels = {cells[0] for cells in page.rows if cells}

    assert {outcome.label for outcome in SUMMARY.values()} <= labels
    assert all(caveat in page.text for caveat in CAVEATS)


def test_the_statement_is_that_of_the_ledger(page: Reader, edited: Scenario) -> None:
    result = simulate(edited)
    flows = [sum(model.months["brand_cash_flow"][:, 0]) for model in result.models]

    assert row(page, "Cash flow")[1:] == [f"{round(flow):,}".replace("-", "−") for flow in flows]


def test_every_value_of_every_model_is_listed_with_its_origin_and_source(page: Reader, edited: Scenario) -> None:
    listed = [cells for cells in page.rows if len(cells) == 5]
    heads = sum(cells[0] == "Input" for cells in listed)
    sourced = edited.models[0].sources["channel.recruit_reward"]

    assert len(listed) - heads == len(origins(edited))
    assert any(cells[0] == "Recruiting reward" and sourced in cells[4] for cells in listed)


def test_an_own_value_tells_what_it_was_in_two_places(page: Reader) -> None:
    assert row(page, "Customer acquisition cost · Social commerce")[1:3] == ["¥140", "was ¥100"]
    (cells,) = [cells for cells in page.rows if len(cells) == 5 and "was ¥100" in cells[2]]
    assert cells[1] == "¥140"
    assert cells[4].startswith("of the value before: ")


def test_a_scenario_that_nobody_changed_has_no_part_on_changes() -> None:
    assert "What was changed" not in report(simulate(presets.load_preset()))


def test_notes_written_for_other_values_say_so(page: Reader) -> None:
    warned = [place for place, text in enumerate(page.texts) if text == "1 value was changed since this was written."]
    assert len(warned) == 2  # at the notes of the whole, and at those of the second model
    assert "changed since this was written" not in report(simulate(presets.load_preset()))


def test_a_range_that_a_value_left_is_something_to_mind(edited: Scenario) -> None:
    stated = {"models.1.uncertainty": {"acquisition.cac": {"distribution": "uniform", "low": 150.0, "high": 200.0}}}

    text = report(simulate(edited.with_values(stated)))

    assert "Customer acquisition cost · Social commerce: outside its stated range, ¥150 to ¥200." in text


def test_nothing_in_a_file_can_become_markup(edited: Scenario) -> None:
    evil = '<script>alert(1)</script>" onload="x'
    data = edited.data()
    data["title"] = data["notes"] = evil
    for model in data["models"]:
        model["name"] = model["notes"] = evil
        model["sources"] = dict.fromkeys(model["sources"], evil)
    text = report(simulate(Scenario.parse(data)), [Row("row", evil, b"png", (Picture(0, evil, b"png"),))])

    assert "<script>" not in text
    assert ' onload="x' not in re.sub(r"&quot;", "", text)
    assert Reader(text).open == []


def test_addresses_in_sources_can_be_followed_and_end_where_they_end() -> None:
    assert linked("See https://a.org/x?y=1&z=2.") == (
        'See <a href="https://a.org/x?y=1&amp;z=2">https://a.org/x?y=1&amp;z=2</a>.'
    )
    assert "href" not in linked("javascript:alert(1)")
    assert element("p", "a < b", Html("<b>")) == "<p>a &lt; b<b></p>"


def test_charts_travel_in_it_with_words_for_those_who_do_not_see_them(edited: Scenario) -> None:
    rows = [Row("Margin", "legend", b"\x89PNG1", tuple(Picture(place, f"says {place}", b"2") for place in range(3)))]
    text = report(simulate(edited), rows)

    assert base64.b64encode(b"\x89PNG1").decode() in text
    assert 'alt="Community: says 2"' in text
    assert all(address.startswith("data:image/png;base64,") for address in Reader(text).addresses)


def test_it_speaks_chinese() -> None:
    language.use("zh")
    text = report(simulate(presets.load_preset()))

    assert '<html lang="zh-CN">' in text
    assert "传统微商" in text


@pytest.mark.parametrize("name", presets.names())
def test_every_preset_has_a_report(name: str) -> None:
    scenario = presets.load_preset(name)

    page = Reader(report(simulate(scenario)))

    assert page.open == []
    assert plain(scenario.title) in page.texts


def test_the_command_writes_it_and_says_where(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "out.html"

    arguments = ["report", "three-models", str(out), "--set", "months=12", "--language", "en"]
    code = run(arguments, open_window=None, draw=None, draw_answer=None)  # type: ignore[arg-type]

    assert (code, capsys.readouterr().out.strip()) == (0, str(out))
    page = Reader(out.read_text(encoding="utf-8"))
    assert row(page, "Horizon")[1:3] == ["12 months", "was 24 months"]


def test_the_default_scenario_needs_no_name(tmp_path: Path) -> None:
    out = tmp_path / "out.html"

    code = run(["report", str(out)], open_window=None, draw=None, draw_answer=None)  # type: ignore[arg-type]

    assert code == 0
    assert out.exists()


def test_where_it_cannot_be_written_is_said_in_words(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    arguments = ["report", str(tmp_path / "nowhere" / "out.html"), "--language", "en"]

    code = run(arguments, open_window=None, draw=None, draw_answer=None)  # type: ignore[arg-type]

    assert code == 2
    assert "could not be saved" in capsys.readouterr().err
