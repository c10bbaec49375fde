"""The running application: Qt prepared once, the first window shown as soon as it can be."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

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
    application.setWindowIcon(QIcon(str(Path(__file__).parent / "icon.png")))
    theme.prepare(application)
    theme.CHOICE.choose(settings.theme_chosen())
    return application


def opened(name: str | None) -> tuple[QApplication, MainWindow]:
    """The application and its window on file or preset *name*; the default where that cannot be opened."""
    application = prepared()
    wished = settings.language_chosen()
    language.use(chinese_font.readable(wished))
    theme.speak_qt(language.current())
    from ui.file_actions import read
    from ui.main_window import MainWindow
    from ui.problems_dialog import tell
    from ui.session import Session

    refused = None
    try:
        scenario, origin = read(name or presets.DEFAULT)
    except ScenarioError as error:
        refused = error
        scenario, origin = read(presets.DEFAULT)
    window = MainWindow(Session(scenario, origin))
    if refused is not None:
        tell("", refused, window)
    chinese_font.watch(window, wished)
    return application, window


def start(name: str | None) -> int:
    """Show the window on file or preset *name* and stay until it is closed."""
    application, window = opened(name)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)  # gone before the application is
    window.show()
    return application.exec()
