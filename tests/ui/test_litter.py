"""A day with the program leaves the saved file, and what it remembers in the platform's places; nothing else."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent.parent
PLACES = (".config/Tierwise/", ".local/state/Tierwise/", ".local/share/Tierwise/", ".cache/")
"""Below one's own folder: settings, the program's log, copies of unsaved work, caches of libraries."""
DAY = """
import sys
from pathlib import Path
import ui.__main__
from PySide6.QtCore import QTimer
from PySide6.QtTest import QTest
from ui import application, settings
from ui.failure import Failures

def day():
    window = next(widget for widget in application.QApplication.topLevelWidgets() if hasattr(widget, "documents"))
    QTest.qWait(300)
    window.speak("zh")
    window.speak("en")
    session = window.session
    session.set_value("models.1.acquisition.cac", 150.0)
    session.wait()
    QTest.qWait(50)
    window._about()
    QTest.qWait(50)
    application.QApplication.activeModalWidget().close()
    sys.excepthook(KeyError, KeyError("a fault"), None)
    QTest.qWait(300)
    session.save(Path(sys.argv[1]))
    settings.remember_file(Path(sys.argv[1]))
    settings.choose_theme("dark")
    session.set_value("models.1.acquisition.cac", 170.0)
    QTest.qWait(50)
    session.undo_stack.undo()
    session.wait()
    print("closed", window.close())

QTimer.singleShot(0, day)
sys.exit(application.start(None))
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the places of other platforms cannot be moved")
def test_opening_editing_saving_and_closing_leaves_nothing_elsewhere(tmp_path: Path) -> None:
    home, documents, elsewhere = (tmp_path / name for name in ("home", "documents", "elsewhere"))
    for folder in (home, documents, elsewhere):
        folder.mkdir()
    plain = {name: value for name, value in os.environ.items() if not name.startswith(("XDG_", "PYTHON"))}
    environment = plain | {
        "HOME": str(home),
        "TMPDIR": str(elsewhere),
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": "offscreen",
        "LANG": "en_US.UTF-8",
    }
    script = tmp_path / "day.py"
    script.write_text(DAY, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, str(script), str(documents / "tea.toml")],
        cwd=elsewhere,
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert "closed True" in done.stdout, done.stderr
    assert done.returncode == 0, done.stderr
    assert [file.name for file in documents.iterdir()] == ["tea.toml"]
    assert list(elsewhere.iterdir()) == []
    left = [file.relative_to(home).as_posix() for file in home.rglob("*") if file.is_file()]
    assert [file for file in left if not file.startswith(PLACES)] == []
    assert any(file.startswith(".config/Tierwise/") for file in left)
    assert any(file.endswith("tierwise.log") for file in left)
    assert list(tmp_path.rglob("__pycache__")) == []
