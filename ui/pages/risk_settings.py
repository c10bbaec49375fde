"""How many draws are made, by which method, from which seed."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QSpinBox, QWidget

from calculator.language import tr
from ui import theme
from ui.calm_combo_box import CalmComboBox
from ui.pages.risk_words import METHOD_MEANINGS, METHODS, about
from ui.plain_label import plain_label

QUICK = 2**11
"""Draws that are made at once, without being asked for."""
COUNTS = (QUICK, 2**14, 2**17, 1_000_000)
_LARGEST_SEED = 2**31 - 1


class RiskSettings(QWidget):
    """Draws, method and seed; ``changed`` when a person chose another one, ``run`` when more draws are to be made."""

    changed = Signal()
    run = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._seconds = float("nan")
        self._counts = _combo("risk.draws", tr("Draws"))
        for count in COUNTS:
            self._counts.addItem(tr("{draws} draws").format(draws=f"{count:,}"), userData=count)
        self._methods = _combo("risk.method", tr("How draws are made"))
        for method, name in METHODS.items():
            self._methods.addItem(tr(name), userData=method)
            meaning = tr(METHOD_MEANINGS[method])
            self._methods.setItemData(self._methods.count() - 1, meaning, Qt.ItemDataRole.ToolTipRole)
        self._seed = QSpinBox()
        self._seed.setObjectName("risk.seed")
        self._seed.setAccessibleName(tr("Seed"))
        self._seed.setToolTip(tr("Other seeds give other draws; the same seed gives the same digits."))
        self._seed.setRange(0, _LARGEST_SEED)
        self._seed.setValue(1)
        self._seed.setButtonSymbols(QSpinBox.ButtonSymbols.NoButtons)
        self._seed.setKeyboardTracking(False)
        self._seed.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._seed.setFixedSize(64, 26)
        self._run = QPushButton(tr("Run"))
        self._run.setObjectName("risk.run")
        self._time = plain_label(level="label", name="risk.time", wraps=False)
        seed = plain_label(tr("Seed"), "label", wraps=False)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GRID)
        for widget in (self._counts, self._methods, seed, self._seed, self._run, self._time):
            line.addWidget(widget)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._run.clicked.connect(self.run)
        self._counts.currentIndexChanged.connect(self._choose)
        self._methods.currentIndexChanged.connect(self._choose)
        self._seed.valueChanged.connect(self._choose)
        self._show_time()

    @property
    def count(self) -> int:
        """How many draws are wanted."""
        return int(self._counts.currentData())

    @property
    def method(self) -> str:
        """The name of the method."""
        return str(self._methods.currentData())

    @property
    def seed(self) -> int:
        """Where the draws begin."""
        return self._seed.value()

    def choose(self, count: int, method: str, seed: int) -> None:
        """Choose all of them, as if nobody had."""
        with QSignalBlocker(self):
            self._counts.setCurrentIndex(max(0, self._counts.findData(count)))
            self._methods.setCurrentIndex(max(0, self._methods.findData(method)))
            self._seed.setValue(seed)
        self._show_time()

    def show_speed(self, seconds: float) -> None:
        """Tell how long draws will take that take so many *seconds* each."""
        self._seconds = seconds
        self._show_time()

    def _choose(self) -> None:
        self._show_time()
        self.changed.emit()

    def _show_time(self) -> None:
        quick = self.count <= QUICK
        self._run.setEnabled(not quick)
        self._run.setToolTip(tr("So few draws are made at once, after every edit.") if quick else "")
        self._methods.setToolTip(tr(METHOD_MEANINGS[self.method]))
        known = self._seconds == self._seconds and not quick
        self._time.setText(about(self._seconds * self.count) if known else "")


def _combo(name: str, meaning: str) -> CalmComboBox:
    box = CalmComboBox()
    box.setObjectName(name)
    box.setAccessibleName(meaning)
    box.setToolTip(meaning)
    box.setSizeAdjustPolicy(CalmComboBox.SizeAdjustPolicy.AdjustToContents)
    return box
