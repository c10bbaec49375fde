"""Picks an axis: a parameter, from where to where, in even steps or even ratios."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from calculator.amounts import unit_at
from calculator.axis import Axis, parameter_at, parameter_name, usual_axis
from calculator.language import tr
from calculator.parameters import Parameter
from calculator.scenario import Scenario
from ui import theme
from ui.elided_label import ElidedLabel
from ui.inputs.number_field import NumberField
from ui.inputs.parameter_choices import EVERY, parameter_choices
from ui.inputs.scale import Scale
from ui.inputs.units import shown_unit
from ui.inputs.wording import sentence
from ui.parameter_picker import ParameterPicker

_FIELD_WIDTH, _UNIT_WIDTH, _WIDEST_PARAMETER = 76, 56, 320
_ANY = 2
"""A count of values, where only the ends matter."""


class AxisPicker(QWidget):
    """A parameter and the range of its values that is looked at.

    Until a person types a range it is the usual one of the parameter, today's value inside.
    At first, and where the parameter picked is no longer there, it is the one at *usual* inside all
    models, else the first that there is. ``changed`` comes when a person changed anything.
    """

    changed = Signal()

    def __init__(self, scenario: Scenario, name: str, caption: str, usual: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self._scenario, self._usual = scenario, usual
        self._is_typed = False
        label = QLabel(caption)
        label.setMinimumWidth(52)
        self.parameter = ParameterPicker(scenario, f"{name}.parameter")
        self.parameter.setAccessibleName(caption)
        self.parameter.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # pickers below one another
        self.parameter.setMaximumWidth(_WIDEST_PARAMETER)  # are of one width, whatever they name
        self._low, self._high = (
            self._field(f"{name}.{end}", tr("{axis}: {end}").format(axis=caption, end=words))
            for end, words in (("low", tr("from")), ("high", tr("to")))
        )
        self._unit = ElidedLabel()
        self._unit.setProperty("level", "secondary")
        self._unit.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._unit.setFixedWidth(_UNIT_WIDTH)
        self._log = QCheckBox(tr("logarithmic"))
        self._log.setObjectName(f"{name}.log")
        self._problem = ElidedLabel()
        self._problem.setObjectName(f"{name}.problem")
        self._problem.setProperty("level", "error")
        self._problem.hide()
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        for widget in (label, self.parameter, QLabel(tr("from")), self._low, QLabel(tr("to")), self._high, self._unit):
            line.addWidget(widget, int(widget is self.parameter))
        line.addWidget(self._log)
        line.addStretch(0)
        both = QVBoxLayout(self)
        both.setContentsMargins(0, 0, 0, 0)
        both.setSpacing(2)
        both.addLayout(line)
        both.addWidget(self._problem)
        self.parameter.changed.connect(self._take_parameter)
        self._log.toggled.connect(self._take_log)
        self.choose(_proposed(scenario, self._path_like(EVERY + usual)))

    def axis(self, count: int) -> Axis:
        """The axis that is picked, with *count* values."""
        return replace(self._axis, count=count)

    def choose(self, axis: Axis, *, is_typed: bool = False) -> None:
        """Pick *axis*, whose ends a person gave if it *is_typed*; the usual one where its parameter is not there."""
        path = self._path_like(axis.path)
        if path == axis.path:
            self._axis, self._is_typed = axis, is_typed
        else:
            self._axis, self._is_typed = _proposed(self._scenario, path), False
        self._show()

    @property
    def is_typed(self) -> bool:
        """Whether a person gave the range."""
        return self._is_typed

    def show_scenario(self, scenario: Scenario) -> None:
        """Offer the parameters of *scenario*; what was picked stays as far as it can."""
        was_only = len(self._scenario.models) == 1
        self._scenario = scenario
        path = self._axis.path.replace("models.0.", EVERY) if was_only else self._axis.path
        path = self._path_like(path)
        with QSignalBlocker(self.parameter):
            self.parameter.show_scenario(scenario)
        if path.rpartition(".")[2] != self._axis.path.rpartition(".")[2]:
            self.choose(_proposed(scenario, path))
        elif self._is_typed:
            self.choose(replace(self._axis, path=path), is_typed=True)
        else:
            usual = usual_axis(scenario, path, _ANY)
            self._axis = replace(usual, log=self._axis.log and usual.low > 0)
            self._show()

    def _path_like(self, path: str) -> str:
        """*path*, or what it is called where there are more models now, or only one; else the usual one."""
        paths = [choice.path for choice in parameter_choices(self._scenario)]
        _, _, inner = path.removeprefix("models.").partition(".")
        wanted = [path, EVERY + inner, f"models.0.{inner}", EVERY + self._usual, f"models.0.{self._usual}"]
        return next(one for one in [*wanted, *paths] if one in paths)

    def _field(self, name: str, meaning: str) -> NumberField:
        field = NumberField(Parameter("", "", ""))
        field.setObjectName(name)
        field.setAccessibleName(meaning)
        field.setFixedWidth(_FIELD_WIDTH)
        field.edited.connect(self._take_end)
        field.problem_changed.connect(self._tell)
        return field

    def _show(self) -> None:
        parameter = parameter_at(self._axis.path)
        unit = unit_at(self._scenario, self._axis.path)
        percent = unit.startswith("share")
        for field, value in ((self._low, self._axis.low), (self._high, self._axis.high)):
            field.parameter = parameter
            field.show_value(value, percent=percent)
        name = parameter_name(self._scenario, self._axis.path)
        words = shown_unit(replace(parameter, unit=unit)) if unit not in ("", "ratio") else ""
        self._unit.setText("%" if percent else "¥" if unit.startswith("¥") else words)
        for field in (self._low, self._high):
            field.setToolTip(words)
        self.parameter.choose(self._axis.path)
        self.parameter.setAccessibleDescription(name)
        can_be_log = self._axis.low > 0
        self._log.setEnabled(can_be_log)
        self._log.setToolTip(
            tr("Even ratios: from 1 to 10 is as far as from 10 to 100.")
            if can_be_log
            else tr("Even ratios need a lower end above 0.")
        )
        with QSignalBlocker(self._log):
            self._log.setChecked(self._axis.log)

    def _take_parameter(self) -> None:
        self.choose(_proposed(self._scenario, self.parameter.path))
        self.changed.emit()

    def _take_end(self, value: float | None) -> None:
        if value is None:
            return
        is_low = self.sender() is self._low
        axis = replace(self._axis, low=value) if is_low else replace(self._axis, high=value)
        if axis.low >= axis.high:
            field = self._low if is_low else self._high
            field.refuse(sentence(tr("the lower end must be below the upper one")))
            return
        self.choose(replace(axis, log=axis.log and axis.low > 0), is_typed=True)
        self.changed.emit()

    def _take_log(self, checked: bool) -> None:  # noqa: FBT001  (Qt's signal)
        self._axis = replace(self._axis, log=checked)
        self.changed.emit()

    def _tell(self) -> None:
        problem = self._low.problem or self._high.problem
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))


def _proposed(scenario: Scenario, path: str) -> Axis:
    """The usual axis of the parameter at *path*, in even ratios where its slider has them."""
    axis = usual_axis(scenario, path, _ANY)
    return replace(axis, log=axis.low > 0 and Scale.of(parameter_at(path)).logarithmic)
