"""What the window's tests share: no screen, no traces in the user's settings, English."""

import gc
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp(prefix="tierwise-settings-")

import pytest
from PySide6.QtCore import QEvent, QSettings
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

import ui.__main__  # adds the window's catalogue
from calculator import language, load_preset, presets
from ui import theme
from ui.garbage import GarbageCollection
from ui.main_window import MainWindow
from ui.session import Origin, Session


@pytest.fixture(autouse=True, scope="session")
def prepared_application(qapp: QApplication) -> Iterator[None]:
    """Type, style and the collecting of garbage as in the program; in the end nothing outlives the application."""
    theme.prepare(qapp)
    garbage = GarbageCollection(qapp)
    yield
    garbage.end()
    QApplication.clipboard().clear()  # a picture on it is gone with the platform, before Qt lets go of it
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def plain_settings(tmp_path: Path, qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """English, light, the mouse out of the way, settings that are thrown away, and patience."""
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    monkeypatch.setattr("ui.inputs.gestures.PAUSE", 60.0)  # that the machine was busy ends no burst of steps
    QCursor.setPos(10_000, 10_000)
    QSettings.setPath(QSettings.Format.NativeFormat, QSettings.Scope.UserScope, str(tmp_path / "settings"))
    language.use("en")
    theme.CHOICE.choose("light")
    yield
    language.use("en")
    theme.speak_qt("en")


@pytest.fixture(autouse=True)
def nothing_left(qapp: QApplication) -> Iterator[None]:
    """What a test closed is gone before the next one begins."""
    yield
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def session(qapp: QApplication) -> Iterator[Session]:
    """The default comparison, computed."""
    opened = Session(load_preset(), Origin("Three models", preset=presets.DEFAULT))
    opened.wait()
    yield opened
    opened.close()


def _forget_changes(window: MainWindow) -> None:
    """Nothing is asked when the test is over."""
    for session in window.documents.sessions:
        session.saved, session.is_held = session.scenario, True


@pytest.fixture
def window(qtbot: QtBot, session: Session) -> MainWindow:
    """The window on the default comparison, 1440 × 900."""
    shown = MainWindow(session)
    shown.resize(1440, 900)
    qtbot.addWidget(shown, before_close_func=_forget_changes)
    shown.show()
    qtbot.waitExposed(shown)
    qtbot.waitUntil(lambda: hasattr(shown, "statement"))
    return shown


assert ui.__main__
