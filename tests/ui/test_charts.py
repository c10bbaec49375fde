"""What the charts draw is what the results say."""

import tomllib
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from calculator import ModelResult, Scenario, language, load_preset, simulate
from ui import theme
from ui.charts import bars
from ui.charts.bars import Drawing, Fill
from ui.charts.chart import Chart, NameAxis, ValueAxis
from ui.charts.inventory import inventory_drawing
from ui.charts.legend import legend_of
from ui.charts.lifetime import lifetime_drawing
from ui.charts.margin import margin_drawing

Models = tuple[ModelResult, ...]
CASES = Path(__file__).parents[1] / "cases"


def models_of(case: str) -> Models:
    return simulate(Scenario.parse(tomllib.loads((CASES / f"{case}.toml").read_text(encoding="utf-8")))).models


@pytest.fixture(scope="module")
def models() -> Models:
    return simulate(load_preset()).models


def test_the_paper_bars_add_up_to_the_price(models: Models) -> None:
    for place, model in enumerate(models):
        drawing = margin_drawing(model, place)
        accounts = [bar for bar in drawing.bars if bar.fill is Fill.LIGHT]
        costs = max(bar.high for bar in drawing.bars if bar.left < 1)
        total = costs + sum(bar.high for bar in accounts)
        assert total == pytest.approx(float(model.summary["consumer_price"][0]))


def test_the_cash_bars_are_what_each_account_took_home(models: Models) -> None:
    for place, model in enumerate(models):
        cash = [bar.high for bar in margin_drawing(model, place).bars if bar.fill is Fill.SOLID and bar.left > 1]
        assert cash == pytest.approx([float(values[0]) for values in model.take_home.values()])


def test_the_title_says_how_many_tiers_lose(models: Models) -> None:
    assert "5 of 5 tiers lose" in margin_drawing(models[0], 0).title
    assert "lose" not in margin_drawing(models[1], 1).title


def test_inventory_stacks_what_is_on_hand_lost_and_used(models: Models) -> None:
    drawing = inventory_drawing(models[0], 0, in_money=False)
    tiers = models[0].tiers
    for number in range(1, 6):
        bars = [bar for bar in drawing.bars if number < bar.left < number + 1 and bar.high > bar.low]
        amounts = {bar.fill: bar.high - bar.low for bar in bars}
        assert amounts[Fill.SOLID] == pytest.approx(tiers["closing_stock"][number, 0])
        assert amounts[Fill.HATCHED] == pytest.approx(tiers["dead"][number, 0])
        assert amounts[Fill.LIGHT] == pytest.approx(tiers["own_use"][number, 0])


def test_inventory_in_money_is_at_what_each_tier_paid(models: Models) -> None:
    drawing = inventory_drawing(models[0], 0, in_money=True)
    first = next(bar for bar in drawing.bars if 1 < bar.left < 2 and bar.fill is Fill.SOLID)
    assert first.high == pytest.approx(models[0].tiers["stock_value"][1, 0])
    assert drawing.unit == "¥"


def test_the_line_of_the_way_there_ends_at_the_stock_on_hand(models: Models) -> None:
    drawing = inventory_drawing(models[0], 0, in_money=False)
    ends = [line.points[-1][1] for line in drawing.lines]
    assert ends == pytest.approx([float(stock) for stock in models[0].tiers["closing_stock"][1:, 0]])


def test_lifetime_value_stacks_brand_and_tiers_against_both_costs(models: Models) -> None:
    drawing = lifetime_drawing(models[0], 0)
    assert max(bar.high for bar in drawing.bars) == pytest.approx(float(models[0].summary["ltv"][0]))
    costs = [line.points[0][1] for line in drawing.lines]
    assert costs == pytest.approx([0.0, float(models[0].summary["full_cac"][0])])


def test_losses_are_stacked_below_the_line() -> None:
    model = models_of("extremes")[0]
    drawing = lifetime_drawing(model, 0)
    assert drawing.extent[0] == pytest.approx(float(model.summary["ltv"][0]))


@pytest.mark.parametrize("case", ["empty-tiers", "extremes", "tier-counts", "random-5", "payback"])
def test_every_odd_case_is_drawn_or_says_why_not(case: str) -> None:
    for place, model in enumerate(models_of(case)):
        for drawing in (
            margin_drawing(model, place),
            inventory_drawing(model, place, in_money=True),
            lifetime_drawing(model, place),
        ):
            assert drawing.title
            assert drawing.empty or np.isfinite(drawing.extent).all()
            assert bool(drawing.empty) != bool(drawing.bars or drawing.lines)


def painted(chart: Chart, drawing: Drawing) -> set[str]:
    chart.resize(320, 180)
    chart.show_drawing(drawing)
    chart.set_range(*drawing.extent)
    image = chart.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(0, 320, 2) for y in range(0, 180, 2)}


