"""The page of own orders: a file opened, its columns confirmed, rows checked, a fit put into a model and undone."""

import gc
import weakref
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from calculator import language
from calculator.retention_fit import GEOMETRIC, SHIFTED
from tests.calculator.order_files import workbook
from tests.ui.every_page import listening
from ui.charts.copied_picture import copied_picture
from ui.charts.curve_chart import CurveChart
from ui.own_orders.series_view import HIGH_END, Typed
from ui.pages.own_orders import BAD, COHORTS, COLUMNS, EMPTY, FIT, SERIES, OwnOrdersPage
from ui.session import Session


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> OwnOrdersPage:
    made = OwnOrdersPage(session)
    qtbot.addWidget(made)
    made.resize(968, 800)
    made.show()
    qtbot.waitExposed(made)
    made.wait()
    return made


@pytest.fixture
def sample(page: OwnOrdersPage, qtbot: QtBot) -> OwnOrdersPage:
    """The page with the sample read."""
    click(page, "own.sample", qtbot)
    click(page, "own.read", qtbot)
    return page


def click(page: OwnOrdersPage, name: str, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.findChild(QPushButton, name), Qt.MouseButton.LeftButton)
    page.background.wait()


def text(page: OwnOrdersPage, name: str) -> str:
    return page.findChild(QLabel, name).text()


def orders_file(folder: Path, rows: list[str], headings: str = "id,who,when,paid") -> Path:
    path = folder / "orders.csv"
    path.write_text("\n".join([headings, *rows]) + "\n", encoding="utf-8")
    return path


def test_before_there_are_orders_the_page_says_what_it_needs(page: OwnOrdersPage) -> None:
    assert page._stack.currentIndex() == EMPTY
    assert page.pictures() == []
    assert page.findChild(QPushButton, "own.open_first").isVisible()


def test_sheets_alike_are_read_together_unless_one_is_chosen(page: OwnOrdersPage, qtbot: QtBot, tmp_path: Path) -> None:
    head = ["客户", "日期", "金额"]
    first = [[who, f"2024-0{month}-05", 10] for month in (1, 2, 3) for who in "abc"[month - 1 :]]
    path = workbook(tmp_path, {"一月": [head, *first], "二月": [head, ["a", "2024-04-05", "?"]]})
    page.open(path)
    page.background.wait()
    sheets = page.findChild(QComboBox, "own.column.sheet")
    assert [sheets.itemText(place) for place in range(3)] == ["all with the same headings", "一月", "二月"]
    assert sheets.currentIndex() == 0
    click(page, "own.read", qtbot)
    assert page.bad._model.index(0, 0).data() == "二月, row 2"
    sheets.setCurrentIndex(1)
    sheets.activated.emit(1)
    page.background.wait()
    assert sheets.currentText() == "一月"
    click(page, "own.read", qtbot)
    assert not page._found.orders.bad


def test_the_sample_leads_from_columns_to_the_fit(page: OwnOrdersPage, qtbot: QtBot) -> None:
    click(page, "own.sample", qtbot)
    assert page._stack.currentIndex() == COLUMNS
    assert page.findChild(QComboBox, "own.column.customer").currentText() == "Customer ID"
    click(page, "own.read", qtbot)
    assert page._stack.currentIndex() == FIT
    assert "31.6" in page.fit.chart.drawing.title
    assert [picture.name for picture in page.pictures()] == ["repurchase"]


def test_a_fit_is_put_into_the_chosen_model_in_one_step(sample: OwnOrdersPage, session: Session, qtbot: QtBot) -> None:
    before = session.scenario
    sample.fit.model.setCurrentIndex(2)
    sample.fit.model.activated.emit(2)
    click(sample, "own.fit.use", qtbot)
    retention = session.scenario.models[2].retention
    assert retention.curve == SHIFTED
    assert retention.alpha == pytest.approx(0.622, abs=1e-3)
    assert session.scenario.models[2].sources["retention.alpha"].startswith("own data, 2023-01 to 2024-05")
    assert "Community" in text(sample, "own.fit.done")
    session.undo_stack.undo()
    assert session.scenario == before


