"""A column's inputs as text: from one column to another, to and from text editors and spreadsheets."""

from __future__ import annotations

import re
from html import unescape

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QInputDialog, QListWidget, QPushButton
from pytestqt.qtbot import QtBot

from calculator import ScenarioError, load_preset, preset_file, simulate
from tests.ui.using_inputs import child
from ui.column_actions import ColumnActions
from ui.column_text import PastedLines, column_mime, column_toml, read_column
from ui.inputs.model_header import ModelHeader
from ui.main_window import MainWindow
from ui.session import Session

CAC = "acquisition.cac"


@pytest.fixture
def columns(session: Session, qtbot: QtBot) -> ColumnActions:
    """What columns of the default comparison can be asked for."""
    window = QPushButton()
    qtbot.addWidget(window)
    return ColumnActions(session, window)


def clip(text: str) -> None:
    QGuiApplication.clipboard().setText(text)


def problems(text: str, place: int = 1) -> str:
    with pytest.raises(ScenarioError) as refused:
        read_column(text, load_preset(), place)
    return "\n".join(map(str, refused.value.problems))


# --- copied ---------------------------------------------------------------------------------------


@pytest.mark.parametrize("place", [0, 1, 2])
def test_a_copied_column_is_a_scenario_file_that_earns_the_same(place: int) -> None:
    scenario = load_preset().with_values({"same_product": False})
    alone = preset_file.parse(column_toml(scenario, place)).with_values({"months": scenario.months})
    model = scenario.models[place]
    assert alone.models[0].name == model.name
    assert alone.models[0].sources.items() >= model.sources.items()
    assert alone.models[0].uncertainty.keys() >= model.uncertainty.keys()
    before, after = simulate(scenario).models[place].summary, simulate(alone).models[0].summary
    assert float(after["brand_profit"][0]) == pytest.approx(float(before["brand_profit"][0]))


def test_it_brings_the_shared_product_that_it_sells() -> None:
    scenario = load_preset()
    assert scenario.same_product
    assert preset_file.parse(column_toml(scenario, 1)).product_of(0) == scenario.product_of(1)


def test_a_spreadsheet_gets_name_value_unit_and_path_of_every_input() -> None:
    page = column_mime(load_preset(), 1).html()
    rows = [
        [unescape(re.sub("<.*?>", "", cell)) for cell in re.findall("<td.*?</td>", row)]
        for row in re.findall("<tr>.*?</tr>", page)
    ]
    assert rows[0] == ["Input", "Social commerce", "Unit", "Path"]
    assert ["Mark-up", "0.75", "share", "price.value"] in rows
    assert ["Customer acquisition cost", "100", "¥/customer", CAC] in rows
    assert ["Unit cost", "39.6", "¥/unit", "product.unit_cost"] in rows


def test_cells_of_a_column_paste_back_as_they_are() -> None:
    scenario = load_preset().with_values({"same_product": False})
    page = column_mime(scenario, 1).html()
    text = "\n".join(
        "\t".join(unescape(re.sub("<.*?>", "", cell)) for cell in re.findall("<td.*?</td>", row))
        for row in re.findall("<tr>.*?</tr>", page)
    )
    found = read_column(text, scenario.with_values({f"models.1.{CAC}": 7}), 1)
    assert isinstance(found, PastedLines)
    for path, _, value in scenario.parameters():
        if path.startswith("models.1.") and value is not None:
            assert found.after.value(path) == value


# --- pasted ---------------------------------------------------------------------------------------


def test_a_column_goes_into_another_one_as_one_step(columns: ColumnActions, session: Session) -> None:
    columns.copy(2)
    before, name = session.scenario, session.scenario.models[2].name
    assert columns.paste(0)
    assert session.scenario.models[0].name == name
    assert session.scenario.models[0].sources.items() >= before.models[2].sources.items()
    assert session.undo_stack.count() == 1
    assert session.undo_stack.undoText() == f"Paste {name} into column 1"
    session.undo_stack.undo()
    assert session.scenario == before


def test_of_a_file_with_several_models_one_is_asked_for(
    columns: ColumnActions, session: Session, monkeypatch: pytest.MonkeyPatch
) -> None:
    clip(preset_file.dump(load_preset("referral-readings")))
    asked: list[list[str]] = []

    def answer(_parent: object, _title: str, _question: str, names: list[str], *_: object, **__: object) -> object:
        asked.append(names)
        return names[1], True

    monkeypatch.setattr(QInputDialog, "getItem", answer)
    monkeypatch.setattr(columns, "_keeps_shared_product", lambda: False)
    assert columns.paste(1)
    assert len(asked[0]) == len(load_preset("referral-readings").models)
    assert session.scenario.models[1].name == load_preset("referral-readings").models[1].name


def test_lines_from_a_spreadsheet_set_those_inputs_only(columns: ColumnActions, session: Session) -> None:
    before = session.scenario
    clip("Input\tValue\r\nCustomer acquisition cost\t¥85\r\nretention.repurchase_rate\t40 %\r\n\r\n")
    assert columns.paste(1)
    after = session.scenario
    assert (after.value(f"models.1.{CAC}"), after.value("models.1.retention.repurchase_rate")) == (85, 0.4)
    assert after.models[0] == before.models[0]
    assert after.models[1].channel == before.models[1].channel
    assert after.models[1].sources[CAC].startswith("Own value; was 100")
    assert session.undo_stack.undoText() == "Paste 2 inputs into column 2"
    clip(f"{CAC}\t100\nretention.repurchase_rate\t0.5")
    columns.paste(1)
    assert not session.is_changed


