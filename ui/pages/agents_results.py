"""One model from the side of its agents, one below the other: the story, the map, four charts, the numbers."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from calculator.agents_side import AgentsSide
from calculator.agents_words import caveats, headline, paragraph, story
from calculator.joiners import MONTHS_BEHIND
from calculator.language import tr
from ui import theme
from ui.charts.bars import Drawing
from ui.charts.chart import Chart
from ui.charts.cohort_map import Cell, CohortMap
from ui.charts.curve_chart import CurveChart
from ui.charts.multiples import Multiples
from ui.clipboard import copy_lines
from ui.pages import agents_drawings
from ui.pages.agents_table import AgentsTable, cohort_text, tier_text
from ui.pages.cohort_account import CohortAccount
from ui.picture import Picture
from ui.plain_label import plain_label
from ui.reading_width import kept_readable

LEAST_CHART, CHART_HEIGHT = 300, 236
BESIDE, ACCOUNT_WIDTH = 760, 236
"""Pixels from which on the account stands beside the map, and how wide it is then."""
WIDEST = 16_777_215
PICTURE, MAP_PICTURE = (760, 420), (920, 380)


class AgentsResults(QScrollArea):
    """Shows one :class:`AgentsSide`; a model without agents in words alone."""

    def __init__(self) -> None:
        super().__init__()
        self.side: AgentsSide | None = None
        self.months_behind = 1
        self._headline, self._story = _selectable("figure", "agents.headline"), _selectable("", "agents.story")
        self.map = CohortMap("agents.map")
        self.account = CohortAccount()
        self._profits, self._incomes, self._recoveries = (
            Chart(f"agents.{name}") for name in ("profits", "incomes", "recoveries")
        )
        self._takings = CurveChart("agents.takings")
        self._charts = Multiples(LEAST_CHART, CHART_HEIGHT)
        self._table = AgentsTable()
        self._caveats = _selectable("label", "agents.caveats")
        self._copy = QPushButton(tr("Copy numbers"))
        self._copy.setObjectName("agents.copy")
        self._copy.setToolTip(tr("Copies the table and every joining month, for a spreadsheet."))
        self._copy.clicked.connect(self.copy_numbers)
        self.map.picked.connect(self._show_cohort)
        self._lay_out()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        theme.CHOICE.changed.connect(self._draw)

    def show_side(self, side: AgentsSide, months_behind: int) -> None:
        """Show *side*, counting those with at least so many months behind them."""
        self.side, self.months_behind = side, months_behind
        self._draw()

    @property
    def cell(self) -> Cell | None:
        """The joining month and tier (from 0) whose account is shown."""
        return self.map.field.cell

    def pick(self, cell: Cell | None) -> None:
        """Show the account of *cell*, where there is one."""
        self.map.field.pick(cell)
        if self.side is not None and self.map.field.cell is not None:
            self._show_cohort(*self.map.field.cell)

    def copy_numbers(self) -> None:
        """Put the table, and below it every joining month and tier, on the clipboard."""
        if self.side is not None:
            numbers = (tier_text(self.side, self.months_behind), cohort_text(self.side, self.months_behind))
            copy_lines("\n\n".join(numbers))

    def pictures(self) -> list[Picture]:
        """Every chart as it is shown now."""
        side, behind = self.side, self.months_behind
        if side is None or not side.joined.people().sum():
            return []
        name = side.name
        return [
            Picture("agents", tr("Who earned, who lost"), partial(overview, side, behind), _overview_size(side), name),
            Picture("joining-months", agents_drawings.map_title(side), partial(_map, side, behind), MAP_PICTURE, name),
            Picture("profit-by-tier", tr("Profit per joiner by tier"), partial(_profits, side, behind), PICTURE, name),
            Picture("income-by-source", tr("Income by source"), partial(_incomes, side), PICTURE, name),
            Picture("takings", tr("How takings are shared out"), partial(_takings, side, behind), PICTURE, name),
            Picture("recovery", tr("Who has it all back"), partial(_recoveries, side, behind), PICTURE, name),
        ]

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """The account beside the map where there is room, else below it."""
        super().resizeEvent(event)
        self._arrange(self.viewport().width())

    def _arrange(self, width: int) -> None:
        beside = width >= BESIDE
        direction = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._top.setDirection(direction)
        self.account.set_upright(upright=beside)
        self.account.setMinimumWidth(ACCOUNT_WIDTH if beside else 0)
        self.account.setMaximumWidth(ACCOUNT_WIDTH if beside else WIDEST)

    def _lay_out(self) -> None:
        self._top = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._top.setSpacing(2 * theme.GRID)
        self._top.addWidget(self.map, 1)
        self._top.addWidget(self.account)
        self._of_stock, self._of_sources, self._of_recovery = (_selectable("label") for _ in range(3))
        self._charts.show_charts([
            _sheet(self._profits, self._of_stock), _sheet(self._incomes, self._of_sources),
            _sheet(self._takings, _selectable("label")), _sheet(self._recoveries, self._of_recovery),
        ])  # fmt: skip
        self._numbers = QWidget()
        line = QHBoxLayout(self._numbers)
        line.setContentsMargins(0, theme.GRID, 0, 0)
        heading = plain_label(tr("The numbers"), "heading", wraps=False)
        line.addWidget(heading)
        line.addStretch(1)
        line.addWidget(self._copy)
        self._all = QWidget()
        column = QVBoxLayout(self._all)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.GRID)
        column.addLayout(self._top)
        for widget in (self._charts, self._numbers, self._table, self._caveats):
            column.addWidget(widget)
        content = QWidget()
        around = QVBoxLayout(content)
        around.setContentsMargins(2 * theme.GRID, 0, 2 * theme.GRID, 2 * theme.GRID)
        around.setSpacing(theme.GRID)
        around.addWidget(self._headline)
        around.addLayout(kept_readable(self._story))
        around.addWidget(self._all)
        around.addStretch(1)
        self.setWidget(content)

    def _draw(self) -> None:
        side, behind = self.side, self.months_behind
        if side is None:
            return
        said = story(side, behind)
        self._headline.setText(headline(side, behind))
        self._story.setText(paragraph(said))
        self._story.setVisible(bool(said))
        somebody = bool(side.joined.people().sum() > 0)
        self._all.setVisible(somebody)
        if not somebody:
            return
        self.map.show_drawing(agents_drawings.cohorts(side, behind))
        self.pick(self.map.field.cell or typical(side, behind))
        _show(self._profits, agents_drawings.profits(side, behind), self._of_stock, _stock_words(side))
        _show(self._incomes, agents_drawings.incomes(side), self._of_sources, _source_words())
        self._takings.show_drawing(agents_drawings.takings(side, behind))
        _show(self._recoveries, agents_drawings.recoveries(side, behind), self._of_recovery, _recovery_words())
        self._table.show_side(side, behind)
        self._caveats.setText("\n".join(caveats(side)))

    def _show_cohort(self, month: int, tier: int) -> None:
        if self.side is not None:
            self.account.show_cohort(self.side, month, tier)


def typical(side: AgentsSide, months_behind: int) -> Cell | None:
    """The joining month in which half of those who joined the most crowded tier were there; nothing without people.

    Of those with a year behind them, where there are any: a fair look.
    """
    for behind in (max(months_behind, MONTHS_BEHIND), months_behind, 1):
        counted = side.joined.counted(behind)
        if counted.any():
            number = np.where(counted, side.joined.number, 0.0)
            tier = int(number.sum(axis=0).argmax())
            so_far = np.cumsum(number[:, tier])
            month = int(np.searchsorted(so_far, so_far[-1] / 2))
            return (month, tier) if number[month, tier] > 0 else (int(number[:, tier].argmax()), tier)
    return None


def overviews(sides: Sequence[AgentsSide], months_behind: int) -> QWidget:
    """The overview of every one of *sides* under its name, to be drawn."""
    sheet = QWidget()
    layout = QVBoxLayout(sheet)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(3 * theme.GRID)
    for side in sides:
        name = _selectable("heading")
        name.setText(side.name)
        if len(sides) > 1:
            layout.addWidget(name)
        layout.addWidget(overview(side, months_behind))
    return sheet


def overview(side: AgentsSide, months_behind: int) -> QWidget:
    """The story, the map and the four charts below one another, to be drawn."""
    sheet = QWidget()
    layout = QVBoxLayout(sheet)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(theme.GRID)
    first, rest = _selectable("figure"), _selectable("")
    first.setText(headline(side, months_behind))
    rest.setText(paragraph(story(side, months_behind)))
    layout.addWidget(first)
    layout.addWidget(rest)
    if side.joined.people().sum() > 0:
        layout.addWidget(_map(side, months_behind), 1)
        lines = QBoxLayout(QBoxLayout.Direction.TopToBottom)
        for pair in (
            (_profits(side, months_behind), _incomes(side)),
            (_takings(side, months_behind), _recoveries(side, months_behind)),
        ):
            line = QHBoxLayout()
            line.setSpacing(2 * theme.GRID)
            for each in pair:
                each.setFixedHeight(CHART_HEIGHT + 2 * theme.GRID)
                line.addWidget(each, 1)
            lines.addLayout(line)
        layout.addLayout(lines)
    notes = _selectable("label")
    notes.setText("\n".join(caveats(side)) if side.tiers else "")
    layout.addWidget(notes)
    return sheet


def _overview_size(side: AgentsSide) -> tuple[int, int]:
    """The size of the picture of everything."""
    return MAP_PICTURE[0], 2 * CHART_HEIGHT + 360 + 24 * len(side.tiers)


def _map(side: AgentsSide, months_behind: int) -> QWidget:
    chart = CohortMap("picture")
    chart.show_drawing(agents_drawings.cohorts(side, months_behind))
    return chart


def _profits(side: AgentsSide, months_behind: int) -> QWidget:
    return _bars(agents_drawings.profits(side, months_behind), _stock_words(side))


def _incomes(side: AgentsSide) -> QWidget:
    return _bars(agents_drawings.incomes(side), _source_words())


def _takings(side: AgentsSide, months_behind: int) -> QWidget:
    chart = CurveChart("picture")
    chart.show_drawing(agents_drawings.takings(side, months_behind))
    return chart


def _recoveries(side: AgentsSide, months_behind: int) -> QWidget:
    return _bars(agents_drawings.recoveries(side, months_behind), _recovery_words())


def _bars(drawing: Drawing, said: str) -> QWidget:
    chart, words = Chart("picture"), _selectable("label")
    _show(chart, drawing, words, said)
    return _sheet(chart, words)


def _show(chart: Chart, drawing: Drawing, words: QLabel, said: str) -> None:
    """Show *drawing*, and how it is read where there is anything to read."""
    chart.show_drawing(drawing)
    chart.set_range(*drawing.extent)
    words.setText("" if drawing.empty else said)


def _sheet(chart: QWidget, words: QLabel) -> QWidget:
    """*chart* over the line that says how it is read."""
    sheet = QWidget()
    layout = QVBoxLayout(sheet)
    layout.setContentsMargins(0, 0, 0, 0)
    layout.setSpacing(0)
    layout.addWidget(chart, 1)
    layout.addWidget(words)
    return sheet


def _stock_words(side: AgentsSide) -> str:
    if side.kind != "stocked":
        return tr("¥ a joiner; nobody holds stock")
    return tr("solid: unsold stock at nothing · hatched: at what the tier paid for it")


def _source_words() -> str:
    return tr(
        "solid: from consumers · hatched: from recruits, rewards and opening orders that no consumer bought · "
        "light: other; above: ¥ in all"
    )


def _recovery_words() -> str:
    return tr("share of joiners who had back all they paid in · in the bar: months after which half had")


def _selectable(level: str, name: str = "") -> QLabel:
    return plain_label(level=level, name=name, selectable=True)
