"""Cells of a table as text for spreadsheets: tab-separated, as HTML, and as CSV.

Numbers are written in full with a decimal point, shares as fractions; a number without meaning leaves its
cell empty. Text that a spreadsheet would take for a formula is marked as text by an apostrophe.
"""

from __future__ import annotations

import csv
import io
import math
from collections.abc import Sequence
from html import escape

import numpy as np
from numpy.typing import NDArray

from calculator.language import tr
from calculator.result_tables import Column, Rows, Words
from calculator.tables import marked

Chosen = NDArray[np.bool_]
"""Which cells are meant, (rows, columns)."""

_EXCEL = "urn:schemas-microsoft-com:office:excel"
_FORMATS = {"¥": "#,##0.00", "share": "0.0%"}


def head(column: Column) -> str:
    """What stands above a column in a spreadsheet: its name and, in brackets, its unit."""
    return tr("{name} ({unit})").format(name=column.label, unit=tr(column.unit)) if column.unit else column.label


def number(value: float) -> str:
    """*value* in as many figures as it takes to read the same number again; nothing where there is none."""
    if not math.isfinite(value):
        return ""
    return str(int(value)) if value.is_integer() and abs(value) < 1e15 else repr(float(value))  # noqa: PLR2004  (all exact)


def tab_separated(columns: Sequence[Column], rows: Rows, chosen: Chosen | None = None, *, heads: bool = True) -> str:
    """The cells of *columns* in *rows* (those *chosen*), a line a row, under a line of heads."""
    lines = ["\t".join(map(head, columns))] if heads else []
    lines += map("\t".join, zip(*_texts(columns, rows, chosen), strict=True))
    return "\n".join(lines)


def comma_separated(columns: Sequence[Column], rows: Rows) -> str:
    """The same as CSV, lines ended as its standard (RFC 4180) wants."""
    file = io.StringIO()
    writer = csv.writer(file)
    writer.writerow(map(head, columns))
    writer.writerows(zip(*_texts(columns, rows, None), strict=True))
    return file.getvalue()


def as_html(columns: Sequence[Column], rows: Rows, chosen: Chosen | None = None, *, heads: bool = True) -> str:
    """The same as a table of HTML in which spreadsheets find every number whatever their decimal sign.

    Excel reads ``x:num`` and the number format, LibreOffice ``sdval``.
    """
    cells = [_html_cells(column, rows, None if chosen is None else chosen[:, n]) for n, column in enumerate(columns)]
    lines = [f"<tr>{''.join(f'<th>{escape(head(column))}</th>' for column in columns)}</tr>"] if heads else []
    lines += [f"<tr>{''.join(row)}</tr>" for row in zip(*cells, strict=True)]
    body = "\n".join(lines)
    return f'<html xmlns:x="{_EXCEL}"><head><meta charset="utf-8"></head><body><table>\n{body}\n</table></body></html>'


def _texts(columns: Sequence[Column], rows: Rows, chosen: Chosen | None) -> list[list[str]]:
    """The cells as text, column by column."""
    texts = []
    for place, column in enumerate(columns):
        texts.append([number(cell) if isinstance(cell, float) else marked(cell) for cell in column.cells(rows)])
        if chosen is not None:
            texts[-1] = [text if is_chosen else "" for text, is_chosen in zip(texts[-1], chosen[:, place], strict=True)]
    return texts


def _html_cells(column: Column, rows: Rows, chosen: Chosen | None) -> list[str]:
    units = [column.unit] * len(rows) if isinstance(column, Words) else [column.unit_of(row) for row in rows.tolist()]
    styles = {unit: _style(unit) for unit in set(units)}
    cells = []
    for cell, unit in zip(column.cells(rows), units, strict=True):
        if isinstance(cell, float):
            text, style = number(cell), styles[unit]
            cells.append(f'<td{style} x:num="{text}" sdval="{text}">{text}</td>' if text else "<td></td>")
        else:
            cells.append(f"<td style='mso-number-format:\"\\@\"'>{escape(cell)}</td>")
    if chosen is None:
        return cells
    return [cell if is_chosen else "<td></td>" for cell, is_chosen in zip(cells, chosen, strict=True)]


def _style(unit: str) -> str:
    form = next((form for begins, form in _FORMATS.items() if unit.startswith(begins)), "")
    return f" style='mso-number-format:\"{form}\"'" if form else ""
