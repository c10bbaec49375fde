"""A file that another program changes, moves or breaks is noticed, and nothing of it is lost unasked."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from calculator import Scenario, load, presets
from calculator.preset_file import dump
from tests.ui.using_inputs import settle
from ui.main_window import MainWindow
from ui.on_disk.differences_dialog import DifferencesDialog
from ui.on_disk.file_watch import FileWatch, State
from ui.on_disk.overwriting import OverwriteDialog
from ui.session import Origin, Session

CAC = "models.1.acquisition.cac"


@pytest.fixture
def file(window: MainWindow, tmp_path: Path) -> Path:
    """A file that is open in the window."""
    path = tmp_path / "tea.toml"
    path.write_text(presets.text("three-models"), encoding="utf-8")
    assert window.files.open(str(path))
    window.session.wait()
    window.workspace.watch.wait()
    return path


def write(path: Path, value: float, comment: str = "") -> Scenario:
    """Change the file as another program does that writes into it."""
    scenario, text = load(path)
    changed = scenario.with_values({CAC: value})
    path.write_text(comment + dump(changed, text), encoding="utf-8")
    return changed


def watch(window: MainWindow) -> FileWatch:
    return window.workspace.watch


def bar(window: MainWindow) -> str:
    """What the bar says; nothing where there is none."""
    label = window.findChild(QLabel, "disk_bar.text")
    return label.text() if label is not None and label.isVisible() else ""


def press(window: MainWindow, name: str) -> None:
    button = window.findChild(QPushButton, f"disk_bar.{name}")
    assert button.isVisible()
    button.click()


def on_save(monkeypatch: pytest.MonkeyPatch, name: str) -> list[str]:
    """Press a button when it is asked about overwriting; the lines that were shown then."""
    seen: list[str] = []

    def answer(dialog: OverwriteDialog) -> int:
        seen.append(dialog.table.whole_text() if hasattr(dialog, "table") else dialog.heading.text())
        dialog.findChild(QPushButton, f"differences.{name}").click()
        return dialog.result()

    monkeypatch.setattr(OverwriteDialog, "exec", answer)
    return seen


# --- noticing -------------------------------------------------------------------------------


def test_a_change_by_another_program_is_told_in_a_bar(window: MainWindow, file: Path, qtbot: QtBot) -> None:
    write(file, 55.0)
    qtbot.waitUntil(lambda: bar(window) != "")
    assert "“tea.toml” was changed by another program" in bar(window)
    assert window.session.scenario.value(CAC) == 100.0


def test_so_is_one_by_a_program_that_replaces_the_file_and_the_next_one_too(
    window: MainWindow, file: Path, qtbot: QtBot
) -> None:
    for value in (55.0, 56.0):
        other = file.with_name("tea.tmp")
        other.write_bytes(file.read_bytes())
        write(other, value)
        other.replace(file)
        qtbot.waitUntil(lambda: bar(window) != "")
        press(window, "load")
        assert window.session.scenario.value(CAC) == value
        assert bar(window) == ""


def test_what_the_system_does_not_report_is_seen_when_the_program_comes_to_the_front(
    window: MainWindow, file: Path, qtbot: QtBot
) -> None:
    found = watch(window)
    found._watcher.removePaths([*found._watcher.files(), *found._watcher.directories()])
    write(file, 55.0)
    qtbot.wait(20)
    found._look_again(Qt.ApplicationState.ApplicationActive)
    qtbot.waitUntil(lambda: bar(window) != "")


def test_saving_oneself_is_no_change_by_another(window: MainWindow, file: Path, qtbot: QtBot) -> None:
    window.session.set_value(CAC, 70.0)
    assert window.files.save()
    qtbot.wait(400)
    watch(window).wait()
    assert bar(window) == ""
    assert not window.session.is_changed


def test_a_new_comment_changes_no_value_is_not_asked_about_and_survives_saving(
    window: MainWindow, file: Path, qtbot: QtBot
) -> None:
    write(file, 100.0, comment="# from the other side\n")
    watch(window).wait()
    assert bar(window) == ""
    window.session.set_value(CAC, 70.0)
    assert window.files.save()
    scenario, text = load(file)
    assert scenario.value(CAC) == 70.0
    assert text.startswith("# from the other side\n")


def test_the_same_change_on_both_sides_is_no_change_any_more(window: MainWindow, file: Path) -> None:
    window.session.set_value(CAC, 55.0)
    file.write_text(dump(window.session.scenario, window.session.origin.text), encoding="utf-8")
    watch(window).wait()
    assert bar(window) == ""
    assert not window.session.is_changed


def test_a_half_written_file_is_not_told_of_before_it_is_whole(window: MainWindow, file: Path, qtbot: QtBot) -> None:
    text = file.read_text(encoding="utf-8")
    file.write_text(text[:500], encoding="utf-8")
    qtbot.wait(100)
    file.write_text(text, encoding="utf-8")
    qtbot.wait(400)
    watch(window).wait()
    assert watch(window).found.state is State.SAME


# --- what can be done -----------------------------------------------------------------------


def test_loading_it_is_one_step_that_undo_takes_back(window: MainWindow, file: Path) -> None:
    window.session.set_value("months", 30)
    theirs = write(file, 55.0)
    watch(window).wait()
    assert "unsaved changes" in bar(window)
    press(window, "load")
    assert window.session.scenario == theirs
    assert not window.session.is_changed
    window.session.undo_stack.undo()
    assert window.session.scenario.months == 30
    assert window.session.is_changed


def test_the_differences_can_be_looked_at_first(window: MainWindow, file: Path) -> None:
    write(file, 55.0)
    watch(window).wait()
    press(window, "differences")
    dialog = window.findChild(DifferencesDialog)
    assert "¥55\t¥100" in dialog.table.whole_text()
    dialog.close()


def test_keeping_mine_takes_the_bar_away_until_the_file_changes_again(window: MainWindow, file: Path) -> None:
    write(file, 55.0)
    watch(window).wait()
    press(window, "keep")
    assert bar(window) == ""
    watch(window).wait()
    assert bar(window) == ""
    write(file, 56.0)
    watch(window).wait()
    assert bar(window) != ""


def test_a_file_that_is_gone_is_told_and_saved_anew(window: MainWindow, file: Path, qtbot: QtBot) -> None:
    file.unlink()
    qtbot.waitUntil(lambda: "no longer in its folder" in bar(window))
    assert window.isWindowModified()
    press(window, "save")
    assert load(file)[0] == window.session.scenario
    assert bar(window) == ""
    assert not window.isWindowModified()


def test_a_file_that_comes_back_is_no_matter_any_more(window: MainWindow, file: Path, qtbot: QtBot) -> None:
    away = file.rename(file.with_name("away.toml"))
    qtbot.waitUntil(lambda: bar(window) != "")
    away.rename(file)
    qtbot.waitUntil(lambda: bar(window) == "")
    assert not window.session.is_changed


def test_a_file_that_cannot_be_loaded_any_more_is_told_with_what_is_wrong(window: MainWindow, file: Path) -> None:
    before = window.session.scenario
    file.write_text(file.read_text(encoding="utf-8").replace("cac = 100", 'cac = "dear"'), encoding="utf-8")
    watch(window).wait()
    assert "cannot be loaded" in bar(window)
    press(window, "problems")
    assert window.session.scenario is before


# --- saving over it -------------------------------------------------------------------------


def both_changed(window: MainWindow, file: Path) -> Scenario:
    window.session.set_value("months", 30)
    return write(file, 55.0)


def test_before_it_is_overwritten_the_differences_are_shown(
    window: MainWindow, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = both_changed(window, file)
    seen = on_save(monkeypatch, "cancel")
    assert not window.files.save()
    assert "24 months\t30 months" in seen[0]
    assert "¥55\t¥100" in seen[0]
    assert load(file)[0] == theirs
    assert window.session.is_changed


def test_overwriting_is_possible_then(window: MainWindow, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    both_changed(window, file)
    on_save(monkeypatch, "overwrite")
    assert window.files.save()
    assert load(file)[0] == window.session.scenario
    assert bar(window) == ""


def test_or_mine_goes_to_another_file(window: MainWindow, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    theirs = both_changed(window, file)
    on_save(monkeypatch, "save_as")
    other = file.with_name("mine.toml")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(other), ""))
    assert window.files.save()
    assert load(other)[0].months == 30
    assert load(file)[0] == theirs


def test_or_theirs_is_loaded_and_nothing_is_saved(
    window: MainWindow, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = both_changed(window, file)
    on_save(monkeypatch, "load")
    assert not window.files.save()
    assert window.session.scenario == theirs == load(file)[0]


def test_a_broken_file_is_not_overwritten_unasked_either(
    window: MainWindow, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.session.set_value("months", 30)
    file.write_text("[[[", encoding="utf-8")
    assert "cannot be loaded" in (on_save(monkeypatch, "cancel"), window.files.save())[0][0]
    assert file.read_text(encoding="utf-8") == "[[["


def test_enter_and_escape_overwrite_nothing(window: MainWindow, file: Path) -> None:
    dialog = OverwriteDialog("tea.toml", load(file)[0].with_values({CAC: 5.0}), window.session.scenario, window)
    assert dialog.findChild(QPushButton, "differences.cancel").isDefault()
    dialog.reject()
    assert dialog.choice.name == "CANCEL"
    settle()


def test_a_link_stays_a_link_and_its_file_is_watched(window: MainWindow, file: Path, tmp_path: Path) -> None:
    link = tmp_path / "link.toml"
    link.symlink_to(file)
    scenario, text = load(link)
    session = Session(scenario, Origin("link.toml", link, text))
    found = FileWatch(session, session)
    write(file, 55.0)
    found.wait()
    assert found.found.scenario is not None
    session.save(link)
    assert link.is_symlink()
    found.wait()
    assert found.found.state is State.SAME
    assert load(file)[0].value(CAC) == 100.0
    session.close()


def test_the_bar_speaks_the_language_of_the_window(window: MainWindow, file: Path) -> None:
    write(file, 55.0)
    watch(window).wait()
    window.speak("zh")
    settle()
    assert "tea.toml" in bar(window)
    assert "another program" not in bar(window)
    window.speak("en")
