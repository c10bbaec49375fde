"""What differs: two models beside each other, their inputs with the sources, and their results."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from itertools import groupby
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QSplitter, QVBoxLayout, QWidget

from calculator import preset_file
from calculator.figures import percent
from calculator.language import tr
from calculator.outcomes import SUMMARY
from calculator.problems import ScenarioError
from calculator.result import Result
from calculator.scenario import Scenario
from calculator.side_by_side import GROUP_LABELS, SideBySide, side_by_side
from calculator.simulate import simulate
from ui import theme
from ui.clipboard import copy_lines, number_like
from ui.file_dialog import ask_where_to_save
from ui.pages.page import Page
from ui.pages.pair_table import ROW_HEIGHT, PairRow, PairTable
from ui.picture import Picture
from ui.plain_label import plain_label
from ui.problems_dialog import tell
from ui.reading_width import kept_readable
from ui.session import Session
from ui.side_picker import NOW, SidePicker, Wanted

WIDTH, BESIDE = 1040, 84
"""Pixels of an exported picture, and what it needs beyond its rows."""


@dataclass(frozen=True)
class Choices:
    """What is compared, and whether also what is the same is shown."""

    left: Wanted
    right: Wanted
    everything: bool = False


class DifferencesPage(Page):
    """Two pickers on top, inputs on the left and results on the right, the sources of the chosen input below."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._found: SideBySide | None = None
        self._is_placed = False
        self.left = SidePicker(session, "differences.left", tr("One model"))
        self.right = SidePicker(session, "differences.right", tr("The model beside it"))
        self.right.choose(Wanted(NOW, 1))
        self.everything = QCheckBox(tr("Also what is the same"))
        self.everything.setObjectName("differences.everything")
        self._copy = _button("differences.copy", tr("Copy numbers"))
        self._export = _button("differences.export", tr("Export CSV…"))
        self._head = plain_label(level="heading")
        self._sources = plain_label(level="secondary", name="differences.sources")
        self.inputs = PairTable("differences.inputs", tr("Inputs of both models"))
        self.results = PairTable("differences.results", tr("Results of both models"))
        self._tables = _beside(self.inputs, self.results)
        self._lay_out()
        for picker in (self.left, self.right):
            picker.picked.connect(self._compute)
        self.everything.toggled.connect(self._show)
        self.inputs.row_chosen.connect(self._show_sources)
        self._copy.clicked.connect(self.copy)
        self._export.clicked.connect(self._ask_where)
        self.background.done.connect(self._take)
        theme.CHOICE.changed.connect(self._recolour)

    def refresh(self) -> None:
        """Compare what is chosen, as it is now."""
        self.left.refresh()
        self.right.refresh()
        self._compute()

    def pictures(self) -> list[Picture]:
        """Both tables, as much of them as is shown."""
        self.wait()
        return [] if self._found is None else [differences_picture(self._shown(self._found))]

    def choices(self) -> Choices:
        """What is compared."""
        return Choices(self.left.wanted, self.right.wanted, self.everything.isChecked())

    def choose(self, choices: Choices) -> None:
        """Compare it again."""
        self.left.choose(choices.left)
        self.right.choose(choices.right)
        self.everything.setChecked(choices.everything)

    def copy(self) -> None:
        """Put both tables on the clipboard, for a spreadsheet."""
        copy_lines(f"{self.inputs.whole_text()}\n\n{self.results.whole_text()}")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """The results below the inputs where there is no room beside them."""
        super().resizeEvent(event)
        self._place_tables()

    def _place_tables(self) -> None:
        room = self.width() - 4 * theme.GRID - self._tables.handleWidth()
        narrow = room < self.inputs.whole_width + self.results.whole_width
        wanted = Qt.Orientation.Vertical if narrow else Qt.Orientation.Horizontal
        if self._tables.orientation() != wanted or not self._is_placed:
            self._is_placed = self._found is not None
            self._tables.setOrientation(wanted)
            shares = (1000, 1000) if narrow else (self.inputs.whole_width, self.results.whole_width)
            self._tables.setSizes(shares)

    # --- parts --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        controls = QWidget()
        line = QHBoxLayout(controls)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GRID)
        line.addWidget(self.left)
        beside = plain_label(tr("beside"), "secondary", wraps=False)
        line.addWidget(beside)
        line.addWidget(self.right)
        line.addStretch(1)
        line.addWidget(self._copy)
        line.addWidget(self._export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 0)
        layout.setSpacing(theme.GRID)
        said = QWidget()
        row = QHBoxLayout(said)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._head, 1)
        row.addWidget(self.everything)
        layout.addLayout(kept_readable(controls))
        layout.addLayout(kept_readable(said))
        tables = QWidget()  # as a splitter settles its own largest width
        around = QVBoxLayout(tables)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(self._tables)
        layout.addLayout(kept_readable(tables), 1)
        layout.addWidget(self._sources)
        layout.addWidget(self.job_line)

    def _compute(self) -> None:
        left, right, known = self.left.side, self.right.side, self.session.result
        scenarios = (left.scenario, right.scenario)
        self.background.run(lambda: side_by_side(left, right, _results(scenarios, known)))

    def _take(self, found: SideBySide) -> None:
        self._found = found
        self._show()

    def _shown(self, found: SideBySide) -> SideBySide:
        return found if self.everything.isChecked() else found.differing

    def _show(self) -> None:
        if self._found is None:
            return
        colours = [picker.side.place if picker.is_open else None for picker in (self.left, self.right)]
        self._head.setText(_headline(self._found))
        _fill(self.inputs, self.results, self._shown(self._found), colours)
        self._place_tables()
        self._show_sources(self.inputs.chosen_key)

    def _show_sources(self, key: str) -> None:
        """What both models say of the chosen input, the hint that one may choose where none is."""
        pairs = [] if self._found is None else [pair for pair in self._found.inputs if pair.inner == key]
        if not pairs or self._found is None:
            self._sources.setText(tr("Choose an input to see where its values come from."))
            return
        names = [side.name for side in (self._found.left, self._found.right)]
        said = [
            tr("{model}: {text} – {source}").format(model=name, text=text, source=source or tr("no source given"))
            for name, text, source in zip(names, pairs[0].texts, pairs[0].sources, strict=True)
            if text != "–"
        ]
        self._sources.setText("\n".join(said))

    def _recolour(self) -> None:
        self.left.refresh()
        self.right.refresh()
        self._show()

    def _ask_where(self) -> None:
        if self._found is None:
            return
        name, kinds, beside = tr("What differs") + ".csv", tr("Tables (*.csv)"), self.session.origin.path
        path = ask_where_to_save(self.window(), tr("Export the table"), name, kinds, ".csv", beside)
        if path is not None:
            self.export(path)

    def export(self, path: Path) -> None:
        """Write what is shown to *path* for a spreadsheet."""
        if self._found is None:
            return
        try:
            preset_file.save(path, "\ufeff" + self._shown(self._found).frame.to_csv())
        except ScenarioError as error:
            tell(tr("Not saved"), error, self.window())
        else:
            self.job_line.say(tr("Saved as {name}").format(name=path.name))


