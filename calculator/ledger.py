"""Who pays whom, for what: the money of every step of a month.

Every payment is posted from one account to another, so the money of all accounts always
adds up to zero. Accounts are the brand, the tiers of agents, consumers and the outside world.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from calculator.agents import Agents
from calculator.customers import Customers
from calculator.goods import PlatformGoods, StockedGoods, left_behind
from calculator.inputs import Array, Inputs, Value
from calculator.language import QT_TRANSLATE_NOOP

BRAND, TIERS, CONSUMERS, OUTSIDE = "brand", "tiers", "consumers", "outside"
_OTHERS = (CONSUMERS, OUTSIDE)
"""Accounts whose cash nobody keeps."""

JOIN_FEE = QT_TRANSLATE_NOOP("Ledger", "join fee")
JOINING_GIFT = QT_TRANSLATE_NOOP("Ledger", "joining gift")
RECRUITING = QT_TRANSLATE_NOOP("Ledger", "recruiting")
DEPOSIT = QT_TRANSLATE_NOOP("Ledger", "deposit")
ACQUISITION = QT_TRANSLATE_NOOP("Ledger", "acquisition")
GOODS_MADE = QT_TRANSLATE_NOOP("Ledger", "goods made")
GOODS = QT_TRANSLATE_NOOP("Ledger", "goods")
REBATE = QT_TRANSLATE_NOOP("Ledger", "rebate")
CONSUMER_SALES = QT_TRANSLATE_NOOP("Ledger", "consumer sales")
OWN_USE = QT_TRANSLATE_NOOP("Ledger", "own use")
SALES_TAX = QT_TRANSLATE_NOOP("Ledger", "sales tax")
PAYMENT_FEE = QT_TRANSLATE_NOOP("Ledger", "payment fee")
FULFILMENT = QT_TRANSLATE_NOOP("Ledger", "fulfilment")
RUNNING_COST = QT_TRANSLATE_NOOP("Ledger", "running cost")
COMMISSION = QT_TRANSLATE_NOOP("Ledger", "commission")
COMMUNITY = QT_TRANSLATE_NOOP("Ledger", "community")
FIXED_COST = QT_TRANSLATE_NOOP("Ledger", "fixed cost")
BUY_BACK = QT_TRANSLATE_NOOP("Ledger", "buy-back")
LIQUIDATION = QT_TRANSLATE_NOOP("Ledger", "liquidation")
HOLDING_COST = QT_TRANSLATE_NOOP("Ledger", "holding cost")

Account = str | int
"""``brand``, ``consumers``, ``outside``, ``tiers`` (all of them, row by row) or a tier's number from 1."""


class Ledger:
    """The cash of brand and tiers in the month, and, in detail, every payment by month.

    ``brand`` is (draws,), ``tiers`` (tiers, draws), both complete when the month is closed.
    ``payments`` maps (payer, payee, reason) to (months, draws), or (months, tiers, draws) where one
    side is ``tiers``; it stays empty unless *detail* is asked for.
    """

    def __init__(self, inputs: Inputs, *, detail: bool) -> None:
        self._shape = (inputs.tier_count, inputs.draws)
        self._months, self._month, self._detail = inputs.months, 0, detail
        self.payments: dict[tuple[Account, Account, str], Array] = {}
        self.brand, self.tiers = np.zeros(inputs.draws), np.zeros(self._shape)
        self._from_brand = np.zeros(self._shape)

    def open_month(self, month: int) -> None:
        """Start *month* (from 1) with no cash moved."""
        self._month = month
        self.brand, self.tiers = np.zeros(self._shape[1]), np.zeros(self._shape)
        self._from_brand = np.zeros(self._shape)

    def close_month(self) -> None:
        """Settle what brand and tiers paid each other."""
        self.brand -= self._from_brand.sum(axis=0)
        self.tiers += self._from_brand

    def post(self, payer: Account, payee: Account, reason: str, amount: Value) -> None:
        """*payer* pays *amount* to *payee*: (draws,), or (tiers, draws) where one of them is ``tiers``.

        What is posted twice in a month for one reason adds up.
        """
        if payer == BRAND:
            if payee == TIERS:
                self._from_brand += amount
            else:
                self.brand -= amount
        elif payer == TIERS:
            if payee == BRAND:
                self._from_brand -= amount
            else:
                self.tiers -= amount
        elif payee == BRAND and payer in _OTHERS:
            self.brand += amount
        elif payee == TIERS and payer in _OTHERS:
            self.tiers += amount
        else:
            raise ValueError(f"{payer!r} pays {payee!r}: one of them must be the brand or the tiers")
        if self._detail:
            key = (payer, payee, reason)
            if key not in self.payments:
                shape = self._shape if TIERS in (payer, payee) else self._shape[1:]
                self.payments[key] = np.zeros((self._months, *shape))
            self.payments[key][self._month - 1] += amount

    def supply(self, purchases: Array, sales: Array, brand_sales: Array) -> None:
        """Goods go down the ladder: tiers pay for their *purchases* and are paid for their *sales*."""
        self.tiers += sales - purchases
        self.brand += brand_sales


