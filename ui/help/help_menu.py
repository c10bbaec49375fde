"""The entries of the Help menu, and what they open; nothing of it is made before it is asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMainWindow, QMenu, QWidget

from calculator import language
from calculator.language import QT_TRANSLATE_NOOP, tr
from ui import settings

if TYPE_CHECKING:
    from ui.help.help_panel import HelpPanel
    from ui.help.help_window import HelpWindow

GUIDES = {
    "guide.keyboard": QT_TRANSLATE_NOOP("Help", "Keyboard"),
    "guide.file": QT_TRANSLATE_NOOP("Help", "File format"),
    "guide.glossary": QT_TRANSLATE_NOOP("Help", "Glossary"),
    "guide.month": QT_TRANSLATE_NOOP("Help", "How the model computes"),
    "guide.limits": QT_TRANSLATE_NOOP("Help", "What the model leaves out"),
}
"""The pages to read, by their keys, in the order of the menu."""

PART = 4
"""The panel takes one part of so many of a narrow window."""


class HelpMenu(QObject):
    """Help of one window: the panel at its right, and the window of guides."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._explain: QAction | None = None
        self._language = language.current()
        self.panel: HelpPanel | None = None
        self.guides: HelpWindow | None = None

    @property
    def _window(self) -> QMainWindow:
        """Its window, which is asked for and not kept: each would keep the other alive."""
        window = self.parent()
        assert isinstance(window, QMainWindow)  # noqa: S101  (made with it)
        return window

    def fill(self, menu: QMenu) -> None:
        """Put the entries into *menu*; where the language has changed, what is open goes on in it."""
        if self._language != language.current():
            self._language = language.current()
            self._renew()
        explain = menu.addAction(tr("Explain what is in focus"))
        explain.setShortcut(QKeySequence(Qt.Key.Key_F1))
        explain.setCheckable(True)
        explain.setChecked(self.panel is not None and self.panel.isVisible())
        explain.triggered.connect(self._toggle)
        self._explain = explain
        menu.addSeparator()
        for key, name in GUIDES.items():
            entry = menu.addAction(tr(name))
            entry.setData(key)
            entry.triggered.connect(self._open_entry)
        menu.addSeparator()

    def open_as_before(self) -> None:
        """Show the panel if it was open when the program was last used."""
        if settings.help_is_open() and self.panel is None:
            self.show_panel()

    def show_panel(self) -> None:
        """Show the panel."""
        if self.panel is None:
            self.panel = self._new_panel()
        self.panel.show()
        self._note(is_open=True)

    def explain(self, widget: QWidget) -> None:
        """Have the panel tell what *widget* is about, if it is open."""
        if self.panel is not None and self.panel.isVisible():
            self.panel.explain(widget)

    def show_guide(self, key: str) -> None:
        """Show a guide in its window."""
        if self.guides is None:
            from ui.help.help_window import HelpWindow

            self.guides = HelpWindow(self._window)
        self.guides.show_guide(key)

    def _new_panel(self) -> HelpPanel:
        from ui.help.help_panel import WIDTH, HelpPanel

        panel = HelpPanel(self._window)
        panel.guide_wanted.connect(self.show_guide)
        panel.closed.connect(self._closed)
        panel.hide()
        self._window.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, panel)
        self._window.resizeDocks([panel], [min(WIDTH, self._window.width() // PART)], Qt.Orientation.Horizontal)
        return panel

    def _toggle(self, wanted: bool) -> None:  # noqa: FBT001  (a slot)
        if wanted:
            self.show_panel()
        elif self.panel is not None:
            self.panel.hide()
            self._note(is_open=False)

    def _closed(self) -> None:
        self._note(is_open=False)

    def _note(self, *, is_open: bool) -> None:
        if self._explain is not None:
            self._explain.setChecked(is_open)
        settings.remember_help(is_open=is_open)

    def _open_entry(self) -> None:
        entry = self.sender()
        if isinstance(entry, QAction):
            self.show_guide(entry.data())

    def _renew(self) -> None:
        """Make anew what was made, with the texts of another language."""
        if self.panel is not None:
            old, was_open = self.panel, self.panel.isVisible()
            width = old.width()
            old.hide()
            self._window.removeDockWidget(old)
            self.panel = self._new_panel()
            self.panel.view.show_key(old.view.key)
            self.panel.setVisible(was_open)
            self._window.resizeDocks([self.panel], [width], Qt.Orientation.Horizontal)
            old.deleteLater()
        if self.guides is not None:
            before, was_open = self.guides, self.guides.isVisible()
            self.guides = None
            if was_open:
                self.show_guide(before.view.key)
            before.close()
            before.deleteLater()
