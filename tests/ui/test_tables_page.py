"""The page of tables: sorted by its heads, filtered, added up, copied and exported, in both languages."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QPoint, QSize, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence
from PySide6.QtWidgets import QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from calculator import language, load_preset
from calculator.result_tables import Numbers
from calculator.table_columns import TABLES
from ui import theme
from ui.export import lay_out_unseen, room_for
from ui.main_window import MainWindow
from ui.pages.more_pages import MORE_PAGES
from ui.pages.tables import Choices, TablesPage
from ui.result_tables.grid import Grid
from ui.result_tables.table_picture import MOST_ROWS
from ui.session import Origin, Session


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> TablesPage:
    page = TablesPage(session)
    qtbot.addWidget(page)
    page.resize(960, 700)
    page.show()
    page.wait()
    return page


def show_table(page: TablesPage, name: str) -> None:
    page.tables.setCurrentIndex(page.tables.findData(name))
    page.tables.activated.emit(page.tables.currentIndex())
    page.wait()


def place(page: TablesPage, name: str) -> int:
    return [column.name for column in page.grid.cells.columns].index(name)


def column(page: TablesPage, name: str) -> list[str | float]:
    cells = page.grid.cells
    return [cells.index(row, place(page, name)).data(Qt.ItemDataRole.EditRole) for row in range(cells.rowCount())]


def click_head(qtbot: QtBot, page: TablesPage, name: str) -> None:
    heads, number = page.grid.heads, place(page, name)
    at = QPoint(heads.sectionViewportPosition(number) + heads.sectionSize(number) // 2, heads.height() // 2)
    page.grid.scrollTo(page.grid.cells.index(0, number))
    at.setX(heads.sectionViewportPosition(number) + heads.sectionSize(number) // 2)
    qtbot.mouseClick(heads.viewport(), Qt.MouseButton.LeftButton, pos=at)


def choose(page: TablesPage, name: str, key: str) -> None:
    box = page.filter_line.boxes[name]
    box.setCurrentIndex(box.findData(key))
    box.activated.emit(box.currentIndex())


def said(page: TablesPage, name: str) -> str:
    return page.findChild(QLabel, name).text()


def entry(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text() == text)


def clipboard() -> list[list[str]]:
    return [line.split("\t") for line in QGuiApplication.clipboard().text().split("\n")]


@pytest.mark.parametrize("name", TABLES)
def test_the_cells_are_those_of_the_results_data_frame(page: TablesPage, session: Session, name: str) -> None:
    page.side_by_side.setChecked(False)
    show_table(page, name)
    frame = getattr(session.result, name).reset_index()
    assert said(page, "tables.count") == f"{len(frame):,} rows"
    for each in page.grid.cells.columns:
        if isinstance(each, Numbers):
            np.testing.assert_array_equal(column(page, each.name), frame[each.name])


def test_three_clicks_on_a_head_sort_up_down_and_back(qtbot: QtBot, page: TablesPage) -> None:
    before = column(page, "orders")
    click_head(qtbot, page, "orders")
    assert column(page, "orders") == sorted(before)
    click_head(qtbot, page, "orders")
    assert column(page, "orders") == sorted(before, reverse=True)
    click_head(qtbot, page, "orders")
    assert column(page, "orders") == before


def test_the_keyboard_sorts_by_the_column_it_is_on(qtbot: QtBot, page: TablesPage) -> None:
    before = column(page, "orders")
    page.grid.setCurrentIndex(page.grid.cells.index(2, place(page, "orders")))
    qtbot.keyClick(page.grid, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert column(page, "orders") == sorted(before, reverse=True)
    assert page.grid.accessibleDescription() == "largest first: Orders"
    qtbot.keyClick(page.grid, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert column(page, "orders") == before


def test_numbers_without_meaning_come_last_either_way(qtbot: QtBot, page: TablesPage) -> None:
    show_table(page, "tiers")
    for _ in range(2):
        click_head(qtbot, page, "joiners")
        assert np.isnan(column(page, "joiners")[-3:]).all()
        assert not np.isnan(column(page, "joiners")[:-3]).any()


def test_filters_leave_some_rows_and_say_how_many(page: TablesPage, session: Session) -> None:
    show_table(page, "ledger")
    choose(page, "model", "0")
    choose(page, "payer", "tier 2")
    page.filter_line.first.setValue(3)
    page.filter_line.last.setValue(4)
    frame = session.result.ledger.reset_index()
    wanted = frame.query("model == 0 and payer == 'tier 2' and 3 <= month <= 4")
    assert column(page, "amount") == wanted["amount"].tolist()
    assert said(page, "tables.count") == f"{len(wanted)} of {len(frame):,} rows"


def test_months_never_end_before_they_begin(page: TablesPage) -> None:
    page.filter_line.last.setValue(4)
    page.filter_line.first.setValue(9)
    assert page.filter_line.last.value() == 9
    assert set(column(page, "month")) == {9.0}


def test_typing_searches_rows_and_then_heads(qtbot: QtBot, page: TablesPage) -> None:
    page.side_by_side.setChecked(False)
    show_table(page, "summary")
    qtbot.keyClicks(page.filter_line.search, "cac")
    assert page.grid.cells.rowCount() == 3
    assert len(page.grid.cells.columns) == 10
    page.filter_line.search.clear()
    qtbot.keyClicks(page.filter_line.search, "community")
    assert column(page, "model") == ["Community"]


def test_figures_of_the_whole_period_have_a_column_a_model(qtbot: QtBot, page: TablesPage, session: Session) -> None:
    show_table(page, "summary")
    frame = session.result.summary
    for number in range(3):
        np.testing.assert_array_equal(column(page, f"model {number}"), frame.iloc[number])
    row = list(frame.columns).index("stranded_share")
    assert page.grid.cells.text(row, place(page, "model 0")) == "89.5\u202f%"
    choose(page, "unit", "ratio")
    assert column(page, "figure") == [
        "LTV : CAC of the brand", "LTV : CAC, brand and agents", "Return on peak cash",
    ]  # fmt: skip


def test_turning_the_table_keeps_what_was_chosen_for_either_way(page: TablesPage) -> None:
    show_table(page, "summary")
    page.hide_columns(frozenset({"unit"}))
    page.side_by_side.setChecked(False)
    page.wait()
    assert len(page.grid.cells.columns) == 44
    page.side_by_side.setChecked(True)
    page.wait()
    assert [each.name for each in page.grid.cells.columns] == ["figure", "model 0", "model 1", "model 2"]


def test_what_leaves_nothing_says_so_and_one_button_brings_all_back(qtbot: QtBot, page: TablesPage) -> None:
    qtbot.keyClicks(page.filter_line.search, "nothing at all")
    assert page.findChild(QLabel, "tables.empty").isVisible()
    assert not page.findChild(QPushButton, "tables.copy").isEnabled()
    qtbot.mouseClick(page.filter_line.clear, Qt.MouseButton.LeftButton)
    assert page.grid.isVisible()
    assert said(page, "tables.count") == "72 rows"


def test_a_filter_of_one_table_waits_while_another_is_in_sight(page: TablesPage) -> None:
    show_table(page, "ledger")
    choose(page, "reason", "deposit")
    show_table(page, "months")
    assert page.grid.cells.rowCount() == 72
    show_table(page, "ledger")
    assert set(column(page, "reason")) == {"deposit"}


def test_totals_stand_below_for_each_model_where_adding_has_a_meaning(page: TablesPage, session: Session) -> None:
    totals = page.totals.grid.cells
    texts = [totals.text(row, place(page, "sell_in")) for row in range(totals.rowCount())]
    assert texts == [f"{model.summary['sell_in'][0]:,.0f}" for model in session.result.models]
    assert totals.text(0, place(page, "pool")) == ""
    assert "no meaning" in str(totals.index(0, place(page, "pool")).data(Qt.ItemDataRole.ToolTipRole))
    show_table(page, "summary")
    assert not page.totals.isVisible()


def test_totals_follow_the_filters(page: TablesPage, session: Session) -> None:
    choose(page, "model", "1")
    page.filter_line.last.setValue(2)
    orders = session.result.models[1].months["orders"][:2, 0].sum()
    assert page.totals.grid.cells.rowCount() == 1
    assert page.totals.grid.cells.text(0, place(page, "orders")) == f"{orders:,.0f}"


def test_the_exact_number_is_under_the_mouse(page: TablesPage, session: Session) -> None:
    cash = session.result.models[0].months["brand_cash_flow"][0, 0]
    words = page.grid.cells.index(0, place(page, "brand_cash_flow")).data(Qt.ItemDataRole.ToolTipRole)
    assert f"¥{cash:,.2f}" in words
    assert "WeChat agents" in words


def test_a_selection_is_copied_as_cells_in_full_under_its_heads(
    qtbot: QtBot, page: TablesPage, session: Session
) -> None:
    page.grid.setFocus()
    cells, first = page.grid.cells, place(page, "leads")
    block = QItemSelection(cells.index(1, first), cells.index(3, first + 1))
    page.grid.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    page.grid.copy()
    read = clipboard()
    assert read[0] == ["Leads (people)", "Reached so far (people)"]
    frame = session.result.months.reset_index()
    np.testing.assert_array_equal(np.array(read[1:], dtype=float), frame.loc[1:3, ["leads", "reach"]])
    assert QGuiApplication.clipboard().mimeData().html().count("x:num") == 6


def test_one_cell_is_copied_without_its_head_by_the_key(qtbot: QtBot, page: TablesPage) -> None:
    page.activateWindow()
    page.grid.setFocus()
    page.grid.setCurrentIndex(page.grid.cells.index(0, place(page, "month")))
    copy = page.grid.actions()[0]
    assert copy.shortcut() == QKeySequence(QKeySequence.StandardKey.Copy)
    copy.trigger()
    assert QGuiApplication.clipboard().text() == "1"


def test_cells_chosen_here_and_there_leave_the_others_empty(page: TablesPage) -> None:
    cells, month = page.grid.cells, place(page, "month")
    for row, number in ((0, month), (2, 0)):
        page.grid.selectionModel().select(cells.index(row, number), QItemSelectionModel.SelectionFlag.Select)
    page.grid.copy()
    assert clipboard() == [["Model", "Month"], ["", "1"], ["WeChat agents", ""]]


def test_copying_all_takes_what_is_filtered_sorted_and_not_hidden(page: TablesPage) -> None:
    choose(page, "model", "2")
    page.sort("orders", "down")
    page.hide_columns(frozenset({"leads"}))
    page.findChild(QPushButton, "tables.copy").click()
    read = clipboard()
    assert "Leads (people)" not in read[0]
    orders = [float(line[read[0].index("Orders (orders)")]) for line in read[1:]]
    assert len(orders) == 24
    assert orders == sorted(orders, reverse=True)
    assert page.job_line.text == "Copied (rows × columns): 24 × 15"


def test_a_file_has_what_is_shown_and_opens_in_excel_as_utf_8(page: TablesPage, tmp_path: Path) -> None:
    show_table(page, "ledger")
    choose(page, "reason", "deposit")
    page.export(tmp_path / "ledger.csv")
    assert (tmp_path / "ledger.csv").read_bytes().startswith(b"\xef\xbb\xbf")
    text = (tmp_path / "ledger.csv").read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(text.splitlines()))
    assert [float(row["Amount (¥)"]) for row in rows] == column(page, "amount")
    assert {row["Reason"] for row in rows} == {"deposit"}


def test_a_file_that_cannot_be_written_is_told(
    page: TablesPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = []
    monkeypatch.setattr("ui.pages.tables.tell", lambda title, error, _: told.append((title, str(error))))
    page.export(tmp_path / "nowhere" / "ledger.csv")
    assert told[0][0] == "Not saved"


def test_a_column_is_hidden_by_the_menu_and_brought_back_by_the_list(qtbot: QtBot, page: TablesPage) -> None:
    page.grid.open_menu(place(page, "pool"), page.grid.mapToGlobal(QPoint(10, 10)))
    menu = page.grid.findChild(QMenu)
    assert menu is not None
    entry(menu, "Hide “Pool”").trigger()
    menu.close()
    assert "pool" not in [each.name for each in page.grid.cells.columns]
    assert said(page, "tables.count") == "72 rows · 1 column hidden"
    page.columns.click()
    box = page.column_list.list
    box.setCurrentRow([box.item(row).text() for row in range(box.count())].index("Pool, people"))
    qtbot.keyClick(box, Qt.Key.Key_Space)
    page.column_list.close()
    assert "pool" in [each.name for each in page.grid.cells.columns]


def test_one_column_always_stays(qtbot: QtBot, page: TablesPage) -> None:
    page.hide_columns(frozenset(each.name for each in page.grid.cells.columns[1:]))
    page.columns.click()
    page.column_list.list.setCurrentRow(0)
    qtbot.keyClick(page.column_list.list, Qt.Key.Key_Space)
    page.column_list.close()
    assert [each.name for each in page.grid.cells.columns] == ["model"]
    page.hide_column("model")
    assert len(page.grid.cells.columns) == 1


def test_columns_that_name_the_row_stay_in_sight(page: TablesPage) -> None:
    assert not page.grid.frozen.isVisible()
    page.grid.horizontalScrollBar().setValue(300)
    assert page.grid.frozen.isVisible()
    assert page.grid.frozen.width() == page.grid.columnWidth(0) + page.grid.columnWidth(1) + 1
    page.grid.verticalScrollBar().setValue(200)
    assert page.grid.frozen.verticalScrollBar().value() == 200
    assert page.totals.grid.horizontalScrollBar().value() == 300
    corners = [view.viewport().mapTo(page.grid, QPoint(0, 0)) for view in (page.grid, page.grid.frozen)]
    assert corners[0] == corners[1]


def test_the_keyboard_never_goes_behind_the_frozen_columns(qtbot: QtBot, page: TablesPage) -> None:
    grid = page.grid
    grid.setFocus()
    grid.setCurrentIndex(grid.cells.index(0, grid.cells.columnCount() - 1))
    while grid.currentIndex().column() > 2:
        qtbot.keyClick(grid, Qt.Key.Key_Left)
        covered = grid.frozen.width() if grid.frozen.isVisible() else 0
        assert grid.visualRect(grid.currentIndex()).left() >= covered - 1


def test_an_edit_brings_new_numbers_and_keeps_selection_order_and_filters(page: TablesPage, session: Session) -> None:
    choose(page, "model", "1")
    page.sort("orders", "down")
    page.grid.setCurrentIndex(page.grid.cells.index(4, 3))
    before = column(page, "orders")
    session.set_value("models.1.acquisition.cac", 50.0)
    page.wait()
    assert column(page, "orders") == sorted(column(page, "orders"), reverse=True)
    assert column(page, "orders") != before
    assert (page.grid.currentIndex().row(), page.grid.currentIndex().column()) == (4, 3)


def test_a_model_that_is_gone_filters_nothing(page: TablesPage, session: Session) -> None:
    choose(page, "model", "2")
    fewer = session.scenario.model_copy(update={"models": session.scenario.models[:2]})
    session.change(fewer, "Remove a model")
    page.wait()
    assert said(page, "tables.count") == "48 rows"
    assert page.filter_line.boxes["model"].currentText() == "All models"


def test_without_agents_the_page_says_why_there_is_nothing_by_tier(qtbot: QtBot) -> None:
    scenario = load_preset()
    session = Session(scenario.model_copy(update={"models": scenario.models[2:]}), Origin("Direct"))
    page = TablesPage(session)
    qtbot.addWidget(page)
    page.show()
    page.wait()
    show_table(page, "cohorts")
    assert "No model here has agents" in said(page, "tables.empty")
    session.close()


@pytest.mark.parametrize(("wish", "light"), [("light", True), ("dark", False)])
def test_it_paints_in_light_and_dark(page: TablesPage, wish: str, light: bool) -> None:  # noqa: FBT001
    theme.CHOICE.choose(wish)
    image = page.grid.viewport().grab().toImage()
    assert (image.pixelColor(2, 3).lightness() > 128) is light
    mark = image.pixelColor(12, page.grid.rowHeight(0) // 2)
    assert mark == theme.current().model(0)


def test_another_language_keeps_what_was_chosen(qtbot: QtBot, window: MainWindow) -> None:
    titles = [more.title for more in MORE_PAGES]
    window.pages.setCurrentIndex(2 + titles.index("Tables"))
    page = window.page
    assert isinstance(page, TablesPage)
    page.wait()
    show_table(page, "ledger")
    choose(page, "reason", "deposit")
    page.sort("amount", "down")
    page.hide_columns(frozenset({"payee"}))
    page.grid.heads.resizeSection(0, 177)
    amounts = column(page, "amount")
    window.speak("zh")
    qtbot.waitUntil(lambda: isinstance(window.page, TablesPage) and window.page is not page)
    again = window.page
    assert isinstance(again, TablesPage)
    again.wait()
    assert [each.label for each in again.grid.cells.columns] == ["模式", "月份", "付款方", "用途", "金额"]
    assert set(column(again, "reason")) == {"保证金"}
    assert column(again, "amount") == amounts
    assert again.grid.columnWidth(0) == 177
    assert again.filter_line.boxes["reason"].currentText() == "保证金"
    language.use("en")


def test_choices_begin_with_a_table_by_month() -> None:
    assert Choices().table == "months"


def test_the_picture_shows_every_column_and_row_that_is_shown(page: TablesPage) -> None:
    choose(page, "model", page.filter_line.boxes["model"].itemData(1))
    page.hide_column("pool")
    (offered,) = page.pictures()
    room = room_for(offered.make(), QSize(*offered.size))
    lay_out_unseen(room)
    grid = room.findChildren(Grid)[0]
    assert [column.name for column in grid.cells.columns] == [column.name for column in page.grid.cells.columns]
    assert grid.cells.rowCount() == page.grid.cells.rowCount() == 24
    assert grid.verticalScrollBar().maximum() == grid.horizontalScrollBar().maximum() == 0
    room.deleteLater()


def test_the_picture_of_a_long_table_says_that_it_is_the_beginning(page: TablesPage) -> None:
    show_table(page, "cohorts")
    rows = page.grid.cells.rowCount()
    assert rows > MOST_ROWS
    (offered,) = page.pictures()
    sheet = offered.make()
    said_there = [label.text() for label in sheet.findChildren(QLabel) if not label.isHidden()]
    assert f"The first {MOST_ROWS} of {rows:,} rows" in said_there
    sheet.deleteLater()
