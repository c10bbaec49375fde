"""What moves it: a tornado of all inputs with a sweep of the one picked, what causes its variance, what changed it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from calculator.axis import Axis, parameter_at, parameter_name, usual_axis
from calculator.language import tr
from calculator.metric import Metric
from calculator.progress import Tell
from calculator.scenario import Scenario
from calculator.sweep import Sweep, sweep
from calculator.tornado import Entry, Tornado, tornado
from ui import theme
from ui.background import Background
from ui.charts.curve_chart import CurveChart
from ui.charts.curves import CurveDrawing, Zone
from ui.charts.sweep_drawing import sweep_drawing
from ui.charts.tornado_chart import NO_LIMIT, ROW, TornadoChart
from ui.charts.tornado_drawing import FIRST, TornadoDrawing, movers, tornado_drawing
from ui.flow_layout import FlowLayout
from ui.job_line import JobLine
from ui.metric_picker import MetricPicker
from ui.pages.change_view import ChangeView
from ui.pages.page import Page
from ui.pages.variance_view import VarianceView
from ui.picture import Picture
from ui.question_line import QuestionLine
from ui.session import Session
from ui.switch import Switch

AROUND = 0.2
"""The share of a value by which it is moved where nobody stated a range."""
VALUES = 200
"""Values that a sweep tries."""
TALLEST = 0.75
"""The height of the sweep, of its width, where it stands beside the tornado."""
TOP_OF_BARS = 88
"""Pixels of the tornado's title, its numbers and the button below it."""
BESIDE_FROM = 1250
"""Pixels of width from which the sweep stands beside the tornado."""
TORNADO, VARIANCE, CHANGE = range(3)
"""The views of the page."""


@dataclass(frozen=True)
class Choices:
    """What a person chose on the page."""

    metric: Metric
    with_others: bool
    all_bars: bool
    path: str
    view: int = TORNADO


