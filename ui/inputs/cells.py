"""Which cell a row has in a model's column."""

from __future__ import annotations

from functools import partial

from calculator.language import tr
from calculator.parameters import KIND_LABELS
from calculator.scenario import Scenario
from ui.inputs.cell import Cell, nothing_here
from ui.inputs.choice_cell import ChoiceCell
from ui.inputs.markup_cell import MarkupCell
from ui.inputs.number_cell import NumberCell
from ui.inputs.requests import Requests
from ui.inputs.row_spec import CURVE, CURVES, RowSpec, has_row
from ui.inputs.slider_cell import SliderCell
from ui.inputs.states import (
    CAC,
    MARKUP,
    REPURCHASE,
    TIER_COUNT,
    cost_state,
    markup_state,
    plain_state,
    repurchase_state,
    tiers_state,
)

_AT_THE_TOP = {
    CAC: (SliderCell, cost_state),
    MARKUP: (MarkupCell, markup_state),
    TIER_COUNT: (SliderCell, tiers_state),
    REPURCHASE: (SliderCell, repurchase_state),
}


def cell_of(spec: RowSpec, place: int, scenario: Scenario, requests: Requests) -> Cell:
    """The cell of a row in a group."""
    if not has_row(scenario, place, spec):
        return nothing_here(_why_not(scenario, place, spec))
    if spec.parameter is CURVE:
        return ChoiceCell(spec, place, CURVES, requests)
    return NumberCell(spec, place, partial(plain_state, place=place, inner=spec.inner), requests)


def top_cell_of(spec: RowSpec, place: int, scenario: Scenario, requests: Requests) -> Cell:  # noqa: ARG001
    """The cell of one of the rows at the top."""
    kind, state_of = _AT_THE_TOP[spec.inner]
    return kind(spec, place, partial(state_of, place=place), requests)


def _why_not(scenario: Scenario, place: int, spec: RowSpec) -> str:
    kind = scenario.models[place].kind
    if kind in spec.parameter.kinds:
        return tr("This model has no such level.")
    return tr("Not in this kind of model: {kind}.").format(kind=tr(KIND_LABELS[kind]))
