"""What an input is called at the head of a row: its name, and its model in its colour where that needs saying."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from calculator.axis import parameter_name
from calculator.differences import Together, label
from calculator.language import tr
from calculator.metric import Metric
from calculator.scenario import Scenario
from ui import theme
from ui.lettering import elided, text_width, write

_APART = 10
_LEAST_OWNER = 32


@dataclass(frozen=True)
class InputName:
    """The ``name`` of an input, and beside it its ``owner``: the model in column ``model`` (none: several)."""

    name: str
    owner: str = ""
    model: int | None = None

    @property
    def whole(self) -> str:
        """Both in one line."""
        return f"{self.name} · {self.owner}" if self.owner else self.name


def input_name(scenario: Scenario, path: str, metric: Metric) -> InputName:
    """What the input at *path* is called; without its model where *metric* looks at that one only."""
    name = parameter_name(scenario, path, with_model=False)
    head, place, *_ = [*path.split("."), ""]
    if head != "models":
        return InputName(name)
    if place == "*":
        return InputName(name, tr("all models")) if len(scenario.models) > 1 else InputName(name)
    return _of_model(scenario, name, int(place), metric)


def difference_name(scenario: Scenario, together: Together, metric: Metric) -> InputName:
    """What differs between *scenario* and another one, named in the same way."""
    places = {each.place for each in together}
    whole, place = label(together, scenario), places.pop()
    if places or place is None or len(scenario.models) == 1:
        return InputName(whole)
    return _of_model(scenario, whole.removesuffix(f" · {scenario.model_name(place)}"), place, metric)


def _of_model(scenario: Scenario, name: str, place: int, metric: Metric) -> InputName:
    if len(scenario.models) == 1 or metric.models == (place,):
        return InputName(name)
    return InputName(name, scenario.model_name(place), place)


def name_width(name: InputName) -> int:
    """The pixels that it takes in full."""
    owner = text_width(name.owner, theme.LABEL) + _APART if name.owner else 0
    return text_width(name.name, theme.TEXT) + owner


def write_name(painter: QPainter, name: InputName, room: QRect) -> None:
    """Write it into *room*; where that is short, the model is cut first, but never to nothing."""
    colours, width = theme.current(), room.width()
    owner = text_width(name.owner, theme.LABEL) + _APART if name.owner else 0
    for_name = width - min(owner, max(_LEAST_OWNER, width - text_width(name.name, theme.TEXT))) if owner else width
    end = write(painter, room, elided(name.name, theme.TEXT, for_name), theme.TEXT, colours.ink)
    if name.owner:
        rest = QRect(room)
        rest.setLeft(end + _APART)
        ink = colours.secondary if name.model is None else colours.model_text(name.model).name()
        write(painter, rest, elided(name.owner, theme.LABEL, rest.width()), theme.LABEL, ink)
