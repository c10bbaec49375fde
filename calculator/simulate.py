"""The month loop: a scenario in, results out, for one draw or a million."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

import numpy as np
from numpy.typing import ArrayLike

from calculator.agents import Agents
from calculator.customers import Customers
from calculator.draws import checked
from calculator.goods import PlatformGoods, StockedGoods
from calculator.inputs import STRUCTURE, Array, Inputs, inputs_of
from calculator.ledger import (
    Ledger,
    pay_for_acquisition,
    pay_for_community,
    pay_for_entry,
    pay_for_goods,
    pay_for_holding,
    pay_for_leaving,
)
from calculator.record import Record
from calculator.result import ModelResult, Places, Result, model_result
from calculator.scenario import Scenario

CHUNK = 10_000
"""Draws computed at once: enough to make NumPy's calls cheap, few enough to stay in the cache."""


def simulate(
    scenario: Scenario,
    draws: Mapping[str, ArrayLike] | None = None,
    *,
    detail: bool = True,
    chances: bool = False,
    known: Result | None = None,
) -> Result:
    """Run every model of *scenario* over its months.

    *draws* maps full parameter paths (``models.0.acquisition.cac``, ``models.*.price.value``,
    ``product.unit_cost``, ``months``) to arrays of one length (draws,); the result then has that
    many draws. Without, there is one. ``detail=False`` computes the summary only, many times
    faster for many draws; ``chances=True`` then adds what a look at risks needs besides
    (:attr:`ModelResult.chances`). Models that are the same in an earlier single run, *known*, are taken
    from there.

    Raises :class:`ScenarioError` for a path that does not exist, a value out of bounds, or a draw
    that breaks a rule between parameters (with its number); ``ValueError`` for draws of several
    lengths, and for chances with detail or of what is known.
    """
    if chances and (detail or known is not None):
        raise ValueError("chances are what a run without detail adds to its summary")
    arrays, count = checked(scenario, draws or {})
    models = [
        known.models[place]
        if known is not None and not draws and _is_same(scenario, known, place, detail=detail)
        else run(scenario, place, arrays, count, detail=detail, chances=chances)
        for place in range(len(scenario.models))
    ]
    return Result(scenario=scenario, models=tuple(models), draws=count if draws else None)


def run(
    scenario: Scenario, place: int, draws: Mapping[str, Array], count: int, *, detail: bool, chances: bool = False
) -> ModelResult:
    """Run one model, in *count* draws by full path that are checked already, as :func:`simulate` does."""
    parts: list[tuple[Places, ModelResult]] = []
    room: dict[str, Array] = {}  # the summary keeps nothing of the months, so that all chunks write into the same
    read = {path: values for path, values in draws.items() if reads(place, path)}
    for chosen, size in _chunks(place, read, count):
        some = {path: values[chosen] for path, values in read.items()}
        # what no number can hold is infinite, and what is made of that is none
        with np.errstate(over="ignore", divide="ignore", invalid="ignore"):
            inputs = inputs_of(scenario, place, some, size)
            record = play(inputs, detail=detail, room=None if detail else room)
            parts.append((chosen, model_result(scenario.models[place].name, inputs, record, chances=chances)))
    if len(parts) == 1:
        return parts[0][1]
    return ModelResult.merge(parts, count)


def _is_same(scenario: Scenario, known: Result, place: int, *, detail: bool) -> bool:
    """Whether model *place* can only give what it gave in *known*."""
    earlier = known.scenario
    return (
        known.draws is None
        and place < len(earlier.models)
        and scenario.models[place] == earlier.models[place]
        and scenario.product_of(place) == earlier.product_of(place)
        and (scenario.months, scenario.ltv_months, scenario.monthly_discount_rate)
        == (earlier.months, earlier.ltv_months, earlier.monthly_discount_rate)
        and (bool(known.models[place].months) or not detail)
    )


def play(inputs: Inputs, *, detail: bool, room: dict[str, Array] | None = None) -> Record:
    """Play all months of one model and keep what its results are made of.

    A month has eight steps; docstrings elsewhere name them by these numbers:

    1. recruit: who joins as an agent (``Agents.recruit``, ``pay_for_entry``)
    2. leads: who is reached (``Customers.attract``, ``pay_for_acquisition``)
    3. convert: which of them buy for the first time (``Customers.convert``)
    4. order: who still buys, and how many orders all place (``Customers.order``, ``Agents.own_orders``)
    5. goods: ordered, made, sold, returned (``goods.move``, ``pay_for_goods``)
    6. community and fixed cost (``pay_for_community``)
    7. leave: agents, with their share of the stock (``Agents.leave``, ``goods.leave``, ``pay_for_leaving``)
    8. holding: what closing stock costs (``pay_for_holding``)

    Quantities come first: money follows from them, and none of them waits for money. Steps 1 to 5 and 7
    move people and goods in that order; then all payments follow in the order of the steps. So step 7 runs
    before step 6 is paid: step 6 moves nothing, and no payment before step 7 looks at the agents and stock that
    step 7 changes.

    The order matters where a step needs an earlier one: joiners find leads and order in their first month
    (1 before 2 and 5), leads can buy in the month in which they come (2 before 3), word of mouth is that of
    last month's buyers (2 before 4), goods serve this month's orders (4 before 5), leavers take their share
    of what was not sold (5 before 7), and holding is paid for what stays with agents and brand (7 before 8).
    """
    customers, agents = Customers(inputs), Agents(inputs)
    goods = StockedGoods(inputs) if inputs.kind == "stocked" else PlatformGoods(inputs)
    ledger = Ledger(inputs, detail=detail)
    record = Record(inputs, ledger, detail=detail, room=room)
    for month in range(1, inputs.months + 1):
        agents.recruit(month)
        customers.attract(month, agents.contacts())
        customers.convert()
        customers.order()
        orders = customers.orders + agents.own_orders()
        goods.move(agents, inputs.product.units_per_order * orders)
        agents.leave()
        goods.leave()

        ledger.open_month(month)
        pay_for_entry(ledger, inputs, agents)
        pay_for_acquisition(ledger, inputs, customers, agents)
        pay_for_goods(ledger, inputs, agents, goods, orders)
        pay_for_community(ledger, inputs, customers, month)
        pay_for_leaving(ledger, inputs, agents, goods)
        pay_for_holding(ledger, inputs, goods)
        ledger.close_month()
        record.keep(month, customers, agents, goods, orders)
    return record


def reads(place: int, path: str) -> bool:
    """Whether model *place* can depend on what stands at *path*."""
    return not path.startswith("models.") or path.startswith(f"models.{place}.")


def _chunks(place: int, draws: Mapping[str, Array], count: int) -> Iterator[tuple[Places, int]]:
    """Which draws are computed together, and how many: all that share every whole number that shapes the arrays."""
    paths = ["months", "ltv_months", *(f"models.{place}.{tail}" for tail in STRUCTURE)]
    shaping = [draws[path] for path in paths if path in draws]
    if not shaping:
        for start in range(0, count, CHUNK):
            yield slice(start, start + CHUNK), min(CHUNK, count - start)
        return
    _, group = np.unique(np.stack(shaping), axis=1, return_inverse=True)
    for number in range(group.max() + 1):
        members = np.flatnonzero(group.ravel() == number)
        for start in range(0, len(members), CHUNK):
            chosen = members[start : start + CHUNK]
            yield chosen, len(chosen)
