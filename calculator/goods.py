"""The goods of a model: who orders, holds, sells, returns and throws away (steps 5 and 7).

``StockedGoods`` moves them down a ladder of agents who buy and hold stock; ``PlatformGoods``
ships them from the brand (``commission`` and ``direct``). Both show the same quantities of the
month: arrays of (tiers, draws), the brand's of (draws,).

The symbols are explained in :mod:`calculator.inputs`, the steps at :func:`calculator.simulate.play`.
"""

from __future__ import annotations

import itertools
from collections import deque
from dataclasses import dataclass

import numpy as np

from calculator.agents import Agents
from calculator.inputs import Array, Inputs


class Forecast:
    """The mean of the last so many months' quantities, this month's included."""

    def __init__(self, months: int) -> None:
        self._seen: deque[Array] = deque(maxlen=months)

    def update(self, quantity: Array) -> Array:
        """The mean with *quantity* as this month's."""
        self._seen.append(quantity)
        total = self._seen[0]
        for earlier in itertools.islice(self._seen, 1, None):
            total = total + earlier
        return total / len(self._seen)


def sales_shares(inputs: Inputs, agents: Agents) -> Array:
    """share_k = x_k·N_k / Σ x_j·N_j, by tier, (tiers, draws); 0 where nobody sells."""
    weights = inputs.tiers.retail_weight * agents.now
    total = weights.sum(axis=0)
    shares: Array = weights / np.where(total > 0, total, 1.0)
    return shares


class StockedGoods:
    """Goods that agents buy, hold and sell.

    ``passed`` is what a tier hands to the next populated one below; ``through`` counts the units
    sold this month that went through a tier, sold by itself or by one below, and
    ``through_income`` what the next populated tier pays per month for those of its own.
    """

    def __init__(self, inputs: Inputs) -> None:
        self._inputs, self._tiers = inputs, inputs.tiers
        count, draws = inputs.tier_count, inputs.draws
        self._nothing = nothing = np.zeros((count, draws))
        nobody = np.zeros(draws)
        self.stock = self.received = self.passed = nothing
        self.sold = self.own_use = self.returned = self.resalable = self.kept = nothing
        self.left = nothing
        self.income = self.through = self.through_income = nothing
        self.brand_stock = self.made = self.sell_in = nobody
        self.brand_income = self.brand_through_income = nobody
        self._forecasts = [Forecast(inputs.channel.smoothing_months) for _ in range(count)]
        self._brand_forecast = Forecast(inputs.channel.smoothing_months)
        self._covers = "cover_months" in inputs.uses
        self._minimum = "minimum_order" in inputs.uses
        self._own_use = "own_use" in inputs.uses
        self._returns = "return_rate" in inputs.uses
        self._brand_covers = "brand_cover_months" in inputs.uses

    def move(self, agents: Agents, demand: Array) -> None:
        """Step 5: orders travel up the ladder, goods down it, and *demand* units are sold."""
        inputs, tiers = self._inputs, self._tiers
        self.sold = demand * sales_shares(inputs, agents)
        self.own_use = tiers.own_use * agents.now if self._own_use else self._nothing
        self._order_upwards(agents)
        self.sell_in, self.made = self._restock()
        self.returned = inputs.costs.return_rate * self.sold if self._returns else self._nothing
        self.resalable = inputs.costs.resalable_share * self.returned
        self.kept = self.sold - self.returned
        held = self.stock + self.received - self.passed - self.sold - self.own_use
        self.stock = held + self.resalable if self._returns else held

    def _order_upwards(self, agents: Agents) -> None:
        """received_k = q·J + max(m·N, max(0, out + w·F − S − q·J)), from the bottom populated tier up."""
        tiers, prices = self._tiers, self._inputs.tier_prices
        shape = self.sold.shape
        self.received, self.passed, self.income = np.zeros(shape), np.zeros(shape), np.zeros(shape)
        self.through, self.through_income = np.zeros(shape), np.zeros(shape)
        opening_orders = tiers.opening_order * agents.joiners
        minimum = tiers.minimum_order * agents.opening if self._minimum else None
        consumed = self.sold + self.own_use
        down = paid = through = through_paid = np.zeros(shape[1])
        for k in reversed(range(shape[0])):
            here = agents.populated[k]
            everywhere = agents.all_populated or bool(here.all())
            if not everywhere and not here.any():
                if self._covers:
                    self._forecasts[k].update(np.zeros(shape[1]))
                continue
            out = down + consumed[k]
            needed = out - self.stock[k] - opening_orders[k]
            if self._covers:
                forecast = self._forecasts[k].update(out if everywhere else np.where(here, out, 0.0))
                needed = needed + tiers.cover_months[k] * forecast
            needed = np.maximum(needed, 0.0 if minimum is None else minimum[k])
            received = opening_orders[k] + needed
            sold_through = through + self.sold[k]
            payment, through_payment = prices[k] * received, prices[k] * sold_through
            if everywhere:
                self.received[k], self.passed[k], self.income[k] = received, down, paid
                self.through[k], self.through_income[k] = sold_through, through_paid
                down, paid, through, through_paid = received, payment, sold_through, through_payment
            else:
                self.received[k], self.passed[k] = np.where(here, received, 0.0), np.where(here, down, 0.0)
                self.income[k] = np.where(here, paid, 0.0)
                self.through[k] = np.where(here, sold_through, 0.0)
                self.through_income[k] = np.where(here, through_paid, 0.0)
                down, paid = np.where(here, received, down), np.where(here, payment, paid)
                through = np.where(here, sold_through, through)
                through_paid = np.where(here, through_payment, through_paid)
        self._arriving, self.brand_income, self.brand_through_income = down, paid, through_paid

    def _restock(self) -> tuple[Array, Array]:
        """The brand makes max(0, sell-in + w₀·F₀ − S₀)."""
        sell_in = wanted = self._arriving
        if self._brand_covers:
            wanted = sell_in + self._inputs.costs.brand_cover_months * self._brand_forecast.update(sell_in)
        made = np.maximum(0.0, wanted - self.brand_stock)
        self.brand_stock = self.brand_stock + made - sell_in
        return sell_in, made

    def leave(self) -> None:
        """Step 7: leavers take χ·S_k along, and the brand buys some of it back."""
        self.left = self._tiers.churn_rate * self.stock
        self.stock = self.stock - self.left
        if "buyback_share" in self._inputs.uses:
            self.brand_stock = self.brand_stock + self._inputs.channel.buyback_share * self.left.sum(axis=0)

    @property
    def net_sold(self) -> Array:
        """Units that consumers bought and kept, (draws,)."""
        kept: Array = self.kept.sum(axis=0)
        return kept


