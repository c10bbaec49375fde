"""Reads the rows of a table of orders, batch by batch, and sets the bad ones aside."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, datetime
from typing import Any, NamedTuple

import numpy as np
from numpy.typing import NDArray

from calculator.orders import bad_rows as why
from calculator.orders.bad_rows import BadRows
from calculator.orders.cell import (
    EARLIEST,
    EPOCH,
    UnsureDay,
    amount_of,
    day_of,
    is_shortened,
    is_time,
    is_total,
    name_of,
    refund_of,
    settled,
)
from calculator.orders.columns import Columns

NOBODY, CUT, TOTAL = -1, -2, -3
"""Codes of customers that are none."""
NO_DAY, BAD_DAY, UNSURE = -(10**8), -(10**8) - 1, -(2 * 10**8)
"""Days that are none; what lies below ``UNSURE`` may be either of two."""
_NOT_COMPLETED = re.compile(
    r"(?<!退款)(?<!售后)关闭|取消|作废|失效|失败|拒收|待付款|未付款|未支付|待支付|等待买家付款|(?<!部分)退款成功|已退款|全额退款|退货退款"
    r"|cancel|closed|unpaid|void|awaiting payment|payment pending|^pending$|^refunded|expired|failed",
    re.IGNORECASE,
)
"""What the status of an order says that was not paid, or was paid back."""

_LONG = 10
"""Longer than any word for nobody."""
_ISO_LENGTHS = {10, 16, 19}
"""Letters of a day, with hours and minutes, with seconds."""


class Rows(NamedTuple):
    """The sound rows: number in the file, customer, day, amount (¥), order (−1: no number), what was refunded (¥)."""

    row: NDArray[np.int64]
    customer: NDArray[np.int64]
    day: NDArray[np.int64]
    amount: NDArray[np.float64]
    order: NDArray[np.int64]
    refund: NDArray[np.float64]

    def those(self, wanted: NDArray[np.bool_]) -> Rows:
        """The rows that are *wanted*."""
        return Rows(
            self.row[wanted],
            self.customer[wanted],
            self.day[wanted],
            self.amount[wanted],
            self.order[wanted],
            self.refund[wanted],
        )


class _Known(dict[Any, Any]):
    """What each different cell means, worked out when it is first met."""

    def __init__(self, mean: Callable[[Any], Any]) -> None:
        super().__init__()
        self._mean = mean

    def __missing__(self, cell: Any) -> Any:
        meaning = self[cell] = self._mean(cell)
        return meaning


class RowReader:
    """Takes batches of cells; ``bad`` holds the rows that do not count, ``rows()`` the others."""

    def __init__(
        self, headings: Sequence[str], columns: Columns, today: int, starts: Sequence[tuple[int, str]] = ()
    ) -> None:
        self.bad = BadRows(headings, starts)
        self.count = self.blank = self.masked = 0
        self._columns, self._today = columns, today
        self._names: dict[str, int] = {}
        self._numbers: dict[str, int] = {}
        self._listed: list[str] = []
        self._customers = _Known(self._customer)
        self._amounts, self._refunds = _Known(_amount), _Known(_refund)
        self._days, self._times = _Known(self._day), _Known(is_time)
        self._open = _Known(lambda cell: _NOT_COMPLETED.search(str(cell)) is not None)
        self._unsure: list[UnsureDay] = []
        self._batches: list[Rows] = []

    def take(self, first: int, cells: dict[int, Sequence[Any]]) -> None:
        """Read the rows whose *cells* are given by column; the first is row number *first* of the file."""
        columns = self._columns
        assert columns.customer is not None and columns.date is not None and columns.amount is not None  # noqa: PT018, S101
        customer_cells, date_cells, amount_cells = (
            cells[place] for place in (columns.customer, columns.date, columns.amount)
        )
        count = len(customer_cells)
        if not count:
            return
        customer = self._read_customers(customer_cells)
        day = self._read_days(date_cells)
        amount = np.fromiter(map(self._amounts.__getitem__, amount_cells), np.float64, count)
        order = np.full(count, -1, np.int64)
        if columns.order is not None:
            order = self._read_orders(cells[columns.order])
        refund = np.zeros(count)
        if columns.refund is not None:
            refund = np.fromiter(map(self._refunds.__getitem__, cells[columns.refund]), np.float64, count)
            refund = np.where(np.isinf(refund), np.maximum(amount, 0.0), refund)
        unfinished = np.zeros(count, bool)
        if columns.status is not None:
            unfinished = np.fromiter(map(self._open.__getitem__, cells[columns.status]), bool, count)
        blank = (customer == NOBODY) & (day == NO_DAY) & np.isneginf(amount)
        faults = (
            (unfinished, columns.status, why.NOT_COMPLETED),
            (customer == NOBODY, columns.customer, why.NO_CUSTOMER),
            (customer == TOTAL, columns.customer, why.A_TOTAL),
            (customer == CUT, columns.customer, why.SHORTENED),
            (day == NO_DAY, columns.date, why.NO_DATE),
            (day == BAD_DAY, columns.date, why.NOT_A_DATE),
            ((day > BAD_DAY) & (day != NO_DAY) & (day < EARLIEST), columns.date, why.TOO_OLD),
            (day > self._today, columns.date, why.IN_THE_FUTURE),
            (np.isneginf(amount), columns.amount, why.NO_AMOUNT),
            (np.isnan(amount), columns.amount, why.NOT_AN_AMOUNT),
            (np.isnan(refund), columns.refund, why.NOT_A_REFUND),
        )
        sound = ~blank
        for wrong, place, reason in faults:
            for spot in np.flatnonzero(wrong & sound).tolist():
                self.bad.add(first + spot, place or 0, cells[place or 0][spot], reason)
            sound &= ~wrong
        self.count += count
        self.blank += int(blank.sum())
        rows = Rows(np.arange(first, first + count), customer, day, amount, order, refund)
        self._batches.append(rows.those(sound))

    def rows(self) -> Rows:
        """All sound rows; those whose day may be either of two are settled by the rest of the column."""
        rows = (
            Rows(*(np.concatenate(column) for column in zip(*self._batches, strict=True))) if self._batches else _NONE
        )
        return self._settle(rows) if self._unsure else rows

    def order_number(self, order: int) -> str:
        """The order number that stands behind a number of :class:`Rows`."""
        if len(self._listed) != len(self._numbers):
            self._listed = list(self._numbers)
        return self._listed[order] if 0 <= order < len(self._listed) else ""

    def _settle(self, rows: Rows) -> Rows:
        """Where one number is above 12 in any row, all rows have the day there."""
        day_first = any(first > 12 for first, _, _ in self._unsure)  # noqa: PLR2004  (months)
        month_first = any(second > 12 for _, second, _ in self._unsure)  # noqa: PLR2004
        meant: list[int] = []
        for unsure in self._unsure:
            found = settled(unsure, day_first=day_first) if day_first != month_first else None
            meant.append(BAD_DAY if found is None else found)
        place, day, sound = self._columns.date or 0, rows.day.copy(), np.ones(len(rows.day), bool)
        for spot in np.flatnonzero(rows.day <= UNSURE).tolist():
            number = UNSURE - int(rows.day[spot])
            first, second, year = self._unsure[number]
            day[spot] = meant[number]
            reason = ""
            if meant[number] == BAD_DAY:
                reason = why.NOT_A_DATE if day_first != month_first else why.DAY_OR_MONTH
            elif not EARLIEST <= meant[number] <= self._today:
                reason = why.TOO_OLD if meant[number] < EARLIEST else why.IN_THE_FUTURE
            if reason:
                sound[spot] = False
                self.bad.add(int(rows.row[spot]), place, f"{first}/{second}/{year}", reason)
        return rows._replace(day=day).those(sound)

    def _read_customers(self, cells: Sequence[Any]) -> NDArray[np.int64]:
        names = self._names
        if not _are_plain(cells):
            return np.fromiter(map(self._customers.__getitem__, cells), np.int64, len(cells))
        return np.array([names.setdefault(cell, len(names)) for cell in cells], np.int64)

    def _read_days(self, cells: Sequence[Any]) -> NDArray[np.int64]:
        quick = _days_of_one_form(cells)
        if quick is not None:
            return quick
        days, times, found = self._days, self._times, []
        for cell in cells:
            if isinstance(cell, str):
                head, _, tail = cell.partition(" ")
                found.append(days[head if not tail or times[tail] else cell])
            else:
                found.append(days[cell])
        return np.array(found, np.int64)

    def _read_orders(self, cells: Sequence[Any]) -> NDArray[np.int64]:
        numbers = self._numbers
        if not _are_plain(cells):
            names = ["" if is_shortened(cell) else name_of(cell) for cell in cells]
            return np.array([numbers.setdefault(name, len(numbers)) if name else -1 for name in names], np.int64)
        return np.array([numbers.setdefault(cell, len(numbers)) for cell in cells], np.int64)

    def _customer(self, cell: Any) -> int:
        if is_shortened(cell):
            return CUT
        name = name_of(cell)
        if not name:
            return NOBODY
        if is_total(name):
            return TOTAL
        if name not in self._names and "*" in name:
            self.masked += 1
        return self._names.setdefault(name, len(self._names))

    def _day(self, cell: Any) -> int:
        day = day_of(cell)
        if isinstance(day, tuple):
            self._unsure.append(day)
            return UNSURE - len(self._unsure) + 1
        if day is None:
            return BAD_DAY if name_of(cell) else NO_DAY
        return max(day, NO_DAY + 1)


_NOTHING = np.zeros(0, np.int64)
_NONE = Rows(_NOTHING, _NOTHING, _NOTHING, np.zeros(0), _NOTHING, np.zeros(0))


def _are_plain(cells: Sequence[Any]) -> bool:
    """Whether all *cells* are long and only letters and digits, as most names are: nothing is wrapped around them."""
    try:
        return min(map(len, cells)) >= _LONG and all(map(str.isalnum, cells))
    except TypeError:  # numbers and dates, as a workbook has them
        return False


def _days_of_one_form(cells: Sequence[Any]) -> NDArray[np.int64] | None:
    """The days of *cells* that are all days of a spreadsheet, or written like 2024-01-31 or 2024/01/31 12:00:00.

    Several times as quick as one by one.
    """
    if set(map(type, cells)) <= {date, datetime}:
        return np.fromiter(map(date.toordinal, cells), np.int64, len(cells)) - EPOCH
    try:
        if not (set(map(len, cells)) <= _ISO_LENGTHS and {cell[4] for cell in cells} <= {"-", "/"}):
            return None
        written = [cell.replace("/", "-") for cell in cells] if "/" in cells[0] else list(cells)
        return np.array(written, "M8[s]").astype("M8[D]").astype(np.int64)
    except (TypeError, ValueError, AttributeError):  # at least one is written otherwise
        return None


def _amount(cell: Any) -> float:
    """The amount; NaN where it is none, −∞ where nothing stands there."""
    amount = amount_of(cell)
    if amount is not None:
        return amount
    return float("nan") if name_of(cell) else float("-inf")


def _refund(cell: Any) -> float:
    """What was paid back; NaN where that cannot be read."""
    refund = refund_of(cell)
    return float("nan") if refund is None else refund
