"""Bounds, defaults and choices of parameters in few words, for lists and help."""

from __future__ import annotations

from typing import get_args

from pydantic.fields import FieldInfo

from calculator.language import tr
from calculator.parameters import Parameter, Section, section_class
from calculator.rules import CHOICES
from calculator.scenario import Scenario


def bounds_words(parameter: Parameter) -> str:
    """The bounds in few places: ``0 … 1``, ``> 0``, ``> 0, < 1``, whole numbers marked."""
    low, high = parameter.low, parameter.high
    if low is not None and high is not None and not parameter.low_open and not parameter.high_open:
        limits = [f"{low:g} … {high:g}"]
    else:
        limits = [] if low is None else [f"{'>' if parameter.low_open else '≥'} {low:g}"]
        limits += [] if high is None else [f"{'<' if parameter.high_open else '≤'} {high:g}"]
    return ", ".join([*limits, tr("whole")] if parameter.whole else limits)


def default_words(path: str, parameter: Parameter) -> str:
    """What holds where a file does not say: a number, or the words that the declaration gives."""
    if parameter.default:
        return tr(parameter.default)
    value = _field(path).default
    return f"{value:.12g}" if isinstance(value, int | float) else tr("required")


def choices() -> dict[str, tuple[str, ...]]:
    """What is chosen by a word, not a number, with the words there are."""
    words = {f"models.*.{path}": get_args(_field(f"models.*.{path}").annotation) for path in CHOICES}
    return {"same_product": ("true", "false"), **words}


def _field(path: str) -> FieldInfo:
    section: type[Section] = Scenario
    *parents, name = (part for part in path.split(".") if part != "*")
    for parent in parents:
        inner = section_class(section.model_fields[parent].annotation)
        if inner is None:
            raise KeyError(path)
        section = inner
    return section.model_fields[name]
