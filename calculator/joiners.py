"""Who of those who joined earns and who loses: the agents of one model by joining month and tier.

Arrays are (months, tiers) or (tiers,), amounts ¥ a person. All who join a tier in one month are one
group that earns alike; single people differ more than groups do.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from calculator.inputs import Array, inputs_of
from calculator.lorenz import Lorenz
from calculator.result import Result
from calculator.value import HALF_A_FEN, TINY, entry_cost

MONTHS_BEHIND = 12
"""Months after which a look at who loses is fair, the joining month included."""

Counted = NDArray[np.bool_]


@dataclass(frozen=True, eq=False)
class Joiners:
    """The people who joined one model, and what became of them by the end of the horizon T.

    ``number`` of people by joining month and tier; ``profit`` of each, unsold stock at nothing and with
    the deposit of those still in: −entry + Σ_t stay^(t−τ)·per_head(t) + deposit·stay^(T−τ+1). ``per_head``
    is what an agent of the tier gets or spends in a month, entry money left out, ``stay`` the share who
    stay on for another month. What a joiner pays to enter is ``fee`` + ``deposit`` + ``opening_order``;
    ``stock`` is what an agent of the tier holds at the end, at the price the tier pays, all holding alike.
    """

    name: str
    kind: str
    tier_names: tuple[str, ...]
    number: Array
    profit: Array
    per_head: Array
    stay: Array
    fee: Array
    deposit: Array
    opening_order: Array
    stock: Array

    @property
    def months(self) -> int:
        """The horizon T."""
        return len(self.number)

    @property
    def entry(self) -> Array:
        """What a joiner pays to enter, (tiers,)."""
        return self.fee + self.deposit + self.opening_order

    @property
    def takings(self) -> Array:
        """What a joiner got out: profit + entry, deposits that come back among it, (months, tiers).

        Below 0 where being an agent costs more from month to month than it brings.
        """
        return self.profit + self.entry

    def counted(self, months_behind: int = 1) -> Counted:
        """Which groups have people and at least so many months behind them, the joining month included.

        Joined by month T − n + 1; with n = 12 that is month T − 11, as in ``losing_share_12``.
        """
        early = np.arange(1, self.months + 1) <= self.months - months_behind + 1
        counted: Counted = (self.number > 0) & early[:, None]
        return counted

    @property
    def loses(self) -> Counted:
        """Which groups lose, half a fen allowed, (months, tiers)."""
        lost: Counted = (self.profit < -HALF_A_FEN) & (self.number > 0)
        return lost

    def people(self, months_behind: int = 1) -> Array:
        """How many joined each tier and are counted, (tiers,)."""
        people: Array = np.where(self.counted(months_behind), self.number, 0.0).sum(axis=0)
        return people

    def losing_share(self, months_behind: int = 1) -> float:
        """Counted joiners in losing groups as a share of all counted; NaN where nobody is."""
        people = self.people(months_behind)
        return _ratio(float(self._lost(months_behind).sum()), float(people.sum()))

    def losing_by_tier(self, months_behind: int = 1) -> Array:
        """The same tier by tier, (tiers,)."""
        pairs = zip(self._lost(months_behind), self.people(months_behind), strict=True)
        return np.array([_ratio(lost, people) for lost, people in pairs])

    def profit_by_tier(self, months_behind: int = 1) -> Array:
        """Profit per counted joiner of each tier, (tiers,): Σ number·profit / Σ number; NaN without any."""
        return self._mean(self.profit, months_behind)

    def takings_by_tier(self, months_behind: int = 1) -> Array:
        """Takings per counted joiner of each tier, (tiers,)."""
        return self._mean(self.takings, months_behind)

    @property
    def staying(self) -> Array:
        """The share of a group's people who are still agents after the last month, (months, tiers)."""
        staying: Array = self.stay ** np.arange(self.months, 0, -1)[:, None]
        return staying

    @property
    def profit_with_stock(self) -> Array:
        """Profit with unsold stock at the price the tier paid, (months, tiers): profit + stay^(T−τ+1)·stock.

        A tier shares one stock, so that each agent who is still there holds as much as any other.
        """
        return self.profit + self.staying * self.stock

    def profit_with_stock_by_tier(self, months_behind: int = 1) -> Array:
        """Profit with unsold stock at cost per counted joiner of each tier, (tiers,)."""
        return self._mean(self.profit_with_stock, months_behind)

    def balance(self, month: int, tier: int) -> Array:
        """Where a joiner of *month* (from 1) and *tier* (from 0) stands at the end of each month, from the first on.

        −entry + Σ_{s≤t} stay^(s−τ)·per_head(s) + deposit·stay^(t−τ+1): the account as if it were closed at
        the end of month t and the deposit of those still in paid back. The last is the profit.
        """
        months = self.per_head[month - 1 :, tier]
        staying = self.stay[tier] ** np.arange(len(months))
        so_far = np.cumsum(staying * months)
        stands: Array = so_far - self.entry[tier] + self.deposit[tier] * self.stay[tier] * staying
        return stands

    @cached_property
    def months_to_recover(self) -> Array:
        """The months after which a joiner has back what was paid in, for good, half a fen allowed, (months, tiers).

        The first n from which :meth:`balance` stays ≥ 0, the joining month being the first; NaN where that does
        not happen within the horizon, which is where the group loses, or nobody joined. Who pays nothing to
        enter has it back at once, unless a later month costs money.
        """
        recovered = np.full(self.number.shape, np.nan)
        for month, tier in zip(*np.nonzero(self.number > 0), strict=True):
            short = self.balance(int(month) + 1, int(tier)) < -HALF_A_FEN
            if not short[-1]:
                recovered[month, tier] = len(short) - int(np.argmax(short[::-1])) + 1 if short.any() else 1
        return recovered

    def median_recovery(self, months_behind: int = 1) -> Array:
        """The months after which half of the counted joiners of a tier have recovered, (tiers,).

        NaN where more than half have not within the horizon, or nobody is counted.
        """
        months, counted = self.months_to_recover, self.counted(months_behind)
        medians = np.full(len(self.tier_names), np.nan)
        for tier in range(len(medians)):
            chosen = counted[:, tier]
            people = self.number[chosen, tier]
            waited = np.where(np.isnan(months[chosen, tier]), np.inf, months[chosen, tier])
            order = np.argsort(waited, kind="stable")
            if people.size:
                half = np.searchsorted(np.cumsum(people[order]), people.sum() / 2 * (1 - TINY))
                medians[tier] = waited[order][min(half, people.size - 1)]
        medians[np.isinf(medians)] = np.nan
        return medians

    def recovered_share(self, months_behind: int = 1) -> Array:
        """Counted joiners of each tier in groups that have it all back in the end, as a share, (tiers,)."""
        people, back = self.people(months_behind), ~np.isnan(self.months_to_recover)
        some = np.where(self.counted(months_behind) & back, self.number, 0.0).sum(axis=0)
        return np.array([_ratio(each, of_all) for each, of_all in zip(some, people, strict=True)])

    def lorenz(self, months_behind: int = 1) -> Lorenz:
        """How unequal the takings of the counted joiners are, each group of one tier and month with its people."""
        counted = self.counted(months_behind)
        return Lorenz.of(self.number[counted], self.takings[counted])

    def earning_months(self, tier: int, months_behind: int = 1) -> list[int]:
        """The joining months (from 1) of *tier* that earn, half a fen or less being nothing, of those counted."""
        earns = self.counted(months_behind) & (self.profit > HALF_A_FEN)
        return [int(month) + 1 for month in np.flatnonzero(earns[:, tier])]

    def _lost(self, months_behind: int) -> Array:
        lost: Array = np.where(self.counted(months_behind) & self.loses, self.number, 0.0).sum(axis=0)
        return lost

    def _mean(self, values: Array, months_behind: int) -> Array:
        weights = np.where(self.counted(months_behind), self.number, 0.0)
        pairs = zip((weights * values).sum(axis=0), weights.sum(axis=0), strict=True)
        return np.array([_ratio(amount, people) for amount, people in pairs])


