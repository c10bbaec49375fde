"""What the months leave behind: totals always, every month where detail is asked for."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from calculator.agents import Agents
from calculator.customers import Customers
from calculator.goods import PlatformGoods, StockedGoods
from calculator.inputs import Array, Inputs
from calculator.ledger import Ledger

BY_MONTH = frozenset({"brand_cash_flow", "cash_flow", "agents_now", "joiners", "sell_through"})
"""Kept month by month even without detail: the results need more than their sums."""


class Record:
    """Quantities by name, summed over the months or month by month.

    Those of the brand are (draws,) a month, those of the channel (tiers, draws). ``last`` are
    those of the last month's end. A record that writes over the months of the one before may be given
    its *room*: the system takes longer to hand out fresh memory than the months take to fill it.
    """

    def __init__(self, inputs: Inputs, ledger: Ledger, *, detail: bool, room: dict[str, Array] | None = None) -> None:
        self._inputs, self._ledger, self._detail = inputs, ledger, detail
        self._room = {} if room is None else room
        self._totals: dict[str, Array] = {}
        self._months: dict[str, Array] = {}
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
        agents: Agents,
        goods: StockedGoods | PlatformGoods,
        orders: Array,
    ) -> None:
        """Take down the month that has just been played and paid."""
        flows = self._flows(customers, agents, goods, orders)
        if self._detail:
            flows |= self._details(customers, agents, goods)
        if month == 1:
            self._make_room(flows)
        for name, quantity in flows.items():
            if name in self._months:
                self._months[name][month - 1] = quantity
            else:
                self._totals[name] += quantity
        if month == self._inputs.months:
            self.last = {"brand_stock": goods.brand_stock, "agents": agents.closing}
            if isinstance(goods, StockedGoods):
                self.last["stock"] = goods.stock

    def _flows(
        self, customers: Customers, agents: Agents, goods: StockedGoods | PlatformGoods, orders: Array
    ) -> dict[str, Array]:
        """What every result is made of."""
        flows = {
            "orders": orders,
            "leads": customers.leads,
            "new_customers": customers.new,
            "pool": customers.pool,
            "referred": customers.referred,
            "units_made": goods.made,
            "sell_through": goods.net_sold,
            "brand_cash_flow": self._ledger.brand,
            "joiners": agents.joiners,
            "agents_now": agents.now,
            "cash_flow": self._ledger.tiers,
            "sold": goods.sold,
            "own_use": goods.own_use,
        }
        if isinstance(goods, StockedGoods):
            flows["sell_in"] = goods.sell_in
            flows["left"] = goods.left
            flows["through"] = goods.through
            flows["through_income"] = goods.through_income
            flows["brand_through_income"] = goods.brand_through_income
        else:
            flows["units_sold"] = goods.total_sold
            flows["commission"] = goods.commission
        if "agent_cac" in self._inputs.uses:
            flows["agent_leads"] = agents.contacts() * customers.agent_leads_share
        return flows

    def _details(self, customers: Customers, agents: Agents, goods: StockedGoods | PlatformGoods) -> dict[str, Array]:
        """What only the tables by month need."""
        details = {
            "reach": customers.reach,
            "active_customers": customers.active,
            "brand_stock": goods.brand_stock,
            "agents": agents.closing,
        }
        if isinstance(goods, StockedGoods):
            details["received"] = goods.received
            details["passed_down"] = goods.passed
            details["closing_stock"] = goods.stock
        else:
            details["sell_in"] = goods.net_sold
        return details

    def _make_room(self, flows: Mapping[str, Array]) -> None:
        for name, quantity in flows.items():
            if self._detail or name in BY_MONTH:
                shape = (self._inputs.months, *quantity.shape)
                if name not in self._room or self._room[name].shape != shape:
                    self._room[name] = np.empty(shape)
                self._months[name] = self._room[name]
            else:
                self._totals[name] = np.zeros(quantity.shape)
