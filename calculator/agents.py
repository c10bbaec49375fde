"""The people of the channel: recruiting and leaving (steps 1 and 7).

The symbols are explained in :mod:`calculator.inputs`, the steps at :func:`calculator.simulate.play`.
"""

from __future__ import annotations

import numpy as np

from calculator.inputs import Inputs, Value


class Agents:
    """The agents of one model as the months go by; every array is (tiers, draws).

    ``opening`` are those before this month's recruiting, ``now`` those after it, ``closing``
    those left at the end of the month; ``populated`` is where ``now`` is not zero. A ``direct``
    model has no tiers, so nobody ever joins.
    """

    def __init__(self, inputs: Inputs) -> None:
        self._inputs, self._tiers = inputs, inputs.tiers
        self._founding_months = np.asarray(inputs.channel.founding_months)
        shape = (inputs.tier_count, inputs.draws)
        self.closing = np.broadcast_to(self._tiers.initial_agents, shape)
        self.ever = self.closing.sum(axis=0)
        self.opening = self.now = self.joiners = self.leavers = np.zeros(shape)
        self.populated = np.zeros(shape, dtype=bool)
        self.all_populated = False

    def recruit(self, month: int) -> None:
        """Step 1: who joins, slowed down as the pool of possible agents runs dry."""
        if not self._inputs.tier_count:
            return
        channel, tiers = self._inputs.channel, self._tiers
        self.opening = self.closing
        wanted = np.empty_like(self.opening)
        wanted[0] = channel.founders_per_month * (month <= self._founding_months)
        wanted[1:] = tiers.recruits_per_month[1:] * self.opening[:-1]
        left = np.maximum(0.0, channel.agent_pool - self.ever)
        wanted *= left / channel.agent_pool
        total = wanted.sum(axis=0)
        too_many = total > left
        if too_many.any():
            wanted *= np.where(too_many, left / np.where(too_many, total, 1.0), 1.0)
            total = wanted.sum(axis=0)
        self.now = self.opening + wanted
        self.ever = self.ever + total
        self.joiners = wanted + tiers.initial_agents if month == 1 else wanted
        self.populated = self.now > 0
        self.all_populated = bool(self.populated.all())

    def contacts(self) -> Value:
        """Σ h_k·N_k, the leads that agents find in a month before saturation, (draws,)."""
        if "contacts_per_month" not in self._inputs.uses:
            return 0.0
        found: Value = (self._tiers.contacts_per_month * self.now).sum(axis=0)
        return found

    def own_orders(self) -> Value:
        """What agents order for themselves where they hold no stock: Σ own_use_k·N_k / u, (draws,)."""
        if self._inputs.kind != "commission" or "own_use" not in self._inputs.uses:
            return 0.0
        orders: Value = (self._tiers.own_use * self.now).sum(axis=0) / self._inputs.product.units_per_order
        return orders

    def leave(self) -> None:
        """Step 7: who gives up. N − χ·N would be all rounding where nearly everybody leaves."""
        self.leavers = self._tiers.churn_rate * self.now
        self.closing = (1 - self._tiers.churn_rate) * self.now
