"""The figure that a check names: a formula, or a column of the results."""

from __future__ import annotations

import numpy as np

from calculator.inputs import Array
from calculator.published import consumers, mathematics, sellers
from calculator.published.given import Formula, Given

FORMULAS: dict[str, Formula] = {
    formula.__name__: formula for module in (mathematics, consumers, sellers) for formula in module.FORMULAS
}
"""Every formula by the name that the data files use."""


def figure(given: Given, name: str) -> Array:
    """The figure called *name* of *given*, for each month or tier, (n,); one number is an array of one.

    ``summary.X``, ``brand.X`` (the brand in the table of tiers), ``months.X`` (by month), ``agents.X``
    (by tier, in the last month), or the name of a formula. Raises ``KeyError`` for another.
    """
    table, _, column = name.partition(".")
    if not column:
        return np.atleast_1d(np.asarray(FORMULAS[name](given), dtype=float))
    if table == "months":
        return given.months(column)
    if table == "agents":
        last: Array = given.by_tier(column)[-1]
        return last
    return np.array([{"summary": given.summary, "brand": given.brand}[table](column)])
