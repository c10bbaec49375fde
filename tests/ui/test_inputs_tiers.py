"""The tier table, used as a person uses it."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from calculator.scenario import Scenario
from calculator.sections import Tier
from tests.ui.using_inputs import Inputs, child, click, close_menu, focused, open_menu, settle, shown
from ui.inputs.number_field import NumberField
from ui.inputs.segments import Segment
from ui.inputs.tier_table_model import TierTableModel
from ui.session import Origin, Session

STOCKED = [
    "name", "price_share", "opening_order", "minimum_order", "cover_months", "join_fee", "deposit", "initial_agents",
    "recruits_per_month", "churn_rate", "contacts_per_month", "retail_weight", "running_cost", "own_use",
    "purchase_rebate",
]  # fmt: skip


@pytest.fixture
def tiers(qtbot: QtBot, session: Session) -> Iterator[Inputs]:
    """The panel with the channel open."""
    with shown(qtbot, session) as panel:
        click(child(panel, QPushButton, "group.channel"))
        yield panel


def table(panel: Inputs, place: int = 0) -> QTableView:
    return child(panel, QTableView, f"models.{place}.channel.tiers")


def model(view: QTableView) -> TierTableModel:
    found = view.model()
    assert isinstance(found, TierTableModel)
    return found


def cell(view: QTableView, tier: int, name: str) -> QModelIndex:
    return model(view).index(model(view).names.index(name), tier)


def text(view: QTableView, tier: int, name: str) -> str:
    return str(model(view).data(cell(view, tier, name)))


def type_in(view: QTableView, tier: int, name: str, text: str) -> None:
    """Type over a cell, as one does after pressing F2."""
    view.setCurrentIndex(cell(view, tier, name))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F2)
    path = f"{view.objectName()}.{tier}.{name}"
    editor = child(view, QLineEdit, path) if name == "name" else child(view, NumberField, path)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle()


def tier(panel: Inputs, place: int, number: int) -> Tier:
    return panel.scenario.models[place].tiers[number]


def button(panel: Inputs, text: str) -> QPushButton:
    return next(one for one in panel.findChildren(QPushButton) if one.text() == text)


def test_rows_are_parameters_and_columns_tiers(tiers: Inputs) -> None:
    view = table(tiers)
    assert model(view).names == STOCKED
    assert model(view).columnCount() == 5
    assert text(view, 0, "name") == "General"
    assert text(view, 4, "churn_rate") == "17.5"
    assert model(view).headerData(1, Qt.Orientation.Vertical) == "Buying price % of consumer price"


def test_a_table_shows_only_what_the_kind_has(tiers: Inputs) -> None:
    click(child(tiers, Segment, "tiers_of.1"))
    assert "price_share" not in model(table(tiers, 1)).names
    assert model(table(tiers, 1)).columnCount() == 2


def test_a_number_is_typed_over(tiers: Inputs) -> None:
    type_in(table(tiers), 4, "churn_rate", "20")
    assert tier(tiers, 0, 4).churn_rate == 0.2
    type_in(table(tiers), 0, "opening_order", "1.2k")
    assert tier(tiers, 0, 0).opening_order == 1200
    assert tiers.session.undo_stack.count() == 2
    tiers.session.undo_stack.undo()
    tiers.session.undo_stack.undo()
    assert text(table(tiers), 4, "churn_rate") == "17.5"


def test_typing_starts_editing(tiers: Inputs) -> None:
    view = table(tiers)
    view.setCurrentIndex(cell(view, 0, "deposit"))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_7)
    editor = child(view, NumberField, "models.0.channel.tiers.0.deposit")
    QTest.keyClicks(editor, "00")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle()
    assert tier(tiers, 0, 0).deposit == 700


def test_a_name_is_typed_over(tiers: Inputs) -> None:
    type_in(table(tiers), 1, "name", "Regional")
    assert tier(tiers, 0, 1).name == "Regional"
    assert tiers.session.undo_stack.undoText() == "Rename First to Regional"


def test_a_number_left_as_it_was_is_no_edit(tiers: Inputs) -> None:
    type_in(table(tiers), 0, "deposit", "5000")
    assert tiers.session.undo_stack.count() == 0


def test_what_cannot_be_stays_and_is_explained(tiers: Inputs) -> None:
    view = table(tiers)
    type_in(view, 0, "churn_rate", "120")
    assert tier(tiers, 0, 0).churn_rate == 0.07
    assert text(view, 0, "churn_rate") == "120"
    assert "General, Churn: Must be a number at least 0 and at most 100, in percent." in "\n".join(tiers.sentences)
    type_in(view, 0, "churn_rate", "8")
    assert tier(tiers, 0, 0).churn_rate == 0.08
    assert "Must be" not in "\n".join(tiers.sentences)


def test_rising_prices_are_asked_for_in_words(tiers: Inputs) -> None:
    view = table(tiers)
    type_in(view, 0, "price_share", "50")
    assert tier(tiers, 0, 0).price_share == 0.3
    assert text(view, 0, "price_share") == "50"
    assert "above the" in "\n".join(tiers.sentences)
    tiers.session.set_value("months", 30)
    assert text(view, 0, "price_share") == "30"
    assert "above the" not in "\n".join(tiers.sentences)


def test_a_tier_is_added_below_and_removed(tiers: Inputs) -> None:
    view = table(tiers)
    view.setCurrentIndex(cell(view, 1, "deposit"))
    click(button(tiers, "Add a tier below"))
    assert [tier.price_share for tier in tiers.scenario.models[0].tiers] == [0.3, 0.38, 0.42, 0.46, 0.56, 0.7]
    assert view.currentIndex().column() == 2
    assert tiers.scenario.models[0].tiers[2].name == "New tier"
    click(button(tiers, "Remove this tier"))
    assert len(tiers.scenario.models[0].tiers) == 5
    assert tiers.session.undo_stack.count() == 2
    tiers.session.undo_stack.undo()
    assert view.model().columnCount() == 6


def test_where_no_price_is_left_below_it_is_said(tiers: Inputs) -> None:
    view = table(tiers)
    type_in(view, 4, "price_share", "100")
    click(button(tiers, "Add a tier below"))
    assert len(tiers.scenario.models[0].tiers) == 5
    assert "above the 1 of the tier above it" in "\n".join(tiers.sentences)


def test_one_tier_must_stay(tiers: Inputs) -> None:
    for _ in range(4):
        click(button(tiers, "Remove this tier"))
    assert not button(tiers, "Remove this tier").isEnabled()
    assert "at least one tier" in button(tiers, "Remove this tier").toolTip()


def test_another_number_of_tiers_is_told(tiers: Inputs) -> None:
    tiers.session.set_value("models.0.channel.tier_count", 3)
    assert "Runs with 3 of these 5 tiers; see Number of tiers." in "\n".join(tiers.sentences)
    tiers.session.set_value("models.0.channel.tier_count", 7)
    assert "Runs with 7 tiers made of these 5; see Number of tiers." in "\n".join(tiers.sentences)
    tiers.session.set_value("models.0.channel.tier_count", None)
    assert "Runs with" not in "\n".join(tiers.sentences)


def test_twelve_tiers_scroll_in_their_own_table(qtbot: QtBot, session: Session) -> None:
    data = session.scenario.data()
    top = data["models"][0]["channel"]["tiers"][0]
    data["models"][0]["channel"]["tiers"] = [
        {**top, "name": f"Tier number {n}", "price_share": n / 13} for n in range(1, 13)
    ]
    for name in ("sources", "uncertainty"):
        data["models"][0][name] = {}
    session.open(Scenario.parse(data), Origin("Twelve"))
    with shown(qtbot, session) as made:
        made.set_all_open()
        settle()
        view = table(made)
        assert view.model().columnCount() == 12
        assert view.horizontalScrollBar().maximum() > 0
        assert view.verticalScrollBar().maximum() == 0
        assert made.form.width() == made._scroll.viewport().width()
        assert not button(made, "Add a tier below").isEnabled()
        width = view.columnWidth(0)
        type_in(view, 0, "deposit", "12345678")
        assert view.columnWidth(0) > width


def menu_at(view: QTableView, tier: int, name: str) -> dict[str, QAction]:
    where = view.visualRect(cell(view, tier, name)).center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, view.viewport().mapToGlobal(where))
    QApplication.sendEvent(view.viewport(), event)
    return open_menu()


def test_a_value_for_every_tier_every_model_or_as_it_was_saved(tiers: Inputs) -> None:
    view = table(tiers)
    menu_at(view, 0, "deposit")["Same in every tier"].trigger()
    close_menu()
    assert {tier.deposit for tier in tiers.scenario.models[0].tiers} == {5000}
    menu_at(view, 1, "deposit")["Back to the saved value"].trigger()
    close_menu()
    assert tier(tiers, 0, 1).deposit == 3000
    menu_at(view, 1, "deposit")["Same in every model"].trigger()
    assert tier(tiers, 1, 1).deposit == 3000


def test_the_table_follows_the_model_shown(tiers: Inputs) -> None:
    tiers.set_columns(single=True)
    tiers.show_model(1)
    assert table(tiers, 1).isVisible()
    assert child(tiers, Segment, "shown_model.1").isVisible()
    assert tiers.focus_on("models.0.channel.tiers.2.deposit")
    assert table(tiers, 0).currentIndex().column() == 2


def test_cells_are_painted_with_what_is_wrong_and_where_one_is(tiers: Inputs) -> None:
    view = table(tiers)
    type_in(view, 0, "churn_rate", "120")
    wrong = view.visualRect(cell(view, 0, "churn_rate"))
    picture = view.viewport().grab().toImage()
    assert picture.pixelColor(wrong.topLeft() + QPoint(10, 1)).name() == "#b3261e"


def test_tooltips_tell_sources_and_unused_recruits(tiers: Inputs) -> None:
    view, role = table(tiers), Qt.ItemDataRole.ToolTipRole
    assert "Not used in the first tier" in model(view).data(cell(view, 0, "recruits_per_month"), role)
    assert "Herbalife" in model(view).data(cell(view, 0, "churn_rate"), role)


def start(view: QTableView, tier: int, name: str, text: str) -> QWidget:
    """Type over a cell, and leave it at that."""
    view.setCurrentIndex(cell(view, tier, name))
    view.setFocus()
    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = focused()
    QTest.keyClick(editor, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(editor, text)
    return editor


def test_what_is_being_typed_is_taken_when_asked_for(tiers: Inputs) -> None:
    start(table(tiers), 1, "deposit", "4100")
    assert tiers.finish_typing()
    assert tier(tiers, 0, 1).deposit == 4100
    start(table(tiers), 1, "name", "Regional")
    assert tiers.finish_typing()
    assert tier(tiers, 0, 1).name == "Regional"
    settle()
    assert focused() is table(tiers)


@pytest.mark.parametrize(("name", "typed"), [("churn_rate", "120"), ("price_share", "50")])
def test_what_cannot_be_taken_stays_with_the_focus(tiers: Inputs, name: str, typed: str) -> None:
    before = tiers.scenario
    editor = start(table(tiers), 0, name, typed)
    assert not tiers.finish_typing()
    settle()
    assert focused() is editor
    assert isinstance(editor, NumberField)
    assert editor.text() == typed
    assert tiers.scenario is before


@pytest.mark.parametrize(("name", "typed"), [("deposit", "777"), ("name", "Regional")])
def test_what_was_being_typed_goes_when_another_scenario_is_opened(tiers: Inputs, name: str, typed: str) -> None:
    opened = tiers.scenario.with_values({"months": 30})
    editor = start(table(tiers), 1, name, typed)
    assert not editor.acceptDrops()
    tiers.session.open(opened, Origin("Another"))
    tiers.search.setFocus()
    settle()
    assert tiers.scenario is opened
    assert text(table(tiers), 1, "deposit") == "3,000"


def test_the_first_tier_is_seen_first(qtbot: QtBot, session: Session) -> None:
    with shown(qtbot, session, 470) as made:
        made.set_columns(single=True)
        made.resize(300, 900)
        click(child(made, QPushButton, "group.channel"))
        view = table(made)
        assert view.horizontalScrollBar().maximum() > 0
        assert view.horizontalScrollBar().value() == 0
        made.show_model(1)
        made.show_model(0)
        settle()
        assert table(made).horizontalScrollBar().value() == 0


def test_why_a_cell_was_refused_is_scrolled_to(tiers: Inputs) -> None:
    tiers.resize(480, 480)
    settle()
    view = table(tiers)
    tiers._scroll.ensureWidgetVisible(view, 0, 0)
    tiers._scroll.verticalScrollBar().setValue(view.mapTo(tiers.form, QPoint(0, 0)).y())
    type_in(view, 0, "price_share", "50")
    QTest.qWait(50)
    told = next(label for label in tiers.findChildren(QLabel) if label.isVisible() and "above the" in label.text())
    assert told.visibleRegion().boundingRect() == told.rect()
