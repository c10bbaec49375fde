"""Why a figure changed: what each difference between two scenarios has to do with it."""

from __future__ import annotations

import math
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from calculator.batches import in_batches
from calculator.differences import Difference, Together, differences, label
from calculator.draws import broken_rules
from calculator.inputs import Array
from calculator.language import tr
from calculator.metric import Metric
from calculator.problems import Problem, ScenarioError
from calculator.progress import Tell, carry_on
from calculator.scenario import Scenario

if TYPE_CHECKING:
    import pandas as pd

EXACT = 10
"""Up to so many players every combination is run; above, orders are drawn."""
COALITIONS = 8000
"""About so many combinations are run where orders are drawn."""
BASES = 300
"""So many of them may differ in what is no number: each of these is a scenario of its own."""
FEWEST_PAIRS = 10

Coalitions = NDArray[np.bool_]
"""Which players are switched to what they are after, (coalitions, players)."""
Orders = NDArray[np.int_]
"""The numbers of the players, order by order, (orders, players); each odd one is the reverse of the one before."""


@dataclass(frozen=True)
class Part:
    """What some differences (mostly one) have to do with the change of the figure.

    ``share`` is in the unit of the metric; ``error`` is its standard error, 0 where it is exact.
    """

    differences: Together
    share: float
    error: float

    @property
    def paths(self) -> tuple[str, ...]:
        """Where the scenarios differ."""
        return tuple(each.path for each in self.differences)


@dataclass(frozen=True)
class Change:
    """``metric`` before and after, and the ``parts`` that add up to the change, the largest first.

    ``sampled``: the parts are estimates, though their sum is exact. A stopped one (not
    ``complete``) has no parts.
    """

    metric: Metric
    before: float
    after: float
    parts: tuple[Part, ...]
    sampled: bool
    complete: bool

    @cached_property
    def frame(self) -> pd.DataFrame:
        """One row a part: ``parameter``, what was there ``before`` and is ``after``, its ``share`` and ``error``."""
        import pandas as pd

        columns = ["parameter", "before", "after", "share", "error"]
        rows = []
        for part in self.parts:
            old, new = ([getattr(each, side) for each in part.differences] for side in ("before", "after"))
            values = (old[0], new[0]) if len(old) == 1 else (old, new)
            rows.append((" + ".join(part.paths), *values, part.share, part.error))
        return pd.DataFrame(rows, columns=columns)


def change(
    before: Scenario, after: Scenario, metric: Metric, *, seed: int = 1, exact: int = EXACT, tell: Tell = carry_on
) -> Change:
    """How much of the change of *metric* from one scenario to the other each difference between them makes.

    The parts are Shapley values: the mean, over all orders in which the differences can come about
    one after the other, of what one adds when its turn comes,
    φ_i = Σ_{S∌i} |S|!·(n−1−|S|)!/n!·(v(S ∪ i) − v(S)). Up to *exact* players all 2^n combinations are
    run; above, orders are drawn in pairs of one and its reverse, and ``error`` is the standard error
    over the pairs. Differences that a rule between parameters does not let come about one without the
    other are one player; those of models that the metric does not look at are none, and have no share.

    Raises :class:`ScenarioError` where the scenarios have not the same number of models, or the
    metric has no value before, after or in a combination that is needed.
    Source: Shapley, "A value for n-person games" (1953); drawn orders: Castro, Gómez and Tejada,
    "Polynomial calculation of the Shapley value based on sampling" (2009).
    """
    if len(before.models) != len(after.models):
        reason = tr("must be as many before as after: there are {before} and {after}")
        counts = {"before": len(before.models), "after": len(after.models)}
        raise ScenarioError([Problem("models", reason.format(**counts))])
    game = _Game(before, metric)
    found = differences(before, after)
    players = [together for together in found if _touches(together, metric)]
    others = [Part(together, 0.0, 0.0) for together in found if not _touches(together, metric)]
    while True:
        orders = _orders(players, seed) if len(players) > exact else None
        coalitions = _all(len(players)) if orders is None else _prefixes(orders)
        refused = coalitions[~game.allows(players, coalitions)]
        if not len(refused):
            break
        players = _joined(game, players, refused[np.argmin(refused.sum(axis=1))])
    values = game.values(players, coalitions, tell)
    sampled = orders is not None
    if values is None:
        return Change(metric, math.nan, math.nan, (), sampled, complete=False)
    _check(after, metric, players, coalitions, values)
    shares, errors = _exact_shares(coalitions, values) if orders is None else _drawn_shares(orders, coalitions, values)
    each = zip(players, shares.tolist(), errors.tolist(), strict=True)
    parts = [*(Part(together, share, error) for together, share, error in each), *others]
    parts.sort(key=lambda part: (-abs(part.share), part.paths))
    first, last = (float(values[coalitions.sum(axis=1) == size][0]) for size in (0, len(players)))
    return Change(metric, first, last, tuple(parts), sampled, complete=True)


