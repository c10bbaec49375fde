"""The page of law: what it shows is what the engine counts, in words, with its sources, and never reassuring."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QPushButton, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from calculator import Scenario, language, load_preset, simulate
from calculator.law import FACTS, OVER, STANDINGS, exposures, law
from calculator.law.sentences import sentence
from calculator.law.words import value_text
from tests.ui.using_inputs import child, settle
from ui import theme
from ui.charts.curve_chart import CurveChart
from ui.export import FOOTER, HEADER, MARGIN, draw_picture
from ui.hover_text import hover_text
from ui.main_window import MainWindow
from ui.pages.law import LawPage
from ui.pages.law_cells import StandingCell, standing_colour
from ui.pages.month_marks import month_marks
from ui.pages.more_pages import MORE_PAGES
from ui.session import Origin, Session


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> Iterator[LawPage]:
    """The page on the default comparison."""
    shown = opened(qtbot, session)
    yield shown
    shown.background.stop()


def opened(qtbot: QtBot, session: Session, width: int = 960) -> LawPage:
    shown = LawPage(session)
    shown.resize(width, 800)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    shown.wait()
    return shown


def plain(text: str) -> str:
    return re.sub(r"<[^>]*>", " ", text).replace("&#x27;", "'").replace("&nbsp;", " ").replace("&amp;", "&")


def every_text(page: QWidget) -> str:
    texts = [plain(label.text()) for label in page.findChildren(QLabel)]
    texts += [button.text() for button in page.findChildren(QAbstractButton)]
    for widget in page.findChildren(QWidget):
        texts += [widget.accessibleName(), widget.accessibleDescription(), widget.toolTip()]
    texts += [text for cell in page.findChildren(StandingCell) for text in cell.texts]
    return "\n".join(texts)


def eight(session: Session) -> Scenario:
    data = load_preset().data()
    return Scenario.parse({**data, "models": (data["models"] * 3)[:8]})


def test_every_fact_of_every_model_stands_as_the_engine_says(page: LawPage) -> None:
    found = exposures(simulate(load_preset()))
    assert list(page.body.rows) == list(FACTS)
    for key, row in page.body.rows.items():
        for cell, model in zip(row.cells, found.models, strict=True):
            fact = model.fact(key)
            month = "" if fact.month() is None else f"from month {fact.month()}"
            assert cell.texts == (STANDINGS[fact.standing()], value_text(fact), month)
            assert cell.toolTip() == hover_text(sentence(model, fact))


def test_the_three_counts_stand_on_top_for_every_model(page: LawPage) -> None:
    _, *rows = page.header.rows
    counted = [[cell.text() for cell in row.cells if isinstance(cell, QLabel)] for row in rows]
    assert counted == [["5", "2", "–"], ["–", "2", "–"], ["6", "3", "–"]]
    assert {cell.property("level") for row in rows for cell in row.cells} == {"figure"}


def test_what_it_is_and_of_which_day_is_said_first(page: LawPage) -> None:
    head = child(page, QLabel, "law.head")
    assert head.text().startswith("Information, not legal advice")
    assert "Two levels protect nobody" in head.text()
    assert law().checked.isoformat() in child(page, QLabel, "law.as_of").text()
    assert "5 distributors and sold 4 items" in plain(child(page, QLabel, "law.notes").text())


def test_a_row_opens_to_its_numbers_the_rule_the_dates_and_what_was_not_verified(page: LawPage) -> None:
    row, rule = page.body.rows["people"], law().rules["people"]
    assert not row.details.isVisible()
    row.head.setFocus()
    QTest.keyClick(row.head, Qt.Key.Key_Space)
    assert row.details.isVisible()
    told = plain(row.details.text())
    for text in (rule.article, rule.content, rule.unverified, rule.source, rule.in_force, rule.checked):
        assert str(text) in told
    found = exposures(simulate(load_preset()))
    assert all(sentence(model, model.fact("people")) in told for model in found.models)
    QTest.mouseClick(row.head, Qt.MouseButton.LeftButton, pos=QPoint(20, 10))
    assert not row.details.isVisible()


@pytest.mark.parametrize("code", ["en", "zh"])
def test_nothing_on_the_page_reassures(qtbot: QtBot, session: Session, code: str) -> None:
    language.use(code)
    session.open(load_preset(), Origin("three-models"))
    shown = opened(qtbot, session)
    child(shown, QPushButton, "law.all").click()
    text = every_text(shown)
    assert len(text) > 5000
    for word in ("safe", "green", "安全", "合法", "合规", "绿"):
        assert word not in text.lower(), word
    shown.background.stop()


@pytest.mark.parametrize("name", ["light", "dark"])
def test_no_standing_is_painted_green(qtbot: QtBot, name: str) -> None:
    theme.CHOICE.choose(name)
    for standing in range(len(STANDINGS)):
        colour = standing_colour(standing)
        assert colour.green() <= colour.red()


def test_an_edit_is_counted_anew_and_what_was_open_stays_open(qtbot: QtBot, page: LawPage) -> None:
    page.body.rows["levels"].head.click()
    cell = page.body.rows["levels"].cells[0]
    assert cell.texts[1] == "6 levels"
    page.session.set_value("models.0.channel.tier_count", 3)
    page.session.wait()
    page.wait()
    assert cell.texts[1] == "4 levels"
    assert page.body.rows["levels"].details.isVisible()


def test_eight_models_are_moved_over_while_the_facts_stay(qtbot: QtBot, session: Session) -> None:
    session.open(eight(session), Origin("eight"))
    shown = opened(qtbot, session, 800)
    settle()
    bar = child(shown, QScrollBar, "law.models")
    rows = [*shown.header.rows, *(row.columns for row in shown.body.rows.values())]
    in_sight = [number for number, cell in enumerate(rows[-1].cells) if cell.isVisible()]
    assert in_sight == list(range(len(in_sight)))
    assert 1 < len(in_sight) < 8
    bar.setValue(bar.maximum())
    settle()
    for row in rows:
        assert [cell.isVisible() for cell in row.cells] == [False] * (8 - len(in_sight)) + [True] * len(in_sight)
        assert row.left.isVisible()
        assert row.cells[-1].width() >= 150
    wide = opened(qtbot, session, 1900)
    settle()
    assert not child(wide, QScrollBar, "law.models").isVisible()
    assert all(cell.isVisible() for cell in wide.header.rows[0].cells)
    for each in (shown, wide):
        each.background.stop()


def test_columns_of_counts_and_facts_stand_below_one_another(page: LawPage) -> None:
    settle()
    for number in range(3):
        places = [row.cells[number].mapTo(page, QPoint(0, 0)).x() for row in page.header.rows]
        places += [row.cells[number].mapTo(page, QPoint(0, 0)).x() for row in page.body.rows.values()]
        assert max(places) - min(places) <= 4


def test_table_and_text_are_copied_with_articles_and_sources(page: LawPage) -> None:
    child(page, QPushButton, "law.copy_table").click()
    rows = [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]
    (people,) = [row for row in rows if row[0] == "People, organiser included"]
    assert people[1:6] == ["30 people or more", str(law().rules["people"].article), "over", "5,998 people", "4"]
    assert len({len(row) for row in rows[2:]}) == 1
    child(page, QPushButton, "law.copy_text").click()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("Information, not legal advice")
    for rule in law().rules.values():
        assert str(rule.source) in text
        assert str(rule.unverified) in text


def test_the_picture_has_every_model_and_the_rows_that_are_open(page: LawPage) -> None:
    (closed,) = page.pictures()
    page.body.rows["filing"].head.click()
    (picture,) = page.pictures()
    assert picture.size[1] > closed.size[1] + 100
    image = draw_picture(page.session.scenario, picture, 1, listed=False)
    assert image.width() == picture.size[0] + 2 * MARGIN
    assert image.height() >= picture.size[1] + HEADER + FOOTER


def test_it_keeps_what_was_open_over_a_switch_of_language(qtbot: QtBot, window: MainWindow) -> None:
    number = 2 + [page.title for page in MORE_PAGES].index("Law")
    window.pages.setCurrentIndex(number)
    shown = window.page
    assert isinstance(shown, LawPage)
    shown.wait()
    shown.body.rows["team_pay"].head.click()
    window.speak("zh")
    settle()
    again = window.page
    assert isinstance(again, LawPage)
    assert again is not shown
    again.wait()
    assert [key for key, row in again.body.rows.items() if row.head.isChecked()] == ["team_pay"]
    assert child(again, QLabel, "law.head").text().startswith("仅供了解")
    assert again.body.rows["people"].cells[0].texts[0] == "越线"


def test_charts_over_time_mark_the_months_in_which_thresholds_are_reached() -> None:
    result = simulate(load_preset())
    marks = month_marks(result)
    assert marks[2] == ()
    found = exposures(result).models[0]
    for key, label in (("people", "30 people"), ("many_people", "120 people"), ("levels", "3 levels")):
        month = found.fact(key).month()
        assert found.fact(key).standing() == OVER
        assert [stone.label for stone in marks[0] if stone.month == month] == [label]


def test_the_marks_are_on_the_page_of_goods_and_money(qtbot: QtBot, window: MainWindow) -> None:
    window.pages.setCurrentIndex(2 + [page.title for page in MORE_PAGES].index("Goods and money"))
    assert window.page is not None
    window.page.wait()
    drawings = [chart.drawing for chart in window.page.findChildren(CurveChart)]
    marked = [drawing for drawing in drawings if any(stone.label == "30 people" for stone in drawing.milestones)]
    assert len(marked) == 2  # sold in and sold through, and the two books
    assert all("30 people or more" in drawing.summary for drawing in marked)