def supplies(purchases: Array, populated: NDArray[np.bool_]) -> dict[tuple[Account, Account, str], Array]:
    """Who paid whom for goods: each tier the next populated one above it, the first the brand.

    *purchases* and where tiers are *populated* are (months, tiers, draws), the payments (months, draws).
    """
    payments: dict[tuple[Account, Account, str], Array] = {}
    for buyer in range(purchases.shape[1]):
        unserved = populated[:, buyer]
        for supplier in reversed(range(buyer)):
            serves = unserved & populated[:, supplier]
            payments[buyer + 1, supplier + 1, GOODS] = purchases[:, buyer] * serves
            unserved = unserved & ~serves
        payments[buyer + 1, BRAND, GOODS] = purchases[:, buyer] * unserved
    return payments


def pay_for_entry(ledger: Ledger, inputs: Inputs, agents: Agents) -> None:
    """Step 1: fees and deposits in, gifts and rewards for recruiting out."""
    tiers, channel, uses, joiners = inputs.tiers, inputs.channel, inputs.uses, agents.joiners
    if "join_fee" in uses:
        ledger.post(TIERS, BRAND, JOIN_FEE, tiers.join_fee * joiners)
    if "deposit" in uses:
        ledger.post(TIERS, BRAND, DEPOSIT, tiers.deposit * joiners)
    if "pack_cost" in uses:
        ledger.post(BRAND, OUTSIDE, JOINING_GIFT, channel.pack_cost * joiners.sum(axis=0))
    if "recruiter_fee_share" in uses or "recruit_reward" in uses:
        opening_order = inputs.tier_prices * tiers.opening_order
        reward = channel.recruiter_fee_share * tiers.join_fee + channel.recruit_reward * opening_order
        to_above = np.zeros(joiners.shape)
        to_above[:-1] = (reward * joiners)[1:]
        ledger.post(BRAND, TIERS, RECRUITING, to_above * agents.populated)


def pay_for_acquisition(ledger: Ledger, inputs: Inputs, customers: Customers, agents: Agents) -> None:
    """Step 2: the brand's budget, rewards to consumers who refer, and what agents spend on contacts."""
    acquisition, uses = inputs.acquisition, inputs.uses
    if "monthly_budget" in uses:
        ledger.post(BRAND, OUTSIDE, ACQUISITION, customers.budget)
    if "referral_reward" in uses and "referral_ratio" in uses:
        ledger.post(BRAND, CONSUMERS, ACQUISITION, acquisition.referral_reward * customers.referred)
    if "agent_cac" in uses:
        cost_per_lead = acquisition.agent_cac * inputs.eventual_conversion * customers.agent_leads_share
        ledger.post(TIERS, OUTSIDE, ACQUISITION, cost_per_lead * inputs.tiers.contacts_per_month * agents.now)


def pay_for_goods(
    ledger: Ledger, inputs: Inputs, agents: Agents, goods: StockedGoods | PlatformGoods, orders: Array
) -> None:
    """Step 5: goods, tax and handling are paid by who sells to consumers, agents pay to be there."""
    ledger.post(BRAND, OUTSIDE, GOODS_MADE, inputs.unit_cost * goods.made)
    if isinstance(goods, StockedGoods):
        _pay_for_stocked_goods(ledger, inputs, goods)
    else:
        _pay_for_platform_goods(ledger, inputs, goods, orders)
    if "running_cost" in inputs.uses:
        ledger.post(TIERS, OUTSIDE, RUNNING_COST, inputs.tiers.running_cost * agents.now)


