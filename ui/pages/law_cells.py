"""The parts of a row of the panel of law, painted: what the row is about, and how one model stands."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from calculator.language import tr
from calculator.law import BELOW, NEAR, NOT_APPLICABLE, OVER, STANDINGS, Exposure, Fact
from calculator.law.sentences import sentence
from calculator.law.words import month_text, threshold_text, title, value_text
from ui import theme
from ui.hover_text import hover_text
from ui.lettering import elided, text_width

HEIGHT, SIGN, INDENT = 44, 9, 18
_FIRST, _SECOND = 6, 23
"""Where the two lines of a row begin, in pixels from its top."""


class FactHead(QAbstractButton):
    """What a row is about: the fact, its threshold and article; opens what the rule says."""

    def __init__(self, fact: Fact) -> None:
        super().__init__()
        self.setObjectName(f"law.{fact.key}")
        self.setCheckable(True)
        self.setFixedHeight(HEIGHT)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._title = title(fact.key)
        self._line = f"{threshold_text(fact.rule)} · {fact.rule.short}"
        self.setAccessibleName(f"{self._title}: {self._line}")
        self.setAccessibleDescription(tr("Opens the numbers of every model, the rule and its sources"))
        self.setToolTip(hover_text(self._title, f"{threshold_text(fact.rule)} · {fact.rule.article}"))
        theme.CHOICE.changed.connect(self.update)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Both lines."""
        return QSize(INDENT + max(text_width(self._title, theme.TEXT), text_width(self._line, theme.LABEL)), HEIGHT)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """A triangle, the fact, and below it the threshold and the article."""
        painter, colours = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.underMouse():
            painter.fillRect(self.rect(), QColor(colours.hover))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(colours.secondary))
        middle = _FIRST + 9.0
        closed = [QPointF(4, middle - 4), QPointF(10, middle), QPointF(4, middle + 4)]
        opened = [QPointF(3, middle - 3), QPointF(11, middle - 3), QPointF(7, middle + 3)]
        painter.drawPolygon(opened if self.isChecked() else closed)
        room = self.width() - INDENT - theme.GRID
        _line(painter, QRect(INDENT, _FIRST, room, 18), self._title, theme.TEXT, colours.ink)
        _line(painter, QRect(INDENT, _SECOND, room, 16), self._line, theme.LABEL, colours.secondary)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(QColor(colours.models[1]), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 3, 3)


class StandingCell(QWidget):
    """How one model stands: a sign and the figure, below it the standing in words and the month."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(HEIGHT)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._standing, self._value, self._month = NOT_APPLICABLE, "", ""
        theme.CHOICE.changed.connect(self.update)

    @property
    def texts(self) -> tuple[str, str, str]:
        """Standing, figure and month, in words."""
        return tr(STANDINGS[self._standing]), self._value, self._month

    def show_fact(self, exposure: Exposure, fact: Fact) -> None:
        """Show how the model of *exposure* stands in *fact*."""
        self._standing, self._value = fact.standing(), value_text(fact)
        self._month = month_text(fact) if fact.month() is not None else ""
        words = [text for text in self.texts if text]
        self.setAccessibleName(tr("{name}: {value}").format(name=exposure.name, value=tr(", ").join(words)))
        self.setAccessibleDescription(sentence(exposure, fact))
        self.setToolTip(hover_text(sentence(exposure, fact)))
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Two lines; the sign says the standing without colour, too."""
        painter, colours = QPainter(self), theme.current()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        tone = standing_colour(self._standing)
        draw_sign(painter, QPointF(6, _FIRST + 9), self._standing, tone)
        room = self.width() - INDENT - 4
        applies = self._standing != NOT_APPLICABLE
        ink = colours.ink if applies else colours.secondary
        standing = tr(STANDINGS[self._standing])
        first = self._value if applies else standing
        _line(painter, QRect(INDENT, _FIRST, room, 18), first, theme.TEXT, ink, bold=self._standing == OVER)
        if applies:
            end = _line(painter, QRect(INDENT, _SECOND, room, 16), standing, theme.LABEL, tone.name(), bold=True)
            if self._month:
                rest = QRect(end, _SECOND, self.width() - end, 16)
                _line(painter, rest, f" · {self._month}", theme.LABEL, colours.secondary)


def standing_colour(standing: int) -> QColor:
    """The tone of a standing: vermilion, amber or grey."""
    colours = theme.current()
    return QColor({OVER: colours.error, NEAR: colours.warning}.get(standing, colours.secondary))


def draw_sign(painter: QPainter, centre: QPointF, standing: int, colour: QColor) -> None:
    """A disc that is full (over), half full (near) or empty (below); a dash where a fact does not apply."""
    painter.setPen(QPen(colour, 1.5))
    if standing == NOT_APPLICABLE:
        painter.drawLine(centre - QPointF(SIGN / 2, 0), centre + QPointF(SIGN / 2, 0))
        return
    disc = QRectF(centre.x() - SIGN / 2, centre.y() - SIGN / 2, SIGN, SIGN)
    painter.setBrush(colour if standing == OVER else Qt.BrushStyle.NoBrush)
    painter.drawEllipse(disc)
    if standing == NEAR:
        painter.setBrush(colour)
        painter.drawPie(disc, 180 * 16, 180 * 16)


class SignLegend(QWidget):
    """What the signs mean, in a line."""

    def __init__(self) -> None:
        super().__init__()
        self._standings = (BELOW, NEAR, OVER, NOT_APPLICABLE)
        self.setFixedHeight(18)
        self.setAccessibleName(tr(", ").join(tr(STANDINGS[standing]) for standing in self._standings))
        theme.CHOICE.changed.connect(self.update)

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802  (Qt's name)
        """Sign and word, one after the other."""
        painter, left = QPainter(self), 0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for standing in self._standings:
            colour = standing_colour(standing)
            draw_sign(painter, QPointF(left + 6, 9), standing, colour)
            room = QRect(left + INDENT, 1, self.width(), 16)
            left = _line(painter, room, tr(STANDINGS[standing]), theme.LABEL, colour.name()) + 2 * theme.GRID


def _line(painter: QPainter, room: QRect, text: str, size: int, colour: str, *, bold: bool = False) -> int:
    """Write *text* into *room*, ending in … where it has too little; the pixel where it ends."""
    font = theme.font(size, bold=bold)
    shown = elided(text, size, room.width())
    painter.setFont(font)
    painter.setPen(QColor(colour))
    painter.drawText(room, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, shown)
    return room.left() + QFontMetrics(font).horizontalAdvance(shown)
