"""The cells of a table of results as a view asks for them: a view of arrays, nothing is copied."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from calculator import column_figures, figures
from calculator.language import tr
from calculator.result_tables import Column, Numbers, ResultTable, Rows, Words
from ui.hover_text import hover_text

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_NO_ROWS: Rows = np.zeros(0, dtype=np.intp)
_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)


class Cells(QAbstractTableModel):
    """Some columns of a table in some rows, in that order; ``blank`` stands for numbers without meaning."""

    def __init__(self, blank: str = figures.NOTHING, why_blank: str = "") -> None:
        super().__init__()
        self.table: ResultTable | None = None
        self.rows = _NO_ROWS
        self.columns: tuple[Column, ...] = ()
        self._blank, self._why_blank = blank, why_blank
        self._decimals: dict[str, int] = {}
        self._of_rows: list[int] = []

    def show(
        self, table: ResultTable, rows: Rows, columns: Sequence[Column], decimals: Mapping[str, int] | None = None
    ) -> None:
        """Show *columns* of *table* in *rows*; a selection stays where only the numbers are new."""
        names = [column.name for column in columns]
        same = (
            self.table is not None
            and self.table.name == table.name
            and names == [column.name for column in self.columns]
            and len(rows) == len(self.rows)
        )
        if not same:
            self.beginResetModel()
        self.table, self.rows, self.columns = table, rows, tuple(columns)
        self._decimals = dict(decimals or {each.name: decimals_of(each) for each in table.numbers})
        self._of_rows = _decimals_of_rows(table)
        if not same:
            self.endResetModel()
        elif len(rows) and names:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, len(names) - 1))
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(names) - 1)

    @property
    def decimals(self) -> Mapping[str, int]:
        """The decimals of each column of numbers."""
        return self._decimals

    @property
    def frozen(self) -> int:
        """How many columns, from the first on, say what a row is about."""
        return sum(isinstance(column, Words) for column in self.columns)

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  (Qt's name)
        """The rows that are left."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802  (Qt's name)
        """The columns that are not hidden."""
        return 0 if parent.isValid() else len(self.columns)

    def text(self, row: int, column: int) -> str:
        """What is written in a cell."""
        shown, place = self.columns[column], self.rows[row]
        if isinstance(shown, Words):
            return shown.words[int(shown.codes[place])]
        value = float(shown.values[place])
        if np.isnan(value):
            return self._blank
        return self.written(shown, int(place))

    def written(self, column: Numbers, place: int) -> str:
        """The number of *column* in row *place* of the table."""
        value, unit = float(column.values[place]), column.unit_of(place)
        decimals = self._of_rows[place] if column.units else self._decimals[column.name]
        return column_figures.shown(value, unit, decimals)

    def model_of(self, row: int) -> int:
        """The place of the model that *row* is about."""
        return int(self.table.keys[0].codes[self.rows[row]]) if self.table else 0

    def is_sum(self, row: int) -> bool:
        """Whether *row* adds up others."""
        return self.table is not None and self.table.sums is not None and bool(self.table.sums[self.rows[row]])

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text, the exact number under the mouse, and the number itself."""
        row, column = index.row(), index.column()
        if role == Qt.ItemDataRole.DisplayRole:
            return self.text(row, column)
        shown = self.columns[column]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if is_right(shown) else _LEFT
        if role == Qt.ItemDataRole.EditRole:
            return shown.cells(self.rows[row : row + 1])[0]
        if role == Qt.ItemDataRole.ToolTipRole:
            return self._words(row, shown)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{heading(shown)}: {self.text(row, column)}"
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        """Names of columns, and what they mean under the mouse."""
        if orientation != Qt.Orientation.Horizontal or section >= len(self.columns):
            return None
        column = self.columns[section]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return heading(column)
        if role == Qt.ItemDataRole.ToolTipRole:
            return hover_text(heading(column), column.meaning)
        return None

    def _words(self, row: int, column: Column) -> str:
        """What a cell says in full, with its row's names."""
        place = self.rows[row : row + 1]
        keys = self.table.keys if self.table else ()
        about = [key.words[key.codes[place[0]]] for key in keys if not key.is_number]
        names = " · ".join(dict.fromkeys(word for word in about if word))
        meaning = next((key.meanings[key.codes[place[0]]] for key in keys if key.meanings), "")
        if isinstance(column, Words):
            return hover_text(names, meaning)
        value = float(column.values[place[0]])
        if np.isnan(value):
            return hover_text(heading(column), self._why_blank or tr("has no meaning here"))
        unit = column.unit_of(int(place[0]))
        exact, full = figures.exact(value, unit), figures.full(value, unit)
        lines = [f"{heading(column)}: {exact}"]
        return hover_text(*lines, *([full] if len(full) > len(exact) and full != exact else []), names, meaning)


def decimals_of(column: Numbers) -> int:
    """The decimals that the numbers of *column* are shown with."""
    return column_figures.decimals(column.values, column.unit)


def _decimals_of_rows(table: ResultTable) -> list[int]:
    """The decimals of each row of a table whose columns are models, so that models can be compared."""
    if not table.numbers or not table.numbers[0].units:
        return []
    values = np.array([column.values for column in table.numbers])
    return [column_figures.decimals(values[:, row], unit) for row, unit in enumerate(table.numbers[0].units)]


def heading(column: Column) -> str:
    """The name of a column on one line with its unit."""
    return f"{column.label}, {tr(column.unit)}" if column.unit else column.label


def is_right(column: Column) -> bool:
    """Whether a column stands at the right edge: numbers do."""
    return isinstance(column, Numbers) or column.is_number
