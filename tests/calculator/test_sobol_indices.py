"""Sobol indices: additive and multiplicative cases by hand, warnings, and what a stop leaves.

Their agreement with quadrature on a customer's value is shown beside that of risk.
"""

from typing import Any

import numpy as np
import pytest

from calculator import Scenario, ScenarioError, load_preset
from calculator.axis import parameter_name
from calculator.metric import Metric
from calculator.sobol_indices import FIRST_STAGE, sobol_indices

FIXED, LAUNCH, GROUP = "costs.fixed_cost", "costs.launch_cost", "costs.group_cost"
PROFIT = Metric("brand_profit", 0)


def spending(uncertainty: dict[str, Any], **top: Any) -> Scenario:
    """A brand that only spends: profit = −12·fixed − launch."""
    model = {
        "name": "only costs",
        "kind": "direct",
        "product": {"unit_cost": 1.0, "list_price": 2.0},
        "price": {"basis": "list_share", "value": 1.0},
        "costs": {"fixed_cost": 100.0, "launch_cost": 1000.0},
        "uncertainty": uncertainty,
    }
    return Scenario.parse({"format": 1, "months": 12, "models": [model], **top})


def uniform(low: float, high: float) -> dict[str, Any]:
    return {"distribution": "uniform", "low": low, "high": high}


def test_a_sum_has_its_parts_as_indices_and_nothing_together() -> None:
    """Variances of 12·U(0, 200) and U(0, 1200) are as 4 to 1."""
    scenario = spending({FIXED: uniform(0, 200), LAUNCH: uniform(0, 1200), GROUP: uniform(0, 9)})
    found = sobol_indices(scenario, PROFIT)
    assert found.paths == (f"models.0.{FIXED}", f"models.0.{GROUP}", f"models.0.{LAUNCH}")
    assert found.first == pytest.approx([0.8, 0, 0.2], abs=0.02)
    assert found.total == pytest.approx([0.8, 0, 0.2], abs=0.02)
    assert (found.total_low <= found.total).all()
    assert (found.total <= found.total_high).all()
    assert found.frame.index[0] == f"models.0.{FIXED}"
    assert not found.warning(scenario)


def test_one_value_for_all_models_is_one_index() -> None:
    data = spending({}).data()
    data["models"] = [data["models"][0], data["models"][0] | {"name": "again"}]
    data["uncertainty"] = {
        f"models.*.{FIXED}": uniform(0, 200), f"models.0.{LAUNCH}": uniform(0, 1200),
    }  # fmt: skip
    both = Scenario.parse(data)
    found = sobol_indices(both, Metric("brand_profit", 0, minus=1))
    assert dict(zip(found.paths, found.total, strict=True)) == pytest.approx(
        {f"models.*.{FIXED}": 0, f"models.0.{LAUNCH}": 1}, abs=1e-9
    )
    assert sobol_indices(both, Metric("brand_profit", 1)).paths == (f"models.*.{FIXED}",)


def test_correlated_inputs_are_warned_of() -> None:
    pair = [f"models.0.{FIXED}", f"models.0.{LAUNCH}"]
    tied = spending({FIXED: uniform(0, 200), LAUNCH: uniform(0, 1200)}, correlations=[{"between": pair, "value": 0.5}])
    found = sobol_indices(tied, PROFIT, FIRST_STAGE)
    assert found.correlated == tuple(pair)
    assert "mislead" in found.warning(tied)
    assert all(parameter_name(tied, path) in found.warning(tied) for path in pair)


def test_a_correlation_with_what_the_figure_does_not_depend_on_is_not_warned_of() -> None:
    data = spending({FIXED: uniform(0, 200), LAUNCH: uniform(0, 1200)}).data()
    data["models"] = [data["models"][0], data["models"][0] | {"name": "again"}]
    data["correlations"] = [{"between": [f"models.0.{FIXED}", f"models.1.{FIXED}"], "value": 0.5}]
    tied = Scenario.parse(data)
    assert sobol_indices(tied, PROFIT, FIRST_STAGE).correlated == ()
    assert len(sobol_indices(tied, Metric("brand_profit", 0, minus=1), FIRST_STAGE).correlated) == 2


def test_a_draw_that_breaks_a_rule_is_told_by_its_number_if_it_is_of_a_model_asked_about() -> None:
    data = load_preset("three-models").data()
    data["uncertainty"] = {"models.0.channel.tiers.0.price_share": uniform(0.3, 0.5), "months": uniform(3, 6)}
    data["correlations"] = []
    scenario = Scenario.parse(data)
    with pytest.raises(ScenarioError, match=r"models\.0\.channel\.tiers\.1\.price_share: draw \d+: price shares must"):
        sobol_indices(scenario, PROFIT, FIRST_STAGE)
    assert sobol_indices(scenario, Metric("brand_profit", 1), FIRST_STAGE).complete


@pytest.mark.parametrize(
    ("metric", "said"),
    [
        (Metric("payback_months", 0), "payback_months: has no value in 100.0% of the draws"),
        (Metric("consumer_price", 0), "consumer_price: does not vary with anything that is uncertain"),
    ],
)
def test_figures_without_a_variance_are_refused(metric: Metric, said: str) -> None:
    with pytest.raises(ScenarioError, match=said):
        sobol_indices(spending({FIXED: uniform(0, 200)}), metric, FIRST_STAGE)


@pytest.mark.parametrize("base", [100, 300, 2**21])
def test_only_powers_of_two_are_taken(base: int) -> None:
    with pytest.raises(ScenarioError, match="must be a power of two from 256"):
        sobol_indices(spending({FIXED: uniform(0, 200)}), PROFIT, base)


def test_a_scenario_without_uncertainty_has_no_indices() -> None:
    with pytest.raises(ScenarioError, match="nothing that this figure depends on is uncertain"):
        sobol_indices(spending({}), PROFIT)


def test_a_stop_leaves_the_last_whole_stage() -> None:
    told: list[float] = []

    def stop_past_half(done: float) -> bool:
        told.append(done)
        return done < 0.5

    scenario = load_preset("community-marketing")
    found = sobol_indices(scenario, PROFIT, 4 * FIRST_STAGE, tell=stop_past_half)
    assert (found.base, found.complete) == (2 * FIRST_STAGE, False)
    assert told == sorted(told)
    assert np.array_equal(found.total, sobol_indices(scenario, PROFIT, 2 * FIRST_STAGE).total)


def test_a_stop_at_once_is_told() -> None:
    with pytest.raises(ScenarioError, match="stopped before there was anything to tell"):
        sobol_indices(load_preset("community-marketing"), PROFIT, tell=lambda _: False)
