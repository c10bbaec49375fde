"""What moves together with one uncertain value, and how closely."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QVBoxLayout, QWidget

from calculator.axis import parameter_name
from calculator.language import tr
from calculator.parameters import Parameter
from calculator.problems import Problem
from calculator.scenario import Scenario
from ui import theme
from ui.elided_label import ElidedLabel
from ui.inputs.number_field import NumberField
from ui.inputs.parameter_choices import ParameterChoice, parameter_choices
from ui.inputs.wording import sentence
from ui.parameter_picker import ParameterPicker
from ui.plain_label import plain_label
from ui.uncertainty.entries import entries

_CORRELATION = Parameter("", "", "", low=-1.0, high=1.0, slider=(-1.0, 1.0))


class CorrelationRows(QWidget):
    """The correlations of the value at one path, each with its number; more can be added.

    The signals carry the path of the other value, and the correlation that a person typed.
    """

    added = Signal(str)
    edited = Signal(str, float)
    removed = Signal(str)

    def __init__(self, scenario: Scenario) -> None:
        super().__init__()
        self._scenario, self._path, self._last = scenario, "", ""
        self._names: dict[str, ElidedLabel] = {}
        self._fields: dict[str, NumberField] = {}
        self._removers: dict[str, QPushButton] = {}
        self._rows = QWidget()
        self._problem = plain_label(level="error", name="correlation.problem")
        self._problem.hide()
        self.add = ParameterPicker(scenario, "correlation.add", caption=tr("Add a correlation…"), offer=self._offered)
        self.add.changed.connect(self._ask)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self._rows)
        layout.addWidget(self._problem)
        layout.addWidget(self.add)

    def show_scenario(self, scenario: Scenario, path: str) -> None:
        """Show what moves together with the value at *path* of *scenario*."""
        self._scenario, self._path = scenario, path
        self._say("")
        self.add.show_scenario(scenario)
        self.add.setEnabled(bool(self._offered(scenario)))
        values = {_other(pair.between, path): pair.value for pair in scenario.correlations if path in pair.between}
        names = {other: parameter_name(scenario, other) for other in values}
        if names != {other: name.text() for other, name in self._names.items()}:
            self._build_rows(names)
        for other, value in values.items():
            self._fields[other].show_value(value)

    @property
    def gesture(self) -> int | None:
        """The gesture that the edit being told belongs to, where it is one of several quick steps."""
        return next((field.gesture for field in self._fields.values() if field.gesture is not None), None)

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Say why the correlation that was wanted cannot be; the number stays as it was typed."""
        words = " ".join(sentence(self._in_words(problem.reason)) for problem in problems)
        if self._last in self._fields:
            self._fields[self._last].refuse(words)
        self._say(words)

    def _build_rows(self, names: Mapping[str, str]) -> None:
        for field in self._fields.values():
            field.blockSignals(True)  # noqa: FBT003  (Qt's parameter; those that go have nothing to say any more)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows, self._names, self._fields, self._removers = QWidget(), {}, {}, {}
        grid = QGridLayout(self._rows)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(theme.GRID)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(0, 1)
        for number, (other, name) in enumerate(names.items()):
            self._add_row(grid, number, other, name)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout)  # noqa: S101  (made in the constructor)
        layout.insertWidget(0, self._rows)

    def _add_row(self, grid: QGridLayout, number: int, other: str, words: str) -> None:
        name = ElidedLabel(words)
        field = NumberField(_CORRELATION)
        field.setObjectName(f"correlation.{other}")
        field.setAccessibleName(name.text())
        field.setFixedWidth(64)
        field.edited.connect(self._edit)
        field.problem_changed.connect(self._say)
        remove = QPushButton(tr("Remove"))
        remove.setObjectName(f"correlation.{other}.remove")
        remove.setAccessibleName(tr("Remove the correlation with {name}").format(name=name.text()))
        remove.clicked.connect(self._remove)
        self._names[other], self._fields[other], self._removers[other] = name, field, remove
        for column, widget in enumerate((name, field, remove)):
            grid.addWidget(widget, number, column)

    def _offered(self, scenario: Scenario) -> list[ParameterChoice]:
        """The uncertain values with which this one has no correlation yet."""
        taken = {path for pair in scenario.correlations if self._path in pair.between for path in pair.between}
        allowed = {entry.path for entry in entries(scenario)} - taken - {self._path}
        return [choice for choice in parameter_choices(scenario) if choice.path in allowed]

    def _ask(self) -> None:
        self._last = ""
        self.added.emit(self.add.path)

    def _edit(self, value: float) -> None:
        self._last = next(other for other, field in self._fields.items() if field is self.sender())
        self.edited.emit(self._last, value)

    def _remove(self) -> None:
        self.removed.emit(next(other for other, button in self._removers.items() if button is self.sender()))

    def _say(self, words: str) -> None:
        self._problem.setText(words)
        self._problem.setVisible(bool(words))

    def _in_words(self, reason: str) -> str:
        """*reason* with names in place of the paths of the values."""
        for pair in self._scenario.correlations:
            for path in pair.between:
                reason = reason.replace(path, parameter_name(self._scenario, path))
        return reason.replace(self._path, parameter_name(self._scenario, self._path))


def _other(between: tuple[str, str], path: str) -> str:
    return between[1] if between[0] == path else between[0]
