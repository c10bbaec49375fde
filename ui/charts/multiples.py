"""Several charts of one kind beside one another, on as many lines as they need."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from ui import theme
from ui.charts.chart_label import ChartLabel, stand_side_by_side


class Multiples(QWidget):
    """Charts in a grid whose columns are at least *least* pixels wide, each *height* high."""

    def __init__(self, least: int, height: int) -> None:
        super().__init__()
        self.charts: list[QWidget] = []
        self._least, self._height = least, height
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(2 * theme.GRID)
        self._grid.setVerticalSpacing(theme.GRID)
        self._columns = 0

    def show_charts(self, charts: Sequence[QWidget]) -> None:
        """Hold *charts* instead of those before, which go."""
        for old in self.charts:
            if old not in charts:
                self._grid.removeWidget(old)
                old.close()
                old.deleteLater()
        self.charts = list(charts)
        for chart in self.charts:
            chart.setFixedHeight(self._height)
        self._columns = 0
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """As many columns as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        if not self.charts:
            return
        room = max(1, (self.width() + 2 * theme.GRID) // (self._least + 2 * theme.GRID))
        lines = -(-len(self.charts) // room)
        columns = -(-len(self.charts) // lines)
        if columns == self._columns:
            return
        for column in range(max(self._columns, columns)):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for number, chart in enumerate(self.charts):
            self._grid.addWidget(chart, number // columns, number % columns)
        titles = [title for chart in self.charts if isinstance(title := getattr(chart, "title", None), ChartLabel)]
        for start in range(0, len(titles), columns):
            stand_side_by_side(titles[start : start + columns])
