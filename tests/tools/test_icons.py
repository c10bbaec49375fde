"""The icons: what the program ships is what the tool draws, sharp at every size and complete for every system."""

from __future__ import annotations

import struct
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QGuiApplication, QImage

from tools import icons
from ui import application


@pytest.mark.parametrize("size", icons.WINDOW_SIZES)
def test_every_icon_of_the_window_is_as_it_is_drawn(qapp: QGuiApplication, size: int) -> None:
    shipped = QImage(str(icons.WINDOW / f"tierwise-{size}.png")).convertToFormat(QImage.Format.Format_ARGB32)
    assert shipped == icons.image(size)


@pytest.mark.parametrize("size", [size for size in icons.WINDOW_SIZES if size < 128])
def test_no_edge_of_a_tier_is_blurred(qapp: QGuiApplication, size: int) -> None:
    drawn = icons.image(size)
    places = list(icons.tiers(size))
    assert len(places) in (6, 9)
    for place, colour in places:
        x, y = int(place.x()), int(place.y())
        assert (x, y) == (place.x(), place.y())
        inside = [(x + i, y + j) for i in range(int(place.width())) for j in range(int(place.height()))]
        assert {drawn.pixelColor(*pixel).name().upper() for pixel in inside} == {colour}
        assert all(0 <= column < size and 0 <= row < size for column, row in inside)


@pytest.mark.parametrize("size", icons.GRIDS)
def test_the_ladders_stand_in_the_middle(qapp: QGuiApplication, size: int) -> None:
    places = [place for place, _ in icons.tiers(size)]
    left, right = min(place.left() for place in places), size - max(place.right() for place in places)
    above, below = min(place.top() for place in places), size - max(place.bottom() for place in places)
    assert abs(left - right) <= 1
    assert abs(above - below) <= 1


def test_the_window_has_a_drawing_for_every_size(qapp: QGuiApplication) -> None:
    icon = application._icon()
    assert sorted(size.width() for size in icon.availableSizes()) == list(icons.WINDOW_SIZES)
    for size in icons.WINDOW_SIZES:
        assert icon.pixmap(QSize(size, size), 1.0).toImage().pixelColor(size // 2, size // 2).isValid()
        assert icon.actualSize(QSize(size, size)) == QSize(size, size)


def test_windows_finds_every_size_in_its_file(qapp: QGuiApplication) -> None:
    data = (icons.PACKAGING / "tierwise.ico").read_bytes()
    _, kind, count = struct.unpack_from("<HHH", data)
    assert (kind, count) == (1, len(icons.ICO_SIZES))
    for number, size in enumerate(icons.ICO_SIZES):
        length, place = struct.unpack_from("<II", data, 6 + 16 * number + 8)
        assert QImage.fromData(data[place : place + length]).size() == QSize(size, size)
        assert data[6 + 16 * number] == size % 256


def test_macos_finds_every_size_in_its_file(qapp: QGuiApplication) -> None:
    data = (icons.PACKAGING / "tierwise.icns").read_bytes()
    assert data[:4] == b"icns"
    assert struct.unpack_from(">I", data, 4)[0] == len(data)
    place, found = 8, {}
    while place < len(data):
        kind, length = data[place : place + 4].decode(), struct.unpack_from(">I", data, place + 4)[0]
        found[kind] = QImage.fromData(data[place + 8 : place + length]).width()
        place += length
    assert found == icons.ICNS_KINDS


def test_the_drawing_for_any_size_is_the_same_one() -> None:
    assert (icons.PACKAGING / "tierwise.svg").read_text(encoding="utf-8") == icons.svg()
    assert icons.svg().count("<rect ") == 1 + 5 + 3 + 1


def test_the_icons_that_are_shipped_are_small() -> None:
    assert sum(file.stat().st_size for file in Path(icons.WINDOW).iterdir()) < 20_000
