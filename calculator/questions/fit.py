"""``tierwise fit``: repurchase, survival and order value from a shop's own orders, put into a model."""

from __future__ import annotations

import argparse
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from calculator.json_result import figure
from calculator.language import tr
from calculator.metric import model_named
from calculator.named_scenario import is_file, named_scenario
from calculator.preset_file import dump, load, save
from calculator.presets import load_preset
from calculator.problems import Problem, ScenarioError
from calculator.progress import Tell
from calculator.questions.answer import Answer, add_forms, numbers
from calculator.questions.fit_lines import orders_lines, survival_lines
from calculator.questions.typed import whole
from calculator.retention_fit import GEOMETRIC, SHIFTED, RetentionFit
from calculator.scenario import Scenario

if TYPE_CHECKING:
    import pandas as pd

    from calculator.own_retention import OrdersRead, OwnRetention, SurvivalRead

NAME = "fit"
BYTE_ORDER_MARK = "\ufeff"


@dataclass(frozen=True)
class Fitted:
    """The answer, and the files written beside it."""

    answer: Answer
    files: tuple[Path, ...] = ()


def purpose() -> str:
    """What the command is for, in one line."""
    return tr("repurchase rate, survival and order value from a shop's own orders, put into a model")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it takes."""
    parser.add_argument(
        "orders", nargs="?", metavar="ORDERS", help=tr("a table of orders: .csv, .tsv, .txt, .xlsx, .xls; or “sample”")
    )
    parser.add_argument(
        "--sheet",
        default="",
        metavar="NAME",
        help=tr("the sheet of a workbook (default: the first with rows, and those like it)"),
    )
    for option, meaning in (
        ("--customer", tr("the column of the customer, by heading, number or letter (default: guessed)")),
        ("--date", tr("the column of the date")),
        ("--amount", tr("the column of the amount")),
        ("--order", tr("the column of the order number; “none” for none")),
        ("--status", tr("the column of the order's status; “none” for none")),
        ("--refund", tr("the column of the amount refunded; “none” for none")),
    ):
        parser.add_argument(option, metavar="COLUMN", help=meaning)
    parser.add_argument("--from", dest="first", metavar="MONTH", help=tr("the first month of cohorts: 2023-01"))
    parser.add_argument(
        "--until", metavar="MONTH", help=tr("the last month that counts (default: the last complete one)")
    )
    parser.add_argument(
        "--curve", choices=(GEOMETRIC, SHIFTED), help=tr("the curve to put into the model (default: the better one)")
    )
    parser.add_argument(
        "--bad-rows", type=Path, metavar="FILE", help=tr("write the rows that do not count into a CSV file")
    )
    parser.add_argument("--into", metavar="FILE|PRESET", help=tr("put the fit into this scenario"))
    parser.add_argument("--model", default="", metavar="MODEL", help=tr("its model, by name or number as in paths"))
    parser.add_argument(
        "--save",
        type=Path,
        metavar="FILE",
        help=tr("write the scenario here (default: into the file of --into itself)"),
    )
    parser.add_argument(
        "--survival", metavar="LIST", help=tr("fit a survival series instead: 1,.869,.743,… (shares or customers left)")
    )
    parser.add_argument(
        "--every", type=whole("--every", least=1), default=1, metavar="MONTHS",
        help=tr("months between two values of the series (default: 1)"),
    )  # fmt: skip
    parser.add_argument(
        "--customers", type=whole("--customers", least=1), default=0, metavar="N",
        help=tr("customers at the start of a series of shares: without, its errors are not known"),
    )  # fmt: skip
    add_forms(parser)


def fit(options: argparse.Namespace, tell: Tell) -> Fitted:
    """What the orders, or the series, say; written into a scenario where *options* ask for it."""
    target = _target(options)
    if bool(options.orders) == bool(options.survival):
        raise ScenarioError([Problem("ORDERS", tr("name a table of orders, or give --survival"))])
    return _of_series(options, target) if options.survival else _of_orders(options, target, tell)


# --- orders -----------------------------------------------------------------------------------


def _of_orders(options: argparse.Namespace, target: _Target | None, tell: Tell) -> Fitted:
    from calculator.cohort_table import month_of
    from calculator.orders.order_list import read_orders
    from calculator.orders.sample import sample_sheet
    from calculator.orders.sheet import open_sheet
    from calculator.own_retention import understood

    months = {
        option: None if text is None else month_of(text, f"--{option}")
        for option, text in (("from", options.first), ("until", options.until))
    }
    sheet = sample_sheet() if options.orders == "sample" else open_sheet(Path(options.orders), options.sheet, tell)
    columns = _columns(options, sheet.headings, sheet.columns)
    orders = read_orders(sheet, columns, tell=tell)
    found = understood(orders, first=months["from"], last=months["until"])
    files = []
    if options.bad_rows is not None:
        save(options.bad_rows, BYTE_ORDER_MARK + orders.bad.frame.to_csv(), str(options.bad_rows))
        files.append(options.bad_rows)
    chosen = next((each for each in found.fits if each.kind == options.curve), found.best)
    scenario, said = load_preset(), ""
    if target is not None:
        if chosen is None:
            raise ScenarioError([Problem("--into", next(iter(found.warnings()), ""))])
        scenario, said, file = target.take(found.own(chosen))
        files.append(file)
    headings = {role: sheet.headings[place] for role, place in columns.known.items()}
    warnings = [*found.warnings(), *(chosen.warnings() if chosen else ())]
    answer = Answer(
        scenario=scenario if target is not None else scenario.with_values({"title": orders.name}),
        lines=lambda width: orders_lines(found, chosen, headings, (target.place if target else None, scenario), width),
        data=_orders_data(found, chosen, headings) | {"scenario": said, "warnings": warnings},
        frame=lambda: found.table.frame,
        picture=replace(found, chosen=chosen),
        metrics=(),
        note=" ".join(warnings),
        remark="" if orders.complete else tr("Stopped: only a part of the orders was read."),
    )
    return Fitted(answer, tuple(files))


def _columns(options: argparse.Namespace, headings: tuple[str, ...], guess: Any) -> Any:
    from calculator.orders.columns import OPTIONAL, ROLES, column_named

    chosen: dict[str, int | None] = {}
    for role in ROLES:
        text = getattr(options, role)
        if text is not None and role in OPTIONAL and text.lower() == "none":
            chosen[role] = None
        elif text is not None:
            chosen[role] = column_named(headings, text, f"--{role}")
    taken = {place for place in chosen.values() if place is not None}
    guesses = {role: place for role, place in guess.known.items() if role not in chosen and place not in taken}
    return type(guess)(**(guesses | chosen))


def _orders_data(found: OrdersRead, chosen: RetentionFit | None, headings: dict[str, str]) -> dict[str, Any]:
    orders, table = found.orders, found.table
    first, last = orders.days
    return {
        "orders": {
            "file": orders.name,
            "columns": headings,
            "rows": orders.rows,
            "blank_rows": orders.blank,
            "bad_rows": orders.bad.counts,
            "customers": orders.customers,
            "orders": len(orders.amount),
            "average_order": figure(orders.average),
            "first_day": first.isoformat(),
            "last_day": last.isoformat(),
            "notes": list(orders.notes()),
        },
        "cohorts": {
            "months": table.names,
            "customers": table.sizes.tolist(),
            "share_ordering": numbers(table.shares),
            "curve": numbers(table.curve),
            "observed": table.observed.tolist(),
            "orders_per_active_month": figure(table.orders_per_active_month),
            "ordered_again": figure(table.again),
            "notes": list(table.notes()),
        },
        "fits": [
            {
                "curve": each.kind,
                "log_likelihood": figure(each.log_likelihood),
                "aic": figure(each.aic),
                "values": _estimates(each.model_values | {"order_chance": each.active_share}),
                "share_ordering": numbers(each.curve),
                "low": numbers(each.curve_low),
                "high": numbers(each.curve_high),
                "expected_again": figure(each.again),
                "warnings": list(each.warnings()),
            }
            for each in found.fits
        ],
        "chosen": chosen.kind if chosen else None,
    }


# --- a survival series ------------------------------------------------------------------------


def _of_series(options: argparse.Namespace, target: _Target | None) -> Fitted:
    from calculator.own_retention import SurvivalRead, of_survival
    from calculator.survival_fit import fit_survival, survival_series

    series = survival_series(_listed(options.survival), months=options.every, customers=options.customers)
    found = SurvivalRead(tuple(fit_survival(series, kind) for kind in (GEOMETRIC, SHIFTED)))
    chosen = next((each for each in found.fits if each.kind == options.curve), found.best)
    scenario, said, files = load_preset(), "", []
    if target is not None:
        frequency = target.scenario.number(f"models.{target.place}.retention.orders_per_month")
        scenario, said, file = target.take(of_survival(chosen, date.today(), frequency))  # noqa: DTZ011
        files.append(file)
    data = {
        "series": {"shares": numbers(series.shares), "months": series.months, "customers": series.customers},
        "fits": [
            {
                "curve": each.kind,
                "log_likelihood": figure(each.log_likelihood),
                "values": _estimates(each.values),
                "survival": numbers(each.curve),
            }
            for each in found.fits
        ],
        "chosen": chosen.kind,
        "scenario": said,
    }
    answer = Answer(
        scenario=scenario if target is not None else scenario.with_values({"title": tr("Survival series")}),
        lines=lambda width: survival_lines(found, chosen, width),
        data=data,
        frame=lambda: _series_frame(found),
        picture=replace(found, chosen=chosen),
        metrics=(),
    )
    return Fitted(answer, tuple(files))


def _listed(text: str) -> list[float]:
    values = []
    for part in text.replace("，", ",").replace(";", ",").replace(" ", ",").split(","):
        cleaned = part.strip()
        try:
            if cleaned:
                values.append(float(cleaned.removesuffix("%")))
        except ValueError:
            raise ScenarioError(
                [Problem("--survival", tr("must be numbers with commas between them"), cleaned)]
            ) from None
    return values


def _series_frame(found: SurvivalRead) -> pd.DataFrame:
    import pandas as pd

    series = found.fits[0].series
    columns = {"data": series.shares} | {each.kind: each.curve for each in found.fits}
    return pd.DataFrame(columns, index=pd.Index(np.arange(len(series.shares)) * series.months, name="month"))


def _estimates(values: dict[str, Any]) -> dict[str, Any]:
    return {
        name: {part: figure(getattr(each, part)) for part in ("value", "error", "low", "high")}
        for name, each in values.items()
    }


# --- the scenario -----------------------------------------------------------------------------


@dataclass(frozen=True)
class _Target:
    """A model of a scenario, and the file that the scenario with the fit goes to."""

    scenario: Scenario
    original: str
    place: int
    file: Path

    def take(self, own: OwnRetention) -> tuple[Scenario, str, Path]:
        """The scenario with *own*, its file's name, and that file, written."""
        from calculator.own_retention import with_own_retention

        after = with_own_retention(self.scenario, self.place, own)
        save(self.file, dump(after, self.original), str(self.file))
        return after, str(self.file), self.file


def _target(options: argparse.Namespace) -> _Target | None:
    """Where the fit goes, looked up before any long work."""
    if options.into is None:
        given = next((option for option in ("model", "save") if getattr(options, option)), "")
        if given:
            raise ScenarioError([Problem(f"--{given}", tr("needs --into: the scenario to put the fit into"))])
        return None
    scenario, original = (
        load(Path(options.into), options.into) if is_file(options.into) else (named_scenario(options.into), "")
    )
    if options.save is None and not is_file(options.into):
        raise ScenarioError([Problem("--save", tr("name a file: a preset itself stays as it is"))])
    if not options.model and len(scenario.models) > 1:
        names = tr(", ").join(scenario.model_name(place) for place in range(len(scenario.models)))
        raise ScenarioError([Problem("--model", tr("name the model: {names}").format(names=names))])
    place = model_named(scenario, options.model) if options.model else 0
    return _Target(scenario, original, place, options.save or Path(options.into))
