"""What an agent is worth to the brand, beside what a customer is worth and what winning one costs."""

from __future__ import annotations

import math

from PySide6.QtGui import QColor

from calculator import figures
from calculator.flow_words import worth_name, worth_point
from calculator.flows import Flows
from calculator.language import tr
from ui import theme
from ui.charts.bars import Bar, Drawing, Fill, extent_of

AGENT, TOTAL, CUSTOMER, CAC = range(4)
LEFT, RIGHT = 0.16, 0.84
_FILLS = {"margin": Fill.SOLID, "margin_stranded": Fill.HATCHED, "join_fees": Fill.LIGHT}
"""How what an agent brings is filled; what it costs is grey."""


def worth_bars(flows: Flows, place: int) -> Drawing:
    """The chart of the worth of agents and customers of *flows*, of the model in column *place*, in ¥ a head."""
    worth, colours = flows.worth, theme.current()
    customer, cac = float(worth.customer[0]), float(worth.cac[0])
    agent = float(worth.total[0])
    own, grey = colours.model(place), QColor(colours.neutrals[0])
    bars = [] if math.isnan(agent) else _agent(flows, own, grey)
    bars += [
        _bar(category, amount, colour, label)
        for category, amount, colour, label in (
            (TOTAL, agent, own, tr("an agent, all together")),
            (CUSTOMER, customer, own, tr("a customer (LTV of the brand)")),
            (CAC, cac, grey, tr("winning a customer (CAC of the brand)")),
        )
        if not math.isnan(amount)
    ]
    title = worth_point(flows)
    if not any(bar.low or bar.high for bar in bars):
        return Drawing(title=title, empty=tr("Neither an agent nor a customer was won."))
    lines = [tr("{name}: {value}").format(name=name, value=value) for name, value in _words(flows)]
    return Drawing(
        categories=(tr("brings and costs"), tr("an agent"), tr("a customer"), tr("its CAC")),
        bars=tuple(bars),
        title=title,
        summary=tr("{title}: {parts}").format(title=title, parts=tr("; ").join(lines)),
        unit="¥",
        extent=extent_of(bars, ()),
    )


def _agent(flows: Flows, own: QColor, grey: QColor) -> list[Bar]:
    """What an agent brings above the line, what it costs below."""
    hint = "\n".join(tr("{name}: {value}").format(name=name, value=value) for name, value in _words(flows)[:-3])
    above = below = 0.0
    bars = []
    for key, amounts in flows.worth.lines.items():
        amount = float(amounts[0])
        if not amount:
            continue
        start = above if amount > 0 else below
        bars.append(
            Bar(LEFT, RIGHT, start, start + amount, own if key in _FILLS else grey, _FILLS.get(key, Fill.SOLID),
                hint=hint)
        )  # fmt: skip
        above, below = max(above, start + amount), min(below, start + amount)
    for end in (above, below):
        if end:
            low = Bar(LEFT, RIGHT, end, end, grey, label=figures.short(end, "¥"), hint=hint)
            bars.append(low if end > 0 else Bar(LEFT, RIGHT, 0, end, QColor(0, 0, 0, 0), label=low.label, hint=hint))
    return bars


def _bar(category: int, amount: float, colour: QColor, name: str) -> Bar:
    hint = tr("{name}: {value}").format(name=name, value=figures.exact(amount, "¥"))
    return Bar(category + LEFT, category + RIGHT, 0, amount, colour, label=figures.short(amount, "¥"), hint=hint)


def _words(flows: Flows) -> list[tuple[str, str]]:
    """Every line that is not nothing, the sum, and the customer."""
    worth = flows.worth
    lines = [(worth_name(key, (flows,)), float(amount[0])) for key, amount in worth.lines.items()]
    lines = [(name, amount) for name, amount in lines if amount and not math.isnan(amount)]
    lines += [
        (tr("an agent, all together"), float(worth.total[0])),
        (tr("a customer (LTV of the brand)"), float(worth.customer[0])),
        (tr("winning a customer (CAC of the brand)"), float(worth.cac[0])),
    ]
    return [(name, figures.exact(amount, "¥")) for name, amount in lines]
