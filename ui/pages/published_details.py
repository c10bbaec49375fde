"""What is behind a published figure: every value, the formula, the scenario, what may differ, and the source."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from calculator.language import tr
from calculator.published import Published, Verified
from calculator.published.words import MEANINGS, tolerance_text, value_texts
from ui import theme
from ui.pages.published_rows import LEFT, headings
from ui.plain_label import plain_label

NAMES = 132
"""Pixels of the words before each part."""


class PublishedDetails(QFrame):
    """How one check is computed; ``opening`` asks for the preset or scenario behind it to be opened."""

    opening = Signal(object)

    def __init__(self, data: Published, row: Verified) -> None:
        super().__init__()
        self._data, self._check = data, row.check
        self.setObjectName(f"published.details.{row.check.id}")
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(LEFT, 4, theme.GRID, 2 * theme.GRID)
        self._layout.setSpacing(6)
        if len(row.computed) > 1:
            self._layout.addWidget(_values(row))
        check = row.check
        self._say(tr("How it is computed"), str(check.how))
        self._say(tr("May differ by"), tolerance_text(check))
        self._say(tr("What it shows"), tr(MEANINGS[check.kind]))
        self._say(tr("Note"), str(check.note))
        self._say(tr("Source"), str(check.source))
        self._add_origin()

    def _say(self, name: str, text: str) -> None:
        if text:
            label = plain_label(text)
            flags = Qt.TextInteractionFlag
            label.setTextInteractionFlags(flags.TextSelectableByMouse)
            self._add_line(name, label)

    def _add_line(self, name: str, widget: QWidget, side: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignTop) -> None:
        line = QHBoxLayout()
        line.setSpacing(theme.GRID)
        called = plain_label(name, "secondary", wraps=False)
        called.setFixedWidth(NAMES)
        line.addWidget(called, 0, side)
        line.addWidget(widget, 1)
        self._layout.addLayout(line)

    def _add_origin(self) -> None:
        """The preset or small scenario behind the figure, and a way to open it."""
        scenario = self._data.scenario_of(self._check)
        if scenario is None:
            return
        box = QWidget()
        line = QHBoxLayout(box)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GRID)
        line.addWidget(QLabel(scenario.title))
        is_preset = bool(self._check.preset)
        button = QPushButton(tr("Open this preset") if is_preset else tr("Open this scenario"))
        button.setObjectName("published.open")
        button.clicked.connect(self._ask)
        line.addWidget(button)
        line.addStretch(1)
        self._add_line(tr("Preset") if is_preset else tr("Scenario"), box, Qt.AlignmentFlag.AlignVCenter)

    def _ask(self) -> None:
        self.opening.emit(self._check.preset or self._data.scenario_of(self._check))


def _values(row: Verified) -> QWidget:
    """Every value of a table or series."""
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, theme.GRID)
    grid.setHorizontalSpacing(3 * theme.GRID)
    grid.setVerticalSpacing(3)
    grid.setColumnStretch(5, 1)
    lines = [["", *headings()]]
    for each in row.computed:
        texts = value_texts(row.check, each)
        lines.append([str(each.case.name), texts.published, texts.computed, texts.difference, texts.verdict])
    for number, line in enumerate(lines):
        for column, text in enumerate(line):
            label = QLabel(text)
            label.setFont(theme.font())
            if number == 0 or column == 0:
                label.setProperty("level", "label" if number == 0 else "secondary")
            side = Qt.AlignmentFlag.AlignRight if 0 < column < len(line) - 1 else Qt.AlignmentFlag.AlignLeft
            grid.addWidget(label, number, column, side)
    return box
