"""Help: everything in the window is explained, in both languages, and what is said agrees with the engine."""

from __future__ import annotations

import ast
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from calculator import language, simulate
from calculator.help.file_format import example, file_tables
from calculator.help.glossary import glossary, glossary_page
from calculator.help.search import find
from calculator.help.texts import FOLDER, references, table
from calculator.help.topics import all_topics, named_in, parameters, topic
from calculator.outcomes import SUMMARY
from calculator.parameters import declared
from calculator.scenario import Scenario
from calculator.statement import LINES

CHINESE, LETTERS = re.compile("[一-鿿]"), re.compile("[A-Za-z]{3,}")


@pytest.fixture(params=["en", "zh"])
def spoken(request: pytest.FixtureRequest) -> Iterator[str]:
    language.use(request.param)
    yield request.param
    language.use("en")


def test_every_input_says_what_it_means_and_where_it_enters(spoken: str) -> None:
    for path, parameter in declared(Scenario).items():
        name = path.removeprefix("models.").replace("*.", "").removesuffix(".*")
        said = topic(f"input.{name}")
        assert said is not None, path
        assert all((said.title, said.meaning, said.formula)), path
        assert said.terms or said.see, path
        assert dict(said.facts)[language.tr("In the file")] == name
        assert (said.unit != "") == (parameter.unit != "")


def test_every_figure_says_how_it_is_computed(spoken: str) -> None:
    for column in SUMMARY:
        said = topic(f"figure.{column}")
        assert said is not None, column
        assert all((said.title, said.meaning, said.formula, said.terms)), column


def test_every_line_of_the_statement_is_explained_and_its_totals_add_up_all_lines_above(spoken: str) -> None:
    for side, lines in LINES.items():
        for line in lines:
            said = topic(f"statement.{side}.{line.key}")
            assert said is not None, line
            assert said.meaning, line
        last = topic(f"statement.{side}.{lines[-1].key}")
        made_of = _made_of(last.formula if last else "")
        assert made_of == [f"statement.{side}.{line.key}" for line in lines if not line.is_total]


def _made_of(formula: str) -> list[str]:
    """The plain lines in a total, the totals in it taken apart."""
    plain = []
    for key in references(formula):
        below = topic(key)
        assert below is not None
        plain += _made_of(below.formula) if below.formula else [key]
    return plain


def test_names_in_texts_lead_to_topics_that_exist(spoken: str) -> None:
    for said in all_topics():
        named = {*references(said.formula), *references(said.note), *said.see, *(f"term.{term}" for term in said.terms)}
        assert all(topic(key) for key in named), (said.key, named)
        assert "{" not in re.sub(r"\{[a-z]+\.[^{}]+\}", "", said.formula + said.note), said.key
    for step in table("month")["steps"]:
        assert all(topic(key) for key in references(step["text"] + step["text_en"]))


@pytest.mark.parametrize("file", sorted(path.name for path in FOLDER.glob("*.toml") if "example" not in path.name))
def test_all_texts_of_help_are_in_both_languages(file: str) -> None:
    for place, entry in _entries(tomllib.loads((FOLDER / file).read_text(encoding="utf-8"))):
        for name in [name for name in entry if isinstance(entry[name], str) and not name.endswith("_en")]:
            chinese, english = entry[name], entry.get(f"{name}_en")
            bare = re.sub(r"\{[^{}]+\}", "", chinese)
            if english is None:
                assert not CHINESE.search(bare), (file, place, name)
                assert not LETTERS.search(bare), (file, place, name)
            else:
                assert not CHINESE.search(english), (file, place, name)
                assert CHINESE.search(bare), (file, place, name)
            assert english is None or _named(chinese) == _named(english), (file, place, name)


