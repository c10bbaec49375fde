"""What stands in one model's column of a row."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSizePolicy, QWidget

from calculator.scenario import Scenario
from ui.inputs.told_origin import Told
from ui.plain_label import plain_label


class Cell:
    """A widget and how it follows the scenario; this one shows that there is nothing to set.

    ``told`` is where its value comes from, and what it was; ``None`` where there is none.
    """

    def __init__(self, widget: QWidget) -> None:
        self.widget = widget
        self.told: Told | None = None

    @property
    def path(self) -> str:
        """What the cell sets; empty where it sets nothing now."""
        return ""

    @property
    def problem(self) -> str:
        """Why what was typed could not be taken; empty where nothing is wrong."""
        return ""

    @property
    def has_focus(self) -> bool:
        """Whether one is editing here."""
        return self.widget.hasFocus()

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the Tab key visits in it, in order."""
        return [] if self.widget.focusPolicy() == Qt.FocusPolicy.NoFocus else [self.widget]

    def refresh(self, scenario: Scenario, *, forget: bool) -> None:
        """Show *scenario*; *forget* what was typed and could not be taken."""

    def take_below(self, widget: QWidget) -> bool:  # noqa: ARG002  (nothing stands below it)
        """Let *widget* stand right below the value; ``False`` where the row is to find a place for it."""
        return False

    def refuse(self, path: str, sentence: str) -> bool:  # noqa: ARG002  (sets nothing)
        """Say why *path* was not set; ``False`` where that is not set here."""
        return False

    def finish(self) -> None:
        """Take what has been typed so far."""

    def set_focus(self) -> None:
        """Let the keyboard edit here."""
        self.widget.setFocus(Qt.FocusReason.OtherFocusReason)


def nothing_here(reason: str) -> Cell:
    """A quiet dash that says on hovering why there is nothing."""
    dash = plain_label("–", "secondary", wraps=False)
    dash.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
    dash.setContentsMargins(0, 0, 7, 0)
    dash.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    dash.setToolTip(reason)
    dash.setAccessibleName(reason)
    return Cell(dash)
