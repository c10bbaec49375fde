"""One line of a dialog: copies a report for a mail about a bug, with the open scenario only where one says so."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QPushButton, QWidget

from calculator.language import tr
from ui import bug_report


class CopyReport(QWidget):
    """The button, and whether the scenario goes along; ``changed`` tells that ``text`` is another one."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._failures: tuple[str, ...] = ()
        self.with_scenario = QCheckBox(tr("With the open scenario"))
        self.with_scenario.setObjectName("report.with_scenario")
        self.with_scenario.setToolTip(tr("Its numbers, names and sources as they are in its file"))
        self.with_scenario.toggled.connect(self._say_anew)
        self.copy = QPushButton(tr("Copy for a bug report"))
        self.copy.setObjectName("report.copy")
        self.copy.clicked.connect(self._copy)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(12)
        line.addWidget(self.copy)
        line.addWidget(self.with_scenario)
        line.addStretch(1)

    @property
    def text(self) -> str:
        """What would be copied now."""
        scenario = bug_report.scenario_text() if self.with_scenario.isChecked() else ""
        return bug_report.report(self._failures, scenario)

    def tell(self, failures: Iterable[str]) -> None:
        """Have the report begin with the tracebacks of *failures*."""
        self._failures = tuple(failures)
        self._say_anew()

    def _say_anew(self) -> None:
        """What was copied is no longer what there is to say."""
        self.copy.setText(tr("Copy for a bug report"))
        self.changed.emit()

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text)
        self.copy.setText(tr("Copied"))
