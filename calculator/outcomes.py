"""What the results are called, in which unit they come and what they mean: each declared once."""

# fmt: off
from __future__ import annotations

from dataclasses import dataclass

from calculator.language import QT_TRANSLATE_NOOP


@dataclass(frozen=True)
class Outcome:
    """One column of the results; ``adds_over`` names the keys over whose rows it may be added up."""

    label: str
    unit: str
    meaning: str = ""
    adds_over: tuple[str, ...] = ()


SUMMARY: dict[str, Outcome] = {
    "consumer_price": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Consumer price"), "¥/unit",
        QT_TRANSLATE_NOOP("Outcome", "Mark-up × unit cost, or share × list price."),
    ),
    "orders": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Orders"), "orders",
        QT_TRANSLATE_NOOP("Outcome", "All orders placed; where agents earn commission their own use is in it."),
    ),
    "gmv": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "GMV"), "¥",
        QT_TRANSLATE_NOOP("Outcome", "Consumer price × units sold, returns included."),
    ),
    "new_customers": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "New customers"), "people",
        QT_TRANSLATE_NOOP("Outcome", "People who bought for the first time."),
    ),
    "leads": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Leads"), "people",
        QT_TRANSLATE_NOOP("Outcome", "People reached: paid, organic, by agents, by referral and by word of mouth."),
    ),
    "units_made": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Units made"), "units",
        QT_TRANSLATE_NOOP("Outcome", "Everything the brand had made."),
    ),
    "sell_in": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Sell-in"), "units",
        QT_TRANSLATE_NOOP("Outcome", "What the brand sold to agents; without stock-holding agents, to consumers."),
    ),
    "sell_through": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Sell-through"), "units",
        QT_TRANSLATE_NOOP("Outcome", "What consumers bought and kept."),
    ),
    "stranded_share": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Stranded goods"), "share",
        QT_TRANSLATE_NOOP(
            "Outcome",
            "1 − (sell-through + scrapped + liquidated) / (sell-in − bought back): what never reached a "
            "consumer. Agents' own use is part of it.",
        ),
    ),
    "own_use_share": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Agents' own use"), "share",
        QT_TRANSLATE_NOOP("Outcome", "Units that agents used up themselves, of sell-in (of units sold on commission)."),
    ),
    "channel_stock": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Channel stock"), "units",
        QT_TRANSLATE_NOOP("Outcome", "Units that agents hold at the end."),
    ),
    "channel_stock_value": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Channel stock at cost"), "¥",
        QT_TRANSLATE_NOOP("Outcome", "The same at what each tier paid for it."),
    ),
    "channel_stock_months": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Channel stock lasts"), "months",
        QT_TRANSLATE_NOOP("Outcome", "Channel stock over the mean sell-through of the last three months."),
    ),
    "dead_stock": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Dead stock"), "units",
        QT_TRANSLATE_NOOP("Outcome", "Units that leavers took along and nobody bought."),
    ),
    "orders_per_customer": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Orders per customer"), "orders",
        QT_TRANSLATE_NOOP("Outcome", "Orders of one customer over the lifetime counted."),
    ),
    "ltv": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "LTV, brand and agents"), "¥/customer",
        QT_TRANSLATE_NOOP("Outcome", "Discounted contribution of one customer to brand and tiers together."),
    ),
    "ltv_brand": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "LTV of the brand"), "¥/customer",
        QT_TRANSLATE_NOOP("Outcome", "Discounted contribution of one customer to the brand, less community cost."),
    ),
    "cac_media": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "CAC, media"), "¥/customer",
        QT_TRANSLATE_NOOP("Outcome", "Budgets over new customers."),
    ),
    "cac_referral": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "CAC, referral"), "¥/customer",
        QT_TRANSLATE_NOOP("Outcome", "Referral rewards over new customers."),
    ),
    "cac_pool": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "CAC, pool"), "¥/customer",
        QT_TRANSLATE_NOOP("Outcome", "Community cost of those who have not bought yet, over new customers."),
    ),
    "blended_cac": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "CAC of the brand"), "¥/customer",
        QT_TRANSLATE_NOOP("Outcome", "Media, referral and pool together, over all new customers."),
    ),
    "full_cac": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "CAC, brand and agents"), "¥/customer",
        QT_TRANSLATE_NOOP("Outcome", "The brand's CAC and what agents paid to win customers."),
    ),
    "ltv_to_cac": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "LTV : CAC of the brand"), "ratio",
        QT_TRANSLATE_NOOP("Outcome", "The brand's LTV over the brand's CAC; no meaning where the brand pays nothing."),
    ),
    "ltv_less_cac": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "LTV − CAC of the brand"), "¥/customer",
        QT_TRANSLATE_NOOP("Outcome", "The brand's LTV less the brand's CAC."),
    ),
    "ltv_to_full_cac": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "LTV : CAC, brand and agents"), "ratio",
        QT_TRANSLATE_NOOP("Outcome", "LTV of brand and agents over the CAC of both."),
    ),
    "payback_months": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "CAC payback"), "months",
        QT_TRANSLATE_NOOP("Outcome", "Months until a customer's contribution to the brand has paid the brand's CAC."),
    ),
    "brand_cash": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Brand's cash"), "¥",
        QT_TRANSLATE_NOOP("Outcome", "Everything paid to the brand less everything it paid, deposits included."),
    ),
    "deposits_held": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Deposits held"), "¥",
        QT_TRANSLATE_NOOP("Outcome", "Deposits of agents still in, which the brand owes."),
    ),
    "brand_profit": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Brand's profit"), "¥",
        QT_TRANSLATE_NOOP("Outcome", "Cash less deposits held; the brand's own stock counts for nothing."),
    ),
    "channel_cash": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Agents' cash"), "¥",
        QT_TRANSLATE_NOOP("Outcome", "Everything paid to agents less everything they paid."),
    ),
    "channel_profit": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Agents' profit"), "¥",
        QT_TRANSLATE_NOOP("Outcome", "Cash plus deposits still held for them; unsold stock counts for nothing."),
    ),
    "channel_profit_with_stock": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Agents' profit, stock at cost"), "¥",
        QT_TRANSLATE_NOOP("Outcome", "The same with unsold stock at what they paid for it."),
    ),
    "system_cash": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Cash of brand and agents"), "¥",
        QT_TRANSLATE_NOOP("Outcome", "Brand's and agents' cash together."),
    ),
    "brand_npv": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Brand's net present value"), "¥",
        QT_TRANSLATE_NOOP("Outcome", "Monthly cash flows discounted to the start, less deposits owed at the end."),
    ),
    "peak_cash_need": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Peak cash need"), "¥",
        QT_TRANSLATE_NOOP("Outcome", "The deepest point of the brand's cumulative cash, deposits in it."),
    ),
    "return_on_peak_cash": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Return on peak cash"), "ratio",
        QT_TRANSLATE_NOOP("Outcome", "Brand's profit over the peak cash need."),
    ),
    "break_even_month": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Break-even"), "month",
        QT_TRANSLATE_NOOP("Outcome", "First month from which the brand's cumulative cash stays at or above zero."),
    ),
    "agents_ever": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Agents who ever joined"), "people",
        QT_TRANSLATE_NOOP("Outcome", "All joiners, initial agents included."),
    ),
    "agents_now": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Agents at the end"), "people",
        QT_TRANSLATE_NOOP("Outcome", "Those who are still in."),
    ),
    "profit_per_joiner": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Profit per agent"), "¥/person",
        QT_TRANSLATE_NOOP("Outcome", "Agents' profit over all who ever joined."),
    ),
    "losing_share": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Agents who lose"), "share",
        QT_TRANSLATE_NOOP("Outcome", "Joiners in joining months and tiers whose average loses money."),
    ),
    "losing_share_12": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "… of those in for 12 months"), "share",
        QT_TRANSLATE_NOOP("Outcome", "The same, only of those who joined twelve months before the end or earlier."),
    ),
    "commission_paid": Outcome(
        QT_TRANSLATE_NOOP("Outcome", "Commission paid"), "¥",
        QT_TRANSLATE_NOOP("Outcome", "What the brand paid agents for sales."),
    ),
}

