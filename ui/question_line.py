"""Questions ready to be asked: a click fills in the controls below."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLabel, QPushButton, QSizePolicy, QWidget

from calculator.language import tr
from ui.flow_layout import FlowLayout


class QuestionLine(QWidget):
    """Quiet buttons in a line, or in several where it is narrow; ``asked`` carries the number of the one clicked."""

    asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._texts: list[str] = []
        self._line = FlowLayout(self, gap=4, line_gap=2)
        lead = QLabel(tr("For example:"))
        lead.setProperty("level", "label")
        self._line.addWidget(lead)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def texts(self) -> list[str]:
        """The questions."""
        return self._texts

    def show_questions(self, texts: list[str]) -> None:
        """Offer *texts*; the line goes where there are none."""
        if texts == self._texts:
            return
        self._texts = list(texts)
        while self._line.count() > 1:
            item = self._line.takeAt(1)
            widget = item.widget() if item is not None else None
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, text in enumerate(texts):
            button = QPushButton(text)
            button.setObjectName(f"question.{number}")
            button.setProperty("quiet", "true")
            button.setProperty("question", "true")
            button.clicked.connect(partial(self._ask, number))
            self._line.addWidget(button)
            button.show()
        self.setVisible(bool(texts))

    def _ask(self, number: int, _: bool = False) -> None:  # noqa: FBT001, FBT002  (Qt's signal carries it)
        self.asked.emit(number)
