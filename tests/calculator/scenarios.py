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


STEPS = 40
"""How many points of a slider are usual values."""
SELDOM = STEPS // 5
"""How often, beside these, a number is left to its default, stands at a bound, or is any that the slider reaches."""
DEFAULT, ANY = "default", "any"


@st.composite
def numbers(draw: st.DrawFn, parameter: Parameter) -> float:
    """What *parameter* may be: most often a usual value, now and then a bound or any that its slider reaches."""
    value = draw(_values(parameter))
    return draw(_any(parameter)) if value == ANY else value


@cache
def _values(parameter: Parameter, *others: str) -> SearchStrategy[Any]:
    """*others*, bounds, usual values and ``ANY``, the simplest first and each as often as it shall be."""
    ends = [(parameter.low, parameter.low_open), (parameter.high, parameter.high_open)]
    bounds = [end for end, is_open in ends if end is not None and not is_open]
    if parameter.whole:
        bounds = list(map(int, bounds))
    seldom = [value for some in (others, bounds) for value in some for _ in range(SELDOM // len(some))]
    return st.sampled_from([*seldom, *_usual(parameter), *[ANY] * SELDOM])


def _usual(parameter: Parameter) -> list[float]:
    """Points of the slider, closer together towards its low end, which is none of them."""
    lowest, highest = parameter.slider
    points = [lowest + (highest - lowest) * (step / (STEPS + 1)) ** 2 for step in range(1, STEPS + 1)]
    return [max(int(lowest) + 1, round(point)) for point in points] if parameter.whole else points


@cache
def _any(parameter: Parameter) -> SearchStrategy[float]:
    lowest, highest = parameter.slider
    if parameter.whole:
        return st.integers(int(lowest), int(highest))
    return st.floats(
        lowest,
        highest,
        exclude_min=parameter.low_open and lowest == parameter.low,
        exclude_max=parameter.high_open and highest == parameter.high,
        allow_subnormal=False,
    )


@st.composite
def tables(draw: st.DrawFn, section: type[Section], kind: str, *needed: str) -> Table:
    """A table of *section* for a model of *kind*: the *needed* keys, and most of the rest."""
    table: Table = {}
    for name, is_list, parameter in _numbers_of(section, kind):
        if is_list:
            table[name] = draw(st.lists(numbers(parameter), max_size=4))
        else:
            value = draw(_values(parameter) if name in needed else _values(parameter, DEFAULT))
            if value != DEFAULT:
                table[name] = draw(_any(parameter)) if value == ANY else value
    for name, others in _others_of(section):
        if name in needed or draw(st.booleans()):
            table[name] = draw(others)
    return table


@cache
def _numbers_of(section: type[Section], kind: str) -> list[tuple[str, bool, Parameter]]:
    """The parameters of *section* in a model of *kind*: name, whether it is a list of them, declaration."""
    hints = get_type_hints(section, include_extras=True)
    return [
        (name, is_tuple(hints[name]), parameter)
        for name, parameter in parameters_of(section).items()
        if kind in parameter.kinds
    ]


@cache
def _others_of(section: type[Section]) -> list[tuple[str, SearchStrategy[str]]]:
    """The names, notes and choices of *section*."""
    hints = get_type_hints(section, include_extras=True)
    choices = [(name, st.sampled_from(get_args(hint))) for name, hint in hints.items() if get_origin(hint) is Literal]
    return choices + [(name, TEXTS) for name, hint in hints.items() if hint is str]


@st.composite
def ladders(draw: st.DrawFn, kind: str) -> list[Table]:
    """Tables of tiers, price shares rising where the tiers buy."""
    count = draw(st.sampled_from((1, 2, 2, 3, 3, 4, 6)))
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
