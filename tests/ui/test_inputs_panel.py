"""The panel of inputs, used as a person uses it."""

import gc
import weakref
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QColor, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton, QTableView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from calculator import language, load_preset
from calculator.parameters import declared
from calculator.scenario import Scenario
from tests.ui.using_inputs import Inputs, child, click, close_menu, drag, focused, open_menu, settle, shown, type_in
from ui import theme
from ui.inputs.choice_field import ChoiceField
from ui.inputs.model_header import ModelHeader
from ui.inputs.number_field import NumberField
from ui.inputs.panel import InputPanel
from ui.inputs.row import Row
from ui.inputs.segments import Segment
from ui.inputs.tier_table_model import TierTableModel
from ui.inputs.value_slider import ValueSlider
from ui.session import Origin, Session

AGENT_CAC = "models.0.acquisition.agent_cac"
CAC = "models.1.acquisition.cac"
RETURNS = "models.{}.costs.return_rate"


@pytest.fixture
def panel(qtbot: QtBot, session: Session) -> Iterator[Inputs]:
    """The inputs of the default comparison, side by side."""
    with shown(qtbot, session) as made:
        yield made


def several(count: int) -> Scenario:
    """The three models over and over, so many of them."""
    data = load_preset().data()
    models = [{**data["models"][n % 3], "name": f"Model {n} with a name that is long"} for n in range(count)]
    return Scenario.parse({**data, "models": models})


def menu_at(field: NumberField) -> dict[str, QAction]:
    field.customContextMenuRequested.emit(QPoint(4, 4))
    return open_menu()


# --- reachable -------------------------------------------------------------------------------------


def test_every_parameter_of_every_model_is_an_input_with_its_path(panel: Inputs) -> None:
    panel.set_all_open()
    for path, _, _ in panel.scenario.parameters():
        if ".channel.tiers." not in path:
            found = panel.findChildren(NumberField, path)
            assert len(found) == 1, path


def test_groups_are_made_when_they_are_first_opened(panel: Inputs) -> None:
    assert panel.findChild(NumberField, RETURNS.format(0)) is None
    click(child(panel, QPushButton, "group.costs"))
    assert panel.field(RETURNS.format(0)).isVisible()
    click(child(panel, QPushButton, "group.costs"))
    assert not panel.field(RETURNS.format(0)).isVisible()


def test_every_row_lines_up_with_the_heads(panel: Inputs) -> None:
    panel.set_all_open()
    settle()
    heads = panel.findChildren(ModelHeader)
    for path in ("costs.return_rate", "retention.repurchase_rate", "acquisition.organic_leads"):
        for head in heads:
            cell = panel.field(f"models.{head._place}.{path}")
            left = cell.mapTo(panel, QPoint(0, 0)).x()
            assert (left, cell.width()) == (head.mapTo(panel, QPoint(0, 0)).x(), head.width())


def test_nothing_is_wider_than_the_panel(qtbot: QtBot, session: Session) -> None:
    for single in (False, True):
        with shown(qtbot, session, 300 if single else 470) as panel:
            panel.set_columns(single)
            panel.set_all_open()
            panel.resize(300 if single else 470, 900)
            settle()
            assert panel.form.width() == panel._scroll.viewport().width()
            inputs = [one for one in panel.findChildren(NumberField) if one.isVisible()]
            assert all(one.mapTo(panel, QPoint(one.width(), 0)).x() <= panel.width() - 10 for one in inputs)


def test_inputs_say_what_they_are_to_those_who_do_not_see_them(panel: Inputs) -> None:
    assert panel.field(CAC).accessibleName() == "Customer acquisition cost, Social commerce, ¥/customer"
    assert "Source:" in panel.field(CAC).toolTip()


def test_tab_goes_from_field_to_field_as_one_reads(panel: Inputs) -> None:
    panel.form.groups[0].set_open(opened=True)
    settle()
    child(panel, ValueSlider, f"{AGENT_CAC}.slider").setFocus()
    visited = []
    for _ in range(16):
        visited.append(focused().objectName())
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert visited[:4] == [f"{AGENT_CAC}.slider", AGENT_CAC, f"{CAC}.slider", CAC]
    assert visited[6:9] == ["models.0.price.value.slider", "models.0.price.value", "models.0.price.basis"]
    child(panel, QPushButton, "group.acquisition").setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused().objectName() == "models.0.acquisition.monthly_budget"
    QTest.keyClick(focused(), Qt.Key.Key_Tab)
    assert focused().objectName() == "models.1.acquisition.monthly_budget"


