"""Warnings about the scenario, and what the model does not do."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout

from calculator.language import tr
from calculator.outcomes import CAVEATS
from calculator.warnings import warnings
from ui.elided_label import ElidedLabel
from ui.plain_label import plain_label
from ui.session import Session

WIDTH = 480
"""Pixels of the sentences on what the model does not do."""


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
        words, models = tr("{name}: {value}"), scenario.models
        found = [words.format(name=models[place].name, value=sentence) for place, sentence in warnings(scenario)]
        self._warning.setText("  ".join(found))
        self._warning.setVisible(bool(found))

    def _tell(self) -> None:
        dialog = QDialog(self.window())
        dialog.setWindowTitle(tr("What the model does not do"))
        layout = QVBoxLayout(dialog)
        layout.setContentsMargins(24, 24, 24, 16)
        layout.setSpacing(16)
        sentences = QGridLayout()
        sentences.setHorizontalSpacing(8)
        sentences.setVerticalSpacing(10)
        sentences.setColumnStretch(1, 1)
        for row, sentence in enumerate([*(tr(caveat) for caveat in CAVEATS), *self._price_notes()]):
            label = plain_label(sentence)
            label.setMinimumWidth(WIDTH)  # as high as its lines are in the width that it gets
            sentences.addWidget(QLabel("·"), row, 0, Qt.AlignmentFlag.AlignTop)
            sentences.addWidget(label, row, 1)
        layout.addLayout(sentences)
        close = QPushButton(tr("Close"))
        close.clicked.connect(dialog.accept)
        layout.addWidget(close, alignment=Qt.AlignmentFlag.AlignRight)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.resize(dialog.minimumSizeHint().width(), layout.heightForWidth(dialog.minimumSizeHint().width()))
        dialog.open()

    def _price_notes(self) -> list[str]:
        deaf = [model.name for model in self._session.scenario.models if not model.price.price_response]
        if not deaf:
            return []
        sentence = tr("Demand does not react to price in: {names} (price response 0).")
        return [sentence.format(names=tr(", ").join(deaf))]
