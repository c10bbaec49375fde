"""Who pays whom, for what: the money of every step of a month.

Every payment is posted once, from one account to another, so the money of all accounts always
adds up to zero. Accounts are the brand, the tiers of agents, consumers and the outside world.
"""

from __future__ import annotations

import numpy as np

from calculator.agents import Agents
from calculator.customers import Customers
from calculator.goods import PlatformGoods, StockedGoods
from calculator.inputs import Array, Inputs, Value
from calculator.language import QT_TRANSLATE_NOOP

BRAND, TIERS, CONSUMERS, OUTSIDE = "brand", "tiers", "consumers", "outside"

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

    ``brand`` is (draws,), ``tiers`` (tiers, draws). ``payments`` maps (payer, payee, reason) to
    (months, draws), or (months, tiers, draws) where one side is ``tiers``; it stays empty unless
    *detail* is asked for.
    """

    def __init__(self, inputs: Inputs, *, detail: bool) -> None:
        self._shape = (inputs.tier_count, inputs.draws)
        self._months, self._month, self._detail = inputs.months, 0, detail
        self.payments: dict[tuple[Account, Account, str], Array] = {}
        self.brand, self.tiers = np.zeros(inputs.draws), np.zeros(self._shape)

    def open_month(self, month: int) -> None:
        """Start *month* (from 1) with no cash moved."""
        self._month = month
        self.brand, self.tiers = np.zeros(self._shape[1]), np.zeros(self._shape)

    def post(self, payer: Account, payee: Account, reason: str, amount: Value) -> None:
        """*payer* pays *amount* to *payee*: (draws,), or (tiers, draws) where one of them is ``tiers``."""
        by_tier = TIERS in (payer, payee)
        total = np.sum(amount, axis=0) if by_tier and BRAND in (payer, payee) else amount
        if payer == BRAND:
            self.brand -= total
        elif payer == TIERS:
            self.tiers -= amount
        if payee == BRAND:
            self.brand += total
        elif payee == TIERS:
            self.tiers += amount
        if self._detail:
            self.note(payer, payee, reason, amount)

    def note(self, payer: Account, payee: Account, reason: str, amount: Value) -> None:
        """Write the payment down without moving cash (only in detail)."""
        key = (payer, payee, reason)
        if key not in self.payments:
            shape = self._shape if TIERS in (payer, payee) else self._shape[1:]
            self.payments[key] = np.zeros((self._months, *shape))
        self.payments[key][self._month - 1] += amount

    @property
    def detailed(self) -> bool:
        """Whether every payment is written down."""
        return self._detail


def pay_for_entry(ledger: Ledger, inputs: Inputs, agents: Agents) -> None:
    """Step 1: fees and deposits in, gifts and rewards for recruiting out."""
    tiers, channel, uses, joiners = inputs.tiers, inputs.channel, inputs.uses, agents.joiners
    if "join_fee" in uses:
        ledger.post(TIERS, BRAND, JOIN_FEE, tiers.join_fee * joiners)
    if "deposit" in uses:
        ledger.post(TIERS, BRAND, DEPOSIT, tiers.deposit * joiners)
    if "pack_cost" in uses:
        ledger.post(BRAND, OUTSIDE, JOINING_GIFT, channel.pack_cost * joiners.sum(axis=0))
    reward: Value = 0.0
    if "recruiter_fee_share" in uses and "join_fee" in uses:
        reward = reward + channel.recruiter_fee_share * tiers.join_fee * joiners
    if "recruit_reward" in uses and "opening_order" in uses:
        reward = reward + channel.recruit_reward * inputs.tier_prices * tiers.opening_order * joiners
    if not np.isscalar(reward):
        to_above = np.zeros_like(joiners)
        to_above[:-1] = np.asarray(reward)[1:]
        ledger.post(BRAND, TIERS, RECRUITING, to_above * agents.populated)


def pay_for_acquisition(
    ledger: Ledger, inputs: Inputs, customers: Customers, agents: Agents | None, month: int
) -> None:
    """Step 2: the brand's budget, rewards to consumers who refer, and what agents spend on contacts."""
    acquisition, uses = inputs.acquisition, inputs.uses
    if "monthly_budget" in uses:
        ledger.post(BRAND, OUTSIDE, ACQUISITION, customers.budget(month))
    if "referral_reward" in uses and "referral_ratio" in uses:
        ledger.post(BRAND, CONSUMERS, ACQUISITION, acquisition.referral_reward * customers.referred)
    if agents is not None and "agent_cac" in uses:
        cost_per_lead = acquisition.agent_cac * inputs.eventual_conversion * customers.agent_leads_share
        ledger.post(TIERS, OUTSIDE, ACQUISITION, cost_per_lead * inputs.tiers.contacts_per_month * agents.now)


