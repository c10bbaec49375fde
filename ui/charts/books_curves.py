"""The two books: the brand's cash over time, what it owes of it, and the cash of brand and agents together."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from calculator.books import so_far
from calculator.flow_words import books_point, deposits_point
from calculator.flows import Flows
from calculator.language import tr
from ui.charts.curves import Band, Curve, CurveDrawing, Milestone, Scale


def books_curves(flows: Flows, place: int, *, by_month: bool, milestones: Sequence[Milestone] = ()) -> CurveDrawing:
    """The chart of the books of *flows*, of the model in column *place*: ¥ so far, or *by_month*."""
    books = flows.books
    months = np.arange(1.0, len(books.brand) + 1)
    summed = (lambda flow: flow) if by_month else so_far
    brand, earned, system = (summed(flow)[:, 0] for flow in (books.brand, books.earned, books.system))
    title, debt = books_point(flows), deposits_point(flows)
    if not brand.any() and not system.any():
        return CurveDrawing(title=title, empty=tr("No money moved."))
    curves = [Curve(months, brand, place, tr("brand"), smooth=True)]
    if flows.model.kind != "direct":
        curves.append(Curve(months, system, None, tr("with its agents"), smooth=True))
    owed = Band(months, earned, brand, place, 0.35, tr("deposits owed"), adds_up=True)
    values = np.concatenate([curve.y for curve in curves])
    told = (title, debt, *(stone.text or stone.label for stone in milestones))
    return CurveDrawing(
        title=title,
        x=Scale("", "months", whole=True, reading=tr("month {number}")),
        y=Scale("", "¥"),
        curves=tuple(curves),
        bands=(owed,) if books.deposits.any() and not by_month else (),
        milestones=tuple(milestones),
        note=debt or "\u00a0",  # the plots of a row stay of one height
        summary=" ".join(f"{sentence}." for sentence in told if sentence),
        show=(0.0, float(values.min()), float(values.max())),
    )
