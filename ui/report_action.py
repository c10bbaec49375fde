"""Saving a report of the open scenario."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from calculator import preset_file
from calculator.language import tr
from calculator.problems import ScenarioError
from calculator.report import report
from ui.file_dialog import ask_where_to_save
from ui.problems_dialog import tell
from ui.report_pictures import report_rows
from ui.session import Session


def ask_and_save_report(session: Session, window: QWidget) -> str:
    """Ask for a file and write the report of the open scenario to it; says so, or nothing where none was written."""
    name, kinds = f"{session.title.removesuffix('.toml')}.html", tr("Reports (*.html)")
    path = ask_where_to_save(window, tr("Save a report"), name, kinds, ".html", session.origin.path)
    if path is None or not save_report(session, path, window):
        return ""
    return tr("Saved as {name}").format(name=path.name)


def save_report(session: Session, path: Path, window: QWidget) -> bool:
    """Write the report with its charts to *path*; ``False`` where the disk refused, which is told."""
    session.wait()
    if session.result is None:
        return False
    QApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        preset_file.save(path, report(session.result, report_rows(session.scenario)))
    except ScenarioError as error:
        QApplication.restoreOverrideCursor()
        tell(tr("Not saved"), error, window)
        return False
    QApplication.restoreOverrideCursor()
    return True