def joiners(result: Result, place: int) -> Joiners:
    """The people who joined model *place* (from 0) of a single run; without tiers where it has no agents.

    Raises ``ValueError`` for a result of many draws, or one without its months.
    """
    model, scenario = result.models[place], result.scenario
    if result.draws is not None or not model.months:
        raise ValueError("joining months are looked at in one run with its months: simulate(scenario)")
    inputs = inputs_of(scenario, place, {}, 1)
    number = model.tier_months["joiners"][:, :, 0]
    tiers = inputs.tiers
    entry = np.broadcast_to(entry_cost(inputs), (len(model.tier_names), 1))[:, 0]
    fee, deposit = (np.broadcast_to(each, (len(entry), 1))[:, 0] for each in (tiers.join_fee, tiers.deposit))
    closing = model.tier_months["agents"][:, :, 0]
    at_work = np.concatenate([np.zeros_like(closing[:1]), closing[:-1]]) + number
    earned = model.tier_months["cash_flow"][:, :, 0] + number * entry
    stock_value = model.tier_months["stock_value"][-1, :, 0]
    per_head = np.divide(earned, at_work, out=np.zeros_like(earned), where=at_work > 0)
    return Joiners(
        name=model.name,
        kind=model.kind,
        tier_names=model.tier_names,
        number=number,
        profit=model.cohorts[:, :, 0],
        per_head=per_head,
        stay=1 - np.broadcast_to(tiers.churn_rate, (len(entry), 1))[:, 0],
        fee=fee,
        deposit=deposit,
        opening_order=entry - fee - deposit,
        stock=np.divide(stock_value, closing[-1], out=np.zeros_like(stock_value), where=closing[-1] > 0),
    )


def _ratio(above: float, below: float) -> float:
    return above / below if below >= TINY else float("nan")
