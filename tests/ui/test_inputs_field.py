"""One field and one slider, without a panel around them."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QKeyEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from calculator.parameters import Parameter, declared
from calculator.scenario import Scenario
from ui.inputs.number_field import NumberField
from ui.inputs.scale import Scale
from ui.inputs.value_slider import ValueSlider

DECLARED = declared(Scenario)
CAC, SHARE, MONTHS = (
    DECLARED[path] for path in ("models.*.acquisition.cac", "models.*.costs.return_rate", "models.*.channel.tier_count")
)


class Bench(QWidget):
    """A field beside something else that can have the focus, and what the field was told."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__()
        self.edits: list[float | None] = []
        self.other = QLineEdit()
        layout = QVBoxLayout(self)
        layout.addWidget(self.other)
        layout.addWidget(widget)


Make = Callable[..., tuple[NumberField, Bench]]


@pytest.fixture
def make(qtbot: QtBot) -> Make:
    """A field for a parameter, on a bench that can be seen."""

    def make_one(parameter: Parameter, value: float | None = None, *, ratio: bool = False) -> tuple[NumberField, Bench]:
        field = NumberField(parameter)
        bench = Bench(field)
        field.edited.connect(bench.edits.append)
        field.show_value(value, ratio=ratio)
        qtbot.addWidget(bench)
        with qtbot.waitActive(bench):
            bench.show()
            bench.activateWindow()
        bench.other.setFocus()
        return field, bench

    return make_one


def type_in(field: NumberField, text: str, key: Qt.Key | None = Qt.Key.Key_Return) -> None:
    QTest.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton)
    field.selectAll()
    for letter in text:
        QTest.sendKeyEvent(QTest.KeyAction.Click, field, Qt.Key.Key_unknown, letter, Qt.KeyboardModifier.NoModifier)
    if key is not None:
        QTest.keyClick(field, key)


