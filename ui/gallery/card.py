"""One card of the gallery: name, one line, three small charts, tags, and where it can go."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QVBoxLayout

from calculator.language import tr
from calculator.parameters import KIND_LABELS
from ui import theme
from ui.elided_label import ElidedLabel
from ui.gallery.entries import Entry
from ui.gallery.thumbnail import Charts, Thumbnail
from ui.hover_text import hover_text
from ui.plain_label import plain_label

WIDTH, HEIGHT = 290, 222
LINES = 2
"""Lines that the one sentence of a card may take."""


class Card(QFrame):
    """A card that opens what it shows: click, Enter, or one of the places in its menu.

    ``opened`` carries the entry's name; ``put`` also the column that it is to go into.
    """

    opened = Signal(str)
    put = Signal(int, str)

    def __init__(self, entry: Entry, columns: list[str], *, can_add: bool) -> None:
        super().__init__()
        self.entry = entry
        self.setObjectName(f"card.{entry.name}")
        self.setProperty("card", True)  # noqa: FBT003  (Qt's order)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(entry.title)
        self.setAccessibleDescription(entry.problem or entry.line)
        self.setFixedSize(WIDTH, HEIGHT)
        self.thumbnail = Thumbnail()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(12, 10, 12, 8)
        layout.setSpacing(4)
        layout.addWidget(_label(entry.title, "heading"))
        layout.addWidget(_label(_kinds(entry), "label"))
        layout.addWidget(self._sentence(entry))
        layout.addStretch(1)
        layout.addWidget(self.thumbnail)
        foot = QHBoxLayout()
        foot.addWidget(_label(" · ".join(entry.tags), "label"), 1)
        if not entry.problem:
            foot.addWidget(self._places(columns, can_add=can_add))
        layout.addLayout(foot)

    def show_charts(self, charts: Charts) -> None:
        """Show the three charts."""
        self.thumbnail.show_charts(charts)

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Take the focus, so that one sees what will open."""
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802  (Qt's name)
        """Open it, unless the mouse has left."""
        if event.button() == Qt.MouseButton.LeftButton and self.rect().contains(event.position().toPoint()):
            self._open()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802  (Qt's name)
        """Enter and space open it."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space):
            self._open()
        else:
            super().keyPressEvent(event)

    def _open(self) -> None:
        if not self.entry.problem:
            self.opened.emit(self.entry.name)

    def _sentence(self, entry: Entry) -> QLabel:
        sentence = plain_label(entry.problem or entry.line, "error" if entry.problem else "label")
        sentence.setFont(theme.font(theme.LABEL))
        sentence.setMaximumHeight(LINES * 17 + 2)
        sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        sentence.setToolTip(hover_text(entry.problem or entry.line))
        return sentence

    def _places(self, columns: list[str], *, can_add: bool) -> QToolButton:
        """The menu of places that the card can go to."""
        button = QToolButton()
        button.setObjectName(f"places.{self.entry.name}")
        button.setProperty("quiet", True)  # noqa: FBT003  (Qt's order)
        button.setFont(theme.font(theme.LABEL))
        button.setText(tr("Into a column ▾"))
        button.setAccessibleName(tr("Put {title} into a column").format(title=self.entry.title))
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        menu = QMenu(button)
        for place, name in enumerate(columns):
            action = menu.addAction(tr("in place of {name}").format(name=name.replace("&", "&&")))
            action.setData(place)
        if can_add:
            menu.addAction(tr("as one column more")).setData(len(columns))
        menu.triggered.connect(lambda action: self.put.emit(action.data(), self.entry.name))
        button.setMenu(menu)
        return button


def _kinds(entry: Entry) -> str:
    """What kinds of model there are, each once."""
    kinds = [tr(KIND_LABELS[kind]) for kind in dict.fromkeys(entry.kinds)]
    if len(entry.kinds) > 1:
        return tr("{count} models side by side").format(count=len(entry.kinds))
    return kinds[0] if kinds else ""


def _label(text: str, level: str) -> ElidedLabel:
    label = ElidedLabel(text)
    label.setProperty("level", level)
    return label
