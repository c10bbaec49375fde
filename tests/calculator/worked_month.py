"""One month of agents who hold stock, small enough to be worked out by hand.

Two agents join with 10 units each, sell 6, use 2; one leaves with half of the 12 that are left: 3 are
bought back, 1.5 liquidated, 1.5 dead. Goods cost 20, agents pay 50, consumers 100.
"""

from __future__ import annotations

import calculator
from calculator import Scenario
from calculator.flows import Flows, flows

TIER = {
    "price_share": 0.5,
    "opening_order": 10.0,
    "join_fee": 7.0,
    "deposit": 11.0,
    "initial_agents": 2.0,
    "churn_rate": 0.5,
    "contacts_per_month": 3.0,
    "running_cost": 4.0,
    "own_use": 1.0,
    "purchase_rebate": 0.1,
}
CHANNEL = {
    "buyback_share": 0.5,
    "buyback_price": 0.8,
    "liquidation_share": 0.25,
    "liquidation_price": 0.1,
    "tiers": [TIER],
}
MODEL = {
    "name": "agents",
    "kind": "stocked",
    "product": {"unit_cost": 20.0, "list_price": 100.0},
    "price": {"basis": "list_share", "value": 1.0},
    "acquisition": {"agent_cac": 5.0, "reachable_people": 1e30},
    "channel": CHANNEL,
    "costs": {"fulfilment_cost": 2.0},
}


def flows_of_month(**sections: object) -> Flows:
    """The flows of that month, with *sections* of the model replaced."""
    scenario = Scenario.parse({"months": 1, "models": [MODEL | sections]})
    return flows(calculator.simulate(scenario).models[0])


def rounded(amounts: dict[str, calculator.inputs.Array]) -> dict[str, float]:
    """The amounts that are not zero."""
    return {key: round(float(amount[0]), 6) for key, amount in amounts.items() if amount[0]}
