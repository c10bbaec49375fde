"""A name that looks like markup is shown as it was typed, on every page and under the mouse."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton, QStyleOptionButton, QTableWidget, QWidget

from calculator import Scenario, load_preset
from tests.ui.every_page import TITLES, english, every_page, look_at, shown
from ui.elided_label import ElidedLabel
from ui.main_window import MainWindow

NAME = "<b>Q&Q</b>"


@pytest.fixture(scope="module")
def window() -> Iterator[MainWindow]:
    """A comparison whose title, models and tiers all have that name."""
    english()
    data = load_preset().data()
    data["title"] = NAME
    for number, model in enumerate(data["models"], 1):
        model["name"] = f"{NAME} {number}"
        for tier in model.get("channel", {}).get("tiers", []):
            tier["name"] = f"{NAME} {tier['name']}"
    with shown(Scenario.parse(data)) as opened:
        yield opened


def read_as_markup(root: QWidget) -> Iterator[str]:
    """What Qt would take for markup though a name stands in it as it was typed, or shows masked though it is plain."""
    for label in root.findChildren(QLabel):
        is_plain = isinstance(label, ElidedLabel) or label.textFormat() == Qt.TextFormat.PlainText
        if ("&lt;b&gt;" if is_plain else "<b>Q") in label.text():
            yield label.text()
    for widget in root.findChildren(QWidget):
        if "<b>Q" in widget.toolTip():
            yield widget.toolTip()
    for table in root.findChildren(QTableWidget):
        items = [table.item(row, column) for row in range(table.rowCount()) for column in range(table.columnCount())]
        yield from (item.toolTip() for item in items if item is not None and "<b>Q" in item.toolTip())


@every_page
def test_a_name_is_no_markup(window: MainWindow, number: int) -> None:
    look_at(window, number)
    assert list(read_as_markup(window)) == []


def test_an_ampersand_underlines_no_letter(window: MainWindow) -> None:
    page = look_at(window, TITLES.index("What moves it"))
    questions = [button for button in page.findChildren(QPushButton) if button.objectName().startswith("question.")]
    assert any("Q&&Q" in button.text() for button in questions)
    for button in questions:
        option = QStyleOptionButton()
        button.initStyleOption(option)
        assert "&" not in option.text.replace("&&", "")
