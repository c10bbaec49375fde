"""Nothing unsaved is lost: every open scenario is kept while it differs from its file, and offered after a crash."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QDialog, QWidget

from calculator.language import tr
from calculator.problems import ScenarioError
from ui.documents import Documents
from ui.recovery.autosave import Autosave
from ui.recovery.folder import DISCARD, OPEN, Leftover, RecoveryFolder, location
from ui.recovery.unsaved import Unsaved
from ui.session import Session

if TYPE_CHECKING:
    from ui.recovery.recovery_dialog import RecoveryDialog


class Recovery(QObject):
    """The unsaved changes of all scenarios of *documents*.

    ``troubled`` carries in words, once, that they cannot be kept, and nothing as soon as they can be again.
    """

    troubled = Signal(str)

    def __init__(self, documents: Documents, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.folder = RecoveryFolder(location())
        self._documents = documents
        self._autosaves: dict[Session, Autosave] = {}
        self._is_troubled = False
        self._dialog: RecoveryDialog | None = None
        for session in documents.sessions:
            self._watch(session)
        documents.added.connect(self._watch)
        documents.removed.connect(self._forget)

    def autosave(self, session: Session) -> Autosave:
        """What keeps *session*."""
        return self._autosaves[session]

    def offer(self, parent: QWidget) -> None:
        """Ask over *parent* what is to become of that which a crash left; nothing happens where there is none."""
        leftovers = self.folder.leftovers()
        if not leftovers:
            self.folder.let_go()
            return
        from ui.recovery.recovery_dialog import RecoveryDialog

        self._dialog = RecoveryDialog(leftovers, parent)
        self._dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._dialog.finished.connect(self._decide)
        self._dialog.open()

    def _decide(self, answer: int) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None and answer == QDialog.DialogCode.Accepted:
            for leftover in dialog.chosen(OPEN):
                self.restore(leftover)
            for leftover in dialog.chosen(DISCARD):
                leftover.remove()
        self.folder.let_go()

    def restore(self, leftover: Leftover) -> None:
        """Open the unsaved changes again, as unsaved changes of the file that they belong to.

        They are one step that can be undone: to the file as it was. The leftover goes when they are kept anew.
        """
        unsaved = leftover.unsaved
        if unsaved is None:
            return
        session = self._room_for(unsaved)
        session.change(unsaved.scenario, tr("Recovered changes"))
        if not session.is_changed:
            session.hold(is_held=False)  # it was in no file but the leftover
        if self._autosaves[session].keep_now():
            leftover.remove()

    def close(self) -> None:
        """Forget everything: it is saved, or the user gave it up."""
        for autosave in self._autosaves.values():
            autosave.close()
        self._autosaves.clear()
        self.folder.close()

    def _room_for(self, unsaved: Unsaved) -> Session:
        """A session on the file as it was before the changes."""
        session = self._documents.open(unsaved.saved, unsaved.origin)
        if session.is_changed:  # the same file, and somebody has been working on it meanwhile
            session = Session(unsaved.saved, unsaved.origin)
            self._documents.add(session)
        elif session.scenario != unsaved.saved or session.origin != unsaved.origin:
            session.open(unsaved.saved, unsaved.origin)
        return session

    def _watch(self, session: Session) -> None:
        autosave = self._autosaves[session] = Autosave(session, self.folder, self)
        autosave.kept.connect(self._calm_down)
        autosave.failed.connect(self._tell)

    def _forget(self, session: Session) -> None:
        autosave = self._autosaves.pop(session, None)
        if autosave is not None:
            autosave.close()
            autosave.deleteLater()

    def _calm_down(self) -> None:
        if self._is_troubled:
            self._is_troubled = False
            self.troubled.emit("")

    def _tell(self, error: Exception) -> None:
        if self._is_troubled:
            return
        self._is_troubled = True
        reason = error.problems[0].reason if isinstance(error, ScenarioError) else str(error)
        words = tr("Unsaved changes are not safe from a crash just now: {reason}. Save your work.")
        self.troubled.emit(words.format(reason=reason))
