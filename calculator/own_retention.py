"""What the orders of a shop say of its customers, put into a model with its source and how sure it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import Any

import numpy as np

from calculator import figures
from calculator.cohort_table import CohortTable, cohort_table, month_name
from calculator.language import tr
from calculator.orders.order_list import Orders
from calculator.problems import ScenarioError
from calculator.retention_fit import CLEARLY, GEOMETRIC, SHIFTED, Estimate, RetentionFit, better, fit_retention
from calculator.scenario import Scenario
from calculator.survival import repurchase_rate
from calculator.survival_fit import SurvivalFit

FIGURES = 4
"""How many figures of an estimate a scenario keeps."""
SURELY_POSSIBLE = 0.999
"""Correlations are brought so near to none that rounding cannot make them impossible together."""


@dataclass(frozen=True)
class OwnRetention:
    """A curve and its values, by path inside ``retention``, how they move together, and where they come from."""

    curve: str
    values: dict[str, Estimate]
    source: str
    correlations: dict[tuple[str, str], float] = field(default_factory=dict)


@dataclass(frozen=True, eq=False)
class OrdersRead:
    """The orders, their cohorts, both fits (none where nobody ordered again), and the one that is shown as chosen."""

    orders: Orders
    table: CohortTable
    fits: tuple[RetentionFit, ...]
    chosen: RetentionFit | None = None

    @property
    def best(self) -> RetentionFit | None:
        """The fit to take."""
        return better(*self.fits) if len(self.fits) > 1 else None

    def own(self, fit: RetentionFit) -> OwnRetention:
        """*fit* as a model takes it."""
        source = tr("own data, {first} to {last}, n = {customers} customers, {orders} orders").format(
            first=self.table.names[0],
            last=month_name(self.table.cut),
            customers=f"{self.table.customers:,}",
            orders=f"{round(float(np.nansum(self.table.orders))):,}",
        )
        return OwnRetention(fit.kind, fit.model_values, source, fit.correlations)

    def warnings(self) -> Iterator[str]:
        """What speaks against relying on any fit."""
        if len(self.table.sizes) < 2:  # noqa: PLR2004
            yield tr("There is no complete month after the first yet.")
        elif not self.fits:
            yield tr("Nobody ordered again in a later month: there is no curve to fit, the repurchase rate is 0.")


@dataclass(frozen=True, eq=False)
class SurvivalRead:
    """Both fits to a survival series; ``chosen`` is shown as the one taken."""

    fits: tuple[SurvivalFit, ...]
    chosen: SurvivalFit | None = None

    @property
    def best(self) -> SurvivalFit:
        """The fit to take: the one with two numbers, unless the number of customers is too small to tell them apart."""
        geometric, shifted = self.fits
        known = shifted.series.customers > 0
        return geometric if known and shifted.aic + CLEARLY >= geometric.aic else shifted


def understood(orders: Orders, *, first: int | None = None, last: int | None = None) -> OrdersRead:
    """The cohorts of *orders* from month *first* to *last*, with both fits."""
    table = cohort_table(orders, first=first, last=last)
    fits = (fit_retention(table, kind) for kind in (GEOMETRIC, SHIFTED))
    return OrdersRead(orders, table, tuple(fit for fit in fits if fit is not None))


def of_survival(fit: SurvivalFit, today: date, orders_per_month: float) -> OwnRetention:
    """*fit* to a survival series as a model with ν = *orders_per_month* takes it."""
    series = fit.series
    words = tr("own data, {date}, survival over {count} periods of {months} months, n = {customers} customers")
    if not series.customers:
        words = tr("own data, {date}, survival over {count} periods of {months} months, number of customers unknown")
    source = words.format(
        date=today.isoformat(),
        count=len(series.shares) - 1,
        months=series.months,
        customers=f"{series.customers:,}",
    )
    if fit.kind != GEOMETRIC:
        together = {("beta", "alpha"): fit.correlation} if np.isfinite(fit.correlation) else {}
        return OwnRetention(fit.kind, fit.values, source, together)
    stays = fit.values["monthly_survival"]
    value, low, high = (repurchase_rate(each, orders_per_month) for each in (stays.value, stays.low, stays.high))
    return OwnRetention(fit.kind, {"repurchase_rate": Estimate(value, float("nan"), low, high)}, source)


def with_own_retention(scenario: Scenario, place: int, own: OwnRetention) -> Scenario:
    """*scenario* with *own* in model *place*: curve, values, sources, uncertainty and its correlations.

    Where the file keeps the uncertainty of one of these values at its top, it stays there. Raises
    :class:`ScenarioError` where the scenario cannot take it.
    """
    data = scenario.data()
    model = data["models"][place]
    model.setdefault("retention", {}).update({name: _neat(each.value) for name, each in own.values.items()})
    model["retention"]["curve"] = own.curve
    paths = {name: f"retention.{name}" for name in own.values}
    model.setdefault("sources", {}).update(dict.fromkeys((*paths.values(), "retention.curve"), own.source))
    full = {name: f"models.{place}.{path}" for name, path in paths.items()}
    unsure = {name: table for name, each in own.values.items() if (table := _distribution(name, each))}
    for name, table in unsure.items():
        if full[name] in scenario.uncertainty:
            data["uncertainty"][full[name]] = table
        else:
            model.setdefault("uncertainty", {})[paths[name]] = table
    pairs = [pair for pair in data.get("correlations", []) if not set(pair["between"]) & set(full.values())]
    ours = [
        {"between": [full[one], full[other]], "value": round(value * SURELY_POSSIBLE, 4)}
        for (one, other), value in own.correlations.items()
        if {one, other} <= set(unsure) and not _for_all(scenario, {one, other})
    ]
    try:
        return Scenario.parse(_with_correlations(data, pairs + ours))
    except ScenarioError:
        return Scenario.parse(_with_correlations(data, pairs))


def overruled(scenario: Scenario, own: OwnRetention) -> tuple[str, ...]:
    """Which values of *own* are drawn for all models together in *scenario*, so that their uncertainty has no say."""
    return tuple(name for name in own.values if _for_all(scenario, {name}))


def order_value(scenario: Scenario, place: int, average: float) -> str:
    """The average order beside what model *place* takes for one order, in words."""
    product, price = scenario.product_of(place), scenario.models[place].price
    base = product.unit_cost if price.basis == "cost_multiple" else product.list_price
    consumer, units = price.value * (base or 0.0), product.units_per_order or 1.0
    return tr(
        "Average order {average}; in “{model}” an order is {units} × {price} = {value}. It is left as it is."
    ).format(
        average=figures.exact(average, "¥"),
        model=scenario.model_name(place),
        units=figures.full(units),
        price=figures.price(consumer),
        value=figures.price(consumer * units),
    )


def _for_all(scenario: Scenario, names: set[str]) -> bool:
    return any(f"models.*.retention.{name}" in scenario.uncertainty for name in names)


def _distribution(name: str, each: Estimate) -> dict[str, Any] | None:
    """How sure one is of it; the shapes α and β are as likely half as double, and so lognormal."""
    low, high = _neat(each.low), _neat(each.high)
    if not np.isfinite([low, high]).all() or low >= high or low <= 0:
        return None
    shape = "lognormal" if name in ("alpha", "beta") else "normal"
    return {"distribution": shape, "p5": low, "p95": high}


def _with_correlations(data: dict[str, Any], pairs: list[dict[str, Any]]) -> dict[str, Any]:
    rest = {key: value for key, value in data.items() if key != "correlations"}
    return {**rest, "correlations": pairs} if pairs else rest


def _neat(value: float) -> float:
    return float(f"{value:.{FIGURES}g}")
