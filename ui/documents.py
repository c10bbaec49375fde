"""The scenarios that are open in a window, one of them in sight."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import chain, count

from PySide6.QtCore import QObject, Signal

from calculator.language import tr
from calculator.scenario import Scenario
from ui.session import Origin, Session


class Documents(QObject):
    """The open sessions in their order.

    Signals: ``added`` and ``removed`` with the session, ``current_changed`` with the one that is in sight
    now; ``renamed`` that the name or changed mark of one differs.
    """

    added = Signal(object)
    removed = Signal(object)
    current_changed = Signal(object)
    renamed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sessions: list[Session] = []
        self._current: Session | None = None

    @property
    def sessions(self) -> tuple[Session, ...]:
        """All of them."""
        return tuple(self._sessions)

    @property
    def current(self) -> Session:
        """The one in sight."""
        if self._current is None:
            raise AssertionError("a window without a scenario is closed")
        return self._current

    def add(self, session: Session) -> None:
        """Take *session* in behind the others and bring it in sight."""
        self._sessions.append(session)
        session.beside = self.others
        session.origin_changed.connect(self.renamed)
        self._current = session
        self.added.emit(session)
        self.current_changed.emit(session)

    def show(self, session: Session) -> None:
        """Bring *session* in sight."""
        if session is not self._current and session in self._sessions:
            self._current = session
            self.current_changed.emit(session)

    def move(self, start: int, end: int) -> None:
        """Put the session at *start* to *end*."""
        self._sessions.insert(end, self._sessions.pop(start))

    def remove(self, session: Session) -> None:
        """Take *session* out; the one before it comes in sight. The last one stays: a window shows something."""
        if len(self._sessions) < 2:  # noqa: PLR2004  (the last one)
            return
        place = self._sessions.index(session)
        self._sessions.remove(session)
        if session is self._current:
            self.show(self._sessions[max(0, place - 1)])
        session.close()
        self.removed.emit(session)

    def open(self, scenario: Scenario, origin: Origin) -> Session:
        """Open *scenario* beside the others, or in place of the one in sight if nobody has touched that.

        A file that is open already is only brought in sight.
        """
        for session in self._sessions:
            if origin.path is not None and session.origin.path == origin.path:
                self.show(session)
                return session
        current = self.current
        if is_untouched(current):
            current.open(scenario, origin)
            return current
        session = Session(scenario, origin)
        self.add(session)
        return session

    def duplicate(self, session: Session) -> Session:
        """A copy of *session* as it is now, beside it, not saved anywhere."""
        name = self._copied_name(name_of(session))
        scenario = session.scenario.with_values({"title": name})
        copy = Session(scenario, Origin(name, text=session.origin.text))
        if session.is_changed:
            copy.saved = session.saved  # what is not saved there is saved nowhere
        self.add(copy)
        return copy

    def _copied_name(self, name: str) -> str:
        """What a copy of *name* is called so that it is told from all that are open; a copy's copy is one more."""
        first, further = tr("{name} (copy)"), tr("{name} (copy {number})")
        for words in (first, further):
            form = re.escape(words).replace(r"\{name\}", "(.*)").replace(r"\{number\}", "[0-9]+")
            if (found := re.fullmatch(form, name)) is not None:
                name = found[1]
                break
        taken = {name_of(session) for session in self._sessions}
        names = chain([first.format(name=name)], (further.format(name=name, number=number) for number in count(2)))
        return next(each for each in names if each not in taken)

    def rename(self, session: Session, name: str) -> None:
        """Call *session*'s scenario *name*: an edit like any other; its file keeps its name."""
        if name.strip() and name != session.scenario.title:
            text = tr("Rename “{old}” to “{new}”").format(old=name_of(session), new=name.strip())
            session.change(session.scenario.with_values({"title": name.strip()}), text)
            if session.origin.path is None:
                session.origin = replace(session.origin, name=name.strip(), preset="")
            session.origin_changed.emit()

    def others(self, session: Session) -> tuple[Session, ...]:
        """All but *session*."""
        return tuple(each for each in self._sessions if each is not session)


def is_untouched(session: Session) -> bool:
    """Whether *session* shows a preset as it came: nothing would be lost with it."""
    is_of_nobody = session.origin.path is None and bool(session.origin.preset)
    return is_of_nobody and not session.is_changed and not session.undo_stack.count()


def name_of(session: Session) -> str:
    """What the scenario of *session* is called: its title, else its file's name."""
    return session.scenario.title or session.title


def name_beside(session: Session) -> str:
    """What tells *session* from the others open in its window: its name, with its file where names repeat."""
    name, path = name_of(session), session.origin.path
    alike = [other.origin.path for other in session.beside(session) if name_of(other) == name]
    if not alike or path is None or not session.scenario.title:
        return name
    file = path.name
    if any(other is not None and other.name == file for other in alike):
        file = f"{path.parent.name}/{file}"
    return tr("{title} ({file})").format(title=name, file=file)
