"""Opening, saving and leaving a scenario so that nothing is lost."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog, QMessageBox

from calculator import preset_file, presets
from calculator.files import unusable
from calculator.language import tr
from calculator.picture import is_picture
from calculator.problems import ScenarioError
from calculator.scenario import Scenario
from ui import settings
from ui.file_dialog import ask_where_to_save, usual_folder
from ui.problems_dialog import tell
from ui.session import Origin, Session

if TYPE_CHECKING:
    from ui.main_window import MainWindow


def read(name: str) -> tuple[Scenario, Origin]:
    """The scenario behind *name*: a scenario file, an exported picture, or a preset's name.

    Raises :class:`ScenarioError`.
    """
    path = Path(name)
    if path.suffix or path.exists():
        scenario, text = preset_file.load(path)
        if is_picture(path):  # it is no scenario file to save to
            return scenario, Origin(path.stem, text=text)
        return scenario, Origin(path.name, path.resolve(), text)
    scenario = presets.load_preset(name)
    return scenario, Origin(scenario.title or name, text=presets.text(name), preset=name)


class FileActions(QObject):
    """What the File menu does to the scenario in sight of *window*; questions appear over it."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)

    @property
    def _window(self) -> MainWindow:
        return cast("MainWindow", self.parent())  # kept in an attribute, it would outlive its closing

    @property
    def _session(self) -> Session:
        return self._window.session

    def new(self) -> None:
        """Start from the default comparison."""
        self.open(presets.DEFAULT)

    def open(self, name: str) -> bool:
        """Open a file, a picture or a preset beside the open scenarios; ``False`` where it cannot be."""
        if not self._window.finish_typing():
            return False
        try:
            scenario, origin = read(name)
        except ScenarioError as error:
            tell(tr("Not opened"), error, self._window)
            return False
        if origin.path:
            settings.remember_file(origin.path)
        self._window.documents.open(scenario, origin)
        return True

    def show(self, scenario: Scenario) -> bool:
        """Open *scenario*, which no file holds, beside the open ones; ``False`` where something is half typed."""
        if not self._window.finish_typing():
            return False
        self._window.documents.open(scenario, Origin(scenario.title or tr("Scenario")))
        return True

    def close(self, session: Session) -> None:
        """Close *session*, unless the user wants to keep what is not saved."""
        if self.may_leave(session):
            self._window.documents.remove(session)

    def ask_and_open(self) -> None:
        """Let the user pick files."""
        kinds = tr("Scenarios and pictures (*.toml *.png)")
        names, _ = QFileDialog.getOpenFileNames(
            self._window, tr("Open"), str(usual_folder(self._session.origin.path)), kinds
        )
        for name in names:
            self.open(name)

    def save(self) -> bool:
        """Save to the file it came from, or ask for one; ``False`` where it was not saved."""
        if not self._window.finish_typing():
            return False
        path = self._session.origin.path
        if path is None:
            return self.save_as()
        from ui.on_disk.overwriting import Choice, ask

        choice = ask(self._session, self._window.workspace.watch, self._window)
        if choice is Choice.SAVE_AS:
            return self.save_as()
        return choice is Choice.OVERWRITE and self._save(path)

    def save_as(self) -> bool:
        """Ask for a file and save to it."""
        if not self._window.finish_typing():
            return False
        suggestion = self._session.origin.path or f"{self._session.origin.name}.toml"
        kinds = tr("Scenarios (*.toml)")
        path = ask_where_to_save(self._window, tr("Save as"), str(suggestion), kinds, ".toml")
        return path is not None and self._is_free(path) and self._save(path)

    def may_leave(self, session: Session) -> bool:
        """Whether *session* may go: it is saved, or the user saved or gave up his changes."""
        if session is self._session and not self._window.finish_typing():
            return False
        if not session.is_changed:
            return True
        self._window.documents.show(session)
        button = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self._window,
            tr("Unsaved changes"),
            tr("Save the changes to “{name}”?").format(name=session.title),
            button.Save | button.Discard | button.Cancel,
            button.Save,
        )
        return self.save() if answer == button.Save else bool(answer == button.Discard)

    def _is_free(self, path: Path) -> bool:
        """Whether no other open scenario lives in the file at *path*; else the user is told."""
        if path.resolve() not in [other.origin.path for other in self._window.documents.others(self._session)]:
            return True
        reason = tr("is open in another tab: close it there first, or save under another name")
        tell(tr("Not saved"), unusable(path, reason), self._window)
        return False

    def _save(self, path: Path) -> bool:
        try:
            path = path.resolve()  # by a link too it is the file that others open by its own name
            self._session.save(path)
        except ScenarioError as error:
            tell(tr("Not saved"), error, self._window)
            return False
        settings.remember_file(path)
        return True
