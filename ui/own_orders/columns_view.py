"""Which column is what: the guesses to confirm, above the first rows."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from calculator.language import tr
from calculator.orders.cell import amount_of, day_of, refund_of
from calculator.orders.columns import NEEDED, ROLES, Columns, letter_of
from calculator.orders.sheet import OrderSheet
from ui import theme
from ui.calm_combo_box import CalmComboBox
from ui.flow_layout import FlowLayout
from ui.own_orders.table import ReadTable
from ui.plain_label import plain_label

PREVIEW = 20
COMBO_WIDTH, PADDING = 138, 20


class ColumnsView(QWidget):
    """Combo boxes for every role and a preview; ``read`` asks for all rows, ``sheet_chosen`` for another sheet."""

    read = Signal()
    sheet_chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._sheet: OrderSheet | None = None
        self._boxes: dict[str, CalmComboBox] = {}
        choices = QWidget()
        flow = FlowLayout(choices, gap=2 * theme.GRID, line_gap=theme.GRID)
        self._sheet_room, self._sheets = self._box("sheet", tr("Sheet"), flow)
        self._sheets.activated.connect(lambda place: self.sheet_chosen.emit(self._sheets.itemData(place)))
        for role, name in ROLES.items():
            _, box = self._box(
                role, tr(name) if role in NEEDED else tr("{column} (if any)").format(column=tr(name)), flow
            )
            box.currentIndexChanged.connect(self._show_choice)
            self._boxes[role] = box
        policy = choices.sizePolicy()
        policy.setHeightForWidth(True)
        choices.setSizePolicy(policy)
        self._words = plain_label(name="own.columns.words")
        self.button = QPushButton(tr("Read all orders"))
        self.button.setObjectName("own.read")
        self.button.clicked.connect(self.read)
        foot = QHBoxLayout()
        foot.setSpacing(2 * theme.GRID)
        foot.addWidget(self.button)
        foot.addWidget(self._words, 1)
        self._model = QStandardItemModel()
        self.preview = ReadTable("own.preview", tr("The first rows"))
        self.preview.setModel(self._model)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(choices)
        layout.addLayout(foot)
        layout.addWidget(self.preview, 1)
        theme.CHOICE.changed.connect(self._show_choice)

    def show_sheet(self, sheet: OrderSheet, columns: Columns) -> None:
        """Offer the columns of *sheet*, with *columns* chosen."""
        self._sheet = None
        self._sheets.clear()
        self._sheets.addItem(tr("all with the same headings"), "")
        for name in sheet.sheets:
            self._sheets.addItem(name, name)
        self._sheets.setCurrentIndex(self._sheets.findData(sheet.sheet))
        self._sheet_room.setVisible(len(sheet.sheets) > 1)
        for role, box in self._boxes.items():
            box.clear()
            box.addItem(tr("– choose –") if role in NEEDED else tr("– none –"), None)
            for place, heading in enumerate(sheet.headings):
                box.addItem(heading or tr("column {letter}").format(letter=letter_of(place)), place)
            box.setCurrentIndex(columns.known.get(role, -1) + 1)
        self._sheet = sheet
        self._fill()
        self._show_choice()

    @property
    def columns(self) -> Columns:
        """What is chosen."""
        return Columns(**{role: box.currentData() for role, box in self._boxes.items()})

    def _box(self, name: str, text: str, flow: FlowLayout) -> tuple[QWidget, CalmComboBox]:
        room = QWidget()
        column = QVBoxLayout(room)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        label = plain_label(text, "label", wraps=False)
        box = CalmComboBox()
        box.setObjectName(f"own.column.{name}")
        box.setAccessibleName(text)
        box.setFixedWidth(COMBO_WIDTH)
        label.setBuddy(box)
        column.addWidget(label)
        column.addWidget(box)
        flow.addWidget(room)
        return room, box

    def _fill(self) -> None:
        if self._sheet is None:
            return
        rows = self._sheet.rows[:PREVIEW]
        self._model.clear()
        for row in rows:
            cells = [row[place] if place < len(row) else "" for place in range(len(self._sheet.headings))]
            self._model.appendRow([QStandardItem(_text(cell)) for cell in cells])
        self._model.setVerticalHeaderLabels(["" for _ in rows])
        self.preview.verticalHeader().setVisible(False)

    def _show_choice(self) -> None:
        """Mark the chosen columns, and what of them cannot be read."""
        if self._sheet is None:
            return
        columns, colours = self.columns, theme.current()
        roles = {place: role for role, place in columns.known.items()}
        for place, heading in enumerate(self._sheet.headings):
            role = roles.get(place)
            text = f"{heading}\n{tr(ROLES[role])}" if role else f"{heading}\n"
            item = QStandardItem(text)
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            self._model.setHorizontalHeaderItem(place, item)
            reads = {"date": day_of, "amount": amount_of, "refund": refund_of}.get(role or "")
            for row in range(self._model.rowCount()):
                cell = self._model.item(row, place)
                given = self._sheet.rows[row][place] if place < len(self._sheet.rows[row]) else ""
                bad = reads is not None and given != "" and reads(given) is None
                cell.setForeground(QColor(colours.error if bad else colours.ink if role else colours.secondary))
                cell.setToolTip(tr("cannot be read as {role}").format(role=tr(ROLES[role])) if bad and role else "")
        self.preview.resizeColumnsToContents()
        for place in range(self._model.columnCount()):
            self.preview.setColumnWidth(place, self.preview.columnWidth(place) + PADDING)
        missing = tr(", ").join(tr(ROLES[role]) for role in columns.missing)
        self.button.setEnabled(not missing)
        words = tr("Are these columns right? Then read all rows.")
        self._words.setText(tr("Still to be chosen: {columns}").format(columns=missing) if missing else words)
        self._words.setProperty("level", "warning" if missing else "secondary")
        self._words.style().polish(self._words)


def _text(cell: Any) -> str:
    if isinstance(cell, float) and cell.is_integer():
        return str(int(cell))
    return str(cell)
