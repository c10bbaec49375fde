"""Orders in a workbook: .xlsx, .xls and what else spreadsheets keep."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import accumulate, islice
from pathlib import Path
from typing import TYPE_CHECKING, Any

from calculator.files import unusable
from calculator.language import tr
from calculator.orders.sheet import HEADED_WITHIN, SHOWN, Batch, OrderSheet, headed
from calculator.problems import Problem, ScenarioError
from calculator.progress import Tell

if TYPE_CHECKING:
    from python_calamine import CalamineSheet

ROWS_A_BATCH = 10_000


@dataclass(frozen=True, eq=False)
class _Table:
    """One sheet: its name, its cells, the place of its headings (−1: it has none), and its first rows below them."""

    name: str
    cells: CalamineSheet
    place: int
    headings: tuple[str, ...]
    rows: tuple[tuple[Any, ...], ...]

    @property
    def height(self) -> int:
        """How many rows it has, empty ones above the first entry among them."""
        return self.cells.end[0] + 1 if self.cells.end else 0

    def continues(self, first: _Table) -> bool:
        """Whether it has the very columns of *first*, as the months of a year often have a sheet each."""
        return self.place >= 0 and first.place >= 0 and self.headings == first.headings


def open_workbook(path: Path, sheet: str = "") -> OrderSheet:
    """The table in the workbook at *path*, on *sheet* or the first sheet that has rows.

    Where no *sheet* is named, those with the same headings are read with it as one table. calamine reads
    the cells: a tenth of openpyxl's time, and .xls too. Raises :class:`ScenarioError` where there is no
    such sheet, or no table.
    """
    from python_calamine import CalamineError, CalamineWorkbook, PasswordError

    try:
        book = CalamineWorkbook.from_path(path)
    except PasswordError:
        raise unusable(path, tr("is locked with a password: save it without one")) from None
    except (CalamineError, OSError) as error:
        raise unusable(path, tr("is no workbook that can be read: {cause}").format(cause=error)) from None
    names = tuple(book.sheet_names)
    if sheet and sheet not in names:
        reason = tr("there is no such sheet; there are: {sheets}").format(sheets=tr(", ").join(names))
        raise ScenarioError([Problem("--sheet", reason, value=sheet)])
    tables: list[_Table] = []
    for name in (sheet,) if sheet else names:
        try:
            table = _table(name, book.get_sheet_by_name(name))
        except CalamineError:
            continue  # a sheet that is a chart
        if table.rows and len(table.headings) > 1 and (not tables or table.continues(tables[0])):
            tables.append(table)
    if not tables:
        raise unusable(path, tr("has no sheet with a table of orders"))
    read = tuple(table.name for table in tables)
    return OrderSheet(
        path.name,
        tables[0].headings,
        tables[0].rows[:SHOWN],
        partial(_batches, tables),
        partial(_notes, read, names),
        names,
        read[0] if len(read) == 1 else "",
        tuple(zip(_starts(tables), read, strict=True)) if len(read) > 1 else (),
    )


def _table(name: str, cells: CalamineSheet) -> _Table:
    rows = list(islice(cells.iter_rows(), SHOWN + HEADED_WITHIN))
    place, headings = headed(rows)
    below = tuple(tuple(row) for row in rows[place + 1 :] if any(cell != "" for cell in row))
    return _Table(name, cells, place, headings, below)


def _starts(tables: Sequence[_Table]) -> list[int]:
    """How many rows stand before each of *tables*."""
    return [0, *accumulate(table.height for table in tables[:-1])]


def _notes(read: tuple[str, ...], names: tuple[str, ...]) -> Iterator[str]:
    if len(read) > 1:
        words = tr("{count} sheets with the same headings are read as one table: {sheets}.")
        yield words.format(count=len(read), sheets=tr(", ").join(read))
        if left := [name for name in names if name not in read]:
            yield tr("Sheets that are not read: {sheets}.").format(sheets=tr(", ").join(left))
    elif len(names) > 1:
        yield tr("Of {count} sheets, only “{sheet}” is read.").format(count=len(names), sheet=read[0])


def _batches(tables: Sequence[_Table], places: Sequence[int], tell: Tell) -> Iterator[Batch]:
    total = max(1, sum(table.height for table in tables))
    for start, table in zip(_starts(tables), tables, strict=True):
        rows: Iterator[list[Any]] = iter(table.cells.iter_rows())
        number = 1
        while batch := list(islice(rows, ROWS_A_BATCH)):
            below = batch[max(0, table.place + 2 - number) :]
            first = start + number + len(batch) - len(below)
            yield first, [[row[column] for row in below] for column in places]
            number += len(batch)
            if not tell(min(1.0, (start + number) / total)):
                return
