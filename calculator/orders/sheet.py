"""A table of orders in a file, opened: its headings, its first rows, and the way to all of them."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from calculator.files import opened, unusable
from calculator.language import tr
from calculator.orders.columns import Columns, guessed, letter_of, names_known
from calculator.progress import Tell, carry_on

Batch = tuple[int, Sequence[Sequence[Any]]]
"""The number in the file of the first of some rows, and their cells, column by column."""
Batches = Callable[[Sequence[int], Tell], Iterator[Batch]]
"""Gives the columns at some places, batch by batch, tells how far it is, and ends early when it hears so."""

SHOWN = 200
"""Rows read at once, to guess columns by and to show."""
HEADED_WITHIN = 20
"""Rows among which the headings are looked for: exports like to begin with a title."""
KINDS = "*.csv *.tsv *.txt *.xlsx *.xlsm *.xlsb *.xls *.ods"
"""The endings of the files that can be read."""
_ZIP, _OLD_EXCEL = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"


@dataclass(frozen=True, eq=False)
class OrderSheet:
    """A table: ``headings``, the first ``rows`` below them, and ``batches`` of all rows.

    ``notes`` are what should be known of how it is read; ``sheet`` is one of the ``sheets`` of a workbook, or
    nothing where several are read as one: ``starts`` then has the rows before each of them, and its name.
    """

    name: str
    headings: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]
    batches: Batches
    notes: Callable[[], Iterable[str]] = tuple
    sheets: tuple[str, ...] = ()
    sheet: str = ""
    starts: tuple[tuple[int, str], ...] = ()

    @property
    def columns(self) -> Columns:
        """Which columns hold what, as far as can be guessed."""
        return guessed(self.headings, self.rows)


def open_sheet(path: Path, sheet: str = "", tell: Tell = carry_on) -> OrderSheet:
    """The table in the file at *path*; of a workbook its *sheet*, or the first with rows and those like it.

    What the file is, is told by its content: a text may be called .xls. Raises :class:`ScenarioError`
    where there is no table in it.
    """
    if path.is_dir():
        raise unusable(path, tr("is a folder: give the name of a file"))
    with opened(path) as file:
        head = file.read(512)
    if head.startswith((_ZIP, _OLD_EXCEL)):
        from calculator.orders.workbook import open_workbook

        return open_workbook(path, sheet)
    if not head.strip():
        raise unusable(path, tr("is empty"))
    if head.lstrip(b"\xef\xbb\xbf \r\n\t")[:1] == b"<":
        reason = tr("is a web page, whatever its name says: open it in a spreadsheet and save it as .xlsx or .csv")
        raise unusable(path, reason)
    from calculator.orders.text_file import open_text

    return open_text(path, tell)


def headed(rows: Sequence[Sequence[Any]]) -> tuple[int, tuple[str, ...]]:
    """The place of the row of headings among the first *rows* (−1: there is none), and the headings.

    It is the row that names most of what is looked for; without one that names two, the first row, unless
    numbers or days stand in it: then columns are called by their letters.
    """
    first = rows[:HEADED_WITHIN]
    known = [names_known([str(cell) for cell in row]) for row in first]
    best = max(range(len(first)), key=lambda place: (known[place], -place), default=0)
    if first and known[best] < 2:  # noqa: PLR2004  (one may be a word in a title)
        best = next((place for place, row in enumerate(first) if sum(bool(str(cell).strip()) for cell in row) > 1), 0)
        if _has_values(first[best]):
            width = max(map(len, rows))
            return -1, tuple(letter_of(place) for place in range(width))
    return best, tuple(" ".join(str(cell).split()) for cell in first[best]) if first else ()


def _has_values(row: Sequence[Any]) -> bool:
    from calculator.orders.cell import amount_of, day_of

    return any(not isinstance(cell, str) or day_of(cell) is not None or amount_of(cell) is not None for cell in row)