def _touches(together: Together, metric: Metric) -> bool:
    """Whether a run of the models that *metric* looks at reads any of these places."""
    return any(each.place is None or each.place in metric.models for each in together)


def _all(players: int) -> Coalitions:
    return np.arange(2**players)[:, None] >> np.arange(players) & 1 > 0


def _orders(players: Sequence[Together], seed: int) -> Orders:
    """Orders of the players, drawn in pairs of one and its reverse."""
    count = len(players)
    pairs = COALITIONS // (2 * count)
    structural = sum(_is_structural(player) for player in players)
    if 2**structural > BASES:
        pairs = min(pairs, BASES // (2 * structural))
    drawn = np.random.default_rng(seed).permuted(np.tile(np.arange(count), (max(FEWEST_PAIRS, pairs), 1)), axis=1)
    return np.stack([drawn, drawn[:, ::-1]], axis=1).reshape(-1, count)


def _prefixes(orders: Orders) -> Coalitions:
    """Every combination that comes up in *orders*, once."""
    ranks = np.argsort(orders, axis=1)
    count = orders.shape[1]
    prefixes = ranks[:, None, :] < np.arange(count + 1)[:, None]
    return np.unique(prefixes.reshape(-1, count), axis=0)


def _is_structural(player: Together) -> bool:
    """Whether something in it is no number, so that another scenario has to be run."""
    return not all(each.drawn for each in player)


def _exact_shares(coalitions: Coalitions, values: Array) -> tuple[Array, Array]:
    """The Shapley values, and errors of 0, from *values* of all combinations in the order of their bits."""
    count = coalitions.shape[1]
    sizes = coalitions.sum(axis=1)
    weights = np.array([1 / (count * math.comb(count - 1, size)) for size in range(count)])
    shares = np.zeros(count)
    for player in range(count):
        without = np.flatnonzero(~coalitions[:, player])
        shares[player] = weights[sizes[without]] @ (values[without + 2**player] - values[without])
    return shares, np.zeros(count)


def _drawn_shares(orders: Orders, coalitions: Coalitions, values: Array) -> tuple[Array, Array]:
    """What each player adds, on average over *orders*, and the standard error over their pairs."""
    known = {coalition.tobytes(): value for coalition, value in zip(coalitions, values.tolist(), strict=True)}
    count = orders.shape[1]
    gains = np.empty(orders.shape)
    for order, gained in zip(orders, gains, strict=True):
        coalition = np.zeros(count, dtype=bool)
        value = known[coalition.tobytes()]
        for player in order:
            coalition[player] = True
            last, value = value, known[coalition.tobytes()]
            gained[player] = value - last
    pairs = gains.reshape(-1, 2, count).mean(axis=1)
    return pairs.mean(axis=0), pairs.std(axis=0, ddof=1) / math.sqrt(len(pairs))


def _joined(game: _Game, players: Sequence[Together], refused: NDArray[np.bool_]) -> list[Together]:
    """*players* with those joined that the *refused* combination shows to be inseparable.

    These are the fewest that are refused on their own, and those of whom each mends it.
    """

    def is_refused(coalition: NDArray[np.bool_]) -> bool:
        return not game.allows(players, coalition[None])[0]

    for player in np.flatnonzero(refused).tolist():
        fewer = refused.copy()
        fewer[player] = False
        refused = fewer if is_refused(fewer) else refused
    together = refused.copy()
    for player in np.flatnonzero(~together).tolist():
        more = refused.copy()
        more[player] = True
        if is_refused(more):
            refused = more
        else:
            together[player] = True
    joined = tuple(each for player in np.flatnonzero(together).tolist() for each in players[player])
    rest = [players[player] for player in np.flatnonzero(~together).tolist()]
    return sorted([*rest, tuple(sorted(joined, key=lambda each: each.path))], key=lambda player: player[0].path)


def _check(after: Scenario, metric: Metric, players: Sequence[Together], coalitions: Coalitions, values: Array) -> None:
    """Raise :class:`ScenarioError` where a combination has no value."""
    nowhere = np.flatnonzero(~np.isfinite(values))
    if not len(nowhere):
        return
    sizes = coalitions.sum(axis=1)
    first = nowhere[np.argmin(sizes[nowhere])]
    if sizes[first] == 0:
        reason = tr("has no value before the change")
    elif sizes[nowhere].max() == len(players):
        reason = tr("has no value after the change")
    else:
        names = tr(", ").join(label(players[player], after) for player in np.flatnonzero(coalitions[first]).tolist())
        reason = tr("has no value where only this is changed: {names}").format(names=names)
    raise ScenarioError([Problem(metric.column, reason)])


class _Game:
    """The metric of every combination of what differs between two scenarios."""

    def __init__(self, before: Scenario, metric: Metric) -> None:
        self._before, self._metric = _bare(before, metric.models), metric
        self._bases: dict[tuple[str, ...], Scenario | None] = {}

    def allows(self, players: Sequence[Together], coalitions: Coalitions) -> NDArray[np.bool_]:
        """Which combinations break no rule."""
        allowed = np.zeros(len(coalitions), dtype=bool)
        for base, places in self._groups(players, coalitions):
            if base is not None:
                draws = self._draws(players, coalitions[places])
                broken = [broken for _, broken, _ in broken_rules(base, draws, self._metric.models)]
                allowed[places] = ~np.any(np.broadcast_arrays(np.zeros(len(places), dtype=bool), *broken), axis=0)
        return allowed

    def values(self, players: Sequence[Together], coalitions: Coalitions, tell: Tell) -> Array | None:
        """The metric of every combination; NaN where it has none; ``None`` if stopped."""
        values = np.full(len(coalitions), np.nan)
        done = 0.0
        for base, places in self._groups(players, coalitions):
            part = len(places) / len(coalitions)
            if base is None:
                continue
            draws, tell_part = self._draws(players, coalitions[places]), _within(tell, done, part)
            run = in_batches(base, draws, tell_part, places=self._metric.models)
            if not run.complete:
                return None
            values[places] = self._metric.of(run.models)
            done += part
        return values

    def _groups(
        self, players: Sequence[Together], coalitions: Coalitions
    ) -> Iterator[tuple[Scenario | None, NDArray[np.int_]]]:
        """The combinations that differ in numbers only, group by group, with the scenario that they share."""
        structural = [place for place, player in enumerate(players) if _is_structural(player)]
        switches = coalitions[:, structural] @ 2.0 ** np.arange(len(structural))
        for switch in np.unique(switches):
            places = np.flatnonzero(switches == switch)
            switched = [players[place] for place in structural if coalitions[places[0], place]]
            fixed = [each for player in switched for each in player if not each.drawn]
            yield self._base(fixed, chain.from_iterable(players)), places

    def _base(self, fixed: Sequence[Difference], every: Iterable[Difference]) -> Scenario | None:
        """The scenario before, with what is no number of *fixed* switched; ``None`` where rules forbid it."""
        key = tuple(each.path for each in fixed)
        if key not in self._bases:
            values = {each.path: each.after for each in fixed}
            numbers = {each.path: each.after for each in every if each.drawn}
            self._bases[key] = self._with(values) or self._with(values | numbers)  # the draws replace all numbers
        return self._bases[key]

    def _with(self, values: Mapping[str, Any]) -> Scenario | None:
        try:
            return self._before.with_values(values)
        except ScenarioError:
            return None

    def _draws(self, players: Sequence[Together], coalitions: Coalitions) -> dict[str, Array]:
        """Every number that differs, in every combination; at least something to draw."""
        draws = {"monthly_discount_rate": np.full(len(coalitions), self._before.monthly_discount_rate)}
        for player, switched in zip(players, coalitions.T, strict=True):
            draws |= {each.path: np.where(switched, each.after, each.before) for each in player if each.drawn}
        return draws


STAND_IN = {
    "name": "",
    "kind": "direct",
    "product": {"unit_cost": 1.0, "list_price": 1.0},
    "price": {"basis": "cost_multiple", "value": 1.0},
}
"""A model that is possible whatever the others and the shared product are."""


def _bare(scenario: Scenario, models: Collection[int]) -> Scenario:
    """*scenario* without what changes no figure of these *models* but may break a rule of its own."""
    data = scenario.data()
    data["models"] = [model if place in models else STAND_IN for place, model in enumerate(data["models"])]
    for table in (data, *data["models"]):
        for key in ("sources", "uncertainty", "correlations"):
            table.pop(key, None)
    return Scenario.parse(data)


def _within(tell: Tell, start: float, part: float) -> Tell:
    """*tell*, for work that is only a *part* of all and begins at *start*."""
    return lambda share: tell(min(1.0, start + share * part))
