"""A field for one number: takes what people type, keeps what it cannot take, and says why."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QKeySequence, QResizeEvent, QValidator, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QWidget

from calculator.parameters import Parameter
from ui.inputs.gestures import Burst
from ui.inputs.origin_sign import SIGN_WIDTH, OriginSign
from ui.inputs.shown_number import shown_number
from ui.inputs.steps import stepped
from ui.inputs.typed_number import read_number
from ui.inputs.wording import not_a_number, not_allowed

_HUGE = 1e305
_EXACT = 30
"""Decimals that are enough for every number to come out as it went in."""


class NumberField(QDoubleSpinBox):
    """Shows and takes the value of one parameter, in the parameter's own unit.

    Shares are shown in percent; ``ratio`` shows 5 as ``1:5``. A text that is no number, or one out
    of bounds, stays as it was typed; the value stays what it was. ``edited`` carries the value that
    a person gave (``None`` where an ``optional`` field was emptied), ``problem_changed`` the
    sentence about a text that could not be taken, or nothing. While ``edited`` is emitted for a step by
    wheel or key, ``gesture`` is the number that quick steps share.
    """

    edited = Signal(object)
    sign: OriginSign | None = None
    problem_changed = Signal(str)

    def __init__(self, parameter: Parameter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.parameter = parameter
        self.optional = False
        self.problem = self._next_problem = ""
        self.gesture: int | None = None
        self._burst = Burst()
        self._percent, self._ratio = parameter.is_share, False
        self._kept: str | None = None
        self._empty = False
        self._shown = ""
        self._good: float | None = None
        self._typed: tuple[float | None] | None = None
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setKeyboardTracking(False)
        self.setDecimals(_EXACT)
        self.setRange(-_HUGE, _HUGE)
        self.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.lineEdit().setAcceptDrops(False)  # a file dropped here is for the window
        self.setAcceptDrops(False)
        self.valueChanged.connect(self._take)
        self.editingFinished.connect(self._finish)

    # --- what is shown ----------------------------------------------------------------------

    def show_value(self, value: float | None, *, ratio: bool | None = None, percent: bool | None = None) -> None:
        """Show *value* (``None``: nothing) as it is in the scenario; what was kept or typed goes."""
        self._ratio = self._ratio if ratio is None else ratio
        self._percent = self._percent if percent is None else percent
        self._good, self._typed = value, None
        self._kept, self._empty = None, value is None
        self._render(0.0 if value is None else value)
        self._tell("")

    def refuse(self, sentence: str) -> None:
        """Keep what stands there although it cannot be, and say why; the value is the last good one."""
        self._keep(self.lineEdit().text(), sentence)
        self._render(0.0 if self._good is None else self._good)
        self._tell(sentence)

    def set_unset(self, *, unset: bool) -> None:
        """Show in grey what holds only because nothing was set."""
        if bool(self.property("unset")) != unset:
            self.setProperty("unset", unset)
            self._polish()

    def textFromValue(self, value: float) -> str:  # noqa: N802  (Qt's name)
        """The text for *value*, or the text that was kept."""
        if self._kept is not None:
            text = self._kept
        elif self._empty:
            text = ""
        else:
            number = shown_number(value, percent=self._percent, grouped=not self.hasFocus())
            text = f"1:{number}" if self._ratio else number
        self._shown = text
        return text

    def make_room(self, *, signed: bool) -> None:
        """Leave room at the left end where there is a sign."""
        self.lineEdit().setTextMargins(SIGN_WIDTH - 6 if signed else 0, 0, 0, 0)

    def bear(self, sign: OriginSign) -> None:
        """Have *sign* at its left end."""
        self.sign = sign
        sign.lay(self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """The sign is as high as the field."""
        super().resizeEvent(event)
        if self.sign is not None:
            self.sign.lay(self.height())

    def sizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """Room for seven figures; the row decides what there really is."""
        return QSize(88, 26)

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """No less than three figures."""
        return QSize(44, 26)

    # --- what is typed ----------------------------------------------------------------------

    def validate(self, text: str, position: int) -> tuple[QValidator.State, str, int]:
        """Anything may be typed; :meth:`valueFromText` judges it once it is finished."""
        return QValidator.State.Acceptable, text, position

    def valueFromText(self, text: str) -> float:  # noqa: N802  (Qt's name)
        """The number in *text*; the value so far where there is none that could be."""
        if text == self._shown and self._kept is None:
            return self.value()
        self._typed = None
        if not text.strip() and self.optional:
            self._kept, self._typed = None, (None,)
            return self.value()
        try:
            number = read_number(text, percent=self._percent)
        except ValueError:
            self._keep(text, not_a_number(text, self.parameter))
            return self.value()
        if not self.parameter.allows(number):
            self._keep(text, not_allowed(self.parameter))
            return self.value()
        self._kept, self._empty, self._typed = None, False, (number,)
        return number

    def finish(self) -> None:
        """Take what has been typed so far, as if Enter had been pressed."""
        if self.lineEdit().text() != self._shown:
            self.interpretText()
            self._finish()

    def forget(self) -> None:
        """Show the last good value again in place of what was typed and not taken."""
        if self._is_unfinished:
            self.show_value(self._good)

    def stepBy(self, steps: int) -> None:  # noqa: N802  (Qt's name)
        """So many steps up or down from the last good value."""
        self.finish()
        if self._kept is not None or self._good is None:
            self.show_value(self._good)
        self.gesture = self._burst.step()
        try:
            self.setValue(stepped(self.parameter, self.value(), steps))
        finally:
            self.gesture = None

    def stepEnabled(self) -> QAbstractSpinBox.StepEnabledFlag:  # noqa: N802  (Qt's name)
        """Both ways; the parameter's bounds stop it."""
        flags = QAbstractSpinBox.StepEnabledFlag
        return flags.StepUpEnabled | flags.StepDownEnabled if self.isEnabled() else flags.StepNone

    # --- events -----------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """Leave undo and Ctrl+E to the window, unless there is something typed to undo here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            undo, redo = (event.matches(QKeySequence.StandardKey[name]) for name in ("Undo", "Redo"))
            if (undo and self._kept is not None) or (event.key() == Qt.Key.Key_Escape and self._is_unfinished):
                event.accept()
                return True
            exports = event.key() == Qt.Key.Key_E and event.modifiers() == Qt.KeyboardModifier.ControlModifier
            if exports or ((undo or redo) and not self._is_unfinished):
                event.ignore()
                return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Escape, and undo of a text that was kept, bring the last good value back."""
        leaves = event.key() == Qt.Key.Key_Escape and self._is_unfinished
        if leaves or (event.matches(QKeySequence.StandardKey.Undo) and self._kept is not None):
            self.show_value(self._good)
            self.selectAll()
            return
        super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Thousands are not grouped while one edits."""
        self._render(self.value())
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """Take what was typed."""
        super().focusOutEvent(event)
        self._burst.end()
        self._render(self.value())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        """Turn the number only where one is editing it; else the panel scrolls."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    # --- inside -----------------------------------------------------------------------------

    @property
    def _is_unfinished(self) -> bool:
        return self._kept is not None or self.lineEdit().text() != self._shown

    def _keep(self, text: str, sentence: str) -> None:
        self._kept, self._next_problem, self._typed = text, sentence, None

    def _render(self, value: float) -> None:
        with QSignalBlocker(self):
            self.setValue(value)

    def _take(self, value: float) -> None:
        self._typed = None
        if value != self._good or self._empty:
            self._empty = False
            self._tell("")
            self.edited.emit(value)

    def _finish(self) -> None:
        typed, self._typed = self._typed, None
        self._tell(self._next_problem if self._kept is not None else "")
        if typed is not None and typed[0] != self._good:
            self._burst.end()
            self.edited.emit(typed[0])

    def _tell(self, problem: str) -> None:
        if problem == self.problem:
            return
        self.problem = problem
        self.setProperty("error", "true" if problem else "false")
        self.setAccessibleDescription(problem)
        self._polish()
        self.problem_changed.emit(problem)

    def _polish(self) -> None:
        self.style().unpolish(self)
        self.style().polish(self)
        self.update()
