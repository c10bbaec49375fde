"""Where the pieces of a strip lie and where its names stand: on the parts where they fit, else in lines below."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFontMetricsF

from ui.charts.strips import Part, Piece, Strip

BAR, LINE, SWATCH, APART = 22, 15, 8, 12
"""Pixels: the height of a strip and of a line of names, the square before a name, and the gap after it."""
LEAST_PIECE = 1.0
"""Pixels that a piece has at least, however small: what is there can be seen and pointed at."""
COUNTED = "… +"
"""How the words begin that only count parts."""


@dataclass(frozen=True)
class PlacedPart:
    """A part, the places of its pieces, its words on it (if any) and below (if any)."""

    part: Part
    pieces: tuple[tuple[Piece, QRectF], ...]
    inside: str = ""
    key: QRectF | None = None
    words: str = ""

    @property
    def room(self) -> QRectF:
        """All pieces together."""
        return self.pieces[0][1].united(self.pieces[-1][1])


def placed(strip: Strip, top: float, width: float, lines: int, metrics: QFontMetricsF) -> list[PlacedPart]:
    """The parts of *strip* that are something, *top* pixels down and as wide as *width*, with *lines* of names."""
    parts = [part for part in strip.parts if part.size > 0]
    rectangles = _rectangles([piece for part in parts for piece in part.pieces if piece.size > 0], top, width)
    found = []
    for part in parts:
        count = sum(piece.size > 0 for piece in part.pieces)
        own, rectangles = rectangles[:count], rectangles[count:]
        inside = _fitting(part, own[-1][1].right() - own[0][1].left(), metrics)
        found.append(PlacedPart(part, tuple(own), inside))
    outside = [number for number, each in enumerate(found) if each.inside != each.part.words]
    below = _key([parts[number] for number in outside], top + BAR + 3, width, lines, metrics)
    if any(words.startswith(COUNTED) for _, words in below.values()):  # or one named on its part seems left out
        outside = [number for number, each in enumerate(found) if number in outside or each.part.weighty]
        below = _key([parts[number] for number in outside], top + BAR + 3, width, lines, metrics)
    for number, (spot, words) in below.items():
        each = found[outside[number]]
        found[outside[number]] = PlacedPart(each.part, each.pieces, each.inside, spot, words)
    return found


def _rectangles(pieces: Sequence[Piece], top: float, width: float) -> list[tuple[Piece, QRectF]]:
    """Where *pieces* lie: each at least a sliver, the largest giving way."""
    whole = sum(piece.size for piece in pieces) or 1.0
    sizes = [max(LEAST_PIECE, width * (piece.size / whole)) for piece in pieces]
    if sizes:
        sizes[sizes.index(max(sizes))] -= sum(sizes) - width
    left, found = 0.0, []
    for piece, size in zip(pieces, sizes, strict=True):
        found.append((piece, QRectF(round(left), top, max(1, round(left + size) - round(left)), BAR)))
        left += size
    return found


def _fitting(part: Part, width: float, metrics: QFontMetricsF) -> str:
    """As much of the words of *part* as stand on it: all, its value, or nothing."""
    for text in (part.words, part.value):
        if metrics.horizontalAdvance(text) + 8 <= width:
            return text
    return ""


def _key(
    parts: Sequence[Part], top: float, width: float, lines: int, metrics: QFontMetricsF
) -> dict[int, tuple[QRectF, str]]:
    """Words of *parts* by their number, in lines; where there are too many, the smallest are only counted."""
    by_weight = sorted(range(len(parts)), key=lambda number: (parts[number].weighty, parts[number].size))
    for left_out in range(len(parts) + 1):
        silent = by_weight[:left_out]
        words = {number: part.words for number, part in enumerate(parts) if number not in silent}
        if left_out:
            words[silent[-1]] = f"{COUNTED}{left_out}"  # at the end, as the last key to be put in
        found = _in_lines(words, top, width, lines, metrics)
        if found is not None:
            return found
    return {}


def _in_lines(
    words: dict[int, str], top: float, width: float, lines: int, metrics: QFontMetricsF
) -> dict[int, tuple[QRectF, str]] | None:
    found: dict[int, tuple[QRectF, str]] = {}
    left, line = 0.0, 0
    for number, text in words.items():
        shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, width - SWATCH - 6)
        taken = SWATCH + 4 + metrics.horizontalAdvance(shown) + 1
        if left and left + taken > width:
            left, line = 0.0, line + 1
        if line >= lines:
            return None
        found[number] = (QRectF(left, top + line * LINE, taken, LINE), shown)
        left += taken + APART
    return found
