"""Where the money came from and where it went: two strips of one length."""

from __future__ import annotations

from PySide6.QtGui import QColor

from calculator import figures
from calculator.flow_words import fen, money_name, money_point, yuan_point
from calculator.flows import Flows
from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.ledger import ACQUISITION, COMMUNITY, FULFILMENT, PAYMENT_FEE, SALES_TAX
from calculator.sources_and_uses import REWARDS
from calculator.value import HALF_A_FEN
from ui import theme
from ui.charts.bars import Fill
from ui.charts.strips import Part, Piece, Strip, StripDrawing

GROUPS: tuple[tuple[str, tuple[str, ...], int, Fill], ...] = (
    (QT_TRANSLATE_NOOP("Money", "goods with consumers"), ("goods_consumers",), 0, Fill.SOLID),
    (QT_TRANSLATE_NOOP("Money", "goods used by agents"), ("goods_own_use",), 0, Fill.LIGHT),
    (QT_TRANSLATE_NOOP("Money", "goods left over"), ("goods_left_over",), 0, Fill.HATCHED),
    (QT_TRANSLATE_NOOP("Money", "handling and tax"), (FULFILMENT, PAYMENT_FEE, SALES_TAX), 1, Fill.SOLID),
    (QT_TRANSLATE_NOOP("Money", "winning customers"), (ACQUISITION, REWARDS), 2, Fill.SOLID),
    (QT_TRANSLATE_NOOP("Money", "community"), (COMMUNITY,), 1, Fill.SOLID),
    (QT_TRANSLATE_NOOP("Money", "other costs"), (), 2, Fill.SOLID),
)
"""Costs that are shown as one part: keys, the neutral grey and the fill; the last takes the rest."""


def money_strips(flows: Flows, place: int) -> StripDrawing:
    """The chart of the money of *flows*, of the model in column *place*, in ¥."""
    sources, uses = _sources(flows, place), _uses(flows, place)
    title = money_point(flows)
    if not sources:
        return StripDrawing(title=title, empty=tr("No money moved."))
    strips = tuple(
        Strip(parts, words.format(amount=figures.short(sum(part.size for part in parts), "¥")), lines)
        for parts, words, lines in ((sources, tr("came from ({amount})"), 2), (uses, tr("went to ({amount})"), 3))
    )
    told = [f"{strip.heading}: {tr('; ').join(part.words for part in strip.parts)}" for strip in strips]
    note = yuan_point(flows)
    summary = " ".join(f"{sentence}." for sentence in (title, *told, note) if sentence)
    return StripDrawing(title=title, strips=strips, summary=summary, note=note)


def _sources(flows: Flows, place: int) -> tuple[Part, ...]:
    own, amounts = theme.current().model(place), flows.money.sources()
    tiers = flows.money.accounts[1:]
    looks: list[tuple[str, dict[str, QColor], Fill]] = [
        (tr("consumers"), {"consumers": QColor(theme.current().secondary)}, Fill.SOLID),
        (tr("agents, for own use"), {"own_use": own}, Fill.LIGHT),
        (tr("agents' own pockets"), {tier: _shade(flows, place, tier) for tier in tiers}, Fill.HATCHED),
        (tr("brand's own pocket"), {"brand": own}, Fill.HATCHED),
    ]
    return _parts(flows, looks, {key: float(amount[0]) for key, amount in amounts.items()})


def _uses(flows: Flows, place: int) -> tuple[Part, ...]:
    amounts = {key: float(amount[0]) for key, amount in flows.money.uses().items()}
    named = {key for _, keys, _, _ in GROUPS for key in keys}
    greys, accounts = theme.current().neutrals, flows.money.accounts
    looks: list[tuple[str, dict[str, QColor], Fill]] = []
    for label, keys, shade, fill in GROUPS:
        members = keys or tuple(key for key in amounts if key not in named and key not in accounts)
        looks.append((tr(label), dict.fromkeys(members, QColor(greys[shade])), fill))
    looks.append((tr("brand"), {"brand": _shade(flows, place, "brand")}, Fill.SOLID))
    looks.append((tr("agents"), {tier: _shade(flows, place, tier) for tier in accounts[1:]}, Fill.SOLID))
    return _parts(flows, looks, amounts)


def _parts(
    flows: Flows, looks: list[tuple[str, dict[str, QColor], Fill]], amounts: dict[str, float]
) -> tuple[Part, ...]:
    """A part for each of *looks* that has any of the *amounts*, a piece for each of its keys."""
    parts = []
    for name, shade_of, fill in looks:
        pieces = tuple(
            Piece(amounts[key], shade, fill, _hint(flows, key, amounts[key]))
            for key, shade in shade_of.items()
            if amounts.get(key, 0.0) > HALF_A_FEN
        )
        if pieces:
            total = sum(piece.size for piece in pieces)
            parts.append(
                Part(name, figures.short(total, "¥"), pieces, weighty=next(iter(shade_of)) in flows.money.accounts)
            )
    return tuple(parts)


def _shade(flows: Flows, place: int, account: str) -> QColor:
    """The colour of brand or tier."""
    accounts = flows.money.accounts
    return theme.current().tier(place, accounts.index(account), len(accounts) - 1)


def _hint(flows: Flows, key: str, amount: float) -> str:
    lines = [tr("{name}: {value}").format(name=money_name(key, flows.model), value=figures.exact(amount, "¥"))]
    paid = float(sum(each[0] for each in flows.money.paid.values()))
    if paid > HALF_A_FEN:
        lines.append(tr("{amount} for each ¥1 paid for goods to be used").format(amount=fen(amount / paid)))
    return "\n".join(lines)
