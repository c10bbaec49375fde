"""What it all comes to: contributions, customer value, acquisition cost, payback, and who loses.

Amounts are ¥, arrays are (draws,) or (tiers, draws). A ratio without meaning is NaN. The symbols are
explained in :mod:`calculator.inputs`.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from calculator.customers import survival
from calculator.goods import left_behind
from calculator.inputs import Array, Inputs, Value
from calculator.outcomes import SUMMARY
from calculator.record import Record

TINY = 1e-6
"""A denominator below this counts as nothing: the ratio has no meaning."""
HALF_A_FEN = 0.005
"""Comparisons with 0 or with the acquisition cost allow this much, for rounding."""


def ratio(above: Value, below: Value) -> Array:
    """above / below; NaN where *below* is under ``TINY`` or itself NaN."""
    below = np.asarray(below, dtype=float)
    meant = below >= TINY
    return np.where(meant, above / np.where(meant, below, 1.0), np.nan)


@dataclass(frozen=True)
class UnitCosts:
    """What a unit sold costs to keep, handle and tax: keep = 1 − ϱa, handling and tax in ¥."""

    keep: Value
    handling: Value
    tax: Value


def unit_costs(inputs: Inputs) -> UnitCosts:
    """keep = 1 − ϱa; handling = (fulfilment + return_cost·ϱ)/u + payment_fee·P; tax = θ·P·(1−ϱ)."""
    costs, price = inputs.costs, inputs.consumer_price
    per_order = costs.fulfilment_cost + costs.return_cost * costs.return_rate
    return UnitCosts(
        keep=1 - costs.return_rate * costs.resalable_share,
        handling=per_order / inputs.product.units_per_order + costs.payment_fee * price,
        tax=inputs.tax_share * price * (1 - costs.return_rate),
    )


def units_sold(inputs: Inputs, record: Record) -> Array:
    """What consumers bought over the horizon, returns included, (draws,)."""
    return record.total("sold").sum(axis=0) if inputs.kind == "stocked" else record.total("units_sold")


def contributions(inputs: Inputs, record: Record) -> tuple[Array, Array]:
    """What brand and tiers earn per unit sold, averaged over all units of the horizon.

    ``stocked``: each account the step of the ladder between what it pays and what the next
    populated tier pays, the seller P(1−ϱ) − handling − tax − p·keep; rebates move from the brand
    to the tiers. Else the tiers earn their commissions and the brand
    P(1−ϱ) − c·keep − handling − tax − commissions. 0 where nothing is sold.

    Returns (draws,) for the brand and (tiers, draws).
    """
    unit = unit_costs(inputs)
    sold = units_sold(inputs, record)
    some = sold > 0
    divisor = np.where(some, sold, 1.0)
    net = inputs.consumer_price * (1 - inputs.costs.return_rate) - unit.handling - unit.tax
    if inputs.kind == "stocked":
        through = record.total("through")
        rebates = inputs.tiers.purchase_rebate * inputs.tier_prices * through
        ladder = record.total("through_income") - inputs.tier_prices * through + rebates
        tiers = record.total("sold") * net + unit.keep * ladder
        brand = unit.keep * (record.total("brand_through_income") - inputs.unit_cost * sold - rebates.sum(axis=0))
        return np.where(some, brand / divisor, 0.0), np.where(some, tiers / divisor, 0.0)
    tiers = record.total("commission") / divisor
    brand = net - inputs.unit_cost * unit.keep - tiers.sum(axis=0)
    return np.where(some, brand, 0.0), np.where(some, tiers, 0.0)


@dataclass(frozen=True)
class Lifetime:
    """A customer's L months after the first order, o_0 = 1 order then and o_j = ν later.

    ``orders_per_customer`` is Σ_{j<L} S(j)·o_j; ``present`` S(j)·(1+i)^−j, (L, 1 or draws);
    ``discounted_months`` and ``discounted_orders`` are its sums, each month once or o_j times.
    """

    frequency: Value
    orders_per_customer: Array
    present: Array
    discounted_months: Array
    discounted_orders: Array

    def payback_months(self, per_order: Array, per_month: Value, cost: Array) -> Array:
        """First n with Σ_{j<n} S(j)(1+i)^−j·(o_j·per_order − per_month) ≥ cost.

        NaN if never within L, or where *cost* is NaN or below ``TINY``.
        """
        later = self.frequency * per_order - per_month
        earned = per_order - per_month
        goal = np.where(cost >= TINY, cost - HALF_A_FEN, np.inf)
        months = np.where(earned >= goal, 1.0, np.nan)
        for number, present in enumerate(self.present[1:], 2):
            waiting = np.isnan(months)
            if not waiting.any():
                break
            earned = earned + present * later
            months[waiting & (earned >= goal)] = number
        return months


def lifetime(inputs: Inputs) -> Lifetime:
    """The L months of a customer, valued."""
    surviving, frequency = survival(inputs, inputs.ltv_months), inputs.orders_per_month
    factor, discount = 1 / (1 + np.asarray(inputs.discount_rate)), np.ones(1)
    present = np.empty(np.broadcast_shapes(surviving.shape, factor.shape))
    for age, stays in enumerate(surviving):
        np.multiply(stays, discount, out=present[age])
        discount = discount * factor
    months = present.sum(axis=0)
    return Lifetime(
        frequency=frequency,
        orders_per_customer=1 + frequency * (surviving.sum(axis=0) - 1),
        present=present,
        discounted_months=months,
        discounted_orders=1 + frequency * (months - 1),
    )


def entry_cost(inputs: Inputs) -> Array:
    """What a joiner pays to enter: join fee + deposit + opening order at the tier's price, (tiers, 1 or draws)."""
    tiers = inputs.tiers
    entry: Array = tiers.join_fee + tiers.deposit + tiers.opening_order * inputs.tier_prices
    return entry


