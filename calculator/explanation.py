"""What an explained figure consists of: lines in groups, and the arithmetic that makes them the figure."""

from __future__ import annotations

import math
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from calculator import figures
from calculator.language import tr
from calculator.value import TINY

TOLERANCE = 1e-9
"""How far the lines may be from the figure, of the largest amount that is in it."""


@dataclass(frozen=True)
class Line:
    """One thing that a figure is made of.

    ``note`` says who pays whom, or how the amount came about; ``parts`` are what the line is
    itself made of, where that is worth knowing (they add up to ``amount``).
    """

    label: str
    amount: float
    note: str = ""
    parts: tuple[Line, ...] = ()


@dataclass(frozen=True)
class Group:
    """Lines of one unit under one title; costs and outflows are negative."""

    title: str
    unit: str
    lines: tuple[Line, ...]

    @property
    def total(self) -> float:
        """What the lines add up to."""
        return math.fsum(line.amount for line in self.lines)


@dataclass(frozen=True)
class Derivation:
    """Groups and what they make: ``made`` in figures, ``arithmetic`` in writing.

    ``scale`` is the largest amount that went into it, against which rounding is judged; ``remark``
    is what this case has to add, for instance why the figure has no meaning.
    """

    groups: tuple[Group, ...]
    made: float
    arithmetic: str = ""
    scale: float = 0.0
    remark: str = ""


@dataclass(frozen=True)
class Explanation:
    """Where one figure of one model comes from.

    ``value`` is the figure of the results, ``derivation`` how it comes about again from the lines,
    ``meaning`` its formula in words and ``caveats`` what the model does not do that bears on it.
    """

    model: str
    column: str
    label: str
    unit: str
    value: float
    meaning: str
    derivation: Derivation
    caveats: tuple[str, ...] = ()

    @property
    def adds_up(self) -> bool:
        """Whether the lines make the figure, to ``TOLERANCE``."""
        made = self.derivation.made
        if math.isnan(made) or math.isnan(self.value):
            return math.isnan(made) and math.isnan(self.value)
        return abs(made - self.value) <= TOLERANCE * max(self.derivation.scale, abs(self.value))

    def rows(self) -> Iterator[tuple[str, str, float]]:
        """Label, note and amount of every line in order: groups with their totals, parts below their line."""
        for group in self.derivation.groups:
            yield (group.title, "", group.total)
            for line in group.lines:
                yield (line.label, line.note, line.amount)
                for part in line.parts:
                    yield (f"  {part.label}", part.note, part.amount)
        yield (self.label, "", self.value)


def added(groups: Sequence[Group], unit: str, remark: str = "") -> Derivation:
    """The figure is the sum of all *groups*."""
    filled = tuple(group for group in groups if group.lines)
    made = math.fsum(group.total for group in filled)
    arithmetic = ""
    if len(filled) > 1:
        first, *others = [group.total for group in filled]
        signed = [f"{'−' if total < 0 else '+'} {figures.exact(abs(total), unit)}" for total in others]
        arithmetic = f"{' '.join([figures.exact(first, unit), *signed])} = {figures.exact(made, unit)}"
    return Derivation(filled, made, arithmetic, largest(*filled), remark)


def divided(above: Group, below: Group, unit: str, remark: str = "") -> Derivation:
    """The figure is *above* over *below*; no meaning where *below* is under ``TINY``."""
    if not below.total >= TINY:
        nothing = tr("There is nothing to divide by: {title} is zero.").format(title=below.title)
        return Derivation((above, below), math.nan, remark=remark or nothing)
    made = above.total / below.total
    over = f"{figures.exact(above.total, above.unit)} ÷ {figures.exact(below.total, below.unit)}"
    arithmetic = f"{over} = {figures.exact(made, unit)}"
    return Derivation((above, below), made, arithmetic, largest(above) / below.total, remark)


def largest(*groups: Group) -> float:
    """The largest amount of any line, without its sign."""
    return max((abs(line.amount) for group in groups for line in group.lines), default=0.0)
