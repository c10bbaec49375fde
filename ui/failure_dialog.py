"""Says that something failed that should not have, in words, with the details to read and copy."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import (
    QDialogButtonBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from calculator.language import tr
from ui.copy_report import CopyReport
from ui.fitting_dialog import FittingDialog
from ui.plain_label import plain_label

WIDTH, DETAILS_HEIGHT = 600, 280
BETWEEN_COUNTS = 250
"""Milliseconds between two changes of what is shown, so that a fault that repeats itself holds up nothing."""
MOST = 20
"""Different failures that one dialog lists."""


class FailureDialog(FittingDialog):
    """Failures with how often each happened; the same one again only counts up. The window stays usable beside it."""

    def __init__(self, parent: QWidget | None, *, starting: bool = False) -> None:
        super().__init__(WIDTH, parent)
        self._times: dict[str, int] = {}
        self.setWindowTitle(tr("An error in Tierwise"))
        heading = plain_label(
            tr("Tierwise could not be started.") if starting else tr("Something failed that should not."),
            "heading",
            wraps=False,
        )
        self.reason = plain_label(name="failure.reason")
        intact = QLabel(
            tr(
                "Your scenario is as it was, with all its steps of undo, and can be saved. "
                "Only what you asked for last may not have been done."
            )
        )
        intact.setWordWrap(True)
        intact.setVisible(not starting)
        self.count = plain_label(level="secondary", name="failure.count", wraps=False)
        self.count.hide()
        self.details = QPlainTextEdit()
        self.details.setObjectName("failure.details")
        self.details.setAccessibleName(tr("What a bug report would say"))
        self.details.setReadOnly(True)
        self.details.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.details.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.details.setMinimumHeight(DETAILS_HEIGHT)
        self.details.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.details.hide()
        self.report = CopyReport()
        self.report.changed.connect(self._show_details)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.more = QPushButton(tr("Show details"))
        self.more.setObjectName("failure.more")
        self.more.setCheckable(True)
        self.more.toggled.connect(self._unfold)
        buttons.addButton(self.more, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(12)
        for widget in (heading, self.reason, intact, self.count, self.report):
            layout.addWidget(widget)
        layout.addWidget(self.details, 1)
        layout.addWidget(buttons)
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(BETWEEN_COUNTS)
        self._breath.timeout.connect(self._tell)

    def add(self, trace: str, reason: str) -> None:
        """One more failure, of which the traceback is *trace*; a known one counts up."""
        if not self._times:
            self.reason.setText(reason)
        if trace in self._times:
            self._times[trace] += 1
        elif len(self._times) < MOST:
            self._times[trace] = 1
        if len(self._times) == 1 and self._times[trace] == 1:
            self._tell()
        elif not self._breath.isActive():
            self._breath.start()

    def _tell(self) -> None:
        often = tr("{times} times:")
        self.report.tell(
            trace if times == 1 else f"{often.format(times=times)}\n{trace}" for trace, times in self._times.items()
        )
        different, all_in_all = len(self._times), sum(self._times.values())
        words = tr("It happened {times} times.").format(times=all_in_all)
        if different > 1:
            words = tr("{times} errors of {kinds} kinds; the details have them all.").format(
                times=all_in_all, kinds=different
            )
        self.count.setText(words)
        if all_in_all > 1 and self.count.isHidden():
            self.count.show()
            self.fit()

    def _unfold(self, shown: bool) -> None:  # noqa: FBT001  (as Qt tells it)
        self.more.setText(tr("Hide details") if shown else tr("Show details"))
        self.details.setVisible(shown)
        self._show_details()
        self.fit()

    def _show_details(self) -> None:
        if self.details.isVisibleTo(self):
            place = self.details.verticalScrollBar().value()
            self.details.setPlainText(self.report.text)
            self.details.verticalScrollBar().setValue(place)