def _pay_for_stocked_goods(ledger: Ledger, inputs: Inputs, goods: StockedGoods) -> None:
    """Step 5, ``stocked``: goods are paid up the ladder, consumers pay the tiers."""
    tiers, costs, uses, prices = inputs.tiers, inputs.costs, inputs.uses, inputs.tier_prices
    purchases = prices * goods.received
    ledger.supply(purchases, goods.income, goods.brand_income)
    if "purchase_rebate" in uses:
        ledger.post(BRAND, TIERS, REBATE, tiers.purchase_rebate * purchases)
    if "own_use" in uses:
        ledger.post(CONSUMERS, TIERS, OWN_USE, prices * goods.own_use)
    takings = inputs.consumer_price * goods.kept
    ledger.post(CONSUMERS, TIERS, CONSUMER_SALES, takings)
    if "sales_tax_rate" in uses:
        ledger.post(TIERS, OUTSIDE, SALES_TAX, inputs.tax_share * takings)
    if "payment_fee" in uses:
        ledger.post(TIERS, OUTSIDE, PAYMENT_FEE, costs.payment_fee * inputs.consumer_price * goods.sold)
    per_order = inputs.product.units_per_order
    if "fulfilment_cost" in uses or "return_cost" in uses:
        handled = costs.fulfilment_cost * goods.sold + costs.return_cost * goods.returned
        ledger.post(TIERS, OUTSIDE, FULFILMENT, handled / per_order)


def _pay_for_platform_goods(ledger: Ledger, inputs: Inputs, goods: PlatformGoods, orders: Array) -> None:
    """Step 5, ``commission`` and ``direct``: consumers pay the brand, which pays all else."""
    costs, uses, price = inputs.costs, inputs.uses, inputs.consumer_price
    takings = price * goods.net_sold
    ledger.post(CONSUMERS, BRAND, CONSUMER_SALES, takings)
    if "sales_tax_rate" in uses:
        ledger.post(BRAND, OUTSIDE, SALES_TAX, inputs.tax_share * takings)
    if "payment_fee" in uses:
        ledger.post(BRAND, OUTSIDE, PAYMENT_FEE, costs.payment_fee * price * goods.total_sold)
    if "fulfilment_cost" in uses or "return_cost" in uses:
        per_order = costs.fulfilment_cost + costs.return_cost * costs.return_rate
        ledger.post(BRAND, OUTSIDE, FULFILMENT, per_order * orders)
    if "commission" in uses:
        ledger.post(BRAND, TIERS, COMMISSION, goods.commission)


def pay_for_community(ledger: Ledger, inputs: Inputs, customers: Customers, month: int) -> None:
    """Step 6: groups by their members, and what does not depend on sales."""
    costs, uses = inputs.costs, inputs.uses
    if "group_cost" in uses:
        ledger.post(BRAND, OUTSIDE, COMMUNITY, inputs.group_cost * (customers.pool + customers.active))
    if "fixed_cost" in uses or "launch_cost" in uses:
        ledger.post(BRAND, OUTSIDE, FIXED_COST, costs.fixed_cost + (costs.launch_cost if month == 1 else 0.0))


def pay_for_leaving(ledger: Ledger, inputs: Inputs, agents: Agents, goods: StockedGoods | PlatformGoods) -> None:
    """Step 7: deposits back, and what leavers get for their stock."""
    channel, uses = inputs.channel, inputs.uses
    if isinstance(goods, StockedGoods) and ("buyback_share" in uses or "liquidation_share" in uses):
        stock = left_behind(inputs, goods.left)
        ledger.post(BRAND, TIERS, BUY_BACK, inputs.tier_prices * channel.buyback_price * stock.bought_back)
        price = inputs.consumer_price * channel.liquidation_price
        ledger.post(CONSUMERS, TIERS, LIQUIDATION, price * stock.liquidated)
    if "deposit" in uses:
        ledger.post(BRAND, TIERS, DEPOSIT, inputs.tiers.deposit * agents.leavers)


def pay_for_holding(ledger: Ledger, inputs: Inputs, goods: StockedGoods | PlatformGoods) -> None:
    """Step 8: holding_cost_rate of the closing stock at its holder's buying price."""
    if "holding_cost_rate" not in inputs.uses:
        return
    rate = inputs.costs.holding_cost_rate
    ledger.post(BRAND, OUTSIDE, HOLDING_COST, rate * inputs.unit_cost * goods.brand_stock)
    if isinstance(goods, StockedGoods):
        ledger.post(TIERS, OUTSIDE, HOLDING_COST, rate * inputs.tier_prices * goods.stock)
