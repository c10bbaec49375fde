"""About says which versions of what are running, and copies it for a mail about a bug."""

from __future__ import annotations

from importlib import metadata
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, qVersion
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from calculator import __version__, language, load
from ui import bug_report
from ui.about import AboutDialog
from ui.main_window import MainWindow


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> AboutDialog:
    shown = AboutDialog(window)
    qtbot.addWidget(shown)
    shown.show()
    return shown


def copied(dialog: AboutDialog) -> str:
    dialog.findChild(QPushButton, "report.copy").click()
    return str(QGuiApplication.clipboard().text())


@pytest.mark.parametrize("spoken", language.LANGUAGES)
def test_the_help_menu_opens_it_in_either_language(window: MainWindow, spoken: str) -> None:
    window.speak(spoken)
    name = {"en": "About Tierwise", "zh": "关于层算"}[spoken]
    next(action for action in window.findChildren(QAction) if action.text() == name).trigger()
    dialog = window.findChild(AboutDialog)
    assert dialog.isVisible()
    assert dialog.windowTitle() == name
    assert __version__ in dialog.findChild(QLabel, "about.version").text()
    dialog.close()


def test_the_report_has_the_versions_of_everything_that_runs(dialog: AboutDialog) -> None:
    report = copied(dialog)
    assert f"Tierwise: {__version__}\n" in report
    assert qVersion() in report
    for package in ("numpy", "pandas", "scipy", "pyqtgraph"):
        assert f"{package} {metadata.version(package)}" in report


def test_the_report_is_what_the_dialog_shows(dialog: AboutDialog) -> None:
    shown = {label.text() for label in dialog.findChildren(QLabel)}
    for line in copied(dialog).splitlines():
        name, value = line.split(": ", 1)
        assert {name, value} <= shown


def test_the_report_names_no_person_and_none_of_their_files(
    window: MainWindow, dialog: AboutDialog, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.session.save(tmp_path / "clients of zhang.toml")
    store = QSettings(str(Path.home() / ".config" / "Tierwise.conf"), QSettings.Format.IniFormat)
    monkeypatch.setattr(bug_report, "QSettings", lambda *_: store)
    report = copied(AboutDialog(window))
    assert "~/.config/Tierwise.conf" in report
    assert str(Path.home()) not in report
    assert "zhang" not in report
    assert "models" not in report


def test_the_scenario_goes_along_where_one_says_so_and_can_be_opened_from_the_report(
    window: MainWindow, dialog: AboutDialog, tmp_path: Path
) -> None:
    window.session.set_value("models.1.acquisition.cac", 123.0)
    dialog.report.with_scenario.click()
    report = copied(dialog)
    file = tmp_path / "from the mail.toml"
    file.write_text(report[report.index("\n\n") :], encoding="utf-8")
    assert load(file)[0] == window.session.scenario
    dialog.report.with_scenario.click()
    assert "[[models]]" not in copied(dialog)


def test_a_package_that_is_not_there_is_a_dash() -> None:
    assert bug_report.version("no-such-package-anywhere") == "–"


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_language_and_theme_in_use_are_named(window: MainWindow, theme: str) -> None:
    from ui import theme as themes

    themes.CHOICE.choose(theme)
    facts = dict(bug_report.facts())
    assert facts["Theme"] == theme
    assert facts["Language"].startswith("English")


def test_no_sentence_is_cut_off(dialog: AboutDialog, qapp: QApplication) -> None:
    qapp.processEvents()
    for label in dialog.findChildren(QLabel):
        if label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width()), label.text()
