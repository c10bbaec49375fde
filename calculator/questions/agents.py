"""``tierwise agents``: who of those who joined earns and who loses."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from calculator.agents_side import AgentsSide, agents_side
from calculator.agents_words import caveats, headline, paragraph, people, recovery_words, story
from calculator.comparison import LONGEST_NAME, heading
from calculator.figures import NOTHING, percent, short
from calculator.json_result import figure
from calculator.language import tr
from calculator.metric import model_named
from calculator.problems import Problem, ScenarioError, must_be
from calculator.progress import Tell
from calculator.questions.answer import Answer, add_forms, numbers
from calculator.questions.typed import whole
from calculator.scenario import Scenario
from calculator.simulate import simulate
from calculator.tables import Row, Table, shortened, wrap
from calculator.units import in_months

if TYPE_CHECKING:
    import pandas as pd

NAME = "agents"
TAKES_CHANGES = True
TOPS = (0.01, 0.1)
"""The parts of the joiners whose share of all takings is told."""


@dataclass(frozen=True, eq=False)
class Agents:
    """The models looked at from the side of their agents, and who of them is counted."""

    sides: tuple[AgentsSide, ...]
    months_behind: int


def purpose() -> str:
    """What the command is for, in one line."""
    return tr("who of those who joined as agents earns and who loses, when, and by what")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it takes."""
    parser.add_argument(
        "--model", default="", metavar="MODEL", help=tr("the model, by name or number as in paths (0 is the first)")
    )
    parser.add_argument(
        "--months-behind",
        type=whole("--months-behind", least=1),
        default=1,
        metavar="N",
        help=tr("count only who has at least N months behind them, the joining month included (default: 1, everybody)"),
    )
    add_forms(parser)


def answer(scenario: Scenario, options: argparse.Namespace, tell: Tell) -> Answer:  # noqa: ARG001  (quick enough)
    """What became of those who joined, model by model."""
    places = [model_named(scenario, options.model)] if options.model else range(len(scenario.models))
    if options.months_behind > scenario.months:
        allowed = tr("at most the horizon of {months}").format(months=in_months(scenario.months))
        raise ScenarioError([Problem("--months-behind", must_be(allowed), options.months_behind)])
    result = simulate(scenario)
    found = Agents(tuple(agents_side(result, place) for place in places), options.months_behind)
    return Answer(
        scenario=scenario,
        lines=lambda width: _lines(scenario, found, options.changes, width),
        data=_data(found),
        frame=lambda: _frame(found),
        picture=found,
        metrics=(),
    )


def _lines(scenario: Scenario, found: Agents, changes: list[str], width: int) -> Iterator[str]:
    yield from heading(scenario, changes, width)
    for side in found.sides:
        yield ""
        yield from wrap(side.name, width)
        said = [
            tr("{sentence}.").format(sentence=headline(side, found.months_behind)),
            *story(side, found.months_behind),
        ]
        yield from wrap(paragraph(said), width)
        if side.joined.people(found.months_behind).sum() > 0:
            yield ""
            yield from _by_tier(side, found.months_behind, width)
            yield ""
            yield from _by_month(side, found.months_behind, width)
    with_agents = [side for side in found.sides if side.tiers]
    if with_agents:
        yield ""
        stocked = next((side for side in with_agents if side.kind == "stocked"), with_agents[0])
        for caveat in caveats(stocked):
            yield from wrap(caveat, width)


def _by_tier(side: AgentsSide, months_behind: int, width: int) -> Iterator[str]:
    joined, stocked = side.joined, side.kind == "stocked"
    columns = (
        joined.people(months_behind), joined.losing_by_tier(months_behind), joined.entry,
        joined.takings_by_tier(months_behind), joined.profit_by_tier(months_behind),
        joined.profit_with_stock_by_tier(months_behind), joined.median_recovery(months_behind),
        side.income.recruiting_share_by_tier(),
    )  # fmt: skip
    rows: list[Row] = []
    for name, *cells in zip(side.tiers, *columns, strict=True):
        number, losing, entry, takings, profit, with_stock, recovery, recruiting = map(float, cells)
        money = [short(amount, "¥") for amount in (entry, takings, profit, *([with_stock] if stocked else []))]
        shares = (percent(losing, whole=True), percent(recruiting, whole=True))
        told = (people(number), shares[0], *money, recovery_words(recovery, entry) if number else NOTHING, shares[1])
        rows.append((shortened(name, LONGEST_NAME), *told))
    headers = [tr("Tier"), tr("joined"), tr("lose"), tr("paid in"), tr("got out"), tr("profit per joiner")]
    headers += [tr("with stock at cost")] if stocked else []
    headers += [tr("half recovered after … months"), tr("of income from recruiting")]
    yield from Table(tuple(headers), tuple(rows), even=False).lines(width)


