"""``tierwise risk``: how sure the results are."""

from __future__ import annotations

import argparse
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from calculator.blocks import processors
from calculator.comparison import heading
from calculator.figures import percent
from calculator.json_result import figure
from calculator.language import tr
from calculator.metric import Metric
from calculator.origin_words import drawn_words
from calculator.progress import Tell
from calculator.questions.answer import (
    Answer,
    add_forms,
    add_metric,
    figure_name,
    metric_data,
    metrics_of,
    names_of,
    numbers,
    shown,
)
from calculator.questions.sobol import add_seed
from calculator.questions.typed import whole
from calculator.risk import ALL_COLUMNS_UP_TO, FAN, PERCENTILES, WORTH_WINNING, Risk, Spread, risk, tier_names
from calculator.sampling import METHODS
from calculator.scenario import Scenario
from calculator.tables import Row, Table, wrap

if TYPE_CHECKING:
    import pandas as pd

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
        "--draws",
        type=whole("--draws"),
        default=DRAWS,
        metavar="N",
        help=tr("how many (default: {count})").format(count=DRAWS),
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
    found = risk(
        scenario,
        options.draws,
        method=options.method,
        seed=options.seed,
        columns=[options.metric],
        processes=processors(),
        tell=tell,
    )
    stopped = tr("Stopped after {done} of {wanted} draws; the figures are of these.")
    return Answer(
        scenario=scenario,
        lines=lambda width: _lines(found, metrics, options.changes, width),
        data=_data(found, metrics),
        frame=lambda: _frame(found, metrics),
        picture=found,
        metrics=tuple(metrics),
        note="" if found.keeps_all else _kept(found),
        remark="" if found.complete else stopped.format(done=f"{found.draws:,}", wanted=f"{found.wanted:,}"),
    )


def _kept(found: Risk) -> str:
    """What is kept of so many draws."""
    words = tr("Of more than {count} draws only these figures are kept: {names}.")
    return words.format(count=f"{ALL_COLUMNS_UP_TO:,}", names=", ".join(found.models[0]))


def _lines(found: Risk, metrics: Sequence[Metric], changes: list[str], width: int) -> Iterator[str]:
    scenario = found.scenario
    yield from heading(scenario, changes, width)
    drawn = tr("{count} draws ({method}, seed {seed})")
    yield drawn.format(count=f"{found.draws:,}", method=found.method, seed=found.seed)
    if words := drawn_words(scenario):
        yield from wrap(words, width)
    yield ""
    spreads = [found.spread(metric) for metric in metrics]
    rows = [_row(label, metrics, spreads, key) for key, label in _statistics(found)]
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


def _statistics(found: Risk) -> tuple[tuple[str, str], ...]:
    plain = tr("standard error of the mean")
    error = plain if found.method == "plain" else tr("standard error of the mean, at most")
    return ("mean", tr("mean")), ("sd", tr("standard deviation")), ("standard_error", error)


def _row(label: str, metrics: Sequence[Metric], spreads: Sequence[Spread], key: str) -> Row:
    cells = [shown(getattr(each, key), metric) for each, metric in zip(spreads, metrics, strict=True)]
    return (label, *cells)


def _chances(found: Risk, column: str, width: int) -> Iterator[str]:
    places = range(len(found.scenario.models))

    def below(name: str, level: float) -> list[str]:
        return [percent(found.chance_below(Metric(name, place), level)) for place in places]

    best = found.best(column)
    unpriced = [float(np.isnan(model["ltv_to_cac"]).mean()) for model in found.models]
    below_3 = tr("LTV : CAC below 3, of those that have one") if any(unpriced) else tr("LTV : CAC below 3")
    rows = [
        (tr("the brand loses"), *below("brand_profit", 0.0)),
        (tr("agents lose, taken together"), *_of_agents(found, below("channel_profit", 0.0))),
        (below_3, *below("ltv_to_cac", WORTH_WINNING)),
        *([(tr("no LTV : CAC"), *map(percent, unpriced))] if any(unpriced) else []),
        (tr("is the best of all models"), *map(percent, best.alone.tolist())),
    ]
    if best.level:
        rows.append((tr("is level with another best one"), *map(percent, best.tied.tolist())))
    names = [found.scenario.model_name(place) for place in places]
    yield from Table((tr("In how many draws …"), *names), tuple(rows)).lines(width)
    if best.none:
        yield from wrap(tr("None has a value in {share} of the draws.").format(share=percent(best.none)), width)


