"""Goods and money in words: what their places and lines are called, and the point that each picture makes."""

from __future__ import annotations

import math
from collections.abc import Sequence

from calculator import figures
from calculator.agent_worth import LINES, MARGIN_ON_COMMISSION, REACHED
from calculator.flows import Flows
from calculator.language import tr
from calculator.outcomes import ACCOUNTS
from calculator.provenance.case import tier_name
from calculator.result import ModelResult
from calculator.sources_and_uses import GOODS, PAYERS, REWARDS, REWARDS_LABEL
from calculator.value import HALF_A_FEN, TINY
from calculator.whereabouts import NOISE, PLACES


def place_name(key: str, model: ModelResult | None = None) -> str:
    """Where goods are, by their *key* in :meth:`Whereabouts.parts`; a tier by its name in *model*, else its number."""
    name, _, tier = key.partition(" ")
    return tr(PLACES[name]).format(tier=_tier(int(tier), model)) if tier else tr(PLACES[name])


def money_name(key: str, model: ModelResult | None = None) -> str:
    """Where money comes from or goes, by its *key* in :class:`Money`; a tier as :func:`place_name` has it."""
    if key in PAYERS or key in GOODS:
        return tr((PAYERS | GOODS)[key])
    if key == REWARDS:
        return tr(REWARDS_LABEL)
    if key.startswith("tier "):
        return _tier(int(key.removeprefix("tier ")), model)
    return tr(ACCOUNTS[key]) if key in ACCOUNTS else tr(key)


def worth_name(key: str, every: Sequence[Flows] = ()) -> str:
    """What an agent brings or costs, by its *key* in :class:`AgentWorth`; the margin as it is in *every* model."""
    if key != "margin":
        return tr(LINES[key])
    names = {_margin_name(flows) for flows in every if not math.isnan(flows.worth.total[0])}
    return tr(REACHED if len(names) > 1 else next(iter(names), LINES[key]))


def _margin_name(flows: Flows) -> str:
    if flows.model.kind == "commission":
        return MARGIN_ON_COMMISSION
    return REACHED if flows.worth.lines["margin_stranded"][0] else LINES["margin"]


def goods_point(flows: Flows) -> str:
    """How many of the goods made reached consumers."""
    goods = flows.goods
    if goods.made[0] < TINY:
        return tr("No goods were made")
    share = float(goods.share(goods.consumers + goods.liquidated)[0])
    words = tr("{units} of 100 units reached consumers")
    if end := figures.next_to(share):
        words = tr("Fewer than {units} of 100 units reached consumers")
        if share > figures.CERTAIN:
            words = tr("More than {units} of 100 units reached consumers")
    return words.format(units=(end or figures.percent(share, whole=True)).removesuffix("\u202f%"))


def money_point(flows: Flows) -> str:
    """Who earned and who lost."""
    brand, agents = float(flows.money.earned["brand"][0]), float(flows.money.channel[0])
    if flows.model.kind == "direct":
        words = tr("The brand lost {brand}") if brand < -HALF_A_FEN else tr("The brand earned {brand}")
    elif brand < -HALF_A_FEN:
        words = tr("The brand lost {brand}, its agents earned {agents}")
        if agents < -HALF_A_FEN:
            words = tr("The brand lost {brand}, its agents {agents}")
    else:
        words = tr("The brand earned {brand}, its agents {agents}")
        if agents < -HALF_A_FEN:
            words = tr("The brand earned {brand}, its agents lost {agents}")
    return words.format(brand=figures.short(abs(brand), "¥"), agents=figures.short(abs(agents), "¥"))


def yuan_point(flows: Flows) -> str:
    """What became of each yuan that consumers paid; nothing where they paid none."""
    per_yuan = flows.money.per_yuan()
    brand = float(per_yuan["brand"][0])
    if math.isnan(brand):
        return ""
    agents = float(sum(per_yuan[name][0] for name in flows.money.accounts[1:]))
    words = tr("Per ¥1 paid for use: brand {brand}")
    if flows.model.kind != "direct":
        words = tr("Per ¥1 paid for use: brand {brand}, agents {agents}")
    return words.format(brand=fen(brand), agents=fen(agents))


def channel_point(flows: Flows) -> str:
    """How much of what was put into the channel is still in it."""
    goods = flows.over_time
    put_in, gap = float(goods.put_in.sum()), float(goods.gap[-1, 0])
    if flows.model.kind != "stocked":
        if put_in < TINY:
            return tr("No goods were made")
        words = tr("{made} units made, {stock} still in stock")
        return figures.closed_up(words.format(made=figures.short(put_in), stock=figures.short(gap)))
    stranded = float(flows.model.summary["stranded_share"][0])
    if math.isnan(stranded):
        return tr("The brand sold nothing to agents")
    if stranded < NOISE:
        return tr("Nothing of the sell-in is stranded")
    share = figures.percent(stranded, whole=True)
    words = tr("{share} of sell-in is stranded: {units} units")
    return figures.closed_up(words.format(share=share, units=figures.short(gap)))


def books_point(flows: Flows) -> str:
    """What the brand has in the end, and what brand and agents have together."""
    books = flows.books
    brand, system = (figures.short(float(flow.sum()), "¥") for flow in (books.brand, books.system))
    if flows.model.kind == "direct":
        return tr("The brand has {brand} in cash").format(brand=brand)
    return tr("Brand {brand}, with its agents {system}").format(brand=brand, system=system)


def deposits_point(flows: Flows) -> str:
    """How much of the brand's cash it owes, or that it owes more than it has; nothing where it holds no deposits."""
    held, cash = float(flows.books.deposits[-1, 0]), float(flows.books.brand.sum())
    if held <= HALF_A_FEN:
        return ""
    words = tr("{deposits} of the brand's cash are deposits that it owes")
    if held > cash + HALF_A_FEN:
        words = tr("it owes {deposits} of deposits, more than it has")
    return words.format(deposits=figures.short(held, "¥"))


def worth_point(flows: Flows) -> str:
    """What an agent is worth to the brand, beside a customer."""
    agent, customer, cac = (float(amount[0]) for amount in (flows.worth.total, flows.worth.customer, flows.worth.cac))
    worth, cost = figures.short(customer, "¥"), figures.short(cac, "¥")
    if math.isnan(cac):
        if math.isnan(agent):
            return tr("No customer was won")
        return tr("An agent is worth {agent}; no customer was won").format(agent=figures.short(agent, "¥"))
    if math.isnan(agent):
        return tr("A customer is worth {worth} and costs {cost}").format(worth=worth, cost=cost)
    words = tr("An agent is worth {agent}, a customer {customer}")
    return words.format(agent=figures.short(agent, "¥"), customer=worth)


def fen(amount: float) -> str:
    """A part of a yuan: ``¥0.065``, ``−¥2.04``; a dash where it has no meaning."""
    if math.isnan(amount):
        return figures.NOTHING
    text = f"{abs(amount):,.3f}" if abs(amount) < 1 else f"{abs(amount):,.2f}"
    return f"{'−' if amount < 0 and text.strip('0.,') else ''}¥{text}"


def _tier(number: int, model: ModelResult | None) -> str:
    return tr("tier {number}").format(number=number) if model is None else tier_name(model, number)
