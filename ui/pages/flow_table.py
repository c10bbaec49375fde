"""The numbers behind the charts of goods and money, to be copied into a spreadsheet."""

from __future__ import annotations

import math
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QHeaderView, QTableWidget, QTableWidgetItem

from calculator import figures
from calculator.flow_words import money_name, place_name, worth_name
from calculator.flows import UNITS, Flows
from calculator.language import QT_TRANSLATE_NOOP, tr
from ui import theme
from ui.clipboard import copy_lines
from ui.reading_table import for_reading

ROW_HEIGHT, LEAST_CELL, LEAST_NAME = 24, 96, 220
_VALUE = Qt.ItemDataRole.UserRole
PARTS = {
    "goods": QT_TRANSLATE_NOOP("Flows", "Where the goods went, units"),
    "sources": QT_TRANSLATE_NOOP("Flows", "Where the money came from, ¥"),
    "uses": QT_TRANSLATE_NOOP("Flows", "Where the money went, ¥"),
    "per_yuan": QT_TRANSLATE_NOOP("Flows", "Of each ¥1 paid for goods to be used, ¥"),
    "agent_worth": QT_TRANSLATE_NOOP("Flows", "What an agent is worth to the brand, ¥ a head"),
    "customer": QT_TRANSLATE_NOOP("Flows", "A customer beside it, ¥ a head"),
    "goods_over_time": QT_TRANSLATE_NOOP("Flows", "Goods by month, units"),
    "books": QT_TRANSLATE_NOOP("Flows", "Cash flows by month, ¥"),
}
LINES = {
    "made": QT_TRANSLATE_NOOP("Flows", "made"),
    "total": QT_TRANSLATE_NOOP("Flows", "an agent, all together"),
    "ltv_brand": QT_TRANSLATE_NOOP("Flows", "a customer (LTV of the brand)"),
    "blended_cac": QT_TRANSLATE_NOOP("Flows", "winning a customer (CAC of the brand)"),
    "put_in": QT_TRANSLATE_NOOP("Flows", "sold in, less bought back (made, where agents hold no stock)"),
    "reached": QT_TRANSLATE_NOOP("Flows", "reached consumers, scrapped returns among them"),
    "sell_in": QT_TRANSLATE_NOOP("Flows", "sell-in"),
    "sell_through": QT_TRANSLATE_NOOP("Flows", "sell-through"),
    "own_use": QT_TRANSLATE_NOOP("Flows", "own use"),
    "dead": QT_TRANSLATE_NOOP("Flows", "dead"),
    "on_hand": QT_TRANSLATE_NOOP("Flows", "on hand at the end of the month"),
    "gap": QT_TRANSLATE_NOOP("Flows", "gap so far: on hand, used by agents, dead"),
    "brand": QT_TRANSLATE_NOOP("Flows", "brand"),
    "channel": QT_TRANSLATE_NOOP("Flows", "agents"),
    "system": QT_TRANSLATE_NOOP("Flows", "brand and agents together"),
    "deposits": QT_TRANSLATE_NOOP("Flows", "deposits held at the end of the month"),
    "earned": QT_TRANSLATE_NOOP("Flows", "brand, without deposits"),
}


@dataclass(frozen=True)
class Row:
    """A line of numbers, one a model, NaN where it has none; without them the heading of a part."""

    name: str
    values: tuple[float, ...] = ()
    unit: str = ""


def rows_of(found: Sequence[Flows]) -> Iterator[Row]:
    """The numbers of the horizon as a whole; lines that are nothing in all models are left out."""
    tables = [flows.over_the_horizon() for flows in found]
    for part in tables[0]:
        yield Row(tr(PARTS[part]))
        keys = dict.fromkeys(key for table in sorted((each[part] for each in tables), key=len)[::-1] for key in table)
        for key in keys:
            values = tuple(float(table[part][key][0]) if key in table[part] else math.nan for table in tables)
            if any(value and not math.isnan(value) for value in values):
                yield Row(_line_name(part, key, found), values, UNITS.get(part, "¥"))


