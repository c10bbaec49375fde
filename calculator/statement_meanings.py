"""What each line of the statement is made of, in a sentence."""

from __future__ import annotations

from calculator.language import QT_TRANSLATE_NOOP, tr

_MEANINGS: dict[str, dict[str, str]] = {
    "brand": {
        "sales": QT_TRANSLATE_NOOP("StatementMeaning", "What agents paid for goods, or consumers less returns."),
        "buy_back": QT_TRANSLATE_NOOP("StatementMeaning", "Paid to agents who leave for goods taken back."),
        "sales_tax": QT_TRANSLATE_NOOP("StatementMeaning", "Tax in what consumers paid the brand."),
        "cost_of_goods_sold": QT_TRANSLATE_NOOP(
            "StatementMeaning", "What the goods made cost, less the rise of the brand's own stock at cost."
        ),
        "cm1": QT_TRANSLATE_NOOP("StatementMeaning", "Sales after goods and tax: all lines above."),
        "fulfilment": QT_TRANSLATE_NOOP("StatementMeaning", "Shipping, and handling what came back."),
        "payment_fee": QT_TRANSLATE_NOOP("StatementMeaning", "Payment and platform fees on takings."),
        "commission": QT_TRANSLATE_NOOP("StatementMeaning", "Paid to agents on all levels for sales."),
        "rebate": QT_TRANSLATE_NOOP("StatementMeaning", "Paid to agents on what they bought."),
        "cm2": QT_TRANSLATE_NOOP("StatementMeaning", "CM1 after serving consumers and paying the channel."),
        "acquisition": QT_TRANSLATE_NOOP("StatementMeaning", "Advertising, subsidies and referral rewards."),
        "recruiting": QT_TRANSLATE_NOOP(
            "StatementMeaning", "Shares of joining fees and of opening orders, paid to agents who recruit."
        ),
        "joining_gifts": QT_TRANSLATE_NOOP("StatementMeaning", "What the gifts to joining agents cost."),
        "community": QT_TRANSLATE_NOOP("StatementMeaning", "Groups of those who wait and those who buy."),
        "cm3": QT_TRANSLATE_NOOP("StatementMeaning", "CM2 after winning and keeping people."),
        "fixed_cost": QT_TRANSLATE_NOOP("StatementMeaning", "Fixed cost by month, and the launch."),
        "holding_cost": QT_TRANSLATE_NOOP("StatementMeaning", "What it costs to hold the brand's stock."),
        "join_fees": QT_TRANSLATE_NOOP("StatementMeaning", "Paid by agents when they join."),
        "profit": QT_TRANSLATE_NOOP(
            "StatementMeaning", "All lines above: the brand's profit with its own stock at cost."
        ),
        "deposits_received": QT_TRANSLATE_NOOP("StatementMeaning", "Deposits of agents who joined."),
        "deposits_returned": QT_TRANSLATE_NOOP("StatementMeaning", "Deposits given back to agents who left."),
        "rise_of_stock": QT_TRANSLATE_NOOP(
            "StatementMeaning", "Goods made and not yet sold: paid for, but not a cost of the period."
        ),
        "cash_flow": QT_TRANSLATE_NOOP("StatementMeaning", "Profit after deposits and the rise of stock."),
    },
    "agents": {
        "consumer_sales": QT_TRANSLATE_NOOP("StatementMeaning", "What consumers paid agents, less returns."),
        "goods_sold_down": QT_TRANSLATE_NOOP("StatementMeaning", "What tiers paid the tier above for goods."),
        "own_use": QT_TRANSLATE_NOOP("StatementMeaning", "What agents' own households paid for what they used."),
        "liquidation": QT_TRANSLATE_NOOP("StatementMeaning", "What leavers got for goods dumped on consumers."),
        "buy_back": QT_TRANSLATE_NOOP("StatementMeaning", "What leavers got from the brand for their goods."),
        "sales_tax": QT_TRANSLATE_NOOP("StatementMeaning", "Tax in what consumers paid agents."),
        "goods_bought": QT_TRANSLATE_NOOP(
            "StatementMeaning", "All goods agents bought, from the brand or from the tier above, sold or not."
        ),
        "cm1": QT_TRANSLATE_NOOP("StatementMeaning", "Sales after goods and tax: all lines above."),
        "fulfilment": QT_TRANSLATE_NOOP("StatementMeaning", "Shipping, and handling what came back."),
        "payment_fee": QT_TRANSLATE_NOOP("StatementMeaning", "Payment and platform fees on takings."),
        "commission": QT_TRANSLATE_NOOP("StatementMeaning", "Got from the brand for sales."),
        "rebate": QT_TRANSLATE_NOOP("StatementMeaning", "Got from the brand on purchases."),
        "cm2": QT_TRANSLATE_NOOP("StatementMeaning", "CM1 after serving consumers, with what the brand paid."),
        "acquisition": QT_TRANSLATE_NOOP("StatementMeaning", "What agents spent to win customers."),
        "recruiting": QT_TRANSLATE_NOOP("StatementMeaning", "Got from the brand for bringing in agents."),
        "cm3": QT_TRANSLATE_NOOP("StatementMeaning", "CM2 after winning people."),
        "running_cost": QT_TRANSLATE_NOOP("StatementMeaning", "What being an agent costs each month."),
        "holding_cost": QT_TRANSLATE_NOOP("StatementMeaning", "What it costs to hold agents' stock."),
        "join_fees": QT_TRANSLATE_NOOP("StatementMeaning", "Paid to the brand when joining."),
        "profit": QT_TRANSLATE_NOOP("StatementMeaning", "All lines above: unsold stock counts for nothing."),
        "deposits_paid": QT_TRANSLATE_NOOP("StatementMeaning", "Deposits paid to the brand when joining."),
        "deposits_returned": QT_TRANSLATE_NOOP("StatementMeaning", "Deposits given back when leaving."),
        "cash_flow": QT_TRANSLATE_NOOP("StatementMeaning", "Profit after deposits."),
    },
}


def line_meaning(side: str, key: str) -> str:
    """What the line *key* of *side* (``brand`` or ``agents``) is made of."""
    return tr(_MEANINGS[side][key])
