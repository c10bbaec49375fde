"""Draws: what they are alike for every method, and the traps that others fell into."""

from typing import Any

import numpy as np
import pytest
from scipy import stats

from calculator import Scenario, ScenarioError, load_preset, simulate
from calculator.sampling import BLOCK, METHODS, Sampler
from calculator.uncertainty import uncertain_values

CAC, RATE, PRICE = "acquisition.cac", "retention.repurchase_rate", "price.value"


def scenario(**top: Any) -> Scenario:
    """Two direct models, the first with two uncertain values of its own."""
    models: list[dict[str, Any]] = [
        {
            "name": name,
            "kind": "direct",
            "product": {"unit_cost": 30.0, "list_price": 100.0},
            "price": {"basis": "list_share", "value": 1.0},
            "acquisition": {"monthly_budget": 10_000.0, "cac": 80.0},
            "retention": {"repurchase_rate": 0.5},
        }
        for name in ("A", "B")
    ]
    models[0]["uncertainty"] = {
        CAC: {"distribution": "uniform", "low": 50.0, "high": 150.0},
        RATE: {"distribution": "triangular", "low": 0.2, "mode": 0.5, "high": 0.8},
    }
    return Scenario.parse({"format": 1, "models": models, **top})


@pytest.mark.parametrize("method", METHODS)
def test_draws_follow_their_distributions(method: str) -> None:
    drawn = Sampler(scenario(), method).draws(0, 4096)
    for path, known in ((CAC, stats.uniform(50, 100)), (RATE, stats.triang(0.5, 0.2, 0.6))):
        assert stats.kstest(drawn[f"models.0.{path}"], known.cdf).pvalue > 0.001
    assert abs(np.corrcoef(list(drawn.values()))[0, 1]) < 0.06


@pytest.mark.parametrize("method", METHODS)
def test_the_same_seed_gives_the_same_digits_and_another_one_others(method: str) -> None:
    first, again, other = (Sampler(scenario(), method, seed).draws(0, 300) for seed in (7, 7, 8))
    for path, values in first.items():
        assert np.array_equal(values, again[path])
        assert not np.array_equal(values, other[path])


@pytest.mark.parametrize("method", METHODS)
def test_blocks_continue_one_another(method: str) -> None:
    sampler = Sampler(scenario(), method)
    first, second = (sampler.shares(start, 1000) for start in (0, BLOCK))
    assert not np.isclose(first, second).all(axis=0).any()
    assert np.array_equal(second, Sampler(scenario(), method).shares(BLOCK, 1000))


def test_a_latin_hypercube_has_one_draw_in_every_slice() -> None:
    shares = Sampler(scenario(), "latin").shares(0, 500)
    for row in shares:
        assert sorted(np.floor(row * 500).astype(int)) == list(range(500))


@pytest.mark.parametrize("method", METHODS)
def test_the_order_of_the_inputs_does_not_matter(method: str) -> None:
    turned = scenario().data()
    turned["models"][0]["uncertainty"] = dict(reversed(turned["models"][0]["uncertainty"].items()))
    one, other = Sampler(scenario(), method).draws(0, 64), Sampler(Scenario.parse(turned), method).draws(0, 64)
    for path, values in one.items():
        assert np.array_equal(values, other[path])


def test_another_uncertain_value_changes_none_of_the_others() -> None:
    wider = scenario(uncertainty={"models.1." + CAC: {"distribution": "uniform", "low": 1.0, "high": 2.0}})
    for method in ("latin", "plain"):
        one, more = (Sampler(each, method).draws(0, 64) for each in (scenario(), wider))
        assert all(np.array_equal(values, more[path]) for path, values in one.items())


def test_a_value_for_all_models_is_one_draw_and_overrides_their_own() -> None:
    shared = scenario(uncertainty={f"models.*.{CAC}": {"distribution": "uniform", "low": 10.0, "high": 20.0}})
    drawn = Sampler(shared).draws(0, 128)
    assert np.array_equal(drawn[f"models.0.{CAC}"], drawn[f"models.1.{CAC}"])
    assert drawn[f"models.0.{CAC}"].max() <= 20
    assert [value.path for value in uncertain_values(shared)] == [f"models.*.{CAC}", f"models.0.{RATE}"]


def test_a_value_for_one_model_overrides_that_for_all() -> None:
    both = {f"models.{place}.{CAC}": {"distribution": "uniform", "low": low, "high": low + 1} for place, low in
            (("*", 10.0), ("1", 90.0))}  # fmt: skip
    drawn = Sampler(scenario(uncertainty=both)).draws(0, 64)
    assert drawn[f"models.0.{CAC}"].max() <= 11
    assert drawn[f"models.1.{CAC}"].min() >= 90


def test_a_shared_product_is_drawn_once_for_all_who_sell_it() -> None:
    data = scenario().data()
    data["product"], data["same_product"] = {"unit_cost": 30.0, "list_price": 100.0}, True
    data["uncertainty"] = {"product.unit_cost": {"distribution": "uniform", "low": 20.0, "high": 40.0}}
    data["models"][0]["uncertainty"] = {"product.unit_cost": {"distribution": "uniform", "low": 1.0, "high": 2.0}}
    shared = Scenario.parse(data)
    drawn = Sampler(shared).draws(0, 32)
    assert list(drawn) == ["product.unit_cost"]
    first, second = simulate(shared, drawn, detail=False).models
    assert np.array_equal(first.summary["ltv"], second.summary["ltv"])
    assert len(np.unique(first.summary["ltv"])) == 32


