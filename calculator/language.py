"""The language of everything the program says, without Qt.

The source language is English. A catalogue is a Qt Linguist file (``.ts``) beside the
package whose strings it translates; it is read as it is, so nothing compiled can go stale.
"""

from __future__ import annotations

import locale
import os
from pathlib import Path
from xml.etree import ElementTree

LANGUAGES = {"en": "English", "zh": "简体中文"}

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


def of_system() -> str:
    """The language that the system's locale asks for: Chinese for any ``zh`` locale, else English."""
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        if os.environ.get(name):
            return "zh" if os.environ[name].lower().startswith("zh") else "en"
    name = locale.getlocale()[0] or ""
    return "zh" if name.lower().startswith(("zh", "chinese")) else "en"


def _read(file: Path) -> dict[str, str]:
    translations = {}
    for message in ElementTree.parse(file).iter("message"):
        source, translation = message.findtext("source"), message.findtext("translation")
        if source and translation:
            translations[source] = translation
    return translations


add_catalogue(Path(__file__).parent)
