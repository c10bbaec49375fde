"""What a picture rests on, in small type at its foot: own values, values without a source, assumptions."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from calculator.assumptions import LISTED, Assumption, assumptions
from calculator.language import tr
from calculator.origin_words import counted
from calculator.scenario import Scenario
from ui import theme
from ui.inputs.origin_sign import paint_sign
from ui.inputs.paths import SHARED
from ui.inputs.two_tone_text import TwoToneText

_COLUMN, _APART, _SIGN, _ABOVE, _LINE = 200, 20, 12, 12, 16
"""Pixels: the least width of a column, between columns, of a sign, above the list, and of a line."""
_MOST_LINES = 12


@dataclass(frozen=True)
class _Item:
    """A heading or a line, in the width of a column."""

    text: TwoToneText
    height: float
    place: int
    line: Assumption | None = None


class AssumptionList:
    """The list for the models at *places* of *scenario*, laid out in a *width*: whole, whatever its height."""

    def __init__(self, scenario: Scenario, places: Sequence[int] | None, width: float) -> None:
        self._lines = assumptions(scenario, places)
        self._width, self._alone = width, len(scenario.models if places is None else places) == 1
        self._count = max(1, int((width + _APART) // (_COLUMN + _APART)))
        self._column = (width - _APART * (self._count - 1)) / self._count
        self._columns = self._flow(self._items(scenario))
        flowed = max((sum(item.height for item in column) for column in self._columns), default=0.0)
        self.height = round(_ABOVE + _LINE + 4 + flowed + 4) if self._lines else 0

    @property
    def texts(self) -> list[str]:
        """What can be read, line by line."""
        return [item.text.text for column in self._columns for item in column]

    @property
    def is_whole(self) -> bool:
        """Whether nothing is cut short."""
        return all(item.text.fits(self._column - _SIGN) for column in self._columns for item in column)

    def paint(self, painter: QPainter, left: float, top: float) -> None:
        """Paint it with its upper left corner there."""
        if not self._lines:
            return
        colours = theme.current()
        painter.fillRect(QRectF(left, top, self._width, 1), QColor(colours.rule))
        painter.setFont(theme.font(theme.LABEL, bold=True))
        painter.setPen(QColor(colours.secondary))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(left, top + _ABOVE - 4, self._width, _LINE), flags, self._heading())
        for number, column in enumerate(self._columns):
            x, y = left + number * (self._column + _APART), top + _ABOVE + _LINE + 4
            for item in column:
                self._paint_item(painter, item, x, y)
                y += item.height

    def _paint_item(self, painter: QPainter, item: _Item, x: float, y: float) -> None:
        colours = theme.current()
        ink, grey = QColor(colours.ink), QColor(colours.secondary)
        if item.line is None:
            if item.place != SHARED:
                painter.fillRect(QRectF(x, y + 7, 3, 11), colours.model(item.place))
            shift = 0 if item.place == SHARED else 8
            area = QRectF(x + shift, y + 4, self._column - _SIGN, item.height - 4)
            item.text.paint(painter, area, ink, ink, top=True)
            return
        tall = item.line.kind == "own"
        paint_sign(painter, QRectF(x, y + (3 if tall else 1), 7, 10 if tall else 14), item.line.kind, item.place)
        item.text.paint(painter, QRectF(x + _SIGN, y, self._column - _SIGN, item.height), grey, ink, top=True)

    def _heading(self) -> str:
        counts = [(kind, sum(line.kind == kind for line in self._lines)) for kind in LISTED]
        numbers = " · ".join(counted(kind, count) for kind, count in counts if count)
        return tr("Rests on: {numbers}. All else has a source or is left to its default.").format(numbers=numbers)

    def _items(self, scenario: Scenario) -> list[_Item]:
        items: list[_Item] = []
        bold, plain = theme.font(theme.LABEL, bold=True), theme.font(theme.LABEL)
        before: object = ()
        for line in self._lines:
            place = SHARED if line.place is None else line.place
            group = ("own",) if line.kind == "own" else (place,)
            if group != before:
                before = group
                everyone = tr("All models") if len(scenario.models) > 1 else tr("Scenario")
                named = everyone if place == SHARED else scenario.model_name(place)
                heading = tr("Own values") if line.kind == "own" else named
                text = TwoToneText(heading, "", bold, lines=_MOST_LINES)
                stands_for = SHARED if line.kind == "own" else place
                items.append(_Item(text, text.height(self._column - _SIGN) + 6, stands_for))
            several = line.kind == "own" and line.place is not None and not self._alone
            name = f"{line.name} · {scenario.model_name(place)}" if several else line.name
            text = TwoToneText(name, line.value_and_was, plain, lines=_MOST_LINES)
            items.append(_Item(text, text.height(self._column - _SIGN) + 2, place, line))
        return items

    def _flow(self, items: list[_Item]) -> list[list[_Item]]:
        """*items* in columns as even as can be, no heading at the foot of one."""
        least, most = sum(item.height for item in items) / self._count, sum(item.height for item in items)
        while most - least > 1:
            height = (least + most) / 2
            if len(_filled(items, height)) <= self._count:
                most = height
            else:
                least = height
        return _filled(items, most)


def _filled(items: list[_Item], height: float) -> list[list[_Item]]:
    """*items* in as many columns of this *height* as they take."""
    columns: list[list[_Item]] = [[]]
    used = 0.0
    for number, item in enumerate(items):
        needed = item.height
        if item.line is None and number + 1 < len(items):
            needed += items[number + 1].height
        if columns[-1] and used + needed > height:
            columns.append([])
            used = 0.0
        columns[-1].append(item)
        used += item.height
    return columns
