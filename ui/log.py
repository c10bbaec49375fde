"""The log: what went wrong, in the platform's own place, never more than a megabyte."""

from __future__ import annotations

import os
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QStandardPaths

LARGEST = 500_000
"""Bytes from which on a new file is begun; the one before is kept, and no other."""


def log_file() -> Path:
    """The file, in the platform's place for what a program keeps of its own running."""
    folder = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.StateLocation)
    return Path(folder) / "tierwise.log"


def write(text: str) -> None:
    """Add *text* with date and time; nothing happens where the disk refuses, for nobody could be told."""
    file = log_file()
    line = f"{datetime.now().astimezone():%Y-%m-%d %H:%M:%S%z}  {text.rstrip()[:LARGEST]}\n"
    with suppress(OSError):
        file.parent.mkdir(parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size + len(line.encode(errors="replace")) > LARGEST:
            os.replace(file, file.with_suffix(".old.log"))  # noqa: PTH105  (it also replaces on Windows)
        with file.open("a", encoding="utf-8", errors="replace") as out:
            out.write(line)