@dataclass(frozen=True)
class LeftBehind:
    """What becomes of the stock that leavers take along; like what was ``left``, in units."""

    bought_back: Array
    liquidated: Array
    dead: Array


def left_behind(inputs: Inputs, left: Array) -> LeftBehind:
    """Of the stock that was *left*, a share goes back to the brand, one is dumped on consumers, the rest is dead."""
    bought_back, liquidated = inputs.channel.buyback_share * left, inputs.channel.liquidation_share * left
    return LeftBehind(bought_back, liquidated, left - bought_back - liquidated)


class PlatformGoods:
    """Goods that the brand holds and ships; agents, where there are any, only sell.

    ``sold`` (the agents' own use in it) and ``commission``, in ¥, are by tier, (tiers, draws);
    ``total_sold`` is what consumers bought, through whomever, (draws,).
    """

    def __init__(self, inputs: Inputs) -> None:
        self._inputs = inputs
        self.brand_stock = self.made = self.total_sold = np.zeros(inputs.draws)
        self.total_returned = self.total_resalable = self.total_sold
        self.sold = self.own_use = self.commission = np.zeros((inputs.tier_count, inputs.draws))
        self._forecast = Forecast(inputs.channel.smoothing_months)
        self._covers = "brand_cover_months" in inputs.uses
        self._commissionable = inputs.consumer_price * (1 - inputs.costs.return_rate) * inputs.channel.attribution

    def move(self, agents: Agents, demand: Array) -> None:
        """Step 5: the brand makes max(0, D + w₀·F₀ − S₀ − a·ϱ·D) and ships *demand* units."""
        costs = self._inputs.costs
        if self._inputs.tier_count:
            self.sold = demand * sales_shares(self._inputs, agents)
            self.own_use = self._inputs.tiers.own_use * agents.now
            self.commission = self._commissions(agents)
        self.total_sold, self.total_returned = demand, costs.return_rate * demand
        self.total_resalable = costs.resalable_share * self.total_returned
        wanted = demand
        if self._covers:
            wanted = demand + costs.brand_cover_months * self._forecast.update(demand)
        self.made = np.maximum(0.0, wanted - self.brand_stock - self.total_resalable)
        self.brand_stock = self.brand_stock + self.made + self.total_resalable - demand

    def leave(self) -> None:
        """Step 7: leavers hold nothing."""

    def _commissions(self, agents: Agents) -> Array:
        """Σ_l commission_l·P(1−ϱ)·attribution·(sales of the tier l−1 below), (tiers, draws)."""
        sales = self._commissionable * self.sold
        earned = np.zeros(sales.shape)
        for level, share in enumerate(self._inputs.channel.commission[: len(sales)]):
            earned[: len(sales) - level] += share * sales[level:]
        paid: Array = earned * agents.populated
        return paid

    @property
    def net_sold(self) -> Array:
        """Units that consumers bought and kept, (draws,)."""
        kept: Array = self.total_sold - self.total_returned
        return kept
