"""What a group is made of: rows, the tier table, sentences."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from calculator.scenario import Scenario
from ui.inputs.wanted import RowKey, Wanted


class Block(QWidget):
    """A part of a group that follows the scenario, the models shown and the search."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._found = True
        self._relevant = True

    @property
    def words(self) -> str:
        """What a search can find it by, in small letters."""
        return ""

    @property
    def keys(self) -> frozenset[RowKey]:
        """What it sets."""
        return frozenset()

    @property
    def is_shown(self) -> bool:
        """Whether it has something to show, in an open group."""
        return self._found and self._relevant

    def search(self, wanted: Wanted) -> bool:
        """Show it only where it is *wanted*; whether it can be seen."""
        self._found = wanted.takes(self.words, self.keys)
        self.setVisible(self.is_shown)
        return self.is_shown

    def show_places(self, places: Sequence[int], scenario: Scenario) -> None:
        """Show the models at *places*, side by side."""

    def refresh(self, scenario: Scenario, *, forget: bool) -> None:
        """Show *scenario*; *forget* what was typed and could not be taken."""

    def refuse(self, path: str, sentence: str) -> bool:  # noqa: ARG002  (sets nothing)
        """Say why *path* was not set; ``False`` where that is not set here."""
        return False

    def focus_on(self, path: str) -> bool:  # noqa: ARG002  (sets nothing)
        """Let the keyboard edit *path*; ``False`` where that is not set here."""
        return False

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the Tab key visits in it, in order."""
        return []

    @property
    def ways_back(self) -> list[QWidget]:
        """What the Tab key visits behind the fields of all blocks: one types several numbers before regretting one."""
        return []

    def set_relevant(self, *, relevant: bool) -> None:
        """Hide it where it has nothing to show."""
        self._relevant = relevant
        self.setVisible(self.is_shown)


def stops_of(blocks: Sequence[Block]) -> list[QWidget]:
    """What the Tab key visits in *blocks*, in order: all that one types into, then the ways back."""
    stops = [stop for block in blocks for stop in block.tab_stops]
    return [*stops, *(way for block in blocks for way in block.ways_back)]
