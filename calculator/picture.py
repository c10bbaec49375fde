"""The scenario that travels in an exported picture, read from the texts of the PNG."""

from __future__ import annotations

import zlib
from pathlib import Path
from typing import BinaryIO

from calculator.files import LARGEST, opened, too_large, unusable
from calculator.language import tr

SIGNATURE = b"\x89PNG\r\n\x1a\n"
"""What every PNG begins with."""
KEY = b"tierwise-scenario\x00"
"""What a text begins with that holds a scenario."""
TEXTS = (b"tEXt", b"zTXt", b"iTXt")
"""The chunks that hold texts: Latin, Latin compressed, UTF-8."""
LARGEST_CHUNK = LARGEST + 1024
"""Bytes; a text without compression and what stands before it."""
PIECE = 1024 * 1024
"""Bytes skipped at once."""


class _DamagedError(Exception):
    """The picture ends too early or says what no PNG says."""


class _TooLargeError(Exception):
    """The text is longer than any scenario."""


def is_picture(path: Path) -> bool:
    """Whether the file at *path* begins as a PNG does."""
    with path.open("rb") as file:
        return file.read(len(SIGNATURE)) == SIGNATURE


def scenario_text_in_picture(path: Path) -> str:
    """The text of the scenario that the picture at *path* was made from.

    Raises :class:`ScenarioError` where it holds none.
    """
    with opened(path) as file:
        return text_after_signature(file, path) if file.read(len(SIGNATURE)) == SIGNATURE else _nothing(path)


def text_after_signature(file: BinaryIO, path: Path) -> str:
    """The same from a *file* that stands behind the signature, read only forwards."""
    try:
        return _text(file) or _nothing(path)
    except _TooLargeError:
        raise too_large(path) from None
    except (_DamagedError, zlib.error, UnicodeDecodeError):
        raise unusable(path, tr("this picture is damaged or cut off; its scenario cannot be read")) from None


def _nothing(path: Path) -> str:
    raise unusable(path, tr("this picture holds no scenario; only pictures exported here do"))


def _text(file: BinaryIO) -> str:
    """The text under our key; nothing where the picture ends without one."""
    while True:
        length, kind = int.from_bytes(_exactly(file, 4)), _exactly(file, 4)
        if kind == b"IEND":
            return ""
        start = _exactly(file, min(length, len(KEY))) if kind in TEXTS else b""
        rest = length - len(start)
        if start != KEY:
            _skip(file, rest + 4)
        elif rest > LARGEST_CHUNK:
            raise _TooLargeError
        else:
            content = _exactly(file, rest)
            if zlib.crc32(kind + KEY + content) != int.from_bytes(_exactly(file, 4)):
                raise _DamagedError
            return _decoded(kind, content)


def _decoded(kind: bytes, content: bytes) -> str:
    """The text in the *content* behind the key of a chunk."""
    if kind == b"tEXt":
        return _short(content).decode("latin-1")
    if kind == b"zTXt":  # a byte for the method, of which there is one
        return _inflated(content[1:]).decode("latin-1")
    flags, (*languages, text) = content[:2], content[2:].split(b"\x00", 2)
    if len(languages) != 2:  # noqa: PLR2004  (its language, and the key in that language)
        raise _DamagedError
    return (_inflated(text) if flags[0] else _short(text)).decode("utf-8")


def _inflated(content: bytes) -> bytes:
    stream = zlib.decompressobj()
    text = _short(stream.decompress(content, LARGEST + 1))
    if not stream.eof:
        raise _DamagedError
    return text


def _short(text: bytes) -> bytes:
    if len(text) > LARGEST:
        raise _TooLargeError
    return text


def _exactly(file: BinaryIO, count: int) -> bytes:
    content = file.read(count)
    if len(content) < count:
        raise _DamagedError
    return content


def _skip(file: BinaryIO, count: int) -> None:
    """Leave *count* bytes out; they may be missing."""
    while count > 0 and file.read(min(count, PIECE)):
        count -= PIECE
