"""What moves it: asked, read and swept as a person does."""

from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QComboBox, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from calculator import Scenario, load, load_preset, simulate
from calculator.axis import parameter_name
from calculator.metric import Metric
from calculator.tornado import tornado
from ui import theme
from ui.charts.tornado_chart import TornadoChart
from ui.charts.tornado_drawing import FIRST, TornadoDrawing, TornadoRow, tornado_drawing
from ui.export import draw_one
from ui.main_window import MainWindow
from ui.pages.what_moves import WhatMovesPage, axis_around, questions, tornado_picture
from ui.session import Origin, Session

LOSS = Metric("losing_share", 0)


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> WhatMovesPage:
    made = WhatMovesPage(session)
    qtbot.addWidget(made)
    made.resize(968, 800)
    made.show()
    qtbot.waitExposed(made)
    made.wait()
    return made


def rows(page: WhatMovesPage) -> tuple[TornadoRow, ...]:
    return page.tornado_chart.drawing.rows


def pick_figure(page: WhatMovesPage, column: str) -> None:
    box = page.findChild(QComboBox, "tornado.metric.figure")
    box.setCurrentIndex(box.findData(column))
    page.wait()


def click(page: WhatMovesPage, number: int, qtbot: QtBot) -> str:
    bars = page.tornado_chart.bars
    path = rows(page)[number].path
    qtbot.mouseClick(bars, Qt.MouseButton.LeftButton, pos=bars.place_of(path))
    page.wait()
    return path


def test_the_inputs_are_ranked_by_how_far_they_move_the_figure(page: WhatMovesPage) -> None:
    pick_figure(page, "losing_share")
    base = page.tornado_chart.drawing.base
    swings = [np.ptp([row.low, row.high, base]) for row in rows(page)]
    assert swings == sorted(swings, reverse=True)
    assert len(rows(page)) == FIRST


def test_a_bar_shows_what_a_run_with_that_value_gives(page: WhatMovesPage) -> None:
    pick_figure(page, "losing_share")
    scenario = page.session.scenario
    first = rows(page)[0]
    entry = next(entry for entry in tornado(scenario).entries if entry.path == first.path)
    for value, shown in ((entry.low, first.low), (entry.high, first.high)):
        result = simulate(scenario.with_values({first.path: value}))
        assert float(LOSS.in_result(result)[0]) == pytest.approx(shown, rel=1e-9)
    assert page.tornado_chart.drawing.base == float(LOSS.in_result(simulate(scenario))[0])


def test_a_ready_question_answers_which_three_decide_whether_agents_lose(page: WhatMovesPage) -> None:
    page.findChild(QPushButton, "question.0").click()
    page.wait()
    assert page.figure.picked == LOSS
    drawing = page.tornado_chart.drawing
    assert all(row.name in drawing.title for row in drawing.rows[:3])
    assert drawing.base > 0.5


def test_the_first_bar_is_swept_at_once_and_a_click_sweeps_another(page: WhatMovesPage, qtbot: QtBot) -> None:
    scenario = page.session.scenario
    assert page.sweep_chart.drawing.x.name.startswith(parameter_name(scenario, rows(page)[0].path))
    path = click(page, 3, qtbot)
    assert page.tornado_chart.chosen == path
    assert page.sweep_chart.drawing.x.name.startswith(parameter_name(scenario, path))
    assert [curve.model for curve in page.sweep_chart.drawing.curves] == [0, 1, 2]
    assert page.sweep_chart.drawing.uprights[0].value == scenario.number(path)


def test_the_arrow_keys_go_from_bar_to_bar(page: WhatMovesPage, qtbot: QtBot) -> None:
    bars = page.tornado_chart.bars
    bars.setFocus()
    for key, expected in ((Qt.Key.Key_Down, 1), (Qt.Key.Key_Down, 2), (Qt.Key.Key_Up, 1), (Qt.Key.Key_End, FIRST - 1)):
        qtbot.keyClick(bars, key)
        assert page.tornado_chart.chosen == rows(page)[expected].path
    page.wait()
    assert parameter_name(page.session.scenario, rows(page)[-1].path) in page.sweep_chart.drawing.x.name


def test_all_bars_can_be_shown(page: WhatMovesPage) -> None:
    button = page.findChild(QPushButton, "tornado.all")
    button.click()
    assert len(rows(page)) == len(page._tornado.bars(page.figure.picked)) > FIRST
    button.click()
    assert len(rows(page)) == FIRST


def test_parameters_without_a_range_are_counted_named_and_offered(page: WhatMovesPage) -> None:
    without = tornado(page.session.scenario).without
    assert str(len(without)) in page.others.text()
    page.findChild(QPushButton, "tornado.which").click()
    named = page.findChild(QLabel, "tornado.without").text().split("\n")
    assert len(named) == len(without)
    assert not any(row.assumed for row in rows(page))
    page.others.click()
    page.wait()
    assumed = [row for row in rows(page) if row.assumed]
    assert assumed
    assert {row.path for row in assumed} <= set(without)


def test_an_edit_moves_the_bars(page: WhatMovesPage, qtbot: QtBot) -> None:
    before = page.tornado_chart.drawing.base
    page.session.set_value("models.0.costs.fixed_cost", 300_000.0)
    page.wait()
    expected = float(Metric("brand_profit", 0).in_result(simulate(page.session.scenario))[0])
    assert page.tornado_chart.drawing.base == expected != before


def test_a_lead_is_moved_by_both_models_and_each_input_says_whose_it_is(page: WhatMovesPage) -> None:
    page.figure.choose(Metric("ltv_brand", 2, 1))
    page._draw()
    page.wait()
    owners = {row.owner for row in rows(page)}
    names = [model.name for model in page.session.scenario.models]
    assert {names[1], names[2]} <= owners
    assert names[0] not in owners


