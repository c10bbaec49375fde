"""Questions ready to be asked: a click fills in the controls below."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyleOptionButton, QWidget

from calculator.language import tr
from ui.flow_layout import FlowLayout
from ui.hover_text import hover_text
from ui.plain_label import plain_label

_AROUND = 14
"""Pixels of a question beside its text, in the style sheet."""


class QuestionLine(QWidget):
    """Quiet buttons in a line, or in several where it is narrow; ``asked`` carries the number of the one clicked."""

    asked = Signal(int)

    def __init__(self) -> None:
        super().__init__()
        self._texts: list[str] = []
        self._line = FlowLayout(self, gap=4, line_gap=2)
        lead = plain_label(tr("For example:"), "label", wraps=False)
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
            button = _Question(text)
            button.setObjectName(f"question.{number}")
            button.setProperty("quiet", "true")
            button.setProperty("question", "true")
            button.clicked.connect(partial(self._ask, number))
            self._line.addWidget(button)
            button.show()
        self.setVisible(bool(texts))

    def _ask(self, number: int, _: bool = False) -> None:  # noqa: FBT001, FBT002  (Qt's signal carries it)
        self.asked.emit(number)


class _Question(QPushButton):
    """A question that ends in … where it is longer than its line, and then tells all of it under the mouse."""

    def __init__(self, text: str) -> None:
        super().__init__(text.replace("&", "&&"))  # a single one would underline a letter
        self._whole = text
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """One word or so."""
        return QSize(60, super().minimumSizeHint().height())

    def initStyleOption(self, option: QStyleOptionButton) -> None:  # noqa: N802  (Qt's name)
        """The text as far as it fits."""
        super().initStyleOption(option)
        fitting = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, self._room)
        option.text = fitting.replace("&", "&&")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """All of it under the mouse, where it is cut."""
        super().resizeEvent(event)
        self.setToolTip(hover_text(self._whole) if self._is_cut else "")

    @property
    def _room(self) -> int:
        return self.width() - _AROUND

    @property
    def _is_cut(self) -> bool:
        return self.fontMetrics().horizontalAdvance(self._whole) > self._room
