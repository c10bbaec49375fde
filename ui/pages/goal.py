"""Goal: a figure, a target and a parameter in one sentence; the values that reach it, each applied with one click."""

from __future__ import annotations

import string
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from calculator.amounts import unit_at
from calculator.axis import Axis, parameter_at, parameter_name, usual_axis
from calculator.goal_seek import Goal, goal_seek, sentences
from calculator.language import tr
from calculator.metric import Metric
from calculator.parameters import Parameter
from calculator.progress import Tell, carry_on
from calculator.rules import exists
from calculator.scenario import Scenario
from calculator.sweep import Sweep, sweep
from ui import theme
from ui.charts.curve_chart import CurveChart
from ui.charts.curves import CurveDrawing
from ui.charts.goal_drawing import goal_drawing
from ui.failure_words import reason
from ui.flow_layout import FlowLayout
from ui.inputs.copying import with_whole_lists
from ui.inputs.number_field import NumberField
from ui.metric_picker import MetricPicker
from ui.pages.page import Page
from ui.parameter_picker import ParameterPicker
from ui.picture import Picture
from ui.plain_label import plain_label
from ui.question_line import QuestionLine
from ui.session import Session
from ui.shown_value import shown_value

VALUES = 300
"""Values of the curve."""
MOST_ANSWERS = 8
SEEKING = 0.7
"""The part of the work that the search is, before the curve is drawn."""


@dataclass(frozen=True)
class Question:
    """``metric`` is to reach ``target`` by changing ``path`` from ``low`` to ``high`` (``None``: as usual)."""

    metric: Metric
    target: float
    path: str
    low: float | None = None
    high: float | None = None


@dataclass(frozen=True)
class Found:
    """The answer to a question, and the curve that shows it."""

    scenario: Scenario
    goal: Goal
    curve: Sweep


