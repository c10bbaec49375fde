"""What was open and looked at last comes back: scenarios, the one in sight, the page, and where the window stood."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QTimer

from calculator import presets
from calculator.language import tr
from calculator.problems import ScenarioError
from ui import settings
from ui.documents import is_untouched
from ui.file_actions import read
from ui.pages.more_pages import MORE_PAGES
from ui.session import Session
from ui.workspace import FIRST_PAGES

if TYPE_CHECKING:
    from ui.main_window import MainWindow

TITLES = (*FIRST_PAGES, *(more.title for more in MORE_PAGES))
"""What the pages are called in English, by number."""
PAUSE = 1000
"""Milliseconds after a change until it is kept."""
_MOVING = (QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.WindowStateChange)


class Remembering(QObject):
    """Keeps what is open in *window* and where it stands, soon after it changed: a crash finds it too."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.keep)
        documents = window.documents
        for changed in (documents.added, documents.removed, documents.current_changed, documents.renamed):
            changed.connect(self._timer.start)
        window.page_changed.connect(self._timer.start)
        window.installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:  # noqa: N802  (Qt's name)
        """See the window being moved; nothing is held up."""
        if event.type() in _MOVING:
            self._timer.start()
        return False

    def keep(self) -> None:
        """Keep it now; what no file and no preset holds is not among it."""
        self._timer.stop()
        window = cast("MainWindow", self.parent())  # kept in an attribute, it would outlive its closing
        settings.remember_geometry(window.saveGeometry())
        settings.remember_open([name for session in window.documents.sessions if (name := _name(session))])
        settings.remember_in_sight(_name(window.session))
        number = window.pages.currentIndex()
        if 0 <= number < len(TITLES):
            settings.remember_page(TITLES[number])


def show_page(window: MainWindow) -> None:
    """Bring the page in sight that was looked at last."""
    if settings.page() in TITLES:
        window.pages.setCurrentIndex(TITLES.index(settings.page()))


def first_to_open() -> str:
    """What is to be in sight at first: what was last, as far as it is still there, else the default."""
    names = settings.open_scenarios()
    wanted = settings.scenario_in_sight()
    there = [name for name in names if _is_there(name)]
    return wanted if wanted in there else there[0] if there else presets.DEFAULT


def open_the_rest(window: MainWindow) -> None:
    """Open beside it what else was open, in its order; files that are gone are skipped, with a word at the foot."""
    first = window.session
    skipped = []
    for name in settings.open_scenarios():
        if name == _name(first):
            window.documents.move(0, len(window.documents.sessions) - 1)
            continue
        try:
            window.documents.add(Session(*read(name)))
        except ScenarioError as error:
            skipped.append(error.problems[0])
    window.documents.show(first)
    if skipped:
        window.notice.say(tr("Not opened again: {problems}").format(problems="; ".join(map(str, skipped))))


def _is_there(name: str) -> bool:
    return Path(name).is_file() or name in presets.names()


def _name(session: Session) -> str:
    """By what name the scenario can be opened again; nothing where it cannot."""
    if session.origin.path is not None:
        return str(session.origin.path)
    return session.origin.preset if is_untouched(session) else ""
