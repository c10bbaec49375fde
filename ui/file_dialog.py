"""Asks where to save, with the ending that belongs there, and where people keep such files."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QStandardPaths
from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from calculator.language import tr
from ui import settings

_NOT_IN_NAMES = re.compile(r'[\\/:*?"<>|]')


def usual_folder(beside: Path | None = None) -> Path:
    """Where a file is looked for and put: *beside* an open one, else the most recent, else among the documents."""
    files = [file for file in (beside, *settings.recent_files()[:1]) if file is not None and file.parent.is_dir()]
    if files:
        return files[0].parent
    documents = Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation) or Path.home())
    return documents if documents.is_dir() else Path.home()


def ask_where_to_save(
    parent: QWidget | None, title: str, suggestion: str, kinds: str, ending: str, beside: Path | None = None
) -> Path | None:
    """The file to save to, always with *ending*; ``None`` where the user thought better of it.

    *suggestion* is a path, or a mere name for a file *beside* another one.
    """
    suggested = Path(suggestion)
    if not suggested.is_absolute():
        suggested = usual_folder(beside) / _NOT_IN_NAMES.sub("-", suggestion)
    name, _ = QFileDialog.getSaveFileName(parent, title, str(suggested), kinds)
    if not name:
        return None
    chosen = Path(name)
    if chosen.suffix.lower() == ending:
        return chosen
    path = chosen.with_name(chosen.name + ending)  # the dialog asked about the name without its ending
    return path if not path.exists() or _may_replace(parent, path) else None


def _may_replace(parent: QWidget | None, path: Path) -> bool:
    question = tr("“{name}” exists already. Replace it?").format(name=path.name)
    return QMessageBox.question(parent, tr("Replace the file?"), question) == QMessageBox.StandardButton.Yes
