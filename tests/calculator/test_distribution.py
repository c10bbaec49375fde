"""Every distribution: its own closed forms, and what truncation at a parameter's bounds makes of it."""

import numpy as np
import pytest
from scipy import stats

from calculator.axis import parameter_at
from calculator.beta_quantile import beta_quantile
from calculator.distribution import (
    Beta,
    Distribution,
    Lognormal,
    Normal,
    Pert,
    Samples,
    Triangular,
    Uniform,
    chances,
    quantiles,
)

FREE = parameter_at("models.0.product.list_price")  # above 0, no upper bound
SHARE = parameter_at("models.0.retention.repurchase_rate")  # 0 … 1
WHOLE = parameter_at("models.0.acquisition.referral_generations")  # 0 … 12, whole
SHARES = np.linspace(0.001, 0.999, 41)

SAME: list[tuple[Distribution, object]] = [
    (Uniform(low=2.0, high=5.0), stats.uniform(2, 3)),
    (Uniform(p5=10.0, p95=19.0), stats.uniform(9.5, 10)),
    (Triangular(low=1.0, mode=2.0, high=5.0), stats.triang(0.25, 1, 4)),
    (Triangular(low=1.0, mode=1.0, high=5.0), stats.triang(0, 1, 4)),
    (Triangular(low=1.0, mode=5.0, high=5.0), stats.triang(1, 1, 4)),
    (Pert(low=1.0, mode=2.0, high=5.0), stats.beta(2, 4, 1, 4)),
    (Normal(mean=100.0, sd=6.0), stats.norm(100, 6)),
    (Lognormal(median=60.0, sigma=0.35), stats.lognorm(0.35, scale=60)),
    (Beta(alpha=14.0, beta=6.0), stats.beta(14, 6)),
    (Beta(alpha=2.0, beta=3.0, low=10.0, high=30.0), stats.beta(2, 3, 10, 20)),
]


@pytest.mark.parametrize(("ours", "known"), SAME, ids=lambda each: type(each).__name__)
def test_a_distribution_inside_the_bounds_is_the_textbooks(ours: Distribution, known: stats.rv_continuous) -> None:
    values = known.ppf(SHARES)
    assert quantiles(ours, FREE, SHARES) == pytest.approx(values, rel=1e-9)
    assert np.cumsum(chances(ours, FREE, np.array([-1e9, *values]))) == pytest.approx(SHARES, abs=1e-9)


@pytest.mark.parametrize("distribution", [Normal(p5=50.0, p95=60.0), Lognormal(p5=50.0, p95=60.0)])
def test_five_percent_lie_below_p5_and_above_p95(distribution: Distribution) -> None:
    assert quantiles(distribution, FREE, np.array([0.05, 0.95])) == pytest.approx([50, 60], rel=1e-9)


@pytest.mark.parametrize(
    ("alpha", "beta"),
    [(14.0, 6.0), (1.4, 4.6), (1.0, 5.0), (5.0, 1.0), (1.0, 1.0), (0.3, 0.2), (400.0, 900.0), (1e-3, 2)],
)
def test_many_draws_of_a_beta_are_as_exact_as_few(alpha: float, beta: float) -> None:
    """Few come from the library's inverse, many from a table of it."""
    shares = np.concatenate([np.geomspace(1e-12, 0.5, 3000), 1 - np.geomspace(1e-9, 0.5, 3000)])
    table = beta_quantile(alpha, beta, shares)
    known = np.concatenate([beta_quantile(alpha, beta, some) for some in np.array_split(shares, 6)])
    assert table == pytest.approx(known, rel=1e-9, abs=1e-12)


def test_a_distribution_is_cut_at_the_bounds_and_keeps_its_shape_between_them() -> None:
    """Truncated normal, from the library that has it."""
    known = stats.truncnorm((0 - 0.9) / 0.2, (1 - 0.9) / 0.2, 0.9, 0.2)
    drawn = quantiles(Normal(mean=0.9, sd=0.2), SHARE, SHARES)
    assert drawn == pytest.approx(known.ppf(SHARES), abs=1e-9)
    assert drawn.max() <= 1
    assert chances(Normal(mean=0.9, sd=0.2), SHARE, np.array([0, 0.5, 1.0])).sum() == pytest.approx(1)


def test_values_at_an_open_bound_never_come() -> None:
    drawn = quantiles(Normal(mean=0.0, sd=1.0), FREE, np.array([0.0, 1e-300, 1e-15, 1.0]))
    assert (drawn > 0).all()
    assert np.isfinite(drawn).all()


def test_whole_numbers_are_rounded_and_stay_in_bounds() -> None:
    drawn = quantiles(Normal(mean=11.0, sd=3.0), WHOLE, np.linspace(0, 1, 1001))
    assert set(drawn) <= set(range(13))
    assert drawn.max() == 12


def test_samples_come_with_equal_chance_and_those_out_of_bounds_never() -> None:
    drawn = quantiles(Samples(values=(0.4, -1.0, 0.2, 7.0, 0.3)), SHARE, (np.arange(300) + 0.5) / 300)
    values, counts = np.unique(drawn, return_counts=True)
    assert values.tolist() == [0.2, 0.3, 0.4]
    assert counts.tolist() == [100, 100, 100]


def test_quantiles_rise_for_every_distribution() -> None:
    for distribution in [each for each, _ in SAME] + [Samples(values=(5.0, 3.0, 4.0))]:
        assert (np.diff(quantiles(distribution, FREE, np.linspace(0, 1, 501))) >= 0).all()


@pytest.mark.filterwarnings("error")
@pytest.mark.parametrize("distribution", [Lognormal(median=40.0, sigma=500.0), Normal(mean=1e308, sd=1e308)])
def test_what_lies_beyond_all_numbers_is_drawn_as_the_largest(distribution: Distribution) -> None:
    drawn = quantiles(distribution, FREE, np.array([0.01, 0.5, 0.999]))
    assert np.isfinite(drawn).all()
    assert (np.diff(drawn) >= 0).all()
    assert (drawn > 0).all()
