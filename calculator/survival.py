"""How many customers are left after some months: the two curves of the model, and the monthly rate behind one."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

Array = NDArray[np.float64]


def geometric(stays: float, months: int) -> Array:
    """S(j) = r^j for j = 0 … months−1."""
    return np.asarray(stays ** np.arange(months), dtype=float)


def shifted_beta_geometric(alpha: float, beta: float, months: int) -> Array:
    """S(0) = 1, S(j) = S(j−1)·(β+j−1)/(α+β+j−1), j = 0 … months−1 (Fader & Hardie 2007)."""
    age = np.arange(months - 1, dtype=float)
    return np.concatenate([[1.0], np.cumprod((beta + age) / (alpha + beta + age))])


def repurchase_rate(stays: float, orders_per_month: float) -> float:
    """R that gives the model the monthly survival r: R = r·ν′/(1 − r(1 − ν′)), ν′ = min(1, ν)."""
    frequency = min(1.0, orders_per_month)
    divisor = 1 - stays * (1 - frequency)
    return stays * frequency / divisor if divisor > 0 else 1.0
