"""The report that the window saves, with its charts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from calculator.report.style import MODEL_COLOURS
from ui import report_action, theme
from ui.main_window import MainWindow
from ui.report_pictures import report_rows
from ui.session import Session


def test_the_menu_saves_a_report_of_what_is_open(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    out = tmp_path / "report.html"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_, **__: (str(out), ""))
    window.session.set_value("models.1.acquisition.cac", 140.0)
    menu = next(menu for menu in window.menuBar().findChildren(QMenu) if "File" in menu.title())
    action = next(action for action in menu.actions() if "report" in action.text())

    action.trigger()

    text = out.read_text(encoding="utf-8")
    assert "was ¥100" in text
    assert window.notice.text == "Saved as report.html"
    assert text.count("<figure") == 9
    assert window.session.undo_stack.count() == 1


def test_the_charts_are_drawn_on_white_in_dark_windows_too(session: Session) -> None:
    theme.CHOICE.choose("dark")

    rows = report_rows(session.scenario)

    assert [len(row.pictures) for row in rows] == [3, 3, 3]
    image = QImage.fromData(rows[0].pictures[0].png)
    assert image.pixelColor(1, image.height() - 2) == QColor("#FFFFFF")
    assert rows[0].pictures[0].words.startswith("Who gets the ¥198")
    assert theme.current() is theme.DARK


def test_models_have_the_colours_of_the_window(qtbot: QtBot) -> None:
    assert theme.LIGHT.models == MODEL_COLOURS


def test_a_disk_that_refuses_is_told(session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(report_action, "tell", lambda title, *_: told.append(title))

    assert not report_action.save_report(session, tmp_path / "nowhere" / "x.html", None)  # type: ignore[arg-type]
    assert told == ["Not saved"]
