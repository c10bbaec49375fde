"""The two books: the brand by itself, and the brand together with its channel."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from calculator import ledger as book
from calculator.inputs import Array
from calculator.result import ModelResult


@dataclass(frozen=True, eq=False)
class Books:
    """Cash flows by month and deposits held at the end of each month, (months, draws) in ¥.

    Deposits are in the ``brand``'s cash, but it owes them: a debt. What brand and agents pay each
    other cancels out in the ``system``, deposits too.
    """

    brand: Array
    channel: Array
    deposits: Array

    @property
    def system(self) -> Array:
        """Brand and agents as one: what comes from consumers less what goes outside."""
        return self.brand + self.channel

    @property
    def earned(self) -> Array:
        """The brand's cash flow without deposits paid and given back: what belongs to it."""
        return self.brand - np.diff(self.deposits, axis=0, prepend=np.zeros_like(self.deposits[:1]))


def books(model: ModelResult) -> Books:
    """Both books of *model*: brand's and agents' cash flows; deposits(t) = Σ paid − Σ given back up to t."""
    flow = np.zeros_like(model.months["leads"])
    for (_, payee, reason), amounts in model.ledger.items():
        if reason == book.DEPOSIT:
            flow = flow + (amounts if payee == book.BRAND else -amounts)
    paid = np.maximum.accumulate(flow.cumsum(axis=0), axis=0)
    held = flow.cumsum(axis=0)
    held = np.where(held > 1e-12 * paid, held, 0.0)
    return Books(model.months["brand_cash_flow"], model.months["channel_cash_flow"], held)


def so_far(flow: Array) -> Array:
    """*flow* summed up from the first month to each."""
    total: Array = flow.cumsum(axis=0)
    return total
