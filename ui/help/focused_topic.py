"""Which topic of help a widget is about: what it shows, else the chart or the page that it is on."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from PySide6.QtWidgets import QTableView, QWidget

from calculator.help.topics import input_name, topic
from ui.figure_button import FigureButton
from ui.inputs.panel import InputPanel
from ui.inputs.row import Row
from ui.inputs.tier_table_model import TierTableModel
from ui.metric_picker import MetricPicker
from ui.mode_line import ModeLine
from ui.page_tabs import PageTabs
from ui.pages.statement_model import ROWS
from ui.pages.statement_table import StatementTable

_PLACE = re.compile(r"(\.\d+)+$")
PAGES = "ui.pages."


def topic_of(widget: QWidget | None) -> str:
    """The key of the topic that *widget*, or the nearest around it, is about; empty where there is none."""
    at = widget
    while at is not None:
        found = _of(at, widget)
        if found and topic(found) is not None:
            return found
        at = at.parentWidget()
    return ""


def _of(at: QWidget, focused: QWidget | None) -> str:
    for kind, name in _KNOWN:
        if isinstance(at, kind):
            found = name(at, focused)
            if found:
                return found
    chart = f"chart.{_PLACE.sub('', at.objectName())}"
    return chart if topic(chart) is not None else _page(at)


def _page(widget: QWidget) -> str:
    module = type(widget).__module__
    return f"page.{module.removeprefix(PAGES)}" if module.startswith(PAGES) else ""


def _row(row: Row, focused: QWidget | None) -> str:
    """The input of the column that is edited: a row may set another one in each."""
    for cell in row.cells.values():
        if cell.path and focused is not None and (cell.widget is focused or cell.widget.isAncestorOf(focused)):
            return f"input.{input_name(cell.path)}"
    return f"input.{input_name(row.spec.inner)}"


def _tier_cell(view: QTableView, _: object) -> str:
    table = view.model()
    index = view.currentIndex()
    if not isinstance(table, TierTableModel):
        return ""
    return f"input.{input_name(table.path(index))}" if index.isValid() else "term.tier"


def _line(table: StatementTable, _: object) -> str:
    index = table.currentIndex()
    row = ROWS[index.row()] if index.isValid() else None
    return f"statement.{row.side}.{row.line.key}" if row is not None and row.line is not None else ""


def _page_in_sight(tabs: PageTabs, _: object) -> str:
    page = tabs.currentWidget()
    made = getattr(page, "page", None) or page
    return _page(made) if made is not None else ""


_KNOWN: tuple[tuple[type[QWidget], Callable[[Any, QWidget | None], str]], ...] = (
    (Row, _row),
    (StatementTable, _line),
    (QTableView, _tier_cell),
    (FigureButton, lambda button, _: f"figure.{button.column}"),
    (MetricPicker, lambda picker, _: f"figure.{picker.picked.column}"),
    (ModeLine, lambda *_: "input.same_product"),
    (InputPanel, lambda *_: "page.inputs"),
    (PageTabs, _page_in_sight),
)
"""What is asked of the widgets that know what they show."""
