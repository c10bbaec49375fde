"""The tables of the results and their columns: what each is called, its unit, its meaning, and over what it adds up."""

# fmt: off
from __future__ import annotations

from dataclasses import dataclass

from calculator.language import QT_TRANSLATE_NOOP
from calculator.outcomes import Outcome


@dataclass(frozen=True)
class Title:
    """What a table is called and what its rows are."""

    name: str
    rows: str


TABLES: dict[str, Title] = {
    "summary": Title(
        QT_TRANSLATE_NOOP("Table", "Figures, whole period"),
        QT_TRANSLATE_NOOP("Table", "What the whole period comes to for each model."),
    ),
    "price_split": Title(
        QT_TRANSLATE_NOOP("Table", "On paper, a unit"),
        QT_TRANSLATE_NOOP("Table", "Who the price list promises how much of a unit that a consumer keeps."),
    ),
    "take_home": Title(
        QT_TRANSLATE_NOOP("Table", "Taken home, a unit"),
        QT_TRANSLATE_NOOP(
            "Table", "What brand and tiers really had at the end for each unit a consumer kept.",
        ),
    ),
    "tiers": Title(
        QT_TRANSLATE_NOOP("Table", "Brand and tiers"),
        QT_TRANSLATE_NOOP("Table", "A row for the brand and for each tier, over the whole period."),
    ),
    "months": Title(
        QT_TRANSLATE_NOOP("Table", "Month by month"),
        QT_TRANSLATE_NOOP("Table", "A row a month: people, orders, goods, cash, and stocks at its end."),
    ),
    "tier_months": Title(
        QT_TRANSLATE_NOOP("Table", "Tiers by month"),
        QT_TRANSLATE_NOOP("Table", "A row for each tier in each month: people, goods in and out, cash."),
    ),
    "cohorts": Title(
        QT_TRANSLATE_NOOP("Table", "Joining months"),
        QT_TRANSLATE_NOOP("Table", "A row for those who joined a tier in a month: how many, and what became of each."),
    ),
    "ledger": Title(
        QT_TRANSLATE_NOOP("Table", "Ledger"),
        QT_TRANSLATE_NOOP("Table", "A row for each payment in each month: who paid whom, for what."),
    ),
    "statement": Title(
        QT_TRANSLATE_NOOP("Table", "Statement"),
        QT_TRANSLATE_NOOP("Table", "A row for each line of the profit and loss in each month; costs have a minus."),
    ),
}

KEYS: dict[str, str] = {
    "model": QT_TRANSLATE_NOOP("Table", "Model"),
    "month": QT_TRANSLATE_NOOP("Table", "Month"),
    "joining_month": QT_TRANSLATE_NOOP("Table", "Joined in month"),
    "tier": QT_TRANSLATE_NOOP("Table", "Tier"),
    "tier_name": QT_TRANSLATE_NOOP("Table", "Name"),
    "payer": QT_TRANSLATE_NOOP("Table", "Payer"),
    "payee": QT_TRANSLATE_NOOP("Table", "Payee"),
    "reason": QT_TRANSLATE_NOOP("Table", "Reason"),
    "side": QT_TRANSLATE_NOOP("Table", "Side"),
    "line": QT_TRANSLATE_NOOP("Table", "Line"),
    "figure": QT_TRANSLATE_NOOP("Table", "Figure"),
    "unit": QT_TRANSLATE_NOOP("Table", "Unit"),
}
"""The columns that say what a row is about."""

BOTH, TIER, MONTH = ("month", "tier"), ("tier",), ("month",)

PER_UNIT: dict[str, Outcome] = {
    "price": Outcome(QT_TRANSLATE_NOOP("Table", "Consumer price"), "¥/unit",
        QT_TRANSLATE_NOOP("Table", "What the consumer pays: all the others together.")),
    "goods": Outcome(QT_TRANSLATE_NOOP("Table", "Cost of goods"), "¥/unit",
        QT_TRANSLATE_NOOP("Table", "What a unit that is kept costs to make, returns that cannot be sold again in it.")),
    "handling": Outcome(QT_TRANSLATE_NOOP("Table", "Handling"), "¥/unit",
        QT_TRANSLATE_NOOP("Table", "Fulfilment, returns and payment fees.")),
    "tax": Outcome(QT_TRANSLATE_NOOP("Table", "Sales tax"), "¥/unit",
        QT_TRANSLATE_NOOP("Table", "The tax within the price.")),
    "brand": Outcome(QT_TRANSLATE_NOOP("Table", "Brand"), "¥/unit",
        QT_TRANSLATE_NOOP("Table", "What the brand is left with.")),
    "tier": Outcome(QT_TRANSLATE_NOOP("Table", "tier {number}"), "¥/unit",
        QT_TRANSLATE_NOOP("Table", "What the tier of that number is left with; 1 buys from the brand.")),
}
"""Who gets what of a unit; ``tier`` stands for ``tier 1`` and all others."""

