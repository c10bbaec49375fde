"""Everything can be reached and worked by keyboard, says what it is, and shows where the focus is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.ui.by_keyboard import called, named_twice, ring_pixels, said, tab_stops, unreached, worked_by_hand
from tests.ui.every_dialog import OPENERS, dialog
from tests.ui.every_page import NUMBERS, TITLES, english, every_page, look_at, shown
from ui.inputs.number_field import NumberField
from ui.main_window import MainWindow

PRESETS = ("three-models", "weishang-five-tiers")


@pytest.fixture(scope="module", params=PRESETS)
def window(request: pytest.FixtureRequest) -> Iterator[MainWindow]:
    english()
    with shown(request.param) as opened:
        yield opened


def test_the_pages_tested_are_all_there_are(window: MainWindow) -> None:
    assert [window.pages.tabText(number) for number in range(window.pages.count())] == list(TITLES)
    assert window.pages.count() == len(NUMBERS)


@every_page
def test_tab_gets_to_everything_and_out_again(window: MainWindow, number: int) -> None:
    page = look_at(window, number)
    window.pages.setFocus(Qt.FocusReason.OtherFocusReason)
    stops = tab_stops(window)
    assert not unreached(window if number == 0 else page, stops)


@every_page
def test_everything_has_a_name_of_its_own(window: MainWindow, number: int) -> None:
    page = look_at(window, number)
    root = window if number == 0 else page
    nameless = [called(widget) for widget in worked_by_hand(root) if not said(widget)]
    assert not nameless
    assert not named_twice(root)


@every_page
def test_every_chart_says_its_numbers(window: MainWindow, number: int) -> None:
    page = look_at(window, number)
    silent = [
        called(widget)
        for widget in page.findChildren(QWidget)
        if widget.isVisible() and hasattr(widget, "show_drawing") and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not any(sign.isdigit() for sign in widget.accessibleDescription())
    ]  # fmt: skip
    assert not silent


@every_page
def test_the_focus_is_seen(window: MainWindow, number: int) -> None:
    page = look_at(window, number)
    unseen = []
    for widget in worked_by_hand(window if number == 0 else page):
        if widget.visibleRegion().isEmpty() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        seen = ring_pixels(widget)
        if seen < 2 * min(widget.width(), widget.height()):
            unseen.append(f"{seen} {called(widget)}")
    assert not unseen


@pytest.fixture
def opened(request: pytest.FixtureRequest, window: MainWindow) -> Iterator[QWidget]:
    with dialog(window, request.param) as found:
        yield found


each_dialog = pytest.mark.parametrize("opened", OPENERS, indirect=True)


@each_dialog
def test_tab_gets_to_everything_in_a_dialog(opened: QWidget) -> None:
    assert not unreached(opened, tab_stops(opened))


@each_dialog
def test_everything_in_a_dialog_has_a_name_of_its_own(opened: QWidget) -> None:
    assert opened.windowTitle() or opened.accessibleName()
    assert not [called(widget) for widget in worked_by_hand(opened) if not said(widget)]
    assert not named_twice(opened)


@each_dialog
def test_the_focus_is_seen_in_a_dialog(opened: QWidget) -> None:
    unseen = []
    for widget in worked_by_hand(opened):
        if widget.visibleRegion().isEmpty() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
            continue
        seen = ring_pixels(widget)
        if seen < 2 * min(widget.width(), widget.height()):
            unseen.append(f"{seen} {called(widget)}")
    assert not unseen


@each_dialog
def test_escape_closes_a_dialog(opened: QWidget) -> None:
    QTest.keyClick(QApplication.focusWidget() or opened, Qt.Key.Key_Escape)
    QTest.qWait(10)
    assert not isValid(opened) or not opened.isVisible()


def test_the_editor_of_what_is_uncertain_is_worked_by_keyboard(window: MainWindow) -> None:
    page = look_at(window, TITLES.index("Risk"))
    button = page.findChild(QAbstractButton, "risk.edit")
    assert button is not None
    QTest.keyClick(button, Qt.Key.Key_Space)
    look_at(window, TITLES.index("Risk"))
    try:
        assert not unreached(page, tab_stops(window))
        assert not [called(widget) for widget in worked_by_hand(page) if not said(widget)]
        assert not named_twice(page)
    finally:
        QTest.keyClick(button, Qt.Key.Key_Space)


def test_what_the_sign_of_a_row_does_is_in_the_menu_that_a_key_opens(window: MainWindow, qtbot: QtBot) -> None:
    field = next(each for each in window.findChildren(NumberField) if each.isVisible() and each.isEnabled())
    field.setFocus(Qt.FocusReason.TabFocusReason)
    texts: list[str] = []

    def read() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        texts.extend(action.text() for action in menu.actions())
        menu.close()

    QTimer.singleShot(0, read)
    middle = field.rect().center()
    pressed = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, middle, field.mapToGlobal(middle))
    QApplication.sendEvent(field, pressed)
    qtbot.waitUntil(lambda: bool(texts))
    assert "Same in every model" in texts
