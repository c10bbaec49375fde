"""The map of winners, on areas that are known beforehand."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as arrays

import calculator
from calculator import Scenario, winner
from calculator.axis import Axis
from calculator.inputs import Array
from calculator.metric import NONE, TIED
from calculator.sweep import Sweep
from calculator.winner import Condition, Rule, WinnerMap, contour, level_text, rule_text, winner_map
from tests.calculator.telling import Told

CAC, LIST_PRICE = "models.0.acquisition.cac", "product.list_price"
MONTHS = "months"


def lines() -> Scenario:
    """Three models whose LTV − CAC is P − c − CAC.

    With x the CAC of the first and y the list price: A has y − 30 − x, B has y/2 − 30, C has 30.
    """

    def model(name: str, price: dict[str, Any], unit_cost: float, cac: float) -> dict[str, Any]:
        acquisition = {"monthly_budget": 1000.0, "cac": cac, "reachable_people": 1e30}
        product = {"unit_cost": unit_cost}
        return {"name": name, "kind": "direct", "product": product, "price": price, "acquisition": acquisition}

    return Scenario.parse(
        {
            "months": 3,
            "product": {"list_price": 100.0},
            "models": [
                model("A", {"basis": "list_share", "value": 1.0}, 30, 40),
                model("B", {"basis": "list_share", "value": 0.5}, 10, 20),
                model("C", {"basis": "cost_multiple", "value": 6.0}, 10, 20),
            ],
        }
    )


def mapped(scenario: Scenario, count: int = 31, column: str = "ltv_less_cac") -> WinnerMap:
    return winner_map(scenario, Axis(CAC, 1, 100, count), Axis(LIST_PRICE, 40, 200, count), column)


def test_every_cell_is_won_by_the_model_that_is_best_there() -> None:
    found = mapped(lines(), count=12)
    x, y = np.meshgrid(*found.sweep.values, indexing="ij")
    best = np.stack([y - 30 - x, y / 2 - 30, np.full_like(x, 30)]).argmax(axis=0)
    best[-1, -1] = TIED  # at a CAC of 100 and a price of 200 both A and B have 70
    assert (found.winners == best).all()


def test_borders_lie_where_two_models_are_equally_good_and_the_third_is_not_better() -> None:
    found = mapped(lines())
    borders = {(each.first, each.second): each.points for each in found.borders}
    assert len(found.borders) == len(borders) == 3
    x, y = borders[0, 1].T
    assert y == pytest.approx(2 * x)
    assert y.min() == pytest.approx(120)
    assert y.max() == pytest.approx(200)
    x, y = borders[0, 2].T
    assert y == pytest.approx(x + 60)
    assert (x.min(), x.max()) == pytest.approx((1, 60))
    x, y = borders[1, 2].T
    assert y == pytest.approx(120)
    assert (x.min(), x.max()) == pytest.approx((60, 100))


def test_borders_of_two_models_need_no_third() -> None:
    data = lines().data()
    del data["models"][2]
    (border,) = mapped(Scenario.parse(data)).borders
    x, y = border.points.T
    assert y == pytest.approx(2 * x)
    assert (y.min(), y.max()) == pytest.approx((40, 200))


def test_the_scenario_itself_stands_in_the_map() -> None:
    today = mapped(lines(), count=3).today
    assert (today.x, today.y, today.winner, today.best) == (40, 100, TIED, (0, 2))
    worse = mapped(lines().with_values({CAC: 80.0}), count=3).today
    assert (worse.x, worse.y, worse.winner, worse.best) == (80, 100, 2, (2,))


def test_where_the_models_differ_in_a_parameter_of_all_no_place_in_the_map_is_today() -> None:
    axes = Axis("models.*.acquisition.cac", 1, 100, 3), Axis(LIST_PRICE, 40, 200, 3)
    today = winner_map(lines(), *axes, "ltv_less_cac").today
    assert np.isnan(today.x)
    assert (today.y, today.winner) == (100, TIED)


def test_the_largest_wins_unless_less_is_better() -> None:
    price = mapped(lines(), count=9, column="consumer_price")  # of A the list price, of C ¥60
    _, y = np.meshgrid(*price.sweep.values, indexing="ij")
    assert (price.winners == np.select([y < 60, y > 60], [2, 0], TIED)).all()
    (border,) = price.borders  # through the one line of cells in which they are level
    assert border.points[:, 1] == pytest.approx(60)
    cac = mapped(lines(), count=9, column="blended_cac")  # of B and C ¥20
    x, _ = np.meshgrid(*cac.sweep.values, indexing="ij")
    assert (cac.winners == np.where(x <= 20, 0, TIED)).all()
    assert cac.borders == ()


def test_a_model_without_a_value_never_wins() -> None:
    """A agents' column is empty for models without agents: nobody wins."""
    found = mapped(lines(), count=4, column="losing_share")
    assert (found.winners == NONE).all()
    assert (found.wins.none, found.wins.level) == (1, 0)
    assert found.borders == ()
    assert [rule_text(lines(), rule) for rule in found.rules] == [f"{name} wins nowhere in this map" for name in "ABC"]
    assert (found.today.winner, found.today.best) == (NONE, ())


