"""The orders in a table: read row by row, merged by order number, counted by customer and day."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from calculator import figures
from calculator.language import tr
from calculator.orders.bad_rows import BadRows
from calculator.orders.cell import EPOCH
from calculator.orders.columns import NEEDED, ROLES, Columns
from calculator.orders.merging import merged
from calculator.orders.row_reader import RowReader
from calculator.orders.sheet import OrderSheet
from calculator.problems import Problem, ScenarioError
from calculator.progress import Tell, carry_on
from calculator.tables import shortened

LONGEST_HEADING, MOST_HEADINGS = 24, 30

Whole = NDArray[np.int64]
Array = NDArray[np.float64]


@dataclass(frozen=True, eq=False)
class Orders:
    """What was ordered: for each order its ``customer`` (a number without meaning), ``day`` since 1970 and ``amount``.

    No name of a customer is kept. ``rows`` were read; ``blank`` ones and the ``bad`` do not count, all
    others are lines of an order (``lines``) or refunds. ``refunded`` orders were paid back in full and
    do not count; ``refunds_apart`` (¥) belong to no order that is known and lessen the average order.
    """

    name: str
    customer: Whole
    day: Whole
    amount: Array
    bad: BadRows
    rows: int
    blank: int = 0
    lines: int = 0
    refund_rows: int = 0
    refunded: int = 0
    refunds_apart: float = 0.0
    masked: int = 0
    has_order_numbers: bool = False
    complete: bool = True
    sheet_notes: Any = field(default=tuple)

    @property
    def customers(self) -> int:
        """How many different customers there are."""
        return int(np.count_nonzero(np.bincount(self.customer)))

    @property
    def average(self) -> float:
        """The average order, ¥, less refunds; NaN without orders."""
        return (float(self.amount.sum()) - self.refunds_apart) / len(self.amount) if len(self.amount) else float("nan")

    @property
    def days(self) -> tuple[date, date]:
        """The first and the last day with an order."""
        first, last = int(self.day.min()), int(self.day.max())
        return date.fromordinal(first + EPOCH), date.fromordinal(last + EPOCH)

    def notes(self) -> Iterator[str]:
        """What was done with rows that are no plain order, in sentences."""
        yield from self.sheet_notes()
        if self.blank:
            yield tr("Rows without any entry: {count}.").format(count=f"{self.blank:,}")
        if self.lines > len(self.amount) + self.refunded:
            yield tr("{lines} lines with {orders} order numbers: lines of one number count as one order.").format(
                lines=f"{self.lines:,}", orders=f"{len(self.amount) + self.refunded:,}"
            )
        if not self.has_order_numbers:
            yield tr("There are no order numbers: every row counts as an order of its own.")
        if self.refund_rows:
            yield tr(
                "Rows that are refunds (amounts below 0): {count}. They are no orders; they lessen the order of their "
                "number, "
                "or else the average order."
            ).format(count=f"{self.refund_rows:,}")
        if self.refunded:
            yield tr("Orders paid back in full, which do not count: {count}.").format(count=f"{self.refunded:,}")
        if free := int((self.amount == 0).sum()):
            yield tr("Orders of ¥0, which count: {count}.").format(count=f"{free:,}")
        if self.masked:
            yield tr(
                "{count} customers are masked, like 138****1234: several people may count as one and seem to come back."
            ).format(count=f"{self.masked:,}")
        if not self.complete:
            yield tr("Stopped: only the first {count} rows were read.").format(count=f"{self.rows:,}")

    def counted(self) -> str:
        """What there is, in one line."""
        return tr("{customers} customers, {orders} orders, {average} each").format(
            customers=f"{self.customers:,}", orders=f"{len(self.amount):,}", average=figures.exact(self.average, "¥")
        )


def read_orders(sheet: OrderSheet, columns: Columns, *, today: date | None = None, tell: Tell = carry_on) -> Orders:
    """Every order in *sheet*, whose *columns* are known; *today* is the last day that an order can have.

    Raises :class:`ScenarioError` where a needed column is unknown, two are the same, or no row is an order.
    """
    _check(sheet, columns)
    last = (today or date.today()).toordinal() - EPOCH  # noqa: DTZ011
    reader = RowReader(sheet.headings, columns, last, sheet.starts)
    complete = _Complete(tell)
    places = sorted(set(columns.known.values()))
    for first, cells in sheet.batches(places, complete):
        reader.take(first, dict(zip(places, cells, strict=True)))
    rows = reader.rows()
    found = merged(
        rows, lambda row, order, reason: reader.bad.add(row, columns.order or 0, reader.order_number(order), reason)
    )
    reader.bad.sort()
    orders = Orders(
        sheet.name,
        found.customer,
        found.day,
        found.amount,
        reader.bad,
        reader.count,
        reader.blank,
        found.lines,
        found.refund_rows,
        found.refunded,
        found.refunds_apart,
        reader.masked,
        columns.order is not None,
        complete.went_on,
        sheet.notes,
    )
    if not len(orders.amount):
        raise ScenarioError([_nothing(sheet, orders)])
    return orders


class _Complete:
    """Passes on what is told, and knows whether anybody said stop."""

    def __init__(self, tell: Tell) -> None:
        self._tell, self.went_on = tell, True

    def __call__(self, done: float) -> bool:
        self.went_on = self._tell(done) and self.went_on
        return self.went_on


def _check(sheet: OrderSheet, columns: Columns) -> None:
    problems = [
        Problem(f"--{role}", tr("no column looks like it: name one of {columns}").format(columns=_listed(sheet)))
        for role in columns.missing
    ]
    roles = {role: place for role, place in columns.known.items() if role in NEEDED}
    for role, place in roles.items():
        twin = next((other for other in roles if other != role and roles[other] == place), None)
        if twin is not None and role < twin:
            reason = tr("cannot be both {first} and {second}")
            reason = reason.format(first=tr(ROLES[role]), second=tr(ROLES[twin]))
            problems.append(Problem(sheet.headings[place], reason))
    if problems:
        raise ScenarioError(problems)


def _listed(sheet: OrderSheet) -> str:
    """The headings, as many and as much of them as can be read."""
    return tr(", ").join(shortened(heading, LONGEST_HEADING) for heading in sheet.headings[:MOST_HEADINGS] if heading)


def _nothing(sheet: OrderSheet, orders: Orders) -> Problem:
    most = next(iter(orders.bad.counts), "")
    if not most:
        return Problem("", tr("has no row that is an order"), file=sheet.name)
    example = orders.bad[orders.bad.reasons.index(most)]
    reason = tr("has no row that is an order; most often: {reason}, as in row {row}, column {column}: {value}")
    words = reason.format(reason=tr(most), row=example.row, column=example.column, value=example.value or tr("nothing"))
    return Problem("", words, file=sheet.name)
