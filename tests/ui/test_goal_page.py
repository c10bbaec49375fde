"""The goal page: a sentence filled in, answers read, one applied and undone."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from calculator import load, load_preset, simulate
from calculator.metric import Metric
from ui.export import draw_one
from ui.main_window import MainWindow
from ui.pages.goal import GoalPage, Question, ready_questions
from ui.session import Origin, Session

CAC, REPURCHASE = "models.1.acquisition.cac", "models.2.retention.repurchase_rate"
RATIO = Metric("ltv_to_cac", 1)


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> GoalPage:
    made = GoalPage(session)
    qtbot.addWidget(made)
    made.resize(968, 800)
    made.show()
    qtbot.waitExposed(made)
    made.wait()
    return made


def answer(page: GoalPage) -> str:
    return page.findChild(QLabel, "goal.answer").text()


def apply_buttons(page: GoalPage) -> list[QPushButton]:
    return [
        one
        for one in page.findChildren(QPushButton)
        if one.objectName().startswith("goal.apply") and not one.isHidden()
    ]


def type_into(page: GoalPage, name: str, text: str, qtbot: QtBot) -> None:
    field = page.findChild(QDoubleSpinBox, name)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, text)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    page.wait()


def ask(page: GoalPage, question: Question) -> None:
    page.ask(question)
    page._compute()
    page.wait()


def figure(page: GoalPage, metric: Metric) -> float:
    return float(metric.in_result(simulate(page.session.scenario))[0])


def test_the_page_opens_with_an_answer_up_to_what_cac_the_ratio_stays_at_3(page: GoalPage) -> None:
    assert page.question.metric == RATIO
    assert page.question.path == CAC
    assert page.question.target == 3.0
    assert "at least 3" in answer(page)
    assert "up to" in answer(page)
    found = page._found.goal.crossings[0].value
    below, above = (load_preset().with_values({CAC: found + step}) for step in (-0.5, 0.5))
    assert RATIO.in_result(simulate(below))[0] > 3 > RATIO.in_result(simulate(above))[0]


def test_an_answer_is_applied_with_one_click_and_undone_with_one_step(page: GoalPage) -> None:
    (button,) = apply_buttons(page)
    button.click()
    assert figure(page, RATIO) == pytest.approx(3.0, abs=1e-6)
    assert page.session.undo_stack.count() == 1
    page.wait()
    assert page.chart.drawing.uprights[0].value == pytest.approx(page._found.goal.crossings[0].value)
    page.session.undo_stack.undo()
    assert page.session.scenario.number(CAC) == 100.0


def test_a_ready_question_tells_down_to_which_repurchase_rate_a_model_stays_ahead(page: GoalPage) -> None:
    texts = page._line.texts
    number = next(number for number, text in enumerate(texts) if "repurchase" in text)
    page.findChild(QPushButton, f"question.{number}").click()
    page.wait()
    assert page.question.path == REPURCHASE
    assert page.question.metric == Metric("ltv_brand", 2, 1)
    assert [curve.model for curve in page.chart.drawing.curves] == [2, 1]
    (button,) = apply_buttons(page)
    button.click()
    result = simulate(page.session.scenario)
    first, second = (float(result.models[place].summary["ltv_brand"][0]) for place in (2, 1))
    assert first == pytest.approx(second, rel=1e-6)


def test_another_target_is_typed(page: GoalPage, qtbot: QtBot) -> None:
    before = page._found.goal.crossings[0].value
    type_into(page, "goal.target", "4", qtbot)
    assert page._found.goal.crossings[0].value < before
    assert page.chart.drawing.levels[0].value == 4.0


def test_shares_are_typed_in_percent(page: GoalPage, qtbot: QtBot) -> None:
    ask(page, Question(Metric("losing_share", 0), 0.9, "models.0.acquisition.conversion_rate", 0.005, 0.05))
    field = page.findChild(QDoubleSpinBox, "goal.target")
    assert field.text() == "90"
    type_into(page, "goal.target", "85 %", qtbot)
    assert page._found.goal.target == pytest.approx(0.85)


def test_where_the_target_is_never_reached_the_nearest_end_is_told(page: GoalPage, qtbot: QtBot) -> None:
    type_into(page, "goal.low", "90", qtbot)
    assert apply_buttons(page) == []
    assert "never" in answer(page)
    assert "the lower end, ¥90" in answer(page)


def test_another_parameter_brings_its_own_range(page: GoalPage, qtbot: QtBot) -> None:
    page.parameter.open()
    search = page.parameter.findChild(QLineEdit, "search")
    search.setText("models.1.retention.repurchase_rate")
    qtbot.keyClick(search, Qt.Key.Key_Return)
    page.wait()
    assert page.question.path == "models.1.retention.repurchase_rate"
    assert (page.question.low, page.question.high) == (0.0, 1.0)
    assert "%" in page.chart.drawing.marks[0].label


def test_another_figure_starts_from_its_own_zero(page: GoalPage) -> None:
    box = page.findChild(QComboBox, "goal.metric.figure")
    box.setCurrentIndex(box.findData("brand_profit"))
    page.wait()
    assert page.question.target == 0.0
    assert page.chart.drawing.y.unit == "¥"


def test_a_range_turned_round_is_refused_in_words(page: GoalPage, qtbot: QtBot) -> None:
    type_into(page, "goal.low", "500", qtbot)
    assert "lower end must be below" in page.job_line.text
    assert apply_buttons(page) == []
    type_into(page, "goal.low", "1", qtbot)
    assert len(apply_buttons(page)) == 1
    assert page.job_line.text == ""


def test_a_value_out_of_bounds_is_told_under_the_sentence(page: GoalPage, qtbot: QtBot) -> None:
    type_into(page, "goal.low", "-5", qtbot)
    problem = page.findChild(QLabel, "goal.problem")
    assert problem.isVisible()
    assert "above 0" in problem.text()


def test_a_parameter_of_all_models_is_applied_to_all_in_one_step(page: GoalPage) -> None:
    ask(page, Question(RATIO, 3.0, "models.*.acquisition.cac", 1.0, 300.0))
    apply_buttons(page)[0].click()
    values = {page.session.scenario.number(f"models.{place}.acquisition.cac") for place in range(3)}
    assert len(values) == 1
    assert figure(page, RATIO) == pytest.approx(3.0, abs=1e-6)
    page.session.undo_stack.undo()
    assert not page.session.is_changed


def test_a_whole_number_and_a_level_of_commission_can_be_applied(page: GoalPage) -> None:
    level = "models.1.channel.commission.0"
    ask(page, Question(Metric("ltv_brand", 1), 100.0, level, 0.0, 0.5))
    apply_buttons(page)[0].click()
    assert figure(page, Metric("ltv_brand", 1)) == pytest.approx(100.0, abs=1e-4)
    page.wait()
    ask(page, Question(Metric("brand_profit", 0), 0.0, "models.0.channel.tier_count", 1, 8))
    apply_buttons(page)[0].click()
    assert page.session.scenario.value("models.0.channel.tier_count") in range(1, 9)


def test_a_price_says_what_the_model_leaves_out(page: GoalPage) -> None:
    ask(page, Question(Metric("brand_profit", 0), 0.0, "models.0.price.value"))
    assert "flatters the brand" in page.chart.drawing.note


def test_an_edit_elsewhere_changes_the_answer(page: GoalPage) -> None:
    before = answer(page)
    page.session.set_value("models.1.retention.repurchase_rate", 0.7)
    page.wait()
    assert answer(page) != before


def test_every_ready_question_of_every_preset_has_an_answer(qtbot: QtBot) -> None:
    for preset in ("three-models", "community-marketing", "social-commerce", "weishang-five-tiers"):
        session = Session(load_preset(preset), Origin(preset))
        page = GoalPage(session)
        qtbot.addWidget(page)
        page.show()
        page.wait()
        assert answer(page)
        for _, question in ready_questions(session.scenario):
            ask(page, question)
            assert answer(page)
        session.close()


def test_the_picture_of_a_goal_opens_as_its_scenario(page: GoalPage, tmp_path: Path) -> None:
    (picture,) = page.pictures()
    assert picture.title == answer(page)
    draw_one(page.session.scenario, picture, tmp_path / "goal.png")
    assert load(tmp_path / "goal.png")[0] == page.session.scenario


def test_a_picture_taken_right_after_an_edit_shows_the_edited_scenario(page: GoalPage) -> None:
    page.session.set_value("models.1.retention.repurchase_rate", 0.7)
    (picture,) = page.pictures()
    assert page._found.scenario is page.session.scenario
    assert picture.title == answer(page)


def test_a_language_switch_keeps_the_question(window: MainWindow, qtbot: QtBot) -> None:
    place = next(number for number in range(window.pages.count()) if window.pages.tabText(number) == "Goal")
    window.pages.setCurrentIndex(place)
    page = window.page
    assert isinstance(page, GoalPage)
    asked = Question(Metric("brand_profit", 0), 5000.0, "models.0.price.value", 2.0, 8.0)
    ask(page, asked)
    window.speak("zh")
    qtbot.waitUntil(lambda: window.page is not None)
    again = window.page
    assert isinstance(again, GoalPage)
    again.wait()
    assert again.question == asked
