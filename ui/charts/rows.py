"""Charts of horizontal bars: names on the left, bars over numbered lines, what each row says under the mouse."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QToolTip, QVBoxLayout, QWidget

from ui import theme
from ui.charts.chart_label import ChartLabel
from ui.charts.copying import Copying
from ui.charts.input_name import InputName, name_width, write_name
from ui.charts.ticks import tick_texts, ticks
from ui.hover_text import hover_text
from ui.lettering import text_width
from ui.plain_label import plain_label

ROW, TALLEST_ROW, AXIS = 22, 30, 22
"""Pixels of a row at least and at most, and of the numbers above the first one."""
NAMES, WIDEST_NAMES = 0.36, 340
"""The part of the width that names may have, and the pixels beyond which they need no more."""
GAP = 8
PICTURE_WIDTH = 860
_TICK_WIDTH = 80


class Rows(QWidget):
    """Rows under the numbers of their axis.

    A kind of chart says how many there are (``names`` and ``hints``), which values they lie between
    (``extent``, in ``unit``), how much room it needs ``beside`` the bars, and paints them one by one.
    """

    def __init__(self) -> None:
        super().__init__()
        self.names: Sequence[InputName] = ()
        self.hints: Sequence[str] = ()
        self.extent = (0.0, 1.0)
        self.unit = ""
        self._hovered = -1
        self._frame, self._frame_for = QRect(), QSize()
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.CHOICE.changed.connect(self.update)

    def show_rows(
        self, names: Sequence[InputName], hints: Sequence[str], extent: tuple[float, float], unit: str
    ) -> None:
        """Paint so many rows from now on."""
        self.names, self.hints, self.extent, self.unit = names, hints, extent, unit
        self._hovered, self._frame = -1, QRect()
        self.setMinimumHeight(AXIS + len(names) * ROW)
        self.setMaximumHeight(AXIS + len(names) * TALLEST_ROW)
        self.updateGeometry()
        self.update()

    def beside(self) -> tuple[int, int]:
        """Pixels kept free left of the bars (after the names) and right of them."""
        return 0, 0

    def paint_row(self, painter: QPainter, number: int, line: QRect) -> None:
        """Paint what row *number* has beside its name; *line* is the whole row."""
        raise NotImplementedError

    # --- places -------------------------------------------------------------------------------

    @property
    def row_height(self) -> int:
        """Pixels of one row."""
        return max(ROW, min(TALLEST_ROW, (self.height() - AXIS) // max(1, len(self.names))))

    def row(self, number: int) -> QRect:
        """The pixels of row *number*."""
        return QRect(0, AXIS + number * self.row_height, self.width(), self.row_height)

    def names_width(self) -> int:
        """Pixels for the names: what the longest one needs, up to a part of the width."""
        wanted = max(map(name_width, self.names), default=0) + 2 * GAP
        return round(min(WIDEST_NAMES, NAMES * self.width(), wanted))

    def frame(self) -> QRect:
        """Where bars may stand."""
        if self._frame.isNull() or self._frame_for != self.size():
            left, right = self.beside()
            start = self.names_width() + left
            width = max(20, self.width() - start - right)
            self._frame, self._frame_for = QRect(start, AXIS, width, len(self.names) * self.row_height), self.size()
        return self._frame

    def at(self, value: float) -> float:
        """The pixel of *value*."""
        low, high = self.extent
        frame = self.frame()
        return frame.left() + (value - low) / (high - low) * frame.width()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Rows of a middling height."""
        return QSize(600, AXIS + len(self.names) * (ROW + 4))

    def ground_of(self, line: QRect) -> str:
        """The colour behind the row that *line* is."""
        colours = theme.current()
        return colours.hover if self._hovered >= 0 and line == self.row(self._hovered) else colours.ground

    # --- painting -----------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Grid and numbers, then row by row."""
        if not self.names:
            return
        painter = QPainter(self)
        if self._hovered >= 0:
            painter.fillRect(self.row(self._hovered), QColor(theme.current().hover))
        self._paint_axis(painter)
        for number, name in enumerate(self.names):
            line = self.row(number)
            write_name(painter, name, QRect(0, line.top(), self.names_width() - GAP, line.height()))
            self.paint_row(painter, number, line)

    def _paint_axis(self, painter: QPainter) -> None:
        colours, frame = theme.current(), self.frame()
        metrics = QFontMetrics(theme.font(theme.LABEL))
        values = ticks(*self.extent, max(2, round(frame.width() / _TICK_WIDTH)))
        unit = self.unit if self.unit.startswith(("¥", "share")) else ""
        painter.setFont(theme.font(theme.LABEL))
        for value, text in zip(values, tick_texts(values, unit), strict=True):
            x = round(self.at(value))
            painter.setPen(QPen(QColor(colours.secondary if value == 0 else colours.rule), 1))
            painter.drawLine(x, frame.top(), x, frame.bottom())
            width = metrics.horizontalAdvance(text)
            left = max(frame.left() - GAP, min(x - width / 2, frame.right() + GAP - width))
            painter.setPen(QColor(colours.secondary))
            spot = QRectF(left, 0, width, AXIS - 4)
            painter.drawText(spot, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, text)

    # --- mouse --------------------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Read out the row under the mouse."""
        row = (event.position().toPoint().y() - AXIS) // self.row_height
        row = row if 0 <= row < len(self.names) else -1
        if row != self._hovered:
            self._hovered = row
            self.update()
        if row >= 0:
            QToolTip.showText(event.globalPosition().toPoint(), hover_text(*self.hints[row].split("\n")), self)
        else:
            QToolTip.hideText()

    def event(self, event: QEvent) -> bool:
        """The read-out needs no waiting for Qt's own."""
        if isinstance(event, QHelpEvent):
            return True
        return super().event(event)

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """Nothing is under the mouse any more."""
        self._hovered = -1
        self.update()
        super().leaveEvent(event)


class RowChart(QWidget):
    """Rows under a title and over their notes; what they cannot show is said in words."""

    def __init__(self, name: str, rows: Rows) -> None:
        super().__init__()
        self.setObjectName(name)
        self.rows = rows
        self.title = ChartLabel()
        self._empty, self._warning, self._notes = (
            plain_label(level="secondary"),
            plain_label(level="warning"),
            plain_label(level="label"),
        )
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.title)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self._empty, 1)
        for words in (self._warning, self._notes):
            layout.addWidget(words)
        layout.addStretch(0)
        self.setMinimumSize(320, 120)
        Copying(self, self.title)

    def show_words(
        self, title: str, *, empty: str = "", warning: str = "", notes: Sequence[str] = (), summary: str = ""
    ) -> None:
        """Say these words around the rows, or *empty* in place of them."""
        self.title.setText(title)
        self.rows.setVisible(not empty)
        for label, text in ((self._empty, empty), (self._warning, warning), (self._notes, "\n".join(notes))):
            label.setText(text)
            label.setVisible(bool(text))
        self.setAccessibleName(title)
        self.setAccessibleDescription(summary)


def picture_height(rows: int, words: Sequence[str]) -> int:
    """Pixels that a picture of so many *rows* of a middling height needs with *words* below."""
    lines = sum(-(-text_width(text, theme.TEXT) // PICTURE_WIDTH) for text in words)
    return 3 * AXIS + rows * (ROW + 4) + lines * (theme.LABEL + GAP)
