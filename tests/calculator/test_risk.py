"""Risk: against quadrature, against the draws one by one, and what a stop leaves."""

from dataclasses import replace
from typing import Any

import numpy as np
import pytest
from scipy import integrate, stats

from calculator import Scenario, ScenarioError, load_preset, simulate
from calculator.metric import Metric
from calculator.risk import FAN, Risk, risk, tier_names
from calculator.sampling import BLOCK, METHODS, Sampler
from calculator.sobol_indices import sobol_indices

PRICE, RATE, CAC = "models.0.product.list_price", "models.0.retention.repurchase_rate", "models.0.acquisition.cac"
LEAD = Metric("ltv_less_cac", 0)


def customers_alone() -> Scenario:
    """LTV − CAC = (P − 60)(1+i)/(1+i−r) − cac, with P, r and cac uncertain."""
    model = {
        "name": "shop",
        "kind": "direct",
        "product": {"unit_cost": 60.0, "list_price": 100.0},
        "price": {"basis": "list_share", "value": 1.0},
        "acquisition": {"monthly_budget": 1000.0, "cac": 60.0, "reachable_people": 1e15},
        "retention": {"repurchase_rate": 0.7, "orders_per_month": 1.0},
        "uncertainty": {
            "product.list_price": {"distribution": "normal", "mean": 100.0, "sd": 6.0},
            "retention.repurchase_rate": {"distribution": "beta", "alpha": 14.0, "beta": 6.0},
            "acquisition.cac": {"distribution": "lognormal", "median": 60.0, "sigma": 0.35},
        },
    }
    return Scenario.parse({"format": 1, "monthly_discount_rate": 0.1, "ltv_months": 600, "models": [model]})


class Exact:
    """Mean, sd and Sobol indices of X·Y − C, with X = P − 60, Y = (1+i)/(1+i−r) and C = cac independent."""

    def __init__(self) -> None:
        margin, margin_variance = 40.0, 36.0
        first, second = (self._expected(power) for power in (1, 2))
        cac = stats.lognorm(0.35, scale=60)
        self.mean = margin * first - cac.mean()
        product = (margin_variance + margin**2) * second - (margin * first) ** 2
        self.variance = product + cac.var()
        by_price, by_rate = margin_variance * first**2, margin**2 * (second - first**2)
        together = product - by_price - by_rate
        self.first = {PRICE: by_price / self.variance, RATE: by_rate / self.variance, CAC: cac.var() / self.variance}
        self.total = {path: share + together / self.variance * (path != CAC) for path, share in self.first.items()}

    @staticmethod
    def _expected(power: int) -> float:
        """E[((1+i)/(1+i−r))^power] over r ~ Beta(14, 6)."""
        density = stats.beta(14, 6).pdf
        found, _ = integrate.quad(lambda r: (1.1 / (1.1 - r)) ** power * density(r), 0, 1, epsabs=1e-12)
        return float(found)


@pytest.fixture(scope="module")
def exact() -> Exact:
    return Exact()


def test_many_sobol_draws_agree_with_quadrature(exact: Exact) -> None:
    spread = risk(customers_alone(), 2**17).spread(LEAD)
    assert abs(spread.mean - exact.mean) < 3 * spread.standard_error
    error_of_sd = spread.sd * np.sqrt((stats.kurtosis(risk(customers_alone(), 2**14).values(LEAD)) + 2) / 4 / 2**17)
    assert abs(spread.sd - exact.variance**0.5) < 3 * error_of_sd
    assert spread.missing == 0


def test_sobol_indices_agree_with_quadrature(exact: Exact) -> None:
    found = sobol_indices(customers_alone(), LEAD, 2**14)
    for place, path in enumerate(found.paths):
        for value, low, high, known in (
            (found.first, found.first_low, found.first_high, exact.first),
            (found.total, found.total_low, found.total_high, exact.total),
        ):
            standard_error = (high[place] - low[place]) / (2 * 1.96)
            assert standard_error < 0.02
            assert abs(value[place] - known[path]) < 3 * standard_error


@pytest.mark.parametrize("method", METHODS)
def test_every_method_finds_the_mean(method: str, exact: Exact) -> None:
    spread = risk(customers_alone(), 2**13, method=method).spread(LEAD)
    assert abs(spread.mean - exact.mean) < 4 * spread.standard_error


