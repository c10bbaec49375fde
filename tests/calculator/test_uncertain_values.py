"""Which values can be uncertain, how, and which can move together."""

from __future__ import annotations

from typing import Any

import pytest

from calculator import Scenario, load_preset
from calculator.origin_words import drawn_words
from calculator.origins import own_values
from calculator.uncertainty import own_but_drawn
from tests.calculator.tables import complaints, put, table

NAN = float("nan")
UNIFORM = {"distribution": "uniform", "low": 0.5, "high": 1.0}
DISTRIBUTIONS: list[tuple[Any, str]] = [
    (3, " = 3: must be a table"),
    ({"low": 1.0}, " = {'low': 1.0}: must be a table with a distribution"),
    ({**UNIFORM, "p5": 1.0}, ": give either low and high or p5 and p95"),
    ({"distribution": "uniform", "low": 1.0}, ": give either low and high or p5 and p95"),
    ({"distribution": "uniform", "p5": 2.0, "p95": 2.0}, ": p5 must be below p95"),
    ({"distribution": "uniform", "low": 2.0, "high": 2.0}, ": low must be below high"),
    ({"distribution": "uniform", "low": -2.0, "high": 0.0}, ": lies outside what is allowed: a number above 0"),
    ({"distribution": "normal", "mean": 2.0}, ": give either mean and sd or p5 and p95"),
    ({"distribution": "normal", "mean": 2.0, "sd": 0.0}, ".sd = 0.0: must be a number above 0"),
    ({"distribution": "normal", "mean": NAN, "sd": 1.0}, ".mean = nan: must be a finite number"),
    ({"distribution": "lognormal", "median": -1.0, "sigma": 1.0}, ".median = -1.0: must be a number above 0"),
    ({"distribution": "lognormal", "medain": 1.0, "sigma": 1.0}, ".medain: unknown key; did you mean median?"),
    ({"distribution": "triangular", "low": 1.0, "mode": 3.0, "high": 2.0}, ": low, mode and high must rise"),
    ({"distribution": "pert", "low": 1.0, "mode": 1.0, "high": 1.0}, ": low, mode and high must rise"),
    ({"distribution": "beta", "alpha": 1.0, "beta": 1.0, "low": 2.0}, ": low must be below high"),
    ({"distribution": "beta", "alpha": 0.0, "beta": 1.0}, ".alpha = 0.0: must be a number above 0"),
    ({"distribution": "samples", "values": []}, ".values = []: must be a list of at least 1"),
    ({"distribution": "samples", "values": [1.0, "x"]}, ".values.1 = 'x': must be a number"),
    ({"distribution": "samples", "values": [-1.0, 0.0]}, ": lies outside what is allowed: a number above 0"),
]


@pytest.mark.parametrize(("distribution", "said"), DISTRIBUTIONS)
def test_a_distribution_that_makes_no_sense_is_told(distribution: object, said: str) -> None:
    data = put(table(), "models/0/uncertainty/acquisition.cac", distribution)
    assert f"models.0.uncertainty.acquisition.cac{said}" in complaints(data)


def test_an_unknown_distribution_is_told_with_those_that_there_are() -> None:
    (line,) = complaints(put(table(), "models/0/uncertainty/acquisition.cac", {"distribution": "cauchy"}))
    assert "must be one of 'uniform', 'triangular', 'pert', 'normal', 'lognormal', 'beta', 'samples'" in line


PATHS = [
    ("models/0/uncertainty/acquisition.cacc", "unknown parameter; did you mean acquisition.cac?"),
    ("models/0/uncertainty/price.basis", "unknown parameter; did you mean price.value?"),
    ("models/0/uncertainty/channel.tiers.2.churn_rate", "there is no such value in this scenario"),
    ("models/0/uncertainty/channel.attribution", "there is no such value in this scenario"),
    ("models/0/uncertainty/channel.commission.0", "there is no such value in this scenario"),
    ("models/0/uncertainty/channel.commission.*", "there is no such value in this scenario"),
    ("uncertainty/models.1.acquisition.cac", "there is no such value in this scenario"),
    ("uncertainty/models.*.channel.attribution", "there is no such value in this scenario"),
    ("uncertainty/product.unit_cost", "there is no such value in this scenario"),
    ("uncertainty/models.*.acquisition.cacc", "unknown parameter; did you mean models.*.acquisition.cac?"),
]


