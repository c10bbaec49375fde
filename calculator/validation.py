"""What the validation of a file found, in words that name the place, the value and what is allowed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from calculator.distribution import DistributionError
from calculator.language import tr
from calculator.parameters import Section, nearest, parameters_of, section_class
from calculator.problems import Problem, must_be
from calculator.rules import RuleError, did_you_mean


def problems_of(error: ValidationError, root: type[Section]) -> Iterator[Problem]:
    """The problems behind *error*, which arose when *root* was read."""
    for found in error.errors(include_url=False):
        location = [part for part in found["loc"] if not str(part).startswith("function-")]
        prefix = "".join(f"{part}." for part in location)
        cause = found.get("ctx", {}).get("error")
        if isinstance(cause, RuleError):
            for problem in cause.problems:
                yield Problem(prefix + problem.path, problem.reason, problem.value)
        elif isinstance(cause, DistributionError):
            yield Problem(prefix.rstrip("."), str(cause))
        else:
            yield _problem(root, location, found)


def _problem(root: type[Section], location: list[Any], found: Mapping[str, Any]) -> Problem:
    path = ".".join(map(str, location))
    section, name = _section_at(root, location)
    if found["type"] == "extra_forbidden":
        alike = nearest(str(name), section.model_fields)
        return Problem(path, tr("unknown key") + did_you_mean(alike))
    allowed = _allowed(section, str(name), found)
    if found["type"] == "missing":
        return Problem(path, tr("missing: {allowed}").format(allowed=must_be(allowed)))
    return Problem(path, must_be(allowed), found["input"])


def _allowed(section: type[Section], name: str, found: Mapping[str, Any]) -> str:
    own = parameters_of(section)
    wrong_container = found["type"] in ("tuple_type", "list_type")
    if name in own and not wrong_container:
        return own[name].allowed
    context = found.get("ctx", {})
    if "expected" in context or "expected_tags" in context:
        return tr("one of {names}").format(names=context.get("expected", context.get("expected_tags")))
    if found["type"] == "too_short":
        return tr("a list of at least {count}").format(count=context["min_length"])
    if found["type"] == "too_long":
        return tr("a list of at most {count}").format(count=context["max_length"])
    words = {
        "string_type": tr("text"),
        "bool_type": tr("true or false"),
        "tuple_type": tr("a list"),
        "dict_type": tr("a table"),
        "model_type": tr("a table"),
        "model_attributes_type": tr("a table"),
        "finite_number": tr("a finite number"),
        "float_type": tr("a number"),
        "int_type": tr("a whole number"),
        "union_tag_not_found": tr("a table with a distribution"),
    }
    if found["type"] == "missing":
        return tr("given")
    return words.get(found["type"], str(found["msg"]))


def _section_at(root: type[Section], location: list[Any]) -> tuple[type[Section], Any]:
    """The section in which the last named part of *location* stands, and that part."""
    section = root
    name: Any = ""
    for part in location:
        if isinstance(part, int):
            continue
        field = section.model_fields.get(name) if name else None
        inner = section_class(field.annotation) if field else None
        if inner is not None:
            section = inner
        name = part
    return section, name


