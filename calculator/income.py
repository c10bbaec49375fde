"""Where the income of agents comes from: from consumers, or from those whom they brought in.

Income is what an agent's dealings leave before what being an agent costs: margins on goods, commissions,
rewards and rebates; running costs, contacts, unsold goods and entry money are not taken off. Goods are
counted once, by what became of them:

* goods that a consumer bought, sold by the agent or by somebody further down, or dumped by one who left, are
  income *from consumers*;
* of the goods sold down that no consumer bought, those that were recruits' opening orders are income
  *from recruits*, in the wide reading; the narrow one knows rewards and fee shares only;
* the rest of what was sold down (stock built up, used by agents or lying with them) and rebates are *other*.

Stock cannot be told apart, so the goods that consumers bought count first and opening orders next.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from calculator import ledger as book
from calculator.inputs import Array, inputs_of
from calculator.result import ModelResult, Result
from calculator.value import TINY, unit_costs

READINGS = ("narrow", "wide")


@dataclass(frozen=True, eq=False)
class Income:
    """The income of the agents of one model over the horizon by source, (tiers,), in ¥.

    ``own_sales``: what their own sales to consumers left after goods, tax and handling, or commission on sales
    (agents' own orders among them, where they carry commission). ``sold_through``: the margin on goods sold down
    that consumers bought from agents below. ``rewards``: recruiting rewards and shares of joining fees.
    ``opening_orders``: the margin on goods sold down as recruits' opening orders that no consumer bought.
    ``stocked_up``: the margin on all other goods sold down. ``rebates``: on own purchases.
    """

    tier_names: tuple[str, ...]
    own_sales: Array
    sold_through: Array
    rewards: Array
    opening_orders: Array
    stocked_up: Array
    rebates: Array

    @property
    def from_consumers(self) -> Array:
        """Own sales and goods sold through, (tiers,); negative where sales to consumers lose."""
        return self.own_sales + self.sold_through

    def from_recruits(self, reading: str = "wide") -> Array:
        """Rewards, in the ``wide`` reading also the margin on opening orders, (tiers,)."""
        return self.rewards + self.opening_orders if reading == "wide" else self.rewards

    def other(self, reading: str = "wide") -> Array:
        """Everything else, (tiers,): in the ``narrow`` reading the margin on opening orders is among it."""
        rest = self.stocked_up + self.rebates
        return rest if reading == "wide" else rest + self.opening_orders

    @property
    def total(self) -> Array:
        """All sources that brought anything, (tiers,): one that loses brought nothing."""
        parts = (self.from_consumers, self.rewards, self.opening_orders, self.stocked_up, self.rebates)
        brought: Array = np.sum([np.maximum(part, 0.0) for part in parts], axis=0)
        return brought

    def recruiting_share(self, reading: str = "wide") -> float:
        """Income from recruits as a share of all income of all agents; NaN where there is none."""
        return _ratio(float(self.from_recruits(reading).sum()), float(self.total.sum()))

    def recruiting_share_by_tier(self, reading: str = "wide") -> Array:
        """The same tier by tier, (tiers,)."""
        pairs = zip(self.from_recruits(reading), self.total, strict=True)
        return np.array([_ratio(above, below) for above, below in pairs])


def recruiting_share(result: Result, place: int, reading: str = "wide") -> float:
    """The share of the agents' income in model *place* (from 0) that comes from recruiting, by one of ``READINGS``."""
    return income(result, place).recruiting_share(reading)


def income(result: Result, place: int) -> Income:
    """The income by source of the agents in model *place* (from 0) of a single run.

    Raises ``ValueError`` for a result of many draws, or one without its months.
    """
    model = result.models[place]
    if result.draws is not None or not model.months:
        raise ValueError("income by source is looked at in one run with its months: simulate(scenario)")
    tiers = range(1, len(model.tier_names) + 1)
    got = {reason: np.array([_got(model, tier, reason) for tier in tiers]) for reason in _GOT}
    nothing = np.zeros(len(model.tier_names))
    if model.kind != "stocked":
        return Income(model.tier_names, got[book.COMMISSION], nothing, got[book.RECRUITING], nothing, nothing, nothing)
    inputs = inputs_of(result.scenario, place, {}, 1)
    prices = np.broadcast_to(inputs.tier_prices, (len(nothing), 1))[:, 0]
    keep, unit = float(unit_costs(inputs).keep), unit_costs(inputs)
    sold = model.tier_months["sold"][:, :, 0]
    a_sale = float(inputs.consumer_price) * (1 - float(inputs.costs.return_rate)) - float(unit.handling + unit.tax)
    opening = np.broadcast_to(inputs.tiers.opening_order, (len(nothing), 1))[:, 0]
    dumped = float(inputs.channel.liquidation_share) * model.tier_months["left"][:, :, 0]
    down = _goods_sold_down(model, prices, opening, keep * sold + dumped)
    through = np.minimum(down.through, down.passed)
    opened = np.minimum(down.opened, down.passed - through)
    return Income(
        tier_names=model.tier_names,
        own_sales=sold.sum(axis=0) * (a_sale - prices * keep),
        sold_through=through,
        rewards=got[book.RECRUITING],
        opening_orders=opened,
        stocked_up=down.passed - through - opened,
        rebates=got[book.REBATE],
    )


_GOT = (book.COMMISSION, book.RECRUITING, book.REBATE)


def _got(model: ModelResult, tier: int, reason: str) -> float:
    """What *tier* got for *reason* over the horizon."""
    account = f"tier {tier}"
    return float(
        sum(amounts.sum() for (_, payee, why), amounts in model.ledger.items() if (payee, why) == (account, reason))
    )


@dataclass(frozen=True, eq=False)
class _Down:
    """The margin of each tier on goods that it sold down, (tiers,).

    On all that were ``passed`` on, on those that went ``through`` to consumers in the end, and on those that
    were ``opened`` with by recruits further down.
    """

    passed: Array
    through: Array
    opened: Array


def _goods_sold_down(model: ModelResult, prices: Array, opening: Array, reached: Array) -> _Down:
    """Month by month and from the bottom populated tier up, as goods are ordered.

    ``reached`` are the units with which each tier reached consumers, (months, tiers).

    Opening orders that pass tier k: those of the next populated tier n, q_n·J_n, and those that tier n handed on
    and ordered anew: min(received_n − q_n·J_n, opening orders that passed n).
    """
    table = {name: model.tier_months[name][:, :, 0] for name in ("joiners", "agents", "received", "passed_down")}
    closing = table["agents"]
    at_work = np.concatenate([np.zeros_like(closing[:1]), closing[:-1]]) + table["joiners"]
    sums = np.zeros((3, len(prices)))
    for month, populated in enumerate(at_work > 0):
        below, opened, through = -1, 0.0, 0.0
        for tier in reversed(np.flatnonzero(populated)):
            if below >= 0:
                own = opening[below] * table["joiners"][month, below]
                opened = own + min(max(0.0, table["received"][month, below] - own), opened)
                through += reached[month, below]
                units = (table["passed_down"][month, tier], through, opened)
                sums[:, tier] += (prices[below] - prices[tier]) * np.array(units)
            below = int(tier)
    return _Down(*sums)


def _ratio(above: float, below: float) -> float:
    return above / below if below >= TINY else float("nan")
