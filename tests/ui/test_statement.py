"""The statement on screen is the statement of the results, line by line, and leaves by clipboard and file."""

from __future__ import annotations

import csv
import io
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QFileDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from calculator import Result, Scenario, load_preset
from calculator.statement import LINES, SIDES, statement
from ui import theme
from ui.export import lay_out_unseen, room_for
from ui.pages.statement import StatementPage
from ui.pages.statement_model import ROWS
from ui.pages.statement_table import StatementTable
from ui.session import Origin, Session

Part = TypeVar("Part", bound=QWidget)


@pytest.fixture
def page(qtbot: QtBot, session: Session) -> StatementPage:
    shown = StatementPage(session)
    qtbot.addWidget(shown)
    shown.resize(1100, 700)
    shown.show()
    return shown


def newest(session: Session) -> Result:
    assert session.result is not None
    return session.result


def part(page: StatementPage, kind: type[Part], name: str) -> Part:
    found = page.findChild(kind, f"statement.{name}")
    assert isinstance(found, kind)
    return found


def click(page: StatementPage, name: str) -> None:
    QTest.mouseClick(part(page, QPushButton, name), Qt.MouseButton.LeftButton)


def table(page: StatementPage) -> StatementTable:
    return part(page, StatementTable, "table")


def names(page: StatementPage) -> list[str]:
    model = table(page).model()
    return [model.headerData(place, Qt.Orientation.Horizontal) for place in range(model.columnCount())]


def labels(page: StatementPage) -> list[str]:
    model = table(page).model()
    return [model.headerData(place, Qt.Orientation.Vertical) for place in range(model.rowCount())]


def row_of(side: str, key: str) -> int:
    return next(n for n, row in enumerate(ROWS) if row.side == side and row.line and row.line.key == key)


def cell(page: StatementPage, side: str, key: str, column: int) -> str:
    return str(table(page).model().index(row_of(side, key), column).data())


def whole(amount: float) -> str:
    return "–" if abs(amount) < 0.005 else f"{round(amount):,}".replace("-", "−")


def many(scenario: Scenario, months: int) -> Scenario:
    data = scenario.data()
    data["models"] = [dict(data["models"][place % 3], name=f"Model {place + 1}") for place in range(8)]
    return Scenario.parse({**data, "months": months})


def select(page: StatementPage, top: int, left: int, bottom: int, right: int) -> None:
    model = table(page).model()
    block = QItemSelection(model.index(top, left), model.index(bottom, right))
    table(page).selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)


def test_models_stand_side_by_side_with_both_sides_below_one_another(page: StatementPage, session: Session) -> None:
    assert names(page) == [model.name for model in newest(session).models]
    expected = [label for side in SIDES for label in (side.title(), *(line.label for line in LINES[side]))]
    assert labels(page) == expected


def test_every_amount_is_the_sum_of_its_months(page: StatementPage, session: Session) -> None:
    for place, model in enumerate(newest(session).models):
        for side in SIDES if model.kind != "direct" else SIDES[:1]:
            for key, amounts in statement(model, side).items():
                assert cell(page, side, key, place) == whole(float(amounts.sum()))


def test_months_of_one_model_stand_side_by_side(page: StatementPage, session: Session) -> None:
    assert not part(page, QComboBox, "model").isVisible()
    click(page, "period.1")
    part(page, QComboBox, "model").setCurrentIndex(1)
    assert names(page) == ["All months", *(f"month {month}" for month in range(1, 25))]
    lines = statement(newest(session).models[1], "brand")
    assert cell(page, "brand", "sales", 0) == whole(float(lines["sales"].sum()))
    for month in (1, 7, 24):
        assert cell(page, "brand", "cash_flow", month) == whole(float(lines["cash_flow"][month - 1, 0]))
    click(page, "period.0")
    assert names(page) == [model.name for model in newest(session).models]


def test_a_model_without_agents_has_no_agents_side(page: StatementPage) -> None:
    title = len(LINES["brand"]) + 1
    assert table(page).model().index(title, 2).data() == "no agents"
    assert cell(page, "agents", "commission", 2) == ""
    assert cell(page, "agents", "rebate", 1) == "–"


