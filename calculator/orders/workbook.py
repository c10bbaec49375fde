"""Orders in a workbook: .xlsx, .xls and what else spreadsheets keep."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import islice
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


def open_workbook(path: Path, sheet: str = "") -> OrderSheet:
    """The table in the workbook at *path*, on *sheet* or the first sheet that has rows.

    calamine reads the cells: a tenth of openpyxl's time, and .xls too. Raises :class:`ScenarioError`
    where there is no such sheet, or no table.
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
    for name in (sheet,) if sheet else names:
        try:
            cells = book.get_sheet_by_name(name)
        except CalamineError:
            continue  # a sheet that is a chart
        rows = list(islice(cells.iter_rows(), SHOWN + HEADED_WITHIN))
        place, headings = headed(rows)
        below = [tuple(row) for row in rows[place + 1 :] if any(cell != "" for cell in row)]
        if below and len(headings) > 1:
            return OrderSheet(
                path.name,
                headings,
                tuple(below[:SHOWN]),
                partial(_batches, cells, place),
                partial(_notes, name, names),
                names,
                name,
            )
    raise unusable(path, tr("has no sheet with a table of orders"))


def _notes(name: str, names: tuple[str, ...]) -> Iterator[str]:
    if len(names) > 1:
        yield tr("Of {count} sheets, only “{sheet}” is read.").format(count=len(names), sheet=name)


def _batches(cells: CalamineSheet, place: int, places: Sequence[int], tell: Tell) -> Iterator[Batch]:
    rows: Iterator[list[Any]] = iter(cells.iter_rows())
    number, total = 1, max(1, cells.total_height)
    while batch := list(islice(rows, ROWS_A_BATCH)):
        below = batch[max(0, place + 2 - number) :]
        first = number + len(batch) - len(below)
        yield first, [[row[column] for row in below] for column in places]
        number += len(batch)
        if not tell(min(1.0, number / total)):
            return