def cohorts(inputs: Inputs, record: Record) -> Array:
    """Profit per joiner by joining month, (months, tiers, draws).

    profit_k(τ) = −entry + Σ_{t≥τ} (1−χ)^{t−τ}·per_head_k(t) + deposit·(1−χ)^{T−τ+1}, with
    per_head_k(t) = (cash flow of the tier + what its joiners paid to enter) / N_k: one backward
    recursion V = per_head + (1−χ)·V.
    """
    entry, stay = entry_cost(inputs), 1 - inputs.tiers.churn_rate
    agents, joiners, cash = (record.by_month(name) for name in ("agents_now", "joiners", "cash_flow"))
    value: Array = inputs.tiers.deposit
    profits = np.empty_like(agents)
    for month in reversed(range(inputs.months)):
        populated = agents[month] > 0
        earned = cash[month] + joiners[month] * entry
        with np.errstate(over="ignore"):  # 1e-300 agents can earn more a head than a number holds
            per_head = np.divide(earned, agents[month], out=np.zeros_like(earned), where=populated)
        value = stay * value + per_head
        np.subtract(value, entry, out=profits[month])
    return profits


@dataclass(frozen=True)
class Losing:
    """Joiners in losing cohorts as a share of all joiners; NaN where nobody joined.

    ``share`` of all, (draws,); ``early`` of those who joined by month T − 11, (draws,); ``tiers`` tier
    by tier, (tiers, draws).
    """

    share: Array
    early: Array
    tiers: Array


def losing(inputs: Inputs, record: Record, profits: Array) -> Losing:
    """Who loses, by the *profits* of the joining months."""
    joiners = record.by_month("joiners")
    joined, lost = np.zeros_like(joiners[0]), np.zeros_like(joiners[0])
    early_joined, early_lost = joined, lost
    for month in range(inputs.months):
        joined = joined + joiners[month]
        lost = lost + np.where(profits[month] < -HALF_A_FEN, joiners[month], 0.0)
        if month == inputs.months - 12:
            early_joined, early_lost = joined, lost
    return Losing(
        share=ratio(lost.sum(axis=0), joined.sum(axis=0)),
        early=ratio(early_lost.sum(axis=0), early_joined.sum(axis=0)),
        tiers=ratio(lost, joined),
    )


