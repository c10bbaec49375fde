"""The tiers of one model as a table: a row for each parameter, a column for each tier."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtGui import QColor

from calculator.language import tr
from calculator.parameters import Parameter
from calculator.scenario import Scenario
from calculator.sections import Tier
from ui import theme
from ui.inputs.paths import full_path
from ui.inputs.requests import Requests
from ui.inputs.row_spec import tier_parameters
from ui.inputs.shown_number import shown_number
from ui.inputs.told_origin import Told, told_of
from ui.inputs.units import shown_unit, unit_beside
from ui.inputs.wording import tooltip

Index = QModelIndex | QPersistentModelIndex
NAME_ROW = 0
WRONG = Qt.ItemDataRole.UserRole
"""The role of the sentence that says what is wrong with a cell."""
TOLD = WRONG + 1
"""The role of what is told of where the value in a cell comes from."""


class TierTableModel(QAbstractTableModel):
    """Shows the tiers of the model at ``place`` and asks for what is entered to be set.

    What could not be taken stays in its cell as it was typed; ``problems_changed`` is emitted then,
    and when it is mended.
    """

    problems_changed = Signal()

    def __init__(self, requests: Requests) -> None:
        super().__init__()
        self.place = 0
        self.names: list[str] = []
        self._scenario: Scenario | None = None
        self._parameters: dict[str, Parameter] = {}
        self._tiers: tuple[Tier, ...] = ()
        self._sources: dict[str, str] = {}
        self._told: dict[str, Told] = {}
        self._kept: dict[tuple[int, int], tuple[str, str]] = {}
        self._requests = requests
        self._attempt: tuple[str, str] = ("", "")

    def show(self, scenario: Scenario, place: int, *, forget: bool = False) -> None:
        """Show model *place* of *scenario*; *forget* what could not be taken."""
        model = scenario.models[place]
        parameters = tier_parameters(model.kind)
        another = place != self.place or list(parameters) != list(self._parameters)
        fresh = another or len(model.tiers) != len(self._tiers)
        if fresh:
            self.beginResetModel()
        changed = model.tiers != self._tiers or model.sources != self._sources
        self.place, self._scenario, self._tiers, self._parameters = place, scenario, model.tiers, parameters
        self.names = ["name", *parameters]
        self._sources = model.sources
        self._told.clear()
        kept = bool(self._kept)
        if fresh or forget:
            self._kept.clear()
        if fresh:
            self.endResetModel()
        elif changed or (kept and forget):
            self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self.columnCount() - 1))
        if kept and not self._kept:
            self.problems_changed.emit()

    # --- what Qt asks for -------------------------------------------------------------------

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802  (Qt's name)
        """The name and every parameter."""
        return 0 if parent is not None and parent.isValid() else len(self.names)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802  (Qt's name)
        """The tiers."""
        return 0 if parent is not None and parent.isValid() else len(self._tiers)

    def flags(self, index: Index) -> Qt.ItemFlag:  # noqa: ARG002  (all alike)
        """Everything can be edited."""
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, values, alignment, tooltips."""
        place = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._kept[place][0] if place in self._kept else self._text(index)
            case Qt.ItemDataRole.EditRole:
                return self.value(index)
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.ForegroundRole:
                return QColor(theme.current().secondary) if self._is_unused(index) else None
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(index)
            case _:
                kept = self._kept.get(place, ("", ""))[1]
                return {WRONG: kept, TOLD: self.told(index)}.get(role) if role in (WRONG, TOLD) else None

    def headerData(  # noqa: N802  (Qt's name)
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """What a row holds and in which unit; the number of a tier."""
        if orientation == Qt.Orientation.Horizontal:
            return str(section + 1) if role == Qt.ItemDataRole.DisplayRole else None
        name, unit = self.label(section)
        return f"{name} {unit}" if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole) else None

    # --- what the view and the delegate ask for ---------------------------------------------

    def label(self, row: int) -> tuple[str, str]:
        """What *row* holds, and its unit."""
        parameter = self.parameter(row)
        if parameter is None:
            return tr("Tier"), ""
        name = tr(parameter.label)
        return name, unit_beside(name, parameter)

    def parameter(self, row: int) -> Parameter | None:
        """The parameter in *row*; ``None`` in the row of names."""
        return self._parameters.get(self.names[row]) if row < len(self.names) else None

    def path(self, index: Index) -> str:
        """The parameter that a cell sets."""
        return full_path(self.place, f"channel.tiers.{index.column()}.{self.names[index.row()]}")

    def index_of(self, path: str) -> QModelIndex | None:
        """The cell that sets *path*."""
        head, _, tail = path.partition(".channel.tiers.")
        column, _, name = tail.partition(".")
        if head != f"models.{self.place}" or name not in self.names or not column.isdecimal():
            return None
        return self.index(self.names.index(name), int(column))

    def value(self, index: Index) -> Any:
        """The value behind a cell."""
        return getattr(self._tiers[index.column()], self.names[index.row()])

    @property
    def problems(self) -> list[str]:
        """What is wrong, by cell."""
        return [
            tr("{name}: {value}").format(name=tr(", ").join([self._called(column), self.label(row)[0]]), value=text)
            for (row, column), (_, text) in self._kept.items()
        ]

    def told(self, index: Index) -> Told | None:
        """Where the value in a cell comes from; ``None`` where there is none, or a name."""
        if self._scenario is None or self.parameter(index.row()) is None or self.value(index) is None:
            return None
        if self._is_unused(index):
            return None
        path = self.path(index)
        if path not in self._told:
            self._told[path] = told_of(self._scenario, path)
        return self._told[path]

    @property
    def own(self) -> list[tuple[str, Told]]:
        """The cells that a person changed and can bring back, by name."""
        cells = [self.index(row, column) for row in range(self.rowCount()) for column in range(self.columnCount())]
        found = [(index, told) for index in cells if (told := self.told(index)) is not None and told.action]
        return [(f"{self._called(index.column())}, {self.label(index.row())[0]}", told) for index, told in found]

    def enter(self, index: Index, value: Any, text: str) -> None:
        """Ask for *value* to be set, which a person typed as *text*."""
        if self._kept.pop((index.row(), index.column()), None):
            self._tell(index)
        if value != self.value(index):
            self._attempt = self.path(index), text
            self._requests.value_set.emit(self.path(index), value, None)

    def keep(self, index: Index, text: str, sentence: str) -> None:
        """Let *text* stand although it cannot be taken, and say why."""
        self._kept[index.row(), index.column()] = text, sentence
        self._tell(index)

    def refuse(self, path: str, sentence: str) -> bool:
        """Say why *path* was not set."""
        index = self.index_of(path)
        if index is None:
            return False
        text = self._attempt[1] if self._attempt[0] == path else self._text(index)
        self.keep(index, text, sentence)
        return True

    # --- inside -----------------------------------------------------------------------------

    def _tell(self, index: Index) -> None:
        self.dataChanged.emit(index, index)
        self.problems_changed.emit()

    def _text(self, index: Index) -> str:
        value, parameter = self.value(index), self.parameter(index.row())
        if parameter is None:
            return str(value) or self._called(index.column())
        return "–" if value is None else shown_number(value, percent=parameter.is_share, grouped=True)

    def _called(self, tier: int) -> str:
        return self._tiers[tier].name or tr("tier {number}").format(number=tier + 1)

    def _is_unused(self, index: Index) -> bool:
        return index.column() == 0 and len(self._tiers) > 1 and self.names[index.row()] == "recruits_per_month"

    def _tooltip(self, index: Index) -> str:
        parameter = self.parameter(index.row())
        if parameter is None or self._scenario is None:
            return self._called(index.column())
        inner = f"channel.tiers.{index.column()}.{self.names[index.row()]}"
        full = tooltip(self._scenario, self.place, inner, parameter, shown_unit(parameter))
        if self._is_unused(index):
            unused = tr("Not used in the first tier: its agents are the founders.")
            return f"<p style='margin:0 0 4px 0'><i>{unused}</i></p>{full}"
        return full