def months_of(found: Sequence[Flows]) -> Iterator[Row]:
    """The numbers of every month."""
    tables = [flows.by_month() for flows in found]
    for part, lines in tables[0].items():
        for key, cells in lines.items():
            yield Row(f"{tr(PARTS[part])}: {tr(LINES[key])}")
            for month in range(len(cells)):
                values = tuple(float(table[part][key][month, 0]) for table in tables)
                yield Row(tr("month {number}").format(number=month + 1), values, UNITS.get(part, "¥"))


class FlowTable(QTableWidget):
    """A row a line, a column a model."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("flows.table")
        self.setAccessibleName(tr("Numbers"))
        self._rows: tuple[Row, ...] = ()
        self._names: tuple[str, ...] = ()
        for_reading(self, ROW_HEIGHT, self.copy)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setMinimumSectionSize(LEAST_CELL)
        self.horizontalHeader().setHighlightSections(False)

    def show_flows(self, names: Sequence[str], found: Sequence[Flows]) -> None:
        """Show the numbers of *found*, whose models have these *names*."""
        self._rows, self._names = tuple(rows_of(found)), tuple(names)
        self.clear()
        self.setColumnCount(1 + len(names))
        self.setRowCount(len(self._rows))
        for column, name in enumerate(("", *names)):
            item = QTableWidgetItem(name)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            if column:
                item.setForeground(theme.current().model_text(column - 1))
            self.setHorizontalHeaderItem(column, item)
        for number, row in enumerate(self._rows):
            self._fill(number, row)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.ResizeToContents)
        self.setFixedHeight(self.sizeHint().height())

    def copy(self) -> None:
        """Put the selection on the clipboard as tab-separated text."""
        copy_lines(self.selected_text())

    def selected_text(self) -> str:
        """The rows of the selected cells as tab-separated text, in full figures, with the names of rows and models."""
        rows = sorted({item.row() for item in self.selectedItems()})
        columns = sorted({item.column() for item in self.selectedItems()} - {0}) or range(1, self.columnCount())
        if not rows:
            return ""
        return _text(
            ["", *(self._names[column - 1] for column in columns)],
            [(row.name, [row.values[column - 1] for column in columns] if row.values else [])
             for row in (self._rows[number] for number in rows)],
        )  # fmt: skip

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As high as its rows."""
        bar = self.horizontalScrollBar().sizeHint().height()
        height = self.horizontalHeader().sizeHint().height() + self.rowCount() * ROW_HEIGHT + bar + 2
        return QSize(super().sizeHint().width(), height)

    def _fill(self, number: int, row: Row) -> None:
        name = QTableWidgetItem(row.name if not row.values else f"   {row.name}")
        name.setFont(theme.font(bold=not row.values))
        self.setItem(number, 0, name)
        for column, value in enumerate(row.values, 1):
            item = QTableWidgetItem(figures.exact(value, row.unit))
            item.setData(_VALUE, value)
            item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
            item.setForeground(QColor(theme.current().ink))
            self.setItem(number, column, item)


def all_text(names: Mapping[int, str], found: Sequence[Flows]) -> str:
    """Every number, those of every month too, as tab-separated text."""
    rows = [*rows_of(found), *months_of(found)]
    return _text(["", *names.values()], [(row.name, row.values) for row in rows])


def _text(heading: Sequence[str], rows: Sequence[tuple[str, Sequence[float]]]) -> str:
    lines = ["\t".join(heading)]
    lines += ["\t".join([name, *map(_plain, values)]) for name, values in rows]
    return "\n".join(lines)


def _plain(value: float) -> str:
    """*value* as a spreadsheet reads it; nothing where there is none."""
    return "" if math.isnan(value) else f"{value:.12g}"


def _line_name(part: str, key: str, found: Sequence[Flows]) -> str:
    model = found[0].model if len(found) == 1 else None
    if key in ("made", "total", "ltv_brand", "blended_cac"):
        return tr(LINES[key])
    if part == "goods":
        return place_name(key, model)
    return worth_name(key, found) if part == "agent_worth" else money_name(key, model)
