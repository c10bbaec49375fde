"""What a person may want to know before believing a scenario: allowed, but unlikely to be meant."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from calculator import figures
from calculator.inputs import Inputs, inputs_of
from calculator.language import tr
from calculator.scenario import Scenario
from calculator.sections import Price
from calculator.value import unit_costs

FAR = 1.5
"""How many times as large or small demand must be as at the reference price to be worth a word."""


def warnings(scenario: Scenario) -> list[tuple[int, str]]:
    """The place of a model and what is odd about it, for every model of *scenario*."""
    found: list[tuple[int, str]] = []
    for place, model in enumerate(scenario.models):
        inputs = inputs_of(scenario, place, {}, 1)
        found += [(place, sentence) for sentence in (*_of_model(inputs), *_of_demand(model.price, inputs))]
    return found


def _of_model(inputs: Inputs) -> Iterator[str]:
    price, cost = float(np.asarray(inputs.consumer_price).item()), float(np.asarray(inputs.unit_cost).item())
    if inputs.kind == "stocked":
        top, bottom = float(inputs.tier_prices[0, 0]), float(inputs.tier_prices[-1, 0])
        if top < cost:
            sentence = tr("The brand sells below cost: the first tier pays {paid}, a unit costs {cost}.")
            yield sentence.format(paid=figures.short(top, "¥"), cost=figures.short(cost, "¥"))
        if bottom >= price:
            sentence = tr("The last tier pays {paid}, no less than the consumer: it earns nothing by selling.")
            yield sentence.format(paid=figures.short(bottom, "¥"))
    unit = unit_costs(inputs)
    left = price * (1 - inputs.costs.return_rate) - unit.tax - unit.handling - cost * unit.keep
    if left < 0:
        sentence = tr("Each unit loses {loss} before anyone has earned: price less returns, tax, handling and goods.")
        yield sentence.format(loss=figures.short(-float(left), "¥"))
    retention = inputs.retention
    never_again = retention.orders_per_month == 0
    if retention.curve == "geometric" and never_again and retention.repurchase_rate > 0:
        yield tr("Nobody ever leaves and nobody orders again: orders per month is 0 with a repurchase rate above 0.")


def _of_demand(price: Price, inputs: Inputs) -> Iterator[str]:
    factor = float(np.asarray(inputs.response).item())
    if price.reference_price is not None and not 1 / FAR <= factor <= FAR:
        sentence = tr(
            "Conversion and orders are {factor} times what is stated: it sells at {price}, its reference price is "
            "{reference}, its price response {response}. If they were stated for the price of today, make that the "
            "reference price."
        )
        yield sentence.format(
            price=figures.short(float(np.asarray(inputs.consumer_price).item()), "¥"),
            reference=figures.short(price.reference_price, "¥"),
            response=figures.short(price.price_response),
            factor=figures.short(factor),
        )


def demand_reacts(scenario: Scenario, place: int) -> bool:
    """Whether demand of model *place* reacts to its price at all."""
    return scenario.models[place].price.price_response > 0
