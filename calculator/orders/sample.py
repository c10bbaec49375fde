"""Invented orders to show how the page works: always the same, made in memory."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import partial
from typing import Any

import numpy as np

from calculator.language import tr
from calculator.orders.sheet import SHOWN, Batch, OrderSheet
from calculator.progress import Tell

CUSTOMERS, MONTHS, ALPHA, BETA, ACTIVE, MORE = 2400, 18, 0.7, 2.6, 0.42, 0.25
"""How many customers come in how many months; the shapes of their drop-out, the share of those still there who
order in a month, and how many further orders each of these places."""
AVERAGE = 128.0
"""The median order, ¥."""
_SEED = 7
_BEGIN = (2023, 1)
_LAST_DAY = 17
"""The last month ends here: it is incomplete, as in most exports."""


def sample_sheet() -> OrderSheet:
    """Invented orders of a small shop over a year and a half, with a few bad rows as every export has."""
    headings = (tr("Order no."), tr("Customer ID"), tr("Paid at"), tr("Amount paid"), tr("Order status"))
    rows = _rows()
    return OrderSheet(tr("sample orders (invented)"), headings, tuple(rows[:SHOWN]), partial(_batches, rows), _notes)


def _notes() -> Iterator[str]:
    yield tr("These orders are invented: they show how the page works, and say nothing of any shop.")


def _batches(rows: list[tuple[Any, ...]], places: Sequence[int], tell: Tell) -> Iterator[Batch]:
    yield 2, [[row[place] for row in rows] for place in places]
    tell(1.0)


def _rows() -> list[tuple[Any, ...]]:
    """One row an order by day, then the bad ones put between them."""
    random = np.random.default_rng(_SEED)
    joined = random.integers(0, MONTHS, CUSTOMERS)
    life = random.geometric(np.clip(random.beta(ALPHA, BETA, CUSTOMERS), 1e-9, 1)) - 1
    placed = []
    for customer in range(CUSTOMERS):
        for age in range(MONTHS - int(joined[customer])):
            if age == 0 or (age <= life[customer] and random.random() < ACTIVE):
                count = 1 + (int(random.poisson(MORE)) if age else 0)
                placed += [(_day(int(joined[customer]) + age, random), customer) for _ in range(count)]
    last = _month(MONTHS - 1).replace(day=_LAST_DAY)
    placed = sorted(each for each in placed if each[0] <= last)
    rows: list[tuple[Any, ...]] = [
        (f"S{number:08d}", f"c{customer:06d}", f"{day:%Y-%m-%d} {random.integers(8, 23):02d}:{random.integers(60):02d}",
         f"{AVERAGE * np.exp(random.normal(0, 0.4)):.2f}", tr("completed"))
        for number, (day, customer) in enumerate(placed, 1)
    ]  # fmt: skip
    rows[40] = (*rows[40][:4], tr("cancelled"))
    rows[91] = (rows[91][0], "", *rows[91][2:])
    rows[150] = (*rows[150][:2], "2023-02-30 12:00", *rows[150][3:])
    rows[233] = (*rows[233][:3], tr("paid with points"), rows[233][4])
    rows.insert(310, rows[309])
    rows.append((f"S{len(rows) + 1:08d}", rows[60][1], f"{last:%Y-%m-%d} 20:15", "-99.00", tr("completed")))
    return rows


def _month(number: int) -> date:
    year, month = divmod(_BEGIN[0] * 12 + _BEGIN[1] - 1 + number, 12)
    return date(year, month + 1, 1)


def _day(month: int, random: np.random.Generator) -> date:
    first = _month(month)
    return first + timedelta(days=int(random.integers((_month(month + 1) - first).days)))
