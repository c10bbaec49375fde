"""Edits, undo and results of a session."""

import threading
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from calculator import ScenarioError, load, load_preset, presets
from calculator.simulate import simulate
from ui.background import Background
from ui.session import Origin, Session

CAC = "models.1.acquisition.cac"


def brand_profit(session: Session, place: int = 1) -> float:
    return float(session.result.models[place].summary["brand_profit"][0])


def test_an_edit_shows_the_results_of_the_edited_scenario(session: Session) -> None:
    session.set_value(CAC, 150.0)
    session.wait()
    expected = simulate(load_preset().with_values({CAC: 150.0})).models[1].summary["brand_profit"][0]
    assert brand_profit(session) == expected
    assert session.is_changed


def test_the_results_before_the_last_edit_are_kept_beside_the_new_ones(session: Session) -> None:
    before = brand_profit(session)
    session.set_value(CAC, 150.0)
    session.wait()
    assert float(session.previous.models[1].summary["brand_profit"][0]) == before


def test_redo_keeps_the_results_before_it_beside_as_undo_does(session: Session) -> None:
    for value in (110.0, 120.0):
        session.set_value(CAC, value)
        session.wait()
    shown = brand_profit(session)
    session.undo_stack.undo()
    session.wait()
    undone = brand_profit(session)
    assert float(session.previous.models[1].summary["brand_profit"][0]) == shown
    session.undo_stack.redo()
    session.wait()
    assert brand_profit(session) == shown
    assert float(session.previous.models[1].summary["brand_profit"][0]) == undone


def test_saving_while_results_are_computed_shows_none_of_another_scenario(session: Session, tmp_path: Path) -> None:
    seen: list[bool] = []
    session.result_changed.connect(lambda: seen.append(session.result.scenario is session.scenario))
    session.set_value(CAC, 150.0)
    session.save(tmp_path / "mine.toml")
    assert seen == []
    session.wait()
    assert seen == [True]


def test_during_a_drag_the_results_before_it_stay_beside(session: Session) -> None:
    before = brand_profit(session)
    for value in (110.0, 120.0, 130.0):
        session.set_value(CAC, value, gesture=7)
        session.wait()
        assert float(session.previous.models[1].summary["brand_profit"][0]) == before
    session.set_value(CAC, 140.0, gesture=8)
    session.wait()
    assert float(session.previous.models[1].summary["brand_profit"][0]) != before


def test_a_refused_edit_changes_nothing_and_says_why(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.refused) as refused:
        assert not session.set_value(CAC, -3.0)
    path, problems = refused.args
    assert path == CAC
    assert "above 0" in str(problems[0])
    assert session.scenario == session.saved
    assert session.undo_stack.count() == 0


def test_a_drag_is_one_step_and_two_edits_are_two(session: Session) -> None:
    for value in (101.0, 102.0, 103.0):
        session.set_value(CAC, value, gesture=7)
    session.set_value(CAC, 90.0)
    session.set_value(CAC, 80.0)
    assert session.undo_stack.count() == 3
    session.undo_stack.undo()
    session.undo_stack.undo()
    assert session.scenario.value(CAC) == 103.0
    session.undo_stack.undo()
    assert not session.is_changed


def test_undo_brings_back_the_results_too(session: Session) -> None:
    before = brand_profit(session)
    session.set_value(CAC, 150.0)
    session.undo_stack.undo()
    session.wait()
    assert brand_profit(session) == before
    assert not session.is_changed


def test_results_of_an_older_edit_never_overwrite_newer_ones(qtbot: QtBot) -> None:
    background, gate = Background(), threading.Event()
    seen: list[str] = []
    background.done.connect(seen.append)

    def slow() -> str:
        gate.wait(5)
        return "old"

    background.run(slow)
    background.run(lambda: "skipped")
    background.run(lambda: "new")
    gate.set()
    background.wait()
    assert seen == ["new"]


def test_a_failure_off_the_thread_is_reported_and_the_next_job_runs(qtbot: QtBot) -> None:
    background = Background()
    seen: list[str] = []
    background.done.connect(seen.append)

    def broken() -> None:
        raise ValueError("broken")

    with qtbot.captureExceptions() as reached_top, qtbot.waitSignal(background.failed) as failed:
        background.run(broken)
    assert isinstance(failed.args[0], ValueError)
    assert [kind for kind, *_ in reached_top] == [ValueError]  # a fault of the program, and told as one
    background.run(lambda: "fine")
    background.wait()
    assert seen == ["fine"]


def test_saving_keeps_comments_and_clears_the_changed_mark(tmp_path: Path, qapp: QApplication) -> None:
    file = tmp_path / "mine.toml"
    file.write_text("# our own numbers\n" + presets.text("three-models"), encoding="utf-8")
    scenario, text = load(file)
    session = Session(scenario, Origin(file.name, file, text))
    session.set_value(CAC, 150.0)
    session.save(file)
    session.close()
    assert not session.is_changed
    assert file.read_text(encoding="utf-8").startswith("# our own numbers\n")
    assert load(file)[0].value(CAC) == 150.0


def test_a_failed_save_leaves_file_and_changes_as_they_were(session: Session, tmp_path: Path) -> None:
    session.set_value(CAC, 150.0)
    missing = tmp_path / "no such folder" / "mine.toml"
    with pytest.raises(ScenarioError, match="could not be saved"):
        session.save(missing)
    assert session.is_changed
    assert session.origin.path is None
