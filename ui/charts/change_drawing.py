"""What a waterfall shows: a figure before, what each changed parameter adds or takes, a figure after."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from calculator import figures
from calculator.amounts import figure_amount
from calculator.change import Change, Part
from calculator.differences import shown
from calculator.language import tr
from calculator.scenario import Scenario
from ui.charts.input_name import InputName, difference_name

MOST = 10
"""Changed parameters shown one by one; the smaller ones beyond are added up."""
SMALL = 0.005
"""The part of the largest share below which a share is not shown by itself."""
MOST_NAMED = 8
"""Of those beyond, so many are named below the chart."""
FROM_ZERO = 5.0
"""Bars stand on zero where that presses the steps into no less than one part in so many."""
_CANCELS = 1e-9


@dataclass(frozen=True)
class Step:
    """One row: what takes the figure from ``start`` to ``end``; ``values`` are what stood there and what stands now."""

    name: InputName
    values: str
    start: float
    end: float
    label: str
    hint: str


@dataclass(frozen=True)
class ChangeDrawing:
    """Everything that a waterfall shows: finished numbers and words, the largest step first."""

    title: str = ""
    empty: str = ""
    notes: tuple[str, ...] = ()
    summary: str = ""
    unit: str = ""
    model: int = 0
    before: float = math.nan
    after: float = math.nan
    steps: tuple[Step, ...] = ()

    @property
    def stands_on_zero(self) -> bool:
        """Whether zero is in sight, so that before and after can be bars; else they are marks."""
        low, high = self._span
        return low <= 0 <= high or max(abs(low), abs(high)) <= FROM_ZERO * (high - low)

    @property
    def extent(self) -> tuple[float, float]:
        """The lowest and the highest value in sight."""
        low, high = self._span
        if self.stands_on_zero:
            low, high = min(low, 0.0), max(high, 0.0)
        else:
            room = (high - low) / 10
            low, high = low - room, high + room
        return (low, high) if low < high else (low - 1.0, high + 1.0)

    @property
    def _span(self) -> tuple[float, float]:
        values = [self.before, self.after, *(step.end for step in self.steps)]
        return (min(values), max(values))


def change_drawing(before: Scenario, after: Scenario, found: Change, most: int = MOST) -> ChangeDrawing:
    """Why the figure of *found* is another one in *after* than in *before*, in no more than *most* steps and a last."""
    metric = found.metric
    figure = metric.label(after)
    if not found.complete:
        return ChangeDrawing(title=figure, empty=tr("Stopped before the shares were known."))
    if not found.parts:
        return ChangeDrawing(title=figure, empty=tr("Nothing that the figure depends on was changed."))
    acting = [part for part in found.parts if part.share or part.error]
    if not acting:
        words = tr("{figure} is {value} before and after: nothing that was changed makes a difference.")
        return ChangeDrawing(
            title=figure, empty=words.format(figure=figure, value=figure_amount(found.after, metric.unit))
        )
    least = SMALL * abs(acting[0].share)
    large = [part for part in acting[:most] if abs(part.share) >= least]
    if len(acting) == len(large) + 1:  # one alone needs no other name
        large = acting
    rest = acting[len(large) :]
    steps = _steps(before, after, found, large, rest)
    title = _title(found, figure, steps[0])
    return ChangeDrawing(
        title=title,
        notes=tuple(_notes(found, after, rest)),
        summary=tr("; ").join([title, *(step.hint.replace("\n", tr(", ")) for step in steps)]),
        unit=metric.unit,
        model=metric.model,
        before=found.before,
        after=found.after,
        steps=tuple(steps),
    )


def _steps(before: Scenario, after: Scenario, found: Change, large: Sequence[Part], rest: Sequence[Part]) -> list[Step]:
    metric, level, steps = found.metric, found.before, []
    for part in large:
        name = difference_name(after, part.differences, metric)
        values = _values(before, after, part)
        steps.append(_step(found, name, values, level, part.share, part.error))
        level = steps[-1].end
    if rest:
        name = InputName(tr("{count} others").format(count=len(rest)))
        share = math.fsum(part.share for part in rest)
        steps.append(_step(found, name, "", level, share, math.hypot(*(part.error for part in rest))))
    return steps


def _step(found: Change, name: InputName, values: str, start: float, share: float, error: float) -> Step:
    unit, difference = found.metric.unit, found.after - found.before
    label = signed(share, unit)
    if error:
        label = tr("{share} ± {error}").format(share=label, error=figures.short(error, unit))
    lines = [name.whole, values, tr("makes {share}").format(share=signed(share, unit, exact=True))]
    if abs(difference) > _CANCELS * max(abs(found.before), abs(found.after)):
        of_all = figures.short(round(share / difference, 3), "share")
        lines.append(tr("{share} of the difference").format(share=of_all))
    return Step(name, values, start, start + share, label, "\n".join(line for line in lines if line))


def signed(value: float, unit: str, *, exact: bool = False) -> str:
    """*value* with its sign, also where that is plus."""
    text = (figures.exact if exact else figures.short)(value, unit)
    return f"+{text}" if value > 0 and text != figures.short(0.0, unit) else text


def _values(before: Scenario, after: Scenario, part: Part) -> str:
    """What stood there and what stands there now, where one place changed."""
    if len(part.differences) > 1:
        return tr("{count} values").format(count=len(part.differences))
    old, new = shown(part.differences[0], before, after)
    number, space, unit = old.partition(" ")
    if number[-1:].isdigit() and space and new.endswith(f" {unit}"):
        old = number
    return f"{old} → {new}"


def _title(found: Change, figure: str, first: Step) -> str:
    unit = found.metric.unit
    start, end = (figure_amount(value, unit) for value in (found.before, found.after))
    if start == end:
        words = tr("{figure} is {value} before and after: the changes cancel out")
        return words.format(figure=figure, value=end)
    words = tr("{figure}: from {before} to {after}, mostly because of {input}")
    if (first.end - first.start) * (found.after - found.before) < 0:
        words = tr("{figure}: from {before} to {after}, in spite of {input}")
    return words.format(figure=figure, before=start, after=end, input=first.name.whole)


def _notes(found: Change, after: Scenario, rest: Sequence[Part]) -> list[str]:
    notes = []
    if 0 < len(rest) <= MOST_NAMED:
        names = tr("; ").join(difference_name(after, part.differences, found.metric).whole for part in rest)
        notes.append(tr("Others: {names}.").format(names=names))
    without = sum(not part.share and not part.error for part in found.parts)
    if without == 1:
        notes.append(tr("One more was changed and makes no difference."))
    elif without:
        notes.append(tr("{count} more were changed and make no difference.").format(count=without))
    if found.sampled:
        notes.append(tr("So many changes that orders were drawn: each share with its standard error."))
    return notes
