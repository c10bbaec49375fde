"""Margin per tier: what the price list promises each account, and what it really took home."""

from __future__ import annotations

import numpy as np
from PySide6.QtGui import QColor

from calculator import figures
from calculator.language import tr
from calculator.outcomes import ACCOUNTS
from calculator.result import ModelResult
from ui import theme
from ui.charts.bars import Bar, Drawing, Fill, extent_of

PAPER, CASH = (0.08, 0.49), (0.51, 0.92)
"""Where in a category the bar of the price list and the bar of the cash stand."""
COSTS = ("goods", "handling", "tax")


def margin_drawing(model: ModelResult, place: int) -> Drawing:
    """The chart of *model*, shown in column *place*: ¥ per unit that reached a consumer."""
    split = {name: float(values[0]) for name, values in model.price_split.items()}
    home = {name: float(values[0]) for name, values in model.take_home.items()}
    if np.isnan(split["goods"]):
        return Drawing(
            title=tr("Who gets the consumer's money"), empty=tr("Nothing was sold: there is nothing to share.")
        )
    bars = [*_cost_bars(split)]
    accounts = model.accounts
    for number, account in enumerate(accounts):
        colour = theme.current().tier(place, number, len(model.tier_names))
        name = account_name(model, account)
        bars += _account_bars(number + 1, colour, name, split[account], home[account])
    price = figures.price(split["price"])
    lost = sum(home[account] < 0 for account in accounts[1:])
    title = tr("Who gets the {price}").format(price=price)
    if lost:
        title = tr("Who gets the {price}: in cash {lost} of {tiers} tiers lose").format(
            price=price, lost=lost, tiers=len(accounts) - 1
        )
    return Drawing(
        categories=(tr("costs"), *(account_name(model, account) for account in accounts)),
        briefs=(tr("costs"), *briefs(model)),
        fuller=(tr("goods and handling"), *(account_name(model, account) for account in accounts)),
        bars=tuple(bars),
        title=title,
        summary=_summary(model, split, home),
        unit="¥",
        extent=extent_of(bars, ()),
    )


def account_name(model: ModelResult, account: str) -> str:
    """What *account* is called: a tier by its own name."""
    if account.startswith("tier "):
        number = int(account.removeprefix("tier "))
        name = model.tier_names[number - 1]
        return tr("tier {number}").format(number=number) if not name or name == account else name
    return tr(ACCOUNTS[account])


def briefs(model: ModelResult) -> tuple[str, ...]:
    """Brand and tiers in a word or a number."""
    return (tr(ACCOUNTS["brand"]), *(str(number) for number in range(1, len(model.tier_names) + 1)))


def _cost_bars(split: dict[str, float]) -> list[Bar]:
    bars, base = [], 0.0
    shades = [QColor(shade) for shade in theme.current().neutrals]
    lines = [f"{tr(ACCOUNTS[name])}: {figures.exact(split[name], '¥')}" for name in COSTS]
    hint = "\n".join([tr("Costs of a unit that reached a consumer"), *lines])
    for name, shade in zip(COSTS, shades, strict=True):
        amount = split[name]
        if amount:
            bars.append(Bar(PAPER[0], CASH[1], base, base + amount, shade, inside=tr(ACCOUNTS[name]), hint=hint))
        base += amount
    if bars:
        last = bars[-1]
        bars[-1] = Bar(
            last.left, last.right, last.low, last.high, last.colour,
            label=figures.short(base), inside=last.inside, hint=hint,
        )  # fmt: skip
    return bars


def _account_bars(category: int, colour: QColor, name: str, paper: float, cash: float) -> list[Bar]:
    hint = tr("{name}\non paper: {paper}\nin cash: {cash}\nper unit that reached a consumer").format(
        name=name, paper=figures.exact(paper, "¥"), cash=figures.exact(cash, "¥")
    )
    bars = []
    for (left, right), amount, fill in ((PAPER, paper, Fill.LIGHT), (CASH, cash, Fill.SOLID)):
        if not np.isnan(amount):
            brief = figures.short(round(amount, 0 if abs(amount) >= 1 else 1))
            bars.append(
                Bar(category + left, category + right, 0, amount, colour, fill,
                    label=figures.short(amount), brief=brief, hint=hint)
            )  # fmt: skip
    return bars


def _summary(model: ModelResult, split: dict[str, float], home: dict[str, float]) -> str:
    rows = [
        tr("{name}: {paper} on paper, {cash} in cash").format(
            name=account_name(model, account),
            paper=figures.short(split[account], "¥"),
            cash=figures.short(home[account], "¥"),
        )
        for account in model.accounts
    ]
    shares = tr("; ").join([*rows, tr("in cash the parts do not add up to the price")])
    return tr("Of {price}: {parts}").format(price=figures.price(split["price"]), parts=shares)
