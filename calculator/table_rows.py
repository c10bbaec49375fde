"""Which rows of a table are shown, in which order, and what they add up to."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from calculator.result_tables import Column, Numbers, ResultTable, Rows, Words
from calculator.table_columns import MONTH

Mask = NDArray[np.bool_]

MONTHS = ("month", "joining_month")
"""The columns that a range of months chooses from."""


@dataclass(frozen=True)
class Filters:
    """What rows must be: ``chosen`` maps columns to keys of their words, months count from 1, both ends included.

    Columns that a table does not have, and keys that it has no more, ask for nothing.
    """

    chosen: Mapping[str, str] = field(default_factory=dict)
    first_month: int = 1
    last_month: int | None = None
    search: str = ""


@dataclass(frozen=True)
class Order:
    """The column that rows are sorted by; none leaves them as they are."""

    column: str = ""
    descending: bool = False


@dataclass(frozen=True, eq=False)
class Shown:
    """The rows that are left, in their order, and the columns of numbers that are."""

    rows: Rows
    numbers: tuple[Numbers, ...]


@dataclass(frozen=True, eq=False)
class Total:
    """What the shown rows of one model add up to by column, NaN where adding them has no meaning."""

    model: int
    rows: int
    sums: Mapping[str, float]


def shown(table: ResultTable, filters: Filters, order: Order | None = None) -> Shown:
    """The rows of *table* that pass *filters*, in *order*.

    Each word of the search must stand in a row; where no row has it, in the head of a column, and the other
    columns of numbers are left out.
    """
    order = order or Order()
    keep = np.ones(table.rows, dtype=bool)
    for column in table.keys:
        wanted = filters.chosen.get(column.name)
        if wanted is not None and wanted in column.choices:
            keep &= np.array([key == wanted for key in column.keys], dtype=bool)[column.codes]
        if column.name in MONTHS:
            keep &= column.codes >= filters.first_month - 1
            if filters.last_month is not None:
                keep &= column.codes < filters.last_month
    numbers = table.numbers
    for word in filters.search.casefold().split():
        found = _having(table, word)
        heads = tuple(column for column in numbers if word in column.label.casefold())
        if found.any() or not heads:
            keep &= found
        else:
            numbers = heads
    return Shown(ordered(table, np.flatnonzero(keep), order), numbers)


def ordered(table: ResultTable, rows: Rows, order: Order) -> Rows:
    """*rows* of *table* in *order*: words in their natural order, equal ones as they were, NaN last either way."""
    column = table.column(order.column)
    if column is None:
        return rows
    values = column.codes[rows] if isinstance(column, Words) else column.values[rows]
    places: Rows = np.argsort(-values if order.descending else values, kind="stable")
    return rows[places]


def totals(table: ResultTable, rows: Rows) -> tuple[Total, ...]:
    """What *rows* come to, model by model: models are alternatives and never added to one another.

    A column adds up where the rows differ only in what it ``adds_over``; rows that sum up others, only over
    months. None where every model has one row, or a column.
    """
    if table.keys[0].name != "model":
        return ()
    models = table.keys[0].codes[rows]
    found = []
    for place in np.unique(models):
        of_model = rows[models == place]
        differ = {column.name for column in table.keys[1:] if column.choices or column.is_number}
        differ = {column.name for column in table.keys if column.name in differ and _differs(column, of_model)}
        sums_up = table.sums is not None and bool(table.sums[of_model].any())
        sums = {}
        for column in table.numbers:
            over = column.adds_over & set(MONTH) if sums_up else column.adds_over
            values = column.values[of_model]
            adds = differ <= over and not np.isnan(values).all()
            sums[column.name] = float(np.nansum(values)) if adds and (over or len(of_model) == 1) else float("nan")
        found.append(Total(int(place), len(of_model), sums))
    return tuple(found) if any(total.rows > 1 for total in found) else ()


def _differs(column: Words, rows: Rows) -> bool:
    codes = column.codes[rows]
    return bool((codes != codes[0]).any())


def _having(table: ResultTable, word: str) -> Mask:
    """The rows one of whose words has *word* in it."""
    found = np.zeros(table.rows, dtype=bool)
    for column in table.keys:
        if not column.is_number:
            found |= np.array([word in each.casefold() for each in column.words], dtype=bool)[column.codes]
    return found


def visible(shown_rows: Shown, table: ResultTable, hidden: frozenset[str]) -> tuple[Column, ...]:
    """The columns of *table* that are neither *hidden* nor left out by the search; the model's where none is left."""
    columns: tuple[Column, ...] = (*table.keys, *shown_rows.numbers)
    return tuple(column for column in columns if column.name not in hidden) or table.keys[:1]
