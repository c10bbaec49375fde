"""The rows that do not count, with their reasons, and a way to keep them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QHBoxLayout, QHeaderView, QPushButton, QVBoxLayout, QWidget

from calculator.language import tr
from calculator.orders.bad_rows import BadRows
from calculator.orders.order_list import Orders
from calculator.preset_file import save
from calculator.problems import ScenarioError
from ui import theme
from ui.file_dialog import ask_where_to_save
from ui.own_orders.table import ReadTable
from ui.plain_label import plain_label
from ui.problems_dialog import tell

BYTE_ORDER_MARK = "\ufeff"
_Index = QModelIndex | QPersistentModelIndex


class BadRowsView(QWidget):
    """Counts by reason, then every row."""

    def __init__(self) -> None:
        super().__init__()
        self._orders: Orders | None = None
        self._words = plain_label(name="own.bad.words")
        self._save = QPushButton(tr("Save them…"))
        self._save.setObjectName("own.bad.save")
        self._save.clicked.connect(self._ask)
        head = QHBoxLayout()
        head.addWidget(self._words, 1)
        head.addWidget(self._save, 0, Qt.AlignmentFlag.AlignTop)
        self._model = _Model()
        self.table = ReadTable("own.bad", tr("Rows that do not count"))
        self.table.setModel(self._model)
        self.table.verticalHeader().hide()
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.table.horizontalHeader().setStretchLastSection(True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addLayout(head)
        layout.addWidget(self.table, 1)

    def show_orders(self, orders: Orders) -> None:
        """List what of *orders* does not count, and say how the rest was taken."""
        self._orders = orders
        self._model.show_rows(orders.bad)
        for column, width in enumerate((160 if orders.bad.starts else 120, 180, 240)):
            self.table.setColumnWidth(column, width)
        count = len(orders.bad)
        lines = [
            tr("Rows that do not count: {count} of {rows}").format(count=f"{count:,}", rows=f"{orders.rows:,}")
            if count
            else tr("Every row counts.")
        ]
        lines += [f"{number:,}  {tr(reason)}" for reason, number in orders.bad.counts.items()]
        self._words.setText("\n".join([*lines, *(f"· {note}" for note in orders.notes())]))
        self._save.setEnabled(bool(count))
        self.table.setVisible(bool(count))

    def save_to(self, path: Path) -> None:
        """Write the rows as a CSV file that spreadsheets open."""
        if self._orders is not None:
            save(path, BYTE_ORDER_MARK + self._orders.bad.frame.to_csv(), str(path))

    def _ask(self) -> None:
        name = tr("rows that do not count") + ".csv"
        path = ask_where_to_save(self, tr("Save the rows that do not count"), name, "CSV (*.csv)", ".csv")
        if path is None:
            return
        try:
            self.save_to(path)
        except ScenarioError as error:
            tell(tr("Not saved"), error, self)


class _Model(QAbstractTableModel):
    """A row each, made when it is looked at: there may be a million."""

    def __init__(self) -> None:
        super().__init__()
        self._rows = BadRows(())

    def show_rows(self, rows: BadRows) -> None:
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802  (Qt's name and way)
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008, N802
        return 0 if parent.isValid() else 4

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            bad = self._rows[index.row()]
            return (bad.place, bad.column, bad.value or tr("(nothing)"), bad.reason)[index.column()]
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return (tr("Row in the file"), tr("Column"), tr("What stands there"), tr("Why it does not count"))[section]
        return None
