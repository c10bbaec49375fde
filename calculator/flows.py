"""Goods and money of one model: where both went, and when."""

from __future__ import annotations

from dataclasses import dataclass

from calculator.agent_worth import AgentWorth, agent_worth
from calculator.books import Books, books
from calculator.goods_over_time import GoodsOverTime, goods_over_time
from calculator.result import ModelResult
from calculator.sources_and_uses import Money, money
from calculator.whereabouts import Whereabouts, whereabouts


@dataclass(frozen=True, eq=False)
class Flows:
    """Everything that :mod:`calculator.flows` knows of one model."""

    model: ModelResult
    goods: Whereabouts
    money: Money
    over_time: GoodsOverTime
    books: Books
    worth: AgentWorth


def flows(model: ModelResult) -> Flows:
    """The flows of *model*, of a run with detail (``ValueError`` without)."""
    if not model.months:
        raise ValueError("only the summary was computed: run simulate(..., detail=True)")
    goods = whereabouts(model)
    return Flows(model, goods, money(model, goods), goods_over_time(model), books(model), agent_worth(model))
