"""The comparison: the models side by side, three rows of charts under the figures that decide."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from calculator.language import tr
from calculator.result import ModelResult
from ui import theme
from ui.calm_combo_box import CalmComboBox
from ui.charts.bars import Drawing
from ui.charts.chart import Chart
from ui.charts.chart_label import stand_side_by_side
from ui.charts.inventory import inventory_drawing
from ui.charts.legend import ROWS, Legend, legend_of
from ui.charts.lifetime import lifetime_drawing
from ui.charts.margin import margin_drawing
from ui.figure_strip import FigureStrip
from ui.foot_line import FootLine
from ui.mode_line import ModeLine
from ui.plain_label import plain_label
from ui.session import Session

COLUMN = 236
"""Pixels below which a column of charts is scrolled to rather than squeezed."""
IN_SIGHT = 3
"""Columns that are in sight however many there are: the controls of a row stay within them."""
STALE_AFTER = 200
"""Milliseconds of computing after which the old figures are dimmed."""


@dataclass(frozen=True)
class View:
    """How the charts are looked at: one scale per row, inventory in units or in ¥."""

    one_scale: bool = True
    in_money: bool = False


class ComparisonPage(QWidget):
    """Figures and charts of all models of a session.

    ``asked`` is for where a figure comes from; ``painted`` comes once new results are on the screen.
    """

    asked = Signal(int, str)
    painted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._strips: list[FigureStrip] = []
        self._charts: dict[str, list[Chart]] = {row: [] for row in ROWS}
        self._mode = ModeLine(session)
        self._one_scale = QCheckBox(tr("One scale per row"))
        self._one_scale.setObjectName("one_scale")
        self._one_scale.setChecked(True)
        self._one_scale.toggled.connect(self._scale)
        self._in_money = CalmComboBox()
        self._in_money.setObjectName("inventory_unit")
        self._in_money.addItems([tr("in units"), tr("in ¥ at cost")])
        self._in_money.setAccessibleName(tr("Unit of the inventory charts"))
        self._in_money.currentIndexChanged.connect(self._draw)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(16, 0, 8, 4)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._headings = [
            self._heading(tr("Margin per tier"), legend_of("margin"), self._one_scale),
            self._heading(tr("Inventory per tier"), legend_of("inventory"), self._in_money),
            self._heading(tr("Lifetime value"), legend_of("ltv"), None),
        ]
        self.content = QWidget()
        self.content.setLayout(self._grid)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.content)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._mode)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(FootLine(session))
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(STALE_AFTER)
        self._patience.timeout.connect(self._dim)
        session.scenario_changed.connect(self._patience.start)
        session.result_changed.connect(self._show_result)
        theme.CHOICE.changed.connect(self._draw)
        self._show_result()

    @property
    def view(self) -> View:
        """How the charts are looked at now."""
        return View(self._one_scale.isChecked(), self._in_money.currentIndex() == 1)

    def look(self, view: View) -> None:
        """Look at the charts as *view* says."""
        self._one_scale.setChecked(view.one_scale)
        self._in_money.setCurrentIndex(int(view.in_money))

    def hide_controls(self) -> None:
        """Show nothing that only a living window can use; for pictures."""
        self._one_scale.hide()
        self._in_money.hide()

    @property
    def charts(self) -> list[Chart]:
        """All charts, row by row."""
        return [chart for row in ROWS for chart in self._charts[row]]

    def _heading(self, text: str, legend: Legend, control: QWidget | None) -> QWidget:
        heading = QWidget()
        heading.setFixedHeight(32)
        line = QHBoxLayout(heading)
        line.setContentsMargins(0, 4, 0, 0)
        line.setSpacing(16)
        label = plain_label(text, "heading", wraps=False)
        line.addWidget(label)
        line.addWidget(legend)
        line.addStretch(1)
        if control is not None:
            line.addWidget(control)
        return heading

    def _show_result(self) -> None:
        self._patience.stop()
        result, before = self._session.result, self._session.previous
        if result is None:
            return
        if len(self._strips) != len(result.models):
            self._lay_out(len(result.models))
        comparable = before is not None and len(before.models) == len(result.models)
        for place, (strip, model) in enumerate(zip(self._strips, result.models, strict=True)):
            earlier = before.models[place] if comparable and before is not None else None
            strip.show_result(model, earlier, result.scenario.ltv_months)
        self._set_stale(stale=False)
        self._draw()
        QTimer.singleShot(0, self, self.painted.emit)

    def _lay_out(self, count: int) -> None:
        """Make the widgets for *count* columns; the old ones go."""
        for widget in [*self._strips, *self.charts]:
            self._grid.removeWidget(widget)
            widget.close()
            widget.deleteLater()
        self._strips = []
        self._charts = {row: [] for row in ROWS}
        for place in range(count):
            strip = FigureStrip(place)
            strip.asked.connect(self.asked)
            self._strips.append(strip)
            self._grid.addWidget(strip, 0, place)
            self._grid.setColumnMinimumWidth(place, COLUMN)
            self._grid.setColumnStretch(place, 1)
            for row, name in enumerate(ROWS):
                chart = Chart(f"chart.{name}.{place}")
                self._charts[name].append(chart)
                self._grid.addWidget(chart, 2 + 2 * row, place)
        for charts in self._charts.values():
            stand_side_by_side([chart.title for chart in charts])
        for row, heading in enumerate(self._headings):
            self._grid.removeWidget(heading)
            self._grid.addWidget(heading, 1 + 2 * row, 0, 1, min(count, IN_SIGHT))
            self._grid.setRowStretch(2 + 2 * row, 1)
        for place in range(count, self._grid.columnCount()):
            self._grid.setColumnMinimumWidth(place, 0)
            self._grid.setColumnStretch(place, 0)

    def _draw(self) -> None:
        if self._session.result is None or not self._strips:
            return
        drawers = self._drawers()
        for place, model in enumerate(self._session.result.models):
            for name in ROWS:
                chart = self._charts[name][place]
                chart.about = model.name
                chart.show_drawing(drawers[name](model, place))
        self._scale()

    def _drawers(self) -> dict[str, Callable[[ModelResult, int], Drawing]]:
        in_money = self._in_money.currentIndex() == 1
        return {
            "margin": margin_drawing,
            "inventory": lambda model, place: inventory_drawing(model, place, in_money=in_money),
            "ltv": lifetime_drawing,
        }

    def _scale(self) -> None:
        for name in ROWS:
            charts = [chart for chart in self._charts[name] if not chart.drawing.empty]
            extents = [chart.drawing.extent for chart in charts]
            for chart in charts:
                shared = self._one_scale.isChecked()
                low = min(low for low, _ in extents) if shared else chart.drawing.extent[0]
                high = max(high for _, high in extents) if shared else chart.drawing.extent[1]
                chart.set_range(low, high)

    def _dim(self) -> None:
        self._set_stale(stale=True)

    def _set_stale(self, *, stale: bool) -> None:
        for strip in self._strips:
            strip.set_stale(stale)
