"""The end of the program, in a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

ENDED_WITH_A_WINDOW_THAT_A_TRACE_HOLDS = """
import atexit
import ui.__main__
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication
from ui import main_window
from ui.application import start

held = []


class Window(main_window.MainWindow):
    def showEvent(self, event):
        super().showEvent(event)
        held.append(self)
        QTimer.singleShot(0, lambda: QCoreApplication.exit(130))  # soon: it has to run first


main_window.MainWindow = Window
atexit.register(lambda: print(len(QApplication.allWidgets())))
raise SystemExit(start(None))
"""


def test_no_window_outlives_the_program_even_where_something_holds_it(tmp_path: Path) -> None:
    places = dict.fromkeys(("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"), str(tmp_path))
    ended = subprocess.run(
        [sys.executable, "-c", ENDED_WITH_A_WINDOW_THAT_A_TRACE_HOLDS],
        env={**os.environ, **places, "QT_QPA_PLATFORM": "offscreen"},
        cwd=Path(__file__).parents[2],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (130, "0\n"), ended.stderr
