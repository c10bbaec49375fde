"""One model from the side of its agents: who joined, what became of them, where their income came from."""

from __future__ import annotations

from dataclasses import dataclass

from calculator.income import Income, income
from calculator.joiners import Joiners, joiners
from calculator.provenance.case import tier_name
from calculator.result import Result


@dataclass(frozen=True, eq=False)
class AgentsSide:
    """The agents of the model in column ``place``; ``tiers`` are their names as they are shown, top tier first.

    A model without agents has no tiers.
    """

    place: int
    name: str
    kind: str
    tiers: tuple[str, ...]
    joined: Joiners
    income: Income


def agents_side(result: Result, place: int) -> AgentsSide:
    """Model *place* (from 0) of a single run from the side of its agents."""
    model = result.models[place]
    return AgentsSide(
        place=place,
        name=result.scenario.model_name(place),
        kind=model.kind,
        tiers=tuple(tier_name(model, number + 1) for number in range(len(model.tier_names))),
        joined=joiners(result, place),
        income=income(result, place),
    )


def agents_sides(result: Result) -> tuple[AgentsSide, ...]:
    """Every model of a single run from the side of its agents."""
    return tuple(agents_side(result, place) for place in range(len(result.models)))
