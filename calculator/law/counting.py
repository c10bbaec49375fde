"""The figures of a model that the law looks at, counted from its months and its ledger.

Arrays are (months, draws) and cumulative: who has joined did take part, and what has been paid was collected.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from calculator.income import READINGS, Income
from calculator.inputs import Array, Inputs
from calculator.law.facts import BELOW, NEAR, OVER, ROUNDING, Fact, held
from calculator.law.rules import law
from calculator.ledger import COMMISSION, CONSUMER_SALES, GOODS, REBATE, RECRUITING
from calculator.result import ModelResult
from calculator.value import HALF_A_FEN, entry_cost

REWARDS = (COMMISSION, REBATE, RECRUITING)


def counted(inputs: Inputs, result: ModelResult) -> dict[str, Fact]:
    """Every fact of a model with agents that its months tell, by its key."""
    levels = layers_joined(result) + 1.0
    joined = result.tier_months["joiners"].sum(axis=1).cumsum(axis=0)
    people = joined + 1.0
    now = result.months["agents"][-1] + 1.0
    found = [
        held("levels", levels, {"layers": levels[-1] - 1}),
        held("people", people, {"now": now}),
        held("many_people", people, {"now": now}),
        *entry(inputs, result),
        heads(result),
        team(inputs, result),
        *rewards(inputs, result),
        wechat(inputs, result, levels - 1),
    ]
    facts = {fact.key: fact for fact in found}
    both = np.minimum(facts["people"].grades, facts["levels"].grades)
    reached = sum((facts[key].grades == OVER).astype(float) for key in ("people", "levels"))
    facts["filing"] = Fact(
        "filing", law().rules["filing"], np.asarray(reached), both, {"people": people[-1], "levels": levels[-1]}
    )
    if inputs.kind == "commission":
        facts["sharing"] = sharing(inputs, levels - 1)
    return facts


def layers_joined(result: ModelResult) -> Array:
    """How many tiers somebody has joined so far, (months, draws)."""
    layers: Array = (result.tier_months["joiners"].cumsum(axis=0) > 0).sum(axis=1).astype(float)
    return layers


def at_work(result: ModelResult) -> Array:
    """The agents of each tier in a month, after recruiting and before anybody leaves, (months, tiers, draws)."""
    closing = result.tier_months["agents"]
    return np.concatenate([np.zeros_like(closing[:1]), closing[:-1]]) + result.tier_months["joiners"]


def entry(inputs: Inputs, result: ModelResult) -> list[Fact]:
    """What joiners pay to enter: the most that one of them pays, and all of it together."""
    joiners, tiers = result.tier_months["joiners"], inputs.tiers
    each = np.broadcast_to(entry_cost(inputs), joiners.shape[1:])
    parts = {
        "fee": tiers.join_fee, "deposit": tiers.deposit, "opening_order": tiers.opening_order * inputs.tier_prices,
    }  # fmt: skip
    spread = {name: np.broadcast_to(amount, joiners.shape[1:]) for name, amount in parts.items()}
    joined = joiners.cumsum(axis=0) > 0
    most = np.where(joined, each, 0.0).max(axis=1)
    together = {name: (joiners * amount).sum(axis=(0, 1)) for name, amount in spread.items()}
    monthly = tiers.minimum_order * inputs.tier_prices
    to_brand = [account for account in result.accounts if account != "brand"]
    everything = paid(result, to_brand, ["brand"])
    return [
        held("entry_fee", most, spread | {"monthly": np.broadcast_to(monthly, joiners.shape[1:])}),
        held("much_money", (joiners * each).sum(axis=1).cumsum(axis=0), together | {"all_paid": everything[-1]}),
    ]


def paid(
    result: ModelResult, payers: Sequence[str], payees: Sequence[str], reasons: Sequence[str] | None = None
) -> Array:
    """What *payers* have paid *payees* so far, for these *reasons* or any, (months, draws)."""
    total = np.zeros_like(result.months["leads"])
    for (payer, payee, reason), amounts in result.ledger.items():
        if payer in payers and payee in payees and (reasons is None or reason in reasons):
            total = total + amounts
    return total.cumsum(axis=0)


def heads(result: ModelResult) -> Fact:
    """What agents got for bringing agents in."""
    got = paid(result, ["brand"], result.accounts[1:], [RECRUITING])
    return held("head_pay", got, {"rewards": paid(result, ["brand"], result.accounts[1:], REWARDS)[-1]})


def recruiting_income(earned: Income, head_pay: Fact) -> Fact:
    """The share of the agents' income that comes from recruiting: over where rewards are paid for it.

    Near where only the wide reading finds any, the margin on what recruits had to order.
    """
    narrow, wide = (np.nan_to_num(np.array([earned.recruiting_share(reading)])) for reading in READINGS)
    paid_for = head_pay.grades == OVER
    grades = np.where(paid_for, OVER, np.where(wide > ROUNDING, NEAR, BELOW)).astype(np.int8)
    return Fact("recruiting_income", head_pay.rule, paid_for * narrow, grades, {"narrow": narrow, "wide": wide})


def team(inputs: Inputs, result: ModelResult) -> Fact:
    """What agents got on what others below them bought or sold, kind by kind.

    ``upline``: commissions from the second level on; ``passed_on``: rebates on goods passed on; ``opening_reward``:
    rewards on recruits' opening orders (shares of their joining fees are pay for heads alone); ``step``: what
    reselling to the tiers below brought over the buying price.
    """
    months, tiers = result.tier_months, result.accounts[1:]
    nothing = np.zeros_like(result.months["leads"])
    kinds = dict.fromkeys(("upline", "passed_on", "opening_reward", "step"), nothing)
    if inputs.kind == "commission" and inputs.channel.commission:
        commissionable = inputs.consumer_price * (1 - inputs.costs.return_rate) * inputs.channel.attribution
        own = inputs.channel.commission[0] * commissionable * months["sold"].sum(axis=1)
        all_of_it = paid(result, ["brand"], tiers, [COMMISSION])
        kinds["upline"] = np.maximum(0.0, all_of_it - own.cumsum(axis=0))
    if inputs.kind == "stocked":
        rebate = inputs.tiers.purchase_rebate * inputs.tier_prices * months["passed_down"]
        kinds["passed_on"] = rebate.sum(axis=1).cumsum(axis=0)
        ordered = inputs.tiers.opening_order * inputs.tier_prices * months["joiners"]
        rewarded = inputs.channel.recruit_reward * ordered[:, 1:] * (at_work(result)[:, :-1] > 0)
        kinds["opening_reward"] = rewarded.sum(axis=1).cumsum(axis=0)
        for (payer, payee, reason), amounts in result.ledger.items():
            if reason == GOODS and payer in tiers and payee in tiers:
                bought, sold = (inputs.tier_prices[tiers.index(account)] for account in (payee, payer))
                kinds["step"] = kinds["step"] + (amounts * (1 - bought / sold)).cumsum(axis=0)
    tiny = np.abs(sum(kinds.values())) * ROUNDING  # what rounding leaves of a difference is nothing
    kinds = {name: np.where(amounts > tiny, amounts, 0.0) for name, amounts in kinds.items()}
    return held("team_pay", np.asarray(sum(kinds.values())), {name: amounts[-1] for name, amounts in kinds.items()})


def rewards(inputs: Inputs, result: ModelResult) -> list[Fact]:
    """Rewards as a share of what consumers paid: of all agents, and of the tier with the highest share of its own."""
    tiers = result.accounts[1:]
    rewards, sales = (
        paid(result, ["brand"], tiers, REWARDS),
        paid(result, ["consumers"], result.accounts, [CONSUMER_SALES]),
    )
    price = inputs.consumer_price * (1 - inputs.costs.return_rate)
    own_sales = price * result.tier_months["sold"].cumsum(axis=0)
    own_rewards = np.stack([paid(result, ["brand"], [tier], REWARDS) for tier in tiers], axis=1)
    own = _share(own_rewards, own_sales)
    parts = {name: paid(result, ["brand"], tiers, [name])[-1] for name in REWARDS}
    return [
        held("reward_share", _share(rewards, sales), parts | {"sales": sales[-1]}),
        held("tier_reward_share", own.max(axis=1), {"shares": own[-1]}),
    ]


def _share(amounts: Array, whole: Array) -> Array:
    """*amounts* over the *whole*: 0 where there is nothing to share, infinite where there is no whole."""
    some = amounts > HALF_A_FEN
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        return np.where(some, amounts / whole, 0.0)


def wechat(inputs: Inputs, result: ModelResult, layers: Array) -> Fact:
    """How many levels are paid for a sale, the promoter's own counted, as far as they are filled.

    ``commission``: up to the highest level that is not zero, two where the recruiter gets a share of join fees;
    ``stocked``: the tiers, each of which earns on the way to the consumer.
    """
    plan: Array = np.full(layers.shape[1], float(inputs.tier_count))
    if result.kind == "commission":
        plan = np.zeros(layers.shape[1])
        for number, share in enumerate(inputs.channel.commission, 1):
            plan = np.where(share > 0, number, plan)
        recruiting = (inputs.channel.recruiter_fee_share * inputs.tiers.join_fee).max(axis=0) > 0
        plan = np.maximum(plan, np.where(recruiting, 2.0, 0.0))
    return held("wechat_levels", np.minimum(plan, layers), {"plan": plan, "layers": layers[-1]})


def sharing(inputs: Inputs, layers: Array) -> Fact:
    """The commissions of one order together, as far as there is somebody to pay them to."""
    shares = np.zeros_like(layers)
    for number, share in enumerate(inputs.channel.commission, 1):
        shares = shares + np.where(layers >= number, share, 0.0)
    return held("sharing", shares, {})
