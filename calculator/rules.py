"""What must hold between parameters that are each in bounds: the rules of a model and of a scenario."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from calculator.correlation import correlation_problems
from calculator.distribution import Distribution, can_give
from calculator.language import tr
from calculator.parameters import Section, declaration, declared, list_place, nearest, parameters_of, pattern_of
from calculator.problems import Problem, must_be
from calculator.sections import Channel, Price, Product

if TYPE_CHECKING:
    from calculator.scenario import Model, Scenario

HIGHEST_LIST_SHARE = 1.5
"""The most that a consumer price can be of the list price."""

CHOICES = ("kind", "price.basis", "retention.curve")
"""Paths that are no numbers but can have a source."""


class RuleError(ValueError):
    """Values that are each in bounds but do not fit together; carries the problems."""

    def __init__(self, problems: list[Problem]) -> None:
        self.problems = problems
        super().__init__("\n".join(map(str, problems)))


def model_problems(model: Model) -> Iterator[Problem]:
    """What is wrong with *model* as a whole, by paths inside it.

    Rules between numbers are told of draws, many at once, by ``broken_rules`` in ``draws``: a new one belongs in both.
    """
    yield from _foreign_keys(model)
    yield from _price_problems(model.price)
    if model.kind == "direct":
        if model.channel is not None:
            yield Problem("channel", no_agents())
    elif model.channel is None:
        yield Problem("channel", tr("missing: a {kind} model needs at least one tier").format(kind=model.kind))
    else:
        yield from _channel_problems(model.kind, model.channel)
    for path in model.sources:
        if declaration(type(model), path) is None and path not in CHOICES:
            yield unknown_path(type(model), path, "sources.")
    for path, distribution in model.uncertainty.items():
        yield from _uncertainty_problems(type(model), path, distribution, exists=has_parameter(model, path))


def no_agents() -> str:
    """Why a direct model can have no channel, nor anything in it."""
    return tr("a direct model has no agents: remove the channel or change the kind")


def _foreign_keys(model: Model) -> Iterator[Problem]:
    sections: list[tuple[str, Section | None]] = [("acquisition.", model.acquisition), ("channel.", model.channel)]
    sections += [(f"channel.tiers.{place}.", tier) for place, tier in enumerate(model.tiers)]
    for prefix, section in sections:
        for name, parameter in parameters_of(type(section)).items() if section else ():
            if section and name in section.model_fields_set and model.kind not in parameter.kinds:
                kinds = " / ".join(parameter.kinds)
                reason = tr("belongs to {kinds}, not to a {kind} model").format(kinds=kinds, kind=model.kind)
                yield Problem(prefix + name, reason, getattr(section, name))


def _price_problems(price: Price) -> Iterator[Problem]:
    if price.basis == "list_share" and price.value > HIGHEST_LIST_SHARE:
        yield Problem("price.value", tr("a share of the list price must be at most 1.5"), price.value)
    if price.price_response > 0 and price.reference_price is None:
        yield Problem("price.reference_price", tr("missing: a price response needs the price it was observed at"))


def _channel_problems(kind: str, channel: Channel) -> Iterator[Problem]:
    if kind == "stocked":
        yield from _ladder_problems([tier.price_share for tier in channel.tiers])
    if sum(channel.commission) >= 1:
        yield Problem("channel.commission", tr("all levels together must stay below 1"), list(channel.commission))
    if channel.buyback_share + channel.liquidation_share > 1:
        reason = tr("buy-back and liquidation together must be at most 1 (buy-back is {share:g})")
        yield Problem(
            "channel.liquidation_share", reason.format(share=channel.buyback_share), channel.liquidation_share
        )


def _ladder_problems(shares: list[float | None]) -> Iterator[Problem]:
    above: float | None = None
    for place, share in enumerate(shares):
        path = f"channel.tiers.{place}.price_share"
        if share is None:
            yield Problem(path, tr("missing: every tier that holds stock needs its buying price"))
        elif above is not None and share <= above:
            yield Problem(path, tr("must be above the {share:g} of the tier above it").format(share=above), share)
        above = above if share is None else share


def _uncertainty_problems(
    root: type[Section], path: str, distribution: Distribution, *, exists: bool
) -> Iterator[Problem]:
    parameter = declaration(root, path)
    if parameter is None:
        yield unknown_path(root, path, "uncertainty.")
    elif not exists:
        yield Problem(f"uncertainty.{path}", tr("there is no such value in this scenario"))
    elif not can_give(distribution, parameter):
        yield Problem(
            f"uncertainty.{path}", tr("lies outside what is allowed: {allowed}").format(allowed=parameter.allowed)
        )


def scenario_problems(scenario: Scenario) -> Iterator[Problem]:
    """What is wrong between the models of *scenario*, its product, its uncertainty and correlations."""
    if scenario.same_product and scenario.product is None:
        yield Problem("product", tr("missing: same_product needs a shared product"))
    else:
        for place in range(len(scenario.models)):
            yield from _product_problems(scenario, place)
    for path in scenario.sources:
        if declaration(type(scenario), path) is None:
            yield unknown_path(type(scenario), path, "sources.")
        elif path.startswith("models."):
            yield Problem(f"sources.{path}", tr("belongs to the sources of the model itself"))
    uncertain = {}
    for path, distribution in scenario.uncertainty.items():
        yield from _uncertainty_problems(type(scenario), path, distribution, exists=exists(scenario, path))
        uncertain[path] = True
    for place, model in enumerate(scenario.models):
        uncertain.update({f"models.{place}.{path}": True for path in model.uncertainty})
    yield from correlation_problems(scenario.correlations, list(uncertain))


def _product_problems(scenario: Scenario, place: int) -> Iterator[Problem]:
    product = scenario.product_of(place)
    where = "product" if scenario.same_product else f"models.{place}.product"
    if scenario.same_product and place:
        return
    for name in ("unit_cost", "list_price"):
        if getattr(product, name) is None:
            yield Problem(
                f"{where}.{name}",
                tr("missing: {allowed}").format(allowed=must_be(parameters_of(Product)[name].allowed)),
            )


def exists(scenario: Scenario, path: str) -> bool:
    """Whether the full *path* (``models.*`` included) names a number that *scenario* has."""
    head, _, tail = path.partition(".")
    if head != "models":
        known = declaration(type(scenario), path) is not None
        return known and (head != "product" or scenario.product is not None)
    which, _, inside = tail.partition(".")
    if which == "*":
        return any(has_parameter(model, inside) for model in scenario.models)
    place = list_place(which)
    return place is not None and place < len(scenario.models) and has_parameter(scenario.models[place], inside)


def has_parameter(model: Model, path: str) -> bool:
    """Whether *path* (inside a model) names a number that *model* has, set or left to its default."""
    parameter = declaration(type(model), path)
    if parameter is None or model.kind not in parameter.kinds:
        return False
    found: Any = model
    for part in path.split("."):
        if isinstance(found, tuple):
            place = list_place(part)
            if place is None or place >= len(found):
                return False
            found = found[place]
        elif found is None:
            return False
        else:
            found = getattr(found, part)
    return True


def unknown_path(root: type[Section], path: str, prefix: str = "") -> Problem:
    """The problem that *path* names no parameter below *root*, with the nearest one that exists."""
    alike = nearest(pattern_of(path), declared(root))
    return Problem(prefix + path, tr("unknown parameter") + did_you_mean(alike))


def did_you_mean(alike: str | None) -> str:
    """The hint at the nearest known name; nothing where there is none."""
    return tr("; did you mean {name}?").format(name=alike) if alike else ""
