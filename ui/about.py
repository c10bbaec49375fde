"""About: what the program is, under which terms, and which versions of everything it runs on."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import (
    QApplication,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from calculator import __version__
from calculator.language import current, tr
from ui import bug_report
from ui.copy_report import CopyReport
from ui.fitting_dialog import FittingDialog
from ui.plain_label import plain_label

ICON = 64
WIDTH = 520


class AboutDialog(FittingDialog):
    """Name, purpose, licence, versions, and a report of them to copy."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, parent)
        self.setWindowTitle(tr("About Tierwise"))
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(16)
        layout.addLayout(self._head())
        rule = QFrame()
        rule.setProperty("rule", "true")
        layout.addWidget(rule)
        layout.addLayout(self._facts())
        self.report = CopyReport()
        layout.addWidget(self.report)
        privacy = plain_label(
            tr("The report says what is listed above; your scenario goes along only if you tick that."),
            "label",
            wraps=False,
        )
        layout.addWidget(privacy)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        layout.addWidget(buttons)

    def _head(self) -> QHBoxLayout:
        icon = QLabel()
        icon.setPixmap(QApplication.windowIcon().pixmap(QSize(ICON, ICON), self.devicePixelRatioF()))
        icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        name = plain_label("Tierwise 层算" if current() == "zh" else "Tierwise", "figure", wraps=False)
        version = plain_label(
            tr("Version {version}").format(version=__version__), "secondary", name="about.version", wraps=False
        )
        purpose = plain_label(
            tr("Compares ways of selling through people: who earns, who pays, and where the goods lie.")
        )
        licence = plain_label(
            tr("Free software under the MIT licence. Results are as good as the numbers put in."), "secondary"
        )
        words = QVBoxLayout()
        words.setSpacing(6)
        for label in (name, version, purpose, licence):
            words.addWidget(label)
        head = QHBoxLayout()
        head.setSpacing(20)
        head.addWidget(icon)
        head.addLayout(words, 1)
        return head

    def _facts(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(4)
        grid.setColumnStretch(1, 1)
        for row, (name, value) in enumerate(bug_report.facts()):
            label, text = QLabel(name), QLabel(value)
            label.setProperty("level", "secondary")
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setWordWrap(True)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            grid.addWidget(label, row, 0)
            grid.addWidget(text, row, 1)
        return grid


def show_about(parent: QWidget) -> None:
    """Show it over *parent*, which goes on."""
    dialog = AboutDialog(parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.open()
