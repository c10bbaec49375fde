"""Published figures and what is computed for them, as people read them."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass

from calculator import figures
from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.published.checks import CALIBRATED, CLOSED_FORM, COMPARED, EQUAL, LESS, MORE, TABLE, WITHIN, Check
from calculator.published.verification import Computed, Verification, Verified

KINDS = {
    CLOSED_FORM: QT_TRANSLATE_NOOP("Published", "closed form"),
    TABLE: QT_TRANSLATE_NOOP("Published", "published table"),
    CALIBRATED: QT_TRANSLATE_NOOP("Published", "calibrated"),
    COMPARED: QT_TRANSLATE_NOOP("Published", "compared"),
}
MEANINGS = {
    CLOSED_FORM: QT_TRANSLATE_NOOP(
        "Published", "Mathematics gives the value: that both agree shows that the engine computes rightly."
    ),
    TABLE: QT_TRANSLATE_NOOP(
        "Published", "Others published the value: that both agree shows that the engine computes as they did."
    ),
    CALIBRATED: QT_TRANSLATE_NOOP(
        "Published", "The preset was tuned to the value, or takes it as an input: that both agree proves nothing."
    ),
    COMPARED: QT_TRANSLATE_NOOP(
        "Published", "Nothing was tuned to the value: the difference shows how far off the preset is."
    ),
}
"""The kinds, and what agreement means for each."""
AGREES, DIFFERS = "✓", "✗"
PROOFS = (CLOSED_FORM, TABLE)
LARGE, MANY_TIMES = 100_000, 10
"""From which size on a figure is shown in three, and from which multiple on a difference is told as one."""
FIGURES = 4
"""Figures in which a computed value is shown at least, where decimals allow."""
ROUND = 0.05
"""Points of a percent from which on one decimal of them is told, and not two."""
EXACT = 1e-9
"""A difference below this part of the value is none: computers round."""


@dataclass(frozen=True)
class RowTexts:
    """A row of the table: one value, or the range of several."""

    published: str
    computed: str
    difference: str
    verdict: str


def row_texts(row: Verified) -> RowTexts:
    """The row of one check."""
    each = [value_texts(row.check, computed) for computed in row.computed]
    if len(each) == 1:
        return each[0]
    differences = [text.difference for text in each]
    return RowTexts(
        _from_to([text.published for text in each]),
        _from_to([text.computed for text in each]),
        _largest(row) if row.check.kind in PROOFS else _extremes(row, differences),
        _verdict_of_several(row),
    )


def value_texts(check: Check, computed: Computed) -> RowTexts:
    """The row of one value of *check*."""
    return RowTexts(
        _published(check, computed),
        _number(computed.value, check.unit, _decimals(check, computed)),
        _difference(check, computed),
        verdict(check, agrees=computed.agrees),
    )


def verdict(check: Check, *, agrees: bool) -> str:
    """Sign and word for one value; no sign where nothing is judged."""
    if check.kind == COMPARED:
        return tr("not judged")
    sign, word = (AGREES, tr("agrees")) if agrees else (DIFFERS, tr("differs"))
    if agrees and check.kind == CALIBRATED:
        word = tr("as calibrated")
    return f"{sign} {word}"


def headline(found: Verification) -> str:
    """How many figures agree, by what that means."""
    said = [
        tr("{figure} {words}.").format(figure=figure, words=words)
        for figure, words, _ in counts(found)
        if figure != "0"
    ]
    return _sentences(said)


def counts(found: Verification) -> list[tuple[str, str, bool]]:
    """How many figures of each sort there are, what that says of them, and whether any is not as it must be."""
    proofs, calibrated, compared = found.proofs, found.calibrated, found.compared
    agreeing = sum(each.agrees for each in proofs)
    missed = sum(not each.agrees for each in calibrated)
    of_all = tr("{count} of {all}").format(count=agreeing, all=len(proofs))
    tuned = tr("figures are calibrated: no proof")
    if missed:
        tuned = tr("figures are calibrated: no proof; {count} of them are missed").format(count=missed)
    return [
        (
            of_all if proofs else "0",
            tr("figures of closed forms and published tables agree to the digits printed"),
            agreeing < len(proofs),
        ),
        (str(len(calibrated)), tuned, missed > 0),
        (str(len(compared)), tr("figures are compared: nothing was tuned to them"), False),
    ]


def tolerance_text(check: Check) -> str:
    """How far a computed value may be from the published one, and why."""
    if check.kind == COMPARED:
        return ""
    rules = {case.rule for case in check.cases}
    if rules == {EQUAL}:
        return str(check.why) or tr("Allowed: half of the last digit printed.")
    if MORE in rules:
        return tr("It must be above the published value.")
    return (
        tr("It must be below the published value.") if LESS in rules else tr("It must be within the published range.")
    )


def _published(check: Check, computed: Computed) -> str:
    case = computed.case
    text = _number(case.value, check.unit, _printed(check, case.printed))
    if case.rule == MORE:
        return f"> {text}"
    if case.rule == LESS:
        return f"< {text}"
    if case.rule == WITHIN:
        upper = _number(float(case.upper), check.unit, _printed(check, case.upper))
        return f"{text.removesuffix(_PERCENT)}–{upper.removeprefix('¥')}"
    return text


def _difference(check: Check, computed: Computed) -> str:
    case, difference = computed.case, computed.difference
    if math.isnan(difference):
        return figures.NOTHING
    if case.rule == WITHIN and difference == 0:
        return tr("within")
    if abs(difference) <= EXACT * max(abs(case.value), 1e-3):
        return "0"
    if check.kind in PROOFS:
        text = _number(abs(difference), check.unit, _decimals(check, computed))
        return _signed(difference, text) if _is_something(text) else "0"
    return _apart(check, computed)


def _apart(check: Check, computed: Computed) -> str:
    """How far a figure of a preset is from a published one: in points of a percent, in percent, or times as much."""
    difference, published = computed.difference, computed.case.value
    if check.unit == "share":
        points = abs(difference) * 100
        return _signed(difference, tr("{number} points").format(number=f"{points:,.{1 if points >= ROUND else 2}f}"))
    if published > 0 and computed.value >= MANY_TIMES * published:
        return f"× {computed.value / published:,.0f}"
    size = abs(computed.relative)
    text = figures.percent(size, whole=size >= 1)
    return text if text.startswith("<") or math.isnan(size) else _signed(difference, text)


def _largest(row: Verified) -> str:
    """The largest difference of several, its sign left out."""
    farthest = max(row.computed, key=lambda each: abs(each.difference))
    text = _difference(row.check, farthest)
    return text if text == "0" else f"≤ {text.lstrip('+−')}"


def _extremes(row: Verified, texts: Sequence[str]) -> str:
    by_share = row.check.unit == "share"
    sizes = [each.difference if by_share else each.relative for each in row.computed]
    order = sorted(range(len(texts)), key=sizes.__getitem__)
    return _from_to([texts[order[0]], texts[order[-1]]])


def _verdict_of_several(row: Verified) -> str:
    if row.passes is None:
        return tr("not judged")
    agreeing = sum(each.agrees for each in row.computed)
    words = tr("{count} of {all}").format(count=agreeing, all=len(row.computed))
    return f"{AGREES if row.passes else DIFFERS} {words}"


def _from_to(texts: Sequence[str]) -> str:
    """The first and the last of several, what both end with said once."""
    first, last = texts[0], texts[-1]
    if len(set(texts)) == 1:
        return first
    unit = _NUMBER.sub("", last)
    return f"{first.removesuffix(unit) if unit else first} … {last}"


_PERCENT = "\u202f%"
_NUMBER = re.compile(r"^.*\d")


def _printed(check: Check, text: str) -> int:
    """Decimals that are printed, of percents where it is a share."""
    return max(0, len(text.partition(".")[2]) - (2 if check.unit == "share" else 0))


def _decimals(check: Check, computed: Computed) -> int:
    """Decimals of a computed value: two more than printed as a proof, else as many as make up four figures."""
    printed = _printed(check, computed.case.printed)
    if check.kind in PROOFS:
        return printed + 2
    size = abs(computed.value) * (100 if check.unit == "share" else 1)
    figures_short = FIGURES - 1 - math.floor(math.log10(size)) if size > 0 and math.isfinite(size) else 0
    return max(printed, min(printed + 1, figures_short))


def _number(value: float, unit: str, decimals: int) -> str:
    if math.isnan(value):
        return figures.NOTHING
    if abs(value) >= LARGE:
        return figures.short(value, unit)
    size = abs(value) * (100 if unit == "share" else 1)
    text = f"{'¥' if unit == '¥' else ''}{size:,.{decimals}f}{_PERCENT if unit == 'share' else ''}"
    return f"−{text}" if value < 0 and _is_something(text) else text


def _is_something(text: str) -> bool:
    """Whether a number, as it is written, is more than nothing."""
    return any(digit in text for digit in "123456789")


def _signed(value: float, text: str) -> str:
    return f"{'−' if value < 0 else '+'}{text}"


def _sentences(said: Sequence[str]) -> str:
    """Sentences one after another; Chinese ones need no blank between."""
    return "".join(f" {each}" if place and said[place - 1].endswith(".") else each for place, each in enumerate(said))
