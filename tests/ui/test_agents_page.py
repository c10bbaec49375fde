"""The page of agents: its story, map, charts and numbers are those of the engine, whoever is counted."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QSpinBox
from pytestqt.qtbot import QtBot

from calculator import Scenario, language, load_preset, simulate
from calculator.agents_side import AgentsSide, agents_side, agents_sides
from calculator.agents_words import headline, paragraph, story
from tests.calculator.tables import put, table
from tests.ui.using_inputs import child, click, settle
from ui import theme
from ui.charts.bars import Fill
from ui.charts.chart import Chart
from ui.charts.cohort_map import CohortField, CohortMap
from ui.charts.curve_chart import CurveChart
from ui.export import draw_picture
from ui.pages.agents import AgentsPage
from ui.pages.agents_drawings import _few as few
from ui.pages.agents_drawings import cohort_words, incomes, profits, recoveries, takings
from ui.pages.agents_results import typical
from ui.pages.agents_table import AgentsTable
from ui.session import Session


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> Iterator[AgentsPage]:
    """The page on the default comparison."""
    shown = AgentsPage(session)
    shown.resize(960, 900)
    qtbot.addWidget(shown)
    shown.show()
    qtbot.waitExposed(shown)
    shown.wait()
    yield shown
    shown.background.stop()


@pytest.fixture(scope="module")
def sides() -> tuple[AgentsSide, ...]:
    """The agents as the engine alone sees them."""
    return agents_sides(simulate(load_preset()))


def says(page: AgentsPage, name: str) -> str:
    return child(page, QLabel, name).text()


def count_only(page: AgentsPage, months: int) -> None:
    child(page, QSpinBox, "agents.months_behind").setValue(months)
    settle()


def choose_model(page: AgentsPage, place: int) -> None:
    box = child(page, QComboBox, "agents.model")
    box.setCurrentIndex(place)
    box.activated.emit(place)
    settle()


def point_at(field: CohortField, month: int, tier: int, *, press: bool = False) -> None:
    """Move the mouse into a cell, and click there."""
    place = QPointF(field.rectangle(month, tier).center())
    kinds = [QEvent.Type.MouseMove, *([QEvent.Type.MouseButtonPress] if press else [])]
    for kind in kinds:
        button = Qt.MouseButton.LeftButton if kind == QEvent.Type.MouseButtonPress else Qt.MouseButton.NoButton
        event = QMouseEvent(kind, place, field.mapToGlobal(place), button, button, Qt.KeyboardModifier.NoModifier)
        QApplication.sendEvent(field, event)
    settle()


def test_the_first_model_with_agents_tells_its_story(page: AgentsPage, sides: tuple[AgentsSide, ...]) -> None:
    assert says(page, "agents.headline") == headline(sides[0])
    assert says(page, "agents.story") == paragraph(story(sides[0]))
    assert "94" in says(page, "agents.headline")


def test_the_map_has_every_joining_month_of_every_tier(page: AgentsPage, sides: tuple[AgentsSide, ...]) -> None:
    drawing, joined = child(page, CohortMap, "agents.map").drawing, sides[0].joined
    assert drawing.tiers == sides[0].tiers
    assert np.array_equal(drawing.profit, joined.profit)
    assert np.array_equal(drawing.loses, joined.loses)
    assert [row[0] for row in drawing.notes] == ["94", "309", "769", "1,698", "3,127"]
    below, above = drawing.scale.colours(np.array([-1e4, 1e4]))
    assert below[2] > below[0]  # blue where they lose
    assert above[0] > above[2]  # gold where they gain


def test_losing_cells_are_told_apart_without_colour(page: AgentsPage) -> None:
    field = child(page, CohortField, "agents.map.field")
    image = field.grab().toImage()
    ratio = image.devicePixelRatio()

    def shades(month: int, tier: int) -> int:
        spot = field.rectangle(month, tier).adjusted(4, 4, -4, -4)
        return len({
            image.pixel(round(x * ratio), round(y * ratio))
            for x in range(round(spot.left()), round(spot.right()))
            for y in range(round(spot.top()), round(spot.bottom()))
        })  # fmt: skip

    assert shades(5, 0) == 1  # earns: plain
    assert shades(20, 0) > 1  # loses: hatched
    assert shades(0, 3) == 1  # nobody joined there


def test_who_is_counted_changes_headline_map_and_charts(page: AgentsPage, sides: tuple[AgentsSide, ...]) -> None:
    box = child(page, QCheckBox, "agents.only")
    click(box)
    assert says(page, "agents.headline") == headline(sides[0], 12)
    drawing = child(page, CohortMap, "agents.map").drawing
    assert np.array_equal(drawing.counted, sides[0].joined.counted(12))
    count_only(page, 20)
    assert says(page, "agents.headline") == headline(sides[0], 20)
    bars = child(page, Chart, "agents.profits").drawing.bars
    expected = sides[0].joined.profit_by_tier(20)
    assert [bar.high for bar in bars[::2]] == pytest.approx(list(expected[~np.isnan(expected)]))
    click(box)
    assert says(page, "agents.headline") == headline(sides[0])


def test_typing_a_number_of_months_switches_the_switch_on(page: AgentsPage, sides: tuple[AgentsSide, ...]) -> None:
    count_only(page, 6)
    assert child(page, QCheckBox, "agents.only").isChecked()
    assert says(page, "agents.headline") == headline(sides[0], 6)


def test_a_click_on_a_cell_opens_its_account(page: AgentsPage, sides: tuple[AgentsSide, ...]) -> None:
    joined = sides[0].joined
    point_at(child(page, CohortField, "agents.map.field"), 2, 0, press=True)
    told = page.results.account.text
    assert f"{sides[0].tiers[0]}, joined in month 3" in told
    assert "paid in: −¥105,000" in told.replace("\u202f", " ") or "paid in: −¥104," in told
    assert f"paid back after: {joined.months_to_recover[2, 0]:.0f} months" in told
    chart = child(page, CurveChart, "agents.balance")
    assert chart.drawing.curves[0].y[-1] == pytest.approx(joined.profit[2, 0])
    assert chart.drawing.curves[0].y[0] == pytest.approx(-joined.entry[0])


def test_the_keys_walk_from_cell_to_cell_where_people_joined(page: AgentsPage) -> None:
    field = child(page, CohortField, "agents.map.field")
    field.setFocus()
    field.pick((3, 3))
    QTest.keyClick(field, Qt.Key.Key_Left)  # nobody joined tier 4 before month 4
    assert field.cell == (3, 3)
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert field.cell == (3, 2)
    QTest.keyClick(field, Qt.Key.Key_Home)
    assert field.cell == (2, 2)
    QTest.keyClick(field, Qt.Key.Key_End)
    assert field.cell == (23, 2)
    assert "joined in month 24" in page.results.account.text
    assert "joined in month 24" in field.accessibleDescription()


def test_the_account_begins_with_a_typical_joiner(page: AgentsPage, sides: tuple[AgentsSide, ...]) -> None:
    cell = typical(sides[0], 1)
    assert page.results.cell == cell
    assert cell is not None
    assert cell[1] == int(sides[0].joined.people().argmax())
    assert sides[0].joined.months - cell[0] >= 12


def test_income_bars_are_the_sources_and_reach_the_whole(page: AgentsPage, sides: tuple[AgentsSide, ...]) -> None:
    drawing, earned = child(page, Chart, "agents.incomes").drawing, sides[0].income
    for tier in range(6):
        bars = [bar for bar in drawing.bars if int(bar.left) == tier]
        assert bars[-1].high == pytest.approx(1)
        consumers = bars[0].high - bars[0].low
        expected = earned.from_consumers[tier] / earned.total[tier] if tier < 5 else 1 - earned.recruiting_share()
        assert consumers == pytest.approx(expected)
    assert "66" in drawing.title


def test_where_sales_of_a_tier_lose_the_bar_of_all_is_as_its_title() -> None:
    """The second tier sells at a loss, with what serving an order costs; the first earns on its opening orders."""
    data = table()
    for path, value in {
        "months": 1,
        "models.0.acquisition.conversion_rate": 1.0,
        "models.0.acquisition.reachable_people": 1e15,
        "models.0.costs.fulfilment_cost": 50.0,
        "models.0.channel.tiers.0.initial_agents": 1.0,
        "models.0.channel.tiers.1.price_share": 0.8,
        "models.0.channel.tiers.1.initial_agents": 2.0,
        "models.0.channel.tiers.1.contacts_per_month": 9.0,
        "models.0.channel.tiers.1.opening_order": 100.0,
    }.items():
        data = put(data, path, value)
    side = agents_side(simulate(Scenario.parse(data)), 0)
    assert side.income.from_consumers[1] < 0 < side.income.from_recruits()[0]
    drawing = incomes(side)
    of_all = [bar for bar in drawing.bars if int(bar.left) == 2]
    recruits = sum(bar.high - bar.low for bar in of_all if bar.fill is Fill.HATCHED)
    assert recruits == pytest.approx(side.income.recruiting_share())
    assert drawing.title.startswith(f"{100 * recruits:.0f}")


def test_who_neither_gains_nor_loses_is_not_said_to_lose() -> None:
    data = put(put(table("commission"), "months", 1), "models.0.channel.tiers.0.initial_agents", 1.0)
    idle = agents_side(simulate(Scenario.parse(data)), 0)
    assert profits(idle, 1).title == "On average a joiner of no tier gains or loses"
    deposit = agents_side(simulate(Scenario.parse(put(data, "models.0.channel.tiers.0.deposit", 5.0))), 0)
    assert "after 1 month" in recoveries(deposit, 1).summary
    assert "1 months" not in recoveries(deposit, 1).summary
    words = cohort_words(deposit, 0, 0)
    assert words[1:4] == ("joined: 1", "paid in: ¥5.00", "got out by the end of month 1: ¥5.00")


def test_in_chinese_numbers_stand_apart_from_the_words_around_them_but_ten_thousands() -> None:
    language.use("zh")
    data = put(put(table("commission"), "months", 1), "models.0.channel.tiers.0.initial_agents", 49_900.0)
    crowd = agents_side(simulate(Scenario.parse(data)), 0)
    assert cohort_words(crowd, 0, 0)[1] == "加入：4.99\u202f万人"
    assert "4.99\u202f万名加入者" in headline(crowd)
    assert few(["一", "二", "三", "四"], 5) == "全部 5 级中的 4 级"


def test_a_title_does_not_speak_of_tiers_in_which_nobody_is_counted(sides: tuple[AgentsSide, ...]) -> None:
    stocked = sides[0]
    top = stocked.tiers[0]
    assert profits(stocked, 24).title == f"On average {top} gain: nobody else is counted (stock at nothing)"
    assert recoveries(stocked, 24).title == f"Of those counted in {top} half have back what they paid in"


def test_where_nobody_is_counted_every_chart_says_that(sides: tuple[AgentsSide, ...]) -> None:
    stocked = sides[0]
    empty = {drawing(stocked, 99).empty for drawing in (profits, recoveries, takings)}
    assert empty == {"Nobody has 99 months behind them yet"}


def test_the_curve_of_takings_ends_with_all_and_marks_its_half(page: AgentsPage, sides: tuple[AgentsSide, ...]) -> None:
    drawing, curve = child(page, CurveChart, "agents.takings").drawing, sides[0].joined.lorenz()
    assert drawing.curves[1].y[-1] == pytest.approx(1)
    half = drawing.marks[0]
    assert half.x == pytest.approx(1 - curve.fewest_with(0.5))
    assert half.y == 0.5
    assert f"{curve.gini:.2f}" in drawing.note


def test_models_without_agents_say_so_and_offer_no_pictures(page: AgentsPage) -> None:
    choose_model(page, 2)
    assert "has no agents" in says(page, "agents.headline")
    assert not page.results.map.isVisible()
    assert page.pictures() == []
    choose_model(page, 1)
    assert page.results.map.isVisible()
    assert "nothing to recover" in child(page, Chart, "agents.recoveries").drawing.empty


def test_numbers_are_copied_in_full_with_every_joining_month(page: AgentsPage, sides: tuple[AgentsSide, ...]) -> None:
    click(child(page, QPushButton, "agents.copy"))
    table, months = QGuiApplication.clipboard().text().split("\n\n")
    rows = [line.split("\t") for line in table.split("\n")]
    assert rows[0][1] == "joined"
    assert [float(row[1]) for row in rows[1:]] == pytest.approx(list(sides[0].joined.people()))
    assert [float(row[5]) for row in rows[1:]] == pytest.approx(list(sides[0].joined.profit_by_tier()))
    cells = [line.split("\t") for line in months.split("\n")[1:]]
    assert len(cells) == int(sides[0].joined.counted().sum())
    assert sum(float(cell[2]) * float(cell[5]) for cell in cells) == pytest.approx(-7749825.97, abs=0.01)


def test_a_selection_of_the_table_is_copied_with_its_headings(page: AgentsPage, sides: tuple[AgentsSide, ...]) -> None:
    table = child(page, AgentsTable, "agents.table")
    table.item(1, 0).setSelected(True)
    QTest.keyClick(table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    table.copy()
    assert QGuiApplication.clipboard().text() == f"\tjoined\n{sides[0].tiers[1]}\t{sides[0].joined.people()[1]:.12g}"


def test_an_edit_changes_what_is_shown(page: AgentsPage) -> None:
    page.session.set_value("models.0.channel.founders_per_month", 0.0)
    page.wait()
    assert says(page, "agents.headline") == f"Nobody joins {load_preset().models[0].name}"
    assert "recruits none" in says(page, "agents.story")
    assert not page.results.map.isVisible()
    page.session.set_value("models.0.channel.founders_per_month", 8.0)
    page.wait()
    edited = agents_sides(simulate(page.session.scenario))[0]
    assert says(page, "agents.headline") == headline(edited)
    assert np.array_equal(child(page, CohortMap, "agents.map").drawing.profit, edited.joined.profit)
    page.session.wait()


def test_choices_outlive_a_change_of_language(page: AgentsPage, qtbot: QtBot) -> None:
    choose_model(page, 1)
    count_only(page, 9)
    page.results.pick((4, 1))
    other = AgentsPage(page.session)
    qtbot.addWidget(other)
    language.use("zh")
    other.choose(page.choices())
    other.show()
    other.wait()
    assert other.results.side is not None
    assert other.results.side.place == 1
    assert other.months_behind == 9
    assert other.results.cell == (4, 1)
    other.background.stop()


def test_every_picture_is_drawn_and_none_is_empty(page: AgentsPage) -> None:
    offered = page.pictures()
    assert [picture.name for picture in offered] == [
        "agents", "joining-months", "profit-by-tier", "income-by-source", "takings", "recovery",
    ]  # fmt: skip
    for picture in offered:
        image = draw_picture(page.session.scenario, picture, 1)
        assert len({image.pixel(x, y) for x in range(40, image.width(), 7) for y in range(70, 300, 5)}) > 3


def test_the_page_follows_the_theme(page: AgentsPage) -> None:
    light = page.results.map.grab().toImage().pixel(2, 2)
    theme.CHOICE.choose("dark")
    settle()
    assert page.results.map.grab().toImage().pixel(2, 2) != light
    theme.CHOICE.choose("light")
