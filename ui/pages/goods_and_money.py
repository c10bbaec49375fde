"""Goods and money: where the goods and the consumers' money went, and when, for all models side by side."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QRect, Qt, QTimer
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from calculator.flows import Flows, flows_of
from calculator.language import tr
from calculator.result import Result
from ui import theme
from ui.charts.curves import Milestone
from ui.clipboard import copy_lines
from ui.pages.flow_charts import FlowCharts, FlowView
from ui.pages.flow_pictures import flow_pictures
from ui.pages.flow_table import FlowTable, all_text
from ui.pages.model_names import ModelNames
from ui.pages.month_marks import month_marks
from ui.pages.page import Page
from ui.picture import Picture
from ui.plain_label import plain_label
from ui.reading_width import kept_readable
from ui.session import Session
from ui.switch import Switch


class GoodsAndMoneyPage(Page):
    """Rows of charts under the names of the models, and the numbers behind them."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._one_scale = QCheckBox(tr("One scale per row"))
        self._one_scale.setObjectName("flows.one_scale")
        self._one_scale.setChecked(True)
        meanings = tr("Everything up to each month"), tr("Every month by itself")
        self._months = Switch("flows.months", ((tr("so far"), meanings[0]), (tr("by month"), meanings[1])))
        controls = QWidget()
        line = QHBoxLayout(controls)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * theme.GRID)
        line.addWidget(self._months)
        line.addWidget(self._one_scale)
        self.charts = FlowCharts({"channel": controls})
        self.names = ModelNames(self._column)
        self.table = FlowTable()
        self._copy = QPushButton(tr("Copy all numbers, every month too"))
        self._copy.setObjectName("flows.copy")
        self._waiting = plain_label(tr("The first results are being computed."), "secondary", wraps=False)
        self._waiting.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._found: dict[int, Flows] = {}
        self._marks: dict[int, tuple[Milestone, ...]] = {}
        self._shown: Result | None = None
        self._lay_out()
        self._one_scale.toggled.connect(self._draw)
        self._months.turned.connect(self._draw)
        self._copy.clicked.connect(self._copy_all)
        session.result_changed.connect(self._result_is_new)
        theme.CHOICE.changed.connect(self._recolour)

    @property
    def view(self) -> FlowView:
        """How the charts are looked at now."""
        return FlowView(self._one_scale.isChecked(), self._months.place == 1)

    def refresh(self) -> None:
        """Show the newest results; they come by themselves after an edit."""
        result = self.session.result
        if result is None or result.scenario is not self.session.scenario or result is self._shown:
            return
        self._shown = result
        self._found = {place: flows_of(result, place) for place in range(len(result.models))}
        self._marks = dict(enumerate(month_marks(result)))
        self._draw()
        self._fill()
        self._waiting.hide()
        self._all.show()

    def wait(self) -> None:
        """Block until the page shows the scenario as it is now; for tests and pictures."""
        self.session.wait()
        super().wait()

    def pictures(self) -> list[Picture]:
        """All charts together, and every one by itself."""
        if self._shown is None:
            return []
        return flow_pictures(self._shown.scenario, self._found, self.view, self._marks)

    def choices(self) -> FlowView:
        """One scale or not, so far or by month."""
        return self.view

    def choose(self, choices: Any) -> None:
        """Choose them again."""
        self._one_scale.setChecked(choices.one_scale)
        self._months.turn(int(choices.by_month))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Show what was computed out of sight, and the names where the columns are."""
        super().showEvent(event)
        self.refresh()
        QTimer.singleShot(0, self.names, self.names.update)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Charts grow with a high window."""
        super().resizeEvent(event)
        self.charts.suit(self.height())

    def _lay_out(self) -> None:
        self._all = QWidget()
        column = QVBoxLayout(self._all)
        column.setContentsMargins(0, 0, 0, 2 * theme.GRID)
        column.setSpacing(0)
        column.addWidget(self.charts)
        numbers = QWidget()
        below = QVBoxLayout(numbers)
        below.setContentsMargins(2 * theme.GRID, theme.GRID, theme.GRID, 0)
        heading = plain_label(tr("The numbers"), "heading", wraps=False)
        below.addWidget(heading)
        below.addWidget(self._copy, 0, Qt.AlignmentFlag.AlignLeft)
        below.addLayout(kept_readable(self.table))
        column.addWidget(numbers)
        column.addStretch(1)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self._all)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        bar = self._scroll.horizontalScrollBar()
        bar.valueChanged.connect(self.names.update)
        bar.rangeChanged.connect(self.names.update)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.names)
        layout.addWidget(self._waiting)
        layout.addWidget(self._scroll, 1)
        self.job_line.fold_while_empty()
        layout.addWidget(self.job_line)
        self._all.hide()

    def _column(self, number: int) -> QRect:
        """Where the charts of model *number* are seen, from left to right."""
        return self.charts.column(number).translated(-self._scroll.horizontalScrollBar().value(), 0)

    def _result_is_new(self) -> None:
        if self.isVisible():
            self.refresh()

    def _draw(self) -> None:
        if self._found:
            self.charts.show_flows(self._found, self.view, self._marks)

    def _fill(self) -> None:
        if self._shown is not None:
            names = self._model_names()
            self.names.show_names(list(names.values()))
            self.table.show_flows(list(names.values()), list(self._found.values()))

    def _recolour(self) -> None:
        self._draw()
        self._fill()

    def _model_names(self) -> dict[int, str]:
        if self._shown is None:
            return {}
        return {place: self._shown.scenario.model_name(place) for place in self._found}

    def _copy_all(self) -> None:
        copy_lines(all_text(self._model_names(), list(self._found.values())))
