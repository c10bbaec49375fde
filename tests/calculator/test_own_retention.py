"""What orders say of customers, put into a model."""

import numpy as np
import pytest

from calculator import dump, load_preset, simulate
from calculator.cohort_table import month_of
from calculator.customers import survival
from calculator.inputs import inputs_of
from calculator.orders.order_list import read_orders
from calculator.orders.sample import sample_sheet
from calculator.own_retention import OrdersRead, order_value, understood, with_own_retention
from calculator.preset_file import parse
from calculator.retention_fit import GEOMETRIC, SHIFTED
from calculator.risk import risk


@pytest.fixture(scope="module")
def found() -> OrdersRead:
    sheet = sample_sheet()
    return understood(read_orders(sheet, sheet.columns))


@pytest.mark.parametrize("kind", [GEOMETRIC, SHIFTED])
def test_the_model_then_has_the_fitted_survival_and_orders(found: OrdersRead, kind: str) -> None:
    fit = next(each for each in found.fits if each.kind == kind)
    scenario = with_own_retention(load_preset(), 2, found.own(fit))
    retention = scenario.models[2].retention
    assert retention.curve == kind
    assert survival(inputs_of(scenario, 2, {}, 1), 12)[:, 0] == pytest.approx(fit.survival[:12], rel=2e-3)
    assert retention.orders_per_month == pytest.approx(fit.orders_per_month.value, rel=1e-3)


def test_every_value_says_where_it_comes_from_and_how_sure_it_is(found: OrdersRead) -> None:
    assert found.best is not None
    model = with_own_retention(load_preset(), 2, found.own(found.best)).models[2]
    for name in ("alpha", "beta", "orders_per_month"):
        assert model.sources[f"retention.{name}"] == "own data, 2023-01 to 2024-05, n = 2,260 customers, 6,720 orders"
        assert model.uncertainty[f"retention.{name}"].p5 < getattr(model.retention, name)
        assert getattr(model.retention, name) < model.uncertainty[f"retention.{name}"].p95


def test_what_moves_together_in_the_fit_moves_together_in_the_draws(found: OrdersRead) -> None:
    assert found.best is not None
    scenario = with_own_retention(load_preset(), 2, found.own(found.best))
    pairs = {frozenset(pair.between): pair.value for pair in scenario.correlations}
    assert pairs[frozenset(("models.2.retention.alpha", "models.2.retention.beta"))] > 0.8
    assert risk(scenario, 256).complete


def test_put_in_twice_it_is_there_once(found: OrdersRead) -> None:
    assert found.best is not None
    once = with_own_retention(load_preset(), 2, found.own(found.best))
    assert with_own_retention(once, 2, found.own(found.best)) == once


def test_it_survives_being_written_and_read(found: OrdersRead) -> None:
    assert found.best is not None
    scenario = with_own_retention(load_preset(), 0, found.own(found.best))
    assert parse(dump(scenario)) == scenario
    assert np.isfinite(simulate(scenario).summary["ltv_brand"].iloc[0])


def test_an_uncertainty_at_the_top_of_the_file_stays_there(found: OrdersRead) -> None:
    assert found.best is not None
    path = "models.2.retention.orders_per_month"
    scenario = load_preset()
    data = scenario.data()
    data["uncertainty"] = {path: {"distribution": "uniform", "low": 0.1, "high": 0.2}}
    after = with_own_retention(type(scenario).parse(data), 2, found.own(found.best))
    assert after.uncertainty[path].distribution == "normal"
    assert after.models[2].uncertainty["retention.orders_per_month"].distribution == "triangular"


def test_the_average_order_stands_beside_the_models_own(found: OrdersRead) -> None:
    words = order_value(load_preset(), 2, found.orders.average)
    assert "¥137.98" in words
    assert "1 × ¥178.2 = ¥178.2" in words


def test_later_orders_than_the_last_month_do_not_count(found: OrdersRead) -> None:
    earlier = understood(found.orders, last=month_of("2023-12", ""))
    assert earlier.table.names[-1] == "2023-12"
    assert earlier.table.left_out > found.table.left_out
