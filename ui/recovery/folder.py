"""The folder in which unsaved changes are kept, shared by all running windows of the program."""

from __future__ import annotations

from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from threading import Lock
from uuid import uuid4

from PySide6.QtCore import QStandardPaths

from calculator.problems import ScenarioError
from ui.recovery.process_lock import ProcessLock
from ui.recovery.unsaved import Unsaved, read, told_name

OPEN, LATER, DISCARD = range(3)
"""What can become of a leftover."""
ENDING, LOCK = ".toml", ".lock"


def location() -> Path:
    """Where the platform has programs keep what belongs to the machine and not to the user's own files."""
    place = QStandardPaths.StandardLocation.AppLocalDataLocation
    return Path(QStandardPaths.writableLocation(place)) / "recovery"


@dataclass(frozen=True)
class Leftover:
    """A file that a process left which is no more: the changes in it, or why it cannot be read."""

    path: Path
    unsaved: Unsaved | None
    error: ScenarioError | None = None

    @property
    def name(self) -> str:
        """What the scenario is called; empty where nothing of it can be read."""
        if self.unsaved is not None:
            return self.unsaved.scenario.title or self.unsaved.origin.name
        return told_name(self.path)

    def remove(self) -> None:
        """Delete the file; what is in it is open again, or not wanted."""
        with suppress(OSError):
            self.path.unlink(missing_ok=True)


class RecoveryFolder:
    """Room for the files of one process, and what dead ones left.

    Files are named after the process that writes them, which holds a lock of the same name while it lives.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._process = uuid4().hex
        self._lock = ProcessLock(path / f"{self._process}{LOCK}")
        self._guard = Lock()
        self._claimed: list[ProcessLock] = []

    def new_file(self) -> Path:
        """A name for the unsaved changes of one more scenario."""
        return self.path / f"{self._process}.{uuid4().hex}{ENDING}"

    def prepare(self) -> None:
        """Make the folder and lock what this process writes; raises :class:`OSError` where the disk refuses."""
        with self._guard:
            if not self._lock.path.exists():
                self._lock.release()
                self.path.mkdir(parents=True, exist_ok=True, mode=0o700)
                self._lock.take()

    def leftovers(self) -> list[Leftover]:
        """What dead processes left, the newest first; no other window is offered it until :meth:`let_go`."""
        found = []
        for name in sorted({path.name.partition(".")[0] for path in self._files()}):
            lock = ProcessLock(self.path / f"{name}{LOCK}")
            with suppress(OSError):
                if name != self._process and lock.take():
                    self._claimed.append(lock)
                    found += [_leftover(path) for path in self.path.glob(f"{name}.*{ENDING}")]
        return sorted(found, key=lambda each: each.unsaved.kept.timestamp() if each.unsaved else 0, reverse=True)

    def let_go(self) -> None:
        """Leave what is still there for another start; what belonged to nothing goes."""
        for lock in self._claimed:
            name = lock.path.stem
            if any(self.path.glob(f"{name}.*{ENDING}")):
                lock.release()
                continue
            for torn in self.path.glob(f".{name}.*"):
                with suppress(OSError):
                    torn.unlink()
            lock.remove()
        self._claimed = []

    def close(self) -> None:
        """Give up the folder; called when nothing unsaved is left."""
        self.let_go()
        if any(self.path.glob(f"{self._process}.*{ENDING}")):
            self._lock.release()
        else:
            self._lock.remove()

    def _files(self) -> list[Path]:
        with suppress(OSError):
            return [path for path in self.path.iterdir() if path.suffix in (ENDING, LOCK)]
        return []


def _leftover(path: Path) -> Leftover:
    try:
        return Leftover(path, read(path))
    except ScenarioError as error:
        return Leftover(path, None, error)
