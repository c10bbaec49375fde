"""The waterfall of a change: steps that lead from before to after, and rows on which nothing runs into anything."""

from __future__ import annotations

import math
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from calculator import Scenario, load_preset
from calculator.change import Change, Part, change
from calculator.differences import Difference
from calculator.metric import Metric
from ui.charts.change_chart import ChangeChart
from ui.charts.change_drawing import MOST, ChangeDrawing, change_drawing
from ui.charts.rows import GAP

CAC, MONTHS, MARK_UP = "models.1.acquisition.cac", "months", "models.1.price.value"
RATE, OTHER_RATE = "models.1.retention.repurchase_rate", "models.2.retention.repurchase_rate"
PROFIT = Metric("brand_profit", 1)
SCENARIO = load_preset()
PATHS = [path for path, _, value in SCENARIO.parameters() if isinstance(value, float)]


def changed(**values: float) -> Scenario:
    names = {"cac": CAC, "months": MONTHS, "mark_up": MARK_UP, "rate": RATE, "other_rate": OTHER_RATE}
    return SCENARIO.with_values({names[name]: value for name, value in values.items()})


def waterfall(after: Scenario, metric: Metric = PROFIT) -> ChangeDrawing:
    return change_drawing(SCENARIO, after, change(SCENARIO, after, metric))


def made_up(shares: list[float], before: float = 0.0, metric: Metric = PROFIT) -> ChangeDrawing:
    """The waterfall of a change with these *shares*."""
    parts = sorted(
        (
            Part((Difference(path, 1.0, 2.0, drawn=True),), share, 0.0)
            for path, share in zip(PATHS, shares, strict=False)
        ),
        key=lambda part: -abs(part.share),
    )
    found = Change(metric, before, before + math.fsum(shares), tuple(parts), sampled=False, complete=True)
    return change_drawing(SCENARIO, SCENARIO, found)


def test_the_steps_lead_from_before_to_after_the_largest_first() -> None:
    after = changed(cac=150.0, mark_up=0.8, rate=0.4, months=36)
    found, drawing = change(SCENARIO, after, PROFIT), waterfall(after)
    levels = [found.before, *(step.end for step in drawing.steps)]
    assert [step.start for step in drawing.steps] == levels[:-1]
    assert levels[-1] == pytest.approx(found.after)
    sizes = [abs(step.end - step.start) for step in drawing.steps]
    assert sizes == sorted(sizes, reverse=True)
    assert len(sizes) == 4


@given(
    st.lists(st.floats(-1e6, 1e6).filter(lambda share: abs(share) > 1), min_size=1, max_size=40), st.floats(-1e6, 1e6)
)
def test_whatever_is_folded_into_others_nothing_is_lost(shares: list[float], before: float) -> None:
    drawing = made_up(shares, before)
    assert len(drawing.steps) <= MOST + 1
    assert drawing.steps[-1].end == pytest.approx(before + math.fsum(shares), abs=1e-6)
    low, high = drawing.extent
    values = [drawing.before, drawing.after, *(step.end for step in drawing.steps)]
    assert low <= min(values)
    assert max(values) <= high


def test_small_shares_are_added_up_and_named_below() -> None:
    drawing = made_up([1000.0, -500.0, 2.0, 1.0, -1.0])
    assert [step.name.name for step in drawing.steps][2:] == ["3 others"]
    assert drawing.steps[-1].label == "+¥2"
    assert len(drawing.notes[0].split(";")) == 3


def test_one_small_share_keeps_its_name() -> None:
    assert "others" not in "".join(step.name.name for step in made_up([1000.0, -500.0, 2.0]).steps)


def test_a_step_says_what_stood_there_and_what_stands_there_now() -> None:
    steps = {step.name.name: step.values for step in waterfall(changed(cac=120.0, months=30, rate=0.4)).steps}
    assert steps["Customer acquisition cost"] == "¥100 → ¥120"
    assert steps["Horizon"] == "24 → 30 months"
    assert steps["Repurchase rate"] == "50\u202f% → 40\u202f%"


def test_a_lead_names_the_model_of_every_step() -> None:
    steps = waterfall(changed(rate=0.4, other_rate=0.6), Metric("brand_profit", 2, 1)).steps
    assert {(step.name.name, step.name.owner, step.name.model) for step in steps} == {
        ("Repurchase rate", SCENARIO.model_name(1), 1),
        ("Repurchase rate", SCENARIO.model_name(2), 2),
    }


