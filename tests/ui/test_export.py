"""Pictures: sizes, light ground, and the scenario that travels in them."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from calculator import ScenarioError
from ui import theme
from ui.export import FOOTER, HEADER, MARGIN, draw_all, scenario_in
from ui.export_dialog import ExportDialog
from ui.main_window import MainWindow
from ui.session import Session


def exported(window: MainWindow, tmp_path: Path, what: int, scale: int) -> QImage:
    dialog = ExportDialog(window.session, window.comparison, window)
    dialog.what.setCurrentIndex(what)
    dialog.scale.setCurrentIndex(scale - 1)
    dialog.export(tmp_path / "picture.png")
    dialog.close()
    return QImage(str(tmp_path / "picture.png"))


@pytest.mark.parametrize("scale", [1, 2, 3])
def test_a_chart_is_exported_at_one_two_or_three_times_its_size(window: MainWindow, tmp_path: Path, scale: int) -> None:
    image = exported(window, tmp_path, 1, scale)
    chart = window.comparison.charts[0]
    assert image.width() == scale * (chart.width() + 2 * MARGIN)
    assert image.height() == scale * (chart.height() + HEADER + FOOTER)


def test_pictures_are_light_also_where_the_window_is_dark(window: MainWindow, tmp_path: Path) -> None:
    theme.CHOICE.choose("dark")
    image = exported(window, tmp_path, 0, 1)
    assert image.pixelColor(2, 2) == QColor(theme.LIGHT.ground)
    shown = [image.pixelColor(x, y).name() for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    assert QColor(theme.DARK.ground).name() not in shown
    assert theme.current() is theme.DARK


def test_a_picture_opens_as_its_scenario(window: MainWindow, tmp_path: Path) -> None:
    window.session.set_value("models.1.acquisition.cac", 123.0)
    exported(window, tmp_path, 0, 2)
    assert scenario_in(tmp_path / "picture.png") == window.session.scenario
    edited = window.session.scenario
    window.session.undo_stack.undo()
    assert window.files.open(str(tmp_path / "picture.png"))
    assert window.session.scenario == edited


def test_any_other_picture_is_refused_in_words(tmp_path: Path) -> None:
    plain = QImage(4, 4, QImage.Format.Format_RGB32)
    plain.save(str(tmp_path / "plain.png"))
    with pytest.raises(ScenarioError, match="holds no scenario"):
        scenario_in(tmp_path / "plain.png")


def test_a_folder_that_cannot_be_written_is_told(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = ExportDialog(window.session, window.comparison, window)
    qtbot.addWidget(dialog)
    dialog.export(tmp_path / "no such folder" / "picture.png")
    told = [child for child in dialog.children() if hasattr(child, "lines")]
    assert "could not be saved" in told[0].lines.item(0).text()


def test_the_dialog_asks_for_the_file_and_adds_its_ending(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "chosen"), ""))
    dialog = ExportDialog(window.session, window.comparison, window)
    qtbot.addWidget(dialog)
    dialog.accept()
    assert QImage(str(tmp_path / "chosen.png")).width() > 1000


def test_the_overview_and_nine_charts_are_drawn_without_a_window(session: Session, tmp_path: Path) -> None:
    files = draw_all(session.scenario, tmp_path / "charts")
    assert [file.name for file in files] == [
        "overview.png",
        *(f"{row}-{place}.png" for row in ("margin", "inventory", "ltv") for place in (1, 2, 3)),
    ]
    assert all(QImage(str(file)).width() > 500 for file in files)
