"""How the places of a slider and the values of a parameter correspond."""

from __future__ import annotations

import math
from dataclasses import dataclass

from calculator.parameters import Parameter
from ui.inputs.steps import nice_step, three_figures

_PLACES_PER_DECADE = 100
_TWO_DECADES = 100


@dataclass(frozen=True)
class Scale:
    """Places 0 … ``places`` for values from ``low`` to ``high``."""

    low: float
    high: float
    places: int
    logarithmic: bool = False

    @classmethod
    def of(cls, parameter: Parameter, ends: tuple[float, float] | None = None) -> Scale:
        """The scale over the range in which most values of *parameter* lie (or between *ends*).

        Logarithmic over two decades or more; else a hundred places or so, on nice steps.
        """
        low, high = ends or parameter.slider
        if parameter.whole:
            return cls(low, high, round(high - low))
        if low > 0 and high / low >= _TWO_DECADES:
            return cls(low, high, round(math.log10(high / low) * _PLACES_PER_DECADE), logarithmic=True)
        return cls(low, high, max(1, round((high - low) / nice_step((high - low) / 100))))

    def place_of(self, value: float) -> int:
        """The place nearest to *value*; the ends for what lies beyond them."""
        if self.logarithmic:
            part = math.log(max(value, self.low) / self.low) / math.log(self.high / self.low)
        else:
            part = (value - self.low) / (self.high - self.low)
        return round(min(1.0, max(0.0, part)) * self.places)

    def value_at(self, place: int) -> float:
        """The value at *place*, to three significant figures."""
        part = place / self.places
        if self.logarithmic:
            return three_figures(self.low * (self.high / self.low) ** part)
        return three_figures(self.low + (self.high - self.low) * part)
