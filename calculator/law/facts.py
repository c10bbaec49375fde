"""What is held against the thresholds of ``law.toml``: one figure of a model, month by month, and how it stands."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

import numpy as np
from numpy.typing import NDArray

from calculator.inputs import Array
from calculator.language import QT_TRANSLATE_NOOP
from calculator.law.rules import ANY, AT_LEAST, Rule, law
from calculator.value import HALF_A_FEN

NEAR_FROM = 0.8
"""The part of a threshold from which on a figure is near it: within 20 % below."""
ROUNDING = 1e-9
BELOW, NEAR, OVER = 0, 1, 2
STANDINGS = (
    QT_TRANSLATE_NOOP("Law", "below"), QT_TRANSLATE_NOOP("Law", "near"), QT_TRANSLATE_NOOP("Law", "over"),
    QT_TRANSLATE_NOOP("Law", "not applicable"),
)  # fmt: skip
NOT_APPLICABLE = 3
"""What stands in ``STANDINGS`` for a fact that a model cannot have."""

Grades = NDArray[np.int8]


@dataclass(frozen=True, eq=False)
class Fact:
    """One figure of a model against the threshold of a ``rule``.

    ``by_month`` are (months, draws) and ``grades`` say how each stands: ``BELOW``, ``NEAR`` (within 20 %
    below the threshold, of levels one below it) or ``OVER``. ``parts`` are what it is made of at the end of
    the horizon, (draws,) or (tiers, draws). Without values it does not apply.
    """

    key: str
    rule: Rule
    by_month: Array = field(default_factory=lambda: np.zeros((0, 1)))
    grades: Grades = field(default_factory=lambda: np.zeros((0, 1), dtype=np.int8))
    parts: Mapping[str, Array] = field(default_factory=dict)

    @property
    def unit(self) -> str:
        """The unit of the figure: that of the rule's threshold, but for income from recruiting, a share of income."""
        return "share" if self.key == "recruiting_income" else self.rule.unit

    @property
    def applies(self) -> bool:
        """Whether the model can have it at all."""
        return len(self.by_month) > 0

    def value(self, draw: int = 0) -> float:
        """The figure at the end of the horizon; NaN where it does not apply."""
        return float(self.by_month[-1, draw]) if self.applies else float("nan")

    def highest(self, draw: int = 0) -> tuple[float, int]:
        """The highest figure of all months, and the first month that has it."""
        month = int(np.argmax(np.nan_to_num(self.by_month[:, draw], nan=-np.inf)))
        return float(self.by_month[month, draw]), month + 1

    def standing(self, draw: int = 0) -> int:
        """``BELOW``, ``NEAR`` or ``OVER``: the worst of all months; ``NOT_APPLICABLE`` without values."""
        return int(self.grades[:, draw].max()) if self.applies else NOT_APPLICABLE

    def month(self, draw: int = 0) -> int | None:
        """The first month in which it is over; ``None`` where that does not happen within the horizon."""
        over = self.grades[:, draw] == OVER if self.applies else np.zeros(1, dtype=bool)
        return int(over.argmax()) + 1 if over.any() else None


FACTS = {
    "levels": "levels",
    "people": "people",
    "filing": "filing",
    "many_people": "many_people",
    "much_money": "much_money",
    "entry_fee": "entry_fee",
    "head_pay": "head_pay",
    "recruiting_income": "head_pay",
    "team_pay": "team_pay",
    "reward_share": "reward_cap",
    "tier_reward_share": "reward_cap",
    "wechat_levels": "wechat_levels",
    "sharing": "sharing_cap",
}
"""Every fact by its key, with the rule that it is held against.

Each is counted in ``counting``, has its title in ``words`` and its sentence in ``sentences``.
"""


def graded(values: Array, rule: Rule) -> Grades:
    """How each of *values* stands against *rule*; one that is no number is below."""
    limit = rule.threshold
    if rule.comparison == ANY:
        return np.where(values > HALF_A_FEN, OVER, BELOW).astype(np.int8)
    over = values >= limit * (1 - ROUNDING) if rule.comparison == AT_LEAST else values > limit * (1 + ROUNDING)
    nearest = limit - 1 if rule.unit == "levels" else NEAR_FROM * limit
    return np.where(over, OVER, np.where(values >= nearest * (1 - ROUNDING), NEAR, BELOW)).astype(np.int8)


def held(key: str, values: Array, parts: Mapping[str, Array]) -> Fact:
    """The fact *key* with its *values*, (months, draws), graded by its rule."""
    rule = law().rules[FACTS[key]]
    return Fact(key, rule, values, graded(values, rule), parts)
