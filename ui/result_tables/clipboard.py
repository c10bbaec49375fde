"""Cells on the clipboard, for spreadsheets."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication

from calculator.result_tables import Column, Rows
from calculator.table_text import Chosen, as_html, tab_separated

HTML_ROWS = 20_000
"""Rows up to which the clipboard also gets them as HTML: beyond, it takes a spreadsheet too long to read."""


def put_on_clipboard(
    columns: Sequence[Column], rows: Rows, chosen: Chosen | None = None, *, heads: bool = True
) -> None:
    """Put cells on the clipboard as tab-separated text and, up to ``HTML_ROWS``, as HTML that keeps numbers numbers."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    data = QMimeData()
    data.setText(tab_separated(columns, rows, chosen, heads=heads))
    if len(rows) <= HTML_ROWS:
        data.setHtml(as_html(columns, rows, chosen, heads=heads))
    QGuiApplication.clipboard().setMimeData(data)
    QGuiApplication.restoreOverrideCursor()
