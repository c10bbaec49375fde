"""Every chart copies itself: Ctrl+C as a picture with words, the context menu as numbers too."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QColor, QContextMenuEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from calculator import load_preset
from calculator.distribution import Normal
from calculator.metric import Metric
from calculator.parameters import Parameter
from calculator.simulate import simulate
from calculator.tornado import tornado
from ui import theme
from ui.charts.bars import Bar, Drawing
from ui.charts.chart import Chart
from ui.charts.cohort_drawing import CohortDrawing
from ui.charts.cohort_map import CohortMap
from ui.charts.copied_numbers import copied_numbers
from ui.charts.curve_chart import CurveChart
from ui.charts.curves import Curve, CurveDrawing, Scale
from ui.charts.heat_map import HeatMap
from ui.charts.map_drawing import MapAxis, MapDrawing, Shades
from ui.charts.rows import RowChart, Rows
from ui.charts.spread import SpreadChart, SpreadDrawing
from ui.charts.strip_chart import StripChart
from ui.charts.strips import Part, Piece, Strip, StripDrawing
from ui.charts.tornado_chart import TornadoChart
from ui.charts.tornado_drawing import tornado_drawing
from ui.uncertainty.density import density
from ui.uncertainty.density_chart import DensityChart

CURVES = CurveDrawing(
    "A dearer customer is worth less", Scale("CAC"), Scale("LTV : CAC"),
    (Curve(np.array([1.0, 2.0, 3.0]), np.array([0.1, 0.2, 0.3]), 0, "Agents"),
     Curve(np.array([2.0, 3.0]), np.array([1 / 3, 5.0]), 1, "Groups")),
    summary="Falls all the way.",
)  # fmt: skip
BARS = Drawing(
    ("costs", "agents"), title="Who gets it",
    bars=(Bar(0.1, 0.9, 0, 12.5, QColor("red"), hint="costs ¥12.5"), Bar(1.1, 1.9, -3, 0, QColor("red"), label="−3")),
    summary="Costs get most.", extent=(-3.0, 12.5),
)  # fmt: skip


pages: list[QWidget] = []
"""Each page until Qt has deleted it: found in a cycle with its chart, it would lose its parts before that."""


@dataclass
class Holder:
    """Stands for the session that a page has."""

    title: str = "tea & cakes.toml"


def shown(qtbot: QtBot, chart: QWidget) -> QWidget:
    """*chart* on a page of a scenario."""
    page = QWidget()
    page.session = Holder()  # type: ignore[attr-defined]
    layout = QVBoxLayout(page)
    layout.addWidget(chart)
    page.resize(500, 360)
    qtbot.addWidget(page)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    pages.append(page)
    return chart


def curve_chart() -> QWidget:
    chart = CurveChart("curves")
    chart.show_drawing(CURVES)
    return chart


def bar_chart() -> QWidget:
    chart = Chart("bars")
    chart.show_drawing(BARS)
    chart.set_range(-3, 12.5)
    return chart


def heat_map() -> QWidget:
    chart = HeatMap("map")
    chart.show_drawing(replace(MapDrawing(), title="Where it pays", summary="Pays at the top."))
    return chart


def tornado_chart() -> QWidget:
    chart = TornadoChart("tornado")
    metric = Metric("brand_profit", 1)
    chart.show_drawing(tornado_drawing(tornado(load_preset()), metric))
    return chart


def strip_chart() -> QWidget:
    chart = StripChart("strips")
    chart.show_drawing(strips())
    return chart


def strips() -> StripDrawing:
    part = Part("held", "3 units", (Piece(3.0, QColor("red")),))
    return StripDrawing("Where the goods are", (Strip((part,), "made"),), summary="Three are held.")


def cohort_map() -> QWidget:
    chart = CohortMap("cohorts")
    chart.show_drawing(cohorts())
    return chart


def cohorts() -> CohortDrawing:
    return CohortDrawing(
        ("First",), np.array([[5.0], [-1.0]]), np.array([[2.0], [0.0]]), np.array([[True], [False]]),
        np.array([[False], [True]]), ("",), (("",),), title="Late ones lose", summary="One group.",
    )  # fmt: skip


def row_chart() -> QWidget:
    chart = RowChart("rows", Rows())
    chart.show_words("What moved it", summary="The price did.")
    return chart


def spread_chart() -> QWidget:
    chart = SpreadChart("spread")
    chart.show_drawing(SpreadDrawing("How sure", np.array([0.0, 1.0]), "¥", (), "Not very."))
    return chart


def density_chart() -> QWidget:
    chart = DensityChart()
    chart.show_density(density(Normal(mean=3, sd=1), Parameter("CAC", "¥", "")), "CAC", "¥", 3.0, 0)
    return chart


MAKERS = [
    curve_chart, bar_chart, heat_map, tornado_chart, strip_chart, cohort_map, row_chart, spread_chart, density_chart,
]  # fmt: skip


def focus(chart: QWidget) -> QWidget:
    """Come to *chart* by the Tab key, as one does who has no mouse."""
    parts = [chart, *chart.findChildren(QWidget)]
    wanted = next(
        part for part in parts
        if part.focusPolicy() & Qt.FocusPolicy.TabFocus and part.focusProxy() is None and part.isVisible()
    )  # fmt: skip
    wanted.setFocus(Qt.FocusReason.TabFocusReason)
    return wanted


def clipboard() -> tuple[QImage, str]:
    mime = QGuiApplication.clipboard().mimeData()
    return mime.imageData(), mime.text()


@pytest.mark.parametrize("make", MAKERS)
def test_ctrl_c_on_a_chart_copies_a_picture_and_its_words(qtbot: QtBot, make: Callable[[], QWidget]) -> None:
    chart = shown(qtbot, make())
    QGuiApplication.clipboard().clear()
    QTest.keyClick(focus(chart), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    image, words = clipboard()
    assert not image.isNull()
    assert image.devicePixelRatio() == 2
    assert image.width() == 2 * (chart.width() + 32)
    assert image.pixelColor(0, 0) == QColor(theme.LIGHT.ground)
    assert len(words.splitlines()) >= 2
    assert words.splitlines()[0] in chart.accessibleName() or chart.drawing.title == words.splitlines()[0]  # type: ignore[attr-defined]


def test_the_menu_of_a_chart_can_be_opened_by_mouse_and_keyboard_wherever_one_is_in_it(qtbot: QtBot) -> None:
    chart = shown(qtbot, curve_chart())
    plot = chart._plot.viewport()  # type: ignore[attr-defined]
    seen: list[list[str]] = []

    def read_and_close() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        seen.append([action.text() for action in menu.actions()])
        menu.close()

    for target, reason in ((plot, QContextMenuEvent.Reason.Mouse), (chart, QContextMenuEvent.Reason.Keyboard)):
        place = QPoint(80, 80)
        QTimer.singleShot(0, read_and_close)
        QApplication.sendEvent(target, QContextMenuEvent(reason, place, target.mapToGlobal(place)))
    assert seen == [["Copy as picture", "Copy numbers"]] * 2


def copy_numbers(chart: QWidget) -> list[list[str]]:
    action = next(one for one in chart.actions() if one.text() == "Copy numbers")
    assert isinstance(action, QAction)
    action.trigger()
    return [line.split("\t") for line in clipboard()[1].split("\n")]


def test_numbers_of_curves_stand_beside_each_other_by_x(qtbot: QtBot) -> None:
    chart = shown(qtbot, curve_chart())
    assert copy_numbers(chart) == [
        ["CAC", "Agents", "Groups"],
        ["1", "0.1", ""],
        ["2", "0.2", "0.333333333333333"],
        ["3", "0.3", "5"],
    ]


def test_numbers_of_bars_have_their_sign_and_their_words(qtbot: QtBot) -> None:
    chart = shown(qtbot, bar_chart())
    assert copy_numbers(chart)[1:] == [["costs", "12.5", "costs ¥12.5"], ["agents", "-3", "−3"]]


def test_a_map_is_copied_as_it_lies_the_largest_value_of_the_upright_axis_above() -> None:
    axis = MapAxis("CAC", "¥", np.array([10.0, 20.0]), 10, 20)
    other = MapAxis("Churn", "share", np.array([0.1, 0.2]), 0.1, 0.2)
    shades = Shades(np.array([[1.0, 2.0], [3.0, 4.0]]), None, "¥")  # type: ignore[arg-type]
    assert copied_numbers(MapDrawing(x=axis, y=other, layer=shades)) == [
        ["Churn ↓  CAC →", 10, 20],
        [0.2, 2, 4],
        [0.1, 1, 3],
    ]


def test_other_charts_are_copied_line_by_line() -> None:
    assert copied_numbers(strips())[1:] == [["made", "held", 3.0]]
    assert copied_numbers(cohorts())[1:] == [[1, "First", 2.0, 5.0]]
    assert copied_numbers(CurveDrawing(empty="Nothing yet")) == []


def test_a_chart_without_numbers_copies_its_words(qtbot: QtBot) -> None:
    assert copy_numbers(shown(qtbot, row_chart())) == [["What moved it"], ["The price did."]]


def test_a_tornado_is_copied_with_both_ends_of_every_bar() -> None:
    metric = Metric("brand_profit", 1)
    found = tornado(load_preset())
    drawing = tornado_drawing(found, metric)
    heads, *rows = copied_numbers(drawing)
    assert len(rows) == len(drawing.rows)
    low = simulate(load_preset()).models[1].summary["brand_profit"][0]
    ends = [sorted(float(str(row[place])) for place in (3, 5)) for row in rows]
    assert any(least < low < most for least, most in ends)
    assert len(heads) == 6


def test_spreads_are_copied_as_the_table_says_them() -> None:
    assert copied_numbers(SpreadDrawing("How sure", np.array([0.0, 1.0]), "¥", ())) == []


def test_a_picture_is_on_paper_in_the_dark_too_and_the_window_stays_dark(qtbot: QtBot) -> None:
    chart = shown(qtbot, curve_chart())
    theme.CHOICE.choose("dark")
    QTest.keyClick(focus(chart), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    image, _ = clipboard()
    assert image.pixelColor(2, 2) == QColor(theme.LIGHT.ground)
    middle = image.pixelColor(image.width() // 2, image.height() // 3)
    assert middle.lightnessF() > 0.5
    assert theme.CHOICE.theme is theme.DARK
