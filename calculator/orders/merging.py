"""Lines of a table made orders: by order number, less refunds, repeated lines set aside."""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray

from calculator.orders import bad_rows as why
from calculator.orders.row_reader import Rows

SetAside = Callable[[int, int, str], None]
"""Called with a row that does not count: its number in the file, its order, and why."""

NEXT_TO_NOTHING = 0.005
"""¥ that are left of an order which was paid back."""


class Merged(NamedTuple):
    """The orders that count, and how many lines and refunds went into them."""

    customer: NDArray[np.int64]
    day: NDArray[np.int64]
    amount: NDArray[np.float64]
    lines: int
    refund_rows: int
    refunded: int
    refunds_apart: float


def merged(rows: Rows, set_aside: SetAside) -> Merged:
    """One order for each order number: its first day, the sum of its lines.

    Lines of one number that all have the same day, amount and refund say the same order again (exports repeat the
    total on each line) and are *set_aside*, as are lines of another customer; else they are parts and add up.
    Rows below 0 are refunds: they lessen the order of their number. An order of which nothing is left does
    not count; refunds without an order are ``refunds_apart``.
    """
    single = np.flatnonzero(rows.order < 0)
    order = rows.order.copy()
    order[single] = (order.max() + 1 if len(order) else 0) + np.arange(len(single))
    _, order = np.unique(order, return_inverse=True)
    count = int(order.max()) + 1 if len(order) else 0
    is_line = rows.amount >= 0
    keep = _not_of_others(rows, order, is_line, set_aside)
    keep &= _not_repeated(rows, order, is_line & keep, count, set_aside)
    rows, order, is_line = rows.those(keep), order[keep], is_line[keep]

    paid = rows.amount - np.where(is_line, rows.refund, 0.0)
    total = np.asarray(np.bincount(order, paid, count), dtype=np.float64)
    paid_back = np.bincount(order, ~is_line | (rows.refund > 0), count) > 0
    lines = np.bincount(order, is_line, count) > 0
    day = np.full(count, np.iinfo(np.int64).max)
    np.minimum.at(day, order[is_line], rows.day[is_line])
    customer = np.zeros(count, np.int64)
    customer[order[is_line]] = rows.customer[is_line]
    gone = lines & paid_back & (total < NEXT_TO_NOTHING)
    counts = lines & ~gone
    return Merged(
        customer[counts],
        day[counts],
        total[counts],
        int(is_line.sum()),
        int((~is_line).sum()),
        int(gone.sum()),
        float(-total[~lines & paid_back].sum()),
    )


def _not_of_others(
    rows: Rows, order: NDArray[np.int64], is_line: NDArray[np.bool_], set_aside: SetAside
) -> NDArray[np.bool_]:
    """Which rows belong to the customer of the first line of their order."""
    owner = np.full(int(order.max()) + 1 if len(order) else 0, -1, np.int64)
    backwards = np.flatnonzero(is_line)[::-1]
    owner[order[backwards]] = rows.customer[backwards]  # the last to be written is the first of the file
    foreign: NDArray[np.bool_] = is_line & (rows.customer != owner[order])
    for spot in np.flatnonzero(foreign).tolist():
        set_aside(int(rows.row[spot]), int(rows.order[spot]), why.OTHER_CUSTOMER)
    return ~foreign


def _not_repeated(
    rows: Rows, order: NDArray[np.int64], is_line: NDArray[np.bool_], count: int, set_aside: SetAside
) -> NDArray[np.bool_]:
    """Which rows do not only say again what the first line of their order says."""
    places = np.flatnonzero(is_line)
    size = np.bincount(order[places], minlength=count)
    several = places[size[order[places]] > 1]
    keep = np.ones(len(order), bool)
    if not len(several):
        return keep
    first = np.full(count, -1, np.int64)
    first[order[several][::-1]] = several[::-1]
    leader = first[order[several]]
    differs = np.any(
        [column[several] != column[leader] for column in (rows.amount, rows.day, rows.refund)], axis=0
    )  # of two equal parts one may have been paid back
    mixed = np.bincount(order[several], differs, count) > 0
    again = several[(several != leader) & ~mixed[order[several]]]
    keep[again] = False
    for spot in again.tolist():
        set_aside(int(rows.row[spot]), int(rows.order[spot]), why.REPEATED)
    return keep
