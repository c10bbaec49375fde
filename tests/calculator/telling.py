"""Who is told how much of some work is done."""

from __future__ import annotations


class Told:
    """Goes on whatever is done, and remembers the ``shares`` it was told."""

    def __init__(self) -> None:
        self.shares: list[float] = []

    def __call__(self, share: float) -> bool:
        """Take note of *share*."""
        self.shares.append(share)
        return True
