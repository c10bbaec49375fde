"""The charts of goods and money: a column a model, a row a question, as the page and its pictures show them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from calculator.flows import Flows
from calculator.language import tr
from ui import theme
from ui.charts.bars import Fill
from ui.charts.books_curves import books_curves
from ui.charts.channel_curves import channel_curves
from ui.charts.chart import Chart
from ui.charts.chart_label import stand_side_by_side
from ui.charts.curve_chart import CurveChart
from ui.charts.curves import Milestone
from ui.charts.goods_strip import goods_strip
from ui.charts.legend import Legend
from ui.charts.money_strips import money_strips
from ui.charts.strip_chart import StripChart
from ui.charts.worth_bars import worth_bars
from ui.elided_label import ElidedLabel
from ui.pages.month_marks import marks_meaning
from ui.plain_label import plain_label

ROWS = ("goods", "money", "channel", "books", "worth")
COLUMN, IN_SIGHT = 236, 3
"""Pixels below which a column is scrolled to rather than squeezed, and the columns that headings stay within."""
CURVES_HEIGHT, BARS_HEIGHT = 160, 190
COMFORT, MOST_STRETCH = 850, 1.6
"""Pixels of a page from which on charts grow with it, and how many times as high they become at most."""
AnyChart = StripChart | CurveChart | Chart


@dataclass(frozen=True)
class FlowView:
    """How the charts are looked at: one scale per row, and sums so far or every month by itself."""

    one_scale: bool = True
    by_month: bool = False


class FlowCharts(QWidget):
    """A grid of charts; ``controls`` are put at the right of the headings of their rows."""

    def __init__(self, controls: Mapping[str, QWidget] | None = None) -> None:
        super().__init__()
        self.charts: dict[str, list[AnyChart]] = {row: [] for row in ROWS}
        self._stretch = 1.0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(2 * theme.GRID, 0, theme.GRID, theme.GRID)
        self._grid.setHorizontalSpacing(3 * theme.GRID)
        self._grid.setVerticalSpacing(2)
        self._notes = {row: ElidedLabel(note_of(row)) for row in ROWS}
        self._headings = {row: _heading(row, self._notes[row], (controls or {}).get(row)) for row in ROWS}
        for number, heading in enumerate(self._headings.values()):  # from the start, as only what has a parent goes
            self._grid.addWidget(heading, 2 * number, 0)

    def show_flows(
        self, found: Mapping[int, Flows], view: FlowView, marks: Mapping[int, Sequence[Milestone]] | None = None
    ) -> None:
        """Show the flows of models by their column, with *marks* on the months of each."""
        if len(found) != len(self.charts["goods"]):
            self._lay_out(len(found))
        for column, (place, flows) in enumerate(found.items()):
            for row in ROWS:
                show(self.charts[row][column], row, flows, place, view, (marks or {}).get(place, ()))
        is_marked = any((marks or {}).values())
        for row in ("channel", "books"):
            self._notes[row].setText(tr("; ").join([note_of(row), marks_meaning()] if is_marked else [note_of(row)]))
        if view.one_scale:
            for row in ROWS:
                share_scale(self.charts[row])

    def suit(self, height: int) -> None:
        """Be as high as reads well on a page of this *height*."""
        stretch = min(MOST_STRETCH, max(1.0, height / COMFORT))
        if stretch != self._stretch:
            self._stretch = stretch
            self._set_heights()

    def _set_heights(self) -> None:
        for row, height in (("channel", CURVES_HEIGHT), ("books", CURVES_HEIGHT), ("worth", BARS_HEIGHT)):
            for chart in self.charts[row]:
                chart.setFixedHeight(round(height * self._stretch))

    def column(self, number: int) -> QRect:
        """Where column *number* lies."""
        return self._grid.cellRect(1, number)

    def _lay_out(self, count: int) -> None:
        for row in ROWS:
            for chart in self.charts[row]:
                self._grid.removeWidget(chart)
                chart.close()
                chart.deleteLater()
            self.charts[row] = [new_chart(row, column) for column in range(count)]
        self._set_heights()
        for number, row in enumerate(ROWS):
            heading = self._headings[row]
            self._grid.removeWidget(heading)
            self._grid.addWidget(heading, 2 * number, 0, 1, min(count, IN_SIGHT))
            for column, chart in enumerate(self.charts[row]):
                self._grid.addWidget(chart, 2 * number + 1, column)
            stand_side_by_side([chart.title for chart in self.charts[row]])
        for column in range(max(count, self._grid.columnCount())):
            self._grid.setColumnMinimumWidth(column, COLUMN if column < count else 0)
            self._grid.setColumnStretch(column, 1 if column < count else 0)
        self._grid.setRowStretch(2 * len(ROWS), 1)


def new_chart(row: str, column: int) -> AnyChart:
    """An empty chart for *row*."""
    name = f"flows.{row}.{column}"
    if row in ("goods", "money"):
        return StripChart(name)
    if row == "worth":
        chart = Chart(name)
        chart.setFixedHeight(BARS_HEIGHT)
        return chart
    curves = CurveChart(name)
    curves.setFixedHeight(CURVES_HEIGHT)
    return curves


def show(chart: AnyChart, row: str, flows: Flows, place: int, view: FlowView, marks: Sequence[Milestone] = ()) -> None:
    """Draw *row* of *flows*, of the model in column *place*, on a scale of its own."""
    chart.about = flows.model.name
    if isinstance(chart, StripChart):
        chart.show_drawing(goods_strip(flows, place) if row == "goods" else money_strips(flows, place))
    elif isinstance(chart, CurveChart):
        curves = channel_curves if row == "channel" else books_curves
        chart.show_drawing(curves(flows, place, by_month=view.by_month, milestones=marks))
    else:
        drawing = worth_bars(flows, place)
        chart.show_drawing(drawing)
        chart.set_range(*drawing.extent)


def share_scale(charts: Sequence[AnyChart]) -> None:
    """Draw *charts* of one row on one scale; strips are as wide as their chart on any."""
    bars = [chart for chart in charts if isinstance(chart, Chart) and not chart.drawing.empty]
    for bar in bars:
        extents = [each.drawing.extent for each in bars]
        bar.set_range(min(low for low, _ in extents), max(high for _, high in extents))
    curves = [chart for chart in charts if isinstance(chart, CurveChart) and not chart.drawing.empty]
    ends = [end for chart in curves for end in chart.drawing.show]
    for curve in curves:
        curve.show_drawing(replace(curve.drawing, show=(min(ends), max(ends))))


def heading_of(row: str) -> str:
    """What *row* asks."""
    return {
        "goods": tr("Where the goods went"),
        "money": tr("Where the money came from and went"),
        "channel": tr("Sold in and sold through"),
        "books": tr("The two books"),
        "worth": tr("An agent beside a customer"),
    }[row]


def note_of(row: str) -> str:
    """How *row* is read, in a few words."""
    return {
        "goods": tr("all units made in the horizon, by where they are at its end"),
        "money": tr("of one sum: what consumers did not pay came out of somebody's pocket"),
        "channel": tr("units by month; the gap is what no consumer got"),
        "books": tr("¥ by month; the brand's cash, and that of brand and agents as one"),
        "worth": tr("¥ a head, to the brand"),
    }[row]


def _heading(row: str, note: QWidget, control: QWidget | None) -> QWidget:
    heading = QWidget()
    heading.setFixedHeight(26 if control is None else 36)
    line = QHBoxLayout(heading)
    line.setContentsMargins(0, 4, 0, 0)
    line.setSpacing(2 * theme.GRID)
    label = plain_label(heading_of(row), "heading", wraps=False)
    note.setObjectName(f"note.{row}")
    note.setProperty("level", "label")
    line.addWidget(label)
    if row == "worth":
        line.addWidget(worth_legend())
    if control is not None:
        line.addWidget(control)
    line.addWidget(note, 1)
    return heading


def worth_legend() -> Legend:
    """The fills of what an agent brings."""
    return Legend(
        (
            (Fill.SOLID, tr("margin")),
            (Fill.HATCHED, tr("margin on stranded goods")),
            (Fill.LIGHT, tr("joining fees")),
        )
    )
