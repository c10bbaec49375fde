"""What the changed cells of the tier table were, and the way back for each."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtWidgets import QVBoxLayout, QWidget

from calculator.language import tr
from ui.inputs.requests import Requests
from ui.inputs.told_origin import Told
from ui.inputs.was_line import WasLine


class OwnTiers(QWidget):
    """A line for each changed cell: ``First, Buying price: was 38 %``."""

    def __init__(self, requests: Requests, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._requests = requests
        self._lines: list[WasLine] = []
        self._paths: list[str] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self.hide()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the Tab key visits in it, in order."""
        return [line.button for line in self._lines]

    def show_cells(self, cells: Sequence[tuple[str, Told]]) -> None:
        """Show what *cells*, by name, were."""
        while len(self._lines) < len(cells):
            line = WasLine(self)
            line.button.clicked.connect(partial(self._go_back, len(self._lines)))
            self._column.addWidget(line)
            self._lines.append(line)
        self._paths = [told.origin.path for _, told in cells]
        for line, (name, told) in zip(self._lines, cells, strict=False):
            line.show_words(tr("{name}: {value}").format(name=name, value=told.was), told.remark, told.action)
        for number, line in enumerate(self._lines):
            line.setVisible(number < len(cells))
        self.setVisible(bool(cells))

    def _go_back(self, number: int) -> None:
        self._requests.back_asked.emit(self._paths[number])
