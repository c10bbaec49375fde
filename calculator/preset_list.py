"""The presets that come with the program, as text."""

from __future__ import annotations

import re
from collections.abc import Iterator

from calculator.language import tr
from calculator.parameters import KIND_LABELS
from calculator.presets import load_preset, names
from calculator.tables import plain, wrap


def preset_list(width: int) -> Iterator[str]:
    """Name, title, models with their kinds and the first sentence of the notes, line by line."""
    for number, name in enumerate(names()):
        scenario = load_preset(name)
        if number:
            yield ""
        yield name
        yield from wrap(plain(scenario.title), width, first="    ", rest="    ")
        for model in scenario.models:
            about = f"{plain(model.name)} – {tr(KIND_LABELS[model.kind])}"
            yield from wrap(about, width, first="    · ", rest="      ")
        yield from wrap(_first_sentence(scenario.notes), width, first="    ", rest="    ")


def _first_sentence(text: str) -> str:
    return re.split(r"(?<=。)|(?<=\.) ", plain(text), maxsplit=1)[0]
