"""Agents: who of those who joined one model earns and who loses, when, and by what."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import Any

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSpinBox, QVBoxLayout, QWidget

from calculator.agents_side import AgentsSide, agents_sides
from calculator.joiners import MONTHS_BEHIND
from calculator.language import tr
from calculator.progress import Tell
from calculator.result import Result
from calculator.scenario import Scenario
from calculator.simulate import simulate
from ui import theme
from ui.calm_combo_box import CalmComboBox
from ui.charts.cohort_map import Cell
from ui.flow_layout import FlowLayout
from ui.pages.agents_results import AgentsResults
from ui.pages.page import Page
from ui.picture import Picture
from ui.session import Session

LONGEST_HORIZON = 120


@dataclass(frozen=True)
class Choices:
    """What was chosen on the page; ``model`` is ``None`` until a person chose one."""

    model: int | None
    counts_late: bool
    months_behind: int
    cell: Cell | None


class AgentsPage(Page):
    """One model at a time, the first that has agents unless another one is chosen."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self.results = AgentsResults()
        self._sides: tuple[AgentsSide, ...] = ()
        self._chosen: int | None = None
        self._cell: Cell | None = None
        self._models = CalmComboBox()
        self._models.setObjectName("agents.model")
        self._models.setAccessibleName(tr("Model"))
        self._models.setSizeAdjustPolicy(CalmComboBox.SizeAdjustPolicy.AdjustToContents)
        self._only = QCheckBox(tr("only those with at least"))
        self._only.setObjectName("agents.only")
        self._only.setAccessibleDescription(tr("Late joiners have had less time to earn."))
        self._only.setToolTip(tr("Late joiners have had less time to earn."))
        self._months = QSpinBox()
        self._months.setObjectName("agents.months_behind")
        self._months.setAccessibleName(tr("Months behind them, the joining month included"))
        self._months.setRange(1, LONGEST_HORIZON)
        self._months.setValue(MONTHS_BEHIND)
        self._months.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self._months.setKeyboardTracking(False)
        self._months.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._months.setFixedSize(48, 26)
        self._lay_out()
        self._models.activated.connect(self._choose_model)
        self._only.toggled.connect(self._show)
        self._months.valueChanged.connect(self._take_months)
        self.background.done.connect(self._take)

    def refresh(self) -> None:
        """Look at the scenario as it is now."""
        scenario, known = self.session.scenario, self.session.result
        self.job_line.work(partial(_sides_of, scenario, known), tr("Following the agents"))

    def pictures(self) -> list[Picture]:
        """Every chart of the model that is shown."""
        return self.results.pictures()

    def choices(self) -> Choices:
        """Model, who is counted, and whose account is shown."""
        return Choices(self._chosen, not self._only.isChecked(), self._months.value(), self.results.cell)

    def choose(self, choices: Any) -> None:
        """Choose them again."""
        with QSignalBlocker(self._only), QSignalBlocker(self._months):
            self._only.setChecked(not choices.counts_late)
            self._months.setValue(choices.months_behind)
        self._chosen, self._cell = choices.model, choices.cell

    @property
    def months_behind(self) -> int:
        """How many months somebody must have behind them to be counted."""
        return self._months.value() if self._only.isChecked() else 1

    def _lay_out(self) -> None:
        top = QWidget()
        flow = FlowLayout(top, gap=theme.GRID)
        switch = QWidget()
        line = QHBoxLayout(switch)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(self._only)
        line.addWidget(self._months)
        line.addWidget(QLabel(tr("months behind them")))
        for widget in (self._models, switch):
            flow.addWidget(widget)
        policy = top.sizePolicy()
        policy.setHeightForWidth(True)
        top.setSizePolicy(policy)
        head = QVBoxLayout()
        head.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, theme.GRID)
        head.addWidget(top)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(head)
        layout.addWidget(self.results, 1)
        self.job_line.fold_while_empty()
        layout.addWidget(self.job_line)

    def _choose_model(self, number: int) -> None:
        self._chosen = number
        self._show()

    def _take_months(self) -> None:
        with QSignalBlocker(self._only):
            self._only.setChecked(True)
        self._show()

    def _take(self, sides: tuple[AgentsSide, ...]) -> None:
        self._sides = sides
        with QSignalBlocker(self._models):
            self._models.clear()
            self._models.addItems([_offered(side) for side in sides])
        self._show()

    def _show(self) -> None:
        if not self._sides:
            return
        side = self._sides[self._place()]
        with QSignalBlocker(self._models):
            self._models.setCurrentIndex(side.place)
        self.results.show_side(side, self.months_behind)
        if self._cell is not None:
            self.results.pick(self._cell)
            self._cell = None

    def _place(self) -> int:
        """The model that was chosen, else the first that has agents, else the first."""
        if self._chosen is not None and self._chosen < len(self._sides):
            return self._chosen
        return next((side.place for side in self._sides if side.tiers), 0)


def _sides_of(scenario: Scenario, known: Result | None, _: Tell) -> tuple[AgentsSide, ...]:
    sides = agents_sides(simulate(scenario, known=known))
    for side in sides:
        side.joined.recovered_share()  # what it takes is kept from here on, so that the window need not wait for it
    return sides


def _offered(side: AgentsSide) -> str:
    return side.name if side.tiers else tr("{model} (no agents)").format(model=side.name)
