"""Windows on screens of laptops: all of them in sight."""

import pytest
from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QScreen
from pytestqt.qtbot import QtBot

from calculator import load_preset
from ui import settings
from ui.gallery.gallery import Gallery
from ui.main_window import MainWindow
from ui.session import Origin, Session


@pytest.fixture
def laptop(monkeypatch: pytest.MonkeyPatch) -> QRect:
    """1366 × 768 with a bar of tasks."""
    room = QRect(0, 0, 1366, 728)
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: room)
    return room


def test_the_first_window_is_no_larger_than_the_screen(laptop: QRect, session: Session, qtbot: QtBot) -> None:
    window = MainWindow(session)
    qtbot.addWidget(window)
    assert window.size() == QSize(1366, 688)


def test_on_a_large_screen_it_is_as_large_as_it_likes(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: QRect(0, 0, 2560, 1400))
    window = MainWindow(session)
    qtbot.addWidget(window)
    assert window.size() == QSize(1440, 900)


def test_a_window_remembered_from_a_larger_screen_fits_this_one(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(3000, 2000)
    settings.remember_geometry(window.saveGeometry())
    again = MainWindow(Session(load_preset(), Origin("Three models")))
    qtbot.addWidget(again, before_close_func=lambda _: None)
    room = again.screen().availableGeometry()
    assert again.height() <= room.height()
    assert again.width() <= max(room.width(), again.minimumWidth())


def test_the_gallery_is_no_higher_than_the_screen(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QScreen, "availableGeometry", lambda _: QRect(0, 0, 1280, 680))
    gallery = Gallery(session)
    qtbot.addWidget(gallery)
    assert gallery.height() == 640
