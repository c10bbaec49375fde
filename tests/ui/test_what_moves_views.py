"""The other views of what moves a figure: what causes its variance, and what changed it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from calculator import Scenario, load, load_preset, preset_file
from calculator.change import change
from calculator.metric import Metric
from calculator.sobol_indices import sobol_indices
from ui.export import draw_one
from ui.main_window import MainWindow
from ui.pages import variance_view
from ui.pages.what_moves import CHANGE, TORNADO, VARIANCE, WhatMovesPage
from ui.session import Origin, Session

PROFIT = Metric("brand_profit", 2)
CAC, RATE = "models.2.acquisition.cac", "models.2.retention.repurchase_rate"


@pytest.fixture(autouse=True)
def few_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    """What takes seconds takes none."""
    monkeypatch.setattr(
        variance_view, "sobol_indices", lambda scenario, metric, tell: sobol_indices(scenario, metric, 256, tell=tell)
    )


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> WhatMovesPage:
    made = WhatMovesPage(session)
    qtbot.addWidget(made)
    made.resize(968, 800)
    made.show()
    qtbot.waitExposed(made)
    made.figure.choose(PROFIT)
    made.wait()
    return made


def button(page: WhatMovesPage, place: int) -> QPushButton:
    found = page.findChild(QPushButton, f"tornado.view.{place}")
    assert found is not None
    return found


def look_at(page: WhatMovesPage, place: int) -> None:
    button(page, place).click()
    page.wait()


def compute(page: WhatMovesPage) -> None:
    page.findChild(QPushButton, "variance.compute").click()
    page.wait()


def words(page: WhatMovesPage) -> str:
    return page.findChild(QLabel, "variance.words").text()


def test_the_variance_is_computed_only_when_somebody_asks(page: WhatMovesPage) -> None:
    look_at(page, VARIANCE)
    assert not page.variance.chart.isVisible()
    assert PROFIT.label(page.session.scenario) in words(page)
    compute(page)
    assert page.variance.chart.isVisible()
    assert not page.findChild(QPushButton, "variance.compute").isVisible()
    expected = sobol_indices(page.session.scenario, PROFIT, 256).frame
    shown = page.variance.chart.drawing.rows
    assert [row.path for row in shown] == list(expected.index[: len(shown)])
    assert [row.total.share for row in shown] == pytest.approx(expected["total"].iloc[: len(shown)])


def test_another_scenario_or_figure_has_to_be_asked_about_again(page: WhatMovesPage) -> None:
    look_at(page, VARIANCE)
    compute(page)
    page.session.set_value(CAC, 60.0)
    page.wait()
    assert not page.variance.chart.isVisible()
    compute(page)
    assert page.variance.chart.isVisible()
    page.figure.choose(Metric("ltv_brand", 2))
    page._draw()
    assert not page.variance.chart.isVisible()
    assert "LTV" in words(page)


def test_looking_elsewhere_and_back_loses_nothing(page: WhatMovesPage) -> None:
    look_at(page, VARIANCE)
    compute(page)
    look_at(page, TORNADO)
    assert page.tornado_chart.isVisible()
    assert not page.variance.chart.isVisible()
    look_at(page, VARIANCE)
    assert page.variance.chart.isVisible()


def test_a_figure_without_variance_says_why(page: WhatMovesPage) -> None:
    page.figure.choose(Metric("ltv_to_cac", 0))  # the brand of the first model pays for no customer
    look_at(page, VARIANCE)
    compute(page)
    assert "has no value in 100.0% of the draws" in words(page)
    assert not page.variance.chart.isVisible()


def test_a_stop_before_there_is_anything_offers_it_again(page: WhatMovesPage, qtbot: QtBot) -> None:
    look_at(page, VARIANCE)
    page.findChild(QPushButton, "variance.compute").click()
    page.variance.line.stop()
    page.wait()
    qtbot.waitUntil(page.findChild(QPushButton, "variance.compute").isEnabled)
    compute(page)
    assert page.variance.chart.isVisible()


def test_what_changed_is_a_view_only_while_something_is_changed(page: WhatMovesPage) -> None:
    assert not button(page, CHANGE).isVisible()
    page.session.set_value(CAC, 60.0)
    page.wait()
    assert button(page, CHANGE).isVisible()
    look_at(page, CHANGE)
    assert page.change.chart.isVisible()
    page.session.undo_stack.undo()
    page.wait()
    assert not button(page, CHANGE).isVisible()
    assert page.tornado_chart.isVisible()


def test_saving_begins_anew(page: WhatMovesPage, tmp_path: Path) -> None:
    page.session.set_value(CAC, 60.0)
    look_at(page, CHANGE)
    page.session.save(tmp_path / "scenario.toml")
    assert page.switch.place == TORNADO
    page.session.set_value(RATE, 0.6)
    page.wait()
    look_at(page, CHANGE)
    assert [step.name.name for step in page.change.chart.drawing.steps] == ["Repurchase rate"]


def test_the_waterfall_leads_from_the_saved_scenario_to_the_edited_one(page: WhatMovesPage) -> None:
    session = page.session
    session.set_value(CAC, 60.0)
    look_at(page, CHANGE)
    session.set_value(RATE, 0.6)
    page.wait()
    expected = change(session.saved, session.scenario, PROFIT)
    drawing = page.change.chart.drawing
    assert (drawing.before, drawing.after) == (expected.before, expected.after)
    assert [step.end - step.start for step in drawing.steps] == pytest.approx([part.share for part in expected.parts])
    page.figure.choose(Metric("ltv_brand", 2))
    page._draw()
    page.wait()
    assert page.change.chart.drawing.before == change(session.saved, session.scenario, Metric("ltv_brand", 2)).before


def test_another_number_of_models_cannot_be_compared_and_says_so(page: WhatMovesPage) -> None:
    data = page.session.scenario.data()
    fewer = Scenario.parse({**data, "models": data["models"][:2], "uncertainty": {}, "correlations": []})
    page.session.change(fewer, "fewer")
    page.wait()
    look_at(page, CHANGE)
    assert "there are 3 and 2" in page.change.chart.drawing.empty


def test_both_views_are_exported_as_pictures_that_open_as_the_scenario(page: WhatMovesPage, tmp_path: Path) -> None:
    page.session.set_value(CAC, 60.0)
    look_at(page, VARIANCE)
    compute(page)
    look_at(page, CHANGE)
    offered = {picture.name: picture for picture in page.pictures()}
    assert list(offered) == ["change", "tornado", "sweep", "variance"]
    for name in ("change", "variance"):
        file = tmp_path / f"{name}.png"
        draw_one(page.session.scenario, offered[name], file, 1)
        assert load(file)[0] == page.session.scenario


def test_a_language_switch_keeps_the_view(window: MainWindow, qtbot: QtBot) -> None:
    tabs = [window.pages.tabText(number) for number in range(window.pages.count())]
    window.pages.setCurrentIndex(tabs.index("What moves it"))
    first = window.page
    assert isinstance(first, WhatMovesPage)
    first.wait()
    look_at(first, VARIANCE)
    window.speak("zh")
    qtbot.waitUntil(lambda: window.page is not None)
    again = window.page
    assert isinstance(again, WhatMovesPage)
    again.wait()
    assert again.switch.place == VARIANCE
    assert again.variance.isVisible()


def test_a_scenario_that_was_never_saved_is_compared_with_what_was_opened(qtbot: QtBot) -> None:
    scenario = load_preset("community-marketing")
    session = Session(scenario, Origin("Community", preset="community-marketing"))
    made = WhatMovesPage(session)
    qtbot.addWidget(made)
    made.show()
    session.set_value("models.0.acquisition.cac", 90.0)
    made.wait()
    look_at(made, CHANGE)
    assert made.change.chart.drawing.steps[0].values.endswith("→ ¥90")
    assert preset_file.dump(session.saved) == preset_file.dump(scenario)
    session.close()
