"""Asks what to export and how large, then for the file."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QDialogButtonBox, QFormLayout, QWidget

from calculator.language import tr
from calculator.problems import ScenarioError
from ui.export import Gallery, write
from ui.file_dialog import ask_where_to_save
from ui.problems_dialog import tell
from ui.session import Session

SCALES = (1, 2, 3)


class ExportDialog(QDialog):
    """One of several pictures, at one, two or three pixels to the point.

    ``saved`` says so in words.
    """

    saved = Signal(str)

    def __init__(self, session: Session, pictures: Gallery, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._session = session
        self._pictures = pictures
        self.setWindowTitle(tr("Export a picture"))
        self.what = QComboBox()
        self.what.setObjectName("export.what")
        self.what.setAccessibleName(tr("What to export"))
        self.what.addItems([self._pictures.title(number) for number in range(len(self._pictures.names()))])
        self.scale = QComboBox()
        self.scale.setObjectName("export.scale")
        self.scale.setAccessibleName(tr("How many times as large"))
        for scale in SCALES:
            self.scale.addItem(f"{scale}×", userData=scale)
        self.scale.setCurrentIndex(1)
        form = QFormLayout(self)
        form.setContentsMargins(24, 20, 24, 16)
        form.setSpacing(12)
        form.addRow(tr("Picture of"), self.what)
        form.addRow(tr("Size"), self.scale)
        self.listed = QCheckBox(tr("List the assumptions and own values that it rests on"))
        self.listed.setObjectName("export.listed")
        self.listed.setChecked(True)
        form.addRow("", self.listed)
        button = QDialogButtonBox.StandardButton
        buttons = QDialogButtonBox(button.Save | button.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        form.addRow(buttons)
        self.finished.connect(self._pictures.close)

    def accept(self) -> None:
        """Ask for the file and write it; stay open where that failed."""
        number = self.what.currentIndex()
        suggestion = f"{self._session.title.removesuffix('.toml')}-{self._pictures.names()[number]}.png"
        kinds, beside = tr("Pictures (*.png)"), self._session.origin.path
        path = ask_where_to_save(self, tr("Export a picture"), suggestion, kinds, ".png", beside)
        if path is not None and self.export(path):
            super().accept()
            self.saved.emit(tr("Saved as {name}").format(name=path.name))

    def export(self, path: Path) -> bool:
        """Write the chosen picture to *path*; ``False`` where the disk refused."""
        try:
            number, scale = self.what.currentIndex(), self.scale.currentData()
            write(self._pictures.draw(number, scale, listed=self.listed.isChecked()), path)
        except ScenarioError as error:
            tell(tr("Not exported"), error, self)
            return False
        return True
