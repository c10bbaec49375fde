"""The presets: both languages, and a source or a range for every number."""

import re
import tomllib
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from calculator import ScenarioError, language, load_preset, presets, simulate
from calculator.parameters import walk
from calculator.scenario import Scenario
from calculator.sections import Product

ASSUMED = "假设"


@pytest.fixture(autouse=True)
def english_afterwards() -> Iterator[None]:
    yield
    language.use("en")


def in_chinese(name: str) -> Scenario:
    language.use("zh")
    return load_preset(name)


@pytest.mark.parametrize("name", presets.names())
def test_both_languages_give_the_same_numbers(name: str) -> None:
    chinese = in_chinese(name)
    language.use("en")
    english = load_preset(name)
    for mine, theirs in zip(simulate(chinese).models, simulate(english).models, strict=True):
        assert mine.name != theirs.name
        for column, values in mine.summary.items():
            np.testing.assert_array_equal(values, theirs.summary[column])


def texts_in(value: object) -> Iterator[str]:
    """Every text in nested tables and lists that has a Chinese character outside the title of an article."""
    if isinstance(value, dict):
        value = list(value.values())
    if isinstance(value, list):
        for item in value:
            yield from texts_in(item)
    elif isinstance(value, str) and re.search("[\u4e00-\u9fff]", re.sub("《[^》]*》", "", value)):
        yield value


@pytest.mark.parametrize("name", presets.names())
def test_no_chinese_is_left_in_english_but_titles_of_articles(name: str) -> None:
    assert list(texts_in(load_preset(name).data())) == []


def test_english_is_kept_for_the_texts_of_the_presets_and_no_other() -> None:
    chinese = {text for name in presets.names() for text in texts_in(tomllib.loads(presets.text(name)))}
    english = tomllib.loads((presets.folder() / "english.toml").read_text(encoding="utf-8"))["text"]
    assert set(english) == chinese


@pytest.mark.parametrize("name", presets.names())
def test_every_value_that_is_not_a_default_says_where_it_comes_from(name: str) -> None:
    for model in in_chinese(name).models:
        for path, _, value in walk(model):
            *parents, last = path.split(".")
            section: Any = model
            for part in parents:
                section = section[int(part)] if part.isdigit() else getattr(section, part)
            if isinstance(section, tuple):
                default = None
            else:
                default = (
                    1.0
                    if isinstance(section, Product) and last == "units_per_order"
                    else (type(section).model_fields[last].default)
                )
            if value is not None and value != default:
                assert model.sources.get(path, "").strip(), f"{model.name}: {path} = {value} has no source"


@pytest.mark.parametrize("name", presets.names())
def test_every_assumption_has_a_range_around_its_value(name: str) -> None:
    for model in in_chinese(name).models:
        values = {path: value for path, _, value in walk(model)}
        for path, source in model.sources.items():
            if source.startswith(ASSUMED) and path in values:
                low, high = model.uncertainty[path].ends
                assert low <= values[path] <= high, f"{model.name}: {path}"


def test_the_three_models_are_the_three_single_presets() -> None:
    three = in_chinese("three-models").models
    singles = [
        load_preset(name).models[0] for name in ("weishang-five-tiers", "social-commerce", "community-marketing")
    ]
    for one, single in zip(three, singles, strict=True):
        assert list(walk(one)) == list(walk(single))


def test_an_unknown_preset_names_the_nearest() -> None:
    with pytest.raises(ScenarioError, match="did you mean three-models"):
        load_preset("three-model")
