"""One figure that decides: its label, its value, what it was; a button that asks where it comes from."""

from __future__ import annotations

import math
from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QEvent, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QWidget

from calculator.language import tr
from calculator.outcomes import SUMMARY
from calculator.provenance import meaning
from ui import theme
from ui.figure_reading import Change, Reading, change
from ui.hover_text import hover_text
from ui.lettering import TRIANGLE, base_line, draw_triangle, first_fitting, text_width, write

LABEL_ROW, VALUE_ROW, UNDER_ROW = 15, 24, 16
"""Heights of the rows of the large figures."""
_PAD = 4
STALE = 0.45
"""How much is left of figures that are being computed anew."""


class Shape(Enum):
    """How a figure is laid out: large, small below a large one, or one cell of the grid."""

    LARGE = 1
    UNDER = 2
    CELL = 3


class Layout(Enum):
    """How the cells of the grid are laid out, by the height of a row.

    ``BESIDE``: two columns, label, old value and value in one line. ``ACROSS``: four columns,
    the three below one another. ``STACKED``: two columns, old value and value below the label.
    """

    BESIDE = 18
    ACROSS = 43
    STACKED = 31


@dataclass(frozen=True)
class FigurePlace:
    """One figure of the strip: its shape, and what it is called where room is short, ever shorter."""

    column: str
    shape: Shape
    labels: tuple[str, ...]


