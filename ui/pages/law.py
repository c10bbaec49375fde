"""Law: every model's facts against the thresholds of the law on pyramid selling; information, not advice."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from calculator.language import tr
from calculator.law import Exposures, exposures
from calculator.law.table import as_table, as_text
from calculator.law.words import as_of, head
from calculator.result import Result
from calculator.scenario import Scenario
from calculator.simulate import simulate
from ui import theme
from ui.clipboard import copy_lines
from ui.pages.law_panel import LEAST_MODEL, MOST_LEFT, LawBody, LawHeader, LawSheet, ModelScroll
from ui.pages.page import Page
from ui.picture import Picture
from ui.plain_label import plain_label
from ui.reading_width import READING_WIDTH, kept_readable
from ui.session import Session

LEAST_PICTURE, WIDE_MODEL = 920, 180
"""Pixels of the narrowest picture, and of a model of several that all are in sight."""


@dataclass(frozen=True)
class Choices:
    """Which rows are open, and the first model in sight."""

    opened: frozenset[str]
    first: int


class LawPage(Page):
    """The warning on top, then the counts, then all facts; rows open to their numbers, rule and sources."""

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._found: Exposures | None = None
        self._waiting: Choices | None = None
        self._head = plain_label(head(), "warning", name="law.head")
        self._as_of = plain_label(as_of(), "label", name="law.as_of")
        self._table = _button("law.copy_table", tr("Copy table"))
        self._text = _button("law.copy_text", tr("Copy text"))
        self._all = _button("law.all", tr("Open all"))
        self._all.setCheckable(True)
        self.header, self.body, self.models = LawHeader(), LawBody(), ModelScroll()
        self._area, self._controls = QScrollArea(), QWidget()
        self._lay_out()
        self._table.clicked.connect(self.copy_table)
        self._text.clicked.connect(self.copy_text)
        self._all.toggled.connect(self.body.open_all)
        self.models.valueChanged.connect(self._arrange)
        self.background.done.connect(self._take)
        theme.CHOICE.changed.connect(self._show)

    def refresh(self) -> None:
        """Compute where the models stand now."""
        self.job_line.work(partial(_found, self.session.scenario, self.session.result), tr("Counting"))

    def pictures(self) -> list[Picture]:
        """The whole panel with every model, rows open as they are now."""
        self.wait()
        return [] if self._found is None else [law_picture(self._found, self._opened())]

    def choices(self) -> Choices:
        """Which rows are open."""
        return Choices(self._opened(), self.models.value()) if self._waiting is None else self._waiting

    def choose(self, choices: Choices) -> None:
        """Open them again, once there are any."""
        self._waiting = choices

    def copy_table(self) -> None:
        """Put every fact of every model on the clipboard, for a spreadsheet."""
        if self._found is not None:
            copy_lines("\n".join("\t".join(row) for row in as_table(self._found)))

    def copy_text(self) -> None:
        """Put every fact with its sentence and source on the clipboard, to be read."""
        if self._found is not None:
            QGuiApplication.clipboard().setText(as_text(self._found))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """As many models as there is room for."""
        super().resizeEvent(event)
        self._arrange()

    # --- parts --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        buttons = QHBoxLayout(self._controls)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(theme.GRID)
        buttons.addWidget(self._as_of, 1)
        for button in (self._all, self._table, self._text):
            buttons.addWidget(button)
        self._area.setWidget(self.body)
        self._area.setWidgetResizable(True)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, 0, 0)
        layout.setSpacing(theme.GRID // 2)
        bar = self._area.verticalScrollBar().sizeHint().width()
        for part in (self._head, self._controls, self.header):
            beside = kept_readable(part)
            beside.setContentsMargins(0, 0, bar + theme.GRID, 0)
            layout.addLayout(beside)
        layout.addWidget(self.models)
        layout.addWidget(self._area, 1)
        self.job_line.fold_while_empty()
        layout.addWidget(self.job_line)

    def _take(self, found: Exposures) -> None:
        self._found = found
        self._show()
        if self._waiting is not None:
            waiting, self._waiting = self._waiting, None
            for key, row in self.body.rows.items():
                row.head.setChecked(key in waiting.opened)
            self.models.setValue(waiting.first)

    def _show(self) -> None:
        if self._found is not None:
            self.header.show_exposures(self._found)
            self.body.show_exposures(self._found)
            self._arrange()

    def _opened(self) -> frozenset[str]:
        return frozenset(key for key, row in self.body.rows.items() if row.head.isChecked())

    def _arrange(self) -> None:
        rows = [*self.header.rows, *(row.columns for row in self.body.rows.values())]
        models = 0 if self._found is None else len(self._found.models)
        most = max(READING_WIDTH, MOST_LEFT + models * WIDE_MODEL)
        for part in (self._head, self._controls, self.header):
            part.setMaximumWidth(most)
        self.body.setMaximumWidth(most + theme.GRID)
        self.models.arrange(rows, min(most, self._area.viewport().width() - theme.GRID))


def law_picture(found: Exposures, opened: frozenset[str] = frozenset()) -> Picture:
    """The panel of *found*, the rows *opened* with their rules."""
    width = max(LEAST_PICTURE, MOST_LEFT + LEAST_MODEL * len(found.models))
    sheet = _sheet(found, opened)
    sheet.resize(QSize(width, 100))
    sheet.ensurePolished()
    layout = sheet.layout()
    height = layout.heightForWidth(width) if layout is not None else 0
    sheet.deleteLater()
    return Picture(
        "law", tr("Facts against the thresholds of the law"), partial(_sheet, found, opened), (width, height), tr("Law")
    )


def _sheet(found: Exposures, opened: frozenset[str]) -> QWidget:
    sheet = LawSheet(found, f"{head()} {as_of()}")
    for key, row in sheet.body.rows.items():
        row.head.setChecked(key in opened)
    return sheet


def _found(scenario: Scenario, known: Result | None, _: object) -> Exposures:
    return exposures(simulate(scenario, known=known))


def _button(name: str, text: str) -> QPushButton:
    button = QPushButton(text)
    button.setObjectName(name)
    return button
