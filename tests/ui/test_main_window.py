"""The window as a person uses it: open, edit, save, reopen, leave."""

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QCloseEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QInputDialog,
    QMenu,
    QMessageBox,
)
from pytestqt.qtbot import QtBot

from calculator import Scenario, language, load, presets
from ui import settings, theme
from ui.charts.chart import Chart
from ui.gallery.gallery import Gallery
from ui.main_window import MainWindow
from ui.problems_dialog import ProblemsDialog
from ui.session import Session

CAC = "models.1.acquisition.cac"


def action(window: MainWindow, *names: str) -> QAction:
    """The action behind a path of menus."""
    found = window.menuBar().actions()
    for name in names[:-1]:
        menu = next(one.menu() for one in found if one.text().replace("&", "") == name)
        assert isinstance(menu, QMenu)
        menu.aboutToShow.emit()
        found = menu.actions()
    return next(one for one in found if one.text().replace("&", "").startswith(names[-1]))


def problems(window: MainWindow) -> list[str]:
    dialog = window.findChildren(ProblemsDialog)[-1]
    return [dialog.lines.item(row).text() for row in range(dialog.lines.count())]


def drop(window: MainWindow, path: Path) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    window.dropEvent(QDropEvent(QPointF(9, 9), Qt.DropAction.CopyAction, data, buttons, keys))


def answer(monkeypatch: pytest.MonkeyPatch, button: QMessageBox.StandardButton) -> None:
    monkeypatch.setattr(QMessageBox, "question", lambda *_: button)


def test_the_nine_charts_are_there_by_name(window: MainWindow) -> None:
    for row in ("margin", "inventory", "ltv"):
        for place in range(3):
            assert window.findChild(Chart, f"chart.{row}.{place}").isVisible()


def test_rows_share_one_scale_until_they_are_set_free(window: MainWindow) -> None:
    ranges = {chart.shown_range for chart in window.comparison.charts[:3]}
    assert len(ranges) == 1
    window.findChild(QCheckBox, "one_scale").click()
    assert len({chart.shown_range for chart in window.comparison.charts[:3]}) == 3


def test_typing_a_number_moves_the_charts(window: MainWindow, qtbot: QtBot) -> None:
    field = window.findChild(QDoubleSpinBox, CAC)
    before = window.comparison.charts[7].drawing.title
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "150")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    window.session.wait()
    assert window.session.scenario.value(CAC) == 150.0
    assert window.comparison.charts[7].drawing.title != before


def test_set_save_reopen_and_find_everything_again(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "mine.toml"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(file.with_suffix("")), ""))
    window.session.set_value(CAC, 77.0)
    assert window.isWindowModified()
    action(window, "File", "Save as…").trigger()
    assert not window.isWindowModified()
    assert "mine.toml" in window.windowTitle()
    window.session.set_value(CAC, 78.0)
    action(window, "File", "Save").trigger()
    action(window, "File", "New").trigger()
    assert window.session.scenario.value(CAC) == 100.0
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    action(window, "File", "Open…").trigger()
    assert window.session.scenario.value(CAC) == 78.0
    action(window, "File", "New").trigger()
    action(window, "File", "Open recent", "mine.toml").trigger()
    assert window.session.scenario.value(CAC) == 78.0


