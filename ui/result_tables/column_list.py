"""A list of columns that opens below a button: those ticked are shown."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from calculator.language import tr
from calculator.result_tables import Column
from ui import theme
from ui.result_tables.cells import heading

MOST_HEIGHT, WIDTH = 420, 280
_NAME = Qt.ItemDataRole.UserRole


class ColumnList(QFrame):
    """Ticks by Space or the mouse, Escape closes it; ``changed`` carries the hidden names. One column always stays."""

    changed = Signal(frozenset)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setObjectName("tables.column_list")
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.list = QListWidget()
        self.list.setAccessibleName(tr("Columns shown"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self._all = QPushButton(tr("Show all columns"))
        self._all.setObjectName("tables.all_columns")
        layout = QVBoxLayout(self)
        layout.setContentsMargins(4, 4, 4, 4)
        layout.addWidget(self.list)
        layout.addWidget(self._all)
        self._filling = False
        self.list.itemChanged.connect(self._tell)
        self._all.clicked.connect(self._show_all)

    def open(self, columns: Sequence[Column], hidden: frozenset[str], at: QPoint) -> None:
        """Show *columns*, those *hidden* without a tick, with the upper left corner *at* that point of the screen."""
        self._filling = True
        self.list.clear()
        for column in columns:
            item = QListWidgetItem(heading(column))
            item.setData(_NAME, column.name)
            item.setToolTip(column.meaning)
            item.setFlags(Qt.ItemFlag.ItemIsUserCheckable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            item.setCheckState(Qt.CheckState.Unchecked if column.name in hidden else Qt.CheckState.Checked)
            self.list.addItem(item)
        self._filling = False
        self.list.setCurrentRow(0)
        wanted = self.list.sizeHintForRow(0) * len(columns) + 60
        self.setFixedSize(QSize(WIDTH, min(MOST_HEIGHT, wanted + 2 * theme.GRID)))
        self.move(at)
        self.show()
        self.list.setFocus()

    @property
    def hidden(self) -> frozenset[str]:
        """The names of the columns without a tick."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return frozenset(item.data(_NAME) for item in items if item.checkState() == Qt.CheckState.Unchecked)

    def _tell(self, item: QListWidgetItem) -> None:
        if self._filling:
            return
        if len(self.hidden) == self.list.count():
            item.setCheckState(Qt.CheckState.Checked)
            return
        self.changed.emit(self.hidden)

    def _show_all(self) -> None:
        self._filling = True
        for row in range(self.list.count()):
            self.list.item(row).setCheckState(Qt.CheckState.Checked)
        self._filling = False
        self.changed.emit(frozenset())
