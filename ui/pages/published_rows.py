"""Rows of published figures: name and source on the left, numbers and verdict on the right, opened by a click."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QFontMetrics, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from calculator.language import tr
from calculator.published import Verified
from calculator.published.words import AGREES, DIFFERS, KINDS, RowTexts, row_texts
from ui import theme
from ui.lettering import elided, text_width, write

LEFT, GAP, SIGN = 22, 18, 16
"""Pixels before a name, between two columns, and of the sign before a verdict."""
LINE, AROUND = 18, 8
"""Pixels of a line of text, and above and below a row."""
MOST_LINES = 2


@dataclass(frozen=True)
class Columns:
    """How wide published, computed, difference and verdict are, the same in all rows."""

    widths: tuple[int, int, int, int]

    @classmethod
    def of(cls, rows: Sequence[Verified]) -> Columns:
        """Wide enough for every single number, for every difference and verdict, and for what stands above."""
        texts = [(row, row_texts(row)) for row in rows]
        single = [text for row, text in texts if len(row.computed) == 1]
        published, computed, difference, verdict = headings()
        return cls((
            _widest([published, *(text.published for text in single)]),
            _widest([computed, *(text.computed for text in single)]),
            _widest([difference, *(text.difference for _, text in texts)]),
            _widest([verdict, *(text.verdict for _, text in texts)]) + SIGN,
        ))  # fmt: skip

    def cells(self, width: int) -> list[QRect]:
        """The columns in a row of this *width*, at no height yet."""
        right, cells = width - 2, []
        for column in reversed(self.widths):
            cells.append(QRect(right - column, 0, column, 0))
            right -= column + GAP
        return cells[::-1]

    def name_width(self, width: int) -> int:
        """What is left for a name."""
        return max(60, self.cells(width)[0].left() - GAP - LEFT)


def headings() -> tuple[str, str, str, str]:
    """What stands above the columns."""
    return tr("published"), tr("computed"), tr("difference"), tr("verdict")


class SectionHead(QWidget):
    """The name of a group over a dark rule, and what the columns below it are."""

    def __init__(self, name: str, columns: Columns) -> None:
        super().__init__()
        self._name, self._columns = name, columns
        self.setAccessibleName(name)
        self.setFixedHeight(44)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Name, headings, rule."""
        painter, colours = QPainter(self), theme.current()
        room = QRect(0, 16, self._columns.cells(self.width())[0].left() - GAP, 22)
        write(painter, room, elided(self._name, theme.TEXT, room.width()), theme.TEXT, colours.ink, bold=True)
        cells = self._columns.cells(self.width())
        for cell, text in zip(cells, headings(), strict=True):
            right = cell is not cells[-1]
            place = cell.adjusted(0 if right else SIGN, 16, 0, 38)
            write(painter, place, text, theme.LABEL, colours.secondary, right=right)
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.ink))


