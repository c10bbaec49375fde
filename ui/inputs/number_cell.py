"""A cell with one number."""

from __future__ import annotations

from functools import partial
from html import escape

from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from calculator.parameters import Parameter, declaration
from calculator.scenario import Model, Scenario
from ui.inputs.cell import Cell
from ui.inputs.number_field import NumberField
from ui.inputs.origin_sign import OriginSign, tell_origin
from ui.inputs.paths import SHARED
from ui.inputs.requests import Requests
from ui.inputs.row_spec import RowSpec
from ui.inputs.states import State, StateOf
from ui.inputs.told_origin import told_of
from ui.inputs.wording import source_of, tooltip


class NumberCell(Cell):
    """A number field that shows a :class:`State` and asks for what is typed to be set."""

    _shows_reason_inside = True

    def __init__(
        self, spec: RowSpec, place: int, state_of: StateOf, requests: Requests, widget: QWidget | None = None
    ) -> None:
        self.spec, self.place = spec, place
        self.field = field = NumberField(spec.parameter)
        self._state_of, self._requests = state_of, requests
        self._state: State | None = None
        self._source: str | None = None
        super().__init__(widget or field)
        field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        field.setProperty("model", "shared" if place == SHARED else str(place % 8))
        field.optional = bool(spec.parameter.default)
        field.edited.connect(self._edit)
        field.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        field.customContextMenuRequested.connect(self._ask_for_menu)

    @property
    def path(self) -> str:
        """What the cell sets; empty where it sets nothing now."""
        return self._state.path if self._state and not self._state.off else ""

    @property
    def problem(self) -> str:
        """Why what was typed could not be taken; empty where nothing is wrong."""
        return self.field.problem

    @property
    def has_focus(self) -> bool:
        """Whether one is editing here."""
        return self.field.hasFocus()

    def refresh(self, scenario: Scenario, *, forget: bool) -> None:
        """Show *scenario*, touching the field only where its value or state is another one."""
        state = self._state_of(scenario)
        if state != self._state:
            before, self._state = self._state, state
            self._show(state, before, scenario)
            self._tell_origin(state, scenario)
        elif source_of(scenario, self.place, state.inner) != self._source:
            self._tell_origin(state, scenario)
        elif forget and self.field.problem:
            self.field.show_value(_number(state))

    def refuse(self, path: str, sentence: str) -> bool:
        """Say why *path* was not set."""
        if self._state is None or self._state.path != path or self._state.elsewhere:
            return False
        self.field.refuse(sentence)
        return True

    def finish(self) -> None:
        """Take what has been typed so far."""
        self.field.finish()

    def set_focus(self) -> None:
        """Let the keyboard edit here."""
        self.field.setFocus(Qt.FocusReason.TabFocusReason)

    def _show(self, state: State, before: State | None, scenario: Scenario) -> None:
        self.field.parameter = self._parameter(state)
        self.field.show_value(_number(state))
        self.field.set_unset(unset=state.unset)
        if before is None or (before.path, before.off, before.basis) != (state.path, state.off, state.basis):
            self._dress(state, scenario)

    def _tell_origin(self, state: State, scenario: Scenario) -> None:
        """Show where the value comes from."""
        silent = bool(state.off) or state.elsewhere or state.value is None
        source = source_of(scenario, self.place, state.inner)
        if source != self._source and self._source is not None:
            self._set_tooltip(state, scenario)
        self._source = source
        self.told = None if silent else told_of(scenario, state.path)
        tell_origin(self.field, self.told, partial(self._sign_on, self.field))

    def _sign_on(self, field: QWidget) -> OriginSign:
        sign = OriginSign(self.place, field)
        sign.asked.connect(self._requests.origin_asked)
        return sign

    def _parameter(self, state: State) -> Parameter:
        return declaration(Model, state.inner) or self.spec.parameter

    def _dress(self, state: State, scenario: Scenario) -> None:
        """Name, tooltip and whether it can be used: what rarely changes."""
        field, spec = self.field, self.spec
        field.setObjectName("" if state.elsewhere else state.path)
        field.setEnabled(not state.off)
        model = "" if self.place == SHARED else scenario.models[self.place].name
        field.setAccessibleName(", ".join(part for part in (spec.name, model, spec.unit) if part))
        field.setAccessibleDescription(state.why)
        field.lineEdit().setPlaceholderText(state.off if self._shows_reason_inside else "–")
        self._set_tooltip(state, scenario)

    def _set_tooltip(self, state: State, scenario: Scenario) -> None:
        field = self.field
        full = tooltip(scenario, self.place, state.inner, field.parameter, self.spec.unit)
        field.setToolTip(f"<p style='margin:0 0 4px 0'><i>{escape(state.why)}</i></p>{full}" if state.why else full)

    def _edit(self, value: float | None) -> None:
        if self._state is not None:
            chosen = int(value) if self.spec.parameter.whole and value is not None else value
            self._requests.value_set.emit(self._state.path, chosen, self.field.gesture)

    def _ask_for_menu(self, position: QPoint) -> None:
        self._requests.menu_asked.emit(self.path, self.field, self.field.mapToGlobal(position))


def _number(state: State) -> float | None:
    return None if state.value is None else float(state.value)
