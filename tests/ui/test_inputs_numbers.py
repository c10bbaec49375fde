"""Numbers as people type them, as fields show them, and as sliders and arrow keys move them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from calculator.parameters import Parameter, declared
from calculator.scenario import Model, Scenario
from calculator.units import UNITS
from ui.inputs.scale import Scale
from ui.inputs.shown_number import shown_number
from ui.inputs.steps import nice_step, stepped, three_figures
from ui.inputs.typed_number import read_number
from ui.inputs.units import IN_PERCENT, shown_unit
from ui.inputs.wording import DISTRIBUTIONS, allowed, in_words, tooltip
from ui.session import Session

DECLARED = declared(Scenario)
CAC, SHARE, MONTHS = (DECLARED[path] for path in ("models.*.acquisition.cac", "models.*.costs.return_rate", "months"))


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("100", 100), (" 1.5 ", 1.5), (".5", 0.5), ("1:5", 5), ("1：5", 5), ("2:3", 1.5), ("75%", 0.75), ("75 %", 0.75),
        ("７５％", 0.75), ("12万", 120_000), ("1.2 亿", 1.2e8), ("1.2k", 1200), ("¥100", 100), ("￥1,234.5", 1234.5),
        ("3w", 30_000), ("¥1.26 M", 1.26e6), ("100元", 100), ("−3", -3), ("-¥3", -3), ("1e10", 1e10),
        ("１２３。５", 123.5),
        ("7.5折", 0.75), ("75折", 0.75), ("5倍", 5), ("1,000,000", 1e6), ("10万元", 100_000), ("24 个月", 24),
    ],
)  # fmt: skip
def test_what_people_type_is_read(text: str, value: float) -> None:
    assert read_number(text) == value


@pytest.mark.parametrize(
    "text", ["", "abc", "1:", ":5", "1:0:2", "0:5", "--3", "1,23", "1.2.3", "%", "nan", "inf", "1e999", "五"]
)
def test_what_is_no_number_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="no number"):
        read_number(text)


@pytest.mark.parametrize(
    ("text", "value"), [("17.6", 0.176), ("75%", 0.75), ("7.5折", 0.75), ("0.1", 0.001), ("3:1", 1 / 3)]
)
def test_a_bare_number_in_a_percent_field_is_percent(text: str, value: float) -> None:
    assert read_number(text, percent=True) == pytest.approx(value, rel=1e-15)


@pytest.mark.parametrize(
    ("value", "shown"),
    [
        (0, "0"), (0.176, "0.176"), (1 / 3, "0.333333"), (1683.5, "1683.5"), (1_234_567.8, "1234568"),
        (1e10, "10000000000"),
        (-0.0, "0"), (1e15, "1e15"), (1.5e-9, "1.5e-9"), (0.07, "0.07"), (99.99999, "100"), (float("inf"), ""),
    ],
)  # fmt: skip
def test_numbers_are_shown_to_six_figures_and_no_whole_digit_is_lost(value: float, shown: str) -> None:
    assert shown_number(value) == shown


def test_percent_and_groups() -> None:
    assert shown_number(0.07, percent=True) == "7"
    assert shown_number(0.176, percent=True) == "17.6"
    assert shown_number(1_683.5, grouped=True) == "1,683.5"


@given(st.floats(1e-9, 1e15, allow_nan=False))
def test_what_is_shown_can_be_typed(value: float) -> None:
    shown = read_number(shown_number(value, grouped=True))
    assert shown == pytest.approx(value, rel=1e-5)
    assert read_number(shown_number(value, percent=True), percent=True) == pytest.approx(value, rel=1e-5)


@pytest.mark.parametrize(("size", "step"), [(1, 1), (0.38, 0.5), (0.0018, 0.002), (9.9, 10), (5, 5), (30, 20)])
def test_steps_are_nice(size: float, step: float) -> None:
    assert nice_step(size) == step


@pytest.mark.parametrize(
    ("parameter", "value", "steps", "moved"),
    [
        (CAC, 100, 1, 101), (CAC, 100, -1, 99), (CAC, 38, 1, 38.5), (CAC, 100, 10, 110), (SHARE, 0.176, 1, 0.178),
        (SHARE, 1.0, 1, 1.0), (SHARE, 0.0, -1, 0.0), (SHARE, 0.0, 1, 0.01), (MONTHS, 24, 1, 25), (MONTHS, 1, -1, 1),
        (MONTHS, 118, 10, 120),
    ],
)  # fmt: skip
def test_arrow_keys_move_by_a_hundredth_and_stop_at_the_bounds(
    parameter: Parameter, value: float, steps: int, moved: float
) -> None:
    assert stepped(parameter, value, steps) == pytest.approx(moved, rel=1e-12)


def test_a_bound_that_is_not_allowed_itself_is_not_stepped_on() -> None:
    assert stepped(CAC, 1e-9, -1000) == 1e-9


def test_a_scale_over_decades_is_logarithmic() -> None:
    scale = Scale.of(CAC)
    assert scale.logarithmic
    assert scale.value_at(0) == 1
    assert scale.value_at(scale.places) == 1000
    assert scale.value_at(scale.place_of(100)) == 100


def test_a_scale_of_whole_numbers_has_a_place_for_each() -> None:
    scale = Scale.of(declared(Model)["channel.tier_count"])
    assert [scale.value_at(place) for place in range(scale.places + 1)] == list(range(1, 13))


def test_a_scale_of_shares_moves_on_whole_percent_and_keeps_to_its_ends() -> None:
    scale = Scale.of(SHARE)
    assert [scale.value_at(place) for place in (0, 1, 50, 100)] == [0, 0.01, 0.5, 1]
    assert scale.place_of(7.0) == scale.places
    assert scale.place_of(-1.0) == 0


@pytest.mark.parametrize("path", declared(Scenario))
def test_every_slider_gives_values_that_are_allowed(path: str) -> None:
    parameter = declared(Scenario)[path]
    scale = Scale.of(parameter)
    inside = [scale.value_at(place) for place in (1, scale.places // 2, scale.places)]
    assert all(parameter.allows(value) for value in inside)
    assert all(value == three_figures(value) for value in inside)


@pytest.mark.parametrize("path", declared(Scenario))
def test_every_unit_is_known_and_can_be_translated(path: str) -> None:
    parameter = declared(Scenario)[path]
    assert parameter.unit in (IN_PERCENT if parameter.is_share else UNITS)
    assert shown_unit(parameter).startswith("%") == parameter.is_share


def test_bounds_of_shares_are_told_in_percent() -> None:
    assert allowed(SHARE) == "a number at least 0 and at most 100, in percent"
    assert allowed(CAC) == "a number above 0"


def test_a_tooltip_tells_everything(session: Session) -> None:
    scenario = session.scenario
    parameter = DECLARED["models.*.acquisition.agent_cac"]
    text = tooltip(scenario, 0, "acquisition.agent_cac", parameter, "¥/customer")
    assert "What one customer won through an agent" in text
    assert "Allowed: a number at least 0." in text
    assert "models.0.acquisition.agent_cac" in text
    assert "Assumption: samples, gifts" in text
    assert "Uncertain: triangular, low 50, mode 100, high 200" in text


def test_every_distribution_has_words(session: Session) -> None:
    model = session.scenario.models[0].model_dump()
    assert {found["distribution"] for found in model["uncertainty"].values()} <= set(DISTRIBUTIONS)
    share = session.scenario.models[0].uncertainty["retention.repurchase_rate"]
    assert in_words(share, SHARE) == "triangular, low 5 %, mode 17.6 %, high 40 %"
