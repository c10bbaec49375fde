"""An exception that nobody caught is told once, in words, and takes nothing of the scenario along."""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest
from PySide6.QtCore import QEventLoop, QTimer, qWarning
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from calculator import language
from calculator.problems import Problem, ScenarioError
from ui import failure, log
from ui.about import AboutDialog
from ui.failure import Failures, started
from ui.failure_dialog import FailureDialog
from ui.failure_words import reason
from ui.interrupt import Interrupt
from ui.job_line import JobLine
from ui.main_window import MainWindow
from ui.problems_dialog import ProblemsDialog
from ui.session import Session
from ui.traces import trace_of, without_paths

ROOT = Path(__file__).resolve().parent.parent.parent
CAC = "models.1.acquisition.cac"

Fail = Callable[[Callable[[], object]], None]


@pytest.fixture
def log_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    file = tmp_path / "state" / "tierwise.log"
    monkeypatch.setattr(log, "log_file", lambda: file)
    return file


@pytest.fixture
def failures(qapp: QApplication, log_file: Path) -> Iterator[Failures]:
    """What hears of exceptions while the window runs."""
    watching = Failures(qapp)
    watching.watch()
    yield watching
    watching.end()
    if watching.dialog is not None:
        watching.dialog.close()
    watching.deleteLater()


@pytest.fixture
def fail(qtbot: QtBot) -> Fail:
    """Have a slot of Qt's run into an exception."""

    def run(broken: Callable[[], object]) -> None:
        QTimer.singleShot(0, broken)
        qtbot.wait(20)

    return run


def broken() -> None:
    raise KeyError("brand")


def broken_elsewhere() -> None:
    raise ZeroDivisionError("no customers")


def dialogs(kind: type[QDialog] = FailureDialog) -> list[QDialog]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, kind) and widget.isVisible()]


def dialog_of(failures: Failures) -> FailureDialog:
    assert failures.dialog is not None
    return failures.dialog


@pytest.mark.parametrize("spoken", language.LANGUAGES)
def test_a_slot_that_fails_is_told_in_words_of_the_language_in_use(
    window: MainWindow, failures: Failures, fail: Fail, spoken: str
) -> None:
    window.speak(spoken)
    fail(broken)
    dialog = dialog_of(failures)
    assert dialog.isVisible()
    assert not dialog.isModal()
    shown = " ".join(label.text() for label in dialog.findChildren(QLabel) if label.isVisible())
    assert {"en": "Your scenario is as it was", "zh": "方案和原来一样"}[spoken] in shown
    assert "KeyError" not in shown
    assert "Traceback" not in shown


def test_scenario_undo_and_window_are_as_they_were(
    window: MainWindow, failures: Failures, fail: Fail, tmp_path: Path
) -> None:
    session = window.session
    session.set_value(CAC, 150.0)
    edited = session.scenario
    fail(broken)
    assert session.scenario is edited
    session.set_value(CAC, 170.0)
    session.undo_stack.undo()
    assert session.scenario == edited
    session.save(tmp_path / "kept.toml")
    assert not session.is_changed
    session.undo_stack.undo()
    assert session.scenario != edited
    assert window.isEnabled()


def test_an_edit_that_a_page_cannot_show_is_made_and_can_be_undone(
    window: MainWindow, failures: Failures, qtbot: QtBot
) -> None:
    session = window.session
    before = session.scenario
    session.scenario_changed.connect(broken)
    session.set_value(CAC, 150.0)
    qtbot.waitUntil(lambda: failures.dialog is not None)
    session.scenario_changed.disconnect(broken)
    assert session.scenario.models[1].acquisition.cac == 150
    session.undo_stack.undo()
    session.wait()
    assert session.scenario == before
    assert session.result is not None
    assert session.result.scenario == before


def test_the_same_error_again_only_counts_up(window: MainWindow, failures: Failures, fail: Fail, qtbot: QtBot) -> None:
    for _ in range(30):
        fail(broken)
    assert len(dialogs()) == 1
    count = dialog_of(failures).findChild(QLabel, "failure.count")
    qtbot.waitUntil(lambda: count.text() == "It happened 30 times.")


def test_another_error_joins_the_open_dialog(window: MainWindow, failures: Failures, fail: Fail, qtbot: QtBot) -> None:
    fail(broken)
    fail(broken_elsewhere)
    fail(broken)
    assert len(dialogs()) == 1
    dialog = dialog_of(failures)
    qtbot.waitUntil(lambda: dialog.count.text().startswith("3 errors of 2 kinds"))
    assert "ZeroDivisionError" in dialog.report.text
    assert "2 times:\nTraceback" in dialog.report.text


