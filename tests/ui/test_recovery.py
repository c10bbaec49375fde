"""What is not saved is kept while one works, and offered when the program did not come to its end."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from calculator import load, load_preset, presets
from calculator.problems import ScenarioError
from tests.ui.using_inputs import settle
from ui.documents import Documents
from ui.main_window import MainWindow
from ui.on_disk.differing_table import DifferingTable
from ui.recovery import unsaved
from ui.recovery.autosave import Autosave
from ui.recovery.folder import DISCARD, LATER, OPEN, RecoveryFolder, location
from ui.recovery.process_lock import ProcessLock
from ui.recovery.recovery import Recovery
from ui.recovery.recovery_dialog import RecoveryDialog
from ui.session import Origin, Session

CAC = "models.1.acquisition.cac"
LONG = 600_000
COMMENT = "# the owner's own figures\n"


def scenario_file(folder: Path, name: str = "tea.toml") -> Path:
    file = folder / name
    file.write_text(COMMENT + presets.text("three-models"), encoding="utf-8")
    return file


def session_on(file: Path) -> Session:
    scenario, text = load(file)
    return Session(scenario, Origin(file.name, file, text))


def files() -> list[Path]:
    return sorted(location().glob("*.toml"))


def keep(session: Session, folder: RecoveryFolder) -> Autosave:
    autosave = Autosave(session, folder, session)
    assert autosave.keep_now()
    return autosave


def died(session: Session) -> Path:
    """Leave the file of a process that is no more."""
    folder = RecoveryFolder(location())
    autosave = keep(session, folder)
    folder._lock.release()  # as the system does when a process ends
    autosave._stop()
    return autosave.file


def shown(qtbot: QtBot, session: Session) -> MainWindow:
    window = MainWindow(session)
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.show()
    qtbot.waitUntil(lambda: window.recovery is not None)
    return window


def close(window: MainWindow, monkeypatch: pytest.MonkeyPatch, answer: QMessageBox.StandardButton) -> None:
    monkeypatch.setattr(QMessageBox, "question", lambda *_: answer)
    window.close()
    settle()


def dialog_of(window: MainWindow) -> RecoveryDialog:
    (dialog,) = window.findChildren(RecoveryDialog)
    return dialog


def says(dialog: RecoveryDialog, words: str) -> bool:
    return any(words in label.text() for label in dialog.findChildren(QLabel))


# --- the file -------------------------------------------------------------------------------


def test_what_is_kept_is_read_back_whole(tmp_path: Path, session: Session) -> None:
    opened = session_on(scenario_file(tmp_path))
    opened.set_value(CAC, 77.0)
    file = keep(opened, RecoveryFolder(location())).file
    found = unsaved.read(file)
    assert (found.scenario, found.saved, found.origin) == (opened.scenario, opened.saved, opened.origin)


def test_the_file_is_a_scenario_that_anybody_can_open_with_its_comments(tmp_path: Path, qapp: object) -> None:
    opened = session_on(scenario_file(tmp_path))
    opened.set_value(CAC, 77.0)
    scenario, text = load(keep(opened, RecoveryFolder(location())).file)
    assert scenario == opened.scenario
    assert COMMENT in text


@pytest.mark.parametrize(
    "text",
    [
        "",
        "format = 1\nmodels = 3\n",
        unsaved.HEAD + '{"name": "tea"\nformat = 1\n',
        unsaved.HEAD + "3\n" + presets.text("three-models"),
        unsaved.HEAD + '{"name": "tea"}\n' + presets.text("three-models"),
    ],
)
def test_a_broken_file_is_told_by_name(tmp_path: Path, text: str) -> None:
    file = tmp_path / "torn.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(ScenarioError, match=r"torn\.toml"):
        unsaved.read(file)


# --- when it is written ---------------------------------------------------------------------


def test_an_edit_is_on_the_disk_soon_after(window: MainWindow, qtbot: QtBot) -> None:
    window.session.set_value(CAC, 77.0)
    qtbot.waitUntil(lambda: bool(files()))
    assert load(files()[0])[0].value(CAC) == 77.0


def test_a_drag_is_kept_when_it_rests_and_what_came_before_it_does_not_wait(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.recovery.autosave.MOST", 50)
    monkeypatch.setattr("ui.recovery.autosave.CALM", LONG)
    autosave = Autosave(session, RecoveryFolder(location()), session)
    kept = []
    autosave.kept.connect(lambda: kept.append(load(autosave.file)[0].value(CAC)))
    session.set_value("months", 30)
    for step in range(10):
        session.set_value(CAC, 110.0 + step, gesture=7)
        qtbot.wait(30)
    qtbot.waitUntil(lambda: bool(kept))
    assert kept == [100.0]
    assert load(autosave.file)[0].months == 30
    calm = next(timer for timer in autosave.findChildren(QTimer) if timer.interval() == LONG)
    calm.start(0)  # as after a while without an edit
    qtbot.waitUntil(lambda: len(kept) > 1)
    assert kept == [100.0, 119.0]


def test_what_is_undone_to_the_saved_state_needs_no_file(session: Session, qtbot: QtBot) -> None:
    autosave = keep_edited(session)
    session.undo_stack.undo()
    qtbot.waitUntil(lambda: not autosave.file.exists())


def test_what_is_saved_needs_no_file(session: Session, qtbot: QtBot, tmp_path: Path) -> None:
    autosave = keep_edited(session)
    session.save(tmp_path / "mine.toml")
    qtbot.waitUntil(lambda: not autosave.file.exists())


def keep_edited(session: Session) -> Autosave:
    autosave = Autosave(session, RecoveryFolder(location()), session)
    session.set_value(CAC, 77.0)
    assert autosave.keep_now()
    assert autosave.file.exists()
    return autosave


@pytest.mark.parametrize("answer", [QMessageBox.StandardButton.Discard, QMessageBox.StandardButton.Save])
def test_a_window_closed_properly_leaves_nothing(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, answer: QMessageBox.StandardButton
) -> None:
    window = shown(qtbot, session_on(scenario_file(tmp_path)))
    window.documents.add(session_on(scenario_file(tmp_path, "coffee.toml")))
    for session in window.documents.sessions:
        session.set_value(CAC, 77.0)
        assert window.recovery.autosave(session).keep_now()
    assert len(files()) == 2
    close(window, monkeypatch, answer)
    assert not list(location().iterdir())


def test_closing_that_is_called_off_keeps_the_file(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = shown(qtbot, session_on(scenario_file(tmp_path)))
    window.session.set_value(CAC, 77.0)
    window.recovery.autosave(window.session).keep_now()
    close(window, monkeypatch, QMessageBox.StandardButton.Cancel)
    assert files()
    close(window, monkeypatch, QMessageBox.StandardButton.Discard)
    assert not files()


def test_a_full_disk_is_told_once_and_taken_back_when_there_is_room(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    location().parent.mkdir(parents=True)
    location().write_text("in the way", encoding="utf-8")
    window.session.set_value(CAC, 77.0)
    autosave = window.recovery.autosave(window.session)
    qtbot.waitUntil(lambda: "not safe from a crash" in window.notice.text)
    window.notice.findChild(QPushButton).click()
    window.session.set_value(CAC, 78.0)
    assert not autosave.keep_now()
    assert window.notice.text == ""
    location().unlink()
    window.session.set_value(CAC, 79.0)
    qtbot.waitUntil(lambda: bool(files()))


# --- who may touch it -----------------------------------------------------------------------


def test_a_lock_is_had_by_one(tmp_path: Path) -> None:
    one, other = ProcessLock(tmp_path / "a.lock"), ProcessLock(tmp_path / "a.lock")
    assert one.take()
    assert not other.take()
    one.release()
    assert other.take()
    other.remove()
    assert not list(tmp_path.iterdir())


def test_a_window_is_not_offered_its_own_files(session: Session) -> None:
    folder = RecoveryFolder(location())
    session.set_value(CAC, 77.0)
    keep(session, folder)
    assert folder.leftovers() == []
    assert RecoveryFolder(location()).leftovers() == []


def test_what_one_window_is_asked_about_no_other_is_offered(session: Session) -> None:
    session.set_value(CAC, 77.0)
    file = died(session)
    first, second = RecoveryFolder(location()), RecoveryFolder(location())
    assert [each.path for each in first.leftovers()] == [file]
    assert second.leftovers() == []
    first.let_go()
    assert [each.path for each in second.leftovers()] == [file]
    second.let_go()


# --- what is offered ------------------------------------------------------------------------


def offered(qtbot: QtBot, *sessions: Session) -> tuple[MainWindow, RecoveryDialog]:
    for session in sessions:
        died(session)
    window = shown(qtbot, Session(load_preset(), Origin("Three models", preset="three-models")))
    return window, dialog_of(window)


def test_the_dialog_names_scenario_file_time_and_number_of_differences(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = session_on(scenario_file(tmp_path))
    session.set_value(CAC, 77.0)
    session.set_value("months", 30)
    window, dialog = offered(qtbot, session)
    for words in (session.scenario.title, str(tmp_path / "tea.toml"), "today at", "2 differences from the file"):
        assert says(dialog, words), words
    table = dialog.findChild(DifferingTable)
    dialog.findChild(QPushButton, "leftover.0.differences").click()
    assert table.isVisible()
    assert "¥100\t¥77" in table.whole_text()
    dialog.reject()
    assert files()
    close(window, monkeypatch, QMessageBox.StandardButton.Discard)
    assert files()


def test_recovered_changes_belong_to_their_file_and_are_saved_there_with_its_comments(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = scenario_file(tmp_path)
    session = session_on(file)
    session.set_value(CAC, 77.0)
    window, dialog = offered(qtbot, session)
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert window.session.origin.path == file
    assert window.session.scenario == session.scenario
    assert window.isWindowModified()
    assert window.files.save()
    assert load(file) == (session.scenario, load(file)[1])
    assert load(file)[1].startswith(COMMENT)
    qtbot.waitUntil(lambda: not files())
    window.session.undo_stack.undo()
    assert window.session.scenario.value(CAC) == 100.0
    close(window, monkeypatch, QMessageBox.StandardButton.Discard)


def test_each_of_several_gets_what_was_chosen_for_it(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    sessions = [session_on(scenario_file(tmp_path, f"{name}.toml")) for name in ("open", "later", "discard")]
    for session in sessions:
        session.set_value(CAC, 77.0)
    window, dialog = offered(qtbot, *sessions)
    for card in dialog.cards:
        name = card.leftover.unsaved.origin.path.stem
        card.choice.turn({"open": OPEN, "later": LATER, "discard": DISCARD}[name])
    dialog.accept()
    assert [each.origin.name for each in window.documents.sessions if each.is_changed] == ["open.toml"]
    left = RecoveryFolder(location())
    assert [each.unsaved.origin.name for each in left.leftovers()] == ["later.toml"]
    left.let_go()
    close(window, monkeypatch, QMessageBox.StandardButton.Discard)


def test_two_scenarios_come_back_side_by_side(tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    sessions = [session_on(scenario_file(tmp_path, name)) for name in ("tea.toml", "coffee.toml")]
    for number, session in enumerate(sessions):
        session.set_value(CAC, 70.0 + number)
    window, dialog = offered(qtbot, *sessions)
    dialog.accept()
    found = {each.origin.name: each.scenario.value(CAC) for each in window.documents.sessions}
    assert found == {"tea.toml": 70.0, "coffee.toml": 71.0}
    close(window, monkeypatch, QMessageBox.StandardButton.Discard)


def test_a_broken_leftover_is_told_by_name_and_kept(
    session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session.set_value(CAC, 77.0)
    file = died(session)
    torn = file.read_text(encoding="utf-8").partition("\n")[0] + "\n[[["
    file.write_text(torn, encoding="utf-8")
    window = shown(qtbot, Session(load_preset(), Origin("Three models")))
    dialog = dialog_of(window)
    assert says(dialog, "Three models")
    assert says(dialog, file.name)
    assert says(dialog, "It cannot be read, and is kept: line ")
    dialog.accept()
    assert file.read_text(encoding="utf-8") == torn
    close(window, monkeypatch, QMessageBox.StandardButton.Discard)


def test_recovered_changes_of_a_file_that_is_gone_are_still_to_be_saved(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = scenario_file(tmp_path)
    session = session_on(file)
    session.set_value(CAC, 77.0)
    file.unlink()
    window, dialog = offered(qtbot, session)
    assert says(dialog, "no longer there")
    dialog.accept()
    assert window.files.save()
    assert load(file)[0] == session.scenario
    close(window, monkeypatch, QMessageBox.StandardButton.Discard)


def test_without_a_crash_nothing_is_asked(window: MainWindow) -> None:
    assert not window.findChildren(RecoveryDialog)


def test_restored_changes_are_kept_anew_before_the_old_file_goes(qapp: object) -> None:
    edited = Session(load_preset(), Origin("Three models"))
    edited.set_value(CAC, 77.0)
    file = died(edited)
    documents = Documents()
    documents.add(Session(load_preset(), Origin("Three models")))
    recovery = Recovery(documents)
    (leftover,) = recovery.folder.leftovers()
    recovery.restore(leftover)
    assert not file.exists()
    assert [load(each)[0] for each in files()] == [edited.scenario]
    recovery.close()
    for session in (*documents.sessions, edited):
        session.close()


# --- kill -9 --------------------------------------------------------------------------------

CHILD = """
import sys
import ui.__main__
from ui import settings
from ui.application import opened
from PySide6.QtCore import QTimer
application, window = opened(sys.argv[1])
window.show()
done = []

