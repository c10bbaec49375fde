"""Bars that lie and are divided: what a chart of them shows, as finished numbers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from ui.charts.bars import Fill


@dataclass(frozen=True)
class Part:
    """A part of a strip, *size* long in units of its drawing; ``value`` is the size in words, ``hint`` all of it."""

    name: str
    size: float
    colour: QColor
    fill: Fill = Fill.SOLID
    value: str = ""
    hint: str = ""

    @property
    def words(self) -> str:
        """Name and value."""
        return f"{self.name} {self.value}"


@dataclass(frozen=True)
class Strip:
    """Parts one after the other, under what they are together."""

    parts: tuple[Part, ...]
    heading: str = ""

    @property
    def size(self) -> float:
        """All parts together."""
        return sum(part.size for part in self.parts)


@dataclass(frozen=True)
class StripDrawing:
    """Everything that a chart of strips shows.

    ``title`` states the point, ``summary`` says it all for those who cannot see, ``note`` stands below;
    ``empty`` says in words why there is nothing. ``lines`` are kept for the names below each strip.
    """

    title: str = ""
    strips: tuple[Strip, ...] = ()
    empty: str = ""
    summary: str = ""
    note: str = ""
    lines: int = 3

    @property
    def extent(self) -> float:
        """The length of the longest strip."""
        return max((strip.size for strip in self.strips), default=0.0)
