"""Figures about those who buy, as companies and traders publish them, out of a run."""

from __future__ import annotations

import numpy as np

from calculator.inputs import Array
from calculator.published.given import Formula, Given

YEAR = 12


def first_year_spend(given: Given) -> float:
    """What a new customer spends in the first twelve months: P·u·Σ_{j<12} S(j)·o_j."""
    return given.price * _units(given) * _orders_of_the_first_year(given)


def first_year_take(given: Given) -> float:
    """What the brand earns on it before fixed cost and acquisition."""
    return given.brand("contribution_per_unit") * _units(given) * _orders_of_the_first_year(given)


def take_rate(given: Given) -> float:
    """What the brand earns on a unit sold as a share of the consumer price."""
    return given.brand("contribution_per_unit") / given.price


def sales_by_month(given: Given) -> Array:
    """P·units ordered, month by month, before returns, (months,)."""
    return given.price * _units(given) * given.months("orders")


def sales_of_a_month(given: Given) -> float:
    """The same, a month's mean."""
    return float(sales_by_month(given).mean())


def price_of_an_order(given: Given) -> float:
    """P·u."""
    return given.price * _units(given)


def price_over_cost(given: Given) -> float:
    """P / c."""
    return given.price / given.brand("price")


def price_over_list(given: Given) -> float:
    """P as a share of the list price."""
    return given.price / float(np.asarray(given.inputs.product.list_price))


def gross_margin(given: Given) -> float:
    """1 − c / P."""
    return 1 - given.brand("price") / given.price


def orders_of_a_buyer_in_a_year(given: Given) -> float:
    """Orders of the second year over all who may have ordered in it: still buying at its start, new, or agents."""
    year = slice(YEAR, 2 * YEAR)
    buyers = given.months("active_customers")[YEAR - 1] + given.months("new_customers")[year].sum()
    members = given.by_tier("agents")[YEAR - 1].sum() + given.by_tier("joiners")[year].sum()
    return float(given.months("orders")[year].sum() / (buyers + members))


def spend_of_a_buyer_in_a_year(given: Given) -> float:
    """The same in ¥."""
    return orders_of_a_buyer_in_a_year(given) * price_of_an_order(given)


def buying_again(given: Given) -> float:
    """The share of first buyers that ever buys again: 1 − 1 / orders per customer (up to one order a month)."""
    return 1 - 1 / given.summary("orders_per_customer")


def orders_of_a_customer_in_a_month(given: Given) -> float:
    """Orders over customers still buying, over the horizon, agents' own left out."""
    own = given.summary("own_use_share") if given.model.kind == "commission" else 0.0
    return float(given.months("orders").sum() * (1 - own) / given.months("active_customers").sum())


def repeat_orders_in_a_month(given: Given) -> float:
    """Orders beyond the first over customers who have bought before."""
    new = given.months("new_customers")
    return float((given.months("orders") - new).sum() / (given.months("active_customers") - new).sum())


def orders_of_a_member_in_a_month(given: Given) -> float:
    """Orders over everybody in the community, those who have not bought yet included."""
    return float(given.months("orders").sum() / _community(given))


def bought_in_first_month(given: Given) -> float:
    """Of the leads of month 1, the share that bought in it."""
    return float(given.months("new_customers")[0] / given.months("leads")[0])


def members_of_a_group(given: Given) -> float:
    """People in the community over groups, these by what a group costs."""
    return _community(given) * float(np.asarray(given.inputs.costs.group_cost)) / float(given.paid("community").sum())


def cost_of_a_group(given: Given) -> float:
    """What the community costs a month for a group."""
    costs = given.inputs.costs
    groups = _community(given) / float(np.asarray(costs.group_size * costs.group_fill))
    return float(given.paid("community").sum() / groups)


def referred_by_a_lead(given: Given) -> float:
    """Leads that were referred over those that were not, by the rewards paid for them."""
    rewards = float(given.paid("acquisition", payer="brand", payee="consumers").sum())
    referred = rewards / float(np.asarray(given.inputs.acquisition.referral_reward))
    return referred / (given.summary("leads") - referred)


def returned(given: Given) -> float:
    """Of what was sold, the share that came back."""
    return 1 - given.summary("sell_through") * given.price / given.summary("gmv")


def reached(given: Given) -> float:
    """Of the people there are, the share reached by the end."""
    return float(given.months("reach")[-1] / np.asarray(given.inputs.acquisition.reachable_people))


def marketing_of_sales(given: Given) -> float:
    """What the brand pays to win customers as a share of what consumers pay."""
    return float(given.paid("acquisition", payer="brand").sum() / given.paid("consumer sales").sum())


def fulfilment_of_an_order(given: Given) -> float:
    """Fulfilment over orders, returns in it."""
    return float(given.paid("fulfilment").sum() / given.months("orders").sum())


def fulfilment_of_sales(given: Given) -> float:
    """Fulfilment as a share of sales before returns."""
    return float(given.paid("fulfilment").sum() / given.summary("gmv"))


def payment_fee_of_sales(given: Given) -> float:
    """Payment fees as a share of sales before returns."""
    return float(given.paid("payment fee").sum() / given.summary("gmv"))


def spent_on_acquisition(given: Given) -> float:
    """What the brand spends to win customers over the horizon."""
    return float(given.paid("acquisition", payer="brand").sum())


def _units(given: Given) -> float:
    return float(np.asarray(given.inputs.product.units_per_order))


def _community(given: Given) -> float:
    """Months that people spent in the community."""
    return float((given.months("pool") + given.months("active_customers")).sum())


def _orders_of_the_first_year(given: Given) -> float:
    first_year = Given(given.wanted.with_values({"ltv_months": YEAR}))
    return first_year.summary("orders_per_customer")


FORMULAS: tuple[Formula, ...] = (
    first_year_spend, first_year_take, take_rate, sales_by_month, sales_of_a_month, price_of_an_order,
    price_over_cost, price_over_list, gross_margin, orders_of_a_buyer_in_a_year, spend_of_a_buyer_in_a_year,
    buying_again, orders_of_a_customer_in_a_month, repeat_orders_in_a_month, orders_of_a_member_in_a_month,
    bought_in_first_month, members_of_a_group, cost_of_a_group, referred_by_a_lead, returned, reached,
    marketing_of_sales, fulfilment_of_an_order, fulfilment_of_sales, payment_fee_of_sales, spent_on_acquisition,
)  # fmt: skip