def test_a_chart_is_painted_in_its_models_colour_and_repainted_in_the_other_theme(models: Models, qtbot: QtBot) -> None:
    chart = Chart("chart.ltv.2")
    qtbot.addWidget(chart)
    drawing = lifetime_drawing(models[2], 2)
    assert QColor(theme.LIGHT.models[2]).name() in painted(chart, drawing)
    theme.CHOICE.choose("dark")
    colours = painted(chart, lifetime_drawing(models[2], 2))
    assert QColor(theme.DARK.models[2]).name() in colours
    assert QColor(theme.DARK.ground).name() in colours
    assert QColor(theme.LIGHT.ground).name() not in colours


def test_the_mouse_reads_out_exact_numbers(models: Models, qtbot: QtBot) -> None:
    chart = Chart("chart.ltv.2")
    qtbot.addWidget(chart)
    painted(chart, lifetime_drawing(models[2], 2))
    assert "383.48" in chart.hint_at(QPoint(100, 150))
    assert chart.hint_at(QPoint(300, 60)) == ""


def test_a_chart_tells_a_screen_reader_what_it_shows(models: Models, qtbot: QtBot) -> None:
    chart = Chart("chart.margin.0")
    qtbot.addWidget(chart)
    chart.show_drawing(margin_drawing(models[0], 0))
    assert "General: ¥19.4 on paper, −¥0.423 in cash" in chart.accessibleDescription()


def test_charts_survive_thousands_of_repaints(models: Models, qtbot: QtBot) -> None:
    """PySide6 6.12 on Python 3.11 loses a reference to None at each and aborts after some hundreds."""
    chart = Chart("chart.margin.0")
    qtbot.addWidget(chart)
    drawings = [margin_drawing(models[0], 0), margin_drawing(models[1], 1)]
    chart.resize(300, 160)
    chart.show()
    for number in range(3000):
        chart.show_drawing(drawings[number % 2])
        chart.set_range(*drawings[number % 2].extent)
        chart.grab()
    assert chart.drawing is drawings[1]


@pytest.fixture
def written(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, QRectF]]:
    """The texts that a plot paints, and where."""
    texts: list[tuple[str, QRectF]] = []
    paint = bars._Canvas._text

    def note(canvas: bars._Canvas, spot: QRectF, text: str, *rest: Any, **named: Any) -> None:
        texts.append((text, QRectF(spot)))
        paint(canvas, spot, text, *rest, **named)

    monkeypatch.setattr(bars._Canvas, "_text", note)
    return texts


def draw(qtbot: QtBot, drawing: Drawing, width: int, height: int = 180) -> None:
    chart = Chart("chart.margin.0")
    qtbot.addWidget(chart)
    chart.resize(width, height)
    chart.show_drawing(drawing)
    chart.set_range(*drawing.extent)
    chart.grab()


@pytest.mark.parametrize("width", [244, 320, 480])
@pytest.mark.parametrize("tiers", [5, 12])
def test_no_two_texts_read_as_one(tiers: int, width: int, written: list[tuple[str, QRectF]], qtbot: QtBot) -> None:
    scenario = load_preset("three-models").with_values({"models.0.channel.tier_count": tiers})
    for place, model in enumerate(simulate(scenario).models):
        for drawing in (
            margin_drawing(model, place),
            inventory_drawing(model, place, in_money=False),
            lifetime_drawing(model, place),
        ):
            written.clear()
            draw(qtbot, drawing, width)
            assert written
            for number, (_, spot) in enumerate(written):
                apart = spot.adjusted(-2.9, 1, 2.9, -1)
                assert not any(apart.intersects(other) for _, other in written[:number])


def test_what_was_taken_home_and_the_totals_keep_their_labels(
    models: Models, written: list[tuple[str, QRectF]], qtbot: QtBot
) -> None:
    draw(qtbot, margin_drawing(models[0], 0), 244, 150)
    assert {"15", "−91", "−146", "−184", "−46"} <= {text for text, _ in written}
    language.use("zh")
    written.clear()
    draw(qtbot, inventory_drawing(models[0], 0, in_money=False), 244)
    assert {"3.37\u202f万", "3.75\u202f万", "3.57\u202f万"} <= {text for text, _ in written}


@pytest.mark.parametrize("width", [150, 190, 260, 420])
def test_the_names_of_two_charts_of_a_column_are_chosen_alike(models: Models, width: int, qtbot: QtBot) -> None:
    margin, inventory = margin_drawing(models[0], 0), inventory_drawing(models[0], 0, in_money=False)
    shown = []
    for drawing in (margin, inventory):
        axis = NameAxis()
        axis.name(drawing.categories, drawing.briefs, drawing.fellows)
        spots = axis.spots(width)
        shown.append([text for text, _ in spots])
        for number, (_, spot) in enumerate(spots):
            assert not any(spot.adjusted(-4, 3, 4, -3).intersects(other) for _, other in spots[:number])
    assert shown[0][1:] == shown[1]


