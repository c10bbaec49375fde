"""What the READMEs say is so, in both languages."""

from __future__ import annotations

import doctest
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest

import calculator
from calculator import language
from calculator.arguments import COMMANDS, read_arguments

ROOT = Path(__file__).resolve().parent.parent
BOTH = pytest.mark.parametrize("readme", ["README.md", "README.zh-CN.md"])


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    language.use("en")
    yield
    language.use("en")


@BOTH
def test_its_python_gives_what_it_says(readme: str) -> None:
    (code,) = blocks(readme, "python")
    example = doctest.DocTestParser().get_doctest(code, {}, readme, readme, 0)
    assert doctest.DocTestRunner(verbose=False).run(example).failed == 0


@BOTH
def test_its_scenario_file_runs(readme: str) -> None:
    (text,) = blocks(readme, "toml")
    result = calculator.simulate(calculator.parse(text, readme))
    assert [model.kind for model in result.models] == ["stocked", "direct"]


@BOTH
def test_its_commands_are_understood(readme: str) -> None:
    lines = [line for block in blocks(readme, "sh") for line in block.splitlines() if line.startswith("tierwise ")]
    assert lines
    for line in lines:
        assert read_arguments(shlex.split(line)[1:]).command in COMMANDS


@BOTH
def test_it_names_every_command(readme: str) -> None:
    text = (ROOT / readme).read_text(encoding="utf-8")
    assert [name for name in COMMANDS if name != "open" and f"`tierwise {name}" not in text] == []


@BOTH
def test_its_map_of_the_code_is_complete(readme: str) -> None:
    (drawn,) = (block for block in blocks(readme, "") if block.startswith("calculator/"))
    named = {name for line in re.findall(r"^  (\S+(?: \S+/)*) ", drawn, flags=re.MULTILINE) for name in line.split()}
    by_theme = by_themes(readme)
    engine, window = modules(ROOT / "calculator"), modules(ROOT / "ui")
    assert engine - named == set()
    assert window - named - by_theme == set()
    assert (named | by_theme) - engine - window == set()


@BOTH
def test_every_folder_on_its_map_is_there(readme: str) -> None:
    (drawn,) = (block for block in blocks(readme, "") if block.startswith("calculator/"))
    folders = re.findall(r"^(\S+/) ", drawn, flags=re.MULTILINE)
    assert len(folders) > 2
    assert [folder for folder in folders if not (ROOT / folder).is_dir()] == []


@BOTH
def test_the_files_of_its_recipes_are_there(readme: str) -> None:
    text = (ROOT / readme).read_text(encoding="utf-8")
    recipes = text[text.index("\n### ") :]
    files = {name for name in re.findall(r"`([\w/.-]+\.(?:py|toml|ts))`", recipes) if "NAME" not in name}
    places = [ROOT, ROOT / "calculator", ROOT / "calculator" / "law"]
    assert len(files) > 20
    assert sorted(name for name in files if not any((place / name).is_file() for place in places)) == []


def modules(package: Path) -> set[str]:
    """The modules of *package* and the folders in it, as they are called on the map."""
    files = {path.name for path in package.glob("*.py") if not path.name.startswith("__")}
    return files | {f"{path.parent.name}/" for path in package.glob("[!_]*/*") if path.is_file()}


def by_themes(readme: str) -> set[str]:
    """The modules that stand in the table of themes below the map."""
    text = (ROOT / readme).read_text(encoding="utf-8")
    (themes,) = re.findall(
        r"^\| \| \|\n\|---\|---\|\n((?:\| [^`|]+ \|(?: `[a-z_]+`)+ \|\n)+)", text, flags=re.MULTILINE
    )
    return {f"{name}.py" for name in re.findall(r"`(\w+)`", themes)}


def blocks(readme: str, kind: str) -> list[str]:
    """The fenced blocks of *kind* in *readme*."""
    text = (ROOT / readme).read_text(encoding="utf-8")
    return re.findall(rf"^```{kind}\n(.*?)^```$", text, flags=re.MULTILINE | re.DOTALL)
