"""What the model does not do, by the figures that it bears on."""

from __future__ import annotations

from calculator.outcomes import CAVEATS

_JOINING, _PRICE, _SHARED, _LADDERS, _TAX, *_ = CAVEATS
_BRAND_MONEY = ("brand_profit", "brand_cash", "brand_npv", "return_on_peak_cash", "system_cash")
_CHANNEL_MONEY = ("channel_profit", "channel_profit_with_stock", "channel_cash")
_WHO_LOSES = ("profit_per_joiner", "losing_share", "losing_share_12")
_VOLUMES = ("sell_in", "stranded_share", "own_use_share", "channel_stock", "channel_stock_value", "dead_stock")


def caveats_on(column: str, kind: str) -> tuple[str, ...]:
    """The caveats that bear on *column* in a model of *kind*."""
    if column in _BRAND_MONEY:
        return (_PRICE, _TAX) if kind == "stocked" else (_TAX,)
    if kind == "direct":
        return ()
    if column in _CHANNEL_MONEY:
        return (_JOINING, _TAX)
    if column in _WHO_LOSES:
        return (_JOINING, _SHARED)
    return (_JOINING,) if column in _VOLUMES and kind == "stocked" else ()
