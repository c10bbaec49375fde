"""Charts of curves: what they show, and that they show it however many points there are."""

from itertools import pairwise

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from calculator import load_preset, simulate
from calculator.axis import Axis
from calculator.metric import Metric
from calculator.sweep import sweep
from ui import theme
from ui.charts.curve_axes import RealAxis, spread
from ui.charts.curve_chart import CurveChart
from ui.charts.curves import Band, Curve, CurveDrawing, Mark, Rule, Scale, Zone, readable_range, thinned
from ui.charts.sweep_drawing import crossings_of, sweep_drawing

CAC = "models.1.acquisition.cac"


def shown(drawing: CurveDrawing, qtbot: QtBot) -> CurveChart:
    chart = CurveChart("curves")
    qtbot.addWidget(chart)
    chart.resize(600, 360)
    chart.show_drawing(drawing)
    chart.show()
    qtbot.waitExposed(chart)
    return chart


def colours_in(chart: CurveChart) -> set[str]:
    image: QImage = chart.grab().toImage()
    return {image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())}


def line(model: int | None = 0, label: str = "") -> Curve:
    x = np.linspace(0, 10, 50)
    return Curve(x, x**2, model, label)


def test_a_curve_has_the_colour_of_its_model_in_either_theme(qtbot: QtBot) -> None:
    chart = shown(CurveDrawing(curves=(line(2),)), qtbot)
    assert theme.LIGHT.model(2).name() in colours_in(chart)
    theme.CHOICE.choose("dark")
    found = colours_in(chart)
    assert theme.DARK.model(2).name() in found
    assert QColor(theme.LIGHT.ground).name() not in found


def test_the_exact_numbers_at_a_value_are_read_out(qtbot: QtBot) -> None:
    x = np.array([0.0, 0.5, 1.0])
    drawing = CurveDrawing(
        x=Scale("Rate", "share", reading="Rate {number}"),
        y=Scale("Money", "¥"),
        curves=(Curve(x, np.array([1.0, np.nan, 1234567.891]), 0, "A"), Curve(x, x, 1, "B")),
        bands=(Band(x, x - 1, x + 1, label="5–95 %"),),
    )
    chart = shown(drawing, qtbot)
    assert chart.read_out(0.98).split("\n") == [
        "Rate 100.00\u202f%", "A: ¥1,234,567.89", "B: ¥1.00", "5–95 %: ¥0.00 … ¥2.00",
    ]  # fmt: skip
    assert "A: –" in chart.read_out(0.5)


def test_the_arrow_keys_read_out_value_by_value(qtbot: QtBot) -> None:
    chart = shown(CurveDrawing(curves=(line(),), uprights=(Rule(5.0),)), qtbot)
    chart.setFocus()
    qtbot.keyClick(chart, Qt.Key.Key_Right)
    first = chart._picture.pointed
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    second = chart._picture.pointed
    assert first is not None
    assert second is not None
    assert second < first
    qtbot.keyClick(chart, Qt.Key.Key_Escape)
    assert chart._picture.pointed is None


def test_an_empty_chart_says_why(qtbot: QtBot) -> None:
    chart = shown(CurveDrawing(empty="Nothing was sold."), qtbot)
    words = chart.findChild(QLabel, "plot.words")
    assert words.isVisible()
    assert words.text() == "Nothing was sold."
    assert chart.read_out(0.0) == ""


def test_gaps_stay_gaps(qtbot: QtBot) -> None:
    x = np.linspace(0, 10, 1001)
    y = np.where((x > 4) & (x < 6), np.nan, 5.0)
    image = shown(CurveDrawing(curves=(Curve(x, y, 1),), show=(0.0, 10.0)), qtbot).grab().toImage()
    blue = theme.LIGHT.model(1).name()
    columns = [
        any(image.pixelColor(column, row).name() == blue for row in range(image.height()))
        for column in range(image.width())
    ]
    drawn = np.flatnonzero(columns)
    assert np.diff(drawn).max() > 0.15 * (drawn[-1] - drawn[0])


def test_few_points_are_the_same_points_many_look_the_same() -> None:
    x = np.linspace(0, 1, 100_000)
    y = np.sin(60 * x)
    y[50_000] = 9.0
    y[70_000:80_000] = np.nan
    few_x, few_y = thinned(x, y, 500)
    assert len(few_x) <= 4 * 500
    assert few_y[np.isfinite(few_y)].max() == 9.0
    assert few_x[0] == 0.0
    assert few_x[-1] == 1.0
    assert np.isnan(few_y[(few_x > 0.71) & (few_x < 0.79)]).all()
    assert len(thinned(x[:100], y[:100], 500)[0]) == 100


