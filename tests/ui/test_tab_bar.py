"""Tabs show the ring of the focus to those who move by keyboard, and to nobody else."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui import theme
from ui.tab_bar import TabBar


@pytest.fixture
def tabs(qtbot: QtBot) -> TabBar:
    window, tabs, field = QWidget(), TabBar(), QLineEdit()
    tabs.setParent(window)
    for text in ("Compare", "Statement"):
        tabs.addTab(text)
    layout = QVBoxLayout(window)
    layout.addWidget(field)
    layout.addWidget(tabs)
    qtbot.addWidget(window)
    tabs.window_kept = window  # type: ignore[attr-defined]
    window.show()
    return tabs


def has_ring(tabs: TabBar) -> bool:
    colour = theme.current().model(1).rgb()
    picture = tabs.grab().toImage()
    return any(picture.pixel(x, 6) == colour for x in range(picture.width()))


def come(tabs: TabBar, reason: Qt.FocusReason) -> None:
    tabs.clearFocus()
    tabs.setFocus(reason)
    QApplication.processEvents()


def test_the_ring_comes_with_the_keyboard_and_not_with_the_mouse(tabs: TabBar, qtbot: QtBot) -> None:
    theme.CHOICE.show(theme.DARK)  # from whatever was applied before, so that the style sheet is
    theme.CHOICE.show(theme.LIGHT)
    come(tabs, Qt.FocusReason.TabFocusReason)
    assert has_ring(tabs)
    come(tabs, Qt.FocusReason.MouseFocusReason)
    assert not has_ring(tabs)
    qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert tabs.currentIndex() == 1
    assert has_ring(tabs)


def test_coming_back_to_the_window_leaves_the_ring_as_it_was(tabs: TabBar) -> None:
    for before in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.MouseFocusReason):
        come(tabs, before)
        shown = bool(tabs.property("ring"))
        tabs.focusInEvent(QFocusEvent(QFocusEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason))
        assert bool(tabs.property("ring")) is shown
