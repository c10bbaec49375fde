"""Somebody who clicks and types at random, but the same again for the same seed.

For some minutes: ``python -m tests.ui.monkey --seed 7 --minutes 5``.
"""

from __future__ import annotations

import argparse
import random
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QMimeData, QPointF, Qt, QTimer, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLineEdit,
    QSlider,
    QWidget,
)
from shiboken6 import delete, isValid

from calculator import presets
from calculator.preset_file import dump
from tests.ui.using_inputs import settle
from ui import theme
from ui.documents import name_of
from ui.inputs.model_drag import model_data
from ui.inputs.model_header import ModelHeader
from ui.main_window import MainWindow

ASKS_FOR_A_FILE = ("export", "save", "csv", "which", "open", "file", "report", "add_", "take")
"""Words in the names of buttons that open the system's own dialogs, which nobody would answer."""
MOST_SCENARIOS = 4
KEYS = (Qt.Key.Key_Tab, Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Delete)
TYPED = "0123456789.-+%eE abc/"


class Monkey:
    """Does one thing after the other to *window*; ``steps`` tells what, for whoever wants to see how it came to it."""

    def __init__(self, window: MainWindow, seed: int) -> None:
        self._window, self._random = window, random.Random(seed)  # noqa: S311  (no secret)
        self._folder = tempfile.TemporaryDirectory(prefix="tierwise-monkey-")
        self._answering = QTimer(window, interval=20)
        self._answering.timeout.connect(_close_dialogs)  # of those that wait for their answer
        self._answering.start()
        self.steps: list[str] = []

    def act(self) -> None:
        """Do one thing, or some before the window comes to its senses, and close whatever dialog it opened."""
        acts: list[Callable[[], str]] = [
            self._edit, self._edit, self._page, self._click, self._click, self._choose, self._type, self._key,
            self._slide, self._undo, self._open, self._scenario, self._language, self._theme, self._resize,
            self._column, self._load, self._drop, self._dialog,
        ]  # fmt: skip
        for _ in range(self._random.choice([1, 1, 2, 4])):
            self.steps.append(self._random.choice(acts)())
        settle()
        _close_dialogs()

    def _some(self, kind: type[QWidget]) -> QWidget | None:
        found = [
            each
            for each in self._window.findChildren(kind)
            if each.isVisible() and each.isEnabled() and not any(word in each.objectName() for word in ASKS_FOR_A_FILE)
        ]
        return self._random.choice(found) if found else None

    def _edit(self) -> str:
        session = self._window.session
        path, parameter, _ = self._random.choice(
            [each for each in session.scenario.parameters() if each[2] is not None]
        )
        value: float = self._random.uniform(*parameter.slider)
        session.set_value(path, round(value) if parameter.whole else value)
        return f"edit {path}"

    def _page(self) -> str:
        number = self._random.randrange(self._window.pages.count())
        self._window.pages.setCurrentIndex(number)
        return f"page {number}"

    def _click(self) -> str:
        button = self._some(self._random.choice([QAbstractButton, QCheckBox]))
        if isinstance(button, QAbstractButton) and button.objectName():
            button.click()
            return f"click {button.objectName()}"
        return "click nothing"

    def _choose(self) -> str:
        box = self._some(QComboBox)
        if not isinstance(box, QComboBox) or not box.count():
            return "choose nothing"
        name, row = box.objectName(), self._random.randrange(box.count())
        if box.itemData(row, Qt.ItemDataRole.UserRole) == ("ask", 0):
            return "choose no file"
        if not box.model().index(row, box.modelColumn()).flags() & Qt.ItemFlag.ItemIsEnabled:
            return "choose no heading"
        box.setCurrentIndex(row)
        box.activated.emit(row)
        return f"choose {row} of {name}"

    def _type(self) -> str:
        field = self._some(self._random.choice([QLineEdit, QAbstractSpinBox]))
        if field is None:
            return "type nothing"
        name = field.objectName()
        field.setFocus()
        for _ in range(self._random.randrange(1, 6)):
            QTest.keyClicks(field, self._random.choice(TYPED))
        return f"type into {name}"

    def _key(self) -> str:
        key = self._random.choice(KEYS)
        focused = QApplication.focusWidget()
        if focused is not None and focused.window() is self._window:
            QTest.keyClick(focused, key)
        return f"press {key.name}"

    def _slide(self) -> str:
        slider = self._some(QSlider)
        if isinstance(slider, QSlider):
            slider.setValue(self._random.randint(slider.minimum(), slider.maximum()))
        return "slide"

    def _undo(self) -> str:
        stack, times = self._window.session.undo_stack, self._random.choice([1, 1, 12])
        do = self._random.choice([stack.undo, stack.redo])
        for _ in range(times):
            do()
        return f"{do.__name__} {times} times"

    def _open(self) -> str:
        name = self._random.choice(presets.names())
        if len(self._window.documents.sessions) < MOST_SCENARIOS:
            self._window.files.open(name)
        return f"open {name}"

    def _scenario(self) -> str:
        documents = self._window.documents
        session = self._random.choice(documents.sessions)
        what = self._random.choice(["show", "show", "close", "duplicate", "rename", "move"])
        if what == "close" or len(documents.sessions) >= MOST_SCENARIOS:
            session.saved, session.is_held = session.scenario, True
            self._window.files.close(session)
        elif what == "duplicate":
            documents.duplicate(session)
        elif what == "rename":
            documents.rename(session, name_of(session)[:20] + self._random.choice(TYPED))
        elif what == "move":
            self._window.tabs.moveTab(self._random.randrange(len(documents.sessions)), 0)
        else:
            documents.show(session)
        return f"{what} a scenario"

    def _column(self) -> str:
        header = self._some(ModelHeader)
        if not isinstance(header, ModelHeader):
            return "no column"
        actions = [each for each in header.menu.actions() if each.isEnabled() and each.text()]
        action = self._random.choice([each for each in actions if "…" not in each.text()] + actions[-3:-2])
        told = f"{action.text()} in {header.objectName()}"
        action.trigger()
        return told

    def _load(self) -> str:
        name = self._random.choice(presets.names())
        if self._window.inputs is not None:
            self._window.columns.load(self._random.randrange(len(self._window.session.scenario.models) + 1), name)
        return f"load {name} into a column"

    def _drop(self) -> str:
        """Let go of a file or of a model over the window, the tabs or a heading."""
        scenario = self._random.choice(self._window.documents.sessions).scenario
        data, what = model_data(scenario, self._random.randrange(len(scenario.models))), "model"
        target: QWidget = self._random.choice([self._window.tabs, self._some(ModelHeader) or self._window.tabs])
        if self._random.random() < 0.3 and len(self._window.documents.sessions) < MOST_SCENARIOS:
            file = Path(self._folder.name) / f"{self._random.randrange(5)}.toml"
            file.write_text(self._random.choice([dump(scenario), "no scenario"]), encoding="utf-8")
            data, what, target = QMimeData(), file.name, self._window
            data.setUrls([QUrl.fromLocalFile(str(file))])
        button, key = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        event = QDropEvent(QPointF(target.rect().center()), Qt.DropAction.CopyAction, data, button, key)
        QApplication.sendEvent(target, event)
        return f"drop {what} on {target.objectName()}"

    def _dialog(self) -> str:
        """Open one, and change the size and the colours of what is below it."""
        window = self._window
        if window.inputs is None:
            return "open no dialog"
        do = self._random.choice([window.show_gallery, window.export, window.help.show_panel, window.tabs.ask_for_name])
        do()
        settle()
        return f"{do.__name__}, {self._resize()}, {self._theme()}"

    def _language(self) -> str:
        code = self._random.choice(["en", "zh"])
        self._window.speak(code)
        return f"speak {code}"

    def _theme(self) -> str:
        name = self._random.choice(["light", "dark"])
        theme.CHOICE.choose(name)
        return name

    def _resize(self) -> str:
        self._window.resize(self._random.randint(960, 1900), self._random.randint(600, 1100))
        return "resize"


