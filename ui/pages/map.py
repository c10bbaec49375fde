"""The map: a figure over two parameters at once, or which model is best by it, to read and to choose from."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial
from typing import Any

from PySide6.QtCore import QCoreApplication, QEventLoop, QTimer
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from calculator.axis import Axis, parameter_at, parameter_name
from calculator.inputs import STRUCTURE
from calculator.language import tr
from calculator.metric import Metric
from calculator.problems import ScenarioError
from calculator.progress import Tell
from calculator.scenario import Scenario
from calculator.sweep import Sweep, sweep
from calculator.winner import WinnerMap, winner_map
from ui import theme
from ui.axis_picker import AxisPicker
from ui.charts.heat_map import HeatMap
from ui.charts.map_drawing import MapDrawing
from ui.metric_picker import MetricPicker
from ui.pages.map_drawings import value_drawing, winner_drawing
from ui.pages.page import Page
from ui.picture import Picture
from ui.session import Session
from ui.shown_value import shown_value
from ui.switch import Switch

COARSE, FINE = 40, 160
"""Values along each side of the map that is there at once, and of the one that follows in the background."""
COARSE_STRUCTURES = {1: 20, 2: 6}
"""Values along each side that is a structure, by how many are: a run for each of them takes its own time."""
USUAL = ("acquisition.cac", "retention.repurchase_rate")
"""What the two sides are, inside the models, until somebody picks something else."""
STALE_AFTER = 200
"""Milliseconds of computing after which an old map is dimmed."""
PICTURE = (960, 640)
VALUE, WINNER = 0, 1
"""Places of the switch."""


@dataclass(frozen=True)
class MapChoices:
    """What was chosen on the page."""

    by_winner: bool
    metric: Metric
    axes: tuple[Axis, Axis]
    are_typed: tuple[bool, bool]


@dataclass(frozen=True)
class _Question:
    """What a map is computed for: the scenario but for what the map sets, both sides, and by which figure one wins."""

    rest: Scenario
    axes: tuple[Axis, Axis]
    column: str


@dataclass(frozen=True)
class _Answer:
    """A map and what it was computed for."""

    question: _Question
    is_fine: bool
    found: Sweep | WinnerMap

    def fits(self, question: _Question) -> bool:
        """Whether it answers *question* too; who wins by one figure says all figures, but not who wins by them."""
        same = self.question.axes == question.axes and self.question.rest == question.rest
        return same and question.column in ("", self.question.column)

    @property
    def swept(self) -> Sweep:
        """All figures of all models."""
        return self.found if isinstance(self.found, Sweep) else self.found.sweep


class MapPage(Page):
    """A map of two parameters; a coarse one is there at once, a fine one follows while the page stays usable."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        scenario = session.scenario
        self._answer: _Answer | None = None
        self._switch = Switch("map.show", ((tr("Value"), ""), (tr("Who wins"), "")))
        self._metric = MetricPicker(scenario, name="map.metric")
        self._figure = MetricPicker(scenario, name="map.figure", of_model=False)
        self._metric.choose(Metric("brand_profit", _first_that_advertises(scenario)))
        self._across = AxisPicker(scenario, "map.across", tr("Across"), USUAL[0])
        self._up = AxisPicker(scenario, "map.up", tr("Up"), USUAL[1])
        self.map = HeatMap("map")
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(STALE_AFTER)
        self._lay_out()
        self._connect()
        self._show_switch()

    def refresh(self) -> None:
        """Take over the scenario as it is now and compute its map, if it is another one."""
        scenario = self.session.scenario
        for picker in (self._metric, self._figure, self._across, self._up):
            picker.show_scenario(scenario)
        self._show_switch()
        self._compute()

    def pictures(self) -> list[Picture]:
        """The map as it is shown, of the scenario as it is now."""
        self._catch_up()
        flags = QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents | QEventLoop.ProcessEventsFlag.WaitForMoreEvents
        while self.background.is_busy and not (self._answer and self._answer.fits(self._question())):
            QCoreApplication.processEvents(flags)
        drawing = self.map.drawing
        if drawing.x is None or self._answer is None or not self._answer.fits(self._question()):
            return []
        name = "map-winner" if self._by_winner else "map"
        heading = tr("who wins where") if self._by_winner else tr("map")
        return [Picture(name, drawing.title, partial(_sheet, drawing), PICTURE, heading)]

    def choices(self) -> MapChoices:
        """What was chosen on the page."""
        axes = (self._across.axis(COARSE), self._up.axis(COARSE))
        return MapChoices(self._by_winner, self._metric.picked, axes, (self._across.is_typed, self._up.is_typed))

    def choose(self, choices: Any) -> None:
        """Choose what :meth:`choices` of an earlier page returned."""
        if not isinstance(choices, MapChoices):
            return
        self._metric.choose(choices.metric)
        self._figure.choose(Metric(choices.metric.column, 0))
        for picker, axis, is_typed in zip((self._across, self._up), choices.axes, choices.are_typed, strict=True):
            picker.choose(axis, is_typed=is_typed)
        self._switch.turn(WINNER if choices.by_winner else VALUE)
        self._show_switch()

    # --- parts ----------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        what = QHBoxLayout()
        what.setSpacing(theme.GRID)
        label = QLabel(tr("Show"))
        label.setMinimumWidth(52)
        what.addWidget(label)
        what.addWidget(self._switch)
        self._by = QLabel(tr("by"))
        for widget in (self._by, self._metric, self._figure):
            what.addWidget(widget)
        what.addStretch(1)
        layout = QVBoxLayout()
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 0)
        layout.setSpacing(theme.GRID - 2)
        layout.addLayout(what)
        layout.addWidget(self._across)
        layout.addWidget(self._up)
        layout.addSpacing(theme.GRID)
        layout.addWidget(self.map, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addLayout(layout, 1)
        whole.addWidget(self.job_line)

    def _connect(self) -> None:
        self._switch.turned.connect(self._switch_over)
        self._metric.changed.connect(self._compute)
        self._figure.changed.connect(self._compute)
        self._across.changed.connect(self._compute)
        self._up.changed.connect(self._compute)
        self.map.taken.connect(self._take)
        self.background.done.connect(self._receive)
        self._patience.timeout.connect(self._dim)
        self.session.result_changed.connect(self._draw)

    @property
    def _by_winner(self) -> bool:
        return self._switch.place == WINNER

    def _show_switch(self) -> None:
        several = len(self.session.scenario.models) > 1
        self._switch.allow(WINNER, "" if several else tr("There is only one model: nobody else could win."))
        if not several and self._by_winner:
            self._switch.turn(VALUE)
            self._pass_figure_on()
        self._by.setVisible(self._by_winner)
        self._figure.setVisible(self._by_winner)
        self._metric.setVisible(not self._by_winner)

    def _switch_over(self) -> None:
        self._pass_figure_on()
        self._show_switch()
        self._compute()

    def _pass_figure_on(self) -> None:
        """Let the picker that comes in sight show what the other one showed."""
        column = (self._metric if self._by_winner else self._figure).picked.column
        other = self._figure if self._by_winner else self._metric
        chosen = other.picked
        other.choose(Metric(column, chosen.model, chosen.minus))

    # --- computing ------------------------------------------------------------------------------

    def _question(self) -> _Question:
        axes = (self._across.axis(COARSE), self._up.axis(COARSE))
        column = self._figure.picked.column if self._by_winner else ""
        return _Question(_rest(self.session.scenario, axes), axes, column)

    def _compute(self) -> None:
        """Show the map that is asked for, and compute what of it is not there yet."""
        question, answer = self._question(), self._answer
        if self._are_equal(question.axes):
            self.job_line.forget()
            self._patience.stop()
            self._answer = None
            self.map.say(tr("Both sides are the same parameter. Pick another one for one of them."))
        elif answer is None or not answer.fits(question):
            self._patience.start()
            self._start(question, fine=False)
        else:
            self._draw()
            if not answer.is_fine:
                self._start(question, fine=True)

    def _are_equal(self, axes: tuple[Axis, Axis]) -> bool:
        first, second = (set(self.session.scenario.expand({axis.path: None})) for axis in axes)
        return bool(first & second)

    def _start(self, question: _Question, *, fine: bool) -> None:
        what = tr("Drawing the fine map") if fine else tr("Drawing the map")
        self.job_line.work(_job(self.session.scenario, question, fine=fine), what)

    def _receive(self, answer: _Answer) -> None:
        self._patience.stop()
        if not answer.found.complete:  # the coarse map stays, or the one before, which is no longer true
            if self._answer is None:
                self.map.say(tr("Stopped before there was a map. Any change begins again."))
            return
        self._answer = answer
        self._draw()
        if not answer.is_fine:
            self._start(answer.question, fine=True)

    def _dim(self) -> None:
        self.map.set_stale(stale=True)

    def _draw(self) -> None:
        """Draw what is known, if it is what is asked for."""
        answer, scenario = self._answer, self.session.scenario
        if answer is None or not self.isVisible() or not answer.fits(self._question()):
            return
        if isinstance(answer.found, WinnerMap) and self._by_winner:
            drawing = winner_drawing(scenario, answer.found)
        else:
            drawing = value_drawing(scenario, answer.swept, self._metric.picked, self._today())
        self.map.show_drawing(drawing)
        self.map.set_stale(stale=False)

    def _today(self) -> float:
        result = self.session.result
        if result is None or result.scenario is not self.session.scenario:
            return math.nan
        return float(self._metric.picked.in_result(result)[0])

    # --- taking ---------------------------------------------------------------------------------

    def _take(self, x: float, y: float) -> None:
        """Make the two values those of the scenario, as one step."""
        if self._answer is None:
            return
        scenario = self.session.scenario
        values: dict[str, float] = {}
        for axis, value in zip(self._answer.question.axes, (x, y), strict=True):
            values[axis.path] = int(value) if parameter_at(axis.path).whole else value
        names = [parameter_name(scenario, path) for path in values]
        words = [
            f"{name} {shown_value(scenario, path, values[path])}" for name, path in zip(names, values, strict=True)
        ]
        if self.session.set_values(values):
            self.job_line.say(tr("Taken into the scenario: {values}").format(values=tr(", ").join(words)))
        else:
            self.job_line.say(tr("Not taken: these two values break a rule."), "error")


def _job(scenario: Scenario, question: _Question, *, fine: bool) -> Callable[[Tell], _Answer]:
    """The work that answers *question*."""
    structures = sum(_is_structure(axis.path) for axis in question.axes)
    x, y = (
        replace(axis, count=FINE if fine else COARSE_STRUCTURES[structures] if _is_structure(axis.path) else COARSE)
        for axis in question.axes
    )

    def work(tell: Tell) -> _Answer:
        if question.column:
            return _Answer(question, fine, winner_map(scenario, x, y, question.column, tell))
        return _Answer(question, fine, sweep(scenario, (x, y), tell))

    return work


def _is_structure(path: str) -> bool:
    """Whether runs with different values at *path* cannot run together."""
    return path in ("months", "ltv_months") or path.endswith(STRUCTURE)


def _rest(scenario: Scenario, axes: tuple[Axis, Axis]) -> Scenario:
    """*scenario* but for what the map sets anyway, and for the sources, which change no figure."""
    values = {axis.path: int(axis.low) if parameter_at(axis.path).whole else axis.low for axis in axes}
    try:
        rest = scenario.with_values(values)
    except ScenarioError:
        rest = scenario
    models = tuple(model.model_copy(update={"sources": {}}) for model in rest.models)
    return rest.model_copy(update={"models": models, "sources": {}})


def _first_that_advertises(scenario: Scenario) -> int:
    """The first model in which the acquisition cost matters."""
    budgets = [model.acquisition.monthly_budget > 0 for model in scenario.models]
    return budgets.index(True) if True in budgets else 0


def _sheet(drawing: MapDrawing) -> QWidget:
    sheet = HeatMap("picture")
    sheet.show_drawing(drawing)
    return sheet
