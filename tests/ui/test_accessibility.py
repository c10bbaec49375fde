"""Everything can be reached and worked by keyboard, says what it is, and shows where the focus is."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from tests.ui.by_keyboard import called, named_twice, ring_pixels, said, tab_stops, unreached, worked_by_hand
from tests.ui.every_page import NUMBERS, TITLES, english, every_page, look_at, shown
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
