"""Where the labels of months stand in which something happens, so that none covers another."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF
from PySide6.QtGui import QFontMetricsF

from ui.charts.curves import Milestone

ROWS = 4
"""Lines of labels at the top of a chart, at most."""
BESIDE, _APART = 4, 3


def milestone_spots(
    milestones: Sequence[Milestone], lines: Sequence[float], frame: QRectF, metrics: QFontMetricsF
) -> list[tuple[Milestone, QRectF]]:
    """Which of *milestones*, whose upright lines stand at *lines*, are labelled where in *frame*.

    Each right of its line, or left of it near the right edge, as high as it can be without covering another label,
    and across no other line if it can be; what finds no room is left to the read-out.
    """
    found: list[tuple[Milestone, QRectF]] = []
    height = metrics.height()
    for stone, line in sorted(zip(milestones, lines, strict=True), key=lambda each: each[1]):
        width = metrics.horizontalAdvance(stone.label) + 2
        taken = [spot for _, spot in found]
        for left in (line + BESIDE, line - BESIDE - width):
            spots = (QRectF(left, frame.top() + 1 + row * height, width, height) for row in range(ROWS))
            free = [spot for spot in spots if frame.contains(spot) and not _meets(spot, taken)]
            clear = [spot for spot in free if not any(spot.left() <= other <= spot.right() for other in lines)]
            if stone.label and free:
                found.append((stone, (clear or free)[0]))
                break
    return found


def _meets(spot: QRectF, taken: Sequence[QRectF]) -> bool:
    wider = spot.adjusted(-_APART, 0, _APART, 0)
    return any(wider.intersects(other) for other in taken)
