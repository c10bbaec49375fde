"""Where the goods went: all units made as one strip, divided by where they are at the end."""

from __future__ import annotations

from PySide6.QtGui import QColor

from calculator import figures
from calculator.flow_words import goods_point, place_name
from calculator.flows import Flows
from calculator.language import tr
from calculator.value import TINY
from ui import theme
from ui.charts.bars import Fill
from ui.charts.strips import Part, Piece, Strip, StripDrawing


def goods_strip(flows: Flows, place: int) -> StripDrawing:
    """The chart of the goods of *flows*, of the model in column *place*: shares of all units made."""
    made = float(flows.goods.made[0])
    title = goods_point(flows)
    if made < TINY:
        return StripDrawing(title=title, empty=tr("Nothing was sold and nothing put in stock."))
    parts = _parts(flows, place)
    heading = figures.closed_up(tr("of {units} units made").format(units=figures.short(made)))
    words = tr("; ").join(part.words for part in parts)
    return StripDrawing(
        title=title,
        strips=(Strip(parts, heading),),
        summary=tr("{title}. {heading}: {parts}").format(title=title, heading=heading, parts=words),
    )


def _parts(flows: Flows, place: int) -> tuple[Part, ...]:
    goods, colours = flows.goods, theme.current()
    neutral, own = QColor(colours.secondary), colours.model(place)
    units = {key: float(amount[0]) for key, amount in goods.parts().items()}
    tiers = range(1, len(goods.dead) + 1)
    shades = {tier: colours.tier(place, tier, len(goods.dead)) for tier in tiers}
    looks: list[tuple[str, dict[str, QColor], Fill]] = [
        (tr("with consumers"), {"consumers": neutral}, Fill.SOLID),
        (tr("dumped on consumers"), {"liquidated": neutral}, Fill.LIGHT),
        (tr("used by agents"), {"own_use": own}, Fill.LIGHT),
        (tr("in the brand's stock"), {"brand_stock": own}, Fill.SOLID),
        (tr("in agents' stock"), {f"tier_stock {tier}": shades[tier] for tier in tiers}, Fill.SOLID),
        (tr("dead stock"), {f"dead {tier}": shades[tier] for tier in tiers}, Fill.HATCHED),
        (tr("returned and scrapped"), {"scrapped": QColor(colours.neutrals[0])}, Fill.SOLID),
    ]
    parts = []
    for name, shade_of, fill in looks:
        pieces = tuple(
            Piece(units[key], shade, fill, _hint(flows, key, units[key]))
            for key, shade in shade_of.items()
            if units[key] > 0
        )
        if pieces:
            parts.append(
                Part(name, _share(flows, sum(piece.size for piece in pieces)), pieces, "consumers" in shade_of)
            )
    return tuple(parts)


def _hint(flows: Flows, key: str, amount: float) -> str:
    words = tr("{name}: {units} units, {share} of all made")
    units = figures.exact(round(amount, 2))
    return words.format(name=place_name(key, flows.model), units=units, share=_share(flows, amount))


def _share(flows: Flows, amount: float) -> str:
    return figures.percent(amount / float(flows.goods.made[0]))
