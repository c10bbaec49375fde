"""Shows topics and pages of help: a line to find a word, a way back, and the text with its links."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QTextBrowser, QToolButton, QVBoxLayout, QWidget

from calculator.help.search import find
from calculator.help.topics import topic
from calculator.language import tr
from ui import theme
from ui.help.topic_html import SCHEME, results_html, topic_html
from ui.inputs.search_field import SearchField

MOST_STEPS = 50


class HelpView(QWidget):
    """The text of one topic at a time.

    ``pages`` makes the text of what is no topic (guides, by their keys). ``moved`` carries the key of
    what is shown. Typing in the search lists what is found; Enter shows the first of it.
    """

    moved = Signal(str)

    def __init__(self, pages: Callable[[str], str] | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._pages = pages
        self._steps: list[str] = []
        self._found: list[str] = []
        self.key = ""
        self.search = SearchField()
        self.search.setObjectName("help.search")
        self.search.setPlaceholderText(tr("Find a word…"))
        self.search.setAccessibleName(tr("Find a word in help"))
        self.search.setClearButtonEnabled(True)
        self.search.textChanged.connect(self._render)
        self.search.returnPressed.connect(self._open_first)
        self._back = QToolButton()
        self._back.setObjectName("help.back")
        self._back.setText("‹")
        self._back.setProperty("quiet", "true")
        self._back.setToolTip(tr("Back"))
        self._back.setAccessibleName(tr("Back"))
        self._back.clicked.connect(self.go_back)
        self.browser = QTextBrowser()
        self.browser.setObjectName("help.text")
        self.browser.setAccessibleName(tr("Help"))
        self.browser.setOpenLinks(False)
        self.browser.setFrameShape(QTextBrowser.Shape.NoFrame)
        self.browser.document().setDefaultFont(theme.font())
        self.browser.document().setDocumentMargin(0)
        self.browser.anchorClicked.connect(self._follow)
        keys = QShortcut(QKeySequence(QKeySequence.StandardKey.Back), self)
        keys.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        keys.activated.connect(self.go_back)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(theme.GRID // 2)
        line.addWidget(self._back)
        line.addWidget(self.search, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(theme.GRID + 4)
        layout.addLayout(line)
        layout.addWidget(self.browser, 1)
        theme.CHOICE.changed.connect(self._recolour)
        self._recolour()

    def show_key(self, key: str) -> None:
        """Show the topic or guide at *key*; what was searched for is forgotten."""
        if key != self.key and self.key:
            self._steps = [*self._steps[-MOST_STEPS:], self.key]
        self.key = key
        if self.search.text():
            self.search.clear()  # which shows the topic
        else:
            self._render()
        self.moved.emit(key)

    def go_back(self) -> None:
        """Show what was shown before."""
        if self.search.text():
            self.search.clear()
        elif self._steps:
            before = self._steps.pop()
            self.key = ""
            self.show_key(before)

    def text(self) -> str:
        """What is shown, without its form."""
        return self.browser.toPlainText()

    def _render(self) -> None:
        words = self.search.text()
        if words.strip():
            found = find(words)
            self._found = [one.key for one in found]
            html = results_html(found, words)
        else:
            shown = topic(self.key)
            html = topic_html(shown) if shown is not None else (self._pages(self.key) if self._pages else "")
        self.browser.setHtml(html)
        self.browser.verticalScrollBar().setValue(0)
        self._back.setEnabled(bool(self._steps or words))

    def _open_first(self) -> None:
        if self.search.text().strip() and self._found:
            self.show_key(self._found[0])

    def _follow(self, address: QUrl) -> None:
        self.show_key(address.toString().removeprefix(SCHEME))

    def _recolour(self) -> None:
        colours = theme.current()
        self.browser.setStyleSheet(f"QTextBrowser {{ background: {colours.ground}; color: {colours.ink}; }}")
        if self.key or self.search.text():
            place = self.browser.verticalScrollBar().value()
            self._render()
            self.browser.verticalScrollBar().setValue(place)
