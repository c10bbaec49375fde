"""What can be exported of goods and money: all charts together, and every one by itself."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from calculator.flows import Flows
from calculator.language import tr
from calculator.scenario import Scenario
from ui import theme
from ui.charts.curves import Milestone
from ui.pages.flow_charts import (
    BARS_HEIGHT,
    ROWS,
    FlowCharts,
    FlowView,
    heading_of,
    new_chart,
    note_of,
    show,
    worth_legend,
)
from ui.pages.model_names import ModelNames
from ui.picture import Picture
from ui.plain_label import plain_label

COLUMN, AROUND = 400, 40
ALL_HEIGHT = 1010
ONE = {"goods": (760, 120), "money": (760, 220), "channel": (760, 420), "books": (760, 420), "worth": (760, 420)}
Marks = Mapping[int, Sequence[Milestone]]


def flow_pictures(scenario: Scenario, found: Mapping[int, Flows], view: FlowView, marks: Marks) -> list[Picture]:
    """The pictures of *found*, looked at as in *view*."""
    pictures = [all_charts(scenario, found, view, marks)]
    for row in ROWS:
        for place, flows in found.items():
            name = scenario.model_name(place)
            make = partial(_one, row, flows, place, view, marks.get(place, ()))
            title = tr("{name}: {value}").format(name=name, value=heading_of(row))
            pictures.append(Picture(f"{row}-{place + 1}", title, make, ONE[row], name))
    return pictures


def all_charts(scenario: Scenario, found: Mapping[int, Flows], view: FlowView, marks: Marks) -> Picture:
    """All charts of *found* in one picture."""
    names = [scenario.model_name(place) for place in found]
    make = partial(_all, names, found, view, marks)
    width = max(2, len(found)) * COLUMN + AROUND
    heading = tr("goods and money")
    return Picture("flows", tr("Where goods and money went"), make, (width, ALL_HEIGHT), heading)


def _all(names: Sequence[str], found: Mapping[int, Flows], view: FlowView, marks: Marks) -> QWidget:
    sheet, charts = QWidget(), FlowCharts()
    charts.show_flows(found, view, marks)
    heads = ModelNames(charts.column, tuple(found))
    heads.show_names(names)
    layout = QVBoxLayout(sheet)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(heads)
    layout.addWidget(charts, 1)
    return sheet


def _one(row: str, flows: Flows, place: int, view: FlowView, marks: Sequence[Milestone]) -> QWidget:
    chart = new_chart(row, place)
    chart.setMaximumHeight(16_777_215)
    chart.setMinimumHeight(min(BARS_HEIGHT, ONE[row][1] - 40))
    show(chart, row, flows, place, view, marks)
    note = plain_label(note_of(row), "label", wraps=False)
    sheet = QWidget()
    layout = QVBoxLayout(sheet)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.GRID)
    layout.addWidget(note)
    if row == "worth":
        layout.addWidget(worth_legend())
    layout.addWidget(chart, 1)
    return sheet
