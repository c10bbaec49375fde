"""The heads of a table: name, unit, and by which column rows are sorted."""

from __future__ import annotations

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QWidget

from calculator.language import tr
from calculator.result_tables import Column, Numbers
from calculator.table_rows import Order
from ui import theme
from ui.lettering import TRIANGLE, draw_triangle
from ui.result_tables.cells import Cells, is_right

PAD, AROUND, MOST_LINES = 10, 6, 2
ONE_LINE, WIDEST = 66, 140
"""Pixels up to which a name stands on one line, and up to which a column is widened for its name's sake."""
_WRAP = int(Qt.TextFlag.TextWordWrap)


class Heads(QHeaderView):
    """Names on one or two lines over their units, a triangle at the column that rows are sorted by."""

    def __init__(self, cells: Cells, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._cells, self._order, self._lines = cells, Order(), 1
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self.setMinimumSectionSize(36)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def show_order(self, order: Order, lines: int) -> None:
        """Mark the column that rows are sorted by; heads have so many lines, units among them."""
        self._order = order
        if lines != self._lines:
            self._lines = lines
            self.updateGeometry()
        self.viewport().update()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """High enough for the names and a unit."""
        line = QFontMetrics(theme.font(theme.LABEL)).height()
        return QSize(super().sizeHint().width(), self._lines * line + 2 * AROUND)

    def paintSection(self, painter: QPainter, rect: QRect, logicalIndex: int) -> None:  # noqa: N802, N803  (Qt's names)
        """One head."""
        if logicalIndex >= len(self._cells.columns):
            return
        column, colours = self._cells.columns[logicalIndex], theme.current()
        sorts = column.name == self._order.column
        metrics = QFontMetrics(theme.font(theme.LABEL))
        line, right = metrics.height(), is_right(column)
        painter.save()
        painter.fillRect(rect, QColor(colours.ground))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(colours.secondary))
        if isinstance(column, Numbers) and column.model is not None:
            painter.fillRect(rect.left() + PAD, rect.top() + 2, rect.width() - 2 * PAD, 3, colours.model(column.model))
        painter.setFont(theme.font(theme.LABEL))
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        room = rect.adjusted(PAD, AROUND, -PAD, -AROUND)
        if column.unit:
            painter.setPen(QColor(colours.secondary))
            unit = metrics.elidedText(tr(column.unit), Qt.TextElideMode.ElideRight, room.width() - TRIANGLE * sorts)
            painter.drawText(room, side | Qt.AlignmentFlag.AlignBottom, unit)
            label = room.adjusted(0, 0, 0, -line)
        else:
            label = room
        painter.setPen(QColor(colours.ink))
        flags = side | Qt.AlignmentFlag.AlignBottom | Qt.TextFlag.TextWordWrap
        painter.drawText(label, flags, self._fitting(column, label.width(), metrics))
        if sorts:
            if right:
                at = room.left()
            else:
                at = min(room.right() - 7, room.left() + metrics.horizontalAdvance(column.label) + 4)
            draw_triangle(painter, colours, at, room.bottom() - 3, up=not self._order.descending)
        painter.restore()

    def _fitting(self, column: Column, width: int, metrics: QFontMetrics) -> str:
        """The name, cut short where a narrow column has no room for it."""
        lines = self._lines - bool(column.unit)
        if lines_of(column, width, metrics) <= lines:
            return column.label
        return metrics.elidedText(column.label, Qt.TextElideMode.ElideMiddle, round(width * lines * 0.85))


def lines_of(column: Column, width: int, metrics: QFontMetrics) -> int:
    """How many lines the name of *column* takes in a *width*."""
    box = metrics.boundingRect(QRect(0, 0, width, 10_000), _WRAP, column.label)
    return max(1, round(box.height() / metrics.height())) + (box.width() > width)


def width_of_head(column: Column, metrics: QFontMetrics) -> int:
    """The least width in which name and unit of *column* stand on so many lines as heads may have."""
    whole = metrics.horizontalAdvance(column.label) + TRIANGLE
    unit = metrics.horizontalAdvance(tr(column.unit)) + TRIANGLE if column.unit else 0
    width = max(unit, min(whole, ONE_LINE))
    while width < min(whole, WIDEST) and lines_of(column, width, metrics) > MOST_LINES:
        width += 6
    return (width if isinstance(column, Numbers) else max(width, whole)) + 2 * PAD
