"""The language of everything the program says, without Qt.

The source language is English. A catalogue is a Qt Linguist file (``.ts``) beside the
package whose strings it translates; it is read as it is, so nothing compiled can go stale.
"""

from __future__ import annotations

import locale
import os
import re
import sys
from collections.abc import Callable, Iterable
from pathlib import Path
from xml.etree import ElementTree

LANGUAGES = {"en": "English", "zh": "简体中文"}

_CHINESE = ("zh", "zho", "chi", "cmn", "yue", "wuu", "hak", "nan", "chinese", "chs", "cht")
"""How the names of Chinese locales begin."""

_catalogue_files: list[Path] = []
_catalogue: dict[str, str] = {}
_current = "en"


def QT_TRANSLATE_NOOP(_context: str, text: str) -> str:  # noqa: N802  (lupdate knows this name only)
    """Mark *text* for translation where it is declared; :func:`tr` translates it where it is shown."""
    return text


def tr(text: str) -> str:
    """*text* in the language in use; the English text itself where no translation exists."""
    return _catalogue.get(text, text)


def current() -> str:
    """The language in use: ``"en"`` or ``"zh"``."""
    return _current


def use(language: str) -> None:
    """Speak *language* (a key of ``LANGUAGES``) from now on."""
    global _current  # noqa: PLW0603  (the program speaks one language at a time)
    if language not in LANGUAGES:
        raise ValueError(f"unknown language {language!r}: {', '.join(LANGUAGES)}")
    _current = language
    _catalogue.clear()
    if language != "en":
        for file in _catalogue_files:
            _catalogue.update(_read(file))


def add_catalogue(folder: Path) -> None:
    """Take the strings of ``folder/chinese.ts`` into account, now and at each change of language."""
    file = folder / "chinese.ts"
    if file not in _catalogue_files:
        _catalogue_files.append(file)
    if _current != "en":
        _catalogue.update(_read(file))


def of_system(spoken: Callable[[], str] | None = None) -> str:
    """The language that the system asks for: Chinese for any Chinese locale, else English.

    The variables of a POSIX locale come first, in their order of precedence; ``LANGUAGE``, a list,
    counts where they name any language at all. Else it is the locale that *spoken* returns:
    a window can ask the system better than the engine can.
    """
    for variable in ("LC_ALL", "LC_MESSAGES", "LANG"):
        name = os.environ.get(variable)
        if name:
            wished = [each for each in os.environ.get("LANGUAGE", "").split(":") if each]
            is_plain = name.split(".")[0].upper() in ("C", "POSIX")
            return first_of(wished) if wished and not is_plain else of_locale(name)
    return of_locale((spoken or _spoken_by_system)())


def first_of(names: Iterable[str]) -> str:
    """The first language of the locales *names* that the program speaks; English where it speaks none of them."""
    return next((of_locale(name) for name in names if _beginning(name) in ("en", *_CHINESE)), "en")


def of_locale(name: str) -> str:
    """The language for the locale *name*, written in the way of any platform.

    ``zh_CN.UTF-8``, ``zh-Hans-CN``, ``zh_TW``, ``Chinese (Simplified)_China.936`` and ``chs`` are Chinese,
    which the program writes in simplified characters only.
    """
    return "zh" if _beginning(name) in _CHINESE else "en"


def _beginning(name: str) -> str:
    return re.split(r"[-_.@ (]", name.strip().lower())[0]


def _spoken_by_system() -> str:
    if sys.platform == "win32":
        import ctypes

        return locale.windows_locale.get(ctypes.windll.kernel32.GetUserDefaultUILanguage(), "")
    return locale.getlocale()[0] or ""


def _read(file: Path) -> dict[str, str]:
    translations = {}
    for message in ElementTree.parse(file).iter("message"):
        source, translation = message.findtext("source"), message.findtext("translation")
        if source and translation:
            translations[source] = translation
    return translations


add_catalogue(Path(__file__).parent)