# --- edits and undo --------------------------------------------------------------------------------


def test_two_entries_are_two_steps_and_undo_restores_the_fields(panel: Inputs) -> None:
    type_in(panel.field(CAC), "120")
    type_in(panel.field("models.1.retention.repurchase_rate"), "40%")
    assert (panel.value(CAC), panel.value("models.1.retention.repurchase_rate")) == (120, 0.4)
    stack = panel.session.undo_stack
    assert stack.count() == 2
    stack.undo()
    assert panel.field("models.1.retention.repurchase_rate").value() == 0.5
    stack.undo()
    assert panel.field(CAC).text() == "100"
    stack.redo()
    assert panel.field(CAC).text() == "120"


def test_undo_by_keyboard_right_after_an_entry(panel: Inputs) -> None:
    stack = panel.session.undo_stack
    action = stack.createUndoAction(panel)
    action.setShortcut("Ctrl+Z")
    panel.addAction(action)
    type_in(panel.field(CAC), "120")
    QTest.keyClick(panel.field(CAC), Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert panel.value(CAC) == 100


def test_a_drag_is_one_step(panel: Inputs) -> None:
    slider = child(panel, ValueSlider, "models.1.retention.repurchase_rate.slider")
    drag(slider, 0.8)
    assert panel.session.undo_stack.count() == 1
    assert panel.value("models.1.retention.repurchase_rate") == pytest.approx(0.85, abs=0.05)
    assert panel.field("models.1.retention.repurchase_rate").value() == panel.value(
        "models.1.retention.repurchase_rate"
    )
    drag(slider, 0.3)
    assert panel.session.undo_stack.count() == 2
    panel.session.undo_stack.undo()
    panel.session.undo_stack.undo()
    assert slider.value() == slider.scale.place_of(0.5)


def test_whole_numbers_reach_the_scenario_whole(panel: Inputs) -> None:
    drag(child(panel, ValueSlider, "models.0.channel.tier_count.slider"), 0.27)
    assert panel.value("models.0.channel.tier_count") == 3
    type_in(panel.field("models.0.channel.tier_count"), "4")
    assert panel.value("models.0.channel.tier_count") == 4
    type_in(panel.field("models.0.channel.tier_count"), "4.5")
    assert panel.field("models.0.channel.tier_count").problem


def test_an_emptied_field_goes_back_to_its_default(panel: Inputs) -> None:
    tiers = panel.field("models.0.channel.tier_count")
    type_in(tiers, "3")
    assert tiers.property("unset") is False
    tiers.selectAll()
    QTest.keyClick(tiers, Qt.Key.Key_Delete)
    QTest.keyClick(tiers, Qt.Key.Key_Return)
    assert panel.value("models.0.channel.tier_count") is None
    assert (tiers.text(), tiers.property("unset")) == ("5", True)


def test_defaults_follow_what_they_depend_on(panel: Inputs) -> None:
    panel.set_all_open()
    assert panel.field("models.0.acquisition.budget_months").text() == "24"
    type_in(panel.field("months"), "36")
    assert panel.field("models.0.acquisition.budget_months").text() == "36"


def test_an_edit_touches_only_the_fields_that_it_changes(panel: Inputs, monkeypatch: pytest.MonkeyPatch) -> None:
    panel.set_all_open()
    touched = []
    show_value = NumberField.show_value

    def note(field: NumberField, *values: Any, **options: Any) -> None:
        touched.append(field.objectName())
        show_value(field, *values, **options)

    monkeypatch.setattr(NumberField, "show_value", note)
    type_in(panel.field(CAC), "120")
    assert set(touched) == {CAC}


# --- errors ----------------------------------------------------------------------------------------


def test_what_cannot_be_is_said_under_the_row_and_the_scenario_keeps_the_last_good_value(panel: Inputs) -> None:
    type_in(panel.field(CAC), "-5")
    assert panel.value(CAC) == 100
    assert panel.field(CAC).text() == "-5"
    assert "Social commerce: Must be a number above 0." in panel.sentences
    type_in(panel.field(CAC), "90")
    assert panel.value(CAC) == 90
    assert not panel.says("Must be")


def test_an_error_outlives_edits_elsewhere_but_not_undo(panel: Inputs) -> None:
    type_in(panel.field(CAC), "abc")
    type_in(panel.field(AGENT_CAC), "90")
    assert panel.field(CAC).text() == "abc"
    panel.session.undo_stack.undo()
    assert (panel.field(CAC).text(), panel.field(CAC).problem) == ("100", "")


def test_rules_between_parameters_are_said_under_the_field_too(panel: Inputs) -> None:
    panel.set_all_open()
    type_in(panel.field("models.0.channel.buyback_share"), "60")
    type_in(panel.field("models.0.channel.liquidation_share"), "60")
    assert panel.value("models.0.channel.liquidation_share") == 0
    assert panel.field("models.0.channel.liquidation_share").text() == "60"
    assert panel.says("together must be at most 1")
    type_in(panel.field("models.0.channel.liquidation_share"), "40")
    assert panel.value("models.0.channel.liquidation_share") == 0.4


def test_a_rule_broken_somewhere_else_says_where(panel: Inputs) -> None:
    panel.set_all_open()
    without = panel.scenario.data()
    del without["models"][0]["price"]["reference_price"]
    without["models"][0]["price"]["price_response"] = 0.0
    panel.session.change(Scenario.parse(without), "")
    type_in(panel.field("models.0.price.price_response"), "1")
    assert panel.says("Reference price: Missing:")


def test_in_chinese_a_full_colon_stands_after_whose_number_is_wrong(qtbot: QtBot, session: Session) -> None:
    language.use("zh")
    with shown(qtbot, session) as panel:
        type_in(panel.field(CAC), "-3")
        name = panel.scenario.models[1].name
        assert panel.says(f"{name}：应为")
        assert not panel.says(f"{name}: ")
        type_in(panel.field(CAC), " ")
        assert panel.says(f"{name}：请填数字：大于")


def test_a_slider_goes_back_where_the_scenario_refuses(panel: Inputs) -> None:
    panel.session.set_value("models.0.price.value", 60.0)
    slider = child(panel, ValueSlider, "models.0.price.value.slider")
    child(panel, ChoiceField, "models.0.price.basis").setCurrentIndex(1)  # 12 times the list price
    assert panel.value("models.0.price.basis") == "cost_multiple"
    assert child(panel, ChoiceField, "models.0.price.basis").currentData() == "cost_multiple"
    assert slider.value() == slider.maximum()
    assert panel.field("models.0.price.value").problem


# --- the four at the top ---------------------------------------------------------------------------


def test_the_mark_up_is_a_ratio_or_a_share_and_tells_the_price(panel: Inputs) -> None:
    assert panel.field("models.0.price.value").text() == "1:5"
    assert panel.field("models.1.price.value").text() == "75"
    assert {"¥198", "¥148.5", "¥178.2"} <= set(panel.sentences)
    type_in(panel.field("models.0.price.value"), "1:6")
    assert panel.value("models.0.price.value") == 6
    assert "¥237.6" in panel.sentences


def test_another_basis_keeps_the_price_as_one_step(panel: Inputs) -> None:
    basis = child(panel, ChoiceField, "models.0.price.basis")
    basis.setFocus()
    QTest.keyClick(basis, Qt.Key.Key_Down)
    price = panel.scenario.models[0].price
    assert (price.basis, price.value) == ("list_share", 1.0)
    assert panel.field("models.0.price.value").text() == "100"
    assert "¥198" in panel.sentences
    assert panel.session.undo_stack.count() == 1
    panel.session.undo_stack.undo()
    assert panel.field("models.0.price.value").text() == "1:5"
    assert basis.currentData() == "cost_multiple"


def test_a_share_of_the_list_price_has_its_own_bounds(panel: Inputs) -> None:
    type_in(panel.field("models.1.price.value"), "160")
    assert panel.field("models.1.price.value").problem == "Must be a number above 0 and at most 150, in percent."


def test_the_cost_at_the_top_follows_who_pays(panel: Inputs) -> None:
    panel.set_all_open()
    assert "paid by the agents" in panel.sentences
    top = child(panel, ValueSlider, f"{AGENT_CAC}.slider")
    type_in(panel.field("models.0.acquisition.monthly_budget"), "1000")
    assert top.objectName() == "models.0.acquisition.cac.slider"
    assert len(panel.findChildren(NumberField, AGENT_CAC)) == 1
    assert "paid by the agents" not in panel.sentences


def test_what_cannot_be_set_says_why(panel: Inputs) -> None:
    tiers = panel.field("models.2.channel.tier_count")
    assert not tiers.isEnabled()
    assert "no agents" in panel.sentences
    assert "sells without agents" in tiers.toolTip()
    panel.set_all_open()
    type_in(panel.field("models.2.acquisition.monthly_budget"), "0")
    assert "no paid customers" in panel.sentences
    assert not panel.field("models.2.acquisition.cac").isEnabled()


def test_the_curve_decides_which_shapes_can_be_set(panel: Inputs) -> None:
    panel.set_all_open()
    assert not panel.field("models.0.retention.alpha").isEnabled()
    curve = child(panel, ChoiceField, "models.0.retention.curve")
    curve.setFocus()
    QTest.keyClick(curve, Qt.Key.Key_Down)
    assert panel.value("models.0.retention.curve") == "shifted_beta_geometric"
    assert panel.session.undo_stack.undoText() == ("WeChat agents · Survival curve: geometric → shifted beta-geometric")
    assert panel.field("models.0.retention.alpha").isEnabled()
    assert not panel.field("models.0.retention.repurchase_rate").isEnabled()
    assert "alpha, beta decide" in panel.sentences


def test_own_products_rest_while_one_is_shared(panel: Inputs) -> None:
    panel.set_all_open()
    assert panel.field("product.unit_cost").isEnabled()
    assert not panel.field("models.1.product.unit_cost").isEnabled()
    assert panel.says("Every model sells this product")
    panel.session.set_value("same_product", value=False)
    assert panel.field("models.1.product.unit_cost").isEnabled()


def test_what_a_kind_does_not_have_is_a_dash(panel: Inputs) -> None:
    panel.set_all_open()
    assert panel.findChild(NumberField, "models.2.acquisition.agent_cac") is None
    dashes = [label for label in panel.findChildren(QLabel) if label.text() == "–" and label.isVisible()]
    assert len(dashes) > 10
    assert any("no agents" in dash.toolTip() for dash in dashes)


# --- the same in every model -----------------------------------------------------------------------


def sign_of(panel: Inputs, path: str) -> QToolButton:
    row = next(one for one in panel.findChildren(Row) if one.isVisible() and one.isAncestorOf(panel.field(path)))
    sign = row.label.findChild(QToolButton)
    assert isinstance(sign, QToolButton)
    return sign


def test_the_sign_makes_every_model_like_the_focused_one(panel: Inputs) -> None:
    panel.set_all_open()
    panel.field(RETURNS.format(1)).setFocus()
    QTest.mouseClick(sign_of(panel, RETURNS.format(1)), Qt.MouseButton.LeftButton)
    assert [model.costs.return_rate for model in panel.scenario.models] == [0.08, 0.08, 0.08]
    assert panel.session.undo_stack.count() == 1
    panel.session.undo_stack.undo()
    assert [model.costs.return_rate for model in panel.scenario.models] == [0.02, 0.08, 0.04]


def test_the_sign_takes_the_first_column_where_none_is_focused(panel: Inputs) -> None:
    panel.search.setFocus()
    QTest.mouseClick(sign_of(panel, AGENT_CAC), Qt.MouseButton.LeftButton)
    assert (panel.value(CAC), panel.value("models.2.acquisition.cac")) == (100, 100)


def test_the_sign_takes_what_is_still_being_typed(panel: Inputs) -> None:
    cell = panel.field("models.1.retention.repurchase_rate")
    cell.setFocus()
    cell.selectAll()
    QTest.keyClicks(cell, "33")
    QTest.mouseClick(sign_of(panel, "models.1.retention.repurchase_rate"), Qt.MouseButton.LeftButton)
    assert {model.retention.repurchase_rate for model in panel.scenario.models} == {0.33}


def test_the_context_menu_offers_the_same(panel: Inputs) -> None:
    offers = menu_at(panel.field(CAC))
    offers["Same in every model"].trigger()
    assert panel.value(AGENT_CAC) == 100
    assert panel.value("models.2.acquisition.cac") == 100


def test_back_to_the_saved_value(panel: Inputs) -> None:
    type_in(panel.field(CAC), "120")
    menu_at(panel.field(CAC))["Back to the saved value"].trigger()
    assert panel.value(CAC) == 100
    close_menu()
    assert not menu_at(panel.field(CAC))["Back to the saved value"].isEnabled()


def test_the_menu_keeps_the_usual_entries(panel: Inputs) -> None:
    offers = menu_at(panel.field(CAC))
    assert any("Paste" in text for text in offers)


def test_a_menu_anywhere_in_a_row_is_for_the_column_pointed_at(panel: Inputs) -> None:
    slider = child(panel, ValueSlider, "models.2.retention.repurchase_rate.slider")
    middle = slider.rect().center()
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, middle, slider.mapToGlobal(middle))
    QApplication.sendEvent(slider, event)
    open_menu()["Same in every model"].trigger()
    assert {model.retention.repurchase_rate for model in panel.scenario.models} == {0.718}


