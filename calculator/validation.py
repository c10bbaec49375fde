"""What the validation of a file found, in words that name the place, the value and what is allowed."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from pydantic import ValidationError

from calculator.distribution import DISTRIBUTIONS, DistributionError
from calculator.language import tr
from calculator.parameters import Section, nearest, parameters_of, section_class
from calculator.problems import Problem, must_be
from calculator.rules import RuleError, did_you_mean


def problems_of(error: ValidationError, root: type[Section]) -> Iterator[Problem]:
    """The problems behind *error*, which arose when *root* was read."""
    for found in error.errors(include_url=False):
        section, location = _section_at(root, found["loc"])
        path = ".".join(map(str, location))
        cause = found.get("ctx", {}).get("error")
        if isinstance(cause, RuleError):
            for problem in cause.problems:
                yield Problem(f"{path}.{problem.path}" if path else problem.path, problem.reason, problem.value)
        elif isinstance(cause, DistributionError):
            yield Problem(path, str(cause))
        else:
            yield _problem(section, path, found)


def _problem(section: type[Section], path: str, found: Mapping[str, Any]) -> Problem:
    name = next(part for part in reversed(found["loc"]) if isinstance(part, str))
    if found["type"] == "extra_forbidden":
        alike = nearest(name, section.model_fields)
        return Problem(path, tr("unknown key") + did_you_mean(alike))
    allowed = _allowed(section, name, found)
    if found["type"] == "missing":
        return Problem(path, tr("missing: {allowed}").format(allowed=must_be(allowed)))
    return Problem(path, must_be(allowed), found["input"])


def _allowed(section: type[Section], name: str, found: Mapping[str, Any]) -> str:
    """What may stand at *name* in *section* instead of what was *found*."""
    own = {} if len(found["loc"]) > 1 and found["loc"][-2] == "sources" else parameters_of(section)
    wrong_container = found["type"] in ("tuple_type", "list_type")
    if name in own and not wrong_container:
        return own[name].allowed
    number = tr("a number") + " "
    by_context = {
        "expected": tr("one of {names}"),
        "expected_tags": tr("one of {names}"),
        "min_length": tr("a list of at least {count}"),
        "max_length": tr("a list of at most {count}"),
        "gt": number + tr("above {bound}"),
        "ge": number + tr("at least {bound}"),
        "le": number + tr("at most {bound}"),
    }
    for key, limit in found.get("ctx", {}).items():
        if key in by_context:
            shown = limit if isinstance(limit, str) else f"{limit:g}"
            return by_context[key].format(names=shown, count=shown, bound=shown)
    by_type = {
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
        "missing": tr("given"),
    }
    return by_type.get(found["type"], str(found["msg"]))


def _section_at(root: type[Section], found_at: tuple[int | str, ...]) -> tuple[type[Section], list[int | str]]:
    """The section in which a problem was *found_at*, and where that is in the file.

    The name of a distribution is part of where a problem is found within it, but no key of the file.
    """
    tag = found_at.index("uncertainty") + 2 if "uncertainty" in found_at else len(found_at)
    if tag < len(found_at) and found_at[tag] in DISTRIBUTIONS:
        return DISTRIBUTIONS[str(found_at[tag])], [*found_at[:tag], *found_at[tag + 1 :]]
    section, name = root, ""
    for part in found_at:
        if isinstance(part, str):
            field = section.model_fields.get(name)
            section = (section_class(field.annotation) if field else None) or section
            name = part
    return section, list(found_at)
