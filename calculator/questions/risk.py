"""``tierwise risk``: how sure the results are."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from calculator.comparison import heading
from calculator.json_result import figure
from calculator.language import tr
from calculator.metric import Metric
from calculator.progress import Tell
from calculator.questions.answer import (
    Answer,
    add_forms,
    add_metric,
    figure_name,
    metrics_of,
    names_of,
    numbers,
    percent,
    shown,
)
from calculator.questions.sobol import add_seed
from calculator.risk import FAN, PERCENTILES, WORTH_WINNING, Risk, Spread, risk
from calculator.sampling import METHODS
from calculator.scenario import Scenario
from calculator.tables import Row, Table, plain, wrap

NAME = "risk"
TAKES_CHANGES = True
DRAWS = 2**14


def purpose() -> str:
    """What the command is for, in one line."""
    return tr("how sure the results are: many draws of everything uncertain")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it takes."""
    add_metric(parser, "brand_profit")
    parser.add_argument(
        "--draws", type=int, default=DRAWS, metavar="N", help=tr("how many (default: {count})").format(count=DRAWS)
    )
    parser.add_argument(
        "--method",
        choices=METHODS,
        default=METHODS[0],
        help=tr("a Sobol sequence (the evenest), a Latin hypercube, or plain chance (default: {name})").format(
            name=METHODS[0]
        ),
    )
    add_seed(parser)
    add_forms(parser)


def answer(scenario: Scenario, options: argparse.Namespace, tell: Tell) -> Answer:
    """The spread of the figure, and the chances that everybody asks about."""
    metrics = metrics_of(scenario, options)
    found = risk(scenario, options.draws, method=options.method, seed=options.seed, columns=[options.metric], tell=tell)
    stopped = tr("Stopped after {done} of {wanted} draws; the figures are of these.")
    return Answer(
        scenario=scenario,
        lines=lambda width: _lines(found, metrics, options.changes, width),
        data=_data(found),
        frame=lambda: found.frame,
        picture=found,
        metrics=tuple(metrics),
        remark="" if found.complete else stopped.format(done=f"{found.draws:,}", wanted=f"{found.wanted:,}"),
    )


def _lines(found: Risk, metrics: Sequence[Metric], changes: list[str], width: int) -> Iterator[str]:
    scenario = found.scenario
    yield from heading(scenario, changes, width)
    drawn = tr("{count} draws ({method}, seed {seed})")
    yield drawn.format(count=f"{found.draws:,}", method=found.method, seed=found.seed)
    yield ""
    spreads = [found.spread(metric) for metric in metrics]
    rows = [_row(label, metrics, spreads, key) for key, label in _statistics()]
    rows += [
        (
            f"P{number}",
            *(shown(each.percentiles[number], metric) for each, metric in zip(spreads, metrics, strict=True)),
        )
        for number in PERCENTILES
    ]
    rows.append((tr("without a value"), *(percent(each.missing) for each in spreads)))
    yield from Table((figure_name(metrics[0]), *names_of(scenario, metrics)), tuple(rows)).lines(width)
    yield ""
    yield from _chances(found, metrics[0].column, width)
    yield ""
    yield from _agents(found, width)


def _statistics() -> tuple[tuple[str, str], ...]:
    return ("mean", tr("mean")), ("sd", tr("standard deviation")), ("standard_error", tr("standard error of the mean"))


def _row(label: str, metrics: Sequence[Metric], spreads: Sequence[Spread], key: str) -> Row:
    cells = [shown(getattr(each, key), metric) for each, metric in zip(spreads, metrics, strict=True)]
    return (label, *cells)


def _chances(found: Risk, column: str, width: int) -> Iterator[str]:
    places = range(len(found.scenario.models))

    def below(name: str, level: float) -> list[str]:
        return [percent(found.chance_below(Metric(name, place), level)) for place in places]

    best = found.best(column)
    rows = [
        (tr("the brand loses"), *below("brand_profit", 0.0)),
        (tr("agents lose, taken together"), *_of_agents(found, below("channel_profit", 0.0))),
        (tr("LTV : CAC below 3"), *below("ltv_to_cac", WORTH_WINNING)),
        (tr("is the best of all models"), *(percent(share) for share in best[:-1])),
    ]
    names = [found.scenario.model_name(place) for place in places]
    yield from Table((tr("In how many draws …"), *names), tuple(rows)).lines(width)
    if best[-1]:
        yield from wrap(tr("None has a value in {share} of the draws.").format(share=percent(best[-1])), width)


def _of_agents(found: Risk, cells: list[str]) -> list[str]:
    return [cell if len(tiers) else "–" for cell, tiers in zip(cells, found.tier_losing, strict=True)]


def _agents(found: Risk, width: int) -> Iterator[str]:
    rows: list[Row] = []
    for place, model in enumerate(found.scenario.models):
        losing, mostly = found.tier_losing[place], found.tier_mostly_losing[place]
        named = len(losing) == len(model.tiers)
        for tier, (chance, most) in enumerate(zip(losing, mostly, strict=True)):
            name = plain(model.tiers[tier].name) if named else ""
            rows.append((
                found.scenario.model_name(place),
                name or tr("tier {number}").format(number=tier + 1),
                percent(float(chance)),
                percent(float(most)),
            ))  # fmt: skip
    if rows:
        headers = (tr("Agents"), "", tr("who joins loses"), tr("most of the tier lose"))
        yield from Table(headers, tuple(rows), labels=2, even=False).lines(width)


def _data(found: Risk) -> dict[str, Any]:
    table = found.frame
    models = []
    best = {name: found.best(name) for name in found.models[0]}
    for place, model in enumerate(found.scenario.models):
        rows = table.xs(place, level="model").droplevel("name")
        models.append({
            "name": model.name,
            "summary": {
                str(column): {str(key): figure(float(value)) for key, value in row.items()}
                | {"best": figure(float(best[str(column)][place]))}
                for column, row in rows.iterrows()
            },
            "ltv_to_cac_below_3": figure(found.chance_below(Metric("ltv_to_cac", place), WORTH_WINNING)),
            "tier_losing": numbers(found.tier_losing[place]),
            "tier_mostly_losing": numbers(found.tier_mostly_losing[place]),
            "cumulative_brand_cash": {
                f"p{number}": numbers(np.asarray(row)) for number, row in zip(FAN, found.fans[place].T, strict=True)
            },
        })  # fmt: skip
    return {
        "draws": found.draws,
        "wanted": found.wanted,
        "method": found.method,
        "seed": found.seed,
        "models": models,
        "complete": found.complete,
    }
