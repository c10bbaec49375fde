"""What the inputs need of whatever holds the open scenario."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

from PySide6.QtCore import SignalInstance
from PySide6.QtGui import QUndoStack

from calculator.scenario import Scenario


class OpenScenario(Protocol):
    """The open scenario, what it was when last saved, and the only ways to change it."""

    @property
    def scenario(self) -> Scenario:
        """The scenario as it is now."""

    @property
    def saved(self) -> Scenario:
        """The scenario as it was last opened or saved."""

    @property
    def undo_stack(self) -> QUndoStack:
        """The steps since it was opened."""

    @property
    def scenario_changed(self) -> SignalInstance:
        """Emitted after every edit, undo or load."""

    @property
    def refused(self) -> SignalInstance:
        """Emitted with the path edited and the problems, when an edit cannot be."""

    def set_values(self, values: Mapping[str, Any], text: str = "", path: str = "", gesture: int | None = None) -> bool:
        """Set several parameters as one step called *text* or after what changed; ``False`` where it was refused."""

    def set_value(self, path: str, value: Any, gesture: int | None = None) -> bool:
        """Set the parameter at *path*; edits of one *gesture* undo as one step."""

    def change(self, after: Scenario, text: str = "", gesture: int | None = None) -> None:
        """Replace the scenario by *after*, as one step of undo called *text*, else after what changed."""
