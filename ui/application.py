"""The running application: Qt prepared once, the first window shown as soon as it can be."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication
from shiboken6 import delete, isValid

from calculator import language, presets
from calculator.problems import ScenarioError
from ui import chinese_font, settings, theme

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def prepared() -> QApplication:
    """The application with our type, colours and language; made where there is none yet."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Tierwise")
    application.setOrganizationName("Tierwise")
    application.setApplicationDisplayName("Tierwise")
    application.setDesktopFileName("tierwise")
    _have_own_place_in_taskbar()
    application.setWindowIcon(_icon())
    theme.prepare(application)
    theme.CHOICE.choose(settings.theme_chosen())
    return application


def _have_own_place_in_taskbar() -> None:
    """Windows would else show the program under Python's icon, together with all other programs in Python."""
    if sys.platform == "win32":
        import ctypes

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID("Tierwise.Tierwise")


def _icon() -> QIcon:
    """The program's icon, drawn for every size by itself."""
    icon = QIcon()
    for file in (Path(__file__).parent / "icons").glob("tierwise-*.png"):
        size = int(file.stem.rpartition("-")[2])
        icon.addFile(str(file), QSize(size, size))
    return icon


def opened(name: str | None) -> tuple[QApplication, MainWindow]:
    """The application and its window on file or preset *name*; the default where that cannot be opened."""
    application = prepared()
    wished = settings.language_chosen()
    language.use(chinese_font.readable(wished))
    theme.speak_qt(language.current())
    from ui.file_actions import read
    from ui.last_time import first_to_open
    from ui.main_window import MainWindow
    from ui.problems_dialog import tell
    from ui.session import Session

    refused = None
    try:
        scenario, origin = read(name or first_to_open())
    except ScenarioError as error:
        refused = error
        scenario, origin = read(presets.DEFAULT)
    window = MainWindow(Session(scenario, origin))
    if name is None:
        window.workspace.furnished.connect(window.open_the_rest)
    if refused is not None:
        tell("", refused, window)
    chinese_font.watch(window, wished)
    return application, window


def start(name: str | None) -> int:
    """Show the window on file or preset *name* and stay until it is closed; 1 where it cannot be opened."""
    from ui.failure import Failures, started
    from ui.garbage import GarbageCollection
    from ui.interrupt import Interrupt

    application = prepared()
    failures, interrupt = Failures(application), Interrupt(application)
    failures.watch()
    garbage = GarbageCollection(application)
    window: MainWindow | None = None
    try:
        there = started(lambda: opened(name))
        if there is None:
            return 1
        window = there[1]
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # gone before the application is
        window.show()
        return application.exec()
    finally:
        if sys.platform == "linux":  # it goes with the program there; a picture on it would outlive Python and crash
            application.clipboard().clear()
        if window is not None and isValid(window):  # held by the trace of an error it would outlive the application
            delete(window)
        garbage.end()
        interrupt.end()
        failures.end()
