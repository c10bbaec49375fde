"""Goods over time: what the brand sold in, what sold through to consumers, and what lies between."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from calculator.inputs import Array
from calculator.result import ModelResult
from calculator.whereabouts import bought_back, liquidated, without_noise


@dataclass(frozen=True, eq=False)
class GoodsOverTime:
    """Units by month, each (months, draws).

    ``put_in`` is what went into the channel: sell-in less what was bought back; without stock-holding
    agents what the brand made. ``reached`` is what came out of it at consumers: sell-through, and
    returned goods that were scrapped, and liquidated ones. ``own_use`` and ``dead`` are by month too;
    ``on_hand`` is the stock at the end of the month, of the channel or, without one, of the brand.
    """

    put_in: Array
    reached: Array
    sell_in: Array
    sell_through: Array
    own_use: Array
    dead: Array
    on_hand: Array

    @property
    def gap(self) -> Array:
        """What has been put in and not reached a consumer by the end of each month: on hand + own use + dead so far."""
        gap: Array = (self.put_in - self.reached).cumsum(axis=0)
        return gap


def goods_over_time(model: ModelResult) -> GoodsOverTime:
    """The goods of *model* month by month.

    ``stocked``: Σ (sell-in − bought back) = Σ (sell-through + scrapped + liquidated) + own use so far + dead
    so far + channel stock, so that gap/Σ put in is the stranded share at the end. Else Σ made =
    Σ (sell-through + scrapped) + brand's stock; agents' own use on commission is part of sell-through there.
    """
    months, tiers = model.months, model.tier_months
    through, nothing = months["sell_through"], np.zeros_like(months["leads"])
    if model.kind == "stocked":
        returned = tiers["sold"].sum(axis=1) - through
        scrapped = without_noise(returned - tiers["returned"].sum(axis=1), through + returned)
        return GoodsOverTime(
            put_in=months["sell_in"] - bought_back(model),
            reached=through + scrapped + liquidated(model).sum(axis=1),
            sell_in=months["sell_in"],
            sell_through=through,
            own_use=tiers["own_use"].sum(axis=1),
            dead=tiers["dead"].sum(axis=1),
            on_hand=months["channel_stock"],
        )
    rise = np.diff(months["brand_stock"], axis=0, prepend=nothing[:1])
    return GoodsOverTime(
        put_in=months["units_made"],
        reached=months["units_made"] - rise,
        sell_in=months["sell_in"],
        sell_through=through,
        own_use=nothing,
        dead=nothing,
        on_hand=months["brand_stock"],
    )
