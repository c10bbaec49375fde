"""What the rows of a table must be: a box for each thing that they are about, months, and words."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox, QWidget

from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.result_tables import ResultTable, Words
from calculator.table_columns import KEYS
from calculator.table_rows import MONTHS, Filters
from ui import theme
from ui.calm_combo_box import CalmComboBox
from ui.flow_layout import FlowLayout
from ui.inputs.search_field import SearchField
from ui.swatch import swatch

EVERY: Mapping[str, str] = {
    "model": QT_TRANSLATE_NOOP("Table", "All models"),
    "tier": QT_TRANSLATE_NOOP("Table", "All tiers"),
    "payer": QT_TRANSLATE_NOOP("Table", "Every payer"),
    "payee": QT_TRANSLATE_NOOP("Table", "Every payee"),
    "reason": QT_TRANSLATE_NOOP("Table", "Every reason"),
    "side": QT_TRANSLATE_NOOP("Table", "Brand and agents"),
    "line": QT_TRANSLATE_NOOP("Table", "Every line"),
    "unit": QT_TRANSLATE_NOOP("Table", "Every unit"),
}
"""What a box says while it asks for nothing."""
LONGEST_BOX, SEARCH_WIDTH = 220, 180


class FilterLine(QWidget):
    """The boxes that the table in sight has use for; what was chosen in others is kept. ``changed``: filter anew."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._wanted = Filters()
        self._table: ResultTable | None = None
        self._months = 1
        self.boxes: dict[str, CalmComboBox] = {}
        for name, every in EVERY.items():
            box = CalmComboBox()
            box.setObjectName(f"tables.{name}")
            box.setAccessibleName(tr(KEYS[name]))
            box.setSizeAdjustPolicy(CalmComboBox.SizeAdjustPolicy.AdjustToContents)
            box.setMaximumWidth(LONGEST_BOX)
            box.addItem(tr(every), "")
            box.activated.connect(self._take)
            self.boxes[name] = box
        self.first, self.last = (_month_box(name) for name in ("first_month", "last_month"))
        self.first.setAccessibleName(tr("First month"))
        self.last.setAccessibleName(tr("Last month"))
        self.first.valueChanged.connect(self._take_first)
        self.last.valueChanged.connect(self._take_last)
        self.search = SearchField()
        self.search.setObjectName("tables.search")
        self.search.setPlaceholderText(tr("Search…"))
        self.search.setAccessibleName(tr("Search rows and columns"))
        self.search.setToolTip(
            tr("Words that a row must have; a word that no row has is looked for among the columns.")
        )
        self.search.setFixedWidth(SEARCH_WIDTH)
        self.search.textChanged.connect(self._take)
        self.clear = QPushButton(tr("Clear filters"))
        self.clear.setObjectName("tables.clear")
        self.clear.setProperty("quiet", True)  # noqa: FBT003  (Qt's parameter)
        self.clear.clicked.connect(self.forget)
        self._lay_out()
        theme.CHOICE.changed.connect(self._colour_models)

    @property
    def filters(self) -> Filters:
        """What is asked for, in boxes out of sight too."""
        return self._wanted

    @property
    def is_asking(self) -> bool:
        """Whether anything is asked of the table in sight."""
        wanted, table = self._wanted, self._table
        if table is None:
            return False
        chosen = any(isinstance(column := table.column(name), Words) and key in column.choices
                     for name, key in wanted.chosen.items())  # fmt: skip
        has_months = any(table.column(name) is not None for name in MONTHS)
        is_cut = wanted.first_month > 1 or (wanted.last_month is not None and wanted.last_month < self._months)
        return bool(chosen or (has_months and is_cut) or wanted.search.strip())

    def choose(self, filters: Filters) -> None:
        """Ask for *filters*, without a word about it."""
        self._wanted = filters
        with QSignalBlocker(self.search):
            self.search.setText(filters.search)

    def forget(self) -> None:
        """Ask for nothing any more."""
        self.choose(Filters())
        self._show_wanted()
        self.changed.emit()

    def show_table(self, table: ResultTable, months: int) -> None:
        """Offer what *table*, over so many *months*, can be filtered by."""
        self._table, self._months = table, months
        for name, box in self.boxes.items():
            column = table.column(name)
            choices = column.choices if isinstance(column, Words) else {}
            box.setVisible(len(choices) > 1)
            with QSignalBlocker(box):
                box.clear()
                box.addItem(tr(EVERY[name]), "")
                for key, word in choices.items():
                    box.addItem(word, key)
                    box.setItemData(box.count() - 1, word, Qt.ItemDataRole.ToolTipRole)
        self._month_range.setVisible(any(table.column(name) is not None for name in MONTHS) and months > 1)
        for month in (self.first, self.last):
            with QSignalBlocker(month):
                month.setRange(1, months)
        self._colour_models()
        self._show_wanted()

    # --- parts --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._month_range = QWidget()
        line = QHBoxLayout(self._month_range)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(6)
        line.addWidget(QLabel(tr("Months")))
        line.addWidget(self.first)
        line.addWidget(QLabel("–"))
        line.addWidget(self.last)
        flow = FlowLayout(self, gap=theme.GRID)
        for widget in (*self.boxes.values(), self._month_range, self.search, self.clear):
            flow.addWidget(widget)
        policy = self.sizePolicy()
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def _colour_models(self) -> None:
        box = self.boxes["model"]
        for place in range(1, box.count()):
            box.setItemIcon(place, swatch(theme.current().model(int(box.itemData(place)))))

    def _show_wanted(self) -> None:
        """Have the boxes say what is asked for."""
        for name, box in self.boxes.items():
            with QSignalBlocker(box):
                box.setCurrentIndex(max(0, box.findData(self._wanted.chosen.get(name, ""))))
        last = self._wanted.last_month
        with QSignalBlocker(self.first), QSignalBlocker(self.last):
            self.first.setValue(self._wanted.first_month)
            self.last.setValue(self._months if last is None else last)
        self.clear.setVisible(self.is_asking)

    def _take(self) -> None:
        chosen = dict(self._wanted.chosen)
        for name, box in self.boxes.items():
            if self._table is not None and self._table.column(name) is not None:
                chosen.pop(name, None)
                if box.currentData():
                    chosen[name] = box.currentData()
        self._ask(replace(self._wanted, chosen=chosen, search=self.search.text()))

    def _take_first(self, month: int) -> None:
        last = self._wanted.last_month
        self._ask(replace(self._wanted, first_month=month, last_month=last if last is None else max(last, month)))

    def _take_last(self, month: int) -> None:
        last = None if month == self._months else month
        self._ask(replace(self._wanted, first_month=min(self._wanted.first_month, month), last_month=last))

    def _ask(self, filters: Filters) -> None:
        self._wanted = filters
        self._show_wanted()
        self.changed.emit()


def _month_box(name: str) -> QSpinBox:
    box = QSpinBox()
    box.setObjectName(f"tables.{name}")
    box.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
    box.setKeyboardTracking(False)
    box.setAlignment(Qt.AlignmentFlag.AlignRight)
    box.setFixedSize(48, 26)
    return box
