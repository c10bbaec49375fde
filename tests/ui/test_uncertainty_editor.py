"""The editor of what is uncertain, driven as a person drives it."""

import math
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from calculator import language, preset_file, presets
from calculator.distribution import DISTRIBUTIONS, Distribution, Normal, Triangular
from calculator.parameters import Parameter
from calculator.scenario import Scenario
from tests.ui.using_inputs import child, click, settle, type_in
from ui import theme
from ui.inputs.number_field import NumberField
from ui.session import Origin, Session
from ui.uncertainty.density import density
from ui.uncertainty.distribution_table import BY_POINTS, converted, first_guess
from ui.uncertainty.editor import UncertaintyEditor
from ui.uncertainty.entries import distribution_at, entries
from ui.uncertainty.list_model import MEDIAN, NAME, P5, P95

CAC, REPURCHASE, CONVERSION = (
    f"models.2.{inner}" for inner in ("acquisition.cac", "retention.repurchase_rate", "acquisition.conversion_rate")
)
CERTAIN = "models.2.costs.payment_fee"


class Editing:
    """The editor on a session, and what a person does with it."""

    def __init__(self, session: Session, editor: UncertaintyEditor) -> None:
        self.session, self.editor = session, editor

    @property
    def scenario(self) -> Scenario:
        """The open scenario."""
        return self.session.scenario

    def at(self, path: str) -> Distribution | None:
        """The distribution that the scenario has at *path*."""
        return distribution_at(self.scenario, path)

    def go_to(self, path: str) -> None:
        """Click the row of *path*."""
        found = self.editor.list
        index = found.uncertain.index(found.uncertain.row_of(path), NAME)
        found.scrollTo(index)
        QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=found.visualRect(index).center())
        settle()

    def type(self, key: str, text: str) -> None:
        """Type over the number called *key*."""
        type_in(child(self.editor, NumberField, f"uncertainty.{key}"), text)
        settle()

    def choose(self, name: str, text: str) -> None:
        """Choose *text* in a list, by the keyboard."""
        box = child(self.editor, QComboBox, name)
        box.setCurrentText(text)
        box.activated.emit(box.currentIndex())
        settle()

    def pick(self, name: str, words: str) -> None:
        """Open the list of parameters at the button called *name*, search *words* and press Enter."""
        button = child(self.editor, QPushButton, name)
        click(button)
        search = child(button, QLineEdit, "search")
        QTest.keyClicks(search, words)
        QTest.keyClick(search, Qt.Key.Key_Return)
        settle()

    def says(self, name: str) -> str:
        """The sentence of the label called *name*, if it is in sight."""
        label = child(self.editor, QLabel, name)
        return label.text() if label.isVisible() else ""

    def names(self) -> list[str]:
        """The paths that are listed."""
        return [row.path for row in map(self.editor.list.uncertain.entry, range(len(self._rows))) if row]

    @property
    def _rows(self) -> list[object]:
        return list(self.editor.list.uncertain.rows)


@pytest.fixture
def editing(qtbot: QtBot, session: Session) -> Iterator[Editing]:
    """The editor of the default comparison, on the screen."""
    editor = UncertaintyEditor(session.scenario)
    editor.changed.connect(session.change)
    session.scenario_changed.connect(lambda: editor.show_scenario(session.scenario))
    editor.resize(940, 800)
    qtbot.addWidget(editor)
    with qtbot.waitActive(editor):
        editor.show()
        editor.activateWindow()
    qtbot.waitUntil(lambda: bool(editor.list.uncertain.index(1, P5).data()))
    yield Editing(session, editor)
    session.wait()


def triangle_quantile(low: float, mode: float, high: float, share: float) -> float:
    """By hand: the area below x is (x−low)²/((high−low)(mode−low)) up to the mode, the rest mirrored."""
    if share < (mode - low) / (high - low):
        return low + math.sqrt((high - low) * (mode - low) * share)
    return high - math.sqrt((high - low) * (high - mode) * (1 - share))


def test_lists_everything_that_the_file_calls_uncertain_under_the_name_of_its_model(editing: Editing) -> None:
    wanted = [
        f"models.{place}.{path}" for place, model in enumerate(editing.scenario.models) for path in model.uncertainty
    ]
    assert sorted(editing.names()) == sorted(wanted)
    model = editing.editor.list.uncertain
    titles = [model.index(row, NAME).data() for row in range(model.rowCount()) if model.entry(row) is None]
    assert titles == [each.name for each in editing.scenario.models]


