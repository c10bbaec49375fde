"""What the inputs show of where their values come from, and the way back to what they were."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QInputDialog, QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from calculator import preset_file, presets
from calculator.origins import origins
from tests.ui.using_inputs import Inputs, child, click, settle, shown
from ui.column_actions import with_model
from ui.inputs.number_field import NumberField
from ui.inputs.origin_counts import CountButton
from ui.inputs.origin_panel import OriginPanel
from ui.inputs.own_tiers import OwnTiers
from ui.inputs.tier_block import TierBlock
from ui.inputs.value_slider import ValueSlider
from ui.inputs.was_line import WasLine
from ui.session import Origin, Session

CAC = "models.1.acquisition.cac"


@pytest.fixture
def session(qtbot: QtBot) -> Iterator[Session]:
    scenario = presets.load_preset("three-models")
    sources = {**scenario.models[1].sources, "acquisition.cac": "An article (2016)"}
    session = Session(scenario.with_values({"models.1.sources": sources}), Origin("three"))
    yield session
    session.close()


@pytest.fixture
def inputs(qtbot: QtBot, session: Session) -> Iterator[Inputs]:
    with shown(qtbot, session) as panel:
        yield panel


def sign_of(inputs: Inputs, path: str) -> str:
    sign = inputs.field(path).sign
    return sign.kind if sign is not None and sign.isVisible() else ""


def was_lines(parent: QWidget) -> list[WasLine]:
    return [line for line in parent.findChildren(WasLine) if line.isVisible()]


def opened(inputs: Inputs, name: str) -> None:
    next(group for group in inputs.form.groups if group.name == name).set_open(opened=True)
    settle()


def typed(field: NumberField, text: str) -> None:
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def test_each_input_shows_whether_it_is_sourced_assumed_or_left_to_its_default(inputs: Inputs) -> None:
    assert sign_of(inputs, CAC) == "sourced"
    assert sign_of(inputs, "models.2.acquisition.cac") == "assumed"
    assert sign_of(inputs, "models.1.channel.tier_count") == "default"
    assert "sourced" in (inputs.field(CAC).sign or inputs).accessibleName()


def test_a_value_without_any_source_says_so(inputs: Inputs) -> None:
    inputs.session.change(inputs.scenario.with_values({"models.1.sources": {}}), "no sources")

    assert sign_of(inputs, CAC) == "unsourced"


def test_an_edit_shows_what_it_was_and_one_click_brings_it_back(inputs: Inputs) -> None:
    before = inputs.scenario
    typed(inputs.field(CAC), "140")

    (line,) = was_lines(inputs)
    assert sign_of(inputs, CAC) == "own"
    assert line.text == "was ¥100"
    assert line.button.accessibleName() == "Customer acquisition cost: back to ¥100"

    click(line.button)

    assert inputs.scenario == before
    assert not inputs.session.is_changed
    assert sign_of(inputs, CAC) == "sourced"
    assert was_lines(inputs) == []
    assert inputs.session.undo_stack.undoText() == ("Social commerce · Customer acquisition cost ¥140 → ¥100")
    inputs.session.undo_stack.undo()
    assert inputs.value(CAC) == 140
    assert was_lines(inputs)


def test_the_way_back_can_be_reached_and_pressed_by_the_keyboard(inputs: Inputs) -> None:
    typed(inputs.field(CAC), "140")
    settle()
    button = was_lines(inputs)[0].button
    visited = [inputs.focusWidget()]
    while visited[-1] is not button and len(visited) < 60:
        QTest.keyClick(visited[-1], Qt.Key.Key_Tab)
        visited.append(inputs.focusWidget())

    assert [widget.objectName() for widget in visited[:3]] == [
        CAC,
        f"{CAC[:7]}2{CAC[8:]}.slider",
        f"{CAC[:7]}2{CAC[8:]}",
    ]
    assert visited[-2].objectName() == "models.2.retention.repurchase_rate", "all that one types into comes before"
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert inputs.value(CAC) == 100


def test_after_enter_tab_goes_on_to_the_next_number_of_a_single_model_too(inputs: Inputs) -> None:
    inputs.set_columns(single=True)
    inputs.show_model(1)
    opened(inputs, "costs")
    typed(inputs.field("models.1.costs.fixed_cost"), "7000")
    settle()
    assert was_lines(inputs)
    QTest.keyClick(inputs.field("models.1.costs.fixed_cost"), Qt.Key.Key_Tab)
    assert isinstance(inputs.focusWidget(), NumberField)


def test_a_drag_is_one_step_that_keeps_the_slider_and_its_first_value(inputs: Inputs) -> None:
    slider = child(inputs, ValueSlider, f"{CAC}.slider")
    for value in (60.0, 70.0, 80.0):
        slider.moved.emit(value, 77)

    assert child(inputs, ValueSlider, f"{CAC}.slider") is slider  # the panel was not made anew under the hand
    assert inputs.session.undo_stack.count() == 1
    assert was_lines(inputs)[0].text == "was ¥100"
    inputs.session.undo_stack.undo()
    assert not inputs.session.is_changed


def test_the_sign_tells_source_range_and_the_old_value_when_clicked(inputs: Inputs) -> None:
    stated = {"distribution": "uniform", "low": 50.0, "high": 200.0}
    inputs.session.change(inputs.scenario.with_values({"models.1.uncertainty": {"acquisition.cac": stated}}), "range")
    typed(inputs.field(CAC), "250")
    sign = inputs.field(CAC).sign
    assert sign is not None
    QTest.mouseClick(sign, Qt.MouseButton.LeftButton, pos=QPoint(4, 10))

    panel = child(inputs, OriginPanel, "origin")
    text = " ".join(label.text() for label in panel.findChildren(QLabel))
    assert "An article (2016)" in text
    assert "Was ¥100." in text
    assert "Stated range: ¥50 to ¥200 (uniform)" in text
    assert "Outside its stated range, ¥50 to ¥200." in text
    assert was_lines(inputs)[0].text == "was ¥100\noutside ¥50–¥200"
    click(child(panel, QPushButton, "origin.back"))
    assert inputs.value(CAC) == 100


def test_mark_up_and_basis_go_back_together(inputs: Inputs) -> None:
    before = inputs.scenario
    head = "models.1.price."
    inputs.session.set_values({f"{head}basis": "cost_multiple", f"{head}value": 3.0}, "Mark-up basis")

    (line,) = was_lines(inputs)
    assert line.text.startswith("was 75\u202f%")
    click(line.button)
    assert inputs.scenario == before


def test_cells_of_the_tier_table_have_signs_and_a_way_back_below(inputs: Inputs) -> None:
    before = inputs.scenario
    opened(inputs, "channel")
    inputs.session.set_value("models.0.channel.tiers.1.churn_rate", 0.2)
    table = inputs.findChild(TierBlock)
    assert table is not None
    indices = [index for path in origins(before) if (index := table.table.index_of(path)) is not None]
    told = {table.table.path(index): table.table.told(index) for index in indices}

    kinds = {path: one.origin.kind for path, one in told.items() if one is not None}
    assert kinds["models.0.channel.tiers.1.churn_rate"] == "own"
    assert kinds["models.0.channel.tiers.0.deposit"] == "sourced"
    (line,) = was_lines(child(inputs, OwnTiers, ""))
    assert line.text == "First, Churn: was 8\u202f%\noutside 6\u202f%–10\u202f%"
    click(line.button)
    assert inputs.scenario == before


def test_an_added_tier_is_ones_own_and_leaves_the_sources_of_the_others_in_place(inputs: Inputs) -> None:
    opened(inputs, "channel")
    block = inputs.findChild(TierBlock)
    assert block is not None
    before = inputs.scenario.models[0]
    block.view.setCurrentIndex(block.table.index(1, 1))
    block._add_tier()

    kinds = {path: origin.kind for path, origin in origins(inputs.scenario, 0).items()}
    assert kinds["models.0.channel.tiers.2.churn_rate"] == "own"
    after = inputs.scenario.models[0].sources
    assert after["channel.tiers.3.churn_rate"] == before.sources["channel.tiers.2.churn_rate"]
    inputs.session.undo_stack.undo()
    assert not inputs.session.is_changed


def test_the_head_counts_by_kind_and_a_click_shows_only_those(inputs: Inputs) -> None:
    typed(inputs.field(CAC), "140")
    opened(inputs, "costs")
    kinds: list[str] = [origin.kind for origin in origins(inputs.scenario, 1).values()]
    counted = {kind: child(inputs, CountButton, f"origins.1.{kind}").text() for kind in ("sourced", "assumed", "own")}
    assert counted == {kind: str(kinds.count(kind)) for kind in counted}

    click(child(inputs, CountButton, "origins.1.own"))

    assert inputs.field(CAC).isVisible()
    assert not inputs.field("models.1.retention.repurchase_rate").isVisible()
    assert not inputs.field("models.1.costs.fixed_cost").isVisible()
    assert inputs.says("Only: own · Social commerce")
    click(child(inputs, QPushButton, "origins.all"))
    assert inputs.field("models.1.retention.repurchase_rate").isVisible()


def test_a_file_saved_after_an_edit_does_not_cite_the_article_for_the_new_value(inputs: Inputs) -> None:
    typed(inputs.field(CAC), "140")

    text = preset_file.dump(inputs.scenario)

    assert '"acquisition.cac" = "Own value; was 100 (An article (2016))"' in text


def test_the_keyboard_asks_where_a_value_comes_from(inputs: Inputs) -> None:
    inputs.field(CAC).setFocus()
    QTest.keyClick(inputs.field(CAC), Qt.Key.Key_I, Qt.KeyboardModifier.ControlModifier)

    panel = child(inputs, OriginPanel, "origin")
    assert any("An article (2016)" in label.text() for label in panel.findChildren(QLabel))


def test_a_product_loaded_with_its_model_brings_its_sources(session: Session) -> None:
    scenario = session.scenario
    source = scenario.with_values({"sources": {"product.unit_cost": "Factory quote"}})

    after = with_model(scenario.with_values({"same_product": False}), 0, source, 2, shared=False)

    assert after.models[0].sources["product.unit_cost"] == "Factory quote"
    assert origins(after)["models.0.acquisition.cac"].kind == "assumed"  # as in the preset it came from


def test_a_source_is_written_in_the_window(inputs: Inputs, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def answered(_: object, __: str, ___: str, known: str) -> tuple[str, bool]:
        asked.append(known)
        return "Our shop, 2025", True

    monkeypatch.setattr(QInputDialog, "getMultiLineText", answered)
    typed(inputs.field(CAC), "140")
    sign = inputs.field(CAC).sign
    assert sign is not None
    QTest.mouseClick(sign, Qt.MouseButton.LeftButton, pos=QPoint(4, 10))
    click(child(child(inputs, OriginPanel, "origin"), QPushButton, "origin.write"))

    assert asked == [""]
    assert inputs.scenario.models[1].sources["acquisition.cac"] == (
        "Own value; was 100 (An article (2016)); source: Our shop, 2025"
    )
    assert inputs.session.undo_stack.undoText() == ("Source of Social commerce · Customer acquisition cost")
    assert was_lines(inputs)[0].text == "was ¥100"
