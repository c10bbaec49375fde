"""Long jobs: progress, stop, and that nothing stale is ever shown."""

import threading
import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot
from shiboken6 import delete, isValid

from calculator.problems import Problem, ScenarioError
from calculator.progress import Tell
from ui.background import Background
from ui.job_line import JobLine, time_left
from ui.pages.page import LazyPage, Page
from ui.session import Session

STEPS = 200


def counting(tell: Tell) -> int:
    """Count up to ``STEPS`` in 2 ms each, as long as told to go on."""
    for step in range(STEPS):
        if not tell(step / STEPS):
            return step
        time.sleep(0.002)
    return STEPS


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.stop()


@pytest.fixture
def line(background: Background, qtbot: QtBot) -> JobLine:
    made = JobLine(background)
    qtbot.addWidget(made)
    made.resize(600, 32)
    made.show()
    return made


def outcomes(background: Background) -> list[int]:
    seen: list[int] = []
    background.done.connect(seen.append)
    return seen


def test_progress_rises_to_the_end(background: Background, qtbot: QtBot) -> None:
    told: list[float] = []
    background.progress.connect(told.append)
    with qtbot.waitSignal(background.done):
        background.work(counting)
    assert len(told) > 3
    assert told == sorted(told)
    assert 0 <= told[0] < told[-1] < 1


def test_a_job_stopped_by_its_user_delivers_what_it_has(background: Background, qtbot: QtBot) -> None:
    with qtbot.waitSignal(background.done) as done:
        background.work(counting)
        qtbot.waitSignal(background.progress, check_params_cb=lambda share: share > 0).wait()
        background.stop_running()
    assert 0 < done.args[0] < STEPS
    assert not background.is_busy


def test_a_job_stopped_before_it_began_delivers_the_least_it_can(background: Background) -> None:
    seen, may_end = outcomes(background), threading.Event()

    def busy(_: Tell) -> int:
        may_end.wait()
        return -1

    def least(tell: Tell) -> int:
        return 9 if tell(0.5) else 1

    background.work(busy)
    background.work(least)
    background.stop_running()
    may_end.set()
    background.wait()
    assert seen == [1]
    background.work(least)
    background.wait()
    assert seen == [1, 9]


def test_a_fault_in_a_job_that_is_no_longer_wanted_reaches_the_top_too(background: Background, qtbot: QtBot) -> None:
    begun = threading.Event()

    def faulty(tell: Tell) -> None:
        begun.set()
        while tell(0.5):
            time.sleep(0.001)
        raise ZeroDivisionError

    with qtbot.captureExceptions() as faults:
        background.work(faulty)
        begun.wait()
        background.work(lambda _: 7)
        background.wait()
    assert [kind for kind, *_ in faults] == [ZeroDivisionError]


def test_a_newer_job_ends_the_older_one_and_only_the_newer_is_delivered(background: Background) -> None:
    seen, ended = outcomes(background), threading.Event()

    def endless(tell: Tell) -> int:
        while tell(0.5):
            time.sleep(0.001)
        ended.set()
        return -1

    background.work(endless)
    background.work(lambda _: 7)
    background.wait()
    assert ended.is_set()
    assert seen == [7]


def test_progress_of_a_stale_job_is_not_told(background: Background, qtbot: QtBot) -> None:
    told: list[float] = []
    background.progress.connect(told.append)
    stubborn = threading.Event()

    def deaf(tell: Tell) -> None:
        while not stubborn.is_set():
            tell(0.9)
            time.sleep(0.001)

    background.work(deaf)
    background.work(lambda tell: tell(0.1))
    told.clear()
    qtbot.wait(80)
    stubborn.set()
    background.wait()
    assert 0.9 not in told


def test_what_was_forgotten_is_not_delivered(background: Background) -> None:
    seen = outcomes(background)
    background.work(counting)
    background.forget()
    assert not background.is_busy
    background.wait()
    assert seen == []


def test_a_window_that_goes_ends_its_job(qtbot: QtBot) -> None:
    ended = threading.Event()

    def endless(tell: Tell) -> None:
        while tell(0.5):
            time.sleep(0.001)
        ended.set()

    background = Background()
    with qtbot.waitSignal(background.progress):
        background.work(endless)
    background.deleteLater()
    with qtbot.waitSignal(background.destroyed):
        pass
    assert ended.wait(5)


def test_a_window_that_is_deleted_never_waits_for_its_job() -> None:
    deleted = threading.Event()
    window = QLabel()
    Background(window).work(lambda _: deleted.wait(5))
    delete(window)  # holds the interpreter, which the job needs to end
    deleted.set()
    QCoreApplication.processEvents()


def test_who_waits_for_something_deleted_waits_no_longer() -> None:
    window = QLabel()
    background = Background(window)
    background.work(lambda _: time.sleep(0.01))
    QTimer.singleShot(0, lambda: delete(window))
    background.wait()
    assert not isValid(background)