# --- search ----------------------------------------------------------------------------------------


def rows_seen(panel: Inputs) -> set[str]:
    return {
        one.objectName().partition("models.0.")[2] for one in panel.findChildren(NumberField)
        if one.isVisible() and one.objectName().startswith("models.0.")
    }  # fmt: skip


def test_a_search_opens_the_groups_and_shows_what_it_finds(panel: Inputs) -> None:
    panel.focus_search()
    QTest.keyClicks(panel.search, "return")
    assert {"costs.return_rate", "costs.resalable_share", "costs.return_cost"} <= rows_seen(panel)
    assert "price.value" not in rows_seen(panel)
    assert not child(panel, QPushButton, "group.scenario").isVisible()
    QTest.keyClick(panel.search, Qt.Key.Key_Escape)
    assert rows_seen(panel) == {
        "acquisition.agent_cac",
        "price.value",
        "channel.tier_count",
        "retention.repurchase_rate",
    }


@pytest.mark.parametrize("words", ["costs.return_rate", "send back", "RETURN rate", "return costs", "% of units"])
def test_names_meanings_units_and_paths_are_searched(panel: Inputs, words: str) -> None:
    panel.search.setText(words)
    assert "costs.return_rate" in rows_seen(panel)


def test_english_finds_in_a_chinese_window_too(qtbot: QtBot, session: Session) -> None:
    language.use("zh")
    with shown(qtbot, session) as panel:
        panel.search.setText("return rate")
        assert "costs.return_rate" in rows_seen(panel)
        panel.search.setText("复购率")
        assert "retention.repurchase_rate" in rows_seen(panel)