def test_shows_the_points_of_each_distribution_as_people_read_them(editing: Editing) -> None:
    found, model = editing.at(CAC), editing.editor.list.uncertain
    assert isinstance(found, Triangular)
    row = model.row_of(CAC)
    for column, share in ((P5, 0.05), (MEDIAN, 0.5), (P95, 0.95)):
        value = triangle_quantile(found.low, found.mode, found.high, share)
        assert model.index(row, column).data() == f"¥{value:.3g}"


def test_what_all_models_share_keeps_a_product_of_its_own_from_being_drawn_and_says_so(editing: Editing) -> None:
    own = next(entry for entry in entries(editing.scenario) if entry.path == "models.1.product.unit_cost")
    assert "shared product" in own.unused
    assert not any(
        entry.unused for entry in entries(editing.scenario) if entry is not own and ".product." not in entry.path
    )


def test_a_typed_number_is_one_step_that_can_be_undone_and_done_again(editing: Editing) -> None:
    before = editing.scenario
    editing.go_to(CAC)
    editing.type("high", "80")
    after = editing.scenario
    assert editing.at(CAC) == Triangular(low=20, mode=37.8, high=80)
    assert editing.session.undo_stack.count() == 1
    editing.session.undo_stack.undo()
    assert editing.scenario == before
    assert child(editing.editor, NumberField, "uncertainty.high").value() == 63
    editing.session.undo_stack.redo()
    assert editing.scenario == after


def test_shares_are_typed_in_percent(editing: Editing) -> None:
    editing.go_to(CONVERSION)
    editing.type("mode", "4")
    found = editing.at(CONVERSION)
    assert isinstance(found, Triangular)
    assert found.mode == pytest.approx(0.04)


def test_numbers_that_do_not_fit_are_told_under_the_field_and_change_nothing(editing: Editing) -> None:
    before = editing.scenario
    editing.go_to(CAC)
    editing.type("low", "70")
    assert editing.says("uncertainty.low.problem") == "Low, mode and high must rise."
    assert child(editing.editor, NumberField, "uncertainty.low").text() == "70"
    assert editing.scenario == before
    editing.type("mode", "words")
    assert "not a number" in editing.says("uncertainty.mode.problem")
    assert editing.scenario == before


def test_numbers_typed_one_after_the_other_count_once_they_fit_together(editing: Editing) -> None:
    editing.go_to(CAC)
    for key, text in (("low", "100"), ("mode", "120"), ("high", "150")):
        editing.type(key, text)
    assert editing.at(CAC) == Triangular(low=100, mode=120, high=150)
    assert editing.session.undo_stack.count() == 1
    assert not any(editing.says(f"uncertainty.{key}.problem") for key in ("low", "mode", "high"))


def test_escape_takes_a_number_back_that_did_not_fit(editing: Editing) -> None:
    editing.go_to(CAC)
    editing.type("low", "70")
    field = child(editing.editor, NumberField, "uncertainty.low")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not editing.says("uncertainty.low.problem")
    editing.type("high", "90")
    assert editing.at(CAC) == Triangular(low=20, mode=37.8, high=90)


def test_another_distribution_is_much_like_the_one_before(editing: Editing) -> None:
    parameter = Parameter("", "¥", "")
    before = density(Triangular(low=20, mode=38, high=63), parameter)
    for kind, section in DISTRIBUTIONS.items():
        for by_points in (False, True) if kind in BY_POINTS else (False,):
            table = converted(Triangular(low=20, mode=38, high=63), parameter, kind, by_points=by_points)
            after = density(section(distribution=kind, **table), parameter)  # type: ignore[call-arg]
            assert after.median == pytest.approx(before.median, rel=0.1), table


def test_choosing_a_distribution_and_how_it_is_given(editing: Editing) -> None:
    found = editing.at(CAC)
    assert isinstance(found, Triangular)
    editing.go_to(CAC)
    editing.choose("uncertainty.kind", "normal")
    editing.choose("uncertainty.way", "by its 5 % and 95 % points")
    normal = editing.at(CAC)
    assert isinstance(normal, Normal)
    assert normal.p5 == pytest.approx(triangle_quantile(found.low, found.mode, found.high, 0.05), rel=0.05)
    assert normal.p95 == pytest.approx(triangle_quantile(found.low, found.mode, found.high, 0.95), rel=0.05)
    editing.type("p95", "90")
    assert editing.at(CAC) == Normal(p5=normal.p5, p95=90)