def summary(
    inputs: Inputs, record: Record, life: Lifetime, brand: Array, tiers: Array, lost: Losing
) -> dict[str, Array]:
    """The row of results of one model: each value (draws,).

    *brand* and *tiers* are the contributions per unit sold, *lost* says who loses.
    """
    row: dict[str, Array] = {}
    row.update(_volumes(inputs, record))
    row.update(_customer_value(inputs, record, life, brand, tiers))
    row.update(_brand_money(inputs, record))
    row.update(_channel_money(inputs, record, lost))
    row["system_cash"] = row["brand_cash"] + row["channel_cash"]
    return {name: inputs.spread(row[name]) for name in SUMMARY}


def _volumes(inputs: Inputs, record: Record) -> dict[str, Array]:
    """People and goods over the horizon, each (draws,); Σ is over months, and over tiers where there are any.

    ``consumer_price`` = P and ``gmv`` = P·units sold, in ¥; ``orders``, ``new_customers``, ``leads`` and
    ``units_made`` are sums of the months. ``sell_through`` = units sold and not sent back. ``commission`` and
    ``direct``: ``sell_in`` = ``sell_through``, no stock of agents; ``commission``: ``own_use_share`` = own
    use / units sold. ``stocked``, in units unless said otherwise:

    ``sell_in`` = Σ what the brand delivers
    taken = ``sell_in`` − bought back from leavers
    ``stranded_share`` = 1 − (``sell_through`` + scrapped + liquidated) / taken, scrapped = ϱ·(1−a)·units sold
    ``own_use_share`` = own use / taken
    ``channel_stock`` = Σ_k S_k at the end; ``channel_stock_value`` = Σ_k p_k·S_k, ¥
    ``channel_stock_months`` = ``channel_stock`` / mean sell-through of the last 3 months
    ``dead_stock`` = what leavers took along, neither bought back nor liquidated
    """
    nothing, missing = np.zeros(inputs.draws), np.full(inputs.draws, np.nan)
    through, sold, costs = record.total("sell_through"), units_sold(inputs, record), inputs.costs
    row = {
        "consumer_price": inputs.spread(inputs.consumer_price),
        "gmv": inputs.consumer_price * sold,
        "sell_in": through,
        "sell_through": through,
        "stranded_share": missing,
        "own_use_share": missing,
        "channel_stock": nothing,
        "channel_stock_value": nothing,
        "channel_stock_months": missing,
        "dead_stock": nothing,
    }
    for name in ("orders", "new_customers", "leads", "units_made"):
        row[name] = record.total(name)
    if inputs.kind == "commission":
        row["own_use_share"] = ratio(record.total("own_use").sum(axis=0), sold)
    if inputs.kind == "stocked":
        left, stock = left_behind(inputs, record.total("left")), record.last["stock"]
        scrapped = costs.return_rate * (1 - costs.resalable_share) * sold
        row["sell_in"] = record.total("sell_in")
        taken = row["sell_in"] - left.bought_back.sum(axis=0)
        reached = through + scrapped + left.liquidated.sum(axis=0)
        lately = record.by_month("sell_through")[-3:].mean(axis=0)
        row["stranded_share"] = 1 - ratio(reached, taken)
        row["own_use_share"] = ratio(record.total("own_use").sum(axis=0), taken)
        row["channel_stock"] = stock.sum(axis=0)
        row["channel_stock_value"] = (inputs.tier_prices * stock).sum(axis=0)
        row["channel_stock_months"] = ratio(row["channel_stock"], lately)
        row["dead_stock"] = left.dead.sum(axis=0)
    return row


