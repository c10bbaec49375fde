"""The arrays that one model is computed from: every default resolved, every draw in place.

A value that no draw touches stays a plain number; a drawn one is an array of (draws,). Values
of tiers are arrays of (tiers, 1) or (tiers, draws), top tier first. NumPy's broadcasting makes
the two the same to everything that computes with them.

The symbols of the model as docstrings use them, each with the field that holds it, of :class:`Inputs` where
no other class is named. Tier k is counted from 1, the top; t and τ are months, j the months since a first order.

    T     months computed: ``months``
    i     discount rate, share/month: ``discount_rate``
    L     months that a customer's value is counted: ``ltv_months``
    c     cost of a unit to the brand, ¥: ``unit_cost``
    u     units per order: ``product.units_per_order``
    P     what consumers pay for a unit, ¥: ``consumer_price``
    φ     factor on γ and ν at this price, 1 at the reference price: ``response``
    ε     how strongly demand reacts to price: ``price_response`` of the file's section ``price``
    γ     share of pool and leads that first buys in a month: ``acquisition.conversion_rate`` as the file has
          it, ``conversion_rate`` at this price
    γ∞    share of leads that ever buys, by the file's γ: ``eventual_conversion``
    δ     share of the others that is lost in a month: ``acquisition.lead_loss_rate``
    s     part of the market not yet reached: ``Customers.agent_leads_share``
    R     share of first buyers that ever buys again: ``retention.repurchase_rate``
    ν     orders/month of a buyer who stays: ``retention.orders_per_month`` as the file has it,
          ``orders_per_month`` at this price
    ν′    the file's ν, at most 1
    r     share of buyers that stays from month to month: :func:`calculator.customers.monthly_survival`
    α, β  shapes of the shifted beta-geometric curve: ``retention.alpha``, ``retention.beta``
    S(j)  share of first buyers still there after j months: :func:`calculator.customers.survival`
    o_j   orders of a customer in month j, 1 in month 0 and ν later: in :class:`calculator.value.Lifetime`
    D     demand of the month, units: the *demand* of ``goods.move``
    ϱ     share of units sold that comes back: ``costs.return_rate``
    a     share of returns that can be sold again: ``costs.resalable_share``
    θ     share of tax in what consumers pay: ``tax_share``
    g     cost of a community member, ¥/month: ``group_cost``
    p_k   what tier k pays for a unit, ¥: ``tier_prices``; p the same of the tier in question
    q     units that a joiner must order: ``tiers.opening_order``
    m     units/month that every other agent must order: ``tiers.minimum_order``
    w     cover, months of the forecast: ``tiers.cover_months``; w₀ the brand's: ``costs.brand_cover_months``
    h_k   leads/month that an agent finds: ``tiers.contacts_per_month``
    x_k   weight of an agent in the split of demand: ``tiers.retail_weight``
    χ     share of agents that leaves in a month: ``tiers.churn_rate``
    N_k   agents after recruiting: ``Agents.now``; with m those before it: ``Agents.opening``
    J     joiners of the month: ``Agents.joiners``
    S_k   stock of a tier, units: ``StockedGoods.stock``; S₀ the brand's: ``brand_stock`` of both kinds of goods
    F     forecast, units/month: mean of a tier's latest demand; F₀ of the brand's: :class:`calculator.goods.Forecast`
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from types import SimpleNamespace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from calculator.parameters import Section, parameters_of
from calculator.scenario import Model, Scenario
from calculator.sections import Acquisition, Channel, Costs, Price, Product, Retention, Tier

Array = NDArray[np.float64]
Value = float | Array
"""A number, or one number per draw."""

STRUCTURE = ("channel.tier_count", "channel.smoothing_months", "acquisition.referral_generations")
"""Whole numbers that shape the arrays: draws are grouped by them."""


@dataclass(frozen=True)
class Inputs:
    """One model, ready to run for ``draws`` draws.

    The sections carry the file's names; ``tiers`` holds an array of (tiers, 1 or draws) for each
    key of a tier. ``consumer_price`` is P, ``response`` φ = (P / reference price)^-ε,
    ``tier_prices`` p_k = price share · P, ``uses`` the names of all values that are not zero.
    """

    kind: str
    draws: int
    months: int
    ltv_months: int
    discount_rate: Value
    product: SimpleNamespace
    acquisition: SimpleNamespace
    retention: SimpleNamespace
    channel: SimpleNamespace
    costs: SimpleNamespace
    tiers: SimpleNamespace
    tier_names: tuple[str, ...]
    consumer_price: Value
    response: Value
    tier_prices: Array
    uses: frozenset[str]

    def spread(self, value: Value) -> Array:
        """*value* as an array of (draws,)."""
        if isinstance(value, np.ndarray) and value.shape == (self.draws,):
            return value
        return np.full(self.draws, value, dtype=float)

    @property
    def tier_count(self) -> int:
        """How many tiers run."""
        return len(self.tier_names)

    @property
    def unit_cost(self) -> Value:
        """c, what a unit costs the brand."""
        cost: Value = self.product.unit_cost
        return cost

    @cached_property
    def conversion_rate(self) -> Value:
        """γ at this price: min(1, γ·φ)."""
        rate: Value = np.minimum(1.0, self.acquisition.conversion_rate * self.response)
        return rate

    @cached_property
    def orders_per_month(self) -> Value:
        """ν at this price: ν·φ."""
        rate: Value = self.retention.orders_per_month * self.response
        return rate

    @cached_property
    def eventual_conversion(self) -> Value:
        """γ∞ = γ / (1 − (1−γ)(1−δ)) = γ / (γ + δ(1−γ)), the share of leads that ever buys, by the file's γ and δ."""
        converted, lost = self.acquisition.conversion_rate, self.acquisition.lead_loss_rate
        share: Value = converted / (converted + lost * (1 - converted))
        return share

    @cached_property
    def tax_share(self) -> Value:
        """θ = rate / (1 + rate), the tax in what consumers pay."""
        rate: Value = self.costs.sales_tax_rate
        return rate / (1 + rate)

    @cached_property
    def group_cost(self) -> Value:
        """g, what a member costs the community in a month."""
        costs = self.costs
        cost: Value = costs.group_cost / (costs.group_size * costs.group_fill)
        return cost