class FigureButton(QAbstractButton):
    """One figure: its label, its value, and in grey what it was.

    ``asked`` carries the place of its model and its column of the summary when it is clicked.
    """

    asked = Signal(int, str)

    def __init__(self, place: FigurePlace, model: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.column = place.column
        self.is_stale = False
        self._layout = Layout.BESIDE
        self._common_width = 0
        self._place, self._model = place, model
        self._reading: Reading | None = None
        self.about = ""
        self._change = Change()
        self.setObjectName(f"figure.{place.column}.{model}")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click opens the panel; a ring would only linger
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.clicked.connect(self._ask)

    @property
    def value_text(self) -> str:
        """The value in all its words."""
        return self._reading.texts[0] if self._reading else ""

    @property
    def was_text(self) -> str:
        """What the value was, with the way it went; empty where it still reads the same."""
        return f"{self._change.texts[0]} {self._change.arrow}".strip() if self._change.texts else ""

    def arrange(self, layout: Layout, common_width: int) -> None:
        """Be laid out in this way; *common_width* is the width the figure has in all columns at least."""
        if (layout, common_width) != (self._layout, self._common_width):
            self._layout, self._common_width = layout, common_width
            self.update()

    def show_reading(self, now: Reading, before: Reading | None, about: str = "") -> None:
        """Show what the figure is now and, where it reads otherwise, what it was; *about* is whose it is."""
        changed = change(now, before)
        if now == self._reading and changed == self._change and self.about == about:
            return
        self.about = about
        self._reading, self._change = now, changed
        label = f"{self._long_label()}, {self.about}" if self.about else self._long_label()
        spoken = f"{label}: {self.value_text}"
        self.setAccessibleName(f"{spoken}, {self.was_text}" if self.was_text else spoken)
        self.update()

    def event(self, event: QEvent) -> bool:
        """Say the exact value and the meaning when the mouse rests (worked out only then)."""
        if event.type() == QEvent.Type.ToolTip:
            self.setToolTip(hover_text(*self.exact_words()))
        return super().event(event)

    def exact_words(self) -> list[str]:
        """Label and exact value, what it was, what the figure means, and what a click does."""
        if self._reading is None:
            return []
        value = tr("{name}: {value}").format(name=self._long_label(), value=self._reading.exact)
        return [value, self.was_text, meaning(self.column), tr("Click to see where it comes from.")]

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Placed by the strip; this much at least."""
        return QSize(72, Layout.BESIDE.value)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """The figure in its shape, on the hover's ground, within the ring of the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colours = theme.current()
        self._paint_state(painter, colours)
        if self._reading is None or not self.value_text:
            return
        if self._place.shape is Shape.LARGE:
            self._paint_large(painter, colours)
        elif self._place.shape is Shape.UNDER:
            self._paint_under(painter, colours)
        elif self._layout is Layout.BESIDE:
            self._paint_beside(painter, colours)
        elif self._layout is Layout.ACROSS:
            self._paint_across(painter, colours, self._reading)
        else:
            self._paint_stacked(painter, colours)

    def _paint_state(self, painter: QPainter, colours: theme.Theme) -> None:
        frame = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setPen(Qt.PenStyle.NoPen)
        if self.underMouse() or self.isDown():
            painter.setBrush(QColor(colours.hover))
            painter.drawRoundedRect(frame, 4, 4)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.model(self._model), 2))
            painter.drawRoundedRect(frame, 4, 4)

    def _paint_large(self, painter: QPainter, colours: theme.Theme) -> None:
        top = self._text_rect(0, LABEL_ROW)
        x = write(painter, top, self._long_label(), theme.LABEL, colours.secondary) + 8
        beside = QRect(x, top.top(), top.right() + 1 - x, top.height())
        under = self._text_rect(LABEL_ROW + VALUE_ROW, self.height() - LABEL_ROW - VALUE_ROW)
        was = self._change.texts
        fits = not was or text_width(was[0], theme.LABEL) + TRIANGLE <= beside.width() or under.height() < UNDER_ROW
        self._write_was(painter, colours, beside if fits else under, was)
        below = self._text_rect(LABEL_ROW, VALUE_ROW)
        if self._reading is not None and self._reading.is_answer:
            self._dim(painter)
            write(painter, below, self.value_text, theme.FIGURE, colours.ink, bold=True)
        else:
            write(painter, below, self.value_text, theme.TEXT, colours.secondary)

    def _paint_under(self, painter: QPainter, colours: theme.Theme) -> None:
        row = self._text_rect(0, self.height())
        value_width = text_width(self.value_text, theme.LABEL)
        called = (tr("with stock at cost"), *map(tr, self._place.labels))
        label = first_fitting(called, theme.LABEL, row.width() - value_width - 5)
        x = write(painter, row, label, theme.LABEL, colours.secondary) + 5
        painter.save()
        self._dim(painter)
        rest = QRect(x, row.top(), row.right() + 1 - x, row.height())
        x = write(painter, rest, self.value_text, theme.LABEL, colours.ink) + 8
        painter.restore()
        self._write_was(painter, colours, QRect(x, row.top(), row.right() + 1 - x, row.height()), self._change.texts)

    def _paint_beside(self, painter: QPainter, colours: theme.Theme) -> None:
        row = self._text_rect(0, self.height())
        name = self._label(_was_room() + _value_room())
        start = write(painter, row, name, theme.LABEL, colours.secondary) + 6
        self._paint_value(painter, colours, QRect(start, row.top(), row.right() + 1 - start, row.height()))

    def _paint_stacked(self, painter: QPainter, colours: theme.Theme) -> None:
        top = self._text_rect(0, 14)
        write(painter, top, self._label(), theme.LABEL, colours.secondary)
        self._paint_value(painter, colours, self._text_rect(13, 15))

    def _paint_across(self, painter: QPainter, colours: theme.Theme, reading: Reading) -> None:
        """Label, value, and what it was, or why there is no value, below one another."""
        top, middle, bottom = self._text_rect(1, 13), self._text_rect(14, 15), self._text_rect(28, 13)
        write(painter, top, self._label(), theme.LABEL, colours.secondary)
        colour = colours.ink if reading.is_answer else colours.secondary
        painter.save()
        self._dim(painter)
        text = first_fitting(reading.texts, theme.TEXT, middle.width()) if reading.is_answer else reading.texts[-1]
        write(painter, middle, text, theme.TEXT, colour)
        painter.restore()
        if self._change.texts:
            self._write_was(painter, colours, bottom, self._change.texts)
        elif not reading.is_answer:
            reasons = [text.removeprefix(f"{reading.texts[-1]} ") for text in reading.texts[:-1]]
            write(painter, bottom, first_fitting((*reasons, ""), theme.LABEL, bottom.width()), theme.LABEL, colour)

    def _paint_value(self, painter: QPainter, colours: theme.Theme, room: QRect) -> None:
        """The value at the right edge, what it was left of it."""
        if self._reading is None:
            return
        answer = self._reading.is_answer
        size, colour = (theme.TEXT, colours.ink) if answer else (theme.LABEL, colours.secondary)
        texts = self._reading.texts
        was = self._change.texts if self._change.arrow else self._change.texts[:1]  # "7 not yet" reads as one
        text = first_fitting(texts, size, room.width())
        if was and answer and math.isnan(self._reading.number):  # "not yet" says as much in few words
            left = room.width() - text_width(was[0], theme.LABEL) - TRIANGLE
            text = first_fitting(texts, size, left) if text_width(texts[-1], size) <= left else text
        painter.save()
        self._dim(painter)
        write(painter, room, text, size, colour, right=True)
        painter.restore()
        self._write_was(painter, colours, room.adjusted(0, 0, -text_width(text, size) - 6, 0), was, right=True)

    def _write_was(
        self, painter: QPainter, colours: theme.Theme, room: QRect, words: tuple[str, ...], *, right: bool = False
    ) -> None:
        """What the figure was and a small triangle the way it went; nothing where there is no room for both."""
        sign = TRIANGLE if self._change.arrow else 0
        text = first_fitting((*words, ""), theme.LABEL, room.width() - sign)
        if not text:
            return
        if right:
            end = room.right() + 1
            write(painter, room.adjusted(0, 0, -sign, 0), text, theme.LABEL, colours.secondary, right=True)
        else:
            end = write(painter, room, text, theme.LABEL, colours.secondary) + sign
        if sign:
            draw_triangle(painter, colours, end - 7, base_line(room, theme.TEXT) - 1, up=self._change.arrow == "▲")

    def _ask(self) -> None:
        self.asked.emit(self._model, self.column)

    def _dim(self, painter: QPainter) -> None:
        if self.is_stale:
            painter.setOpacity(STALE)

    def _text_rect(self, top: int, height: int) -> QRect:
        return QRect(_PAD, top, self.width() - 2 * _PAD, height)

    def _long_label(self) -> str:
        return tr(SUMMARY[self.column].label)

    def _label(self, reserved: int = 0) -> str:
        """The longest label that leaves *reserved* pixels to the rest; the shortest in any case.

        The width that counts is the one the figure has in all columns alike (see :meth:`arrange`), so
        that a pixel more or less does not call the same figure by two names.
        """
        labels = (self._long_label(), *map(tr, self._place.labels))
        room = self._common_width - (2 * _PAD + reserved if reserved else _PAD)  # alone, it may reach the edge
        fitting = (label for label in labels if text_width(label, theme.LABEL) <= room)
        return next(fitting, labels[-1])


def _was_room() -> int:
    """Room kept for what a figure was, whether or not it is shown: nothing moves when it appears."""
    return text_width("−¥88.8\u202fM", theme.LABEL) + TRIANGLE + 8


def _value_room() -> int:
    return text_width("−¥88.8\u202fM", theme.TEXT) + 6
