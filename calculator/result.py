"""What a run gives: arrays inside, pandas DataFrames at the edge.

pandas is imported when the first DataFrame is asked for, not before.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from calculator import value
from calculator.goods import left_behind
from calculator.inputs import Array, Inputs
from calculator.ledger import TIERS, Account, supplies
from calculator.record import Record
from calculator.scenario import Scenario

if TYPE_CHECKING:
    import pandas as pd

MONTHS = (
    "leads", "reach", "pool", "new_customers", "active_customers", "orders", "units_made", "sell_in",
    "sell_through", "brand_cash_flow", "channel_cash_flow", "agents", "channel_stock", "brand_stock",
)  # fmt: skip
TIER_MONTHS = (
    "joiners", "agents", "opening_stock", "received", "passed_down", "sold", "own_use", "returned",
    "left", "dead", "closing_stock", "stock_value", "cash_flow",
)  # fmt: skip
BRAND_ROW = ("price", "margin_per_unit", "contribution_per_unit", "ltv", "closing_stock", "stock_value", "cash")
TIERS_TABLE = (
    *BRAND_ROW, "joiners", "agents", "cash_per_joiner", "received", "sold", "own_use", "left", "dead",
)  # fmt: skip

Places = NDArray[np.intp] | slice
"""Which draws of the whole a part holds."""
Payment = tuple[str, str, str]
"""Payer, payee and reason; accounts are ``brand``, ``tier 1`` …, ``consumers`` and ``outside``."""


@dataclass(frozen=True)
class ModelResult:
    """The results of one model, as arrays with the draws last.

    ``summary``, ``price_split`` and ``take_home`` map names to (draws,); ``tiers`` to
    (1 + tiers, draws), the brand first; ``months`` to (months, draws); ``tier_months`` to
    (months, tiers, draws); ``cohorts`` is profit per joiner, (months, tiers, draws); ``ledger``
    maps payments to (months, draws). Without detail only the summary is there and, where asked
    for, ``chances``: ``brand_cash``, cumulative by month, (months, draws), and ``losing_share``,
    (tiers, draws).
    """

    name: str
    kind: str
    tier_names: tuple[str, ...]
    summary: dict[str, Array]
    price_split: dict[str, Array] = field(default_factory=dict)
    take_home: dict[str, Array] = field(default_factory=dict)
    tiers: dict[str, Array] = field(default_factory=dict)
    months: dict[str, Array] = field(default_factory=dict)
    tier_months: dict[str, Array] = field(default_factory=dict)
    cohorts: Array = field(default_factory=lambda: np.zeros((0, 0, 0)))
    ledger: dict[Payment, Array] = field(default_factory=dict)
    chances: dict[str, Array] = field(default_factory=dict)

    @property
    def accounts(self) -> tuple[str, ...]:
        """Brand and tiers, by their name in the ledger."""
        return ("brand", *(f"tier {k}" for k in range(1, len(self.tier_names) + 1)))

    @staticmethod
    def merge(parts: Sequence[tuple[Places, ModelResult]], draws: int) -> ModelResult:
        """The parts of one model as one result; each comes with the numbers of its draws.

        Where parts have different months or tiers, the missing ones are NaN.
        """
        largest = max((part for _, part in parts), key=lambda part: len(part.tier_names))
        tables: dict[str, Any] = {}
        for table in ("summary", "price_split", "take_home", "tiers", "months", "tier_months", "ledger", "chances"):
            missing = 0.0 if table == "ledger" else np.nan
            columns = dict.fromkeys(name for _, part in parts for name in getattr(part, table))
            tables[table] = {
                name: _scatter([(where, getattr(part, table).get(name)) for where, part in parts], draws, missing)
                for name in columns
            }
        if any(part.cohorts.size for _, part in parts):
            tables["cohorts"] = _scatter([(where, part.cohorts) for where, part in parts], draws, np.nan)
        return ModelResult(largest.name, largest.kind, largest.tier_names, **tables)


def _scatter(parts: Sequence[tuple[Places, Array | None]], draws: int, missing: float) -> Array:
    shapes = [values.shape[:-1] for _, values in parts if values is not None]
    largest = tuple(max(sizes) for sizes in zip(*shapes, strict=True))
    whole = np.full((*largest, draws), missing)
    for where, values in parts:
        if values is not None:
            room: tuple[Any, ...] = tuple(slice(size) for size in values.shape[:-1])
            whole[(*room, where)] = values
    return whole


def model_result(name: str, inputs: Inputs, record: Record, *, chances: bool = False) -> ModelResult:
    """Everything that one model's months come to; the summary alone without detail, with *chances* where asked for."""
    brand, tiers = value.contributions(inputs, record)
    profits = value.cohorts(inputs, record) if inputs.tier_count else np.zeros((inputs.months, 0, inputs.draws))
    life, lost = value.lifetime(inputs), value.losing(inputs, record, profits)
    summary = value.summary(inputs, record, life, brand, tiers, lost)
    if not record.detailed:
        kept = _chances(record, lost) if chances else {}
        return ModelResult(name, inputs.kind, inputs.tier_names, summary, chances=kept)
    tier_months = _tier_months(inputs, record)
    return ModelResult(
        name=name,
        kind=inputs.kind,
        tier_names=inputs.tier_names,
        summary=summary,
        price_split=value.price_split(inputs, record, brand, tiers),
        take_home=value.take_home(inputs, record),
        tiers=_tiers(inputs, record, life, brand, tiers, tier_months),
        months=_months(record, tier_months),
        tier_months=tier_months,
        cohorts=profits,
        ledger=_ledger(inputs, record),
    )