def _customer_value(inputs: Inputs, record: Record, life: Lifetime, brand: Array, tiers: Array) -> dict[str, Array]:
    """What a customer is worth and what winning one costs, ¥ unless said otherwise, each (draws,).

    *brand* and *tiers* are contributions per unit sold; new = Σ_t new customers.

    ``orders_per_customer`` = Σ_{j<L} S(j)·o_j, orders
    ``ltv_brand`` = brand·u·Σ_{j<L} S(j)(1+i)^−j·o_j − g·Σ_{j<L} S(j)(1+i)^−j
    ``ltv`` = ``ltv_brand`` + Σ_k tiers_k·u·Σ_{j<L} S(j)(1+i)^−j·o_j
    ``cac_media`` = monthly budget·its months / new; ``cac_referral`` = reward·referred leads / new
    ``cac_pool`` = g·Σ_t pool_t / new
    ``blended_cac`` = the three together
    ``full_cac`` = ``blended_cac`` + agent_cac·γ∞·leads by agents / new
    ``ltv_to_cac`` = ``ltv_brand`` / ``blended_cac``, ``ltv_to_full_cac`` = ``ltv`` / ``full_cac``, ratios
    ``ltv_less_cac`` = ``ltv_brand`` − ``blended_cac``
    ``payback_months``: :meth:`Lifetime.payback_months` of brand·u per order, g per month and ``blended_cac``
    """
    units, acquisition = inputs.product.units_per_order, inputs.acquisition
    new = record.total("new_customers")
    ltv_brand = brand * units * life.discounted_orders - inputs.group_cost * life.discounted_months
    media = ratio(acquisition.monthly_budget * acquisition.budget_months, new)
    referral = ratio(acquisition.referral_reward * record.total("referred"), new)
    pool = ratio(inputs.group_cost * record.total("pool"), new)
    blended = media + referral + pool
    full = blended
    if inputs.tier_count and "agent_cac" in inputs.uses:
        spent = acquisition.agent_cac * inputs.eventual_conversion * record.total("agent_leads")
        full = blended + ratio(spent, new)
    ltv = ltv_brand + tiers.sum(axis=0) * units * life.discounted_orders
    return {
        "orders_per_customer": life.orders_per_customer,
        "ltv": ltv,
        "ltv_brand": ltv_brand,
        "cac_media": media,
        "cac_referral": referral,
        "cac_pool": pool,
        "blended_cac": blended,
        "full_cac": full,
        "ltv_to_cac": ratio(ltv_brand, blended),
        "ltv_less_cac": ltv_brand - blended,
        "ltv_to_full_cac": ratio(ltv, full),
        "payback_months": life.payback_months(brand * units, inputs.group_cost, blended),
    }


def deposits_held(inputs: Inputs, record: Record) -> Array:
    """Σ deposit·agents at the end, by tier, (tiers, draws)."""
    held: Array = inputs.tiers.deposit * record.last["agents"]
    return held


def _brand_money(inputs: Inputs, record: Record) -> dict[str, Array]:
    """The brand's money over the horizon, ¥ unless said otherwise, each (draws,); flow_t is its cash flow of month t.

    ``brand_cash`` = Σ_t flow_t
    ``deposits_held`` = Σ_k deposit_k·agents of tier k at the end
    ``brand_profit`` = ``brand_cash`` − ``deposits_held``
    ``brand_npv`` = Σ_t flow_t·(1+i)^−t − ``deposits_held``·(1+i)^−T
    ``peak_cash_need`` = max(0, −min_t Σ_{τ≤t} flow_τ)
    ``return_on_peak_cash`` = ``brand_profit`` / ``peak_cash_need``, a ratio
    ``break_even_month`` = first month from which Σ_{τ≤t} flow_τ stays ≥ 0; NaN if it ends below
    """
    flows = record.by_month("brand_cash_flow")
    months = np.arange(1, inputs.months + 1)[:, None]
    discount = (1 + np.asarray(inputs.discount_rate)) ** -months
    held = deposits_held(inputs, record).sum(axis=0)
    so_far = np.empty_like(flows)
    np.copyto(so_far[0], flows[0])
    for month in range(1, inputs.months):
        np.add(so_far[month - 1], flows[month], out=so_far[month])
    cash = flows.sum(axis=0)
    need = np.maximum(0.0, -so_far.min(axis=0))
    below = so_far < -HALF_A_FEN
    last_below = np.where(below.any(axis=0), inputs.months - below[::-1].argmax(axis=0), 0)
    return {
        "brand_cash": cash,
        "deposits_held": held,
        "brand_profit": cash - held,
        "brand_npv": (flows * discount).sum(axis=0) - held * discount[-1],
        "peak_cash_need": need,
        "return_on_peak_cash": ratio(cash - held, need),
        "break_even_month": np.where(last_below == inputs.months, np.nan, last_below + 1.0),
    }


