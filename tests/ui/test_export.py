"""Pictures: sizes, light ground, and the scenario that travels in them."""

from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QComboBox, QFileDialog
from pytestqt.qtbot import QtBot

from calculator import ScenarioError, language, load, presets
from calculator.assumptions import assumptions
from calculator.origins import own_values
from calculator.presets import load_preset
from calculator.scenario import Scenario
from ui import theme
from ui.assumption_list import AssumptionList
from ui.export import FOOTER, HEADER, KEY, MARGIN, ONE_CHART, Pictures, draw_all
from ui.export_dialog import ExportDialog
from ui.main_window import MainWindow
from ui.pages.comparison import View
from ui.session import Session


def comparison_dialog(window: MainWindow) -> ExportDialog:
    session = window.session
    return ExportDialog(session, Pictures(session.scenario, session.origin.text, window.comparison.view), window)


def exported(window: MainWindow, tmp_path: Path, what: int, scale: int, *, listed: bool = True) -> QImage:
    dialog = comparison_dialog(window)
    dialog.listed.setChecked(listed)
    dialog.what.setCurrentIndex(what)
    dialog.scale.setCurrentIndex(scale - 1)
    dialog.export(tmp_path / "picture.png")
    dialog.close()
    return QImage(str(tmp_path / "picture.png"))


@pytest.mark.parametrize("scale", [1, 2, 3])
def test_a_chart_is_exported_at_one_two_or_three_times_its_size(window: MainWindow, tmp_path: Path, scale: int) -> None:
    image = exported(window, tmp_path, 1, scale, listed=False)
    assert image.width() == scale * (ONE_CHART.width() + 2 * MARGIN)
    assert image.height() == scale * (ONE_CHART.height() + HEADER + FOOTER)


def test_a_picture_is_the_same_whatever_the_size_of_the_window(window: MainWindow, tmp_path: Path) -> None:
    large = exported(window, tmp_path, 0, 1)
    window.resize(1100, 700)
    assert exported(window, tmp_path, 0, 1) == large


def test_a_picture_shows_the_choices_of_the_window_and_none_of_its_controls(window: MainWindow, tmp_path: Path) -> None:
    in_units = exported(window, tmp_path, 4, 1)
    window.comparison.look(View(one_scale=False, in_money=True))
    assert exported(window, tmp_path, 4, 1) != in_units
    pictures = Pictures(window.session.scenario)
    assert not any(box.isVisible() for box in pictures._page.content.findChildren(QComboBox))
    pictures.close()


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
    assert load(tmp_path / "picture.png")[0] == window.session.scenario
    edited = window.session.scenario
    window.session.undo_stack.undo()
    assert window.files.open(str(tmp_path / "picture.png"))
    assert window.session.scenario == edited


def test_any_other_picture_is_refused_in_words(tmp_path: Path) -> None:
    plain = QImage(4, 4, QImage.Format.Format_RGB32)
    plain.save(str(tmp_path / "plain.png"))
    with pytest.raises(ScenarioError, match="holds no scenario"):
        load(tmp_path / "plain.png")


def test_a_folder_that_cannot_be_written_is_told(window: MainWindow, tmp_path: Path, qtbot: QtBot) -> None:
    dialog = comparison_dialog(window)
    qtbot.addWidget(dialog)
    dialog.export(tmp_path / "no such folder" / "picture.png")
    told = [child for child in dialog.children() if hasattr(child, "lines")]
    assert "could not be saved" in told[0].lines.item(0).text()
    assert not list(tmp_path.iterdir())


def test_the_dialog_asks_for_the_file_and_adds_its_ending(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "chosen"), ""))
    dialog = comparison_dialog(window)
    qtbot.addWidget(dialog)
    said: list[str] = []
    dialog.saved.connect(said.append)
    dialog.accept()
    assert QImage(str(tmp_path / "chosen.png")).width() > 1000
    assert said == ["Saved as chosen.png"]


def test_the_overview_and_nine_charts_are_drawn_without_a_window(session: Session, tmp_path: Path) -> None:
    files = draw_all(session.scenario, tmp_path / "charts")
    assert [file.name for file in files] == [
        "overview.png",
        *(f"{row}-{place}.png" for row in ("margin", "inventory", "ltv") for place in (1, 2, 3)),
    ]
    assert all(QImage(str(file)).width() > 500 for file in files)


def test_the_comments_of_the_file_travel_in_the_picture(window: MainWindow, tmp_path: Path) -> None:
    file = tmp_path / "mine.toml"
    file.write_text("# our own numbers\n" + presets.text("three-models"), encoding="utf-8")
    window.files.open(str(file))
    image = exported(window, tmp_path, 0, 1)
    assert image.text(KEY).startswith("# our own numbers")


def test_what_a_picture_rests_on_stands_at_its_foot_unless_it_is_not_wanted(window: MainWindow, tmp_path: Path) -> None:
    plain, listed = (exported(window, tmp_path, 1, 1, listed=wish) for wish in (False, True))
    foot = AssumptionList(window.session.scenario, [0], ONE_CHART.width())

    assert comparison_dialog(window).listed.isChecked()
    assert listed.height() == plain.height() + foot.height
    assert listed.copy(0, 0, plain.width(), HEADER + ONE_CHART.height()) == plain.copy(
        0, 0, plain.width(), HEADER + ONE_CHART.height()
    )


@pytest.mark.parametrize("width", [300, 760, 1428])
@pytest.mark.parametrize("code", ["en", "zh"])
def test_the_list_is_complete_and_never_cut_short(window: MainWindow, width: int, code: str) -> None:
    language.use(code)
    scenario = load_preset()
    edited = scenario.with_values(own_values(scenario, {"models.1.acquisition.cac": 140.0}))

    shown = AssumptionList(edited, None, width)

    assert shown.is_whole
    for line in assumptions(edited):
        assert any(text.startswith(line.name) and line.value in text for text in shown.texts)
    assert any("¥140" in text and line_of_was(edited) in text for text in shown.texts)


def line_of_was(scenario: Scenario) -> str:
    return next(line.was for line in assumptions(scenario) if line.kind == "own")


def test_a_chart_of_one_model_lists_nothing_of_the_others(window: MainWindow) -> None:
    shown = AssumptionList(window.session.scenario, [2], 760)

    assert "Community" in shown.texts
    assert "WeChat agents" not in shown.texts
