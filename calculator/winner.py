"""Which model wins where: a map over two parameters, its borders, and for every model a rule in words."""

from __future__ import annotations

import itertools
import math
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from calculator import figures
from calculator.amounts import unit_at
from calculator.axis import Axis, parameter_at, parameter_name
from calculator.inputs import Array
from calculator.language import tr
from calculator.metric import ROUNDING, TIED, Wins, best_of, better, wins
from calculator.outcomes import LESS_IS_BETTER
from calculator.progress import Tell, carry_on
from calculator.scenario import Scenario
from calculator.simulate import simulate
from calculator.sweep import Sweep, sweep
from calculator.units import with_unit

SIMPLER = 0.01
"""The share of cells that a rule may be wrong in beyond the best one, if it has fewer conditions."""
ON_CELL = 1e-6
"""Of the way from one cell to the next: how near to a cell a border counts as running over it."""
CLEARLY_BETWEEN = 0.1
"""Of the way from one cell to the next: how far a threshold stays away from either."""
SWEEPING = 0.7
"""The part of the work that is the sweep."""

Box = tuple[int, int, int, int]
"""The lines between cells at which a box begins and ends, in x and in y; 0 is before the first cell."""


@dataclass(frozen=True)
class Border:
    """Where models ``first`` and ``second`` are equally good and no other is better: a line, (n, 2) of x and y."""

    first: int
    second: int
    points: Array


@dataclass(frozen=True)
class Condition:
    """The parameter at ``path`` is above ``value``, or below it."""

    path: str
    above: bool
    value: float


@dataclass(frozen=True)
class Rule:
    """Where ``model`` wins: inside the box of all ``conditions``.

    ``right`` is the share of all cells in which the rule is right, ``wins`` the share in which the
    model wins. Without conditions it wins in (nearly) every cell, or in none.
    """

    model: int
    conditions: tuple[Condition, ...]
    right: float
    wins: float


@dataclass(frozen=True)
class Today:
    """Where the scenario itself stands and who wins there: a model, ``TIED`` or ``NONE``.

    ``best`` are the models that do, several where they are level. ``x`` or ``y`` is NaN where no number
    can say it: where the models differ in a parameter of all.
    """

    x: float
    y: float
    winner: int
    best: tuple[int, ...]


@dataclass(frozen=True)
class WinnerMap:
    """The winning model in every cell of a sweep over two parameters, by ``column`` of the summary.

    ``winners`` are numbers of models, (x values, y values), ``NONE`` where no model has a value and
    ``TIED`` where two or more are level. There is a rule for every model. A map that was stopped has
    neither borders nor rules.
    """

    sweep: Sweep
    column: str
    winners: NDArray[np.intp]
    borders: tuple[Border, ...]
    rules: tuple[Rule, ...]
    today: Today

    @property
    def complete(self) -> bool:
        """Whether all of it was found out before a stop."""
        return bool(self.rules)

    @cached_property
    def wins(self) -> Wins:
        """In which share of the map each model wins; after a stop, of the cells that were computed by then."""
        best = best_of(self.column, np.stack([model[self.column] for model in self.sweep.models]))
        if self.sweep.complete:
            return wins(best.reshape(len(best), -1))
        prices = np.stack([model["consumer_price"] for model in self.sweep.models])
        return wins(best[:, (~np.isnan(prices) | np.stack(self.sweep.broken)).any(axis=0)])


def winner_map(scenario: Scenario, x: Axis, y: Axis, column: str, tell: Tell = carry_on) -> WinnerMap:
    """Run *scenario* for all pairs of values of two parameters and see which model is best by *column* in each.

    A model without a value never wins, and of equals none does. Raises :class:`ScenarioError` for an
    axis that the scenario cannot take.
    """
    swept = sweep(scenario, (x, y), lambda done: tell(SWEEPING * done))
    values = np.stack([model[column] for model in swept.models])
    winners = better(column, values)
    today = _today(scenario, x, y, column)
    if not swept.complete:
        return WinnerMap(swept, column, winners, (), (), today)
    borders = tuple(_borders(swept.values, -values if column in LESS_IS_BETTER else values, winners))
    rules: list[Rule] = []
    for model in range(len(scenario.models)):
        if not tell(SWEEPING + (1 - SWEEPING) * model / len(scenario.models)):
            return WinnerMap(swept, column, winners, (), (), today)
        rules.append(_rule(swept, model, winners == model))
    tell(1.0)
    return WinnerMap(swept, column, winners, borders, tuple(rules), today)


