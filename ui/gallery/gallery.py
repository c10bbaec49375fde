"""The gallery: presets and one's own files as cards, to be searched, opened or put into a column."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from calculator.language import tr
from calculator.result import Result
from calculator.simulate import simulate
from ui import settings, theme
from ui.background import Background
from ui.flow_layout import FlowLayout
from ui.gallery.card import Card
from ui.gallery.entries import Entry, entries_beside, matching, own_entries, preset_entries, scenario_of, tags_of
from ui.gallery.thumbnail import charts_of
from ui.plain_label import plain_label
from ui.screen_room import within_screen
from ui.session import Session

SIZE = (952, 740)
MOST_MODELS = 8


class Gallery(QDialog):
    """Cards of all presets and of the files opened last.

    ``opened`` carries the name of what is to be opened in place of the open scenario, ``put`` the column
    and the name of what is to go into it. A gallery made for one *column* puts there what is clicked.
    """

    opened = Signal(str)
    put = Signal(int, str)

    def __init__(self, session: Session, parent: QWidget | None = None, column: int | None = None) -> None:
        super().__init__(parent)
        self._session, self._column = session, column
        self._background = Background(self)
        self._background.done.connect(self._take_charts)
        self._background.failed.connect(self._go_on)
        self._looking = Background(self)
        self._looking.done.connect(self._take_others)
        self._cards: list[Card] = []
        self._waiting: list[Card] = []
        self.setWindowTitle(tr("Presets") if column is None else tr("A preset for this column"))
        self.resize(within_screen(self, *SIZE))
        self._search = QLineEdit()
        self._search.setObjectName("gallery.search")
        self._search.setPlaceholderText(tr("Search: a system, a company, an article…"))
        self._search.setAccessibleName(tr("Search the presets"))
        self._search.setClearButtonEnabled(True)
        self._tags = QButtonGroup(self)
        self._tag = ""
        self._empty = plain_label(
            tr("Nothing is called so. The search looks through names, articles and tags."), "secondary", wraps=False
        )
        recent = settings.recent_files()
        self._entries = [*preset_entries(), *own_entries(recent)]
        self._rooms: dict[bool, tuple[QLabel, QWidget]] = {}
        self._lay_out()
        self._search.textChanged.connect(self._show_matching)
        theme.CHOICE.changed.connect(self._draw_anew)
        self._show_matching()
        self._search.setFocus()
        if recent:
            self._looking.run(lambda: entries_beside(recent))

    @property
    def cards(self) -> list[Card]:
        """The cards in sight."""
        return [card for card in self._cards if not card.isHidden()]

    def done(self, code: int) -> None:
        """Stop computing what nobody will see."""
        self._background.stop()
        self._looking.forget()
        super().done(code)

    def wait(self) -> None:
        """Block until every card has its charts; for tests and pictures."""
        self._looking.wait()
        while self._background.is_busy:
            self._background.wait()

    def _lay_out(self) -> None:
        content = QWidget()
        rooms = QVBoxLayout(content)
        rooms.setContentsMargins(0, 0, 8, 8)
        rooms.setSpacing(8)
        for own, heading in ((False, tr("Presets")), (True, tr("Your own files"))):
            label, room = QLabel(heading), QWidget()
            label.setProperty("level", "heading")
            FlowLayout(room, gap=12, line_gap=12)
            self._rooms[own] = (label, room)
            rooms.addWidget(label)
            rooms.addWidget(room)
        for entry in self._entries:
            self._add_card(entry)
        rooms.addWidget(self._empty)
        rooms.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(content)
        self._scroll = scroll
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 12, 12)
        layout.setSpacing(10)
        layout.addWidget(self._search)
        layout.addWidget(self._tag_row())
        layout.addWidget(scroll, 1)

    def _add_card(self, entry: Entry) -> None:
        columns = [self._session.scenario.model_name(place) for place in range(len(self._session.scenario.models))]
        card = Card(entry, columns, can_add=len(columns) < MOST_MODELS)
        card.opened.connect(self._open)
        card.put.connect(self._put)
        self._cards.append(card)
        room = self._rooms[entry.own][1].layout()
        assert room is not None  # noqa: S101  (each room got one)
        room.addWidget(card)

    def _take_others(self, entries: list[Entry]) -> None:
        """Add the cards of the files that were found beside the others."""
        self._entries += entries
        for entry in entries:
            self._add_card(entry)
        self._waiting += self._cards[len(self._cards) - len(entries) :]
        self._show_matching()
        if not self._background.is_busy:
            self._go_on()

    def _tag_row(self) -> QWidget:
        row = QWidget()
        flow = FlowLayout(row)
        for number, tag in enumerate(["", *tags_of(self._entries)]):
            button = QPushButton(tag or tr("All"))
            button.setObjectName(f"gallery.tag.{number}")
            button.setCheckable(True)
            button.setChecked(not tag)
            button.setProperty("tag", tag)
            self._tags.addButton(button, number)
            flow.addWidget(button)
        self._tags.buttonClicked.connect(self._choose_tag)
        return row

    def _choose_tag(self, button: QPushButton) -> None:
        self._tag = button.property("tag")
        self._show_matching()

    def _show_matching(self) -> None:
        """Show the cards that are asked for, and compute their charts before those of the others."""
        shown = [entry.name for entry in matching(self._entries, self._search.text(), self._tag)]
        for card in self._cards:
            card.setVisible(card.entry.name in shown)
        for own, (label, room) in self._rooms.items():
            some = any(card.entry.own == own for card in self.cards)
            label.setVisible(some)
            room.setVisible(some)
        self._empty.setVisible(not shown)
        self._waiting.sort(key=lambda card: card.isHidden())
        if not self._waiting and not self._background.is_busy:
            self._draw_anew()

    # --- the charts, card by card ---------------------------------------------------------------

    def _draw_anew(self) -> None:
        self._waiting = [card for card in self._cards if not card.entry.problem]
        self._waiting.sort(key=lambda card: card.isHidden())
        self._go_on()

    def _go_on(self) -> None:
        if self._waiting:
            card = self._waiting.pop(0)
            self._background.run(lambda: (card, _computed(card.entry)))

    def _take_charts(self, computed: tuple[Card, Result]) -> None:
        card, result = computed
        card.show_charts(charts_of(result))
        self._go_on()

    # --- what is chosen -------------------------------------------------------------------------

    def _open(self, name: str) -> None:
        self.accept()
        if self._column is None:
            self.opened.emit(name)
        else:
            self.put.emit(self._column, name)

    def _put(self, place: int, name: str) -> None:
        self.accept()
        self.put.emit(place, name)


def _computed(entry: Entry) -> Result:
    return simulate(scenario_of(entry))
