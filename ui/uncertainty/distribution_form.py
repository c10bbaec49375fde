"""The form in which the distribution of one uncertain value is chosen and its numbers are typed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from calculator.distribution import Distribution
from calculator.language import tr
from calculator.parameters import Parameter
from calculator.problems import Problem
from ui import theme
from ui.calm_combo_box import CalmComboBox
from ui.inputs.number_field import NumberField
from ui.inputs.units import shown_unit
from ui.inputs.wording import DISTRIBUTIONS, sentence
from ui.plain_label import plain_label
from ui.uncertainty.distribution_table import (
    BY_POINTS,
    KIND_MEANINGS,
    LABELS,
    WAYS,
    converted,
    keys_of,
    table_of,
)
from ui.uncertainty.entries import Entry
from ui.uncertainty.samples_field import SamplesField

_PLAIN = Parameter("", "", "", low=0.0, low_open=True)
"""What shapes and spreads of logarithms may be."""
_FIELD_WIDTH = 110


class DistributionForm(QWidget):
    """Shows the distribution of an :class:`Entry`; ``edited`` carries the table that a person wants instead.

    Numbers that do not fit together yet stay as they were typed, with the reason under them, until the
    next one makes them fit; the distribution is the last good one meanwhile.
    """

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._entry: Entry | None = None
        self._typed: dict[str, Any] = {}
        self._last = ""
        self._fields: dict[str, NumberField | SamplesField] = {}
        self._problems: dict[str, QLabel] = {}
        self._kind = _combo("uncertainty.kind", tr("Distribution"))
        for kind, name in DISTRIBUTIONS.items():
            self._kind.addItem(tr(name), userData=kind)
            self._kind.setItemData(self._kind.count() - 1, tr(KIND_MEANINGS[kind]), Qt.ItemDataRole.ToolTipRole)
        self._way = _combo("uncertainty.way", tr("Given"))
        self._way.addItems([tr(way) for way in WAYS])
        self._meaning = plain_label(level="label")
        self._kind.activated.connect(self._convert)
        self._way.activated.connect(self._convert)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        self._choices = _grid()
        self._way_label = QLabel(tr("Given"))
        self._choices.addWidget(QLabel(tr("Distribution")), 0, 0)
        self._choices.addWidget(self._kind, 0, 1)
        self._choices.addWidget(self._meaning, 1, 0, 1, 2)
        self._choices.addWidget(self._way_label, 2, 0)
        self._choices.addWidget(self._way, 2, 1)
        layout.addLayout(self._choices)
        self._room = QVBoxLayout()
        layout.addLayout(self._room)
        self._rows = QWidget()
        self._room.addWidget(self._rows)

    def show_entry(self, entry: Entry) -> None:
        """Show the distribution of *entry*; what was typed and not taken goes."""
        distribution: Distribution = entry.distribution
        table = table_of(distribution)
        by_points = "p5" in table
        keys = keys_of(distribution.distribution, by_points=by_points)
        same = self._entry is not None and (self._entry.path, tuple(self._fields)) == (entry.path, keys)
        self._entry = entry
        self._typed, self._last = {}, ""
        self._kind.setCurrentIndex(self._kind.findData(distribution.distribution))
        self._meaning.setText(tr(KIND_MEANINGS[distribution.distribution]))
        self._way.setCurrentIndex(int(by_points))
        for widget in (self._way, self._way_label):
            widget.setVisible(distribution.distribution in BY_POINTS)
        if not same:
            self._build_rows(entry, keys)
        for key, field in self._fields.items():
            value = table[key]
            field.show_value(value)

    @property
    def gesture(self) -> int | None:
        """The gesture that the edit being told belongs to, where it is one of several quick steps."""
        steps = (field.gesture for field in self._fields.values() if isinstance(field, NumberField))
        return next((step for step in steps if step is not None), None)

    def refuse(self, problems: Sequence[Problem]) -> None:
        """Say under the field that was edited last why its number cannot be taken; it stays as it was typed."""
        words = " ".join(dict.fromkeys(sentence(problem.reason) for problem in problems))
        if self._last in self._fields:
            self._fields[self._last].refuse(words)
        elif self._entry is not None:  # it was another kind that was chosen
            self.show_entry(self._entry)
            self._say(next(iter(self._fields)), words)

    def _build_rows(self, entry: Entry, keys: tuple[str, ...]) -> None:
        for field in self._fields.values():
            field.blockSignals(True)  # noqa: FBT003  (Qt's parameter; those that go have nothing to say any more)
        self._rows.hide()
        self._rows.deleteLater()
        self._rows = QWidget()
        self._room.addWidget(self._rows)
        grid = _grid()
        self._rows.setLayout(grid)
        grid.setContentsMargins(0, 0, 0, 0)
        self._fields, self._problems = {}, {}
        for number, key in enumerate(keys):
            field, problem = self._field(entry, key), QLabel()
            problem.setProperty("level", "error")
            problem.setWordWrap(True)
            problem.hide()
            problem.setObjectName(f"uncertainty.{key}.problem")
            field.setObjectName(f"uncertainty.{key}")
            field.setAccessibleName(tr(LABELS[key]))
            field.edited.connect(self._take)
            field.problem_changed.connect(self._show_problem)
            self._fields[key], self._problems[key] = field, problem
            label = plain_label(tr(LABELS[key]))
            grid.addWidget(label, 2 * number, 0)
            grid.addWidget(field, 2 * number, 1)
            if key != "values":
                unit = plain_label(_unit(entry, key), "label", wraps=False)
                grid.addWidget(unit, 2 * number, 2)
            grid.addWidget(problem, 2 * number + 1, 0, 1, 3)

    @staticmethod
    def _field(entry: Entry, key: str) -> NumberField | SamplesField:
        if key == "values":
            return SamplesField(percent=entry.unit.startswith("share"))
        field = NumberField(_parameter_of(entry, key))
        field.setFixedWidth(_FIELD_WIDTH)
        return field

    def _convert(self) -> None:
        """Take another distribution, or other numbers for the same one, in place of what there is."""
        if self._entry is None:
            return
        kind, by_points = self._kind.currentData(), self._way.currentIndex() == 1
        now = self._entry.distribution
        if kind == now.distribution and (kind not in BY_POINTS or by_points == ("p5" in table_of(now))):
            return
        self._last = ""
        table = converted(now, self._entry.parameter, kind, by_points=by_points)
        self.edited.emit({"distribution": kind, **table})

    @property
    def _sender(self) -> str:
        """The key of the field whose signal is being heard."""
        return next(key for key, field in self._fields.items() if field is self.sender())

    def _take(self, value: object) -> None:
        self._last = self._sender
        self._typed[self._last] = value
        self._offer()

    def _offer(self) -> None:
        if self._entry is not None:
            known = table_of(self._entry.distribution)
            table = {key: self._typed.get(key, known.get(key)) for key in self._fields}
            self.edited.emit({"distribution": self._entry.distribution.distribution, **table})

    def _show_problem(self, words: str) -> None:
        self._say(self._sender, words)

    def _say(self, key: str, words: str) -> None:
        label = self._problems[key]
        label.setText(words)
        label.setVisible(bool(words))
        if not words:
            self._typed.pop(key, None)


def _parameter_of(entry: Entry, key: str) -> Parameter:
    """What may be typed for *key*: in the unit of the parameter, and beyond its bounds, which cut the values off."""
    if key in ("alpha", "beta", "sigma"):
        return _PLAIN
    positive = key == "sd" or entry.distribution.distribution == "lognormal"
    slider = entry.parameter.slider
    return replace(_PLAIN, unit=entry.unit, low=0.0 if positive else None, low_open=positive, slider=slider)


def _unit(entry: Entry, key: str) -> str:
    if key in ("alpha", "beta", "sigma"):
        return ""
    return entry.unit_beside or ("" if entry.unit in ("", "ratio") else shown_unit(entry.parameter))


def _grid() -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(theme.GRID)
    grid.setVerticalSpacing(4)
    grid.setColumnStretch(0, 1)
    return grid


def _combo(name: str, meaning: str) -> CalmComboBox:
    box = CalmComboBox()
    box.setObjectName(name)
    box.setAccessibleName(meaning)
    return box
