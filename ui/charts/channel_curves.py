"""Goods over time: what was put into the channel, what came out of it, and the gap between."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from calculator.books import so_far
from calculator.flow_words import channel_point
from calculator.flows import Flows
from calculator.inputs import Array
from calculator.language import tr
from ui.charts.curves import Band, Curve, CurveDrawing, Milestone, Scale

SLIGHT = 0.005
"""Of what reached consumers: so much may have been scrapped or dumped and the whole still be called sell-through."""
_WEIGHTS = {"own_use": 0.16, "on_hand": 0.3, "dead": 0.55}


def channel_curves(flows: Flows, place: int, *, by_month: bool, milestones: Sequence[Milestone] = ()) -> CurveDrawing:
    """The chart of the goods of *flows*, of the model in column *place*: units so far, or *by_month*."""
    goods, stocked = flows.over_time, flows.model.kind == "stocked"
    title = channel_point(flows)
    if not goods.put_in.any() and not goods.reached.any():
        return CurveDrawing(title=title, empty=tr("No goods moved in any month."))
    months = np.arange(1.0, len(goods.put_in) + 1)
    summed = (lambda flow: flow) if by_month else so_far
    put_in, reached = summed(goods.put_in)[:, 0], summed(goods.reached)[:, 0]
    into, out = _names(flows) if stocked else (tr("made"), tr("to consumers"))
    return CurveDrawing(
        title=title,
        x=Scale("", "months", whole=True, reading=tr("month {number}")),
        y=Scale("", "units"),
        curves=(Curve(months, put_in, place, into, smooth=True), Curve(months, reached, None, out, smooth=True)),
        bands=() if by_month else _bands(flows, place, months, reached),
        milestones=tuple(milestones),
        summary=_summary(title, milestones),
        show=(0.0, *_ends(put_in, reached)),
    )


def _names(flows: Flows) -> tuple[str, str]:
    """What goes in and comes out is called, where it is not sell-in and sell-through alone."""
    goods = flows.over_time
    into = tr("sell-in") if np.array_equal(goods.put_in, goods.sell_in) else tr("sell-in, less bought back")
    as_sold = float((goods.reached - goods.sell_through).sum()) <= SLIGHT * float(goods.reached.sum())
    return into, tr("sell-through") if as_sold else tr("to consumers")


def _bands(flows: Flows, place: int, months: Array, reached: Array) -> tuple[Band, ...]:
    """The gap, from sell-through up: used by agents, on hand, dead."""
    goods = flows.over_time
    on_hand = tr("on hand") if flows.model.kind == "stocked" else tr("brand's stock")
    layers = {
        "own_use": (so_far(goods.own_use)[:, 0], tr("own use")),
        "on_hand": (goods.on_hand[:, 0], on_hand),
        "dead": (so_far(goods.dead)[:, 0], tr("dead")),
    }
    bands, base = [], reached
    for key, (height, label) in layers.items():
        if height.any():
            bands.append(Band(months, base, base + height, place, _WEIGHTS[key], label, adds_up=True))
            base = base + height
    return tuple(bands)


def _ends(*curves: Array) -> tuple[float, float]:
    return min(float(curve.min()) for curve in curves), max(float(curve.max()) for curve in curves)


def _summary(title: str, milestones: Sequence[Milestone]) -> str:
    return " ".join(f"{sentence}." for sentence in (title, *(stone.text or stone.label for stone in milestones)))
