"""A long day: windows opened and closed again and again, and somebody who clicks and types at random."""

import gc
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from calculator import language, load, load_preset, simulate
from tests.ui.monkey import Monkey
from tests.ui.using_inputs import settle
from ui import theme
from ui.main_window import MainWindow
from ui.session import Origin, Session

WINDOWS, STEPS = 200, 120


def test_two_hundred_windows_leave_neither_widgets_nor_threads(qtbot: QtBot) -> None:
    scenario = load_preset("weishang-five-tiers")

    def open_and_close() -> None:
        window = MainWindow(Session(scenario, Origin("one")))
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        window.show()
        window.session.wait()
        qtbot.waitUntil(lambda: hasattr(window, "statement"))
        window.close()

    open_and_close()
    settle()
    gc.collect()
    widgets, threads = len(QApplication.allWidgets()), threading.active_count()
    for _ in range(WINDOWS):
        open_and_close()
        settle()
    gc.collect()
    settle()
    assert len(QApplication.allWidgets()) == widgets
    assert threading.active_count() == threads


@pytest.mark.parametrize("seed", [1, 2])
def test_random_clicks_and_keys_end_with_a_live_window_and_a_file_that_loads(
    qtbot: QtBot, tmp_path: Path, seed: int
) -> None:
    window = MainWindow(Session(load_preset(), Origin("Three models")))
    window.show()
    qtbot.waitUntil(lambda: hasattr(window, "statement"))
    monkey = Monkey(window, seed)
    for _ in range(STEPS):
        monkey.act()
    session = window.session
    session.wait()
    session.save(tmp_path / "after.toml")
    scenario, _ = load(tmp_path / "after.toml")
    assert scenario == session.scenario
    assert len(simulate(scenario).models) == len(scenario.models)
    window.pages.setCurrentIndex(0)
    session.set_value("months", 7)
    session.wait()
    assert session.result is not None
    assert session.result.scenario.months == 7
    assert not window.grab().isNull()
    for each in window.documents.sessions:
        each.saved = each.scenario
    window.speak("zh" if language.current() == "en" else "en")  # what is half typed goes with its field
    assert window.close()
    window.deleteLater()
    language.use("en")
    theme.CHOICE.choose("light")
