"""How likely something is, as people say it."""

from __future__ import annotations

from calculator import figures
from calculator.language import tr


def chance(share: float) -> str:
    """*share* in whole percents, finer near the ends; what is unlikely is never said to be impossible."""
    end = figures.next_to(share)
    if not end:
        return figures.percent(share, whole=True)
    words = tr("less than {share}") if share < figures.CERTAIN else tr("more than {share}")
    return words.format(share=end)
