"""Where no installed font has Chinese characters, nobody is shown boxes without being told what to install."""

from __future__ import annotations

import os
import platform
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtGui import QAction, QFontDatabase, QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from calculator import language, load_preset
from ui import chinese_font, settings
from ui.application import opened
from ui.chinese_font import FontNotice
from ui.main_window import MainWindow
from ui.session import Origin

ROOT = Path(__file__).resolve().parent.parent.parent
CONFIGURATION = """<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig><dir>{folder}/fonts</dir><cachedir>{folder}/cache</cachedir></fontconfig>"""

Open = Callable[[], MainWindow]


@pytest.fixture
def no_chinese_font(monkeypatch: pytest.MonkeyPatch) -> None:
    """An installation of Debian without a Chinese font."""
    monkeypatch.setattr(QFontDatabase, "families", lambda *_: [])
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: {"ID": "debian"})


@pytest.fixture
def open_window(qtbot: QtBot) -> Open:
    def made() -> MainWindow:
        _, window = opened(None)
        qtbot.addWidget(window)
        window.show()
        window.session.wait()
        qtbot.waitUntil(lambda: hasattr(window.workspace, "statement"))
        return window

    return made


def notices(window: MainWindow) -> list[FontNotice]:
    return window.findChildren(FontNotice)


def language_action(window: MainWindow, code: str) -> QAction:
    return next(action for action in window.menuBar().findChildren(QAction) if action.data() == code)


@pytest.mark.usefixtures("no_chinese_font")
def test_a_wish_for_chinese_is_answered_in_english_with_what_to_install(open_window: Open) -> None:
    settings.choose_language("zh")
    window = open_window()
    (notice,) = notices(window)
    assert notice.isVisible()
    assert language.current() == "en"
    assert "sudo apt install fonts-noto-cjk" in notice.text.text()
    assert "speaks English for now" in notice.text.text()
    assert settings.language_chosen() == "zh"  # for when there is a font


@pytest.mark.usefixtures("no_chinese_font")
def test_who_does_not_need_chinese_hears_nothing(open_window: Open) -> None:
    settings.choose_language("en")
    assert notices(open_window()) == []


def test_with_a_font_nothing_is_said(open_window: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(chinese_font, "is_installed", lambda: True)
    settings.choose_language("zh")
    window = open_window()
    assert language.current() == "zh"
    assert notices(window) == []


@pytest.mark.usefixtures("no_chinese_font")
def test_choosing_chinese_in_the_running_window_says_it_once_and_stays_with_english(open_window: Open) -> None:
    settings.choose_language("en")
    window = open_window()
    entry = language_action(window, "zh")
    assert entry.text().isascii()
    entry.trigger()
    assert len(notices(window)) == 1
    assert language.current() == settings.language_chosen() == "en"
    assert language_action(window, "en").isChecked()
    assert not language_action(window, "zh").isChecked()
    notices(window)[0].findChild(QPushButton, "font_notice.close").click()
    language_action(window, "zh").trigger()
    assert len(notices(window)) == 1


@pytest.mark.usefixtures("no_chinese_font")
def test_a_scenario_with_chinese_names_is_said_to_be_in_boxes(open_window: Open) -> None:
    settings.choose_language("en")
    window = open_window()
    window.documents.open(load_preset().with_values({"models.1.name": "社交电商"}), Origin("Tea"))
    (notice,) = notices(window)
    assert "this scenario are shown as boxes" in notice.text.text()


@pytest.mark.usefixtures("no_chinese_font")
def test_the_notice_can_be_copied_from_and_closed(open_window: Open) -> None:
    settings.choose_language("zh")
    window = open_window()
    (notice,) = notices(window)
    notice.findChild(QPushButton, "font_notice.copy").click()
    assert QGuiApplication.clipboard().text() == "sudo apt install fonts-noto-cjk"
    notice.findChild(QPushButton, "font_notice.close").click()
    assert not notice.isVisible()


@pytest.mark.usefixtures("no_chinese_font")
@pytest.mark.parametrize(
    ("system", "expected"),
    [
        ({"ID": "ubuntu", "ID_LIKE": "debian"}, "sudo apt install fonts-noto-cjk"),
        ({"ID": "linuxmint", "ID_LIKE": "ubuntu debian"}, "sudo apt install fonts-noto-cjk"),
        ({"ID": "fedora"}, "sudo dnf install google-noto-sans-cjk-fonts"),
        ({"ID": "almalinux", "ID_LIKE": "rhel centos fedora"}, "sudo dnf install google-noto-sans-cjk-fonts"),
        ({"ID": "manjaro", "ID_LIKE": "arch"}, "sudo pacman -S noto-fonts-cjk"),
        ({"ID": "unheard-of"}, "Noto Sans CJK"),
        ({}, "Noto Sans CJK"),
    ],
)
def test_each_distribution_is_told_its_own_line(
    monkeypatch: pytest.MonkeyPatch, system: dict[str, str], expected: str
) -> None:
    monkeypatch.setattr(platform, "freedesktop_os_release", lambda: system)
    assert expected in chinese_font.way()
    assert expected in chinese_font.hint()


@pytest.mark.parametrize(("name", "expected"), [("win32", "Optional features"), ("darwin", "Font Book")])
def test_other_systems_are_told_where_their_own_fonts_are(
    monkeypatch: pytest.MonkeyPatch, name: str, expected: str
) -> None:
    monkeypatch.setattr(sys, "platform", name)
    assert expected in chinese_font.way()
    assert chinese_font.command() == ""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="fonts are kept elsewhere here")
def test_an_installation_that_has_no_fonts_at_all_is_noticed(tmp_path: Path) -> None:
    (tmp_path / "fonts").mkdir()
    configuration = tmp_path / "fonts.conf"
    configuration.write_text(CONFIGURATION.format(folder=tmp_path), encoding="utf-8")
    code = (
        "from PySide6.QtGui import QGuiApplication; application = QGuiApplication([])\n"
        "from ui import chinese_font; print(chinese_font.is_installed(), chinese_font.readable('zh'))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=ROOT,
        env=os.environ | {"FONTCONFIG_FILE": str(configuration)},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == ["False", "en"]
