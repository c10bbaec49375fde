"""One picture that a page offers for export."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtWidgets import QWidget


@dataclass(frozen=True)
class Picture:
    """What can be exported, by the stem of its file and in words.

    ``make`` makes the widget anew, while the light theme is in use and without anything that only a
    living window can use; it is laid out in ``size`` (pixels, before they are multiplied), drawn and
    thrown away. ``heading`` goes beside the scenario's title. ``places`` are the models that it shows, ``None``
    all of them: it lists what these rest on. One that ``is_apart`` shows other data than the scenario, which then
    does not travel in it; its heading stands alone.
    """

    name: str
    title: str
    make: Callable[[], QWidget]
    size: tuple[int, int] = (760, 420)
    heading: str = ""
    places: tuple[int, ...] | None = None
    is_apart: bool = False
