"""Why the system refuses to read or write, in words and in the language in use."""

from __future__ import annotations

import errno

from calculator.language import QT_TRANSLATE_NOOP, tr

_WORDS = {
    "ENOSPC": QT_TRANSLATE_NOOP("Refusal", "the disk is full"),
    "EDQUOT": QT_TRANSLATE_NOOP("Refusal", "all the room that you may use on this disk is used up"),
    "EACCES": QT_TRANSLATE_NOOP("Refusal", "no permission"),
    "EPERM": QT_TRANSLATE_NOOP("Refusal", "no permission"),
    "EROFS": QT_TRANSLATE_NOOP("Refusal", "this disk can only be read"),
    "ENOENT": QT_TRANSLATE_NOOP("Refusal", "there is no such folder"),
    "ENOTDIR": QT_TRANSLATE_NOOP("Refusal", "there is no such folder"),
    "EEXIST": QT_TRANSLATE_NOOP("Refusal", "a file of that name stands in the way"),
    "EISDIR": QT_TRANSLATE_NOOP("Refusal", "it is a folder"),
    "ELOOP": QT_TRANSLATE_NOOP("Refusal", "its links lead in a circle"),
    "ENAMETOOLONG": QT_TRANSLATE_NOOP("Refusal", "the name is too long"),
    "EFBIG": QT_TRANSLATE_NOOP("Refusal", "the file would be too large for this disk"),
    "EBUSY": QT_TRANSLATE_NOOP("Refusal", "another program is using it"),
    "ETXTBSY": QT_TRANSLATE_NOOP("Refusal", "another program is using it"),
    "EMFILE": QT_TRANSLATE_NOOP("Refusal", "too many files are open"),
    "ENFILE": QT_TRANSLATE_NOOP("Refusal", "too many files are open"),
    "EIO": QT_TRANSLATE_NOOP("Refusal", "the disk fails to read or write"),
    "ENODEV": QT_TRANSLATE_NOOP("Refusal", "the disk is no longer there"),
    "ENXIO": QT_TRANSLATE_NOOP("Refusal", "the disk is no longer there"),
    "ESTALE": QT_TRANSLATE_NOOP("Refusal", "the network drive does not answer"),
    "ETIMEDOUT": QT_TRANSLATE_NOOP("Refusal", "the network drive does not answer"),
    "EHOSTDOWN": QT_TRANSLATE_NOOP("Refusal", "the network drive does not answer"),
    "ENETUNREACH": QT_TRANSLATE_NOOP("Refusal", "the network drive does not answer"),
}
"""By the names of errors, since systems number them differently and lack some."""
_OF_WINDOWS = {
    32: QT_TRANSLATE_NOOP("Refusal", "another program is using it"),  # and says that permission is denied
    33: QT_TRANSLATE_NOOP("Refusal", "another program is using it"),
    123: QT_TRANSLATE_NOOP("Refusal", "such a name is not allowed here"),
}


def refusal(error: OSError) -> str:
    """Why the system refused with *error*; in the system's own words where there are none of ours."""
    words = _OF_WINDOWS.get(getattr(error, "winerror", 0)) or _WORDS.get(errno.errorcode.get(error.errno or 0, ""))
    return tr(words) if words else error.strerror or str(error)
