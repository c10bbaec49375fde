"""Who is best how often: one bar a model."""

from __future__ import annotations

from PySide6.QtGui import QColor

from calculator import figures
from calculator.language import tr
from calculator.metric import Wins
from ui import theme
from ui.charts.bars import Bar, Drawing, Fill

BAR = (0.2, 0.8)


def best_drawing(title: str, names: tuple[str, ...], wins: Wins) -> Drawing:
    """In which share of the draws each of the models called *names* is best, several of them are, or none is."""
    rows = [
        (name, share, theme.current().model(place), Fill.SOLID)
        for place, (name, share) in enumerate(zip(names, wins.alone.tolist(), strict=True))
    ]
    neutral = QColor(theme.current().neutrals[0])
    if wins.level:
        rows.append((tr("level"), wins.level, neutral, Fill.SOLID))
    if wins.none:
        rows.append((tr("none"), wins.none, neutral, Fill.HATCHED))
    hints = [
        tr("{name}: best in {share} of the draws").format(name=name, share=figures.percent(share))
        for name, share, _, _ in rows
    ]
    if wins.level:
        together = zip(names, wins.tied.tolist(), strict=True)
        hints[len(names)] = "\n".join([
            tr("two or more models level: in {share} of the draws").format(share=figures.percent(wins.level)),
            *(
                tr("{name}: level with another best one in {share}").format(name=name, share=figures.percent(share))
                for name, share in together
                if share
            ),
        ])  # fmt: skip
    bars = tuple(
        Bar(
            place + BAR[0],
            place + BAR[1],
            0.0,
            share,
            colour,
            fill,
            label=figures.percent(share, whole=True),
            hint=hints[place],
        )
        for place, (_, share, colour, fill) in enumerate(rows)
    )
    return Drawing(
        categories=tuple(name for name, *_ in rows),
        briefs=tuple(str(place + 1) for place in range(len(rows))),
        bars=bars,
        title=title,
        summary=tr("; ").join(hint.replace("\n", tr(", ")) for hint in hints),
        unit="share",
        extent=(0.0, max(0.5, *(share for _, share, _, _ in rows))),
    )
