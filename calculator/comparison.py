"""The models of a scenario side by side, as text: figures, who gets the price, stock, what to mind."""

from __future__ import annotations

import math
from collections.abc import Iterator

from calculator import figures
from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.outcomes import ACCOUNTS, CAVEATS, SUMMARY
from calculator.parameters import KIND_LABELS
from calculator.result import ModelResult, Result
from calculator.scenario import Scenario
from calculator.tables import Row, Table, plain, shortened, wrap
from calculator.units import in_months
from calculator.warnings import demand_reacts, warnings

GROUPS: dict[str, tuple[str, ...]] = {
    QT_TRANSLATE_NOOP("Comparison", "What decides"): (
        "brand_profit", "channel_profit", "channel_profit_with_stock", "ltv_to_cac", "payback_months",
        "break_even_month", "peak_cash_need", "stranded_share", "losing_share", "losing_share_12",
    ),
    QT_TRANSLATE_NOOP("Comparison", "Sales"): (
        "consumer_price", "leads", "new_customers", "orders", "orders_per_customer", "gmv",
    ),
    QT_TRANSLATE_NOOP("Comparison", "What a customer is worth and costs"): (
        "ltv_brand", "blended_cac", "cac_media", "cac_referral", "cac_pool", "ltv_less_cac",
        "ltv", "full_cac", "ltv_to_full_cac",
    ),
    QT_TRANSLATE_NOOP("Comparison", "Cash"): (
        "brand_cash", "deposits_held", "brand_npv", "return_on_peak_cash", "commission_paid", "channel_cash",
        "system_cash",
    ),
    QT_TRANSLATE_NOOP("Comparison", "Goods"): (
        "units_made", "sell_in", "sell_through", "own_use_share", "dead_stock", "channel_stock",
        "channel_stock_value", "channel_stock_months",
    ),
    QT_TRANSLATE_NOOP("Comparison", "Agents"): ("agents_ever", "agents_now", "profit_per_joiner"),
}  # fmt: skip
"""Every figure of the summary under its heading; those that decide come first."""

LONGEST_NAME = 24
"""Places that the name of a tier may take beside its numbers."""


def comparison(result: Result, changes: list[str], width: int) -> Iterator[str]:
    """The comparison of all models of *result*, line by line, for a terminal of *width* places.

    *changes* are what was set by hand, shown under the title.
    """
    scenario = result.scenario
    yield from heading(scenario, changes, width)
    yield ""
    yield from _summary(result).lines(width)
    if any(math.isnan(values[0]) for model in result.models for values in model.summary.values()):
        yield ""
        yield from wrap(
            tr("{dash} has no meaning there: a ratio to nothing, or a month that never comes.").format(
                dash=figures.NOTHING
            ),
            width,
        )
    yield ""
    yield from _who_gets_what(result, width)
    yield ""
    yield from _stock(result, width)
    yield ""
    yield from _to_mind(scenario, width)


def heading(scenario: Scenario, changes: list[str], width: int) -> Iterator[str]:
    """Title, horizon and product of *scenario*, and what was changed in it."""
    yield from wrap(plain(scenario.title) or tr("Untitled scenario"), width)
    about = in_months(scenario.months)
    if len(scenario.models) > 1 and not scenario.same_product:
        about += tr("; each model sells its own product")
    else:
        product = scenario.product_of(0)
        words = (
            tr("; all models sell one product: list price {list_price}, cost {cost} a unit")
            if len(scenario.models) > 1
            else tr("; list price {list_price}, cost {cost} a unit")
        )
        about += words.format(
            list_price=figures.short(product.list_price or math.nan, "¥"),
            cost=figures.short(product.unit_cost or math.nan, "¥"),
        )
    yield from wrap(about, width)
    for change in changes:
        yield from wrap(tr("with {change}").format(change=plain(change)), width, rest="  ")


def model_names(result: Result) -> list[str]:
    """What each model is called."""
    return [result.scenario.model_name(place) for place in range(len(result.models))]


def number(value: float, unit: str = "") -> str:
    """*value* without the sign of its *unit*: prices to the fen, all else in three or four figures."""
    if unit == "¥/unit":
        return _money(value)
    text = figures.short(value, "share" if unit.startswith("share") else "")
    return text.removesuffix("\u202f%").replace("\u202f", " ")