def _tier_months(inputs: Inputs, record: Record) -> dict[str, Array]:
    nothing = np.zeros((inputs.months, inputs.tier_count, inputs.draws))
    table = dict.fromkeys(TIER_MONTHS, nothing)
    for name in ("joiners", "agents", "cash_flow", "sold"):
        table[name] = record.by_month(name)
    if inputs.kind == "stocked":  # where the brand holds the stock, agents' own use is part of what consumers bought
        for name in ("own_use", "received", "passed_down", "left", "closing_stock"):
            table[name] = record.by_month(name)
        table["opening_stock"] = np.concatenate([nothing[:1], table["closing_stock"][:-1]])
        table["returned"] = inputs.costs.resalable_share * (inputs.costs.return_rate * table["sold"])
        table["dead"] = left_behind(inputs, table["left"]).dead
        table["stock_value"] = table["closing_stock"] * inputs.tier_prices
    return table


def _months(record: Record, tier_months: Mapping[str, Array]) -> dict[str, Array]:
    of_channel = {"agents": "agents", "channel_stock": "closing_stock", "channel_cash_flow": "cash_flow"}
    return {
        name: tier_months[of_channel[name]].sum(axis=1) if name in of_channel else record.by_month(name)
        for name in MONTHS
    }


def _chances(record: Record, lost: value.Losing) -> dict[str, Array]:
    kept = {"brand_cash": record.by_month("brand_cash_flow").cumsum(axis=0)}
    return kept | ({"losing_share": lost.tiers} if len(lost.tiers) else {})


