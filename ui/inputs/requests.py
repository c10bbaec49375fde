"""What a person asks for in an input: one place where all inputs say it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal


class Requests(QObject):
    """Signals that every input shares.

    ``value_set``: a path, its value, and the number of the gesture (or ``None``).
    ``values_set``: values by path, what the step is called (nothing: after what changes), and the path edited.
    ``scenario_set``: a scenario in which more than values differ, and what the step is called (the same).
    ``same_asked``: the path of the value that every model should have.
    ``menu_asked``: the path and field that a context menu was asked for, and where on the screen.
    ``sight_asked``: a widget that should be seen.
    ``origin_asked``: the path whose value's origin is to be told, and the place on the screen to tell it at.
    ``back_asked``: the path of a value that is to be what it was before a person changed it.
    ``tab_order_changed``: there is more for the Tab key to visit.
    """

    value_set = Signal(str, object, object)
    values_set = Signal(object, str, str)
    scenario_set = Signal(object, str)
    same_asked = Signal(str)
    menu_asked = Signal(str, object, object)
    sight_asked = Signal(object)
    origin_asked = Signal(str, object)
    back_asked = Signal(str)
    tab_order_changed = Signal()