def test_the_costs_say_what_they_are_where_there_is_room(models: Models, qtbot: QtBot) -> None:
    drawing, axis = margin_drawing(models[0], 0), NameAxis()
    axis.name(drawing.categories, drawing.briefs, drawing.fellows, drawing.fuller)
    assert axis.spots(900)[0][0] == "goods and handling"
    assert axis.spots(230)[0][0] == "costs"
    for width in range(150, 900, 50):
        spots = [spot.adjusted(-2, 3, 2, -3) for _, spot in axis.spots(width)]
        assert not any(one.intersects(other) for number, one in enumerate(spots) for other in spots[:number]), width


def test_cash_bars_are_said_not_to_add_up_to_the_price(models: Models, qtbot: QtBot) -> None:
    legend = legend_of("margin")
    qtbot.addWidget(legend)
    for words in (legend.toolTip(), legend.accessibleName(), margin_drawing(models[0], 0).summary):
        assert "in cash the parts do not add up to the price" in words
    wide = legend.sizeHint().width()
    drawn = []
    for width in (wide, wide - 40):  # there is room for the remark, or not enough
        legend.resize(width, 20)
        right = legend.grab().toImage().copy(wide - 150, 0, 100, 20)
        drawn.append(len({right.pixel(x, y) for x in range(100) for y in range(20)}) > 1)
    assert drawn == [True, False]


def test_a_number_at_the_edge_of_the_axis_is_left_out_but_zero(qtbot: QtBot) -> None:
    assert list(ValueAxis().tickValues(0.0, 200.0, 100.0)[0][1]) == [0.0, 50.0, 100.0, 150.0]


def test_names_stand_off_the_cost_lines(models: Models, written: list[tuple[str, QRectF]], qtbot: QtBot) -> None:
    crossed = []
    for place, model in enumerate(models):
        written.clear()
        drawing = lifetime_drawing(model, place)
        draw(qtbot, drawing, 244)
        assert {note.text for note in drawing.notes} <= {text for text, _ in written}
        ends = {line.label: spot.bottom() + 3 for line in drawing.lines for text, spot in written if text == line.label}
        crossed += [
            text for text, spot in written for level in ends.values() if spot.top() + 1 < level < spot.bottom() - 1
        ]
    assert crossed == []


def test_parts_without_room_for_their_names_are_counted(written: list[tuple[str, QRectF]], qtbot: QtBot) -> None:
    model = simulate(load_preset("three-models").with_values({"models.0.channel.tier_count": 12})).models[0]
    drawing = lifetime_drawing(model, 0)
    draw(qtbot, drawing, 244)
    names = {note.text for note in drawing.notes} & {text for text, _ in written}
    assert 3 <= len(names) < len(drawing.notes)
    assert f"… +{len(drawing.notes) - len(names)}" in {text for text, _ in written}


def test_a_title_leaves_out_a_cost_without_meaning(models: Models) -> None:
    summary = {**models[2].summary, "full_cac": np.array([np.nan])}
    assert lifetime_drawing(replace(models[2], summary=summary), 2).title == "A customer is worth ¥383"


def test_a_chart_that_was_empty_comes_back_with_its_names_and_scale(qtbot: QtBot) -> None:
    model = simulate(load_preset()).models[1]
    fresh, emptied = Chart("fresh"), Chart("emptied")
    for chart in (fresh, emptied):
        qtbot.addWidget(chart)
        chart.resize(300, 180)
        chart.show()
    drawing = margin_drawing(model, 1)
    emptied.show_drawing(Drawing(title="nothing", empty="Nothing was sold."))
    for chart in (fresh, emptied):
        chart.show_drawing(drawing)
        chart.set_range(*drawing.extent)
        qtbot.wait(20)
    assert emptied.grab().toImage() == fresh.grab().toImage()


@pytest.mark.parametrize("spot", [QPoint(5, 60), QPoint(150, 100)], ids=["axis", "plot"])
def test_the_wheel_over_a_chart_is_left_to_the_page(qtbot: QtBot, spot: QPoint) -> None:
    chart = Chart("chart")
    qtbot.addWidget(chart)
    chart.resize(300, 180)
    chart.show_drawing(margin_drawing(simulate(load_preset()).models[1], 1))
    chart.show()
    under = chart.childAt(spot)
    assert under is not None
    buttons, keys, phase = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase
    local, far = QPointF(under.mapFrom(chart, spot)), QPointF(chart.mapToGlobal(spot))
    turn = QWheelEvent(local, far, QPoint(), QPoint(0, -120), buttons, keys, phase, False)  # noqa: FBT003  (Qt's order)
    QApplication.sendEvent(under, turn)
    assert not turn.isAccepted()
