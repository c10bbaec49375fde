"""What the charts of own orders show: the data beside both fits."""

from __future__ import annotations

from functools import partial

import numpy as np
from PySide6.QtWidgets import QWidget

from calculator import figures
from calculator.inputs import Array
from calculator.language import tr
from calculator.own_retention import OrdersRead, SurvivalRead
from calculator.questions.fit_lines import CURVES
from calculator.units import in_months
from ui.charts.curve_chart import CurveChart
from ui.charts.curves import Band, Curve, CurveDrawing, Mark, Scale
from ui.picture import Picture

SIZE = (860, 460)
BAND = 0.2
DEFAULT = 1
"""Whose colour the chosen fit has where there is no model to put it into."""
FINE = 40
"""Points from one month to the next, so many that they are drawn as a line."""


def orders_drawing(found: OrdersRead, place: int | None) -> CurveDrawing:
    """The share that orders by month since the first order; the chosen fit in the colour of model *place*."""
    table = found.table
    months = len(table.sizes)
    if months < 2:  # noqa: PLR2004
        return CurveDrawing(empty=tr("There is no complete month after the first yet."))
    age = np.arange(1, months, dtype=float)
    data = table.curve[1:]
    curves = [Curve(age, data, None, tr("data"), quiet=True)]
    bands = []
    for fit in found.fits:
        chosen = fit is found.chosen
        name = tr(CURVES[fit.kind])
        curves.append(_line(age, fit.curve[1:], name, place, chosen=chosen))
        if chosen and np.isfinite(fit.curve_low).all():
            words = tr("90 % band of the fit")
            bands.append(
                Band(age, fit.curve_low[1:], fit.curve_high[1:], DEFAULT if place is None else place, BAND, words)
            )
    first, last = (figures.percent(float(data[at])) for at in (0, -1))
    title = tr("{first} order in the month after their first order, {last} in month {month}").format(
        first=first, last=last, month=months - 1
    )
    note = tr("{customers} customers behind month 1, {last} behind month {month}").format(
        customers=f"{int(table.observed[1]):,}", last=f"{int(table.observed[-1]):,}", month=months - 1
    )
    return CurveDrawing(
        title=title,
        x=Scale(tr("months since the first order"), "months", whole=True, reading=tr("month {number}")),
        y=Scale(tr("share of the customers who order in that month"), "share"),
        curves=tuple(curves),
        bands=tuple(bands),
        marks=_dots(age, data),
        summary=title,
        note=note,
        show=(0.0,),
    )


def survival_drawing(found: SurvivalRead, place: int | None) -> CurveDrawing:
    """The share still there by month, data and fits."""
    series = found.fits[0].series
    month = np.arange(len(series.shares), dtype=float) * series.months
    curves = [Curve(month, series.shares, None, tr("data"), quiet=True)]
    curves += [_line(month, fit.curve, tr(CURVES[fit.kind]), place, chosen=fit is found.chosen) for fit in found.fits]
    title = tr("{share} are left after {months}").format(
        share=figures.percent(float(series.shares[-1])), months=in_months(int(month[-1]))
    )
    return CurveDrawing(
        title=title,
        x=Scale(tr("months since the start"), "months", whole=True, reading=tr("month {number}")),
        y=Scale(tr("share still there"), "share"),
        curves=tuple(curves),
        marks=_dots(month, series.shares),
        summary=title,
        show=(0.0,),
    )


def fit_picture(found: OrdersRead | SurvivalRead, place: int | None = None) -> Picture:
    """The data beside both fits, to be exported."""
    if isinstance(found, OrdersRead):
        drawing = orders_drawing(found, place)
        return Picture("repurchase", drawing.title, partial(_sheet, drawing), SIZE, found.orders.name, is_apart=True)
    drawing = survival_drawing(found, place)
    return Picture("survival", drawing.title, partial(_sheet, drawing), SIZE, tr("Survival series"), is_apart=True)


def _line(x: Array, y: Array, name: str, place: int | None, *, chosen: bool) -> Curve:
    """A fit, drawn as the line that it is: dots are left to the data."""
    fine = np.linspace(x[0], x[-1], FINE * (len(x) - 1) + 1)
    return Curve(
        fine, np.interp(fine, x, y), (DEFAULT if place is None else place) if chosen else None, name, quiet=not chosen
    )


def _dots(x: Array, y: Array) -> tuple[Mark, ...]:
    return tuple(Mark(float(at), float(share)) for at, share in zip(x, y, strict=True))


def _sheet(drawing: CurveDrawing) -> QWidget:
    chart = CurveChart("picture")
    chart.show_drawing(drawing)
    return chart
