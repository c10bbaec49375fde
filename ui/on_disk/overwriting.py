"""Asks before a file is overwritten that another program has changed meanwhile."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtWidgets import QWidget

from calculator.language import tr
from ui.on_disk.differences_dialog import DifferencesDialog
from ui.on_disk.file_watch import FileWatch, State
from ui.plain_label import plain_label
from ui.session import Session


class Choice(Enum):
    """What is to be done."""

    CANCEL = auto()
    OVERWRITE = auto()
    SAVE_AS = auto()
    LOAD = auto()


class OverwriteDialog(DifferencesDialog):
    """The differences, and what can be done; Escape and Enter leave everything as it is."""

    choice = Choice.CANCEL

    def _furnish(self) -> None:
        self.setWindowTitle(tr("The file was changed by another program"))
        note = plain_label(tr("Overwriting it loses what stands only on the disk."), "secondary")
        self._layout.insertWidget(self._layout.count() - 1, note)
        self.add_button("overwrite", tr("Overwrite"), self._overwrite)
        self.add_button("save_as", tr("Save as…"), self._save_as)
        if hasattr(self, "table"):
            load = self.add_button("load", tr("Load what is on the disk"), self._load)
            load.setToolTip(tr("Undo brings back what is open here."))
        cancel = self.add_button("cancel", tr("Cancel"), self.reject)
        cancel.setDefault(True)
        cancel.setFocus()

    def _overwrite(self) -> None:
        self._close_with(Choice.OVERWRITE)

    def _save_as(self) -> None:
        self._close_with(Choice.SAVE_AS)

    def _load(self) -> None:
        self._close_with(Choice.LOAD)

    def _close_with(self, choice: Choice) -> None:
        self.choice = choice
        self.accept()


def ask(session: Session, watch: FileWatch, parent: QWidget) -> Choice:
    """What the user wants where the file is not what was last read from it or written to it; else to overwrite."""
    found = watch.look_now()
    if found.state in (State.SAME, State.GONE):
        return Choice.OVERWRITE
    theirs = found.scenario if found.scenario is not None else found.error
    if theirs is None:
        return Choice.OVERWRITE
    dialog = OverwriteDialog(session.title, theirs, session.scenario, parent)
    dialog.exec()
    if dialog.choice is Choice.LOAD:
        watch.load_theirs()
    return dialog.choice