def test_a_search_finds_tiers(panel: Inputs) -> None:
    panel.search.setText("deposit")
    table = child(panel, QTableView, "models.0.channel.tiers")
    model = table.model()
    assert table.isVisible()
    assert isinstance(model, TierTableModel)
    seen = [model.names[row] for row in range(model.rowCount()) if not table.isRowHidden(row)]
    assert seen == ["name", "deposit"]
    panel.search.clear()
    panel.set_all_open()
    assert not table.isRowHidden(3)


def test_where_nothing_is_found_it_is_said(panel: Inputs) -> None:
    panel.search.setText("zeppelin")
    assert panel.says("Nothing is called “zeppelin”")
    panel.search.clear()
    assert panel.field(CAC).isVisible()


# --- columns ---------------------------------------------------------------------------------------


def test_one_model_at_a_time(panel: Inputs) -> None:
    panel.set_columns(single=True)
    assert panel.field(AGENT_CAC).isVisible()
    assert not panel.field(CAC).isVisible()
    click(child(panel, Segment, "shown_model.1"))
    assert panel.shown_model == 1
    assert panel.field(CAC).isVisible()
    assert not panel.field(AGENT_CAC).isVisible()
    panel.set_columns(single=False)
    assert panel.field(AGENT_CAC).isVisible()
    assert panel.field(CAC).isVisible()
    panel.set_columns(single=True)
    assert panel.shown_model == 1