def _of_agents(found: Risk, cells: list[str]) -> list[str]:
    return [cell if len(tiers) else "–" for cell, tiers in zip(cells, found.tier_losing, strict=True)]


def _agents(found: Risk, width: int) -> Iterator[str]:
    scenario = found.scenario
    waiting = any((joined < 1).any() for joined in found.tier_joined)
    rows: list[Row] = []
    for place, losing in enumerate(found.tier_losing):
        names = tier_names(scenario, place, len(losing))
        for tier, chance in enumerate(losing):
            chances = [float(chance), float(found.tier_mostly_losing[place][tier])]
            if waiting:
                chances.append(1 - float(found.tier_joined[place][tier]))
            name = names[tier] or tr("tier {number}").format(number=tier + 1)
            rows.append((scenario.model_name(place), name, *map(percent, chances)))
    if rows:
        headers = [tr("Agents"), "", tr("who joins loses"), tr("most of the tier lose")]
        if waiting:
            headers.append(tr("draws without joiners"))
        yield from Table(tuple(headers), tuple(rows), labels=2, even=False).lines(width)
        if waiting:
            yield from wrap(tr("Chances of a tier are of the draws in which somebody joins it."), width)


def _frame(found: Risk, metrics: Sequence[Metric]) -> pd.DataFrame:
    """The table of all figures; where a lead was asked for, it comes first, with ``minus`` beside its model."""
    leads = [metric for metric in metrics if metric.minus is not None]
    if not leads:
        return found.frame
    import pandas as pd

    names = names_of(found.scenario, leads)
    rows = [
        {"model": each.model, "minus": each.minus, "name": name, "column": each.column, **found.numbers(each)}
        for each, name in zip(leads, names, strict=True)
    ]
    table = pd.concat([pd.DataFrame(rows), found.frame.reset_index()])
    return table.astype({"minus": "Int64"}).set_index(["model", "minus", "name", "column"])


def _data(found: Risk, metrics: Sequence[Metric]) -> dict[str, Any]:
    table = found.frame
    models = []
    best = {name: found.best(name) for name in found.models[0]}
    for place, model in enumerate(found.scenario.models):
        rows = table.xs(place, level="model").droplevel("name")
        models.append({
            "name": model.name,
            "summary": {
                str(column): {str(key): figure(float(value)) for key, value in row.items()}
                | {"best": figure(best[str(column)].alone[place]), "tied": figure(best[str(column)].tied[place])}
                for column, row in rows.iterrows()
            },
            "ltv_to_cac_below_3": figure(found.chance_below(Metric("ltv_to_cac", place), WORTH_WINNING)),
            "tier_losing": numbers(found.tier_losing[place]),
            "tier_mostly_losing": numbers(found.tier_mostly_losing[place]),
            "tier_joined": numbers(found.tier_joined[place]),
            "cumulative_brand_cash": {
                "draws": found.fan_draws[place].tolist(),
                **{f"p{number}": numbers(row) for number, row in zip(FAN, found.fans[place].T, strict=True)},
            },
        })  # fmt: skip
    return {
        "draws": found.draws,
        "wanted": found.wanted,
        "method": found.method,
        "seed": found.seed,
        "metrics": [
            metric_data(metric) | {name: figure(value) for name, value in found.numbers(metric).items()}
            for metric in metrics
        ],
        "columns": list(found.models[0]),
        "models": models,
        "level": {name: figure(each.level) for name, each in best.items()},
        "none": {name: figure(each.none) for name, each in best.items()},
        "complete": found.complete,
    }