def _close_dialogs() -> None:
    """Answer no question and close every menu."""
    for dialog in QApplication.topLevelWidgets():
        if isinstance(dialog, QDialog) and dialog.isVisible():
            dialog.reject()
    popup = QApplication.activePopupWidget()
    if popup is not None:
        popup.close()


def main() -> int:
    """Let a monkey at a window for some minutes; 1 where something was raised."""
    import os

    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    for place in ("HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME"):
        os.environ[place] = tempfile.mkdtemp(prefix="tierwise-monkey-")
    parser = argparse.ArgumentParser()
    parser.add_argument("--seed", type=int, default=7)
    parser.add_argument("--minutes", type=float, default=5.0)
    options = parser.parse_args()
    raised: list[BaseException] = []

    def note(kind: type[BaseException], error: BaseException, trace: object) -> None:
        raised.append(error)
        sys.stderr.write(f"after {', '.join(monkey.steps[-12:])}\n")
        sys.__excepthook__(kind, error, trace)  # type: ignore[arg-type]

    import ui.__main__
    from ui.application import opened
    from ui.garbage import GarbageCollection

    assert ui.__main__
    application, window = opened(None)
    garbage = GarbageCollection(application)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.show()
    sys.excepthook = note
    monkey, until = Monkey(window, options.seed), time.monotonic() + 60 * options.minutes
    while time.monotonic() < until:
        monkey.act()
    sys.stdout.write(f"{len(monkey.steps)} steps, {len(raised)} raised\n")
    for session in window.documents.sessions:
        session.saved, session.is_held = session.scenario, True
    window.close()
    settle()
    if isValid(window):  # where something is half typed, it stays
        delete(window)
    application.clipboard().clear()  # as the program does
    garbage.end()
    return 1 if raised else 0


if __name__ == "__main__":
    sys.exit(main())
