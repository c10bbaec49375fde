"""Both fits beside the data, their values, and the way of one of them into a model."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from calculator import figures
from calculator.language import tr
from calculator.own_retention import OrdersRead, SurvivalRead
from calculator.questions.fit_lines import CURVES, ESTIMATES, estimate_text
from calculator.retention_fit import Estimate, RetentionFit
from ui import theme
from ui.calm_combo_box import CalmComboBox
from ui.charts.curve_chart import CurveChart
from ui.charts.curves import CurveDrawing
from ui.plain_label import plain_label
from ui.switch import Switch

WIDEST_VALUES = 520
PANEL_WIDTH, LEAST_PANEL, SIDE_BY_SIDE, WIDEST = 400, 220, 780, 16_777_215
ROWS = ("repurchase_rate", "monthly_survival", "alpha", "beta", "orders_per_month", "active_share")

Row = tuple[str, Sequence[str]]


class FitView(QWidget):
    """A chart, a table of values, and a foot that puts the chosen fit into a model.

    ``curve_chosen`` carries the place of the fit, ``model_chosen`` that of the model, ``used`` asks to put it there.
    """

    curve_chosen = Signal(int)
    model_chosen = Signal(int)
    used = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.chart = CurveChart(f"chart.{name}")
        self.curve = Switch(f"{name}.curve", [(tr(text), "") for text in CURVES.values()])
        self.curve.turned.connect(self.curve_chosen)
        self._values = QGridLayout()
        self._values.setHorizontalSpacing(12)
        self._values.setVerticalSpacing(4)
        self._values.setColumnStretch(0, 1)
        self._warnings = _hidden("warning", f"{name}.warnings")
        self._notes = _hidden("label", f"{name}.notes")
        self.model = CalmComboBox()
        self.model.setObjectName(f"{name}.model")
        self.model.setAccessibleName(tr("Model to put it into"))
        self.model.setSizeAdjustPolicy(CalmComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.model.setMinimumContentsLength(8)
        self.model.activated.connect(self.model_chosen)
        self.use = QPushButton(tr("Use in this model"))
        self.use.setObjectName(f"{name}.use")
        self.use.setToolTip(tr("Curve, values, how sure they are and their source; undone with one step"))
        self.use.clicked.connect(self.used)
        self._source = _hidden("label", f"{name}.source")
        self.done = _hidden("secondary", f"{name}.done")
        panel = QWidget()
        column = QVBoxLayout(panel)
        column.setContentsMargins(0, 0, theme.GRID, 0)
        column.setSpacing(theme.GRID)
        into = QHBoxLayout()
        into.setSpacing(theme.GRID)
        into.addWidget(self.model, 1)
        into.addWidget(self.use)
        column.addWidget(self.curve, 0, Qt.AlignmentFlag.AlignLeft)
        column.addLayout(into)
        column.addWidget(self.done)
        column.addWidget(self._warnings)
        column.addLayout(self._values)
        column.addWidget(self._source)
        column.addWidget(self._notes)
        column.addStretch(1)
        panel.setMaximumWidth(WIDEST_VALUES)
        self._panel = QScrollArea()
        self._panel.setWidget(panel)
        self._panel.setWidgetResizable(True)
        self._panel.setFrameShape(QScrollArea.Shape.NoFrame)
        self._panel.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._line = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._line.setContentsMargins(0, 0, 0, 0)
        self._line.setSpacing(2 * theme.GRID)
        self._line.addWidget(self.chart, 1)
        self._line.addWidget(self._panel)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Values beside the chart where there is room, else below it."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        beside = self.width() >= SIDE_BY_SIDE
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._line.setDirection(way)
        self._panel.setMinimumWidth(PANEL_WIDTH if beside else 0)
        self._panel.setMaximumWidth(PANEL_WIDTH if beside else WIDEST)
        self._panel.setMaximumHeight(WIDEST if beside else max(LEAST_PANEL, self.height() // 2))
        self._panel.setMinimumHeight(0 if beside else min(LEAST_PANEL, self.height() // 2))

    def show_models(self, names: Sequence[str], place: int) -> None:
        """Offer the models called *names*, with the one at *place* chosen."""
        self.model.clear()
        self.model.addItems(list(names))
        self.model.setCurrentIndex(place)

    def show_fit(self, drawing: CurveDrawing, rows: Sequence[Row], place: int) -> None:
        """Draw *drawing*, list *rows* of values with a column for each fit, the one at *place* chosen."""
        self.chart.show_drawing(drawing)
        self.curve.turn(place)
        while item := self._values.takeAt(0):
            if widget := item.widget():
                widget.hide()  # it goes only when the window is idle
                widget.deleteLater()
        for row, (name, cells) in enumerate(rows):
            self._values.addWidget(_cell(name, chosen=False, left=True), row, 0)
            for column, text in enumerate(cells):
                self._values.addWidget(_cell(text, chosen=column == place), row, column + 1)

    def say(self, *, warnings: Sequence[str], notes: Sequence[str], source: str, done: str) -> None:
        """Show the sentences around the fit."""
        texts = ((self._warnings, "\n".join(warnings)), (self._notes, "\n".join(notes)), (self.done, done))
        source_words = tr("Source: {text}").format(text=source) if source else ""
        for label, text in (*texts, (self._source, source_words)):
            label.setText(text)
            label.setVisible(bool(text))
        self.use.setEnabled(bool(source))


def orders_rows(found: OrdersRead) -> list[Row]:
    """The values of both fits to orders, and how well these fit."""
    rows: list[Row] = [(tr("value (90 % interval)"), [tr(CURVES[fit.kind]) for fit in found.fits])]
    rows += [row for name in ROWS if (row := _row(name, [_of(fit, name) for fit in found.fits])) is not None]
    again = tr("Ordered again ({share} did)").format(share=figures.percent(found.table.again))
    rows.append((again, [figures.percent(fit.again) for fit in found.fits]))
    rows.append((tr("Distance from the data"), [figures.percent(fit.misfit) for fit in found.fits]))
    rows.append((tr("Log-likelihood"), [figures.exact(fit.log_likelihood) for fit in found.fits]))
    rows.append((tr("AIC (lower is better)"), [figures.exact(fit.aic) for fit in found.fits]))
    return rows


def survival_rows(found: SurvivalRead) -> list[Row]:
    """The values of both fits to a survival series."""
    rows: list[Row] = [(tr("value (90 % interval)"), [tr(CURVES[fit.kind]) for fit in found.fits])]
    rows += [row for name in ROWS if (row := _row(name, [fit.values.get(name) for fit in found.fits])) is not None]
    rows.append((tr("Log-likelihood"), [figures.exact(fit.log_likelihood) for fit in found.fits]))
    return rows


def _of(fit: RetentionFit, name: str) -> Estimate | None:
    if name == "active_share":
        return fit.active_share
    if name == "monthly_survival":
        return fit.monthly_survival if fit.kind == "geometric" else None
    return fit.model_values.get(name)


def _row(name: str, estimates: Sequence[Estimate | None]) -> Row | None:
    if not any(estimates):
        return None
    return tr(ESTIMATES[name]), [
        figures.NOTHING if each is None else estimate_text(name, each).replace(" (", "\n", 1).rstrip(")")
        for each in estimates
    ]


def _cell(text: str, *, chosen: bool, left: bool = False) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(left)
    side = Qt.AlignmentFlag.AlignLeft if left else Qt.AlignmentFlag.AlignRight
    label.setAlignment(side | Qt.AlignmentFlag.AlignTop)
    label.setProperty("level", "label")
    if chosen:
        label.setStyleSheet("font-weight: 600")
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _hidden(level: str, name: str) -> QLabel:
    label = plain_label(level=level, name=name)
    label.hide()
    return label