def _results(scenarios: tuple[Scenario, Scenario], known: Result | None) -> tuple[Result, Result]:
    """The results of both; what is *known*, or the same scenario twice, is not computed again."""
    left = simulate(scenarios[0], known=known)
    return left, left if scenarios[1] is scenarios[0] else simulate(scenarios[1], known=known)


def _headline(found: SideBySide) -> str:
    """How much differs, and the difference in what the brand earns."""
    differing = found.differing
    if found.left.scenario is found.right.scenario and found.left.place == found.right.place:
        return tr("A model beside itself: choose another model, a preset or a file.")
    if not differing.inputs:
        return tr("Both models run with the same inputs.")
    words = tr("{count} of {all} inputs differ. Brand's profit: {left} beside {right}.")
    profit = next(each for each in found.results if each.column == "brand_profit")
    left, right, _ = profit.texts
    return words.format(count=len(differing.inputs), all=found.total, left=left, right=right)


def _fill(inputs: PairTable, results: PairTable, found: SideBySide, places: list[int | None]) -> None:
    names = [side.name for side in (found.left, found.right)]
    colours = [None, *(None if place is None else theme.current().model_text(place) for place in places)]
    rows = []
    for group, members in groupby(found.inputs, lambda pair: pair.group):
        rows.append(PairRow(tr(GROUP_LABELS[group])))
        for pair in members:
            copied = tuple(map(number_like, pair.texts, pair.values))
            rows.append(PairRow(pair.name, pair.texts, pair.differs, pair.inner, pair.inner, copied))
    inputs.show_rows([tr("Inputs"), *names], rows, colours)
    outcomes = []
    for each in found.results:
        texts, values = (*each.texts, percent(each.relative)), (*each.values, each.difference, each.relative)
        copied = tuple(map(number_like, texts, values))
        outcomes.append(PairRow(each.name, texts, each.differs, each.column, _meaning(each.column), copied))
    results.show_rows([tr("Results"), *names, tr("difference"), tr("relative")], outcomes, colours)


def _meaning(column: str) -> str:
    return tr(SUMMARY[column].meaning) if SUMMARY[column].meaning else ""


def differences_picture(found: SideBySide) -> Picture:
    """Both tables beside each other, whole."""
    rows = max(len(found.inputs) + len({pair.group for pair in found.inputs}), len(found.results)) + 1
    size = (WIDTH, rows * ROW_HEIGHT + BESIDE)
    return Picture("differences", _headline(found), partial(_drawn, found), size, tr("What differs"))


def _drawn(found: SideBySide) -> QWidget:
    inputs, results = PairTable("picture.inputs", ""), PairTable("picture.results", "")
    same = found.left.scenario is found.right.scenario
    _fill(inputs, results, found, [found.left.place, found.right.place if same else None])
    sheet = QWidget()
    head = plain_label(_headline(found), "heading", wraps=False)
    layout = QVBoxLayout(sheet)
    layout.addWidget(head)
    layout.addWidget(_beside(inputs, results), 1)
    return sheet


def _beside(inputs: QWidget, results: QWidget) -> QSplitter:
    both = QSplitter()
    both.setChildrenCollapsible(False)
    both.addWidget(inputs)
    both.addWidget(results)
    both.setSizes([1000, 1000])
    return both


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    return button
