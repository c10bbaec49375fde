"""The rows and columns of the statement, and what each cell says."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from calculator import figures
from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.statement import LINES, SIDES, Line
from calculator.statement_meanings import line_meaning
from ui.hover_text import hover_text

HALF_A_FEN = 0.005

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TITLES = {"brand": QT_TRANSLATE_NOOP("Statement", "Brand"), "agents": QT_TRANSLATE_NOOP("Statement", "Agents")}


@dataclass(frozen=True)
class Row:
    """A line of one side, or (without a line) the title of the side."""

    side: str
    line: Line | None = None

    @property
    def label(self) -> str:
        """The line's or the side's name."""
        return tr(self.line.label) if self.line else tr(_TITLES[self.side])

    @property
    def is_total(self) -> bool:
        """Whether the row adds up those above it."""
        return self.line is not None and self.line.is_total

    @property
    def is_last(self) -> bool:
        """Whether the row is what the side comes to in cash."""
        return self.line is not None and self.line is LINES[self.side][-1]


ROWS = tuple(row for side in SIDES for row in (Row(side), *(Row(side, line) for line in LINES[side])))
"""Both sides below one another, each under its title."""


@dataclass(frozen=True)
class Column:
    """One column: the amounts of a model (all months or one), or what they are of its sales.

    ``place`` gives the colour of the name; ``has_agents`` is whether there is an agents' side;
    ``sales`` is what shares are taken of, by side, and None where the amounts themselves are shown.
    """

    title: str
    place: int
    amounts: Mapping[tuple[str, str], float]
    has_agents: bool = True
    sales: Mapping[str, float] | None = None
    is_model: bool = True

    def value(self, row: Row) -> float | None:
        """The amount in ¥, or the share of sales; None where there is nothing to say."""
        if row.line is None or (row.side == "agents" and not self.has_agents):
            return None
        amount = self.amounts[row.side, row.line.key]
        if self.sales is None:
            return amount
        sales = self.sales[row.side]
        return amount / sales if sales >= HALF_A_FEN and abs(amount) >= HALF_A_FEN else None


class StatementModel(QAbstractTableModel):
    """The rows of the statement for some columns; amounts in whole ¥, shares to a tenth of a percent."""

    def __init__(self) -> None:
        super().__init__()
        self.columns: tuple[Column, ...] = ()

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show *columns*; a selection stays where only the amounts are new."""
        same = [column.title for column in columns] == [column.title for column in self.columns]
        if same and columns:
            self.columns = tuple(columns)
            self.dataChanged.emit(self.index(0, 0), self.index(len(ROWS) - 1, len(columns) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(columns) - 1)
            return
        self.beginResetModel()
        self.columns = tuple(columns)
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  (Qt's name)
        """All lines of both sides and two titles."""
        return 0 if parent.isValid() else len(ROWS)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  (Qt's name)
        """One a model or month, two where shares are shown."""
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The amount as text, its exact value under the mouse, and the amount itself for copying."""
        row, column = ROWS[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(row, column)
        if role == Qt.ItemDataRole.EditRole:
            return column.value(row)
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._words(row, column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        """Names of models or months above, labels of lines at the left."""
        if orientation == Qt.Orientation.Horizontal:
            title = self.columns[section].title
            return {Qt.ItemDataRole.DisplayRole: title, Qt.ItemDataRole.ToolTipRole: hover_text(title)}.get(
                Qt.ItemDataRole(role)
            )
        row = ROWS[section]
        if role == Qt.ItemDataRole.DisplayRole:
            return row.label
        if role == Qt.ItemDataRole.ToolTipRole and row.line is not None:
            return hover_text(row.label, line_meaning(row.side, row.line.key))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Titles cannot be selected."""
        return super().flags(index) if ROWS[index.row()].line else Qt.ItemFlag.ItemIsEnabled

    @staticmethod
    def _text(row: Row, column: Column) -> str:
        if row.line is None:
            absent = row.side == "agents" and not column.has_agents and column.sales is None
            return tr("no agents") if absent else ""
        value = column.value(row)
        if value is None:
            return ""
        if column.sales is not None:
            return f"{_signed(value * 100, 1)}\u202f%"
        return figures.NOTHING if abs(value) < HALF_A_FEN else _signed(value, 0)

    @staticmethod
    def _words(row: Row, column: Column) -> str | None:
        value = column.value(row)
        if row.line is None or value is None:
            return None
        shown = figures.exact(value, "share" if column.sales is not None else "¥")
        return hover_text(f"{row.label}: {shown}", line_meaning(row.side, row.line.key))


def _signed(value: float, decimals: int) -> str:
    text = f"{abs(value):,.{decimals}f}"
    return f"−{text}" if value < 0 and text.strip("0.,") else text
