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
    engine, window = modules(ROOT / "calculator"), modules(ROOT / "ui")
    assert engine - named == set()
    assert named - engine - window == set()


def modules(package: Path) -> set[str]:
    """The modules of *package* and the packages in it, as they are called on the map."""
    files = {path.name for path in package.glob("*.py") if not path.name.startswith("__")}
    return files | {f"{path.parent.name}/" for path in package.glob("*/__init__.py")}


def blocks(readme: str, kind: str) -> list[str]:
    """The fenced blocks of *kind* in *readme*."""
    text = (ROOT / readme).read_text(encoding="utf-8")
    return re.findall(rf"^```{kind}\n(.*?)^```$", text, flags=re.MULTILINE | re.DOTALL)
