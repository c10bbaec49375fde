"""A group of rows under a heading that opens and closes it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from calculator.scenario import Scenario
from ui.inputs.block import Block, stops_of
from ui.inputs.tab_order import keep_tab_order
from ui.inputs.wanted import RowKey, Wanted

RowWords = tuple[str, frozenset[RowKey]]
"""What a search finds a row by, and what it sets."""
_OPEN, _CLOSED = "▾", "▸"


class Group(Block):
    """Makes its blocks when it is first opened, or when a search finds one of them.

    ``toggled`` carries its name and whether it is open now, when a person opens or closes it.
    """

    toggled = Signal(str, bool)

    def __init__(self, name: str, title: str, rows: Sequence[RowWords], make: Callable[[], list[Block]]) -> None:
        super().__init__()
        self.name, self.title = name, title
        self.blocks: list[Block] = []
        self._row_words, self._make = rows, make
        self._scenario: Scenario | None = None
        self._places: Sequence[int] = ()
        self._wanted = Wanted()
        self._opened = False
        rule = QFrame()
        rule.setProperty("rule", "true")
        self.header = QPushButton()
        self.header.setObjectName(f"group.{name}")
        self.header.setProperty("group", "true")
        self.header.setCheckable(True)
        self.header.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.header.clicked.connect(self._click)
        self._body = QWidget()
        self._rows = QVBoxLayout(self._body)
        self._rows.setContentsMargins(0, 2, 0, 14)
        self._rows.setSpacing(6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(rule)
        layout.addWidget(self.header)
        layout.addWidget(self._body)
        self._arrange()

    @property
    def is_open(self) -> bool:
        """Whether its rows can be seen, by a person's wish or because a search found some."""
        return self._opened or bool(self._wanted)

    def set_open(self, *, opened: bool) -> None:
        """Open or close it."""
        self._opened = opened
        self._arrange()

    def search(self, wanted: Wanted) -> bool:
        """Show only what is *wanted*, opened; everything as it was where nothing in particular is."""
        self._wanted = wanted
        found = not wanted or any(wanted.takes(words, keys) for words, keys in self._row_words)
        if found:
            self._arrange()
            seen = [block.search(wanted) for block in self.blocks]
            found = not wanted or any(seen)
        self.setVisible(found)
        return found

    @property
    def tab_stops(self) -> list[QWidget]:
        """What the Tab key visits in it, in order."""
        return [self.header, *stops_of(self.blocks)]

    def show_places(self, places: Sequence[int], scenario: Scenario) -> None:
        """Show the models at *places*."""
        self._places, self._scenario = places, scenario
        for block in self.blocks:
            block.show_places(places, scenario)
        keep_tab_order(self.tab_stops)

    def refresh(self, scenario: Scenario, *, forget: bool) -> None:
        """Show *scenario*."""
        self._scenario = scenario
        for block in self.blocks:
            block.refresh(scenario, forget=forget)

    def refuse(self, path: str, sentence: str) -> bool:
        """Say why *path* was not set."""
        return any(block.refuse(path, sentence) for block in self.blocks)

    def focus_on(self, path: str) -> bool:
        """Open the group and let the keyboard edit *path*, where that is set here."""
        self._build()
        for block in self.blocks:
            if block.focus_on(path):
                self.set_open(opened=True)
                return block.focus_on(path)
        return False

    def _click(self) -> None:
        self._opened = not self.is_open
        self._wanted = Wanted() if not self._opened else self._wanted
        self._arrange()
        self.toggled.emit(self.name, self._opened)

    def _arrange(self) -> None:
        opened = self.is_open
        if opened:
            self._build()
        self.header.setText(f"{_OPEN if opened else _CLOSED}  {self.title}")
        self.header.setAccessibleName(self.title)
        self.header.setChecked(opened)
        self._body.setVisible(opened)

    def _build(self) -> None:
        if self.blocks or self._scenario is None:
            return
        self.blocks = self._make()
        for block in self.blocks:
            self._rows.addWidget(block)
            block.show_places(self._places, self._scenario)
            block.search(self._wanted)
        keep_tab_order(self.tab_stops)
