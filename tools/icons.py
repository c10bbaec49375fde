"""Draw the program's icon in every size and form that a desktop asks for.

    python tools/icons.py

Ladders of five, three and one tier, in the colours of the models. Every size has its own grid of whole
pixels, so that no edge is blurred; the smallest have fewer tiers, and no tile behind them.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QIODevice, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QImage, QPainter

ROOT = Path(__file__).resolve().parent.parent
WINDOW, PACKAGING = ROOT / "ui" / "icons", ROOT / "packaging"

COLOURS = ("#C4512D", "#2F6DB5", "#2E8B6F")
"""Of the ladders, as the first three models have them."""
TILE, EDGE = "#FBFAF8", "#E4E1DB"
FAINTEST = 0.55
"""How far the top tier of the highest ladder is on its way to the tile's colour."""


@dataclass(frozen=True)
class Grid:
    """Whole pixels: width of a ladder and between two, height of a tier and between two; how many tiers; a tile."""

    wide: int
    between: int
    high: int
    above: int
    tiers: tuple[int, int, int] = (5, 3, 1)
    tile: bool = True


GRIDS = {
    16: Grid(4, 1, 4, 1, tiers=(3, 2, 1), tile=False),
    20: Grid(6, 1, 6, 1, tiers=(3, 2, 1), tile=False),
    24: Grid(6, 2, 6, 2, tiers=(3, 2, 1), tile=False),
    32: Grid(6, 2, 4, 1),
    40: Grid(8, 2, 5, 1),
    48: Grid(10, 2, 6, 1),
    64: Grid(12, 3, 7, 2),
    128: Grid(24, 5, 14, 3),
    256: Grid(48, 10, 28, 6),
    512: Grid(96, 20, 56, 12),
    1024: Grid(192, 40, 112, 24),
}
WINDOW_SIZES = (16, 20, 24, 32, 40, 48, 64, 128, 256)
ICO_SIZES = (16, 20, 24, 32, 40, 48, 64, 256)
ICNS_KINDS = {"icp4": 16, "icp5": 32, "ic11": 32, "ic12": 64, "ic07": 128, "ic08": 256, "ic09": 512, "ic10": 1024}
ROUND = 40 / 256
"""Radius of the tile's corners, as a share of the icon's width."""


def main() -> int:
    """Write all files; the exit status."""
    WINDOW.mkdir(exist_ok=True)
    PACKAGING.mkdir(exist_ok=True)
    for size in WINDOW_SIZES:
        (WINDOW / f"tierwise-{size}.png").write_bytes(png(size))
    (PACKAGING / "tierwise.svg").write_text(svg(), encoding="utf-8")
    (PACKAGING / "tierwise.ico").write_bytes(ico())
    (PACKAGING / "tierwise.icns").write_bytes(icns())
    return 0


def tiers(size: int) -> Iterator[tuple[QRectF, str]]:
    """The place and colour of every tier in an icon of *size* pixels."""
    grid = GRIDS[size]
    left = (size - 3 * grid.wide - 2 * grid.between) // 2
    highest = grid.tiers[0]
    bottom = size - (size - highest * grid.high - (highest - 1) * grid.above) // 2
    for column, (colour, count) in enumerate(zip(COLOURS, grid.tiers, strict=True)):
        x = left + column * (grid.wide + grid.between)
        for row in range(count):
            y = bottom - grid.high - row * (grid.high + grid.above)
            yield QRectF(x, y, grid.wide, grid.high), shade(colour, row / (highest - 1) * FAINTEST)


def corner(size: int) -> int:
    """The radius of a tier's corners; small ones are square, or they would be blurred."""
    return size // 64 if size >= 128 else 0  # noqa: PLR2004  (from here on it can be seen)


def shade(colour: str, part: float) -> str:
    """*colour* with so large a *part* of the tile's in it."""
    one, other = QColor(colour), QColor(TILE)
    parts = zip((one.red(), one.green(), one.blue()), (other.red(), other.green(), other.blue()), strict=True)
    return "#" + "".join(f"{round(mine + (theirs - mine) * part):02X}" for mine, theirs in parts)


def image(size: int) -> QImage:
    """The icon in *size* × *size* pixels."""
    drawn = QImage(size, size, QImage.Format.Format_ARGB32)
    drawn.fill(Qt.GlobalColor.transparent)
    painter = QPainter(drawn)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if GRIDS[size].tile:
        inset = 0.5 if size < 128 else size / 32  # noqa: PLR2004  (large ones leave room for a shadow)
        painter.setPen(QColor(EDGE))
        painter.setBrush(QColor(TILE))
        square = QRectF(inset, inset, size - 2 * inset, size - 2 * inset)
        painter.drawRoundedRect(square, size * ROUND, size * ROUND)
    painter.setPen(Qt.PenStyle.NoPen)
    for place, colour in tiers(size):
        painter.setBrush(QColor(colour))
        painter.drawRoundedRect(place, corner(size), corner(size))
    painter.end()
    return drawn


def png(size: int) -> bytes:
    """The icon of *size* pixels as PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image(size).save(buffer, b"PNG")
    return bytes(buffer.data().data())


def svg() -> str:
    """The icon for any size."""
    size, inset = 256, 8
    side, radius = size - 2 * inset, size * ROUND
    tile = f'width="{side}" height="{side}" rx="{radius:g}" fill="{TILE}" stroke="{EDGE}"'
    lines = [
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{size}" height="{size}" viewBox="0 0 {size} {size}">',
        f'  <rect x="{inset}" y="{inset}" {tile}/>',
    ]
    for place, colour in tiers(size):
        rect = f'x="{place.x():g}" y="{place.y():g}" width="{place.width():g}" height="{place.height():g}"'
        lines.append(f'  <rect {rect} rx="{corner(size)}" fill="{colour}"/>')
    return "\n".join([*lines, "</svg>", ""])


def ico() -> bytes:
    """All sizes in the one file that Windows takes: a directory of them, and each as PNG."""
    pictures = [png(size) for size in ICO_SIZES]
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    directory = b""
    for size, picture in zip(ICO_SIZES, pictures, strict=True):
        directory += struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(picture), place)
        place += len(picture)
    return head + directory + b"".join(pictures)


def icns() -> bytes:
    """All sizes in the one file that macOS takes: each as PNG behind its kind and length."""
    parts = []
    for kind, size in ICNS_KINDS.items():
        picture = png(size)
        parts.append(kind.encode() + struct.pack(">I", len(picture) + 8) + picture)
    body = b"".join(parts)
    return b"icns" + struct.pack(">I", len(body) + 8) + body


if __name__ == "__main__":
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = QGuiApplication(sys.argv[:1])
    raise SystemExit(main())