def test_a_bad_file_is_told_line_by_line_and_changes_nothing(window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "bad.toml"
    file.write_text(presets.text("social-commerce").replace("cac = 100", 'cac = "dear"\ncaca = 1'), encoding="utf-8")
    window.session.set_value(CAC, 90.0)
    window.session.undo_stack.undo()
    before = window.session.scenario
    drop(window, file)
    lines = problems(window)
    assert any("bad.toml" in line and "acquisition.cac = 'dear'" in line for line in lines)
    assert any("did you mean cac?" in line for line in lines)
    assert window.session.scenario is before
    assert window.session.undo_stack.canRedo()


@pytest.mark.parametrize("content", [b"", b"\xff\xfe\x00", b"format = 7", b"[[[", b"format = 1\nmodels = 3"])
def test_rubbish_dropped_on_the_window_is_refused_in_words(window: MainWindow, tmp_path: Path, content: bytes) -> None:
    file = tmp_path / "rubbish.toml"
    file.write_bytes(content)
    before = window.session.scenario
    drop(window, file)
    assert problems(window)
    assert window.session.scenario is before


def test_a_good_file_dropped_on_the_window_opens(window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "community.toml"
    file.write_text(presets.text("community-marketing"), encoding="utf-8")
    drop(window, file)
    window.session.wait()
    assert len(window.session.scenario.models) == 1
    assert len(window.comparison.charts) == 3


def test_closing_asks_and_may_be_called_off(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    window.session.set_value(CAC, 90.0)
    answer(monkeypatch, QMessageBox.StandardButton.Cancel)
    event = QCloseEvent()
    window.closeEvent(event)
    assert not event.isAccepted()
    answer(monkeypatch, QMessageBox.StandardButton.Discard)
    window.closeEvent(event)
    assert event.isAccepted()


def test_what_is_opened_stands_beside_what_has_changes(window: MainWindow) -> None:
    changed = window.session
    changed.set_value(CAC, 90.0)
    assert window.files.open("community-marketing")
    assert len(window.session.scenario.models) == 1
    window.documents.show(changed)
    assert window.session.scenario.value(CAC) == 90.0


def test_undo_stands_in_the_menu_by_name(window: MainWindow) -> None:
    window.session.set_value(CAC, 90.0)
    undo = action(window, "Edit", "Undo")
    assert "Customer acquisition cost" in undo.text()
    undo.trigger()
    assert window.session.scenario.value(CAC) == 100.0


def load_into_column(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, place: int, preset: str, *, shared: bool
) -> None:
    monkeypatch.setattr(type(window.columns), "_keeps_shared_product", lambda _: shared)
    window.columns.ask_for_preset(place)
    gallery = window.findChild(Gallery)
    card = next(card for card in gallery.cards if card.entry.name == preset)
    QTest.keyClick(card, Qt.Key.Key_Return)


def test_a_preset_in_a_column_keeps_the_shared_product(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    load_into_column(window, monkeypatch, 0, "community-marketing", shared=True)
    scenario = window.session.scenario
    assert scenario.models[0].kind == "direct"
    assert scenario.same_product
    assert scenario.product_of(0).unit_cost == 39.6


def test_or_every_model_goes_back_to_its_own_product(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    load_into_column(window, monkeypatch, 0, "community-marketing", shared=False)
    scenario = window.session.scenario
    assert not scenario.same_product
    assert [scenario.product_of(place).unit_cost for place in range(3)] == [64.9, 89.1, 64.9]
    window.session.undo_stack.undo()
    assert window.session.scenario.same_product


def test_horizon_and_discounting_stay_those_of_the_open_file(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "long.toml"
    file.write_text(presets.text("community-marketing").replace("months = 24", "months = 60"), encoding="utf-8")
    monkeypatch.setattr(type(window.columns), "_keeps_shared_product", lambda _: True)
    assert window.columns.load(1, str(file))
    assert window.session.scenario.months == 24


def test_a_file_of_several_models_asks_which(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "three.toml"
    file.write_text(presets.text("three-models"), encoding="utf-8")
    monkeypatch.setattr(QInputDialog, "getItem", lambda *args, **__: (args[3][2], True))
    monkeypatch.setattr(type(window.columns), "_keeps_shared_product", lambda _: True)
    assert window.columns.load(0, str(file))
    assert window.session.scenario.models[0].name == load(file)[0].models[2].name


def test_one_product_for_all_or_each_its_own(window: MainWindow) -> None:
    choice = window.findChild(QComboBox, "same_product")
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    window.session.wait()
    assert not window.session.scenario.same_product
    assert window.session.result.models[1].tiers["price"][0, 0] == 89.1
    assert "own product" in window.comparison._mode._reason.text()


def test_the_running_window_changes_its_language(window: MainWindow) -> None:
    window.files.open("three-models")
    window.speak("zh")
    assert language.current() == "zh"
    assert settings.language_chosen() == "zh"
    assert window.session.scenario.models[0].name == "传统微商"
    window.speak("en")
    assert window.pages.tabText(0) == "Compare"


def test_the_running_window_changes_its_theme(window: MainWindow) -> None:
    action(window, "View", "Theme", "Dark").trigger()
    assert window.grab().toImage().pixelColor(700, 60).lightness() < 60
    assert settings.theme_chosen() == "dark"
    action(window, "View", "Theme", "Light").trigger()
    assert theme.current() is theme.LIGHT


def test_inputs_stand_side_by_side_from_1300_pixels_on(window: MainWindow, qtbot: QtBot) -> None:
    fields = [window.findChild(QDoubleSpinBox, f"models.{place}.retention.repurchase_rate") for place in range(3)]
    assert all(field.isVisible() for field in fields)
    window.resize(1100, 700)
    qtbot.wait(20)
    shown = [window.findChild(QDoubleSpinBox, f"models.{place}.retention.repurchase_rate") for place in range(3)]
    assert sum(field is not None and field.isVisible() for field in shown) == 1


def test_a_figure_is_one_click_from_its_lines_in_the_ledger(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.mouseClick(window.findChild(QAbstractButton, "figure.brand_profit.0"), Qt.MouseButton.LeftButton)
    assert window.provenance.isVisible()


def test_a_window_closed_leaves_no_chart_behind(session: Session, qtbot: QtBot) -> None:
    other = Session(session.scenario, session.origin)
    other.wait()
    window = MainWindow(other)
    gone = []
    for chart in window.comparison.charts:
        chart.destroyed.connect(lambda: gone.append(1))
    window.close()
    window.deleteLater()
    qtbot.waitUntil(lambda: len(gone) == 9)


def test_a_saved_file_stays_open_when_the_language_changes(window: MainWindow, tmp_path: Path) -> None:
    window.files.open("three-models")
    window.session.set_value("months", 36)
    window.session.save(tmp_path / "mine.toml")
    window.speak("zh")
    assert window.session.origin.path == tmp_path / "mine.toml"
    assert window.session.scenario.months == 36


def test_what_was_typed_is_saved_with_the_rest(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    window.session.save(tmp_path / "mine.toml")
    field = window.findChild(QDoubleSpinBox, CAC)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "777")
    action(window, "File", "Save").trigger()
    assert load(tmp_path / "mine.toml")[0].value(CAC) == 777.0


def test_what_was_typed_is_asked_about_before_another_file_opens(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    field = window.findChild(QDoubleSpinBox, CAC)
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "777")
    answer(monkeypatch, QMessageBox.StandardButton.Discard)
    assert window.files.open("social-commerce")
    assert window.session.scenario.value("models.0.acquisition.cac") == 100.0
    assert not window.session.is_changed


def test_a_name_without_ending_asks_before_it_replaces(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "plan v1.2.toml").write_text("precious", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "plan v1.2"), ""))
    answer(monkeypatch, QMessageBox.StandardButton.No)
    assert not window.files.save_as()
    assert (tmp_path / "plan v1.2.toml").read_text(encoding="utf-8") == "precious"
    answer(monkeypatch, QMessageBox.StandardButton.Yes)
    assert window.files.save_as()
    assert load(tmp_path / "plan v1.2.toml")[0] == window.session.scenario


def test_a_loaded_column_leaves_the_old_models_uncertainty_behind(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    data = window.session.scenario.data()
    data["uncertainty"] = {
        "models.0.channel.agent_pool": {"distribution": "uniform", "low": 1e4, "high": 1e5},
        "models.1.acquisition.cac": {"distribution": "uniform", "low": 50, "high": 150},
    }
    data["correlations"] = [{"between": list(data["uncertainty"]), "value": 0.5}]
    window.session.change(Scenario.parse(data), "uncertain")
    load_into_column(window, monkeypatch, 0, "community-marketing", shared=True)
    assert list(window.session.scenario.uncertainty) == ["models.1.acquisition.cac"]
    assert window.session.scenario.correlations == ()


def test_a_preset_can_be_added_behind_the_last_column(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    load_into_column(window, monkeypatch, 3, "community-marketing", shared=True)
    window.session.wait()
    assert len(window.session.scenario.models) == 4
    assert len(window.comparison.charts) == 12
    assert window.inputs.is_single


def test_the_question_about_the_product_can_be_called_off(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(type(window.columns), "_keeps_shared_product", lambda _: None)
    assert not window.columns.load(0, "community-marketing")
    assert not window.session.is_changed


def test_the_wheel_over_a_choice_changes_nothing(window: MainWindow) -> None:
    choice = window.findChild(QComboBox, "same_product")
    where, inverted = QPointF(5, 5), False
    turn = QWheelEvent(
        where, where, QPoint(0, 0), QPoint(0, -120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, inverted,
    )  # fmt: skip
    assert choice is not None
    QApplication.sendEvent(choice, turn)
    assert window.session.scenario.same_product


def test_the_search_for_an_input_is_a_key_away(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    action(window, "Edit", "Find an input").trigger()
    qtbot.keyClicks(QApplication.focusWidget(), "return rate")
    assert window.inputs.search.text() == "return rate"
