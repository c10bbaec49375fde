"""``tierwise law``: how exposed the models are to the law on pyramid selling."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from itertools import groupby
from typing import TYPE_CHECKING, Any

import numpy as np

from calculator.comparison import heading
from calculator.json_result import figure
from calculator.language import tr
from calculator.law import FACTS, STANDINGS, Exposure, Exposures, Fact, crossings, exposures, law
from calculator.law.sentences import sentence
from calculator.law.words import (
    CONSEQUENCES,
    as_of,
    counts,
    head,
    month_text,
    rule_lines,
    standing_rule,
    threshold_text,
    title,
    value_text,
)
from calculator.metric import model_named
from calculator.progress import Tell
from calculator.questions.answer import Answer, add_forms, numbers
from calculator.scenario import Scenario
from calculator.simulate import simulate
from calculator.tables import Row, Table, wrap

if TYPE_CHECKING:
    import pandas as pd

NAME = "law"
TAKES_CHANGES = True


def purpose() -> str:
    """What the command is for, in one line."""
    return tr("facts against the thresholds of the law on pyramid selling (China); information, not advice")


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """What it takes."""
    parser.add_argument(
        "--model", default="", metavar="MODEL", help=tr("the model, by name or number as in paths (0 is the first)")
    )
    parser.add_argument("--rules", action="store_true", help=tr("also print every rule and case with its sources"))
    add_forms(parser)


def answer(scenario: Scenario, options: argparse.Namespace, tell: Tell) -> Answer:  # noqa: ARG001  (quick enough)
    """Where each model stands, fact by fact."""
    places = [model_named(scenario, options.model)] if options.model else None
    found = exposures(simulate(scenario), places)
    return Answer(
        scenario=scenario,
        lines=lambda width: _lines(found, options, width),
        data=_data(found),
        frame=lambda: _frame(found),
        picture=found,
        metrics=(),
    )


def _lines(found: Exposures, options: argparse.Namespace, width: int) -> Iterator[str]:
    yield from heading(found.scenario, options.changes, width)
    yield ""
    yield from wrap(head(), width)
    yield from wrap(as_of(), width)
    yield ""
    yield from _table(found).lines(width)
    yield ""
    yield from wrap(standing_rule(), width)
    for model in found.models:
        yield ""
        yield model.name
        yield from _why(model, width)
    if options.rules:
        yield from _rules(width)
    else:
        yield ""
        yield from wrap(tr("“tierwise law --rules” prints every rule and case with its sources."), width)


def _table(found: Exposures) -> Table:
    """The three counts and every fact: how it stands, its figure, and the month of the threshold."""
    rows: list[Row] = []
    for number, (name, _) in enumerate(counts(found.models[0])):
        rows.append((name, *(counts(model)[number][1] for model in found.models)))
    rules = law().rules
    for consequence, keys in groupby(FACTS, key=lambda key: rules[FACTS[key]].consequence):
        rows += ["", tr(CONSEQUENCES[consequence])]
        for key in keys:
            facts = [model.fact(key) for model in found.models]
            rows.append((f"  {title(key)}", *(tr(STANDINGS[fact.standing()]) for fact in facts)))
            threshold = tr("{threshold}; {article}").format(
                threshold=threshold_text(facts[0].rule), article=facts[0].rule.short
            )
            rows.append((f"    {threshold}", *map(value_text, facts)))
            if any(fact.month() is not None for fact in facts):
                rows.append(("", *(month_text(fact) if fact.month() is not None else "" for fact in facts)))
    return Table(("", *(model.name for model in found.models)), tuple(rows))


def _why(model: Exposure, width: int) -> Iterator[str]:
    """Every fact of *model* with the numbers it is made of; one sentence where none applies."""
    if not any(fact.applies for fact in model.facts):
        yield from wrap(sentence(model, model.facts[0]), width, first="  ", rest="  ")
        return
    for fact in model.facts:
        words = tr("{name}: {value}").format(name=title(fact.key), value=sentence(model, fact))
        yield from wrap(words, width, first="  · ", rest="    ")


def _rules(width: int) -> Iterator[str]:
    for rule in law().rules.values():
        yield ""
        yield from wrap(str(rule.name), width)
        for name, text in rule_lines(rule):
            yield from wrap(tr("{name}: {value}").format(name=name, value=text), width, first="  ", rest="    ")
    for note in law().notes.values():
        yield ""
        yield from wrap(str(note.name), width)
        yield from wrap(str(note.content), width, first="  ", rest="  ")
        source = tr("{name}: {value}").format(name=tr("Source"), value=note.source)
        yield from wrap(source, width, first="  ", rest="    ")


def _data(found: Exposures) -> dict[str, Any]:
    return {
        "words": head(),
        "checked": law().checked.isoformat(),
        "models": [_model(model) for model in found.models],
        "rules": [_texts(rule) for rule in law().rules.values()],
        "notes": [_texts(note) for note in law().notes.values()],
    }


def _texts(entry: object) -> dict[str, Any]:
    """An entry of the rules for JSON, its texts in the language in use, its dates as text."""
    return {name: value if isinstance(value, int | float) else str(value) for name, value in vars(entry).items()}


def _model(model: Exposure) -> dict[str, Any]:
    return {
        "model": model.place,
        "name": model.name,
        "kind": model.kind,
        "tiers": model.tier_count,
        "commission_levels": model.commission_levels,
        "legal_levels": int(model.legal_levels[-1, 0]) if model.tier_count else None,
        "facts": [_fact(model, fact) for fact in model.facts],
        "crossings": [vars(crossing) for crossing in crossings(model)],
    }


def _fact(model: Exposure, fact: Fact) -> dict[str, Any]:
    return {
        "fact": fact.key,
        "rule": fact.rule.id,
        "value": figure(fact.value()),
        "unit": fact.unit,
        "threshold": fact.rule.threshold,
        "comparison": fact.rule.comparison,
        "standing": STANDINGS[fact.standing()].replace(" ", "_"),
        "month": fact.month(),
        "by_month": numbers(fact.by_month[:, 0]),
        "words": sentence(model, fact),
    }


def _frame(found: Exposures) -> pd.DataFrame:
    """A row a model and fact."""
    import pandas as pd

    rows = [
        {
            "model": model.place,
            "name": model.name,
            "fact": fact.key,
            "meaning": title(fact.key),
            "value": fact.value() if fact.applies else np.nan,
            "unit": fact.unit,
            "threshold": threshold_text(fact.rule),
            "standing": tr(STANDINGS[fact.standing()]),
            "month": fact.month(),
            "article": str(fact.rule.article),
            "checked": fact.rule.checked.isoformat(),
            "words": sentence(model, fact),
        }
        for model in found.models
        for fact in model.facts
    ]
    return pd.DataFrame(rows).astype({"month": "Int64"}).set_index(["model", "name", "fact"])
