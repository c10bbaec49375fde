"""A quiet bar over a scenario: its file was changed, removed or broken by another program."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy

from calculator.language import tr
from ui import theme
from ui.on_disk.differences_dialog import DifferencesDialog
from ui.on_disk.file_watch import FileWatch, State
from ui.plain_label import plain_label
from ui.problems_dialog import tell
from ui.session import Session


class DiskBar(QFrame):
    """Says what happened to the file and offers what can be done; nothing is loaded or overwritten unasked.

    ``saving`` asks for the scenario to be saved.
    """

    saving = Signal()

    def __init__(self, session: Session, watch: FileWatch) -> None:
        super().__init__()
        self.setObjectName("disk_bar")
        self.setProperty("notice", "true")
        self._session, self._watch = session, watch
        self.text = plain_label(name="disk_bar.text")
        self.text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        line = QHBoxLayout(self)
        line.setContentsMargins(2 * theme.GRID, 6, 2 * theme.GRID, 6)
        line.setSpacing(theme.GRID)
        line.addWidget(self.text, 1)
        self._differences = self._button("differences", tr("Show differences"), self.show_differences)
        self._problems = self._button("problems", tr("Show what is wrong"), self._tell_problems)
        self._load = self._button("load", tr("Load it"), watch.load_theirs)
        self._save = self._button("save", tr("Save it again"), self.saving.emit)
        self._keep = self._button("keep", tr("Keep mine"), watch.keep_mine)
        watch.changed.connect(self._show)
        session.origin_changed.connect(self._show)
        self._show()

    def show_differences(self) -> None:
        """What stands in the file beside what is open here."""
        theirs = self._watch.found.scenario
        if theirs is not None:
            dialog = DifferencesDialog(self._session.title, theirs, self._session.scenario, self.window())
            dialog.open()

    def _button(self, name: str, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(f"disk_bar.{name}")
        button.clicked.connect(do)
        layout = self.layout()
        if layout is not None:
            layout.addWidget(button)
        return button

    def _show(self) -> None:
        state = self._watch.found.state
        self.setVisible(state is not State.SAME and not self._watch.is_told)
        self._differences.setVisible(state is State.CHANGED)
        self._load.setVisible(state is State.CHANGED)
        self._problems.setVisible(state is State.UNREADABLE)
        self._save.setVisible(state is State.GONE)
        self._keep.setText(tr("All right") if state is State.GONE else tr("Keep mine"))
        self.text.setText(self._words(state))
        self.setAccessibleName(self.text.text())

    def _words(self, state: State) -> str:
        name = self._session.title
        if state is State.CHANGED and self._session.is_changed:
            return tr("“{name}” was changed by another program. Here it has unsaved changes.").format(name=name)
        if state is State.CHANGED:
            return tr("“{name}” was changed by another program.").format(name=name)
        if state is State.GONE:
            words = tr(
                "“{name}” is no longer in its folder: deleted, moved or renamed. Here everything is still there."
            )
            return words.format(name=name)
        if state is State.UNREADABLE:
            words = tr("“{name}” was changed by another program and cannot be loaded. Here everything is as it was.")
            return words.format(name=name)
        return ""

    def _tell_problems(self) -> None:
        error = self._watch.found.error
        if error is not None:
            tell(tr("What is wrong with the file"), error, self.window())
