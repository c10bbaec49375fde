"""Says what is wrong with a file or an input: one line a problem, to be read and copied."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QListWidget, QVBoxLayout, QWidget

from calculator.language import tr
from calculator.problems import ScenarioError
from ui.plain_label import plain_label


class ProblemsDialog(QDialog):
    """The problems of one attempt; what was open before stays open."""

    def __init__(self, heading: str, error: ScenarioError, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(heading or tr("Not opened"))
        self.setMinimumWidth(560)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        count = len(error.problems)
        words = tr("One thing is wrong:") if count == 1 else tr("{count} things are wrong:").format(count=count)
        title = plain_label(words, "heading", wraps=False)
        layout.addWidget(title)
        self.lines = QListWidget()
        self.lines.setObjectName("problems")
        self.lines.setAccessibleName(words)
        self.lines.setWordWrap(True)
        self.lines.setSelectionMode(QListWidget.SelectionMode.ExtendedSelection)
        self.lines.addItems([str(problem) for problem in error.problems])
        self.lines.setSizeAdjustPolicy(QListWidget.SizeAdjustPolicy.AdjustToContents)
        layout.addWidget(self.lines, 1)
        note = plain_label(tr("Nothing was changed: the open scenario is as it was."), "secondary", wraps=False)
        layout.addWidget(note)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)


def tell(heading: str, error: ScenarioError, parent: QWidget | None) -> None:
    """Show the problems of *error* without stopping the program."""
    dialog = ProblemsDialog(heading, error, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
