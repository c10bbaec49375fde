"""Published figures in the window: counts, rows, what is behind them, kinds, copies, files and pictures."""

from __future__ import annotations

import csv
import dataclasses
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from calculator import language, load_preset
from calculator.published import Verification, verification
from calculator.published.checks import COMPARED
from ui import theme
from ui.export import PagePictures
from ui.main_window import MainWindow
from ui.pages.more_pages import MORE_PAGES
from ui.pages.published import PublishedPage
from ui.pages.published_details import PublishedDetails
from ui.pages.published_rows import Columns, PublishedRow
from ui.session import Session


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> PublishedPage:
    page = PublishedPage(session)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    page.wait()
    return page


def row(page: PublishedPage, name: str) -> PublishedRow:
    return next(row for row in page.rows if row.row.check.id == name)


def said(widget: PublishedPage | PublishedDetails) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisibleTo(widget))


def details(page: PublishedPage, name: str) -> PublishedDetails:
    found = page.findChild(PublishedDetails, f"published.details.{name}")
    assert isinstance(found, PublishedDetails)
    return found


def show_kind(page: PublishedPage, kind: str) -> None:
    page.kinds.setCurrentIndex(page.kinds.findData(kind))


def test_every_check_has_a_row_under_the_counts(page: PublishedPage) -> None:
    found = verification()
    assert [row.row.check.id for row in page.rows] == [each.check.id for each in found.rows]
    proofs, calibrated, compared = len(found.proofs), len(found.calibrated), len(found.compared)
    text = said(page)
    assert f"{proofs} of {proofs}\n" in text
    assert f"{calibrated}\nfigures are calibrated: no proof" in text
    assert f"{compared}\nfigures are compared" in text
    assert "The worked team bonus" in text


def test_a_click_opens_how_it_is_computed_and_another_closes_it(qtbot: QtBot, page: PublishedPage) -> None:
    stranded = row(page, "stranded")
    qtbot.mouseClick(stranded, Qt.MouseButton.LeftButton)
    text = said(details(page, "stranded"))
    check = stranded.row.check
    for part in (str(check.how), str(check.source), str(check.note), str(check.why), "proves nothing"):
        assert part in text
    assert load_preset("weishang-five-tiers").title in text
    qtbot.mouseClick(stranded, Qt.MouseButton.LeftButton)
    assert not stranded.is_open
    qtbot.waitUntil(lambda: page.findChild(PublishedDetails, "published.details.stranded") is None)


def test_a_series_shows_every_value(qtbot: QtBot, page: PublishedPage) -> None:
    series = row(page, "shifted_beta_geometric")
    series.setFocus()
    qtbot.keyClick(series, Qt.Key.Key_Return)
    text = said(details(page, "shifted_beta_geometric"))
    assert "S(12)\n0.3780\n0.378040\n+0.000040\n✓ agrees" in text


def test_the_arrow_keys_go_from_row_to_row(qtbot: QtBot, page: PublishedPage) -> None:
    qtbot.waitExposed(page)
    page.activateWindow()
    page.rows[0].setFocus()
    qtbot.keyClick(page.rows[0], Qt.Key.Key_Down)
    assert page.focusWidget() is page.rows[1]
    qtbot.keyClick(page.rows[1], Qt.Key.Key_Up)
    assert page.focusWidget() is page.rows[0]


def test_a_row_reads_itself_out(page: PublishedPage) -> None:
    income = row(page, "leader_income")
    assert income.accessibleName() == "A leader's income a month"
    assert income.accessibleDescription() == (
        "calibrated. Published ¥1,600–3,200, computed ¥2,644, difference within, as calibrated."
    )


def test_one_kind_alone_is_shown_with_what_it_means(page: PublishedPage) -> None:
    row(page, "nna_entry").toggle()
    show_kind(page, COMPARED)
    assert {each.row.check.kind for each in page.rows} == {COMPARED}
    assert row(page, "nna_entry").is_open
    assert "Nothing was tuned to the value" in said(page)
    show_kind(page, "")
    assert len(page.rows) == len(verification().rows)


def test_what_fails_is_told_apart_without_colour(qtbot: QtBot, session: Session) -> None:
    good = next(each for each in verification().rows if each.check.id == "first_month_orders")
    case = dataclasses.replace(good.computed[0].case, printed="4100")
    bad = dataclasses.replace(good, computed=(dataclasses.replace(good.computed[0], case=case),))
    columns = Columns.of(verification().rows)
    drawn = []
    for each in (good, bad):
        widget = PublishedRow(each, columns)
        qtbot.addWidget(widget)
        widget.resize(900, widget.heightForWidth(900))
        drawn.append(widget.grab().toImage())
    signs = [image.copy(columns.cells(900)[3].left(), 0, 16, 30) for image in drawn]
    assert signs[0] != signs[1]
    page = PublishedPage(session)
    qtbot.addWidget(page)
    page._take(Verification(verification().data, (bad,)))
    assert "1 of them are missed" in said(page)
    assert "differs" in page.rows[0].accessibleDescription()


