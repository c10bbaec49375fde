"""Published figures beside what is computed, for a terminal, as JSON and as CSV."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from calculator.json_result import figure
from calculator.language import tr
from calculator.parameters import nearest
from calculator.problems import Problem, ScenarioError
from calculator.published import Verification, Verified, published, verify
from calculator.published.words import KINDS, MEANINGS, headline, row_texts, value_texts
from calculator.rules import did_you_mean
from calculator.tables import Row, Table, display_width, shortened, wrap

LEAST_NAME, NUMBERS = 12, 66
"""Places that names get at least, and that numbers, verdict and kind take beside them."""
INDENT = "    "


def checked(group: str) -> Verification:
    """All that comes with the program, or the group of that id or name; raises :class:`ScenarioError` for another."""
    groups = published().groups
    if not group:
        return verify(published())
    for each in groups:
        if group.casefold() in {text.casefold() for text in (each.id, each.name.zh, each.name.en)}:
            return verify(published(), each.id)
    names = [each.id for each in groups]
    reason = tr("must be one of {names}").format(names=", ".join(names)) + did_you_mean(nearest(group, names))
    raise ScenarioError([Problem("--group", reason, group)])


def published_text(found: Verification, width: int) -> Iterator[str]:
    """The table, group by group, each check with its source, and what is not checked; line by line."""
    yield from wrap(headline(found), width)
    yield ""
    kinds = dict.fromkeys(row.check.kind for row in found.rows)
    for kind in kinds:
        meaning = tr("{name}: {value}").format(name=tr(KINDS[kind]), value=tr(MEANINGS[kind]))
        yield from wrap(meaning, width, rest=INDENT)
    yield ""
    yield from _table(found, width).lines(width)
    if found.data.omitted and len(found.rows) == len(found.data.checks):
        yield ""
        yield tr("Published, but not checked:")
        for each in found.data.omitted:
            said = tr("{name}: {value}").format(name=each.name, value=each.reason)
            yield from wrap(said, width, first="  · ", rest=INDENT)


def published_data(found: Verification) -> dict[str, Any]:
    """The same for JSON: a table a check, with its values."""
    return {
        "words": headline(found),
        "passes": found.passes,
        "checks": [_check(row) for row in found.rows],
        "omitted": [{"name": str(each.name), "reason": str(each.reason)} for each in found.data.omitted],
    }


def published_csv(found: Verification) -> str:
    """A row a value, for a spreadsheet."""
    import pandas as pd

    groups = {group.id: str(group.name) for group in found.data.groups}
    rows = []
    for row in found.rows:
        check = row.check
        for each in row.computed:
            case = each.case
            rows.append({
                "id": check.id, "group": groups[check.group], "name": str(check.name), "case": str(case.name),
                "kind": tr(KINDS[check.kind]), "rule": case.rule, "published": case.printed, "upper": case.upper,
                "unit": check.unit, "computed": each.value, "difference": each.difference,
                "relative": each.relative, "tolerance": case.tolerance,
                "verdict": value_texts(check, each).verdict, "source": str(check.source), "how": str(check.how),
                "note": str(check.note), "preset": check.preset or check.scenario,
            })  # fmt: skip
    return pd.DataFrame(rows).to_csv(index=False)


def _table(found: Verification, width: int) -> Table:
    """A row a value; a name too long for its column stands above, sources below."""
    lines: list[Row] = []
    for group in found.data.groups:
        rows = found.of_group(group)
        if rows:
            lines += ["", str(group.name)]
        for row in rows:
            lines += _rows(row, width)
    headers = (tr("Figure"), tr("published"), tr("computed"), tr("difference"), tr("verdict, kind"))
    return Table(headers, tuple(lines), even=False)


def _rows(row: Verified, width: int) -> Iterator[Row]:
    room = max(LEAST_NAME, width - NUMBERS)
    name, texts, kind = f"  {row.check.name}", row_texts(row), tr(KINDS[row.check.kind])
    judged = kind if row.passes is None else f"{texts.verdict[0]} {kind}"
    if display_width(name) > room:
        yield from wrap(str(row.check.name), width, first="  ", rest="  ")
        name = ""
    if len(row.computed) == 1:
        yield (name, texts.published, texts.computed, texts.difference, judged)
    else:
        yield (name, "", "", "", judged)
        for each in row.computed:
            value = value_texts(row.check, each)
            case = INDENT + shortened(str(each.case.name), room - len(INDENT))
            sign = "" if row.passes is None else value.verdict[0]
            yield (case, value.published, value.computed, value.difference, sign)
    yield from wrap(str(row.check.source), width, first=INDENT, rest=INDENT)


def _check(row: Verified) -> dict[str, Any]:
    check = row.check
    return {
        "id": check.id,
        "group": check.group,
        "name": str(check.name),
        "kind": check.kind.replace(" ", "_"),
        "unit": check.unit,
        "preset": check.preset or None,
        "scenario": check.scenario or None,
        "figure": check.figure,
        "passes": row.passes,
        "how": str(check.how),
        "source": str(check.source),
        "note": str(check.note),
        "values": [
            {
                "case": str(each.case.name),
                "rule": each.case.rule.replace(" ", "_"),
                "published": each.case.printed,
                "upper": each.case.upper or None,
                "tolerance": each.case.tolerance if each.case.rule == "equal" else None,
                "computed": figure(each.value),
                "difference": figure(each.difference),
                "relative": figure(each.relative),
                "agrees": each.agrees,
                "changes": dict(each.case.changes),
            }
            for each in row.computed
        ],
    }
