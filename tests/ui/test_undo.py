"""Undo for everything that changes the scenario: one step each, with a name that says what it takes back."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit, QPushButton, QTableView, QToolButton
from pytestqt.qtbot import QtBot

from calculator import language, load_preset
from calculator.metric import Metric
from tests.ui.using_inputs import Inputs, child, click, drag, open_menu, settle, shown, type_in
from ui.column_actions import ColumnActions
from ui.inputs.number_field import NumberField
from ui.inputs.tier_table_model import TierTableModel
from ui.inputs.value_slider import ValueSlider
from ui.mode_line import ModeLine
from ui.pages.goal import GoalPage, Question
from ui.pages.map import MapPage
from ui.session import Session

CAC = "models.1.acquisition.cac"
CALLED = "Social commerce · Customer acquisition cost"


@pytest.fixture
def inputs(qtbot: QtBot, session: Session) -> Iterator[Inputs]:
    with shown(qtbot, session) as panel:
        panel.set_all_open()
        yield panel


def step(session: Session) -> str:
    """What the last step is called, after it was undone and done again."""
    stack, after, before = session.undo_stack, session.scenario, session.saved
    assert stack.count() == 1
    name = stack.undoText()
    stack.undo()
    assert session.scenario == before
    assert not session.is_changed
    assert stack.redoText() == name
    stack.redo()
    assert session.scenario == after
    return name.replace("\u202f", " ")


def tier_cell(panel: Inputs, tier: int, name: str) -> QTableView:
    view = child(panel, QTableView, "models.0.channel.tiers")
    model = view.model()
    assert isinstance(model, TierTableModel)
    view.setCurrentIndex(model.index(model.names.index(name), tier))
    view.setFocus()
    return view


# --- numbers --------------------------------------------------------------------------------------


def test_a_typed_number(inputs: Inputs) -> None:
    type_in(inputs.field(CAC), "85")
    assert step(inputs.session) == f"{CALLED} ¥100 → ¥85"


def test_a_drag_is_one_step_from_its_first_value_to_its_last(inputs: Inputs) -> None:
    slider = child(inputs, ValueSlider, f"{CAC}.slider")
    names: list[str] = []
    inputs.session.undo_stack.undoTextChanged.connect(names.append)
    drag(slider, 0.8)
    value = inputs.value(CAC)
    assert step(inputs.session) == f"{CALLED} ¥100 → ¥{value:g}"
    assert len({name for name in names if name}) > 2, "the name follows the drag"


def test_a_drag_back_to_where_it_began_leaves_no_step(inputs: Inputs) -> None:
    slider = child(inputs, ValueSlider, f"{CAC}.slider")
    middle, start = slider.height() // 2, round(slider._handle_x())
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=QPoint(start, middle))
    for x in (start + 20, start + 40, start):
        QTest.mouseMove(slider, QPoint(x, middle))
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=QPoint(start, middle))
    assert inputs.value(CAC) == 100
    assert inputs.session.undo_stack.count() == 0
    assert not inputs.session.is_changed
    type_in(inputs.field(CAC), "85")
    assert step(inputs.session) == f"{CALLED} ¥100 → ¥85"


def test_quick_steps_of_arrow_keys_are_one_and_another_field_begins_another(inputs: Inputs) -> None:
    field = inputs.field(CAC)
    field.setFocus()
    for _ in range(4):
        QTest.keyClick(field, Qt.Key.Key_Up)
    value = inputs.value(CAC)
    assert value > 100
    assert step(inputs.session) == f"{CALLED} ¥100 → ¥{value:g}"
    other = inputs.field("models.0.acquisition.cac")
    other.setFocus()
    QTest.keyClick(other, Qt.Key.Key_Up)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert inputs.session.undo_stack.count() == 3


def test_arrow_keys_a_while_apart_are_steps_of_their_own(inputs: Inputs, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ui.inputs.gestures.PAUSE", 0.0)
    field = inputs.field(CAC)
    field.setFocus()
    for _ in range(2):
        QTest.keyClick(field, Qt.Key.Key_Up)
    assert inputs.session.undo_stack.count() == 2


def test_the_wheel_is_one_step_too(inputs: Inputs) -> None:
    field = inputs.field(CAC)
    field.setFocus()
    middle = QPointF(field.rect().center())
    for _ in range(3):
        wheel = QWheelEvent(
            middle, field.mapToGlobal(middle), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
            Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003  (Qt has no name for it)
        )  # fmt: skip
        QApplication.sendEvent(field, wheel)
    assert inputs.value(CAC) > 100
    assert inputs.session.undo_stack.count() == 1


def test_a_typed_number_after_arrow_keys_is_a_step_of_its_own(inputs: Inputs) -> None:
    field = inputs.field(CAC)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    type_in(field, "85")
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert inputs.session.undo_stack.count() == 3


def test_a_save_between_two_steps_of_a_key_keeps_them_apart(inputs: Inputs, tmp_path: object) -> None:
    field = inputs.field(CAC)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Up)
    inputs.session.save(tmp_path / "saved.toml")  # type: ignore[operator]
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert inputs.session.undo_stack.count() == 2
    inputs.session.undo_stack.undo()
    assert not inputs.session.is_changed


def test_the_same_in_every_model(inputs: Inputs) -> None:
    type_in(inputs.field("models.1.retention.repurchase_rate"), "40")
    inputs.session.open(inputs.scenario, inputs.session.origin)
    inputs._open_menu("models.1.retention.repurchase_rate", None, QPoint(0, 0))
    open_menu()["Same in every model"].trigger()
    assert step(inputs.session) == "Repurchase rate in every model → 40 %"


def test_the_horizon(inputs: Inputs) -> None:
    type_in(inputs.field("months"), "36")
    assert step(inputs.session) == "Horizon 24 → 36 months"


# --- tiers, levels, choices -----------------------------------------------------------------------


def test_a_number_in_the_tier_table(inputs: Inputs) -> None:
    view = tier_cell(inputs, 1, "price_share")
    QTest.keyClick(view, Qt.Key.Key_F2)
    editor = child(view, NumberField, "models.0.channel.tiers.1.price_share")
    editor.selectAll()
    QTest.keyClicks(editor, "40")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    settle()
    assert step(inputs.session) == "WeChat agents · Buying price · First 38 % → 40 %"


def test_tiers_added_and_removed(inputs: Inputs) -> None:
    before = inputs.scenario.models[0].tiers[1].name
    tier_cell(inputs, 1, "price_share")
    click(next(one for one in inputs.findChildren(QPushButton) if one.text() == "Remove this tier"))
    assert step(inputs.session) == f"WeChat agents · Remove tier {before}"
    inputs.session.undo_stack.undo()
    tier_cell(inputs, 1, "price_share")
    click(next(one for one in inputs.findChildren(QPushButton) if one.text() == "Add a tier below"))
    assert step(inputs.session) == "WeChat agents · Add tier New tier"


def test_levels_of_commission(inputs: Inputs) -> None:
    type_in(inputs.field("models.1.channel.commission.1"), "4")
    assert step(inputs.session) == "Social commerce · Commission, level 2 3 % → 4 %"
    inputs.session.undo_stack.undo()
    click(child(inputs, QToolButton, "models.1.channel.commission.add"))
    settle()
    assert step(inputs.session) == "Social commerce · Add level 3 of commission"
    click(child(inputs, QToolButton, "models.1.channel.commission.remove"))
    settle()
    assert inputs.session.undo_stack.undoText() == "Social commerce · Remove level 3 of commission"
    assert not inputs.session.is_changed


def test_the_basis_of_the_price(inputs: Inputs) -> None:
    basis = child(inputs, QComboBox, "models.0.price.basis")
    basis.setFocus()
    QTest.keyClick(basis, Qt.Key.Key_Down)
    assert step(inputs.session) == "WeChat agents · Basis of the price: on cost → % of list price"


def test_one_product_for_all(qtbot: QtBot, session: Session) -> None:
    line = ModeLine(session)
    qtbot.addWidget(line)
    choice = child(line, QComboBox, "same_product")
    choice.setCurrentIndex(1)
    choice.activated.emit(1)
    assert step(session) == "Each model its own product"


# --- models, pages ---------------------------------------------------------------------------------


def test_a_name_with_an_ampersand_keeps_it_in_the_menu(inputs: Inputs, qtbot: QtBot) -> None:
    header = inputs._headers[1]
    header.start_renaming()
    editor = child(inputs, QLineEdit, "models.1.name")
    editor.selectAll()
    QTest.keyClicks(editor, "A & B")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    stack = inputs.session.undo_stack
    assert stack.text(0) == "Rename Social commerce to A & B"
    assert stack.createUndoAction(inputs, "Undo").text() == "Undo Rename Social commerce to A && B"


def test_a_preset_put_into_a_column(session: Session, qtbot: QtBot) -> None:
    window = QPushButton()
    qtbot.addWidget(window)
    actions = ColumnActions(session, window)
    actions._keeps_shared_product = lambda: True  # type: ignore[method-assign]
    actions.load(1, "community-marketing")
    name = load_preset("community-marketing").models[0].name
    assert step(session) == f"Load {name} into column 2"


def test_a_goal_that_is_applied(session: Session, qtbot: QtBot) -> None:
    page = GoalPage(session)
    qtbot.addWidget(page)
    page.ask(Question(Metric("ltv_to_cac", 1), 3.0, CAC, 20, 200))
    page._compute()
    page.wait()
    next(one for one in page.findChildren(QPushButton) if one.objectName().startswith("goal.apply")).click()
    assert step(session) == f"{CALLED} ¥100 → ¥{session.scenario.value(CAC):.2f}"


def test_values_taken_from_the_map(session: Session, qtbot: QtBot) -> None:
    page = MapPage(session)
    qtbot.addWidget(page)
    page.wait()
    page._take(40.0, 0.25)
    assert step(session) == "Customer acquisition cost in every model → ¥40, Repurchase rate in every model → 25 %"


# --- back where one was ------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("path", "typed", "back"),
    [
        (CAC, "85", "100"),
        ("months", "36", "24"),
        ("product.unit_cost", "10", "39.6"),
        ("models.1.channel.commission.1", "4", "3"),
        ("models.1.channel.tier_count", "1", ""),
    ],
)
def test_typing_the_old_value_again_clears_the_changed_mark(inputs: Inputs, path: str, typed: str, back: str) -> None:
    type_in(inputs.field(path), typed)
    assert inputs.session.is_changed
    field = inputs.field(path)
    field.setFocus()
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClicks(field, back)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert not inputs.session.is_changed
    assert inputs.scenario == inputs.session.saved
    assert inputs.session.undo_stack.count() == 2


def test_names_speak_the_language_that_is_chosen_later(session: Session) -> None:
    session.set_value("months", 36)
    session.set_value("months", 30)
    session.undo_stack.undo()
    language.use("zh")
    session.retell_steps()
    assert session.undo_stack.undoText() == "期限 24 → 36 个月"
    assert session.undo_stack.redoText() == "期限 36 → 30 个月"


def test_the_name_is_told_in_the_language_in_use(inputs: Inputs) -> None:
    language.use("zh")
    type_in(inputs.field("months"), "36")
    assert step(inputs.session) == "期限 24 → 36 个月"