def test_arrow_keys_choose_a_model(panel: Inputs) -> None:
    panel.set_columns(single=True)
    child(panel, Segment, "shown_model.0").setFocus()
    QTest.keyClick(focused(), Qt.Key.Key_Right)
    assert panel.shown_model == 1


def test_alone_a_model_shows_only_what_it_has(panel: Inputs) -> None:
    panel.set_columns(single=True)
    panel.set_all_open()
    panel.show_model(2)
    assert not any(label.text() == "–" and label.isVisible() for label in panel.findChildren(QLabel))
    assert "No agents: this model sells directly." in panel.sentences
    panel.show_model(1)
    assert panel.field("models.1.channel.commission.0").isVisible()


def test_eight_models_are_shown_one_at_a_time(qtbot: QtBot, session: Session) -> None:
    session.open(several(8), Origin("Eight"))
    with shown(qtbot, session, 300) as panel:
        assert panel.is_single
        for place in range(8):
            panel.show_model(place)
            assert panel.field(f"models.{place}.retention.repurchase_rate").isVisible()
        assert panel.minimumWidth() == 300


def test_an_input_can_be_brought_to_the_fore(panel: Inputs) -> None:
    panel.set_columns(single=True)
    panel.search.setText("zeppelin")
    assert panel.focus_on(RETURNS.format(2))
    assert panel.shown_model == 2
    assert panel.field(RETURNS.format(2)).hasFocus()
    assert not panel.focus_on("models.2.channel.pack_cost")


