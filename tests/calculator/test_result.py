"""Results as tables."""

import numpy as np
import pytest

from calculator import load_preset, simulate
from calculator.statement import statement

SCENARIO = load_preset()
RESULT = simulate(SCENARIO)


def test_a_figure_without_meaning_is_nan_and_never_zero() -> None:
    assert np.isnan(RESULT.summary["ltv_to_cac"].iloc[0])
    assert np.isnan(RESULT.summary["stranded_share"].iloc[2])
    assert RESULT.summary["commission_paid"].iloc[0] == 0


def test_every_table_has_its_rows() -> None:
    months, tiers = SCENARIO.months, (5, 2, 0)
    assert len(RESULT.summary) == len(RESULT.price_split) == len(RESULT.take_home) == 3
    assert len(RESULT.months) == 3 * months
    assert len(RESULT.tiers) == 3 + sum(tiers)
    assert len(RESULT.tier_months) == len(RESULT.cohorts) == months * sum(tiers)


def test_rows_are_found_by_model_month_and_tier() -> None:
    stocked, commission, direct = RESULT.models
    fifth, second = stocked.tier_names[4], commission.tier_names[1]
    cells = [
        RESULT.months["orders"].loc[1, commission.name, 24],
        RESULT.tier_months["sold"].loc[0, stocked.name, 3, 5, fifth],
        RESULT.cohorts["profit_per_joiner"].loc[0, stocked.name, 1, 5, fifth],
        RESULT.tiers["cash"].loc[1, commission.name, 2, second],
        RESULT.tiers["cash"].loc[1, commission.name, 0, "brand"],
        RESULT.ledger["amount"].loc[0, stocked.name, 5, "tier 2", "tier 1", "goods"],
        RESULT.statement["amount"].loc[2, direct.name, 7, "brand", "profit"],
    ]
    assert cells == [
        commission.months["orders"][23, 0],
        stocked.tier_months["sold"][2, 4, 0],
        stocked.cohorts[0, 4, 0],
        commission.tiers["cash"][2, 0],
        commission.summary["brand_cash"][0],
        stocked.ledger["tier 2", "tier 1", "goods"][4, 0],
        statement(direct, "brand")["profit"][6, 0],
    ]


def test_the_ledger_adds_up_to_the_cash_of_the_brand() -> None:
    ledger = RESULT.ledger["amount"].groupby(["model", "payer", "payee"]).sum()
    for place in range(3):
        got = ledger.xs((place, "brand"), level=("model", "payee")).sum()
        paid = ledger.xs((place, "brand"), level=("model", "payer")).sum()
        assert got - paid == pytest.approx(RESULT.summary["brand_cash"].iloc[place])


def test_the_last_line_of_the_statement_is_the_cash_flow() -> None:
    amounts = RESULT.statement["amount"]
    flow = amounts.xs(("brand", "cash_flow"), level=("side", "line"))
    np.testing.assert_allclose(flow.to_numpy(), RESULT.months["brand_cash_flow"].to_numpy(), atol=1e-6)


def test_draws_get_a_level_of_their_own() -> None:
    result = simulate(SCENARIO, {"models.*.acquisition.cac": [80.0, 120.0]})
    assert list(result.summary.index.names) == ["model", "name", "draw"]
    assert len(result.months) == 3 * 24 * 2
    assert list(result.summary.loc[1]["cac_media"]) == sorted(result.summary.loc[1]["cac_media"])


def test_without_detail_the_summary_is_the_same_and_the_rest_says_why_it_is_missing() -> None:
    summary_only = simulate(SCENARIO, detail=False)
    np.testing.assert_allclose(summary_only.summary.to_numpy(), RESULT.summary.to_numpy(), rtol=1e-12)
    with pytest.raises(ValueError, match="detail=True"):
        _ = summary_only.months
