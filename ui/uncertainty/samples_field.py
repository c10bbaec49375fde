"""Where one types several values, one after the other."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit

from calculator.language import tr
from ui.inputs.shown_number import shown_number
from ui.inputs.typed_number import read_number

_SEPARATORS = (";", "；", "、", "，", "\n", "\t")


class SamplesField(QLineEdit):
    """Values apart by semicolons or spaces; ``edited`` carries them, ``problem_changed`` what cannot be read."""

    edited = Signal(object)
    problem_changed = Signal(str)

    def __init__(self, *, percent: bool) -> None:
        super().__init__()
        self._percent = percent
        self._shown = ""
        self.setToolTip(tr("Apart by spaces or semicolons."))
        self.editingFinished.connect(self._finish)

    def show_value(self, values: Sequence[float]) -> None:
        """Show *values*."""
        self._shown = "; ".join(shown_number(value, percent=self._percent) for value in values)
        self.setText(self._shown)
        self.setCursorPosition(0)
        self._tell("")

    def refuse(self, sentence: str) -> None:
        """Keep what stands there although it cannot be, and say why."""
        self._tell(sentence)

    def event(self, event: QEvent) -> bool:
        """Leave undo to the window, unless there is something typed to undo here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = (event.matches(QKeySequence.StandardKey[name]) for name in ("Undo", "Redo"))
            if (undo or redo) and self.text() == self._shown:
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Escape brings the last good values back."""
        if event.key() == Qt.Key.Key_Escape and self.text() != self._shown:
            self.setText(self._shown)
            self._tell("")
        else:
            super().keyPressEvent(event)

    def _finish(self) -> None:
        text = self.text()
        if text == self._shown:
            self._tell("")
            return
        for separator in _SEPARATORS:
            text = text.replace(separator, " ")
        values = []
        for word in text.split():
            try:
                values.append(read_number(word, percent=self._percent))
            except ValueError:
                self._tell(tr("“{text}” is not a number.").format(text=word))
                return
        if not values:
            self._tell(tr("Enter at least one number."))
            return
        self.edited.emit(values)

    def _tell(self, sentence: str) -> None:
        self.setProperty("error", "true" if sentence else "false")
        self.style().unpolish(self)
        self.style().polish(self)
        self.setAccessibleDescription(sentence)
        self.problem_changed.emit(sentence)
