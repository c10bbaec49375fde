"""Keeps the unsaved changes of one session in a file for as long as they are unsaved."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from calculator import preset_file
from calculator.files import unusable
from calculator.problems import ScenarioError
from calculator.refusal import refusal
from calculator.scenario import Scenario
from ui.background import Background
from ui.recovery.folder import RecoveryFolder
from ui.recovery.unsaved import Unsaved
from ui.session import Session

CALM, MOST = 1000, 1500
"""Milliseconds without an edit after which the newest is kept, and after which what came before it is in any case."""


class Autosave(QObject):
    """Writes off the window's thread soon after an edit, never what a drag is passing through.

    A drag counts when it has come to rest; the edits before it do not wait for that. ``kept`` tells that
    a file is written, ``failed`` why it could not be.
    """

    kept = Signal()
    failed = Signal(object)

    def __init__(self, session: Session, folder: RecoveryFolder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.file: Path = folder.new_file()
        self._session, self._folder = session, folder
        self._latest = self._settled = session.scenario
        self._written: Scenario | None = None
        self._gesture = session.gesture
        self._calm, self._due = _timer(self, CALM), _timer(self, MOST)
        self._calm.timeout.connect(self._rest)
        self._due.timeout.connect(self._write)
        self._background = Background(self)
        self._background.done.connect(self._tell_kept)
        self._background.failed.connect(self._fail)
        session.scenario_changed.connect(self._note)
        session.origin_changed.connect(self._note)
        self._note()

    def keep_now(self) -> bool:
        """Write at once what is unsaved; whether it lies on the disk."""
        self._stop()
        if self._session.is_changed:
            try:
                _keep(self._folder, self.file, self._unsaved(self._session.scenario))
            except ScenarioError as error:
                self.failed.emit(error)
                return False
            self._written = self._session.scenario
        return True

    def close(self) -> None:
        """Take the file away: all is saved, or the user gave it up."""
        self._stop()
        _remove(self.file)

    def _note(self) -> None:
        """Hear of an edit, of saving, or of another file."""
        session = self._session
        if not session.is_changed:
            self._latest = self._settled = session.scenario
            self._calm.stop()
            self._due.stop()
            if self._written is not None or self._background.is_busy:
                self._written = None
                self._background.run(lambda: _remove(self.file))
            return
        if session.gesture is None:
            self._settled = session.scenario
        elif session.gesture != self._gesture:
            self._settled = self._latest
        self._latest, self._gesture = session.scenario, session.gesture
        self._calm.start()
        if not self._due.isActive():
            self._due.start()

    def _rest(self) -> None:
        self._settled = self._latest
        self._due.stop()
        self._write()

    def _write(self) -> None:
        scenario, session = self._settled, self._session
        is_unsaved = session.is_changed and (scenario is session.scenario or scenario != session.saved)
        if is_unsaved and scenario is not self._written:
            self._written = scenario
            folder, file, unsaved = self._folder, self.file, self._unsaved(scenario)
            self._background.run(lambda: _keep(folder, file, unsaved))

    def _unsaved(self, scenario: Scenario) -> Unsaved:
        return Unsaved(scenario, self._session.saved, self._session.origin, datetime.now(UTC))

    def _tell_kept(self) -> None:
        if self._written is not None:
            self.kept.emit()

    def _fail(self, error: Exception) -> None:
        self._written = None
        self.failed.emit(error)

    def _stop(self) -> None:
        self._calm.stop()
        self._due.stop()
        self._background.stop()


def _keep(folder: RecoveryFolder, file: Path, unsaved: Unsaved) -> None:
    """Raises :class:`ScenarioError` where the disk refuses."""
    try:
        folder.prepare()
    except OSError as error:
        raise unusable(folder.path, refusal(error)) from error
    preset_file.save(file, unsaved.text)


def _remove(file: Path) -> None:
    with suppress(OSError):
        file.unlink(missing_ok=True)


def _timer(parent: QObject, pause: int) -> QTimer:
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(pause)
    return timer
