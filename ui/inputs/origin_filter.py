"""Shows only the inputs whose values come from one kind of place: the counts, the legend, and what was chosen."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from calculator.language import tr
from calculator.origin_words import COUNTED_LABELS
from calculator.origins import OriginKind, origins
from calculator.scenario import Scenario
from ui.inputs.origin_counts import OnlyLine, OriginCounts, OriginLegend
from ui.inputs.paths import SHARED, split_path
from ui.inputs.states import MARKUP
from ui.inputs.wanted import RowKey


class OriginFilter(QObject):
    """Counts of every model and the rows that are to be seen; ``changed`` when others are."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: frozenset[RowKey] | None = None
        self.legend = OriginLegend()
        self.only = OnlyLine()
        self.only.everything.connect(self.show_all)
        self.counts: dict[int, OriginCounts] = {}
        self._chosen: tuple[int, str] | None = None
        self._known: dict[int, object] = {}
        self._places: Sequence[int] = ()
        self._scenario: Scenario | None = None

    def build(self, scenario: Scenario) -> None:
        """Make counts for the models of *scenario*."""
        for old in self.counts.values():
            old.hide()
            old.deleteLater()
        self._scenario = scenario
        self._known = {}
        self.counts = {place: OriginCounts(place) for place in range(len(scenario.models))}
        for counts in self.counts.values():
            counts.chosen.connect(self._choose)
        if self._chosen is not None and self._chosen[0] >= len(scenario.models):
            self._chosen = None
        self._apply()

    def arrange(self, grid: QGridLayout, places: Sequence[int], *, single: bool) -> None:
        """Put the counts of the models at *places* under their headers, and the legend under all."""
        self._places = places
        for counts in self.counts.values():
            grid.removeWidget(counts)
            counts.hide()
        for column, place in enumerate(places, 1):
            counts = self.counts[place]
            counts.set_in_words(in_words=single)
            grid.addWidget(counts, 2, 0 if single else column, 1, 2 if single else 1)
            counts.show()
        grid.removeWidget(self.legend)
        if not single:
            grid.addWidget(self.legend, 1, 0, 2, 1, Qt.AlignmentFlag.AlignBottom)
        self.legend.setVisible(not single)
        grid.removeWidget(self.only)
        grid.addWidget(self.only, 3, 0, 1, 1 + max(1, len(places)))
        if self._scenario is not None:
            self.follow(self._scenario)
        self._explain()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the Tab key visits in it, in order."""
        buttons = [button for place in self._places for button in self.counts[place].buttons.values()]
        return [*buttons, self.only.all]

    def follow(self, scenario: Scenario) -> None:
        """Count anew where sources changed."""
        self._scenario = scenario
        for place in self._places:
            known = _counted_by(scenario, place)
            if self._known.get(place) != known:
                self._known[place] = known
                self.counts[place].show_kinds(_kinds(scenario, place).values())

    def show_all(self) -> None:
        """Show all inputs again."""
        if self._chosen is not None:
            self._chosen = None
            self._apply()
            self.changed.emit()

    def _choose(self, place: int, kind: str) -> None:
        self._chosen = (place, kind) if kind else None
        self._apply()
        self.changed.emit()

    def _apply(self) -> None:
        for place, counts in self.counts.items():
            counts.check(self._chosen[1] if self._chosen and self._chosen[0] == place else "")
        self.rows = None
        if self._chosen is not None and self._scenario is not None:
            place, kind = self._chosen
            self.rows = frozenset(row_key(path) for path, one in _kinds(self._scenario, place).items() if one == kind)
        self._explain()

    def _explain(self) -> None:
        words = ""
        if self._chosen is not None and self._scenario is not None:
            place, kind = self._chosen
            label = tr(COUNTED_LABELS[kind])
            words = tr("Only: {kind} · {model}").format(kind=label, model=self._scenario.models[place].name)
        self.only.show_only(words)


def row_key(path: str) -> RowKey:
    """The row in which the value at the full *path* stands."""
    place, inner = split_path(path)
    head, dot, tail = inner.partition("channel.tiers.")
    if dot and not head:
        inner = f"channel.tiers.*.{tail.partition('.')[2]}"
    return place == SHARED, MARKUP if inner == "price.basis" else inner


def _kinds(scenario: Scenario, place: int) -> dict[str, OriginKind]:
    return {path: origin.kind for path, origin in origins(scenario, place).items()}


def _counted_by(scenario: Scenario, place: int) -> object:
    """What the counts of model *place* depend on: no value but those that decide which others are used."""
    model = scenario.models[place]
    twins = [other.sources for other in scenario.models] if scenario.product is not None else []
    shape = (model.kind, len(model.tiers), len(model.channel.commission) if model.channel else 0)
    uses = (model.retention.curve, model.price.price_response > 0, scenario.same_product)
    return scenario.sources, model.sources, twins, shape, uses
