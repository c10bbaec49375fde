"""What an input shows and whether it can be set, read off a scenario; no widget is involved."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from calculator.language import tr
from calculator.scenario import Model, Scenario
from ui.inputs.paths import SHARED, full_path
from ui.inputs.shown_number import shown_number

CAC, AGENT_CAC = "acquisition.cac", "acquisition.agent_cac"
TIER_COUNT, REPURCHASE, MARKUP = "channel.tier_count", "retention.repurchase_rate", "price.value"
TOP = (CAC, AGENT_CAC, MARKUP, TIER_COUNT, REPURCHASE)
"""What the four inputs at the top set; the first two share one."""


@dataclass(frozen=True)
class State:
    """One input at one moment.

    ``path`` is what it sets, ``inner`` the same inside the model. ``unset`` values are those that
    hold where the scenario is silent. ``off`` says in a few words why the input cannot be set,
    ``why`` in a sentence; ``elsewhere`` means that another input sets it; ``note`` is what stands
    beside it in grey.
    """

    path: str
    inner: str
    value: float | str | None = None
    unset: bool = False
    off: str = ""
    why: str = ""
    elsewhere: bool = False
    note: str = ""
    basis: str = ""


StateOf = Callable[[Scenario], State]


def plain_state(scenario: Scenario, place: int, inner: str) -> State:
    """The state of an input in the groups."""
    if inner in (CAC, AGENT_CAC) and inner == cost_path(scenario.models[place]):
        why = tr("It is the first input at the top.")
        return State(full_path(place, inner), inner, off=tr("see top"), why=why, elsewhere=True)
    value, unset = effective(scenario, place, inner)
    off, why = ("", "") if place == SHARED else _obstacle(scenario, place, inner)
    return State(full_path(place, inner), inner, value, unset, off, why)


def effective(scenario: Scenario, place: int, inner: str) -> tuple[float | str | None, bool]:
    """The value in use, and whether it is one that the scenario leaves to its default."""
    value = scenario.value(full_path(place, inner))
    if value is not None:
        return value, False
    section, _, name = inner.partition(".")
    if name in ("budget_months", "founding_months"):
        value = scenario.months
    elif inner == TIER_COUNT:
        value = scenario.models[place].tier_count
    elif place == SHARED:
        value = 1.0 if name == "units_per_order" else None
    elif section == "product":
        value = getattr(scenario.product_of(place), name)
    return value, True


def _obstacle(scenario: Scenario, place: int, inner: str) -> tuple[str, str]:
    model = scenario.models[place]
    geometric = model.retention.curve == "geometric"
    if inner.startswith("product.") and scenario.same_product:
        return tr("shared"), tr("Every model sells the shared product; this one is kept and not used.")
    if inner == REPURCHASE and not geometric:
        return tr("alpha, beta decide"), tr("On this survival curve alpha and beta decide who buys again.")
    if inner in ("retention.alpha", "retention.beta") and geometric:
        return tr("not in use"), tr("The geometric survival curve has no shapes: the repurchase rate decides.")
    return "", ""


def cost_path(model: Model) -> str:
    """Which cost of winning a customer matters in *model*: the brand's, or the agents'."""
    return AGENT_CAC if not _buys_customers(model) and _agents_win_customers(model) else CAC


def _buys_customers(model: Model) -> bool:
    return model.acquisition.monthly_budget > 0 and model.acquisition.budget_months != 0


def _agents_win_customers(model: Model) -> bool:
    return any(tier.contacts_per_month > 0 for tier in model.tiers)


def cost_state(scenario: Scenario, place: int) -> State:
    """The cost of winning a customer, whoever pays it."""
    model = scenario.models[place]
    inner = cost_path(model)
    value = scenario.value(full_path(place, inner))
    if inner == AGENT_CAC:
        return State(full_path(place, inner), inner, value, note=tr("paid by the agents"))
    if _buys_customers(model):
        return State(full_path(place, inner), inner, value)
    why = tr("Neither a monthly budget nor agents' contacts win customers here.")
    return State(full_path(place, inner), inner, value, off=tr("no paid customers"), why=why)


def markup_state(scenario: Scenario, place: int) -> State:
    """The mark-up with the consumer price that it makes."""
    price = scenario.models[place].price
    note = f"¥{shown_number(round(consumer_price(scenario, place), 2), grouped=True)}"
    return State(full_path(place, MARKUP), MARKUP, price.value, note=note, basis=price.basis)


def consumer_price(scenario: Scenario, place: int) -> float:
    """What the consumer pays for a unit, in yuan."""
    price = scenario.models[place].price
    return price.value * _price_base(scenario, place, price.basis)


def on_basis(scenario: Scenario, place: int, basis: str) -> dict[str, float | str]:
    """The values that express the same consumer price on another *basis*, by path."""
    value = consumer_price(scenario, place) / _price_base(scenario, place, basis)
    return {full_path(place, "price.basis"): basis, full_path(place, MARKUP): float(f"{value:.12g}")}


def _price_base(scenario: Scenario, place: int, basis: str) -> float:
    product = scenario.product_of(place)
    base = product.unit_cost if basis == "cost_multiple" else product.list_price
    if base is None:
        raise AssertionError("a scenario without a complete product is refused")
    return base


def tiers_state(scenario: Scenario, place: int) -> State:
    """The number of tiers."""
    model = scenario.models[place]
    path = full_path(place, TIER_COUNT)
    if model.channel is None:
        why = tr("A direct model sells without agents: it has no tiers.")
        return State(path, TIER_COUNT, off=tr("no agents"), why=why)
    return State(path, TIER_COUNT, model.tier_count, unset=model.channel.tier_count is None)


def repurchase_state(scenario: Scenario, place: int) -> State:
    """The repurchase rate."""
    return plain_state(scenario, place, REPURCHASE)
