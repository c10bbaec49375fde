"""The pages of the window behind two rows of tabs: the groups, and below them the pages of the group in sight."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from calculator.language import tr
from ui import theme
from ui.tab_bar import TabBar

PAD, TIGHT_PAD = 14, 6
"""Pixels left and right of the text of a tab in the style sheet, and where there is little room."""


class PageTabs(QWidget):
    """Pages by number, as in a QTabWidget; pages of one group share a tab and are told apart in a second row.

    Where tabs have too little room they move together, and then what stands in the corner goes.
    ``currentChanged`` carries the number of the page in sight. A group comes back to the page of it
    that was seen last.
    """

    currentChanged = Signal(int)  # noqa: N815  (as QTabWidget has it)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pages")
        self._groups: list[list[int]] = []
        self._names: list[str] = []
        self._texts: list[str] = []
        self._last_seen: list[int] = []
        self._upper, self._lower = _bar("pages.groups", tr("Pages")), _bar("pages.group", tr("Pages of this group"))
        self._lower.setProperty("level", "second")
        self._corner: QWidget | None = None
        self._stack = QStackedWidget()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        self._first_row = QHBoxLayout()
        self._first_row.setContentsMargins(0, 0, 2 * theme.GRID, 0)
        self._first_row.addWidget(self._upper, 1)
        layout.addLayout(self._first_row)
        layout.addWidget(self._lower)
        layout.addWidget(self._stack, 1)
        self._lower.hide()
        self._upper.currentChanged.connect(self._show_group)
        self._lower.currentChanged.connect(self._show_member)

    def set_corner(self, widget: QWidget) -> None:
        """Put *widget* at the right end of the first row, as long as tabs leave room for it."""
        self._corner = widget
        self._first_row.addWidget(widget)
        self._fit()

    def addTab(self, page: QWidget, text: str, group: str = "") -> int:  # noqa: N802  (as QTabWidget has it)
        """Add *page*, called *text*, under a tab of its own or in *group*; its number."""
        number = self._stack.addWidget(page)
        self._texts.append(text)
        if group and group in self._names:
            place = self._names.index(group)
            self._groups[place].append(number)
            if place == self._upper.currentIndex():
                self._fill_lower(place)
            return number
        self._names.append(group)
        self._groups.append([number])
        self._last_seen.append(number)
        self._upper.addTab(group or text)
        self._fit()
        return number

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802  (Qt's name)
        """Move the tabs together where they would have to be scrolled."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        metrics, count = QFontMetrics(self._upper.font()), self._upper.count()
        texts = sum(metrics.horizontalAdvance(self._upper.tabText(place)) + 2 for place in range(count))
        room = self.width() - 2 * theme.GRID
        beside = self._corner.sizeHint().width() + self._first_row.spacing() if self._corner is not None else 0
        self._upper.show_tight(tight=texts + 2 * PAD * count + beside > room)
        if self._corner is not None:
            self._corner.setVisible(texts + 2 * TIGHT_PAD * count + beside <= room)

    def count(self) -> int:
        """How many pages there are."""
        return self._stack.count()

    def tabText(self, number: int) -> str:  # noqa: N802  (as QTabWidget has it)
        """What page *number* is called."""
        return self._texts[number]

    def currentIndex(self) -> int:  # noqa: N802  (as QTabWidget has it)
        """The number of the page in sight."""
        return self._stack.currentIndex()

    def currentWidget(self) -> QWidget | None:  # noqa: N802  (as QTabWidget has it)
        """The page in sight."""
        return self._stack.currentWidget()

    def setCurrentIndex(self, number: int) -> None:  # noqa: N802  (as QTabWidget has it)
        """Bring page *number* in sight."""
        if not 0 <= number < self.count():
            return
        place = next(place for place, members in enumerate(self._groups) if number in members)
        self._last_seen[place] = number
        if self._upper.currentIndex() == place:
            self._show_group(place)
        else:
            self._upper.setCurrentIndex(place)

    def _show_group(self, place: int) -> None:
        if not 0 <= place < len(self._groups):
            return
        self._fill_lower(place)
        self._show(self._last_seen[place])

    def _fill_lower(self, place: int) -> None:
        members = self._groups[place]
        with QSignalBlocker(self._lower):
            while self._lower.count():
                self._lower.removeTab(0)
            for number in members:
                self._lower.addTab(self._texts[number])
            self._lower.setCurrentIndex(members.index(self._last_seen[place]))
        self._lower.setVisible(len(members) > 1)

    def _show_member(self, place: int) -> None:
        group = self._upper.currentIndex()
        if 0 <= place < len(self._groups[group]):
            self._last_seen[group] = self._groups[group][place]
            self._show(self._last_seen[group])

    def _show(self, number: int) -> None:
        if number != self._stack.currentIndex():
            self._stack.setCurrentIndex(number)
            self.currentChanged.emit(number)


def _bar(name: str, meaning: str) -> TabBar:
    bar = TabBar()
    bar.setObjectName(name)
    bar.setAccessibleName(meaning)
    bar.setExpanding(False)
    bar.setDrawBase(False)
    bar.setUsesScrollButtons(True)
    return bar
