"""Files opened for reading, with everything that can hinder it named."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO

from calculator.language import tr
from calculator.problems import Problem, ScenarioError
from calculator.refusal import refusal

LARGEST = 4 * 1024 * 1024
"""Bytes of a scenario's text; eight models with every key and long notes stay far below it."""


@contextmanager
def opened(path: Path) -> Iterator[BinaryIO]:
    """The file at *path*; raises :class:`ScenarioError` where it cannot be had or read."""
    try:
        if path.is_dir():
            raise unusable(path, tr("is a folder, not a scenario file"))
        with path.open("rb") as file:
            yield file
    except FileNotFoundError:
        raise unusable(path, tr("there is no such file")) from None
    except PermissionError:
        raise unusable(path, tr("may not be read: no permission")) from None
    except OSError as error:
        raise unusable(path, tr("cannot be read: {cause}").format(cause=refusal(error))) from None


def unusable(path: Path, reason: str) -> ScenarioError:
    """The error that the file at *path* as a whole is of no use."""
    return ScenarioError([Problem("", reason, file=path.name or str(path))])


def too_large(path: Path) -> ScenarioError:
    """The error that the text in the file at *path* is longer than any scenario."""
    return unusable(path, tr("is too large for a scenario: more than {size} MB").format(size=4))