def inputs_of(scenario: Scenario, place: int, draws: Mapping[str, Array], count: int) -> Inputs:
    """The inputs of model *place* for *count* draws; *draws* maps full paths to arrays of (count,)."""
    model = scenario.models[place]
    own = {path.removeprefix(f"models.{place}."): values for path, values in draws.items()}
    acquisition = _section(model.acquisition, Acquisition, own, "acquisition.")
    channel = _section(model.channel, Channel, own, "channel.")
    channel.commission = [
        own.get(f"channel.commission.{level}", share)
        for level, share in enumerate(model.channel.commission if model.channel else ())
    ]
    months = int(_only(draws.get("months"), scenario.months))
    acquisition.budget_months = _within(months, acquisition.budget_months)
    channel.founding_months = _within(months, channel.founding_months)
    rows = len(model.tiers)
    tier_count = int(_only(own.get("channel.tier_count"), model.tier_count))
    tiers, names = _tiers(model, own), tuple(tier.name for tier in model.tiers)
    if tier_count != rows:
        tiers = _other_tier_count(tiers, rows, tier_count)
        names = tuple(f"tier {k}" for k in range(1, tier_count + 1))
        channel.commission = _other_level_count(channel.commission, rows, tier_count)
    acquisition.referral_generations = int(_only(acquisition.referral_generations, 0))
    channel.smoothing_months = int(_only(channel.smoothing_months, 3))
    product = _product(scenario, place, draws)
    price = _section(model.price, Price, own, "price.")
    basis = product.unit_cost if model.price.basis == "cost_multiple" else product.list_price
    consumer_price = price.value * basis
    retention = _section(model.retention, Retention, own, "retention.")
    retention.curve = model.retention.curve
    sections = {
        "product": product,
        "acquisition": acquisition,
        "retention": retention,
        "channel": channel,
        "costs": _section(model.costs, Costs, own, "costs."),
        "tiers": tiers,
    }
    return Inputs(
        kind=model.kind,
        draws=count,
        months=months,
        ltv_months=int(_only(draws.get("ltv_months"), scenario.ltv_months)),
        discount_rate=draws.get("monthly_discount_rate", scenario.monthly_discount_rate),
        tier_names=names,
        consumer_price=consumer_price,
        response=_response(price, consumer_price),
        tier_prices=tiers.price_share * consumer_price if model.kind == "stocked" else np.zeros((tier_count, 1)),
        uses=frozenset(
            name
            for section in sections.values()
            for name, value in vars(section).items()
            if not isinstance(value, str) and (value.any() if isinstance(value, np.ndarray) else value)
        ),
        **sections,
    )


def _within(months: int, last: Array | int | None) -> Array | int:
    """The *last* month of something, as far as the horizon reaches; its end where the file says nothing."""
    if isinstance(last, np.ndarray):
        return np.minimum(last, months)
    return months if last is None else min(last, months)


