"""A map of joining months and tiers: who earns and who loses, how many they are, read with mouse or keys."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from ui import theme
from ui.charts.chart_label import ChartLabel
from ui.charts.cohort_drawing import CohortDrawing
from ui.charts.cohort_painting import BARS, FOOT, CohortPainting
from ui.charts.copying import Copying
from ui.hover_text import hover_text
from ui.plain_label import plain_label

ROW, TALLEST_ROW = 22, 40
"""Pixels of a tier's row, at least and at most."""
_STEPS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, -1),
    Qt.Key.Key_Down: (0, 1),
}

Cell = tuple[int, int]
"""A joining month and a tier, both from 0."""


class CohortField(QWidget):
    """The cells, their names and the bars above them; ``picked`` tells the month and tier (from 0) that was chosen."""

    picked = Signal(int, int)

    def __init__(self) -> None:
        super().__init__()
        self.drawing = CohortDrawing()
        self.cell: Cell | None = None
        self._hovered: Cell | None = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.CHOICE.changed.connect(self.update)

    def show_drawing(self, drawing: CohortDrawing) -> None:
        """Paint *drawing* from now on."""
        self.drawing, self._hovered = drawing, None
        if self.cell is not None and not self._is_there(self.cell):
            self.cell = None
        rows = len(drawing.tiers)
        self.setMinimumHeight(BARS + FOOT + rows * ROW)
        self.setMaximumHeight(BARS + FOOT + max(1, rows) * TALLEST_ROW)
        self.updateGeometry()
        self._tell()

    def pick(self, cell: Cell | None) -> None:
        """Mark *cell*; nobody is told."""
        self.cell = cell if cell is not None and self._is_there(cell) else None
        self._tell()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Rows of a middling height."""
        return QSize(560, BARS + FOOT + len(self.drawing.tiers) * (ROW + TALLEST_ROW) // 2)

    def rectangle(self, month: int, tier: int) -> QRectF:
        """The pixels of a cell."""
        return self._painting().cell(month, tier)

    # --- painting -------------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Everything, and a frame around the cell that was chosen."""
        if self.drawing.tiers and self.drawing.months:
            self._painting().paint(self, self.cell, self._hovered, focused=self.hasFocus())

    def _painting(self) -> CohortPainting:
        return CohortPainting(self.drawing, QRectF(self.rect()))

    # --- mouse and keys -------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Read out the cell under the mouse."""
        hovered = self._painting().cell_at(event.position())
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()
        if hovered is not None:
            words = hover_text(*self.drawing.read(*hovered))
            QToolTip.showText(event.globalPosition().toPoint(), words, self)
        else:
            QToolTip.hideText()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Choose the cell under the mouse."""
        cell = self._painting().cell_at(event.position())
        if cell is not None and self._is_there(cell) and event.button() == Qt.MouseButton.LeftButton:
            self._choose(cell)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Nothing is under the mouse any more."""
        self._hovered = None
        self.update()
        super().leaveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """The arrows choose the next cell in which people joined; Home and End the first and last month."""
        step = _STEPS.get(Qt.Key(event.key()))
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: self.drawing.months - 1}
        if step is None and event.key() not in ends:
            super().keyPressEvent(event)
        elif self.cell is None:
            self._walk((-1, 0), (1, 0))
        elif step is not None:
            self._walk(self.cell, step)
        else:
            month, towards = (-1, 1) if event.key() == Qt.Key.Key_Home else (self.drawing.months, -1)
            self._walk((month, self.cell[1]), (towards, 0))

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Take it away."""
        super().focusOutEvent(event)
        self.update()

    def _walk(self, start: Cell, step: tuple[int, int]) -> None:
        """Choose the first cell with people from *start* on, in steps of so many months and tiers."""
        month, tier = start[0] + step[0], start[1] + step[1]
        while 0 <= month < self.drawing.months and 0 <= tier < len(self.drawing.tiers):
            if self._is_there((month, tier)):
                self._choose((month, tier))
                return
            month, tier = month + step[0], tier + step[1]

    def _choose(self, cell: Cell) -> None:
        self.cell = cell
        self._tell()
        self.picked.emit(*cell)

    def _is_there(self, cell: Cell) -> bool:
        month, tier = cell
        inside = month < self.drawing.months and tier < len(self.drawing.tiers)
        return inside and bool(self.drawing.number[month, tier] > 0)

    def _tell(self) -> None:
        self.setAccessibleName(self.drawing.title)
        read = tuple(self.drawing.read(*self.cell)) if self.cell is not None else ()
        self.setAccessibleDescription("; ".join(read) or self.drawing.summary)
        self.update()


class CohortMap(QWidget):
    """The map under its title; what it cannot show it says in words."""

    picked = Signal(int, int)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.title = ChartLabel()
        self.field = CohortField()
        self.field.setObjectName(f"{name}.field")
        self.field.picked.connect(self.picked)
        self._empty = plain_label(level="secondary")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.title)
        layout.addWidget(self.field, 1)
        layout.addWidget(self._empty, 1)
        layout.addStretch(0)
        self.show_drawing(CohortDrawing())
        Copying(self, self.title)

    @property
    def drawing(self) -> CohortDrawing:
        """What is drawn."""
        return self.field.drawing

    def show_drawing(self, drawing: CohortDrawing) -> None:
        """Draw *drawing* from now on."""
        self.field.show_drawing(drawing)
        self.title.setText(drawing.title)
        self.field.setVisible(not drawing.empty)
        self._empty.setText(drawing.empty)
        self._empty.setVisible(bool(drawing.empty))