class GoalPage(Page):
    """The sentence on top, the answers below it, and the curve that they come from."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        scenario = session.scenario
        self._found: Found | None = None
        self._ready: list[tuple[str, Question]] = []
        self._line = QuestionLine()
        self.figure = MetricPicker(scenario, name="goal.metric")
        self.parameter = ParameterPicker(scenario, name="goal.parameter")
        self.target = _field("goal.target", tr("Target"))
        self.low = _field("goal.low", tr("Lowest value to try"))
        self.high = _field("goal.high", tr("Highest value to try"))
        self._units = {field: plain_label(level="secondary", wraps=False) for field in (self.target, self.high)}
        self._problem = plain_label(level="error", name="goal.problem", wraps=False)
        self.answers = _Answers()
        self.chart = CurveChart("chart.goal")
        self._lay_out()
        self._connect()
        self.ask(self._first_question(scenario))

    # --- what pages do ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Answer the question for the scenario as it is now."""
        scenario = self.session.scenario
        self.figure.show_scenario(scenario)
        path = self.parameter.path
        self.parameter.show_scenario(scenario)
        if self.parameter.path != path:
            self._show_range(None, None)
        self._show_units()
        self._ready = ready_questions(scenario)
        self._line.show_questions([text for text, _ in self._ready])
        self._compute()

    def pictures(self) -> list[Picture]:
        """The curve with its answers."""
        self.wait()
        if self._found is None or self._found.scenario is not self.session.scenario:
            return []
        return [goal_picture(self._found.scenario, self._found.goal, self._found.curve)]

    def choices(self) -> Question:
        """What is asked."""
        return self.question

    def choose(self, choices: Question) -> None:
        """Ask it again."""
        if exists(self.session.scenario, choices.path):
            self.ask(choices)

    # --- the question -------------------------------------------------------------------------

    @property
    def question(self) -> Question:
        """What the sentence asks."""
        return Question(
            self.figure.picked, self.target.value(), self.parameter.path, self.low.value(), self.high.value()
        )

    def ask(self, question: Question) -> None:
        """Fill *question* into the sentence."""
        self.figure.choose(question.metric)
        self.parameter.choose(question.path)
        self._show_target(question.target)
        self._show_range(question.low, question.high)
        self._show_units()

    def _first_question(self, scenario: Scenario) -> Question:
        ready = ready_questions(scenario)
        if ready:
            return ready[0][1]
        return Question(Metric("brand_profit", 0), 0.0, "models.0.price.value")

    def _show_target(self, target: float) -> None:
        self.target.parameter = _target_parameter(self.figure.picked)
        self.target.show_value(target, percent=self.target.parameter.is_share)

    def _show_range(self, low: float | None, high: float | None) -> None:
        scenario, path = self.session.scenario, self.parameter.path
        usual = usual_axis(scenario, path, 2)
        parameter = replace(parameter_at(path), unit=unit_at(scenario, path))
        for field, wanted, end in ((self.low, low, usual.low), (self.high, high, usual.high)):
            field.parameter = parameter
            field.show_value(end if wanted is None else wanted, percent=parameter.is_share)

    def _show_units(self) -> None:
        scenario = self.session.scenario
        units = {self.target: self.figure.picked.unit, self.high: unit_at(scenario, self.parameter.path)}
        for field, unit in units.items():
            self._units[field].setText(_unit_beside(unit))
            self._units[field].setVisible(bool(_unit_beside(unit)))

    # --- parts --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        parts = {
            "metric": self.figure,
            "target": _beside(self.target, self._units[self.target]),
            "parameter": self.parameter,
            "low": self.low,
            "high": _beside(self.high, self._units[self.high]),
        }
        template = tr("{metric} is to reach {target} by changing {parameter} between {low} and {high}")
        page = QVBoxLayout()
        page.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 0)
        page.setSpacing(theme.GRID)
        page.addWidget(self._line)
        page.addWidget(_sentence(template, parts))
        page.addWidget(self._problem)
        page.addWidget(self.answers)
        page.addWidget(self.chart, 1)
        self._problem.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(page, 1)
        layout.addWidget(self.job_line)

    def _connect(self) -> None:
        self._line.asked.connect(self._ask_ready)
        self.figure.changed.connect(self._metric_picked)
        self.parameter.changed.connect(self._parameter_picked)
        for field in (self.target, self.low, self.high):
            field.edited.connect(self._typed)
            field.problem_changed.connect(self._tell_problem)
        self.background.done.connect(self._take)
        self.background.failed.connect(self._fail)
        self.answers.applied.connect(self._apply)

    def _ask_ready(self, number: int) -> None:
        self.ask(self._ready[number][1])
        self._compute()

    def _metric_picked(self) -> None:
        metric, before = self.figure.picked, self.target.parameter.unit
        if _target_parameter(metric).unit != before:
            self._show_target(0.0)
        self._show_units()
        self._compute()

    def _parameter_picked(self) -> None:
        self._show_range(None, None)
        self._show_units()
        self._compute()

    def _typed(self, value: float) -> None:
        field = self.sender()
        if isinstance(field, NumberField):
            field.show_value(value)
        self._compute()

    def _tell_problem(self, _: str = "") -> None:
        said = next((field.problem for field in (self.target, self.low, self.high) if field.problem), "")
        self._problem.setText(said)
        self._problem.setVisible(bool(said))

    # --- the answer ---------------------------------------------------------------------------

    def _compute(self) -> None:
        scenario, question = self.session.scenario, self.question
        words = tr("Looking for values of {parameter}")
        self.job_line.work(
            partial(found_for, scenario, question), words.format(parameter=parameter_name(scenario, question.path))
        )

    def _take(self, found: Found) -> None:
        if found.scenario is not self.session.scenario:
            return
        self._found = found if found.goal.complete else None
        if not found.goal.complete:
            return
        self.answers.show_goal(found.goal, found.scenario)
        self.chart.show_drawing(replace(goal_drawing(found.goal, found.curve), title=""))

    def _fail(self, error: Exception) -> None:
        self._found = None
        self.answers.show_nothing()
        self.chart.show_drawing(CurveDrawing(empty=reason(error)))

    def _apply(self, number: int) -> None:
        if self._found is None:
            return
        goal, scenario = self._found.goal, self.session.scenario
        value = goal.crossings[number].value
        edits = with_whole_lists(scenario, scenario.expand({goal.path: _plain(goal.path, value)}))
        self.session.set_values(edits)