class PublishedRow(QWidget):
    """One check in one row; a click, Enter or space opens or closes what ``toggled`` asks for."""

    toggled = Signal(bool)

    def __init__(self, row: Verified, columns: Columns, *, is_still: bool = False) -> None:
        super().__init__()
        self.row, self.texts, self._columns = row, row_texts(row), columns
        self._kind, self._source = tr(KINDS[row.check.kind]), str(row.check.source)
        self._is_open, self._is_hovered, self._is_still = False, False, is_still
        self.setObjectName(f"published.{row.check.id}")
        self.setAccessibleName(str(row.check.name))
        self.setAccessibleDescription(_read_out(self._kind, self.texts))
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)  # a fixed height would be that of an earlier width
        self.setSizePolicy(policy)
        if not is_still:
            self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            self.setToolTip(tr("Show how it is computed"))

    @property
    def is_open(self) -> bool:
        """Whether what is behind the row is shown."""
        return self._is_open

    def toggle(self) -> None:
        """Open it, or close it again."""
        self._is_open = not self._is_open
        self.update()
        self.toggled.emit(self._is_open)

    def heightForWidth(self, width: int) -> int:  # noqa: N802  (Qt's name)
        """One or two lines of name, and one of kind and source."""
        return (len(self._name_lines(width)) + 1) * LINE + 2 * AROUND

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """As high as its width asks for."""
        return QSize(720, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Room for the numbers."""
        return QSize(sum(self._columns.widths) + 4 * GAP + 60, 2 * LINE + 2 * AROUND)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """All of the row."""
        painter, colours = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._is_hovered or self._is_open:
            painter.fillRect(self.rect(), QColor(colours.hover))
        self._paint_name(painter, colours)
        self._paint_numbers(painter, colours)
        if not self._is_open:
            painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(colours.rule))
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.models[1]), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(QRectF(self.rect()).adjusted(1, 1, -1, -1))

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """Say that it can be clicked."""
        super().enterEvent(event)
        self._is_hovered = not self._is_still
        self.update()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802  (Qt's name)
        """And no more."""
        super().leaveEvent(event)
        self._is_hovered = False
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Open or close it, unless the mouse has left."""
        inside = self.rect().contains(event.position().toPoint())
        if inside and event.button() == Qt.MouseButton.LeftButton and not self._is_still:
            self.toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Enter and space do as a click does; the arrows go from row to row."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self.toggle()
        elif event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    # --- parts ------------------------------------------------------------------------------------

    def _name_lines(self, width: int) -> list[str]:
        return _wrapped(str(self.row.check.name), self._columns.name_width(width))

    def _paint_name(self, painter: QPainter, colours: theme.Theme) -> None:
        room, top = self._columns.name_width(self.width()), AROUND
        if not self._is_still:
            _draw_arrow(painter, QPointF(7, AROUND + LINE / 2), colours.secondary, is_open=self._is_open)
        for line in self._name_lines(self.width()):
            write(painter, QRect(LEFT, top, room, LINE), line, theme.TEXT, colours.ink)
            top += LINE
        left = _draw_tag(painter, LEFT, top, self._kind, colours)
        rest = QRect(left + 8, top, max(0, self.width() - 8 - left - 8), LINE)
        write(painter, rest, elided(self._source, theme.LABEL, rest.width()), theme.LABEL, colours.secondary)

    def _paint_numbers(self, painter: QPainter, colours: theme.Theme) -> None:
        cells = [cell.adjusted(0, AROUND, 0, AROUND + LINE) for cell in self._columns.cells(self.width())]
        numbers = (self.texts.published, self.texts.computed, self.texts.difference)
        if any(text_width(text, theme.TEXT) > cell.width() for cell, text in zip(cells[:2], numbers, strict=False)):
            numbers = (tr("{count} values").format(count=len(self.row.computed)), "", self.texts.difference)
        for place, (cell, text) in enumerate(zip(cells, numbers, strict=False)):
            write(painter, cell, text, theme.TEXT, colours.ink if place else colours.secondary, right=True)
        _draw_verdict(painter, cells[3], self.texts.verdict, colours)


def _read_out(kind: str, texts: RowTexts) -> str:
    words = tr("{kind}. Published {published}, computed {computed}, difference {difference}, {verdict}.")
    return words.format(
        kind=kind,
        published=texts.published,
        computed=texts.computed,
        difference=texts.difference,
        verdict=texts.verdict.lstrip(f"{AGREES}{DIFFERS} "),
    )


def _widest(texts: Sequence[str]) -> int:
    return max(text_width(text, theme.TEXT) for text in texts) + 2


def _wrapped(text: str, room: int) -> list[str]:
    """*text* in at most two lines; Chinese breaks anywhere, the second line ends in … where it must."""
    metrics = QFontMetrics(theme.font())
    if metrics.horizontalAdvance(text) <= room:
        return [text]
    fits = next((end for end in range(len(text), 0, -1) if metrics.horizontalAdvance(text[:end]) <= room), 1)
    blank = text.rfind(" ", 0, fits + 1)
    latin = text[fits - 1].isascii() and text[fits : fits + 1].isascii()
    end = blank if latin and blank > 0 else fits
    return [text[:end].rstrip(), elided(text[end:].lstrip(), theme.TEXT, room)]


def _draw_arrow(painter: QPainter, middle: QPointF, colour: str, *, is_open: bool) -> None:
    shape = [(-3, -1.5), (0, 1.5), (3, -1.5)] if is_open else [(-1.5, -3), (1.5, 0), (-1.5, 3)]
    _draw_line(painter, middle, shape, colour, 1.5)


def _draw_line(
    painter: QPainter, middle: QPointF, shape: Sequence[tuple[float, float]], colour: str, width: float
) -> None:
    painter.setPen(QPen(QColor(colour), width, c=Qt.PenCapStyle.RoundCap, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline([middle + QPointF(x, y) for x, y in shape])


def _draw_tag(painter: QPainter, left: int, top: int, text: str, colours: theme.Theme) -> int:
    """The kind of a check in a quiet frame; the pixel where it ends."""
    width = text_width(text, theme.LABEL) + 12
    painter.setPen(QPen(QColor(colours.neutrals[1]), 1))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(QRectF(left + 0.5, top + 1.5, width, LINE - 3), 3, 3)
    write(painter, QRect(left + 6, top, width, LINE), text, theme.LABEL, colours.secondary)
    return left + width


def _draw_verdict(painter: QPainter, cell: QRect, verdict: str, colours: theme.Theme) -> None:
    """A tick or a cross by its shape, and the word beside it."""
    sign, words = (verdict[0], verdict[1:].strip()) if verdict[:1] in (AGREES, DIFFERS) else ("", verdict)
    middle = QPointF(cell.left() + 5, cell.center().y() + 1)
    if sign == AGREES:
        _draw_line(painter, middle, [(-4, 0), (-1, 3), (5, -4)], colours.ink, 1.8)
    elif sign == DIFFERS:
        _draw_line(painter, middle, [(-4, -4), (4, 4)], colours.error, 2.2)
        _draw_line(painter, middle, [(-4, 4), (4, -4)], colours.error, 2.2)
    colour = {AGREES: colours.ink, DIFFERS: colours.error}.get(sign, colours.secondary)
    write(painter, cell.adjusted(SIGN, 0, 0, 0), words, theme.TEXT, colour, bold=sign == DIFFERS)
