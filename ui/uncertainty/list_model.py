"""The rows of the list of uncertain values: titles of models, and under each what is uncertain of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from calculator import figures
from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.scenario import Scenario
from ui.hover_text import hover_text
from ui.inputs.parameter_choices import EVERY_PLACE
from ui.inputs.paths import SHARED
from ui.inputs.wording import DISTRIBUTIONS
from ui.uncertainty.density import Density, density
from ui.uncertainty.entries import DOUBLE_ARROW, Entry, entries

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()

NAME, SHAPE, KIND, P5, MEDIAN, P95 = range(6)
HEADINGS = (
    QT_TRANSLATE_NOOP("Uncertainty", "Uncertain value"), "", QT_TRANSLATE_NOOP("Uncertainty", "Distribution"),
    QT_TRANSLATE_NOOP("Uncertainty", "P5"), QT_TRANSLATE_NOOP("Uncertainty", "Median"),
    QT_TRANSLATE_NOOP("Uncertainty", "P95"),
)  # fmt: skip
MEANINGS = {
    P5: QT_TRANSLATE_NOOP("Uncertainty", "5 % of the draws lie below it"),
    MEDIAN: QT_TRANSLATE_NOOP("Uncertainty", "Half of the draws lie below it"),
    P95: QT_TRANSLATE_NOOP("Uncertainty", "95 % of the draws lie below it"),
}


@dataclass(frozen=True)
class Title:
    """The row over the values of one model."""

    name: str
    place: int


class UncertainModel(QAbstractTableModel):
    """Titles and entries, as far as they are searched for.

    Shapes are told once :meth:`load_shapes` says that they can be had without waiting.
    """

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Title | Entry] = []
        self.count = 0
        self._scenario: Scenario | None = None
        self._all: list[Entry] = []
        self._wanted: list[str] = []
        self._has_shapes = False

    def show_scenario(self, scenario: Scenario) -> None:
        """List what is uncertain in *scenario*."""
        self._scenario, self._all = scenario, entries(scenario)
        self.count = len(self._all)
        self._arrange()

    def look_for(self, text: str) -> None:
        """List only what holds every word of *text*."""
        self._wanted = text.casefold().split()
        self._arrange()

    def load_shapes(self) -> None:
        """Tell the shapes from now on."""
        self._has_shapes = True
        self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, P95))

    def entry(self, row: int) -> Entry | None:
        """What stands in *row*; ``None`` for a title."""
        found = self.rows[row] if 0 <= row < len(self.rows) else None
        return found if isinstance(found, Entry) else None

    def find(self, path: str) -> Entry | None:
        """The value declared for *path*, whether it is listed now or not."""
        return next((entry for entry in self._all if entry.path == path), None)

    def row_of(self, path: str) -> int:
        """Where the value declared for *path* stands; −1 where it does not."""
        return next((row for row, each in enumerate(self.rows) if isinstance(each, Entry) and each.path == path), -1)

    def density(self, entry: Entry) -> Density | None:
        """The shape of *entry*, if it can be had without waiting."""
        return density(entry.distribution, entry.parameter) if self._has_shapes else None

    # --- what Qt asks for ---------------------------------------------------------------------

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  (Qt's name)
        """Titles and values."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  (Qt's name)
        """Name, shape, distribution, and three points."""
        return 0 if parent.isValid() else len(HEADINGS)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Titles cannot be chosen."""
        chosen = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags if self.entry(index.row()) is None else chosen

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = 0) -> Any:  # noqa: N802  (Qt's name)
        """What the columns are called and mean."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(HEADINGS[section]) if HEADINGS[section] else ""
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignRight if section >= P5 else Qt.AlignmentFlag.AlignLeft
            return side | Qt.AlignmentFlag.AlignVCenter
        if role == Qt.ItemDataRole.ToolTipRole and section in MEANINGS:
            return tr(MEANINGS[section])
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The words and numbers of a cell."""
        row = self.rows[index.row()]
        if isinstance(row, Title):
            return row.name if role == Qt.ItemDataRole.DisplayRole and index.column() == NAME else None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._hover(row)
        return None

    def _text(self, entry: Entry, column: int) -> str:
        if column == NAME:
            return f"{DOUBLE_ARROW} {entry.name}" if entry.is_correlated else entry.name
        if column == KIND:
            return tr(DISTRIBUTIONS[entry.distribution.distribution])
        shape = self.density(entry)
        if column == SHAPE or shape is None:
            return ""
        return figures.short({P5: shape.p5, MEDIAN: shape.median, P95: shape.p95}[column], entry.unit)

    def _hover(self, entry: Entry) -> str:
        lines = [f"{entry.name}  {entry.unit_beside}", tr(entry.parameter.help)]
        if entry.is_correlated:
            lines.append(tr("{sign} moves together with another uncertain value").format(sign=DOUBLE_ARROW))
        if entry.unused:
            lines.append(entry.unused)
        return hover_text(*lines, entry.path)

    def _arrange(self) -> None:
        self.beginResetModel()
        found = [entry for entry in self._all if all(word in entry.words for word in self._wanted)]
        self.rows = []
        for place in dict.fromkeys(entry.place for entry in found):
            self.rows += [self._title(place), *(entry for entry in found if entry.place == place)]
        self.endResetModel()

    def _title(self, place: int) -> Title:
        if place == EVERY_PLACE:
            return Title(tr("All models: one draw for all of them"), place)
        names: Sequence[str] = [model.name for model in self._scenario.models] if self._scenario else []
        return Title(tr("Scenario and shared product") if place == SHARED else names[place], place)
