"""One model of a single run, as explanations look at it."""

from __future__ import annotations

from functools import cached_property

import numpy as np

from calculator import value
from calculator.inputs import Array, Inputs, inputs_of
from calculator.language import tr
from calculator.outcomes import ACCOUNTS
from calculator.result import ModelResult, Result


def tier_name(model: ModelResult, tier: int) -> str:
    """What *tier* (1 = the top) is called; by its number where the file gives it no name."""
    name = model.tier_names[tier - 1]
    return tr("tier {number}").format(number=tier) if name in ("", f"tier {tier}") else name


class Case:
    """One model of a single run: its tables without draws, and the inputs behind it."""

    def __init__(self, result: Result, place: int) -> None:
        self._result, self._place = result, place
        self.model = result.models[place]
        self.horizon = len(self.model.months["leads"])

    @cached_property
    def inputs(self) -> Inputs:
        """What the model was computed from."""
        return inputs_of(self._result.scenario, self._place, {}, 1)

    @cached_property
    def life(self) -> value.Lifetime:
        """The months of a customer, valued."""
        return value.lifetime(self.inputs)

    @property
    def price_rule(self) -> tuple[str, float]:
        """The basis of the consumer price and what it is multiplied by."""
        price = self._result.scenario.models[self._place].price
        return price.basis, price.value

    def figure(self, column: str) -> float:
        """A figure of the summary."""
        return float(self.model.summary[column][0])

    def months(self, name: str) -> Array:
        """A column of the months, (months,)."""
        return self.model.months[name][:, 0]

    def tiers(self, name: str) -> Array:
        """A column of the months by tier, (months, tiers)."""
        return self.model.tier_months[name][:, :, 0]

    def tier_name(self, tier: int) -> str:
        """What *tier* (1 = the top) is called."""
        return tier_name(self.model, tier)

    def account(self, account: str) -> str:
        """What an account of the ledger, or a side, is called."""
        if account.startswith("tier "):
            return self.tier_name(int(account.removeprefix("tier ")))
        return tr(ACCOUNTS[account])

    @cached_property
    def cumulative(self) -> Array:
        """The brand's cash so far, at the end of each month."""
        return np.cumsum(self.months("brand_cash_flow"))

    @cached_property
    def agents_at_work(self) -> Array:
        """Agents after recruiting and before anyone leaves, (months, tiers)."""
        closing = self.tiers("agents")
        return np.concatenate([np.zeros_like(closing[:1]), closing[:-1]]) + self.tiers("joiners")

    @property
    def units_sold(self) -> float:
        """Units that consumers bought, returns included."""
        if self.model.kind == "stocked":
            return float(self.tiers("sold").sum())
        return float(self.months("orders").sum()) * float(self.inputs.product.units_per_order)


def side_of(account: str) -> str:
    """``agents`` for a tier, else the account itself."""
    return "agents" if account.startswith("tier ") else account