def test_a_stopped_map_has_neither_borders_nor_rules(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("calculator.batches.BATCH", 50)
    axes = Axis(CAC, 1, 100, 10), Axis(LIST_PRICE, 40, 200, 10)
    found = winner_map(lines(), *axes, "ltv_less_cac", tell=lambda share: share == 0)
    assert not found.sweep.complete
    assert (found.borders, found.rules) == ((), ())
    assert (found.winners == NONE).sum() == 50
    assert found.wins.none == 0  # those that were not computed are not counted
    assert found.wins.alone.sum() + found.wins.level == pytest.approx(1)
    assert level_text(found) == ""
    told = Told()
    done = winner_map(lines(), *axes, "ltv_less_cac", tell=told)
    assert told.shares == sorted(told.shares)
    assert (told.shares[0], told.shares[-1]) == (0, 1)
    assert len(done.rules) == 3


def test_a_contour_is_a_line_of_one_level() -> None:
    x, y = np.linspace(0, 4, 5), np.linspace(0, 3, 7)
    (line,) = contour(x, y, x[:, None] + 2 * y[None, :], 5.0)
    assert line[:, 0] + 2 * line[:, 1] == pytest.approx(5)
    assert np.ptp(line[:, 0]) == 4


def test_a_contour_keeps_away_from_cells_without_a_value() -> None:
    x = y = np.arange(5.0)
    cells = np.repeat(x[:, None], 5, axis=1)
    cells[2, 2] = np.nan
    found = contour(x, y, cells, 1.5)
    assert sorted((float(line[:, 1].min()), float(line[:, 1].max())) for line in found) == [(0, 1), (3, 4)]
    assert contour(x, y, np.full((5, 5), np.nan), 0.0) == []


def drawn_by_hand(wished: Array, axes: tuple[Axis, Axis], monkeypatch: pytest.MonkeyPatch) -> WinnerMap:
    """A map of models with these results, (models, x, y), whatever the scenario."""
    scenario = lines()
    models = tuple({"brand_profit": each} for each in wished)
    done = Sweep(scenario, axes, tuple(axis.values() for axis in axes), models, (), (), complete=True)
    monkeypatch.setattr(winner, "sweep", lambda *_: done)
    return winner_map(scenario, *axes, "brand_profit")


def test_borders_stay_where_the_two_best_meet_beside_a_model_without_values(monkeypatch: pytest.MonkeyPatch) -> None:
    axes = Axis(CAC, 1, 11, 11), Axis(LIST_PRICE, 1, 11, 11)
    x, y = np.meshgrid(*(axis.values() for axis in axes), indexing="ij")
    third = np.where(y < 6, np.nan, -100)
    (border,) = drawn_by_hand(np.stack([x, np.full_like(x, 4.5), third]), axes, monkeypatch).borders
    assert (border.first, border.second) == (0, 1)
    assert border.points[:, 0] == pytest.approx(4.5)
    assert np.ptp(border.points[:, 1]) == 10


def test_a_border_ends_at_the_last_cell_that_a_third_model_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    axes = Axis(CAC, 1, 11, 11), Axis(LIST_PRICE, 1, 11, 11)
    x, y = np.meshgrid(*(axis.values() for axis in axes), indexing="ij")
    third = np.where(y > 6, np.nan, 100)
    (border,) = drawn_by_hand(np.stack([x, np.full_like(x, 4.5), third]), axes, monkeypatch).borders
    assert border.points[:, 1].min() == 7
    assert border.points[:, 1].max() == 11


TENS = Axis(CAC, 1, 11, 11), Axis(LIST_PRICE, 1, 11, 11)


def test_of_equals_none_wins_and_no_border_runs_through_them(monkeypatch: pytest.MonkeyPatch) -> None:
    x, _ = np.meshgrid(*(axis.values() for axis in TENS), indexing="ij")
    found = drawn_by_hand(np.stack([np.zeros_like(x), np.maximum(0, x - 6), -x]), TENS, monkeypatch)
    assert (found.winners == np.where(x > 6, 1, TIED)).all()
    assert found.borders == ()
    assert found.wins.level == pytest.approx(6 / 11)
    assert level_text(found) == "A and B are level in 54.5\u202f% of the map"


def test_between_a_level_area_and_the_winners_around_it_borders_part_only_these(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Left the first wins, right the second; from y = 6 up they are level in three lines of cells between."""
    x, y = np.meshgrid(*(axis.values() for axis in TENS), indexing="ij")
    lead = np.where((y >= 6) & (abs(x - 6) <= 1), 0.0, 6 - x)
    (border,) = drawn_by_hand(np.stack([lead, 0 * x, 0 * x - 50]), TENS, monkeypatch).borders
    assert (border.first, border.second) == (0, 1)
    assert border.points[:, 0] == pytest.approx(6)
    assert border.points[:, 1].tolist() in ([1, 2, 3, 4, 5], [5, 4, 3, 2, 1])


def test_the_map_does_not_depend_on_the_order_of_the_models(monkeypatch: pytest.MonkeyPatch) -> None:
    months = np.random.default_rng(1).integers(1, 5, (3, 11, 11)).astype(float)
    months[:, 0, 0] = np.nan
    found, turned = (drawn_by_hand(each, TENS, monkeypatch) for each in (months, months[::-1]))
    assert (turned.winners == np.where(found.winners < 0, found.winners, 2 - found.winners)).all()
    assert turned.wins.alone.tolist() == found.wins.alone.tolist()[::-1]
    assert turned.wins.tied.tolist() == found.wins.tied.tolist()[::-1]
    assert [rule.right for rule in turned.rules[::-1]] == [rule.right for rule in found.rules]
    tops = np.sort(months, axis=0)[-2:]
    assert found.wins.level == (tops[0] == tops[1]).mean()
    share = calculator.figures.percent(found.wins.level)
    assert level_text(found) == f"Two or more models are level in {share} of the map"


def test_a_border_keeps_away_from_where_a_third_model_is_as_good_as_one_of_the_two(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The second and the third are equal up to y = 6; above it the third is better."""
    x, y = np.meshgrid(*(axis.values() for axis in TENS), indexing="ij")
    wished = np.stack([np.zeros_like(x), x - 8.5, x - 8.5 + np.maximum(0, y - 6)])
    (border,) = drawn_by_hand(wished, TENS, monkeypatch).borders
    assert (border.first, border.second) == (0, 2)
    assert border.points[:, 1].min() == pytest.approx(6, abs=1)
    assert border.points[:, 0] == pytest.approx(8.5 - np.maximum(0, border.points[:, 1] - 6))


def area(first: range, second: range, shape: tuple[int, int] = (20, 20)) -> Array:
    """Results that are 1 in these cells, else 0."""
    cells = np.zeros(shape)
    cells[np.ix_(first, second)] = 1
    return cells


CENTS = Axis(CAC, 1, 20, 20), Axis("models.*.retention.repurchase_rate", 0.05, 1, 20)
RECTANGLES = [
    (range(20), range(12, 20), [(1, True, 0.625)]),
    (range(7), range(20), [(0, False, 7.5)]),
    (range(5, 20), range(3), [(0, True, 5.5), (1, False, 0.175)]),
    (range(5, 9), range(20), [(0, True, 5.5), (0, False, 9.5)]),
    (range(5, 9), range(10, 20), [(0, True, 5.5), (0, False, 9.5), (1, True, 0.525)]),
    (range(5, 9), range(6, 17), [(0, True, 5.5), (0, False, 9.5), (1, True, 0.325), (1, False, 0.875)]),
]


@pytest.mark.parametrize(("first", "second", "wanted"), RECTANGLES)
def test_a_rectangle_is_found_with_as_many_conditions_as_it_has(
    first: range, second: range, wanted: list[tuple[int, bool, float]], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every threshold lies between the last cell outside and the first inside."""
    cells = area(first, second)
    rule = drawn_by_hand(np.stack([np.full((20, 20), 0.5), cells]), CENTS, monkeypatch).rules[1]
    assert rule.right == 1
    assert rule.wins == cells.mean()
    assert len(rule.conditions) == len(wanted)
    for condition, (axis, above, between) in zip(rule.conditions, wanted, strict=True):
        assert (condition.path, condition.above) == (CENTS[axis].path, above)
        assert abs(condition.value - between) < (0.5, 0.025)[axis]


def test_a_condition_too_many_is_left_out_where_it_hardly_matters(monkeypatch: pytest.MonkeyPatch) -> None:
    cells = area(range(10, 20), range(20))
    cells[10:16, 0] = 0  # without the first line four cells of 400 are wrong, with it six
    (only,) = drawn_by_hand(np.stack([np.full((20, 20), 0.5), cells]), CENTS, monkeypatch).rules[1].conditions
    assert only.above
    cells[10:20, :1] = 0
    rule = drawn_by_hand(np.stack([np.full((20, 20), 0.5), cells]), CENTS, monkeypatch).rules[1]
    assert (len(rule.conditions), rule.right) == (2, 1)


def test_a_small_area_keeps_a_box_in_which_the_model_mostly_wins(monkeypatch: pytest.MonkeyPatch) -> None:
    cells = area(range(3, 4), range(7, 9))
    rule = drawn_by_hand(np.stack([np.full((20, 20), 0.5), cells]), CENTS, monkeypatch).rules[1]
    assert rule.right > 1 - rule.wins


def test_a_model_that_wins_nearly_everywhere_needs_no_condition(monkeypatch: pytest.MonkeyPatch) -> None:
    cells = area(range(20), range(20))
    cells[0, 0] = 0
    found = drawn_by_hand(np.stack([np.full((20, 20), 0.5), cells]), CENTS, monkeypatch)
    words = rule_text(found.sweep.scenario, found.rules[1])
    assert words.endswith(" wins nearly everywhere (right in 99.8\u202f% of the map)")


GRID = st.tuples(st.integers(2, 6), st.integers(2, 6))


@given(GRID.flatmap(lambda shape: arrays.arrays(bool, shape)))
def test_no_box_is_better_by_more_than_a_hundredth_and_none_as_good_is_simpler(wins: np.ndarray[Any, Any]) -> None:
    shape: tuple[int, int] = wins.shape
    axes = tuple(Axis(path, 1, size, size) for path, size in zip((CAC, LIST_PRICE), shape, strict=True))
    with pytest.MonkeyPatch.context() as patched:
        rule = drawn_by_hand(np.stack([np.full(shape, 0.5), wins]), (axes[0], axes[1]), patched).rules[1]
    if wins.all() or not wins.any():
        assert (rule.conditions, rule.right) == ((), 1)
        return
    boxes = []
    for i1, i2 in itertools.combinations(range(shape[0] + 1), 2):
        for j1, j2 in itertools.combinations(range(shape[1] + 1), 2):
            inside = np.zeros(shape, dtype=bool)
            inside[i1:i2, j1:j2] = True
            conditions = (i1 > 0) + (i2 < shape[0]) + (j1 > 0) + (j2 < shape[1])
            boxes.append((conditions, float((inside == wins).mean())))
    best = max(right for _, right in boxes)
    assert rule.right >= best - 0.01 - 1e-12
    assert len(rule.conditions) == min(count for count, right in boxes if right >= best - 0.01 + 1e-12)


def test_thresholds_are_round_and_as_right_as_before(monkeypatch: pytest.MonkeyPatch) -> None:
    """Between ¥137.8 and ¥141.1 lies ¥140, between 61.9 % and 62.2 % lies 62 %."""
    axes = Axis(CAC, 1, 300, 92), Axis("models.*.retention.repurchase_rate", 0.0, 0.999, 334)
    cac, rate = (axis.values() for axis in axes)
    cells = area(range(int((cac < 140).sum())), range(int((rate < 0.6205).sum()), 334), (92, 334))
    rule = drawn_by_hand(np.stack([np.full((92, 334), 0.5), cells]), axes, monkeypatch).rules[1]
    assert {each.value for each in rule.conditions} == {140, 0.62}
    assert rule.right == 1


def test_whole_numbers_are_parted_by_whole_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    axes = Axis(MONTHS, 1, 20, 20), Axis(CAC, 1, 20, 20)
    cells = area(range(4, 9), range(20))
    rule = drawn_by_hand(np.stack([np.full((20, 20), 0.5), cells]), axes, monkeypatch).rules[1]
    assert rule.conditions == (Condition(MONTHS, above=True, value=4), Condition(MONTHS, above=False, value=10))


RATE = "models.*.retention.repurchase_rate"
TEXTS = [
    ([Condition(RATE, True, 0.62), Condition("product.unit_cost", False, 140)], 0.957,  # noqa: FBT003
     "A wins where repurchase rate > 62\u202f% and unit cost < ¥140 (right in 95.7\u202f% of the map)"),
    ([Condition(CAC, True, 12.5), Condition(CAC, False, 1250)], 1.0,  # noqa: FBT003
     "A wins where ¥12.5 < customer acquisition cost · A < ¥1,250 (right in 100\u202f% of the map)"),
    ([Condition("models.0.price.value", False, 0.8), Condition(MONTHS, True, 12)], 0.5,  # noqa: FBT003
     "A wins where mark-up · A < 80\u202f% and horizon > 12 months (right in 50\u202f% of the map)"),
]  # fmt: skip


@pytest.mark.parametrize(("conditions", "right", "said"), TEXTS)
def test_a_rule_reads_as_a_sentence(conditions: list[Condition], right: float, said: str) -> None:
    assert rule_text(lines(), Rule(0, tuple(conditions), right, 0.5)) == said


def test_a_rule_of_a_model_that_always_wins_says_so() -> None:
    assert rule_text(lines(), Rule(2, (), 1.0, 1.0)) == "C wins everywhere in this map"


def test_a_map_of_a_preset_agrees_with_its_cells_one_by_one() -> None:
    scenario = calculator.load_preset("three-models").with_values({"months": 6})
    x, y = Axis("models.*.retention.repurchase_rate", 0, 0.9, 3), Axis("models.*.acquisition.cac", 20, 300, 3)
    found = winner_map(scenario, x, y, "brand_profit")
    for i, j in itertools.product(range(3), range(3)):
        values = {x.path: float(found.sweep.values[0][i]), y.path: float(found.sweep.values[1][j])}
        models = calculator.simulate(scenario.with_values(values)).models
        assert found.winners[i, j] == np.argmax([model.summary["brand_profit"][0] for model in models])