def test_shares_of_sales_come_beside_the_amounts(page: StatementPage, session: Session) -> None:
    part(page, QCheckBox, "shares").setChecked(True)
    assert names(page)[:3] == [newest(session).models[0].name, "% of sales", newest(session).models[1].name]
    assert cell(page, "brand", "sales", 1) == "100.0\u202f%"
    brand = statement(newest(session).models[1], "brand")
    sales = float(brand["sales"].sum())
    share = float(brand["fulfilment"].sum()) / sales
    assert cell(page, "brand", "fulfilment", 3) == f"−{-share:.1%}".replace("%", "\u202f%")
    commission = float(statement(newest(session).models[1], "agents")["commission"].sum())
    assert cell(page, "agents", "commission", 3) == f"{commission / sales:.1%}".replace("%", "\u202f%")
    assert cell(page, "brand", "rebate", 3) == ""


def test_the_mouse_reads_the_exact_amount_and_what_the_line_is_made_of(page: StatementPage, session: Session) -> None:
    index = table(page).model().index(row_of("brand", "sales"), 0)
    words = index.data(Qt.ItemDataRole.ToolTipRole)
    exact = float(statement(newest(session).models[0], "brand")["sales"].sum())
    assert f"¥{exact:,.2f}" in words
    assert "What agents paid for goods" in words
    model = table(page).model()
    for number, row in enumerate(ROWS):
        if row.line:
            assert model.headerData(number, Qt.Orientation.Vertical, Qt.ItemDataRole.ToolTipRole)


def test_a_block_is_copied_with_its_labels(qtbot: QtBot, page: StatementPage, session: Session) -> None:
    first = row_of("brand", "sales")
    select(page, first, 0, first + 3, 1)
    page.activateWindow()
    table(page).setFocus()
    qtbot.waitUntil(table(page).hasFocus)
    QTest.keyClick(table(page), Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    rows = [row.split("\t") for row in QGuiApplication.clipboard().text().split("\n")]
    assert rows[0] == ["", *(model.name for model in newest(session).models[:2])]
    assert [row[0] for row in rows[1:]] == ["Net sales", "Buy-back", "Sales tax", "Cost of goods sold"]
    cost = float(statement(newest(session).models[1], "brand")["cost_of_goods_sold"].sum())
    assert float(rows[4][2]) == pytest.approx(cost, rel=1e-14)
    assert float(rows[4][2]) < 0


def test_one_cell_is_copied_as_its_number(page: StatementPage, session: Session) -> None:
    row = row_of("brand", "cash_flow")
    select(page, row, 2, row, 2)
    table(page).copy()
    cash = float(newest(session).models[2].summary["brand_cash"][0])
    assert QGuiApplication.clipboard().text() == f"{cash:.15g}"


def test_titles_cannot_be_selected(page: StatementPage) -> None:
    table(page).selectAll()
    assert {index.row() for index in table(page).selectedIndexes()} == {n for n, row in enumerate(ROWS) if row.line}


def test_the_statement_is_exported_for_a_spreadsheet(
    page: StatementPage, session: Session, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "out.csv"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "out"), ""))
    click(page, "export")
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert len(rows) == sum(len(lines) for lines in LINES.values())
    cash = next(row for row in rows if row["side"] == "brand" and row["line"] == "cash_flow")
    model = newest(session).models[0]
    assert float(cash[model.name]) == pytest.approx(float(model.summary["brand_cash"][0]))
    assert part(page, QLabel, "message").text() == "Saved as out.csv"


def test_by_month_the_export_is_by_month(page: StatementPage, tmp_path: Path) -> None:
    click(page, "period.1")
    page.export(tmp_path / "months.csv")
    rows = list(csv.DictReader(io.StringIO((tmp_path / "months.csv").read_text("utf-8-sig"), newline="")))
    assert {row["month"] for row in rows} == {str(month) for month in range(1, 25)}


