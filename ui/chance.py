"""How likely something is, as people say it."""

from __future__ import annotations

import math

from calculator import figures
from calculator.language import tr

_CERTAIN, _ROUND = 1e-3, 1e-2


def chance(share: float) -> str:
    """*share* in whole percents, finer near the ends; what is unlikely is never said to be impossible."""
    end = _end(share)
    if not end:
        digits = 2 if _ROUND <= share <= 1 - _ROUND else 3
        return figures.NOTHING if math.isnan(share) else figures.short(round(share, digits), "share")
    words = tr("less than {share}") if share < _CERTAIN else tr("more than {share}")
    return words.format(share=end)


def brief_chance(share: float) -> str:
    """The same where there is little room: ``< 0.1 %``."""
    end = _end(share)
    return f"{'<' if share < _CERTAIN else '>'}\u202f{end}" if end else chance(share)


def _end(share: float) -> str:
    """The last share that is told, where *share* lies beyond it and is yet neither nothing nor everything."""
    if 0 < share < _CERTAIN:
        return figures.short(_CERTAIN, "share")
    return figures.short(1 - _CERTAIN, "share") if 1 - _CERTAIN < share < 1 else ""
