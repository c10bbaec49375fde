"""The facts of several models as a table for a spreadsheet, and as a text to be read."""

from __future__ import annotations

from calculator.language import tr
from calculator.law.facts import FACTS, STANDINGS
from calculator.law.rules import law
from calculator.law.sentences import sentence
from calculator.law.standing import Exposures
from calculator.law.words import (
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


def as_table(found: Exposures) -> list[list[str]]:
    """A row a fact: what, threshold, article, and for every model its standing, figure and month."""
    columns = (tr("standing"), tr("figure"), tr("month"))
    header = ["", tr("threshold"), tr("article")]
    header += [f"{model.name}: {column}" for model in found.models for column in columns]
    rows = [[head()], [as_of()], header]
    for number, (name, _) in enumerate(counts(found.models[0])):
        rows.append([name, "", "", *(text for model in found.models for text in ("", counts(model)[number][1], ""))])
    for key in FACTS:
        facts = [model.fact(key) for model in found.models]
        cells = [
            text
            for fact in facts
            for text in (tr(STANDINGS[fact.standing()]), value_text(fact), str(fact.month() or ""))
        ]
        rows.append([title(key), threshold_text(facts[0].rule), str(facts[0].rule.article), *cells])
    return rows


def as_text(found: Exposures) -> str:
    """Every fact of every model with its sentence, then the rules and cases with their sources."""
    named = tr("{name}: {value}")
    lines = [head(), as_of(), standing_rule()]
    for model in found.models:
        lines += ["", model.name, "; ".join(f"{name} {count}" for name, count in counts(model))]
        for fact in model.facts:
            standing = [tr(STANDINGS[fact.standing()]), value_text(fact) if fact.applies else "", month_text(fact)]
            stands = tr(", ").join(text for text in standing if text)
            lines.append(f"- {title(fact.key)} ({threshold_text(fact.rule)}; {fact.rule.short}): {stands}")
            lines.append(f"  {sentence(model, fact)}")
    for rule in law().rules.values():
        lines += ["", str(rule.name), *(named.format(name=name, value=text) for name, text in rule_lines(rule))]
    for note in law().notes.values():
        lines += ["", str(note.name), str(note.content), named.format(name=tr("Source"), value=note.source)]
    return "\n".join(lines)