def _channel_money(inputs: Inputs, record: Record, lost: Losing) -> dict[str, Array]:
    """The agents' money and number, ¥ unless said otherwise, each (draws,); 0, or NaN for ratios, without tiers.

    ``channel_cash`` = Σ_t Σ_k cash flow of tier k
    ``channel_profit`` = ``channel_cash`` + deposits of the agents at the end
    ``channel_profit_with_stock`` = ``channel_profit`` + Σ_k p_k·S_k at the end (no stock but where ``stocked``)
    ``commission_paid`` = Σ_t Σ_k commissions (0 where ``stocked``)
    ``agents_ever`` = Σ_t Σ_k J, people; ``agents_now`` = those left at the end
    ``profit_per_joiner`` = ``channel_profit`` / ``agents_ever``
    ``losing_share``, ``losing_share_12`` = ``share`` and ``early`` of :class:`Losing`
    """
    nothing, missing = np.zeros(inputs.draws), np.full(inputs.draws, np.nan)
    names = ("channel_cash", "channel_profit", "channel_profit_with_stock", "agents_ever", "agents_now")
    row = dict.fromkeys((*names, "commission_paid"), nothing)
    row.update(dict.fromkeys(("profit_per_joiner", "losing_share", "losing_share_12"), missing))
    if not inputs.tier_count:
        return row
    row["channel_cash"] = record.total("cash_flow").sum(axis=0)
    row["channel_profit"] = row["channel_cash"] + deposits_held(inputs, record).sum(axis=0)
    row["channel_profit_with_stock"] = row["channel_profit"]
    if inputs.kind == "stocked":
        stock_value = (inputs.tier_prices * record.last["stock"]).sum(axis=0)
        row["channel_profit_with_stock"] = row["channel_profit"] + stock_value
    else:
        row["commission_paid"] = record.total("commission").sum(axis=0)
    row["agents_ever"] = record.total("joiners").sum(axis=0)
    row["agents_now"] = record.last["agents"].sum(axis=0)
    row["profit_per_joiner"] = ratio(row["channel_profit"], row["agents_ever"])
    row["losing_share"], row["losing_share_12"] = lost.share, lost.early
    return row


def price_split(inputs: Inputs, record: Record, brand: Array, tiers: Array) -> dict[str, Array]:
    """What the price list promises, ¥ per net consumer unit; the parts add up to ``price``.

    goods = c·keep/(1−ϱ), handling/(1−ϱ), tax = θP, brand and tiers = contribution/(1−ϱ); NaN
    (but for the price) where the units sold or 1−ϱ are below ``TINY``.
    """
    unit = unit_costs(inputs)
    kept = 1 - inputs.costs.return_rate
    meant = (units_sold(inputs, record) >= TINY) & (kept >= TINY)
    parts = {
        "goods": inputs.unit_cost * unit.keep,
        "handling": unit.handling,
        "tax": unit.tax,
        "brand": brand,
        **{f"tier {k}": earned for k, earned in enumerate(tiers, 1)},
    }
    split = {"price": inputs.spread(inputs.consumer_price)}
    return split | {name: np.where(meant, ratio(part, kept), np.nan) for name, part in parts.items()}


def take_home(inputs: Inputs, record: Record) -> dict[str, Array]:
    """What really came of it, ¥ per net consumer unit: unsold stock, entry money, running costs included.

    brand = brand profit / sell-through, tier k = (cash + deposits of those still in) / sell-through;
    NaN where nothing reached a consumer.
    """
    through = record.total("sell_through")
    held = deposits_held(inputs, record)
    came = {"brand": ratio(record.total("brand_cash_flow") - held.sum(axis=0), through)}
    if inputs.tier_count:
        taken = record.total("cash_flow") + held
        came |= {f"tier {k}": ratio(amount, through) for k, amount in enumerate(taken, 1)}
    return came
