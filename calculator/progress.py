"""How long work tells what is done of it, and hears whether to go on."""

from __future__ import annotations

from collections.abc import Callable

Tell = Callable[[float], bool]
"""Called with the share of the work that is done, 0 … 1; answers whether to go on."""


def carry_on(_: float) -> bool:
    """Go on, whatever is done: for those who neither show progress nor stop."""
    return True
