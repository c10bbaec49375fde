"""Results as plain columns, and where two sets of columns disagree."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from calculator import ModelResult
from calculator.inputs import Array

Columns = dict[str, Array]
"""The cells of each column by table and name, NaN where there is no meaning; empty columns left out."""


def columns(model: ModelResult, draw: int = 0, like: ModelResult | None = None) -> Columns:
    """Every figure of one draw of *model*, the ledger summed over the months.

    Tables of several draws are as large as the largest of them: only the months and tiers of
    *like* are taken.
    """
    like = like or model
    found: Columns = {}
    for table in ("summary", "price_split", "take_home", "tiers", "months", "tier_months"):
        for name, values in getattr(model, table).items():
            shape = getattr(like, table).get(name, values).shape[:-1]
            found[f"{table}.{name}"] = values[tuple(map(slice, shape))][..., draw].ravel()
    if like.cohorts.size:
        found["cohorts"] = model.cohorts[tuple(map(slice, like.cohorts.shape[:-1]))][..., draw].ravel()
    for payment, amounts in model.ledger.items():
        found[payment_name(*payment)] = amounts[:, draw].sum(keepdims=True)
    return meaningful(found)


def payment_name(payer: str, payee: str, reason: str) -> str:
    return f"ledger.{payer} pays {payee} for {reason}"


def meaningful(found: Columns) -> Columns:
    """Only the columns with at least one figure that has a meaning."""
    return {name: cells for name, cells in found.items() if not np.isnan(cells).all()}


def disagreements(got: Columns, wanted: Columns, noise: float = 0.0) -> Iterator[str]:
    """The columns that differ by more than 1e-9 of the larger of a figure and its column's largest.

    *noise* allows for figures that are differences of far larger ones: so much of the largest
    figure of all counts as nothing.
    """
    unpaid = {name: np.zeros(1) for name in got.keys() | wanted.keys() if name.startswith("ledger.")}
    got, wanted = unpaid | got, unpaid | wanted
    for name in sorted(got.keys() ^ wanted.keys()):
        yield f"{name} is {'missing' if name in wanted else 'not wanted'}"
    largest = {name: float(np.max(np.abs(cells[np.isfinite(cells)]), initial=0.0)) for name, cells in wanted.items()}
    most_paid = max((largest[name] for name in unpaid), default=0.0)
    nothing = noise * max(largest.values())
    for name in sorted(got.keys() & wanted.keys()):
        ours, theirs = got[name], wanted[name]
        if ours.shape != theirs.shape:
            yield f"{name} has {ours.size} cells instead of {theirs.size}"
            continue
        allowed = max(1e-9 * (most_paid if name in unpaid else largest[name]), nothing)
        agree = np.isclose(ours, theirs, rtol=0.0, atol=allowed, equal_nan=True)
        for place in np.flatnonzero(~agree)[:1]:
            yield f"{name}, cell {place}, is {ours[place]!r} instead of {theirs[place]!r}"
