"""The profit and loss of one model, for the brand and for its agents: a view of the ledger."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from calculator import ledger as book
from calculator.inputs import Array
from calculator.language import QT_TRANSLATE_NOOP
from calculator.result import ModelResult

SIDES = ("brand", "agents")


@dataclass(frozen=True)
class Line:
    """One line of a statement: its key, its label, and whether it sums up those above it."""

    key: str
    label: str
    is_total: bool = False


LINES: dict[str, tuple[Line, ...]] = {
    "brand": (
        Line("sales", QT_TRANSLATE_NOOP("Statement", "Net sales")),
        Line("buy_back", QT_TRANSLATE_NOOP("Statement", "Buy-back")),
        Line("sales_tax", QT_TRANSLATE_NOOP("Statement", "Sales tax")),
        Line("cost_of_goods_sold", QT_TRANSLATE_NOOP("Statement", "Cost of goods sold")),
        Line("cm1", QT_TRANSLATE_NOOP("Statement", "Contribution margin 1"), is_total=True),
        Line("fulfilment", QT_TRANSLATE_NOOP("Statement", "Fulfilment")),
        Line("payment_fee", QT_TRANSLATE_NOOP("Statement", "Payment fees")),
        Line("commission", QT_TRANSLATE_NOOP("Statement", "Commission")),
        Line("rebate", QT_TRANSLATE_NOOP("Statement", "Rebates")),
        Line("cm2", QT_TRANSLATE_NOOP("Statement", "Contribution margin 2"), is_total=True),
        Line("acquisition", QT_TRANSLATE_NOOP("Statement", "Acquisition")),
        Line("recruiting", QT_TRANSLATE_NOOP("Statement", "Recruiting")),
        Line("joining_gifts", QT_TRANSLATE_NOOP("Statement", "Joining gifts")),
        Line("community", QT_TRANSLATE_NOOP("Statement", "Community")),
        Line("cm3", QT_TRANSLATE_NOOP("Statement", "Contribution margin 3"), is_total=True),
        Line("fixed_cost", QT_TRANSLATE_NOOP("Statement", "Fixed cost")),
        Line("holding_cost", QT_TRANSLATE_NOOP("Statement", "Holding cost")),
        Line("join_fees", QT_TRANSLATE_NOOP("Statement", "Joining fees")),
        Line("profit", QT_TRANSLATE_NOOP("Statement", "Profit, stock at cost"), is_total=True),
        Line("deposits_received", QT_TRANSLATE_NOOP("Statement", "Deposits received")),
        Line("deposits_returned", QT_TRANSLATE_NOOP("Statement", "Deposits paid back")),
        Line("rise_of_stock", QT_TRANSLATE_NOOP("Statement", "Rise of stock")),
        Line("cash_flow", QT_TRANSLATE_NOOP("Statement", "Cash flow"), is_total=True),
    ),
    "agents": (
        Line("consumer_sales", QT_TRANSLATE_NOOP("Statement", "Sales to consumers")),
        Line("goods_sold_down", QT_TRANSLATE_NOOP("Statement", "Goods sold to agents below")),
        Line("own_use", QT_TRANSLATE_NOOP("Statement", "Own use")),
        Line("liquidation", QT_TRANSLATE_NOOP("Statement", "Liquidation")),
        Line("buy_back", QT_TRANSLATE_NOOP("Statement", "Buy-back")),
        Line("sales_tax", QT_TRANSLATE_NOOP("Statement", "Sales tax")),
        Line("goods_bought", QT_TRANSLATE_NOOP("Statement", "Goods bought")),
        Line("cm1", QT_TRANSLATE_NOOP("Statement", "Contribution margin 1"), is_total=True),
        Line("fulfilment", QT_TRANSLATE_NOOP("Statement", "Fulfilment")),
        Line("payment_fee", QT_TRANSLATE_NOOP("Statement", "Payment fees")),
        Line("commission", QT_TRANSLATE_NOOP("Statement", "Commission")),
        Line("rebate", QT_TRANSLATE_NOOP("Statement", "Rebates")),
        Line("cm2", QT_TRANSLATE_NOOP("Statement", "Contribution margin 2"), is_total=True),
        Line("acquisition", QT_TRANSLATE_NOOP("Statement", "Acquisition")),
        Line("recruiting", QT_TRANSLATE_NOOP("Statement", "Recruiting")),
        Line("cm3", QT_TRANSLATE_NOOP("Statement", "Contribution margin 3"), is_total=True),
        Line("running_cost", QT_TRANSLATE_NOOP("Statement", "Running cost")),
        Line("holding_cost", QT_TRANSLATE_NOOP("Statement", "Holding cost")),
        Line("join_fees", QT_TRANSLATE_NOOP("Statement", "Joining fees")),
        Line("profit", QT_TRANSLATE_NOOP("Statement", "Profit, stock at nothing"), is_total=True),
        Line("deposits_paid", QT_TRANSLATE_NOOP("Statement", "Deposits paid")),
        Line("deposits_returned", QT_TRANSLATE_NOOP("Statement", "Deposits returned")),
        Line("cash_flow", QT_TRANSLATE_NOOP("Statement", "Cash flow"), is_total=True),
    ),
}
"""The lines of each side, in order; a total adds up all lines above it."""


def statement(model: ModelResult, side: str) -> dict[str, Array]:
    """The lines of *side* (``brand`` or ``agents``) by key, each (months, draws) in ¥.

    Costs are negative; a total is the sum of all plain lines above it, so the last is the cash
    flow: CM1 after goods and tax, CM2 after serving consumers, CM3 after winning people, profit
    after fixed, holding and joining fees. The brand's profit counts its own stock at cost (it sums
    to brand_profit + c·stock at the end), the agents' counts theirs at nothing.
    """
    plain = _brand_lines(model) if side == "brand" else _agent_lines(model)
    so_far = np.zeros_like(model.months["leads"])
    lines = {}
    for line in LINES[side]:
        if not line.is_total:
            so_far = so_far + plain[line.key]
        lines[line.key] = so_far if line.is_total else plain[line.key]
    return lines


class _Flows:
    """Sums of the ledger's payments by side and reason, (months, draws)."""

    def __init__(self, model: ModelResult) -> None:
        self._model = model
        self._nothing = np.zeros_like(model.months["leads"])

    def paid(self, reason: str, payer: str, payee: str | None = None) -> Array:
        """What *payer* (brand or agents) paid for *reason*, to *payee* or to anyone."""
        return self._sum(reason, lambda a, b: a == payer and (payee is None or b == payee))

    def got(self, reason: str, payee: str, payer: str | None = None) -> Array:
        """What *payee* got for *reason*, from *payer* or from anyone."""
        return self._sum(reason, lambda a, b: b == payee and (payer is None or a == payer))

    def _sum(self, reason: str, chosen: Callable[[str, str], bool]) -> Array:
        total = self._nothing
        for (payer, payee, why), amounts in self._model.ledger.items():
            if why == reason and chosen(_side(payer), _side(payee)):
                total = total + amounts
        return total


