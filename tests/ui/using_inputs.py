"""What a person does with the inputs, for the tests that do it."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from calculator.scenario import Scenario
from ui.inputs.number_field import NumberField
from ui.inputs.panel import InputPanel
from ui.inputs.value_slider import ValueSlider
from ui.session import Session

Kind = TypeVar("Kind", bound=QObject)


class Inputs(InputPanel):
    """The panel with its session at hand."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.session = session

    @property
    def scenario(self) -> Scenario:
        """The open scenario."""
        return self.session.scenario

    def value(self, path: str) -> Any:
        """What the scenario has at *path*."""
        return self.scenario.value(path)

    def field(self, path: str) -> NumberField:
        """The field for *path*."""
        return child(self, NumberField, path)

    @property
    def sentences(self) -> list[str]:
        """What can be read on labels."""
        return [label.text() for label in self.findChildren(QLabel) if label.isVisible() and label.text()]

    def says(self, words: str) -> bool:
        """Whether *words* can be read."""
        return any(words in sentence for sentence in self.sentences)


@contextmanager
def shown(qtbot: QtBot, session: Session, width: int = 480) -> Iterator[Inputs]:
    """The panel on a screen, with the keyboard's attention."""
    panel = Inputs(session)
    panel.resize(width, 900)
    qtbot.addWidget(panel)
    with qtbot.waitActive(panel):
        panel.show()
        panel.activateWindow()
    yield panel


def child(parent: QWidget, kind: type[Kind], name: str) -> Kind:
    """The one *kind* of thing of that *name*."""
    found = parent.findChild(kind, name)
    assert isinstance(found, kind), name
    return found


def settle() -> None:
    """Let events happen, the end of what is to be deleted included."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def click(widget: QWidget) -> None:
    """Click in the middle."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    settle()


def type_in(field: NumberField, text: str) -> None:
    """Type over what the field shows, and press Enter."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def drag(slider: ValueSlider, end: float) -> None:
    """Drag the handle to a part of the width."""
    middle, start = slider.height() // 2, slider._handle_x()
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(start), middle))
    for step in range(1, 9):
        QTest.mouseMove(slider, QPoint(round(start + (slider.width() * end - start) * step / 8), middle))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(round(slider.width() * end), middle))


def focused() -> QWidget:
    """What has the keyboard's attention."""
    widget = QApplication.focusWidget()
    assert isinstance(widget, QWidget)
    return widget


def open_menu() -> dict[str, QAction]:
    """The entries of the context menu that is open."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return {action.text(): action for action in menu.actions()}


def close_menu() -> None:
    """Close it again."""
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    menu.close()
