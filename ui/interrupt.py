"""Ctrl-C at the terminal ends the running window."""

from __future__ import annotations

import signal
import socket

from PySide6.QtCore import QCoreApplication, QObject, QSocketNotifier

from ui.loading import INTERRUPTED


class Interrupt(QObject):
    """Hears the signal while Qt waits for events, which lets no Python run; the program then ends with 130."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._ear, self._mouth = socket.socketpair()
        self._ear.settimeout(0)
        self._mouth.settimeout(0)
        self._notifier = QSocketNotifier(self._ear.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)
        signal.set_wakeup_fd(self._mouth.fileno(), warn_on_full_buffer=False)
        signal.signal(signal.SIGINT, lambda *_: QCoreApplication.exit(INTERRUPTED))

    def _hear(self) -> None:
        """Python runs its handlers of signals as soon as any Python runs: here."""
        self._ear.recv(64)

    def end(self) -> None:
        """Leave Ctrl-C to Python again."""
        self._notifier.setEnabled(False)
        signal.set_wakeup_fd(-1)
        signal.signal(signal.SIGINT, signal.default_int_handler)
        self._ear.close()
        self._mouth.close()