def _today(scenario: Scenario, x: Axis, y: Axis, column: str) -> Today:
    result = simulate(scenario, detail=False)
    values = np.stack([model.summary[column] for model in result.models])
    best = tuple(np.flatnonzero(best_of(column, values)).tolist())
    return Today(_place(scenario, x.path), _place(scenario, y.path), int(better(column, values)[0]), best)


def _place(scenario: Scenario, path: str) -> float:
    numbers = {scenario.number(each) for each in scenario.expand({path: None})}
    return numbers.pop() if len(numbers) == 1 else math.nan


def contour(values_x: Array, values_y: Array, cells: Array, level: float) -> list[Array]:
    """The lines along which *cells*, (x values, y values), are at *level*: each (n, 2) of x and y.

    Between neighbouring cells the values are taken to change in a straight line; a cell without a
    value (NaN) has no line beside it.
    """
    from contourpy import LineType, contour_generator

    generator = contour_generator(
        values_x, values_y, np.ma.masked_invalid(cells.T), corner_mask=False, line_type=LineType.Separate
    )
    return [np.asarray(line, dtype=float) for line in generator.lines(level)]


def _borders(values: tuple[Array, ...], wished: Array, winners: NDArray[np.intp]) -> Iterator[Border]:
    """The borders between every two winners, *wished* being (models, x, y), the larger the better.

    They are where the difference of the two is zero, as far as no third one is better and the two win
    beside: along an area in which they are level there is no border between them.
    """
    values_x, values_y = values
    for first, second in itertools.combinations(np.unique(winners[winners >= 0]).tolist(), 2):
        others = [wished[place] for place in range(len(wished)) if place not in (first, second)]
        for line in contour(values_x, values_y, wished[second] - wished[first], 0.0):
            here = _between(values_x, values_y, wished[first], line)
            nothing = ROUNDING * np.abs(here)
            lead = np.full(len(line), np.inf)
            for other in others:
                ahead = here - _between(values_x, values_y, other, line) + nothing
                lead = np.minimum(lead, np.where(np.isnan(ahead), np.inf, ahead))
            for point in np.flatnonzero(lead >= 0):
                beside = _winners_beside(values, winners, line[point])
                if (lead[point] <= 2 * nothing[point] or TIED in beside) and not {first, second} <= beside:
                    lead[point] = -np.inf
            for part in _stretches(line, lead):
                yield Border(first, second, part)


def _winners_beside(values: tuple[Array, ...], winners: NDArray[np.intp], point: Array) -> set[int]:
    """Who wins in the cells around *point*: the one that it lies on, or those it lies between, and their neighbours."""
    around = []
    for along, spot in zip(values, point, strict=True):
        place = float(np.interp(spot, along, np.arange(len(along))))
        around.append(slice(max(0, math.floor(place + ON_CELL) - 1), math.ceil(place - ON_CELL) + 2))
    return set(winners[tuple(around)].ravel().tolist())


def _between(values_x: Array, values_y: Array, cells: Array, points: Array) -> Array:
    """*cells* at *points* between them, linear in x and in y; NaN beside a cell without a value."""
    near: list[tuple[NDArray[np.intp], Array]] = []
    for values, spots in ((values_x, points[:, 0]), (values_y, points[:, 1])):
        before = np.clip(np.searchsorted(values, spots, side="right") - 1, 0, len(values) - 2)
        near.append((before, (spots - values[before]) / (values[before + 1] - values[before])))
    (i, along_x), (j, along_y) = near
    found = np.zeros(len(points))
    for right, up in itertools.product((0, 1), repeat=2):
        weight = (along_x if right else 1 - along_x) * (along_y if up else 1 - along_y)
        found += np.where(weight < ROUNDING, 0.0, weight * cells[i + right, j + up])
    return found


