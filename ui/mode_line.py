"""What is compared: whose product, over which horizon, and why the figures differ."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QWidget

from calculator import figures
from calculator.language import tr
from calculator.scenario import Scenario
from calculator.units import in_months
from ui.calm_combo_box import CalmComboBox
from ui.elided_label import ElidedLabel
from ui.session import Session


class ModeLine(QWidget):
    """What is compared: whose product, over which horizon, and why the figures differ."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self._session = session
        self._reason = ElidedLabel()
        self._reason.setProperty("level", "secondary")
        self._product = CalmComboBox()
        self._product.setObjectName("same_product")
        self._product.setAccessibleName(tr("Whose product is compared"))
        self._product.addItem(tr("one product for all"), userData=True)
        self._product.addItem(tr("each its own product"), userData=False)
        self._product.setSizeAdjustPolicy(CalmComboBox.SizeAdjustPolicy.AdjustToContents)
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
            values["product"] = scenario.stated_product_of(0)
        self._session.set_values(values)


def mode_sentence(scenario: Scenario) -> str:
    """Whose product, which horizon, and why the figures differ, in one sentence."""
    horizon = in_months(scenario.months)
    if len(scenario.models) == 1:
        return horizon
    if scenario.same_product:
        product = scenario.product_of(0)
        sentence = tr(
            "{months} · cost {cost}, list price {price}: the figures differ by the way of selling, not the goods"
        )
        cost, price = figures.price(product.unit_cost or 0), figures.price(product.list_price or 0)
        return sentence.format(months=horizon, cost=cost, price=price)
    return tr("{months} · each model sells its own product: the figures differ by goods and margins too").format(
        months=horizon
    )