def test_many_points_are_drawn(qtbot: QtBot) -> None:
    x = np.linspace(0, 1, 200_000)
    chart = shown(CurveDrawing(curves=(Curve(x, np.cos(9 * x), 0),)), qtbot)
    assert theme.LIGHT.model(0).name() in colours_in(chart)


@pytest.mark.parametrize(
    ("values", "wanted", "low", "high"),
    [
        ([2.0, 3.0], (), 1.94, 3.06),  # near, far from zero
        ([1.0, 10.0], (), 0.0, 10.6),  # zero is near: it is shown
        ([-10.0, -1.0], (), -10.6, 0.0),
        ([5.0, 5.0], (), 4.7, 5.3),
        ([], (), 0.0, 1.0),
        ([np.nan, 2.0], (20.0,), 0.0, 21.2),
    ],
)
def test_an_axis_shows_what_there_is(values: list[float], wanted: tuple[float, ...], low: float, high: float) -> None:
    assert readable_range(np.array(values), wanted) == pytest.approx((low, high))


def test_outliers_do_not_flatten_the_rest() -> None:
    x = np.linspace(0.001, 1, 500)
    low, high = readable_range(1 / x, (3.0,))
    assert low <= 1.0
    assert 3.0 < high < 100.0  # the curve itself goes up to 1,000


def test_names_at_the_ends_stay_apart_and_in_sight() -> None:
    places = spread([50.0, 51.0, 52.0, 99.0], 12.0, 100.0)
    assert all(second - first >= 12.0 - 1e-9 for first, second in pairwise(places))
    assert places[0] >= 6.0
    assert places[-1] <= 94.0


def test_crossings_are_found_between_the_points() -> None:
    x = np.linspace(0, 4, 9)
    y = x**2 - 4.41
    y[7] = np.nan
    ((where, height),) = crossings_of(x, y)
    assert where == pytest.approx(2.1, abs=0.02)
    assert height == pytest.approx(0.0, abs=1e-12)
    ((where, height),) = crossings_of(x, x, 1.25)
    assert (where, height) == pytest.approx((1.25, 1.25))


def test_a_sweep_shows_all_models_with_today_and_where_they_change_places() -> None:
    scenario = load_preset()
    found = sweep(scenario, [Axis("models.2.retention.repurchase_rate", 0.05, 0.9, 300)])
    drawing = sweep_drawing(found, Metric("ltv_brand", 2, 1))
    assert [curve.label for curve in drawing.curves] == [model.name for model in scenario.models]
    assert drawing.uprights[0].value == scenario.number("models.2.retention.repurchase_rate")
    (mark,) = drawing.marks
    result = simulate(scenario.with_values({"models.2.retention.repurchase_rate": mark.x}))
    ahead, behind = (float(result.models[place].summary["ltv_brand"][0]) for place in (2, 1))
    assert ahead == pytest.approx(behind, rel=1e-3)
    assert mark.label in drawing.title


def test_a_model_without_the_figure_has_no_curve() -> None:
    scenario = load_preset()
    found = sweep(scenario, [Axis(CAC, 50, 150, 5)])
    drawing = sweep_drawing(found, Metric("ltv_to_cac", 1))
    assert [curve.model for curve in drawing.curves] == [1, 2]  # the brand of the first one pays for no customer


def test_all_parts_of_a_drawing_can_be_drawn_together(qtbot: QtBot) -> None:
    drawing = CurveDrawing(
        title="All of it",
        curves=(line(0, "A model with a very long name indeed, longer than there is room for"), line(None, "median")),
        zones=(Zone(2.0, 4.0, "likely", 0),),
        marks=(Mark(5.0, 25.0, "here", 0), Mark(5.1, 26.0, "and here")),
        levels=(Rule(50.0, "target 50"),),
        uprights=(Rule(3.0, "today 3"),),
        note="What the model leaves out.",
    )
    chart = shown(drawing, qtbot)
    chart.read_out(3.0)
    assert theme.LIGHT.model(0).name() in colours_in(chart)


def test_a_low_axis_has_more_than_one_number_where_they_have_room(qtbot: QtBot) -> None:
    # −¥8 M … ¥11 M over 90 pixels: in steps of ten million only ¥0 would be left inside
    values = RealAxis("left").tickValues(-8e6, 11e6, 90.0)[0][1]
    assert values == [-5e6, 0.0, 5e6]
    assert RealAxis("left").tickValues(-8e6, 11e6, 30.0)[0][1] == [0.0]