def _stretches(line: Array, lead: Array) -> Iterator[Array]:
    """The parts of *line* along which *lead* is not negative, cut where it crosses zero.

    It is infinite where no rival has a value, and −∞ where the line parts no winners.
    """
    points: list[Array] = []
    for number in range(len(line)):
        before, now = lead[max(0, number - 1)], lead[number]
        if number and (before < 0) != (now < 0) and np.isfinite([before, now]).all():  # else it is cut at once
            share = before / (before - now)
            points.append(line[number - 1] + share * (line[number] - line[number - 1]))
        if now >= 0:
            points.append(line[number])
        elif len(points) > 1:
            yield np.array(points)
        if now < 0:
            points = []
    if len(points) > 1:
        yield np.array(points)


def _rule(swept: Sweep, model: int, wins: NDArray[np.bool_]) -> Rule:
    """The box with the fewest conditions that tells where *model* wins nearly as well as the best one."""
    share = float(wins.mean())
    if wins.all() or not wins.any():
        return Rule(model, (), 1.0, share)
    gains = np.zeros((wins.shape[0] + 1, wins.shape[1] + 1), dtype=np.int32)
    gains[1:, 1:] = np.where(wins, 1, -1).cumsum(axis=0).cumsum(axis=1)
    found = [(_best_box(gains, sides), sum(sides)) for sides in itertools.product((False, True), repeat=4)]
    boxes = [(gain, count, box) for (gain, box), count in found]
    # a box in which the model mostly loses is no better than to say that it never wins
    enough = max(1.0, max(gain for gain, _, _ in boxes) - SIMPLER * wins.size)
    _, _, box = min((each for each in boxes if each[0] >= enough), key=lambda each: (each[1], -each[0]))
    conditions = tuple(_conditions(swept, box))
    inside = np.ones(wins.shape, dtype=bool)
    for condition in conditions:
        along = [axis.path for axis in swept.axes].index(condition.path)
        values = swept.values[along]
        beyond = values > condition.value if condition.above else values < condition.value
        inside &= beyond if along else beyond[:, None]
    return Rule(model, conditions, float((inside == wins).mean()), share)


def _best_box(gains: NDArray[np.int32], sides: tuple[bool, ...]) -> tuple[float, Box]:
    """The largest sum of a box of which just these *sides* lie within the map, and that box; −∞ where none fits.

    *gains* are the sums from the corner up to each line between cells. Along x all boxes are tried,
    one first line after the other where both ends are free; along y the best start for every end is
    the line up to which least was gained.
    """
    if sum(sides[:2]) > sum(sides[2:]) or (all(sides) and gains.shape[0] > gains.shape[1]):
        gain, (first_y, last_y, first_x, last_x) = _best_box(gains.T, sides[2:] + sides[:2])
        return gain, (first_x, last_x, first_y, last_y)
    low_x, high_x, low_y, high_y = sides
    end_x, end_y = gains.shape[0] - 1, gains.shape[1] - 1
    if low_x and high_x:
        spans = [(range(first, first + 1), range(first + 1, end_x)) for first in range(1, end_x - 1)]
    else:
        spans = [(range(1, end_x) if low_x else range(1), range(1, end_x) if high_x else range(end_x, end_x + 1))]
    lasts = range(1 + low_y, end_y) if high_y else range(end_y, end_y + 1)
    best, box = -math.inf, (0, end_x, 0, end_y)
    for from_x, to_x in spans:
        strips = gains[to_x.start : to_x.stop] - gains[from_x.start : from_x.stop]
        least = strips[:, :1]
        if low_y:
            least = np.minimum.accumulate(strips[:, 1:-1], axis=1)[:, lasts.start - 2 : lasts.stop - 2]
        sums = strips[:, lasts.start : lasts.stop] - least
        if sums.size and sums.max() > best:
            row, column = np.unravel_index(int(sums.argmax()), sums.shape)
            last_y = lasts[int(column)]
            first_y = 1 + int(strips[row, 1:last_y].argmin()) if low_y else 0
            best = float(sums[row, column])
            box = from_x[int(row) % len(from_x)], to_x[int(row) % len(to_x)], first_y, last_y
    return best, box


