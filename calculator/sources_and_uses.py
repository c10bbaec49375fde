"""Where the money came from and where it went: sources and uses, from the ledger, to the fen."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from calculator import ledger as book
from calculator.inputs import Array
from calculator.language import QT_TRANSLATE_NOOP
from calculator.result import ModelResult
from calculator.value import ratio
from calculator.whereabouts import Whereabouts, own_use_share

PAYERS = {
    "consumers": QT_TRANSLATE_NOOP("Money", "consumers"),
    "own_use": QT_TRANSLATE_NOOP("Money", "agents, for own use"),
}
"""Who buys goods to use them."""
GOODS = {
    "goods_consumers": QT_TRANSLATE_NOOP("Money", "goods with consumers"),
    "goods_own_use": QT_TRANSLATE_NOOP("Money", "goods used by agents"),
    "goods_left_over": QT_TRANSLATE_NOOP("Money", "goods left over"),
}
"""What the goods made cost, by what became of them."""
REWARDS = "rewards"
REWARDS_LABEL = QT_TRANSLATE_NOOP("Money", "rewards to consumers")


@dataclass(frozen=True, eq=False)
class Money:
    """The money of all months of one model, each amount (draws,) in ¥.

    ``paid`` is what consumers paid, apart from agents' households for their ``own_use``. ``went`` is
    where it went: goods, every reason for which the outside world was paid, rewards to consumers, then
    what ``brand`` and ``tier 1`` … have of it, which is negative where they put money in. Both have the same sum.
    """

    paid: dict[str, Array]
    went: dict[str, Array]
    accounts: tuple[str, ...]

    @property
    def costs(self) -> dict[str, Array]:
        """Where it went but for brand and tiers."""
        return {name: amount for name, amount in self.went.items() if name not in self.accounts}

    @property
    def earned(self) -> dict[str, Array]:
        """What brand and tiers have at the end: their profit, unsold stock worth nothing."""
        return {name: self.went[name] for name in self.accounts}

    @property
    def channel(self) -> Array:
        """What the agents of all tiers have together."""
        return sum((self.went[name] for name in self.accounts[1:]), np.zeros_like(self.went["brand"]))

    def sources(self) -> dict[str, Array]:
        """Where the money came from: who paid for goods, and what brand and tiers put in of their own."""
        return self.paid | {name: np.maximum(0.0, -amount) for name, amount in self.earned.items()}

    def uses(self) -> dict[str, Array]:
        """Where it went: costs, and what brand and tiers took out; as much as all sources."""
        return self.costs | {name: np.maximum(0.0, amount) for name, amount in self.earned.items()}

    def per_yuan(self) -> dict[str, Array]:
        """Where it went, for each ¥1 that consumers and agents' households paid; NaN where they paid nothing."""
        together = sum(self.paid.values(), np.zeros_like(self.went["brand"]))
        return {name: ratio(amount, together) for name, amount in self.went.items()}


def money(model: ModelResult, goods: Whereabouts) -> Money:
    """Sources and uses of *model*, whose *goods* are where they are.

    paid by consumers and for own use = goods made + other payments to the outside world + rewards to
    consumers + brand's profit + Σ profit of a tier. Deposits are left out, as nobody earns or loses by them:
    what is left of an account's cash then is its profit. The cost of all goods made is
    counted, as it was paid, and split by what became of the units; with ``commission`` agents' own use is
    the same share of what consumers paid as of what they kept.
    """
    nothing = np.zeros_like(goods.made)
    paid, earned = dict.fromkeys(PAYERS, nothing), dict.fromkeys(model.accounts, nothing)
    costs: dict[str, Array] = {}
    for (payer, payee, reason), amounts in model.ledger.items():
        if reason == book.DEPOSIT:
            continue
        amount = amounts.sum(axis=0)
        if payer == book.CONSUMERS:
            buyer = "own_use" if reason == book.OWN_USE else "consumers"
            paid[buyer] = paid[buyer] + amount
        else:
            earned[payer] = earned[payer] - amount
        if payee in earned:
            earned[payee] = earned[payee] + amount
        else:
            use = REWARDS if payee == book.CONSUMERS else reason
            costs[use] = costs.get(use, nothing) + amount
    if model.kind == "commission":
        of_agents = paid["consumers"] * own_use_share(model)
        paid = {"consumers": paid["consumers"] - of_agents, "own_use": of_agents}
    made, unit_cost = costs.pop(book.GOODS_MADE, nothing), model.tiers["price"][0]
    spent = unit_cost * np.stack([goods.consumers + goods.liquidated, goods.own_use])
    left_over = goods.brand_stock + goods.scrapped + (goods.tier_stock + goods.dead).sum(axis=0)
    rest = np.where(left_over > 0, np.maximum(0.0, made - spent.sum(axis=0)), 0.0)
    split = dict(zip(GOODS, (*spent, rest), strict=True))
    return Money(paid, split | costs | earned, model.accounts)
