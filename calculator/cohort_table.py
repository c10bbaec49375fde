"""Cohorts by month of the first order: who of them orders again, month by month, as far as months are complete."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

import numpy as np
from numpy.typing import NDArray

from calculator.language import tr
from calculator.orders.cell import EPOCH
from calculator.orders.order_list import Orders
from calculator.problems import Problem, ScenarioError

if TYPE_CHECKING:
    import pandas as pd

Array = NDArray[np.float64]
Whole = NDArray[np.int64]

MONTHS = 12
_SUSPICIOUS = 3.0
"""Times as many first orders as later in a month, from which on the first month seems to hold old customers."""


@dataclass(frozen=True, eq=False)
class CohortTable:
    """Customers by month of first order (rows) and months since (columns, 0 is that month itself).

    ``months`` are the cohorts' months, counted from the year 0; ``sizes`` their customers; ``active`` how many
    of them ordered in a month and ``orders`` how often, NaN where the month is not over. ``last_seen[n, t]``
    counts the customers with n complete months after the first, of which t was the last with an order;
    ``repeats`` is the sum of their months with an order, ``never`` those without any, by n. ``orders_squared``
    sums the squares of orders per customer and such month. ``cut`` is the last complete month,
    ``left_out`` the orders after it or before ``first``.
    """

    months: Whole
    sizes: Whole
    active: Array
    orders: Array
    last_seen: Whole
    repeats: int
    never: Whole
    orders_squared: float
    cut: int
    left_out: int
    is_cut: bool

    @property
    def customers(self) -> int:
        """How many customers there are."""
        return int(self.sizes.sum())

    @property
    def observed(self) -> Whole:
        """Customers of whom month j after the first is over, (months,)."""
        return np.array([int(self.sizes[: len(self.sizes) - age].sum()) for age in range(len(self.sizes))])

    @property
    def curve(self) -> Array:
        """The share of customers who order in month j after the first, all cohorts of which it is over together."""
        share: Array = np.nansum(self.active, axis=0) / np.maximum(1, self.observed)
        return share

    @property
    def shares(self) -> Array:
        """The same by cohort, (cohorts, months); NaN where the month is not over or the cohort is empty."""
        return self.active / np.where(self.sizes > 0, self.sizes, np.nan)[:, None]

    @property
    def again(self) -> float:
        """The share of customers who ordered in any later month, of those with at least one behind them."""
        observed = int(self.last_seen[1:].sum())
        return 1 - int(self.never[1:].sum()) / observed if observed else float("nan")

    @property
    def orders_per_active_month(self) -> float:
        """Orders of a customer in a month in which there is one, the month of the first order left out."""
        months = float(np.nansum(self.active[:, 1:]))
        return float(np.nansum(self.orders[:, 1:])) / months if months else float("nan")

    @property
    def orders_per_active_month_error(self) -> float:
        """Its standard error."""
        months = float(np.nansum(self.active[:, 1:]))
        if not months:
            return float("nan")
        return float(np.sqrt(max(0.0, self.orders_squared / months - self.orders_per_active_month**2) / months))

    @property
    def orders_in_first_month(self) -> float:
        """Orders of a customer in the month of the first order, that one included."""
        return float(np.nansum(self.orders[:, 0])) / self.customers

    @property
    def names(self) -> list[str]:
        """The cohorts' months: 2024-01."""
        return [month_name(month) for month in self.months.tolist()]

    @property
    def frame(self) -> pd.DataFrame:
        """A row a cohort: its customers, then the share that orders in each month after the first."""
        import pandas as pd

        table = pd.DataFrame(self.shares, index=pd.Index(self.names, name="first_order"))
        table.columns = [f"month_{age}" for age in range(len(self.sizes))]
        table.insert(0, "customers", self.sizes)
        return table

    def notes(self) -> Iterator[str]:
        """What was left out and what looks odd, in sentences."""
        if self.is_cut:
            yield tr("The last month is not complete: cut after {month}.").format(month=month_name(self.cut))
        if self.left_out:
            yield tr("Orders outside these months, which do not count: {count}.").format(count=f"{self.left_out:,}")
        later = self.sizes[1:]
        if len(later) > 2 and self.sizes[0] > _SUSPICIOUS * float(np.median(later)):  # noqa: PLR2004  (else no median)
            yield tr(
                "{first} has {count} first orders, later months about {later}: the file seems to begin after the shop "
                "did, so that old customers look new. Begin later."
            ).format(first=self.names[0], count=f"{int(self.sizes[0]):,}", later=f"{round(float(np.median(later))):,}")
        if (self.orders_in_first_month - 1) * 20 > 1:
            yield tr(
                "In the month of the first order there are {count} orders per customer. The model counts 1 there, "
                "and so leaves the rest out."
            ).format(count=f"{self.orders_in_first_month:.2f}")