# --- models ----------------------------------------------------------------------------------------


def menu_of(panel: Inputs, place: int) -> dict[str, QAction]:
    header = next(
        one for one in panel.findChildren(ModelHeader) if one.isVisible() and one.objectName() == f"header.{place}"
    )
    return {action.text(): action for action in header.menu.actions()}


def test_presets_and_files_are_only_asked_for(panel: Inputs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.preset_requested) as asked:
        menu_of(panel, 1)["Load a preset…"].trigger()
    assert asked.args == [1]
    with qtbot.waitSignal(panel.file_requested) as asked:
        menu_of(panel, 2)["Load a file…"].trigger()
    assert asked.args == [2]


def test_a_column_can_be_added_behind_the_last_up_to_eight(panel: Inputs, qtbot: QtBot) -> None:
    with qtbot.waitSignal(panel.preset_requested) as asked:
        menu_of(panel, 0)["Add a column from a preset…"].trigger()
    assert asked.args == [3]
    with qtbot.waitSignal(panel.file_requested) as asked:
        menu_of(panel, 1)["Add a column from a file…"].trigger()
    assert asked.args == [3]
    panel.session.open(several(8), Origin("Eight"))
    settle()
    menu = menu_of(panel, 0)
    assert not menu["Add a column from a preset…"].isEnabled()
    assert not menu["Add a column from a file…"].isEnabled()


def test_a_model_is_renamed_where_its_name_stands(panel: Inputs) -> None:
    header = child(panel, ModelHeader, "header.1")
    QTest.mouseDClick(header, Qt.MouseButton.LeftButton, pos=QPoint(8, 12))
    editor = child(panel, QLineEdit, "models.1.name")
    editor.selectAll()
    QTest.keyClicks(editor, "Shop")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    assert panel.scenario.models[1].name == "Shop"
    assert panel.session.undo_stack.undoText() == "Rename Social commerce to Shop"
    assert "Shop" in panel.field(CAC).accessibleName()


def test_escape_keeps_the_name(panel: Inputs) -> None:
    menu_of(panel, 1)["Rename…"].trigger()
    editor = child(panel, QLineEdit, "models.1.name")
    QTest.keyClicks(editor, "Shop")
    QTest.keyClick(editor, Qt.Key.Key_Escape)
    assert panel.scenario.models[1].name == "Social commerce"


