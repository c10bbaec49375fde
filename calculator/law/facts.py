"""How exposed a model is to the law: its figures, month by month, against the thresholds of ``law.toml``.

Arrays are (months, draws), cumulative unless said otherwise: who has joined did take part, and what
has been paid was collected.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from calculator.income import READINGS, Income, income
from calculator.inputs import Array, Inputs, inputs_of
from calculator.language import QT_TRANSLATE_NOOP
from calculator.law.rules import ANY, AT_LEAST, Rule, law
from calculator.ledger import COMMISSION, CONSUMER_SALES, GOODS, REBATE, RECRUITING
from calculator.result import ModelResult, Result
from calculator.scenario import Scenario
from calculator.value import HALF_A_FEN, entry_cost

NEAR_FROM = 0.8
"""The part of a threshold from which on a figure is near it: within 20 % below."""
ROUNDING = 1e-9
BELOW, NEAR, OVER = 0, 1, 2
STANDINGS = (
    QT_TRANSLATE_NOOP("Law", "below"), QT_TRANSLATE_NOOP("Law", "near"), QT_TRANSLATE_NOOP("Law", "over"),
    QT_TRANSLATE_NOOP("Law", "not applicable"),
)  # fmt: skip
NOT_APPLICABLE = 3
"""What stands in ``STANDINGS`` for a fact that a model cannot have."""
REWARDS = (COMMISSION, REBATE, RECRUITING)

Grades = NDArray[np.int8]


@dataclass(frozen=True, eq=False)
class Fact:
    """One figure of a model against the threshold of a ``rule``.

    ``by_month`` are (months, draws) and ``grades`` say how each stands: ``BELOW``, ``NEAR`` (within 20 %
    below the threshold, of levels one below it) or ``OVER``. ``parts`` are what it is made of at the end of
    the horizon, (draws,) or (tiers, draws). Without values it does not apply.
    """

    key: str
    rule: Rule
    by_month: Array = field(default_factory=lambda: np.zeros((0, 1)))
    grades: Grades = field(default_factory=lambda: np.zeros((0, 1), dtype=np.int8))
    parts: Mapping[str, Array] = field(default_factory=dict)

    @property
    def applies(self) -> bool:
        """Whether the model can have it at all."""
        return len(self.by_month) > 0

    def value(self, draw: int = 0) -> float:
        """The figure at the end of the horizon; NaN where it does not apply."""
        return float(self.by_month[-1, draw]) if self.applies else float("nan")

    def highest(self, draw: int = 0) -> tuple[float, int]:
        """The highest figure of all months, and the first month that has it."""
        month = int(np.argmax(np.nan_to_num(self.by_month[:, draw], nan=-np.inf)))
        return float(self.by_month[month, draw]), month + 1

    def standing(self, draw: int = 0) -> int:
        """``BELOW``, ``NEAR`` or ``OVER``: the worst of all months; ``NOT_APPLICABLE`` without values."""
        return int(self.grades[:, draw].max()) if self.applies else NOT_APPLICABLE

    def month(self, draw: int = 0) -> int | None:
        """The first month in which it is over; ``None`` where that does not happen within the horizon."""
        over = self.grades[:, draw] == OVER if self.applies else np.zeros(1, dtype=bool)
        return int(over.argmax()) + 1 if over.any() else None


@dataclass(frozen=True, eq=False)
class Exposure:
    """Where one model stands: the three counts that are easily confused, and its facts in the order of the panel.

    ``tier_count`` ranks of agents; ``commission_levels`` that are not zero, ``None`` where agents earn by buying
    and selling; ``legal_levels``, (months, draws): tiers that somebody has joined, and the organiser's own.
    ``referral_reward``: what consumers get for bringing consumers, who are no agents.
    """

    place: int
    name: str
    kind: str
    tier_names: tuple[str, ...]
    tier_count: int
    commission_levels: int | None
    legal_levels: Array
    referral_reward: float
    facts: tuple[Fact, ...]

    def fact(self, key: str) -> Fact:
        """The fact called *key*."""
        return next(fact for fact in self.facts if fact.key == key)


@dataclass(frozen=True, eq=False)
class Exposures:
    """Some of the models of a scenario, each with where it stands."""

    scenario: Scenario
    models: tuple[Exposure, ...]


FACTS = {
    "levels": "levels",
    "people": "people",
    "filing": "filing",
    "many_people": "many_people",
    "much_money": "much_money",
    "entry_fee": "entry_fee",
    "head_pay": "head_pay",
    "recruiting_income": "head_pay",
    "team_pay": "team_pay",
    "reward_share": "reward_cap",
    "tier_reward_share": "reward_cap",
    "wechat_levels": "wechat_levels",
    "sharing": "sharing_cap",
}
"""Every fact by its key, with the rule that it is held against."""


def exposure(result: Result, place: int, draws: Mapping[str, Array] | None = None) -> Exposure:
    """Where model *place* of *result* stands, a run with detail; of many draws those it was made with are needed.

    *draws* may not change the horizon or the number of tiers; of several draws the income from recruiting is
    not known. Raises ``ValueError`` without the months.
    """
    scenario, model = result.scenario, result.models[place]
    if not model.months:
        raise ValueError("the months are needed: run simulate(..., detail=True)")
    count = model.months["leads"].shape[1]
    own = {path: values for path, values in (draws or {}).items() if path.startswith((f"models.{place}.", "product."))}
    inputs = inputs_of(scenario, place, own, count)
    levels = _layers(model) + 1.0
    found = _facts(inputs, model, levels) if inputs.tier_count else {}
    if found and result.draws is None:
        found["recruiting_income"] = _recruiting_income(income(result, place), found["head_pay"])
    rules = law().rules
    return Exposure(
        place=place,
        name=scenario.model_name(place),
        kind=model.kind,
        tier_names=model.tier_names,
        tier_count=inputs.tier_count,
        commission_levels=int(sum(map(np.any, inputs.channel.commission))) if model.kind == "commission" else None,
        legal_levels=levels,
        referral_reward=float(np.max(inputs.acquisition.referral_reward)) if "referral_ratio" in inputs.uses else 0.0,
        facts=tuple(found.get(key) or Fact(key, rules[rule]) for key, rule in FACTS.items()),
    )


def exposures(result: Result, places: Sequence[int] | None = None) -> Exposures:
    """Where the models at *places* stand, all of them unless some are named; of a single run with detail."""
    chosen = range(len(result.models)) if places is None else places
    return Exposures(result.scenario, tuple(exposure(result, place) for place in chosen))


def _facts(inputs: Inputs, result: ModelResult, levels: Array) -> dict[str, Fact]:
    """Every fact of a model with agents that it can have."""
    joined = result.tier_months["joiners"].sum(axis=1).cumsum(axis=0)
    people = joined + 1.0
    now = result.months["agents"][-1] + 1.0
    found = [
        _fact("levels", levels, {"layers": levels[-1] - 1}),
        _fact("people", people, {"now": now}),
        _fact("many_people", people, {"now": now}),
        *_entry(inputs, result),
        _heads(result),
        _team(inputs, result),
        *_rewards(inputs, result),
        _wechat(inputs, result, levels - 1),
    ]
    facts = {fact.key: fact for fact in found}
    both = np.minimum(facts["people"].grades, facts["levels"].grades)
    reached = sum((facts[key].grades == OVER).astype(float) for key in ("people", "levels"))
    facts["filing"] = Fact(
        "filing", law().rules["filing"], np.asarray(reached), both, {"people": people[-1], "levels": levels[-1]}
    )
    if inputs.kind == "commission":
        facts["sharing"] = _sharing(inputs, levels - 1)
    return facts


def graded(values: Array, rule: Rule) -> Grades:
    """How each of *values* stands against *rule*; one that is no number is below."""
    limit = rule.threshold
    if rule.comparison == ANY:
        return np.where(values > HALF_A_FEN, OVER, BELOW).astype(np.int8)
    over = values >= limit * (1 - ROUNDING) if rule.comparison == AT_LEAST else values > limit * (1 + ROUNDING)
    nearest = limit - 1 if rule.unit == "levels" else NEAR_FROM * limit
    return np.where(over, OVER, np.where(values >= nearest * (1 - ROUNDING), NEAR, BELOW)).astype(np.int8)


def _fact(key: str, values: Array, parts: Mapping[str, Array]) -> Fact:
    rule = law().rules[FACTS[key]]
    return Fact(key, rule, values, graded(values, rule), parts)


def _layers(result: ModelResult) -> Array:
    """How many tiers somebody has joined so far, (months, draws)."""
    layers: Array = (result.tier_months["joiners"].cumsum(axis=0) > 0).sum(axis=1).astype(float)
    return layers


def _entry(inputs: Inputs, result: ModelResult) -> list[Fact]:
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
    to_brand = [account for account in result.accounts if account != "brand"]
    everything = paid(result, to_brand, ["brand"])
    return [
        _fact("entry_fee", most, spread),
        _fact("much_money", (joiners * each).sum(axis=1).cumsum(axis=0), together | {"all_paid": everything[-1]}),
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


def _heads(result: ModelResult) -> Fact:
    """What agents got for bringing agents in."""
    got = paid(result, ["brand"], result.accounts[1:], [RECRUITING])
    return _fact("head_pay", got, {"rewards": paid(result, ["brand"], result.accounts[1:], REWARDS)[-1]})


def _recruiting_income(earned: Income, head_pay: Fact) -> Fact:
    """The share of the agents' income that comes from recruiting: over where rewards are paid for it.

    Near where only the wide reading finds any, the margin on what recruits had to order.
    """
    narrow, wide = (np.nan_to_num(np.array([earned.recruiting_share(reading)])) for reading in READINGS)
    paid_for = head_pay.grades == OVER
    grades = np.where(paid_for, OVER, np.where(wide > ROUNDING, NEAR, BELOW)).astype(np.int8)
    return Fact("recruiting_income", head_pay.rule, paid_for * narrow, grades, {"narrow": narrow, "wide": wide})


def _team(inputs: Inputs, result: ModelResult) -> Fact:
    """What agents got on what others below them bought or sold, kind by kind.

    ``upline``: commissions from the second level on; ``rebate``: on goods passed on; ``recruiting``: rewards for
    recruits; ``step``: what reselling to the tiers below brought over the buying price.
    """
    months, tiers = result.tier_months, result.accounts[1:]
    nothing = np.zeros_like(result.months["leads"])
    kinds = {"upline": nothing, "rebate": nothing, "step": nothing}
    if inputs.kind == "commission" and inputs.channel.commission:
        commissionable = inputs.consumer_price * (1 - inputs.costs.return_rate) * inputs.channel.attribution
        own = inputs.channel.commission[0] * commissionable * months["sold"].sum(axis=1)
        all_of_it = paid(result, ["brand"], tiers, [COMMISSION])
        kinds["upline"] = np.maximum(0.0, all_of_it - own.cumsum(axis=0))
    if inputs.kind == "stocked":
        rebate = inputs.tiers.purchase_rebate * inputs.tier_prices * months["passed_down"]
        kinds["rebate"] = rebate.sum(axis=1).cumsum(axis=0)
        for (payer, payee, reason), amounts in result.ledger.items():
            if reason == GOODS and payer in tiers and payee in tiers:
                bought, sold = (inputs.tier_prices[tiers.index(account)] for account in (payee, payer))
                kinds["step"] = kinds["step"] + (amounts * (1 - bought / sold)).cumsum(axis=0)
    kinds["recruiting"] = paid(result, ["brand"], tiers, [RECRUITING])
    tiny = np.abs(sum(kinds.values())) * ROUNDING  # what rounding leaves of a difference is nothing
    kinds = {name: np.where(amounts > tiny, amounts, 0.0) for name, amounts in kinds.items()}
    return _fact("team_pay", np.asarray(sum(kinds.values())), {name: amounts[-1] for name, amounts in kinds.items()})


def _rewards(inputs: Inputs, result: ModelResult) -> list[Fact]:
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
        _fact("reward_share", _share(rewards, sales), parts | {"sales": sales[-1]}),
        _fact("tier_reward_share", own.max(axis=1), {"shares": own[-1]}),
    ]


def _share(amounts: Array, whole: Array) -> Array:
    """*amounts* over the *whole*: 0 where there is nothing to share, infinite where there is no whole."""
    some = amounts > HALF_A_FEN
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        return np.where(some, amounts / whole, 0.0)


def _wechat(inputs: Inputs, result: ModelResult, layers: Array) -> Fact:
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
    return _fact("wechat_levels", np.minimum(plan, layers), {"plan": plan, "layers": layers[-1]})


def _sharing(inputs: Inputs, layers: Array) -> Fact:
    """The commissions of one order together, as far as there is somebody to pay them to."""
    shares = np.zeros_like(layers)
    for number, share in enumerate(inputs.channel.commission, 1):
        shares = shares + np.where(layers >= number, share, 0.0)
    return _fact("sharing", shares, {})
