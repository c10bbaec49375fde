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
from ui.inputs.wording import label_of

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
    for text, step, values in _offers(scenario, saved, path):
        action = menu.addAction(text)
        action.setEnabled(bool(values))
        action.triggered.connect(partial(set_values, values, step, path))
        if first is not None:
            menu.insertAction(first, action)
    told = menu.addAction(tr("Where it comes from…"))
    told.setEnabled(bool(path) and can_be_set(scenario, path))
    told.triggered.connect(tell_origin)
    if first is not None:
        menu.insertAction(first, told)
        menu.insertSeparator(first)
    return menu


def _offers(scenario: Scenario, saved: Scenario, path: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """What is offered, what the step of undo is called, and the values that it sets."""
    name = label_of(path)
    can_be = bool(path) and can_be_set(scenario, path)
    same = tr("{name}: same in every model").format(name=name)
    yield tr("Same in every model"), same, same_in_every_model(scenario, path) if can_be else {}
    if ".channel.tiers." in path:
        step = tr("{name}: same in every tier").format(name=name)
        yield tr("Same in every tier"), step, same_in_every_tier(scenario, path)
    back = tr("{name}: back to the saved value").format(name=name)
    yield tr("Back to the saved value"), back, back_to_saved(scenario, saved, path) if can_be else {}