@pytest.mark.parametrize(("path", "said"), PATHS)
def test_only_a_value_of_the_scenario_can_be_uncertain(path: str, said: str) -> None:
    assert complaints(put(table(), path, UNIFORM)) == [f"{path.replace('/', '.')}: {said}"]


def test_one_draw_can_serve_all_models() -> None:
    assert Scenario.parse(put(table(), "uncertainty/models.*.acquisition.cac", UNIFORM))


def correlated(*values: tuple[str, str, float]) -> dict[str, Any]:
    data = table()
    for name in ("acquisition.cac", "costs.fixed_cost", "costs.group_cost"):
        data["models"][0]["uncertainty"][name] = UNIFORM
    data["correlations"] = [
        {"between": [f"models.0.{first}", f"models.0.{second}"], "value": value} for first, second, value in values
    ]
    return data


IMPOSSIBLE = "no joint distribution has all of these correlations"
A, B, C = "acquisition.cac", "costs.fixed_cost", "costs.group_cost"


@pytest.mark.parametrize(
    ("path", "p5", "p95", "fits"),
    [
        ("acquisition.cac", -20.0, -2.0, False),
        ("acquisition.cac", -18.5, -0.5, True),
        ("costs.return_rate", 1.05, 1.95, False),
        ("costs.return_rate", 0.95, 1.85, True),
    ],
)
def test_a_uniform_reaches_an_eighteenth_beyond_its_points(path: str, p5: float, p95: float, *, fits: bool) -> None:
    """90 % lie between the two points, so 5 % of the whole range beyond each."""
    distribution = {"distribution": "uniform", "p5": p5, "p95": p95}
    data = put(table(), f"models/0/uncertainty/{path}", distribution)
    if fits:
        assert Scenario.parse(data)
    else:
        assert "lies outside what is allowed" in complaints(data)[0]


def test_correlations_that_can_hold_together_are_accepted() -> None:
    assert Scenario.parse(correlated((A, B, 0.9), (B, C, 0.9), (A, C, 0.9)))
    assert Scenario.parse(correlated((A, B, 1.0)))


@pytest.mark.parametrize(
    ("values", "said"),
    [
        (
            [(A, B, 0.9), (B, C, 0.9), (A, C, -0.9)],  # 0.9² − (1 − 0.9²) = 0.62
            f"correlations.2 = -0.9: {IMPOSSIBLE}; models.0.{A} / models.0.{C} breaks them: at least 0.62",
        ),
        (
            [(A, B, 0.9), (B, C, 0.9)],  # √(1 − 0.9²) = 0.4358…
            f"correlations.1 = 0.9: {IMPOSSIBLE}; models.0.{B} / models.0.{C} breaks them: at most 0.435",
        ),
        (
            [(A, B, 0.9), (B, C, 0.9), (A, C, 0.1)],  # 0.9 · 0.1 + √((1 − 0.9²)(1 − 0.1²)) = 0.5237…
            f"correlations.1 = 0.9: {IMPOSSIBLE}; models.0.{B} / models.0.{C} breaks them: at most 0.523",
        ),
        ([(A, B, 1.5)], "correlations.0.value = 1.5: must be a number at most 1"),
        ([(A, A, 0.5)], "correlations.0: a parameter cannot be correlated with itself"),
        ([(A, B, 0.5), (B, A, 0.5)], "correlations.1: these two are correlated already"),
        (
            [(A, "costs.fixed", 0.5)],
            "correlations.0: models.0.costs.fixed has no uncertainty to correlate; did you mean models.0." + B + "?",
        ),
    ],
)
def test_correlations_that_cannot_be_are_told(values: list[tuple[str, str, float]], said: str) -> None:
    assert complaints(correlated(*values)) == [said]


def test_own_values_that_draws_do_not_use_are_named() -> None:
    path, certain = "models.1.retention.repurchase_rate", "models.1.acquisition.cac"
    scenario = load_preset()
    own = scenario.with_values(own_values(scenario, {path: 0.3, certain: 90.0}))
    assert own_but_drawn(scenario) == ()
    assert own_but_drawn(own) == (path,)
    assert "Repurchase rate · Social commerce" in drawn_words(own)
    assert drawn_words(scenario) == ""