OF_TIERS: dict[str, Outcome] = {
    "price": Outcome(QT_TRANSLATE_NOOP("Table", "Buying price"), "¥/unit",
        QT_TRANSLATE_NOOP("Table", "What the tier pays for a unit; for the brand what it costs to make.")),
    "margin_per_unit": Outcome(QT_TRANSLATE_NOOP("Table", "Margin"), "¥/unit",
        QT_TRANSLATE_NOOP(
            "Table", "The step of the ladder from one buying price to the next; on commission the contribution.",
        ), TIER),
    "contribution_per_unit": Outcome(QT_TRANSLATE_NOOP("Table", "Contribution"), "¥/unit",
        QT_TRANSLATE_NOOP("Table", "Averaged over all units sold to consumers, after returns, handling and tax."),
        TIER),
    "ltv": Outcome(QT_TRANSLATE_NOOP("Table", "LTV"), "¥/customer",
        QT_TRANSLATE_NOOP("Table", "Discounted contribution of one customer."), TIER),
    "closing_stock": Outcome(QT_TRANSLATE_NOOP("Table", "Stock at the end"), "units",
        QT_TRANSLATE_NOOP("Table", "Units held after the last month."), TIER),
    "stock_value": Outcome(QT_TRANSLATE_NOOP("Table", "Stock at cost"), "¥",
        QT_TRANSLATE_NOOP("Table", "The same at what was paid for it."), TIER),
    "cash": Outcome(QT_TRANSLATE_NOOP("Table", "Cash"), "¥",
        QT_TRANSLATE_NOOP("Table", "Everything received less everything paid, deposits included."), TIER),
    "joiners": Outcome(QT_TRANSLATE_NOOP("Table", "Joiners"), "people",
        QT_TRANSLATE_NOOP("Table", "All who ever joined the tier, initial agents included."), TIER),
    "agents": Outcome(QT_TRANSLATE_NOOP("Table", "Agents at the end"), "people",
        QT_TRANSLATE_NOOP("Table", "Those who are still in."), TIER),
    "cash_per_joiner": Outcome(QT_TRANSLATE_NOOP("Table", "Cash per joiner"), "¥/joiner",
        QT_TRANSLATE_NOOP("Table", "Cash over all who ever joined.")),
    "received": Outcome(QT_TRANSLATE_NOOP("Table", "Bought"), "units",
        QT_TRANSLATE_NOOP("Table", "Units bought from the brand or the tier above, to sell, pass on or use.")),
    "sold": Outcome(QT_TRANSLATE_NOOP("Table", "Sold to consumers"), "units",
        QT_TRANSLATE_NOOP("Table", "Units sold to consumers, returns included."), TIER),
    "own_use": Outcome(QT_TRANSLATE_NOOP("Table", "Own use"), "units",
        QT_TRANSLATE_NOOP("Table", "Units that agents' households used up; on commission they are among those sold."),
        TIER),
    "left": Outcome(QT_TRANSLATE_NOOP("Table", "Gone with leavers"), "units",
        QT_TRANSLATE_NOOP("Table", "Units that leavers took along."), TIER),
    "dead": Outcome(QT_TRANSLATE_NOOP("Table", "Dead stock"), "units",
        QT_TRANSLATE_NOOP("Table", "Units of leavers that nobody took back or bought."), TIER),
}

OF_MONTHS: dict[str, Outcome] = {
    "leads": Outcome(QT_TRANSLATE_NOOP("Table", "Leads"), "people",
        QT_TRANSLATE_NOOP("Table", "People reached in the month."), MONTH),
    "reach": Outcome(QT_TRANSLATE_NOOP("Table", "Reached so far"), "people",
        QT_TRANSLATE_NOOP("Table", "All people reached up to the end of the month.")),
    "pool": Outcome(QT_TRANSLATE_NOOP("Table", "Pool"), "people",
        QT_TRANSLATE_NOOP("Table", "Leads who have not bought and are not lost, at the end of the month.")),
    "new_customers": Outcome(QT_TRANSLATE_NOOP("Table", "New customers"), "people",
        QT_TRANSLATE_NOOP("Table", "People who bought for the first time."), MONTH),
    "active_customers": Outcome(QT_TRANSLATE_NOOP("Table", "Active customers"), "people",
        QT_TRANSLATE_NOOP("Table", "Customers who are not lost, new ones among them.")),
    "orders": Outcome(QT_TRANSLATE_NOOP("Table", "Orders"), "orders",
        QT_TRANSLATE_NOOP("Table", "Orders placed; where agents earn commission their own use is in it."), MONTH),
    "units_made": Outcome(QT_TRANSLATE_NOOP("Table", "Units made"), "units",
        QT_TRANSLATE_NOOP("Table", "What the brand had made."), MONTH),
    "sell_in": Outcome(QT_TRANSLATE_NOOP("Table", "Sell-in"), "units",
        QT_TRANSLATE_NOOP("Table", "What the brand sold to agents; without stock-holding agents, to consumers."),
        MONTH),
    "sell_through": Outcome(QT_TRANSLATE_NOOP("Table", "Sell-through"), "units",
        QT_TRANSLATE_NOOP("Table", "What consumers bought and kept."), MONTH),
    "brand_cash_flow": Outcome(QT_TRANSLATE_NOOP("Table", "Brand's cash flow"), "¥",
        QT_TRANSLATE_NOOP("Table", "Paid to the brand less what it paid, deposits included."), MONTH),
    "channel_cash_flow": Outcome(QT_TRANSLATE_NOOP("Table", "Agents' cash flow"), "¥",
        QT_TRANSLATE_NOOP("Table", "Paid to agents less what they paid."), MONTH),
    "agents": Outcome(QT_TRANSLATE_NOOP("Table", "Agents"), "people",
        QT_TRANSLATE_NOOP("Table", "Agents at the end of the month.")),
    "channel_stock": Outcome(QT_TRANSLATE_NOOP("Table", "Channel stock"), "units",
        QT_TRANSLATE_NOOP("Table", "Units that agents hold at the end of the month.")),
    "brand_stock": Outcome(QT_TRANSLATE_NOOP("Table", "Brand's stock"), "units",
        QT_TRANSLATE_NOOP("Table", "Units that the brand holds at the end of the month.")),
}

