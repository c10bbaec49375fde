"""Why a figure is another one than in the scenario as it was opened or saved."""

from __future__ import annotations

from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from calculator.change import Change, change
from calculator.language import tr
from calculator.metric import Metric
from calculator.problems import ScenarioError
from calculator.progress import Tell
from calculator.scenario import Scenario
from ui import theme
from ui.background import Background
from ui.charts.change_chart import ChangeChart
from ui.charts.change_drawing import ChangeDrawing, change_drawing
from ui.charts.rows import PICTURE_WIDTH, picture_height
from ui.job_line import JobLine
from ui.picture import Picture

Question = tuple[Scenario, Scenario, Metric]
"""The scenario before and after, and the figure."""


class ChangeView(QWidget):
    """A waterfall from the figure before to the figure now; ``line`` stands at the foot of the page."""

    def __init__(self) -> None:
        super().__init__()
        self.background = Background(self)
        self.line = JobLine(self.background)
        self.chart = ChangeChart("chart.change")
        self._question: Question | None = None
        self._found: Change | None = None
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.GRID, 0, 0)
        layout.addWidget(self.chart, 1)
        layout.addStretch(0)
        self.background.done.connect(self._take)
        self.background.failed.connect(self._fail)

    def show_question(self, before: Scenario, after: Scenario, metric: Metric) -> None:
        """Explain *metric* of *after* by what differs from *before*."""
        question = (before, after, metric)
        if self._question != question:
            self._question, self._found = question, None
            self.line.work(partial(_explained, *question), tr("Changing one value after the other"))

    def pictures(self, scenario: Scenario) -> list[Picture]:
        """The waterfall, if it ends at *scenario*."""
        if self._question is None or self._found is None or self._question[1] is not scenario:
            return []
        return [change_picture(self._question[0], scenario, self._found)]

    def _take(self, found: Change) -> None:
        if self._question is not None:
            self._found = found
            self.chart.show_drawing(change_drawing(*self._question[:2], found))

    def _fail(self, error: Exception) -> None:
        if self._question is not None and isinstance(error, ScenarioError):
            _, after, metric = self._question
            title, reason = metric.label(after), "\n".join(problem.reason for problem in error.problems)
            self.chart.show_drawing(ChangeDrawing(title=title, empty=reason))


def _explained(before: Scenario, after: Scenario, metric: Metric, tell: Tell) -> Change:
    return change(before, after, metric, tell=tell)


def change_picture(before: Scenario, after: Scenario, found: Change) -> Picture:
    """The waterfall of *found*, to be exported."""
    drawing = change_drawing(before, after, found)
    height = picture_height(len(drawing.steps) + 2, drawing.notes)
    return Picture("change", drawing.title, partial(_sheet, drawing), (PICTURE_WIDTH, height))


def _sheet(drawing: ChangeDrawing) -> QWidget:
    chart = ChangeChart("picture")
    chart.show_drawing(drawing)
    return chart
