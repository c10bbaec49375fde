"""Tracebacks as a report may carry them: every step of the program, no folder of a person's."""

from __future__ import annotations

import re
import sys
from pathlib import Path
from traceback import TracebackException

from PySide6.QtCore import QDir

_QUOTED_PATH = re.compile(r"""(['"])(?:[A-Za-z]:[\\/]|\\\\|/|~)[^'"\n]*?(\.\w+)?\1""")


def trace_of(error: BaseException) -> str:
    """The traceback of *error*; files by their place in the program, paths in messages by their ending alone."""
    told = TracebackException.from_exception(error)
    _shorten(told)
    return without_paths("".join(told.format())).rstrip()


def without_paths(text: str) -> str:
    """*text* with the paths in it reduced to their endings, and one's own folder to ``~``."""
    text = _QUOTED_PATH.sub(lambda found: f"{found[1]}…{found[2] or ''}{found[1]}", text)
    return without_home(text)


def without_home(text: str) -> str:
    """*text* with ``~`` for the folder of the person at the machine, whose name is part of it."""
    home = QDir.homePath()
    if len(home) <= len("C:/"):
        return text
    for spelling in (home, home.replace("/", "\\"), home.replace("/", "\\\\")):
        text = re.sub(re.escape(spelling) + r"(?![\w-])", "~", text, flags=re.IGNORECASE)
    return text


def _shorten(told: TracebackException) -> None:
    """Make the files of *told*, and of what caused it, relative to the folder that Python found them in."""
    for frame in told.stack:
        frame.filename = _place(frame.filename)
    for other in (told.__cause__, told.__context__, *(told.exceptions or ())):
        if other is not None:
            _shorten(other)


def _place(file: str) -> str:
    folders = sorted((Path(folder) for folder in sys.path if folder), key=lambda folder: -len(folder.parts))
    for folder in (Path(__file__).parent.parent, *folders):
        if Path(file).is_relative_to(folder):
            return Path(file).relative_to(folder).as_posix()
    return Path(file).name
