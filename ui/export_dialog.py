"""Asks what to export and how large, then for the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import QComboBox, QDialog, QDialogButtonBox, QFileDialog, QFormLayout, QWidget

from calculator.language import tr
from calculator.problems import ScenarioError
from ui.export import picture, write
from ui.pages.comparison import ComparisonPage
from ui.problems_dialog import tell
from ui.session import Session

SCALES = (1, 2, 3)


class ExportDialog(QDialog):
    """The whole comparison or one chart, at one, two or three pixels to the point."""

    def __init__(self, session: Session, page: ComparisonPage, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session, self._page = session, page
        self.setWindowTitle(tr("Export a picture"))
        self.what = QComboBox()
        self.what.setObjectName("export.what")
        self.what.addItem(tr("The whole comparison"))
        for chart in page.charts:
            place = int(chart.objectName().rsplit(".", 1)[1])
            self.what.addItem(f"{session.scenario.models[place].name}: {chart.drawing.title}")
        self.scale = QComboBox()
        self.scale.setObjectName("export.scale")
        for scale in SCALES:
            self.scale.addItem(f"{scale}×", userData=scale)
        self.scale.setCurrentIndex(1)
        form = QFormLayout(self)
        form.setContentsMargins(24, 20, 24, 16)
        form.setSpacing(12)
        form.addRow(tr("Picture of"), self.what)
        form.addRow(tr("Size"), self.scale)
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Save | button.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)

    def accept(self) -> None:
        """Ask for the file and write it."""
        number = self.what.currentIndex()
        stem = self._session.origin.name if number == 0 else f"{self._session.origin.name}-{number}"
        name, _ = QFileDialog.getSaveFileName(self, tr("Export a picture"), f"{stem}.png", tr("Pictures (*.png)"))
        if name:
            path = Path(name)
            self.export(path if path.suffix.lower() == ".png" else Path(f"{path}.png"))
            super().accept()

    def export(self, path: Path) -> None:
        """Write the chosen picture to *path*."""
        scenario, number = self._session.scenario, self.what.currentIndex()
        self._session.wait()
        heading = scenario.title or self._session.title
        widget: QWidget = self._page.content if number == 0 else self._page.charts[number - 1]
        if number:
            place = int(widget.objectName().rsplit(".", 1)[1])
            heading = f"{heading} · {scenario.models[place].name}"
        try:
            write(picture(widget, scenario, heading, self.scale.currentData()), path)
        except ScenarioError as error:
            tell(tr("Not exported"), error, self)