def _entries(found: object, place: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    if isinstance(found, dict):
        yield place, found
        for name, inner in found.items():
            yield from _entries(inner, f"{place}.{name}")
    elif isinstance(found, list):
        for number, inner in enumerate(found):
            yield from _entries(inner, f"{place}.{number}")


def _named(words: str) -> list[str]:
    """The names in braces of a text: both languages speak of the same things, in whatever order."""
    return sorted(references(words))


def test_no_entry_of_help_is_about_something_that_is_not_there() -> None:
    choices = {"kind", "same_product", "price.basis", "retention.curve", "channel.tiers.name"}
    assert set(table("inputs")) == set(parameters()) | choices
    assert set(table("figures")) == set(SUMMARY)
    assert set(table("statement")["terms"]) == {line.key for lines in LINES.values() for line in lines}


def test_the_glossary_in_the_documentation_is_the_one_in_the_program() -> None:
    page = Path(__file__).parents[2] / "docs" / "glossary.md"
    if not page.is_file():
        pytest.skip("installed without the documentation")
    assert page.read_text(encoding="utf-8") == glossary_page(), "run: python -m tools.glossary"


def test_each_word_of_the_glossary_is_one_word_for_one_thing() -> None:
    names = [term.name.en for term in glossary().values()]
    assert len(set(names)) == len(names)
    for term in glossary().values():
        avoided = {word.strip() for word in term.not_called.en.split(",")}
        assert term.name.en not in avoided
        assert term.name.zh not in term.not_called.zh.split("、")


def test_a_term_leads_to_the_inputs_and_figures_that_name_it() -> None:
    assert "input.retention.repurchase_rate" in named_in("repurchase-rate")
    assert "figure.stranded_share" in named_in("stranded")


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("cac", "term.cac"),
        ("stranded goods", "figure.stranded_share"),
        ("retail price", "term.consumer-price"),  # what a thing is not to be called finds it
        ("动销", "term.sell-through"),
        ("acquisition.cac", "input.acquisition.cac"),
        ("opening order", "input.channel.tiers.opening_order"),
    ],
)
def test_search_finds_things_by_name_path_or_wrong_name(words: str, first: str) -> None:
    assert find(words)[0].key == first


def test_search_finds_nothing_for_nothing() -> None:
    assert find("") == find("   ") == find("no such thing anywhere") == []


def test_the_file_format_lists_every_key_once_with_what_the_declaration_says(spoken: str) -> None:
    listed = [(found.heading, key.name) for found in file_tables() for key in found.keys]
    assert len(set(listed)) == len(listed)
    shared = {path for path in declared(Scenario) if path.startswith("models.*.product.")}
    chosen = 4  # same_product, kind, basis, curve
    assert len(listed) == len(declared(Scenario)) - len(shared) + chosen
    churn = next(key for found in file_tables() for key in found.keys if key.name == "churn_rate")
    assert (churn.allowed, churn.default) == ("0 … 1", "0")


def test_defaults_that_the_file_format_names_are_those_that_hold() -> None:
    data = {
        "format": 1,
        "product": {"unit_cost": 1, "list_price": 2},
        "models": [{"name": "m", "kind": "commission", "price": {"basis": "list_share", "value": 1},
                    "channel": {"tiers": [{}]}}],
    }  # fmt: skip
    scenario = Scenario.parse(data)
    for found in file_tables():
        place = found.heading.strip("[]").replace("models", "models.0").replace("tiers", "tiers.0")
        for key in found.keys:
            path = key.name if "file" in place else f"{place}.{key.name}"
            if key.name != "same_product" and re.fullmatch(r"[0-9.e+]+", key.default) and key.name != "units_per_order":
                assert scenario.value(path) == pytest.approx(ast.literal_eval(key.default)), path


def test_the_example_of_the_file_format_can_be_computed(spoken: str) -> None:
    scenario = Scenario.parse(tomllib.loads(example()))
    assert len(scenario.models) == 2
    assert simulate(scenario).summary["new_customers"].min() > 0


def test_the_examples_in_both_languages_have_the_same_numbers() -> None:
    read = [tomllib.loads((FOLDER / name).read_text(encoding="utf-8")) for name in ("example.toml", "example_en.toml")]
    assert _numbers(read[0]) == _numbers(read[1])


def _numbers(found: object) -> list[float]:
    if isinstance(found, dict):
        return [number for value in found.values() for number in _numbers(value)]
    if isinstance(found, list):
        return [number for value in found for number in _numbers(value)]
    return [found] if isinstance(found, int | float) else []
