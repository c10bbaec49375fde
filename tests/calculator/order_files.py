"""Files of orders as shops export them, made for tests by other means than the program reads them with."""

from __future__ import annotations

import zipfile
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

from calculator.orders.columns import Columns
from calculator.orders.order_list import Orders, read_orders
from calculator.orders.sheet import open_sheet

TODAY = date(2025, 1, 1)


def written(folder: Path, text: str, *, encoding: str = "utf-8", name: str = "orders.csv") -> Path:
    """A text file."""
    path = folder / name
    path.write_bytes(text.encode(encoding))
    return path


def workbook(folder: Path, sheets: dict[str, Sequence[Sequence[Any]]]) -> Path:
    """A workbook with the cells that a spreadsheet would write: numbers bare, days as serials in a date format."""
    types = '<Default Extension="xml" ContentType="application/xml"/>'
    rels = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    kind = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    listed = "".join(
        f'<sheet name="{escape(name)}" sheetId="{at}" r:id="rId{at}"/>' for at, name in enumerate(sheets, 1)
    )
    links = "".join(
        f'<Relationship Id="rId{at}" Type="{kind}/worksheet" Target="worksheets/sheet{at}.xml"/>'
        for at in range(1, len(sheets) + 1)
    )
    links += f'<Relationship Id="rId99" Type="{kind}/styles" Target="styles.xml"/>'
    path = folder / "orders.xlsx"
    with zipfile.ZipFile(path, "w") as book:
        book.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">{types}'
            '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
            "</Types>",
        )
        book.writestr(
            "_rels/.rels",
            rels.format(f'<Relationship Id="rId1" Type="{kind}/officeDocument" Target="xl/workbook.xml"/>'),
        )
        book.writestr("xl/workbook.xml", f'<workbook {main} xmlns:r="{kind}"><sheets>{listed}</sheets></workbook>')
        book.writestr("xl/_rels/workbook.xml.rels", rels.format(links))
        book.writestr(
            "xl/styles.xml",
            f'<styleSheet {main}><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>',
        )
        for at, rows in enumerate(sheets.values(), 1):
            book.writestr(
                f"xl/worksheets/sheet{at}.xml", f"<worksheet {main}><sheetData>{_rows(rows)}</sheetData></worksheet>"
            )
    return path


def _rows(rows: Sequence[Sequence[Any]]) -> str:
    return "".join(f'<row r="{at}">{"".join(map(_cell, row))}</row>' for at, row in enumerate(rows, 1))


def _cell(value: Any) -> str:
    if isinstance(value, date):
        return f'<c s="1"><v>{(value - date(1899, 12, 30)).days}</v></c>'
    if isinstance(value, int | float):
        return f"<c><v>{value}</v></c>"
    return f'<c t="inlineStr"><is><t>{escape(value)}</t></is></c>'


def read(path: Path, **columns: int) -> Orders:
    """The orders in the file at *path*, on a day that stays the same."""
    sheet = open_sheet(path)
    return read_orders(sheet, Columns(**columns) if columns else sheet.columns, today=TODAY)


def table(*rows: str, headings: str = "订单号,客户,下单时间,实付金额") -> str:
    """Rows under headings, as text."""
    return "\n".join((headings, *rows)) + "\n"


def reasons(orders: Orders) -> list[tuple[int, str, str]]:
    """Row, column and reason of every bad row."""
    return [(bad.row, bad.column, bad.reason) for bad in (orders.bad[place] for place in range(len(orders.bad)))]