def test_where_there_is_no_thread_to_be_had_the_next_job_still_begins(
    background: Background, monkeypatch: pytest.MonkeyPatch
) -> None:
    seen = outcomes(background)

    def refuse(_: threading.Thread) -> None:
        raise RuntimeError("can't start new thread")

    with monkeypatch.context() as patched:
        patched.setattr(threading.Thread, "start", refuse)
        with pytest.raises(RuntimeError):
            background.work(counting)
    assert not background.is_busy
    background.work(lambda _: 7)
    background.wait()
    assert seen == [7]


def test_what_a_job_holds_is_let_go_by_the_window(background: Background) -> None:
    """The last one to hold a widget deletes it, and that must not be a thread."""
    untied: list[threading.Thread] = []

    class Held:
        def count(self, _: Tell) -> int:
            time.sleep(0.01)
            return 1

        def __del__(self) -> None:
            untied.append(threading.current_thread())

    background.work(Held().count)
    background.wait()
    assert untied == [threading.main_thread()]


def test_short_work_passes_unmentioned(line: JobLine, background: Background) -> None:
    line.work(lambda _: 1, "Counting")
    background.wait()
    assert line.text == ""
    assert not line.is_working


def test_long_work_is_shown_with_its_progress_and_can_be_stopped(line: JobLine, qtbot: QtBot) -> None:
    line.work(counting, "Counting")
    qtbot.waitUntil(lambda: line.is_working)
    qtbot.waitUntil(lambda: "left" in line.text)
    assert line.text.startswith("Counting")
    line.findChild(QPushButton, "job.stop").click()
    assert not line.is_working
    assert line.text.startswith("Stopped at")


def test_work_that_cannot_be_done_says_why(line: JobLine, background: Background, qtbot: QtBot) -> None:
    def refused(_: Tell) -> None:
        raise ScenarioError([Problem("models.0.price.value", "must be lower", 7)])

    with qtbot.waitSignal(background.failed):
        line.work(refused, "Counting")
    assert "must be lower" in line.text


@pytest.mark.parametrize(
    ("spent", "done", "words"),
    [
        (3.0, 0.0, ""),
        (1.0, 0.5, "about 1 s left"),
        (1.0, 0.9, "less than a second left"),
        (10.0, 0.2, "about 40 s left"),
        (60.0, 0.25, "about 3 min left"),
        (60.0, 1.0, ""),
    ],
)
def test_the_time_left_is_told_in_words(spent: float, done: float, words: str) -> None:
    assert time_left(spent, done) == words


class Counter(Page):
    """Counts how often it was asked to compute."""

    refreshed = 0
    chosen = "nothing"

    def refresh(self) -> None:
        """Count."""
        self.refreshed += 1

    def choices(self) -> str:
        """What was chosen."""
        return self.chosen

    def choose(self, choices: str) -> None:
        """Choose it."""
        self.chosen = choices


def shown(page: Page, qtbot: QtBot) -> Callable[[], None]:
    qtbot.addWidget(page)
    page.show()
    return page.hide


def test_a_page_computes_when_it_is_looked_at_and_not_before(session: Session, qtbot: QtBot) -> None:
    page = Counter(session)
    session.set_value("months", 30)
    assert page.refreshed == 0
    hide = shown(page, qtbot)
    assert page.refreshed == 1
    hide()
    session.set_value("months", 31)
    qtbot.wait(120)
    assert page.refreshed == 1
    page.show()
    assert page.refreshed == 2


def test_a_page_in_sight_follows_edits_but_not_every_step_of_a_drag(session: Session, qtbot: QtBot) -> None:
    page = Counter(session)
    shown(page, qtbot)
    for months in range(30, 60):
        session.set_value("months", months, gesture=1)
    qtbot.waitUntil(lambda: page.refreshed == 2)
    qtbot.wait(120)
    assert page.refreshed == 2


def test_an_edit_ends_the_job_of_a_page(session: Session, qtbot: QtBot) -> None:
    page = Counter(session)
    shown(page, qtbot)
    seen = outcomes(page.background)
    with qtbot.waitSignal(page.background.progress):
        page.job_line.work(counting, "Counting")
    session.set_value("months", 30)
    page.wait()
    assert seen == []


def test_a_lazy_page_is_made_when_it_is_first_shown_and_keeps_what_was_chosen(session: Session, qtbot: QtBot) -> None:
    lazy = LazyPage(lambda: Counter(session), "a map")
    qtbot.addWidget(lazy)
    assert lazy.page is None
    assert lazy.choices() == "a map"
    lazy.show()
    assert isinstance(lazy.page, Counter)
    assert lazy.page.chosen == "a map"


def test_the_words_of_a_line_never_move_the_page(line: JobLine, qtbot: QtBot) -> None:
    before = line.height()
    line.work(counting, "Counting")
    qtbot.waitUntil(lambda: line.is_working)
    assert line.height() == before
    assert line.findChild(QLabel, "job.text").isVisible()
    line.forget()
    assert line.text == ""
