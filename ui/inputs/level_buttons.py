"""Buttons that put a level of commission in or take the last one out, per model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from calculator.language import tr
from calculator.parameters import declaration
from calculator.scenario import Model, Scenario
from ui.inputs.block import Block
from ui.inputs.paths import full_path
from ui.inputs.rearranging import MOST_TIERS, with_level_added, with_level_removed
from ui.inputs.requests import Requests
from ui.inputs.row import GAP
from ui.inputs.row_label import LABEL_WIDTH, RowLabel
from ui.inputs.row_spec import COMMISSION, words_of


class LevelButtons(Block):
    """More or fewer levels of commission, for each model that pays one."""

    def __init__(self, scenario: Scenario, requests: Requests) -> None:
        super().__init__()
        self._scenario, self._requests = scenario, requests
        self._pairs: dict[int, QWidget] = {}
        self._fewer, self._more = QButtonGroup(self), QButtonGroup(self)
        self._fewer.idClicked.connect(self._remove_level)
        self._more.idClicked.connect(self._add_level)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setColumnMinimumWidth(0, LABEL_WIDTH)
        self._grid.addWidget(RowLabel(tr("Levels of commission"), "", several=False), 0, 0)

    @property
    def words(self) -> str:
        """What a search finds the levels by."""
        parameter = declaration(Model, COMMISSION)
        return words_of(parameter, COMMISSION, "channel") if parameter else ""

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the Tab key visits in it, in order."""
        return [button for place in sorted(self._pairs) for button in self._pairs[place].findChildren(QToolButton)]

    def show_places(self, places: Sequence[int], scenario: Scenario) -> None:
        """Show the buttons of the models at *places*."""
        self._scenario = scenario
        for pair in self._pairs.values():
            pair.hide()
            self._grid.removeWidget(pair)
        for column in range(1, self._grid.columnCount()):
            self._grid.setColumnStretch(column, 0)
        for column, place in enumerate(places, 1):
            if place not in self._pairs:
                self._pairs[place] = self._pair(place)
            self._grid.addWidget(self._pairs[place], 0, column)
            self._grid.setColumnStretch(column, 1)
            self._pairs[place].show()
        self.set_relevant(relevant=any(scenario.models[place].kind == "commission" for place in places))

    def refresh(self, scenario: Scenario, *, forget: bool) -> None:  # noqa: ARG002  (nothing is typed here)
        """Remember *scenario*."""
        self._scenario = scenario

    def _pair(self, place: int) -> QWidget:
        pair = QWidget()
        pair.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        layout = QHBoxLayout(pair)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addStretch()
        model = self._scenario.models[place]
        if model.kind == "commission" and model.channel is not None:
            levels = len(model.channel.commission)
            for name, sign, text, group, possible in (
                ("remove", "−", tr("Remove the last level of commission"), self._fewer, levels > 0),
                ("add", "+", tr("Add a level of commission"), self._more, levels < MOST_TIERS),
            ):
                button = QToolButton()
                button.setObjectName(f"{full_path(place, 'channel.commission')}.{name}")
                button.setText(sign)
                button.setToolTip(text)
                button.setAccessibleName(f"{text}, {model.name}")
                button.setProperty("small", "true")
                button.setEnabled(possible)
                group.addButton(button, place)
                layout.addWidget(button, 0, Qt.AlignmentFlag.AlignRight)
        return pair

    def _remove_level(self, place: int) -> None:
        after = with_level_removed(self._scenario, place)
        self._requests.scenario_set.emit(after, "")

    def _add_level(self, place: int) -> None:
        self._requests.scenario_set.emit(with_level_added(self._scenario, place), "")
