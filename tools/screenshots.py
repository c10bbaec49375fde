"""Draw the pictures that the READMEs show: ``python -m tools.screenshots``, on Linux with a Chinese font."""

from __future__ import annotations

import os
import tempfile
import time
from pathlib import Path

DOCS = Path(__file__).parent.parent / "docs"
PAGES = {"screenshot": "Compare", "map": "Map", "agents": "Agents"}
"""The pages that are shown, by the names of their pictures."""
PRESSED = ("map.show.1",)
"""Buttons that are down in the pictures."""
ENDINGS = {"en": "", "zh": "-zh"}
SIZE = (1440, 900)
PATIENCE = 2.0
"""Seconds after which everything on a page stands still."""


def main() -> None:
    """Every page in every language, from a window that nobody sees."""
    from PySide6.QtWidgets import QPushButton

    from calculator import language
    from ui.application import opened
    from ui.last_time import TITLES

    language.add_catalogue(DOCS.parent / "ui")
    application, window = opened(None)
    window.resize(*SIZE)
    window.show()
    for code, ending in ENDINGS.items():
        window.speak(code)
        for name, page in PAGES.items():
            window.pages.setCurrentIndex(TITLES.index(page))
            for button in window.findChildren(QPushButton):
                if button.objectName() in PRESSED:
                    button.click()
            end = time.monotonic() + PATIENCE
            while time.monotonic() < end:
                application.processEvents()
            window.grab().save(str(DOCS / f"{name}{ending}.png"))
    window.close()


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory() as traces:
        os.environ["XDG_CONFIG_HOME"] = os.environ["XDG_DATA_HOME"] = traces
        main()
