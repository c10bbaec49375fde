"""Random scenarios, made from the declarations: a parameter that is new is varied without more ado."""

from __future__ import annotations

from functools import cache
from typing import Any, Literal, get_args, get_origin, get_type_hints

from hypothesis import strategies as st
from hypothesis.strategies import SearchStrategy

from calculator import Scenario
from calculator.parameters import KINDS, Parameter, Section, is_tuple, parameters_of, walk
from calculator.rules import CHOICES
from calculator.sections import Acquisition, Channel, Costs, Price, Product, Retention, Tier

Table = dict[str, Any]
"""A table of a scenario file."""

HARD_TEXTS = ('"""', "'''", "a\r\nb", "\x00\x7f\x85\u2028", "\\", "# [x]\n", "🧴 面膜", " \n ")
TEXTS = st.text(max_size=6) | st.sampled_from(HARD_TEXTS)
"""Names and notes, easy and hard to write down."""

ANYTHING = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5) | st.dates() | st.datetimes(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
"""What a file may hold where something else is meant."""


def numbers(parameter: Parameter) -> SearchStrategy[float]:
    """What *parameter* may be: its bounds, and all that its slider reaches."""
    lowest, highest = parameter.slider
    ends = [(parameter.low, parameter.low_open), (parameter.high, parameter.high_open)]
    bounds = [end for end, is_open in ends if end is not None and not is_open]
    if parameter.whole:
        return st.sampled_from(list(map(int, bounds))) | st.integers(int(lowest), int(highest))
    inside = st.floats(
        lowest,
        highest,
        exclude_min=parameter.low_open and lowest == parameter.low,
        exclude_max=parameter.high_open and highest == parameter.high,
        allow_subnormal=False,
    )
    return st.sampled_from(bounds) | inside if bounds else inside


@cache
def tables(section: type[Section], kind: str, *needed: str) -> SearchStrategy[Table]:
    """Tables of *section* for a model of *kind*: the *needed* keys, and any of the rest."""
    found: dict[str, SearchStrategy[Any]] = {}
    declared = parameters_of(section)
    for name, hint in get_type_hints(section, include_extras=True).items():
        if name in declared and kind in declared[name].kinds:
            number = numbers(declared[name])
            found[name] = st.lists(number, max_size=4) if is_tuple(hint) else number
        elif get_origin(hint) is Literal:
            found[name] = st.sampled_from(get_args(hint))
        elif hint is str:
            found[name] = TEXTS
    required = {name: found.pop(name) for name in needed}
    return st.fixed_dictionaries(required, optional=found)


@st.composite
def ladders(draw: st.DrawFn, kind: str) -> list[Table]:
    """Tables of tiers, price shares rising where the tiers buy."""
    count = draw(st.sampled_from(range(1, 7)))
    tiers = [draw(tables(Tier, kind)) for _ in range(count)]
    if kind == "stocked":
        share = numbers(parameters_of(Tier)["price_share"])
        shares = draw(st.lists(share, min_size=count, max_size=count, unique=True))
        for tier, price_share in zip(tiers, sorted(shares), strict=True):
            tier["price_share"] = price_share
    return tiers


@st.composite
def models(draw: st.DrawFn, kinds: tuple[str, ...], products: SearchStrategy[Table]) -> Table:
    """A model of any of *kinds*, every rule between parameters kept."""
    kind = draw(st.sampled_from(kinds))
    price = draw(tables(Price, kind, "basis", "value"))
    if price["basis"] == "list_share":
        price["value"] = min(price["value"], 1.5)
    if price.get("price_response") and "reference_price" not in price:
        price["reference_price"] = draw(numbers(parameters_of(Price)["reference_price"]))
    model = {
        "name": draw(TEXTS),
        "notes": draw(TEXTS),
        "kind": kind,
        "product": draw(products),
        "price": price,
        "acquisition": draw(tables(Acquisition, kind)),
        "retention": draw(tables(Retention, kind)),
        "costs": draw(tables(Costs, kind)),
    }
    if kind != "direct":
        model["channel"] = _fitting(draw(tables(Channel, kind))) | {"tiers": draw(ladders(kind))}
    return model


def _fitting(channel: Table) -> Table:
    """*channel* with the shares that may not exceed a whole together brought below it."""
    total = sum(channel.get("commission", ()))
    if total >= 1:
        channel["commission"] = [0.99 * share / total for share in channel["commission"]]
    given_up = channel.get("buyback_share", 0.0) + channel.get("liquidation_share", 0.0)
    if given_up > 1:
        channel["buyback_share"] /= given_up
        channel["liquidation_share"] = 1 - channel["buyback_share"]
    return channel


@st.composite
def scenarios(draw: st.DrawFn, kinds: tuple[str, ...] = KINDS, most_models: int = 1) -> Scenario:
    """A scenario of up to *most_models* models of any of *kinds*."""
    data = draw(tables(Scenario, "direct"))
    complete = tables(Product, "direct", "unit_cost", "list_price")
    products = complete
    if draw(st.booleans()):
        data["product"], data["same_product"] = draw(complete), draw(st.booleans())
        products = tables(Product, "direct")
    data["models"] = draw(st.lists(models(kinds, products), min_size=1, max_size=most_models))
    return Scenario.parse(data)


@st.composite
def distributions(draw: st.DrawFn, parameter: Parameter) -> Table:
    """A distribution that can give at least one value that *parameter* allows."""
    kind = draw(st.sampled_from(["uniform", "triangular", "pert", "normal", "lognormal", "beta", "samples"]))
    values = sorted(draw(st.lists(numbers(parameter), min_size=3, max_size=3, unique=True)))
    low, mode, high = values
    positive = st.floats(0.01, 10)
    by_points = {"p5": max(low, 1e-9), "p95": max(high, 1e-9) + 1}
    shapes: dict[str, list[Table]] = {
        "uniform": [{"low": low, "high": high}, by_points],
        "triangular": [{"low": low, "mode": mode, "high": high}],
        "pert": [{"low": low, "mode": mode, "high": high}],
        "normal": [{"mean": mode, "sd": draw(positive)}, by_points],
        "lognormal": [{"median": max(mode, 1e-9), "sigma": draw(positive)}, by_points],
        "beta": [{"alpha": draw(positive), "beta": draw(positive), "low": low, "high": high}],
        "samples": [{"values": values}],
    }
    return {"distribution": kind} | draw(st.sampled_from(shapes[kind]))


@st.composite
def described_scenarios(draw: st.DrawFn) -> Scenario:
    """A scenario with all that does not change a single run: sources, uncertainty, correlations."""
    scenario = draw(scenarios(most_models=3))
    data = scenario.data()
    uncertain = []
    for place, model in enumerate(scenario.models):
        known = {path: parameter for path, parameter, _ in walk(model) if model.kind in parameter.kinds}
        sourced = draw(st.lists(st.sampled_from([*known, *CHOICES]), max_size=4))
        unsure = draw(st.lists(st.sampled_from(sorted(known)), max_size=3, unique=True))
        data["models"][place]["sources"] = {path: draw(TEXTS) for path in sourced}
        data["models"][place]["uncertainty"] = {path: draw(distributions(known[path])) for path in unsure}
        uncertain += [f"models.{place}.{path}" for path in unsure]
    cac = parameters_of(Acquisition)["cac"]
    data["uncertainty"] = draw(st.dictionaries(st.just("models.*.acquisition.cac"), distributions(cac)))
    if len(uncertain) > 1:
        data["correlations"] = [{"between": uncertain[:2], "value": draw(st.floats(-1, 1))}]
    return Scenario.parse(data)