def _summary(result: Result) -> Table:
    rows: list[Row] = []
    for title, names in GROUPS.items():
        rows += ["", tr(title)]
        for name in names:
            outcome = SUMMARY[name]
            cells = [number(model.summary[name][0], outcome.unit) for model in result.models]
            rows.append((f"  {tr(outcome.label)}", _unit(outcome.unit), *cells))
    kinds = [tr(KIND_LABELS[model.kind]).replace(", ", "\n").replace("，", "\n") for model in result.models]
    headers = [f"{name}\n{kind}" for name, kind in zip(model_names(result), kinds, strict=True)]
    return Table(("", "", *headers), tuple(rows), labels=2)


def _unit(unit: str) -> str:
    return "%" if unit == "share" else tr(unit)


def _who_gets_what(result: Result, width: int) -> Iterator[str]:
    """What the price list promises each account for a unit, and what each took home."""
    rows: list[Row] = []
    for name, model in zip(model_names(result), result.models, strict=True):
        rows += ["", name]
        price = model.price_split["price"][0]
        for account, promised in model.price_split.items():
            taken = model.take_home.get(account)
            if promised[0] or taken is not None:
                label = f"  {_account(model, account)}"
                share = _percent(promised[0] / price)
                rows.append((label, _money(promised[0]), share, "" if taken is None else _money(taken[0])))
    yield tr("Who gets what the consumer pays")
    explanation = tr(
        "By the price list: what a unit that a consumer keeps promises each of them. Taken home: what each really had "
        "at the end per such unit, joining money and running costs paid, unsold stock worth nothing."
    )
    yield from wrap(explanation, width, first="  ", rest="  ")
    headers = ("", tr("by the price list, ¥/unit"), tr("of the price, %"), tr("taken home, ¥/unit"))
    yield from Table(headers, tuple(rows), even=False).lines(width)


def _account(model: ModelResult, account: str) -> str:
    if account in ACCOUNTS:
        return tr(ACCOUNTS[account])
    return _tier(model, int(account.removeprefix("tier ")))


def _tier(model: ModelResult, tier: int) -> str:
    name = plain(model.tier_names[tier - 1])
    if name in {"", f"tier {tier}"}:
        return tr("tier {number}").format(number=tier)
    return shortened(name, LONGEST_NAME)


def _money(value: float) -> str:
    return figures.exact(value, "¥").replace("¥", "")


def _percent(share: float) -> str:
    return figures.NOTHING if math.isnan(share) else f"{share * 100:.1f}".replace("-", "−")


def _stock(result: Result, width: int) -> Iterator[str]:
    """Where the goods of each tier went and what it still holds; the brand's row is its own stock."""
    rows: list[Row] = []
    for name, model in zip(model_names(result), result.models, strict=True):
        rows += ["", name, _stock_row(model, 0, tr(ACCOUNTS["brand"]))]
        if model.kind == "stocked":
            rows += [_stock_row(model, tier, _tier(model, tier)) for tier in range(1, len(model.tier_names) + 1)]
    yield tr("Stock by tier, in units")
    headers = (
        "", tr("bought"), tr("passed on"), tr("sold"), tr("own use"), tr("gone with leavers"),
        tr("held at the end"), tr("at cost, ¥"),
    )  # fmt: skip
    yield from Table(headers, tuple(rows), even=False).lines(width)


def _stock_row(model: ModelResult, tier: int, label: str) -> tuple[str, ...]:
    held = [number(model.tiers[name][tier, 0]) for name in ("closing_stock", "stock_value")]
    if tier == 0:
        return (f"  {label}", "", "", "", "", "", *held)
    passed_on = model.tier_months["passed_down"][:, tier - 1, 0].sum()
    received, sold, own_use, left = (model.tiers[name][tier, 0] for name in ("received", "sold", "own_use", "left"))
    return (f"  {label}", *map(number, (received, passed_on, sold, own_use, left)), *held)


def _to_mind(scenario: Scenario, width: int) -> Iterator[str]:
    """The warnings of *scenario*, and what the model does not do."""
    names = [scenario.model_name(place) for place in range(len(scenario.models))]
    words = tr("{name}: {value}")
    odd = [words.format(name=names[place], value=sentence) for place, sentence in warnings(scenario)]
    deaf = tr("demand does not react to price.")
    odd += [
        words.format(name=name, value=deaf) for place, name in enumerate(names) if not demand_reacts(scenario, place)
    ]
    for title, sentences in ((tr("Warnings"), odd), (tr("What the model does not do"), list(map(tr, CAVEATS)))):
        if sentences:
            yield title
            for sentence in sentences:
                yield from wrap(sentence, width, first="  · ", rest="    ")
            if sentences is odd:
                yield ""
