"""Goods and money of one model: where both went, and when."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from calculator.agent_worth import AgentWorth, agent_worth
from calculator.books import Books, books
from calculator.goods_over_time import GoodsOverTime, goods_over_time
from calculator.inputs import Array, Value
from calculator.result import ModelResult, Result
from calculator.sources_and_uses import Money, money
from calculator.whereabouts import Whereabouts, whereabouts

UNITS = {"goods": "units", "goods_over_time": "units"}
"""The units of the parts of :class:`Flows`; ¥ of all others."""
Table = dict[str, Array]


@dataclass(frozen=True, eq=False)
class Flows:
    """Where the goods and the money of one *model* went, in every view of them."""

    model: ModelResult
    goods: Whereabouts
    money: Money
    over_time: GoodsOverTime
    books: Books
    worth: AgentWorth

    def over_the_horizon(self) -> dict[str, Table]:
        """What there is for the horizon as a whole: amounts, (draws,), by line and part."""
        goods, money, worth = self.goods, self.money, self.worth
        return {
            "goods": {"made": goods.made, **goods.parts()},
            "sources": money.sources(),
            "uses": money.uses(),
            "per_yuan": money.per_yuan(),
            "agent_worth": {**worth.lines, "total": worth.total},
            "customer": {"ltv_brand": worth.customer, "blended_cac": worth.cac},
        }

    def by_month(self) -> dict[str, Table]:
        """What there is month by month: amounts, (months, draws), by line and part."""
        lines = {
            "goods_over_time": "put_in reached sell_in sell_through own_use dead on_hand gap",
            "books": "brand channel system deposits earned",
        }
        parts = {"goods_over_time": self.over_time, "books": self.books}
        return {part: {name: getattr(parts[part], name) for name in names.split()} for part, names in lines.items()}


@dataclass(frozen=True, eq=False)
class ModelFlows:
    """The flows of some models of a scenario, by their place in it."""

    models: Mapping[int, Flows]


def flows(model: ModelResult, attribution: Value = 1.0) -> Flows:
    """The flows of *model*, of a run with detail (``ValueError`` without).

    *attribution* is the share of sales that agents brought, where they earn commission.
    """
    if not model.months:
        raise ValueError("only the summary was computed: run simulate(..., detail=True)")
    goods = whereabouts(model)
    worth = agent_worth(model, attribution)
    return Flows(model, goods, money(model, goods), goods_over_time(model), books(model), worth)


def flows_of(result: Result, place: int) -> Flows:
    """The flows of model *place* (from 0) of a single run with detail."""
    channel = result.scenario.models[place].channel
    return flows(result.models[place], channel.attribution if channel else 1.0)
