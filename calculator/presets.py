"""The presets that come with the program, in both languages."""

from __future__ import annotations

import tomllib
from functools import cache
from pathlib import Path
from typing import Any

import presets
from calculator import language
from calculator.parameters import nearest
from calculator.preset_file import parse, read_text
from calculator.problems import Problem, ScenarioError
from calculator.scenario import Scenario

DEFAULT = "three-models"


def folder() -> Path:
    """Where the preset files lie."""
    return Path(presets.__file__).parent


def names() -> tuple[str, ...]:
    """The presets by name, the default first."""
    found = sorted(path.stem for path in folder().glob("*.toml") if path.stem != "english")
    return (DEFAULT, *(name for name in found if name != DEFAULT))


def text(name: str) -> str:
    """The file of preset *name*, as it is; raises :class:`ScenarioError` for an unknown name."""
    if name not in names():
        alike = nearest(name, names())
        reason = language.tr("there is no such preset")
        hint = language.tr("; did you mean {name}?").format(name=alike) if alike else ""
        raise ScenarioError([Problem(name, reason + hint)])
    return read_text(folder() / f"{name}.toml")


def load_preset(name: str = DEFAULT) -> Scenario:
    """Preset *name* in the language in use."""
    if language.current() == "zh":
        return parse(text(name), name)
    return Scenario.parse(_in_english(tomllib.loads(text(name))))


@cache
def _english() -> dict[str, str]:
    translations: dict[str, str] = tomllib.loads(read_text(folder() / "english.toml"))["text"]
    return translations


def _in_english(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _in_english(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [_in_english(item) for item in value]
    return _english().get(value, value) if isinstance(value, str) else value
