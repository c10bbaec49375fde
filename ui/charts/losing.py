"""Who of the agents loses how often: two bars a tier."""

from __future__ import annotations

from calculator import figures
from calculator.inputs import Array
from calculator.language import tr
from ui import theme
from ui.charts.bars import Bar, Drawing, Fill

PERSON, TIER = (0.08, 0.49), (0.51, 0.92)
"""Where in a category the bar of a person who joins and the bar of the tier stand."""


def losing_drawing(title: str, place: int, names: tuple[str, ...], persons: Array, tiers: Array) -> Drawing:
    """The chances of *persons* who join each tier, and of most of those in each of the *tiers*, to lose.

    *names* are those of the tiers, *place* the model's.
    """
    bars = []
    for number, (name, person, most) in enumerate(zip(names, persons, tiers, strict=True)):
        colour = theme.current().tier(place, number + 1, len(names))
        hint = tr("{name}\na person who joins loses: {person}\nmost of the tier lose: {most}").format(
            name=name, person=figures.percent(float(person)), most=figures.percent(float(most))
        )
        for (left, right), share, fill in ((PERSON, person, Fill.SOLID), (TIER, most, Fill.HATCHED)):
            if share == share:  # noqa: PLR0124  (nobody joins: there is no share)
                label = figures.percent(float(share), whole=True)
                number_alone = label.removesuffix("\u202f%")
                bars.append(
                    Bar(
                        number + left,
                        number + right,
                        0.0,
                        float(share),
                        colour,
                        fill,
                        label=label,
                        brief=number_alone,
                        hint=hint,
                    )
                )
    return Drawing(
        categories=names,
        briefs=tuple(str(number + 1) for number in range(len(names))),
        bars=tuple(bars),
        title=title,
        summary=tr("; ").join(bar.hint.replace("\n", tr(", ")) for bar in bars if bar.fill is Fill.SOLID),
        unit="share",
        extent=(0.0, 1.0),
    )