class WhatMovesPage(Page):
    """The figure asked about on top, below it what moves it, and the curve of the input that is picked.

    Other views of the same figure: what causes its variance, computed when asked for, and why it is
    another one than in the scenario as it was opened or saved.
    """

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._tornado: Tornado | None = None
        self._sweep: Sweep | None = None
        self._questions: list[Metric] = []
        self._wanted = ""
        self._shows_all = False
        self._line = QuestionLine()
        self.figure = MetricPicker(session.scenario, name="tornado.metric")
        self.others = QCheckBox()
        self.others.setObjectName("tornado.others")
        self._which = _quiet("tornado.which", tr("Which?"))
        self.tornado_chart = TornadoChart("chart.tornado")
        self._all = _quiet("tornado.all", "")
        self.sweep_chart = CurveChart("chart.sweep")
        self._sweeps = Background(self)
        self.sweep_line = JobLine(self._sweeps)
        self._halves = QSplitter(Qt.Orientation.Vertical)
        self.variance, self.change = VarianceView(), ChangeView()
        self.switch = Switch("tornado.view", _views())
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()

    # --- what pages do ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Compute the tornado of the scenario as it is now."""
        scenario = self.session.scenario
        self.figure.show_scenario(scenario)
        self._questions = list(questions(scenario))
        self._line.show_questions([question_text(scenario, metric) for metric in self._questions])
        self._sweeps.forget()
        self._compute()
        self._offer_change()

    def pictures(self) -> list[Picture]:
        """The tornado as it is shown, and the sweep."""
        self.wait()
        found, scenario = [], self.session.scenario
        if self._tornado is not None and self._tornado.scenario is scenario:
            found.append(tornado_picture(self._tornado, self.figure.picked, self._most))
        if self._sweep is not None and self._sweep.scenario is scenario:
            found.append(sweep_picture(self._sweep, self.figure.picked, self._zone()))
        variance, change = self.variance.pictures(scenario, self.figure.picked), self.change.pictures(scenario)
        return [*variance, *found] if self.switch.place == VARIANCE else [*change, *found, *variance]

    def choices(self) -> Choices:
        """The figure, the range of inputs and the bar picked."""
        chosen = self.tornado_chart.chosen
        return Choices(self.figure.picked, self.others.isChecked(), self._shows_all, chosen, self.switch.place)

    def choose(self, choices: Choices) -> None:
        """Choose them again."""
        self.figure.choose(choices.metric)
        self.others.setChecked(choices.with_others)
        self._shows_all = choices.all_bars
        self._wanted = choices.path
        self.switch.turn(choices.view)

    def wait(self) -> None:
        """Block until all views show the scenario as it is now."""
        super().wait()
        for background in (self._sweeps, self.variance.background, self.change.background):
            background.wait()

    # --- parts --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        top = QWidget()
        flow = FlowLayout(top, gap=3 * theme.GRID)
        for widget in (self.figure, self.switch):
            flow.addWidget(widget)
        policy = top.sizePolicy()
        policy.setHeightForWidth(True)
        top.setSizePolicy(policy)
        upper, lower = QWidget(), QWidget()
        bars = QVBoxLayout(upper)
        bars.setContentsMargins(0, 0, 0, 0)
        bars.setSpacing(2)
        bars.addWidget(self.tornado_chart, 1)
        below = QHBoxLayout()
        below.setSpacing(theme.GRID)
        below.addWidget(self._all)
        below.addStretch(1)
        below.addWidget(self.others)
        below.addWidget(self._which)
        bars.addLayout(below)
        bars.addStretch(0)
        curve = QVBoxLayout(lower)
        curve.setContentsMargins(0, 0, 0, 0)
        curve.addWidget(self.sweep_chart, 1)
        curve.addStretch(0)
        for half in (upper, lower):
            self._halves.addWidget(half)
        self._halves.setChildrenCollapsible(False)
        self._halves.setHandleWidth(2 * theme.GRID)
        self._halves.setStyleSheet("QSplitter::handle { background: transparent; }")
        for view in (self._halves, self.variance, self.change):
            self._stack.addWidget(view)
        feet = QHBoxLayout()
        feet.setSpacing(0)
        for line in (self.job_line, self.sweep_line, self.variance.line, self.change.line):
            feet.addWidget(line, 1)
        page = QVBoxLayout()
        page.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 0)
        page.setSpacing(theme.GRID)
        page.addWidget(self._line)
        page.addWidget(top)
        page.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(page, 1)
        layout.addLayout(feet)
        self._say_others(0)

    def _connect(self) -> None:
        self._line.asked.connect(self._ask)
        self.figure.changed.connect(self._draw)
        self.switch.turned.connect(self._show_view)
        self.session.origin_changed.connect(self._offer_change)
        self.others.toggled.connect(self._compute)
        self._which.clicked.connect(self._tell_which)
        self._all.clicked.connect(self._turn_all)
        self.tornado_chart.picked.connect(self._start_sweep)
        self.background.done.connect(self._take_tornado)
        self._sweeps.done.connect(self._take_sweep)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """The sweep beside the tornado where there is room, else below it."""
        super().resizeEvent(event)
        self._share_room()

    def _share_room(self) -> None:
        """The tornado has what its rows need, the sweep the rest; side by side both have the same."""
        wide = self.width() >= BESIDE_FROM
        self._halves.setOrientation(Qt.Orientation.Horizontal if wide else Qt.Orientation.Vertical)
        rows = min(FIRST, len(self.tornado_chart.drawing.rows)) or FIRST
        needed = min(rows * (ROW + 4) + TOP_OF_BARS, max(rows * ROW + TOP_OF_BARS, round(0.6 * self._halves.height())))
        rest = max(1, self._halves.height() - needed)
        self.sweep_chart.setMaximumHeight(round(TALLEST * self.width() / 2) if wide else NO_LIMIT)
        self._halves.setSizes([1000, 1000] if wide else [needed, rest])

    # --- tornado ------------------------------------------------------------------------------

    def _ask(self, number: int) -> None:
        self.figure.choose(self._questions[number])
        self._draw()

    def _compute(self) -> None:
        scenario, without = self.session.scenario, AROUND if self.others.isChecked() else None
        self.job_line.work(lambda tell: tornado(scenario, without=without, tell=tell), tr("Moving every input"))

    def _take_tornado(self, found: Tornado) -> None:
        self._tornado = found
        if self._sweep is not None and len(self._sweep.models) != len(found.base):
            self._sweep = None  # of other models: the next one is on its way
        self._say_others(len(found.without))
        self._draw()

    def _say_others(self, count: int) -> None:
        words = tr("also ±{share} % for the parameters without a range ({count})")
        self.others.setText(words.format(share=round(AROUND * 100), count=count))
        self.others.setVisible(count > 0)
        self._which.setVisible(count > 0)

    def _draw(self) -> None:
        self._draw_bars()
        self._draw_sweep()
        self._show_view()

    def _turn_all(self) -> None:
        self._shows_all = not self._shows_all
        self._draw_bars()

    @property
    def _most(self) -> int | None:
        return None if self._shows_all else FIRST

    def _draw_bars(self) -> None:
        if self._tornado is None:
            return
        metric = self.figure.picked
        drawing = tornado_drawing(self._tornado, metric, self._most)
        chosen = self._wanted or self.tornado_chart.chosen
        self.tornado_chart.show_drawing(drawing)
        count = movers(self._tornado, metric)
        few = tr("Show the first {count} only").format(count=FIRST)
        self._all.setText(few if self._shows_all else tr("Show all {count}").format(count=count))
        self._all.setVisible(count > FIRST)
        paths = [row.path for row in drawing.rows]
        if paths:
            path = chosen if chosen in paths else paths[0]
            self.tornado_chart.choose(path)
            self._start_sweep(path)
        else:
            self._sweeps.forget()
            self._sweep = None
            self.sweep_chart.show_drawing(CurveDrawing())
        self._wanted = ""
        self._share_room()

    def _tell_which(self) -> None:
        if self._tornado is not None:
            scenario = self._tornado.scenario
            _List([parameter_name(scenario, path) for path in self._tornado.without], self._which).open()

    # --- other views --------------------------------------------------------------------------

    def _offer_change(self) -> None:
        """What changed is worth a view as long as there is something that changed."""
        is_changed = self.session.is_changed
        self.switch.offer(CHANGE, offered=is_changed)
        if self.switch.place == CHANGE and not is_changed:
            self.switch.turn(TORNADO)
        if self.isVisible():
            self._show_view()

    def _show_view(self) -> None:
        view, session, metric = self.switch.place, self.session, self.figure.picked
        self._stack.setCurrentIndex(view)
        lines = {
            self.job_line: TORNADO,
            self.sweep_line: TORNADO,
            self.variance.line: VARIANCE,
            self.change.line: CHANGE,
        }
        for line, place in lines.items():
            line.setVisible(place == view)
        if view == VARIANCE:
            self.variance.show_question(session.scenario, metric)
        elif view == CHANGE:
            self.change.show_question(session.saved, session.scenario, metric)

    # --- sweep --------------------------------------------------------------------------------

    def _start_sweep(self, path: str) -> None:
        if self._tornado is None:
            return
        scenario = self._tornado.scenario
        entry = next(entry for entry in self._tornado.entries if entry.path == path)
        axis = axis_around(scenario, entry)
        done = self._sweep
        if done is not None and done.scenario is scenario and done.axes == (axis,) and done.complete:
            return
        words = tr("Trying values of {parameter}").format(parameter=parameter_name(scenario, path))
        self.sweep_line.work(partial(_swept, scenario, axis), words)

    def _take_sweep(self, found: Sweep) -> None:
        if found.scenario is self.session.scenario:
            self._sweep = found
            self._draw_sweep()

    def _draw_sweep(self) -> None:
        if self._sweep is not None:
            self.sweep_chart.show_drawing(sweep_drawing(self._sweep, self.figure.picked, self._zone()))

    def _zone(self) -> Zone | None:
        """The values between which the input of the sweep was moved."""
        if self._tornado is None or self._sweep is None:
            return None
        path = self._sweep.axes[0].path
        found = [entry for entry in self._tornado.entries if entry.path == path]
        return zone_of(found[0]) if found else None


