"""What ``tierwise fit`` prints."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

import numpy as np

from calculator import figures
from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.retention_fit import GEOMETRIC, SHIFTED, Estimate, RetentionFit
from calculator.scenario import Scenario
from calculator.tables import Table, plain, shortened, wrap

if TYPE_CHECKING:
    from calculator.own_retention import OrdersRead, SurvivalRead
    from calculator.survival_fit import SurvivalFit

AGES = (1, 2, 3, 4, 5, 6, 9, 12, 18, 24, 36)
"""Months after the first order of which the printed table tells."""
MOST_COHORTS = 24
LONGEST_VALUE = 24
CURVES = {
    GEOMETRIC: QT_TRANSLATE_NOOP("Retention", "geometric"),
    SHIFTED: QT_TRANSLATE_NOOP("Retention", "shifted beta-geometric"),
}
"""What the curves are called."""
ESTIMATES = {
    "repurchase_rate": QT_TRANSLATE_NOOP("Retention", "Repurchase rate"),
    "alpha": QT_TRANSLATE_NOOP("Retention", "Shape α"),
    "beta": QT_TRANSLATE_NOOP("Retention", "Shape β"),
    "orders_per_month": QT_TRANSLATE_NOOP("Retention", "Orders a month of who is still there"),
    "monthly_survival": QT_TRANSLATE_NOOP("Retention", "Stays from month to month"),
    "active_share": QT_TRANSLATE_NOOP("Retention", "Orders in a month, of who is still there"),
}
"""What the estimates are called."""
UNITS = {"repurchase_rate": "share", "monthly_survival": "share", "active_share": "share"}


def orders_lines(
    found: OrdersRead,
    chosen: RetentionFit | None,
    headings: Mapping[str, str],
    target: tuple[int | None, Scenario],
    width: int,
) -> Iterator[str]:
    """The columns used, the rows that do not count, cohorts, fits and what was put where."""
    from calculator.orders.columns import ROLES

    orders, table = found.orders, found.table
    yield plain(orders.name)
    used = tr(", ").join(f"{tr(ROLES[role])} = {plain(heading)}" for role, heading in headings.items())
    yield from wrap(tr("Columns: {columns}").format(columns=used), width)
    first, last = orders.days
    yield from wrap(f"{orders.counted()} · {first.isoformat()} … {last.isoformat()}", width)
    for note in (*orders.notes(), *table.notes()):
        yield from wrap(note, width, first="· ", rest="  ")
    yield ""
    yield from _bad_lines(found, width)
    yield ""
    yield from _cohort_lines(found, width)
    yield ""
    if found.fits:
        yield from _fit_lines(found, width)
    for warning in (*found.warnings(), *(chosen.warnings() if chosen else ())):
        yield from wrap(tr("Warning: {text}").format(text=warning), width, rest="  ")
    place, scenario = target
    if chosen is not None:
        yield from wrap(_choice(found, chosen), width)
    if place is not None and chosen is not None:
        from calculator.own_retention import order_value, overruled

        name = scenario.model_name(place)
        source = found.own(chosen).source
        yield from wrap(tr("Put into “{model}”; source: {source}").format(model=name, source=source), width)
        yield from wrap(order_value(scenario, place, orders.average), width)
        for path in overruled(scenario, found.own(chosen)):
            words = tr("The uncertainty of {value} is stated for all models together, which has precedence.")
            yield from wrap(words.format(value=tr(ESTIMATES[path])), width)


def survival_lines(found: SurvivalRead, chosen: SurvivalFit, width: int) -> Iterator[str]:
    """The series beside both fits, and their values."""
    series = found.fits[0].series
    months = np.arange(len(series.shares)) * series.months
    rows = [
        (str(month), *(figures.percent(float(value)) for value in (share, *(each.curve[at] for each in found.fits))))
        for at, (month, share) in enumerate(zip(months.tolist(), series.shares, strict=True))
    ]
    headers = (tr("month"), tr("data"), *(tr(CURVES[each.kind]) for each in found.fits))
    yield from Table(headers, tuple(rows), even=False).lines(width)
    yield ""
    for each in found.fits:
        values = tr(", ").join(f"{tr(ESTIMATES[name])} {estimate_text(name, one)}" for name, one in each.values.items())
        told = tr("log-likelihood {value}").format(value=figures.exact(each.log_likelihood))
        yield from wrap(f"{tr(CURVES[each.kind])}: {values}; {told}", width, rest="  ")
    if not series.customers:
        yield from wrap(tr("Without the number of customers (--customers) nobody knows how sure this is."), width)
    yield from wrap(tr("Taken: the {curve} curve.").format(curve=tr(CURVES[chosen.kind])), width)


def estimate_text(name: str, each: Estimate) -> str:
    """An estimate with its 90 % interval: ``74.3 % (73.7 … 74.8 %)``."""
    unit = UNITS.get(name, "")
    value = figures.short(each.value, unit)
    if not np.isfinite([each.low, each.high]).all():
        return value
    return f"{value} ({figures.short(each.low, unit)} … {figures.short(each.high, unit)})"


def _choice(found: OrdersRead, chosen: RetentionFit) -> str:
    curve = tr(CURVES[chosen.kind])
    if chosen is found.best:
        return tr("Taken: the {curve} curve, by its AIC.").format(curve=curve)
    return tr("Taken: the {curve} curve.").format(curve=curve)


def _bad_lines(found: OrdersRead, width: int) -> Iterator[str]:
    bad = found.orders.bad
    if not len(bad):
        yield tr("Every row counts.")
        return
    words = tr("Rows that do not count: {count} of {rows}")
    yield words.format(count=f"{len(bad):,}", rows=f"{found.orders.rows:,}")
    rows = []
    for reason, count in bad.counts.items():
        first = bad[bad.reasons.index(reason)]
        value = shortened(plain(first.value), LONGEST_VALUE) or tr("nothing")
        rows.append((tr(reason), shortened(plain(first.column), LONGEST_VALUE), value, f"{count:,}", first.place))
    headers = (tr("reason"), tr("column"), tr("for example"), tr("rows"), tr("in row"))
    yield from Table(headers, tuple(rows), labels=3, even=False).lines(width)


def _cohort_lines(found: OrdersRead, width: int) -> Iterator[str]:
    table = found.table
    ages = [age for age in AGES if age < len(table.sizes)]
    rows = [
        (name, f"{int(size):,}", *(figures.short(float(share), "share") for share in shares[ages]))
        for name, size, shares in zip(table.names, table.sizes, table.shares, strict=True)
    ]
    left = len(rows) - MOST_COHORTS
    total = (tr("all"), f"{table.customers:,}", *(figures.short(float(table.curve[age]), "share") for age in ages))
    headers = (tr("first order"), tr("customers"), *(tr("month {number}").format(number=age) for age in ages))
    yield from Table(headers, (*rows[max(0, left) :], total), even=False).lines(width)
    if left > 0:
        yield tr("… and {count} earlier cohorts (all with --csv)").format(count=left)


def _fit_lines(found: OrdersRead, width: int) -> Iterator[str]:
    names = ("repurchase_rate", "alpha", "beta", "orders_per_month", "active_share")
    rows = []
    for name in names:
        cells = []
        for each in found.fits:
            estimate = each.active_share if name == "active_share" else each.model_values.get(name)
            cells.append(figures.NOTHING if estimate is None else estimate_text(name, estimate))
        rows.append((tr(ESTIMATES[name]), *cells))
    again = tr("Came again, data {share}; by the fit").format(share=figures.percent(found.table.again))
    rows.append((again, *(figures.percent(each.again) for each in found.fits)))
    rows.append((tr("Log-likelihood"), *(figures.exact(each.log_likelihood) for each in found.fits)))
    rows.append(("AIC", *(figures.exact(each.aic) for each in found.fits)))
    headers = (tr("value (90 % interval)"), *(tr(CURVES[each.kind]) for each in found.fits))
    yield from Table(headers, tuple(rows), even=False).lines(width)
    words = tr("Behind it: {customers} customers, {months} complete months; orders in a month with one: {orders}")
    yield from wrap(
        words.format(
            customers=f"{found.table.customers:,}",
            months=len(found.table.sizes),
            orders=f"{found.table.orders_per_active_month:.2f}",
        ),
        width,
    )
