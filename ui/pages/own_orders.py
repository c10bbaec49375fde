"""Own orders: a table of orders read, checked and fitted, and what it says of customers put into a model."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from calculator.cohort_table import month_name
from calculator.language import tr
from calculator.orders.columns import Columns
from calculator.orders.order_list import Orders, read_orders
from calculator.orders.sample import sample_sheet
from calculator.orders.sheet import KINDS, OrderSheet, open_sheet
from calculator.own_retention import (
    OrdersRead,
    OwnRetention,
    SurvivalRead,
    of_survival,
    order_value,
    overruled,
    understood,
    with_own_retention,
)
from calculator.problems import ScenarioError
from calculator.progress import Tell
from calculator.questions.fit_lines import CURVES, ESTIMATES
from calculator.retention_fit import GEOMETRIC, SHIFTED
from calculator.survival_fit import SurvivalSeries, fit_survival
from ui import theme
from ui.calm_combo_box import CalmComboBox
from ui.elided_label import ElidedLabel
from ui.failure_words import reason
from ui.own_orders.bad_rows_view import BadRowsView
from ui.own_orders.cohort_grid import CohortGrid
from ui.own_orders.columns_view import ColumnsView
from ui.own_orders.drawings import fit_picture, orders_drawing, survival_drawing
from ui.own_orders.drop_zone import DropZone
from ui.own_orders.fit_view import FitView, orders_rows, survival_rows
from ui.own_orders.series_view import SeriesView, Typed
from ui.pages.page import Page
from ui.picture import Picture
from ui.problems_dialog import tell
from ui.session import Session
from ui.switch import Switch

COLUMNS, BAD, COHORTS, FIT, SERIES = range(5)
EMPTY = 5
READING = 0.95
"""The part of the work that reading is, before cohorts and fits."""
ENDINGS = tuple(kind.removeprefix("*") for kind in KINDS.split())


@dataclass(frozen=True)
class Choices:
    """What the page shows, to go on with in another language."""

    view: int
    path: Path | None
    sheet: OrderSheet | None
    columns: Columns | None
    found: OrdersRead | None
    curve: str | None
    series_curve: str | None
    model: int
    typed: Typed


class OwnOrdersPage(Page):
    """Views in a row: columns, rows that do not count, cohorts, fit; beside them a survival series typed in."""

    shows_other_data = True

    def __init__(self, session: Session) -> None:
        super().__init__(session)
        self._path: Path | None = None
        self._sheet: OrderSheet | None = None
        self._found: OrdersRead | None = None
        self._survival: SurvivalRead | None = None
        self._curve: str | None = None
        self._series_curve: str | None = None
        self._place = 0
        self._done = ""
        self.views = Switch(
            "own.view",
            [
                (tr("Columns"), tr("Which column is what")),
                (tr("Rows left out"), tr("Rows that do not count, with their reasons")),
                (tr("Cohorts"), tr("Who orders again, by month of first order")),
                (tr("Fit"), tr("Two curves beside the data, and into a model")),
                (tr("Survival series"), tr("For subscriptions, where one knows who left")),
            ],
        )
        self.drop, self.columns = DropZone(), ColumnsView()
        self.bad, self.cohorts = BadRowsView(), CohortGrid()
        self.fit, self.series_fit, self.series = FitView("own.fit"), FitView("own.survival"), SeriesView()
        self.begin, self.end = _months("own.begin", tr("First month")), _months("own.end", tr("Last month"))
        self._cohort_words, self._name, self._error = QLabel(), ElidedLabel(), QLabel()
        self._stack = QStackedWidget()
        self._lay_out()
        self._connect()
        self._show_view(COLUMNS)

    # --- what pages do ------------------------------------------------------------------------

    def refresh(self) -> None:
        """Take over the models as they are now called."""
        self._place = min(self._place, len(self.session.scenario.models) - 1)
        self._show_results()

    def pictures(self) -> list[Picture]:
        """The curve of the orders, or of the series, as it is chosen."""
        shown = self._survival if self.views.place == SERIES else self._found
        return [fit_picture(shown, self._place)] if shown is not None else []

    def choices(self) -> Choices:
        """Everything that was read and chosen."""
        columns = self.columns.columns if self._sheet is not None else None
        return Choices(
            self.views.place, self._path, self._sheet, columns, self._found, self._curve, self._series_curve,
            self._place, self.series.typed,
        )  # fmt: skip

    def choose(self, choices: Choices) -> None:
        """Show it again."""
        self._path, self._curve, self._place = choices.path, choices.curve, choices.model
        self._series_curve = choices.series_curve
        if choices.sheet is not None:
            self._take_sheet(choices.sheet, choices.columns)
        self._found = choices.found
        self._place = min(self._place, len(self.session.scenario.models) - 1)
        self.series.fill(choices.typed)
        self._show_results()
        self._show_view(choices.view)

    def open(self, path: Path, sheet: str = "") -> None:
        """Look at the table in the file at *path*, off the window's thread."""
        self._path, self._done = path, ""
        self._say("")
        self.job_line.work(partial(_opened, path, sheet), tr("Opening {file}").format(file=path.name))

    def try_sample(self) -> None:
        """Take invented orders."""
        self._path, self._done = None, ""
        self._say("")
        self.job_line.work(lambda _: sample_sheet(), tr("Making sample orders"))

    def read(self) -> None:
        """Read all rows with the columns that are chosen."""
        if self._sheet is None:
            return
        self._say("")
        self._done = ""
        work = partial(_read, self._sheet, self.columns.columns)
        self.job_line.work(work, tr("Reading {file}").format(file=self._sheet.name))

    def use(self) -> None:
        """Put the chosen fit into the chosen model, as one step of undo."""
        own = self._own_series() if self.views.place == SERIES else self._own_orders()
        if own is None:
            return
        name = self.session.scenario.model_name(self._place)
        try:
            after = with_own_retention(self.session.scenario, self._place, own)
        except ScenarioError as error:
            tell(tr("Not put into the model"), error, self)
            return
        self._done = tr("Put into “{model}”. Undo takes it out again.").format(model=name)
        self.session.end_gesture()
        self.session.change(after, tr("Own data into {model}").format(model=name))
        self._show_results()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:  # noqa: N802  (Qt's name)
        """Take tables; all else is the window's."""
        if any(Path(url.toLocalFile()).suffix.lower() in ENDINGS for url in event.mimeData().urls()):
            event.acceptProposedAction()
        else:
            event.ignore()

    def dropEvent(self, event: QDropEvent) -> None:  # noqa: N802  (Qt's name)
        """Open what was dropped."""
        urls = event.mimeData().urls()
        if urls:
            event.acceptProposedAction()
            self.open(Path(urls[0].toLocalFile()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """No wider than the smallest window."""
        return QSize(480, 320)

    def _scenario_is_new(self) -> None:
        """An edit elsewhere does not end the reading: it does not depend on the scenario."""
        self._is_stale = True
        if self.isVisible() and not self._breath.isActive():
            self._breath.start()

    # --- parts --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self.setAcceptDrops(True)
        head = QHBoxLayout()
        head.setSpacing(theme.GRID)
        self._open = QPushButton(tr("Open orders…"))
        self._open.setObjectName("own.open")
        self._name.setObjectName("own.name")
        self._name.setProperty("level", "secondary")
        head.addWidget(self.views)
        self._name.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(self._name, 1)
        head.addWidget(self._open)
        self._error.setObjectName("own.error")
        self._error.setProperty("level", "error")
        self._error.setWordWrap(True)
        self._error.hide()
        for widget in (self.columns, self.bad, self._cohort_view(), self.fit, self._series_view(), self.drop):
            self._stack.addWidget(widget)
        page = QVBoxLayout()
        page.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 0)
        page.setSpacing(theme.GRID)
        page.addLayout(head)
        page.addWidget(self._error)
        page.addWidget(self._stack, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(page, 1)
        layout.addWidget(self.job_line)

    def _cohort_view(self) -> QWidget:
        view = QWidget()
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        for text, box in ((tr("First orders from"), self.begin), (tr("followed up to"), self.end)):
            label = QLabel(text)
            label.setBuddy(box)
            line.addWidget(label)
            line.addWidget(box)
        line.addStretch(1)
        self._cohort_words.setObjectName("own.cohorts.words")
        self._cohort_words.setWordWrap(True)
        self._cohort_words.setProperty("level", "secondary")
        layout = QVBoxLayout(view)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID)
        layout.addLayout(line)
        layout.addWidget(self._cohort_words)
        layout.addWidget(self.cohorts, 1)
        return view

    def _series_view(self) -> QWidget:
        view = QWidget()
        line = QHBoxLayout(view)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(2 * theme.GRID)
        line.addWidget(self.series)
        line.addWidget(self.series_fit, 1)
        return view

    def _connect(self) -> None:
        self.views.turned.connect(self._show_view)
        self._open.clicked.connect(self._ask)
        self.drop.opened.connect(self._ask)
        self.drop.tried.connect(self.try_sample)
        self.columns.read.connect(self.read)
        self.columns.sheet_chosen.connect(self._open_sheet)
        self.begin.activated.connect(self._limit)
        self.end.activated.connect(self._limit)
        self.series.changed.connect(self._fit_series)
        self.background.done.connect(self._take)
        self.background.failed.connect(self._fail)
        for view in (self.fit, self.series_fit):
            view.used.connect(self.use)
            view.model_chosen.connect(self._choose_model)
        self.fit.curve_chosen.connect(self._choose_curve)
        self.series_fit.curve_chosen.connect(self._choose_series_curve)

    # --- work and its outcome -----------------------------------------------------------------

    def _ask(self) -> None:
        kinds = tr("Tables of orders ({kinds})").format(kinds=KINDS)
        name, _ = QFileDialog.getOpenFileName(
            self, tr("Open orders"), str(self._path.parent) if self._path else "", kinds
        )
        if name:
            self.open(Path(name))

    def _open_sheet(self, sheet: str) -> None:
        if self._path is not None and (self._sheet is None or sheet != self._sheet.sheet):
            self.open(self._path, sheet)

    def _limit(self) -> None:
        if self._found is not None:
            self._done = ""
            work = partial(_limited, self._found.orders, self.begin.currentData(), self.end.currentData())
            self.job_line.work(work, tr("Counting cohorts"))

    def _fit_series(self) -> None:
        self._done = ""
        try:
            series = self.series.series()
        except ScenarioError as error:
            self._survival = None
            self._show_results()
            self.series_fit.chart.show_drawing(replace(self.series_fit.chart.drawing, empty=_reasons(error)))
            return
        if series is None:
            self._survival = None
            self._show_results()
            return
        self.job_line.work(partial(_fitted, series), tr("Fitting the series"))

    def _take(self, outcome: OrderSheet | OrdersRead | SurvivalRead | None) -> None:
        if isinstance(outcome, OrderSheet):
            self._found = None
            self._take_sheet(outcome, None)
            self._show_view(COLUMNS)
        elif isinstance(outcome, OrdersRead):
            self._found, self._curve = outcome, self._curve if any(self._limits()) else None
            self._show_results()
            if self.views.place == COLUMNS:
                self._show_view(FIT)
        elif isinstance(outcome, SurvivalRead):
            self._survival = outcome
            self._show_results()

    def _take_sheet(self, sheet: OrderSheet, columns: Columns | None) -> None:
        self._sheet = sheet
        self.columns.show_sheet(sheet, columns or sheet.columns)
        self._name.setText(sheet.name)
        self._show_results()

    def _fail(self, error: Exception) -> None:
        self.job_line.say("")
        self._say(_reasons(error) if isinstance(error, ScenarioError) else reason(error))

    def _say(self, problem: str) -> None:
        self._error.setText(problem)
        self._error.setVisible(bool(problem))

    def _limits(self) -> tuple[Any, Any]:
        return self.begin.currentData(), self.end.currentData()

    def _choose_curve(self, place: int) -> None:
        self._curve, self._done = (GEOMETRIC, SHIFTED)[place], ""
        self._show_results()

    def _choose_series_curve(self, place: int) -> None:
        self._series_curve, self._done = (GEOMETRIC, SHIFTED)[place], ""
        self._show_results()

    def _choose_model(self, place: int) -> None:
        self._place, self._done = place, ""
        self._show_results()

    # --- what is shown ------------------------------------------------------------------------

    def _show_view(self, view: int) -> None:
        self.views.turn(view)
        has_sheet, has_orders = self._sheet is not None, self._found is not None
        for place, there in ((BAD, has_orders), (COHORTS, has_orders), (FIT, has_orders)):
            self.views.offer(place, offered=there)
        there = view == SERIES or (has_sheet if view == COLUMNS else has_orders)
        self._open.setVisible(has_sheet)
        self._stack.setCurrentIndex(view if there else EMPTY)

    def _show_results(self) -> None:
        """Fill every view with what there is."""
        names = [self.session.scenario.model_name(place) for place in range(len(self.session.scenario.models))]
        for view in (self.fit, self.series_fit):
            view.show_models(names, self._place)
        if self._found is not None:
            self._show_orders(self._found)
        self._show_series()
        self._show_view(self.views.place)

    def _show_orders(self, found: OrdersRead) -> None:
        self.bad.show_orders(found.orders)
        self.cohorts.show_table(found.table)
        _fill_months(self.begin, self.end, found)
        counted = f"{found.orders.counted()} · {' … '.join(day.isoformat() for day in found.orders.days)}"
        self._cohort_words.setText("\n".join([counted, *(f"· {note}" for note in found.table.notes())]))
        kinds = [fit.kind for fit in found.fits]
        chosen = next((fit for fit in found.fits if fit.kind == self._curve), found.best)
        self._found = found = replace(found, chosen=chosen)
        if chosen is None:
            drawing = replace(orders_drawing(found, self._place), empty=" ".join(found.warnings()))
            self.fit.show_fit(drawing, [], 0)
            self.fit.say(warnings=list(found.warnings()), notes=[], source="", done="")
            return
        self.fit.show_fit(orders_drawing(found, self._place), orders_rows(found), kinds.index(chosen.kind))
        own = found.own(chosen)
        notes = [order_value(self.session.scenario, self._place, found.orders.average)]
        for name in overruled(self.session.scenario, own):
            words = tr("The uncertainty of {value} is stated for all models together, which has precedence.")
            notes.append(words.format(value=tr(ESTIMATES[name])))
        if chosen is found.best:
            notes.append(tr("Chosen by its AIC: {curve}.").format(curve=tr(CURVES[chosen.kind])))
        self.fit.say(warnings=list(chosen.warnings()), notes=notes, source=own.source, done=self._done)

    def _show_series(self) -> None:
        found = self._survival
        if found is None:
            drawing = replace(self.series_fit.chart.drawing, empty=tr("Type or paste a survival series on the left."))
            self.series_fit.show_fit(drawing, [], 0)
            self.series_fit.say(warnings=[], notes=[], source="", done="")
            return
        chosen = next((fit for fit in found.fits if fit.kind == self._series_curve), found.best)
        self._survival = found = replace(found, chosen=chosen)
        drawing = survival_drawing(found, self._place)
        self.series_fit.show_fit(drawing, survival_rows(found), found.fits.index(chosen))
        notes = [tr("Orders a month stay as they are in the model: a survival series says nothing of them.")]
        if not found.fits[0].series.customers:
            notes.insert(0, tr("Without the number of customers nobody knows how sure this is."))
        own = self._own_series()
        self.series_fit.say(warnings=[], notes=notes, source=own.source if own else "", done=self._done)

    def _own_orders(self) -> OwnRetention | None:
        found = self._found
        return found.own(found.chosen) if found is not None and found.chosen is not None else None

    def _own_series(self) -> OwnRetention | None:
        found = self._survival
        if found is None or found.chosen is None:
            return None
        frequency = self.session.scenario.number(f"models.{self._place}.retention.orders_per_month")
        return of_survival(found.chosen, date.today(), frequency)  # noqa: DTZ011  (the reader's own calendar day)


def _opened(path: Path, sheet: str, tell: Tell) -> OrderSheet:
    return open_sheet(path, sheet, tell)


def _read(sheet: OrderSheet, columns: Columns, tell: Tell) -> OrdersRead | None:
    orders = read_orders(sheet, columns, tell=lambda done: tell(READING * done))
    return understood(orders) if orders.complete else None


def _limited(orders: Orders, first: int | None, last: int | None, _: Tell) -> OrdersRead:
    return understood(orders, first=first, last=last)


def _fitted(series: SurvivalSeries, _: Tell) -> SurvivalRead:
    return SurvivalRead(tuple(fit_survival(series, kind) for kind in (GEOMETRIC, SHIFTED)))


def _months(name: str, meaning: str) -> CalmComboBox:
    box = CalmComboBox()
    box.setObjectName(name)
    box.setAccessibleName(meaning)
    box.setSizeAdjustPolicy(CalmComboBox.SizeAdjustPolicy.AdjustToContents)
    return box


def _fill_months(begin: CalmComboBox, end: CalmComboBox, found: OrdersRead) -> None:
    """Offer every month of the orders, with those of the table chosen."""
    first, last = (day.year * 12 + day.month - 1 for day in found.orders.days)
    for box, chosen in ((begin, int(found.table.months[0])), (end, found.table.cut)):
        box.clear()
        for month in range(first, last + 1):
            box.addItem(month_name(month), month)
        box.setCurrentIndex(chosen - first)


def _reasons(error: ScenarioError) -> str:
    return "\n".join(map(str, error.problems))
