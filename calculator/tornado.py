"""Which input moves the result most: every one from its low to its high value, all others as they are."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import partial

import numpy as np

from calculator.axis import parameter_at
from calculator.batches import in_batches
from calculator.inputs import Array
from calculator.language import tr
from calculator.metric import Metric
from calculator.outcomes import SUMMARY
from calculator.parameters import Parameter
from calculator.problems import Problem, ScenarioError, must_be
from calculator.progress import Tell, carry_on
from calculator.scenario import Scenario
from calculator.uncertainty import UncertainValue, uncertain_values

LOW_AND_HIGH = np.array([0.05, 0.95])
"""The shares of an uncertain value that lie below its low and its high one."""
ROUNDING = 1e-12
"""Of the largest value of a metric: what rounding alone may move."""
LEFT_TO_CURVE = {"alpha": "shifted_beta_geometric", "beta": "shifted_beta_geometric", "repurchase_rate": "geometric"}
"""What only one curve of retention uses."""

Summary = dict[str, float]
"""The summary of one model: a number for each column."""


@dataclass(frozen=True)
class Entry:
    """One input at its low and at its high value, and the summaries of all models there.

    ``path`` is as declared (``models.*.acquisition.cac``), ``paths`` are the full paths that move with
    it. ``assumed`` marks a range that nobody stated. A summary is NaN where the value breaks a rule
    between parameters or was not reached before a stop.
    """

    path: str
    paths: tuple[str, ...]
    low: float
    high: float
    assumed: bool
    models_low: tuple[Summary, ...]
    models_high: tuple[Summary, ...]


@dataclass(frozen=True)
class Bar:
    """What *entry* makes of one metric: at the base, at its low and at its high value; NaN where it has no meaning.

    ``swing`` is the distance between the smallest and the largest of the three, of those that have a
    meaning: a metric may lie highest in between.
    """

    entry: Entry
    base: float
    low: float
    high: float
    swing: float


@dataclass(frozen=True)
class Tornado:
    """Every model's summary at ``base`` and at both ends of every entry; any metric can be read from it.

    ``without`` are the paths of the inputs in use for which nobody stated an uncertainty; ``at_zero``
    those of which no share can be moved, as they are 0. ``gaps`` are the rules that some ends break.
    """

    scenario: Scenario
    base: tuple[Summary, ...]
    entries: tuple[Entry, ...]
    without: tuple[str, ...]
    at_zero: tuple[str, ...]
    gaps: tuple[str, ...]
    complete: bool

    def bars(self, metric: Metric) -> list[Bar]:
        """The entries that move *metric*, the largest swing first."""
        bars, nothing = self._all(metric)
        return sorted((bar for bar in bars if not _unmoved(bar, nothing)), key=lambda bar: -bar.swing)

    def unmoved(self, metric: Metric) -> list[Entry]:
        """The entries that do not move *metric* at all, of those that were tried."""
        bars, nothing = self._all(metric)
        return [bar.entry for bar in bars if _unmoved(bar, nothing) and (self.complete or _is_tried(bar.entry))]

    def _all(self, metric: Metric) -> tuple[list[Bar], float]:
        """All bars, and how large a swing is nothing but rounding."""
        base = metric.of(self.base)
        bars = [_bar(each, base, metric.of(each.models_low), metric.of(each.models_high)) for each in self.entries]
        sizes = np.abs([base, *(end for bar in bars for end in (bar.low, bar.high))])
        return bars, ROUNDING * float(np.max(sizes[np.isfinite(sizes)], initial=0.0))


def _bar(entry: Entry, base: float, low: float, high: float) -> Bar:
    known = [value for value in (base, low, high) if not np.isnan(value)]
    return Bar(entry, base, low, high, max(known) - min(known) if known else 0.0)


def _unmoved(bar: Bar, nothing: float) -> bool:
    """Whether a *bar* has no length and no end where the metric gains or loses its meaning."""
    ends = np.isnan([bar.base, bar.low, bar.high])
    return bar.swing <= nothing and bool(ends.all() or not ends.any())


def _is_tried(entry: Entry) -> bool:
    """Whether any figure is known at an end of *entry*."""
    ends = (*entry.models_low, *entry.models_high)
    return not all(np.isnan(value) for model in ends for value in model.values())


@dataclass(frozen=True)
class _Move:
    path: str
    paths: tuple[str, ...]
    low: float
    high: float
    assumed: bool = False


def tornado(
    scenario: Scenario,
    *,
    without: float | None = None,
    places: Collection[int] | None = None,
    tell: Tell = carry_on,
) -> Tornado:
    """Run *scenario* with every uncertain input at its 5 % and at its 95 % point, the others as the file has them.

    Inputs without an uncertainty are tried too where *without* gives a share: from (1 − share) to
    (1 + share) times their value, within bounds, whole numbers by at least 1. One entry for ``models.*``
    moves all models together. Correlated inputs are moved one at a time all the same. With *places*
    only what reaches one of these models is moved.

    Raises :class:`ScenarioError` for a share that is not between 0 and 1.
    """
    if without is not None and not 0 < without < 1:
        raise ScenarioError([Problem("without", must_be(tr("a share above 0 and below 1")), without)])
    uncertain = uncertain_values(scenario)
    stated = {path for value in uncertain for path in value.paths}
    others = [path for path in _in_use(scenario) if path not in stated and _reaches([path], places)]
    silent = [path for path in others if parameter_at(path).whole or scenario.number(path) != 0]
    at_zero = tuple(path for path in others if path not in silent)
    moves = [_Move(value.path, value.paths, *_points(value)) for value in uncertain if _reaches(value.paths, places)]
    if without is not None:
        moves += [_Move(path, (path,), *_around(scenario, path, without), assumed=True) for path in silent]
    base, ends, gaps, complete = _run(scenario, moves, tell)
    entries = tuple(Entry(move.path, move.paths, move.low, move.high, move.assumed, *ends[move.path]) for move in moves)
    return Tornado(scenario, base, entries, tuple(silent), at_zero, gaps, complete)


def _points(value: UncertainValue) -> tuple[float, float]:
    low, high = value.values(LOW_AND_HIGH)
    return float(low), float(high)


def _in_use(scenario: Scenario) -> Iterator[str]:
    """The paths of all numbers that some model uses."""
    for path, _, value in scenario.parameters():
        if not np.isnan(scenario.number(path)) and _is_used(scenario, path, is_set=value is not None):
            yield path


def _is_used(scenario: Scenario, path: str, *, is_set: bool) -> bool:
    """Whether a run reads what stands at *path*.

    Not so for the other curve's shapes, an overridden product, and recruits by those above the top tier.
    """
    if path.endswith(".channel.tiers.0.recruits_per_month"):
        return False
    head, _, name = path.rpartition(".")
    if head == "product":
        own = [getattr(model.product, name) for model in scenario.models]
        return scenario.same_product or any(value is None for value in own)
    if head.endswith(".product"):
        return not scenario.same_product and (is_set or scenario.product is None)
    if head.endswith(".retention") and name in LEFT_TO_CURVE:
        return scenario.models[int(path.split(".")[1])].retention.curve == LEFT_TO_CURVE[name]
    return True


def _reaches(paths: Collection[str], places: Collection[int] | None) -> bool:
    parts = [path.split(".") for path in paths]
    return places is None or any(part[0] != "models" or int(part[1]) in places for part in parts)


def _around(scenario: Scenario, path: str, share: float) -> tuple[float, float]:
    parameter, number = parameter_at(path), scenario.number(path)
    low, high = (1 - share) * number, (1 + share) * number
    if parameter.whole:
        low, high = min(round(low), number - 1), max(round(high), number + 1)
    return _within(parameter, low), _within(parameter, high)


def _within(parameter: Parameter, value: float) -> float:
    """*value*, or the bound that it lies beyond; a share of a number never crosses an open bound at 0."""
    low = -np.inf if parameter.low is None else parameter.low
    high = np.inf if parameter.high is None else parameter.high
    return float(min(max(value, low), high))


Ends = tuple[tuple[Summary, ...], tuple[Summary, ...]]


def _run(
    scenario: Scenario, moves: list[_Move], tell: Tell
) -> tuple[tuple[Summary, ...], dict[str, Ends], tuple[str, ...], bool]:
    """The summaries at the base and at both ends of every move (by its path), the rules broken, whether all is done.

    A value that the file leaves open may follow another one (the months of budget the horizon), so it
    cannot be held at its number beside draws of others: such a move has a run of its own.
    """
    together = [move for move in moves if all(scenario.value(path) is not None for path in move.paths)]
    runs = [together, *([move] for move in moves if move not in together)]
    nothing = tuple(dict.fromkeys(SUMMARY, float("nan")) for _ in scenario.models)
    base, ends = nothing, {move.path: (nothing, nothing) for move in moves}
    gaps: dict[str, None] = {}
    done, all_draws = 0, len(runs) + 2 * len(moves)
    for run in runs:
        draws = _draws(scenario, run)
        count = len(draws["months"])
        batches = in_batches(scenario, draws, partial(_tell_part, tell, done / all_draws, count / all_draws))
        if run is together:
            base = _row(batches.models, 0)
        for number, move in enumerate(run):
            ends[move.path] = _row(batches.models, 2 * number + 1), _row(batches.models, 2 * number + 2)
        gaps |= dict.fromkeys(batches.gaps)
        if not batches.complete:
            return base, ends, tuple(gaps), False
        done += count
    return base, ends, tuple(gaps), True


def _draws(scenario: Scenario, moves: list[_Move]) -> dict[str, Array]:
    """The base, and for every move its low and its high value with all others at the base."""
    count = 1 + 2 * len(moves)
    draws = {"months": np.full(count, float(scenario.months))}
    for number, move in enumerate(moves):
        for path in move.paths:
            today = scenario.value(path)
            draws[path] = np.full(count, move.low if today is None else float(today))
            draws[path][2 * number + 1 : 2 * number + 3] = move.low, move.high
    return draws


def _row(models: tuple[dict[str, Array], ...], draw: int) -> tuple[Summary, ...]:
    return tuple({name: float(values[draw]) for name, values in model.items()} for model in models)


def _tell_part(tell: Tell, start: float, share: float, part: float) -> bool:
    return tell(start + share * part)
