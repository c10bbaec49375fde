"""The ``tierwise`` command: the window, or the engine's command line with pictures."""

from __future__ import annotations

import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from ui.loading import INTERRUPTED, loading

with loading():
    from calculator.language import add_catalogue, current, tr
    from calculator.problems import ScenarioError

if TYPE_CHECKING:
    from calculator.questions.answer import Answer
    from calculator.report import Row
    from calculator.scenario import Scenario

add_catalogue(Path(__file__).parent)


def main() -> int:
    """Run the command that was typed; returns the exit status, 130 where Ctrl-C ended it."""
    try:
        if not sys.argv[1:]:
            return open_window(None)
        with loading():
            from calculator.command_line import run  # the window does not need it, and must not wait for it

        return run(sys.argv[1:], open_window=open_window, draw=draw, draw_answer=draw_answer, draw_report=draw_report)
    except KeyboardInterrupt:
        return INTERRUPTED


def open_window(name: str | None) -> int:
    """Open the window on file or preset *name* and stay until it is closed."""
    if not has_display():
        hint = tr(
            "There is no display here. “tierwise compare” prints the comparison, "
            "“tierwise compare --png FOLDER” draws the charts."
        )
        print(hint, file=sys.stderr)  # noqa: T201
        return 2
    with loading():
        from ui.application import start

    return start(name)


def draw(scenario: Scenario, folder: Path) -> list[Path]:
    """Write the overview and the charts of *scenario* as PNG into *folder*."""
    from ui.export import draw_all

    _prepare_to_draw()
    return draw_all(scenario, folder)


def draw_report(scenario: Scenario) -> list[Row]:
    """The charts of *scenario* as a report shows them."""
    from ui.report_pictures import report_rows

    _prepare_to_draw()
    return report_rows(scenario)


def draw_answer(answer: Answer, path: Path) -> None:
    """Write the picture of *answer* as PNG to *path*."""
    from ui.answer_picture import answer_picture
    from ui.export import draw_one

    _prepare_to_draw()
    try:
        draw_one(answer.scenario, answer_picture(answer), path)
    except ScenarioError as error:  # it names the file alone, as a window does
        raise error.in_file(str(path)) from None


def _prepare_to_draw() -> None:
    """Make Qt ready for pictures, with a display or without; say so where Chinese in them could not be read."""
    if not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from ui import chinese_font
    from ui.application import prepared

    prepared()
    if current() == "zh" and (hint := chinese_font.hint()):
        print(hint, file=sys.stderr)  # noqa: T201


def has_display() -> bool:
    """Whether a window can be shown (or the caller chose a platform of Qt's by himself)."""
    if sys.platform in ("win32", "darwin"):
        return True
    return any(os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"))


if __name__ == "__main__":
    sys.exit(main())
