"""A cell with a slider, a number, and a few grey words under it."""

from __future__ import annotations

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout, QWidget

from calculator.scenario import Scenario
from ui.inputs.number_cell import NumberCell
from ui.inputs.requests import Requests
from ui.inputs.row_spec import RowSpec
from ui.inputs.scale import Scale
from ui.inputs.states import State, StateOf
from ui.inputs.value_slider import ValueSlider
from ui.plain_label import plain_label


class SliderCell(NumberCell):
    """One of the inputs that matter most: by hand, or to the digit."""

    _shows_reason_inside = False

    def __init__(self, spec: RowSpec, place: int, state_of: StateOf, requests: Requests) -> None:
        widget = QWidget()
        super().__init__(spec, place, state_of, requests, widget)
        widget.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.slider = ValueSlider(Scale.of(spec.parameter), place)
        self.slider.moved.connect(self._drag)
        self.slider.let_go.connect(self._let_go)
        self.note = plain_label(level="label")
        self.note.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.note.hide()
        self.column = QVBoxLayout(widget)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(2)
        self.column.addWidget(self.slider)
        self.column.addWidget(self.field)
        self.column.addWidget(self.note)

    @property
    def has_focus(self) -> bool:
        """Whether one is editing here."""
        return self.field.hasFocus() or self.slider.hasFocus()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the Tab key visits in it, in order."""
        return [self.slider, self.field]

    def take_below(self, widget: QWidget) -> bool:
        """Let *widget* stand under the number."""
        self.column.insertWidget(self.column.indexOf(self.field) + 1, widget)
        return True

    def refuse(self, path: str, sentence: str) -> bool:
        """Say why *path* was not set."""
        refused = super().refuse(path, sentence)
        if refused and self._state is not None:
            self.slider.show_value(_position(self._state))
        return refused

    def _show(self, state: State, before: State | None, scenario: Scenario) -> None:
        super()._show(state, before, scenario)
        self.slider.show_value(_position(state))
        note = state.off or state.note
        if self.note.text() != note:
            self.note.setText(note)
            self.note.setVisible(bool(note))

    def _dress(self, state: State, scenario: Scenario) -> None:
        super()._dress(state, scenario)
        self.slider.setObjectName(f"{state.path}.slider")
        self.slider.setEnabled(not state.off)
        self.slider.setAccessibleName(self.field.accessibleName())

    def _set_tooltip(self, state: State, scenario: Scenario) -> None:
        super()._set_tooltip(state, scenario)
        self.slider.setToolTip(self.field.toolTip())

    def _drag(self, value: float, gesture: int) -> None:
        if self._state is not None:
            chosen = int(value) if self.spec.parameter.whole else value
            self._requests.value_set.emit(self._state.path, chosen, gesture)

    def _let_go(self) -> None:
        if self._state is not None:
            self.slider.show_value(_position(self._state))


def _position(state: State) -> float | None:
    return None if state.off or state.value is None else float(state.value)
