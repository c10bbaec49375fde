"""The statements of all models side by side: as text, as JSON and as CSV."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from calculator import figures
from calculator.comparison import heading, model_names
from calculator.inputs import Array
from calculator.json_result import figure
from calculator.language import tr
from calculator.result import Result
from calculator.statement import LINES, Line, statement
from calculator.tables import Row, Table, marked

SHOWN_FROM = 0.5
"""¥; what is less reads as 0."""
Amounts = dict[str, Array]
"""The lines of a statement by key, each (months,) in ¥."""


def statement_text(
    result: Result, sides: Sequence[str], changes: list[str], width: int, *, by_month: bool
) -> Iterator[str]:
    """The statements of *sides* in whole ¥, line by line: models as columns, or months *by_month*.

    Lines on which no model has an amount are left out.
    """
    yield from heading(result.scenario, changes, width)
    for side in sides:
        yield ""
        yield _title(side)
        amounts = _amounts(result, side)
        if not by_month:
            totals = [[lines[line.key].sum() for lines in amounts] for line in LINES[side]]
            known = [_takes_part(result, place, side) for place in range(len(amounts))]
            yield from _table(LINES[side], ["", *model_names(result)], totals, known).lines(width)
            continue
        for place, name in enumerate(model_names(result)):
            if _takes_part(result, place, side):
                yield ""
                yield name
                months = map(str, range(1, result.scenario.months + 1))
                cells = [[*amounts[place][line.key], amounts[place][line.key].sum()] for line in LINES[side]]
                headers = [tr("in month"), *months, tr("together")]
                yield from _table(LINES[side], headers, cells, [True] * (len(headers) - 1)).lines(width)


def statement_data(result: Result, sides: Sequence[str], *, by_month: bool) -> list[dict[str, Any]]:
    """One table a model: ``name``, ``kind``, and by side the amount (or the list of months) of each line in ¥."""
    data: list[dict[str, Any]] = [{"name": model.name, "kind": model.kind} for model in result.models]
    for side in sides:
        for table, lines in zip(data, _amounts(result, side), strict=True):
            table[side] = {
                key: [figure(value) for value in values] if by_month else figure(values.sum())
                for key, values in lines.items()
            }
    return data


def statement_csv(result: Result, sides: Sequence[str], *, by_month: bool) -> str:
    """A row a line (and month): side, key and label of the line, whether it is a total, and each model in ¥."""
    file = io.StringIO()
    writer = csv.writer(file)
    months = range(1, result.scenario.months + 1)
    writer.writerow(
        ["side", "line", "label", "is_total", *(["month"] if by_month else []), *map(marked, model_names(result))]
    )
    for side in sides:
        amounts = _amounts(result, side)
        for line in LINES[side]:
            start = [side, line.key, tr(line.label), line.is_total]
            columns = [lines[line.key] for lines in amounts]
            if by_month:
                writer.writerows([*start, month, *(float(column[month - 1]) for column in columns)] for month in months)
            else:
                writer.writerow([*start, *(float(column.sum()) for column in columns)])
    return file.getvalue()


def _title(side: str) -> str:
    return tr("Profit and loss of the brand, ¥") if side == "brand" else tr("Profit and loss of the agents, ¥")


def _amounts(result: Result, side: str) -> list[Amounts]:
    return [{key: values[:, 0] for key, values in statement(model, side).items()} for model in result.models]


def _takes_part(result: Result, place: int, side: str) -> bool:
    """Whether model *place* has that side at all: without agents there is nothing to state."""
    return side == "brand" or result.models[place].kind != "direct"


def _table(
    lines: Sequence[Line], headers: Sequence[str], amounts: Sequence[Sequence[float]], known: Sequence[bool]
) -> Table:
    """The statement with totals standing out to the left and a blank line after each."""
    rows: list[Row] = [""]
    for line, values in zip(lines, amounts, strict=True):
        if line.is_total or np.any(np.abs(values) >= SHOWN_FROM):
            label = tr(line.label) if line.is_total else f"  {tr(line.label)}"
            cells = (_whole(value) if shown else figures.NOTHING for value, shown in zip(values, known, strict=True))
            rows.append((label, *cells))
        if line.is_total and line is not lines[-1]:
            rows.append("")
    return Table(tuple(headers), tuple(rows))


def _whole(amount: float) -> str:
    return f"{round(amount):,}".replace("-", "−")