def wheel(widget: QWidget) -> None:
    where = QPointF(widget.rect().center())
    event = QWheelEvent(
        where, widget.mapToGlobal(where), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,  # noqa: FBT003  (Qt takes it so)
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


def test_shares_are_shown_in_percent_and_kept_as_shares(make: Make) -> None:
    field, _ = make(SHARE, 0.176)
    assert (field.text(), field.value()) == ("17.6", 0.176)


@pytest.mark.parametrize(
    ("parameter", "typed", "value", "shown"),
    [
        (CAC, "12万", 120_000, "120000"), (CAC, "1.2k", 1200, "1200"), (CAC, "¥100", 100, "100"),
        (CAC, "１２０", 120, "120"), (SHARE, "75%", 0.75, "75"), (SHARE, "75 %", 0.75, "75"),
        (SHARE, "17.7", 0.177, "17.7"),
    ],
)  # fmt: skip
def test_what_is_typed_is_taken_on_enter(
    make: Make, parameter: Parameter, typed: str, value: float, shown: str
) -> None:
    field, bench = make(parameter, 0.5)
    type_in(field, typed, key=None)
    assert bench.edits == []
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert bench.edits == [value]
    assert (field.text(), field.value()) == (shown, value)


def test_a_ratio_is_shown_and_typed_as_one(make: Make) -> None:
    field, bench = make(CAC, 5.0, ratio=True)
    assert field.text() == "1:5"
    type_in(field, "1:6")
    assert bench.edits == [6]
    assert field.text() == "1:6"
    type_in(field, "7")
    assert field.text() == "1:7"


def test_leaving_the_field_takes_what_was_typed_and_groups_it(make: Make) -> None:
    field, bench = make(CAC, 50.0)
    type_in(field, "100000", key=None)
    bench.other.setFocus()
    assert bench.edits == [100_000]
    assert field.text() == "100,000"
    field.setFocus()
    assert field.text() == "100000"


def test_coming_and_going_changes_nothing(make: Make) -> None:
    field, bench = make(CAC, 1 / 3)
    field.setFocus()
    QTest.keyClick(field, Qt.Key.Key_Return)
    bench.other.setFocus()
    assert bench.edits == []
    assert field.value() == 1 / 3


@pytest.mark.parametrize(
    ("parameter", "typed", "said"),
    [
        (CAC, "-3", "Must be a number above 0."), (CAC, "0", "Must be a number above 0."),
        (CAC, "abc", "“abc” is not a number; enter a number above 0."),
        (SHARE, "120", "Must be a number at least 0 and at most 100, in percent."),
        (MONTHS, "2.5", "Must be a whole number at least 1 and at most 12."),
        (CAC, "", "A number is needed: enter a number above 0."),
    ],
)  # fmt: skip
def test_what_cannot_be_stays_as_typed_and_says_what_is_allowed(
    make: Make, parameter: Parameter, typed: str, said: str
) -> None:
    field, bench = make(parameter, 1.0)
    type_in(field, "9", key=None)
    QTest.keyClick(field, Qt.Key.Key_Backspace)
    type_in(field, typed) if typed else QTest.keyClick(field, Qt.Key.Key_Return)
    bench.other.setFocus()
    assert bench.edits == []
    assert (field.text(), field.problem, field.value()) == (typed, said, 1.0)
    assert field.property("error") == "true"
    assert field.accessibleDescription() == said


def test_a_good_entry_mends_it(make: Make) -> None:
    field, bench = make(CAC, 100.0)
    type_in(field, "abc")
    type_in(field, "90")
    assert (field.problem, field.property("error"), bench.edits) == ("", "false", [90])


def test_the_old_value_typed_again_mends_it_too(make: Make) -> None:
    field, bench = make(CAC, 100.0)
    type_in(field, "abc")
    type_in(field, "100")
    assert (field.problem, bench.edits) == ("", [])


@pytest.mark.parametrize(
    "keys", [(Qt.Key.Key_Escape, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)]
)
def test_escape_and_undo_bring_the_last_good_value_back(make: Make, keys: tuple[Qt.Key, Qt.KeyboardModifier]) -> None:
    field, _ = make(CAC, 100.0)
    type_in(field, "abc")
    QTest.keyClick(field, *keys)
    assert (field.problem, field.text(), field.value()) == ("", "100", 100)


def test_a_refused_number_stays_and_can_be_tried_again(make: Make) -> None:
    field, bench = make(CAC, 100.0)
    field.edited.connect(lambda _: field.refuse("Not together with that."))
    type_in(field, "90")
    assert (field.text(), field.value(), field.problem) == ("90", 100, "Not together with that.")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert bench.edits == [90, 90]


def test_showing_a_value_forgets_what_was_wrong(make: Make) -> None:
    field, _ = make(CAC, 100.0)
    type_in(field, "abc")
    field.show_value(80.0)
    assert (field.text(), field.problem) == ("80", "")


def test_an_optional_field_can_be_emptied(make: Make) -> None:
    field, bench = make(MONTHS, 5.0)
    field.optional = True
    QTest.mouseClick(field.lineEdit(), Qt.MouseButton.LeftButton)
    field.selectAll()
    QTest.keyClick(field, Qt.Key.Key_Delete)
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert bench.edits == [None]


def test_an_empty_field_takes_a_nought(make: Make) -> None:
    field, bench = make(SHARE, None)
    assert field.text() == ""
    type_in(field, "0")
    assert bench.edits == [0]


@pytest.mark.parametrize(
    ("key", "value"),
    [(Qt.Key.Key_Up, 101), (Qt.Key.Key_Down, 99), (Qt.Key.Key_PageUp, 110), (Qt.Key.Key_PageDown, 90)],
)
def test_arrow_keys_step(make: Make, key: Qt.Key, value: float) -> None:
    field, bench = make(CAC, 100.0)
    field.setFocus()
    QTest.keyClick(field, key)
    assert bench.edits == [value]


def test_a_step_from_what_cannot_be_starts_at_the_last_good_value(make: Make) -> None:
    field, bench = make(CAC, 100.0)
    type_in(field, "abc")
    QTest.keyClick(field, Qt.Key.Key_Up)
    assert bench.edits == [101]
    assert field.problem == ""


def test_the_wheel_turns_only_what_one_is_editing(make: Make) -> None:
    field, bench = make(CAC, 100.0)
    wheel(field)
    assert bench.edits == []
    field.setFocus()
    wheel(field)
    assert bench.edits == [101]


def test_tab_selects_the_number(make: Make) -> None:
    field, bench = make(CAC, 100_000.0)
    QTest.keyClick(bench.other, Qt.Key.Key_Tab)
    assert field.hasFocus()
    assert field.lineEdit().selectedText() == "100000"


def test_the_field_leaves_undo_to_the_window_unless_it_has_something_to_undo(make: Make) -> None:
    from PySide6.QtGui import QKeySequence, QShortcut

    field, bench = make(CAC, 100.0)
    asked = []
    shortcut = QShortcut(QKeySequence(QKeySequence.StandardKey.Undo), bench)
    shortcut.activated.connect(lambda: asked.append(1))
    type_in(field, "90")
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert asked == [1]
    type_in(field, "8", key=None)
    QTest.keyClick(field, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert asked == [1]


# --- the slider ----------------------------------------------------------------------------------


class Slider(ValueSlider):
    """A slider that remembers where it was moved."""

    def __init__(self) -> None:
        super().__init__(Scale.of(SHARE), 0)
        self.moves: list[tuple[float, int]] = []


@pytest.fixture
def slider(qtbot: QtBot) -> Iterator[Slider]:
    """A slider over shares, on a bench that can be seen."""
    made = Slider()
    bench = Bench(made)
    made.moved.connect(lambda value, gesture: made.moves.append((value, gesture)))
    made.show_value(0.0)
    qtbot.addWidget(bench)
    bench.resize(240, 80)
    with qtbot.waitActive(bench):
        bench.show()
        bench.activateWindow()
    bench.other.setFocus()
    yield made
    bench.close()


def drag(slider: Slider, start: float, end: float, steps: int = 8) -> None:
    """Drag from one part of the width to another."""
    places = [
        QPoint(round(slider.width() * (start + (end - start) * n / steps)), slider.height() // 2)
        for n in range(steps + 1)
    ]
    QTest.mousePress(slider, Qt.MouseButton.LeftButton, pos=places[0])
    for place in places[1:]:
        QTest.mouseMove(slider, place)
    QTest.mouseRelease(slider, Qt.MouseButton.LeftButton, pos=places[-1])


def test_a_drag_is_one_gesture(slider: Slider) -> None:
    drag(slider, 0.04, 0.5)
    assert slider.moves[-1][0] == pytest.approx(0.5, abs=0.02)
    assert len(slider.moves) > 3
    assert len({gesture for _, gesture in slider.moves}) == 1
    drag(slider, 0.5, 0.8)
    assert len({gesture for _, gesture in slider.moves}) == 2


def test_a_press_on_the_groove_brings_the_handle(slider: Slider) -> None:
    QTest.mouseClick(slider, Qt.MouseButton.LeftButton, pos=QPoint(slider.width() * 3 // 4, slider.height() // 2))
    assert slider.moves[-1][0] == pytest.approx(0.75, abs=0.03)


def test_keys_that_follow_each_other_are_one_gesture_until_the_focus_goes(slider: Slider) -> None:
    slider.setFocus()
    for _ in range(3):
        QTest.keyClick(slider, Qt.Key.Key_Right)
    assert [value for value, _ in slider.moves] == [0.01, 0.02, 0.03]
    assert len({gesture for _, gesture in slider.moves}) == 1
    slider.clearFocus()
    slider.setFocus()
    QTest.keyClick(slider, Qt.Key.Key_Right)
    assert len({gesture for _, gesture in slider.moves}) == 2


def test_showing_a_value_moves_nothing(slider: Slider) -> None:
    slider.show_value(0.4)
    assert slider.moves == []
    assert slider.value() == 40
    slider.show_value(None)
    assert not slider.grab().isNull()


def test_the_wheel_moves_only_the_slider_with_the_focus(slider: Slider) -> None:
    wheel(slider)
    assert slider.moves == []
    slider.setFocus()
    wheel(slider)
    assert slider.moves


def test_the_key_of_the_export_is_left_to_the_window(make: Make) -> None:
    field, _ = make(CAC, 100.0)
    claimed = QKeyEvent(QEvent.Type.ShortcutOverride, Qt.Key.Key_E, Qt.KeyboardModifier.ControlModifier)
    claimed.accept()  # as fields on Linux do, where it goes to the end of the line
    field.event(claimed)
    assert not claimed.isAccepted()