class _Answers(QWidget):
    """The answers as sentences, and a button for every value that can be taken into the scenario.

    ``applied`` carries the number of the crossing whose button was clicked.
    """

    applied = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._answer = plain_label(level="heading", name="goal.answer", selectable=True)
        self._rest = plain_label(level="secondary", name="goal.rest", selectable=True)
        self._buttons = QWidget()
        self._line = FlowLayout(self._buttons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for widget in (self._answer, self._rest, self._buttons):
            layout.addWidget(widget)

    def show_goal(self, goal: Goal, scenario: Scenario) -> None:
        """Say what came of *goal*."""
        today, *said = sentences(goal, scenario)
        self._answer.setText(said[0])
        self._rest.setText(" ".join([today, *said[1:]]))
        self._offer([shown_value(scenario, goal.path, crossing.value) for crossing in goal.crossings[:MOST_ANSWERS]])

    def show_nothing(self) -> None:
        """Say nothing any more."""
        self._answer.setText("")
        self._rest.setText("")
        self._offer([])

    def _offer(self, values: list[str]) -> None:
        while (item := self._line.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        for number, value in enumerate(values):
            button = QPushButton(tr("Apply {value}").format(value=value))
            button.setObjectName(f"goal.apply.{number}")
            button.setToolTip(tr("Takes this value into the scenario; undo takes it back."))
            button.clicked.connect(partial(self._apply, number))
            self._line.addWidget(button)
            button.show()
        self._buttons.setVisible(bool(values))

    def _apply(self, number: int, _: bool = False) -> None:  # noqa: FBT001, FBT002  (Qt's signal carries it)
        self.applied.emit(number)


def found_for(scenario: Scenario, question: Question, tell: Tell) -> Found:
    """The answer to *question*, and its curve."""
    goal = goal_seek(
        scenario,
        question.path,
        question.metric,
        question.target,
        low=question.low,
        high=question.high,
        tell=lambda done: tell(SEEKING * done),
    )
    return Found(scenario, goal, goal_curve(scenario, goal, lambda done: tell(SEEKING + (1 - SEEKING) * done)))


def goal_curve(scenario: Scenario, goal: Goal, tell: Tell = carry_on) -> Sweep:
    """The results over the range of *goal*, for its chart."""
    return sweep(scenario, [Axis(goal.path, goal.low, goal.high, VALUES)], tell)


def goal_picture(scenario: Scenario, goal: Goal, curve: Sweep | None = None) -> Picture:
    """The curve with the answers of *goal*, to be exported."""
    drawing = goal_drawing(goal, curve or goal_curve(scenario, goal))
    return Picture("goal", drawing.title, partial(_sheet, drawing))


def ready_questions(scenario: Scenario) -> list[tuple[str, Question]]:
    """Questions that many ask, as far as *scenario* has models for them."""
    kinds, found = [model.kind for model in scenario.models], []
    buyers = [place for place, model in enumerate(scenario.models) if model.acquisition.monthly_budget > 0]
    social = next((place for place in buyers if kinds[place] == "commission"), buyers[0] if buyers else None)
    if social is not None:
        words = tr("Up to what CAC does {model} keep LTV : CAC at 3?").format(model=scenario.model_name(social))
        path = f"models.{social}.acquisition.cac"
        found.append((words, Question(Metric("ltv_to_cac", social), 3.0, path, 1.0, 300.0)))
    if "stocked" in kinds:
        place = kinds.index("stocked")
        words = tr("From which price on does the brand earn? ({model})").format(model=scenario.model_name(place))
        found.append((words, Question(Metric("brand_profit", place), 0.0, f"models.{place}.price.value")))
    if "direct" in kinds and social is not None and kinds.index("direct") != social:
        direct = kinds.index("direct")
        words = tr("Down to which repurchase rate does {model} stay ahead of {other} in brand LTV?").format(
            model=scenario.model_name(direct), other=scenario.model_name(social)
        )
        path = f"models.{direct}.retention.repurchase_rate"
        if scenario.models[direct].retention.curve == "geometric":
            found.append((words, Question(Metric("ltv_brand", direct, social), 0.0, path)))
    return found


def _sheet(drawing: CurveDrawing) -> QWidget:
    chart = CurveChart("")
    chart.show_drawing(drawing)
    return chart


def _sentence(template: str, parts: Mapping[str, QWidget]) -> QWidget:
    """*template* with a widget in place of each {name}, in the order that the language asks for."""
    sentence = QWidget()
    line = FlowLayout(sentence)
    for text, name, _, _ in string.Formatter().parse(template):
        if words := text.strip(" ,，"):
            line.addWidget(QLabel(words))
        if name:
            line.addWidget(parts[name])
    return sentence


def _field(name: str, meaning: str) -> NumberField:
    field = NumberField(Parameter(meaning, "", "", low=None))
    field.setObjectName(name)
    field.setAccessibleName(meaning)
    return field


def _beside(field: QWidget, unit: QWidget) -> QWidget:
    both = QWidget()
    line = QHBoxLayout(both)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(4)
    line.addWidget(field)
    line.addWidget(unit)
    both.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    return both


def _target_parameter(metric: Metric) -> Parameter:
    """A target can be any number, in the unit of *metric*."""
    return Parameter(tr("Target"), metric.unit, "", low=None)


def _unit_beside(unit: str) -> str:
    """What stands behind a field."""
    if unit.startswith("share"):
        return "%"
    return "" if unit in ("", "ratio") else tr(unit)


def _plain(path: str, value: float) -> float | int:
    """*value* as a file would have it: whole where it must be, else without the last rounding errors."""
    return round(value) if parameter_at(path).whole else float(f"{value:.10g}")