def test_the_title_names_both_figures_and_the_largest_step() -> None:
    title = waterfall(changed(cac=150.0, months=25)).title
    assert title.startswith("Brand's profit · Social commerce: from ¥1.26\u202fM to ")
    assert title.endswith("because of Customer acquisition cost")
    assert "in spite of" in made_up([-100.0, 80.0, 70.0], before=1000.0).title
    assert "cancel out" in made_up([100.0, -100.0], before=1000.0).title


def test_without_a_difference_it_says_why_there_is_nothing() -> None:
    assert waterfall(SCENARIO).empty == "Nothing that the figure depends on was changed."
    words = waterfall(changed(other_rate=0.4)).empty
    assert words.endswith("before and after: nothing that was changed makes a difference.")
    stopped = change(SCENARIO, changed(cac=120.0), PROFIT, tell=lambda _: False)
    assert change_drawing(SCENARIO, SCENARIO, stopped).empty


def test_what_makes_no_difference_is_counted() -> None:
    assert waterfall(changed(cac=120.0, other_rate=0.5)).notes == ("One more was changed and makes no difference.",)


def test_bars_stand_on_zero_unless_that_presses_the_steps_flat() -> None:
    assert made_up([300.0], before=1000.0).extent == (0.0, 1300.0)
    assert made_up([-300.0], before=-1000.0).extent == (-1300.0, 0.0)
    flat = made_up([3.0, -1.0], before=1000.0)
    assert not flat.stands_on_zero
    assert 999 < flat.extent[0] < 1000
    assert 1003 < flat.extent[1] < 1004


def test_estimates_carry_their_error() -> None:
    path = Difference(CAC, 100.0, 120.0, drawn=True)
    found = Change(PROFIT, 1e6, 0.9e6, (Part((path,), -1e5, 2e3),), sampled=True, complete=True)
    drawing = change_drawing(SCENARIO, SCENARIO, found)
    assert drawing.steps[0].label == "−¥100\u202fk ± ¥2,000"
    assert any("standard error" in note for note in drawing.notes)


@pytest.mark.parametrize("width", [420, 700, 860, 1400])
@pytest.mark.parametrize(
    "shares",
    [[-9e6, 4e6, 3e6], [5.0, -4.0, 3.0, -2.0], [1e3, 2e3, 3e3], [-1e3, -2e3]],
    ids=["deep", "small", "up", "down"],
)
@pytest.mark.parametrize("before", [0.0, 5e6, -5e6])
def test_every_label_has_its_place(qtbot: QtBot, shares: list[float], before: float, width: int) -> None:
    chart = ChangeChart("chart")
    qtbot.addWidget(chart)
    chart.resize(width, 300)
    chart.show_drawing(made_up(shares, before))
    chart.show()
    rows = chart.bars
    frame = rows.frame()
    assert frame.width() > 20
    assert frame.left() >= rows.names_width()
    for value, room, is_left in rows.labels():
        at = rows.at(value)
        assert at - room >= rows.names_width() - 1 if is_left else at + room <= rows.width() + GAP


def test_the_mouse_reads_out_a_step(qtbot: QtBot) -> None:
    chart = ChangeChart("chart")
    qtbot.addWidget(chart)
    chart.resize(860, 300)
    chart.show_drawing(waterfall(changed(cac=120.0)))
    chart.show()
    assert chart.rows.hints[1].split("\n")[:2] == ["Customer acquisition cost", "¥100 → ¥120"]
    before = chart.rows.grab().toImage()
    qtbot.mouseMove(chart.rows, QPoint(300, chart.rows.row(1).center().y()))
    qtbot.waitUntil(lambda: chart.rows.grab().toImage() != before)


def test_another_drawing_takes_the_place_of_the_first(qtbot: QtBot) -> None:
    chart = ChangeChart("chart")
    qtbot.addWidget(chart)
    chart.resize(860, 300)
    chart.show()
    chart.show_drawing(waterfall(SCENARIO))
    assert not chart.rows.isVisible()
    chart.show_drawing(replace(waterfall(changed(cac=120.0)), notes=()))
    assert chart.rows.isVisible()
    assert len(chart.rows.names) == 3
