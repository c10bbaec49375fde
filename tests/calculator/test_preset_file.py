"""Scenario files: whatever is in them, one reads a scenario or what is wrong."""

from __future__ import annotations

import os
import tomllib
from pathlib import Path
from typing import Any, NoReturn

import pytest
from hypothesis import given
from hypothesis import strategies as st

import calculator
from calculator import Problem, Scenario, ScenarioError, preset_file, presets
from tests.calculator.scenarios import ANYTHING

PRESET = presets.text("three-models")


def complaint(path: Path) -> str:
    with pytest.raises(ScenarioError) as caught:
        calculator.load(path)
    return str(caught.value)


def written(folder: Path, content: bytes | str) -> Path:
    path = folder / "mine.toml"
    path.write_bytes(content.encode() if isinstance(content, str) else content)
    return path


def test_a_missing_file_is_told(tmp_path: Path) -> None:
    assert complaint(tmp_path / "gone.toml") == "gone.toml: there is no such file"


def test_a_folder_is_told(tmp_path: Path) -> None:
    assert complaint(tmp_path) == f"{tmp_path.name}: is a folder, not a scenario file"


def test_a_file_that_may_not_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, PRESET)

    def refuse(*_: object, **__: object) -> NoReturn:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(Path, "open", refuse)
    assert complaint(path) == "mine.toml: may not be read: no permission"


def test_a_broken_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = written(tmp_path, PRESET)

    def fail(*_: object, **__: object) -> NoReturn:
        raise OSError(5, "Input/output error")

    monkeypatch.setattr(Path, "open", fail)
    assert complaint(path) == "mine.toml: cannot be read: the disk fails to read or write"


@pytest.mark.parametrize("size", [4 * 1024 * 1024 + 1, 100 * 1024 * 1024])
def test_a_file_too_large_for_a_scenario_is_told(tmp_path: Path, size: int) -> None:
    path = written(tmp_path, "")
    os.truncate(path, size)
    assert complaint(path) == "mine.toml: is too large for a scenario: more than 4 MB"


def test_text_in_another_encoding_is_told_with_its_line(tmp_path: Path) -> None:
    path = written(tmp_path, 'format = 1\ntitle = "三种模式"\n'.encode("gb18030"))
    assert complaint(path) == "mine.toml: is not UTF-8 text (line 2): save it as UTF-8 in the program that wrote it"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("format = 1\nmonths 24", "line 2, column 8 is not TOML: a key must be followed by = and its value"),
        ("format = 1\nformat = 1", "is not TOML at its end: a key or table stands there for the second time"),
        ("\x00", "line 1, column 1 is not TOML: a line must begin with a key"),
        ("", "format: missing: must be 1"),
        ("months = 24", "format: missing: must be 1"),
        ("format = 2\nanything = 1", "format = 2: must be 1"),
        ('format = "1"', "format = '1': must be 1"),
        ("format = true", "format = true: must be 1"),
        ("format = 1", "models: missing: must be given"),
        ("format = 1\nx = " + "[" * 100_000, "is nested too deeply"),
    ],
)
def test_a_text_that_is_no_scenario_is_told(tmp_path: Path, text: str, said: str) -> None:
    assert complaint(written(tmp_path, text)).startswith(f"mine.toml: {said}")


def test_every_line_of_a_complaint_names_the_file(tmp_path: Path) -> None:
    text = PRESET.replace("months = 24", "months = 0").replace('kind = "direct"', 'kind = "indirect"')
    assert complaint(written(tmp_path, text)).splitlines() == [
        "mine.toml: months = 0: must be a whole number at least 1 and at most 120",
        "mine.toml: models.2.kind = 'indirect': must be one of 'stocked', 'commission' or 'direct'",
    ]


def test_the_largest_file_is_not_read_further_than_needed(tmp_path: Path) -> None:
    path = written(tmp_path, " " * preset_file.LARGEST_FILE)
    assert len(preset_file.read_text(path)) == preset_file.LARGEST_FILE


def problems_in(text: str) -> tuple[Problem, ...]:
    """What is wrong with *text*; nothing else than a scenario or problems may come of it."""
    try:
        scenario = calculator.parse(text, "any.toml")
    except ScenarioError as error:
        return error.problems or (Problem("", "an error without a problem"),)
    return () if isinstance(scenario, Scenario) else (Problem("", "no scenario"),)


def is_plain(problem: Problem) -> bool:
    """Whether *problem* stands on one line, names its file and speaks our own words."""
    line = str(problem)
    return line.startswith("any.toml: ") and len(line.splitlines()) == 1 and "Input should" not in line


SNIPPETS = (
    *("=", "[", "]", "{", "}", '"', "'", '"""', "\n", "#", ".", ",", "-", "nan", "inf", "1e400", "true", "[[models]]"),
    *("[models.price]", "9" * 400, "0x7f", "1979-05-27", "\x7f", "𝟙", "models", "*", "x = 1\n"),
)


@given(st.data())
def test_a_preset_changed_anywhere_is_a_scenario_or_a_complaint(data: st.DataObject) -> None:
    text = PRESET
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = min(len(text), start + data.draw(st.integers(0, 40)))
        text = text[:start] + data.draw(st.sampled_from(SNIPPETS) | st.text(max_size=3)) + text[end:]
    assert all(map(is_plain, problems_in(text)))


def places(value: Any, path: tuple[str | int, ...] = ()) -> list[tuple[str | int, ...]]:
    """Every place in nested tables and lists."""
    inner = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    return [path, *(found for key, item in inner for found in places(item, (*path, key)))]


def problems_with(data: dict[str, Any]) -> tuple[Problem, ...]:
    try:
        Scenario.parse(data)
    except ScenarioError as error:
        return error.in_file("any.toml").problems
    return ()


TABLES = tomllib.loads(PRESET)
PLACES = [place for place in places(TABLES) if place and place[0] != "format"]


@given(st.lists(st.tuples(st.sampled_from(PLACES), ANYTHING), min_size=1, max_size=3))
def test_any_value_anywhere_gives_a_scenario_or_a_complaint(changes: list[tuple[tuple[str | int, ...], Any]]) -> None:
    data: Any = tomllib.loads(PRESET)
    for path, value in changes:
        inside = data
        try:
            for key in path[:-1]:
                inside = inside[key]
            inside[path[-1]] = value
        except (KeyError, IndexError, TypeError):
            continue  # an earlier change took the place away
    assert all(map(is_plain, problems_with(data)))


def test_a_write_protected_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "mine.toml"
    file.write_text("mine", encoding="utf-8")
    file.chmod(0o444)
    monkeypatch.setattr("os.access", lambda *_: False)  # what root may do says nothing
    with pytest.raises(ScenarioError, match="could not be saved"):
        preset_file.save(file, "other")
    assert file.read_text(encoding="utf-8") == "mine"
    assert list(tmp_path.iterdir()) == [file]


def test_a_name_as_long_as_can_be_is_saved_to(tmp_path: Path) -> None:
    file = tmp_path / ("级" * 83 + ".toml")  # 254 bytes
    for text in ("first", "second"):
        preset_file.save(file, text)
        assert file.read_text(encoding="utf-8") == text
    assert list(tmp_path.iterdir()) == [file]
