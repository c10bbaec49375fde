"""The lines between cells that belong to different sides."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from calculator.inputs import Array


def cell_edges(sides: NDArray[np.intp], edges_x: Array, edges_y: Array) -> list[Array]:
    """Where cells of different *sides*, (x, y), meet: straight lines along their edges, each (2, 2) of x and y.

    Cells whose side is negative belong to none and have no line. The edges are those of the cells,
    one more than there are cells.
    """
    upright = [np.array([[x, low], [x, high]]) for x, low, high in _runs(sides, edges_x, edges_y)]
    level = [np.array([[low, y], [high, y]]) for y, low, high in _runs(sides.T, edges_y, edges_x)]
    return upright + level


def _runs(sides: NDArray[np.intp], edges: Array, along: Array) -> list[tuple[float, float, float]]:
    """The stretches of each edge between two rows at which the rows differ: where it is, from where, to where."""
    found = []
    differ = (sides[1:] != sides[:-1]) & (sides[1:] >= 0) & (sides[:-1] >= 0)
    for row, here in enumerate(differ):
        ends = np.flatnonzero(np.diff(np.concatenate([[False], here, [False]]).astype(int)))
        for first, last in ends.reshape(-1, 2).tolist():
            found.append((float(edges[row + 1]), float(along[first]), float(along[last])))
    return found
