"""Offers what a crash left: each with its name, file, time and differences, to be opened, discarded or kept."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from calculator import preset_file
from calculator.file_differences import FileDifference, file_differences
from calculator.language import tr
from calculator.problems import ScenarioError
from calculator.scenario import Scenario
from ui import theme
from ui.elided_label import ElidedLabel
from ui.on_disk.differing_table import DifferingTable
from ui.plain_label import plain_label
from ui.recovery.folder import LATER, OPEN, Leftover
from ui.recovery.unsaved import Unsaved
from ui.switch import Switch

SIZE = (720, 200)
MOST_HIGH = 420
"""Pixels of cards that are in sight at once, at most."""
ROWS = 7
"""Rows of a table of differences that are in sight at once."""


class LeftoverCard(QFrame):
    """One leftover and what is to become of it."""

    def __init__(self, leftover: Leftover, number: int) -> None:
        super().__init__()
        self.leftover = leftover
        self.setProperty("card", "true")
        self.setObjectName(f"leftover.{number}")
        unsaved = leftover.unsaved
        self.choice = Switch(
            f"leftover.{number}.choice",
            (
                (tr("Open"), tr("Open it with its unsaved changes; its file stays as it is until you save.")),
                (tr("Later"), tr("Keep it, and ask again at the next start.")),
                (tr("Discard"), tr("Delete the unsaved changes; the file stays as it is.")),
            ),
        )
        name = ElidedLabel(leftover.name or tr("Unsaved changes"))
        name.setProperty("level", "heading")
        head = QHBoxLayout()
        head.setSpacing(theme.GRID)
        head.addWidget(name, 1)
        head.addWidget(self.choice)
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(2 * theme.GRID, 12, 12, 12)
        self._room.setSpacing(4)
        self._room.addLayout(head)
        self._table: DifferingTable | None = None
        if unsaved is None:
            self.choice.offer(OPEN, offered=False)
            self.choice.turn(LATER)
            self._say(str(leftover.path))
            problem = leftover.error.problems[0].reason if leftover.error else ""
            self._say(tr("It cannot be read, and is kept: {problem}").format(problem=problem), "error")
        else:
            self._describe(unsaved)
        self.setAccessibleName(name.text())

    def _describe(self, unsaved: Unsaved) -> None:
        origin, differences, beside = unsaved.origin, None, ""
        disk = _on_disk(unsaved)
        if isinstance(disk, Scenario):
            differences = file_differences(disk, unsaved.scenario)
            beside = _count(len(differences), is_file=origin.path is not None)
        self._say(str(origin.path) if origin.path else tr("Not saved to a file yet"))
        words = [_when(unsaved.kept), disk if isinstance(disk, str) else beside]
        self._foot = QHBoxLayout()
        self._foot.setSpacing(theme.GRID)
        told = ElidedLabel(" · ".join(words))
        told.setProperty("level", "secondary")
        self._foot.addWidget(told, 1)
        self._room.addLayout(self._foot)
        if differences:
            self._offer_differences(differences, unsaved)

    def _offer_differences(self, differences: Sequence[FileDifference], unsaved: Unsaved) -> None:
        self._show = show = QPushButton(tr("Show differences"))
        show.setObjectName(f"{self.objectName()}.differences")
        show.setProperty("quiet", "true")
        self._foot.addWidget(show)
        before = tr("In the file") if unsaved.origin.path else tr("Before")
        self._table = DifferingTable(differences, before, tr("Unsaved"))
        self._table.show_rows_at_most(ROWS)
        self._table.hide()
        self._room.addWidget(self._table)
        show.clicked.connect(self._turn_over)

    def _turn_over(self) -> None:
        if self._table is not None:
            self._table.setVisible(self._table.isHidden())
            self._show.setText(tr("Show differences") if self._table.isHidden() else tr("Hide differences"))

    def _say(self, text: str, level: str = "secondary") -> None:
        label = plain_label(text) if level == "error" else ElidedLabel(text)
        label.setProperty("level", level)
        self._room.addWidget(label)


class RecoveryDialog(QDialog):
    """Nothing is opened or deleted until it is closed with its button; Escape keeps everything for later."""

    def __init__(self, leftovers: Sequence[Leftover], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(tr("Unsaved changes were kept"))
        self.resize(*SIZE)
        title = plain_label(tr("Tierwise did not close properly last time. Your unsaved changes were kept."), "heading")
        note = plain_label(tr("Choose what becomes of each. Nothing is deleted before you continue."), "secondary")
        self.cards = [LeftoverCard(leftover, number) for number, leftover in enumerate(leftovers)]
        column = QWidget()
        room = QVBoxLayout(column)
        room.setContentsMargins(0, 0, theme.GRID, 0)
        room.setSpacing(theme.GRID)
        for card in self.cards:
            room.addWidget(card)
        room.addStretch(1)
        area = QScrollArea()
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setWidget(column)
        area.setMinimumHeight(min(MOST_HIGH, column.sizeHint().height()))
        go_on = QPushButton(tr("Continue"))
        go_on.setObjectName("recovery.continue")
        go_on.setDefault(True)
        go_on.clicked.connect(self.accept)
        later = QPushButton(tr("Decide later"))
        later.setObjectName("recovery.later")
        later.setToolTip(tr("Keep everything, and ask again at the next start."))
        later.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(theme.GRID)
        foot.addStretch(1)
        foot.addWidget(later)
        foot.addWidget(go_on)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 20, 24, 16)
        layout.setSpacing(theme.GRID)
        layout.addWidget(title)
        layout.addWidget(note)
        layout.addWidget(area, 1)
        layout.addLayout(foot)
        go_on.setFocus()

    def chosen(self, choice: int) -> list[Leftover]:
        """The leftovers with which this is to be done."""
        return [card.leftover for card in self.cards if card.choice.place == choice]


def _on_disk(unsaved: Unsaved) -> Scenario | str:
    """What the changes are measured against, or in words why there is nothing."""
    path = unsaved.origin.path
    if path is None:
        return unsaved.saved
    try:
        return preset_file.load(path)[0]
    except ScenarioError as error:
        if not path.exists():
            return tr("the file is no longer there; saving writes it anew")
        return tr("the file cannot be read: {problem}").format(problem=error.problems[0].reason)


def _count(count: int, *, is_file: bool) -> str:
    if not count:
        return tr("the same as the file") if is_file else tr("as it was opened")
    if count == 1:
        return tr("1 difference from the file") if is_file else tr("1 change")
    words = tr("{count} differences from the file") if is_file else tr("{count} changes")
    return words.format(count=count)


def _when(kept: datetime) -> str:
    """``today at 14:32``."""
    there = kept.astimezone()
    time = f"{there:%H:%M}"
    days = (date.today() - there.date()).days  # noqa: DTZ011  (the user's own day)
    if days == 0:
        return tr("kept today at {time}").format(time=time)
    if days == 1:
        return tr("kept yesterday at {time}").format(time=time)
    return tr("kept on {date} at {time}").format(date=f"{there:%Y-%m-%d}", time=time)
