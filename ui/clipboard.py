"""What is copied: tables that paste as cells, pictures with their words, and texts."""

from __future__ import annotations

import html
import math
from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

Cell = str | float | None
"""A text, a number, or nothing."""

_PAGE = (
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head>'
    "<body><table>\n{rows}\n</table></body></html>"
)
_AS_TEXT = "mso-number-format:'\\@'"
"""So that a spreadsheet reads a text as it stands: ``1:5`` is no time, and what begins with ``=`` no formula."""


def table_mime(rows: Sequence[Sequence[Cell]]) -> QMimeData:
    """*rows* for the clipboard: tab-separated text, and a table whose numbers a spreadsheet reads in any country.

    Numbers keep 15 figures; ``None`` and NaN are empty cells; the first row holds the headings.
    """
    mime = QMimeData()
    mime.setText(table_text(rows))
    mime.setHtml(_PAGE.format(rows="\n".join(f"<tr>{''.join(map(_cell, row))}</tr>" for row in rows)))
    return mime


def table_text(rows: Sequence[Sequence[Cell]]) -> str:
    """*rows* as lines of tab-separated cells."""
    return "\n".join("\t".join(map(plain_cell, row)) for row in rows)


def picture_mime(image: QImage, words: str) -> QMimeData:
    """*image* for the clipboard, with *words* for programs that take text only."""
    mime = QMimeData()
    mime.setImageData(image)
    mime.setText(words)
    return mime


def copy_table(rows: Sequence[Sequence[Cell]]) -> None:
    """Put *rows* on the clipboard, unless there are none."""
    if rows:
        QGuiApplication.clipboard().setMimeData(table_mime(rows))


def plain_cell(value: Cell) -> str:
    """One cell as text on one line: ``-1234.5``, nothing where there is nothing."""
    if value is None:
        return ""
    if isinstance(value, str):
        return " ".join(value.split())
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    return "" if math.isnan(value) else f"{value + 0.0:.15g}"  # 0.0 makes −0 a plain 0


def _cell(value: Cell) -> str:
    text = html.escape(plain_cell(value))
    if isinstance(value, str) or (value is not None and math.isinf(value)):
        return f'<td style="{_AS_TEXT}">{text}</td>'
    return f'<td align="right" x:num="{text}">{text}</td>' if text else "<td></td>"
