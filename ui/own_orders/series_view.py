"""A survival series typed in: how many of those at the start are left after each period."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.survival_fit import SurvivalSeries, survival_series
from ui import theme
from ui.calm_combo_box import CalmComboBox

ROWS, WIDTH = 37, 250
PERIODS = (
    (1, QT_TRANSLATE_NOOP("Orders", "one month")),
    (3, QT_TRANSLATE_NOOP("Orders", "one quarter")),
    (12, QT_TRANSLATE_NOOP("Orders", "one year")),
)
HIGH_END = ("1", "0.869", "0.743", "0.653", "0.593", "0.551", "0.517", "0.491")
"""The series of Fader & Hardie (2007), published with its fit: α = 0.668, β = 3.806."""
MOST_CUSTOMERS = 100_000_000


@dataclass(frozen=True)
class Typed:
    """What stands in the table."""

    values: tuple[str, ...]
    months: int = 1
    customers: int = 0


class SeriesView(QWidget):
    """A table of one column, the length of a period, and the number of customers; ``changed`` after every edit."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(WIDTH)
        words = QLabel(
            tr(
                "For subscriptions and memberships, where one knows who left: shares (1, 0.87 …), percent or numbers "
                "of customers left after each period. They can be pasted from a spreadsheet."
            )
        )
        words.setWordWrap(True)
        words.setProperty("level", "label")
        self.table = QTableWidget(ROWS, 1)
        self.table.setObjectName("own.series")
        self.table.setAccessibleName(tr("Survival series"))
        self.table.setHorizontalHeaderLabels([tr("left")])
        self.table.setVerticalHeaderLabels([tr("start"), *(str(number) for number in range(1, ROWS))])
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.table.verticalHeader().setDefaultSectionSize(24)
        self.table.itemChanged.connect(self.changed)
        self.period = CalmComboBox()
        self.period.setObjectName("own.series.period")
        self.period.setAccessibleName(tr("Length of a period"))
        for months, name in PERIODS:
            self.period.addItem(tr(name), months)
        self.period.activated.connect(self.changed)
        self.customers = QSpinBox()
        self.customers.setObjectName("own.series.customers")
        self.customers.setAccessibleName(tr("Customers at the start"))
        self.customers.setRange(0, MOST_CUSTOMERS)
        self.customers.setSpecialValueText(tr("unknown"))
        self.customers.setGroupSeparatorShown(True)
        self.customers.setKeyboardTracking(False)
        self.customers.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self.customers.valueChanged.connect(self.changed)
        paste = QPushButton(tr("Paste"))
        paste.setObjectName("own.series.paste")
        paste.clicked.connect(self.paste)
        example = QPushButton(tr("Published example"))
        example.setObjectName("own.series.example")
        example.setToolTip(tr("“High End” of Fader & Hardie (2007): α 0.668, β 3.806"))
        example.clicked.connect(self._fill_example)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addWidget(words)
        for name, widget in ((tr("Period"), self.period), (tr("Customers at the start"), self.customers)):
            line = QHBoxLayout()
            label = QLabel(name)
            label.setBuddy(widget)
            line.addWidget(label, 1)
            line.addWidget(widget)
            layout.addLayout(line)
        layout.addWidget(self.table, 1)
        buttons = QHBoxLayout()
        buttons.addWidget(paste)
        buttons.addWidget(example)
        layout.addLayout(buttons)

    @property
    def typed(self) -> Typed:
        """What stands there."""
        cells = [self.table.item(row, 0) for row in range(ROWS)]
        texts = [cell.text().strip() if cell else "" for cell in cells]
        while texts and not texts[-1]:
            texts.pop()
        return Typed(tuple(texts), self.period.currentData(), self.customers.value())

    def fill(self, typed: Typed) -> None:
        """Put *typed* there."""
        with QSignalBlocker(self.table), QSignalBlocker(self.customers):
            self.table.clearContents()
            for row, text in enumerate(typed.values[:ROWS]):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, 0, item)
            self.customers.setValue(typed.customers)
        self.period.setCurrentIndex(self.period.findData(typed.months))
        self.changed.emit()

    def _fill_example(self) -> None:
        self.fill(Typed(HIGH_END))

    def paste(self) -> None:
        """Take a column or row of numbers from the clipboard."""
        text = QApplication.clipboard().text().replace("，", ",")
        parts = text.replace(",", " ").split() if "\n" not in text and "\t" not in text else text.split()
        if parts:
            self.fill(Typed(tuple(parts), self.period.currentData(), self.customers.value()))

    def series(self) -> SurvivalSeries | None:
        """The series that stands there; ``None`` while there is nothing. Raises :class:`ScenarioError`."""
        typed = self.typed
        if not any(typed.values):
            return None
        return survival_series([_number(text) for text in typed.values], months=typed.months, customers=typed.customers)


def _number(text: str) -> float:
    try:
        return float(text.removesuffix("%").replace("\u202f", "").strip())
    except ValueError:
        return float("nan")
