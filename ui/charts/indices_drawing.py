"""What a chart of Sobol indices shows: for every input the share of the variance that it causes, alone and in all."""

from __future__ import annotations

from dataclasses import dataclass

from calculator import figures
from calculator.language import tr
from calculator.scenario import Scenario
from calculator.sobol_indices import Indices
from ui.charts.input_name import InputName, input_name

FIRST = 12
"""Inputs shown, those with the largest shares."""
_WHOLE = 0.995
"""What reads as all of it."""
_LEAST = 0.005
"""What reads as nothing."""


@dataclass(frozen=True)
class Estimate:
    """A share of the variance, and the bounds between which it lies with 95 % confidence."""

    share: float
    low: float
    high: float


@dataclass(frozen=True)
class IndexRow:
    """One input: what it causes ``alone`` (first order), and with what it does together with others (``total``)."""

    path: str
    name: InputName
    alone: Estimate
    total: Estimate
    hint: str


@dataclass(frozen=True)
class IndicesDrawing:
    """Everything that a chart of indices shows: finished numbers and words, the largest share first."""

    title: str = ""
    warning: str = ""
    notes: tuple[str, ...] = ()
    summary: str = ""
    model: int = 0
    rows: tuple[IndexRow, ...] = ()

    @property
    def extent(self) -> tuple[float, float]:
        """From nothing to the largest share that any bound allows."""
        ends = [end for row in self.rows for each in (row.alone, row.total) for end in (each.share, each.high)]
        return 0.0, 1.02 * max([*ends, 0.05])


def indices_drawing(scenario: Scenario, found: Indices, most: int = FIRST) -> IndicesDrawing:
    """The inputs that cause the variance of the figure of *found*, no more than *most* of them."""
    order = sorted(range(len(found.paths)), key=lambda place: -found.total[place])
    rows = tuple(_row(scenario, found, place) for place in order[:most])
    words = tr("{figure}: {share} of the variance from {input} alone")
    title = words.format(
        figure=found.metric.label(scenario), input=rows[0].name.whole, share=share_text(rows[0].alone.share)
    )
    return IndicesDrawing(
        title=title,
        warning=found.warning(scenario),
        notes=tuple(_notes(found, len(order) - len(rows))),
        summary=tr("; ").join([title, *(row.hint.replace("\n", tr(", ")) for row in rows)]),
        model=found.metric.model,
        rows=rows,
    )


def share_text(share: float) -> str:
    """*share* in whole percent, which is as exact as the estimates are; little is told from nothing."""
    if 0 < share < _LEAST:
        return f"<\u202f{figures.short(0.01, 'share')}"
    return figures.short(round(share, 2) + 0.0, "share")


def _row(scenario: Scenario, found: Indices, place: int) -> IndexRow:
    name = input_name(scenario, found.paths[place], found.metric)
    alone = Estimate(*(float(each[place]) for each in (found.first, found.first_low, found.first_high)))
    total = Estimate(*(float(each[place]) for each in (found.total, found.total_low, found.total_high)))
    hint = "\n".join([
        name.whole,
        tr("alone: {share} of the variance, {low} … {high}").format(**_exact(alone)),
        tr("together with others: {share}, {low} … {high}").format(**_exact(total)),
    ])  # fmt: skip
    return IndexRow(found.paths[place], name, alone, total, hint)


def _exact(estimate: Estimate) -> dict[str, str]:
    return {name: figures.exact(value, "share") for name, value in vars(estimate).items()}


def _notes(found: Indices, left_out: int) -> list[str]:
    alone, runs = float(found.first.sum()), found.base * (len(found.paths) + 2)
    notes = [tr("… and {count} more that cause less").format(count=left_out)] if left_out else []
    if alone < _WHOLE:
        words = tr("By themselves all inputs cause {share} of the variance; the rest they cause together.")
        notes.append(words.format(share=share_text(max(0.0, alone))))
    else:
        notes.append(tr("Each input acts by itself: next to nothing of the variance comes from several together."))
    return [*notes, tr("Thin lines: 95 % confidence. From {runs} runs.").format(runs=f"{runs:,}")]
