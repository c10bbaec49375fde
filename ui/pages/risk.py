"""Risk: what many draws of the uncertain values say, and the editor of what is uncertain."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from calculator.language import tr
from calculator.metric import Metric
from calculator.scenario import Scenario
from calculator.uncertainty import uncertain_values
from ui import theme
from ui.flow_layout import FlowLayout
from ui.metric_picker import MetricPicker
from ui.pages.page import Page
from ui.pages.risk_reading import Reading, draw, read
from ui.pages.risk_results import RiskResults
from ui.pages.risk_settings import QUICK, RiskSettings
from ui.picture import Picture
from ui.session import Session
from ui.uncertainty.editor import UncertaintyEditor

BESIDE = 1400
"""Pixels of the page from which on results and editor stand side by side."""
EDITOR_WIDTH = 900
_AROUND = 26


@dataclass(frozen=True)
class Choices:
    """What was chosen on the page."""

    metric: Metric
    count: int
    method: str
    seed: int
    editing: bool
    path: str


class RiskPage(Page):
    """Results of few draws as soon as the page is looked at, of many when they are asked for."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.figure = MetricPicker(session.scenario, name="risk.metric", of_model=False)
        self.settings = RiskSettings()
        self.results = RiskResults()
        self.editor = UncertaintyEditor(session.scenario)
        self.editor.setMinimumWidth(640)
        self._edit = QPushButton()
        self._edit.setObjectName("risk.edit")
        self._edit.setCheckable(True)
        self._has_chosen, self._count = False, 0
        self._lay_out()
        self._connect()
        self._arrange()

    def refresh(self) -> None:
        """Show what is uncertain now, and what becomes of it in few draws."""
        scenario = self.session.scenario
        self.figure.show_scenario(scenario)
        self.editor.show_scenario(scenario)
        self._count = len(uncertain_values(scenario))
        self._arrange()
        if self._count:
            self._draw(min(QUICK, self.settings.count))
        else:
            self.job_line.forget()
            self.results.say(tr("Nothing is uncertain: all draws would be the same. Make a value uncertain to begin."))
            self._open_editor()

    def pictures(self) -> list[Picture]:
        """Every chart of the results."""
        return self.results.pictures()

    def choices(self) -> Choices:
        """Figure, settings, and whether one was editing."""
        return Choices(
            self.figure.picked, self.settings.count, self.settings.method, self.settings.seed,
            self._edit.isChecked(), self.editor.list.path,
        )  # fmt: skip

    def choose(self, choices: Any) -> None:
        """Choose them again."""
        self.figure.choose(choices.metric)
        self.settings.choose(choices.count, choices.method, choices.seed)
        self.editor.choose(choices.path)
        self._edit.setChecked(choices.editing)
        self._has_chosen = True

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Editor beside the results where there is room for both."""
        super().resizeEvent(event)
        self._arrange()

    # --- parts --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        top = QWidget()
        flow = FlowLayout(top, gap=theme.GRID)
        for widget in (self.figure, self.settings, self._edit):
            flow.addWidget(widget)
        policy = top.sizePolicy()
        policy.setHeightForWidth(True)
        top.setSizePolicy(policy)
        head = QVBoxLayout()
        head.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        head.addWidget(top)
        self._editor_room = QWidget()
        around = QVBoxLayout(self._editor_room)
        around.setContentsMargins(2 * theme.GRID, 0, theme.GRID, theme.GRID)
        around.addWidget(self.editor)
        body = QHBoxLayout()
        body.setSpacing(0)
        body.addWidget(self.results, 1)
        body.addWidget(self._editor_room, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addLayout(body, 1)
        self.job_line.fold_while_empty()
        layout.addWidget(self.job_line)

    def _connect(self) -> None:
        self.figure.changed.connect(self._show_figure)
        self.settings.changed.connect(self._settings_are_new)
        self.settings.run.connect(self._run)
        self._edit.clicked.connect(self._open_or_close)
        self.editor.changed.connect(self._take_edit)
        self.background.done.connect(self._show_reading)
        self.background.failed.connect(self._tell_stale)

    def _open_or_close(self) -> None:
        self._has_chosen = True
        self._arrange()

    def _open_editor(self) -> None:
        self._edit.setChecked(True)
        self._open_or_close()

    def _arrange(self) -> None:
        is_wide = self.width() >= BESIDE
        if not self._has_chosen:
            self._edit.setChecked(is_wide)
        editing = self._edit.isChecked()
        text = tr("Uncertain values ({count})").format(count=self._count)
        self._edit.setText(tr("Back to the results") if editing and not is_wide else text)
        self._edit.setMinimumWidth(QFontMetrics(theme.font(bold=True)).horizontalAdvance(text) + _AROUND)
        self._editor_room.setVisible(editing)
        self.results.setVisible(not editing or is_wide)
        self._editor_room.setMaximumWidth(EDITOR_WIDTH if is_wide else 16_777_215)

    # --- work ---------------------------------------------------------------------------------

    def _draw(self, count: int) -> None:
        scenario, column, method = self.session.scenario, self.figure.picked.column, self.settings.method
        what = tr("Making {draws} draws").format(draws=f"{count:,}")
        self.job_line.work(partial(draw, scenario, column, count, method, self.settings.seed), what)

    def _run(self) -> None:
        self._draw(self.settings.count)

    def _settings_are_new(self) -> None:
        if self.settings.count <= QUICK:
            self._draw(self.settings.count)

    def _show_figure(self) -> None:
        reading, column = self.results.reading, self.figure.picked.column
        if reading is None:
            return
        if column in reading.risk.models[0]:
            self.job_line.work(lambda _: read(reading.risk, column, reading.seconds), tr("Reading the draws"))
        else:  # so many draws keep the columns alone that they were made for
            self._draw(QUICK)

    def _show_reading(self, reading: Reading) -> None:
        self.settings.show_speed(reading.seconds)
        self.results.show_reading(reading)

    def _tell_stale(self) -> None:
        if self.results.reading is not None and self.results.reading.scenario != self.session.scenario:
            self.results.tell_stale()

    def _take_edit(self, after: Scenario, text: str, gesture: int | None) -> None:
        self.session.change(after, text, gesture)
