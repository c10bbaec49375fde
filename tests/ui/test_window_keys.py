"""Keys that reach the window wherever one types."""

from typing import NamedTuple

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from ui.main_window import MainWindow
from ui.session import Session


class LinuxField(QLineEdit):
    """A field as Qt has it on Linux, where Ctrl+E goes to the end of the line."""

    def event(self, event: QEvent) -> bool:
        """Claim what is for editing there."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if control and event.key() in (Qt.Key.Key_E, Qt.Key.Key_1):
                event.accept()
                return True
        return super().event(event)


class Typing(NamedTuple):
    """A field in a window, and how often the window was asked to export."""

    window: MainWindow
    field: QLineEdit
    asked: list[str]


@pytest.fixture
def typing(session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Typing:
    """A field of the window has the focus."""
    asked: list[str] = []
    monkeypatch.setattr(MainWindow, "export", lambda _: asked.append("export"))
    window = MainWindow(session)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    field = LinuxField(window.centralWidget())
    field.show()
    field.setFocus()
    return Typing(window, field, asked)


def test_ctrl_e_exports_while_one_types(typing: Typing) -> None:
    QTest.keyClick(typing.field, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    assert typing.asked == ["export"]


def test_other_keys_stay_with_the_field(typing: Typing) -> None:
    event = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
    event.ignore()
    QApplication.sendEvent(typing.field, event)
    assert event.isAccepted()
