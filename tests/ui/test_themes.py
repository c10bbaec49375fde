"""Light and dark: switched live on every page, and followed when the system switches."""

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QWidget

from tests.ui.every_page import every_page, look_at
from ui import theme
from ui.main_window import MainWindow
from ui.theme import DARK, LIGHT, Theme


def picture(window: MainWindow) -> NDArray[np.uint32]:
    QApplication.processEvents()
    image = window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    pixels = np.frombuffer(image.constBits(), dtype=np.uint32).reshape(image.height(), image.width())
    return pixels.copy()


def grounds(colours: Theme) -> set[int]:
    """The colours of empty places; the light surface is white, as letters on dark bars are too."""
    names = (colours.ground, colours.surface, colours.hover, colours.rule)
    return {QColor(name).rgb() for name in names if name != "#FFFFFF"}


@every_page
def test_nothing_of_the_other_theme_is_left_on_a_page_and_the_way_back_is_the_same(
    window: MainWindow, number: int
) -> None:
    page = look_at(window, number)
    parts = [id(widget) for widget in page.findChildren(QWidget) if hasattr(widget, "show_drawing")]
    light = picture(window)
    theme.CHOICE.choose("dark")
    look_at(window, number)
    dark = set(np.unique(picture(window)).tolist())
    assert grounds(DARK) & dark
    assert not grounds(LIGHT) & dark
    assert [id(widget) for widget in page.findChildren(QWidget) if hasattr(widget, "show_drawing")] == parts
    theme.CHOICE.choose("light")
    look_at(window, number)
    again = picture(window)
    assert (again != light).mean() == 0


def test_a_window_without_a_wish_follows_the_system(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    hints = QGuiApplication.styleHints()
    theme.CHOICE.choose("system")
    for scheme, colours in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT), (Qt.ColorScheme.Dark, DARK)):
        monkeypatch.setattr(theme, "_system_is_dark", lambda scheme=scheme: scheme == Qt.ColorScheme.Dark)
        hints.colorSchemeChanged.emit(scheme)
        look_at(window, 0)
        assert theme.current() is colours
        assert picture(window)[-40, -40] in grounds(colours)


def test_a_window_with_a_wish_keeps_it_whatever_the_system_does(monkeypatch: pytest.MonkeyPatch) -> None:
    theme.CHOICE.choose("light")
    monkeypatch.setattr(theme, "_system_is_dark", lambda: True)
    QGuiApplication.styleHints().colorSchemeChanged.emit(Qt.ColorScheme.Dark)
    assert theme.current() is LIGHT
