"""A tornado chart: names on the left, bars around today's value, the values tried at their ends."""

from __future__ import annotations

import math

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFontMetrics,
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSizePolicy, QToolTip, QVBoxLayout, QWidget

from calculator import figures
from calculator.language import tr
from ui import theme
from ui.charts.bars import Fill
from ui.charts.chart_label import ChartLabel
from ui.charts.copying import Copying
from ui.charts.legend import Legend
from ui.charts.ticks import tick_texts, ticks
from ui.charts.tornado_drawing import TornadoDrawing, TornadoRow
from ui.hover_text import hover_text
from ui.lettering import elided, text_width, write
from ui.plain_label import plain_label

ROW, TALLEST_ROW, AXIS = 22, 40, 22
"""Pixels of a row at least and at most, and of the numbers above the first one."""
HEAD = 26
NO_LIMIT = 16_777_215
"""Pixels of the title, and what Qt takes for no limit of a height."""
NAMES, WIDEST_NAMES = 0.36, 320
"""The part of the width that the names have, and the pixels beyond which they need no more."""
LARGEST_TRIED = 110
_PAD, _GAP = 6, 5
_LIGHT = 0.62
_TICK_WIDTH = 80


class TornadoChart(QWidget):
    """Shows one :class:`TornadoDrawing`; a bar clicked, or gone to with the arrow keys, is ``picked`` by its path."""

    picked = Signal(str)

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.drawing = TornadoDrawing()
        self.title = ChartLabel()
        self._legend = Legend(((Fill.LIGHT, tr("low value")), (Fill.SOLID, tr("high value"))))
        self.bars = TornadoBars()
        self.bars.picked.connect(self.picked)
        self._scroll = _Scroll(self.bars)
        self._empty = plain_label(level="secondary")
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        head = QHBoxLayout()
        head.setSpacing(16)
        head.addWidget(self.title, 1)
        head.addWidget(self._legend)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(head)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._empty, 1)
        self.setMinimumSize(320, 160)
        Copying(self, self.title)
        self.show_drawing(self.drawing)

    @property
    def chosen(self) -> str:
        """The path of the bar that is picked; nothing where none is."""
        return self.bars.chosen

    def show_drawing(self, drawing: TornadoDrawing) -> None:
        """Draw *drawing* from now on; the bar picked stays picked where it is still there."""
        self.drawing = drawing
        self.title.setText(drawing.title)
        self._empty.setText(drawing.empty)
        self._empty.setVisible(not drawing.rows)
        self._scroll.setVisible(bool(drawing.rows))
        self.setMaximumHeight(len(drawing.rows) * TALLEST_ROW + AXIS + HEAD if drawing.rows else NO_LIMIT)
        self._legend.setVisible(bool(drawing.rows))
        self.bars.show_drawing(drawing)
        self._scroll.strip.update()
        self.setAccessibleName(drawing.title)
        self.bars.setAccessibleName(drawing.title)
        self.bars.setAccessibleDescription(drawing.summary)

    def choose(self, path: str) -> None:
        """Pick the bar of *path*, if there is one, without telling."""
        self.bars.choose(path)


