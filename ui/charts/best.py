"""Who is best how often: one bar a model."""

from __future__ import annotations

from PySide6.QtGui import QColor

from calculator import figures
from calculator.inputs import Array
from calculator.language import tr
from ui import theme
from ui.chance import brief_chance
from ui.charts.bars import Bar, Drawing

BAR = (0.2, 0.8)


def best_drawing(title: str, names: tuple[str, ...], shares: Array) -> Drawing:
    """*shares* of the draws in which each of the models called *names* is best, and last those in which none is."""
    none = float(shares[-1])
    shown = [*names, tr("none")] if none else list(names)
    bars = []
    for place, (name, share) in enumerate(zip(shown, shares, strict=False)):
        colour = theme.current().model(place) if place < len(names) else QColor(theme.current().neutrals[0])
        hint = tr("{name}: best in {share} of the draws").format(name=name, share=figures.exact(float(share), "share"))
        label = brief_chance(float(share))
        bars.append(Bar(place + BAR[0], place + BAR[1], 0.0, float(share), colour, label=label, hint=hint))
    return Drawing(
        categories=tuple(shown),
        briefs=tuple(str(place + 1) for place in range(len(shown))),
        bars=tuple(bars),
        title=title,
        summary=tr("; ").join(bar.hint for bar in bars),
        unit="share",
        extent=(0.0, max(0.5, float(shares.max()))),
    )