def test_models_come_and_go_as_one_step_each(panel: Inputs) -> None:
    menu_of(panel, 0)["Duplicate"].trigger()
    assert len(panel.scenario.models) == 4
    assert panel.is_single
    panel.session.undo_stack.undo()
    assert len(panel.scenario.models) == 3
    assert not panel.is_single
    for _ in range(2):
        menu_of(panel, 0)["Remove"].trigger()
    assert not menu_of(panel, 0)["Remove"].isEnabled()
    panel.session.undo_stack.undo()
    panel.session.undo_stack.undo()
    assert sum(header.isVisible() for header in panel.findChildren(ModelHeader)) == 3


def test_what_was_open_stays_open_when_models_change(panel: Inputs) -> None:
    click(child(panel, QPushButton, "group.costs"))
    menu_of(panel, 0)["Remove"].trigger()
    settle()
    assert panel.field(RETURNS.format(1)).isVisible()


def test_another_file_is_shown(panel: Inputs) -> None:
    panel.session.open(load_preset("community-marketing"), Origin("Community"))
    settle()
    assert panel.field("models.0.acquisition.cac").isVisible()
    assert panel.findChild(NumberField, "models.1.acquisition.cac") is None


def test_levels_of_commission_come_and_go(panel: Inputs) -> None:
    panel.set_all_open()
    type_in(panel.field("models.1.channel.commission.1"), "4")
    assert panel.value("models.1.channel.commission") == (0.12, 0.04)
    click(child(panel, QToolButton, "models.1.channel.commission.add"))
    settle()
    assert panel.field("models.1.channel.commission.2").value() == 0.02
    click(child(panel, QToolButton, "models.1.channel.commission.remove"))
    settle()
    assert panel.findChild(NumberField, "models.1.channel.commission.2") is None
    type_in(panel.field("models.1.channel.commission.0"), "97")
    assert panel.says("together must stay below 1")


# --- looks and life --------------------------------------------------------------------------------


def test_another_theme_recolours_the_panel(panel: Inputs) -> None:
    theme.CHOICE.choose("dark")
    settle()
    picture = panel.grab().toImage()
    assert picture.pixelColor(4, 300) == QColor(theme.DARK.ground)
    head = child(panel, ModelHeader, "header.0")
    rule = head.mapTo(panel, QPoint(20, head.height() - 2))
    assert picture.pixelColor(rule) == theme.DARK.model(0)
    theme.CHOICE.choose("light")


def test_the_ring_has_the_colour_of_the_model(panel: Inputs) -> None:
    panel.field(CAC).setFocus()
    picture = panel.field(CAC).grab().toImage()
    assert picture.pixelColor(picture.width() // 2, 0) == theme.current().model(1)


def test_a_panel_that_is_gone_follows_nothing(qtbot: QtBot, session: Session) -> None:
    panel = InputPanel(session)
    panel.set_all_open()
    gone = []
    panel.destroyed.connect(lambda: gone.append(1))
    trace = weakref.ref(panel.form)
    panel.deleteLater()
    qtbot.waitUntil(lambda: bool(gone))
    session.set_value(CAC, 120.0)
    theme.CHOICE.choose("dark")
    theme.CHOICE.choose("light")
    del panel
    gc.collect()
    assert trace() is None


def test_every_declared_parameter_has_a_place_in_some_kind_of_model(panel: Inputs) -> None:
    panel.set_all_open()
    paths = {path.removeprefix("models.*.") for path in declared(Scenario) if ".tiers." not in path}
    names = {one.objectName() for one in panel.findChildren(NumberField)}
    there = {name.partition(".")[2].partition(".")[2] if name.startswith("models.") else name for name in names}
    assert {path.replace("commission.*", "commission.0") for path in paths} <= there


# --- what is still being typed ---------------------------------------------------------------------


def begin(field: NumberField, text: str) -> None:
    """Type over what the field shows, and leave it at that."""
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)


def test_what_is_being_typed_is_taken_when_asked_for(panel: Inputs) -> None:
    assert panel.finish_typing()
    begin(panel.field(CAC), "777")
    assert panel.value(CAC) == 100
    assert panel.finish_typing()
    assert panel.value(CAC) == 777
    assert panel.finish_typing()
    assert panel.session.undo_stack.count() == 1


def test_what_cannot_be_taken_stays_with_the_focus(panel: Inputs) -> None:
    begin(panel.field(CAC), "many")
    assert not panel.finish_typing()
    assert not panel.finish_typing()
    assert focused() is panel.field(CAC)
    assert panel.field(CAC).text() == "many"
    assert panel.says("many")
    assert panel.value(CAC) == 100


