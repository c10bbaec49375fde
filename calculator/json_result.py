"""Results as JSON: everything that one run gives, model by model."""

from __future__ import annotations

import json
import math
from typing import Any

from calculator.inputs import Array
from calculator.result import BRAND_ROW, ModelResult, Result

COUNTS = ("payback_months", "break_even_month")
"""Figures that count months and so are written as whole numbers."""


def as_json(data: object) -> str:
    """*data* as a readable JSON text, names in their own script."""
    return json.dumps(data, ensure_ascii=False, indent=1, allow_nan=False)


def result_data(result: Result) -> list[dict[str, Any]]:
    """One table a model of a single run, None where a figure has no meaning.

    ``tiers`` begins with the brand, tier 0; ``tier_months`` and ``cohorts`` (profit per joiner)
    are lists of tiers by month; ``ledger`` is summed over the months, zero amounts left out.
    """
    return [_model(model) for model in result.models]


def figure(value: float) -> float | None:
    """*value* as JSON has it: None where there is no number."""
    return float(value) if math.isfinite(value) else None


def _model(model: ModelResult) -> dict[str, Any]:
    months, tiers = range(len(model.months["leads"])), range(len(model.tier_names))
    return {
        "name": model.name,
        "kind": model.kind,
        "summary": _summary(model),
        "price_split": _row(model.price_split),
        "take_home": _row(model.take_home),
        "tiers": [
            {"tier": tier, "name": name} | _row(_columns(model, tier), tier)
            for tier, name in enumerate(("brand", *model.tier_names))
        ],
        "months": [{"month": month + 1} | _row(model.months, month) for month in months],
        "tier_months": [
            [{"tier": tier + 1} | _row(model.tier_months, month, tier) for tier in tiers] for month in months
        ],
        "cohorts": [[figure(model.cohorts[month, tier, 0]) for tier in tiers] for month in months],
        "ledger": _ledger(model),
    }


def _summary(model: ModelResult) -> dict[str, float | None]:
    summary = _row(model.summary)
    for name in COUNTS:
        count = summary[name]
        summary[name] = None if count is None else int(count)
    return summary


def _columns(model: ModelResult, tier: int) -> dict[str, Array]:
    """The columns that have a meaning for *tier*: the brand's row ends earlier."""
    return model.tiers if tier else {name: model.tiers[name] for name in BRAND_ROW}


def _row(table: dict[str, Array], *place: int) -> dict[str, Any]:
    return {name: figure(values[(*place, 0)]) for name, values in table.items()}


def _ledger(model: ModelResult) -> list[dict[str, object]]:
    sums = {payment: float(amounts[:, 0].sum()) for payment, amounts in model.ledger.items()}
    return [
        {"payer": payer, "payee": payee, "reason": reason, "amount": amount}
        for (payer, payee, reason), amount in sums.items()
        if amount
    ]
