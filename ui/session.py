"""The open scenario: what it is, what it was, what it gives, and where it is kept.

Nothing is ever changed in place: an edit is a new scenario, and undo holds the one before and
the one after. Widgets show the session and call its methods; they never talk to one another.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

from calculator import preset_file
from calculator.language import tr
from calculator.origins import own_values
from calculator.problems import ScenarioError
from calculator.result import Result
from calculator.scenario import Scenario
from calculator.simulate import simulate
from ui.background import Background


@dataclass(frozen=True)
class Origin:
    """Where the open scenario comes from: a file (path and text), a preset, or nothing."""

    name: str
    path: Path | None = None
    text: str = ""
    preset: str = ""


class Session(QObject):
    """One open scenario with its undo stack and its results.

    Signals: ``scenario_changed`` after every edit, undo or load; ``result_changed`` when the
    newest results are in (``result``, and in ``previous`` those before the last edit);
    ``refused`` with the path edited and the problems, when an edit cannot be; ``failed`` with the
    exception, when a scenario could not be computed (the last results stay); ``origin_changed``
    when file, name or the changed mark differ.
    """

    scenario_changed = Signal()
    result_changed = Signal()
    refused = Signal(str, tuple)
    failed = Signal(object)
    origin_changed = Signal()

    def __init__(self, scenario: Scenario, origin: Origin, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.scenario = self.saved = scenario
        self.origin = origin
        self.is_held = True
        """Whether what was last opened or saved can be had again; not when its file is gone."""
        self.result: Result | None = None
        self.previous: Result | None = None
        self.undo_stack = QUndoStack(self)
        self.beside: Callable[[Session], Sequence[Session]] = lambda _: ()
        """Gives the other scenarios that are open in the window."""
        self._background = Background(self)
        self._background.done.connect(self._take_result)
        self._background.failed.connect(self.failed)
        self._before_last_edit: Result | None = None
        self._gesture: int | None = None
        self.recalculate()

    @property
    def is_changed(self) -> bool:
        """Whether the scenario differs from what was last opened or saved, or no file holds it any more."""
        return not self.is_held or self.scenario != self.saved

    @property
    def gesture(self) -> int | None:
        """The gesture that the last edit belongs to; ``None`` where it was an edit by itself."""
        return self._gesture

    @property
    def title(self) -> str:
        """What the window calls the scenario: its file, else its name."""
        return self.origin.path.name if self.origin.path else self.origin.name

    # --- edits ------------------------------------------------------------------------------

    def set_value(self, path: str, value: Any, gesture: int | None = None) -> bool:
        """Set the parameter at *path*; edits of one *gesture* (a drag) undo as one step."""
        return self.set_values({path: value}, "", path, gesture)

    def set_values(self, values: Mapping[str, Any], text: str = "", path: str = "", gesture: int | None = None) -> bool:
        """Set several parameters as one step; ``False`` where it was refused.

        The menu calls it *text*, else after what changed: ``CAC ¥100 → ¥85``.
        Their sources then say that they are the user's own, and what they were.
        """
        try:
            after = self.scenario.with_values(own_values(self.scenario, values))
        except ScenarioError as error:
            self.refused.emit(path, error.problems)
            return False
        self.change(after, text, gesture=gesture)
        return True

    def change(self, after: Scenario, text: str = "", gesture: int | None = None) -> None:
        """Replace the scenario by *after*, as one step of undo called *text*, else after what changed."""
        if after != self.scenario:
            if gesture is None or gesture != self._gesture:
                self._before_last_edit = self.result
            self._gesture = gesture
            self.undo_stack.push(_Edit(self, self.scenario, after, text, gesture))

    def show(self, scenario: Scenario) -> None:
        """Make *scenario* the open one (edits, undo and redo end here)."""
        self.scenario = scenario
        self.scenario_changed.emit()
        self.origin_changed.emit()
        self.recalculate()

    def end_gesture(self) -> None:
        """Count what comes next as an edit of its own."""
        self._gesture = None
        self._before_last_edit = self.result

    # --- results ----------------------------------------------------------------------------

    def recalculate(self) -> None:
        """Compute the results of the scenario as it is now, off the window's thread."""
        scenario, known = self.scenario, self.result
        self._background.run(lambda: simulate(scenario, known=known))

    def wait(self) -> None:
        """Block until the newest results are in; for exports, tests and the first picture."""
        self._background.wait()

    def _take_result(self, result: Result) -> None:
        if result.scenario is not self.scenario:
            return
        self.previous = self._before_last_edit if self.is_changed else None
        self.result = result
        self.result_changed.emit()

    # --- files ------------------------------------------------------------------------------

    def open(self, scenario: Scenario, origin: Origin) -> None:
        """Show another scenario as the open one, unchanged, with a new undo stack."""
        self.origin, self.saved, self.is_held = origin, scenario, True
        self.undo_stack.clear()
        self._before_last_edit = self.result = self.previous = None
        self.show(scenario)

    def save(self, path: Path) -> None:
        """Write the scenario to *path*, keeping the comments of the file it came from.

        Raises :class:`ScenarioError` where the disk refuses; nothing is lost then.
        """
        text = preset_file.dump(self.scenario, self.origin.text)
        preset_file.save(path, text)
        self.origin, self.saved, self.is_held = Origin(path.stem, path, text), self.scenario, True
        self.previous = self._before_last_edit = None
        self.undo_stack.setClean()  # a drag that goes on after it is a step of its own
        self.origin_changed.emit()
        if self.result is not None and self.result.scenario is self.scenario:
            self.result_changed.emit()

    def hold(self, *, is_held: bool) -> None:
        """Hear whether what was last opened or saved can still be had."""
        if is_held != self.is_held:
            self.is_held = is_held
            self.origin_changed.emit()

    def take_from_disk(self, scenario: Scenario, text: str) -> None:
        """Show *scenario*, read from the *text* that its file holds now, as one step that can be undone."""
        self.origin, self.saved, self.is_held = replace(self.origin, text=text), scenario, True
        if scenario == self.scenario:
            self.origin_changed.emit()
        else:
            self.change(scenario, tr("Load from the disk"))

    def retell_steps(self) -> None:
        """Call the steps anew that are called after what changed, in the language in use."""
        for number in range(self.undo_stack.count()):
            step = self.undo_stack.command(number)
            if isinstance(step, _Edit):
                step.call()

    def close(self) -> None:
        """Stop what is still being computed."""
        self._background.stop()


class _Edit(QUndoCommand):
    """One step: the scenario before and after; without a *name* it is called after what differs."""

    def __init__(self, session: Session, before: Scenario, after: Scenario, name: str, gesture: int | None) -> None:
        super().__init__()
        self._session, self._before, self._gesture, self._name = session, before, gesture, name
        self.after = after
        self._is_done = False
        self.call()

    def redo(self) -> None:
        if self._is_done:  # the first time it is the edit itself
            self._session.end_gesture()
        self._is_done = True
        self._session.show(self.after)

    def undo(self) -> None:
        self._session.end_gesture()
        self._session.show(self._before)

    def id(self) -> int:
        return -1 if self._gesture is None else self._gesture

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802  (Qt's name)
        if not isinstance(other, _Edit):
            return False
        self.after, self._name = other.after, other._name  # noqa: SLF001  (of its own kind)
        if self.after == self._before:
            self.setObsolete(True)  # it came back to where it began: there is nothing to undo
        else:
            self.call()
        return True

    def call(self) -> None:
        """Take its name; what stands behind the line end is for menus, where a single & underlines a letter."""
        from calculator.edit_name import edit_name

        name = self._name or edit_name(self._before, self.after)
        self.setText(f"{name}\n{name.replace('&', '&&')}")