def _views() -> tuple[tuple[str, str], ...]:
    """What the views are called, and what they show."""
    return (
        (tr("Each input"), tr("What each input makes of the figure between its low and its high value")),
        (tr("Variance"), tr("How much of the spread of the figure each input causes (Sobol indices)")),
        (tr("What changed it"), tr("Why the figure is another one than in the scenario as it was opened or saved")),
    )


def _swept(scenario: Scenario, axis: Axis, tell: Tell) -> Sweep:
    return sweep(scenario, [axis], tell)


def axis_around(scenario: Scenario, entry: Entry) -> Axis:
    """The values worth trying of the input of *entry*: as much again below its low value and above its high one."""
    parameter, span = parameter_at(entry.path), entry.high - entry.low
    usual = usual_axis(scenario, entry.path, VALUES)
    low = min(entry.low, max(entry.low - span, usual.low))
    high = max(entry.high, min(entry.high + span, usual.high))
    if parameter.whole:
        return Axis(entry.path, float(round(low)), float(round(high)), VALUES)
    return Axis(entry.path, low, high, VALUES)


def zone_of(entry: Entry) -> Zone:
    """The values between which the input of *entry* was moved."""
    return Zone(entry.low, entry.high, tr("±20 % assumed") if entry.assumed else tr("likely: 5 % to 95 %"))


