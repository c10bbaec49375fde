"""Where the goods went: every unit made is somewhere at the end."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from calculator.inputs import Array
from calculator.language import QT_TRANSLATE_NOOP
from calculator.result import ModelResult
from calculator.value import TINY

NOISE = 1e-12
"""Of what was made or moved: less than this is rounding, and counts as nothing."""

PLACES = {
    "consumers": QT_TRANSLATE_NOOP("Whereabouts", "with consumers"),
    "own_use": QT_TRANSLATE_NOOP("Whereabouts", "used by agents"),
    "liquidated": QT_TRANSLATE_NOOP("Whereabouts", "dumped on consumers"),
    "brand_stock": QT_TRANSLATE_NOOP("Whereabouts", "in the brand's stock"),
    "tier_stock": QT_TRANSLATE_NOOP("Whereabouts", "in stock, {tier}"),
    "dead": QT_TRANSLATE_NOOP("Whereabouts", "dead, {tier}"),
    "scrapped": QT_TRANSLATE_NOOP("Whereabouts", "returned and scrapped"),
}
"""Where a unit can be; stock and dead stock tier by tier."""


@dataclass(frozen=True, eq=False)
class Whereabouts:
    """The units made over the horizon, by where they are at its end.

    ``tier_stock`` and ``dead`` (what leavers took along and nobody bought) are (tiers, draws), all
    else is (draws,). ``consumers`` bought and kept their units at the full price; ``own_use`` is what
    agents' households used, with commission too, where consumer units include it elsewhere.
    """

    made: Array
    consumers: Array
    own_use: Array
    liquidated: Array
    brand_stock: Array
    tier_stock: Array
    dead: Array
    scrapped: Array

    def parts(self) -> dict[str, Array]:
        """Units by place, each (draws,), tier by tier as ``tier_stock 1`` and ``dead 1``; their sum is made."""
        found: dict[str, Array] = {}
        for name in PLACES:
            units = getattr(self, name)
            if name in ("tier_stock", "dead"):
                found |= {f"{name} {tier}": of_tier for tier, of_tier in enumerate(units, 1)}
            else:
                found[name] = units
        return found

    def share(self, units: Array) -> Array:
        """*units* as a share of all made; NaN where nothing was."""
        meant = self.made >= TINY
        return np.where(meant, units / np.where(meant, self.made, 1.0), np.nan)


def whereabouts(model: ModelResult) -> Whereabouts:
    """Where the units of *model* are at the end of a run with detail.

    made = consumers + own use + liquidated + brand's stock + stock and dead stock of all tiers + scrapped
    (returned and not to be sold again). With ``commission`` own use is inside the units that consumers
    bought: own_use_share · sell-through of them, as it comes back as often as all else.
    """
    months, tiers = model.months, model.tier_months
    made, through = months["units_made"].sum(axis=0), months["sell_through"].sum(axis=0)
    brand_stock = without_noise(months["brand_stock"][-1], made)
    if model.kind == "stocked":
        returned = tiers["sold"].sum(axis=(0, 1)) - through
        return Whereabouts(
            made=made,
            consumers=through,
            own_use=tiers["own_use"].sum(axis=(0, 1)),
            liquidated=liquidated(model).sum(axis=(0, 1)),
            brand_stock=brand_stock,
            tier_stock=without_noise(tiers["closing_stock"][-1], made),
            dead=without_noise(tiers["dead"].sum(axis=0), made),
            scrapped=without_noise(returned - tiers["returned"].sum(axis=(0, 1)), through + returned),
        )
    own_use = own_use_share(model) * through
    none = np.zeros((len(model.tier_names), *made.shape))
    return Whereabouts(
        made=made,
        consumers=through - own_use,
        own_use=own_use,
        liquidated=np.zeros_like(made),
        brand_stock=brand_stock,
        tier_stock=none,
        dead=none,
        scrapped=without_noise(made - brand_stock - through, made),
    )


def own_use_share(model: ModelResult) -> Array:
    """Agents' own use as a share of the units sold on commission, (draws,): 0 where nothing is sold, never above 1."""
    share: Array = np.minimum(1.0, np.nan_to_num(model.summary["own_use_share"]))
    return share


def bought_back(model: ModelResult) -> Array:
    """Units that the brand took back from leavers, (months, draws).

    What the brand's stock gained and the brand neither made nor sold: stock(t) − stock(t−1) − made + sell-in.
    """
    months, left = model.months, model.tier_months["left"].sum(axis=1)
    if model.kind != "stocked":
        return np.zeros_like(months["leads"])
    gained = np.diff(months["brand_stock"], axis=0, prepend=np.zeros_like(left[:1]))
    given_up = left - model.tier_months["dead"].sum(axis=1)
    moved = months["brand_stock"] + months["units_made"] + months["sell_in"]
    back = without_noise(gained - months["units_made"] + months["sell_in"], moved)
    return np.where(given_up > 0, np.minimum(back, given_up), 0.0)


def liquidated(model: ModelResult) -> Array:
    """Units of leavers that were dumped on consumers, (months, tiers, draws): given up and not bought back.

    All tiers give up their leavers' stock in the same shares.
    """
    given_up = model.tier_months["left"] - model.tier_months["dead"]
    total = given_up.sum(axis=1)
    rest = without_noise(total - bought_back(model), total, 1e-9)
    share = np.divide(rest, total, out=np.zeros_like(rest), where=total > 0)
    dumped: Array = np.maximum(0.0, given_up) * share[:, None]
    return dumped


def without_noise(amount: Array, of: Array, noise: float = NOISE) -> Array:
    """*amount*, which cannot be negative, and 0 where it is no more than rounding *of* what it is a difference of."""
    return np.where(amount > noise * np.abs(of), amount, 0.0)