def month_of(text: str, option: str) -> int:
    """The month that *text* (2024-06) names. Raises :class:`ScenarioError` for *option* where it names none."""
    year, _, month = text.replace("/", "-").partition("-")
    if not (year.isdecimal() and month.isdecimal() and 1 <= int(month) <= MONTHS):
        raise ScenarioError([Problem(option, tr("must be a month, such as 2024-06"), value=text)])
    return int(year) * MONTHS + int(month) - 1


def month_name(month: int) -> str:
    """2024-06."""
    return f"{month // MONTHS:04d}-{month % MONTHS + 1:02d}"


def last_complete_month(day: Whole) -> int:
    """The last month of which the orders seem to be all there, counted from the year 0.

    It is the month of the last order if no more days follow in it than usually lie between two days with
    orders; else the month before.
    """
    days = np.unique(day)
    last = date.fromordinal(int(days[-1]) + EPOCH)
    month = last.year * MONTHS + last.month - 1
    left = _first_day(month + 1).toordinal() - EPOCH - int(days[-1]) - 1
    usual = float(np.mean(np.diff(days))) if len(days) > 1 else 1.0
    return month if left < max(1.0, usual) else month - 1


def cohort_table(orders: Orders, *, first: int | None = None, last: int | None = None) -> CohortTable:
    """The cohorts of *orders*: customers whose first order lies in the months *first* … *last*, followed up to *last*.

    Without *last* the last complete month is taken. Raises :class:`ScenarioError` where nothing is left.
    """
    complete = last_complete_month(orders.day)
    cut = complete if last is None else last
    month = _months(orders.day)
    start = np.full(int(orders.customer.max()) + 1, np.iinfo(np.int64).max)
    np.minimum.at(start, orders.customer, month)
    began = start[orders.customer]
    begin = int(month.min()) if first is None else max(first, int(month.min()))
    counts = (began >= begin) & (month <= cut)
    if cut < begin and last is None and first is None:
        reason = tr("ends on {day}: not one month is complete (--until takes it all the same)")
        day = date.fromordinal(int(orders.day.max()) + EPOCH).isoformat()
        raise ScenarioError([Problem("", reason.format(day=day), file=orders.name)])
    if not counts.any():
        reason = tr("there is no first order from {first} to {last}")
        words = reason.format(first=month_name(begin), last=month_name(cut))
        raise ScenarioError([Problem("", words, file=orders.name)])
    customer, month, began = orders.customer[counts], month[counts], began[counts]
    begin, width = int(began.min()), cut - int(began.min()) + 1
    pair, times = np.unique(customer * (width + 1) + (month - began), return_counts=True)
    customer, age = np.divmod(pair, width + 1)
    cohort = start[customer] - begin
    active, number = np.zeros((width, width)), np.zeros((width, width))
    np.add.at(active, (cohort, age), 1.0)
    np.add.at(number, (cohort, age), times)
    over = np.arange(width)[:, None] + np.arange(width)[None, :] < width
    people, first_pair = np.unique(customer, return_index=True)
    last_pair = np.append(first_pair[1:], len(pair)) - 1
    last_seen = np.zeros((width, width), np.int64)
    ahead = width - 1 - (start[people] - begin)
    np.add.at(last_seen, (ahead, age[last_pair]), 1)
    later = age > 0
    return CohortTable(
        begin + np.arange(width),
        np.bincount(start[people] - begin, minlength=width),
        np.where(over, active, np.nan),
        np.where(over, number, np.nan),
        last_seen,
        int(later.sum()),
        last_seen[:, 0].copy(),
        float((times[later].astype(float) ** 2).sum()),
        cut,
        int((~counts).sum()),
        last is None and cut < int(_months(orders.day.max(keepdims=True))[0]),
    )


def _months(day: Whole) -> Whole:
    """The months of *day*, counted from the year 0."""
    return day.astype("M8[D]").astype("M8[M]").astype(np.int64) + 1970 * MONTHS


def _first_day(month: int) -> date:
    return date(month // MONTHS, month % MONTHS + 1, 1)
