"""Bars that lie and are divided: what a chart of them shows, as finished numbers."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor

from ui.charts.bars import Fill


@dataclass(frozen=True)
class Piece:
    """A piece of a part, *size* long in units of its drawing; ``hint`` is what is told of it."""

    size: float
    colour: QColor
    fill: Fill = Fill.SOLID
    hint: str = ""


@dataclass(frozen=True)
class Part:
    """A part of a strip, named once, in one piece or several (one a tier); ``value`` is its size in words.

    What is ``weighty`` keeps its name where others are only counted.
    """

    name: str
    value: str
    pieces: tuple[Piece, ...]
    weighty: bool = False

    @property
    def size(self) -> float:
        """All pieces together."""
        return sum(piece.size for piece in self.pieces)

    @property
    def words(self) -> str:
        """Name and value."""
        return f"{self.name} {self.value}"


@dataclass(frozen=True)
class Strip:
    """Parts one after the other, under what they are together; so many ``lines`` are kept for names below."""

    parts: tuple[Part, ...]
    heading: str = ""
    lines: int = 2

    @property
    def size(self) -> float:
        """All parts together."""
        return sum(part.size for part in self.parts)


@dataclass(frozen=True)
class StripDrawing:
    """Everything that a chart of strips shows.

    ``title`` states the point, ``summary`` says it all for those who cannot see, ``note`` stands below;
    ``empty`` says in words why there is nothing. Every strip is as wide as the chart.
    """

    title: str = ""
    strips: tuple[Strip, ...] = ()
    empty: str = ""
    summary: str = ""
    note: str = ""
