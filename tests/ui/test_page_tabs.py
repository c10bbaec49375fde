"""Two rows of tabs: groups of pages, and the pages of a group."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTabBar
from pytestqt.qtbot import QtBot

from ui.page_tabs import PageTabs


@pytest.fixture
def tabs(qtbot: QtBot) -> PageTabs:
    tabs = PageTabs()
    qtbot.addWidget(tabs)
    for text, group in (("Compare", ""), ("Statement", ""), ("Map", "What if"), ("Risk", "What if"), ("Law", "Check")):
        tabs.addTab(QLabel(text), text, group)
    tabs.resize(600, 300)
    tabs.show()
    return tabs


def bar(tabs: PageTabs, name: str) -> QTabBar:
    found = tabs.findChild(QTabBar, name)
    assert found is not None
    return found


def click(qtbot: QtBot, bar: QTabBar, text: str) -> None:
    place = next(place for place in range(bar.count()) if bar.tabText(place) == text)
    qtbot.mouseClick(bar, Qt.MouseButton.LeftButton, pos=bar.tabRect(place).center())


def test_pages_of_a_group_share_a_tab(tabs: PageTabs) -> None:
    upper = bar(tabs, "pages.groups")
    assert [upper.tabText(place) for place in range(upper.count())] == ["Compare", "Statement", "What if", "Check"]
    assert [tabs.tabText(number) for number in range(tabs.count())] == ["Compare", "Statement", "Map", "Risk", "Law"]


def test_the_second_row_shows_only_where_there_is_a_choice(tabs: PageTabs, qtbot: QtBot) -> None:
    upper, lower = bar(tabs, "pages.groups"), bar(tabs, "pages.group")
    assert not lower.isVisible()
    click(qtbot, upper, "What if")
    assert [lower.tabText(place) for place in range(lower.count())] == ["Map", "Risk"]
    assert lower.isVisible()
    click(qtbot, upper, "Check")
    assert not lower.isVisible()


def test_a_group_comes_back_to_the_page_seen_last(tabs: PageTabs, qtbot: QtBot) -> None:
    upper, lower = bar(tabs, "pages.groups"), bar(tabs, "pages.group")
    click(qtbot, upper, "What if")
    assert tabs.currentIndex() == 2
    click(qtbot, lower, "Risk")
    assert tabs.currentIndex() == 3
    click(qtbot, upper, "Compare")
    click(qtbot, upper, "What if")
    assert tabs.currentIndex() == 3
    assert lower.tabText(lower.currentIndex()) == "Risk"


def test_a_page_is_brought_in_sight_by_its_number(tabs: PageTabs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(tabs.currentChanged) as told:
        tabs.setCurrentIndex(3)
    assert told.args == [3]
    assert tabs.currentWidget().text() == "Risk"
    assert bar(tabs, "pages.group").currentIndex() == 1
    tabs.setCurrentIndex(2)
    assert tabs.currentWidget().text() == "Map"
    tabs.setCurrentIndex(9)
    assert tabs.currentIndex() == 2


def test_the_keyboard_moves_between_groups_and_pages(tabs: PageTabs, qtbot: QtBot) -> None:
    tabs.setCurrentIndex(2)
    bar(tabs, "pages.group").setFocus()
    qtbot.keyClick(bar(tabs, "pages.group"), Qt.Key.Key_Right)
    assert tabs.currentIndex() == 3
    qtbot.keyClick(bar(tabs, "pages.groups"), Qt.Key.Key_Right)
    assert tabs.currentIndex() == 4


def test_tabs_move_together_before_they_would_have_to_be_scrolled(tabs: PageTabs) -> None:
    corner = QLabel("Presets")
    tabs.set_corner(corner)
    upper = bar(tabs, "pages.groups")
    tabs.resize(600, 300)
    wide = upper.sizeHint().width()
    assert corner.isVisible()
    tabs.resize(wide + 40, 300)
    tight = upper.sizeHint().width()
    assert tight < wide
    assert tabs.width() >= tight
    assert not corner.isVisible() or upper.width() >= tight
    tabs.resize(600, 300)
    assert upper.sizeHint().width() == wide
    assert corner.isVisible()