@pytest.mark.parametrize("method", METHODS)
def test_lists_of_samples_of_one_length_are_not_paired(method: str) -> None:
    """Row by row the two lists rise together: independent draws must not."""
    rising = tuple(float(value) for value in range(1, 21))
    data = scenario().data()
    data["models"][0]["uncertainty"] = {
        CAC: {"distribution": "samples", "values": list(rising)},
        "costs.fixed_cost": {"distribution": "samples", "values": list(rising)},
    }
    drawn = Sampler(Scenario.parse(data), method).draws(0, 4096)
    one, other = drawn.values()
    assert abs(np.corrcoef(one, other)[0, 1]) < 0.06
    assert len({*zip(one, other, strict=True)}) == 400


@pytest.mark.parametrize("method", METHODS)
@pytest.mark.parametrize("value", [-1.0, -0.6, 0.3, 1.0])
def test_correlated_values_have_the_correlation_of_their_normal_scores(method: str, value: float) -> None:
    pair = [f"models.0.{CAC}", f"models.0.{RATE}"]
    sampler = Sampler(scenario(correlations=[{"between": pair, "value": value}]), method)
    scores = stats.norm.ppf(sampler.shares(0, 8192))
    assert np.corrcoef(scores)[0, 1] == pytest.approx(value, abs=0.04)
    for path, known in ((CAC, stats.uniform(50, 100)), (RATE, stats.triang(0.5, 0.2, 0.6))):
        assert stats.kstest(sampler.draws(0, 8192)[f"models.0.{path}"], known.cdf).pvalue > 0.001


def test_correlation_survives_truncation() -> None:
    """Cut by the quantile function: still one rises with the other, draw by draw."""
    data = scenario(correlations=[{"between": [f"models.0.{CAC}", f"models.0.{RATE}"], "value": 1.0}]).data()
    data["models"][0]["uncertainty"][RATE] = {"distribution": "normal", "mean": 0.9, "sd": 0.5}
    drawn = Sampler(Scenario.parse(data)).draws(0, 512)
    order = np.argsort(drawn[f"models.0.{CAC}"])
    assert (np.diff(drawn[f"models.0.{RATE}"][order]) >= 0).all()


def test_a_correlation_of_a_value_that_one_for_all_models_replaced_holds_for_that_one() -> None:
    pair = [f"models.0.{CAC}", f"models.0.{RATE}"]
    shared = scenario(
        uncertainty={f"models.*.{CAC}": {"distribution": "uniform", "low": 10.0, "high": 20.0}},
        correlations=[{"between": pair, "value": 0.9}],
    )
    drawn = Sampler(shared).draws(0, 2048)
    assert stats.spearmanr(drawn[f"models.1.{CAC}"], drawn[f"models.0.{RATE}"]).statistic > 0.85


def test_two_models_drawn_as_one_cannot_be_correlated_with_each_other() -> None:
    own = {f"models.1.{CAC}": {"distribution": "uniform", "low": 1.0, "high": 2.0}}
    data = scenario(correlations=[]).data()
    data["models"][1]["uncertainty"] = {CAC: own[f"models.1.{CAC}"]}
    data["uncertainty"] = {f"models.*.{CAC}": {"distribution": "uniform", "low": 10.0, "high": 20.0}}
    data["correlations"] = [{"between": [f"models.0.{CAC}", f"models.1.{CAC}"], "value": 0.5}]
    with pytest.raises(ScenarioError, match=r"correlations\.0.*stands for one of the two"):
        Sampler(Scenario.parse(data))


def test_nothing_uncertain_is_said() -> None:
    certain = load_preset().data()
    for model in certain["models"]:
        del model["uncertainty"]
    certain.pop("uncertainty", None)
    with pytest.raises(ScenarioError, match="nothing is uncertain"):
        Sampler(Scenario.parse(certain))


def test_a_correlation_with_a_product_that_nobody_sells_is_left_out() -> None:
    data = scenario().data()
    data["models"][0]["uncertainty"]["product.unit_cost"] = {"distribution": "uniform", "low": 20.0, "high": 40.0}
    pair = ["models.0.product.unit_cost", f"models.0.{RATE}"]
    data["correlations"] = [{"between": pair, "value": 0.9}]
    own = Sampler(Scenario.parse(data)).draws(0, 1024)
    assert np.corrcoef(own[pair[0]], own[pair[1]])[0, 1] > 0.8
    data |= {"same_product": True, "product": {"unit_cost": 30.0, "list_price": 100.0}}
    shared = Sampler(Scenario.parse(data)).draws(0, 1024)
    assert list(shared) == [f"models.0.{CAC}", f"models.0.{RATE}"]
    assert abs(np.corrcoef(list(shared.values()))[0, 1]) < 0.1
