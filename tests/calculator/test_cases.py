"""Every figure of the worked cases, within a billionth of the larger of itself and its column's largest."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import calculator
from tests.calculator.comparing import Columns, columns, disagreements, meaningful, payment_name

CASES = Path(__file__).parents[1] / "cases"
NAMES = sorted(path.stem for path in CASES.glob("*.toml"))


def expected_models(name: str) -> list[dict[str, Any]]:
    models: list[dict[str, Any]] = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
    return models


def expected_columns(model: dict[str, Any]) -> Columns:
    tables = {
        "summary": [model["summary"]],
        "price_split": [model["price_split"]],
        "take_home": [model["take_home"]],
        "tiers": model["tiers"],
        "months": model["months"],
        "tier_months": [row for month in model["tier_months"] for row in month],
    }
    found: Columns = {}
    for table, rows in tables.items():
        for column in {column for row in rows for column in row} - {"tier", "name", "month"}:
            found[f"{table}.{column}"] = np.array([row.get(column) for row in rows], dtype=float)
    found["cohorts"] = np.array([profit for month in model["cohorts"] for profit in month], dtype=float)
    for row in model["ledger"]:
        found[payment_name(row["payer"], row["payee"], row["reason"])] = np.array([row["amount"]])
    return meaningful(found)


def test_there_are_cases() -> None:
    assert len(NAMES) >= 15


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_of_a_case_agrees(name: str) -> None:
    scenario, _ = calculator.load(CASES / f"{name}.toml")
    result = calculator.simulate(scenario)
    for model, expected in zip(result.models, expected_models(name), strict=True):
        assert (model.name, model.kind) == (expected["name"], expected["kind"])
        assert ["brand", *model.tier_names] == [tier["name"] for tier in expected["tiers"]]
        assert list(disagreements(columns(model), expected_columns(expected))) == []


@pytest.mark.parametrize("name", NAMES)
def test_three_equal_draws_give_the_single_run_three_times(name: str) -> None:
    scenario, _ = calculator.load(CASES / f"{name}.toml")
    alone = calculator.simulate(scenario)
    together = calculator.simulate(scenario, {"monthly_discount_rate": [scenario.monthly_discount_rate] * 3})
    for one, three in zip(alone.models, together.models, strict=True):
        for draw in range(3):
            assert list(disagreements(columns(three, draw), columns(one))) == []


@pytest.mark.parametrize("name", NAMES)
def test_the_summary_is_the_same_without_detail(name: str) -> None:
    scenario, _ = calculator.load(CASES / f"{name}.toml")
    detailed, brief = calculator.simulate(scenario), calculator.simulate(scenario, detail=False)
    for one, other in zip(detailed.models, brief.models, strict=True):
        wanted = {name: cells for name, cells in columns(one).items() if name.startswith("summary.")}
        assert list(disagreements(columns(other), wanted)) == []
