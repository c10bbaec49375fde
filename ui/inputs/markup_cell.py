"""The mark-up: a multiple of cost or a share of the list price, and the price that comes of it."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from calculator.language import tr
from calculator.parameters import Parameter, declared
from calculator.rules import HIGHEST_LIST_SHARE
from calculator.scenario import Model, Scenario
from ui.inputs.choice_field import ChoiceField
from ui.inputs.origin_sign import tell_origin
from ui.inputs.paths import full_path
from ui.inputs.requests import Requests
from ui.inputs.row_spec import BASES, RowSpec
from ui.inputs.scale import Scale
from ui.inputs.slider_cell import SliderCell
from ui.inputs.states import MARKUP, State, StateOf, on_basis
from ui.inputs.told_origin import told_of
from ui.inputs.wording import source_of

BASIS = "price.basis"
_ENDS = {"cost_multiple": (1.0, 10.0), "list_share": (0.5, 1.1)}
_AS_SHARE = replace(declared(Model)[MARKUP], unit="share of list price", high=HIGHEST_LIST_SHARE)


class MarkupCell(SliderCell):
    """Shows ``1:5`` on cost or 75 % of the list price; another basis keeps the price in yuan."""

    def __init__(self, spec: RowSpec, place: int, state_of: StateOf, requests: Requests) -> None:
        super().__init__(spec, place, state_of, requests)
        self._scenario: Scenario | None = None
        self.basis = ChoiceField(BASES)
        self.basis.setProperty("quiet", "true")
        self.basis.setProperty("model", str(place % 8))
        self.basis.chosen.connect(self._choose)
        self.column.insertWidget(2, self.basis)
        self.note.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.note.setContentsMargins(0, 0, 7, 0)  # the price stands under the figures of the field

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the Tab key visits in it, in order."""
        return [*super().tab_stops, self.basis]

    def refresh(self, scenario: Scenario, *, forget: bool) -> None:
        """Show *scenario*."""
        if self._scenario is None or source_of(self._scenario, self.place, BASIS) != source_of(
            scenario, self.place, BASIS
        ):
            self._source = None
        self._scenario = scenario
        super().refresh(scenario, forget=forget)

    def refuse(self, path: str, sentence: str) -> bool:
        """Say why *path* was not set."""
        refused = super().refuse(path, sentence)
        if refused and self._state is not None:
            self.basis.show_value(self._state.basis)
        return refused

    def _show(self, state: State, before: State | None, scenario: Scenario) -> None:
        if before is None or before.basis != state.basis:
            on_cost = state.basis == "cost_multiple"
            self.field.show_value(None, ratio=on_cost, percent=not on_cost)
            self.slider.set_scale(Scale.of(self.spec.parameter, _ENDS[state.basis]))
            self.basis.show_value(state.basis)
        super()._show(state, before, scenario)

    def _tell_origin(self, state: State, scenario: Scenario) -> None:
        super()._tell_origin(state, scenario)
        told = told_of(scenario, full_path(self.place, BASIS))  # the mark-up's panel tells it; there is no room here
        tell_origin(self.basis, told if told.origin.kind == "own" else None, partial(self._sign_on, self.basis))

    def _parameter(self, state: State) -> Parameter:
        return _AS_SHARE if state.basis == "list_share" else super()._parameter(state)

    def _dress(self, state: State, scenario: Scenario) -> None:
        super()._dress(state, scenario)
        self.basis.setObjectName(full_path(self.place, BASIS))
        self.basis.setToolTip(tr("What the mark-up is taken of; the consumer price stays as it is."))
        self.basis.setAccessibleName(
            tr("{name}: what it is taken of").format(name=f"{self.spec.name}, {scenario.models[self.place].name}")
        )

    def _choose(self, basis: str) -> None:
        if self._scenario is not None and self._state is not None:
            values = on_basis(self._scenario, self.place, basis)
            self._requests.values_set.emit(values, "", self._state.path)
