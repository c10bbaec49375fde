"""Every shortcut of the window, read off its menus, and the keys that work inside its parts."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu

from calculator.help.texts import text

FILE = Path(__file__).with_name("keyboard.toml")


@dataclass(frozen=True)
class Keys:
    """What some keys do; ``keys`` are as the platform writes them."""

    keys: tuple[str, ...]
    what: str


@dataclass(frozen=True)
class KeyGroup:
    """The keys of one menu, or of one part of the window."""

    title: str
    lines: tuple[Keys, ...]


def key_groups(window: QMainWindow) -> Iterator[KeyGroup]:
    """The menus of *window* with all entries that have a shortcut, then the keys inside its parts."""
    for action in window.menuBar().actions():
        menu = action.menu()
        if isinstance(menu, QMenu):
            lines = tuple(_of_menu(menu))
            if lines:
                yield KeyGroup(plain(action.text()), lines)
    for group in _declared()["groups"]:
        lines = tuple(Keys(tuple(map(native, line["keys"])), str(text(line, "text"))) for line in group["lines"])
        yield KeyGroup(str(text(group, "name")), lines)


def native(keys: str) -> str:
    """*keys* as the platform writes them; ``Copy`` and other names of Qt's standard keys are its own."""
    standard = getattr(QKeySequence.StandardKey, keys, None)
    found = QKeySequence(standard if standard is not None else keys)
    return found.toString(QKeySequence.SequenceFormat.NativeText)


def plain(words: str) -> str:
    """The text of a menu without the mark of its letter and without what stands for “asks more”."""
    return words.partition("(&")[0].replace("&", "").removesuffix("…").strip()


def _of_menu(menu: QMenu) -> Iterator[Keys]:
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from _of_menu(inner)
        elif action.shortcuts():
            yield Keys(_written(action), plain(action.text()))


def _written(action: QAction) -> tuple[str, ...]:
    """The first of its shortcuts: others are there for keyboards of another kind."""
    return (action.shortcuts()[0].toString(QKeySequence.SequenceFormat.NativeText),)


@cache
def _declared() -> dict[str, Any]:
    return tomllib.loads(FILE.read_text(encoding="utf-8"))
