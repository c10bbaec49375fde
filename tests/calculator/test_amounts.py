"""Values of parameters in words: short where that is exact, and never the same for two that differ."""

from __future__ import annotations

import re

import numpy as np
import pytest

import calculator
from calculator.amounts import amount, amounts
from calculator.axis import Axis

SCENARIO = calculator.load_preset("three-models")
CAC, RATE, PEOPLE = (f"models.1.acquisition.{name}" for name in ("cac", "conversion_rate", "reachable_people"))


@pytest.mark.parametrize(
    ("path", "value", "said"),
    [
        (CAC, 100, "¥100"),
        (CAC, 183.2812, "¥183.28"),
        (CAC, 0.00123456, "¥0.001235"),
        (CAC, 1.5e-9, "¥1.5e-9"),
        (CAC, 1234567.891, "¥1,234,567.89"),
        (RATE, 0.621234, "62.12 %"),
        (RATE, 1e-5, "0.001 %"),
        (RATE, 0, "0 %"),
        (PEOPLE, 123456.7, "123,457 people"),
        (PEOPLE, 1e300, "1e300 people"),
        ("models.0.price.value", 5.1234567, "5.12346"),
        ("months", 1, "1 month"),
        ("months", 24, "24 months"),
        (PEOPLE, 1, "1 person"),
        (CAC, float("nan"), "–"),
    ],
)
def test_a_value_is_told_in_four_figures_at_least(path: str, value: float, said: str) -> None:
    assert amount(SCENARIO, path, value).replace("\u202f", " ") == said


@pytest.mark.parametrize(
    "axis",
    [
        Axis(RATE, 1e-5, 1e-4, 5),
        Axis(CAC, 100, 100.001, 5),
        Axis(CAC, 1e-9, 1e12, 41, log=True),
        Axis(PEOPLE, 1e6, 1e6 + 1, 11),
    ],
)
def test_values_along_an_axis_can_be_told_apart_and_lie_where_they_are_told_to(axis: Axis) -> None:
    values = axis.values()
    texts = amounts(SCENARIO, axis.path, values)
    assert len(set(texts)) == len(values)
    told = np.array([float(re.sub("[¥,]", "", text).split()[0]) for text in texts]) / (100 if "%" in texts[0] else 1)
    assert (np.abs(np.diff(told) - np.diff(values)) <= 0.1 * np.diff(values)).all()
    assert max(map(len, texts)) <= len("1,000,000.1 people")


def test_neighbours_of_few_figures_are_told_in_few() -> None:
    assert amounts(SCENARIO, CAC, [20, 110, 200]) == ["¥20", "¥110", "¥200"]
    assert amounts(SCENARIO, CAC, [100, 100]) == ["¥100", "¥100"]
    assert amounts(SCENARIO, CAC, []) == []
