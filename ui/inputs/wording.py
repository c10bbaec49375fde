"""What the inputs say about a parameter: its tooltip, what is allowed, how sure its value is."""

from __future__ import annotations

from dataclasses import replace
from html import escape

from calculator import language
from calculator.distribution import Distribution
from calculator.language import QT_TRANSLATE_NOOP, tr
from calculator.origin_words import was_words
from calculator.origins import origin_of
from calculator.parameters import Parameter, declaration
from calculator.problems import must_be
from calculator.scenario import Scenario
from ui.inputs.paths import SHARED, full_path
from ui.inputs.row_spec import BASES, CURVE, CURVES
from ui.inputs.shown_number import shown_number

DISTRIBUTIONS = {
    "uniform": QT_TRANSLATE_NOOP("Distribution", "uniform"),
    "triangular": QT_TRANSLATE_NOOP("Distribution", "triangular"),
    "pert": QT_TRANSLATE_NOOP("Distribution", "PERT"),
    "normal": QT_TRANSLATE_NOOP("Distribution", "normal"),
    "lognormal": QT_TRANSLATE_NOOP("Distribution", "lognormal"),
    "beta": QT_TRANSLATE_NOOP("Distribution", "beta"),
    "samples": QT_TRANSLATE_NOOP("Distribution", "one of several values"),
}
PARTS = {
    "low": QT_TRANSLATE_NOOP("Distribution", "low"),
    "mode": QT_TRANSLATE_NOOP("Distribution", "mode"),
    "high": QT_TRANSLATE_NOOP("Distribution", "high"),
    "p5": QT_TRANSLATE_NOOP("Distribution", "5 % below"),
    "p95": QT_TRANSLATE_NOOP("Distribution", "95 % below"),
    "mean": QT_TRANSLATE_NOOP("Distribution", "mean"),
    "sd": QT_TRANSLATE_NOOP("Distribution", "standard deviation"),
    "median": QT_TRANSLATE_NOOP("Distribution", "median"),
    "sigma": "σ",
    "alpha": "α",
    "beta": "β",
}
"""What the numbers of a distribution are called in a sentence; values of samples are only listed."""
CHOICE_NAMES = {**BASES, **CURVES}
"""What is chosen from lists is called."""
_WITHOUT_UNIT = {"sigma", "alpha", "beta"}


def allowed(parameter: Parameter) -> str:
    """What may be entered, in words, and in percent where the input shows percent."""
    if not parameter.is_share:
        return parameter.allowed
    low, high = (None if bound is None else bound * 100 for bound in (parameter.low, parameter.high))
    return tr("{allowed}, in percent").format(allowed=replace(parameter, low=low, high=high).allowed)


def not_allowed(parameter: Parameter) -> str:
    """The sentence under an input whose number lies out of bounds."""
    return sentence(must_be(allowed(parameter)))


def not_a_number(text: str, parameter: Parameter) -> str:
    """The sentence under an input in which *text* was typed, or nothing."""
    if not text.strip():
        return tr("A number is needed: enter {allowed}.").format(allowed=allowed(parameter))
    return tr("“{text}” is not a number; enter {allowed}.").format(text=text.strip(), allowed=allowed(parameter))


def sentence(reason: str) -> str:
    """*reason* with a capital letter and a full stop."""
    stop = "。" if language.current() == "zh" else "."
    closed = reason if reason.endswith((".", "。", "?", "？")) else reason + stop
    return closed[:1].upper() + closed[1:]


def tooltip(scenario: Scenario, place: int, inner: str, parameter: Parameter, unit: str) -> str:
    """Everything there is to know about one input, as rich text."""
    path = full_path(place, inner)
    lines = [f"<b>{escape(tr(parameter.label))}</b> <span>{escape(unit)}</span>", escape(tr(parameter.help))]
    if parameter.unit:
        lines.append(tr("Allowed: {allowed}.").format(allowed=escape(allowed(parameter))))
    if parameter.default:
        lines.append(tr("Left empty: {default}.").format(default=escape(tr(parameter.default))))
    if source := origin_line(scenario, path):
        lines.append(escape(source))
    if distribution := uncertainty_of(scenario, place, inner):
        lines.append(tr("Uncertain: {distribution}").format(distribution=escape(in_words(distribution, parameter))))
    lines.append(f"<code>{escape(path)}</code>")
    return "".join(f"<p style='margin:0 0 4px 0'>{line}</p>" for line in lines)


def origin_line(scenario: Scenario, path: str) -> str:
    """Where the value at *path* comes from, in one line; empty where it is left to its default."""
    origin = origin_of(scenario, path)
    if origin.kind == "own":
        line = " · ".join(part for part in (tr("own value"), was_words(scenario, origin), origin.said) if part)
        before = tr("The source said of that: {source}").format(source=origin.text) if origin.text else ""
        return f"{line}. {before}".strip()
    lines = {"assumed": tr("Assumption: {source}"), "sourced": tr("Source: {source}")}
    lines |= {"unsourced": tr("No source is given."), "default": ""}
    return lines[origin.kind].format(source=origin.text)


def label_of(path: str) -> str:
    """What the thing that *path* sets is called."""
    parameter = declaration(Scenario, path)
    if parameter is not None:
        return tr(parameter.label)
    if path.endswith(".retention.curve"):
        return tr(CURVE.label)
    if path.endswith(".price.basis"):
        return tr("Mark-up basis")
    return tr("Name of a tier") if path.endswith(".name") else path


def source_of(scenario: Scenario, place: int, inner: str) -> str:
    """Where the value comes from, as the file says; empty where it does not."""
    return (scenario if place == SHARED else scenario.models[place]).sources.get(inner, "")


def uncertainty_of(scenario: Scenario, place: int, inner: str) -> Distribution | None:
    """How sure one is of the value; the scenario's own word goes before the model's."""
    found = scenario.uncertainty.get(full_path(place, inner))
    if found is None and place != SHARED:
        found = scenario.uncertainty.get(f"models.*.{inner}") or scenario.models[place].uncertainty.get(inner)
    return found


def in_words(distribution: Distribution, parameter: Parameter) -> str:
    """A distribution as people read it: ``triangular, low 50, mode 100, high 200``."""
    keys = distribution.model_dump(exclude_none=True)
    words = [tr(DISTRIBUTIONS[keys.pop("distribution")])]
    for key, value in keys.items():
        percent = parameter.is_share and key not in _WITHOUT_UNIT
        values = value if isinstance(value, list | tuple) else [value]
        numbers = "; ".join(shown_number(float(one), percent=percent, grouped=True) for one in values)
        name = f"{tr(PARTS[key])} " if key in PARTS else ""
        words.append(f"{name}{numbers}{' %' if percent else ''}")
    return tr(", ").join(words)
