"""Exported pictures: each opens as its scenario, and a broken one is only told."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator import ScenarioError, preset_file, presets
from calculator.files import LARGEST
from calculator.picture import KEY, SIGNATURE, scenario_text_in_picture

PRESET = presets.text("three-models")
NOTHING = "shot.png: this picture holds no scenario; only pictures exported here do"
DAMAGED = "shot.png: this picture is damaged or cut off; its scenario cannot be read"
TOO_LARGE = "shot.png: is too large for a scenario: more than 4 MB"


def chunk(kind: bytes, content: bytes = b"") -> bytes:
    return len(content).to_bytes(4) + kind + content + zlib.crc32(kind + content).to_bytes(4)


def png(*texts: bytes) -> bytes:
    return SIGNATURE + chunk(b"IHDR", bytes(13)) + b"".join(texts) + chunk(b"IDAT", bytes(9)) + chunk(b"IEND")


def plain(text: bytes) -> bytes:
    return chunk(b"tEXt", KEY + text)


def squeezed(text: bytes) -> bytes:
    return chunk(b"zTXt", KEY + b"\x00" + zlib.compress(text))


def international(text: bytes) -> bytes:
    return chunk(b"iTXt", KEY + b"\x00\x00zh\x00key\x00" + text)


def international_squeezed(text: bytes) -> bytes:
    return chunk(b"iTXt", KEY + b"\x01\x00\x00\x00" + zlib.compress(text))


def shot(folder: Path, content: bytes) -> Path:
    path = folder / "shot.png"
    path.write_bytes(content)
    return path


def complaint(path: Path) -> str:
    with pytest.raises(ScenarioError) as caught:
        scenario_text_in_picture(path)
    return str(caught.value)


@pytest.mark.parametrize("text", [international, international_squeezed])
def test_a_picture_opens_as_its_scenario(tmp_path: Path, text: Callable[[bytes], bytes]) -> None:
    path = shot(tmp_path, png(chunk(b"tEXt", b"Software\x00any"), text(PRESET.encode())))
    assert scenario_text_in_picture(path) == PRESET
    assert preset_file.load(path) == (preset_file.parse(PRESET), PRESET)


@pytest.mark.parametrize("text", [plain, squeezed])
def test_latin_texts_are_read_as_such(tmp_path: Path, text: Callable[[bytes], bytes]) -> None:
    assert scenario_text_in_picture(shot(tmp_path, png(text("¥ é".encode("latin-1"))))) == "¥ é"


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (png(), NOTHING),
        (png(chunk(b"tEXt", b"Title\x00tierwise-scenario")), NOTHING),
        (png(plain(b"")), NOTHING),
        (b"GIF89a", NOTHING),
        (b"", NOTHING),
        (SIGNATURE, DAMAGED),
        (png(international(b"\xff")), DAMAGED),
        (png(squeezed(b"text")).replace(zlib.compress(b"text"), bytes(12)), DAMAGED),
        (png(chunk(b"zTXt", KEY + b"\x00" + zlib.compress(b"text")[:-1])), DAMAGED),
        (png(chunk(b"zTXt", KEY + b"\x00garbage")), DAMAGED),
        (png(chunk(b"iTXt", KEY)), DAMAGED),
        (png(plain(b"format = 1")).replace(b"format", b"farmot"), DAMAGED),
        (SIGNATURE + b"\xff\xff\xff\xfftEXtelse", DAMAGED),
        (SIGNATURE + b"\xff\xff\xff\xfftEXt" + KEY, TOO_LARGE),
        (png(plain(b" " * (LARGEST + 1))), TOO_LARGE),
        (png(international_squeezed(b" " * (LARGEST + 1))), TOO_LARGE),
    ],
)
def test_a_picture_without_a_readable_scenario_is_told(tmp_path: Path, content: bytes, said: str) -> None:
    assert complaint(shot(tmp_path, content)) == said


def test_a_picture_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert complaint(tmp_path / "shot.png") == "shot.png: there is no such file"
    (tmp_path / "shot.png").mkdir()
    assert complaint(tmp_path / "shot.png") == "shot.png: is a folder, not a scenario file"


WHOLE = [png(text(PRESET.encode())) for text in (plain, squeezed, international, international_squeezed)]


@given(st.sampled_from(WHOLE), st.data())
def test_a_picture_cut_or_changed_anywhere_is_a_text_or_a_complaint(
    tmp_path_factory: pytest.TempPathFactory, whole: bytes, data: st.DataObject
) -> None:
    content = bytearray(whole)
    for _ in range(data.draw(st.integers(0, 4))):
        place = data.draw(st.integers(0, 120) | st.integers(0, len(content) - 1))
        content[place : place + data.draw(st.integers(0, 3))] = data.draw(st.binary(max_size=5))
    path = shot(tmp_path_factory.getbasetemp(), bytes(content[: data.draw(st.integers(0, len(content)))]))
    for read in (scenario_text_in_picture, preset_file.load):
        with suppress(ScenarioError):
            read(path)
