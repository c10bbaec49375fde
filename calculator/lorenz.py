"""The Lorenz curve: how unequally an amount is shared out among people."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from calculator.inputs import Array
from calculator.value import TINY


@dataclass(frozen=True, eq=False)
class Lorenz:
    """Groups of people, those who got least first, with what they got together.

    ``people`` and ``amounts`` are cumulative and begin with 0: (groups + 1,), in people and in ¥. Amounts
    may be negative: the curve then runs below zero before it rises, which is right, for some got less than
    nothing. Shares of the whole have a meaning only where the whole is positive.
    """

    people: Array
    amounts: Array

    @classmethod
    def of(cls, people: Array, each: Array) -> Lorenz:
        """The curve of groups of so many *people* (> 0), *each* of whom got so much; both (groups,)."""
        order = np.argsort(each, kind="stable")
        start = np.zeros(1)
        return cls(
            people=np.concatenate([start, np.cumsum(people[order])]),
            amounts=np.concatenate([start, np.cumsum((people * each)[order])]),
        )

    @property
    def is_meant(self) -> bool:
        """Whether there are people, and they got more than nothing together."""
        return bool(self.people[-1] >= TINY and self.amounts[-1] >= TINY)

    @property
    def people_shares(self) -> Array:
        """People so far as a share of all, (groups + 1,)."""
        return self.people / self.people[-1] if self.people[-1] else self.people

    @property
    def amount_shares(self) -> Array:
        """What they got as a share of all of it, (groups + 1,); NaN where the whole is not positive."""
        return self.amounts / self.amounts[-1] if self.is_meant else np.full(len(self.amounts), np.nan)

    @property
    def gini(self) -> float:
        """G = Σ_i Σ_j w_i·w_j·|x_i − x_j| / (2·W²·mean), by the curve 1 − Σ Δpeople·(L + L before).

        0: all got the same. Above 1 where some got less than nothing. NaN where the whole is not positive.
        """
        if not self.is_meant:
            return float("nan")
        heights, widths = self.amount_shares, np.diff(self.people_shares)
        return float(1 - (widths * (heights[1:] + heights[:-1])).sum())

    def share_of_top(self, part: float) -> float:
        """What the *part* (0 … 1) of people who got most has of the whole; above 1 where others have less than nothing.

        Within a group all got the same. NaN where the whole is not positive.
        """
        if not self.is_meant:
            return float("nan")
        return float(1 - np.interp(1 - part, self.people_shares, self.amount_shares))

    def fewest_with(self, share: float) -> float:
        """The smallest part of people who together have *share* (0 … 1) of the whole, from those who got most down.

        NaN where the whole is not positive.
        """
        if not self.is_meant:
            return float("nan")
        people, had = 1 - self.people_shares[::-1], 1 - self.amount_shares[::-1]
        rising = np.concatenate([[True], had[1:] > np.maximum.accumulate(had)[:-1]])
        return float(np.interp(share, had[rising], people[rising]))

    @property
    def below_nothing(self) -> float:
        """The share of people who got less than nothing."""
        falling = np.diff(self.amounts) < 0
        return float(np.diff(self.people_shares)[falling].sum())
