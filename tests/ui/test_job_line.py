"""The line under a page: on pages that scroll it takes room only while it says something."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.background import Background
from ui.job_line import JobLine


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.stop()


def test_a_page_that_scrolls_reaches_the_edge_of_the_window_while_nothing_is_said(
    qtbot: QtBot, background: Background
) -> None:
    page, area, line = QWidget(), QScrollArea(), JobLine(background)
    qtbot.addWidget(page)
    layout = QVBoxLayout(page)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.addWidget(area, 1)
    layout.addWidget(line)
    line.fold_while_empty()
    page.resize(400, 300)
    page.show()
    assert area.height() == 300
    line.say("Saved as table.csv")
    qtbot.waitUntil(lambda: area.height() < 300)
    assert line.isVisible()
    line.forget()
    qtbot.waitUntil(lambda: area.height() == 300)