def test_a_single_line_is_called_after_what_it_changes(columns: ColumnActions, session: Session) -> None:
    clip(f"{CAC}\t85")
    assert columns.paste(1)
    assert session.undo_stack.undoText() == "Social commerce · Customer acquisition cost ¥100 → ¥85"


def test_a_tier_and_a_level_are_named_by_path_or_whole_name() -> None:
    scenario = load_preset()
    found = read_column("Buying price · First\t40%\nchannel.tiers.2.opening_order\t30", scenario, 0)
    assert isinstance(found, PastedLines)
    assert found.after.value("models.0.channel.tiers.1.price_share") == 0.4
    assert found.after.value("models.0.channel.tiers.2.opening_order") == 30
    levels = read_column("channel.commission.1\t0.04", scenario, 1)
    assert isinstance(levels, PastedLines)
    assert levels.after.value("models.1.channel.commission") == (0.12, 0.04)


def test_a_model_by_itself_without_the_heading_of_a_file_is_read() -> None:
    text = column_toml(load_preset(), 2).replace("format = 1\n", "").lstrip()
    assert not isinstance(read_column(text, load_preset(), 0), PastedLines)
    bare = 'name = "Shop"\nkind = "direct"\nproduct = { unit_cost = 1, list_price = 2 }\n'
    bare += 'price = { basis = "list_share", value = 0.9 }\n'
    found = read_column(bare, load_preset(), 0)
    assert not isinstance(found, PastedLines)
    assert found.models[0].name == "Shop"


# --- what cannot be pasted ---------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "no text on the clipboard"),
        ("Lorem ipsum dolor", "is no input of this model"),
        ("/home/somebody/secret.toml", "is no input of this model"),
        ("file:///etc/passwd", "is no input of this model"),
        (f"{CAC}\t-3", "line 1: models.1.acquisition.cac = -3"),
        (f"{CAC}\tmany", "line 1: models.1.acquisition.cac = 'many': must be a number"),
        (f"{CAC}\t5\n{CAC}\t6", "line 2: models.1.acquisition.cac: is given twice: in line 1 too"),
        ("Nonsense\t5\nCustomer acquisition cost\t85", "is no input"),
        ("x\ty\nFoo\t5", "line 2: Foo: is no input of this model"),
        ("Buying price\t5", "no input"),
        ("channel.tiers.9.churn_rate\t0.1", "is no input of this model"),
        ("[[models]\nname = 1", "line 1"),
        ("format = 2\n", "must be 1"),
        ('[[models]]\nname = "a"\nkind = "odd"\n', "models.0"),
        ("a\x00b\t\x00", "no line has the name or path of an input"),
        ("x" * 2_000_000, "far more text"),
    ],
)
def test_what_cannot_be_says_where_and_why(text: str, said: str) -> None:
    assert said in problems(text)


def test_a_name_that_several_tiers_share_asks_for_the_path() -> None:
    assert "give its path, such as channel.tiers.0.opening_order" in problems("Opening order\t5", 0)


def test_one_wrong_line_and_nothing_is_taken(columns: ColumnActions, session: Session, qtbot: QtBot) -> None:
    before = session.scenario
    clip(f"{CAC}\t85\nretention.repurchase_rate\t140 %")
    assert not columns.paste(1)
    assert session.scenario == before
    assert session.undo_stack.count() == 0
    lists = [each for top in QApplication.topLevelWidgets() for each in top.findChildren(QListWidget, "problems")]
    assert lists[-1].item(0).text().startswith("line 2: models.1.retention.repurchase_rate = 1.4: must be")
    lists[-1].window().close()


# --- menus and keys ----------------------------------------------------------------------------------


def test_the_keys_copy_and_paste_the_column_that_one_is_in(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    inputs = window.inputs
    assert inputs is not None
    control_shift = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    child(inputs, ModelHeader, "header.2").button.setFocus()
    QTest.keyClick(window, Qt.Key.Key_C, control_shift)
    name = window.session.scenario.models[2].name
    assert f'name = "{name}"' in QGuiApplication.clipboard().text()
    child(inputs, ModelHeader, "header.1").button.setFocus()
    QTest.keyClick(window, Qt.Key.Key_V, control_shift)
    assert [model.name for model in window.session.scenario.models][1] == name
    window.session.undo_stack.undo()


def test_the_menu_of_a_column_has_both(window: MainWindow) -> None:
    inputs = window.inputs
    assert inputs is not None
    entries = {action.text(): action for action in child(inputs, ModelHeader, "header.0").menu.actions()}
    entries["Copy this column"].trigger()
    assert window.session.scenario.models[0].name in QGuiApplication.clipboard().text()
    clip("acquisition.conversion_rate\t0.031")
    entries["Paste into this column"].trigger()
    assert window.session.scenario.value("models.0.acquisition.conversion_rate") == 0.031
    window.session.undo_stack.undo()
