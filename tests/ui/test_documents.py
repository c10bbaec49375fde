"""Several scenarios open in one window: told apart, copied, renamed, compared, closed, models dragged between them."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QInputDialog,
    QMenu,
    QMessageBox,
    QPushButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from calculator import load, load_preset, preset_file
from calculator.problems import ScenarioError
from tests.ui.using_inputs import child
from ui import settings
from ui.inputs.model_drag import MODEL, dragged_model, model_data
from ui.inputs.number_field import NumberField
from ui.main_window import MainWindow
from ui.session import Session
from ui.side_picker import OPEN, SidePicker, Wanted

CAC = "models.1.acquisition.cac"


def undo(window: MainWindow) -> None:
    """Undo through the menu."""
    menu = window.menuBar().actions()[1].menu()
    assert isinstance(menu, QMenu)
    menu.actions()[0].trigger()


def tabs(window: MainWindow) -> list[str]:
    return [window.tabs.tabText(place) for place in range(window.tabs.count())]


def edited(window: MainWindow) -> Session:
    """The default comparison, changed so that it stays when another one is opened."""
    window.session.set_value(CAC, 90.0)
    return window.session


def drop(widget: QWidget, data: QMimeData, spot: QPointF) -> None:
    """Drag *data* over *widget* and let go there."""
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    entering = QDragEnterEvent(spot.toPoint(), Qt.DropAction.CopyAction, data, buttons, keys)
    QApplication.sendEvent(widget, entering)
    assert entering.isAccepted()
    QApplication.sendEvent(widget, QDropEvent(spot, Qt.DropAction.CopyAction, data, buttons, keys))


@contextlib.contextmanager
def answering(monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton) -> Iterator[list[str]]:
    """Every question is answered with *button*; what was asked."""
    asked: list[str] = []

    def answer(*words: object) -> QMessageBox.StandardButton:
        asked.append(str(words[2]))
        return button

    monkeypatch.setattr(QMessageBox, "question", answer)
    yield asked


def test_one_scenario_needs_no_tabs(window: MainWindow) -> None:
    assert not window.tabs.isVisible()
    window.files.open("community-marketing")
    assert len(window.documents.sessions) == 1  # nobody had touched the first


def test_each_scenario_has_its_tab_its_undo_and_its_changes(window: MainWindow) -> None:
    first = edited(window)
    window.files.open("community-marketing")
    second = window.session
    assert tabs(window) == ["Three models •", "Community"]
    assert window.tabs.isVisible()
    second.set_value("months", 12)
    undo(window)
    assert second.scenario.months == 24
    assert first.scenario.value(CAC) == 90.0
    window.tabs.setCurrentIndex(0)
    assert window.session is first
    assert window.comparison.charts[0].isVisible()
    undo(window)
    assert first.scenario.value(CAC) == 100.0
    assert tabs(window) == ["Three models", "Community"]


def test_a_copy_stands_beside_its_original_and_goes_its_own_way(window: MainWindow) -> None:
    first = edited(window)
    copy = window.documents.duplicate(first)
    assert window.session is copy
    assert tabs(window)[1] == "Three models (copy) •"  # its changes are saved nowhere
    copy.set_value(CAC, 70.0)
    assert first.scenario.value(CAC) == 90.0


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("en", ["Three models", "Three models (copy)", "Three models (copy 2)", "Three models (copy 3)"]),
        ("zh", ["三种模式对比", "三种模式对比（副本）", "三种模式对比（副本 2）", "三种模式对比（副本 3）"]),
    ],
)
def test_copies_are_told_from_one_another(window: MainWindow, code: str, names: list[str]) -> None:
    window.speak(code)
    if code == "zh":
        window.documents.rename(window.session, names[0])
    first = window.session
    copy = window.documents.duplicate(first)
    again = window.documents.duplicate(copy)
    window.documents.duplicate(again)
    assert [session.scenario.title for session in window.documents.sessions] == names


def test_a_dozen_tabs_keep_their_names_and_scroll(window: MainWindow) -> None:
    window.resize(1100, 700)
    for _ in range(11):
        window.documents.duplicate(window.session)
    QApplication.processEvents()
    letters = window.tabs.fontMetrics().horizontalAdvance("Three…py 9)")
    assert all(window.tabs.tabRect(place).width() > letters + 2 * 14 for place in range(12))
    buttons = [button for button in window.tabs.findChildren(QToolButton) if button.isVisible()]
    assert len(buttons) == 2
    assert window.tabs.visibleRegion().contains(window.tabs.tabRect(11).center())  # the one in sight
    first = window.tabs.tabRect(0)
    for _ in range(12):
        buttons[0].click()
    assert window.tabs.tabRect(0).left() >= 0 > first.left()


def test_a_scenario_is_renamed_and_that_can_be_undone(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    edited(window)
    window.files.open("community-marketing")
    monkeypatch.setattr(QInputDialog, "getText", lambda *_, **__: ("Tea groups", True))
    window.tabs.ask_for_name()
    assert window.session.scenario.title == "Tea groups"
    assert tabs(window)[1] == "Tea groups •"
    assert "Rename" in window.session.undo_stack.undoText()
    window.session.undo_stack.undo()
    assert tabs(window)[1] == "Community"


def test_a_copy_stays_when_something_else_is_opened(window: MainWindow) -> None:
    window.documents.duplicate(window.session)
    window.files.open("social-commerce")
    assert tabs(window) == ["Three models", "Three models (copy)", "Social commerce"]


def test_a_file_that_is_open_is_not_opened_twice(window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    preset_file.save(file, preset_file.dump(load_preset("social-commerce")))
    edited(window)
    window.files.open(str(file))
    window.tabs.setCurrentIndex(0)
    window.files.open(str(file))
    assert len(window.documents.sessions) == 2
    assert window.session.origin.path == file


def test_a_file_saved_by_a_link_is_not_opened_twice_by_its_name(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, link = tmp_path / "mine.toml", tmp_path / "link.toml"
    file.write_text("of old", encoding="utf-8")
    link.symlink_to(file)
    monkeypatch.setattr("ui.file_actions.ask_where_to_save", lambda *_: link)
    assert window.files.save_as()
    edited(window)
    window.files.open(str(file))
    assert len(window.documents.sessions) == 1
    assert link.is_symlink()
    assert [path.name for path in settings.recent_files()] == ["mine.toml"]


def test_a_file_that_another_tab_shows_is_not_saved_over(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.toml"
    preset_file.save(file, preset_file.dump(load_preset("social-commerce")))
    before = file.read_bytes()
    window.files.open(str(file))
    window.files.open("community-marketing")
    window.session.set_value("months", 12)
    told: list[ScenarioError] = []
    monkeypatch.setattr("ui.file_actions.tell", lambda _heading, error, _window: told.append(error))
    monkeypatch.setattr("ui.file_actions.ask_where_to_save", lambda *_: file)
    assert not window.files.save_as()
    assert "is open in another tab" in str(told[0])
    assert file.read_bytes() == before
    assert window.session.is_changed
    window.tabs.setCurrentIndex(0)
    assert window.files.save_as()  # over its own file it may be


def test_all_files_that_are_dropped_are_opened_and_nothing_else(window: MainWindow, tmp_path: Path) -> None:
    edited(window)
    files = [tmp_path / name for name in ("one.toml", "orders.csv", "two.TOML")]
    for file in files:
        preset_file.save(file, preset_file.dump(load_preset("social-commerce")))
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file)) for file in files])
    drop(window, data, QPointF(700, 400))
    assert [session.title for session in window.documents.sessions[1:]] == ["one.toml", "two.TOML"]


def test_what_is_half_typed_outlives_a_change_of_language(window: MainWindow) -> None:
    window.activateWindow()
    field = child(window, NumberField, CAC)
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field.lineEdit(), "77")
    window.speak("zh")
    assert window.session.scenario.value(CAC) == 77
    assert child(window, NumberField, CAC).value() == 77


def test_closing_a_tab_asks_for_its_changes_only(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    first = edited(window)
    window.files.open("community-marketing")
    with answering(monkeypatch, QMessageBox.StandardButton.Cancel) as asked:
        window.tabs.tabCloseRequested.emit(1)
        assert asked == []
        assert window.documents.sessions == (first,)
        window.files.open("social-commerce")
        window.tabs.tabCloseRequested.emit(0)
        assert len(asked) == 1
        assert first in window.documents.sessions
    with answering(monkeypatch, QMessageBox.StandardButton.Discard):
        window.tabs.tabCloseRequested.emit(0)
    assert first not in window.documents.sessions
    assert not window.tabs.isVisible()


def test_closing_the_window_asks_for_each_changed_scenario(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    edited(window)
    window.files.open("social-commerce")
    window.session.set_value("models.0.acquisition.cac", 50.0)
    with answering(monkeypatch, QMessageBox.StandardButton.Cancel) as asked:
        assert not window.close()
        assert len(asked) == 1
    with answering(monkeypatch, QMessageBox.StandardButton.Discard) as asked:
        assert window.close()
        assert len(asked) == 2


def test_saving_goes_to_the_file_of_the_scenario_in_sight(window: MainWindow, tmp_path: Path) -> None:
    files = [tmp_path / "one.toml", tmp_path / "two.toml"]
    for file, name in zip(files, ("social-commerce", "community-marketing"), strict=True):
        preset_file.save(file, preset_file.dump(load_preset(name)))
        window.files.open(str(file))
        window.session.set_value("months", 12)
    window.tabs.setCurrentIndex(0)
    assert window.files.save()
    assert [load(file)[0].months for file in files] == [12, 24]


def test_scenarios_of_one_title_are_told_apart_by_their_files(window: MainWindow, tmp_path: Path) -> None:
    title = window.session.scenario.title
    for place in ("spring.toml", "autumn.toml", "old/autumn.toml"):
        file = tmp_path / place
        file.parent.mkdir(exist_ok=True)
        preset_file.save(file, preset_file.dump(window.session.scenario))
        window.files.open(str(file))
    told = [f"{title} (spring.toml)", f"{title} ({tmp_path.name}/autumn.toml)", f"{title} (old/autumn.toml)"]
    assert tabs(window) == told

    picker = SidePicker(window.session, "picker", "A side")
    assert {told[0], told[1]} <= {picker.itemText(row) for row in range(picker.count())}
    window.documents.rename(window.session, "Another")
    assert tabs(window)[2] == "Another •"


def test_two_open_scenarios_are_compared_on_the_page_of_differences(window: MainWindow) -> None:
    first = edited(window)
    window.documents.duplicate(first).set_value(CAC, 70.0)
    names = [window.pages.tabText(number) for number in range(window.pages.count())]
    window.furnish() if "What differs" not in names else None
    names = [window.pages.tabText(number) for number in range(window.pages.count())]
    window.pages.setCurrentIndex(names.index("What differs"))
    page = window.page
    picker = page.findChild(SidePicker, "differences.right")
    wanted = Wanted(f"{OPEN}0", 1)
    assert wanted in [picker.itemData(row) for row in range(picker.count())]
    left = page.findChild(SidePicker, "differences.left")
    for box, choice in ((left, Wanted("now", 1)), (picker, wanted)):
        row = next(row for row in range(box.count()) if box.itemData(row) == choice)
        box.setCurrentIndex(row)
        box.activated.emit(row)
    page.wait()
    lines = [line for line in page.inputs.whole_text().splitlines()[1:] if "\t" in line]
    assert lines == ["Customer acquisition cost\t70\t90"]


def test_a_model_is_dragged_to_the_tab_of_another_scenario(window: MainWindow, qtbot: QtBot) -> None:
    first = edited(window)
    window.files.open("social-commerce")
    second = window.session
    qtbot.waitUntil(lambda: window.inputs is not None)
    data = model_data(first.scenario, 2)
    drop(window.tabs, data, QPointF(window.tabs.tabRect(1).center()))
    assert [model.name for model in second.scenario.models] == ["Social commerce", "Community"]
    second.undo_stack.undo()
    assert len(second.scenario.models) == 1
    assert len(first.scenario.models) == 3


def test_a_model_dropped_on_a_heading_takes_that_column(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: window.inputs is not None)
    monkeypatch.setattr(type(window.columns), "_keeps_shared_product", lambda _: True)
    headers = [child(window, QWidget, f"header.{place}") for place in range(2)]
    other = load_preset("neighbourhood-group-buying")
    drop(headers[0], model_data(other, 0), QPointF(headers[0].rect().center()))
    assert window.session.scenario.models[0].name == other.models[0].name
    before = window.session.scenario
    headers = [child(window, QWidget, f"header.{place}") for place in range(2)]
    drop(headers[1], model_data(before, 2), QPointF(5, 5))
    assert window.session.scenario is before  # its own models stay where they are


def test_dragged_text_that_is_no_model_is_none() -> None:
    data = QMimeData()
    assert dragged_model(data) is None
    data.setData(MODEL, b"{not a model")
    assert dragged_model(data) is None
    whole = model_data(load_preset(), 1)
    assert dragged_model(whole) == (load_preset(), 1)
    assert "[[models]]" in whole.text()


def test_the_language_changes_in_every_open_scenario(window: MainWindow) -> None:
    edited(window)
    window.files.open("community-marketing")
    window.speak("zh")
    assert window.session.scenario.title == load_preset("community-marketing").title
    window.tabs.setCurrentIndex(0)
    assert window.pages.tabText(0) == "对比"
    window.speak("en")


def test_what_was_open_and_chosen_stays_so_in_another_language(window: MainWindow) -> None:
    window.resize(1100, 700)  # one model's inputs at a time
    window.inputs.show_model(2)
    child(window, QPushButton, "group.channel").click()
    window.pages.setCurrentIndex(1)
    window.session.wait()
    child(window.statement, QPushButton, "statement.period.1").click()
    child(window.statement, QComboBox, "statement.model").setCurrentIndex(1)
    child(window.statement, QCheckBox, "statement.shares").setChecked(True)
    window.speak("zh")
    assert window.inputs.shown_model == 2
    assert window.inputs.memory.open_groups == {"channel"}
    assert "▾" in child(window, QPushButton, "group.channel").text()
    assert window.pages.currentIndex() == 1
    assert window.statement.choices() == (True, 1, True)
    window.session.wait()
    assert child(window.statement, QComboBox, "statement.model").currentText() == window.session.scenario.models[1].name


def test_the_keyboard_goes_from_tab_to_tab(window: MainWindow) -> None:
    first = edited(window)
    window.files.open("community-marketing")
    window.tabs.setFocus()
    QTest.keyClick(window.tabs, Qt.Key.Key_Left)
    assert window.session is first
