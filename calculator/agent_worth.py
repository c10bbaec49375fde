"""What a recruited agent is worth to the brand, beside what a customer is worth."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from calculator.goods_over_time import goods_over_time
from calculator.inputs import Array, Value
from calculator.language import QT_TRANSLATE_NOOP
from calculator.result import ModelResult
from calculator.statement import statement
from calculator.value import ratio
from calculator.whereabouts import bought_back

LINES = {
    "margin": QT_TRANSLATE_NOOP("AgentWorth", "margin on goods sold to agents"),
    "margin_stranded": QT_TRANSLATE_NOOP("AgentWorth", "margin on stranded goods"),
    "join_fees": QT_TRANSLATE_NOOP("AgentWorth", "joining fees"),
    "buy_back": QT_TRANSLATE_NOOP("AgentWorth", "buy-back, less the goods at cost"),
    "rebate": QT_TRANSLATE_NOOP("AgentWorth", "rebates"),
    "commission": QT_TRANSLATE_NOOP("AgentWorth", "commission"),
    "recruiting": QT_TRANSLATE_NOOP("AgentWorth", "recruiting rewards"),
    "joining_gifts": QT_TRANSLATE_NOOP("AgentWorth", "joining gifts"),
}
"""What agents bring the brand and what it pays for them."""
MARGIN_ON_COMMISSION = QT_TRANSLATE_NOOP("AgentWorth", "margin on what agents sold")
REACHED = QT_TRANSLATE_NOOP("AgentWorth", "margin on goods that did not strand")
"""What the first line is called where agents hold no stock, and where a part of the goods stranded."""


@dataclass(frozen=True, eq=False)
class AgentWorth:
    """Per agent who ever joined, over the horizon and not discounted, (draws,) in ¥; NaN where nobody joined.

    ``lines`` has what one brings (above 0) and costs (below); ``customer`` is ltv_brand and ``cac`` blended_cac,
    per customer.
    """

    lines: dict[str, Array]
    customer: Array
    cac: Array

    @property
    def total(self) -> Array:
        """All lines together: what one more agent of the same kind was worth to the brand."""
        return sum(self.lines.values(), np.zeros_like(self.customer))


def agent_worth(model: ModelResult, attribution: Value = 1.0) -> AgentWorth:
    """What the agents of *model* were worth to the brand, for each who ever joined.

    ``stocked``: (goods sold to agents − c·sell-in) + joining fees − (buy-back paid − c·bought back) − rebates −
    recruiting − gifts; of the first, the part of units that stranded is a line of its own.
    ``commission``: the first is sales less tax, cost of goods, fulfilment and payment fees, for the part of
    all units that agents sold, *attribution* of which carries commission: the rest the brand would have sold
    without them. The commission is paid of it. Deposits are no income; acquisition,
    community and fixed cost do not hang on one agent and are left out.
    """
    brand = {key: amounts.sum(axis=0) for key, amounts in statement(model, "brand").items()}
    amounts = {key: brand[key] for key in LINES if key in brand and key != "buy_back"}
    nothing = np.zeros_like(brand["sales"])
    if model.kind == "stocked":
        back = model.tiers["price"][0] * bought_back(model).sum(axis=0)
        margin = brand["sales"] + brand["cost_of_goods_sold"] - back
        stranded = margin * np.nan_to_num(ratio(goods_over_time(model).gap[-1], model.summary["sell_in"]))
        amounts |= {"margin": margin - stranded, "margin_stranded": stranded, "buy_back": brand["buy_back"] + back}
    else:
        net = sum(
            (brand[key] for key in ("sales_tax", "cost_of_goods_sold", "fulfilment", "payment_fee")), brand["sales"]
        )
        sold = model.summary["gmv"] / model.summary["consumer_price"]
        share = np.nan_to_num(ratio(model.tier_months["sold"].sum(axis=(0, 1)), sold))
        amounts |= {"margin": net * share * attribution, "margin_stranded": nothing, "buy_back": nothing}
    lines = {key: ratio(amounts[key], model.summary["agents_ever"]) for key in LINES}
    return AgentWorth(lines, model.summary["ltv_brand"], model.summary["blended_cac"])