def _tiers(
    inputs: Inputs,
    record: Record,
    life: value.Lifetime,
    brand: Array,
    tiers: Array,
    tier_months: Mapping[str, Array],
) -> dict[str, Array]:
    """The table of brand (row 0) and tiers; NaN where a column has no meaning for a row."""
    draws, count = inputs.draws, inputs.tier_count
    contribution = np.concatenate([brand[None], tiers])
    price = np.full((1 + count, draws), np.nan)
    price[0] = inputs.unit_cost
    margin = contribution
    if inputs.kind == "stocked":
        price[1:] = inputs.tier_prices
        margin = np.diff(np.concatenate([price, np.broadcast_to(inputs.consumer_price, (1, draws))]), axis=0)
    ltv = contribution * inputs.product.units_per_order * life.discounted_orders
    ltv[0] = ltv[0] - inputs.group_cost * life.discounted_months
    joiners, cash = tier_months["joiners"].sum(axis=0), tier_months["cash_flow"].sum(axis=0)
    brand_stock = record.last["brand_stock"]
    rows: dict[str, tuple[Array | None, Array]] = {
        "closing_stock": (brand_stock, tier_months["closing_stock"][-1]),
        "stock_value": (inputs.unit_cost * brand_stock, tier_months["stock_value"][-1]),
        "cash": (record.total("brand_cash_flow"), cash),
        "joiners": (None, joiners),
        "agents": (None, tier_months["agents"][-1]),
        "cash_per_joiner": (None, value.ratio(cash, joiners)),
        **{name: (None, tier_months[name].sum(axis=0)) for name in ("received", "sold", "own_use", "left", "dead")},
    }
    table = {"price": price, "margin_per_unit": margin, "contribution_per_unit": contribution, "ltv": ltv}
    for name, (of_brand, of_tiers) in rows.items():
        first = np.full(draws, np.nan) if of_brand is None else inputs.spread(of_brand)
        table[name] = np.concatenate([first[None], of_tiers])
    return table


def _ledger(inputs: Inputs, record: Record) -> dict[Payment, Array]:
    """Every payment by month, tiers by their number; payments that are zero throughout left out."""
    payments: dict[Payment, Array] = {}
    posted = record.ledger.payments
    if inputs.kind == "stocked":
        purchases = inputs.tier_prices * record.by_month("received")
        posted = posted | supplies(purchases, record.by_month("agents_now") > 0)
    for (payer, payee, reason), amounts in posted.items():
        if TIERS in (payer, payee):
            for k in range(inputs.tier_count):
                key = (_account(payer, k + 1), _account(payee, k + 1), reason)
                payments[key] = payments[key] + amounts[:, k] if key in payments else amounts[:, k]
        else:
            key = (_account(payer), _account(payee), reason)
            payments[key] = payments[key] + amounts if key in payments else amounts
    return {key: amounts for key, amounts in payments.items() if amounts.any()}


def _account(account: Account, tier: int = 0) -> str:
    if account == TIERS:
        return f"tier {tier}"
    return account if isinstance(account, str) else f"tier {account}"


