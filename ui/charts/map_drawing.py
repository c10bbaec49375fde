"""What a map of two parameters shows: finished numbers, no thinking left."""

from __future__ import annotations

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cached_property
from itertools import pairwise

import numpy as np
from numpy.typing import NDArray

from calculator.inputs import Array
from ui.charts.colour_scale import ColourScale


@dataclass(frozen=True)
class MapAxis:
    """One side of a map: ``values`` are those of its cells, rising from ``low`` to ``high``.

    ``unit`` is the parameter's (``share…`` reads in percent), ``title`` its name and unit in words.
    Cells end half way to their neighbours; those of ``whole`` numbers are as wide at the ends as within.
    """

    title: str
    unit: str
    values: Array
    low: float
    high: float
    log: bool = False
    whole: bool = False

    @cached_property
    def ends(self) -> tuple[float, float]:
        """The values at the two ends of the side."""
        return (self.low - 0.5, self.high + 0.5) if self.whole else (self.low, self.high)

    def part(self, value: float) -> float:
        """How far along the side *value* lies, 0 … 1 between its ends."""
        first, last = (self._even(end) for end in self.ends)
        return (self._even(value) - first) / (last - first)

    def value(self, part: float) -> float:
        """The value so far along the side."""
        first, last = (self._even(end) for end in self.ends)
        even = first + part * (last - first)
        return 10.0**even if self.log else even

    def cells(self, parts: Array) -> NDArray[np.intp]:
        """The cells that lie so far along the side."""
        places = np.array([self.part(value) for value in self.values.tolist()])
        return np.searchsorted((places[1:] + places[:-1]) / 2, parts)

    @cached_property
    def edges(self) -> Array:
        """Where the cells begin and end, one more than there are cells."""
        places = [self.part(value) for value in self.values.tolist()]
        between = [self.value((first + second) / 2) for first, second in pairwise(places)]
        return np.array([self.ends[0], *between, self.ends[1]])

    def cell(self, value: float) -> int:
        """The cell nearest to *value*."""
        return int(self.cells(np.array([self.part(value)]))[0])

    def offered(self, cell: int) -> float:
        """The value of *cell* as one would type it: rounded to a tenth of what tells it from its neighbours."""
        value = float(self.values[cell])
        if self.whole or len(self.values) < 2 or cell in (0, len(self.values) - 1):  # noqa: PLR2004  (a neighbour)
            return value
        apart = float(min(self.values[cell + 1] - value, value - self.values[cell - 1]))
        return round(value, 1 - math.floor(math.log10(apart)))

    def _even(self, value: float) -> float:
        if not self.log:
            return value
        return math.log10(value) if value > 0 else -math.inf


@dataclass(frozen=True)
class Shades:
    """Cells coloured by their ``values``, (x, y), NaN where there are none; ``unit_words`` stand over the numbers."""

    values: Array
    scale: ColourScale
    unit: str
    unit_words: str = ""


@dataclass(frozen=True)
class Areas:
    """Cells in the colour of the model that is best: its place in ``winners``, (x, y), or ``NONE`` or ``TIED``.

    ``strength``, (x, y) from 0 to 1, is how far it leads. ``names`` are those of all models, ``remarks`` what
    the key says of each, ``level`` what it says of cells in which several are best: nothing where there are none.
    """

    winners: NDArray[np.intp]
    strength: Array
    names: tuple[str, ...]
    remarks: tuple[str, ...]
    level: str = ""


@dataclass(frozen=True)
class Contour:
    """A line through *points*, (n, 2) values of both parameters, with a label on it; dashed if ``minor``."""

    points: Array
    label: str = ""
    minor: bool = False


@dataclass(frozen=True)
class Cross:
    """A cross at one point of the map, in the colour of a model if it is that of one only."""

    x: float
    y: float
    label: str
    model: int | None = None


@dataclass(frozen=True)
class Row:
    """One line in the box under the mouse: what, and how much."""

    name: str
    value: str
    model: int | None = None
    is_best: bool = False


def _nothing(_x: int, _y: int) -> tuple[Row, ...]:
    return ()


@dataclass(frozen=True)
class MapDrawing:
    """Everything that a map shows.

    ``forbidden``, (x, y), are the cells that break a rule; ``missing`` says in a few words why others have
    no value or no winner (empty if all have one). ``read`` says what the box under the mouse
    says of a cell. ``notes`` are sentences below the map, ``remarks`` smaller ones below these; with
    ``empty`` there is no map but these words.
    """

    title: str = ""
    x: MapAxis | None = None
    y: MapAxis | None = None
    layer: Shades | Areas | None = None
    forbidden: NDArray[np.bool_] = field(default_factory=lambda: np.zeros((0, 0), dtype=bool))
    missing: str = ""
    contours: tuple[Contour, ...] = ()
    crosses: tuple[Cross, ...] = ()
    read: Callable[[int, int], tuple[Row, ...]] = _nothing
    notes: tuple[str, ...] = ()
    remarks: tuple[str, ...] = ()
    empty: str = ""
    summary: str = ""
