"""The table of the statement: labels and names stay in sight, rows light up, a selection can be copied."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QColor,
    QFont,
    QFontMetrics,
    QKeySequence,
    QPainter,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView, QWidget

from calculator import figures
from calculator.language import tr
from ui import theme
from ui.clipboard import copy_lines, plain_cell
from ui.pages.statement_model import ROWS, Column, Index, Row, StatementModel

PAD, INDENT, NAMES_HEIGHT, SCROLL_BAR = 12, 12, 34, 11
LINE_HEIGHT, SECTION_HEIGHT, LAST_HEIGHT = 23, 30, 30
FEW, AROUND = 4, 2
"""Columns up to which a picture gives them room; pixels that the style sheet keeps free around the rows."""
LEAST_LABELS, MOST_LABELS, LEAST_COLUMN, MOST_COLUMN, LONGEST_NAME = 190, 340, 84, 200, 200


class StatementTable(QTableView):
    """The table with its frozen labels; rows light up under the mouse, Ctrl+C copies for a spreadsheet."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("statement.table")
        self.setAccessibleName(tr("Statement"))
        self.statement = StatementModel()
        self.setModel(self.statement)
        self.hovered_row = -1
        self.setItemDelegate(_Cells(self))
        self._labels = _Labels(self)
        self.setVerticalHeader(self._labels)
        self.setHorizontalHeader(_Names(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setCornerWidget(QWidget())
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.entered.connect(self._enter)
        self._add_action(tr("Copy"), QKeySequence.StandardKey.Copy, self.copy)
        self._add_action(tr("Select all"), QKeySequence.StandardKey.SelectAll, self.selectAll)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        theme.CHOICE.changed.connect(self._repaint)

    def show_columns(self, columns: Sequence[Column]) -> None:
        """Show *columns*, each wide enough for its amounts."""
        self.statement.show_columns(columns)
        for number, row in enumerate(ROWS):
            self._labels.resizeSection(number, _height(row))
        self._fit()

    def hover(self, row: int) -> None:
        """Light up *row*; none below zero."""
        if row != self.hovered_row:
            self.hovered_row = row
            self.viewport().update()
            self._labels.viewport().update()

    def copy(self) -> None:
        """Put the selection on the clipboard as tab-separated text, with labels and names if it is a block."""
        copy_lines(self.selected_text())

    def selected_text(self) -> str:
        """The selected cells as tab-separated text; amounts in full figures, as a spreadsheet reads them."""
        chosen = {(index.row(), index.column()) for index in self.selectedIndexes() if ROWS[index.row()].line}
        rows, columns = sorted({row for row, _ in chosen}), sorted({column for _, column in chosen})
        if len(chosen) == 1:
            return self._plain(rows[0], columns[0])
        lines = ["\t".join(["", *(self.statement.columns[column].title for column in columns)])] if chosen else []
        for row in rows:
            cells = (self._plain(row, column) if (row, column) in chosen else "" for column in columns)
            lines.append("\t".join([ROWS[row].label, *cells]))
        return "\n".join(lines)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """No row is under the mouse any more."""
        super().leaveEvent(event)
        self.hover(-1)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Share out the width anew."""
        super().resizeEvent(event)
        self._fit()

    def _enter(self, index: Index) -> None:
        self.hover(index.row())

    def _plain(self, row: int, column: int) -> str:
        value = self.statement.columns[column].value(ROWS[row])
        if value is None:
            return ""
        return plain_cell(value) if self.statement.columns[column].sales is None else f"{plain_cell(value * 100)}%"

    def _add_action(self, text: str, keys: QKeySequence.StandardKey, do: Any) -> None:
        action = QAction(text, self)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(do)
        self.addAction(action)

    def _fit(self) -> None:
        """Amounts in columns of one width; what is left over goes to the labels, within reason."""
        columns = self.statement.columns
        if not columns:
            return
        amount, share = self._column_widths()
        shares = sum(column.sales is not None for column in columns)
        amounts = len(columns) - shares
        beside = 2 * self.frameWidth() + SCROLL_BAR
        rows = sum(self._labels.sectionSize(number) for number in range(len(ROWS)))
        self.setMaximumHeight(NAMES_HEIGHT + rows + 2 * self.frameWidth() + AROUND + SCROLL_BAR)
        self.setMaximumWidth(beside + MOST_LABELS + amounts * max(amount, MOST_COLUMN) + shares * share)
        labels = min(MOST_LABELS, max(LEAST_LABELS, self._longest_label()))
        room = self.width() - beside - shares * share
        amount += max(0, min(MOST_COLUMN - amount, (room - labels) // amounts - amount))
        for place, column in enumerate(columns):
            self.setColumnWidth(place, amount if column.sales is None else share)
        self._labels.setFixedWidth(min(MOST_LABELS, max(labels, room - amounts * amount)))

    @property
    def whole_size(self) -> QSize:
        """Pixels for all rows and columns, with some room for a few columns."""
        amount, share = self._column_widths()
        shares = sum(column.sales is not None for column in self.statement.columns)
        amounts = len(self.statement.columns) - shares
        wide = amounts * (MOST_COLUMN if amounts <= FEW else amount) + shares * share
        labels = max(LEAST_LABELS, self._longest_label())
        return QSize(2 * self.frameWidth() + AROUND + labels + wide, self.maximumHeight() - SCROLL_BAR)

    def _column_widths(self) -> tuple[int, int]:
        """Pixels that the amounts need at least, and the shares."""
        columns = self.statement.columns
        wanted = [self._needed(place) for place in range(len(columns))]
        amount = max(width for width, column in zip(wanted, columns, strict=True) if column.sales is None)
        share = max((width for width, column in zip(wanted, columns, strict=True) if column.sales), default=0)
        return amount, share

    @staticmethod
    def _longest_label() -> int:
        metrics = QFontMetrics(_semibold())
        return max(metrics.horizontalAdvance(row.label) for row in ROWS) + 2 * PAD + INDENT

    def _needed(self, place: int) -> int:
        """The width of the longest text of a column; a very long name is cut short."""
        column = self.statement.columns[place]
        texts = (self.statement.data(self.statement.index(row, place)) or "" for row in range(len(ROWS)))
        longest = QFontMetrics(_semibold()).horizontalAdvance(max(texts, key=len))
        name = min(LONGEST_NAME, QFontMetrics(theme.font()).horizontalAdvance(column.title))
        return max(LEAST_COLUMN if column.sales is None else 0, longest, name) + 2 * PAD

    def _repaint(self) -> None:
        for part in (self, self.horizontalHeader(), self._labels):
            part.viewport().update()


def _height(row: Row) -> int:
    if row.line is None:
        return SECTION_HEIGHT
    return LAST_HEIGHT if row.is_last else LINE_HEIGHT


def _semibold() -> QFont:
    font = theme.font()
    font.setWeight(QFont.Weight.DemiBold)
    return font


def _paint_ground(painter: QPainter, rect: QRect, row: Row, *, hovered: bool) -> None:
    """The ground of a row, and the rule above a total; the last line stands between two."""
    colours = theme.current()
    painter.fillRect(rect, QColor(colours.hover if hovered or row.line is None else colours.surface))
    if row.is_total:
        painter.fillRect(
            rect.left(), rect.top(), rect.width(), 1, QColor(colours.secondary if row.is_last else colours.rule)
        )
    if row.is_last:
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.secondary))


class _Cells(QStyledItemDelegate):
    """Amounts at the right edge, totals semi-bold, zeros quiet."""

    def __init__(self, table: StatementTable) -> None:
        super().__init__(table)
        self._table = table

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        row, column = ROWS[index.row()], self._table.statement.columns[index.column()]
        colours, rect = theme.current(), option.rect
        _paint_ground(painter, rect, row, hovered=index.row() == self._table.hovered_row)
        if option.state & QStyle.StateFlag.State_Selected:
            tint = theme.mix(colours.model(column.place), QColor(colours.surface), 0.86)
            painter.fillRect(rect.adjusted(0, 1, 0, 0), tint)
        text = str(index.data() or "")
        quiet = text == figures.NOTHING or column.sales is not None or row.line is None
        painter.setFont(_semibold() if row.is_total and text != figures.NOTHING else theme.font())
        painter.setPen(QColor(colours.secondary if quiet else colours.ink))
        painter.drawText(
            rect.adjusted(PAD, 0, -PAD, 0), Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text
        )
        if option.state & QStyle.StateFlag.State_HasFocus and row.line:
            painter.setPen(QPen(colours.model(column.place), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))


class _Labels(QHeaderView):
    """The labels of the lines, which stay in sight however far one scrolls."""

    def __init__(self, table: StatementTable) -> None:
        super().__init__(Qt.Orientation.Vertical, table)
        self._table = table
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setMinimumSectionSize(LINE_HEIGHT)
        self.setDefaultSectionSize(LINE_HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803  (Qt's names)
        """One label on the ground of its row."""
        row, colours = ROWS[logicalIndex], theme.current()
        painter.save()
        _paint_ground(painter, rect, row, hovered=logicalIndex == self._table.hovered_row)
        inset = 1 if row.is_last else 0
        painter.fillRect(rect.right(), rect.top() + inset, 1, rect.height() - 2 * inset, QColor(colours.rule))
        painter.setFont(_semibold() if row.is_total else theme.font())
        painter.setPen(QColor(colours.ink))
        indent = 0 if row.line is None or row.is_total else INDENT
        room = rect.adjusted(PAD + indent, 0, -PAD, 0)
        text = painter.fontMetrics().elidedText(row.label, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()


class _Names(QHeaderView):
    """The names of models, each under a bar in its colour, or the months of one."""

    def __init__(self, table: StatementTable) -> None:
        super().__init__(Qt.Orientation.Horizontal, table)
        self._table = table
        self.setSectionsClickable(True)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setFixedHeight(NAMES_HEIGHT)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """High enough for the bar and the name."""
        return QSize(super().sizeHint().width(), NAMES_HEIGHT)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803  (Qt's names)
        """One name."""
        column, colours = self._table.statement.columns[logicalIndex], theme.current()
        colour = colours.model(column.place)
        painter.save()
        painter.fillRect(rect, QColor(colours.ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.rule))
        named = column.is_model and column.sales is None
        if named:
            painter.fillRect(rect.left() + PAD, rect.top() + 2, rect.width() - 2 * PAD, 3, colour)
        painter.setFont(theme.font(theme.TEXT if named else theme.LABEL))
        painter.setPen(colours.model_text(column.place) if named else QColor(colours.secondary))
        room = rect.adjusted(PAD, 4, -PAD, 0)
        text = painter.fontMetrics().elidedText(column.title, Qt.TextElideMode.ElideRight, room.width())
        painter.drawText(room, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, text)
        painter.restore()