@dataclass(frozen=True)
class Result:
    """The results of all models of a scenario.

    ``models`` holds arrays; the properties are tidy DataFrames with one row per model (by name
    and place), or per model and draw where draws were given. Money is in ¥, shares are fractions,
    a figure without meaning is NaN. ``draws`` is None for a single run.
    """

    scenario: Scenario
    models: tuple[ModelResult, ...]
    draws: int | None = None

    @cached_property
    def summary(self) -> pd.DataFrame:
        """One row a model: volumes, stock, customer value, money of brand and agents."""
        return self._frame([(model, {}, model.summary) for model in self.models])

    @cached_property
    def price_split(self) -> pd.DataFrame:
        """¥ per net consumer unit by account, adding up to ``price``: what the price list promises."""
        return self._frame([(model, {}, model.price_split) for model in self._detailed()])

    @cached_property
    def take_home(self) -> pd.DataFrame:
        """¥ per net consumer unit by account: what really came of it."""
        return self._frame([(model, {}, model.take_home) for model in self._detailed()])

    @cached_property
    def tiers(self) -> pd.DataFrame:
        """One row a model and tier (0 = the brand): price, margin and contribution in ¥/unit, stock in units and ¥."""
        rows = []
        for model in self._detailed():
            for tier, name in enumerate(("brand", *model.tier_names)):
                cells = {column: values[tier] for column, values in model.tiers.items()}
                rows.append((model, {"tier": tier, "tier_name": name}, cells))
        return self._frame(rows)

    @cached_property
    def months(self) -> pd.DataFrame:
        """One row a model and month: people, orders, units, cash flows in ¥, stocks at the end of the month."""
        rows = []
        for model in self._detailed():
            for month in range(len(model.months["leads"])):
                cells = {column: values[month] for column, values in model.months.items()}
                rows.append((model, {"month": month + 1}, cells))
        return self._frame(rows)

    @cached_property
    def tier_months(self) -> pd.DataFrame:
        """One row a model, month and tier: people, units in and out, stock in units and ¥, cash flow in ¥."""
        return self._by_month_and_tier(lambda model: model.tier_months)

    @cached_property
    def cohorts(self) -> pd.DataFrame:
        """One row a model, joining month and tier: joiners, and profit per joiner in ¥."""
        return self._by_month_and_tier(
            lambda model: {"joiners": model.tier_months["joiners"], "profit_per_joiner": model.cohorts}
        )

    @cached_property
    def ledger(self) -> pd.DataFrame:
        """One row a model, month and payment: payer, payee, reason and amount in ¥ (0 where none fell due)."""
        rows = []
        for model in self._detailed():
            for (payer, payee, reason), amounts in model.ledger.items():
                for month, amount in enumerate(amounts, 1):
                    keys = {"month": month, "payer": payer, "payee": payee, "reason": reason}
                    rows.append((model, keys, {"amount": amount}))
        return self._frame(rows)

    @cached_property
    def statement(self) -> pd.DataFrame:
        """One row a model, month, side (brand, agents) and line of the profit and loss, in ¥."""
        from calculator.statement import LINES, statement

        rows = []
        for model in self._detailed():
            for side in LINES:
                for line, amounts in statement(model, side).items():
                    for month, amount in enumerate(amounts, 1):
                        rows.append((model, {"month": month, "side": side, "line": line}, {"amount": amount}))
        return self._frame(rows)

    def _by_month_and_tier(self, pick: Callable[[ModelResult], Mapping[str, Array]]) -> pd.DataFrame:
        rows = []
        for model in self._detailed():
            tables = pick(model)
            for month in range(len(model.months["leads"])):
                for tier, name in enumerate(model.tier_names):
                    keys = {"month": month + 1, "tier": tier + 1, "tier_name": name}
                    rows.append((model, keys, {column: values[month, tier] for column, values in tables.items()}))
        return self._frame(rows)

    def _detailed(self) -> tuple[ModelResult, ...]:
        if any(not model.months for model in self.models):
            raise ValueError("only the summary was computed: run simulate(..., detail=True)")
        return self.models

    def _frame(self, rows: Sequence[tuple[ModelResult, Mapping[str, object], Mapping[str, Array]]]) -> pd.DataFrame:
        """*rows* of keys and (draws,) cells under one another, indexed by model, draw and keys."""
        import pandas as pd

        draws = self.draws or 1
        place = {id(model): number for number, model in enumerate(self.models)}
        columns: dict[str, list[object]] = {"model": [], "name": []}
        if self.draws is not None:
            columns["draw"] = []
        key_names = list(dict.fromkeys(name for _, keys, _ in rows for name in keys))
        cell_names = list(dict.fromkeys(name for _, _, cells in rows for name in cells))
        columns |= {name: [] for name in (*key_names, *cell_names)}
        missing = np.full(draws, np.nan)
        for model, keys, cells in rows:
            columns["model"] += [place[id(model)]] * draws
            columns["name"] += [model.name] * draws
            if self.draws is not None:
                columns["draw"] += list(range(draws))
            for name in key_names:
                columns[name] += [keys[name]] * draws
            for name in cell_names:
                columns[name].extend(cells.get(name, missing))
        index = [name for name in columns if name not in cell_names]
        return pd.DataFrame(columns).set_index(index)