def _conditions(swept: Sweep, box: Box) -> Iterator[Condition]:
    """What *box* asks for, its ends between two values; an end of the map asks for nothing."""
    for axis, values, (first, last) in zip(swept.axes, swept.values, (box[:2], box[2:]), strict=True):
        whole = parameter_at(axis.path).whole
        if first > 0:
            middle = (values[first - 1] + values[first]) / 2
            value = math.floor(middle) if whole else _readable(values[first - 1], values[first])
            yield Condition(axis.path, above=True, value=float(value))
        if last < len(values):
            middle = (values[last - 1] + values[last]) / 2
            value = math.ceil(middle) if whole else _readable(values[last - 1], values[last])
            yield Condition(axis.path, above=False, value=float(value))


def _readable(low: float, high: float) -> float:
    """The number with the fewest decimals clearly between *low* and *high*, near their middle."""
    middle, reach = (low + high) / 2, (0.5 - CLEARLY_BETWEEN) * (high - low)
    for decimals in range(-math.ceil(math.log10(max(abs(low), abs(high)))), 16):
        rounded = round(float(middle), decimals)
        if abs(rounded - middle) <= reach:
            return rounded
    return middle


def rule_text(scenario: Scenario, rule: Rule) -> str:
    """*rule* in words: ``社群营销 wins where repurchase rate > 62 % and CAC < ¥140 (right in 96 % of the map)``."""
    name = scenario.model_name(rule.model)
    share = figures.percent(rule.right)
    if rule.wins in (0.0, 1.0):
        words = tr("{model} wins everywhere in this map") if rule.wins else tr("{model} wins nowhere in this map")
        return words.format(model=name)
    if not rule.conditions:
        return tr("{model} wins nearly everywhere (right in {share} of the map)").format(model=name, share=share)
    parts = [_asked(scenario, path, rule) for path in dict.fromkeys(each.path for each in rule.conditions)]
    where = parts[0] if len(parts) == 1 else tr("{first} and {second}").format(first=parts[0], second=parts[1])
    words = tr("{model} wins where {where} (right in {share} of the map)")
    return words.format(model=name, where=where, share=share)


def level_text(found: WinnerMap) -> str:
    """Where models are level, in words: ``A and B are level in 12.5 % of the map``; nothing where none are."""
    level, scenario = found.wins.level, found.sweep.scenario
    if not (found.complete and level):
        return ""
    models = np.flatnonzero(found.wins.tied).tolist()
    share = figures.percent(level)
    if len(models) > 2:  # noqa: PLR2004  (which two or more differs from cell to cell)
        words = tr("Two or more models are level in {share} of the map")
        return words.format(share=share)
    first, second = map(scenario.model_name, models)
    words = tr("{first} and {second} are level in {share} of the map")
    return words.format(first=first, second=second, share=share)


def _asked(scenario: Scenario, path: str, rule: Rule) -> str:
    """What *rule* asks of the parameter at *path*."""
    name = parameter_name(scenario, path, with_model=not path.startswith("models.*."))
    if name[1:2].islower():  # no abbreviation
        name = name[0].lower() + name[1:]
    unit = unit_at(scenario, path)
    asked = {each.above: each.value for each in rule.conditions if each.path == path}
    ends = {above: with_unit(figures.full(value, unit), value, unit) for above, value in asked.items()}
    if len(ends) == 1:
        ((above, value),) = ends.items()
        return f"{name} {'>' if above else '<'} {value}"
    return f"{ends[True]} < {name} < {ends[False]}"
