"""The figure that a question is about, and which model is best by it."""

from __future__ import annotations

import numpy as np
import pytest

import calculator
from calculator import Scenario, ScenarioError
from calculator.metric import NONE, TIED, Metric, best_of, better, metric_named, model_named, wins
from calculator.outcomes import DECIDING, LESS_IS_BETTER, SUMMARY
from tests.calculator.tables import table

NAN = float("nan")


@pytest.fixture(scope="module")
def scenario() -> Scenario:
    return calculator.load_preset("three-models").with_values({"months": 3})


def test_a_metric_is_a_column_of_a_models_summary(scenario: Scenario) -> None:
    result = calculator.simulate(scenario)
    for place, model in enumerate(result.models):
        assert Metric("gmv", place).in_result(result).tolist() == model.summary["gmv"].tolist()


def test_a_metric_can_be_a_lead_over_another_model(scenario: Scenario) -> None:
    result = calculator.simulate(scenario, {"months": [2, 3]})
    lead = Metric("gmv", 1, minus=2).in_result(result)
    assert lead.tolist() == (result.models[1].summary["gmv"] - result.models[2].summary["gmv"]).tolist()
    assert Metric("gmv", 2, minus=1).in_result(result).tolist() == (-lead).tolist()


def test_a_lead_over_a_model_without_a_value_has_none(scenario: Scenario) -> None:
    assert np.isnan(Metric("losing_share", 0, minus=2).in_result(calculator.simulate(scenario))).all()


def test_a_metric_of_plain_numbers_is_a_number() -> None:
    assert Metric("gmv", 0, minus=1).of([{"gmv": 5.0}, {"gmv": 3.0}]) == 2.0


def test_a_metric_says_which_models_it_looks_at_and_in_what_unit() -> None:
    assert Metric("ltv_to_cac", 2).models == (2,)
    assert Metric("ltv_to_cac", 2, minus=0).models == (2, 0)
    assert Metric("ltv", 0).unit == "¥/customer"
    assert Metric("blended_cac", 0).less_is_better
    assert not Metric("ltv", 0).less_is_better


def test_a_metric_is_called_by_figure_and_models(scenario: Scenario) -> None:
    first, second, _ = (model.name for model in scenario.models)
    assert Metric("ltv_brand", 0).label(scenario) == f"LTV of the brand · {first}"
    assert Metric("ltv_brand", 1, minus=0).label(scenario) == f"LTV of the brand · {second} − {first}"
    assert Metric("ltv_brand", 0).label(Scenario.parse(table())) == "LTV of the brand"


def test_a_model_without_a_name_is_called_by_its_number() -> None:
    data = table()
    data["models"] = [data["models"][0] | {"name": ""}, data["models"][0] | {"name": " two\nlines "}]
    scenario = Scenario.parse(data)
    assert Metric("gmv", 0, minus=1).label(scenario) == "GMV · model 1 − two lines"


BEST = [
    ("gmv", [3, 5, 4], 1),
    ("blended_cac", [3, 5, 4], 0),
    ("gmv", [-3, NAN, -4], 0),
    ("payback_months", [NAN, NAN, 4], 2),
    ("gmv", [NAN, NAN, NAN], NONE),
    ("gmv", [2, 5, 5], TIED),
    ("gmv", [5, 2, NAN], 0),
    ("gmv", [NAN, 5, 5 + 1e-12], TIED),
    ("gmv", [-5, -5 - 1e-12, -5 - 1e-6], TIED),
    ("gmv", [5, 5 + 1e-6], 1),
    ("gmv", [float("inf"), 5, float("inf")], TIED),
    ("gmv", [float("-inf"), NAN], 0),
    ("losing_share", [0, 0, 0], TIED),
    ("payback_months", [7, 3, 3], TIED),
    ("payback_months", [3, 7, 7], 0),
    ("gmv", [NAN], NONE),
]


@pytest.mark.parametrize(("column", "values", "wanted"), BEST)
def test_the_best_has_the_largest_or_the_smallest_value(column: str, values: list[float], wanted: int) -> None:
    assert better(column, np.array(values)) == wanted
    assert better(column, np.array(values[::-1])) == (wanted if wanted < 0 else len(values) - 1 - wanted)


