"""Picking a figure and a parameter as a person does: by list, by search, by keyboard."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from calculator import Scenario, language, load_preset
from calculator.metric import Metric
from calculator.outcomes import DECIDING, SUMMARY
from ui.hover_text import hover_text
from ui.inputs.parameter_choices import EVERY_PLACE, parameter_choices
from ui.inputs.rearranging import with_model_removed
from ui.metric_picker import MetricPicker
from ui.parameter_picker import ParameterPicker
from ui.question_line import QuestionLine

CAC = "models.1.acquisition.cac"


@pytest.fixture
def scenario() -> Scenario:
    return load_preset()


@pytest.fixture
def metrics(scenario: Scenario, qtbot: QtBot) -> MetricPicker:
    made = MetricPicker(scenario)
    qtbot.addWidget(made)
    made.show()
    return made


@pytest.fixture
def picker(scenario: Scenario, qtbot: QtBot) -> ParameterPicker:
    made = ParameterPicker(scenario)
    qtbot.addWidget(made)
    made.show()
    return made


def box(metrics: MetricPicker, name: str) -> QComboBox:
    found = metrics.findChild(QComboBox, f"metric.{name}")
    assert found is not None
    return found


def test_the_figures_that_decide_come_first_and_none_is_missing(metrics: MetricPicker) -> None:
    figures = box(metrics, "figure")
    offered = [figures.itemData(item) for item in range(figures.count()) if figures.itemData(item)]
    assert tuple(offered[: len(DECIDING)]) == DECIDING
    assert sorted(offered) == sorted(SUMMARY)
    texts = [figures.itemText(item) for item in range(figures.count()) if figures.itemData(item)]
    assert len(set(texts)) == len(texts)


def test_figure_model_and_lead_are_picked_one_by_one(metrics: MetricPicker, qtbot: QtBot) -> None:
    with qtbot.waitSignals([metrics.changed] * 3):
        box(metrics, "figure").setCurrentIndex(box(metrics, "figure").findData("ltv_brand"))
        box(metrics, "model").setCurrentIndex(2)
        box(metrics, "minus").setCurrentIndex(box(metrics, "minus").findData(1))
    assert metrics.picked == Metric("ltv_brand", 2, 1)


def test_no_model_is_compared_with_itself(metrics: MetricPicker) -> None:
    metrics.choose(Metric("ltv_brand", 0, 1))
    box(metrics, "model").setCurrentIndex(1)
    assert metrics.picked == Metric("ltv_brand", 1, None)
    minus = box(metrics, "minus")
    assert 1 not in [minus.itemData(item) for item in range(minus.count())]


def test_choosing_from_outside_tells_nobody(metrics: MetricPicker, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(metrics.changed):
        metrics.choose(Metric("losing_share", 2, 0))
    assert metrics.picked == Metric("losing_share", 2, 0)


def test_a_removed_model_leaves_the_others_picked_by_name(metrics: MetricPicker, scenario: Scenario) -> None:
    metrics.choose(Metric("ltv_brand", 2, 1))
    metrics.show_scenario(with_model_removed(scenario, 0))
    assert metrics.picked == Metric("ltv_brand", 1, 0)
    metrics.show_scenario(with_model_removed(with_model_removed(scenario, 0), 0))
    assert metrics.picked == Metric("ltv_brand", 0)
    assert not box(metrics, "model").isVisible()


def test_every_parameter_in_use_is_offered_once_all_models_first(scenario: Scenario) -> None:
    choices = parameter_choices(scenario)
    paths = [choice.path for choice in choices]
    assert len(set(paths)) == len(paths)
    assert [choice.place for choice in choices[:5]] == [EVERY_PLACE] * 5
    for path in (CAC, "models.*.acquisition.cac", "models.0.channel.tiers.4.churn_rate", "months", "product.unit_cost"):
        assert path in paths


def test_what_makes_no_difference_is_not_offered(scenario: Scenario) -> None:
    paths = [choice.path for choice in parameter_choices(scenario)]
    assert "models.0.retention.alpha" not in paths  # the curve is geometric
    assert "models.0.product.unit_cost" not in paths  # the shared product is sold
    own = [choice.path for choice in parameter_choices(scenario.with_values({"same_product": False}))]
    assert "models.0.product.unit_cost" in own


def test_tiers_are_called_by_their_names(scenario: Scenario) -> None:
    names = {choice.path: choice.name for choice in parameter_choices(scenario)}
    tier = scenario.models[0].tiers[0].name
    assert tier in names["models.0.channel.tiers.0.churn_rate"]


@pytest.mark.parametrize("text", ["repurchase", "复购率", "retention.repurchase_rate", "REPURCHASE rate"])
def test_a_parameter_is_found_in_both_languages_and_by_its_path(text: str, qtbot: QtBot) -> None:
    language.use("zh")
    picker = ParameterPicker(load_preset())
    qtbot.addWidget(picker)
    picker.show()
    picker.open()
    search = picker.findChild(QLineEdit, "search")
    search.setText(text)
    assert "models.2.retention.repurchase_rate" in picker.offered
    assert len(picker.offered) < 20


def test_typing_on_the_button_searches_and_enter_picks(picker: ParameterPicker, qtbot: QtBot) -> None:
    picker.setFocus()
    qtbot.keyClick(picker, "c")
    search = picker.findChild(QLineEdit, "search")
    assert search.text() == "c"
    qtbot.keyClicks(search, "ommission")
    with qtbot.waitSignal(picker.changed):
        qtbot.keyClick(search, Qt.Key.Key_Return)
    assert picker.path.startswith("models.1.channel.commission")


def test_arrows_go_over_the_titles_of_groups(picker: ParameterPicker, qtbot: QtBot) -> None:
    picker.choose("months")
    picker.open()
    search = picker.findChild(QLineEdit, "search")
    search.setText("horizon")
    qtbot.keyClick(search, Qt.Key.Key_Up)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert picker.path == "months"
    picker.open()
    search.clear()
    offered = picker.offered
    for _ in range(len(offered) + 20):
        qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert picker.path == offered[-1]


def test_escape_leaves_everything_as_it_was(picker: ParameterPicker, qtbot: QtBot) -> None:
    picker.choose(CAC)
    picker.open()
    with qtbot.assertNotEmitted(picker.changed):
        qtbot.keyClick(picker.findChild(QLineEdit, "search"), Qt.Key.Key_Escape)
    assert picker.path == CAC


def test_nothing_found_is_said(picker: ParameterPicker) -> None:
    picker.open()
    picker.findChild(QLineEdit, "search").setText("zzz")
    assert picker.offered == []


def test_a_parameter_that_is_gone_makes_room_for_another(picker: ParameterPicker, scenario: Scenario) -> None:
    picker.choose("models.2.acquisition.cac")
    picker.show_scenario(with_model_removed(scenario, 0))
    assert picker.path in [choice.path for choice in parameter_choices(with_model_removed(scenario, 0))]


def test_the_button_names_parameter_and_model_in_the_language_in_use(scenario: Scenario, qtbot: QtBot) -> None:
    language.use("zh")
    picker = ParameterPicker(load_preset())
    qtbot.addWidget(picker)
    picker.choose(CAC)
    assert "获客成本" in picker.text()
    assert "社交电商" in picker.text()


def test_a_question_longer_than_its_line_is_cut_and_read_in_full_under_the_mouse(qtbot: QtBot) -> None:
    line = QuestionLine()
    qtbot.addWidget(line)
    long = "Does the way of selling with the longest name that anybody could think of earn anything at all?"
    line.show_questions([long, "Short?"])
    line.resize(300, 60)
    line.show()
    cut, whole = line.findChildren(QPushButton)
    assert cut.width() <= 300
    assert (cut.toolTip(), whole.toolTip()) == (hover_text(long), "")
    line.resize(1200, 60)
    qtbot.waitUntil(lambda: cut.toolTip() == "")
