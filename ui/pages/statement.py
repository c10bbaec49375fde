"""The statement: profit and loss of brand and agents, all models side by side or one month by month."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from calculator import preset_file
from calculator.inputs import Array
from calculator.language import tr
from calculator.problems import ScenarioError
from calculator.profit_and_loss import statement_csv
from calculator.result import ModelResult, Result
from calculator.statement import SIDES, statement
from ui import theme
from ui.calm_combo_box import CalmComboBox
from ui.file_dialog import ask_where_to_save
from ui.pages.statement_model import Column
from ui.pages.statement_table import StatementTable
from ui.picture import Picture
from ui.plain_label import plain_label
from ui.reading_width import kept_readable
from ui.session import Session
from ui.swatch import swatch
from ui.switch import Switch

Amounts = dict[tuple[str, str], Array]
"""The lines of both sides of one model, each (months,) in ¥."""


class StatementPage(QWidget):
    """The profit and loss of a session's models; worked out only while it is in sight."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._shown: Result | None = None
        self._wanted = 0
        self._period = Switch("statement.period", ((tr("Whole period"), ""), (tr("By month"), "")))
        self._model = CalmComboBox()
        self._model.setObjectName("statement.model")
        self._model.setAccessibleName(tr("Model"))
        self._shares = QCheckBox(tr("% of sales"))
        self._shares.setObjectName("statement.shares")
        self._shares.setToolTip(
            tr("Brand: of its sales. Agents: of what consumers paid, to agents or (with commission) to the brand.")
        )
        self._export = QPushButton(tr("Export CSV…"))
        self._export.setObjectName("statement.export")
        self._message = QLabel()
        self._message.setObjectName("statement.message")
        self._bar = QWidget()
        self.table = StatementTable()
        self._lay_out()
        self._connect()
        self._show_whole()

    def refresh(self) -> None:
        """Take over the session's newest results, if they are not shown already."""
        result = self._session.result
        if result is None:
            self._say(tr("The first results are being computed."))
        elif result is not self._shown:
            if self._shown is None:
                self._say("")
            self._shown = result
            self._fill_models(result)
            self._show()

    def choices(self) -> tuple[bool, int, bool]:
        """What was chosen, so that a page in another language can go on from there."""
        return self._is_monthly, self._place, self._shares.isChecked()

    def choose(self, choices: tuple[bool, int, bool]) -> None:
        """Choose what :meth:`choices` of an earlier page returned."""
        by_month, model, shares = choices
        if by_month or shares:
            self._wanted = model
            self.refresh()
            self._period.turn(int(by_month))
            self._model.setCurrentIndex(model)
            self._show_whole()
            self._shares.setChecked(shares)

    def pictures(self) -> list[Picture]:
        """The statement as it is shown."""
        self.refresh()
        if self._shown is None:
            return []
        places = (self._place,) if self._is_monthly else None
        title = tr("Statement")
        if self._is_monthly:
            title = tr("{what} by month: {model}").format(what=title, model=self._model.currentText())
        return [statement_picture(self._columns_shown(self._shown), title, places)]

    def export(self, path: Path) -> None:
        """Write the statement of all models to *path* for a spreadsheet, as it is: whole or by month."""
        result = self._session.result
        if result is None:
            return
        text = statement_csv(result, SIDES, by_month=self._is_monthly)
        try:
            preset_file.save(path, f"\ufeff{text}")
        except ScenarioError as error:
            self._say(str(error), level="error")
        else:
            self._say(tr("Saved as {name}").format(name=path.name))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Catch up with what happened out of sight."""
        super().showEvent(event)
        self.refresh()

    # --- parts --------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        bar = QHBoxLayout(self._bar)
        bar.setContentsMargins(0, 0, 0, 0)
        bar.setSpacing(theme.GRID)
        bar.addWidget(self._period)
        bar.addWidget(self._model)
        bar.addSpacing(theme.GRID)
        bar.addWidget(self._shares)
        bar.addStretch(1)
        bar.addWidget(self._message)
        unit = plain_label(tr("in ¥, costs with a minus"), "label", wraps=False)
        bar.addWidget(unit)
        bar.addWidget(self._export)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * theme.GRID, theme.GRID, 2 * theme.GRID, 2 * theme.GRID)
        layout.setSpacing(theme.GRID)
        layout.addLayout(kept_readable(self._bar))
        left = QHBoxLayout()  # the table itself says how wide and high it may be
        left.addWidget(self.table, 1)
        left.addStretch(0)
        layout.addLayout(left, 1)
        layout.addStretch(0)

    def _connect(self) -> None:
        self._period.turned.connect(self._show_whole)
        self._model.currentIndexChanged.connect(self._show)
        self._shares.toggled.connect(self._show)
        self._export.clicked.connect(self._ask_where)
        self._session.result_changed.connect(self._result_is_new)
        theme.CHOICE.changed.connect(self._colour_models)

    def _result_is_new(self) -> None:
        if self.isVisible():
            self.refresh()

    def _fill_models(self, result: Result) -> None:
        names = [model.name for model in result.models]
        if names != [self._model.itemText(place) for place in range(self._model.count())]:
            chosen = self._place
            self._model.blockSignals(True)  # noqa: FBT003  (Qt's parameter)
            self._model.clear()
            self._model.addItems(names)
            self._model.setCurrentIndex(min(chosen, len(names) - 1))
            self._model.blockSignals(False)  # noqa: FBT003
        self._colour_models()

    def _colour_models(self) -> None:
        for place in range(self._model.count()):
            self._model.setItemIcon(place, swatch(theme.current().model(place)))

    @property
    def _place(self) -> int:
        """The model whose months are shown, or will be as soon as there are results."""
        return self._model.currentIndex() if self._model.count() else self._wanted

    @property
    def _is_monthly(self) -> bool:
        return self._period.place == 1

    def _show_whole(self) -> None:
        self._model.setVisible(self._is_monthly)
        self._show()

    def _show(self) -> None:
        if self._shown is None:
            return
        self.table.show_columns(self._columns_shown(self._shown))
        self._bar.setMaximumWidth(max(self.table.maximumWidth(), self._bar.sizeHint().width()))

    def _columns_shown(self, result: Result) -> list[Column]:
        return list(self._of_months(result) if self._is_monthly else self._of_models(result))

    def _of_models(self, result: Result) -> Iterator[Column]:
        for place, model in enumerate(result.models):
            sums = {key: float(values.sum()) for key, values in _lines(model).items()}
            yield from self._columns(model.name, place, model, sums)

    def _of_months(self, result: Result) -> Iterator[Column]:
        place = self._place
        model = result.models[place]
        lines = _lines(model)
        whole = {key: float(values.sum()) for key, values in lines.items()}
        yield from self._columns(tr("All months"), place, model, whole)
        for month in range(result.scenario.months):
            amounts = {key: float(values[month]) for key, values in lines.items()}
            title = tr("month {number}").format(number=month + 1)
            yield from self._columns(title, place, model, amounts, is_model=False)

    def _columns(
        self,
        title: str,
        place: int,
        model: ModelResult,
        amounts: dict[tuple[str, str], float],
        *,
        is_model: bool = True,
    ) -> Iterator[Column]:
        """The amounts and, where they are asked for, what they are of sales."""
        has_agents = model.kind != "direct"
        yield Column(title, place, amounts, has_agents, is_model=is_model)
        if self._shares.isChecked():
            brand = amounts["brand", "sales"]
            from_consumers = amounts["agents", "consumer_sales"] if model.kind == "stocked" else brand
            sales = {"brand": brand, "agents": from_consumers}
            yield Column(tr("% of sales"), place, amounts, has_agents, sales, is_model)

    def _ask_where(self) -> None:
        name = tr("{title} statement").format(title=self._session.title.removesuffix(".toml")) + ".csv"
        kinds, beside = tr("Tables (*.csv)"), self._session.origin.path
        path = ask_where_to_save(self.window(), tr("Export the statement"), name, kinds, ".csv", beside)
        if path is not None:
            self.export(path)

    def _say(self, text: str, level: str = "secondary") -> None:
        self._message.setProperty("level", level)
        self._message.style().polish(self._message)
        self._message.setText(text)


def statement_picture(columns: list[Column], title: str, places: tuple[int, ...] | None = None) -> Picture:
    """The table of *columns*, whole; *places* are the models that it is about."""
    make = partial(_drawn, columns)
    table = make()
    size = table.whole_size
    table.deleteLater()
    return Picture("statement", title, make, (size.width(), size.height()), title, places)


def _drawn(columns: list[Column]) -> StatementTable:
    table = StatementTable()
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.show_columns(columns)
    return table


def _lines(model: ModelResult) -> Amounts:
    sides = SIDES if model.kind != "direct" else SIDES[:1]
    lines = {(side, key): values[:, 0] for side in sides for key, values in statement(model, side).items()}
    nothing = np.zeros(len(model.months["leads"]))
    return lines if len(sides) > 1 else {**lines, ("agents", "consumer_sales"): nothing}
