"""The list of what is uncertain: a row each, its distribution drawn small beside its name."""

from __future__ import annotations

from PySide6.QtCore import QItemSelection, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from calculator.language import tr
from calculator.scenario import Scenario
from ui import theme
from ui.lettering import elided, text_width, write
from ui.uncertainty.density_picture import paint_density
from ui.uncertainty.entries import Entry
from ui.uncertainty.list_model import KIND, MEDIAN, NAME, P5, P95, SHAPE, Index, Title, UncertainModel

ROW_HEIGHT, TITLE_HEIGHT, PAD = 28, 30, 8
WIDTHS = {SHAPE: 104, KIND: 84, P5: 70, MEDIAN: 70, P95: 70}
NARROW = {SHAPE: 74, KIND: 0, P5: 62, MEDIAN: 62, P95: 62}
LEAST_NAME = 160


class UncertainList(QTableView):
    """Uncertain values by model; ``chosen`` carries the path of the one that a person goes to (or nothing)."""

    chosen = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("uncertain_values")
        self.setAccessibleName(tr("Uncertain values"))
        self.uncertain = UncertainModel()
        self._path = ""
        self.setModel(self.uncertain)
        self.setItemDelegate(_Cells(self))
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        theme.CHOICE.changed.connect(self._repaint)

    @property
    def path(self) -> str:
        """The path of the value that is chosen; nothing where none is."""
        return self._path

    def show_scenario(self, scenario: Scenario) -> None:
        """List what is uncertain in *scenario*; what was chosen stays chosen where it is still there."""
        place = self.verticalScrollBar().value()
        self.uncertain.show_scenario(scenario)
        self._arrange()
        self.verticalScrollBar().setValue(place)

    def look_for(self, text: str) -> None:
        """List only what *text* finds."""
        self.uncertain.look_for(text)
        self._arrange()

    def choose(self, path: str) -> None:
        """Go to the value at *path*; nothing is chosen where it is not listed."""
        self._path = path
        row = self.uncertain.row_of(path)
        self.setCurrentIndex(self.uncertain.index(row, NAME))
        if row >= 0:
            self.scrollTo(self.uncertain.index(row, NAME))

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802  (Qt's name)
        """Tell where a person went."""
        super().selectionChanged(selected, deselected)
        rows = selected.indexes()
        entry = self.uncertain.entry(rows[0].row()) if rows else None
        if entry is not None and entry.path != self._path:
            self._path = entry.path
            self.chosen.emit(entry.path)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """What is left of the width is for the names."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Room for names and for all columns but the distribution's."""
        return QSize(LEAST_NAME + sum(NARROW.values()) + 16, 160)

    def _arrange(self) -> None:
        for row, each in enumerate(self.uncertain.rows):
            if isinstance(each, Title):
                self.setSpan(row, NAME, 1, self.uncertain.columnCount())
                self.setRowHeight(row, TITLE_HEIGHT)
            else:
                if self.columnSpan(row, NAME) > 1:
                    self.setSpan(row, NAME, 1, 1)
                self.setRowHeight(row, ROW_HEIGHT)
        row = self.uncertain.row_of(self._path)
        if row >= 0:
            self.setCurrentIndex(self.uncertain.index(row, NAME))

    def _fit(self) -> None:
        room = self.viewport().width()
        narrow = room < LEAST_NAME + sum(WIDTHS.values())
        widths = NARROW if narrow else WIDTHS
        self.setColumnHidden(KIND, narrow)
        for column, width in widths.items():
            self.setColumnWidth(column, width)
        self.setColumnWidth(NAME, room - sum(widths.values()))

    def _repaint(self) -> None:
        self.viewport().update()


class _Cells(QStyledItemDelegate):
    """Name with its unit in grey, shape in the model's colour, numbers at the right edge."""

    def __init__(self, view: UncertainList) -> None:
        super().__init__(view)
        self._view = view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """One cell, or the title of a model."""
        row, colours = self._view.uncertain.rows[index.row()], theme.current()
        rect = QRect(option.rect)
        state = option.state
        painter.save()
        if isinstance(row, Title):
            ink = colours.model_text(row.place).name() if row.place >= 0 else colours.secondary
            write(painter, rect.adjusted(PAD, 4, -PAD, 0), row.name, theme.TEXT, ink, bold=True)
        else:
            if state & (QStyle.StateFlag.State_Selected | QStyle.StateFlag.State_MouseOver):
                chosen = state & QStyle.StateFlag.State_Selected
                painter.fillRect(rect, QColor(colours.rule if chosen else colours.hover))
            self._paint_cell(painter, rect, row, index)
        painter.restore()

    def _paint_cell(self, painter: QPainter, rect: QRect, entry: Entry, index: Index) -> None:
        colours = theme.current()
        ink = colours.secondary if entry.unused else colours.ink
        text = str(index.data() or "")
        room = rect.adjusted(PAD, 0, -PAD, 0)
        if index.column() == SHAPE:
            self._paint_shape(painter, rect, entry)
        elif index.column() == NAME:
            unit = f"  {entry.unit_beside}" if entry.unit_beside else ""
            name = elided(text, theme.TEXT, room.width())
            end = write(painter, room, name, theme.TEXT, ink)
            rest = room.adjusted(end - room.left(), 0, 0, 0)
            if unit and rest.width() >= text_width(unit, theme.LABEL):
                write(painter, rest, unit, theme.LABEL, colours.secondary)
        elif index.column() == KIND:
            write(painter, room, elided(text, theme.LABEL, room.width()), theme.LABEL, colours.secondary)
        else:
            write(painter, room, text, theme.TEXT, ink, right=True)

    def _paint_shape(self, painter: QPainter, rect: QRect, entry: Entry) -> None:
        shape = self._view.uncertain.density(entry)
        if shape is None:
            return
        colours = theme.current()
        plain = entry.place < 0 or entry.unused
        colour = QColor(colours.secondary) if plain else colours.model(entry.place)
        area = QRectF(rect).adjusted(PAD, 4, -PAD, -4)
        paint_density(painter, area, shape, colour, ground=QColor(colours.surface))
