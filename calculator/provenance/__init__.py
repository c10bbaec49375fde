"""Where each figure of the summary comes from: the payments, units or people that it is made of."""

from __future__ import annotations

from calculator.explanation import Derivation, Explanation, Group, Line, largest
from calculator.language import tr
from calculator.outcomes import SUMMARY
from calculator.provenance.case import Case, tier_name
from calculator.provenance.caveats import caveats_on
from calculator.provenance.customers import CUSTOMERS
from calculator.provenance.money import MONEY
from calculator.provenance.volumes import VOLUMES
from calculator.result import Result

__all__ = ["Derivation", "Explanation", "Group", "Line", "explain", "largest", "meaning", "tier_name"]

_DERIVATIONS = {**VOLUMES, **CUSTOMERS, **MONEY}
_CONTINUES = {
    "channel_profit_with_stock": "channel_profit",
    "channel_stock_value": "channel_stock",
    "losing_share_12": "losing_share",
}
"""Figures whose meaning begins with "The same": the one they go on from."""


def explain(result: Result, place: int, column: str) -> Explanation:
    """What the figure *column* of the summary of model *place* is made of.

    The result must be a single run with detail; raises :class:`ValueError` otherwise, and
    :class:`KeyError` for a column that the summary does not have.
    """
    if result.draws is not None:
        raise ValueError("only a single run can be explained: a figure of many draws has many origins")
    model, outcome = result.models[place], SUMMARY[column]
    if not model.months:
        raise ValueError("only the summary was computed: run simulate(..., detail=True)")
    return Explanation(
        model=model.name,
        column=column,
        label=_label(column),
        unit=outcome.unit,
        value=float(model.summary[column][0]),
        meaning=meaning(column),
        derivation=_DERIVATIONS[column](Case(result, place)),
        caveats=tuple(tr(caveat) for caveat in caveats_on(column, model.kind)),
    )


def meaning(column: str) -> str:
    """What the figure *column* means, in a sentence that stands alone."""
    before = _CONTINUES.get(column)
    own = tr(SUMMARY[column].meaning)
    return f"{tr(SUMMARY[before].meaning)} {own}" if before else own


def _label(column: str) -> str:
    label = tr(SUMMARY[column].label)
    # the second share continues the sentence of the first, which does not stand beside it here
    return f"{tr(SUMMARY['losing_share'].label)} {label}" if column == "losing_share_12" else label