def step():
    window.session.set_value("models.1.acquisition.cac", 120.0 + len(done) % 5, gesture=7)
    done.append(1)

def begin():
    if window.recovery is None:
        return
    begun.stop()
    {edit}
    if {drags}:
        dragging.start(40)
    kept = window.recovery.autosave(window.session).kept
    kept.connect(lambda: print("kept", flush=True))

begun, dragging = QTimer(), QTimer()
begun.timeout.connect(begin)
dragging.timeout.connect(step)
begun.start(20)
application.exec()
"""


class Child:
    """The window on *folder*'s file in a process of its own, which edits at once."""

    def __init__(self, folder: Path, edit: str, *, drags: bool = False) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-c", CHILD.format(edit=edit, drags=drags), str(folder / "tea.toml")],
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, "XDG_CONFIG_HOME": str(folder / "config")},
            cwd=Path(__file__).parents[2],
        )

    def wait_until_kept(self) -> None:
        """Until it says that the edit lies on the disk."""
        assert self._process.stdout is not None
        assert self._process.stdout.readline() == "kept\n"

    def kill(self) -> None:
        """End it as a crash would, or worse."""
        self._process.kill()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()


@pytest.fixture
def same_place(monkeypatch: pytest.MonkeyPatch) -> Path:
    """The recovery folder that the program itself uses."""
    place = Path(os.environ["XDG_DATA_HOME"]) / "Tierwise" / "Tierwise" / "recovery"
    monkeypatch.setattr("ui.recovery.recovery.location", lambda: place)
    return place


