"""The comparison: the models side by side, three rows of charts under the figures that decide."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from calculator import figures
from calculator.language import tr
from calculator.outcomes import CAVEATS
from calculator.result import ModelResult
from calculator.scenario import Scenario
from calculator.warnings import warnings
from ui import theme
from ui.charts.bars import Drawing, Fill
from ui.charts.chart import Chart, ElidedLabel
from ui.charts.inventory import inventory_drawing
from ui.charts.legend import Legend
from ui.charts.lifetime import lifetime_drawing
from ui.charts.margin import margin_drawing
from ui.figure_strip import FigureStrip
from ui.session import Session

COLUMN = 236
"""Pixels below which a column of charts is scrolled to rather than squeezed."""
ROWS = ("margin", "inventory", "ltv")
STALE_AFTER = 200
"""Milliseconds of computing after which the old figures are dimmed."""


class ComparisonPage(QWidget):
    """Figures and charts of all models of a session.

    ``asked`` is for where a figure comes from; ``painted`` comes once new results are on the screen.
    """

    asked = Signal(int, str)
    painted = Signal()

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._strips: list[FigureStrip] = []
        self._charts: dict[str, list[Chart]] = {row: [] for row in ROWS}
        self._mode = ModeLine(session)
        self._one_scale = QCheckBox(tr("One scale per row"))
        self._one_scale.setObjectName("one_scale")
        self._one_scale.setChecked(True)
        self._one_scale.toggled.connect(self._scale)
        self._in_money = QComboBox()
        self._in_money.setObjectName("inventory_unit")
        self._in_money.addItems([tr("in units"), tr("in ¥ at cost")])
        self._in_money.setAccessibleName(tr("Unit of the inventory charts"))
        self._in_money.currentIndexChanged.connect(self._draw)
        self._grid = QGridLayout()
        self._grid.setContentsMargins(16, 0, 8, 4)
        self._grid.setHorizontalSpacing(16)
        self._grid.setVerticalSpacing(2)
        self._headings = [
            self._heading(tr("Margin per tier"), _margin_legend(), self._one_scale),
            self._heading(tr("Inventory per tier"), _inventory_legend(), self._in_money),
            self._heading(tr("Lifetime value"), Legend(((None, tr("CAC, in ¥ per customer")),)), None),
        ]
        self.content = QWidget()
        self.content.setLayout(self._grid)
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setWidget(self.content)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._mode)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(FootLine(session))
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(STALE_AFTER)
        self._patience.timeout.connect(lambda: self._set_stale(stale=True))
        session.scenario_changed.connect(self._patience.start)
        session.result_changed.connect(self._show_result)
        theme.CHOICE.changed.connect(self._draw)
        self._show_result()

    @property
    def charts(self) -> list[Chart]:
        """All charts, row by row."""
        return [chart for row in ROWS for chart in self._charts[row]]

    def _heading(self, text: str, legend: Legend, control: QWidget | None) -> QWidget:
        heading = QWidget()
        heading.setFixedHeight(32)
        line = QHBoxLayout(heading)
        line.setContentsMargins(0, 4, 0, 0)
        line.setSpacing(16)
        label = QLabel(text)
        label.setProperty("level", "heading")
        line.addWidget(label)
        line.addWidget(legend)
        line.addStretch(1)
        if control is not None:
            line.addWidget(control)
        return heading

    def _show_result(self) -> None:
        self._patience.stop()
        result, before = self._session.result, self._session.previous
        if result is None:
            return
        if len(self._strips) != len(result.models):
            self._lay_out(len(result.models))
        comparable = before is not None and len(before.models) == len(result.models)
        for place, (strip, model) in enumerate(zip(self._strips, result.models, strict=True)):
            earlier = before.models[place] if comparable and before is not None else None
            strip.show_result(model, earlier, result.scenario.ltv_months)
        self._set_stale(stale=False)
        self._draw()
        QTimer.singleShot(0, self, self.painted.emit)

    def _lay_out(self, count: int) -> None:
        """Make the widgets for *count* columns; the old ones go."""
        for widget in [*self._strips, *self.charts]:
            self._grid.removeWidget(widget)
            widget.close()
            widget.deleteLater()
        self._strips = []
        self._charts = {row: [] for row in ROWS}
        for place in range(count):
            strip = FigureStrip(place)
            strip.asked.connect(self.asked)
            self._strips.append(strip)
            self._grid.addWidget(strip, 0, place)
            self._grid.setColumnMinimumWidth(place, COLUMN)
            self._grid.setColumnStretch(place, 1)
            for row, name in enumerate(ROWS):
                chart = Chart(f"chart.{name}.{place}")
                self._charts[name].append(chart)
                self._grid.addWidget(chart, 2 + 2 * row, place)
        for row, heading in enumerate(self._headings):
            self._grid.removeWidget(heading)
            self._grid.addWidget(heading, 1 + 2 * row, 0, 1, count)
            self._grid.setRowStretch(2 + 2 * row, 1)
        for place in range(count, self._grid.columnCount()):
            self._grid.setColumnMinimumWidth(place, 0)
            self._grid.setColumnStretch(place, 0)

    def _draw(self) -> None:
        if self._session.result is None or not self._strips:
            return
        drawers = self._drawers()
        for place, model in enumerate(self._session.result.models):
            for name in ROWS:
                self._charts[name][place].show_drawing(drawers[name](model, place))
        self._scale()

    def _drawers(self) -> dict[str, Callable[[ModelResult, int], Drawing]]:
        in_money = self._in_money.currentIndex() == 1
        return {
            "margin": margin_drawing,
            "inventory": lambda model, place: inventory_drawing(model, place, in_money=in_money),
            "ltv": lifetime_drawing,
        }

    def _scale(self) -> None:
        for name in ROWS:
            charts = [chart for chart in self._charts[name] if not chart.drawing.empty]
            extents = [chart.drawing.extent for chart in charts]
            for chart in charts:
                shared = self._one_scale.isChecked()
                low = min(low for low, _ in extents) if shared else chart.drawing.extent[0]
                high = max(high for _, high in extents) if shared else chart.drawing.extent[1]
                chart.set_range(low, high)

    def _set_stale(self, *, stale: bool) -> None:
        for strip in self._strips:
            strip.set_stale(stale)


def _margin_legend() -> Legend:
    return Legend(
        (
            (Fill.LIGHT, tr("on paper: the price list")),
            (Fill.SOLID, tr("in cash: with entry money, unsold stock, running costs; ¥ per unit a consumer kept")),
        )
    )


def _inventory_legend() -> Legend:
    return Legend(
        (
            (Fill.SOLID, tr("on hand")),
            (Fill.HATCHED, tr("lost with leavers")),
            (Fill.LIGHT, tr("own use")),
            (None, tr("on hand, month by month")),
        )
    )


class ModeLine(QWidget):
    """What is compared: whose product, over which horizon, and why the figures differ."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._reason = ElidedLabel()
        self._reason.setProperty("level", "secondary")
        self._product = QComboBox()
        self._product.setObjectName("same_product")
        self._product.setAccessibleName(tr("Whose product is compared"))
        self._product.addItem(tr("one product for all"), userData=True)
        self._product.addItem(tr("each its own product"), userData=False)
        self._product.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self._product.activated.connect(self._choose)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 6, 16, 6)
        line.setSpacing(12)
        line.addWidget(self._product)
        line.addWidget(self._reason, 1)
        session.scenario_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        scenario = self._session.scenario
        self._product.setCurrentIndex(0 if scenario.same_product else 1)
        self._product.setEnabled(len(scenario.models) > 1 or scenario.same_product)
        self._reason.setText(mode_sentence(scenario))

    def _choose(self, index: int) -> None:
        wanted = index == 0
        scenario = self._session.scenario
        if wanted == scenario.same_product:
            return
        values: dict[str, object] = {"same_product": wanted}
        if wanted and scenario.product is None:
            values["product"] = scenario.product_of(0).model_dump(exclude_none=True)
        text = tr("one product for all") if wanted else tr("each its own product")
        self._session.set_values(values, text)