def questions(scenario: Scenario) -> list[Metric]:
    """The figures that most want to know about, as far as the scenario has models that have them."""
    kinds = [model.kind for model in scenario.models]
    found = []
    if "stocked" in kinds:
        found.append(Metric("losing_share", kinds.index("stocked")))
    if "commission" in kinds:
        found.append(Metric("ltv_to_cac", kinds.index("commission")))
    if "direct" in kinds:
        place = kinds.index("direct")
        others = [number for number, kind in enumerate(kinds) if kind == "commission"]
        found.append(Metric("ltv_brand", place, others[0] if others else None))
    return found


def question_text(scenario: Scenario, metric: Metric) -> str:
    """One of :func:`questions` in words."""
    model = scenario.model_name(metric.model)
    if metric.column == "losing_share":
        return tr("{model}: do agents lose money?").format(model=model)
    if metric.column == "ltv_to_cac":
        return tr("{model}: LTV : CAC?").format(model=model)
    if metric.minus is None:
        return tr("{model}: brand LTV?").format(model=model)
    return tr("{model}: ahead of {other} in brand LTV?").format(model=model, other=scenario.model_name(metric.minus))


def tornado_picture(found: Tornado, metric: Metric, most: int | None = FIRST) -> Picture:
    """The tornado of *metric*, to be exported."""
    drawing = tornado_drawing(found, metric, most)
    height = 90 + max(6, len(drawing.rows)) * (ROW + 4)
    return Picture("tornado", drawing.title, partial(_tornado_sheet, drawing), (860, height))


def sweep_picture(found: Sweep, metric: Metric, zone: Zone | None = None) -> Picture:
    """The sweep of one parameter, to be exported."""
    drawing = sweep_drawing(found, metric, zone)
    return Picture("sweep", drawing.title, partial(_curve_sheet, drawing))


def _tornado_sheet(drawing: TornadoDrawing) -> QWidget:
    chart = TornadoChart("")
    chart.show_drawing(drawing)
    return chart


def _curve_sheet(drawing: CurveDrawing) -> QWidget:
    chart = CurveChart("")
    chart.show_drawing(drawing)
    return chart


class _List(QFrame):
    """Lines of text under a button, until one clicks elsewhere."""

    def __init__(self, lines: list[str], under: QWidget) -> None:
        super().__init__(under, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        text = QLabel("\n".join(lines))
        text.setObjectName("tornado.without")
        text.setContentsMargins(8, 4, 8, 4)
        scroll = QScrollArea()
        scroll.setWidget(text)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 4, 1, 4)
        layout.addWidget(scroll)
        self._under = under
        self.resize(text.sizeHint().width() + 30, min(420, text.sizeHint().height() + 14))

    def open(self) -> None:
        """Show it."""
        corner = self._under.mapToGlobal(QPoint(0, self._under.height() + 2))
        screen = self._under.screen().availableGeometry()
        corner.setX(max(screen.left(), min(corner.x(), screen.right() - self.width())))
        self.move(corner)
        self.show()


def _quiet(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    button.setProperty("quiet", "true")
    return button
