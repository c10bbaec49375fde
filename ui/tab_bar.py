"""A row of tabs that shows the ring of the focus to those who move by keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QTabBar

_BY_KEYBOARD = (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason, Qt.FocusReason.ShortcutFocusReason)
_AS_BEFORE = (
    Qt.FocusReason.ActiveWindowFocusReason,
    Qt.FocusReason.PopupFocusReason,
    Qt.FocusReason.MenuBarFocusReason,
)


class TabBar(QTabBar):
    """Tabs with a ring while the keyboard is used on them; the focus that a window gives of itself shows none.

    The style sheet reads the properties ``ring`` and ``tight``.
    """

    def show_tight(self, *, tight: bool) -> None:
        """Put the tabs close to one another, or not."""
        self._show("tight", shown=tight)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802  (Qt's name)
        """The ring comes with the Tab key, not with the mouse or the opening of a window."""
        super().focusInEvent(event)
        if event.reason() not in _AS_BEFORE:
            self._show("ring", shown=event.reason() in _BY_KEYBOARD)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Whoever moves on with the arrows sees where."""
        self._show("ring", shown=True)
        super().keyPressEvent(event)

    def _show(self, name: str, *, shown: bool) -> None:
        if bool(self.property(name)) != shown:
            self.setProperty(name, shown)
            self.style().unpolish(self)
            self.style().polish(self)
