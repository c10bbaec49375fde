"""A name and its unit, set in a few lines: the name in ink, the unit in grey."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption

_NEW_LINE = "\u2028"


class TwoToneText:
    """*name* and *unit* wrapped to so many lines of a width; what does not fit ends in an ellipsis."""

    def __init__(self, name: str, unit: str, font: QFont, *, lines: int = 3, right: bool = False) -> None:
        self.name, self.unit = name, unit
        self._font, self._lines = font, lines
        self._alignment = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self._set_for: float | None = None
        self._is_whole = True
        self._layout = QTextLayout()

    @property
    def text(self) -> str:
        """Name and unit in one line."""
        return f"{self.name}  {self.unit}" if self.unit else self.name

    def height(self, width: float) -> float:
        """How high the text is in *width*."""
        self._set(width)
        return self._layout.boundingRect().height()

    def fits(self, width: float) -> bool:
        """Whether all of it can be read in *width*."""
        self._set(width)
        return self._is_whole

    def paint(self, painter: QPainter, area: QRectF, ink: QColor, secondary: QColor, *, top: bool = False) -> None:
        """Paint it into *area*, vertically centred (or from its top)."""
        height = self.height(area.width())
        unit = QTextLayout.FormatRange()
        unit.start = len(self.name)
        unit.length = max(0, len(self._layout.text()) - len(self.name))
        unit.format = QTextCharFormat()
        unit.format.setForeground(secondary)
        painter.setPen(ink)
        y = area.top() if top else area.top() + max(0.0, (area.height() - height) / 2)
        self._layout.draw(painter, QPointF(area.left(), y), [unit] if unit.length else [])

    def _set(self, width: float) -> None:
        if self._set_for == width:
            return
        self._set_for = width
        text = self.text
        starts = self._wrap(text, width)
        if self.unit and len(starts) > 1 and len(self._wrap(self.name, width)) < self._lines:
            text = f"{self.name}{_NEW_LINE}{self.unit}"  # rather than in the middle of the unit
            starts = self._wrap(text, width)
        self._is_whole = len(starts) <= self._lines
        if not self._is_whole:
            start = starts[self._lines - 1]
            rest = QFontMetricsF(self._font).elidedText(
                text[start:].replace(_NEW_LINE, "  "), Qt.TextElideMode.ElideRight, width - 4
            )
            self._wrap(text[:start] + rest, width)

    def _wrap(self, text: str, width: float) -> list[int]:
        self._layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setAlignment(self._alignment)
        self._layout.setTextOption(option)
        starts: list[int] = []
        height = 0.0
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
            starts.append(line.textStart())
        self._layout.endLayout()
        return starts