def test_a_storm_does_not_come_back_when_its_dialog_is_closed(
    window: MainWindow, failures: Failures, fail: Fail, monkeypatch: pytest.MonkeyPatch
) -> None:
    seconds = [0.0]
    monkeypatch.setattr("time.monotonic", lambda: seconds[0])
    fail(broken)
    dialog_of(failures).close()
    for _ in range(4):
        seconds[0] += failure.CALM / 2
        fail(broken)
        assert dialogs() == []
    seconds[0] += failure.CALM
    fail(broken)
    assert len(dialogs()) == 1


def test_details_and_versions_are_shown_and_copied_as_shown(
    window: MainWindow, failures: Failures, fail: Fail, qtbot: QtBot
) -> None:
    fail(broken)
    dialog = dialog_of(failures)
    assert not dialog.details.isVisible()
    dialog.more.click()
    assert dialog.details.isVisible()
    dialog.findChild(QPushButton, "report.copy").click()
    copied = QGuiApplication.clipboard().text()
    assert dialog.details.toPlainText() == copied
    for part in ("Traceback", "in broken", "KeyError", "Tierwise: ", "Qt: ", "numpy "):
        assert part in copied
    assert "[[models]]" not in copied
    dialog.report.with_scenario.click()
    dialog.findChild(QPushButton, "report.copy").click()
    assert "[[models]]" in QGuiApplication.clipboard().text()
    assert dialog.details.toPlainText() == QGuiApplication.clipboard().text()


def test_a_thread_that_fails_is_told_in_the_window_s_own(window: MainWindow, failures: Failures, qtbot: QtBot) -> None:
    thread = threading.Thread(target=broken)
    thread.start()
    thread.join()
    qtbot.waitUntil(lambda: failures.dialog is not None)
    assert "in broken" in dialog_of(failures).report.text


