"""What the program remembers from one start to the next, in the platform's own place."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QLocale, QSettings

from calculator import language

RECENT_FILES = 8
_WIDTHS = ("width_of_inputs", "width_of_single_inputs")


def _store() -> QSettings:
    return QSettings("Tierwise", "Tierwise")


def language_chosen() -> str:
    """The language last chosen, else the system's."""
    chosen = str(_store().value("language", ""))
    return chosen if chosen in language.LANGUAGES else language.of_system(_spoken_by_system)


def _spoken_by_system() -> str:
    return language.first_of(QLocale.system().uiLanguages())


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


def help_is_open() -> bool:
    """Whether the panel of help was open."""
    return str(_store().value("help_is_open", "")) == "yes"


def remember_help(*, is_open: bool) -> None:
    """Keep whether the panel of help is open."""
    _store().setValue("help_is_open", "yes" if is_open else "no")


def open_scenarios() -> list[str]:
    """What was open when the window was last used: paths and names of presets, in their order."""
    stored = _store().value("open_scenarios", [])
    names = stored if isinstance(stored, list) else [stored]
    return [str(name) for name in names if name]


def remember_open(names: Sequence[str]) -> None:
    """Keep what is open: paths, and names of presets."""
    _store().setValue("open_scenarios", list(names))


def scenario_in_sight() -> str:
    """Which of them was in sight."""
    return str(_store().value("scenario_in_sight", ""))


def remember_in_sight(name: str) -> None:
    """Keep which of the open scenarios is in sight."""
    _store().setValue("scenario_in_sight", name)


def page() -> str:
    """The title of the page last looked at, in English as in the code: pages come to stand elsewhere."""
    return str(_store().value("page", ""))


def remember_page(title: str) -> None:
    """Keep the English title of the page in sight."""
    _store().setValue("page", title)


def width_of_inputs(*, single: bool) -> int:
    """The width that the inputs were given, of one model or of several side by side; 0 where nobody chose."""
    try:
        return int(str(_store().value(_WIDTHS[single], 0)))
    except ValueError:
        return 0


def remember_width_of_inputs(width: int, *, single: bool) -> None:
    """Keep the width of the inputs."""
    _store().setValue(_WIDTHS[single], width)
