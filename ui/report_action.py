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


def ask_and_save_report(session: Session, window: QWidget) -> bool:
    """Ask for a file and write the report of the open scenario to it; ``False`` where none was written."""
    kinds = tr("Reports (*.html)")
    path = ask_where_to_save(window, tr("Save a report"), f"{session.origin.name}.html", kinds, ".html")
    return path is not None and save_report(session, path, window)


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
