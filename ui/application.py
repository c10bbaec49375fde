"""The running application: Qt prepared once, the first window shown as soon as it can be."""

from __future__ import annotations

import sys

from PySide6.QtWidgets import QApplication

from calculator import language, presets
from calculator.problems import ScenarioError
from ui import settings, theme


def prepared() -> QApplication:
    """The application with our type, colours and language; made where there is none yet."""
    existing = QApplication.instance()
    if isinstance(existing, QApplication):
        return existing
    application = QApplication(sys.argv[:1])
    application.setApplicationName("Tierwise")
    application.setOrganizationName("Tierwise")
    application.setApplicationDisplayName("Tierwise")
    theme.prepare(application)
    theme.CHOICE.choose(settings.theme_chosen())
    return application


def start(name: str | None) -> int:
    """Show the window on file or preset *name*, the default where it cannot be opened, and run."""
    application = prepared()
    language.use(settings.language_chosen())
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
    session = Session(scenario, origin)
    window = MainWindow(session)
    window.show()
    if refused is not None:
        tell("", refused, window)
    return application.exec()
