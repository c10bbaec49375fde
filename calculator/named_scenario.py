"""The scenario that a name on the command line means: a file, or else a preset."""

from __future__ import annotations

from pathlib import Path

from calculator.preset_file import load
from calculator.presets import load_preset
from calculator.scenario import Scenario


def named_scenario(name: str) -> Scenario:
    """The scenario in the file *name*, or the preset of that name.

    Raises :class:`ScenarioError` where there is neither, or what there is cannot be read.
    """
    return load(Path(name), name)[0] if is_file(name) else load_preset(name)


def is_file(name: str) -> bool:
    """Whether *name* is meant as a file; all else is a preset's name."""
    return Path(name).is_file() or name.lower().endswith((".toml", ".png")) or Path(name).name != name