def mode_sentence(scenario: Scenario) -> str:
    """Whose product, which horizon, and why the figures differ, in one sentence."""
    months = tr("{months} months").format(months=scenario.months)
    if scenario.same_product:
        product = scenario.product_of(0)
        sentence = tr(
            "{months} · cost {cost}, list price {price}: the figures differ by the way of selling, not the goods"
        )
        cost, price = figures.price(product.unit_cost or 0), figures.price(product.list_price or 0)
        return sentence.format(months=months, cost=cost, price=price)
    if len(scenario.models) == 1:
        return months
    return tr("{months} · each model sells its own product: the figures differ by goods and margins too").format(
        months=months
    )


class FootLine(QFrame):
    """Warnings about the scenario, and what the model does not do."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._warning = ElidedLabel()
        self._warning.setProperty("level", "warning")
        self._caveat = ElidedLabel(tr("Assumed: {caveats}").format(caveats=" ".join(map(tr, CAVEATS[:2]))))
        self._caveat.setProperty("level", "label")
        more = QPushButton(tr("What the model does not do"))
        more.setObjectName("caveats")
        more.setProperty("quiet", "true")
        more.clicked.connect(self._tell)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        texts.addWidget(self._warning)
        texts.addWidget(self._caveat)
        line = QHBoxLayout(self)
        line.setContentsMargins(16, 4, 8, 4)
        line.addLayout(texts, 1)
        line.addWidget(more)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        session.scenario_changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        scenario = self._session.scenario
        found = [f"{scenario.models[place].name}: {sentence}" for place, sentence in warnings(scenario)]
        self._warning.setText("  ".join(found))
        self._warning.setVisible(bool(found))

    def _tell(self) -> None:
        dialog = QDialog(self.window())
        dialog.setWindowTitle(tr("What the model does not do"))
        dialog.setMinimumWidth(520)
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(12)
        sentences = [*(tr(caveat) for caveat in CAVEATS), *self._price_notes()]
        for sentence in sentences:
            label = QLabel(f"·  {sentence}")
            label.setWordWrap(True)
            layout.addWidget(label)
        close = QPushButton(tr("Close"))
        close.clicked.connect(dialog.accept)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def _price_notes(self) -> list[str]:
        deaf = [model.name for model in self._session.scenario.models if not model.price.price_response]
        if not deaf:
            return []
        sentence = tr("Demand does not react to price in: {names} (price response 0).")
        return [sentence.format(names=tr(", ").join(deaf))]