def test_sobol_and_latin_draws_are_nearer_than_plain_ones(exact: Exact) -> None:
    """Root mean square error of the mean over seeds: that is what they are for."""
    errors = {
        method: np.mean([
            (risk(customers_alone(), 512, method=method, seed=seed).spread(LEAD).mean - exact.mean) ** 2
            for seed in range(12)
        ]) ** 0.5
        for method in METHODS
    }  # fmt: skip
    assert errors["sobol"] < errors["latin"] < errors["plain"]


def test_the_results_are_those_of_the_draws_one_by_one() -> None:
    scenario = load_preset()
    found, drawn = risk(scenario, 5, method="plain"), Sampler(scenario, "plain").draws(0, 5)
    for number in range(5):
        one = {path: values[[number]] for path, values in drawn.items()}
        for model, columns in zip(simulate(scenario, one).models, found.models, strict=True):
            for name, values in columns.items():
                assert values[number] == pytest.approx(model.summary[name][0], rel=1e-9, nan_ok=True)


def test_the_fan_is_cumulative_brand_cash_by_month() -> None:
    scenario = load_preset()
    found, drawn = risk(scenario, 40, method="plain"), Sampler(scenario, "plain").draws(0, 40)
    for model, fan in zip(simulate(scenario, drawn).models, found.fans, strict=True):
        cash = np.cumsum(model.months["brand_cash_flow"], axis=0)
        assert fan == pytest.approx(np.percentile(cash, FAN, axis=1).T)


def test_the_chance_that_agents_lose_is_that_of_their_joining_months() -> None:
    scenario = load_preset()
    found, drawn = risk(scenario, 30, method="plain"), Sampler(scenario, "plain").draws(0, 30)
    for place, model in enumerate(simulate(scenario, drawn).models):
        joiners, profits = model.tier_months.get("joiners"), model.cohorts
        if joiners is None or not joiners.shape[1]:
            assert found.tier_losing[place].size == 0
            continue
        shares = (joiners * (profits < -0.005)).sum(axis=0) / joiners.sum(axis=0)
        assert found.tier_losing[place] == pytest.approx(shares.mean(axis=1))
        assert found.tier_mostly_losing[place] == pytest.approx((shares > 0.5).mean(axis=1))


def test_chances_count_draws() -> None:
    found = risk(load_preset(), 400, method="plain")
    profit = Metric("brand_profit", 1)
    assert found.chance_below(profit, 0.0) == pytest.approx((found.values(profit) < 0).mean())
    assert np.isnan(found.chance_below(Metric("ltv_to_cac", 0), 3.0))  # no paid customers, no ratio
    best = found.best("brand_profit")
    profits = np.stack([model["brand_profit"] for model in found.models])
    assert best.alone.tolist() == [(profits.argmax(axis=0) == place).mean() for place in range(3)]
    assert (best.level, best.none) == (0, 0)
    ratio = found.best("ltv_to_cac")
    assert ratio.alone.sum() + ratio.level + ratio.none == pytest.approx(1)


def test_draws_in_which_the_best_are_equal_are_won_by_none() -> None:
    found = risk(load_preset(), 200, method="plain")
    months = np.stack([model["payback_months"] for model in found.models])
    months[np.isnan(months)] = np.inf
    is_best = (months == months.min(axis=0)) & np.isfinite(months)
    best = found.best("payback_months")
    assert best.level == (is_best.sum(axis=0) > 1).mean() > 0
    assert best.alone.tolist() == [(is_best[place] & (is_best.sum(axis=0) == 1)).mean() for place in range(3)]
    turned = replace(found, models=found.models[::-1]).best("payback_months")
    assert turned.alone.tolist() == best.alone.tolist()[::-1]


def test_a_figure_that_one_wishes_small_is_won_by_the_smallest() -> None:
    found = risk(load_preset(), 200, method="plain")
    needs = np.stack([model["peak_cash_need"] for model in found.models])
    best, least = found.best("peak_cash_need"), needs.min(axis=0)
    assert best.alone + best.tied == pytest.approx([(each == least).mean() for each in needs])


def test_the_running_mean_ends_at_the_mean_with_its_error() -> None:
    found = risk(load_preset(), 3000, method="plain")
    metric = Metric("brand_profit", 2)
    running, spread, values = found.running(metric), found.spread(metric), found.values(metric)
    assert running.counts[-1] == 3000
    assert running.means[-1] == pytest.approx(spread.mean)
    assert running.errors[-1] == pytest.approx(spread.standard_error)
    middle = len(running.counts) // 2
    count = running.counts[middle]
    assert running.means[middle] == pytest.approx(values[:count].mean())
    assert running.errors[middle] == pytest.approx(values[:count].std(ddof=1) / count**0.5)


