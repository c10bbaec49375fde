"""Asks where to save, with the ending that belongs there."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from calculator.language import tr


def ask_where_to_save(parent: QWidget | None, title: str, suggestion: str, kinds: str, ending: str) -> Path | None:
    """The file to save to, always with *ending*; ``None`` where the user thought better of it."""
    name, _ = QFileDialog.getSaveFileName(parent, title, suggestion, kinds)
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