def test_the_other_curve_can_be_chosen_and_warns(sample: OwnOrdersPage, session: Session, qtbot: QtBot) -> None:
    click(sample, "own.fit.curve.0", qtbot)
    assert "The fit is poor" in text(sample, "own.fit.warnings")
    click(sample, "own.fit.use", qtbot)
    assert session.scenario.models[0].retention.curve == GEOMETRIC
    assert session.scenario.models[0].retention.repurchase_rate == pytest.approx(0.778, abs=1e-3)


def test_rows_that_do_not_count_are_listed_and_can_be_kept(sample: OwnOrdersPage, tmp_path: Path) -> None:
    sample._show_view(BAD)
    model = sample.bad.table.model()
    assert model.rowCount() == 5
    assert [model.index(0, column).data() for column in range(4)] == [
        "42",
        "Order status",
        "cancelled",
        "not completed: cancelled, unpaid or refunded",
    ]
    sample.bad.save_to(tmp_path / "bad.csv")
    lines = (tmp_path / "bad.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "row,column,value,reason"
    assert len(lines) == 6


def test_cohorts_show_the_share_that_orders_by_month(sample: OwnOrdersPage) -> None:
    sample._show_view(COHORTS)
    model = sample.cohorts.model()
    assert model.headerData(0, Qt.Orientation.Vertical) == "all"
    assert model.headerData(1, Qt.Orientation.Vertical) == "2023-01"
    assert model.index(1, 0).data() == "107"
    assert model.index(1, 1).data() == "34.6\u202f%"
    assert model.index(model.rowCount() - 1, 1).data() is None
    assert "37 of 107" in model.index(1, 1).data(Qt.ItemDataRole.ToolTipRole)


def test_a_copied_chart_of_orders_does_not_name_the_open_scenario(
    sample: OwnOrdersPage, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    chart = next(each for each in sample.findChildren(CurveChart) if each.drawing.curves)
    with listening(monkeypatch) as written:
        copied_picture(chart)
    words = " ".join(each.text for each in written)
    assert "Tierwise" in words
    assert session.title not in words


def test_a_later_begin_leaves_earlier_cohorts_out(sample: OwnOrdersPage) -> None:
    sample._show_view(COHORTS)
    sample.begin.setCurrentIndex(6)
    sample.begin.activated.emit(6)
    sample.background.wait()
    assert sample.cohorts.model().headerData(1, Qt.Orientation.Vertical) == "2023-07"
    assert sample.begin.currentText() == "2023-07"


def test_columns_that_cannot_be_guessed_are_asked_for(page: OwnOrdersPage, tmp_path: Path, qtbot: QtBot) -> None:
    rows = [f"{n},u{n},2024-0{1 + n % 3}-0{1 + n % 9},{n}.5" for n in range(30)]
    page.open(orders_file(tmp_path, rows, "no,aa,bb,cc"))
    page.background.wait()
    read = page.findChild(QPushButton, "own.read")
    box = page.findChild(QComboBox, "own.column.customer")
    if box.currentData() is None:
        assert not read.isEnabled()
        assert "Customer" in text(page, "own.columns.words")
    box.setCurrentText("aa")
    assert read.isEnabled()
    click(page, "own.read", qtbot)
    assert page._found is not None
    assert page._found.orders.customers == 30


def test_a_file_that_is_no_table_says_why_on_the_page(page: OwnOrdersPage, tmp_path: Path) -> None:
    path = tmp_path / "note.csv"
    path.write_text("hello\nworld\n", encoding="utf-8")
    page.open(path)
    page.background.wait()
    assert "note.csv: is no table" in text(page, "own.error")
    assert page._stack.currentIndex() == EMPTY


def test_orders_without_any_return_say_so_in_place_of_a_curve(
    page: OwnOrdersPage, tmp_path: Path, qtbot: QtBot
) -> None:
    rows = [f"{n},u{n},2024-{1 + n % 6:02d}-{1 + n % 28:02d},{n}.5" for n in range(200)]
    page.open(orders_file(tmp_path, [*rows, "999,u999,2024-06-30,5"], "order id,user id,date,amount"))
    page.background.wait()
    click(page, "own.read", qtbot)
    assert "Nobody ordered again" in page.fit.chart.drawing.empty
    assert not page.findChild(QPushButton, "own.fit.use").isEnabled()


def test_a_dropped_table_is_opened(page: OwnOrdersPage, tmp_path: Path) -> None:
    path = orders_file(tmp_path, ["1,a,2024-01-01,5", "2,b,2024-01-02,6"])
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    page.dropEvent(
        QDropEvent(
            QPointF(9, 9),
            Qt.DropAction.CopyAction,
            data,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        )
    )
    page.background.wait()
    assert text(page, "own.name") == "orders.csv"


def test_open_asks_for_a_table(
    page: OwnOrdersPage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    path = orders_file(tmp_path, ["1,a,2024-01-01,5"])
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(path), ""))
    click(page, "own.open_first", qtbot)
    assert text(page, "own.name") == "orders.csv"


def test_an_edit_elsewhere_keeps_what_was_read(sample: OwnOrdersPage, session: Session) -> None:
    session.set_value("models.0.acquisition.cac", 77)
    session.wait()
    sample.wait()
    assert sample._found is not None
    assert sample._stack.currentIndex() == FIT


def test_a_survival_series_gives_the_published_shapes(page: OwnOrdersPage, session: Session, qtbot: QtBot) -> None:
    page.findChild(QPushButton, "own.view.4").click()
    click(page, "own.series.example", qtbot)
    assert page.series.typed == Typed(HIGH_END)
    click(page, "own.survival.use", qtbot)
    retention = session.scenario.models[0].retention
    assert retention.alpha == pytest.approx(0.668, abs=5e-4)
    assert retention.beta == pytest.approx(3.806, abs=5e-4)
    assert "survival over 7 periods" in session.scenario.models[0].sources["retention.alpha"]


def test_a_series_can_be_pasted_and_a_wrong_one_says_why(page: OwnOrdersPage, qtbot: QtBot) -> None:
    page._show_view(SERIES)
    QApplication.clipboard().setText("1000\n869\n743\n653\n")
    click(page, "own.series.paste", qtbot)
    assert page._survival is not None
    assert page._survival.fits[0].series.customers == 1000
    QApplication.clipboard().setText("1, 0.5, 0.7")
    click(page, "own.series.paste", qtbot)
    assert "must not rise" in page.series_fit.chart.drawing.empty
    assert not page.findChild(QPushButton, "own.survival.use").isEnabled()


def test_what_was_read_outlives_a_change_of_language(sample: OwnOrdersPage, session: Session, qtbot: QtBot) -> None:
    click(sample, "own.fit.curve.0", qtbot)
    language.use("zh")
    other = OwnOrdersPage(session)
    qtbot.addWidget(other)
    other.choose(sample.choices())
    assert other._stack.currentIndex() == FIT
    assert other.fit.curve.place == 0
    assert other._found is not None
    assert other._found.orders is sample._found.orders


def test_a_page_that_is_closed_is_gone(session: Session, qtbot: QtBot) -> None:
    made = OwnOrdersPage(session)
    made.show()
    made.try_sample()
    made.background.wait()
    made.read()
    made.background.wait()
    made.series.fill(Typed(HIGH_END))
    made.background.wait()
    remembered = weakref.ref(made)
    made.close()
    made.deleteLater()
    del made
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()
    assert remembered() is None
