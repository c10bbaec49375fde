"""What was there when the window was closed is there again: scenarios, page, widths, place, language, theme."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QSplitter
from pytestqt.qtbot import QtBot

from calculator import presets
from tests.ui.using_inputs import settle
from ui import application, last_time, settings
from ui.documents import name_beside
from ui.main_window import MainWindow
from ui.pages.more_pages import MORE_PAGES

CAC = "models.1.acquisition.cac"


def started(qtbot: QtBot, name: str | None = None) -> MainWindow:
    """The window as the command opens it."""
    window = application.opened(name)[1]
    window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    window.show()
    qtbot.waitUntil(lambda: window.recovery is not None)
    return window


def close(window: MainWindow) -> None:
    window.close()
    settle()


def scenario_file(folder: Path, name: str) -> Path:
    file = folder / name
    file.write_text(presets.text("social-commerce"), encoding="utf-8")
    return file


def titles(window: MainWindow) -> list[str]:
    return [session.title for session in window.documents.sessions]


def test_the_first_time_the_default_is_opened(qtbot: QtBot) -> None:
    window = started(qtbot)
    assert [session.origin.preset for session in window.documents.sessions] == [presets.DEFAULT]
    close(window)


def test_files_and_presets_are_open_again_and_the_same_one_in_sight(qtbot: QtBot, tmp_path: Path) -> None:
    window = started(qtbot)
    for name in ("tea.toml", "coffee.toml"):
        assert window.files.open(str(scenario_file(tmp_path, name)))
    assert window.files.open("community-marketing")
    window.documents.show(window.documents.sessions[-2])
    before, in_sight = titles(window), window.session.title
    close(window)
    window = started(qtbot)
    assert titles(window) == before == ["tea.toml", "coffee.toml", "Community"]
    assert [window.tabs.tabText(place) for place in range(3)] == [
        name_beside(each) for each in window.documents.sessions
    ]
    assert window.session.title == in_sight == "coffee.toml"
    assert not any(session.is_changed for session in window.documents.sessions)
    close(window)


def test_a_file_named_at_the_start_is_opened_alone(qtbot: QtBot, tmp_path: Path) -> None:
    window = started(qtbot, str(scenario_file(tmp_path, "tea.toml")))
    close(window)
    window = started(qtbot, str(scenario_file(tmp_path, "coffee.toml")))
    assert titles(window) == ["coffee.toml"]
    close(window)


def test_a_file_that_is_gone_is_skipped_with_a_word(qtbot: QtBot, tmp_path: Path) -> None:
    window = started(qtbot, str(scenario_file(tmp_path, "tea.toml")))
    window.files.open(str(scenario_file(tmp_path, "coffee.toml")))
    close(window)
    (tmp_path / "coffee.toml").unlink()
    window = started(qtbot)
    assert titles(window) == ["tea.toml"]
    assert "coffee.toml" in window.notice.text
    close(window)


def test_of_changes_that_were_given_up_nothing_comes_back(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QMessageBox, "question", lambda *_: QMessageBox.StandardButton.Discard)
    window = started(qtbot, str(scenario_file(tmp_path, "tea.toml")))
    window.session.set_value("months", 7)
    close(window)
    window = started(qtbot)
    assert window.session.scenario.months == 24
    close(window)


def test_a_crash_finds_what_was_open_and_looked_at_too(
    qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(last_time, "PAUSE", 10)
    window = started(qtbot)
    assert window.files.open(str(scenario_file(tmp_path, "tea.toml")))
    window.pages.setCurrentIndex(1)
    window.resize(1111, 777)
    qtbot.waitUntil(lambda: settings.page() == "Statement")
    assert [Path(name).name for name in settings.open_scenarios()] == ["tea.toml"]
    before = settings.geometry()
    window.resize(1222, 777)
    qtbot.waitUntil(lambda: settings.geometry() != before)
    close(window)


def test_the_page_comes_back_by_its_name_and_not_by_its_number(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    window = started(qtbot)
    window.pages.setCurrentIndex(1)
    close(window)
    assert settings.page() == "Statement"
    monkeypatch.setattr(last_time, "TITLES", ("Compare", "Something new", "Statement"))
    window = started(qtbot)
    assert window.pages.currentIndex() == 2
    close(window)


def test_a_page_that_is_no_more_is_no_trouble(qtbot: QtBot) -> None:
    settings.remember_page("Horoscope")
    window = started(qtbot)
    assert window.pages.currentIndex() == 0
    close(window)


def test_every_page_can_be_come_back_to() -> None:
    assert len(set(last_time.TITLES)) == len(last_time.TITLES) == 2 + len(MORE_PAGES)


def test_the_width_of_the_inputs_comes_back(qtbot: QtBot) -> None:
    window = started(qtbot)
    window.resize(1440, 900)
    splitter = window.workspace.findChild(QSplitter)
    splitter.setSizes([560, 880])
    splitter.splitterMoved.emit(splitter.sizes()[0], 1)
    width = splitter.sizes()[0]
    close(window)
    window = started(qtbot)
    window.resize(1440, 900)
    settle()
    assert abs(window.workspace.findChild(QSplitter).sizes()[0] - width) <= 2
    close(window)


def test_place_language_and_theme_come_back(qtbot: QtBot) -> None:
    window = started(qtbot)
    window.resize(960, 640)  # the screen of the tests is small
    window.speak("zh")
    settings.choose_theme("dark")
    close(window)
    window = started(qtbot)
    assert (window.width(), window.height()) == (960, 640)
    assert settings.language_chosen() == "zh"
    assert window.session.scenario.models[0].name == "传统微商"
    assert settings.theme_chosen() == "dark"
    close(window)


@pytest.mark.parametrize("stored", ["", "tea.toml", ["a.toml", "b.toml"], [], None])
def test_whatever_stands_in_the_settings_is_read(stored: object, qapp: object) -> None:
    settings._store().setValue("open_scenarios", stored)
    assert settings.open_scenarios() == ([stored] if stored == "tea.toml" else stored or [])