def test_a_name_being_typed_is_taken_when_asked_for(panel: Inputs) -> None:
    panel.findChildren(ModelHeader)[1].start_renaming()
    QTest.keyClicks(focused(), "Renamed")
    assert panel.finish_typing()
    assert panel.scenario.models[1].name == "Renamed"


def another(panel: Inputs) -> Scenario:
    """The same models, in which one sells a little more dearly."""
    return panel.scenario.with_values({"models.0.acquisition.agent_cac": 321.0})


@pytest.mark.parametrize("text", ["777", "many"])
def test_what_was_being_typed_goes_when_another_scenario_is_opened(panel: Inputs, text: str) -> None:
    opened = another(panel)
    begin(panel.field(CAC), text)
    panel.session.open(opened, Origin("Another"))
    assert panel.field(CAC).text() == "100"
    panel.search.setFocus()
    settle()
    assert panel.scenario is opened
    assert not panel.says("many")


def test_nor_is_it_taken_where_the_other_scenario_has_other_models(panel: Inputs) -> None:
    opened = several(2)
    begin(panel.field(CAC), "777")
    panel.session.open(opened, Origin("Two"))
    settle()
    panel.search.setFocus()
    assert panel.scenario is opened


def test_a_name_being_typed_goes_when_another_scenario_is_opened(panel: Inputs) -> None:
    opened = another(panel)
    panel.findChildren(ModelHeader)[1].start_renaming()
    QTest.keyClicks(focused(), "Renamed")
    panel.session.open(opened, Origin("Another"))
    settle()
    assert panel.scenario is opened


def test_what_is_being_typed_outlives_edits_elsewhere_and_their_undoing(panel: Inputs) -> None:
    begin(panel.field(CAC), "777")
    panel.session.set_value("months", 30)
    assert panel.field(CAC).text() == "777"
    panel.session.undo_stack.undo()
    assert panel.field(CAC).text() == "777"
    panel.search.setFocus()
    assert panel.value(CAC) == 777


def test_removing_a_column_takes_what_is_typed_for_another_one_first(panel: Inputs) -> None:
    begin(panel.field("models.2.acquisition.cac"), "777")
    child(panel, ModelHeader, "header.0").removed.emit(0)
    settle()
    assert panel.value("models.1.acquisition.cac") == 777


# --- from one to the next --------------------------------------------------------------------------


def test_tab_goes_from_the_search_down_to_the_last_group(panel: Inputs) -> None:
    panel.search.setFocus()
    visited = [focused().objectName()]
    while visited[-1] != "group.scenario" and len(visited) < 60:
        QTest.keyClick(focused(), Qt.Key.Key_Tab)
        visited.append(focused().objectName())
    places = [child(panel, QWidget, name).mapTo(panel, QPoint(0, 0)) for name in visited]
    assert visited[:6] == ["search", *(f"models.{n}.menu" for n in range(3)), f"{AGENT_CAC}.slider", AGENT_CAC]
    assert [name for name in visited if name.startswith("group.")] == [
        group.header.objectName() for group in panel.form.groups
    ]
    tops = [place.y() for name, place in zip(visited, places, strict=True) if name.startswith("group.")]
    assert tops == sorted(tops)
    assert visited.index("models.2.retention.repurchase_rate") < visited.index(panel.form.groups[0].header.objectName())


def test_files_dropped_on_a_field_reach_the_window(panel: Inputs) -> None:
    panel.set_all_open()
    panel.findChildren(ModelHeader)[0].start_renaming()
    lines = panel.findChildren(QLineEdit)
    assert len(lines) > 50
    assert not [line.objectName() for line in lines if line.acceptDrops()]


def test_eight_models_are_visited_by_tab_without_a_complaint_of_qt(qtbot: QtBot, qtlog: Any, session: Session) -> None:
    data = session.scenario.data()
    session.open(Scenario.parse({**data, "models": (data["models"] * 3)[:8]}), session.origin)
    panel = InputPanel(session)
    qtbot.addWidget(panel)
    panel.show()
    assert not [record for record in qtlog.records if "setTabOrder" in record.message]
