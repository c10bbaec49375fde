"""What differs between two models: chosen, shown beside the results, copied, exported, kept over a language."""

import csv
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from calculator import language, load_preset, preset_file
from calculator.scenario import Scenario
from ui.pages.differences import DifferencesPage
from ui.session import Origin, Session
from ui.side_picker import NOW, SAVED, Wanted


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    session = Session(load_preset(), Origin("three"))
    session.wait()
    yield session
    session.close()


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> DifferencesPage:
    page = DifferencesPage(session)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    page.wait()
    return page


def names(page: DifferencesPage) -> list[str]:
    return [line.split("\t")[0] for line in page.inputs.whole_text().splitlines()[1:]]


def take(page: DifferencesPage, wanted: Wanted, *, right: bool = True) -> None:
    """Choose *wanted* in one of the lists, as a person does."""
    picker = page.right if right else page.left
    row = next(row for row in range(picker.count()) if picker.itemData(row) == wanted)
    picker.setCurrentIndex(row)
    picker.activated.emit(row)
    page.wait()


def test_only_what_differs_is_shown_until_all_is_asked_for(page: DifferencesPage) -> None:
    assert "Kind of model" in names(page)
    assert "Market reach" not in " ".join(names(page))
    few = len(names(page))
    page.everything.click()
    assert len(names(page)) > few


def test_an_edit_is_shown_beside_what_was_saved(page: DifferencesPage, session: Session) -> None:
    session.set_value("models.1.acquisition.cac", 140.0)
    session.wait()
    page.wait()
    take(page, Wanted(NOW, 1), right=False)
    take(page, Wanted(SAVED, 1))
    lines = page.inputs.whole_text().splitlines()
    assert [line for line in lines if "\t" in line][1:] == ["Customer acquisition cost\t140\t100"]
    profit = [line for line in page.results.whole_text().splitlines() if line.startswith("Brand's profit")]
    assert len(profit) == 1
    session.undo_stack.undo()
    session.wait()
    page.wait()
    assert page.right.wanted == Wanted(NOW, 1)


def test_a_preset_can_stand_beside_a_model(page: DifferencesPage) -> None:
    take(page, Wanted("community-marketing", 0))
    assert page.right.side.scenario.title == load_preset("community-marketing").title
    assert "Referral ratio" in names(page)


def test_a_file_is_read_and_offered(page: DifferencesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "mine.toml"
    mine = load_preset("social-commerce").with_values({"models.0.acquisition.cac": 77.0})
    preset_file.save(file, preset_file.dump(mine))
    page.left.choose(Wanted(str(file), 0))
    page.refresh()
    page.wait()
    assert page.left.side.scenario.models[0].acquisition.cac == 77
    assert "Social commerce (mine.toml)" in [page.left.itemText(row) for row in range(page.left.count())]


def test_the_sources_of_the_chosen_input_are_told(page: DifferencesPage, session: Session) -> None:
    row = next(row for row in range(page.inputs.rowCount()) if page.inputs.item(row, 0).text() == "Repurchase rate")
    page.inputs.setCurrentCell(row, 1)
    scenario: Scenario = session.scenario
    told = page._sources.text()
    for place in (0, 1):
        assert scenario.models[place].sources["retention.repurchase_rate"] in told
    page.inputs.setCurrentCell(row + 1, 1)
    assert page._sources.text() != told


def test_both_tables_are_copied_and_written(page: DifferencesPage, tmp_path: Path) -> None:
    page.copy()
    copied = QGuiApplication.clipboard().text()
    assert "Repurchase rate\t17.6%\t50%" in copied
    assert "Stranded goods" in copied
    page.export(tmp_path / "differences.csv")
    rows = list(csv.DictReader((tmp_path / "differences.csv").open(encoding="utf-8-sig")))
    assert {"path", "left", "right", "source_left"} <= set(rows[0])
    assert any(row["path"] == "retention.repurchase_rate" and row["right"] == "0.5" for row in rows)


def test_a_source_that_is_a_formula_is_written_as_text(page: DifferencesPage, tmp_path: Path) -> None:
    data = page.session.scenario.data()
    data["models"][0]["sources"]["retention.repurchase_rate"] = '=HYPERLINK("http://x")'
    page.session.change(Scenario.parse(data))
    page.wait()
    page.export(tmp_path / "out.csv")
    rows = csv.DictReader((tmp_path / "out.csv").open(encoding="utf-8-sig"))
    row = next(row for row in rows if row["path"] == "retention.repurchase_rate")
    assert row["source_left"] == '\'=HYPERLINK("http://x")'


def test_what_is_compared_is_kept_in_another_language(qtbot: QtBot, page: DifferencesPage, session: Session) -> None:
    take(page, Wanted(NOW, 2))
    page.everything.click()
    language.use("zh")
    other = DifferencesPage(session)
    qtbot.addWidget(other)
    other.choose(page.choices())
    other.show()
    other.wait()
    assert other.choices() == page.choices()
    language.use("en")


def test_the_page_exports_one_picture_with_all_its_rows(page: DifferencesPage) -> None:
    (picture,) = page.pictures()
    sheet = picture.make()
    sheet.resize(*picture.size)
    assert "inputs differ" in picture.title
    sheet.deleteLater()


def test_a_scenario_of_one_model_is_compared_with_itself_until_another_is_chosen(qtbot: QtBot) -> None:
    session = Session(load_preset("weishang-five-tiers"), Origin("one"))
    page = DifferencesPage(session)
    qtbot.addWidget(page)
    page.show()
    page.wait()
    assert page._head.text() == "A model beside itself: choose another model, a preset or a file."
    take(page, Wanted("social-commerce", 0))
    assert "inputs differ" in page._head.text()
    session.close()


def test_tables_stand_beside_one_another_only_where_both_can_be_read(page: DifferencesPage, qtbot: QtBot) -> None:
    page.resize(1000, 700)
    assert page.results.mapTo(page, page.results.rect().topLeft()).y() > page.inputs.height()
    page.resize(1600, 700)
    qtbot.waitUntil(lambda: page.results.mapTo(page, page.results.rect().topLeft()).y() < page.inputs.height())
    for table in (page.inputs, page.results):
        assert table.viewport().width() >= sum(table.columnWidth(column) for column in range(table.columnCount()))


def test_on_a_wide_screen_names_stay_near_their_numbers(page: DifferencesPage, qtbot: QtBot) -> None:
    page.resize(2400, 900)
    qtbot.waitUntil(lambda: page.results.x() > 0)
    assert page.inputs.width() + page.results.width() < 1300