def test_the_share_of_every_outcome_is_told() -> None:
    values = np.array([[1.0, 2.0, 5.0, NAN], [3.0, 2.0, NAN, NAN], [0.0, 2.0, 5.0, NAN]])
    found = wins(best_of("gmv", values))
    assert found.alone.tolist() == [0, 0.25, 0]
    assert found.tied.tolist() == [0.5, 0.25, 0.5]
    assert (found.level, found.none) == (0.5, 0.25)
    assert np.isnan(wins(best_of("gmv", values[:, :0])).level)


def test_the_best_is_told_for_each_cell() -> None:
    first, second = np.array([[1.0, 9.0], [NAN, 4.0]]), np.array([[2.0, 8.0], [NAN, NAN]])
    assert better("gmv", np.stack([first, second])).tolist() == [[1, 0], [-1, 0]]


def test_the_columns_that_decide_and_those_wished_small_are_columns_of_the_summary() -> None:
    assert set(DECIDING) | LESS_IS_BETTER <= set(SUMMARY)


def test_models_are_named_by_name_or_number(scenario: Scenario) -> None:
    name = scenario.models[2].name
    assert metric_named(scenario, "gmv") == Metric("gmv", 0)
    assert metric_named(scenario, "gmv", name) == Metric("gmv", 2)
    assert metric_named(scenario, "gmv", "1", name) == Metric("gmv", 1, minus=2)


def called(*names: str) -> Scenario:
    data = table()
    return Scenario.parse(data | {"models": [data["models"][0] | {"name": name} for name in names]})


def test_models_that_are_called_alike_are_told_apart_by_their_number() -> None:
    scenario = called("Same", "Other", " Same\n", "")
    assert [scenario.model_name(place) for place in range(4)] == ["Same (0)", "Other", "Same (2)", "model 4"]
    assert Metric("gmv", 0, minus=2).label(scenario) == "GMV · Same (0) − Same (2)"


NAMED = [
    (("Same", "Other", "Same"), {"Same (0)": 0, "Same (2)": 2, "2": 2, "Other": 1, "Other (1)": 1}),
    (("A", "", "two\nlines"), {"model 2": 1, "two lines": 2, "two\nlines": 2}),
    (("7", "B"), {"7": 0, "0": 0, "1": 1}),
    (("1", "0"), {"1 (0)": 0, "0 (1)": 1}),
    (("0", "B"), {"0": 0}),
]


@pytest.mark.parametrize(("names", "wanted"), NAMED)
def test_a_model_is_named_as_it_is_displayed(names: tuple[str, ...], wanted: dict[str, int]) -> None:
    scenario = called(*names)
    assert {name: model_named(scenario, name) for name in wanted} == wanted


AMBIGUOUS = [
    (("Same", "Other", "Same"), "Same", "Same (0), Same (2)"),
    (("1", "B"), "1", "1 (0), B (1)"),
]


@pytest.mark.parametrize(("names", "name", "meant"), AMBIGUOUS)
def test_a_name_that_may_mean_several_models_is_refused(names: tuple[str, ...], name: str, meant: str) -> None:
    with pytest.raises(ScenarioError) as caught:
        model_named(called(*names), name)
    assert str(caught.value) == f"--model = '{name}': may mean {meant}: write name and number as here"


WRONG = [
    (("gvm", "", ""), "--metric = 'gvm': unknown figure; did you mean gmv? (“tierwise figures” lists them all)"),
    (("gmv", "3", ""), "--model = '3': must be one of the models: {names}"),
    (("gmv", "0", "nobody"), "--minus = 'nobody': must be one of the models: {names}"),
    (("gmv", "²", ""), "--model = '²': must be one of the models: {names}"),
    (("gmv", "01", ""), "--model = '01': must be one of the models: {names}"),
    (("gmv", "٢", ""), "--model = '٢': must be one of the models: {names}"),
    (("gmv", "1", "1"), "--minus = '1': must be another model than the one it is taken from"),
    (("gmv", "", "0"), "--minus = '0': must be another model than the one it is taken from"),
]


@pytest.mark.parametrize(("words", "said"), WRONG)
def test_a_metric_that_cannot_be_is_told(scenario: Scenario, words: tuple[str, str, str], said: str) -> None:
    names = ", ".join(f"{place} {model.name}" for place, model in enumerate(scenario.models))
    with pytest.raises(ScenarioError) as caught:
        metric_named(scenario, *words)
    assert str(caught.value) == said.format(names=names)