def test_long_names_take_two_lines_where_there_is_little_room(page: PublishedPage) -> None:
    long = row(page, "herbalife_supervisors")
    assert long.heightForWidth(640) > long.heightForWidth(1200)


@pytest.mark.parametrize("width", [640, 1200])
def test_the_list_ends_with_its_last_row(qtbot: QtBot, page: PublishedPage, width: int) -> None:
    page.resize(width, 700)
    content = page.area.widget()
    qtbot.waitUntil(lambda: content.height() == content.heightForWidth(content.width()))


def test_every_row_has_room_for_its_lines_at_every_width(qtbot: QtBot, page: PublishedPage) -> None:
    for width in (1200, 640, 900):
        page.resize(width, 600)
        qtbot.waitUntil(lambda: all(row.height() == row.heightForWidth(row.width()) for row in page.rows))


def test_numbers_are_copied_with_sources(page: PublishedPage) -> None:
    show_kind(page, COMPARED)
    page.findChild(QPushButton, "published.copy").click()
    lines = QGuiApplication.clipboard().text().splitlines()
    assert lines[0] == f"{len(verification().compared)} figures are compared: nothing was tuned to them."
    told = next(line for line in lines if line.startswith("Yunji: orders of a buyer")).split("\t")
    assert told[1:6] == ["6.61", "3.390", "−48.7\u202f%", "not judged", "compared"]
    assert "awtmt.com" in told[6]


def test_a_file_has_what_is_shown(page: PublishedPage, tmp_path: Path) -> None:
    show_kind(page, COMPARED)
    page.export(tmp_path / "published.csv")
    rows = list(csv.DictReader((tmp_path / "published.csv").read_text(encoding="utf-8-sig").splitlines()))
    assert len(rows) == len(verification().compared)


def test_each_group_can_be_exported_as_a_picture(page: PublishedPage, session: Session) -> None:
    pictures = page.pictures()
    assert [picture.title for picture in pictures] == [str(group.name) for group in verification().data.groups]
    gallery = PagePictures(session.scenario, pictures)
    image = gallery.draw(gallery.names().index("published-pinduoduo"), 1)
    assert image.height() > 8 * 52


def test_an_edit_does_not_compute_it_again(page: PublishedPage, session: Session) -> None:
    before = page.rows[0]
    session.set_value("models.0.acquisition.agent_cac", 50.0)
    page.wait()
    assert page.rows[0] is before


@pytest.mark.parametrize(("wish", "lightest"), [("dark", 80), ("light", 255)])
def test_it_paints_in_light_and_dark(page: PublishedPage, wish: str, lightest: int) -> None:
    theme.CHOICE.choose(wish)
    drawn = page.rows[0].grab().toImage()
    assert lightest - 80 < drawn.pixelColor(2, 2).lightness() <= lightest


# --- in the window ----------------------------------------------------------------------------------


def opened_page(window: MainWindow) -> PublishedPage:
    titles = [more.title for more in MORE_PAGES]
    window.pages.setCurrentIndex(2 + titles.index("Published figures"))
    page = window.page
    assert isinstance(page, PublishedPage)
    page.wait()
    return page


def test_the_preset_behind_a_figure_opens(qtbot: QtBot, window: MainWindow) -> None:
    page = opened_page(window)
    row(page, "pdd_cac").toggle()
    details(page, "pdd_cac").findChild(QPushButton, "published.open").click()
    assert window.session.origin.preset == "group-buying-platform"
    assert window.pages.currentIndex() == 0


def test_the_small_scenario_behind_a_closed_form_opens(window: MainWindow) -> None:
    page = opened_page(window)
    row(page, "bass").toggle()
    details(page, "bass").findChild(QPushButton, "published.open").click()
    assert window.session.title == "Bass adoption"
    assert window.session.scenario.models[0].acquisition.word_of_mouth == 0.38


def test_another_language_keeps_the_kind_and_what_is_open(qtbot: QtBot, window: MainWindow) -> None:
    page = opened_page(window)
    show_kind(page, COMPARED)
    row(page, "nna_entry").toggle()
    window.speak("zh")
    qtbot.waitUntil(lambda: isinstance(window.page, PublishedPage) and window.page is not page)
    again = window.page
    assert isinstance(again, PublishedPage)
    again.wait()
    assert again.kinds.currentData() == COMPARED
    assert [each.row.check.id for each in again.rows if each.is_open] == ["nna_entry"]
    assert row(again, "nna_entry").accessibleName() == "NNA：入门款，2021"
    language.use("en")