def test_several_values_are_typed_apart_by_spaces(editing: Editing) -> None:
    editing.go_to(CAC)
    editing.choose("uncertainty.kind", "one of several values")
    field = child(editing.editor, QLineEdit, "uncertainty.values")
    for text, sentence in (("20 x 40", "“x” is not a number."), (" ", "Enter at least one number.")):
        field.setFocus()
        field.selectAll()
        QTest.keyClicks(field, text)
        QTest.keyClick(field, Qt.Key.Key_Return)
        assert editing.says("uncertainty.values.problem") == sentence
    field.selectAll()
    QTest.keyClicks(field, "20; 30 40")
    QTest.keyClick(field, Qt.Key.Key_Return)
    settle()
    found = editing.at(CAC)
    assert found is not None
    assert found.model_dump()["values"] == (20, 30, 40)


def test_a_part_beyond_what_is_allowed_is_mentioned(editing: Editing) -> None:
    editing.go_to("models.2.costs.return_rate")
    editing.choose("uncertainty.kind", "normal")
    editing.type("mean", "0")
    sentences = [label.text() for label in editing.editor.findChildren(QLabel) if label.isVisible()]
    assert any(sentence.startswith("50") and "never drawn" in sentence for sentence in sentences)


def test_any_parameter_can_be_made_uncertain_and_certain_again(editing: Editing) -> None:
    before = editing.scenario
    editing.pick("uncertainty.add", f"{CERTAIN}")
    found = editing.at(CERTAIN)
    assert isinstance(found, Triangular)
    assert found.low < before.number(CERTAIN) < found.high
    assert editing.editor.list.path == CERTAIN
    click(child(editing.editor, QPushButton, "uncertainty.remove"))
    assert editing.scenario == before
    assert editing.editor.list.path


def test_one_draw_for_all_models_stands_in_place_of_their_own(editing: Editing) -> None:
    path = "models.*.acquisition.reachable_people"
    editing.pick("uncertainty.add", path)
    assert path in editing.scenario.uncertainty
    unused = {entry.path for entry in entries(editing.scenario) if "for all models" in entry.unused}
    assert unused == {f"models.{place}.acquisition.reachable_people" for place in range(3)}


def test_a_parameter_that_is_uncertain_already_is_only_gone_to(editing: Editing) -> None:
    before = editing.scenario
    editing.pick("uncertainty.add", CAC)
    assert editing.scenario is before
    assert editing.editor.list.path == CAC


@pytest.mark.parametrize("today", [0.0, 1.0, 0.5, 24.0, 1e9, float("nan")])
def test_a_first_guess_is_allowed_and_has_todays_value_in_it(today: float) -> None:
    for parameter in (
        Parameter("", "share", "", high=1.0),
        Parameter("", "months", "", low=1.0, high=120.0, whole=True, slider=(1, 60)),
        Parameter("", "¥", "", low_open=True, slider=(0, 100)),
    ):
        if not np.isnan(today) and not parameter.allows(today):
            continue
        guess = first_guess(parameter, today)
        assert Triangular(**guess)
        assert np.isnan(today) or guess["low"] <= today <= guess["high"]
        assert parameter.allows(guess["high"])


def test_correlations_are_added_typed_and_removed(editing: Editing) -> None:
    editing.go_to(CAC)
    editing.pick("correlation.add", REPURCHASE)
    assert [set(pair.between) for pair in editing.scenario.correlations] == [{CAC, REPURCHASE}]
    type_in(child(editing.editor, NumberField, f"correlation.{REPURCHASE}"), "-0.3")
    settle()
    assert editing.scenario.correlations[0].value == -0.3
    editing.go_to(REPURCHASE)
    click(child(editing.editor, QPushButton, f"correlation.{CAC}.remove"))
    assert not editing.scenario.correlations


def test_quick_steps_of_a_correlation_stay_in_its_field_and_undo_as_one(editing: Editing) -> None:
    editing.go_to(CAC)
    editing.pick("correlation.add", REPURCHASE)
    steps, before = editing.session.undo_stack.count(), editing.scenario
    field = child(editing.editor, NumberField, f"correlation.{REPURCHASE}")
    field.setFocus()
    for _ in range(3):
        QTest.keyClick(field, Qt.Key.Key_Down)
        settle()
    assert field.hasFocus()
    assert editing.scenario.correlations[0].value < before.correlations[0].value
    assert editing.session.undo_stack.count() == steps + 1
    editing.session.undo_stack.undo()
    assert editing.scenario == before


