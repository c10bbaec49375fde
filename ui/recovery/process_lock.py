"""A lock that lasts exactly as long as the process that holds it, however that ends."""

from __future__ import annotations

import errno
import os
import sys
from contextlib import suppress
from pathlib import Path

_FAR = 1 << 20
"""Where the locked byte is: beyond the text, which stays readable for others."""
_REFUSED = (errno.EACCES, errno.EAGAIN, errno.EDEADLK)
_HELD: set[Path] = set()
"""What this process holds: to itself, a system would grant a lock twice."""


class ProcessLock:
    """A locked file; the system lets go of it when the process ends, were it by ``kill -9``.

    Forked workers do not inherit it. Where a file system cannot lock, the file's text tells whose it is:
    process number and start time.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._handle: int | None = None

    def take(self) -> bool:
        """Whether the lock could be had; it is not where a living process holds it."""
        if self.path in _HELD:
            return False
        handle = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(handle)
        except OSError as error:
            if error.errno in _REFUSED or _is_alive(os.read(handle, 100).decode(errors="replace")):
                os.close(handle)
                return False
        os.ftruncate(handle, 0)
        os.lseek(handle, 0, os.SEEK_SET)
        os.write(handle, f"{os.getpid()} {_started(os.getpid())}".encode())
        self._handle = handle
        _HELD.add(self.path)
        return True

    def release(self) -> None:
        """Give the lock back; the file stays."""
        if self._handle is not None:
            os.close(self._handle)
            self._handle = None
            _HELD.discard(self.path)

    def remove(self) -> None:
        """Give the lock back and take the file away."""
        if sys.platform == "win32":  # it removes no open file
            self.release()
        with suppress(OSError):
            self.path.unlink(missing_ok=True)
        self.release()


if sys.platform == "win32":
    import msvcrt

    def _lock(handle: int) -> None:
        os.lseek(handle, _FAR, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)

    def _is_alive(_: str) -> bool:
        return False

else:
    import fcntl

    def _lock(handle: int) -> None:
        fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB, 1, _FAR)

    def _is_alive(written: str) -> bool:
        number, _, started = written.partition(" ")
        try:
            os.kill(int(number), 0)
        except (ValueError, ProcessLookupError):
            return False
        except PermissionError:
            pass
        return not started or started == _started(int(number))


def _started(number: int) -> str:
    """When process *number* started, in the words of the system; empty where it does not say."""
    with suppress(OSError, IndexError):
        behind_name = Path(f"/proc/{number}/stat").read_text(encoding="utf-8").rpartition(")")[2]
        return behind_name.split()[19]
    return ""
