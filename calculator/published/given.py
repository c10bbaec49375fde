"""What a published figure is computed again from: a scenario and its run, or data alone."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property

import numpy as np

from calculator.inputs import Array, Inputs, inputs_of
from calculator.result import ModelResult, Result
from calculator.scenario import Scenario
from calculator.simulate import simulate


@dataclass(frozen=True)
class Given:
    """A scenario, of which the first model counts, and published data beside it; the run is made when asked for."""

    scenario: Scenario | None
    data: tuple[float, ...] = ()

    @cached_property
    def result(self) -> Result:
        """The single run of the scenario."""
        return simulate(self.wanted)

    @property
    def wanted(self) -> Scenario:
        """The scenario; raises ``ValueError`` where there is none."""
        if self.scenario is None:
            raise ValueError("this figure is computed from a scenario")
        return self.scenario

    @property
    def model(self) -> ModelResult:
        """The results of the first model."""
        return self.result.models[0]

    @cached_property
    def inputs(self) -> Inputs:
        """What the first model was computed from."""
        return inputs_of(self.wanted, 0, {}, 1)

    @property
    def price(self) -> float:
        """P, what the consumer pays."""
        return float(np.asarray(self.inputs.consumer_price))

    def summary(self, name: str) -> float:
        """A figure of the summary."""
        return float(self.model.summary[name][0])

    def brand(self, name: str) -> float:
        """A figure of the brand in the table of tiers."""
        return float(self.model.tiers[name][0, 0])

    def months(self, name: str) -> Array:
        """A column of the months, (months,)."""
        return self.model.months[name][:, 0]

    def by_tier(self, name: str) -> Array:
        """A column of the tiers by month, (months, tiers)."""
        return self.model.tier_months[name][:, :, 0]

    def paid(self, *reasons: str, payer: str = "", payee: str = "") -> Array:
        """What was paid for *reasons* in the ledger, of any payer and payee or of those named, (months,)."""
        wanted = [
            amounts[:, 0]
            for (source, target, reason), amounts in self.model.ledger.items()
            if reason in reasons and payer in ("", source) and payee in ("", target)
        ]
        return np.sum(wanted, axis=0) if wanted else np.zeros(len(self.months("leads")))

    @cached_property
    def at_work(self) -> Array:
        """Agents of each month, after recruiting and before leaving, (months, tiers)."""
        closing, joined = self.by_tier("agents"), self.by_tier("joiners")
        return np.concatenate([np.zeros_like(closing[:1]), closing[:-1]]) + joined


Formula = Callable[[Given], "Array | float"]
"""One number, or one for each month or tier."""