def _response(price: SimpleNamespace, consumer_price: Value) -> Value:
    """φ; 1 where demand does not react (0 to the power of nothing included)."""
    if not np.any(price.price_response):
        return 1.0
    ratio = consumer_price / price.reference_price
    response: Value = ratio**-price.price_response
    return response


def _section(
    section: Section | None, declared_by: type[Section], own: Mapping[str, Array], prefix: str
) -> SimpleNamespace:
    names = parameters_of(declared_by)
    if section is None:
        return SimpleNamespace(**{name: declared_by.model_fields[name].default for name in names})
    return SimpleNamespace(**{name: own.get(prefix + name, _number(getattr(section, name))) for name in names})


def _number(value: Any) -> Any:
    """*value* as an array without axes: quicker beside other arrays, and no error where it overflows."""
    return np.asarray(value) if isinstance(value, float) else value


def _product(scenario: Scenario, place: int, draws: Mapping[str, Array]) -> SimpleNamespace:
    """The product as :meth:`Scenario.product_of` has it; a drawn value of the model's own overrides too."""
    own, complete = scenario.models[place].product, scenario.product_of(place)
    product = SimpleNamespace()
    for name in parameters_of(Product):
        own_path, shared_path = f"models.{place}.product.{name}", f"product.{name}"
        takes_own = not scenario.same_product and (own_path in draws or getattr(own, name) is not None)
        path = own_path if takes_own else shared_path
        setattr(product, name, draws.get(path, _number(getattr(complete, name))))
    return product


def _only(values: Array | int | None, otherwise: int) -> Array | int:
    """The one value that all draws of a group share."""
    if values is None:
        return otherwise
    return values if isinstance(values, int) else values[0]


def _tiers(model: Model, own: Mapping[str, Array]) -> SimpleNamespace:
    tiers = SimpleNamespace()
    for name in parameters_of(Tier):
        rows = [own.get(f"channel.tiers.{k}.{name}", getattr(tier, name) or 0.0) for k, tier in enumerate(model.tiers)]
        if any(isinstance(row, np.ndarray) for row in rows):
            setattr(tiers, name, np.stack(np.broadcast_arrays(*rows)))
        else:
            setattr(tiers, name, np.array(rows, dtype=float).reshape(len(rows), 1))
    return tiers


def _other_tier_count(tiers: SimpleNamespace, rows: int, count: int) -> SimpleNamespace:
    """The ladder for *count* tiers out of a table of *rows*.

    Tier k is old tier max(1, rows − count + k): fewer tiers keep the bottom, more repeat the top.
    Repeated tops have no initial agents and are recruited as old tier 2 is (tier 1 if alone).
    Price shares are interpolated along the old ladder at z = (k−1)/(count−1)·(rows−1), one tier at
    its middle; a ladder of one row runs evenly from its share to 1.
    """
    old = np.maximum(0, rows - count + np.arange(count))
    changed = SimpleNamespace(**{name: values[old] for name, values in vars(tiers).items()})
    repeated = (np.arange(count) >= 1) & (rows - count + np.arange(count) <= 0)
    changed.initial_agents = np.where(repeated[:, None], 0.0, changed.initial_agents)
    changed.recruits_per_month = np.where(
        repeated[:, None], tiers.recruits_per_month[min(1, rows - 1)], changed.recruits_per_month
    )
    share = tiers.price_share
    if rows == 1:
        changed.price_share = share + np.arange(count)[:, None] / count * (1 - share)
    else:
        spot = np.linspace(0, rows - 1, count) if count > 1 else np.array([(rows - 1) / 2])
        below = np.minimum(spot.astype(int), rows - 2)
        part = (spot - below)[:, None]
        changed.price_share = share[below] * (1 - part) + share[below + 1] * part
    return changed


def _other_level_count(commission: list[Value], rows: int, count: int) -> list[Value]:
    """The commission levels for *count* tiers out of a table of *rows*.

    Fewer tiers keep the first levels. More add as many, each the last times the ratio of the last
    two (½ with one level, or where the one before the last is 0), stopping before the sum reaches 1.
    """
    if count < rows or not commission:
        return commission[:count]
    last = np.asarray(commission[-1], dtype=float)
    ratio: Value = 0.5
    if len(commission) > 1:
        before = np.asarray(commission[-2], dtype=float)
        ratio = np.where(before == 0, 0.5, last / np.where(before == 0, 1.0, before))
    levels, total, stopped = list(commission), sum(commission), np.zeros((), dtype=bool)
    for _ in range(count - rows):
        following = last * ratio
        stopped = stopped | (total + following >= 1)
        last = np.where(stopped, 0.0, following)
        levels.append(last)
        total = total + last
    return levels
