"""A list of a few choices in place of a number."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSizePolicy, QWidget

from calculator.language import tr
from ui.inputs.origin_sign import OriginSign


class ChoiceField(QComboBox):
    """Shows one of several named values; ``chosen`` carries the one that a person picks."""

    chosen = Signal(str)
    sign: OriginSign | None = None

    def __init__(self, names: Mapping[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        for value, name in names.items():
            self.addItem(tr(name), value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.view().setMinimumWidth(max(self.fontMetrics().horizontalAdvance(tr(name)) for name in names.values()) + 32)
        self.currentIndexChanged.connect(self._choose)

    def show_value(self, value: str) -> None:
        """Show *value* as it is in the scenario."""
        with QSignalBlocker(self):
            self.setCurrentIndex(self.findData(value))

    def _choose(self, place: int) -> None:
        self.chosen.emit(self.itemData(place))

    def make_room(self, *, signed: bool) -> None:
        """Leave room at the left end where there is a sign."""
        if bool(self.property("signed")) != signed:
            self.setProperty("signed", signed)
            self.style().unpolish(self)
            self.style().polish(self)

    def bear(self, sign: OriginSign) -> None:
        """Have *sign* at its left end."""
        self.sign = sign
        sign.lay(self.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """The sign is as high as the field."""
        super().resizeEvent(event)
        if self.sign is not None:
            self.sign.lay(self.height())

    def minimumSizeHint(self) -> QSize:  # noqa: N802  (Qt's name)
        """The row decides how wide it is."""
        return QSize(40, super().minimumSizeHint().height())

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802  (Qt's name)
        """Choose only where the list has the focus; else the panel scrolls."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()
