"""What stands in a file beside what is open: to be read, or to be decided before the file is overwritten."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QListWidget, QPushButton, QVBoxLayout, QWidget

from calculator.file_differences import file_differences
from calculator.language import tr
from calculator.problems import ScenarioError
from calculator.scenario import Scenario
from ui import theme
from ui.on_disk.differing_table import DifferingTable
from ui.pages.pair_table import ROW_HEIGHT
from ui.plain_label import plain_label

WIDTH, LOWEST, HIGHEST, AROUND = 760, 280, 520, 230
"""Pixels of the dialog, and of what it shows beside the rows of its table."""


class DifferencesDialog(QDialog):
    """The differences and nothing to decide."""

    def __init__(self, name: str, theirs: Scenario | ScenarioError, mine: Scenario, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(tr("What differs"))
        self.resize(WIDTH, LOWEST)
        self.heading = plain_label(level="heading")
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(theme.GRID)
        self.buttons.addStretch(1)
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(24, 20, 24, 16)
        self._layout.setSpacing(12)
        self._layout.addWidget(self.heading)
        if isinstance(theirs, ScenarioError):
            self.heading.setText(tr("“{name}” on the disk cannot be loaded:").format(name=name))
            lines = QListWidget()
            lines.setObjectName("problems")
            lines.setWordWrap(True)
            lines.addItems([str(problem) for problem in theirs.problems])
            self._layout.addWidget(lines, 1)
        else:
            self._compare(name, theirs, mine)
        self._layout.addLayout(self.buttons)
        self._furnish()

    def _compare(self, name: str, theirs: Scenario, mine: Scenario) -> None:
        found = file_differences(theirs, mine)
        if len(found) == 1:
            self.heading.setText(tr("“{name}” on the disk differs in one thing:").format(name=name))
        else:
            words = tr("“{name}” on the disk differs in {count} things:")
            self.heading.setText(words.format(name=name, count=len(found)))
        self.table = DifferingTable(found, tr("On the disk"), tr("Here"))
        self.resize(WIDTH, min(HIGHEST, AROUND + ROW_HEIGHT * len(found)))
        self._layout.addWidget(self.table, 1)

    def _furnish(self) -> None:
        self.add_button("close", tr("Close"), self.reject).setDefault(True)

    def add_button(self, name: str, text: str, do: object) -> QPushButton:
        """One more button at the foot."""
        button = QPushButton(text)
        button.setObjectName(f"differences.{name}")
        button.setAutoDefault(False)
        button.clicked.connect(do)
        self.buttons.addWidget(button)
        return button
