"""Where a name is written into an area of a map."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Mask = NDArray[np.bool_]


def room_in(area: Mask, width: int, height: int) -> tuple[int, int] | None:
    """The left upper corner of the box of *width* × *height* cells that lies deepest in *area*, (x, y).

    ``None`` where the area has no room for it.
    """
    found, grow = None, 0
    while (corners := _corners(area, width + 2 * grow, height + 2 * grow)).any():
        x, y = np.nonzero(corners)
        middle = np.argmin((x - x.mean()) ** 2 + (y - y.mean()) ** 2)
        found = (int(x[middle]) + grow, int(y[middle]) + grow)
        grow = 2 * grow + 1
    return found


def _corners(area: Mask, width: int, height: int) -> Mask:
    """The left upper corners of all boxes of that size that lie wholly in *area*."""
    if width > area.shape[0] or height > area.shape[1]:
        return np.zeros((0, 0), dtype=bool)
    sums = np.zeros((area.shape[0] + 1, area.shape[1] + 1), dtype=int)
    sums[1:, 1:] = area.cumsum(axis=0).cumsum(axis=1)
    inside = sums[width:, height:] - sums[:-width, height:] - sums[width:, :-height] + sums[:-width, :-height]
    corners: Mask = inside == width * height
    return corners
