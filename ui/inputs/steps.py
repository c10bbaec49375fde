"""Steps that people would choose: 1, 2 or 5 times a power of ten, and three significant figures."""

from __future__ import annotations

import math

from calculator.parameters import Parameter

_NICE = (1, 2, 5, 10)


def nice_step(size: float) -> float:
    """The 1, 2 or 5 times a power of ten that lies nearest to *size* (above 0)."""
    power = math.floor(math.log10(size))
    part = size / 10.0**power
    nice = min(_NICE, key=lambda one: abs(one - part))
    return float(f"{nice}e{power}")


def three_figures(value: float) -> float:
    """*value* rounded to three significant figures."""
    return float(f"{value:.3g}")


def stepped(parameter: Parameter, value: float, steps: int) -> float:
    """*value* so many steps on: whole ones, or about a hundredth of it each, within the bounds."""
    if parameter.whole:
        moved = float(round(value) + steps)
    else:
        low, high = parameter.slider
        step = nice_step(abs(value) / 100 if value else (high - low) / 100)
        moved = float(f"{(round(value / step) + steps) * step:.12g}")
    if parameter.low is not None and moved <= parameter.low:
        moved = value if parameter.low_open else parameter.low
    if parameter.high is not None and moved >= parameter.high:
        moved = value if parameter.high_open else parameter.high
    return moved
