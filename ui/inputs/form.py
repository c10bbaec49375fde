"""All inputs of a scenario: the four that matter at the top, everything else in groups."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QVBoxLayout, QWidget

from calculator.language import tr
from calculator.parameters import declared
from calculator.scenario import Model, Scenario
from ui.inputs.block import Block, stops_of
from ui.inputs.cells import cell_of, top_cell_of
from ui.inputs.group import Group
from ui.inputs.level_buttons import LevelButtons
from ui.inputs.memory import Memory
from ui.inputs.requests import Requests
from ui.inputs.row import Row, TallRow
from ui.inputs.row_spec import GROUPS, LABELS, RowSpec, specs_of
from ui.inputs.sentence_block import SentenceBlock
from ui.inputs.states import CAC, MARKUP, REPURCHASE, TIER_COUNT
from ui.inputs.tier_block import TierBlock, tier_words
from ui.inputs.wanted import RowKey, Wanted


class Form(QWidget):
    """Rows for one structure of scenario: so many models of these kinds."""

    def __init__(self, scenario: Scenario, memory: Memory, requests: Requests, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scenario, self._memory, self._requests = scenario, memory, requests
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 8)
        layout.setSpacing(10)
        self.top: list[Block] = []
        for inner in (CAC, MARKUP, TIER_COUNT, REPURCHASE):
            parameter = declared(Model)[inner]
            row = TallRow(RowSpec(inner.partition(".")[0], inner, parameter), top_cell_of, scenario, requests)
            self.top.append(row)
            layout.addWidget(row)
        self.groups = [self._group(name) for name in GROUPS]
        below = QVBoxLayout()
        below.setContentsMargins(0, 6, 0, 0)
        below.setSpacing(2)
        for group in self.groups:
            below.addWidget(group)
        layout.addLayout(below)
        layout.addStretch()

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Never wider than the panel: what does not fit is wrapped or elided."""
        return QSize(0, super().minimumSizeHint().height())

    def show_places(self, places: Sequence[int]) -> None:
        """Show the models at *places*, side by side."""
        for part in self._parts:
            part.show_places(places, self._scenario)
        for group in self.groups:
            if group.name in self._memory.open_groups and not group.is_open:
                group.set_open(opened=True)

    def refresh(self, scenario: Scenario, *, forget: bool) -> None:
        """Show *scenario*, which has the structure that the form was made for."""
        self._scenario = scenario
        for part in self._parts:
            part.refresh(scenario, forget=forget)

    def search(self, text: str, rows: frozenset[RowKey] | None = None) -> bool:
        """Show only what has all words of *text*, and of these only *rows*; whether anything is left."""
        wanted = Wanted(tuple(text.casefold().split()), rows)
        found = [part.search(wanted) for part in self._parts]
        return any(found)

    def refuse(self, path: str, sentence: str) -> bool:
        """Say why *path* was not set."""
        return any(part.refuse(path, sentence) for part in self._parts)

    def focus_on(self, path: str) -> bool:
        """Let the keyboard edit *path*, opening its group."""
        return any(part.focus_on(path) for part in self._parts)

    def set_all_open(self, *, opened: bool) -> None:
        """Open or close all groups."""
        for group in self.groups:
            group.set_open(opened=opened)
            self._remember(group.name, opened)

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the Tab key visits in it, in order."""
        return [*stops_of(self.top), *(stop for group in self.groups for stop in group.tab_stops)]

    @property
    def _parts(self) -> list[Block]:
        return [*self.top, *self.groups]

    def _group(self, name: str) -> Group:
        specs = specs_of(self._scenario, name)
        rows = [(spec.words, frozenset({(spec.shared, spec.inner)})) for spec in specs]
        rows += tier_words() if name == "channel" and self._has_agents else []
        group = Group(name, tr(LABELS[name]), rows, partial(self._blocks, name, specs))
        group.toggled.connect(self._remember)
        return group

    @property
    def _has_agents(self) -> bool:
        return any(model.channel is not None for model in self._scenario.models)

    def _remember(self, name: str, opened: bool) -> None:  # noqa: FBT001  (a slot)
        (self._memory.open_groups.add if opened else self._memory.open_groups.discard)(name)

    def _blocks(self, name: str, specs: Sequence[RowSpec]) -> list[Block]:
        rows: list[Block] = [Row(spec, cell_of, self._scenario, self._requests) for spec in specs]
        if name == "product":
            shared = sum(spec.shared for spec in specs)
            rows.insert(shared, SentenceBlock(_about_products))
        if name == "channel":
            rows.insert(0, SentenceBlock(_about_agents))
            if any(model.kind == "commission" for model in self._scenario.models):
                levels = [place for place, row in enumerate(rows) if isinstance(row, Row) and _is_level(row.spec)]
                place = levels[-1] + 1 if levels else len(rows)
                rows.insert(place, LevelButtons(self._scenario, self._requests))
            if self._has_agents:
                rows.append(TierBlock(self._scenario, self._memory, self._requests))
        return rows


def _is_level(spec: RowSpec) -> bool:
    return spec.inner.startswith("channel.commission.")


def _about_products(scenario: Scenario, places: Sequence[int]) -> str:  # noqa: ARG001  (any sentence may need them)
    if scenario.same_product:
        return tr("Every model sells this product. Their own, below, are kept in the file and not used.")
    if scenario.product is not None:
        return tr("The shared product, above, is used where a model has no value of its own below.")
    return ""


def _about_agents(scenario: Scenario, places: Sequence[int]) -> str:
    if any(scenario.models[place].channel is not None for place in places):
        return ""
    return tr("No agents: this model sells directly.")
