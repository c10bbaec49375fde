"""Results that are already known are taken over only where nothing could differ."""

import pytest

from calculator import Scenario, load_preset, simulate

BEFORE = load_preset()
KNOWN = simulate(BEFORE)


def taken_over(values: dict[str, object]) -> list[bool]:
    after = BEFORE.with_values(values)
    result, fresh = simulate(after, known=KNOWN), simulate(after)
    for mine, other in zip(result.models, fresh.models, strict=True):
        assert {name: list(values) for name, values in mine.months.items()} == {
            name: list(values) for name, values in other.months.items()
        }
    return [mine is earlier for mine, earlier in zip(result.models, KNOWN.models, strict=True)]


@pytest.mark.parametrize(
    ("values", "same"),
    [
        ({"models.1.acquisition.cac": 120.0}, [True, False, True]),
        ({"months": 30}, [False, False, False]),
        ({"ltv_months": 30}, [False, False, False]),
        ({"monthly_discount_rate": 0.02}, [False, False, False]),
        ({"product.unit_cost": 30.0}, [False, False, False]),
        ({"models.2.product.unit_cost": 1.0}, [True, True, False]),
        ({"same_product": False}, [True, False, False]),
        ({"title": "other"}, [True, True, True]),
    ],
)
def test_only_models_that_nothing_touched_are_taken_over(values: dict[str, object], same: list[bool]) -> None:
    assert taken_over(values) == same


def test_a_run_without_detail_does_not_stand_in_for_one_with() -> None:
    summary_only = simulate(BEFORE, detail=False)
    assert simulate(BEFORE, known=summary_only).models[0].months


def test_fewer_models_before_than_now_are_no_trouble() -> None:
    one = Scenario.parse({**BEFORE.data(), "models": BEFORE.data()["models"][:1]})
    assert len(simulate(BEFORE, known=simulate(one)).models) == 3
