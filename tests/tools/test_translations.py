"""Whether the catalogues' check finds what would otherwise be read by nobody, or by everybody."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tools import translations

CODE = """
from calculator.language import QT_TRANSLATE_NOOP, tr
LABEL = QT_TRANSLATE_NOOP("Label", "price")
def greeting(name):
    return tr("good day, {name}").format(name=name)
"""


@pytest.fixture
def package(tmp_path: Path) -> Path:
    """A package whose catalogue says everything its code says."""
    folder = tmp_path / "package"
    folder.mkdir()
    (folder / "code.py").write_text(CODE, encoding="utf-8")
    translations.update(folder, folder / translations.CATALOGUE)
    translate(folder, "price", "价格")
    translate(folder, "good day, {name}", "{name}，您好")
    return folder


def test_a_complete_catalogue_is_fine(package: Path) -> None:
    assert list(translations.check(package)) == []


def test_lines_that_move_change_nothing(package: Path) -> None:
    before = (package / translations.CATALOGUE).read_text(encoding="utf-8")
    (package / "code.py").write_text(f"# a line more\n{CODE}", encoding="utf-8")
    assert list(translations.check(package)) == []
    translations.update(package, package / translations.CATALOGUE)
    assert (package / translations.CATALOGUE).read_text(encoding="utf-8") == before


def test_a_text_that_changed_is_missing_and_its_old_wording_no_longer_in_use(package: Path) -> None:
    (package / "code.py").write_text(CODE.replace('"price"', '"price paid"'), encoding="utf-8")
    assert sorted(translations.check(package)) == ["missing: 'price paid'", "no longer in use: 'price'"]
    translations.update(package, package / translations.CATALOGUE)
    assert list(translations.check(package)) == ["not translated: 'price paid'"]


@pytest.mark.parametrize("said", ["您好", "{nmae}，您好", "{name}{name2}，您好"])
def test_a_translation_keeps_the_placeholders(package: Path, said: str) -> None:
    translate(package, "good day, {name}", said, instead="{name}，您好")
    assert list(translations.check(package)) == [f"other placeholders than 'good day, {{name}}': {said!r}"]


@pytest.mark.parametrize(
    ("call", "problem"),
    [
        ('tr(f"price of {LABEL}")', "package/code.py, line 6: tr() of a text that is put together"),
        ("f\"{tr('inside')}\"", "package/code.py, line 6: lupdate does not find 'inside'"),
    ],
)
def test_a_text_that_lupdate_cannot_read_is_named(package: Path, call: str, problem: str) -> None:
    with (package / "code.py").open("a", encoding="utf-8") as file:
        file.write(call)
    *_, last = translations.check(package)
    assert last.startswith(problem)


def test_one_text_has_one_translation() -> None:
    one, other = {("Label", "price"): "价格"}, {("Window", "price"): "售价", ("", "cost"): ""}
    assert translations.contradictions([one, one]) == []
    assert translations.contradictions([one, other]) == ["translated in 2 ways: 'price': '价格', '售价'"]


def test_texts_that_come_from_elsewhere_are_not_looked_for() -> None:
    assert list(translations.texts(ast.parse('tr(LABEL); tr(parameter.label); tr("plain"); window.tr("method")'))) == [
        (1, "plain"),
        (1, "method"),
    ]


def translate(folder: Path, text: str, said: str, instead: str = "") -> None:
    """Give *text* the translation *said* in the catalogue of *folder*."""
    file = folder / translations.CATALOGUE
    whole = file.read_text(encoding="utf-8")
    unfinished = f"<translation>{instead}<" if instead else '<translation type="unfinished"><'
    start = whole.index(f"<source>{text}<")
    file.write_text(whole[:start] + whole[start:].replace(unfinished, f"<translation>{said}<", 1), encoding="utf-8")
