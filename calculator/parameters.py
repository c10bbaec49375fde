"""What a parameter is: its label, unit, bounds and meaning, declared once beside its type.

Forms, tooltips, the file's schema and its checks, ``--set``, the list that
``tierwise parameters`` prints and the translations all derive from these declarations.
"""

from __future__ import annotations

import difflib
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache
from typing import Annotated, Any, Union, get_args, get_origin, get_type_hints

import annotated_types
import numpy as np
from numpy.typing import NDArray
from pydantic import BaseModel, ConfigDict

from calculator.language import QT_TRANSLATE_NOOP, tr

KINDS = ("stocked", "commission", "direct")

KIND_LABELS = {
    "stocked": QT_TRANSLATE_NOOP("Kind", "agents buy and hold stock"),
    "commission": QT_TRANSLATE_NOOP("Kind", "agents earn commission, the brand holds the stock"),
    "direct": QT_TRANSLATE_NOOP("Kind", "no agents"),
}


_PLACE = re.compile("0|[1-9][0-9]{0,8}")


@dataclass(frozen=True)
class Parameter(annotated_types.GroupedMetadata):
    """One number that a person can set.

    ``low`` and ``high`` are the bounds, ``None`` where there is none; a bound is itself
    allowed unless it is open. ``slider`` is the range in which most values lie: wide enough
    to explore, never a limit. ``kinds`` are the kinds of model that have the parameter.
    ``default`` says in words what holds where the file is silent and no constant can say it.
    """

    label: str
    unit: str
    help: str
    low: float | None = 0.0
    high: float | None = None
    low_open: bool = False
    high_open: bool = False
    whole: bool = False
    slider: tuple[float, float] = (0.0, 1.0)
    kinds: tuple[str, ...] = KINDS
    default: str = ""

    def __iter__(self) -> Iterator[object]:
        """The bounds, as the constraints that the validation of the file understands."""
        if self.low is not None:
            yield annotated_types.Gt(self.low) if self.low_open else annotated_types.Ge(self.low)
        if self.high is not None:
            yield annotated_types.Lt(self.high) if self.high_open else annotated_types.Le(self.high)

    @property
    def is_share(self) -> bool:
        """Whether the number reads best in percent."""
        return self.unit.startswith("share")

    @property
    def allowed(self) -> str:
        """What values are allowed, in words: ``a number above 0 and at most 1.5``."""
        noun = tr("a whole number") if self.whole else tr("a number")
        limits = []
        if self.low is not None:
            word = tr("above {bound}") if self.low_open else tr("at least {bound}")
            limits.append(word.format(bound=f"{self.low:g}"))
        if self.high is not None:
            word = tr("below {bound}") if self.high_open else tr("at most {bound}")
            limits.append(word.format(bound=f"{self.high:g}"))
        if len(limits) > 1:
            limits = [tr("{lower} and {upper}").format(lower=limits[0], upper=limits[1])]
        return tr("{noun} {limits}").format(noun=noun, limits=limits[0]) if limits else noun

    def allows_all(self, values: NDArray[np.float64]) -> NDArray[np.bool_]:
        """Where *values* lie within the bounds (and are whole, where they must be)."""
        allowed = np.isfinite(values)
        if self.low is not None:
            allowed &= values > self.low if self.low_open else values >= self.low
        if self.high is not None:
            allowed &= values < self.high if self.high_open else values <= self.high
        return allowed & (values == np.round(values)) if self.whole else allowed

    def allows(self, value: float) -> bool:
        """Whether *value* lies within the bounds (and is whole, where it must be)."""
        return bool(self.allows_all(np.array([float(value)]))[0])


class Section(BaseModel):
    """A frozen group of parameters; unknown keys, NaN and infinities are refused."""

    model_config = ConfigDict(frozen=True, extra="forbid", strict=True, allow_inf_nan=False)


@cache
def parameters_of(section: type[BaseModel]) -> dict[str, Parameter]:
    """The parameters that *section* declares, by field name, in the order of declaration."""
    hints = get_type_hints(section, include_extras=True)
    found = {name: _parameter_in(hint) for name, hint in hints.items()}
    return {name: parameter for name, parameter in found.items() if parameter is not None}


def _parameter_in(hint: object) -> Parameter | None:
    for extra in getattr(hint, "__metadata__", ()):
        if isinstance(extra, Parameter):
            return extra
    return next((found for part in get_args(hint) if (found := _parameter_in(part))), None)


def section_class(hint: object) -> type[Section] | None:
    """The section that a field of type *hint* holds (one, several in a tuple, or none)."""
    if isinstance(hint, type) and issubclass(hint, Section):
        return hint
    if get_origin(hint) is not None:
        for part in get_args(hint):
            if (inner := section_class(part)) is not None:
                return inner
    return None


def is_tuple(hint: object) -> bool:
    """Whether a field of type *hint* holds a tuple."""
    if get_origin(hint) in (Annotated, Union):
        return any(is_tuple(part) for part in get_args(hint))
    return get_origin(hint) is tuple


@cache
def declared(section: type[Section]) -> dict[str, Parameter]:
    """Every parameter below *section* by path, ``*`` for the place in a list."""
    found = {}
    own = parameters_of(section)
    for name, hint in get_type_hints(section, include_extras=True).items():
        inner = section_class(hint)
        here = f"{name}.*" if is_tuple(hint) else name
        if name in own:
            found[here] = own[name]
        elif inner is not None:
            found.update({f"{here}.{path}": parameter for path, parameter in declared(inner).items()})
    return found


def declaration(section: type[Section], path: str) -> Parameter | None:
    """The parameter at *path* (numbers or ``*`` for places in lists); ``None`` where there is none."""
    return declared(section).get(pattern_of(path))


def pattern_of(path: str) -> str:
    """*path* with ``*`` for the places in lists: ``models.*.channel.tiers.*.deposit``."""
    return ".".join("*" if list_place(part) is not None else part for part in path.split("."))


def list_place(part: str) -> int | None:
    """The place in a list that *part* of a path names, from 0; ``None`` for all that is not just such a number.

    ``01`` names none, nor do the digits of other scripts: each value has one path only.
    """
    return int(part) if _PLACE.fullmatch(part) else None


def walk(section: Section, prefix: str = "") -> Iterator[tuple[str, Parameter, Any]]:
    """Every parameter of *section* with its path and value; values that were not set are ``None``."""
    own = parameters_of(type(section))
    for name in type(section).model_fields:
        value = getattr(section, name)
        path = f"{prefix}{name}"
        if name in own:
            if isinstance(value, tuple):
                for place, item in enumerate(value):
                    yield f"{path}.{place}", own[name], item
            else:
                yield path, own[name], value
        elif isinstance(value, Section):
            yield from walk(value, f"{path}.")
        elif isinstance(value, tuple):
            for place, item in enumerate(value):
                if isinstance(item, Section):
                    yield from walk(item, f"{path}.{place}.")


def value_at(section: Section, path: str) -> Any:
    """The value at *path* below *section*; ``None`` where it was not set and has no constant default."""
    found: Any = section
    for part in path.split("."):
        if isinstance(found, tuple):
            place = list_place(part)
            if place is None:
                raise IndexError(part)
            found = found[place]
        else:
            found = getattr(found, part)
    return found


def nearest(name: str, known: Iterable[str]) -> str | None:
    """The known name most like *name*, or ``None`` where nothing is alike."""
    matches = difflib.get_close_matches(name, list(known), n=1, cutoff=0.5)
    return matches[0] if matches else None
