"""The context menu of an input: what can be done with its value beside typing another one."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMenu, QWidget

from calculator.language import tr
from calculator.scenario import Scenario
from ui.inputs.copying import back_to_saved, can_be_set, same_in_every_model, same_in_every_tier
from ui.inputs.number_field import NumberField

SetValues = Callable[[dict[str, Any], str, str], None]
"""Sets values by path, as a step of undo with a name, after an edit of a path."""


def edit_menu(
    scenario: Scenario,
    saved: Scenario,
    path: str,
    field: NumberField | None,
    set_values: SetValues,
    tell_origin: Callable[[], object],
    parent: QWidget,
) -> QMenu:
    """The menu for the input that sets *path*, before the usual entries of its *field*."""
    menu = QMenu(parent) if field is None else field.lineEdit().createStandardContextMenu()
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    first = menu.actions()[0] if menu.actions() else None
    for text, values in _offers(scenario, saved, path):
        action = menu.addAction(text)
        action.setEnabled(bool(values))
        action.triggered.connect(partial(set_values, values, "", path))
        if first is not None:
            menu.insertAction(first, action)
    told = menu.addAction(tr("Where it comes from…"))
    told.setEnabled(bool(path) and can_be_set(scenario, path))
    told.triggered.connect(tell_origin)
    if first is not None:
        menu.insertAction(first, told)
        menu.insertSeparator(first)
    return menu


def _offers(scenario: Scenario, saved: Scenario, path: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """What is offered, and the values that it sets."""
    can_be = bool(path) and can_be_set(scenario, path)
    yield tr("Same in every model"), same_in_every_model(scenario, path) if can_be else {}
    if ".channel.tiers." in path:
        yield tr("Same in every tier"), same_in_every_tier(scenario, path)
    yield tr("Back to the saved value"), back_to_saved(scenario, saved, path) if can_be else {}
