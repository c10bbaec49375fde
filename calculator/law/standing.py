"""Where the models of a scenario stand: the three counts that are easily confused, and every fact."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from calculator.income import income
from calculator.inputs import Array, inputs_of
from calculator.law.counting import counted, layers_joined, recruiting_income
from calculator.law.facts import FACTS, Fact
from calculator.law.rules import law
from calculator.result import Result
from calculator.scenario import Scenario


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
    found = counted(inputs, model) if inputs.tier_count else {}
    if found and result.draws is None:
        found["recruiting_income"] = recruiting_income(income(result, place), found["head_pay"])
    rules = law().rules
    return Exposure(
        place=place,
        name=scenario.model_name(place),
        kind=model.kind,
        tier_names=model.tier_names,
        tier_count=inputs.tier_count,
        commission_levels=int(sum(map(np.any, inputs.channel.commission))) if model.kind == "commission" else None,
        legal_levels=layers_joined(model) + 1.0,
        referral_reward=float(np.max(inputs.acquisition.referral_reward)) if "referral_ratio" in inputs.uses else 0.0,
        facts=tuple(found.get(key) or Fact(key, rules[rule]) for key, rule in FACTS.items()),
    )


def exposures(result: Result, places: Sequence[int] | None = None) -> Exposures:
    """Where the models at *places* stand, all of them unless some are named; of a single run with detail."""
    chosen = range(len(result.models)) if places is None else places
    return Exposures(result.scenario, tuple(exposure(result, place) for place in chosen))
