"""The dialogs and panels of the window, opened as a person opens them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from calculator.problems import Problem, ScenarioError
from tests.ui.every_page import TITLES, look_at
from ui.figure_button import FigureButton
from ui.inputs.number_field import NumberField
from ui.main_window import MainWindow
from ui.parameter_picker import ParameterPicker
from ui.problems_dialog import tell


@contextmanager
def dialog(window: MainWindow, name: str) -> Iterator[QWidget]:
    """The dialog *name*, open."""
    before = windows()
    OPENERS[name](window)
    QTest.qWait(20)
    [opened] = [each for each in windows() if each not in before]
    opened.activateWindow()
    yield opened
    if isValid(opened):
        opened.close()
    window.activateWindow()


def windows() -> list[QWidget]:
    """The windows in sight."""
    return [each for each in QApplication.topLevelWidgets() if each.isVisible() and each.findChildren(QWidget)]


def _problems(window: MainWindow) -> None:
    problems = [Problem("models.0.acquisition.cac", "must be at least 0, is −1"), Problem("months", "missing")]
    tell("", ScenarioError(problems), window)


def _origin(window: MainWindow) -> None:
    field = next(each for each in window.findChildren(NumberField) if each.isVisible() and each.isEnabled())
    field.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(field, Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)


def _parameters(window: MainWindow) -> None:
    page = look_at(window, TITLES.index("Goal"))
    picker = next(each for each in page.findChildren(ParameterPicker) if each.isVisible())
    picker.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(picker, Qt.Key.Key_Down)


def _figure(window: MainWindow) -> None:
    look_at(window, 0)
    figure = next(each for each in window.findChildren(FigureButton) if each.isVisible())
    figure.setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(figure, Qt.Key.Key_Space)


OPENERS: dict[str, Callable[[MainWindow], object]] = {
    "presets": lambda window: window.show_gallery(),
    "export": lambda window: window.export(),
    "problems": _problems,
    "origin": _origin,
    "parameters": _parameters,
    "figure": _figure,
}
