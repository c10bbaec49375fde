"""What happens to an exception that nobody caught: it is told once, in words, and nothing of the scenario is lost."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject, Qt, QtMsgType, Signal, qInstallMessageHandler
from PySide6.QtWidgets import QApplication, QWidget

from calculator.language import tr
from calculator.problems import ScenarioError
from ui import log
from ui.failure_words import reason
from ui.loading import INTERRUPTED
from ui.traces import trace_of

if TYPE_CHECKING:
    from ui.failure_dialog import FailureDialog

CALM = 5.0
"""Seconds without a failure after which it is told again; a dialog that was closed would else come right back."""
MOST_MESSAGES = 100
"""Messages of Qt's that one run writes to the log."""


class Failures(QObject):
    """Hears of exceptions that reached the top, in any thread, and tells them in the window's own."""

    _caught = Signal(str, str, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.dialog: FailureDialog | None = None
        self._last: dict[str, float] = {}
        self._noted: dict[str, float] = {}
        self._messages = 0
        self._before: tuple[Any, Any, Any] | None = None
        self._caught.connect(self._tell)

    def watch(self) -> None:
        """Be told of everything from now on."""
        self._before = (sys.excepthook, threading.excepthook, sys.unraisablehook)
        sys.excepthook = self.take
        threading.excepthook = lambda told: self._take_told(told.exc_value)
        sys.unraisablehook = lambda told: self._take_told(told.exc_value)
        qInstallMessageHandler(self._take_message)

    def end(self) -> None:
        """Leave everything to Python and Qt again; Qt must not speak to a Python that is going."""
        qInstallMessageHandler(None)
        if self._before is not None:
            sys.excepthook, threading.excepthook, sys.unraisablehook = self._before
            self._before = None

    def take(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Log and tell *error*; Ctrl-C is none but a wish to end."""
        if issubclass(kind, KeyboardInterrupt):
            QCoreApplication.exit(INTERRUPTED)
            return
        told = trace_of(error.with_traceback(trace))
        now = time.monotonic()
        if now - self._noted.get(told, -CALM) >= CALM:  # a storm is worth a line every few seconds
            self._noted[told] = now
            _note(told, reason(error))
        with suppress(RuntimeError):  # the window is gone
            self._caught.emit(told, reason(error), error if isinstance(error, ScenarioError) else None)

    def _take_told(self, error: BaseException | None) -> None:
        if error is not None and not isinstance(error, SystemExit):
            self.take(type(error), error, error.__traceback__)

    def _take_message(self, kind: QtMsgType, _: object, message: str) -> None:
        """What Qt says goes to the log; its warnings are for programmers."""
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or self._messages >= MOST_MESSAGES:
            return
        self._messages += 1
        log.write(f"{kind.name}: {message}")
        if kind != QtMsgType.QtWarningMsg and sys.stderr is not None:
            sys.stderr.write(f"{message}\n")

    def _tell(self, trace: str, words: str, refused: ScenarioError | None) -> None:
        now = time.monotonic()
        calm = now - self._last.get(trace, -CALM) >= CALM
        self._last[trace] = now
        if self.dialog is not None:
            self.dialog.add(trace, words)
        elif calm:
            self._show(trace, words, refused)

    def _show(self, trace: str, words: str, refused: ScenarioError | None) -> None:
        from ui.failure_dialog import FailureDialog
        from ui.problems_dialog import tell

        parent = window_in_sight()
        if refused is not None:
            tell(tr("Not possible"), refused, parent)
            return
        self.dialog = FailureDialog(parent)
        self.dialog.destroyed.connect(self._forget)
        self.dialog.finished.connect(self._close)
        self.dialog.add(trace, words)
        self.dialog.show()

    def _close(self) -> None:
        if self.dialog is not None:
            self.dialog.deleteLater()
            self._forget()

    def _forget(self) -> None:
        self.dialog = None


def _note(trace: str, words: str) -> None:
    """Write *trace* to the log; at a terminal *words* say so."""
    log.write(trace)
    if sys.stderr is not None:  # a program without a terminal has none on Windows
        sys.stderr.write(f"{words} {log.log_file()}\n")


def window_in_sight() -> QWidget | None:
    """The window to be told over: the dialog that holds up the others, else the active one, else any."""
    known = [QApplication.activeModalWidget(), QApplication.activeWindow(), *QApplication.topLevelWidgets()]
    kinds = (Qt.WindowType.Window, Qt.WindowType.Dialog)
    return next((found for found in known if found and found.isVisible() and found.windowType() in kinds), None)


def started(start: Callable[[], Any]) -> Any:
    """What *start* returns; ``None``, and a dialog that says why, where the program cannot be started."""
    try:
        return start()
    except Exception as error:  # noqa: BLE001  (whatever it is, it has to be said)
        from ui.failure_dialog import FailureDialog

        trace = trace_of(error)
        _note(trace, reason(error))
        dialog = FailureDialog(None, starting=True)
        dialog.add(trace, reason(error))
        dialog.exec()
        return None
