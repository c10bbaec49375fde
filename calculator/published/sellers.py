"""Figures about those who sell, as companies and traders publish them, out of a run."""

from __future__ import annotations

import numpy as np

from calculator.income import income
from calculator.inputs import Array
from calculator.joiners import joiners
from calculator.published.given import Formula, Given

YEAR = 12


def opening_order(given: Given) -> Array:
    """What a joiner pays for the opening order, (tiers,)."""
    return joiners(given.result, 0).opening_order


def deposit(given: Given) -> Array:
    """What a joiner leaves as a deposit, (tiers,)."""
    return joiners(given.result, 0).deposit


def entry_money(given: Given) -> Array:
    """All that a joiner pays to enter, (tiers,)."""
    return joiners(given.result, 0).entry


def entry_money_on_average(given: Given) -> float:
    """The same, of all who joined."""
    joined = joiners(given.result, 0)
    return float((joined.entry * joined.people()).sum() / joined.people().sum())


def opening_orders_of_month_one(given: Given) -> float:
    """What those who join in month 1 pay for their opening orders."""
    return float((given.by_tier("joiners")[0] * opening_order(given)).sum())


def buying_price(given: Given) -> Array:
    """What a tier pays for a unit as a share of the consumer price, (tiers,)."""
    share: Array = given.model.tiers["price"][1:, 0] / given.price
    return share


def gone_within_a_year(given: Given) -> Array:
    """Of the agents of month 1, the share gone after twelve months when nobody joins, (tiers,)."""
    alone: dict[str, float] = {"months": YEAR, "models.0.channel.founders_per_month": 0}
    for tier in range(len(given.model.tier_names)):
        path = f"models.0.channel.tiers.{tier}"
        alone |= {f"{path}.initial_agents": 1, f"{path}.recruits_per_month": 0}
    agents = Given(given.wanted.with_values(alone)).by_tier("agents")
    gone: Array = 1 - agents[-1]
    return gone


def leaving_in_a_month(given: Given) -> float:
    """Of all agents of a month, the share that leaves in it."""
    return float(1 - given.by_tier("agents").sum() / given.at_work.sum())


def joiners_over_those_above(given: Given) -> Array:
    """How many joined a tier for each who joined the tier above, (tiers,); no number for the first."""
    joined = given.by_tier("joiners").sum(axis=0)
    ratio: Array = np.concatenate([[np.nan], joined[1:] / joined[:-1]])
    return ratio


def not_losing(given: Given) -> float:
    """Of all who joined, the share in joining months that do not lose."""
    return 1 - given.summary("losing_share")


def not_losing_after_a_year(given: Given) -> float:
    """The same of those with twelve months behind them."""
    return 1 - given.summary("losing_share_12")


def taken_by_the_top_hundredth(given: Given) -> float:
    """Of all that agents got out, the share of the one in a hundred who got most."""
    return joiners(given.result, 0).lorenz().share_of_top(0.01)


def income_from_recruiting(given: Given) -> Array:
    """The share of a tier's income that comes from those it brought in, opening orders included, (tiers,)."""
    return income(given.result, 0).recruiting_share_by_tier("wide")


def recruiting_pay_of_opening_orders(given: Given) -> float:
    """What the brand pays for recruiting as a share of the opening orders of all below the first tier."""
    opening = (given.by_tier("joiners").sum(axis=0) * opening_order(given))[1:].sum()
    return float(given.paid("recruiting").sum() / opening)


def sales_of_an_agent_in_a_month(given: Given) -> float:
    """Sales to consumers over agents, by month."""
    return float(given.summary("gmv") / given.at_work.sum())


def commission_of_an_agent_in_a_month(given: Given) -> float:
    """Commission over agents at the end of the month, over the horizon."""
    return float(given.summary("commission_paid") / given.by_tier("agents").sum())


def commission_of_an_agent(given: Given) -> float:
    """Commission over all who ever joined."""
    return given.summary("commission_paid") / given.summary("agents_ever")


def commission_of_sales(given: Given) -> float:
    """Commission as a share of what consumers pay, after returns."""
    return float(given.summary("commission_paid") / given.paid("consumer sales").sum())


def customers_of_an_agent(given: Given) -> float:
    """Customers still buying over agents at the end of the month, over the horizon."""
    return float(given.months("active_customers").sum() / given.by_tier("agents").sum())


def own_orders_of_an_agent_in_a_month(given: Given) -> float:
    """What agents order for themselves, over agents, by month."""
    return float(given.months("orders").sum() * given.summary("own_use_share") / given.at_work.sum())


def fee_of_a_joiner(given: Given) -> float:
    """Joining fees over joiners."""
    return float(given.paid("join fee").sum() / given.summary("agents_ever"))


def fee_shared_with_the_recruiter(given: Given) -> float:
    """Of the fees of those recruited into the last tier, the share paid on; nobody recruits in month 1."""
    last = f"tier {len(given.model.tier_names)}"
    return float(given.paid("recruiting")[1:].sum() / given.paid("join fee", payer=last)[1:].sum())


def fees_of_revenue(given: Given) -> float:
    """Joining fees as a share of these and what consumers pay."""
    fees, sales = given.paid("join fee").sum(), given.paid("consumer sales").sum()
    return float(fees / (fees + sales))


def profit_of_revenue(given: Given) -> float:
    """The brand's profit as a share of joining fees and what consumers pay."""
    revenue = given.paid("join fee").sum() + given.paid("consumer sales").sum()
    return float(given.summary("brand_profit") / revenue)


def agents_after_a_year(given: Given) -> float:
    """Agents after twelve months as a multiple of those at the start."""
    initial = sum(tier.initial_agents or 0 for tier in given.wanted.models[0].tiers)
    return float(given.by_tier("agents")[YEAR - 1].sum() / initial)


FORMULAS: tuple[Formula, ...] = (
    opening_order, deposit, entry_money, entry_money_on_average, opening_orders_of_month_one, buying_price,
    gone_within_a_year, leaving_in_a_month, joiners_over_those_above, not_losing, not_losing_after_a_year,
    taken_by_the_top_hundredth, income_from_recruiting, recruiting_pay_of_opening_orders,
    sales_of_an_agent_in_a_month, commission_of_an_agent_in_a_month, commission_of_an_agent, commission_of_sales,
    customers_of_an_agent, own_orders_of_an_agent_in_a_month, fee_of_a_joiner, fee_shared_with_the_recruiter,
    fees_of_revenue, profit_of_revenue, agents_after_a_year,
)  # fmt: skip
