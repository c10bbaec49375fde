"""``python -m calculator``: the command line alone, where there is no window."""

from __future__ import annotations

import sys
from pathlib import Path

from calculator.command_line import run
from calculator.language import tr
from calculator.problems import Problem, ScenarioError
from calculator.questions.answer import Answer
from calculator.scenario import Scenario


def main() -> int:
    """Run the command line without window and charts."""
    return run(sys.argv[1:], open_window=_no_window, draw=_no_charts, draw_answer=_no_picture)


def _no_window(_file: str | None) -> int:
    raise ScenarioError([Problem("", tr("the engine alone has no window: give a command, see --help"))])


def _no_charts(_scenario: Scenario, folder: Path) -> list[Path]:
    raise ScenarioError([Problem(str(folder), tr("the engine alone draws no charts"))])


def _no_picture(_answer: Answer, file: Path) -> None:
    _no_charts(_answer.scenario, file)


if __name__ == "__main__":
    sys.exit(main())