def _by_month(side: AgentsSide, months_behind: int, width: int) -> Iterator[str]:
    joined = side.joined
    counted = joined.counted(months_behind)
    rows: list[Row] = [
        (
            str(month + 1),
            people(float(joined.number[month].sum())),
            *(
                short(float(profit), "¥") if there else "–"
                for profit, there in zip(joined.profit[month], counted[month], strict=True)
            ),
        )
        for month in range(joined.months)
        if counted[month].any()
    ]
    names = [shortened(name, LONGEST_NAME) for name in side.tiers]
    yield from wrap(tr("Profit per joiner by joining month and tier:"), width)
    yield from Table((tr("Month"), tr("joined"), *names), tuple(rows), even=False).lines(width)


def _data(found: Agents) -> dict[str, Any]:
    return {"months_behind": found.months_behind, "models": [_model(side, found.months_behind) for side in found.sides]}


def _model(side: AgentsSide, months_behind: int) -> dict[str, Any]:
    joined, earned, curve = side.joined, side.income, side.joined.lorenz(months_behind)
    columns = {
        "joiners": joined.people(months_behind),
        "losing_share": joined.losing_by_tier(months_behind),
        "join_fee": joined.fee,
        "deposit": joined.deposit,
        "opening_order": joined.opening_order,
        "takings_per_joiner": joined.takings_by_tier(months_behind),
        "profit_per_joiner": joined.profit_by_tier(months_behind),
        "profit_per_joiner_with_stock": joined.profit_with_stock_by_tier(months_behind),
        "median_months_to_recover": joined.median_recovery(months_behind),
        "recovered_share": joined.recovered_share(months_behind),
        "recruiting_share_narrow": earned.recruiting_share_by_tier("narrow"),
        "recruiting_share_wide": earned.recruiting_share_by_tier("wide"),
        **{f"income_{name}": getattr(earned, name) for name in SOURCES},
    }
    cohorts = {
        "joiners": joined.number,
        "counted": joined.counted(months_behind).astype(float),
        "profit": joined.profit,
        "profit_with_stock": joined.profit_with_stock,
        "takings": joined.takings,
        "months_to_recover": joined.months_to_recover,
    }
    return {
        "model": side.place,
        "name": side.name,
        "kind": side.kind,
        "joiners": float(joined.people(months_behind).sum()),
        "losing_share": figure(joined.losing_share(months_behind)),
        "losing_share_of_all": figure(joined.losing_share()),
        "takings": {
            "gini": figure(curve.gini),
            **{f"share_of_top_{part * 100:.0f}_percent": figure(curve.share_of_top(part)) for part in TOPS},
            "fewest_with_half": figure(curve.fewest_with(0.5)),
        },
        "recruiting_share_narrow": figure(earned.recruiting_share("narrow")),
        "recruiting_share_wide": figure(earned.recruiting_share("wide")),
        "tiers": [
            {"tier": tier + 1, "name": name} | {key: figure(float(values[tier])) for key, values in columns.items()}
            for tier, name in enumerate(side.tiers)
        ],
        "cohorts": {key: numbers(values) for key, values in cohorts.items()},
    }


SOURCES = ("own_sales", "sold_through", "rewards", "opening_orders", "stocked_up", "rebates")
"""The sources of income, as the engine names them."""


def _frame(found: Agents) -> pd.DataFrame:
    """A row a model, joining month and tier."""
    import pandas as pd

    rows = []
    for side in found.sides:
        joined = side.joined
        recovered, counted = joined.months_to_recover, joined.counted(found.months_behind)
        for month in range(joined.months):
            for tier, name in enumerate(side.tiers):
                place = month, tier
                rows.append({
                    "model": side.place, "name": side.name, "month": month + 1, "tier": tier + 1, "tier_name": name,
                    "joiners": joined.number[place], "months_behind": joined.months - month,
                    "counted": bool(counted[place]), "entry": joined.entry[tier], "takings": joined.takings[place],
                    "profit": joined.profit[place], "profit_with_stock": joined.profit_with_stock[place],
                    "months_to_recover": recovered[place],
                })  # fmt: skip
    keys = ["model", "name", "month", "tier", "tier_name"]
    cells = ["joiners", "months_behind", "counted", "entry", "takings", "profit", "profit_with_stock"]
    return pd.DataFrame(rows, columns=[*keys, *cells, "months_to_recover"]).set_index(keys)