def test_a_name_that_is_a_formula_is_exported_as_text(qtbot: QtBot, tmp_path: Path) -> None:
    scenario = load_preset().with_values({"models.0.name": "=HYPERLINK(1)"})
    session = Session(scenario, Origin("Three models"))
    page = StatementPage(session)
    qtbot.addWidget(page)
    session.wait()
    page.export(tmp_path / "out.csv")
    heads = (tmp_path / "out.csv").read_text("utf-8-sig").splitlines()[0]
    assert heads == "side,line,label,is_total,'=HYPERLINK(1),Social commerce,Community"
    session.close()


def test_a_disk_that_refuses_is_said_where_it_happened(page: StatementPage, tmp_path: Path) -> None:
    page.export(tmp_path / "nowhere" / "out.csv")
    message = part(page, QLabel, "message")
    assert message.text().startswith("out.csv: could not be saved: there is no such folder")
    assert message.property("level") == "error"


def test_an_edit_shows_at_once_and_keeps_the_selection(page: StatementPage, session: Session) -> None:
    row = row_of("brand", "acquisition")
    select(page, row, 1, row, 1)
    session.set_value("models.1.acquisition.monthly_budget", 50_000.0)
    session.wait()
    assert cell(page, "brand", "acquisition", 1) == "−1,200,000"
    assert [(index.row(), index.column()) for index in table(page).selectedIndexes()] == [(row, 1)]


def test_out_of_sight_nothing_is_worked_out(page: StatementPage, session: Session) -> None:
    before = cell(page, "brand", "acquisition", 1)
    page.hide()
    session.set_value("models.1.acquisition.monthly_budget", 50_000.0)
    session.wait()
    assert cell(page, "brand", "acquisition", 1) == before
    page.show()
    assert cell(page, "brand", "acquisition", 1) == "−1,200,000"


def test_other_models_bring_other_columns(page: StatementPage, session: Session) -> None:
    click(page, "period.1")
    part(page, QComboBox, "model").setCurrentIndex(2)
    data = session.scenario.data()
    session.change(Scenario.parse({**data, "models": data["models"][:1]}), "remove")
    session.wait()
    assert part(page, QComboBox, "model").count() == 1
    click(page, "period.0")
    assert names(page) == [newest(session).models[0].name]


@pytest.mark.parametrize("by_month", [False, True])
def test_eight_models_and_120_months_stay_legible(page: StatementPage, session: Session, *, by_month: bool) -> None:
    session.change(many(session.scenario, 120), "many")
    session.wait()
    part(page, QCheckBox, "shares").setChecked(True)
    if by_month:
        click(page, "period.1")
    view = table(page)
    metrics = view.fontMetrics()
    for column in range(view.model().columnCount()):
        texts = [view.model().index(row, column).data() or "" for row in range(view.model().rowCount())]
        assert max(map(metrics.horizontalAdvance, texts)) <= view.columnWidth(column) - 16
    bar = view.horizontalScrollBar()
    assert bar.maximum() > 0
    at = view.verticalHeader().grab().toImage()
    bar.setValue(bar.maximum())
    assert view.verticalHeader().grab().toImage() == at


def test_a_row_lights_up_under_the_mouse(qtbot: QtBot, page: StatementPage) -> None:
    view = table(page)
    row = row_of("brand", "fulfilment")
    rect = view.visualRect(view.model().index(row, 0))
    dark = view.verticalHeader().grab().toImage()
    QTest.mouseMove(view.viewport(), rect.center())
    qtbot.waitUntil(lambda: view.hovered_row == row)
    assert view.verticalHeader().grab().toImage() != dark


def test_the_theme_is_followed(page: StatementPage) -> None:
    light = page.grab().toImage()
    theme.CHOICE.choose("dark")
    assert page.grab().toImage() != light


def test_the_picture_shows_the_whole_statement_as_it_is_looked_at(page: StatementPage) -> None:
    (offered,) = page.pictures()
    assert offered.places is None
    for wanted in (3, 1 + 24):
        (offered,) = page.pictures()
        room = room_for(offered.make(), QSize(*offered.size))
        lay_out_unseen(room)
        drawn = room.findChildren(StatementTable)[0]
        assert drawn.model().columnCount() == wanted
        assert drawn.verticalScrollBar().maximum() == drawn.horizontalScrollBar().maximum() == 0
        room.deleteLater()
        click(page, "period.1")
    (offered,) = page.pictures()
    assert offered.places == (0,)
