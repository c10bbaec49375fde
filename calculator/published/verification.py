"""What the engine computes beside what is published, and whether the two agree."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from calculator.published.checks import (
    CALIBRATED,
    CLOSED_FORM,
    COMPARED,
    EQUAL,
    LESS,
    MORE,
    TABLE,
    Case,
    Check,
    Group,
    Published,
    published,
)
from calculator.published.formulas import figure
from calculator.published.given import Given
from calculator.scenario import Scenario


@dataclass(frozen=True)
class Computed:
    """One published value and what the engine computes for it."""

    case: Case
    value: float

    @property
    def difference(self) -> float:
        """Computed less published; for a range, how far outside it, 0 within."""
        if not self.case.upper:
            return self.value - self.case.value
        above = max(0.0, self.value - float(self.case.upper))
        return above or min(0.0, self.value - self.case.value)

    @property
    def relative(self) -> float:
        """The difference as a share of what is published; NaN where that is 0."""
        return self.difference / abs(self.case.value) if self.case.value else math.nan

    @property
    def agrees(self) -> bool:
        """Whether the computed value is as published, to the tolerance of the case."""
        if self.case.rule == EQUAL:
            return abs(self.difference) <= self.case.tolerance * (1 + 1e-9)
        if self.case.rule == MORE:
            return self.difference > 0
        if self.case.rule == LESS:
            return self.difference < 0
        return self.difference == 0


@dataclass(frozen=True)
class Verified:
    """One check with what was computed for each of its cases."""

    check: Check
    computed: tuple[Computed, ...]

    @property
    def passes(self) -> bool | None:
        """Whether all agree; None where the figures are only compared."""
        return None if self.check.kind == COMPARED else all(each.agrees for each in self.computed)

    @property
    def farthest(self) -> Computed:
        """The one that differs most, for its size."""
        return max(self.computed, key=lambda each: abs(each.difference) / max(each.case.tolerance, 1e-300))


@dataclass(frozen=True)
class Verification:
    """Every check, in the order of the files."""

    data: Published
    rows: tuple[Verified, ...]

    def of_group(self, group: Group) -> tuple[Verified, ...]:
        """The rows of one group."""
        return tuple(row for row in self.rows if row.check.group == group.id)

    def values(self, *kinds: str) -> tuple[Computed, ...]:
        """All values of these kinds."""
        return tuple(each for row in self.rows if row.check.kind in kinds for each in row.computed)

    @property
    def proofs(self) -> tuple[Computed, ...]:
        """The values whose agreement shows that the engine computes rightly."""
        return self.values(CLOSED_FORM, TABLE)

    @property
    def calibrated(self) -> tuple[Computed, ...]:
        """The values that presets are tuned to."""
        return self.values(CALIBRATED)

    @property
    def compared(self) -> tuple[Computed, ...]:
        """The values that nothing was tuned to."""
        return self.values(COMPARED)

    @property
    def passes(self) -> bool:
        """Whether no check fails."""
        return all(row.passes is not False for row in self.rows)


@cache
def verification() -> Verification:
    """All that comes with the program, computed once: presets and engine stay as they are while it runs."""
    return verify(published())


def verify(data: Published, group: str = "") -> Verification:
    """Compute every check of *data*, or of one group."""
    runs = Runs(data)
    checks = [check for check in data.checks if group in ("", check.group)]
    return Verification(data, tuple(verified(check, runs) for check in checks))


def verified(check: Check, runs: Runs) -> Verified:
    """Compute every case of *check*."""
    computed = []
    for case in check.cases:
        values = figure(runs.given(check, case), check.figure)
        computed.append(Computed(case, float(values[case.at - 1])))
    return Verified(check, tuple(computed))


class Runs:
    """What checks are computed from; those that need the same run share it."""

    def __init__(self, data: Published) -> None:
        self._data = data
        self._scenarios: dict[tuple[str, str], Scenario | None] = {}
        self._known: list[tuple[Scenario | None, Mapping[str, Any], Given]] = []

    def given(self, check: Check, case: Case) -> Given:
        """What *case* of *check* is computed from."""
        names = check.preset, check.scenario
        if names not in self._scenarios:
            self._scenarios[names] = self._data.scenario_of(check)
        base = self._scenarios[names]
        if base is None:
            return Given(None, check.data)
        for scenario, changes, given in self._known:
            if scenario is base and changes == case.changes:
                return given
        given = Given(base.with_values(dict(case.changes)) if case.changes else base, check.data)
        self._known.append((base, case.changes, given))
        return given