def pay_for_stocked_goods(ledger: Ledger, inputs: Inputs, agents: Agents, goods: StockedGoods) -> None:
    """Step 5, ``stocked``: goods are paid up the ladder, consumers pay the tiers."""
    tiers, costs, uses, prices = inputs.tiers, inputs.costs, inputs.uses, inputs.tier_prices
    ledger.post(BRAND, OUTSIDE, GOODS_MADE, inputs.unit_cost * goods.made)
    purchases = prices * goods.received
    ledger.tiers += goods.income - purchases
    ledger.brand += goods.brand_income
    if ledger.detailed:
        _note_purchases(ledger, agents, purchases)
    if "purchase_rebate" in uses:
        ledger.post(BRAND, TIERS, REBATE, tiers.purchase_rebate * purchases)
    if "own_use" in uses:
        ledger.post(CONSUMERS, TIERS, OWN_USE, prices * goods.own_use)
    kept = goods.sold - goods.returned
    ledger.post(CONSUMERS, TIERS, CONSUMER_SALES, inputs.consumer_price * kept)
    if "sales_tax_rate" in uses:
        ledger.post(TIERS, OUTSIDE, SALES_TAX, inputs.tax_share * inputs.consumer_price * kept)
    if "payment_fee" in uses:
        ledger.post(TIERS, OUTSIDE, PAYMENT_FEE, costs.payment_fee * inputs.consumer_price * goods.sold)
    per_order = inputs.product.units_per_order
    if "fulfilment_cost" in uses or "return_cost" in uses:
        handled = costs.fulfilment_cost * goods.sold + costs.return_cost * goods.returned
        ledger.post(TIERS, OUTSIDE, FULFILMENT, handled / per_order)
    if "running_cost" in uses:
        ledger.post(TIERS, OUTSIDE, RUNNING_COST, tiers.running_cost * agents.now)


def _note_purchases(ledger: Ledger, agents: Agents, purchases: Array) -> None:
    """Write down who supplied whom: each tier the next populated one below it, the brand the first."""
    for buyer in range(len(purchases)):
        unserved = agents.populated[buyer]
        for supplier in reversed(range(buyer)):
            serves = unserved & agents.populated[supplier]
            if serves.any():
                ledger.note(buyer + 1, supplier + 1, GOODS, purchases[buyer] * serves)
                unserved = unserved & ~serves
        if unserved.any():
            ledger.note(buyer + 1, BRAND, GOODS, purchases[buyer] * unserved)


def pay_for_platform_goods(
    ledger: Ledger, inputs: Inputs, agents: Agents | None, goods: PlatformGoods, orders: Array
) -> None:
    """Step 5, ``commission`` and ``direct``: consumers pay the brand, which pays all else."""
    costs, uses, price = inputs.costs, inputs.uses, inputs.consumer_price
    takings = price * goods.net_sold
    ledger.post(BRAND, OUTSIDE, GOODS_MADE, inputs.unit_cost * goods.made)
    ledger.post(CONSUMERS, BRAND, CONSUMER_SALES, takings)
    if "sales_tax_rate" in uses:
        ledger.post(BRAND, OUTSIDE, SALES_TAX, inputs.tax_share * takings)
    if "payment_fee" in uses:
        ledger.post(BRAND, OUTSIDE, PAYMENT_FEE, costs.payment_fee * price * goods.total_sold)
    if "fulfilment_cost" in uses or "return_cost" in uses:
        per_order = costs.fulfilment_cost + costs.return_cost * costs.return_rate
        ledger.post(BRAND, OUTSIDE, FULFILMENT, per_order * orders)
    if agents is not None:
        if "commission" in uses:
            ledger.post(BRAND, TIERS, COMMISSION, goods.commission)
        if "running_cost" in uses:
            ledger.post(TIERS, OUTSIDE, RUNNING_COST, inputs.tiers.running_cost * agents.now)


def pay_for_community(ledger: Ledger, inputs: Inputs, customers: Customers, month: int) -> None:
    """Step 6: groups by their members, and what does not depend on sales."""
    costs, uses = inputs.costs, inputs.uses
    if "group_cost" in uses:
        ledger.post(BRAND, OUTSIDE, COMMUNITY, inputs.group_cost * (customers.pool + customers.active))
    if "fixed_cost" in uses:
        ledger.post(BRAND, OUTSIDE, FIXED_COST, costs.fixed_cost)
    if "launch_cost" in uses and month == 1:
        ledger.post(BRAND, OUTSIDE, FIXED_COST, costs.launch_cost)


def pay_for_leaving(ledger: Ledger, inputs: Inputs, agents: Agents, goods: StockedGoods | PlatformGoods) -> None:
    """Step 7: deposits back, and what leavers get for their stock."""
    channel, uses = inputs.channel, inputs.uses
    if isinstance(goods, StockedGoods):
        if "buyback_share" in uses and "buyback_price" in uses:
            ledger.post(BRAND, TIERS, BUY_BACK, inputs.tier_prices * channel.buyback_price * goods.bought_back)
        if "liquidation_share" in uses and "liquidation_price" in uses:
            price = inputs.consumer_price * channel.liquidation_price
            ledger.post(CONSUMERS, TIERS, LIQUIDATION, price * goods.liquidated)
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
