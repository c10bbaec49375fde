"""How fast own orders are read: ``python -m benchmarks.orders`` prints seconds, and the ratio to a bare pandas.

Nothing is asserted: machines differ, and the same machine differs from minute to minute.
"""

from __future__ import annotations

import sys
import tempfile
import time
import zipfile
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pandas as pd

from calculator.orders.order_list import read_orders
from calculator.orders.sheet import open_sheet
from calculator.own_retention import understood

ROWS, CUSTOMERS, DAYS = 1_000_000, 300_000, 700
MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
HEADINGS = ("订单号", "买家会员名", "商品标题", "付款时间", "实付金额", "订单状态")


def main() -> None:
    """Print what was measured beside what was aimed at."""
    with tempfile.TemporaryDirectory() as folder:
        table = _orders(ROWS)
        for name, encoding in (("UTF-8", "utf-8"), ("GB18030", "gb18030")):
            path = Path(folder) / f"{encoding}.csv"
            table.to_csv(path, index=False, encoding=encoding)
            _tell_file(f"{ROWS:,} rows of CSV in {name}", path, lambda: pd.read_csv(path, encoding=encoding), "≤ 10 s")  # noqa: B023
        workbook = Path(folder) / "orders.xlsx"
        _write_workbook(workbook, table)
        _tell_file(f"{ROWS:,} rows of .xlsx", workbook, lambda: pd.read_excel(workbook, engine="calamine"), "≤ 10 s")


def _tell_file(what: str, path: Path, bare: Callable[[], object], aim: str) -> None:
    pandas_alone = _seconds(bare)
    start = time.perf_counter()
    sheet = open_sheet(path)
    orders = read_orders(sheet, sheet.columns)
    reading = time.perf_counter() - start
    start = time.perf_counter()
    understood(orders)
    fitting = time.perf_counter() - start
    sys.stdout.write(
        f"{what}: read and checked in {reading:.1f} s ({aim}; {reading / pandas_alone:.1f} × bare "
        f"pandas, {pandas_alone:.1f} s), cohorts and fits {fitting:.2f} s\n"
    )


def _seconds(do: Callable[[], object]) -> float:
    start = time.perf_counter()
    do()
    return time.perf_counter() - start


def _orders(count: int) -> pd.DataFrame:
    """Orders as a shop exports them, always the same."""
    random = np.random.default_rng(1)
    when = np.datetime64("2023-01-01T00:00:00") + np.sort(random.integers(0, DAYS * 86_400, count)).astype("m8[s]")
    columns = (
        [f"2023{number:014d}" for number in range(count)],
        [f"tb{customer:08d}" for customer in random.integers(0, CUSTOMERS, count)],
        ["美白补水面膜 10 片装"] * count,
        pd.Series(when).dt.strftime("%Y-%m-%d %H:%M:%S"),
        np.round(random.gamma(3, 40, count), 2),
        ["交易成功"] * count,
    )
    return pd.DataFrame(dict(zip(HEADINGS, columns, strict=True)))


def _write_workbook(path: Path, table: pd.DataFrame) -> None:
    """*table* as a spreadsheet would write it, texts in place."""
    rows = [HEADINGS, *table.itertuples(index=False, name=None)]
    cells = "".join(
        "<row>" + "".join(
            f"<c><v>{cell}</v></c>" if isinstance(cell, float) else f'<c t="inlineStr"><is><t>{cell}</t></is></c>'
            for cell in row
        ) + "</row>"
        for row in rows
    )  # fmt: skip
    relation = '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">{}</Relationships>'
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as book:
        book.writestr(
            "[Content_Types].xml",
            '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
            '<Default Extension="xml" ContentType="application/xml"/></Types>',
        )
        link = f'<Relationship Id="rId1" Type="{KIND}/{{}}" Target="{{}}"/>'
        book.writestr("_rels/.rels", relation.format(link.format("officeDocument", "xl/workbook.xml")))
        book.writestr("xl/_rels/workbook.xml.rels", relation.format(link.format("worksheet", "worksheets/sheet1.xml")))
        sheets = '<sheets><sheet name="订单" sheetId="1" r:id="rId1"/></sheets>'
        book.writestr("xl/workbook.xml", f'<workbook {MAIN} xmlns:r="{KIND}">{sheets}</workbook>')
        book.writestr("xl/worksheets/sheet1.xml", f"<worksheet {MAIN}><sheetData>{cells}</sheetData></worksheet>")


if __name__ == "__main__":
    main()
