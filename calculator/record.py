"""What the months leave behind: totals always, every month where detail is asked for."""

from __future__ import annotations

import numpy as np

from calculator.agents import Agents
from calculator.customers import Customers
from calculator.goods import PlatformGoods, StockedGoods
from calculator.inputs import Array, Inputs, Value
from calculator.ledger import Ledger

BY_MONTH = frozenset({"brand_cash_flow", "cash_flow", "agents_now", "joiners", "sell_through"})
"""Kept month by month even without detail: the results need more than their sums."""


class Record:
    """Quantities by name, summed over the months or month by month.

    Those of the brand are (draws,) a month, those of the channel (tiers, draws).
    """

    def __init__(self, inputs: Inputs, ledger: Ledger, *, detail: bool) -> None:
        self._inputs, self._ledger, self._detail = inputs, ledger, detail
        self._totals: dict[str, Array] = {}
        self._months: dict[str, Array] = {}
        self._month = 0
        self.last: dict[str, Array] = {}

    @property
    def detailed(self) -> bool:
        """Whether every month was kept."""
        return self._detail

    @property
    def ledger(self) -> Ledger:
        """The money behind it."""
        return self._ledger

    def total(self, name: str) -> Array:
        """The sum of *name* over the months."""
        if name in self._months:
            total: Array = self._months[name].sum(axis=0)
            return total
        return self._totals[name]

    def by_month(self, name: str) -> Array:
        """*name* as (months, draws) or (months, tiers, draws)."""
        return self._months[name]

    def keep(
        self,
        month: int,
        customers: Customers,
        agents: Agents | None,
        goods: StockedGoods | PlatformGoods,
        orders: Array,
    ) -> None:
        """Take down the month that has just been played and paid."""
        self._month = month
        self._flow("orders", orders)
        self._flow("leads", customers.leads)
        self._flow("new_customers", customers.new)
        self._flow("pool", customers.pool)
        self._flow("budget", customers.budget(month))
        self._flow("referred", customers.referred)
        self._flow("units_made", goods.made)
        self._flow("sell_through", goods.net_sold)
        self._flow("scrapped", goods.scrapped)
        self._flow("brand_cash_flow", self._ledger.brand)
        if isinstance(goods, StockedGoods):
            self._stocked(goods)
        else:
            self._flow("units_sold", goods.total_sold)
            self._flow("sell_in", goods.net_sold)
        if agents is not None:
            self._agents(customers, agents, goods)
        self.last["brand_stock"] = goods.brand_stock
        if self._detail:
            self._details(customers, agents, goods)

    def _stocked(self, goods: StockedGoods) -> None:
        self._flow("units_sold", goods.sold.sum(axis=0))
        self._flow("sell_in", goods.sell_in)
        self._flow("dead", goods.dead)
        self._flow("bought_back", goods.bought_back)
        self._flow("liquidated", goods.liquidated)
        self._flow("through", goods.through)
        self._flow("through_income", goods.through_income)
        self._flow("brand_through_income", goods.brand_through_income)
        self.last["stock"] = goods.stock

    def _agents(self, customers: Customers, agents: Agents, goods: StockedGoods | PlatformGoods) -> None:
        self._flow("joiners", agents.joiners)
        self._flow("agents_now", agents.now)
        self._flow("cash_flow", self._ledger.tiers)
        self._flow("sold", goods.sold)
        self._flow("own_use", goods.own_use)
        if isinstance(goods, PlatformGoods):
            self._flow("commission", goods.commission)
        if "agent_cac" in self._inputs.uses:
            spent = self._inputs.tiers.contacts_per_month * agents.now * customers.agent_leads_share
            self._flow("agent_leads", spent.sum(axis=0))
        self.last["agents"] = agents.closing

    def _details(self, customers: Customers, agents: Agents | None, goods: StockedGoods | PlatformGoods) -> None:
        self._flow("reach", customers.reach)
        self._flow("active_customers", customers.active)
        self._flow("brand_stock", goods.brand_stock)
        if agents is not None:
            self._flow("agents", agents.closing)
        if isinstance(goods, StockedGoods):
            self._flow("opening_stock", goods.opening_stock)
            self._flow("received", goods.received)
            self._flow("passed_down", goods.passed)
            self._flow("returned", goods.resalable)
            self._flow("left", goods.left)
            self._flow("closing_stock", goods.stock)

    def _flow(self, name: str, quantity: Value) -> None:
        if self._detail or name in BY_MONTH:
            if self._month == 1:
                self._months[name] = np.empty((self._inputs.months, *np.shape(quantity)))
            self._months[name][self._month - 1] = quantity
        elif self._month == 1:
            self._totals[name] = np.asarray(quantity, dtype=float)
        else:
            self._totals[name] = self._totals[name] + quantity
