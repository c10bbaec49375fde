"""The chart of Sobol indices: the largest share first, bounds in sight, a warning where the numbers mislead."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from calculator import Scenario, load_preset
from calculator.metric import Metric
from calculator.sobol_indices import Indices, sobol_indices
from ui import theme
from ui.charts.indices_chart import IndicesChart
from ui.charts.indices_drawing import indices_drawing, share_text

SCENARIO = load_preset()
CAC, RATE, TIER = (
    "models.1.acquisition.cac",
    "models.2.retention.repurchase_rate",
    "models.1.channel.tiers.0.churn_rate",
)
EVERY = "models.*.acquisition.conversion_rate"
PROFIT = Metric("brand_profit", 1)


def indices(totals: list[float], firsts: list[float] | None = None, metric: Metric = PROFIT) -> Indices:
    """Made-up indices of the first paths, with bounds a tenth to each side."""
    total, first = np.array(totals), np.array(firsts if firsts is not None else totals)
    return Indices(
        metric=metric,
        paths=(CAC, RATE, TIER, EVERY)[: len(totals)],
        first=first,
        first_low=first - 0.1,
        first_high=first + 0.1,
        total=total,
        total_low=total - 0.1,
        total_high=total + 0.1,
        correlated=(),
        base=1024,
        complete=True,
    )


def test_the_largest_total_comes_first() -> None:
    drawing = indices_drawing(SCENARIO, indices([0.2, 0.5, 0.1, 0.3]))
    assert [row.path for row in drawing.rows] == [RATE, EVERY, CAC, TIER]


def test_the_numbers_are_those_of_the_indices() -> None:
    found = sobol_indices(SCENARIO, PROFIT, 256)
    rows = indices_drawing(SCENARIO, found, most=5).rows
    assert len(rows) == 5
    for row in rows:
        place = found.paths.index(row.path)
        assert (row.alone.share, row.alone.low, row.alone.high) == (
            found.first[place], found.first_low[place], found.first_high[place],
        )  # fmt: skip
        assert (row.total.share, row.total.low, row.total.high) == (
            found.total[place], found.total_low[place], found.total_high[place],
        )  # fmt: skip


def test_the_title_says_how_much_the_first_one_causes_alone() -> None:
    drawing = indices_drawing(SCENARIO, indices([0.7, 0.2], [0.62, 0.1]))
    assert drawing.title == (
        "Brand's profit · Social commerce: 62\u202f% of the variance from Customer acquisition cost alone"
    )


def test_every_bound_is_in_sight() -> None:
    low, high = indices_drawing(SCENARIO, indices([0.95, 0.2], [1.05, 0.3])).extent
    assert low == 0
    assert high > 1.15


def test_inputs_left_out_are_counted() -> None:
    notes = indices_drawing(SCENARIO, indices([0.4, 0.3, 0.2, 0.1]), most=2).notes
    assert notes[0] == "… and 2 more that cause less"


@pytest.mark.parametrize(("firsts", "words"), [([0.5, 0.2], "70\u202f%"), ([0.6, 0.4], "Each input acts by itself")])
def test_it_says_what_all_cause_by_themselves(firsts: list[float], words: str) -> None:
    assert any(words in note for note in indices_drawing(SCENARIO, indices([0.8, 0.4], firsts)).notes)


def test_little_is_told_from_nothing_and_noise_below_nothing_is_nothing() -> None:
    assert share_text(0.003) == "<\u202f1\u202f%"
    assert share_text(-0.003) == share_text(0.0) == "0\u202f%"
    assert share_text(0.996) == "100\u202f%"


def test_models_are_named_where_more_than_one_is_asked_about() -> None:
    one = indices_drawing(SCENARIO, indices([0.5, 0.4, 0.3, 0.2])).rows
    assert [row.name.owner for row in one] == ["", SCENARIO.model_name(2), "", "all models"]
    lead = indices_drawing(SCENARIO, indices([0.5, 0.4, 0.3, 0.2], metric=Metric("brand_profit", 2, 1))).rows
    assert [row.name.owner for row in lead] == [
        SCENARIO.model_name(1), SCENARIO.model_name(2), SCENARIO.model_name(1), "all models",
    ]  # fmt: skip


def test_correlated_inputs_are_warned_of(qtbot: QtBot) -> None:
    between = ["models.1.acquisition.conversion_rate", "models.1.retention.repurchase_rate"]
    data = {**SCENARIO.data(), "correlations": [{"between": between, "value": -0.3}]}
    scenario = Scenario.parse(data)
    chart = IndicesChart("chart")
    qtbot.addWidget(chart)
    chart.show()
    chart.show_drawing(indices_drawing(scenario, sobol_indices(scenario, Metric("ltv_to_cac", 1), 256)))
    for name in ("Conversion rate", "Repurchase rate"):
        assert f"{name} · {scenario.model_name(1)}" in chart.drawing.warning
    assert chart._warning.isVisible()
    chart.show_drawing(indices_drawing(SCENARIO, indices([0.5])))
    assert not chart._warning.isVisible()


def test_a_bar_is_as_long_as_its_share(qtbot: QtBot) -> None:
    chart = IndicesChart("chart")
    qtbot.addWidget(chart)
    chart.resize(860, 240)
    chart.show()
    chart.show_drawing(indices_drawing(SCENARIO, indices([0.8, 0.4], [0.6, 0.1])))
    rows = chart.rows
    image = rows.grab().toImage()
    ratio = image.devicePixelRatio()
    colour, line = theme.current().model(1), rows.row(0)

    def is_dark(share: float) -> bool:
        place = rows.at(share) * ratio, (line.bottom() - 4) * ratio
        return image.pixelColor(round(place[0]), round(place[1])) == QColor(colour)

    assert is_dark(0.3)
    assert not is_dark(0.62)
    assert not is_dark(0.9)