class TornadoBars(QWidget):
    """The rows themselves; as high as they need, or as the room allows where there are few.

    ``gone_to`` carries the height at which the bar picked stands, which is to be in sight.
    """

    picked = Signal(str)
    gone_to = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("tornado.bars")
        self.drawing = TornadoDrawing()
        self.chosen = ""
        self._hovered = -1
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        theme.CHOICE.changed.connect(self.update)

    def show_drawing(self, drawing: TornadoDrawing) -> None:
        """Draw *drawing* from now on."""
        self.drawing, self._hovered = drawing, -1
        if self.chosen not in [row.path for row in drawing.rows]:
            self.chosen = ""
        self.setMinimumHeight(len(drawing.rows) * ROW)
        self.updateGeometry()
        self.update()

    def choose(self, path: str) -> None:
        """Pick the bar of *path*, if there is one, without telling."""
        if path in [row.path for row in self.drawing.rows]:
            self.chosen = path
            self.update()

    @property
    def row_height(self) -> int:
        """Pixels of one row."""
        return max(ROW, min(TALLEST_ROW, self.height() // max(1, len(self.drawing.rows))))

    def place_of(self, path: str) -> QPoint:
        """The middle of the row of *path*; for tests and for scrolling to it."""
        number = [row.path for row in self.drawing.rows].index(path)
        return QPoint(self.width() // 2, round((number + 0.5) * self.row_height))

    def frame(self) -> QRectF:
        """Where bars may stand: right of the names, with room for the values tried on both sides."""
        tried = [text_width(text, theme.LABEL) for row in self.drawing.rows for text in self._ends(row) if text]
        room = min(LARGEST_TRIED, max(tried, default=0)) + 2 * _GAP
        left = self.names_width() + room
        return QRectF(left, 0, max(10, self.width() - left - room), self.height())

    def names_width(self) -> int:
        """Pixels for the names: what the longest one needs, up to a part of the width."""
        wanted = max((self._name_width(row) for row in self.drawing.rows), default=0) + _PAD + 2 * _GAP
        return round(min(WIDEST_NAMES, NAMES * self.width(), wanted))

    @staticmethod
    def _name_width(row: TornadoRow) -> int:
        beside = [row.owner, tr("±20 %") if row.assumed else ""]
        return text_width(row.name, theme.TEXT) + sum(
            text_width(text, theme.LABEL) + 2 * _GAP for text in beside if text
        )

    def at(self, value: float) -> float:
        """The pixel of *value*."""
        low, high = self.drawing.extent
        frame = self.frame()
        return frame.left() + (value - low) / (high - low) * frame.width()

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Rows of a middling height."""
        return QSize(600, len(self.drawing.rows) * (ROW + 4))

    # --- painting ---------------------------------------------------------------------------

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Grid, rows, today's line."""
        painter = QPainter(self)
        colours, height = theme.current(), self.row_height
        rows = self.drawing.rows
        bottom = height * len(rows)
        for number, row in enumerate(rows):
            if row.path == self.chosen or number == self._hovered:
                painter.fillRect(0, number * height, self.width(), height, QColor(colours.hover))
        painter.setPen(QPen(QColor(colours.rule), 1))
        for value in self.tick_values():
            painter.drawLine(round(self.at(value)), 0, round(self.at(value)), bottom)
        for number, row in enumerate(rows):
            self._paint_name(painter, row, number * height, height)
            self._paint_bar(painter, row, number * height, height)
        if math.isfinite(self.drawing.base):
            painter.setPen(QPen(QColor(colours.ink), 1))
            painter.drawLine(round(self.at(self.drawing.base)), 0, round(self.at(self.drawing.base)), bottom)
        if self.hasFocus() and self.chosen:
            number = [row.path for row in rows].index(self.chosen)
            painter.setPen(QPen(colours.model(self.drawing.model), 2))
            painter.drawRect(1, number * height + 1, self.width() - 2, height - 2)

    def tick_values(self) -> list[float]:
        """A handful of round values of the figure."""
        low, high = self.drawing.extent
        return ticks(low, high, max(2, round(self.frame().width() / _TICK_WIDTH)))

    def _paint_name(self, painter: QPainter, row: TornadoRow, top: int, height: int) -> None:
        colours, room = theme.current(), self.names_width() - _PAD - _GAP
        if row.path == self.chosen:
            painter.fillRect(0, top, 3, height, colours.model(self.drawing.model))
        mark = tr("±20 %") if row.assumed else ""
        owner_width = text_width(row.owner, theme.LABEL) if row.owner else 0
        mark_width = text_width(mark, theme.LABEL) + _GAP if mark else 0
        name_width = text_width(row.name, theme.TEXT) + 2
        beside = owner_width + mark_width + (2 * _GAP if row.owner else 0)
        for_name = min(name_width, max(room - beside, room // 2))
        line = self.rect().adjusted(_PAD, 0, 0, 0)
        line.setTop(top)
        line.setHeight(height)
        end = write(painter, line, elided(row.name, theme.TEXT, for_name), theme.TEXT, colours.ink)
        if mark:
            line.setLeft(end + _GAP)
            end = write(painter, line, mark, theme.LABEL, colours.warning)
        line.setLeft(end + 2 * _GAP)
        ink = colours.secondary if row.model is None else colours.model_text(row.model).name()
        rest = self.names_width() - _GAP - line.left()
        if row.owner and rest > 2 * _TICK_WIDTH // 5:
            write(painter, line, elided(row.owner, theme.LABEL, rest), theme.LABEL, ink)

    def _paint_bar(self, painter: QPainter, row: TornadoRow, top: int, height: int) -> None:
        colour, ground = theme.current().model(self.drawing.model), QColor(theme.current().ground)
        area = QRectF(0, top + 4, 0, height - 8)
        base = self.drawing.base
        known = [value for value in (row.low, row.high) if math.isfinite(value)]
        start = base if math.isfinite(base) else known[0]
        beside = len(known) > 1 and (row.low - start) * (row.high - start) > 0
        for value, light in ((row.low, True), (row.high, False)):
            if not math.isfinite(value):
                continue
            part = QRectF(area)
            if beside:  # both ends on one side of today: each has half of the height
                part.setHeight(area.height() / 2)
                part.moveTop(area.top() if light else area.center().y())
            part.setLeft(round(min(self.at(start), self.at(value))))
            part.setRight(round(max(self.at(start), self.at(value))))
            painter.fillRect(part, theme.mix(colour, ground, _LIGHT) if light else colour)
            if light:
                painter.setPen(QPen(colour, 1))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(part.adjusted(0, 0, -1, -1))
        left, right = self._ends(row)
        line = self.rect()
        line.setTop(top)
        line.setHeight(height)
        drawn = [self.at(value) for value in [*known, start]]
        secondary = theme.current().secondary
        if left:
            line.setRight(round(min(drawn)) - _GAP)
            write(painter, line, elided(left, theme.LABEL, LARGEST_TRIED), theme.LABEL, secondary, right=True)
        if right:
            line.setLeft(round(max(drawn)) + _GAP)
            line.setRight(self.width())
            write(painter, line, elided(right, theme.LABEL, LARGEST_TRIED), theme.LABEL, secondary)

    def _ends(self, row: TornadoRow) -> tuple[str, str]:
        """What stands left and right of the bar of *row*: the values tried."""
        low, high = row.tried
        base = self.drawing.base
        if not math.isfinite(row.low) or not math.isfinite(row.high):
            value, text = (row.high, high) if math.isfinite(row.high) else (row.low, low)
            return (text, "") if value < base else ("", text)
        if math.isfinite(base) and (row.low - base) * (row.high - base) > 0:
            both = f"{low} … {high}"
            return (both, "") if row.low < base else ("", both)
        return (low, high) if row.low <= row.high else (high, low)

    # --- mouse and keys ---------------------------------------------------------------------

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Read out the row under the mouse."""
        row = self._row_at(event.position().toPoint())
        if row != self._hovered:
            self._hovered = row
            self.update()
        self.setCursor(Qt.CursorShape.PointingHandCursor if row >= 0 else Qt.CursorShape.ArrowCursor)
        if row >= 0:
            hint = hover_text(*self.drawing.rows[row].hint.split("\n"))
            QToolTip.showText(event.globalPosition().toPoint(), hint, self)

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

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Pick the row that was clicked."""
        row = self._row_at(event.position().toPoint())
        if row >= 0 and event.button() == Qt.MouseButton.LeftButton:
            self._pick(row)
        else:
            super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Up, down, first and last row."""
        rows = [row.path for row in self.drawing.rows]
        now = rows.index(self.chosen) if self.chosen in rows else -1
        last = len(rows) - 1
        goal = {
            Qt.Key.Key_Up: max(0, now - 1),
            Qt.Key.Key_Down: min(last, now + 1),
            Qt.Key.Key_Home: 0,
            Qt.Key.Key_End: last,
        }.get(Qt.Key(event.key()))
        if goal is None or not rows:
            super().keyPressEvent(event)
        else:
            self._pick(goal)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Show the ring."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """The ring goes."""
        super().focusOutEvent(event)
        self.update()

    def _pick(self, number: int) -> None:
        path = self.drawing.rows[number].path
        if path != self.chosen:
            self.chosen = path
            self.update()
            self.picked.emit(path)
        self.gone_to.emit(self.place_of(path).y())

    def _row_at(self, place: QPoint) -> int:
        row = place.y() // self.row_height
        return row if 0 <= row < len(self.drawing.rows) else -1


class _Scroll(QScrollArea):
    """Scrolls the rows under the numbers of their axis, which stay."""

    def __init__(self, bars: TornadoBars) -> None:
        super().__init__()
        self.strip = _AxisStrip(bars, self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(bars)
        self.setViewportMargins(0, AXIS, 0, 0)
        bars.gone_to.connect(self._keep_in_sight)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Keep the numbers above the rows."""
        super().resizeEvent(event)
        self.strip.setGeometry(0, 0, self.viewport().width(), AXIS)

    def _keep_in_sight(self, height: int) -> None:
        self.ensureVisible(0, height, 0, TALLEST_ROW)


class _AxisStrip(QWidget):
    """The numbers of the figure, and today's, over the lines that they belong to."""

    def __init__(self, bars: TornadoBars, parent: QWidget) -> None:
        super().__init__(parent)
        self._bars = bars
        theme.CHOICE.changed.connect(self.update)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Today's value first; the others where it leaves them room."""
        drawing, bars, colours = self._bars.drawing, self._bars, theme.current()
        painter = QPainter(self)
        painter.setFont(theme.font(theme.LABEL))
        metrics = QFontMetrics(theme.font(theme.LABEL))
        taken: list[QRectF] = []
        texts = []
        if math.isfinite(drawing.base):
            today = tr("today {value}").format(value=figures.short(drawing.base, drawing.unit))
            texts.append((drawing.base, today, colours.ink))
        values = bars.tick_values()
        unit = drawing.unit if drawing.unit.startswith(("¥", "share")) else ""
        texts += [
            (value, text, colours.secondary) for value, text in zip(values, tick_texts(values, unit), strict=True)
        ]
        for value, text, ink in texts:
            width = metrics.horizontalAdvance(text)
            spot = QRectF(bars.at(value) - width / 2, 2, width, metrics.height())
            spot.moveLeft(max(bars.names_width(), min(spot.left(), self.width() - width)))
            if not any(spot.adjusted(-8, 0, 8, 0).intersects(other) for other in taken):
                taken.append(spot)
                painter.setPen(QColor(ink))
                painter.drawText(spot, Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip, text)
