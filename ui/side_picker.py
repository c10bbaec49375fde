"""Picks a model to compare with: of the open scenario, of what was saved, of a preset, or of a file."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QFileDialog, QWidget

from calculator import preset_file, presets
from calculator.language import tr
from calculator.problems import ScenarioError
from calculator.scenario import Scenario
from calculator.side_by_side import Side
from ui import theme
from ui.calm_combo_box import CalmComboBox
from ui.documents import name_beside
from ui.file_dialog import usual_folder
from ui.problems_dialog import tell
from ui.session import Session
from ui.swatch import swatch

NOW, SAVED, ASK, OPEN = "now", "saved", "ask", "open:"
"""Where a model is taken from: the open scenario, the same as saved, a file still to be asked for, another open one."""


class Wanted(NamedTuple):
    """A model by its number in a scenario: ``NOW``, ``SAVED``, or the name of a preset or file."""

    source: str
    place: int


class SidePicker(CalmComboBox):
    """All models that one may want to compare with, those of the open scenario first.

    ``picked`` comes when a person chose another one.
    """

    picked = Signal()

    def __init__(self, session: Session, name: str, meaning: str) -> None:
        super().__init__()
        self._session = session
        self._files: dict[str, Scenario] = {}
        self._wanted = Wanted(NOW, 0)
        self.setObjectName(name)
        self.setAccessibleName(meaning)
        self.setMinimumContentsLength(16)
        self.setSizeAdjustPolicy(CalmComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMaxVisibleItems(24)
        self.activated.connect(self._pick)
        self.refresh()

    @property
    def wanted(self) -> Wanted:
        """The model chosen."""
        return self._wanted

    def choose(self, wanted: Wanted) -> None:
        """Choose *wanted*, without telling; what there is none of leaves the choice as it is."""
        known = (NOW, SAVED, *presets.names())
        if wanted.source not in known and not wanted.source.startswith(OPEN):
            self._read(wanted.source, None)
        if self._scenario(wanted.source) is not None:
            self._wanted = wanted
        self.refresh()

    @property
    def side(self) -> Side:
        """The model chosen, as it is now."""
        scenario = self._scenario(self._wanted.source) or self._session.scenario
        return Side(scenario, min(self._wanted.place, len(scenario.models) - 1))

    @property
    def is_open(self) -> bool:
        """Whether the model is one of the open scenario and has its colour."""
        return self._wanted.source == NOW

    def refresh(self) -> None:
        """Offer what there is to choose from now."""
        rows = QStandardItemModel(self)
        self._add_scenario(rows, tr("This comparison"), NOW, self._session.scenario)
        if self._session.is_changed:
            self._add_scenario(rows, tr("As saved"), SAVED, self._session.saved)
        elif self._wanted.source == SAVED:
            self._wanted = Wanted(NOW, self._wanted.place)
        for number, other in enumerate(self._session.beside(self._session)):
            self._add_scenario(rows, name_beside(other), f"{OPEN}{number}", other.scenario)
        for file, scenario in self._files.items():
            name = Path(file).name
            heading = tr("{title} ({file})").format(title=scenario.title, file=name) if scenario.title else name
            self._add_scenario(rows, heading, file, scenario)
        _add(rows, tr("Presets"))
        for card in presets.catalogue():
            if len(card.kinds) == 1:
                _add(rows, card.title, Wanted(card.name, 0))
        _add(rows, tr("Another file"))
        _add(rows, tr("Open a file…"), Wanted(ASK, 0))
        with QSignalBlocker(self):
            self.setModel(rows)
            self.setCurrentIndex(self._row_of(self._wanted))

    def _add_scenario(self, rows: QStandardItemModel, heading: str, source: str, scenario: Scenario) -> None:
        _add(rows, heading)
        for place in range(len(scenario.models)):
            item = _add(rows, scenario.model_name(place), Wanted(source, place))
            if source == NOW:
                item.setIcon(swatch(theme.current().model(place)))

    def _row_of(self, wanted: Wanted) -> int:
        for row in range(self.count()):
            if self.itemData(row) == wanted:
                return row
        self._wanted = Wanted(NOW, 0)
        return 1

    def _scenario(self, source: str) -> Scenario | None:
        if source == NOW:
            return self._session.scenario
        if source == SAVED:
            return self._session.saved if self._session.is_changed else None
        if source.startswith(OPEN):
            beside = self._session.beside(self._session)
            number = int(source.removeprefix(OPEN))
            return beside[number].scenario if number < len(beside) else None
        return presets.load_preset(source) if source in presets.names() else self._files.get(source)

    def _pick(self, row: int) -> None:
        wanted = self.itemData(row)
        if isinstance(wanted, tuple) and wanted[0] == ASK:
            folder, kinds = str(usual_folder(self._session.origin.path)), tr("Scenarios and pictures (*.toml *.png)")
            name, _ = QFileDialog.getOpenFileName(self.window(), tr("Compare with a file"), folder, kinds)
            wanted = Wanted(name, 0) if name and self._read(name, self.window()) else self._wanted
        self._wanted = Wanted(*wanted)
        self.refresh()
        self.picked.emit()

    def _read(self, name: str, window: QWidget | None) -> bool:
        """Whether the file *name* could be read; over *window*, the user is told where not."""
        try:
            self._files[name] = preset_file.load(Path(name))[0]
        except ScenarioError as error:
            if window is not None:
                tell(tr("Not opened"), error, window)
            return False
        return True


def _add(rows: QStandardItemModel, text: str, wanted: Wanted | None = None) -> QStandardItem:
    """A row that can be chosen, or a heading where nothing is *wanted* by it."""
    item = QStandardItem(text)
    if wanted is None:
        item.setFlags(Qt.ItemFlag.NoItemFlags)
    else:
        item.setData(wanted, Qt.ItemDataRole.UserRole)
    rows.appendRow(item)
    return item
