"""What the program remembers from one start to the next, in the platform's own place."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings

from calculator import language

RECENT_FILES = 8


def _store() -> QSettings:
    return QSettings("Tierwise", "Tierwise")


def language_chosen() -> str:
    """The language last chosen, else the system's."""
    chosen = str(_store().value("language", ""))
    return chosen if chosen in language.LANGUAGES else language.of_system(_spoken_by_system)


def _spoken_by_system() -> str:
    return next(iter(QLocale.system().uiLanguages()), "")


def choose_language(code: str) -> None:
    """Remember the language."""
    _store().setValue("language", code)


def theme_chosen() -> str:
    """``system``, ``light`` or ``dark``."""
    chosen = str(_store().value("theme", "system"))
    return chosen if chosen in ("system", "light", "dark") else "system"


def choose_theme(name: str) -> None:
    """Remember the theme."""
    _store().setValue("theme", name)


def recent_files() -> list[Path]:
    """The files opened or saved last, the newest first, those that are gone left out."""
    stored = _store().value("recent_files", [])
    names = stored if isinstance(stored, list) else [stored]
    return [Path(str(name)) for name in names if name and Path(str(name)).is_file()]


def remember_file(path: Path) -> None:
    """Put *path* first among the recent files."""
    others = [file for file in recent_files() if file != path]
    _store().setValue("recent_files", [str(file) for file in [path, *others][:RECENT_FILES]])


def geometry() -> QByteArray | None:
    """Size and place of the window when it was last closed."""
    stored = _store().value("geometry")
    return stored if isinstance(stored, QByteArray) else None


def remember_geometry(geometry: QByteArray) -> None:
    """Keep size and place of the window."""
    _store().setValue("geometry", geometry)
