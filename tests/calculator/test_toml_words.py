"""Text that is not TOML is complained of in the language in use, wherever Python's reader stumbles."""

from collections.abc import Iterator

import pytest

from calculator import language, preset_file
from calculator.problems import ScenarioError
from calculator.toml_words import syntax_problem


@pytest.fixture
def chinese() -> Iterator[None]:
    language.use("zh")
    yield
    language.use("en")


@pytest.mark.parametrize(
    "text",
    [
        "months", "months = ", "months = nope", "= 3", "[a\n", "[[a]\n", "a = 1 b = 2", "a = 1\na = 2", "[a]\n[a]",
        "a = 1\na.b = 2", "a = {b = 1}\n[a.b]", "a = {b = 1, b = 2}", "a = [1,", "a = {b = 1", 'a = "x', "a = '''x",
        r'a = "\q"', r'a = "\u12"', r'a = "\ud800"', 'a = "\x01"', "a = 2020-02-30T00:00:00", "a.\x02 = 1", "# \x03",
    ],
)  # fmt: skip
def test_every_complaint_is_chinese(chinese: None, text: str) -> None:
    with pytest.raises(ScenarioError) as caught:
        preset_file.parse(text)
    words = str(caught.value)
    for known in ("TOML", "true", "false"):
        words = words.replace(known, "")
    assert not any("a" <= letter.lower() <= "z" for letter in words)


def test_line_and_column_are_told_where_they_are_known() -> None:
    words = "there is no value: a number, a text in quotation marks, true or false"
    assert syntax_problem("Invalid value (at line 3, column 5)") == f"line 3, column 5 is not TOML: {words}"
    assert syntax_problem("Invalid value (at end of document)") == f"is not TOML at its end: {words}"


def test_a_sentence_that_is_new_in_python_is_handed_on() -> None:
    assert syntax_problem("Something (at line 1, column 2)") == "line 1, column 2 is not TOML: Something"
