"""The only threads of the program: one job at a time, and only the newest one counts."""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from functools import cache
from threading import Thread
from typing import Any
from weakref import ref

from PySide6.QtCore import QCoreApplication, QEventLoop, QObject, Signal
from shiboken6 import isValid

from calculator.problems import ScenarioError
from calculator.progress import Tell

BETWEEN_REPORTS = 0.03
"""Seconds between two reports of what is done, at least."""


class _Letterbox(QObject):
    """Brings what the threads have to say to the window's thread, and is never deleted.

    Whoever asked may be deleted at any moment, also while a thread speaks.
    """

    arrived = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.arrived.connect(self._open)

    def _open(self, news: Callable[[], None]) -> None:
        news()


_letterbox = cache(_Letterbox)


class _Job:
    """A function on a thread of its own, and who asked for it.

    A thread and not a pool, since a pool waits in its destructor for its threads, and they for the
    interpreter that whoever destroys it may hold.
    """

    def __init__(self, number: int, function: Callable[[Tell], Any], owner: Background, *, may_go_on: bool) -> None:
        self.may_go_on = may_go_on
        self._number, self._function = number, function
        self._owner = ref(owner)
        self._last = 0.0
        self._tell_window = _letterbox().arrived.emit
        self._thread = Thread(target=self._run, name=f"Tierwise {number}")
        self._thread.start()

    def wait(self) -> None:
        """Block until it has ended; its outcome is then on its way."""
        self._thread.join()

    def _run(self) -> None:
        try:
            outcome, error = self._function(self._tell), None
        except Exception as caught:  # noqa: BLE001  (raised again where the window can show it)
            outcome, error = None, caught
        self._tell_window(lambda: self._end(outcome, error))

    def _tell(self, done: float) -> bool:
        now = time.monotonic()
        if self.may_go_on and now - self._last >= BETWEEN_REPORTS:
            self._last = now
            self._tell_window(lambda: self._report(done))
        return self.may_go_on

    def _report(self, done: float) -> None:
        owner = self._owner()
        if owner is not None and isValid(owner):
            owner.take_report(self._number, done)

    def _end(self, outcome: object, error: Exception | None) -> None:
        del self._function  # here: what it holds may be a widget, which must not go on a thread
        owner = self._owner()
        if owner is not None and isValid(owner):
            owner.take_outcome(self._number, outcome, error)


class _Current:
    """The job that is running; it outlives the :class:`Background` for the moment in which that goes."""

    job: _Job | None = None

    def stop(self) -> None:
        if self.job is not None:
            self.job.may_go_on = False

    def wait(self) -> None:
        if self.job is not None:
            self.job.wait()


class Background(QObject):
    """Runs functions off the window's thread.

    While one runs, a newer one waits and any older one that waited is forgotten; an outcome is
    delivered by ``done`` only if nothing newer was asked for since. ``progress`` carries the share
    of the newest job that is done. A job that asks whether to go on hears that it need not as soon
    as a newer one was asked for, or when the user stops it. An exception goes to ``failed``; one
    that is no :class:`ScenarioError` is a fault of the program, and reaches the top as well.
    """

    started = Signal()
    progress = Signal(float)
    done = Signal(object)
    failed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._newest = self._running = 0
        self._is_stopped = False
        self._waiting: Callable[[Tell], Any] | None = None
        self._current = _Current()
        self.destroyed.connect(self._current.stop)

    def run(self, function: Callable[[], Any]) -> None:
        """Run *function* soon; what was asked for before no longer counts."""
        self.work(lambda _: function())

    def work(self, function: Callable[[Tell], Any]) -> None:
        """Run *function* soon, which tells how far it is and hears whether to go on; what ran before hears: no."""
        self._newest += 1
        self._is_stopped = False
        if self._running:
            self._current.stop()
            self._waiting = function
        else:
            self._start(function)
        self.started.emit()

    @property
    def is_busy(self) -> bool:
        """Whether the newest outcome is still to come."""
        return bool(self._running) and (self._waiting is not None or self._running == self._newest)

    def wait(self) -> None:
        """Block until the newest outcome has been delivered, or whoever asked is deleted meanwhile."""
        while isValid(self) and self._running:
            self._current.wait()
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents)

    def stop_running(self) -> None:
        """Tell the newest job, at its beginning if it still waits, that it need not go on: what it has is delivered."""
        self._is_stopped = True
        self._current.stop()

    def forget(self) -> None:
        """Let no outcome of what was asked for so far be delivered."""
        self._newest += 1
        self._waiting = None
        self._current.stop()

    def stop(self) -> None:
        """Forget everything asked for and wait for the thread to end."""
        self.forget()
        self._current.wait()

    def take_report(self, number: int, done: float) -> None:
        """Pass on that the share *done* of job *number* is done, if it is the newest."""
        if number == self._newest:
            self.progress.emit(done)

    def take_outcome(self, number: int, outcome: object, error: Exception | None) -> None:
        """Deliver how job *number* ended if it is the newest, and start what waits."""
        self._running, self._current.job = 0, None
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            self._start(waiting)
        elif number == self._newest:
            (self.done if error is None else self.failed).emit(outcome if error is None else error)
        if error is not None and not isinstance(error, ScenarioError):
            sys.excepthook(type(error), error, error.__traceback__)

    def _start(self, function: Callable[[Tell], Any]) -> None:
        self._current.job = _Job(self._newest, function, self, may_go_on=not self._is_stopped)
        self._running = self._newest  # not where the system has no thread to give
