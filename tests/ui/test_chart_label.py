"""Titles have room on two lines, all of a row alike, and are cut only where even that is too little."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from ui.charts.chart_label import ChartLabel, stand_side_by_side
from ui.hover_text import hover_text

LONG, SHORT = "Who gets the ¥198: in cash 5 of 5 tiers lose", "Who gets it"


@pytest.fixture
def row(qtbot: QtBot) -> QWidget:
    """Two titles beside each other."""
    holder = QWidget()
    qtbot.addWidget(holder)
    layout = QHBoxLayout(holder)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    labels = [ChartLabel(), ChartLabel()]
    for label, text in zip(labels, (LONG, SHORT), strict=True):
        layout.addWidget(label, 1)
        label.setText(text)
    stand_side_by_side(labels)
    holder.show()
    return holder


def labels_of(row: QWidget, share: float, qtbot: QtBot) -> list[ChartLabel]:
    """The titles, where each has *share* of the room that the long one needs on one line."""
    labels = row.findChildren(ChartLabel)
    row.resize(2 * round(share * QFontMetrics(labels[0].font()).horizontalAdvance(LONG)), 100)
    qtbot.wait(1)
    return labels


def test_a_title_with_room_stands_on_one_line(row: QWidget, qtbot: QtBot) -> None:
    assert [label.fitting_text() for label in labels_of(row, 1.1, qtbot)] == [LONG, SHORT]


def test_a_long_title_takes_two_lines_and_the_one_beside_it_keeps_level(row: QWidget, qtbot: QtBot) -> None:
    one_line = labels_of(row, 1.1, qtbot)[0].height()
    long, short = labels_of(row, 0.8, qtbot)
    assert long.fitting_text() == "Who gets the ¥198:\nin cash 5 of 5 tiers lose"
    assert long.height() == short.height() == 2 * one_line
    assert short.fitting_text() == SHORT
    assert not long.toolTip()
    labels_of(row, 1.1, qtbot)
    assert long.height() == short.height() == one_line


def test_what_two_lines_cannot_hold_is_cut_and_told_whole_under_the_mouse(row: QWidget, qtbot: QtBot) -> None:
    long, _ = labels_of(row, 0.35, qtbot)
    assert long.fitting_text().endswith("…")
    assert "\n" in long.fitting_text()
    assert long.toolTip() == hover_text(LONG)


def test_a_chinese_title_is_broken_at_its_comma(row: QWidget, qtbot: QtBot) -> None:
    long, _ = labels_of(row, 1.1, qtbot)
    text = "品牌赚了二十四万六千元，代理亏了七百七十五万元"
    long.setText(text)
    row.resize(2 * round(0.7 * QFontMetrics(long.font()).horizontalAdvance(text)), 100)
    qtbot.wait(1)
    assert long.fitting_text() == "品牌赚了二十四万六千元，\n代理亏了七百七十五万元"


def test_a_text_that_grows_shorter_moves_nothing(row: QWidget, qtbot: QtBot) -> None:
    long, short = labels_of(row, 0.8, qtbot)
    before = long.height()
    long.setText(SHORT)
    assert long.height() == short.height() == before
