"""The uncertainty editor: a list of what is uncertain, and a form for the value that is chosen in it."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from calculator import figures
from calculator.axis import parameter_at, parameter_name
from calculator.language import tr
from calculator.problems import ScenarioError
from calculator.rules import has_parameter
from calculator.scenario import Scenario
from ui import theme
from ui.background import Background
from ui.inputs.parameter_choices import EVERY, EVERY_PLACE
from ui.inputs.search_field import SearchField
from ui.inputs.wording import allowed
from ui.parameter_picker import ParameterPicker
from ui.plain_label import plain_label
from ui.uncertainty.changes import with_correlation, with_distribution, without, without_correlation
from ui.uncertainty.correlation_rows import CorrelationRows
from ui.uncertainty.density_chart import DensityChart
from ui.uncertainty.distribution_form import DistributionForm
from ui.uncertainty.distribution_table import first_guess
from ui.uncertainty.entries import Entry, distribution_at, entries
from ui.uncertainty.uncertain_list import UncertainList

FORM_WIDTH = 300
_FIRST_CORRELATION = 0.5
_WORTH_TELLING = 1e-3
"""The share of a distribution beyond what is allowed from which on it is mentioned."""


class UncertaintyEditor(QWidget):
    """Shows what is uncertain in a scenario.

    ``changed`` carries the scenario after an edit, what the edit was, and its gesture where it has one.
    """

    changed = Signal(object, str, object)

    def __init__(self, scenario: Scenario) -> None:
        super().__init__()
        self._scenario = scenario
        self._background = Background(self)
        self._background.done.connect(self._shapes_are_here)
        self.list = UncertainList()
        self.list.chosen.connect(self._show_chosen)
        self.search = SearchField()
        self.search.setObjectName("uncertainty.search")
        self.search.setPlaceholderText(tr("Search uncertain values…"))
        self.search.setAccessibleName(tr("Search uncertain values…"))
        self.search.textChanged.connect(self.list.look_for)
        self.add = ParameterPicker(scenario, "uncertainty.add", caption=tr("Make a value uncertain…"))
        self.add.changed.connect(self._add)
        self._nothing = plain_label()
        self._nothing.setContentsMargins(12, 4, 12, 0)
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setProperty("level", "secondary")
        self._build_form(scenario)
        self._lay_out()
        self.show_scenario(scenario)
        self.choose(next((entry.path for entry in entries(scenario)), ""))
        self._background.run(_load_shapes)

    def show_scenario(self, scenario: Scenario) -> None:
        """Show what is uncertain in *scenario*."""
        self._scenario = scenario
        self.list.show_scenario(scenario)
        self.add.show_scenario(scenario)
        if self.entry is None:
            self.list.choose("")
        self._show_chosen()

    def choose(self, path: str) -> None:
        """Go to the uncertain value at *path*."""
        if path and self.list.uncertain.row_of(path) < 0:
            self.search.clear()
        self.list.choose(path)
        self._show_chosen()

    # --- parts --------------------------------------------------------------------------------

    def _build_form(self, scenario: Scenario) -> None:
        self._title, self._where = plain_label(level="heading"), plain_label(level="secondary")
        self._chart = DensityChart()
        self._points, self._note = plain_label(level="secondary"), plain_label(level="warning")
        self.form = DistributionForm()
        self.form.edited.connect(self._take_distribution)
        self.correlations = CorrelationRows(scenario)
        self.correlations.added.connect(self._add_correlation)
        self.correlations.edited.connect(self._correlate)
        self.correlations.removed.connect(self._remove_correlation)
        together = plain_label(tr("Moves together with"), "heading", wraps=False)
        self._remove = QPushButton(tr("Make it certain"))
        self._remove.setObjectName("uncertainty.remove")
        self._remove.setToolTip(tr("Takes the distribution away; the value itself stays."))
        self._remove.clicked.connect(self._make_certain)
        self._form = QWidget()
        layout = QVBoxLayout(self._form)
        layout.setContentsMargins(12, 0, 12, 8)
        layout.setSpacing(6)
        for widget in (self._title, self._where, self._chart, self._points, self._note, self.form):
            layout.addWidget(widget)
        layout.addSpacing(8)
        layout.addWidget(together)
        layout.addWidget(self.correlations)
        layout.addSpacing(8)
        layout.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        layout.addStretch(1)

    def _lay_out(self) -> None:
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setWidget(self._form)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        right = QFrame()
        beside = QVBoxLayout(right)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._nothing)
        beside.addWidget(scroll, 1)
        self._scroll = scroll
        right.setFixedWidth(FORM_WIDTH)
        top = QHBoxLayout()
        top.setSpacing(theme.GRID)
        top.addWidget(self.search, 1)
        top.addWidget(self.add)
        left = QVBoxLayout()
        left.setSpacing(theme.GRID)
        left.addLayout(top)
        left.addWidget(self.list, 1)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addLayout(left, 1)
        layout.addWidget(right)

    # --- what is shown --------------------------------------------------------------------------

    @property
    def entry(self) -> Entry | None:
        """The uncertain value that is chosen."""
        return self.list.uncertain.find(self.list.path)

    def _shapes_are_here(self) -> None:
        self.list.uncertain.load_shapes()
        self._show_chosen()

    def _show_chosen(self) -> None:
        entry = self.entry
        self._scroll.setVisible(entry is not None)
        self._nothing.setVisible(entry is None)
        self._nothing.setText(
            tr("Choose a value in the list to see its distribution and to change it.")
            if self.list.uncertain.count
            else tr("Nothing is uncertain yet. Make a value uncertain: every result then spreads with it.")
        )
        if entry is None:
            return
        self._title.setText(entry.name)
        self._where.setText(self._whereabouts(entry))
        shape = self.list.uncertain.density(entry)
        today = self._scenario.number(entry.path)
        self._chart.show_density(shape, entry.name, entry.unit, today, entry.place)
        if shape is not None:
            words = tr("P5 {p5} · median {median} · P95 {p95}")
            points = {"p5": shape.p5, "median": shape.median, "p95": shape.p95}
            self._points.setText(
                words.format(**{name: figures.short(value, entry.unit) for name, value in points.items()})
            )
        note = entry.unused or self._cut_off(entry)
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.form.show_entry(entry)
        self.correlations.show_scenario(self._scenario, entry.path)

    def _whereabouts(self, entry: Entry) -> str:
        if entry.place == EVERY_PLACE:
            inner = entry.path.removeprefix(EVERY)
            names = [model.name for model in self._scenario.models if has_parameter(model, inner)]
            return tr("one draw for {models}").format(models=tr(", ").join(names))
        model = self._scenario.models[entry.place].name if entry.place >= 0 else tr("Scenario and shared product")
        return f"{model} · {entry.unit_beside}" if entry.unit_beside else model

    def _cut_off(self, entry: Entry) -> str:
        """That a part of the distribution lies beyond the parameter's bounds, if it is worth telling."""
        distribution, parameter = entry.distribution, entry.parameter
        if distribution.distribution == "samples" or self.list.uncertain.density(entry) is None:
            return ""
        low = -np.inf if parameter.low is None else parameter.low
        high = np.inf if parameter.high is None else parameter.high
        below, above = distribution.share_below(np.array([low, high]))
        outside = below + 1 - above
        if outside < _WORTH_TELLING:
            return ""
        words = tr("{share} of it lies outside what is allowed ({allowed}) and is never drawn.")
        return words.format(share=figures.short(outside, "share"), allowed=allowed(parameter))

    # --- edits ------------------------------------------------------------------------------------

    def _add(self) -> None:
        path = self.add.path
        if distribution_at(self._scenario, path) is None:
            guess = first_guess(parameter_at(path), self._scenario.number(path))
            text = tr("Make uncertain: {name}").format(name=parameter_name(self._scenario, path))
            self._change(with_distribution(self._scenario, path, guess), text)
        self.choose(path)

    def _take_distribution(self, table: dict[str, object]) -> None:
        path = self.list.path
        if self.entry is None:  # undone while one was typing
            return
        text = tr("Uncertainty: {name}").format(name=parameter_name(self._scenario, path))
        try:
            self._change(with_distribution(self._scenario, path, table), text)
        except ScenarioError as error:
            self.form.refuse(error.problems)

    def _make_certain(self) -> None:
        path = self.list.path
        text = tr("Make certain: {name}").format(name=parameter_name(self._scenario, path))
        row = self.list.uncertain.row_of(path)
        self._change(without(self._scenario, path), text)
        following = self.list.uncertain.entry(row) or self.list.uncertain.entry(row - 1)
        self.choose(following.path if following else "")

    def _add_correlation(self, other: str) -> None:
        try:
            with_correlation(self._scenario, self.list.path, other, _FIRST_CORRELATION)
        except ScenarioError:  # beside the others; 0 always is possible
            self._correlate(other, 0.0)
        else:
            self._correlate(other, _FIRST_CORRELATION)

    def _correlate(self, other: str, value: float) -> None:
        self._try_correlation(lambda: with_correlation(self._scenario, self.list.path, other, value))

    def _remove_correlation(self, other: str) -> None:
        self._try_correlation(lambda: without_correlation(self._scenario, self.list.path, other))

    def _try_correlation(self, edit: Callable[[], Scenario]) -> None:
        text = tr("Correlation: {name}").format(name=parameter_name(self._scenario, self.list.path))
        try:
            self._change(edit(), text)
        except ScenarioError as error:
            self.correlations.refuse(error.problems)

    def _change(self, after: Scenario, text: str) -> None:
        if after == self._scenario:
            self._show_chosen()
        else:
            self.changed.emit(after, text, self.form.gesture or self.correlations.gesture)


def _load_shapes() -> None:
    """Have what distributions need loaded, which takes long the first time."""
    import scipy.special  # noqa: F401
