"""The quiet line at the foot of the window."""

import pytest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from ui import notice_line
from ui.notice_line import NoticeLine


@pytest.fixture
def line(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> NoticeLine:
    monkeypatch.setattr(notice_line, "BRIEFLY", 1)
    line = NoticeLine()
    qtbot.addWidget(line)
    return line


def test_what_has_been_done_is_said_briefly_and_uncovers_what_lasts(line: NoticeLine, qtbot: QtBot) -> None:
    line.say_briefly("Saved")
    assert line.text == "Saved"
    qtbot.waitUntil(lambda: line.text == "")
    line.say("The disk is full")
    line.say_briefly("Saved")
    qtbot.waitUntil(lambda: line.text == "The disk is full")


def test_the_button_puts_away_what_is_in_sight_and_no_more(line: NoticeLine) -> None:
    line.say("The disk is full")
    line.say_briefly("Saved")
    for left in ("The disk is full", ""):
        line.findChild(QPushButton).click()
        assert line.text == left
