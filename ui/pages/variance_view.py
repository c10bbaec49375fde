"""What causes the variance of a figure: Sobol indices, computed when somebody asks for them."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from calculator.language import tr
from calculator.metric import Metric
from calculator.problems import ScenarioError
from calculator.progress import Tell
from calculator.scenario import Scenario
from calculator.sobol_indices import Indices, sobol_indices
from ui import theme
from ui.background import Background
from ui.charts.indices_chart import IndicesChart
from ui.charts.indices_drawing import FIRST, IndicesDrawing, indices_drawing
from ui.charts.rows import PICTURE_WIDTH, picture_height
from ui.job_line import JobLine
from ui.picture import Picture
from ui.plain_label import plain_label


class VarianceView(QWidget):
    """An offer to compute the indices of the figure that the page is about, and their chart once they are there.

    ``line`` tells how far the work is; it stands at the foot of the page.
    """

    def __init__(self) -> None:
        super().__init__()
        self.background = Background(self)
        self.line = JobLine(self.background)
        self.chart = IndicesChart("chart.variance")
        self._question: tuple[Scenario, Metric] | None = None
        self._found: Indices | None = None
        self._words = plain_label(level="secondary", name="variance.words")
        self._compute = QPushButton(tr("Compute"))
        self._compute.setObjectName("variance.compute")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, theme.GRID, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(self._words)
        layout.addWidget(self._compute, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addWidget(self.chart, 1)
        layout.addStretch(0)
        self._compute.clicked.connect(self._start)
        self.background.done.connect(self._take)
        self.background.failed.connect(self._fail)

    def show_question(self, scenario: Scenario, metric: Metric) -> None:
        """Be about *metric* of *scenario* from now on; what was found of another one goes."""
        if self._question == (scenario, metric):
            return
        self._question, self._found = (scenario, metric), None
        self.line.forget()
        words = tr(
            "How much of the variance of {figure} each uncertain input causes, alone and together with others "
            "(Sobol indices). It takes some seconds."
        )
        self._words.setText(words.format(figure=metric.label(scenario)))
        self._show(offer=True)

    def pictures(self, scenario: Scenario, metric: Metric) -> list[Picture]:
        """The chart, if it is of *metric* of *scenario*."""
        if self._found is None or self._question != (scenario, metric):
            return []
        return [indices_picture(scenario, self._found)]

    def _start(self) -> None:
        if self._question is not None:
            self._compute.setEnabled(False)
            self.line.work(partial(_indices, *self._question), tr("Running combinations of all uncertain inputs"))

    def _take(self, found: Indices) -> None:
        if self._question is not None:
            self._found = found
            self.chart.show_drawing(indices_drawing(self._question[0], found))
            self._show(offer=False)

    def _fail(self, error: Exception) -> None:
        if isinstance(error, ScenarioError):
            self._words.setText("\n".join(problem.reason for problem in error.problems))
        self._compute.setEnabled(True)

    def _show(self, *, offer: bool) -> None:
        self._compute.setEnabled(True)
        for widget in (self._words, self._compute):
            widget.setVisible(offer)
        self.chart.setVisible(not offer)


def _indices(scenario: Scenario, metric: Metric, tell: Tell) -> Indices:
    return sobol_indices(scenario, metric, tell=tell)


def indices_picture(scenario: Scenario, found: Indices, most: int = FIRST) -> Picture:
    """The chart of *found*, to be exported."""
    drawing = indices_drawing(scenario, found, most)
    height = picture_height(len(drawing.rows), [drawing.warning, *drawing.notes])
    return Picture("variance", drawing.title, partial(_sheet, drawing), (PICTURE_WIDTH, height))


def _sheet(drawing: IndicesDrawing) -> QWidget:
    chart = IndicesChart("picture")
    chart.show_drawing(drawing)
    return chart