def test_a_figure_without_value_says_so_in_words(page: WhatMovesPage) -> None:
    pick_figure(page, "ltv_to_cac")  # the brand of the first model pays for no customer
    assert rows(page) == ()
    assert "no value" in page.tornado_chart.drawing.empty
    assert page.tornado_chart._empty.isVisible()


def test_without_any_range_the_page_says_what_is_missing(qtbot: QtBot) -> None:
    data = load_preset().data()
    for model in data["models"]:
        model.pop("uncertainty", None)
    data.pop("uncertainty", None)
    data.pop("correlations", None)
    session = Session(Scenario.parse(data), Origin("plain"))
    made = WhatMovesPage(session)
    qtbot.addWidget(made)
    made.show()
    made.wait()
    assert "No input has a range" in made.tornado_chart.drawing.empty
    made.others.click()
    made.wait()
    assert len(rows(made)) == FIRST
    session.close()


def test_the_three_questions_follow_the_kinds_of_models() -> None:
    assert questions(load_preset()) == [LOSS, Metric("ltv_to_cac", 1), Metric("ltv_brand", 2, 1)]
    assert questions(load_preset("community-marketing")) == [Metric("ltv_brand", 0)]


def test_a_sweep_reaches_beyond_the_likely_values_and_stays_in_bounds() -> None:
    scenario = load_preset()
    for entry in tornado(scenario, without=0.2).entries:
        axis = axis_around(scenario, entry)
        assert axis.low <= entry.low < entry.high <= axis.high
        axis.check(scenario)


def row(number: int, low: float, high: float) -> TornadoRow:
    return TornadoRow(
        f"path {number}", f"Input {number}", "", None, low, high, ("1", "2"), assumed=False, hint="all of it"
    )


def test_low_and_high_ends_stand_on_their_sides_of_today(qtbot: QtBot) -> None:
    chart = TornadoChart("tornado")
    qtbot.addWidget(chart)
    chart.resize(700, 300)
    chart.show_drawing(TornadoDrawing(rows=(row(0, -5.0, 10.0), row(1, 4.0, -2.0)), base=1.0, unit="¥", model=1))
    chart.show()
    bars = chart.bars
    image = bars.grab().toImage()
    solid = QColor(theme.LIGHT.model(1))
    for number, low, high in ((0, -5.0, 10.0), (1, 4.0, -2.0)):
        y = bars.place_of(f"path {number}").y()
        between = [round((bars.at(1.0) + bars.at(end)) / 2) for end in (low, high)]
        light, dark = (image.pixelColor(x, y) for x in between)
        assert dark == solid
        assert light != solid
        assert light.lightness() > dark.lightness()


def test_a_missing_end_leaves_a_half_bar(qtbot: QtBot) -> None:
    chart = TornadoChart("tornado")
    qtbot.addWidget(chart)
    chart.resize(700, 300)
    chart.show_drawing(TornadoDrawing(rows=(row(0, float("nan"), 3.0),), base=1.0))
    chart.show()
    assert chart.grab().width() == 700
    assert chart.drawing.extent == (1.0, 3.0)


def test_exact_results_are_one_hover_away() -> None:
    found = tornado(load_preset())
    first = tornado_drawing(found, LOSS).rows[0]
    assert "today" in first.hint
    assert first.hint.count("%") >= 6


def test_the_page_exports_its_charts_as_pictures_that_open_as_the_scenario(page: WhatMovesPage, tmp_path: Path) -> None:
    theme.CHOICE.choose("dark")
    names = [picture.name for picture in page.pictures()]
    assert names == ["tornado", "sweep"]
    for picture in page.pictures():
        file = tmp_path / f"{picture.name}.png"
        draw_one(page.session.scenario, picture, file)
        assert load(file)[0] == page.session.scenario
        assert QImage(str(file)).pixelColor(2, 2) == QColor(theme.LIGHT.ground)
    assert theme.current() is theme.DARK


def test_a_tornado_is_drawn_without_a_window(tmp_path: Path) -> None:
    scenario = load_preset()
    draw_one(scenario, tornado_picture(tornado(scenario), LOSS, None), tmp_path / "all.png", 1)
    image = QImage(str(tmp_path / "all.png"))
    colour = theme.LIGHT.model(0).name()
    assert image.height() > 30 * 22
    assert any(image.pixelColor(image.width() * 3 // 4, y).name() == colour for y in range(image.height()))


def test_the_tab_opens_the_page_and_a_language_switch_keeps_what_was_chosen(window: MainWindow, qtbot: QtBot) -> None:
    place = next(number for number in range(window.pages.count()) if window.pages.tabText(number) == "What moves it")
    assert window.page is None
    window.pages.setCurrentIndex(place)
    first = window.page
    assert isinstance(first, WhatMovesPage)
    first.wait()
    first.figure.choose(Metric("losing_share", 0))
    first._draw()
    path = first.tornado_chart.drawing.rows[4].path
    first.tornado_chart.bars.choose(path)
    window.speak("zh")
    qtbot.waitUntil(lambda: window.page is not None)
    again = window.page
    assert isinstance(again, WhatMovesPage)
    assert again is not first
    again.wait()
    assert again.figure.picked == Metric("losing_share", 0)
    assert again.tornado_chart.chosen == path


def test_more_models_than_before_are_not_read_from_the_sweep_of_fewer(page: WhatMovesPage) -> None:
    page.figure.choose(Metric("brand_profit", 1))
    page.wait()
    page.session.open(load_preset("social-commerce"), Origin("one"))
    page.wait()
    page.session.open(load_preset(), Origin("three"))
    page.wait()
    assert page.figure.picked == Metric("brand_profit", 1)
    assert len(page.sweep_chart.drawing.curves) == 3
