"""The table itself: columns that say what a row is about stay in sight, a selection can be copied."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import (
    QAction,
    QColor,
    QContextMenuEvent,
    QFontMetrics,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QFrame, QMenu, QTableView, QWidget

from calculator.language import tr
from calculator.table_rows import Order
from ui import theme
from ui.result_tables.cells import Cells, Index
from ui.result_tables.clipboard import put_on_clipboard
from ui.result_tables.column_widths import needed_width
from ui.result_tables.heads import MOST_LINES, PAD, Heads, lines_of
from ui.result_tables.painted_cells import PaintedCells

ROW_HEIGHT, MOST_FROZEN = 25, 0.6
_SORTING: dict[int, str] = {Qt.Key.Key_Up: "up", Qt.Key.Key_Down: "down", Qt.Key.Key_Left: "not"}


class _View(QTableView):
    """What the table and its frozen columns have in common."""

    def __init__(self, cells: Cells, main: QTableView | None, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.cells = cells
        self.setModel(cells)
        self.painted = PaintedCells(cells, main or self)
        self.setItemDelegate(self.painted)
        self.heads = Heads(cells, self)
        self.setHorizontalHeader(self.heads)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(ROW_HEIGHT)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setTabKeyNavigation(False)
        self.setCornerButtonEnabled(False)
        self.setMouseTracking(True)
        self.setHorizontalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)

    def hover(self, row: int) -> None:
        """Light up *row*; none below zero."""
        if row != self.painted.hovered_row:
            self.painted.hovered_row = row
            self.viewport().update()


class _Frozen(_View):
    """The first columns once more, over the scrolled ones; they act for the table behind them."""

    def __init__(self, grid: Grid) -> None:
        super().__init__(grid.cells, grid, grid)
        self._grid = grid
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("QTableView, QTableView:focus { border: 0; padding: 0; }")
        self.setAutoScroll(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """The cells, and a line at the edge that the others go behind."""
        super().paintEvent(event)
        room = self.viewport().rect()
        edge = QColor(theme.current().secondary)
        QPainter(self.viewport()).fillRect(room.right(), room.top(), 1, room.height(), edge)

    def scrollTo(  # noqa: N802  (Qt's name)
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Never by itself: it follows the table."""

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        """Scroll the table."""
        self._grid.wheelEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Select in the table, whose keys then work."""
        self._grid.setFocus(Qt.FocusReason.MouseFocusReason)
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  (Qt's name)
        """The menu of the table."""
        self._grid.open_menu(self.columnAt(event.pos().x()), event.globalPos())


class Grid(_View):
    """A table of results.

    ``sort_asked`` carries the name of a column and ``up``, ``down``, ``not`` or ``next`` (of the three);
    ``hide_asked`` the name of a column, ``columns_asked`` that columns shall be chosen, ``width_chosen`` the
    name of a column and its new width.
    """

    sort_asked = Signal(str, str)
    hide_asked = Signal(str)
    columns_asked = Signal()
    width_chosen = Signal(str, int)

    def __init__(self, cells: Cells) -> None:
        super().__init__(cells, None, None)
        self.frozen = _Frozen(self)
        self.frozen.setSelectionModel(self.selectionModel())
        self._arranging = False
        for view in (self, self.frozen):
            view.heads.sectionClicked.connect(self._click)
            view.heads.sectionResized.connect(self._take_width)
            view.heads.customContextMenuRequested.connect(self._open_head_menu)
            view.entered.connect(self._enter)
        bars = self.verticalScrollBar(), self.frozen.verticalScrollBar()
        bars[0].valueChanged.connect(bars[1].setValue)
        self.horizontalScrollBar().valueChanged.connect(self._place_frozen)
        self.horizontalScrollBar().rangeChanged.connect(self._place_frozen)
        self.selectionModel().currentChanged.connect(self._repaint)
        self._add_action(tr("Copy"), QKeySequence.StandardKey.Copy, self.copy)
        self._add_action(tr("Select all"), QKeySequence.StandardKey.SelectAll, self.selectAll)
        theme.CHOICE.changed.connect(self._repaint)

    # --- what is shown ------------------------------------------------------------------------

    def arrange(self, order: Order, widths: Mapping[str, int]) -> None:
        """Give every column its width, a chosen one where there is one, and mark what rows are sorted by."""
        metrics = QFontMetrics(theme.font(theme.LABEL))
        self._arranging = True
        lines = 1
        for place, column in enumerate(self.cells.columns):
            width = widths.get(column.name) or needed_width(self.cells, column)
            lines = max(lines, min(MOST_LINES, lines_of(column, width - 2 * PAD, metrics)) + bool(column.unit))
            for view in (self, self.frozen):
                if view.columnWidth(place) != width:
                    view.setColumnWidth(place, width)
        self._arranging = False
        for view in (self, self.frozen):
            view.heads.show_order(order, lines)
        self.updateGeometries()
        self._place_frozen()

    # --- copying --------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the selected cells on the clipboard, under their heads unless it is a single one."""
        selection = self.selectionModel().selection()
        ranges = [selection.at(place) for place in range(selection.count())]
        if not ranges:
            return
        rows = np.unique(np.concatenate([np.arange(each.top(), each.bottom() + 1) for each in ranges]))
        places = sorted({place for each in ranges for place in range(each.left(), each.right() + 1)})
        chosen = np.zeros((len(rows), len(places)), dtype=bool)
        for each in ranges:
            top, bottom = np.searchsorted(rows, (each.top(), each.bottom() + 1))
            chosen[top:bottom, places.index(each.left()) : places.index(each.right()) + 1] = True
        columns = [self.cells.columns[place] for place in places]
        put_on_clipboard(columns, self.cells.rows[rows], None if chosen.all() else chosen, heads=chosen.size > 1)

    # --- scrolling --------------------------------------------------------------------------------

    def scrollTo(  # noqa: N802  (Qt's name)
        self, index: Index, hint: QAbstractItemView.ScrollHint = QAbstractItemView.ScrollHint.EnsureVisible
    ) -> None:
        """Bring a cell in sight, beside the frozen columns and not behind them."""
        bar, before = self.horizontalScrollBar(), self.horizontalScrollBar().value()
        super().scrollTo(index, hint)
        covered = self._frozen_width()
        if index.column() < self._frozen_count():
            bar.setValue(before)
        elif self.visualRect(index).left() < covered:
            bar.setValue(bar.value() + self.visualRect(index).left() - covered)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """With Alt the arrows sort by the column that the keyboard is on."""
        way, place = _SORTING.get(event.key()), self.currentIndex().column()
        if way and event.modifiers() & Qt.KeyboardModifier.AltModifier and place >= 0:
            self.sort_asked.emit(self.cells.columns[place].name, way)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Keep the frozen columns in their place."""
        super().resizeEvent(event)
        self._place_frozen()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """No row is under the mouse any more."""
        super().leaveEvent(event)
        for view in (self, self.frozen):
            view.hover(-1)

    def _frozen_count(self) -> int:
        """As many columns as leave room for the others, the model's at least."""
        widths = np.cumsum([self.columnWidth(place) for place in range(self.cells.frozen)])
        fitting = int((widths <= MOST_FROZEN * self.viewport().width()).sum())
        return max(min(1, self.cells.frozen), fitting)

    def _frozen_width(self) -> int:
        return sum(self.columnWidth(place) for place in range(self._frozen_count()))

    def _place_frozen(self) -> None:
        """Show the frozen columns where the table is scrolled sideways, exactly over its own."""
        scrolled = self.horizontalScrollBar().value() > 0 and self._frozen_count() > 0
        self.frozen.setVisible(scrolled)
        if scrolled:
            heads = 0 if self.heads.isHidden() else self.heads.height()
            self.frozen.heads.setHidden(self.heads.isHidden())
            self.frozen.heads.setFixedHeight(self.heads.height())
            body = self.viewport().geometry()
            self.frozen.setGeometry(body.left(), body.top() - heads, self._frozen_width() + 1, body.height() + heads)
            self.frozen.verticalScrollBar().setValue(self.verticalScrollBar().value())

    # --- heads and menus --------------------------------------------------------------------------

    def open_menu(self, place: int, at: QPoint) -> None:
        """What can be done with cells and with column *place*, at a point of the screen."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for action in self.actions():
            menu.addAction(action)
        if 0 <= place < len(self.cells.columns):
            menu.addSeparator()
            self._fill_head_menu(menu, place)
        menu.popup(at)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802  (Qt's name)
        """The menu of the cell under the mouse, or of the one that the keyboard is on."""
        if event.reason() == QContextMenuEvent.Reason.Keyboard and self.currentIndex().isValid():
            spot = self.visualRect(self.currentIndex()).bottomLeft()
            self.open_menu(self.currentIndex().column(), self.viewport().mapToGlobal(spot))
        else:
            self.open_menu(self.columnAt(event.pos().x()), event.globalPos())

    def _open_head_menu(self, spot: QPoint) -> None:
        sender = self.sender()
        heads = sender if isinstance(sender, Heads) else self.heads
        place = heads.logicalIndexAt(spot)
        if 0 <= place < len(self.cells.columns):
            menu = QMenu(self)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            self._fill_head_menu(menu, place)
            menu.popup(heads.mapToGlobal(spot))

    def _fill_head_menu(self, menu: QMenu, place: int) -> None:
        column = self.cells.columns[place]
        for text, way, keys in (
            (tr("Sort “{column}”, smallest first"), "up", Qt.Key.Key_Up),
            (tr("Sort “{column}”, largest first"), "down", Qt.Key.Key_Down),
            (tr("Original order"), "not", Qt.Key.Key_Left),
        ):
            hint = QKeySequence(Qt.Modifier.ALT | keys).toString(QKeySequence.SequenceFormat.NativeText)
            menu.addAction(f"{text.format(column=column.label)}\t{hint}").setData((column.name, way))
        menu.addSeparator()
        menu.addAction(tr("Hide “{column}”").format(column=column.label)).setData((column.name, "hide"))
        menu.addAction(tr("Choose columns…")).setData(("", "choose"))
        menu.triggered.connect(self._do)

    def _do(self, action: QAction) -> None:
        if not isinstance(action.data(), tuple):
            return
        name, what = action.data()
        if what == "hide":
            self.hide_asked.emit(name)
        elif what == "choose":
            self.columns_asked.emit()
        else:
            self.sort_asked.emit(name, what)

    def _click(self, place: int) -> None:
        self.sort_asked.emit(self.cells.columns[place].name, "next")

    def _take_width(self, place: int, _: int, width: int) -> None:
        if self._arranging or place >= len(self.cells.columns):
            return
        self._arranging = True
        for view in (self, self.frozen):
            view.setColumnWidth(place, width)
        self._arranging = False
        self._place_frozen()
        self.width_chosen.emit(self.cells.columns[place].name, width)

    def _enter(self, index: Index) -> None:
        for view in (self, self.frozen):
            view.hover(index.row())

    def _add_action(self, text: str, keys: QKeySequence.StandardKey, do: Callable[[], None]) -> None:
        action = QAction(text, self)
        action.setShortcut(keys)
        action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(do)
        self.addAction(action)

    def _repaint(self) -> None:
        for view in (self, self.frozen):
            view.viewport().update()
            view.heads.viewport().update()