OF_TIER_MONTHS: dict[str, Outcome] = {
    "joiners": Outcome(QT_TRANSLATE_NOOP("Table", "Joiners"), "people",
        QT_TRANSLATE_NOOP("Table", "People who joined the tier in the month."), BOTH),
    "agents": Outcome(QT_TRANSLATE_NOOP("Table", "Agents"), "people",
        QT_TRANSLATE_NOOP("Table", "Agents at the end of the month."), TIER),
    "opening_stock": Outcome(QT_TRANSLATE_NOOP("Table", "Opening stock"), "units",
        QT_TRANSLATE_NOOP("Table", "Units held when the month began."), TIER),
    "received": Outcome(QT_TRANSLATE_NOOP("Table", "Bought"), "units",
        QT_TRANSLATE_NOOP("Table", "Units bought from the brand or the tier above, to sell, pass on or use."), MONTH),
    "passed_down": Outcome(QT_TRANSLATE_NOOP("Table", "Sold to agents below"), "units",
        QT_TRANSLATE_NOOP("Table", "Units that went on to the next tier down."), MONTH),
    "sold": Outcome(QT_TRANSLATE_NOOP("Table", "Sold to consumers"), "units",
        QT_TRANSLATE_NOOP("Table", "Units sold to consumers, returns included."), BOTH),
    "own_use": Outcome(QT_TRANSLATE_NOOP("Table", "Own use"), "units",
        QT_TRANSLATE_NOOP("Table", "Units that agents' households used up; on commission they are among those sold."),
        BOTH),
    "returned": Outcome(QT_TRANSLATE_NOOP("Table", "Back in stock"), "units",
        QT_TRANSLATE_NOOP("Table", "Returns that can be sold again."), BOTH),
    "left": Outcome(QT_TRANSLATE_NOOP("Table", "Gone with leavers"), "units",
        QT_TRANSLATE_NOOP("Table", "Units that leavers took along."), BOTH),
    "dead": Outcome(QT_TRANSLATE_NOOP("Table", "Dead stock"), "units",
        QT_TRANSLATE_NOOP("Table", "Units of leavers that nobody took back or bought."), BOTH),
    "closing_stock": Outcome(QT_TRANSLATE_NOOP("Table", "Closing stock"), "units",
        QT_TRANSLATE_NOOP("Table", "Units held when the month ended."), TIER),
    "stock_value": Outcome(QT_TRANSLATE_NOOP("Table", "Stock at cost"), "¥",
        QT_TRANSLATE_NOOP("Table", "Closing stock at the tier's buying price."), TIER),
    "cash_flow": Outcome(QT_TRANSLATE_NOOP("Table", "Cash flow"), "¥",
        QT_TRANSLATE_NOOP("Table", "Paid to agents of the tier less what they paid, deposits included."), BOTH),
}

OF_COHORTS: dict[str, Outcome] = {
    "joiners": Outcome(QT_TRANSLATE_NOOP("Table", "Joiners"), "people",
        QT_TRANSLATE_NOOP("Table", "People who joined the tier in the month."), ("joining_month", "tier")),
    "profit_per_joiner": Outcome(QT_TRANSLATE_NOOP("Table", "Profit per joiner"), "¥/joiner",
        QT_TRANSLATE_NOOP(
            "Table", "What became of one of them by the end, entry money paid and the deposit counted, unsold stock "
            "at nothing.",
        )),
}

OF_LEDGER: dict[str, Outcome] = {
    "amount": Outcome(QT_TRANSLATE_NOOP("Table", "Amount"), "¥",
        QT_TRANSLATE_NOOP("Table", "What was paid in the month; 0 where nothing fell due."),
        ("month", "payer", "payee", "reason")),
}

OF_STATEMENT: dict[str, Outcome] = {
    "amount": Outcome(QT_TRANSLATE_NOOP("Table", "Amount"), "¥",
        QT_TRANSLATE_NOOP("Table", "Costs have a minus; lines in bold add up those above them."),
        ("month", "side", "line")),
}
