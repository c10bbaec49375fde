"""Picks the figure that a question is about: which, of which model, and less which other one's."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from calculator.language import tr
from calculator.metric import Metric
from calculator.outcomes import DECIDING, SUMMARY
from calculator.scenario import Scenario
from ui import theme
from ui.calm_combo_box import CalmComboBox
from ui.lettering import text_width
from ui.swatch import swatch

ALONE = -1
"""In place of a second model: the figure itself, no lead over another one."""
_MOST_SHOWN = 24
_AROUND, _NARROWEST, _WIDEST = 40, 80, 320
"""Pixels of a box beside its text; of the narrowest and of the widest box."""


class MetricPicker(QWidget):
    """Figure, model and, where a ``lead`` may be asked for, the model that it is compared with.

    ``changed`` comes when a person picked something, not when :meth:`choose` or :meth:`show_scenario` did.
    Without ``of_model`` only the figure is picked (the metric is then that of the first model).
    """

    changed = Signal()

    def __init__(self, scenario: Scenario, *, name: str = "metric", lead: bool = True, of_model: bool = True) -> None:
        super().__init__()
        self._lead, self._of_model = lead and of_model, of_model
        self._names: list[str] = []
        self._figure = _combo(f"{name}.figure", tr("Figure"))
        self._model = _combo(f"{name}.model", tr("Model"))
        self._minus = _combo(f"{name}.minus", tr("Less the same figure of another model"))
        self._fill_figures()
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GRID)
        for box in (self._figure, self._model, self._minus):
            line.addWidget(box)
            box.currentIndexChanged.connect(self._pick)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        theme.CHOICE.changed.connect(self._colour)
        self.show_scenario(scenario)

    @property
    def picked(self) -> Metric:
        """The metric that is picked (``metric`` is a name of Qt's)."""
        minus = self._minus.currentData()
        return Metric(
            self._figure.currentData(), max(0, self._model.currentIndex()), None if minus in (None, ALONE) else minus
        )

    def choose(self, metric: Metric) -> None:
        """Pick *metric*, as far as the models that there are allow."""
        with QSignalBlocker(self):
            self._figure.setCurrentIndex(self._figure.findData(metric.column))
            self._model.setCurrentIndex(min(metric.model, len(self._names) - 1))
            self._fill_minus(metric.minus)

    def show_scenario(self, scenario: Scenario) -> None:
        """Offer the models of *scenario*; what was picked stays picked where its models are still there."""
        names = [scenario.model_name(place) for place in range(len(scenario.models))]
        if names == self._names:
            return
        before, chosen = self._names, self.picked
        self._names = names
        with QSignalBlocker(self):
            with QSignalBlocker(self._model):
                self._model.clear()
                self._model.addItems(names)
                self._model.setCurrentIndex(self._again(chosen.model, before) or 0)
            self._fill_minus(None if chosen.minus is None else self._again(chosen.minus, before))
        self._model.setVisible(self._of_model and len(names) > 1)
        self._minus.setVisible(self._lead and len(names) > 1)
        self._colour()

    def _again(self, place: int, before: list[str]) -> int | None:
        """Where the model that stood at *place* stands now: by its name, else by its place."""
        if place < len(before) and before[place] in self._names:
            return self._names.index(before[place])
        return place if place < len(self._names) else None

    def _fill_figures(self) -> None:
        for column in (*DECIDING, None, *(name for name in SUMMARY if name not in DECIDING)):
            if column is None:
                self._figure.insertSeparator(self._figure.count())
            else:
                self._figure.addItem(_figure_name(column), userData=column)

    def _fill_minus(self, chosen: int | None) -> None:
        """Offer all models but the one picked."""
        with QSignalBlocker(self._minus):
            self._minus.clear()
            self._minus.addItem(tr("by itself"), userData=ALONE)
            for place, name in enumerate(self._names):
                if place != self._model.currentIndex():
                    self._minus.addItem(tr("less {model}").format(model=name), userData=place)
            found = self._minus.findData(ALONE if chosen is None else chosen)
            self._minus.setCurrentIndex(max(0, found))
        self._colour()
        for box in (self._figure, self._model, self._minus):
            box.updateGeometry()

    def _pick(self) -> None:
        if self.sender() is self._model:
            self._fill_minus(self.picked.minus)
        self.changed.emit()

    def _colour(self) -> None:
        for place in range(self._model.count()):
            self._model.setItemIcon(place, swatch(theme.current().model(place)))
        for item in range(1, self._minus.count()):
            self._minus.setItemIcon(item, swatch(theme.current().model(self._minus.itemData(item))))


def _figure_name(column: str) -> str:
    """The figure by its own name; the one that only continues another one's says which."""
    if column == "losing_share_12":
        return tr("Agents who lose, of those in for 12 months")
    return tr(SUMMARY[column].label)


class _SnugComboBox(CalmComboBox):
    """As wide as what is picked, so that several read as a sentence; its list is as wide as it needs."""

    def __init__(self) -> None:
        super().__init__()
        self.currentIndexChanged.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Room for the text picked, its icon and the arrow."""
        icon = 0 if self.itemIcon(self.currentIndex()).isNull() else self.iconSize().width() + 4
        width = text_width(self.currentText(), theme.TEXT) + icon + _AROUND
        return QSize(min(width, _WIDEST), super().sizeHint().height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """No wider."""
        return QSize(min(self.sizeHint().width(), _NARROWEST), super().minimumSizeHint().height())

    def showPopup(self) -> None:  # noqa: N802  (Qt's name)
        """The list shows all of its texts."""
        self.view().setMinimumWidth(self.view().sizeHintForColumn(0) + _AROUND)
        super().showPopup()


def _combo(name: str, meaning: str) -> CalmComboBox:
    box = _SnugComboBox()
    box.setObjectName(name)
    box.setAccessibleName(meaning)
    box.setToolTip(meaning)
    box.setMaxVisibleItems(_MOST_SHOWN)
    return box
