"""Orders in a text file: comma, semicolon or tab between the cells, in any encoding that shops export."""

from __future__ import annotations

import codecs
import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import islice
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, Literal, cast

from calculator.files import opened, unusable
from calculator.language import tr
from calculator.orders.sheet import HEADED_WITHIN, SHOWN, Batch, OrderSheet, headed
from calculator.progress import Tell, carry_on

if TYPE_CHECKING:
    import pandas as pd

DELIMITERS = (",", "\t", ";", "|", "，")
ROWS_A_BATCH = 20_000
"""Few enough that a window goes on breathing between two batches."""
_MARKS = ((codecs.BOM_UTF8, "utf-8-sig"), (codecs.BOM_UTF16_LE, "utf-16"), (codecs.BOM_UTF16_BE, "utf-16"))
_BLOCK = 1 << 20
_LONGEST_CELL = 1 << 30
_QUOTE = b'"'
_UNCLOSED = "EOF inside string"
"""What pandas says of a quotation mark that is never closed."""


@dataclass(frozen=True)
class TextForm:
    """How a text file is to be read. ``is_sound``: no byte stands for no letter."""

    encoding: str
    delimiter: str = ","
    quoting: Literal[0, 3] = csv.QUOTE_MINIMAL
    is_sound: bool = True


def open_text(path: Path, tell: Tell = carry_on) -> OrderSheet:
    """The table in the text file at *path*. Raises :class:`ScenarioError` where there is none."""
    encoding, is_sound, is_odd = _encoding(path, tell)
    delimiter = _delimiter(path, encoding)
    form = TextForm(encoding, delimiter, is_sound=is_sound)
    if is_odd and not _ends_quoted(path, form, tell):
        form = TextForm(encoding, delimiter, csv.QUOTE_NONE, is_sound)
    rows = _first_rows(path, form)
    place, headings = headed(rows)
    if len(headings) < 2:  # noqa: PLR2004
        raise unusable(path, tr("is no table: there is only one column"))
    below = [tuple(row) for row in rows[place + 1 :] if any(cell.strip() for cell in row)]
    if not below:
        raise unusable(path, tr("has headings, but no rows below them"))
    return OrderSheet(
        path.name,
        headings,
        tuple(below[:SHOWN]),
        partial(_batches, path, form, place, len(headings)),
        partial(_notes, form),
    )


def _notes(form: TextForm) -> Iterator[str]:
    if not form.is_sound:
        yield tr("Some letters cannot be read: the file is neither UTF-8 nor GB18030 throughout.")
    if form.quoting == csv.QUOTE_NONE:
        yield tr("A quotation mark is never closed: all of them are read as letters.")


class _InUtf8(io.RawIOBase):
    """The bytes of a file in another encoding as UTF-8, which pandas reads three times as quickly as letters."""

    mode = "rb"

    def __init__(self, file: BinaryIO, encoding: str) -> None:
        super().__init__()
        self._file = file
        self._decoder = codecs.getincrementaldecoder(encoding)(errors="replace")

    def readable(self) -> bool:
        return True

    def read(self, size: int = -1) -> bytes:
        block = self._file.read(max(4, size // 2) if size >= 0 else -1)  # two bytes become three at most
        return self._decoder.decode(block, final=not block).encode()


def _encoding(path: Path, tell: Tell) -> tuple[str, bool, bool]:
    """The encoding of all of the file, whether every byte fits it, and whether its quotation marks are odd."""
    size = max(1, path.stat().st_size)
    with opened(path) as file:
        head = file.read(4096)
        for mark, encoding in _MARKS:
            if head.startswith(mark):
                return encoding, True, False
        if zeros := head.count(0):
            little = head[1::2].count(0) > zeros / 2
            return ("utf-16-le" if little else "utf-16-be"), True, False
        file.seek(0)
        decoders = {name: codecs.getincrementaldecoder(name)() for name in ("utf-8", "gb18030")}
        quotes = done = broken = 0
        while block := file.read(_BLOCK):
            quotes += block.count(_QUOTE)
            done += len(block)
            for name in tuple(decoders):
                try:
                    decoders[name].decode(block, final=done >= size)
                except UnicodeDecodeError:
                    broken += 1
                    del decoders[name]
                if name == "utf-8" and name in decoders and done > _BLOCK:
                    decoders.pop("gb18030", None)  # what was UTF-8 for so long is no Chinese in another encoding
            if not tell(0.2 * done / size):
                break
    fitting = next(iter(decoders), "gb18030" if broken else "utf-8")
    return fitting, bool(decoders), quotes % 2 == 1


def _first_rows(path: Path, form: TextForm, count: int = SHOWN + HEADED_WITHIN) -> list[list[str]]:
    before = csv.field_size_limit(_LONGEST_CELL)
    try:
        with path.open(encoding=form.encoding, errors="replace", newline="") as file:
            reader = csv.reader(
                (line.replace("\0", "") for line in file), delimiter=form.delimiter, quoting=form.quoting
            )
            return list(islice(reader, count))
    finally:
        csv.field_size_limit(before)


def _delimiter(path: Path, encoding: str) -> str:
    """What stands between the cells: what divides most of the first lines into equally many cells."""
    with path.open(encoding=encoding, errors="replace", newline="") as file:
        lines = [line.rstrip("\r\n") for line in islice(file, 4 * HEADED_WITHIN) if line.strip()]

    def evenness(delimiter: str) -> tuple[int, int]:
        widths = [len(row) for row in csv.reader(lines, delimiter=delimiter)]
        usual = max(set(widths), key=lambda width: (widths.count(width), width), default=1)
        return (widths.count(usual) if usual > 1 else 0, usual)

    return max(DELIMITERS, key=evenness)


def _ends_quoted(path: Path, form: TextForm, tell: Tell) -> bool:
    """Whether every quotation mark that opens a cell is closed again."""
    from pandas.errors import ParserError

    try:
        for _ in _frames(path, form, (0,), lambda done: tell(0.2 + 0.8 * done), None):
            pass
    except ParserError as error:
        return _UNCLOSED not in str(error)
    return True


def _batches(path: Path, form: TextForm, place: int, width: int, places: Sequence[int], tell: Tell) -> Iterator[Batch]:
    from pandas.errors import ParserError

    number = 1
    try:
        for frame in _frames(path, form, places, tell, width):
            columns = [frame[column].to_numpy().tolist() for column in places]
            skipped = max(0, place + 2 - number)
            if skipped:
                columns = [cells[skipped:] for cells in columns]
            yield number + skipped, columns
            number += len(frame)
    except ParserError as error:
        raise unusable(path, tr("cannot be read as a table: {cause}").format(cause=error)) from None


def _frames(path: Path, form: TextForm, places: Sequence[int], tell: Tell, width: int | None) -> Iterator[pd.DataFrame]:
    import pandas as pd

    size = max(1, path.stat().st_size)
    with opened(path) as file:
        frames = pd.read_csv(
            cast("BinaryIO", file if form.encoding.startswith("utf-8") else _InUtf8(file, form.encoding)),
            encoding="utf-8-sig" if form.encoding == "utf-8-sig" else "utf-8",
            encoding_errors="replace",
            sep=form.delimiter,
            engine="c" if form.delimiter.isascii() else "python",
            quoting=form.quoting,
            header=None,
            names=None if width is None else range(width),
            usecols=sorted(places),
            dtype=object,
            na_filter=False,
            skip_blank_lines=False,
            chunksize=ROWS_A_BATCH,
        )
        for frame in frames:
            yield frame
            if not tell(min(1.0, file.tell() / size)):
                return