LESS_IS_BETTER = frozenset((
    "stranded_share", "channel_stock", "channel_stock_value", "channel_stock_months", "dead_stock", "cac_media",
    "cac_referral", "cac_pool", "blended_cac", "full_cac", "payback_months", "deposits_held", "peak_cash_need",
    "break_even_month", "losing_share", "losing_share_12", "commission_paid",
))
"""The columns of the summary that one wishes small; of all others more is better."""

DECIDING = (
    "brand_profit", "channel_profit", "ltv_brand", "blended_cac", "ltv_to_cac", "ltv_less_cac", "payback_months",
    "break_even_month", "peak_cash_need", "profit_per_joiner", "losing_share", "losing_share_12", "stranded_share",
)
"""The columns that most decisions turn on, the first to be offered."""

ACCOUNTS = {
    "brand": QT_TRANSLATE_NOOP("Account", "brand"),
    "consumers": QT_TRANSLATE_NOOP("Account", "consumers"),
    "outside": QT_TRANSLATE_NOOP("Account", "outside"),
    "agents": QT_TRANSLATE_NOOP("Account", "agents"),
    "goods": QT_TRANSLATE_NOOP("Account", "cost of goods"),
    "handling": QT_TRANSLATE_NOOP("Account", "handling"),
    "tax": QT_TRANSLATE_NOOP("Account", "tax"),
    "price": QT_TRANSLATE_NOOP("Account", "price"),
}
"""Who and what the consumer's money goes to; tiers come with their own names."""

CAVEATS = (
    QT_TRANSLATE_NOOP("Caveat", "Agents go on joining and buying although most may lose."),
    QT_TRANSLATE_NOOP(
        "Caveat",
        "Recruiting and opening orders do not react to price: with agents who hold stock, a higher price "
        "flatters the brand.",
    ),
    QT_TRANSLATE_NOOP(
        "Caveat",
        "All agents of a tier earn the same per head in a month and share one stock: newcomers' stock serves "
        "the others too, and “who loses” means joining months whose average loses.",
    ),
    QT_TRANSLATE_NOOP(
        "Caveat",
        "Another number of tiers changes entry orders and the number of agents with it: it compares ladders, "
        "not tiers alone.",
    ),
    QT_TRANSLATE_NOOP(
        "Caveat",
        "Input tax is not modelled; who takes the consumer's money bears the sales tax. Unsold stock is worth "
        "nothing unless a figure says otherwise.",
    ),
)
"""What the model does not do."""
