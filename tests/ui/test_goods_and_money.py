"""The page of goods and money, as a person reads and drives it."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QGuiApplication
from PySide6.QtWidgets import QApplication, QCheckBox, QPushButton
from pytestqt.qtbot import QtBot

from calculator import Scenario, load_preset, simulate
from calculator.flows import flows_of
from tests.calculator.tables import put, table
from ui import theme
from ui.charts.channel_curves import channel_curves
from ui.charts.chart import Chart
from ui.charts.curve_chart import CurveChart
from ui.charts.curves import Curve, CurveDrawing, Milestone
from ui.charts.milestones import milestone_spots
from ui.charts.strip_chart import StripChart
from ui.charts.strip_layout import COUNTED, placed
from ui.charts.strips import Part, Piece, Strip, StripDrawing
from ui.elided_label import ElidedLabel
from ui.export import draw_picture
from ui.pages.flow_charts import ROWS, FlowView
from ui.pages.goods_and_money import GoodsAndMoneyPage
from ui.session import Origin, Session


def opened(qtbot: QtBot, scenario: Scenario | None = None) -> GoodsAndMoneyPage:
    session = Session(scenario or load_preset(), Origin("test"))
    page = GoodsAndMoneyPage(session)
    session.setParent(page)
    qtbot.addWidget(page)
    page.resize(1000, 800)
    page.show()
    page.wait()
    return page


@pytest.fixture
def page(qtbot: QtBot) -> Iterator[GoodsAndMoneyPage]:
    shown = opened(qtbot)
    yield shown
    shown.session.close()


def titles(page: GoodsAndMoneyPage, row: str) -> list[str]:
    return [chart.drawing.title for chart in page.charts.charts[row]]


def curves(page: GoodsAndMoneyPage, row: str) -> list[CurveChart]:
    return [chart for chart in page.charts.charts[row] if isinstance(chart, CurveChart)]


def nothing() -> Scenario:
    model = {
        "name": "nothing",
        "kind": "direct",
        "product": {"unit_cost": 1.0, "list_price": 2.0},
        "price": {"basis": "list_share", "value": 1.0},
    }
    return Scenario.parse({"months": 3, "models": [model]})


# --- the page ---------------------------------------------------------------------------------


def test_every_chart_states_its_point_with_numbers(page: GoodsAndMoneyPage) -> None:
    assert titles(page, "goods")[0] == "11 of 100 units reached consumers"
    assert titles(page, "money")[0] == "The brand earned ¥246\u202fk, its agents lost ¥7.75\u202fM"
    assert titles(page, "channel")[0] == "89\u202f% of sell-in is stranded: 141\u202fk units"
    assert titles(page, "books")[0] == "Brand ¥923\u202fk, with its agents −¥7.5\u202fM"
    assert titles(page, "worth")[0] == "An agent is worth ¥441, a customer ¥23.5"


def test_charts_tell_their_content_to_those_who_cannot_see_it(page: GoodsAndMoneyPage) -> None:
    for row in ROWS:
        for chart in page.charts.charts[row]:
            assert chart.accessibleName().endswith(f": {chart.drawing.title}")
            assert chart.drawing.title in chart.accessibleDescription()
    goods = page.charts.charts["goods"][0].accessibleDescription()
    assert "with consumers 10.5" in goods
    assert "dead stock 58.6" in goods


def test_an_edit_is_followed(page: GoodsAndMoneyPage) -> None:
    assert titles(page, "goods")[0] == "11 of 100 units reached consumers"
    page.session.set_value("models.0.channel.tiers.0.churn_rate", 0.5)
    page.wait()
    assert titles(page, "goods")[0] == "3 of 100 units reached consumers"


def test_another_number_of_models_has_as_many_columns(page: GoodsAndMoneyPage) -> None:
    data = load_preset().data()
    data["models"] = data["models"][:2]
    page.session.change(Scenario.parse(data), "fewer")
    page.wait()
    assert all(len(page.charts.charts[row]) == 2 for row in ROWS)
    assert page.table.columnCount() == 3


def test_months_by_themselves_are_the_steps_of_the_sums(page: GoodsAndMoneyPage, qtbot: QtBot) -> None:
    so_far = [chart.drawing.curves[0].y for row in ("channel", "books") for chart in curves(page, row)]
    switch = page.findChild(QPushButton, "flows.months.1")
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    by_month = [chart.drawing.curves[0].y for row in ("channel", "books") for chart in curves(page, row)]
    for together, each in zip(so_far, by_month, strict=True):
        assert np.allclose(np.cumsum(each), together)


def test_the_gap_is_filled_from_sell_through_to_sell_in(page: GoodsAndMoneyPage) -> None:
    drawing = curves(page, "channel")[0].drawing
    sold_in, sold_through = drawing.curves
    assert np.allclose(drawing.bands[0].low, sold_through.y)
    assert np.allclose(drawing.bands[-1].high, sold_in.y)
    assert [band.label for band in drawing.bands] == ["own use", "on hand", "dead"]


def test_what_is_dumped_on_consumers_is_not_called_sell_through() -> None:
    ladder = {"tiers": [{"price_share": 0.5, "initial_agents": 1.0, "opening_order": 7.0, "churn_rate": 0.5}]}

    def names(**channel: float) -> list[str]:
        result = simulate(Scenario.parse(put(table(), "models.0.channel", ladder | channel)))
        return [curve.label for curve in channel_curves(flows_of(result, 0), 0, by_month=False).curves]

    assert names() == ["sell-in", "sell-through"]
    assert names(liquidation_share=0.5) == ["sell-in", "to consumers"]
    assert names(buyback_share=0.5) == ["sell-in, less bought back", "sell-through"]


def test_deposits_are_marked_as_a_debt_within_the_brands_cash(page: GoodsAndMoneyPage) -> None:
    drawing = curves(page, "books")[0].drawing
    (owed,) = drawing.bands
    summary = page.session.result.models[0].summary
    assert owed.high[-1] == pytest.approx(summary["brand_cash"][0])
    assert owed.high[-1] - owed.low[-1] == pytest.approx(summary["deposits_held"][0])
    assert "that it owes" in drawing.note


def test_one_scale_for_a_row_or_each_chart_its_own(page: GoodsAndMoneyPage) -> None:
    def ranges() -> dict[str, set[tuple[float, float]]]:
        bars = [chart for chart in page.charts.charts["worth"] if isinstance(chart, Chart)]
        found = {row: {chart.drawing.y_range for chart in curves(page, row)} for row in ("channel", "books")}
        return found | {"worth": {chart.wanted_range for chart in bars}}

    assert all(len(each) == 1 for each in ranges().values())
    page.findChild(QCheckBox, "flows.one_scale").click()
    assert all(len(each) == 3 for each in ranges().values())


def test_what_was_chosen_is_chosen_again(page: GoodsAndMoneyPage, qtbot: QtBot) -> None:
    other = opened(qtbot)
    other.choose(FlowView(one_scale=False, by_month=True))
    page.choose(other.choices())
    assert page.view == FlowView(one_scale=False, by_month=True)
    other.session.close()


def test_where_nothing_happens_the_charts_say_so_in_words(qtbot: QtBot) -> None:
    page = opened(qtbot, nothing())
    for row in ROWS:
        assert page.charts.charts[row][0].drawing.empty
    page.session.close()


def test_out_of_sight_nothing_is_worked_out(qtbot: QtBot) -> None:
    session = Session(load_preset(), Origin("test"))
    page = GoodsAndMoneyPage(session)
    qtbot.addWidget(page)
    session.wait()
    assert page.charts.charts["goods"] == []
    session.close()


# --- numbers and pictures ---------------------------------------------------------------------


def test_the_numbers_of_a_row_are_copied_in_full_with_their_names(page: GoodsAndMoneyPage) -> None:
    page.table.selectRow(1)
    heading, row = page.table.selected_text().split("\n")
    assert heading.split("\t")[1:] == [model.name for model in page.session.scenario.models]
    name, *values = row.split("\t")
    assert name == "made"
    made = [model.summary["units_made"][0] for model in page.session.result.models]
    assert [float(value) for value in values] == pytest.approx(made)


def test_all_numbers_are_copied_with_every_month(page: GoodsAndMoneyPage) -> None:
    page.findChild(QPushButton, "flows.copy").click()
    lines = QGuiApplication.clipboard().text().split("\n")
    start = lines.index("Cash flows by month, ¥: brand")
    months = [line.split("\t") for line in lines[start + 1 : start + 25]]
    assert [row[0] for row in months] == [f"month {number}" for number in range(1, 25)]
    cash = page.session.result.models[0].summary["brand_cash"][0]
    assert sum(float(row[1]) for row in months) == pytest.approx(cash)


def test_every_chart_can_be_exported_and_all_together(page: GoodsAndMoneyPage) -> None:
    pictures = page.pictures()
    assert len({picture.name for picture in pictures}) == len(pictures) == 1 + 3 * len(ROWS)
    for picture in (pictures[0], *pictures[1::3]):
        image = draw_picture(page.session.scenario, picture, scale=1)
        colours = {
            image.pixel(x, y) for x in range(30, image.width() - 30, 3) for y in range(60, image.height() - 30, 3)
        }
        assert len(colours) > 3


# --- strips -----------------------------------------------------------------------------------


def part(name: str, *sizes: float, weighty: bool = False) -> Part:
    pieces = tuple(Piece(size, QColor("red"), hint=f"{name} {size:g}") for size in sizes)
    return Part(name, f"{sum(sizes):g}", pieces, weighty)


def strip_chart(qtbot: QtBot, *parts: Part) -> StripChart:
    chart = StripChart("strips")
    qtbot.addWidget(chart)
    chart.resize(300, 120)
    chart.show_drawing(StripDrawing("title", (Strip(parts),)))
    chart.show()
    return chart


def test_pieces_are_as_long_as_they_are_large(qtbot: QtBot) -> None:
    chart = strip_chart(qtbot, part("a", 60, 30), part("b", 10))
    widths = [room.width() for each in chart.strips.parts() for _, room in each.pieces]
    assert widths == pytest.approx([180, 90, 30], abs=1)


def test_what_is_tiny_can_still_be_seen(qtbot: QtBot) -> None:
    chart = strip_chart(qtbot, part("a", 1e9), part("b", 1e-3))
    _, tiny = chart.strips.parts()
    assert tiny.room.width() >= 1
    assert tiny.room.right() <= 300


def test_names_that_have_no_room_are_counted_but_the_weighty_ones() -> None:
    metrics = QFontMetricsF(theme.font(theme.LABEL))
    strip = Strip(tuple(part(f"a very long name number {number}", 1.0, weighty=number == 3) for number in range(12)))
    found = placed(strip, 0.0, 300.0, 2, metrics)
    words = [each.words for each in found if each.key is not None]
    assert any("number 3 " in text for text in words)
    shown = [text for text in words if not text.startswith(COUNTED)]
    assert f"{COUNTED}{12 - len(shown)}" in words
    rooms = [each.key for each in found if each.key is not None]
    assert not any(one.intersects(other) for one in rooms for other in rooms if one is not other)


def test_a_weighty_name_on_its_part_is_not_missed_among_names_that_are_counted() -> None:
    metrics = QFontMetricsF(theme.font(theme.LABEL))
    small = [part(f"a very long name number {number}", 1.0) for number in range(12)]
    found = placed(Strip((*small, part("agents", 80.0, weighty=True))), 0.0, 300.0, 2, metrics)
    assert found[-1].inside == "agents 80"
    assert found[-1].words == "agents 80"
    assert any(each.words.startswith(COUNTED) for each in found[:-1])
    few = placed(Strip((small[0], part("agents", 80.0, weighty=True))), 0.0, 300.0, 2, metrics)
    assert (few[-1].inside, few[-1].words) == ("agents 80", "")


def test_a_piece_is_read_out_under_the_mouse_and_by_keyboard(qtbot: QtBot) -> None:
    chart = strip_chart(qtbot, part("a", 60, 30), part("b", 10))
    assert chart.strips.hint_at(QPointF(200, 10)) == "a 30"
    assert chart.strips.hint_at(QPointF(500, 500)) == ""
    chart.strips.setFocus()
    for _ in range(3):
        qtbot.keyClick(chart.strips, Qt.Key.Key_Right)
    assert chart.strips._pieces()[chart.strips._read][0].hint == "b 10"
    qtbot.keyClick(chart.strips, Qt.Key.Key_Escape)
    assert chart.strips._read == -1
    qtbot.mouseMove(chart.strips, QPoint(10, 10))


# --- months that are marked -------------------------------------------------------------------


def test_labels_of_marked_months_cover_neither_one_another_nor_the_edge() -> None:
    metrics, frame = QFontMetricsF(theme.font(theme.LABEL)), QRectF(40, 5, 220, 90)
    stones = [Milestone(month, f"label {month}") for month in (1, 2, 3, 24)]
    lines = [40.0, 49.0, 58.0, 258.0]
    spots = milestone_spots(stones, lines, frame, metrics)
    assert [stone for stone, _ in spots] == stones
    rooms = [room for _, room in spots]
    assert all(frame.contains(room) for room in rooms)
    assert not any(one.intersects(other) for one in rooms for other in rooms if one is not other)


def test_what_finds_no_room_is_still_read_out(qtbot: QtBot) -> None:
    months = np.arange(1.0, 11.0)
    stones = tuple(Milestone(month, "a label that is long", f"Month {month:g}: it happens") for month in months)
    chart = CurveChart("marks")
    qtbot.addWidget(chart)
    chart.resize(260, 180)
    chart.show_drawing(CurveDrawing("title", curves=(Curve(months, months),), milestones=stones))
    assert "Month 7: it happens" in chart.read_out(7.0)
    assert "Month 7" not in chart.read_out(8.0)
    chart.grab()


def test_marked_months_are_on_both_charts_over_time_and_explained(page: GoodsAndMoneyPage) -> None:
    marked = [chart.drawing.milestones for row in ("channel", "books") for chart in curves(page, row)]
    assert marked[0]
    assert marked[0] == marked[3]
    assert not marked[2]  # a brand without agents
    assert "upright lines" in page.findChild(ElidedLabel, "note.channel").text()


def test_charts_grow_with_a_high_window_and_shrink_no_further_than_they_read(page: GoodsAndMoneyPage) -> None:
    chart = page.charts.charts["channel"][0]
    heights = []
    for height in (500, 800, 1400):
        page.resize(1400, height)
        QApplication.processEvents()
        heights.append(chart.minimumHeight())
    assert heights[0] == heights[1] < heights[2]