@pytest.mark.skipif(sys.platform != "linux", reason="where the data lie is set through the environment")
def test_after_kill_9_the_scenario_comes_back_as_it_was_and_not_before(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, same_place: Path
) -> None:
    file = scenario_file(tmp_path)
    child = Child(tmp_path, f'window.session.set_value("{CAC}", 77.0)')
    child.wait_until_kept()
    assert RecoveryFolder(same_place).leftovers() == []  # it is alive
    child.kill()
    window = shown(qtbot, Session(load_preset(), Origin("Three models")))
    dialog_of(window).accept()
    assert window.session.origin.path == file
    expected = session_on(file)
    expected.set_value(CAC, 77.0)
    assert window.session.scenario == expected.scenario
    assert window.session.is_changed
    expected.close()
    close(window, monkeypatch, QMessageBox.StandardButton.Discard)


@pytest.mark.skipif(sys.platform != "linux", reason="where the data lie is set through the environment")
def test_kill_9_in_the_middle_of_a_drag_loses_no_more_than_the_drag(
    tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, same_place: Path
) -> None:
    scenario_file(tmp_path)
    child = Child(tmp_path, 'window.session.set_value("months", 30)', drags=True)
    child.wait_until_kept()
    child.kill()
    window = shown(qtbot, Session(load_preset(), Origin("Three models")))
    dialog_of(window).accept()
    assert window.session.scenario.months == 30
    assert window.session.scenario.value(CAC) == 100.0
    close(window, monkeypatch, QMessageBox.StandardButton.Discard)
