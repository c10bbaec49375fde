"""Notices when another program changes, moves or removes the file of an open scenario."""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from enum import Enum, auto
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from calculator import preset_file
from calculator.problems import ScenarioError
from calculator.scenario import Scenario
from ui.background import Background
from ui.session import Session

BREATH = 300
"""Milliseconds that a file must be left alone before it is read: who writes it may not be done."""


class State(Enum):
    """How the file stands to what was last read from it or written to it."""

    SAME = auto()
    CHANGED = auto()
    GONE = auto()
    UNREADABLE = auto()


@dataclass(frozen=True)
class OnDisk:
    """What the file is now: its text and scenario where it is another one, or what is wrong with it."""

    state: State
    text: str = ""
    scenario: Scenario | None = None
    error: ScenarioError | None = None


SAME = OnDisk(State.SAME)


def look(path: Path, known: str) -> OnDisk:
    """What the file at *path* is, of which *known* was the text when it was last read or written."""
    try:
        text = preset_file.read_text(path)
    except ScenarioError as error:
        is_gone = not os.path.lexists(path)
        return OnDisk(State.GONE if is_gone else State.UNREADABLE, error=error)
    if text == known:
        return SAME
    try:
        return OnDisk(State.CHANGED, text, preset_file.parse(text, path.name))
    except ScenarioError as error:
        return OnDisk(State.UNREADABLE, text, error=error)


class FileWatch(QObject):
    """The file of *session*, looked at when the system reports a change and when the program comes to the front.

    The latter serves network drives, of which systems report nothing. ``changed`` tells that ``found``
    differs. What changes no value (comments, layout) is taken over without a word, and survives saving.
    """

    changed = Signal()

    def __init__(self, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.found = SAME
        self._session = session
        self._seen: OnDisk | None = None
        self._known: tuple[Path | None, str] = (None, "")
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._wait)
        self._watcher.directoryChanged.connect(self._wait)
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(BREATH)
        self._breath.timeout.connect(self._look)
        self._background = Background(self)
        self._background.done.connect(self._take)
        session.origin_changed.connect(self._follow)
        application = QGuiApplication.instance()
        if isinstance(application, QGuiApplication):
            application.applicationStateChanged.connect(self._look_again)
        self._follow()

    @property
    def is_told(self) -> bool:
        """Whether the user said that he keeps his own, and the file is still the same as then."""
        return self._seen is not None and _is_alike(self._seen, self.found)

    def look_now(self) -> OnDisk:
        """What the file is at this moment; for saving, which waits for it."""
        path = self._session.origin.path
        self._background.forget()
        self._take(SAME if path is None else look(path, self._session.origin.text))
        return self.found

    def keep_mine(self) -> None:
        """Say no more about the file as it is now."""
        self._seen = self.found
        self.changed.emit()

    def load_theirs(self) -> None:
        """Show what stands in the file, as one step that can be undone."""
        if self.found.scenario is not None:
            self._session.take_from_disk(self.found.scenario, self.found.text)

    def wait(self) -> None:
        """Block until the file has been looked at; for tests."""
        self._look()
        self._background.wait()

    def _follow(self) -> None:
        """Watch another file, or know it by another text."""
        origin = self._session.origin
        if self._known == (origin.path, origin.text):
            if self._session.is_held and self.found.state is State.GONE:
                self._show(SAME)  # written anew, as it was
            return
        is_other = self._known[0] != origin.path
        self._known = (origin.path, origin.text)
        self._background.forget()
        self._seen = None
        self._show(SAME)
        if is_other and (old := [*self._watcher.files(), *self._watcher.directories()]):
            self._watcher.removePaths(old)
        if origin.path is not None:
            self._wait()

    def _wait(self) -> None:
        self._breath.start()

    def _look_again(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive:
            self._look()

    def _look(self) -> None:
        path, known = self._known
        if path is None:
            return
        for each in (os.path.realpath(path), os.path.dirname(os.path.realpath(path))):  # noqa: PTH120
            if each not in self._watcher.files() and each not in self._watcher.directories():
                self._watcher.addPath(each)  # a file that was replaced by another is watched no longer
        self._background.run(_looking(path, known))

    def _take(self, found: OnDisk) -> None:
        session = self._session
        if found.scenario is not None and found.scenario in (session.saved, session.scenario):
            if found.scenario == session.saved:
                session.origin = replace(session.origin, text=found.text)
                session.origin_changed.emit()
            else:
                session.take_from_disk(found.scenario, found.text)
            found = SAME
        if session.origin.path is not None:
            session.hold(is_held=found.state is not State.GONE)
        self._show(found)

    def _show(self, found: OnDisk) -> None:
        if not _is_alike(found, self.found):
            self.found = found
            self.changed.emit()


def _looking(path: Path, known: str) -> Callable[[], OnDisk]:
    return lambda: look(path, known)


def _is_alike(one: OnDisk, other: OnDisk) -> bool:
    return (one.state, one.text) == (other.state, other.text) and str(one.error) == str(other.error)
