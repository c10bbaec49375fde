"""Figures of closed forms and published tables, computed by the engine's own code."""

from __future__ import annotations

import numpy as np

from calculator.agents import Agents
from calculator.goods import StockedGoods
from calculator.inputs import Array
from calculator.published.given import Formula, Given
from calculator.retention_fit import SHIFTED
from calculator.survival_fit import fit_survival, survival_series

LATELY = 12
"""Months at the end of the horizon over which a settled channel is looked at."""
BEFORE, AFTER, PLENTY = 30, 60, 1000.0
"""Months before and after one unit more is bought, and units in all others: so many that no order is cut at nothing."""


def value_in_orders(given: Given) -> float:
    """The brand's value of a customer as a multiple of what one order brings it: Σ S(j)·o_j·(1+i)^−j."""
    return given.summary("ltv_brand") / (given.brand("contribution_per_unit") * _units_per_order(given))


def value_of_later_orders(given: Given) -> float:
    """The same without the first order."""
    return value_in_orders(given) - 1


def reaching_consumers(given: Given) -> float:
    """Sell-through as a share of sell-in, over the last twelve months."""
    return float(given.months("sell_through")[-LATELY:].sum() / given.months("sell_in")[-LATELY:].sum())


def standing_at_the_bottom(given: Given) -> float:
    """Of all whom the first one brought in, himself included, the share in the last tier."""
    joined = given.by_tier("joiners").sum(axis=0)
    return float(joined[-1] / joined.sum())


def swing_of_orders(given: Given) -> Array:
    """Variance of each tier's orders over that of demand, the tier nearest to consumers first, (tiers,).

    Orders are a linear filter of demand as long as none is cut off at nothing, so that on independent demand
    the ratio is Σ_t h_t², h being how orders change after consumers once take one unit more.
    """
    inputs = given.inputs
    agents, goods = Agents(inputs), StockedGoods(inputs)
    agents.recruit(1)
    changes = []
    for month in range(BEFORE + AFTER):
        goods.move(agents, np.array([PLENTY + (month == BEFORE)]))
        if month >= BEFORE:
            changes.append(goods.received[:, 0] - PLENTY)
    swing: Array = (np.array(changes) ** 2).sum(axis=0)[::-1]
    return swing


def fitted_shape(given: Given) -> Array:
    """α and β of the shifted beta-geometric curve fitted to the data, shares left after 0, 1, … periods, (2,)."""
    fit = fit_survival(survival_series(given.data), SHIFTED)
    return np.array([fit.values["alpha"].value, fit.values["beta"].value])


def brand_step(given: Given) -> float:
    """What the brand earns on a unit sold to the first tier, as a share of the consumer price."""
    return given.brand("margin_per_unit") / given.price


def _units_per_order(given: Given) -> float:
    return float(np.asarray(given.inputs.product.units_per_order))


FORMULAS: tuple[Formula, ...] = (
    value_in_orders, value_of_later_orders, reaching_consumers, standing_at_the_bottom, swing_of_orders, fitted_shape,
    brand_step,
)  # fmt: skip
