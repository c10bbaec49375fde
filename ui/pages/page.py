"""What the pages beside the comparison have in common: they compute only while they are looked at."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from ui.background import Background
from ui.inputs.number_field import NumberField
from ui.job_line import JobLine
from ui.picture import Picture
from ui.session import Session

BREATH = 80
"""Milliseconds between an edit and the work that it asks for, so that a drag does not start it at every step."""


class Page(QWidget):
    """A page on a session, with one long job at a time.

    A page implements :meth:`refresh`, which is called when the page is shown and the scenario differs
    from the one it knows, and after edits while it is in sight; an edit ends the job that it makes stale.
    It starts its job with ``self.job_line.work(function, what)``, hears the outcome from
    ``self.background.done``, and puts ``job_line`` at its foot. ``opening`` asks for the preset of that name, or
    for a scenario, to be opened in place of the open one.
    """

    opening = Signal(object)
    shows_other_data = False
    """Whether what it shows is of something else than the open scenario, so that copied charts must not name that."""

    def __init__(self, session: Session) -> None:
        super().__init__()
        self.session = session
        self.background = Background(self)
        self.job_line = JobLine(self.background)
        self._is_stale = True
        self._breath = QTimer(self)
        self._breath.setSingleShot(True)
        self._breath.setInterval(BREATH)
        self._breath.timeout.connect(self._catch_up)
        session.scenario_changed.connect(self._scenario_is_new)

    def refresh(self) -> None:
        """Take over the scenario as it is now and compute what the page shows.

        It must not read ``session.result``, which may still be of the scenario before: a page that shows that
        draws it anew whenever ``session.result_changed`` is told.
        """
        raise NotImplementedError

    def pictures(self) -> list[Picture]:
        """What can be exported of the page as it is shown now."""
        return []

    def choices(self) -> Any:
        """What the user chose on the page, so that a page in another language can go on from there."""
        return None

    def choose(self, choices: Any) -> None:
        """Choose what :meth:`choices` of an earlier page returned; called before the first refresh."""

    def finish_typing(self) -> bool:
        """Take what is being typed on the page, as if Enter had been pressed; ``False`` where it cannot be taken."""
        focused = self.window().focusWidget()
        if not isinstance(focused, NumberField) or not self.isAncestorOf(focused):
            return True
        focused.finish()
        return not focused.problem

    def wait(self) -> None:
        """Block until the page shows the scenario as it is now; for tests and pictures."""
        self._catch_up()
        self.background.wait()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Catch up with what happened out of sight."""
        super().showEvent(event)
        self._catch_up()

    def _scenario_is_new(self) -> None:
        self._is_stale = True
        self.job_line.forget()
        if self.isVisible() and not self._breath.isActive():
            self._breath.start()

    def _catch_up(self) -> None:
        self._breath.stop()
        if self._is_stale:
            self._is_stale = False
            self.refresh()


class LazyPage(QWidget):
    """Room for a page that is made when it is first looked at; ``opening`` is that of the page."""

    opening = Signal(object)

    def __init__(self, make: Callable[[], Page], choices: Any = None) -> None:
        super().__init__()
        self.page: Page | None = None
        self._make, self._choices = make, choices
        self._room = QVBoxLayout(self)
        self._room.setContentsMargins(0, 0, 0, 0)

    def choices(self) -> Any:
        """What was chosen on the page, or would be when it is made."""
        return self._choices if self.page is None else self.page.choices()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802  (Qt's name)
        """Make the page, the first time."""
        if self.page is None:
            self.page = self._make()
            if self._choices is not None:
                self.page.choose(self._choices)
            self.page.opening.connect(self.opening)
            self._room.addWidget(self.page)
        super().showEvent(event)