def test_a_stop_leaves_the_draws_that_are_done() -> None:
    told: list[float] = []

    def stop_after_one(done: float) -> bool:
        told.append(done)
        return False

    found = risk(customers_alone(), 3 * BLOCK, tell=stop_after_one)
    assert told == [pytest.approx(1 / 3)]
    assert (found.draws, found.wanted, found.complete) == (BLOCK, 3 * BLOCK, False)
    whole = risk(customers_alone(), BLOCK)
    assert np.array_equal(found.values(LEAD), whole.values(LEAD))


def test_tiers_whose_number_is_drawn_have_numbers_for_names() -> None:
    data = load_preset("weishang-five-tiers").data()
    rows = [tier["name"] for tier in data["models"][0]["channel"]["tiers"]]
    assert tier_names(Scenario.parse(data), 0, len(rows)) == tuple(rows)
    assert tier_names(Scenario.parse(data), 0, len(rows) - 1) == ("",) * (len(rows) - 1)
    data["models"][0]["uncertainty"]["channel.tier_count"] = {"distribution": "uniform", "low": 2, "high": len(rows)}
    assert tier_names(Scenario.parse(data), 0, len(rows)) == ("",) * len(rows)


def test_a_chance_of_a_tier_goes_with_the_share_of_draws_in_which_it_has_joiners() -> None:
    data = load_preset("weishang-five-tiers").data()
    data["models"][0]["uncertainty"] = {"channel.tier_count": {"distribution": "uniform", "low": 2, "high": 5}}
    scenario = Scenario.parse(data)
    found, counts = risk(scenario, 64), Sampler(scenario).draws(0, 64)["models.0.channel.tier_count"]
    assert found.tier_joined[0].tolist() == [float((counts > tier).mean()) for tier in range(5)]


@pytest.mark.parametrize(("models", "most"), [(1, 2_000_000), (8, 1_000_000)])
def test_no_more_draws_than_fit_into_memory(models: int, most: int) -> None:
    data = customers_alone().data()
    data["models"] = data["models"] * models
    with pytest.raises(ScenarioError, match=f"must be from 2 to {most:,} draws: more might not fit into memory"):
        risk(Scenario.parse(data), most + 1)


def test_a_seed_is_not_negative() -> None:
    with pytest.raises(ScenarioError, match="seed = -1: must be at least 0"):
        risk(customers_alone(), 16, seed=-1)


def test_very_many_draws_keep_the_figures_that_decide_and_those_asked_for() -> None:
    found = risk(customers_alone(), 2**17, columns=["gmv"])
    assert "gmv" in found.models[0]
    assert "ltv_less_cac" in found.models[0]
    assert "leads" not in found.models[0]


def broken_ladder() -> Scenario:
    data: dict[str, Any] = load_preset("weishang-five-tiers").data()
    wide = {"distribution": "uniform", "low": 0.2, "high": 0.5}
    data["models"][0]["uncertainty"]["channel.tiers.1.price_share"] = wide
    return Scenario.parse(data)


def test_a_draw_that_breaks_a_rule_stops_the_run_with_its_number() -> None:
    drawn = Sampler(broken_ladder()).draws(0, 1000)
    shares = np.stack([drawn[f"models.0.channel.tiers.{row}.price_share"] for row in range(3)])
    number = int(np.flatnonzero((np.diff(shares, axis=0) <= 0).any(axis=0))[0])
    with pytest.raises(ScenarioError, match=rf"draw {number}: price shares must rise"):
        risk(broken_ladder(), 1000)


@pytest.mark.parametrize(
    ("count", "method", "said"),
    [(1, "sobol", "draws = 1: must be from 2"), (100, "dice", "method = 'dice': must be one of sobol, latin, plain")],
)
def test_what_cannot_be_run_is_said(count: int, method: str, said: str) -> None:
    with pytest.raises(ScenarioError) as refused:
        risk(customers_alone(), count, method=method)
    assert str(refused.value).startswith(said)


def test_the_table_has_a_row_for_every_model_and_figure() -> None:
    found: Risk = risk(customers_alone(), 256)
    row = found.frame.reset_index().set_index("column").loc["ltv_less_cac"]
    assert row["mean"] == found.spread(LEAD).mean
    assert row["p50"] == found.spread(LEAD).percentiles[50]
    assert len(found.frame) == len(found.models[0])


def test_a_column_that_there_is_none_of_is_refused() -> None:
    with pytest.raises(ValueError, match="no columns of the summary: nonsense"):
        risk(load_preset(), 64, columns=("brand_profit", "nonsense"))