def _side(account: str) -> str:
    return "agents" if account.startswith("tier ") else account


def _brand_lines(model: ModelResult) -> dict[str, Array]:
    flows = _Flows(model)
    unit_cost = model.tiers["price"][0]
    stock = model.months["brand_stock"]
    rise = np.diff(stock, axis=0, prepend=np.zeros_like(stock[:1])) * unit_cost
    made = flows.paid(book.GOODS_MADE, "brand")
    return {
        "sales": flows.got(book.CONSUMER_SALES, "brand") + flows.got(book.GOODS, "brand"),
        "buy_back": -flows.paid(book.BUY_BACK, "brand"),
        "sales_tax": -flows.paid(book.SALES_TAX, "brand"),
        "cost_of_goods_sold": rise - made,
        "fulfilment": -flows.paid(book.FULFILMENT, "brand"),
        "payment_fee": -flows.paid(book.PAYMENT_FEE, "brand"),
        "commission": -flows.paid(book.COMMISSION, "brand"),
        "rebate": -flows.paid(book.REBATE, "brand"),
        "acquisition": -flows.paid(book.ACQUISITION, "brand"),
        "recruiting": -flows.paid(book.RECRUITING, "brand"),
        "joining_gifts": -flows.paid(book.JOINING_GIFT, "brand"),
        "community": -flows.paid(book.COMMUNITY, "brand"),
        "fixed_cost": -flows.paid(book.FIXED_COST, "brand"),
        "holding_cost": -flows.paid(book.HOLDING_COST, "brand"),
        "join_fees": flows.got(book.JOIN_FEE, "brand"),
        "deposits_received": flows.got(book.DEPOSIT, "brand"),
        "deposits_returned": -flows.paid(book.DEPOSIT, "brand"),
        "rise_of_stock": -rise,
    }


def _agent_lines(model: ModelResult) -> dict[str, Array]:
    flows = _Flows(model)
    return {
        "consumer_sales": flows.got(book.CONSUMER_SALES, "agents"),
        "goods_sold_down": flows.got(book.GOODS, "agents", "agents"),
        "own_use": flows.got(book.OWN_USE, "agents"),
        "liquidation": flows.got(book.LIQUIDATION, "agents"),
        "buy_back": flows.got(book.BUY_BACK, "agents"),
        "sales_tax": -flows.paid(book.SALES_TAX, "agents"),
        "goods_bought": -flows.paid(book.GOODS, "agents"),
        "fulfilment": -flows.paid(book.FULFILMENT, "agents"),
        "payment_fee": -flows.paid(book.PAYMENT_FEE, "agents"),
        "commission": flows.got(book.COMMISSION, "agents"),
        "rebate": flows.got(book.REBATE, "agents"),
        "acquisition": -flows.paid(book.ACQUISITION, "agents"),
        "recruiting": flows.got(book.RECRUITING, "agents"),
        "running_cost": -flows.paid(book.RUNNING_COST, "agents"),
        "holding_cost": -flows.paid(book.HOLDING_COST, "agents"),
        "join_fees": -flows.paid(book.JOIN_FEE, "agents"),
        "deposits_paid": -flows.paid(book.DEPOSIT, "agents"),
        "deposits_returned": flows.got(book.DEPOSIT, "agents"),
    }
