"""A cell with a list of choices."""

from __future__ import annotations

from collections.abc import Mapping

from calculator.scenario import Scenario
from ui.inputs.cell import Cell
from ui.inputs.choice_field import ChoiceField
from ui.inputs.origin_sign import OriginSign, tell_origin
from ui.inputs.paths import full_path
from ui.inputs.requests import Requests
from ui.inputs.row_spec import RowSpec
from ui.inputs.told_origin import told_of
from ui.inputs.wording import source_of, tooltip


class ChoiceCell(Cell):
    """Shows one of several named values and asks for the one that is picked to be set."""

    def __init__(self, spec: RowSpec, place: int, names: Mapping[str, str], requests: Requests) -> None:
        self.spec, self.place = spec, place
        self.field = ChoiceField(names)
        self._requests = requests
        self._value: str | None = None
        self._source: str | None = None
        super().__init__(self.field)
        self.field.setObjectName(self.path)
        self.field.setProperty("model", str(place % 8))
        self.field.chosen.connect(self._choose)

    @property
    def path(self) -> str:
        """What the cell sets."""
        return full_path(self.place, self.spec.inner)

    def refresh(self, scenario: Scenario, *, forget: bool) -> None:  # noqa: ARG002  (nothing is typed here)
        """Show *scenario*."""
        value = scenario.value(self.path)
        if self._value is None:
            self.field.setAccessibleName(f"{self.spec.name}, {scenario.models[self.place].name}")
        source = source_of(scenario, self.place, self.spec.inner)
        if value != self._value or source != self._source:
            self._source, self.told = source, told_of(scenario, self.path)
            self.field.setToolTip(tooltip(scenario, self.place, self.spec.inner, self.spec.parameter, ""))
            tell_origin(self.field, self.told, self._make_sign)
        if value != self._value:
            self._value = value
            self.field.show_value(value)

    def refuse(self, path: str, sentence: str) -> bool:  # noqa: ARG002  (the list shows what holds)
        """Show again what holds."""
        if path != self.path or self._value is None:
            return False
        self.field.show_value(self._value)
        return True

    def _make_sign(self) -> OriginSign:
        sign = OriginSign(self.place, self.field)
        sign.asked.connect(self._requests.origin_asked)
        return sign

    def _choose(self, value: str) -> None:
        self._requests.value_set.emit(self.path, value, None)
