"""The only threads of the program: one job at a time, and only the newest one counts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, QRunnable, QThreadPool, Signal


class _Job(QRunnable):
    """A function and where its outcome goes; owned by the pool, the signals by :class:`Background`."""

    def __init__(self, number: int, function: Callable[[], Any], finished: Callable[[int, Any, object], None]) -> None:
        super().__init__()
        self._number, self._function, self._finished = number, function, finished

    def run(self) -> None:
        try:
            outcome, error = self._function(), None
        except Exception as caught:  # noqa: BLE001  (raised again where the window can show it)
            outcome, error = None, caught
        self._finished(self._number, outcome, error)


class Background(QObject):
    """Runs functions off the window's thread.

    While one runs, a newer one waits and any older one that waited is forgotten; an outcome is
    delivered by ``done`` only if nothing newer was asked for since.
    """

    done = Signal(object)
    failed = Signal(object)
    _finished = Signal(int, object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(1)
        self._newest = self._running = 0
        self._waiting: Callable[[], Any] | None = None
        self._finished.connect(self._deliver)

    def run(self, function: Callable[[], Any]) -> None:
        """Run *function* soon; what was asked for before no longer counts."""
        self._newest += 1
        if self._running:
            self._waiting = function
        else:
            self._start(function)

    @property
    def is_busy(self) -> bool:
        """Whether the newest outcome is still to come."""
        return bool(self._running)

    def wait(self) -> None:
        """Block until the newest outcome has been delivered."""
        while self._running:
            self._pool.waitForDone()
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def stop(self) -> None:
        """Forget everything asked for and wait for the thread to end."""
        self._newest += 1
        self._waiting = None
        self._pool.waitForDone()

    def _start(self, function: Callable[[], Any]) -> None:
        self._running = self._newest
        self._pool.start(_Job(self._newest, function, self._finished.emit))

    def _deliver(self, number: int, outcome: object, error: object) -> None:
        self._running = 0
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self._start(waiting)
        elif number == self._newest:
            (self.done if error is None else self.failed).emit(outcome if error is None else error)
