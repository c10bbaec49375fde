"""Somebody at a terminal, with a window and charts that only note what was asked of them."""

from __future__ import annotations

from pathlib import Path

import pytest

from calculator import Scenario
from calculator.command_line import run
from calculator.questions.answer import Answer

Output = tuple[int, str, str]
"""Exit code, stdout and stderr."""


class Person:
    """Types commands and reads what comes of them."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self._capsys = capsys
        self.opened: list[str | None] = []
        self.drawn: list[tuple[Scenario, Path]] = []
        self.answered: list[tuple[Answer, Path]] = []

    def types(self, *arguments: str) -> Output:
        """What comes of these words after the program's name."""
        code = self.runs(*arguments)
        said = self._capsys.readouterr()
        return code, said.out, said.err

    def runs(self, *arguments: str) -> int:
        """The exit code of these words; what they print is left where it goes."""
        return run(arguments, open_window=self._open, draw=self._draw, draw_answer=self._draw_answer)

    def reads(self, *arguments: str) -> list[str]:
        """The lines printed, where all is well."""
        code, out, err = self.types(*arguments)
        assert (code, err) == (0, "")
        return out.splitlines()

    def is_told(self, *arguments: str) -> list[str]:
        """The problems, where nothing may be printed."""
        code, out, err = self.types(*arguments)
        assert (code, out) == (2, "")
        return err.splitlines()

    def _open(self, file: str | None) -> int:
        self.opened.append(file)
        return 7

    def _draw(self, scenario: Scenario, directory: Path) -> list[Path]:
        self.drawn.append((scenario, directory))
        return [directory / "price.png", directory / "cash.png"]

    def _draw_answer(self, answer: Answer, path: Path) -> None:
        self.answered.append((answer, path))
