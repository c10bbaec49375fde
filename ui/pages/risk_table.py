"""The numbers behind the spreads, to be copied into a spreadsheet."""

from __future__ import annotations

from itertools import zip_longest

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from calculator import figures
from calculator.language import tr
from calculator.outcomes import SUMMARY
from calculator.risk import PERCENTILES
from ui import theme
from ui.clipboard import copy_lines
from ui.pages.risk_reading import Reading
from ui.reading_table import for_reading

ROW_HEIGHT, LEAST_COLUMN = 26, 58
_VALUE = Qt.ItemDataRole.UserRole


class RiskTable(QTableWidget):
    """A row a model: mean, standard deviation, standard error of the mean, percentiles, share without a value."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("risk.table")
        self.setAccessibleName(tr("Numbers"))
        self._headings: list[str] = []
        self._names: list[str] = []
        for_reading(self, ROW_HEIGHT, self.copy)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(LEAST_COLUMN)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_reading(self, reading: Reading) -> None:
        """Show the numbers of *reading*."""
        unit = SUMMARY[reading.column].unit
        percentiles = [f"P{number}" for number in PERCENTILES]
        self._headings = [tr("Mean"), tr("SD"), tr("Std. error"), *percentiles, tr("No value")]
        self._names = [reading.scenario.model_name(place) for place in range(len(reading.models))]
        error = tr("Standard error of the mean: how far more draws may still move it; at most, but for plain draws")
        meanings = ["", tr("Standard deviation"), error]
        self.setColumnCount(len(self._headings))
        self.setRowCount(len(reading.models))
        for column, (heading, meaning) in enumerate(zip_longest(self._headings, meanings, fillvalue="")):
            item = QTableWidgetItem(heading)
            item.setToolTip(meaning)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            self.setHorizontalHeaderItem(column, item)
        for row, model in enumerate(reading.models):
            spread = model.spread
            name = QTableWidgetItem(self._names[row])
            name.setForeground(theme.current().model_text(row))
            self.setVerticalHeaderItem(row, name)
            values = [spread.mean, spread.sd, spread.standard_error, *spread.percentiles.values()]
            cells = [(value, figures.short(value, unit), figures.exact(value, unit)) for value in values]
            cells.append((spread.missing, figures.percent(spread.missing), ""))
            for column, (value, text, hint) in enumerate(cells):
                item = QTableWidgetItem(text)
                item.setData(_VALUE, value)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                item.setToolTip(hint)
                item.setForeground(QColor(theme.current().ink))
                item.setFont(theme.font(theme.LABEL))
                self.setItem(row, column, item)
        self.setFixedHeight(self.sizeHint().height())

    def copy(self) -> None:
        """Put the selection on the clipboard as tab-separated text."""
        copy_lines(self.selected_text())

    def selected_text(self) -> str:
        """The selected cells as tab-separated text, in full figures, with the names of rows and columns."""
        chosen = {(item.row(), item.column()): item.data(_VALUE) for item in self.selectedItems()}
        rows, columns = (sorted({place[axis] for place in chosen}) for axis in (0, 1))
        lines = ["\t".join(["", *(self._headings[column] for column in columns)])]
        for row in rows:
            cells = (_plain(chosen.get((row, column))) for column in columns)
            lines.append("\t".join([self._names[row], *cells]))
        return "\n".join(lines) if chosen else ""

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As high as its rows."""
        bar = self.horizontalScrollBar().sizeHint().height()
        height = self.horizontalHeader().sizeHint().height() + self.rowCount() * ROW_HEIGHT + bar + 2
        return QSize(super().sizeHint().width(), height)


def _plain(value: float | None) -> str:
    """*value* as a spreadsheet reads it; nothing where there is none."""
    return "" if value is None or value != value else f"{value:.12g}"  # noqa: PLR0124  (NaN)
