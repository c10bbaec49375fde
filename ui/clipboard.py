"""What is copied: tables that paste as cells, pictures with their words, and texts."""

from __future__ import annotations

import html
import math
import re
from collections.abc import Sequence

from PySide6.QtCore import QMimeData
from PySide6.QtGui import QGuiApplication, QImage

Cell = str | float | None
"""A text, a number, or nothing."""

_PAGE = (
    '<html xmlns:x="urn:schemas-microsoft-com:office:excel"><head><meta charset="utf-8"></head>'
    "<body><table>\n{rows}\n</table></body></html>"
)
TAB = "\t"
_NUMBER = re.compile(r"-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?(?:e[+-]?[0-9]+)?")
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


def lines_mime(text: str) -> QMimeData:
    """*text*, lines of tab-separated cells, for the clipboard as it stands, and as cells: numbers are numbers there."""
    mime = QMimeData()
    mime.setText(text)
    rows = (f"<tr>{''.join(map(_typed_cell, line.split(TAB)))}</tr>" for line in text.split("\n"))
    mime.setHtml(_PAGE.format(rows="\n".join(rows)))
    return mime


def copy_lines(text: str) -> None:
    """Put *text*, lines of tab-separated cells, on the clipboard, unless there is none."""
    if text:
        QGuiApplication.clipboard().setMimeData(lines_mime(text))


def plain_cell(value: Cell) -> str:
    """One cell as text on one line: ``-1234.5``, nothing where there is nothing."""
    if value is None:
        return ""
    if isinstance(value, str):
        return " ".join(value.split())
    if math.isinf(value):
        return "∞" if value > 0 else "−∞"
    return "" if math.isnan(value) else f"{value + 0.0:.15g}"  # 0.0 makes −0 a plain 0


def number_like(text: str, value: object) -> str:
    """*value*, which *text* shows, with all its figures: a plain number, or a percentage where the text is one."""
    if not isinstance(value, int | float) or isinstance(value, bool):
        return text
    if math.isfinite(value) and text.endswith("%"):
        return f"{plain_cell(value * 100)}%"
    return plain_cell(value)


def _cell(value: Cell) -> str:
    text = html.escape(plain_cell(value))
    if isinstance(value, str) or (value is not None and math.isinf(value)):
        return f'<td style="{_AS_TEXT}">{text}</td>'
    return f'<td align="right" x:num="{text}">{text}</td>' if text else "<td></td>"


def _typed_cell(text: str) -> str:
    """A cell of lines: a plain number and a plain percentage are numbers, all else is text."""
    if _NUMBER.fullmatch(text):
        return _cell(float(text))
    if text.endswith("%") and _NUMBER.fullmatch(text[:-1]):
        share = plain_cell(float(text[:-1]) / 100)
        return f'<td align="right" x:num="{share}" style="mso-number-format:Percent">{html.escape(text)}</td>'
    return _cell(text)
