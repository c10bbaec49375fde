"""Words of a chart, on one line or on two."""

from __future__ import annotations

import re
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics, QResizeEvent, QTextLayout

from ui import theme
from ui.elided_label import ElidedLabel
from ui.hover_text import hover_text

_STOP = re.compile(r"[,;:] |[，；：、]")


class ChartLabel(ElidedLabel):
    """A title or a note: on two lines where one has no room for it, or for one beside it; what is longer ends in …."""

    def __init__(self, size: int = theme.TEXT) -> None:
        super().__init__()
        self.setFont(theme.font(size))
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._row: Sequence[ChartLabel] = (self,)
        self._lines, self._room = 1, 0

    def setText(self, text: str) -> None:  # noqa: N802  (Qt's name)
        """Say *text*; a second line that it no longer needs stays, lest charts jump under a slider."""
        if text != self.text():
            super().setText(text)
            self._share_lines(self._lines)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """As many lines as the new width asks for."""
        super().resizeEvent(event)
        if self.width() != self._room:
            self._room = self.width()
            self._share_lines(1)

    def fitting_text(self) -> str:
        """What of the text has room on its lines."""
        first, rest = self._broken() if self._lines > 1 else ("", self.text())
        metrics = QFontMetrics(self.font())
        last = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self._room or self.width())
        self.setToolTip(hover_text(self.text()) if last != rest else "")
        return f"{first}\n{last}" if first else last

    @property
    def fits(self) -> bool:
        """Whether the text has room on one line, or nobody knows yet how much room there is."""
        return not self._room or QFontMetrics(self.font()).horizontalAdvance(self.text()) <= self._room

    def stand_in(self, row: Sequence[ChartLabel]) -> None:
        """Be as high as the others of *row*."""
        self._row = row

    def take_lines(self, lines: int) -> None:
        """Be so many lines high."""
        if lines != self._lines:
            self._lines = lines
            self.setFixedHeight(lines * QFontMetrics(self.font()).height())

    def _share_lines(self, least: int) -> None:
        lines = least if all(label.fits for label in self._row) else 2
        for label in self._row:
            label.take_lines(lines)

    def _broken(self) -> tuple[str, str]:
        """The first line, up to a comma or colon where both parts fit, and what follows it."""
        text, metrics = self.text(), QFontMetrics(self.font())
        if self.fits:
            return "", text
        for stop in reversed(list(_STOP.finditer(text))):
            parts = text[: stop.end()].rstrip(), text[stop.end() :]
            if max(map(metrics.horizontalAdvance, parts)) <= self._room:
                return parts
        layout = QTextLayout(text, self.font())
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(self._room)
        layout.endLayout()
        end = line.textLength()
        return text[:end].rstrip(), text[end:]


def stand_side_by_side(labels: Sequence[ChartLabel]) -> None:
    """Give *labels* as many lines as the one of them that needs most, so that the plots below share an edge."""
    for label in labels:
        label.stand_in(labels)