def test_an_impossible_correlation_is_refused_in_the_words_of_the_engine(editing: Editing) -> None:
    editing.go_to(CAC)
    for other in (REPURCHASE, CONVERSION):
        editing.pick("correlation.add", other)
        type_in(child(editing.editor, NumberField, f"correlation.{other}"), "0.7")
        settle()
    editing.go_to(REPURCHASE)
    editing.pick("correlation.add", CONVERSION)
    before = editing.scenario
    field = child(editing.editor, NumberField, f"correlation.{CONVERSION}")
    type_in(field, "-0.9")
    assert editing.scenario == before
    said = editing.says("correlation.problem")
    assert "No joint distribution" in said
    assert "-0.02" in said  # two that are 0.7 to a third have at least 0.7² − (1 − 0.7²)
    assert "models." not in said
    assert field.text() == "-0.9"


def test_a_correlation_begins_at_nothing_where_a_half_is_impossible(editing: Editing) -> None:
    editing.go_to(CAC)
    editing.pick("correlation.add", REPURCHASE)
    type_in(child(editing.editor, NumberField, f"correlation.{REPURCHASE}"), "1")
    settle()
    editing.pick("correlation.add", CONVERSION)
    assert [pair.value for pair in editing.scenario.correlations] == [1, 0]


def test_what_is_correlated_becomes_certain_with_its_correlations(editing: Editing) -> None:
    editing.go_to(CAC)
    editing.pick("correlation.add", REPURCHASE)
    click(child(editing.editor, QPushButton, "uncertainty.remove"))
    assert editing.at(CAC) is None
    assert not editing.scenario.correlations


def test_a_search_finds_names_in_both_languages_kinds_and_what_is_correlated(editing: Editing) -> None:
    language.use("zh")
    editing.editor.show_scenario(editing.scenario)
    search = child(editing.editor, QLineEdit, "uncertainty.search")
    for words in ("复购率", "repurchase rate"):
        search.setText(words)
        assert [path for path in editing.names() if path.endswith("retention.repurchase_rate")]
        assert len(editing.names()) < 10
    search.setText("pert")
    kinds = {found.distribution for found in map(editing.at, editing.names()) if found}
    assert kinds == {"pert"}
    search.setText("correlated")
    assert not editing.names()


def test_what_is_chosen_can_be_edited_while_a_search_hides_it(editing: Editing) -> None:
    editing.go_to(CAC)
    child(editing.editor, QLineEdit, "uncertainty.search").setText("churn")
    editing.type("high", "80")
    assert editing.at(CAC) == Triangular(low=20, mode=37.8, high=80)
    child(editing.editor, QLineEdit, "uncertainty.search").clear()
    assert editing.editor.list.currentIndex().row() == editing.editor.list.uncertain.row_of(CAC)


def test_edits_survive_saving_and_opening_and_keep_the_comments_of_the_file(
    editing: Editing, tmp_path: Path, qtbot: QtBot
) -> None:
    original = presets.text("three-models")
    opened = preset_file.parse(original)
    editing.session.open(opened, Origin("three models", None, original))
    editing.go_to(CAC)
    editing.choose("uncertainty.kind", "lognormal")
    editing.pick("correlation.add", REPURCHASE)
    editing.pick("uncertainty.add", "models.*.costs.payment_fee")
    file = tmp_path / "edited.toml"
    editing.session.save(file)
    again, text = preset_file.load(file)
    assert again == editing.scenario
    comments = [line for line in original.splitlines() if line.startswith("#")]
    assert comments
    assert [line for line in text.splitlines() if line.startswith("#")] == comments
    while editing.session.undo_stack.canUndo():
        editing.session.undo_stack.undo()
    editing.session.save(file)
    assert file.read_text(encoding="utf-8").rstrip() == original.rstrip()


def test_undoing_what_made_a_value_uncertain_leaves_nothing_chosen(editing: Editing) -> None:
    editing.pick("uncertainty.add", CERTAIN)
    editing.session.undo_stack.undo()
    settle()
    assert not editing.editor.list.path
    assert any("Choose a value" in label.text() for label in editing.editor.findChildren(QLabel) if label.isVisible())


def test_the_small_pictures_follow_the_theme(editing: Editing) -> None:
    def colours_in_list() -> set[str]:
        image = editing.editor.list.viewport().grab().toImage()
        return {image.pixelColor(x, y).name() for x in range(0, image.width(), 1) for y in range(40, 90)}

    assert theme.LIGHT.models[0].lower() in colours_in_list()
    theme.CHOICE.choose("dark")
    settle()
    found = colours_in_list()
    assert theme.DARK.models[0].lower() in found
    assert theme.LIGHT.surface.lower() not in found
