"""How the cells of a table are painted: numbers at the right edge, a mark in the model's colour, rules between rows."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from calculator.result_tables import Words
from ui import theme
from ui.result_tables.cells import Cells, Index, is_right
from ui.result_tables.heads import PAD

MARK, MARK_HEIGHT, MARK_GAP = 4, 12, 7


class PaintedCells(QStyledItemDelegate):
    """Paints the cells of the table *view*, whose keyboard focus is told by its main one."""

    def __init__(self, cells: Cells, view: QTableView) -> None:
        super().__init__(view)
        self._cells, self._view = cells, view
        self.hovered_row = -1

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell."""
        row, place = index.row(), index.column()
        if row >= len(self._cells.rows) or place >= len(self._cells.columns):
            return
        column, colours, rect = self._cells.columns[place], theme.current(), option.rect
        is_model = isinstance(column, Words) and column.name == "model"
        ground = QColor(colours.hover if row == self.hovered_row else colours.surface)
        if option.state & QStyle.StateFlag.State_Selected:
            ground = theme.mix(QColor(colours.models[1]), QColor(colours.surface), 0.82)
        painter.fillRect(rect, ground)
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.rule))
        room = rect.adjusted(PAD, 0, -PAD, 0)
        if is_model:
            mark = rect.adjusted(PAD, 0, 0, 0)
            mark.setWidth(MARK)
            mark.setTop(rect.center().y() - MARK_HEIGHT // 2)
            mark.setHeight(MARK_HEIGHT)
            painter.fillRect(mark, colours.model(self._cells.model_of(row)))
            room.setLeft(room.left() + MARK + MARK_GAP)
        text = self._cells.text(row, place)
        quiet = not is_model and text in ("0", "–")
        painter.setFont(theme.font(bold=self._cells.is_sum(row)))
        painter.setPen(QColor(colours.secondary if quiet else colours.ink))
        side = Qt.AlignmentFlag.AlignRight if is_right(column) else Qt.AlignmentFlag.AlignLeft
        text = painter.fontMetrics().elidedText(text, Qt.TextElideMode.ElideMiddle, room.width())
        painter.drawText(room, side | Qt.AlignmentFlag.AlignVCenter, text)
        if self._view.hasFocus() and index == self._view.currentIndex():
            painter.setPen(QPen(QColor(colours.models[1]), 2))
            painter.drawRect(rect.adjusted(1, 1, -1, -1))
