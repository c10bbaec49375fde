"""A sentence between the rows of a group."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QSizePolicy, QVBoxLayout

from calculator.scenario import Scenario
from ui.inputs.block import Block
from ui.inputs.wanted import Wanted
from ui.plain_label import plain_label


class SentenceBlock(Block):
    """Says something about the scenario, where there is something to say."""

    def __init__(self, say: Callable[[Scenario, Sequence[int]], str]) -> None:
        super().__init__()
        self._say = say
        self._places: Sequence[int] = ()
        self._label = plain_label(level="label")
        self._label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 2, 0, 2)
        layout.addWidget(self._label)

    def search(self, wanted: Wanted) -> bool:
        """A sentence only accompanies the whole group."""
        self._found = not wanted
        self.setVisible(self.is_shown)
        return False

    def show_places(self, places: Sequence[int], scenario: Scenario) -> None:
        """Speak of the models at *places*."""
        self._places = places
        self.refresh(scenario, forget=False)

    def refresh(self, scenario: Scenario, *, forget: bool) -> None:  # noqa: ARG002  (nothing is typed here)
        """Speak of *scenario*."""
        text = self._say(scenario, self._places)
        if text != self._label.text() or not text:
            self._label.setText(text)
            self.set_relevant(relevant=bool(text))
