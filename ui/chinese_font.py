"""A font for Chinese: whether there is one, and what to install where there is none.

The words of the window are in plain English here, whatever language is wished for: any other would be boxes.
"""

from __future__ import annotations

import platform
import sys
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QToolBar, QWidget

from calculator import language
from calculator.language import tr
from ui.plain_label import plain_label

if TYPE_CHECKING:
    from ui.main_window import MainWindow
    from ui.session import Session

COMMANDS = {
    "debian": "sudo apt install fonts-noto-cjk",
    "ubuntu": "sudo apt install fonts-noto-cjk",
    "fedora": "sudo dnf install google-noto-sans-cjk-fonts",
    "rhel": "sudo dnf install google-noto-sans-cjk-fonts",
    "arch": "sudo pacman -S noto-fonts-cjk",
    "alpine": "sudo apk add font-noto-cjk",
}
"""What installs a Chinese font, by the name of the distribution or of one it is made from."""
NO_FONT = "No installed font has Chinese characters"
MARGINS = 12
"""Pixels above and below the words of the notice."""


def is_installed() -> bool:
    """Whether any installed font has the characters of simplified Chinese."""
    return bool(QFontDatabase.families(QFontDatabase.WritingSystem.SimplifiedChinese))


def readable(code: str) -> str:
    """Language *code*, or English where its characters could not be shown."""
    return code if code != "zh" or is_installed() else "en"


def language_names() -> dict[str, str]:
    """The languages as a menu names them: each by itself, unless that would be boxes."""
    return language.LANGUAGES | ({} if is_installed() else {"zh": "Chinese (needs a font)"})


def command() -> str:
    """The line for a terminal that installs a Chinese font here; empty where no such line is known."""
    if not sys.platform.startswith("linux"):
        return ""
    try:
        system = platform.freedesktop_os_release()
    except OSError:
        return ""
    names = [system.get("ID", ""), *system.get("ID_LIKE", "").split()]
    return next((COMMANDS[name] for name in names if name in COMMANDS), "")


def way() -> str:
    """How a Chinese font is had on this system, in a sentence of plain English."""
    if sys.platform == "win32":
        return "Add “Chinese (Simplified) Supplemental Fonts” in Settings > System > Optional features"
    if sys.platform == "darwin":
        return "Restore the standard fonts in Font Book (File menu)"
    line = command()
    return f"Install one with “{line}”" if line else "Install one, for example Noto Sans CJK"


def hint() -> str:
    """For a terminal: what pictures with Chinese in them lack here, and how it is had; empty where nothing is."""
    if is_installed():
        return ""
    lack = tr("No installed font has Chinese characters: in pictures they are boxes.")
    line = command()
    if not line:
        example = tr("Noto Sans CJK is such a font.")
        return f"{lack} {example}"
    installs = tr("This installs one: {command}").format(command=line)
    return f"{lack} {installs}"


class FontNotice(QToolBar):
    """A line under the menus that says what to install; it stays until it is closed."""

    def __init__(self, window: MainWindow, words: str) -> None:
        super().__init__("Chinese font", window)
        self.setObjectName("font_notice")
        self.setMovable(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.PreventContextMenu)
        self.text = plain_label(f"{words} {way()}, then start Tierwise again.", "warning", selectable=True)
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QWidget()
        row.setFixedHeight(2 * self.text.fontMetrics().lineSpacing() + MARGINS)  # two lines wherever it is narrow
        line = QHBoxLayout(row)
        line.setContentsMargins(16, 0, 16, 0)
        line.setSpacing(8)
        line.addWidget(self.text, 1)
        self._command = command()
        if self._command:
            copy = QPushButton("Copy the command")
            copy.setObjectName("font_notice.copy")
            copy.clicked.connect(self._copy)
            line.addWidget(copy)
        close = QPushButton("Close")
        close.setObjectName("font_notice.close")
        close.clicked.connect(self.hide)
        line.addWidget(close)
        self.addWidget(row)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._command)


class FontWatch(QObject):
    """Says once what to install, when Chinese is wished for or an open scenario has some in it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        window.documents.added.connect(self._look_at)
        window.documents.renamed.connect(self._look)
        self._look()

    @property
    def _window(self) -> MainWindow:
        return cast("MainWindow", self.parent())  # kept in an attribute, it would outlive its closing

    def _look(self) -> None:
        for session in self._window.documents.sessions:
            self._look_at(session)

    def _look_at(self, session: Session) -> None:
        scenario = session.scenario
        names = [scenario.title, *(model.name for model in scenario.models)]
        if any(map(has_chinese, [*names, "" if session.origin.preset else session.origin.text])):
            tell_once(self._window, f"{NO_FONT}: those of this scenario are shown as boxes.")


def has_chinese(text: str) -> bool:
    """Whether there is a Chinese character in *text*."""
    return any("\u4e00" <= character <= "\u9fff" for character in text)


def watch(window: MainWindow, wished: str) -> None:
    """Have *window* say what is missing, where it is; *wished* is the language that was asked for."""
    if is_installed():
        return
    if wished != language.current():
        refuse(window)
    FontWatch(window)


def refuse(window: MainWindow) -> None:
    """Say why *window* does not speak Chinese."""
    tell_once(window, f"{NO_FONT}, so Tierwise speaks English for now.")


def tell_once(window: MainWindow, words: str) -> None:
    """Show *words* and what to install under the menus of *window*, unless that has been done."""
    if window.findChild(FontNotice) is None:
        window.addToolBar(FontNotice(window, words))