def test_a_fault_in_a_result_is_told_and_the_last_result_stays(
    window: MainWindow, failures: Failures, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = window.session
    session.wait()
    before = session.result

    def fault(*_: object, **__: object) -> None:
        raise IndexError("a month too many")

    monkeypatch.setattr("ui.session.simulate", fault)
    session.set_value(CAC, 150.0)
    qtbot.waitUntil(lambda: failures.dialog is not None)
    assert session.result is before
    assert len(dialogs()) == 1
    assert dialogs(ProblemsDialog) == []
    monkeypatch.undo()
    session.undo_stack.undo()
    session.wait()
    assert session.result.scenario is session.scenario


def test_a_fault_in_the_work_of_a_page_is_told_on_the_page_too(
    window: MainWindow, failures: Failures, session: Session, qtbot: QtBot
) -> None:
    line = JobLine(session._background)
    line.work(lambda _: broken(), "Counting")
    qtbot.waitUntil(lambda: failures.dialog is not None)
    assert line.text == "Could not be computed: There is an error in Tierwise itself."


def test_what_cannot_be_is_no_fault_and_names_its_problems(window: MainWindow, failures: Failures, fail: Fail) -> None:
    def refused() -> None:
        raise ScenarioError([Problem("models.0.price.value", "must be lower", 7)])

    fail(refused)
    assert failures.dialog is None
    (dialog,) = dialogs(ProblemsDialog)
    dialog.close()


def test_what_qt_warns_of_goes_to_the_log_alone(
    window: MainWindow, failures: Failures, log_file: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    qWarning("a layout is unhappy")
    assert "a layout is unhappy" in log_file.read_text(encoding="utf-8")
    assert capfd.readouterr().err == ""
    assert dialogs() == []


def test_every_failure_is_in_the_log_and_the_terminal_hears_where(
    window: MainWindow, failures: Failures, fail: Fail, log_file: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    fail(broken)
    fail(broken_elsewhere)
    written = log_file.read_text(encoding="utf-8")
    assert "KeyError" in written
    assert "ZeroDivisionError" in written
    told = capfd.readouterr().err
    assert str(log_file) in told
    assert "Traceback" not in told


def test_a_storm_is_one_entry_of_the_log(window: MainWindow, failures: Failures, fail: Fail, log_file: Path) -> None:
    for _ in range(10):
        fail(broken)
    assert log_file.read_text(encoding="utf-8").count("Traceback") == 1


def test_the_log_stays_below_a_megabyte_and_keeps_the_newest(log_file: Path) -> None:
    for number in range(40):
        log.write(f"{number}: " + "x" * 50_000)
    files = list(log_file.parent.iterdir())
    assert sum(file.stat().st_size for file in files) <= 1_000_000
    assert "39: x" in log_file.read_text(encoding="utf-8")
    assert len(files) == 2


def test_a_disk_that_refuses_the_log_is_no_further_failure(
    window: MainWindow, failures: Failures, fail: Fail, log_file: Path
) -> None:
    log_file.parent.write_text("in the way", encoding="utf-8")
    fail(broken)
    assert len(dialogs()) == 1


def test_a_program_without_a_terminal_tells_all_the_same(
    window: MainWindow, failures: Failures, fail: Fail, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sys, "stderr", None)
    fail(broken)
    assert len(dialogs()) == 1


def test_a_program_that_cannot_start_says_so(log_file: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []

    def read(dialog: FailureDialog) -> int:
        told.extend(label.text() for label in dialog.findChildren(QLabel) if label.isVisibleTo(dialog))
        return 0

    monkeypatch.setattr(FailureDialog, "exec", read)
    assert started(broken) is None
    assert "Tierwise could not be started." in told
    assert not any("scenario is as it was" in words for words in told)
    assert started(lambda: "there") == "there"


@pytest.mark.parametrize(
    ("error", "words"),
    [
        (MemoryError(), "not enough memory"),
        (OSError(28, "No space left on device", "/home/zhang/a.toml"), "The system refused: the disk is full."),
        (RuntimeError("internal"), "There is an error in Tierwise itself."),
        (ScenarioError([Problem("months", "must be at least 1", 0)]), "must be at least 1"),
    ],
)
def test_the_reason_is_said_as_far_as_it_is_one_for_people(error: Exception, words: str) -> None:
    assert words in reason(error)
    assert "internal" not in reason(error)
    assert "zhang" not in reason(error)


def test_a_trace_names_the_program_s_files_and_nobody_s_folders(tmp_path: Path) -> None:
    missing = Path.home() / "Kunden" / "clients of zhang.toml"
    with pytest.raises(FileNotFoundError) as caught:
        missing.read_text(encoding="utf-8")
    trace = trace_of(caught.value)
    assert 'File "tests/ui/test_failure.py"' in trace
    assert "….toml" in trace
    for private in (str(Path.home()), str(ROOT), "Kunden", "zhang"):
        assert private not in trace


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (r"[Errno 13] Permission denied: 'C:\\Users\\zhang\\a b.toml'", "[Errno 13] Permission denied: '….toml'"),
        ("not found: '/media/zhang/tea'", "not found: '…'"),
        ("no key 'brand'", "no key 'brand'"),
        ("1/2 and 'a/b'", "1/2 and 'a/b'"),
    ],
)
def test_paths_in_messages_keep_their_endings_only(text: str, expected: str) -> None:
    assert without_paths(text) == expected


@pytest.mark.skipif(sys.platform == "win32", reason="signals are sent otherwise there")
def test_ctrl_c_ends_a_window_that_waits_for_events(qapp: QApplication, monkeypatch: pytest.MonkeyPatch) -> None:
    ended: list[int] = []
    # to end in truth would end the tests' own waiting too
    monkeypatch.setattr("ui.interrupt.QCoreApplication", SimpleNamespace(exit=ended.append))
    interrupt = Interrupt(qapp)
    loop = QEventLoop()
    patience = QTimer(loop, interval=5_000)
    patience.timeout.connect(loop.quit)
    patience.start()
    interrupt._notifier.activated.connect(loop.quit)
    threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGINT)).start()
    try:
        loop.exec()  # no Python runs in here that could notice
        assert ended == [128 + signal.SIGINT]
    finally:
        interrupt.end()
        interrupt.deleteLater()
    assert signal.getsignal(signal.SIGINT) is signal.default_int_handler


@pytest.mark.parametrize("kind", [FailureDialog, AboutDialog])
def test_a_dialog_is_gone_with_its_last_name(qapp: QApplication, kind: type[QDialog]) -> None:
    """One that only the garbage collector could take away might be taken away in another thread."""
    gc.disable()
    try:
        gone = weakref.ref(kind(None))
        assert gone() is None
    finally:
        gc.enable()
